"""Every decision is on disk before the window shows it; kill -9 loses nothing; changed originals are noticed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.decisions import Region
from app.desktop.jobs import Jobs
from app.desktop.panel_rows import RegionRow
from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from app.desktop.session_link import SessionLink
from app.desktop.viewer import _CROP_PX
from app.desktop.window import Window
from scanner.batch.jobs import Outcome, ScanJob
from scanner.batch.session import Session
from scanner.model import Action, DrawnRegion, Kind, PixelBox, Review, ScanResult
from scanner.plan import make_plan
from scanner.settings import Settings
from support.command_line import ROOT
from support.desktop import STREET, MakeWindow, PreparedPool, draw_photo

KILLED = textwrap.dedent(
    """
    import os, signal, sys
    from PySide6.QtTest import QTest
    from support.desktop import MakeWindow, PreparedPool, STREET
    from app.desktop.application import make_application, make_window

    app = make_application(["killed"])
    window = make_window(app, lambda _: PreparedPool({"a.jpg": STREET, "b.jpg": STREET}))
    window.show()
    window.add_paths([sys.argv[1]])
    for _ in range(4000):
        QTest.qWait(25)
        if window.viewer.path and len(window.store) == 2 and all(entry.result for entry in window.store):
            break
    path = window.viewer.path
    window.decider.toggle(path, window.store.entry(path).regions[2].id)
    window.decider.draw(path, window.store.entry(path).regions[0].outline)
    window.decider.set_checked(path, True)
    print("decided", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
    """
)


def environment(data: Path, home: Path) -> dict[str, str]:
    """For a window in a process of its own."""
    return {
        "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
        "PHOTOVET_DATA_DIR": str(data),
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
    }


def test_kill_9_in_mid_review_loses_no_decision(
    new_window: MakeWindow, own_folders: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "spring fair"
    for seed, name in enumerate(("a.jpg", "b.jpg")):
        draw_photo(folder / name, seed=seed)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder)],
        env=environment(own_folders, tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert "decided" in killed.stdout

    window = new_window(dict.fromkeys(("a.jpg", "b.jpg"), STREET))
    assert window.start._resume.text() == "Go on where you stopped: spring fair, 1 of 2 checked"
    window.start.resume.emit()
    qtbot.waitUntil(lambda: len(window.store) == 2 and all(entry.result for entry in window.store), timeout=30_000)
    first, second = window.store
    assert first.state is PhotoState.CHECKED
    assert [region.hidden for region in first.regions] == [True, True, True, True]
    assert first.regions[3].drawn
    assert second.state is PhotoState.TO_CHECK
    assert [region.hidden for region in second.regions] == [True, True, False]
    assert window.viewer.path == second.path  # goes on where one stopped


DECIDING = textwrap.dedent(
    """
    import itertools, sys
    from PySide6.QtTest import QTest
    from support.desktop import PreparedPool, STREET
    from app.desktop.application import make_application, make_window
    from scanner.model import PixelBox

    app = make_application(["deciding"])
    window = make_window(app, lambda _: PreparedPool({"a.jpg": STREET}))
    window.show()
    window.add_paths([sys.argv[1]])
    while not (len(window.store) and window.store.entry_at(0).result):
        QTest.qWait(25)
    path = window.viewer.path
    for number in itertools.count():
        window.decider.draw(path, PixelBox(number, 0, number + 9, 9))
        print(number, flush=True)
        QTest.qWait(1)
    """
)


@pytest.mark.parametrize("decisions", [1, 7, 40])
def test_kill_9_at_any_moment_keeps_what_was_decided(own_folders: Path, tmp_path: Path, decisions: int) -> None:
    photo = draw_photo(tmp_path / "a.jpg")
    killed = subprocess.Popen(
        [sys.executable, "-c", DECIDING, str(photo)], env=environment(own_folders, tmp_path), stdout=subprocess.PIPE
    )
    assert killed.stdout is not None
    with killed:
        last = [int(killed.stdout.readline()) for _ in range(decisions)][-1]
        killed.kill()
        told = [last, *map(int, killed.stdout.read().split(b"\n")[:-1])][-1]
    (file,) = (own_folders / "sessions").glob("*.photovet")
    with Session.open(file, create=False) as session:
        result = session.result(str(photo))
        assert result is not None
        drawn = session.review_of(result).drawn
    assert [region.outline.bounds().left for region in drawn][: told + 1] == list(range(told + 1))


def test_decisions_follow_a_photo_that_was_moved(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    draw_photo(tmp_path / "camera" / "a.jpg")
    window = new_window({"a.jpg": STREET})
    window.add_paths([str(tmp_path / "camera")])
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.TO_CHECK] == 1, timeout=30_000)
    window.decider.set_all(window.viewer.path, hidden=False)
    window.decider.set_checked(window.viewer.path, checked=True)
    session = window.link.file
    window.opening.start_over()
    (tmp_path / "camera").rename(tmp_path / "fair")
    assert session is not None
    window.link.use(session)
    window.add_paths([str(tmp_path / "fair")])
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.CHECKED] == 1, timeout=30_000)
    assert not any(region.hidden for region in window.store.entry(str(tmp_path / "fair" / "a.jpg")).regions)


def test_a_photo_that_was_changed_meanwhile_is_looked_at_again(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = draw_photo(tmp_path / "a.jpg", seed=1)
    window = new_window({"a.jpg": STREET})
    window.add_paths([str(path)])
    qtbot.waitUntil(lambda: len(window.store) == 1 and window.store.entry_at(0).result is not None, timeout=30_000)
    window.decider.set_checked(str(path), checked=True)
    window.opening.start_over()
    assert len(window.store) == 0
    draw_photo(path, seed=2)
    window.add_paths([str(path)])
    qtbot.waitUntil(lambda: len(window.store) == 1 and window.store.entry_at(0).result is not None, timeout=30_000)
    entry = window.store.entry_at(0)
    assert entry.state is PhotoState.TO_CHECK
    assert "was changed since" in entry.changed_on_disk


def test_a_photo_that_is_gone_is_said_so(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = draw_photo(tmp_path / "a.jpg")
    window = new_window({"a.jpg": STREET})
    window.add_paths([str(path)])
    qtbot.waitUntil(lambda: len(window.store) == 1 and window.store.entry_at(0).result is not None, timeout=30_000)
    window.opening.start_over()
    path.unlink()
    window.start.resume.emit()
    qtbot.waitUntil(lambda: len(window.store) == 1, timeout=30_000)
    assert window.store.entry_at(0).changed_on_disk == "This photo is no longer where it was."


def test_a_rescan_keeps_decisions(street: Window, qtbot: QtBot) -> None:
    path = street.viewer.path
    face = street.store.entry(path).regions[2]
    street.decider.toggle(path, face.id)
    street.opening.look_again()
    qtbot.waitUntil(lambda: street.store.entry(path).result is not None, timeout=30_000)
    assert street.store.entry(path).regions[2].hidden


def recalled(window: Window, path: str) -> PhotoEntry:
    """The photo as the session on disk knows it."""
    (entry,) = window.link.recall([path], window.store.settings)
    return entry


def test_what_is_drawn_before_the_scan_has_ended_is_kept_with_what_was_decided_before(street: Window) -> None:
    path = street.viewer.path
    street.decider.draw(path, PixelBox(10, 10, 40, 40))
    entry = street.store.entry(path)
    assert entry.result is not None
    newcomer = ReviewStore(street.store.settings)  # as after a restart with other detectors: nothing is known yet
    street.link.attach(newcomer)
    newcomer.add([PhotoEntry(path)])
    newcomer.set_reviews({path: Review(drawn=(DrawnRegion("second", PixelBox(50, 50, 90, 90)),))})
    newcomer.set_result(entry.result)
    for known in (newcomer.entry(path), recalled(street, path)):
        assert [region.outline for region in known.review.drawn] == [
            PixelBox(10, 10, 40, 40),
            PixelBox(50, 50, 90, 90),
        ]


def test_a_rescan_right_after_a_decision_about_many_loses_none(
    street: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("app.desktop.review_store._WRITTEN_AT_ONCE", 2)
    path = street.viewer.path
    street.decider.set_kind_everywhere(Kind.FACE, Action.HIDE)
    street.opening.look_again()
    qtbot.waitUntil(lambda: street.store.entry(path).result is not None, timeout=30_000)
    assert recalled(street, path).regions[2].hidden


def shown(window: Window) -> QImage | None:
    """A piece of the picture on the canvas."""
    return None if window.canvas.picture is None else window.canvas.picture.crop(0, 0, 64, 64, 64)


def test_a_photo_that_was_changed_is_no_longer_checked_after_a_rescan(street: Window, qtbot: QtBot) -> None:
    path = street.viewer.path
    street.decider.draw(path, PixelBox(10, 10, 40, 40))
    street.decider.set_checked(path, checked=True)
    before = shown(street)
    draw_photo(Path(path), seed=99)
    street.opening.look_again()
    qtbot.waitUntil(lambda: street.store.entry(path).result is not None, timeout=30_000)
    assert street.store.entry(path).state is PhotoState.TO_CHECK
    assert len(recalled(street, path).review.drawn) == 1
    qtbot.waitUntil(lambda: shown(street) != before, timeout=30_000)  # nobody checks the picture that was
    thing = street.viewer._crop_of(street.store.entry(path).regions[0])
    assert thing == street.canvas.picture.crop(40, 60, 260, 60, _CROP_PX)  # type: ignore[union-attr]  # it is shown


def test_another_policy_changes_proposals_but_no_decision(street: Window) -> None:
    first, second = street.store.entry_at(0), street.store.entry_at(1)
    face = next(region for region in first.regions if region.kind is Kind.FACE)
    street.decider.set_hidden(first.path, face.id, hidden=True)
    street.decider.set_hidden(first.path, face.id, hidden=False)
    street.dialogs.change(policy="school")
    assert not street.store.entry(first.path).regions[2].hidden
    assert street.store.entry(second.path).regions[2].hidden


def test_a_session_that_cannot_be_written_is_told_once_and_the_work_goes_on(
    new_window: MakeWindow, own_folders: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (own_folders / "sessions").write_text("a file where the folder should be")
    draw_photo(tmp_path / "a.jpg")
    window = new_window({"a.jpg": STREET})
    told: list[str] = []
    window.link.broken.connect(told.append)
    window.add_paths([str(tmp_path / "a.jpg")])
    qtbot.waitUntil(lambda: len(window.store) == 1 and window.store.entry_at(0).result is not None, timeout=30_000)
    window.decider.set_checked(window.viewer.path, checked=True)
    assert len(told) == 1
    assert window.store.counts()[PhotoState.CHECKED] == 1


def test_old_sessions_go_with_all_that_belongs_to_them(
    new_window: MakeWindow, own_folders: Path, tmp_path: Path
) -> None:
    """A file that was brought up to date leaves its old self beside it, with the texts that were found."""
    window = new_window({})
    folder = own_folders / "sessions"
    for number in range(20):
        window.link.begin([str(tmp_path / f"{number}.jpg")])
        assert window.link.file is not None
        Session.open(window.link.file).close()
        old = window.link.file.with_name(f"{number:02}.photovet")
        window.link.end()
        window.link.recent()[0].rename(old)
        os.utime(old, (number, number))
        old.with_name(f"{old.name}.v2.bak").write_text("found texts")
    assert not (folder / "03.photovet").exists()
    assert not (folder / "03.photovet.v2.bak").exists()
    assert (folder / "19.photovet.v2.bak").exists()


def test_work_begun_in_the_same_second_gets_a_file_of_its_own(tmp_path: Path, qapp: QApplication) -> None:
    del qapp
    link = SessionLink(folder=tmp_path)
    files = set()
    for number in range(10):
        link.recall([str(tmp_path / f"{number}.jpg")], Settings())
        assert link.file is not None
        files.add(link.file)
        link.end()
    assert len(files) == 10


class LastFirst(PreparedPool):
    """Answers the job that came last first, and finds a word of the watchlist only where it was asked to."""

    def __init__(self) -> None:
        super().__init__({"a.jpg": STREET})

    def results(self) -> Iterator[Outcome]:
        """As `PreparedPool`, the other way round."""
        self._jobs.reverse()
        return super().results()

    def _scan(self, job: ScanJob) -> ScanResult:
        return replace(super()._scan(job), findings=STREET[: 3 if job.settings.watchlist else 2])


def test_a_scan_with_settings_that_no_longer_hold_is_not_taken_for_what_they_find(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    del qapp
    path = str(draw_photo(tmp_path / "a.jpg"))
    jobs = Jobs(2, lambda _: LastFirst())
    heard: list[ScanResult] = []
    jobs.scanned.connect(heard.append)
    with jobs._engine._ready:  # both are handed to the pool together
        jobs.scan([path], Settings())
        jobs.scan([path], Settings(watchlist=("Ann",)))
    qtbot.waitUntil(lambda: bool(heard), timeout=30_000)
    qtbot.wait(200)
    jobs.close()
    assert [len(result.findings) for result in heard] == [3]


def test_what_was_hidden_and_is_not_found_again_stays_hidden_and_is_told(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Also when it was decided before another scan, undone, and decided again after it."""
    path = str(draw_photo(tmp_path / "photos" / "a.jpg"))
    found = {"a.jpg": STREET}
    window = new_window(found)
    window.add_paths([str(tmp_path / "photos")])
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.TO_CHECK] == 1, timeout=30_000)
    (face,) = [region for region in window.store.entry(path).regions if region.kind is Kind.FACE]
    window.decider.set_hidden(path, face.id, hidden=True)
    found["a.jpg"] = STREET[:1]
    window.opening.look_again()
    qtbot.waitUntil(lambda: window.store.entry(path).result is not None, timeout=30_000)
    window.panel.finish()

    def of_face() -> list[Region]:
        return [region for region in window.store.entry(path).regions if region.kind is Kind.FACE]

    assert [(region.hidden, region.found, region.outline) for region in of_face()] == [(True, False, face.outline)]
    assert "Not found this time; hidden as decided earlier" in [
        row.reason.text() for row in window.panel.findChildren(RegionRow)
    ]
    window.decider.stack.undo()
    assert of_face() == []
    window.decider.stack.redo()
    assert [region.hidden for region in of_face()] == [True]
    plan = make_plan(window.store.entry(path).result, window.store.settings, window.store.entry(path).review)
    assert face.outline in [region.outline for region in plan.regions]
    found["a.jpg"] = STREET
    window.opening.look_again()
    qtbot.waitUntil(lambda: window.store.entry(path).result is not None, timeout=30_000)
    assert [(region.hidden, region.found) for region in of_face()] == [(True, True)]
    session = window.link.file
    window.opening.start_over()
    assert session is not None
    found["a.jpg"] = ()
    window.link.use(session)
    window.add_paths([path])
    qtbot.waitUntil(lambda: len(window.store) == 1 and window.store.entry(path).result is not None, timeout=30_000)
    assert [region.hidden for region in of_face()] == [True], "the session tells what was decided, and about what"
