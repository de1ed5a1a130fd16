"""One region on the canvas: paints its outline and handles, and says what a mouse did to it. It decides nothing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsObject,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from app.desktop.decisions import Region
from app.desktop.frame import HANDLES, Frame, frame_of, reshaped
from app.desktop.theme import KIND_COLORS
from scanner.model import Quad, Stroke

HANDLE_PX: Final = 9.0
_HALO_PX, _LINE_PX = 5.0, 2.5
_SMALL_PX = 34.0  # under this size on the screen only the corners have handles
_TURN_PX = 22.0  # how far the turning handle stands off
_TURN: Final = (0, -2)  # its place in the list of handles

_CURSORS: Final = (
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
    Qt.CursorShape.SizeHorCursor,
)


class RegionItem(QGraphicsObject):
    """Emits `clicked` for a press without a drag, and `edited` with the new outline after a drag."""

    clicked = Signal(str)
    pressed = Signal(str)
    edited = Signal(str, object)

    def __init__(self, region: Region, width_px: int, height_px: int) -> None:
        super().__init__()
        self._region = region
        self._size = (width_px, height_px)
        self._frame = frame_of(region.outline)
        self._painted = _painted(region)
        self._chosen = False
        self._pending = True  # no preview yet: hatch what will be hidden
        self._pressed = False
        self._grip: tuple[int, int] | None = None
        self._drag: tuple[QPointF, Frame] | None = None
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._raise()

    @property
    def region(self) -> Region:
        """What it shows."""
        return self._region

    def set_region(self, region: Region) -> None:
        """Show the region as it was decided."""
        self.prepareGeometryChange()
        if region.outline != self._region.outline:
            self._painted = _painted(region)
        self._region = region
        self._frame = frame_of(region.outline)
        self._raise()
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Show or hide the handles."""
        if chosen != self._chosen:
            self.prepareGeometryChange()
            self._chosen = chosen
            self._raise()
            self.update()

    def set_pending(self, pending: bool) -> None:
        """Hatch the region until its preview has come."""
        self._pending = pending
        self.update()

    def cancel_drag(self) -> None:
        """Put it back where the drag began; what the button still does before it is released comes to nothing."""
        self._pressed = False
        if self._drag is not None:
            self.prepareGeometryChange()
            self._frame, self._drag, self._grip = self._drag[1], None, None

    def _raise(self) -> None:
        # Small regions lie on large ones, or nobody could click them; the chosen one lies on all.
        area = self._frame.width * self._frame.height
        self.setZValue(2.0 if self._chosen else 1.0 / (1.0 + area / 1e4))

    # ---- geometry --------------------------------------------------------------------------------------------------

    def _px(self) -> float:
        """One screen pixel in pixels of the photo."""
        scene = self.scene()
        views = scene.views() if scene is not None else []
        return 1.0 / views[0].transform().m11() if views and views[0].transform().m11() > 0 else 1.0

    def outline_path(self) -> QPainterPath:
        """The outline in pixels of the photo."""
        path = QPainterPath()
        if self._painted is not None:
            before, now = frame_of(self._region.outline), self._frame
            return (
                QTransform.fromTranslate(now.x, now.y)
                .rotate(now.degrees)
                .translate(-before.x, -before.y)
                .map(self._painted)
            )
        if self._frame.ellipse:
            box = self._frame
            path.addEllipse(QPointF(box.x, box.y), box.width / 2, box.height / 2)
        elif isinstance(self._region.outline, Quad) and self._drag is None:
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in self._region.outline.points]))
            path.closeSubpath()
        else:
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in self._frame.corners()]))
            path.closeSubpath()
        return path

    def _handles(self) -> dict[tuple[int, int], QPointF]:
        px = self._px()
        small = min(self._frame.width, self._frame.height) / px < _SMALL_PX
        places: dict[tuple[int, int], QPointF] = {
            sign: QPointF(*self._frame.point(*sign))
            for sign in HANDLES
            if self._painted is None and (not small or all(sign))  # a brush stroke is moved and turned as it is
        }
        off = 1 + 2 * _TURN_PX * px / max(self._frame.height, 1.0)
        places[_TURN] = QPointF(*self._frame.point(0, -off))
        return places

    def boundingRect(self) -> QRectF:
        """The outline, its halo and its handles."""
        reach = (_TURN_PX + HANDLE_PX + _HALO_PX) * self._px()
        return self.outline_path().boundingRect().adjusted(-reach, -reach, reach, reach)

    def shape(self) -> QPainterPath:
        """Where it takes the mouse: the inside, the line, and the handles of the chosen one."""
        px = self._px()
        stroker = QPainterPathStroker()
        stroker.setWidth(8 * px)
        path = self.outline_path()
        shape = path if self._painted is not None else path.united(stroker.createStroke(path))
        if self._chosen:
            reach = HANDLE_PX * px
            for place in self._handles().values():
                handle = QPainterPath()
                handle.addEllipse(place, reach, reach)
                shape = shape.united(handle)
        return shape

    def _grip_at(self, position: QPointF) -> tuple[int, int] | None:
        if not self._chosen:
            return None
        reach = HANDLE_PX * self._px()
        near = [
            ((place - position).manhattanLength(), sign)
            for sign, place in self._handles().items()
            if (place - position).manhattanLength() <= 1.6 * reach
        ]
        return min(near)[1] if near else None

    # ---- painting --------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """White halo, then the kind's colour: solid when hidden, dashed when shown; hatched until the preview comes."""
        del option, widget
        color = QColor(KIND_COLORS[self._region.kind])
        path = self.outline_path()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._region.hidden and (self._pending or self._drag is not None):
            veil = QColor(color)
            veil.setAlpha(90)
            painter.fillPath(path, veil)
            hatch = QBrush(QColor(255, 255, 255, 140), Qt.BrushStyle.BDiagPattern)
            hatch.setTransform(painter.worldTransform().inverted()[0])
            painter.fillPath(path, hatch)
        halo = _cosmetic(QColor("#ffffff"), _HALO_PX)
        painter.strokePath(path, halo)
        line = _cosmetic(color, _LINE_PX)
        if not self._region.hidden:
            line.setDashPattern([3.0, 2.2])
        painter.strokePath(path, line)
        if self._chosen and self.isEnabled():  # with the box or the brush in hand nobody can take hold of them
            self._paint_handles(painter, color)

    def _paint_handles(self, painter: QPainter, color: QColor) -> None:
        half = HANDLE_PX * self._px() / 2
        handles = self._handles()
        turn = handles.pop(_TURN)
        top = QPointF(*self._frame.point(0, -1))
        for pen in (_cosmetic(QColor("#ffffff"), 4), _cosmetic(color, 1.5)):
            painter.setPen(pen)
            painter.drawLine(top, turn)
        painter.setPen(_cosmetic(color, 2))
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(turn, half, half)
        for place in handles.values():
            painter.drawRect(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half))

    # ---- the mouse ---------------------------------------------------------------------------------------------------

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Show what a drag from here would do."""
        grip = self._grip_at(event.pos())
        if grip is None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif grip == _TURN:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.setCursor(_CURSORS[HANDLES.index(grip) % 4])

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed, self._grip, self._drag = True, self._grip_at(event.pos()), None
        self.pressed.emit(self._region.id)
        event.accept()

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Move, resize or turn the outline under the mouse."""
        if not self._pressed:
            return
        start = event.buttonDownPos(Qt.MouseButton.LeftButton)
        if self._drag is None:
            moved = (event.screenPos() - event.buttonDownScreenPos(Qt.MouseButton.LeftButton)).manhattanLength()
            if moved < QApplication.startDragDistance() and self._grip is None:
                return
            self._drag = (start, self._frame)
        origin, frame = self._drag
        self.prepareGeometryChange()
        position = event.pos()
        if self._grip is None:
            self._frame = frame.moved(position.x() - origin.x(), position.y() - origin.y())
        elif self._grip == _TURN:
            step = 15.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.0
            self._frame = frame.turned_to(position.x(), position.y(), step)
        else:
            self._frame = frame.resized(self._grip, position.x(), position.y())
        self.update()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """End the click or the drag, and say so."""
        del event
        pressed, self._pressed = self._pressed, False
        if self._drag is None:
            if pressed and self._grip is None:
                self.clicked.emit(self._region.id)
            return
        self._drag, self._grip = None, None
        outline = reshaped(self._region.outline, self._frame, *self._size)
        self.set_pending(self._region.hidden)
        self.edited.emit(self._region.id, outline)


def _painted(region: Region) -> QPainterPath | None:
    """The area of a brush stroke; None for other outlines."""
    if not isinstance(region.outline, Stroke):
        return None
    return stroke_path(region.outline)


def stroke_path(stroke: Stroke) -> QPainterPath:
    """The area that a round brush has covered."""
    first = QPointF(*stroke.points[0])
    if len(stroke.points) == 1:
        dab = QPainterPath()
        dab.addEllipse(first, stroke.radius_px, stroke.radius_px)
        return dab
    way = QPainterPath(first)
    for point in stroke.points[1:]:
        way.lineTo(*point)
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * stroke.radius_px)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(way).simplified()


def _cosmetic(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
