"""The canvas: the upright photo at any zoom, its regions, and the preview of what export will write."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsView, QWidget

from app.desktop.brush import Brush
from app.desktop.canvas_labels import LabelPainter
from app.desktop.decisions import Region
from app.desktop.jobs import Picture, Preview
from app.desktop.nudging import nudged
from app.desktop.picture_item import PictureItem, draft_of
from app.desktop.region_item import RegionItem
from app.desktop.theme import Theme
from app.desktop.tools import CURSORS, Tool
from app.desktop.zoom_view import ZoomView
from scanner.model import Outline, PixelBox, Stroke

_LEAST_DRAWN_PX: Final = 4
_BRUSH_PX: Final = 24.0  # the tip's radius on the screen at first


class Canvas(ZoomView):
    """Shows one photo. Emits what a person did; the window decides what it means."""

    toggled = Signal(str)
    chosen = Signal(str)
    outline_edited = Signal(str, object, bool)  # region, outline, whether by arrow keys
    drawn = Signal(object)
    tool_changed = Signal(object)  # Tool
    painted = Signal()  # a photo with its regions is on the screen; the original without them does not count

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._scene = self.scene()
        self._picture: PictureItem | None = None
        self._items: dict[str, RegionItem] = {}
        self._chosen = ""
        self._message = ""
        self._comparing = False
        self._tool = Tool.CHOOSE
        self._rubber: QGraphicsRectItem | None = None
        self._drawn_from = QPointF()
        self._brush: Brush | None = None
        self._brush_px = _BRUSH_PX
        self._labels = LabelPainter(theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)  # the window takes drops
        theme.changed.connect(self._recolor)
        self._recolor()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language; labels are painted in it anyway."""
        self.setAccessibleName(self.tr("Photo"))
        self.setAccessibleDescription(
            self.tr("T goes from region to region, Space hides or shows the chosen one, arrow keys move it.")
        )
        self.viewport().update()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def show_message(self, message: str) -> None:
        """Show a sentence instead of a photo."""
        self._empty(message)
        self.set_content(QRectF())

    def show_draft(self, thumbnail: QImage, size_px: tuple[int, int] | None) -> None:
        """Show a thumbnail, enlarged, until the photo itself is decoded; nobody can decide about a draft."""
        self._empty("")
        draft = draft_of(thumbnail, size_px)
        self._scene.addItem(draft)
        self.set_content(draft.sceneBoundingRect())

    def show_picture(self, picture: Picture) -> None:
        """Show a photo, fitted; where it is another page of the same size, at the zoom and place that one is at."""
        before = (self._picture.path, self._picture.size) if self._picture is not None else None
        self._empty("")
        self._picture = PictureItem(picture)
        self._scene.addItem(self._picture)
        self._picture.set_comparing(self._comparing)
        if before != (picture.path, self._picture.size):
            self.set_content(self._picture.boundingRect())

    def _empty(self, message: str) -> None:
        self.use_tool(Tool.CHOOSE)
        self._scene.clear()
        self._picture, self._items, self._chosen = None, {}, ""
        self._message = message
        self.viewport().update()

    @property
    def picture(self) -> PictureItem | None:
        """The photo that is shown, if one is."""
        return self._picture

    @property
    def page(self) -> int | None:
        """The page or frame that is shown; None where no photo is."""
        return self._picture.page if self._picture is not None else None

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
        item.edited.connect(self._edited_by_hand)
        item.setVisible(not self._comparing)
        item.set_chosen(region.id == self._chosen)
        self._scene.addItem(item)
        return item

    def set_preview(self, preview: Preview) -> None:
        """Show what export will write."""
        if self._picture is None or preview.error:
            return  # the hatch, or the preview painted before, stays
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

    def zoom_center(self) -> QPointF | None:
        """Zooming goes to the chosen region."""
        return self._items[self._chosen].outline_path().boundingRect().center() if self._chosen else None

    def zoom_to_chosen(self) -> None:
        """Show the chosen region large, with what is around it."""
        if self._chosen in self._items:
            self.show_area(self._items[self._chosen].outline_path().boundingRect())

    @property
    def is_at_chosen(self) -> bool:
        """Whether the chosen region is shown large already."""
        return self._chosen in self._items and self.shows_area(self._items[self._chosen].outline_path().boundingRect())

    def about_to_zoom(self) -> None:
        """Handles have a size on the screen, not in the photo."""
        for item in self._items.values():
            item.prepareGeometryChange()

    # ---- drawing and choosing ----------------------------------------------------------------------------------------

    def place_region(self) -> None:
        """Put a region into the middle of the view, for those who do not use a mouse; arrow keys move it then."""
        if self._picture is None:
            return
        view = self.mapToScene(self.viewport().rect()).boundingRect().intersected(self._picture.boundingRect())
        width, height, middle = view.width() / 5, view.height() / 5, view.center()
        box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        self._emit_drawn(box)

    @property
    def tool(self) -> Tool:
        """What a drag does now."""
        return self._tool

    def use_tool(self, tool: Tool) -> None:
        """Let drags do that: the box is put away after one region, the brush stays until it is put away."""
        if tool is not self._tool and (self._picture is not None or tool is Tool.CHOOSE):
            self._tool = tool
            mode = QGraphicsView.DragMode
            self.setDragMode(mode.ScrollHandDrag if tool is Tool.CHOOSE else mode.NoDrag)
            for item in self._items.values():
                item.setEnabled(tool is Tool.CHOOSE)
            self.viewport().setCursor(CURSORS[tool])
            self._put_away()
            if tool is Tool.BRUSH and self._picture is not None:
                self._brush = Brush(self._picture.boundingRect(), QColor(self._theme.colors.accent), self._brush_px)
                self._brush.set_zoom(self.zoom)
                self.zoom_changed.connect(self._brush.set_zoom)
                self._scene.addItem(self._brush)
                self.viewport().setMouseTracking(True)
                self.setFocus()
            self.viewport().update()
        self.tool_changed.emit(self._tool)

    def _put_away(self) -> None:
        if self._rubber is not None:
            self._scene.removeItem(self._rubber)
            self._rubber = None
        if self._brush is not None:
            self._brush_px = self._brush.radius_on_screen
            self.zoom_changed.disconnect(self._brush.set_zoom)
            self._scene.removeItem(self._brush)
            self._brush = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw, choose by a label, decide by its switch, or hand on to the region under the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton:
            here = self.mapToScene(event.position().toPoint())
            if self._brush is not None:
                self._brush.press_at(here.x(), here.y())
                return
            if self._tool is Tool.BOX:
                self._drawn_from = here
                self._rubber = self._labels.rubber()
                self._scene.addItem(self._rubber)
                return
            labelled = self._labels.region_at(event.position())
            if labelled and not self._comparing:
                if self._labels.switch_at(event.position()):
                    self.toggled.emit(labelled)
                else:
                    self._choose_by_hand(labelled)
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A region is shown large; anywhere else a double click is a second click."""
        under = self._labels.region_at(event.position()) or next(
            (item.region.id for item in self.items(event.position().toPoint()) if isinstance(item, RegionItem)), ""
        )
        if self._tool is Tool.CHOOSE and under and not self._labels.switch_at(event.position()):
            self._choose_by_hand(under)
            self.zoom_to_chosen()
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch or paint the region that is being drawn."""
        here = self.mapToScene(event.position().toPoint())
        if self._brush is not None:
            self._brush.move_to(here.x(), here.y())
        elif self._rubber is not None:
            self._rubber.setRect(QRectF(self._drawn_from, here).normalized())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the region that is being drawn."""
        if self._brush is not None:
            self._emit_painted(self._brush.lift())
        elif self._rubber is not None:
            box = self._rubber.rect()
            self.use_tool(Tool.CHOOSE)
            self._emit_drawn(box)
        else:
            super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Shift the wheel changes the brush's size; else it zooms."""
        if self._brush is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turned = event.angleDelta()  # some systems turn it sideways with Shift
            self._brush.resize((turned.y() or turned.x()) / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def _emit_painted(self, stroke: Stroke | None) -> None:
        if stroke is not None:
            self.drawn.emit(stroke)

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

    def give_up_press(self) -> None:
        """Two fingers are no brush, no box and no hand on a region."""
        for item in self._items.values():
            item.cancel_drag()
        if self._brush is not None:
            self._brush.give_up()
        if self._rubber is not None:
            self._scene.removeItem(self._rubber)
            self._rubber = None

    # ---- keys --------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """The brush's keys are its own while it is in use: Space and Enter do not decide then."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._brush_knows(event):
            event.accept()
            return True
        return super().event(event)

    def _brush_knows(self, event: QKeyEvent) -> bool:
        return self._brush is not None and self._brush.knows(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the chosen region, with Alt they change its size; a few more turn it; Esc gives up."""
        if self._brush is not None and self._brush_knows(event):
            self._emit_painted(self._brush.press_key(event))
            return
        if event.key() == Qt.Key.Key_Escape:
            self.give_up_press()
            if self._tool is not Tool.CHOOSE:
                self.use_tool(Tool.CHOOSE)
            else:
                self._choose_by_hand("")
            return
        if not self._nudge(event):
            super().keyPressEvent(event)

    def _nudge(self, event: QKeyEvent) -> bool:
        if self._picture is None or self._chosen not in self._items:
            return False
        outline = nudged(self._items[self._chosen].region.outline, event, self.zoom, self._picture.size)
        if outline is not None:
            self.outline_edited.emit(self._chosen, outline, True)
        return outline is not None

    def ids_in_view(self) -> set[str]:
        """The regions of which some part is in view."""
        view = self.mapToScene(self.viewport().rect()).boundingRect()
        return {name for name, item in self._items.items() if item.outline_path().boundingRect().intersects(view)}

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so."""
        super().paintEvent(event)
        if self._picture is not None and not self._comparing:
            self.painted.emit()

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
        elif self._brush is not None:
            hint = self.tr("Paint over what should be hidden. Comma and full stop change the brush, Esc puts it away.")
            self._labels.paint_banner(painter, area, hint)
        else:
            boxes = [
                (item.region, QRectF(self.mapFromScene(item.outline_path().boundingRect()).boundingRect()))
                for item in self._items.values()
            ]
            self._labels.paint(painter, area, boxes, self._chosen)
        painter.restore()
