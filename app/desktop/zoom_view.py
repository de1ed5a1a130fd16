"""A view of one picture at any zoom: wheel, pinch, fit, and so many screen pixels for one of the picture's."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QResizeEvent, QTouchEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from app.desktop.theme import Theme
from app.desktop.touch import Fingers, Hold

_ZOOM_STEP: Final = 1.25
_MOST_ZOOM: Final = 16.0
_LEAST_ZOOM: Final = 0.02
_MOST_FITTED: Final = 2.0  # small photos are not blown up beyond that
_MARGIN_PX: Final = 22
_LONG_FROM: Final = 2.0  # times as long as the view: at a size at which all of it is in view, nothing can be read
_TOO_SMALL: Final = 0.25  # screen pixels for one of the picture's
_AREA_SHARE: Final = 0.5  # of the view, for what was found: the other half shows where it is
_LEAST_AREA: Final = 24.0  # pixels: what is smaller is not enlarged beyond recognition
_SAME_ZOOM: Final = 0.01
_NEARLY: Final = 0.9  # of the size at which a long picture fills the view


class ZoomView(QGraphicsView):
    """One scene unit is one pixel of the picture."""

    zoom_changed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = QRectF()
        self._fitting = True
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self._held = (QPointF(), 1.0)  # the place in the picture that fingers hold, and their spread at zoom 1
        self._fingers = Fingers(self.viewport(), self._begin_hold, self._hold, self.give_up_press)

    def set_content(self, content: QRectF) -> None:
        """Show a picture of that size, fitted; an empty one for none."""
        self._content = content
        self.scene().setSceneRect(content)
        if self.is_long:
            self.fill()
        else:
            self.fit()

    @property
    def zoom(self) -> float:
        """Screen pixels for one pixel of the picture."""
        return self.transform().m11()

    def fit(self) -> None:
        """Show the whole picture."""
        self._fitting = True
        if self._content.isEmpty():
            return
        self._scale_to(self._fit_and_fill()[0])
        self.centerOn(self._content.center())

    # ---- long pictures: panoramas, screenshots of whole pages --------------------------------------------------------

    @property
    def is_long(self) -> bool:
        """Whether the picture is looked at part by part, for in one piece it would be too small."""
        fit, fill = self._fit_and_fill()
        return fit < _TOO_SMALL and fill >= _LONG_FROM * fit

    def fill(self, at: float = 0.0) -> None:
        """Let the shorter side fill the view; `at` is where the part in view begins, 0 to 1 along the longer side."""
        self._fitting = False
        self._scale_to(self._fit_and_fill()[1])
        content, view = self._content, self.mapToScene(self.viewport().rect()).boundingRect()
        middle = content.center()
        if content.width() >= content.height():
            middle.setX(content.left() + at * content.width() + view.width() / 2)
        else:
            middle.setY(content.top() + at * content.height() + view.height() / 2)
        self.centerOn(middle)

    def part_in_view(self) -> tuple[float, float] | None:
        """From where to where along the longer side it is in view; None where that is too small to be looked at."""
        if self.zoom < _NEARLY * self._fit_and_fill()[1]:
            return None
        content, view = self._content, self.mapToScene(self.viewport().rect()).boundingRect()
        if content.width() >= content.height():
            first, last, length = view.left() - content.left(), view.right() - content.left(), content.width()
        else:
            first, last, length = view.top() - content.top(), view.bottom() - content.top(), content.height()
        return max(0.0, first / length), min(1.0, last / length)

    def _fit_and_fill(self) -> tuple[float, float]:
        """The zoom at which all of the picture is in view, and the one at which its shorter side fills the view."""
        if self._content.isEmpty():
            return 1.0, 1.0
        margin = 2 * self._theme.px(_MARGIN_PX)
        space = self.viewport().size()
        zooms = (space.width() - margin) / self._content.width(), (space.height() - margin) / self._content.height()
        return min(*zooms, _MOST_FITTED), min(max(zooms), _MOST_FITTED)

    def set_zoom(self, zoom: float) -> None:
        """Show the picture at that zoom about what matters most, or about the middle."""
        self._fitting = False
        anchor = self.transformationAnchor()
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self._scale_to(zoom)
        self.setTransformationAnchor(anchor)
        middle = self.zoom_center()
        if middle is not None:
            self.centerOn(middle)

    def show_area(self, area: QRectF) -> None:
        """Show a part of the picture as large as it can be seen with what is around it, in the middle of the view."""
        if area.isEmpty():
            return
        self._fitting = False
        space = self.viewport().size()
        wide, high = max(area.width(), _LEAST_AREA), max(area.height(), _LEAST_AREA)
        self._scale_to(min(space.width() / wide, space.height() / high) * _AREA_SHARE)
        self.centerOn(area.center())

    def shows_area(self, area: QRectF) -> bool:
        """Whether the view is where `show_area` puts it."""
        space = self.viewport().size()
        wide, high = max(area.width(), _LEAST_AREA), max(area.height(), _LEAST_AREA)
        wanted = min(_MOST_ZOOM, min(space.width() / wide, space.height() / high) * _AREA_SHARE)
        return abs(self.zoom - wanted) < _SAME_ZOOM * wanted and self.mapToScene(
            self.viewport().rect()
        ).boundingRect().contains(area.center())

    def zoom_in(self) -> None:
        """One step closer."""
        self.set_zoom(self.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step away."""
        self.set_zoom(self.zoom / _ZOOM_STEP)

    def zoom_center(self) -> QPointF | None:
        """What `set_zoom` brings into the middle; None leaves the middle where it is."""
        return None

    def about_to_zoom(self) -> None:
        """Called before the zoom changes: items with a size on the screen must say that they change."""

    def _scale_to(self, zoom: float) -> None:
        zoom = min(_MOST_ZOOM, max(_LEAST_ZOOM, zoom))
        self.about_to_zoom()
        margin = self._theme.px(_MARGIN_PX) / zoom
        self.scene().setSceneRect(self._content.adjusted(-margin, -margin, margin, margin))
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.zoom_changed.emit(zoom)

    # ---- fingers, wheel and touch pad --------------------------------------------------------------------------------

    def give_up_press(self) -> None:
        """Called when a second finger comes: what a pressed button has begun comes to nothing."""

    def _begin_hold(self, hold: Hold) -> None:
        self._held = (self._place_at(hold.center), hold.spread_px / self.zoom)

    def _hold(self, hold: Hold) -> None:
        """The place that the fingers hold stays between them."""
        if self._content.isEmpty():
            return
        place, spread = self._held
        self._fitting = False
        anchor = self.transformationAnchor()
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        if hold.spread_px and spread:
            self._scale_to(hold.spread_px / spread)
        middle = self._place_at(QPointF(self.viewport().width() / 2, self.viewport().height() / 2))
        self.centerOn(middle + place - self._place_at(hold.center))
        self.setTransformationAnchor(anchor)

    def _place_at(self, point: QPointF) -> QPointF:
        """The place in the picture under a point of the view; `mapToScene` takes whole pixels only."""
        return self.viewportTransform().inverted()[0].map(point)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms under the pointer; a touch pad's scrolling moves the picture."""
        if not event.pixelDelta().isNull() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps = event.angleDelta().y() / 120
        if steps and not self._content.isEmpty():
            self._fitting = False
            self._scale_to(self.zoom * _ZOOM_STEP**steps)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Fingers move and zoom, on the screen and on a touch pad."""
        if isinstance(event, QTouchEvent):
            return self._fingers.handle(event) or super().viewportEvent(event)
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
            and not self._content.isEmpty()
        ):
            self._fitting = False
            self._scale_to(self.zoom * (1 + event.value()))
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitted picture stays fitted."""
        super().resizeEvent(event)
        if self._fitting:
            self.fit()
