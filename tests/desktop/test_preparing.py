"""Copies of approved photos are ready before anybody asks, only for what was decided, and nowhere but in private."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.desktop.review_store import PhotoState
from app.desktop.window import Window
from scanner.batch.jobs import WriteJob
from support.desktop import begin_export


def check_all(window: Window, qtbot: QtBot) -> None:
    for entry in list(window.store):
        window.decider.set_checked(entry.path, checked=True)
    qtbot.waitUntil(lambda: window.preparing.ready_count == len(window.store), timeout=60_000)


def test_an_export_writes_what_lies_ready(street: Window, own_folders: Path, tmp_path: Path, qtbot: QtBot) -> None:
    check_all(street, qtbot)
    assert len(list((own_folders / "prepared").rglob("*.jpg"))) == 3
    assert not list(tmp_path.rglob("*copies*"))  # nothing where copies go, as long as nobody asks
    asked: list[WriteJob] = []
    street.jobs.export = asked.extend  # type: ignore[assignment, method-assign]  # hears what goes to the workers
    begin_export(street, tmp_path / "out")
    qtbot.waitUntil(lambda: street.store.counts()[PhotoState.EXPORTED] == 3, timeout=45_000)
    assert asked == []
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.jpg", "b.jpg", "c.jpg"]
    for entry in street.store:
        assert entry.export is not None
        assert entry.export.output is not None
        assert entry.export.output.parent == tmp_path / "out"
    street.close()
    assert not list((own_folders / "prepared").iterdir())


def test_a_decision_makes_the_prepared_copy_anew(street: Window, tmp_path: Path, qtbot: QtBot) -> None:
    check_all(street, qtbot)
    path = street.store.entry_at(0).path
    face = street.store.entry(path).regions[2]
    street.decider.toggle(path, face.id)
    begin_export(street, tmp_path / "out")  # at once: what was prepared is of no use any more
    qtbot.waitUntil(lambda: street.store.counts()[PhotoState.EXPORTED] == 3, timeout=45_000)
    hidden = [entry.export.regions_hidden for entry in street.store if entry.export is not None]
    assert hidden == [3, 2, 2]


def test_what_is_no_longer_approved_is_not_kept(street: Window, own_folders: Path, qtbot: QtBot) -> None:
    check_all(street, qtbot)
    street.decider.set_checked(street.store.entry_at(0).path, checked=False)
    qtbot.waitUntil(lambda: street.preparing.ready_count == 2, timeout=30_000)
    assert len(list((own_folders / "prepared").rglob("*.jpg"))) == 2
