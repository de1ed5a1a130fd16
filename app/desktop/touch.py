"""Fingers on a touch screen: one is a mouse, several move and zoom the picture."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_LEAST_SPREAD_PX: Final = 8.0  # fingers closer than that are told apart too badly to zoom by


@dataclass(frozen=True, slots=True)
class Hold:
    """How fingers hold the picture, in pixels of the screen."""

    center: QPointF
    spread_px: float  # mean distance from their centre; 0 for one finger


class Fingers:
    """Tells a view what its fingers want.

    A finger that comes alone does what the mouse does, but its press is held back until it moves or is lifted: where a
    second one follows a moment later, nothing remains of the first. From then on they all hold the picture, until the
    last one is lifted.
    """

    def __init__(
        self,
        viewport: QWidget,
        begin_hold: Callable[[Hold], None],
        hold: Callable[[Hold], None],
        give_up: Callable[[], None],
    ) -> None:
        self._viewport = viewport
        self._begin_hold, self._hold, self._give_up = begin_hold, hold, give_up
        self._first: QPointF | None = None  # where the lone finger came down, while that is all it did
        self._pressed = False  # whether the lone finger has become a pressed mouse button
        self._holding: frozenset[int] = frozenset()
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def handle(self, event: QTouchEvent) -> bool:
        """Do what the fingers want; whether they are on a touch screen (touch pads speak by gestures and the wheel)."""
        if event.deviceType() is not QInputDevice.DeviceType.TouchScreen:
            return False
        event.accept()
        down = [point for point in event.points() if point.state() is not QEventPoint.State.Released]
        if event.type() is QEvent.Type.TouchCancel:
            self._end_lone()
            self._holding = frozenset()
        elif self._holding or len(down) > 1:
            self._hold_with(down)
        elif down:
            self._lone(down[0])
        else:
            self._lift(event)
        return True

    def _hold_with(self, down: list[QEventPoint]) -> None:
        self._end_lone()
        fingers = frozenset(point.id() for point in down)
        if not fingers:
            self._holding = fingers
            return
        held = _held(down)
        if fingers != self._holding:  # the centre jumps where a finger comes or goes; the picture must not
            self._begin_hold(held)
        self._hold(held)
        self._holding = fingers

    # ---- one finger --------------------------------------------------------------------------------------------------

    def _lone(self, finger: QEventPoint) -> None:
        here = finger.position()
        if finger.state() is QEventPoint.State.Pressed:
            self._first = here
        elif self._first is not None and (here - self._first).manhattanLength() >= QApplication.startDragDistance():
            self._press()
        if self._pressed:
            self._send(QEvent.Type.MouseMove, here, _NONE, _LEFT)

    def _press(self) -> None:
        if self._first is not None:
            self._send(QEvent.Type.MouseButtonPress, self._first, _LEFT, _LEFT)
            self._first, self._pressed = None, True

    def _lift(self, event: QTouchEvent) -> None:
        self._press()
        if self._pressed:
            self._pressed = False
            self._send(QEvent.Type.MouseButtonRelease, event.points()[0].position(), _LEFT, _NONE)

    def _end_lone(self) -> None:
        """What the lone finger began comes to nothing."""
        self._first = None
        if self._pressed:
            self._give_up()
            self._pressed = False
            outside = QPointF(-1, -1)
            self._send(QEvent.Type.MouseButtonRelease, outside, _LEFT, _NONE)

    def _send(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        modifiers = QApplication.keyboardModifiers()
        event = QMouseEvent(kind, at, QPointF(self._viewport.mapToGlobal(at)), button, buttons, modifiers)
        QCoreApplication.sendEvent(self._viewport, event)


def _held(down: list[QEventPoint]) -> Hold:
    places = [(point.position().x(), point.position().y()) for point in down]
    x, y = (sum(values) / len(places) for values in zip(*places, strict=True))
    spread = sum(math.dist(place, (x, y)) for place in places) / len(places)
    return Hold(QPointF(x, y), spread if spread >= _LEAST_SPREAD_PX else 0.0)
