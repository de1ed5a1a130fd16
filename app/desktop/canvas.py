"""The canvas: the upright photo at any zoom, its regions, and the preview of what export will write."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsScene, QGraphicsView, QWidget

from app.desktop.canvas_labels import LabelPainter
from app.desktop.decisions import Region
from app.desktop.frame import frame_of, outline_of
from app.desktop.jobs import Picture, Preview
from app.desktop.picture_item import PictureItem
from app.desktop.region_item import RegionItem
from app.desktop.theme import Theme
from scanner.model import Outline, PixelBox

_ZOOM_STEP: Final = 1.25
_MOST_ZOOM: Final = 16.0
_LEAST_ZOOM: Final = 0.02
_MARGIN_PX: Final = 22
_LEAST_DRAWN_PX: Final = 4


class Canvas(QGraphicsView):
    """Shows one photo. Emits what a person did; the window decides what it means."""

    toggled = Signal(str)
    chosen = Signal(str)
    outline_edited = Signal(str, object, bool)  # region, outline, whether by arrow keys
    drawn = Signal(object)
    drawing_changed = Signal(bool)
    zoom_changed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._picture: PictureItem | None = None
        self._items: dict[str, RegionItem] = {}
        self._chosen = ""
        self._message = ""
        self._fitting = True
        self._comparing = False
        self._drawing = False
        self._rubber: QGraphicsRectItem | None = None
        self._drawn_from = QPointF()
        self._preview_revision = 0
        self._labels = LabelPainter(theme)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)  # the window takes drops
        self.setAccessibleName(self.tr("Photo"))
        self.setAccessibleDescription(
            self.tr("T goes from region to region, Space hides or shows the chosen one, arrow keys move it.")
        )
        theme.changed.connect(self._recolor)
        self._recolor()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def show_message(self, message: str) -> None:
        """Show a sentence instead of a photo."""
        self._preview_revision = 0
        self._scene.clear()
        self._picture, self._items, self._chosen, self._rubber = None, {}, "", None
        self._message = message
        self._set_drawing(False)
        self.viewport().update()

    def show_picture(self, picture: Picture) -> None:
        """Show a photo, fitted."""
        self.show_message("")
        self._picture = PictureItem(picture)
        self._scene.addItem(self._picture)
        self._picture.set_comparing(self._comparing)
        self._scene.setSceneRect(self._picture.boundingRect())
        self.fit()

    @property
    def picture(self) -> PictureItem | None:
        """The photo that is shown, if one is."""
        return self._picture

    def set_regions(self, regions: tuple[Region, ...]) -> None:
        """Show these regions; items that stay keep their place in the stack and their handles."""
        if self._picture is None:
            return
        wanted = {region.id: region for region in regions}
        for region_id in [known for known in self._items if known not in wanted]:
            self._scene.removeItem(self._items.pop(region_id))
        for region_id, region in wanted.items():
            item = self._items.get(region_id)
            if item is None:
                self._items[region_id] = self._new_item(region)
            elif item.region != region:
                item.set_pending(region.hidden)
                item.set_region(region)
        if self._chosen not in wanted:
            self._chosen = ""
        self.viewport().update()

    def _new_item(self, region: Region) -> RegionItem:
        width, height = self._picture.size if self._picture else (1, 1)
        item = RegionItem(region, width, height)
        item.pressed.connect(self._choose_by_hand)
        item.clicked.connect(self.toggled)
        item.edited.connect(self._edited_by_hand)
        item.setVisible(not self._comparing)
        item.set_chosen(region.id == self._chosen)
        self._scene.addItem(item)
        return item

    def set_preview(self, preview: Preview) -> None:
        """Show what export will write; an older preview than the one shown is passed over."""
        if self._picture is None or preview.revision < self._preview_revision:
            return
        if preview.error:
            return  # the hatch, or the preview painted before, stays
        self._preview_revision = preview.revision
        self._picture.set_patches(preview.patches)
        for item in self._items.values():
            item.set_pending(False)

    def choose(self, region_id: str) -> None:
        """Show the handles of one region, or of none, and bring it into view."""
        if self._chosen in self._items:
            self._items[self._chosen].set_chosen(False)
        self._chosen = region_id if region_id in self._items else ""
        if self._chosen:
            item = self._items[self._chosen]
            item.set_chosen(True)
            if not self._fitting:
                self.ensureVisible(item.outline_path().boundingRect(), 40, 40)
        self.viewport().update()

    @property
    def chosen_id(self) -> str:
        """The region with handles; empty for none."""
        return self._chosen

    def set_comparing(self, comparing: bool) -> None:
        """Show the original, without regions, while a key or the mouse is held."""
        self._comparing = comparing
        if self._picture is not None:
            self._picture.set_comparing(comparing)
        for item in self._items.values():
            item.setVisible(not comparing)
        self.viewport().update()

    def _recolor(self) -> None:
        self.setBackgroundBrush(QColor(self._theme.colors.canvas))
        self.viewport().update()

    # ---- zoom --------------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Screen pixels for one pixel of the photo."""
        return self.transform().m11()

    def fit(self) -> None:
        """Show the whole photo; small photos are not blown up beyond 2:1."""
        self._fitting = True
        if self._picture is None:
            return
        width, height = self._picture.size
        space = self.viewport().size()
        margin = 2 * self._theme.px(_MARGIN_PX)
        zoom = min((space.width() - margin) / width, (space.height() - margin) / height, 2.0)
        self._scale_to(max(zoom, _LEAST_ZOOM))
        self.centerOn(width / 2, height / 2)

    def set_zoom(self, zoom: float) -> None:
        """Show the photo at that zoom about the middle, or about the chosen region."""
        self._fitting = False
        anchor = self.transformationAnchor()
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self._scale_to(zoom)
        self.setTransformationAnchor(anchor)
        if self._chosen:
            self.centerOn(self._items[self._chosen].outline_path().boundingRect().center())

    def zoom_in(self) -> None:
        """One step closer."""
        self.set_zoom(self.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step away."""
        self.set_zoom(self.zoom / _ZOOM_STEP)

    def _scale_to(self, zoom: float) -> None:
        zoom = min(_MOST_ZOOM, max(_LEAST_ZOOM, zoom))
        for item in self._items.values():
            item.prepareGeometryChange()  # handles have a size on the screen, not in the photo
        margin = self._theme.px(_MARGIN_PX) / zoom
        if self._picture is not None:
            self._scene.setSceneRect(self._picture.boundingRect().adjusted(-margin, -margin, margin, margin))
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.zoom_changed.emit(zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms under the pointer; a touch pad's scrolling moves the photo."""
        if not event.pixelDelta().isNull() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps = event.angleDelta().y() / 120
        if steps and self._picture is not None:
            self._fitting = False
            self._scale_to(self.zoom * _ZOOM_STEP**steps)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
            and self._picture is not None
        ):
            self._fitting = False
            self._scale_to(self.zoom * (1 + event.value()))
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitted photo stays fitted."""
        super().resizeEvent(event)
        if self._fitting:
            self.fit()

    # ---- drawing and choosing ----------------------------------------------------------------------------------------

    def start_drawing(self) -> None:
        """The next drag draws a region."""
        if self._picture is not None:
            self._set_drawing(True)

    def stop_drawing(self) -> None:
        """Back to choosing."""
        self._set_drawing(False)

    def place_region(self) -> None:
        """Put a region into the middle of the view, for those who do not use a mouse; arrow keys move it then."""
        if self._picture is None:
            return
        view = self.mapToScene(self.viewport().rect()).boundingRect().intersected(self._picture.boundingRect())
        width, height, middle = view.width() / 5, view.height() / 5, view.center()
        box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        self._emit_drawn(box)

    def _set_drawing(self, drawing: bool) -> None:
        if drawing == self._drawing:
            return
        self._drawing = drawing
        mode = QGraphicsView.DragMode
        self.setDragMode(mode.NoDrag if drawing else mode.ScrollHandDrag)
        for item in self._items.values():
            item.setEnabled(not drawing)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.OpenHandCursor)
        if self._rubber is not None:
            self._scene.removeItem(self._rubber)
            self._rubber = None
        self.drawing_changed.emit(drawing)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw, toggle a label, or hand on to the region under the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton:
            if self._drawing:
                self._drawn_from = self.mapToScene(event.position().toPoint())
                self._rubber = self._labels.rubber()
                self._scene.addItem(self._rubber)
                return
            labelled = self._labels.region_at(event.position())
            if labelled and not self._comparing:
                self._choose_by_hand(labelled)
                self.toggled.emit(labelled)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the region that is being drawn."""
        if self._rubber is not None:
            here = self.mapToScene(event.position().toPoint())
            self._rubber.setRect(QRectF(self._drawn_from, here).normalized())
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the region that is being drawn."""
        if self._rubber is not None:
            box = self._rubber.rect()
            self._set_drawing(False)
            self._emit_drawn(box)
            return
        super().mouseReleaseEvent(event)

    def _emit_drawn(self, box: QRectF) -> None:
        if self._picture is None:
            return
        width, height = self._picture.size
        drawn = PixelBox(round(box.left()), round(box.top()), round(box.right()), round(box.bottom()))
        drawn = drawn.clamped(width, height)
        if drawn.width >= _LEAST_DRAWN_PX and drawn.height >= _LEAST_DRAWN_PX:
            self.drawn.emit(drawn)

    def _choose_by_hand(self, region_id: str) -> None:
        self.choose(region_id)
        self.chosen.emit(region_id)

    def _edited_by_hand(self, region_id: str, outline: Outline) -> None:
        self.outline_edited.emit(region_id, outline, False)

    # ---- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the chosen region, with Alt they change its size, [ and ] turn it; Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            for item in self._items.values():
                item.cancel_drag()
            if self._drawing:
                self._set_drawing(False)
            else:
                self._choose_by_hand("")
            return
        if not self._nudge(event):
            super().keyPressEvent(event)

    def _nudge(self, event: QKeyEvent) -> bool:
        keys = Qt.Key
        directions = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        if self._picture is None or self._chosen not in self._items:
            return False
        frame = frame_of(self._items[self._chosen].region.outline)
        if event.key() in directions:
            dx, dy = directions[keys(event.key())]
            step = max(1.0, round(1 / self.zoom)) * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                corner = frame.moved(dx * step, dy * step).point(1, 1)
                frame = frame.resized((1, 1), *corner)
            else:
                frame = frame.moved(dx * step, dy * step)
        elif event.key() in (keys.Key_BracketLeft, keys.Key_BracketRight):
            turned = frame.degrees + (5 if event.key() == keys.Key_BracketRight else -5)
            frame = type(frame)(frame.x, frame.y, frame.width, frame.height, turned, frame.ellipse)
        else:
            return False
        self.outline_edited.emit(self._chosen, outline_of(frame, *self._picture.size), True)
        return True

    # ---- painting over the scene -------------------------------------------------------------------------------------

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Labels, the word for the original, or the message, in screen pixels."""
        del rect
        painter.save()
        painter.resetTransform()
        area = QRectF(self.viewport().rect())
        if self._message:
            self._labels.paint_message(painter, area, self._message)
        elif self._comparing and self._picture is not None:
            self._labels.paint_banner(painter, area, self.tr("The original"))
        else:
            boxes = [
                (item.region, QRectF(self.mapFromScene(item.outline_path().boundingRect()).boundingRect()))
                for item in self._items.values()
            ]
            self._labels.paint(painter, area, boxes, self._chosen)
        painter.restore()
