"""Fingers on a touch screen: two move and zoom the picture, one does what the mouse does."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.canvas import Canvas
from app.desktop.tools import Tool
from app.desktop.window import Window
from scanner.model import DrawnRegion, Stroke


class Hand:
    """Fingers over a canvas, each with a number. Places are those of the view."""

    def __init__(self, canvas: Canvas, device: QPointingDevice) -> None:
        self._view, self._device = canvas.viewport(), device
        self._down: dict[int, QPoint] = {}

    def put(self, **fingers: tuple[float, float]) -> None:
        """Put these fingers down, or move those that are down."""
        touch = QTest.touchEvent(self._view, self._device, False)
        places = {int(name[1:]): QPoint(round(x), round(y)) for name, (x, y) in fingers.items()}
        for finger, stayed in self._down.items():
            touch.move(finger, places.get(finger, stayed), self._view)
        for finger in places.keys() - self._down.keys():
            touch.press(finger, places[finger], self._view)
        touch.commit()
        self._down |= places

    def lift(self, *fingers: str) -> None:
        """Lift these fingers, or all of them."""
        gone = {int(name[1:]) for name in fingers} or set(self._down)
        touch = QTest.touchEvent(self._view, self._device, False)
        for finger, stayed in self._down.items():
            (touch.release if finger in gone else touch.move)(finger, stayed, self._view)
        touch.commit()
        self._down = {finger: stayed for finger, stayed in self._down.items() if finger not in gone}

    def glide(
        self, steps: int, start: Mapping[str, tuple[float, float]], end: Mapping[str, tuple[float, float]]
    ) -> None:
        """Move fingers from one place to another in a line."""
        for step in range(1, steps + 1):
            share = step / steps
            self.put(
                **{
                    name: (x + share * (end[name][0] - x), y + share * (end[name][1] - y))
                    for name, (x, y) in start.items()
                }
            )


@pytest.fixture(scope="module")
def screen(qapp: object) -> QPointingDevice:
    """A touch screen."""
    del qapp
    return QTest.createTouchDevice()


@pytest.fixture
def hand(street: Window, screen: QPointingDevice) -> Hand:
    """A hand over the open photo."""
    return Hand(street.canvas, screen)


def drawn(window: Window) -> tuple[DrawnRegion, ...]:
    return window.store.entry(window.viewer.path).review.drawn


def place(canvas: Canvas, x: float, y: float) -> QPointF:
    """The place in the photo under a point of the view."""
    return canvas.viewportTransform().inverted()[0].map(QPointF(x, y))


def near(first: QPointF, second: QPointF, canvas: Canvas) -> bool:
    """Whether two places in the photo are the same, but for a pixel and a half of the screen."""
    return math.dist(first.toTuple(), second.toTuple()) * canvas.zoom <= 1.5


def middle(canvas: Canvas) -> tuple[float, float]:
    return canvas.viewport().width() / 2, canvas.viewport().height() / 2


def test_two_fingers_zoom_about_the_place_between_them(street: Window, hand: Hand) -> None:
    canvas, (x, y) = street.canvas, middle(street.canvas)
    canvas.set_zoom(2.0)
    at = place(canvas, x - 60, y - 40)
    apart = {"f1": (x - 100, y - 40), "f2": (x - 20, y - 40)}
    hand.put(**apart)
    hand.glide(6, apart, {"f1": (x - 160, y - 40), "f2": (x + 40, y - 40)})
    assert canvas.zoom == pytest.approx(2.0 * 200 / 80)
    assert near(place(canvas, x - 60, y - 40), at, canvas)
    hand.lift()
    assert canvas.zoom == pytest.approx(5.0)


def test_two_fingers_carry_the_picture_along(street: Window, hand: Hand) -> None:
    canvas, (x, y) = street.canvas, middle(street.canvas)
    canvas.set_zoom(4.0)
    at = place(canvas, x, y)
    start = {"f1": (x - 50, y), "f2": (x + 50, y)}
    end = {"f1": (x - 20, y + 45), "f2": (x + 80, y + 45)}
    hand.put(**start)
    hand.glide(5, start, end)
    assert canvas.zoom == pytest.approx(4.0)
    assert near(place(canvas, x + 30, y + 45), at, canvas)


def test_a_finger_that_comes_or_goes_does_not_make_the_picture_jump(street: Window, hand: Hand) -> None:
    canvas, (x, y) = street.canvas, middle(street.canvas)
    canvas.set_zoom(4.0)
    start = {"f1": (x - 50, y), "f2": (x + 50, y)}
    hand.put(**start)
    at = place(canvas, x, y)
    hand.put(**start, f3=(x, y + 90))
    hand.lift("f2", "f3")
    assert near(place(canvas, x, y), at, canvas)
    hand.glide(4, {"f1": (x - 50, y)}, {"f1": (x - 20, y + 20)})
    assert near(place(canvas, x + 30, y + 20), at, canvas)
    hand.lift()
    assert canvas.zoom == pytest.approx(4.0)
    assert drawn(street) == ()


def test_zooming_has_its_ends(street: Window, hand: Hand) -> None:
    canvas, (x, y) = street.canvas, middle(street.canvas)
    hand.put(f1=(x - 10, y), f2=(x + 10, y))
    for _ in range(8):
        hand.put(f1=(x - 300, y), f2=(x + 300, y))
        hand.lift()
        hand.put(f1=(x - 10, y), f2=(x + 10, y))
    assert canvas.zoom == pytest.approx(16.0)


def test_fingers_on_one_spot_move_but_do_not_zoom(street: Window, hand: Hand) -> None:
    canvas, (x, y) = street.canvas, middle(street.canvas)
    before = canvas.zoom
    hand.put(f1=(x, y), f2=(x + 2, y))
    hand.put(f1=(x, y), f2=(x + 12, y))
    assert canvas.zoom == before


def test_a_tap_on_a_region_chooses_it(street: Window, hand: Hand, qtbot: QtBot) -> None:
    canvas = street.canvas
    plate = next(one for one in street.store.entry(street.viewer.path).regions if one.text == "7ABC 123")
    at = canvas.mapFromScene(QPointF(420, 320))
    hand.put(f1=(at.x(), at.y()))
    hand.lift()
    qtbot.waitUntil(lambda: canvas.chosen_id == plate.id)
    after = next(one for one in street.store.entry(street.viewer.path).regions if one.id == plate.id)
    assert after.hidden is plate.hidden


def test_two_fingers_on_a_region_decide_nothing(street: Window, hand: Hand) -> None:
    regions = street.store.entry(street.viewer.path).regions
    at = street.canvas.mapFromScene(QPointF(420, 320))
    hand.put(f1=(at.x(), at.y()))
    hand.put(f2=(at.x() + 60, at.y()))
    hand.put(f1=(at.x() - 20, at.y()), f2=(at.x() + 80, at.y()))
    hand.lift()
    assert street.store.entry(street.viewer.path).regions == regions
    assert street.canvas.chosen_id == ""


def test_one_finger_moves_the_picture(street: Window, hand: Hand) -> None:
    canvas = street.canvas
    canvas.set_zoom(6.0)
    canvas.centerOn(300, 250)  # no region there
    x, y = middle(canvas)
    at = place(canvas, x, y)
    hand.put(f1=(x, y))
    hand.glide(5, {"f1": (x, y)}, {"f1": (x - 60, y - 30)})
    hand.lift()
    assert near(place(canvas, x - 60, y - 30), at, canvas)


def test_one_finger_paints_with_the_brush(street: Window, hand: Hand, qtbot: QtBot) -> None:
    qtbot.keyClick(street, Qt.Key.Key_B)
    x, y = middle(street.canvas)
    hand.put(f1=(x - 40, y))
    hand.glide(6, {"f1": (x - 40, y)}, {"f1": (x + 40, y + 20)})
    hand.lift()
    (region,) = drawn(street)
    assert isinstance(region.outline, Stroke)
    first, last = (QPointF(*region.outline.points[end]) for end in (0, -1))
    assert near(first, place(street.canvas, x - 40, y), street.canvas)
    assert near(last, place(street.canvas, x + 40, y + 20), street.canvas)
    assert street.canvas.tool is Tool.BRUSH


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_R])
def test_a_second_finger_takes_back_what_the_first_began_to_draw(
    street: Window, hand: Hand, qtbot: QtBot, key: Qt.Key
) -> None:
    qtbot.keyClick(street, key)
    tool, (x, y) = street.canvas.tool, middle(street.canvas)
    assert tool is not Tool.CHOOSE
    zoom = street.canvas.zoom
    hand.put(f1=(x - 60, y))
    hand.glide(4, {"f1": (x - 60, y)}, {"f1": (x - 20, y + 40)})
    hand.put(f2=(x + 60, y + 40))
    hand.put(f1=(x - 60, y + 40), f2=(x + 100, y + 40))
    hand.lift("f1")
    hand.lift()
    assert drawn(street) == ()
    assert street.canvas.zoom == pytest.approx(2 * zoom)
    assert street.canvas.tool is tool
    hand.put(f1=(x - 40, y))
    hand.glide(6, {"f1": (x - 40, y)}, {"f1": (x + 40, y + 40)})
    hand.lift()
    assert len(drawn(street)) == 1


def test_a_second_finger_lets_go_of_a_region_that_the_first_began_to_move(street: Window, hand: Hand) -> None:
    canvas, regions = street.canvas, street.store.entry(street.viewer.path).regions
    at = canvas.mapFromScene(QPointF(420, 320))
    hand.put(f1=(at.x(), at.y()))
    hand.glide(4, {"f1": (at.x(), at.y())}, {"f1": (at.x() - 40, at.y() - 40)})
    hand.put(f2=(at.x() + 60, at.y()))
    hand.lift()
    assert street.store.entry(street.viewer.path).regions == regions
    assert street.decider.stack.count() == 0


def test_escape_in_the_middle_of_a_drag_toggles_nothing_when_the_button_is_released(
    street: Window, qtbot: QtBot
) -> None:
    canvas, regions = street.canvas, street.store.entry(street.viewer.path).regions
    view, at = canvas.viewport(), canvas.mapFromScene(QPointF(420, 320))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(view, at + QPoint(30, 30))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.mouseMove(view, at + QPoint(50, 50))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at + QPoint(50, 50))
    assert street.store.entry(street.viewer.path).regions == regions
