"""A photo that is left out: a state of its own, undone like any decision, and out of the way of the set's end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desktop.export_dialog import ExportDialog
from app.desktop.export_run import ExportRun
from app.desktop.photo_model import PhotoFilter
from app.desktop.review_store import PhotoState
from app.desktop.views import View
from app.desktop.window import Window
from app.desktop.words import state_badge
from scanner.batch.audit import Deed
from scanner.batch.session import Session
from scanner.batch.vetting import record_beside


def states(window: Window) -> list[PhotoState]:
    return [entry.state for entry in window.store]


def test_a_key_leaves_the_open_photo_out_and_goes_on(street: Window, qtbot: QtBot) -> None:
    first = street.viewer.path
    qtbot.keyClick(street.canvas, Qt.Key.Key_X)
    entry = street.store.entry(first)
    assert entry.state is PhotoState.LEFT_OUT
    assert state_badge(entry) == "left out"
    assert street.viewer.path != first
    assert "1 left out" in street.bottom._failed.text()
    street.strip.show_only(PhotoFilter.LEFT_OUT)
    assert street.strip.model.index_of(first).isValid()
    street.actions_["undo"].trigger()
    assert street.store.entry(first).state is PhotoState.TO_CHECK


def test_the_key_takes_a_photo_in_again(street: Window, qtbot: QtBot) -> None:
    first = street.viewer.path
    qtbot.keyClick(street.canvas, Qt.Key.Key_X)
    street.strip.open(first)
    qtbot.keyClick(street.canvas, Qt.Key.Key_X)
    assert street.store.entry(first).state is PhotoState.TO_CHECK


def test_selected_photos_are_left_out_together_in_the_grid(street: Window, qtbot: QtBot) -> None:
    street.views.show(View.GRID)
    grid = street.views.grid
    qtbot.keyClick(grid.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid.view, Qt.Key.Key_X)
    assert states(street).count(PhotoState.LEFT_OUT) == 2
    grid.states.setCurrentIndex(grid.states.findData(PhotoFilter.LEFT_OUT))
    grid.states.activated.emit(grid.states.currentIndex())
    assert grid.model.rowCount() == 2
    street.actions_["undo"].trigger()
    assert states(street) == [PhotoState.TO_CHECK] * 3


def test_the_end_offers_to_leave_the_rest_out(street: Window, tmp_path: Path, qtbot: QtBot) -> None:
    street.dialogs.change(vetted_by="Anna")
    paths = [entry.path for entry in street.store]
    street.decider.set_checked(paths[0], checked=True)
    street.decider.set_left_out([paths[1]], left_out=True)
    street.actions_["export"].trigger()
    dialog = next(each for each in street.findChildren(ExportDialog) if each.isVisible())
    assert dialog.leave_rest.isVisible()
    assert not dialog.leave_rest.isChecked()  # nothing is decided by opening it
    dialog._folder.setText(str(tmp_path / "out"))
    dialog.leave_rest.click()
    dialog.export_button.click()
    wanted = [PhotoState.EXPORTED, PhotoState.LEFT_OUT, PhotoState.LEFT_OUT]
    qtbot.waitUntil(lambda: states(street) == wanted, timeout=60_000)
    run = next(each for each in street.findChildren(ExportRun) if each.isVisible())
    assert "2 photos were left out, as you wished." in run.said.text()
    run.accept()
    assert len(list((tmp_path / "out").iterdir())) == 1
    file = street.link.file
    assert file is not None
    assert street.link.offer() == f"{Path(paths[0]).parent.name}, finished"
    street.link.vetting.close()
    told = [entry.what for entry in record_beside(file).whole()]
    assert sorted(told) == sorted([Deed.CHECKED, Deed.EXPORTED, Deed.LEFT_OUT, Deed.LEFT_OUT])
    with Session.open(file, create=False) as session:
        assert [photo.left_out for photo in session.photos()] == [False, True, True]
