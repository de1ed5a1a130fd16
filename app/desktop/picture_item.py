"""The photo on the canvas, drawn from the smallest copy that is sharp at the zoom, with the preview on top."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QStyleOptionGraphicsItem, QWidget

from app.desktop.jobs import Picture, PreviewPatch

_USUAL_PX: Final = 4000.0


class PictureItem(QGraphicsItem):
    """One scene unit is one pixel of the upright photo at full size."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.path, self.page = picture.path, picture.page
        self._levels = picture.levels
        self._patches: tuple[PreviewPatch, ...] = ()
        self._comparing = False
        self.setZValue(-1)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # for the exposed part

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels of the photo."""
        return self._levels[0].width(), self._levels[0].height()

    def boundingRect(self) -> QRectF:
        """The photo."""
        return QRectF(0, 0, *self.size)

    def set_patches(self, patches: tuple[PreviewPatch, ...]) -> None:
        """Show these pieces of the preview."""
        self._patches = patches
        self.update()

    def set_comparing(self, comparing: bool) -> None:
        """Show the original without its preview."""
        self._comparing = comparing
        self.update()

    def crop(self, left: int, top: int, width: int, height: int, longest_px: int) -> QImage:
        """A piece of the original for a row of the panel, not larger than asked for."""
        level = 0
        while level + 1 < len(self._levels) and max(width, height) >> (level + 1) >= longest_px:
            level += 1
        return self._levels[level].copy(left >> level, top >> level, max(1, width >> level), max(1, height >> level))

    def pixels(self) -> QImage:
        """The photo at full size as it is shown now, preview included."""
        image = self._levels[0].copy()
        if not self._comparing:
            painter = QPainter(image)
            for patch in self._patches:
                painter.drawImage(patch.left, patch.top, patch.levels[0])
            painter.end()
        return image

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the exposed part."""
        del widget
        zoom = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.deviceTransform())
        level = 0
        while level + 1 < len(self._levels) and zoom <= 0.5 ** (level + 1):
            level += 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom < 2)  # noqa: PLR2004  # show pixels as pixels when large
        exposed = option.exposedRect.intersected(self.boundingRect())
        _draw(painter, self._levels[level], self.boundingRect(), exposed)
        if self._comparing:
            return
        for patch in self._patches:
            full = patch.levels[0]
            area = QRectF(patch.left, patch.top, full.width(), full.height())
            if area.intersects(exposed):
                _draw(painter, patch.levels[min(level, len(patch.levels) - 1)], area, area)


def draft_of(thumbnail: QImage, size_px: tuple[int, int] | None) -> QGraphicsPixmapItem:
    """A thumbnail as large as the photo; as large as many photos are where nobody knows that yet."""
    scale = _USUAL_PX / max(thumbnail.width(), thumbnail.height())
    width, height = size_px or (thumbnail.width() * scale, thumbnail.height() * scale)
    draft = QGraphicsPixmapItem(QPixmap.fromImage(thumbnail))
    draft.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
    draft.setTransform(QTransform.fromScale(width / thumbnail.width(), height / thumbnail.height()))
    return draft


def _draw(painter: QPainter, image: QImage, area: QRectF, exposed: QRectF) -> None:
    """Draw the exposed part of an image that stands for an area of the photo."""
    scale_x, scale_y = image.width() / area.width(), image.height() / area.height()
    source = QRectF(
        (exposed.x() - area.x()) * scale_x,
        (exposed.y() - area.y()) * scale_y,
        exposed.width() * scale_x,
        exposed.height() * scale_y,
    )
    painter.drawImage(exposed, image, source)
