"""The grid of photos: found by what they show and say, decided together."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desktop.photo_model import PhotoFilter
from app.desktop.views import View
from app.desktop.window import Window
from scanner.model import Kind, PixelBox
from support.desktop import MakeWindow, draw_photo, finding


def test_faces_are_hidden_in_the_selected_photos_alone(street: Window, qtbot: QtBot) -> None:
    grid = street.views.grid
    qtbot.keyClick(street.canvas, Qt.Key.Key_G)
    assert street.views.current is View.GRID
    qtbot.keyClick(grid.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert len(grid.selected) == 2
    qtbot.mouseClick(grid.hide_button, Qt.MouseButton.LeftButton)
    faces = [region.hidden for entry in street.store for region in entry.regions if region.kind is Kind.FACE]
    assert faces == [True, True, False]
    assert not any(entry.review.checked for entry in street.store)
    assert len(grid.selected) == 2  # what was selected stays so
    grid.states.setCurrentIndex(grid.states.findData(PhotoFilter.UNDECIDED))
    grid.states.activated.emit(grid.states.currentIndex())
    assert grid.model.rowCount() == 1
    street.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: grid.model.rowCount() == 3, timeout=30_000)
    grid.view.setFocus()
    qtbot.keyClick(grid.view, Qt.Key.Key_Return)
    assert street.views.current is View.PHOTO


def test_photos_are_found_by_what_they_say(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    box = PixelBox(40, 60, 300, 120)
    found = {
        "one.jpg": (finding(1, Kind.SCHOOL, box, "Maple Hollow School"),),
        "two.jpg": (finding(1, Kind.PLATE, box, "7KDR 482"),),
    }
    for seed, name in enumerate(found):
        draw_photo(tmp_path / "photos" / name, seed=seed)
    window = new_window(found)
    window.add_paths([str(tmp_path / "photos")])
    qtbot.waitUntil(lambda: sum(entry.result is not None for entry in window.store) == 2, timeout=60_000)
    grid = window.views.grid
    window.views.show(View.GRID)
    for text, count in (("hollow maple", 1), ("7kdr", 1), ("two.jpg", 1), ("iphone", 2), ("no such thing", 0), ("", 2)):
        grid.search.setText(text)
        qtbot.waitUntil(lambda count=count: grid.model.rowCount() == count, timeout=30_000)  # type: ignore[misc]  # bound now
    grid.kinds.setCurrentIndex(grid.kinds.findData(Kind.PLATE))
    grid.kinds.activated.emit(grid.kinds.currentIndex())
    assert grid.model.rowCount() == 1
