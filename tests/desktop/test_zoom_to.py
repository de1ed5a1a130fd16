"""Looking closely at what was found: by a key, by a double click, and from one thing to the next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.window import Window


def _box(window: Window, region: str) -> tuple[float, float, float, float]:
    outline = next(each.outline for each in window.store.entry(window.viewer.path).regions if each.id == region)
    return outline.left, outline.top, outline.right, outline.bottom  # type: ignore[union-attr]  # boxes, as found


def _is_shown_large(window: Window, region: str) -> bool:
    """Whether all of it is in view, and fills two fifths of the view or more in one direction."""
    left, top, right, bottom = _box(window, region)
    box = QRectF(QPointF(left, top), QPointF(right, bottom))
    view = window.canvas.mapToScene(window.canvas.viewport().rect()).boundingRect()
    return view.contains(box) and max(box.width() / view.width(), box.height() / view.height()) > 0.4


def test_z_shows_what_was_found_large_and_then_all_of_the_photo(street: Window, qtbot: QtBot) -> None:
    fitted = street.canvas.zoom
    qtbot.keyClick(street, Qt.Key.Key_Z)
    first = street.canvas.chosen_id
    assert first
    assert _is_shown_large(street, first)
    assert street.canvas.zoom > fitted
    qtbot.keyClick(street, Qt.Key.Key_Z)
    assert abs(street.canvas.zoom - fitted) < 0.01
    assert street.canvas.chosen_id == first


def test_a_double_click_shows_a_region_large_and_decides_nothing(street: Window) -> None:
    region = street.store.entry(street.viewer.path).regions[0]
    left, top, right, bottom = _box(street, region.id)
    place = street.canvas.mapFromScene(QPointF((left + right) / 2, (top + bottom) / 2))
    QTest.mouseDClick(street.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert street.canvas.chosen_id == region.id
    assert _is_shown_large(street, region.id)
    assert street.store.entry(street.viewer.path).regions[0].hidden == region.hidden


def test_the_view_follows_from_region_to_region_where_that_is_wanted(street: Window, qtbot: QtBot) -> None:
    fitted = street.canvas.zoom
    qtbot.keyClick(street, Qt.Key.Key_T)
    assert abs(street.canvas.zoom - fitted) < 0.01
    qtbot.keyClick(street, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert street.preferences.zoom_along
    for _ in range(2):
        qtbot.keyClick(street, Qt.Key.Key_T)
        assert _is_shown_large(street, street.canvas.chosen_id)
    qtbot.keyClick(street, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert not street.preferences.zoom_along
