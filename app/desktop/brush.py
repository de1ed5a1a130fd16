"""The brush: a round tip under the pointer that paints a region of any shape. It decides nothing."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.desktop.region_item import stroke_path
from scanner.model import Stroke

_LEAST_PX, _MOST_PX = 3.0, 200.0  # the tip's radius on the screen
_STEP: Final = 1.2
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
SMALLER: Final = (Qt.Key.Key_BracketLeft, Qt.Key.Key_Comma)
LARGER: Final = (Qt.Key.Key_BracketRight, Qt.Key.Key_Period)  # many keyboards have brackets on a third level only
_SIZES: Final = {**dict.fromkeys(SMALLER, -1), **dict.fromkeys(LARGER, 1)}
_PRESS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SPACING: Final = 0.2  # of the radius: a bend between two points that near cannot be seen


class Brush(QGraphicsItem):
    """Keeps its size on the screen, so that whoever comes closer paints finer. Lengths are in pixels of the photo."""

    def __init__(self, field: QRectF, color: QColor, radius_on_screen: float) -> None:
        super().__init__()
        self._field = field  # where it may paint
        self._color = color
        self.radius_on_screen = radius_on_screen
        self._zoom = 1.0
        self._tip: QPointF | None = None
        self._points: list[tuple[float, float]] = []
        self._pressed_radius = radius_on_screen
        self.setZValue(10)

    @property
    def painting(self) -> bool:
        """Whether it is pressed down."""
        return bool(self._points)

    @property
    def radius(self) -> float:
        """The tip's radius in the photo."""
        return self._pressed_radius if self.painting else self.radius_on_screen / self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Screen pixels for one pixel of the photo; a stroke that has begun keeps its width."""
        self._zoom = zoom
        self.update()

    def resize(self, steps: float) -> None:
        """Larger, or smaller for negative steps, from the next stroke on."""
        self.radius_on_screen = min(_MOST_PX, max(_LEAST_PX, self.radius_on_screen * _STEP**steps))
        self.update()

    def move_to(self, x: float, y: float) -> None:
        """Follow the pointer, painting if it is pressed down."""
        self._tip = QPointF(x, y)
        if self.painting and math.dist(self._points[-1], (x, y)) >= _SPACING * self.radius:
            self._points.append((x, y))
        self.update()

    def _move_by(self, dx: float, dy: float) -> None:
        x = min(max(self._place().x() + dx, self._field.left()), self._field.right())
        y = min(max(self._place().y() + dy, self._field.top()), self._field.bottom())
        self.move_to(x, y)

    def _place(self) -> QPointF:
        return self._tip or self._field.center()

    def press_at(self, x: float, y: float) -> None:
        """Begin a stroke there."""
        self._pressed_radius = self.radius
        self._tip = QPointF(x, y)
        self._points = [(x, y)]
        self.update()

    def knows(self, event: QKeyEvent) -> bool:
        """Whether a key is for the brush: arrows move it, Space or Enter press it down and lift it, [ ] size it."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        key = Qt.Key(event.key())
        return key in _ARROWS or key in _SIZES or key in _PRESS or (key is Qt.Key.Key_Escape and self.painting)

    def press_key(self, event: QKeyEvent) -> Stroke | None:
        """Do what a key that it knows asks for; returns the stroke that it ended."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            x, y = _ARROWS[key]
            far = _SPACING * self.radius * (5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            self._move_by(x * far, y * far)
        elif key in _SIZES:
            self.resize(_SIZES[key])
        elif key is Qt.Key.Key_Escape:
            self.give_up()
        elif self.painting:
            return self.lift()
        else:
            self.press_at(self._place().x(), self._place().y())
        return None

    def give_up(self) -> None:
        """End the stroke as if it had not begun."""
        self._points = []
        self.update()

    def lift(self) -> Stroke | None:
        """End the stroke; None where none was begun, or where it lies beside the photo."""
        points, self._points = tuple(self._points), []
        self.update()
        if not points:
            return None
        end = (self._place().x(), self._place().y())
        stroke = Stroke(points if points[-1] == end else (*points, end), self._pressed_radius)
        return stroke if stroke_path(stroke).intersects(self._field) else None

    def boundingRect(self) -> QRectF:
        """Everything it can reach."""
        reach = max(self._field.width(), self._field.height())
        return self._field.adjusted(-reach, -reach, reach, reach)

    def shape(self) -> QPainterPath:
        """It is never what the mouse is after."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The stroke so far, and the tip as a ring that shows on light and dark."""
        del option, widget
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._points:
            veil = QColor(self._color)
            veil.setAlpha(120)
            round_pen = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(veil, 2 * self.radius, Qt.PenStyle.SolidLine, *round_pen))
            way = QPainterPath(QPointF(*self._points[0]))
            for point in self._points[1:]:
                way.lineTo(*point)
            way.lineTo(self._tip or way.currentPosition())
            painter.drawPath(way)
        if self._tip is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for color, width in ((QColor("#ffffff"), 4.0), (self._color, 2.0)):
                pen = QPen(color, width)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.drawEllipse(self._tip, self.radius, self.radius)
