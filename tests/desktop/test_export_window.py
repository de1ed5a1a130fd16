"""Exporting from the window: where to, how, and what became of each photo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.desktop import preferences as prefs
from app.desktop.export_dialog import ExportDialog, removal_lines
from app.desktop.export_run import ExportRun
from app.desktop.pictures import PreviewJob
from app.desktop.review_store import PhotoState
from app.desktop.window import Window
from scanner.batch.jobs import CleanJob, Job, ScanJob, Workbench, WriteJob
from scanner.messages import Message
from scanner.model import CleanStatus, ExportResult, Kind, Target
from scanner.plan import make_plan
from scanner.settings import Settings
from support.desktop import MakeWindow, PreparedPool, begin_export, draw_photo, open_dialog
from support.jpeg_copies import animated


def check_all(window: Window) -> None:
    for entry in list(window.store):
        window.decider.set_checked(entry.path, checked=True)


def visible(window: Window, kind: type[QDialog]) -> QDialog:
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def test_the_dialog_says_what_will_be_removed(street: Window) -> None:
    check_all(street)
    lines = removal_lines(street.store)
    assert lines[0] == "In the pictures: school names (3), number plates (3)"
    assert "place (3)" in lines[1]
    assert lines[2] == "3 findings will stay visible, as you decided."


def test_export_writes_and_the_result_stands_in_words(street: Window, tmp_path: Path, qtbot: QtBot) -> None:
    check_all(street)
    target = tmp_path / "out"
    qtbot.keyClick(street, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = visible(street, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog._folder.setText(str(target))
    dialog._names.setCurrentIndex(dialog._names.findData("neutral"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert [each for each in street.findChildren(ExportDialog) if each.isVisible()] == [dialog]  # nor opens another
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: street.store.counts()[PhotoState.EXPORTED] == 3, timeout=45_000)
    run = visible(street, ExportRun)
    assert isinstance(run, ExportRun)
    assert run.title.text() == "3 photos written and checked"
    assert sorted(path.name for path in target.iterdir()) == ["photo-0001.jpg", "photo-0002.jpg", "photo-0003.jpg"]
    texts = [label.text() for label in run.findChildren(QLabel)]
    assert any("2 regions hidden" in text for text in texts)
    run.accept()
    again = open_dialog(street, "export")
    assert isinstance(again, ExportDialog)
    assert again.folder() == target  # of this set: another one gets its own
    again.reject()


def test_a_new_decision_makes_the_copy_out_of_date(street: Window, tmp_path: Path, qtbot: QtBot) -> None:
    check_all(street)
    begin_export(street, tmp_path / "out")
    qtbot.waitUntil(lambda: street.store.counts()[PhotoState.EXPORTED] == 3, timeout=45_000)
    visible(street, ExportRun).accept()
    path = street.store.entry_at(0).path
    street.decider.toggle(path, street.store.entry(path).regions[0].id)
    assert street.store.entry(path).state is PhotoState.CHECKED


def test_a_refused_photo_is_named_with_its_reason(street: Window, tmp_path: Path, qtbot: QtBot) -> None:
    check_all(street)
    run = ExportRun(list(street.store), tmp_path, street.preferences, street.store, street.jobs, street.theme, street)
    qtbot.addWidget(run)
    run.show()
    for entry in street.store:
        refused = ExportResult(
            entry.path, CleanStatus.FAILED, error_code="not-written", error=Message("The disk is full.")
        )
        street.jobs.exported.emit(refused)
    assert run.title.text() == "0 photos written and checked, 3 not written"
    texts = [label.text() for label in run.findChildren(QLabel)]
    assert "Not written. The disk is full." in texts
    assert street.store.counts()[PhotoState.EXPORTED] == 0
    run.accept()


def test_without_a_checked_photo_there_is_nothing_to_export(street: Window) -> None:
    assert not street.actions_["export"].isEnabled()


def test_a_photo_that_changed_after_it_was_looked_at_is_not_exported(street: Window, tmp_path: Path) -> None:
    entry = street.store.entry_at(0)
    assert entry.result is not None
    assert entry.result.photo is not None
    Path(entry.path).write_bytes(Path(entry.path).read_bytes() + b"more")
    plan = make_plan(entry.result, Settings(), entry.review)
    result = WriteJob(entry.path, Target(tmp_path / "out", "a.jpg"), plan, Settings()).run(Workbench(1))
    assert result.status is CleanStatus.FAILED
    assert "changed after you looked at it" in str(result.error)
    assert not (tmp_path / "out").exists()


def test_copies_as_jpeg_are_chosen_by_key_told_and_remembered(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    photos = tmp_path / "photos"
    for name in ("plain.jpg", "still.png"):
        draw_photo(photos / name, size=(64, 48))
    (photos / "animated.gif").write_bytes(animated("GIF"))
    window = new_window(dict.fromkeys(("animated.gif", "plain.jpg", "still.png"), ()))
    window.add_paths([str(photos)])
    qtbot.waitUntil(lambda: sum(entry.result is not None for entry in window.store) == 3, timeout=60_000)
    check_all(window)
    window.dialogs.export()
    dialog = visible(window, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    box = dialog._format
    assert box.accessibleName() == "Format of the copies"
    assert box.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not dialog.format_note.isVisible()
    before_px = dialog.height()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == "jpeg"
    assert dialog.format_note.isVisible()
    assert dialog.height() > before_px, "room for the note"
    dialog._folder.setText(str(tmp_path / "out"))
    assert dialog.format_note.text().startswith("Coding 2 photos as JPEG changes their pixels slightly")
    assert box.accessibleDescription() == box.toolTip() == dialog.format_note.text()
    dialog.accept()
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.EXPORTED] == 3, timeout=45_000)
    run = visible(window, ExportRun)
    texts = [label.text() for label in run.findChildren(QLabel)]
    assert sum("coded again as a JPEG" in text for text in texts) == 1
    assert sum("The copy stays in its format, GIF" in text for text in texts) == 1
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["animated.gif", "plain.jpg", "still.jpg"]
    assert prefs.load().copy_format == "jpeg"
    assert window.preferences.copy_format == "jpeg"
    run.accept()
    window.dialogs.export()
    again = visible(window, ExportDialog)
    assert isinstance(again, ExportDialog)
    assert again._format.currentData() == "jpeg"


def test_photos_that_are_jpegs_stay_as_they_are_and_the_dialog_says_so(street: Window) -> None:
    check_all(street)
    street.dialogs.change(copy_format="jpeg")
    street.dialogs.export()
    dialog = visible(street, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.format_note.text() == "These photos are JPEGs already, and stay as they are."


def test_an_export_looks_at_no_photo_again_and_writes_what_the_preview_showed(
    street: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[Job] = []
    submit = PreparedPool.submit

    def noted(pool: PreparedPool, job: Job) -> None:
        asked.append(job)
        submit(pool, job)

    path = street.viewer.path
    (face,) = [region for region in street.store.entry(path).regions if region.kind is Kind.FACE]
    monkeypatch.setattr(PreparedPool, "submit", noted)
    street.decider.set_hidden(path, face.id, hidden=True)
    check_all(street)
    qtbot.waitUntil(lambda: any(isinstance(job, PreviewJob) for job in asked), timeout=30_000)
    run = ExportRun(list(street.store), tmp_path, street.preferences, street.store, street.jobs, street.theme, street)
    qtbot.addWidget(run)
    run.start()
    qtbot.waitUntil(lambda: street.store.counts()[PhotoState.EXPORTED] == 3, timeout=45_000)
    assert not [job for job in asked if isinstance(job, ScanJob | CleanJob)]
    plans = {job.path: job.plan for job in asked if isinstance(job, WriteJob)}
    assert len(plans) == 3
    assert plans[path] in [job.plan for job in asked if isinstance(job, PreviewJob) and job.path == path]
    assert face.outline in [region.outline for region in plans[path].regions]
    run.accept()


@pytest.mark.parametrize("other", [None, b"", b"the original"])
def test_a_copy_that_was_replaced_no_longer_counts_when_work_goes_on(
    street: Window, tmp_path: Path, other: bytes | None, qtbot: QtBot
) -> None:
    check_all(street)
    run = ExportRun(list(street.store), tmp_path, street.preferences, street.store, street.jobs, street.theme, street)
    qtbot.addWidget(run)
    run.start()
    qtbot.waitUntil(lambda: street.store.counts()[PhotoState.EXPORTED] == 3, timeout=45_000)
    run.accept()
    if other is not None:
        (tmp_path / "a.jpg").write_bytes(other)
    paths, session = [entry.path for entry in street.store], street.link.file
    street.opening.start_over()
    assert session is not None
    street.link.use(session)
    street.add_paths(paths)
    qtbot.waitUntil(lambda: sum(entry.result is not None for entry in street.store) == 3, timeout=60_000)
    assert street.store.counts()[PhotoState.EXPORTED] == (3 if other is None else 2)
