"""Paints what lies over the canvas in screen pixels: labels beside their regions, a banner, a message."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsRectItem

from app.desktop.decisions import Region
from app.desktop.labels import Rect, place_labels
from app.desktop.theme import KIND_COLORS, Theme
from app.desktop.words import kind_letter, kind_title, translate


class LabelPainter:
    """Paints labels, and remembers where each one is, for clicks."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._places: dict[str, QRectF] = {}

    def region_at(self, position: QPointF) -> str:
        """The region whose label is there; empty for none."""
        return next((region_id for region_id, place in self._places.items() if place.contains(position)), "")

    def rubber(self) -> QGraphicsRectItem:
        """The outline of a region that is being drawn."""
        item = QGraphicsRectItem()
        pen = QPen(QColor(self._theme.colors.accent), 2, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        item.setPen(pen)
        veil = QColor(self._theme.colors.accent)
        veil.setAlpha(50)
        item.setBrush(veil)
        item.setZValue(10)
        return item

    def paint(self, painter: QPainter, area: QRectF, boxes: Sequence[tuple[Region, QRectF]], chosen: str) -> None:
        """Paint each region's label where it hides nothing: filled when hidden, outlined when shown."""
        px = self._theme.px
        font = self._theme.font(12, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        texts = [label_text(region) for region, _ in boxes]
        height = metrics.height() + px(4)
        sizes = [(metrics.horizontalAdvance(text) + px(14), height) for text in texts]
        places = place_labels(
            [Rect(box.x(), box.y(), box.width(), box.height()) for _, box in boxes],
            sizes,
            Rect(area.x(), area.y(), area.width(), area.height()),
            gap=px(4),
            must_show=frozenset(index for index, (region, _) in enumerate(boxes) if region.id == chosen),
        )
        self._places = {}
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (region, _), text, place in zip(boxes, texts, places, strict=True):
            if place is None:
                continue
            box = QRectF(place.x, place.y, place.width, place.height)
            self._places[region.id] = box
            color = QColor(KIND_COLORS[region.kind])
            ground, ink = (color, QColor("#ffffff")) if region.hidden else (QColor("#ffffff"), color)
            painter.setPen(QPen(QColor("#ffffff") if region.hidden else color, 1.5))
            painter.setBrush(ground)
            painter.drawRoundedRect(box, px(4), px(4))
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def paint_banner(self, painter: QPainter, area: QRectF, text: str) -> None:
        """A word at the top."""
        self._places = {}
        px = self._theme.px
        font = self._theme.font(13.5, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + px(28), metrics.height() + px(12))
        box.moveCenter(QPointF(area.center().x(), px(34)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#ffffff"), 1.5))
        painter.setBrush(QColor("#1d2328"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def paint_message(self, painter: QPainter, area: QRectF, text: str) -> None:
        """A sentence in the middle."""
        self._places = {}
        painter.setPen(QColor(self._theme.colors.soft_ink))
        painter.setFont(self._theme.font(15))
        width = min(area.width() - self._theme.px(48), self._theme.px(460))
        box = QRectF(area.center().x() - width / 2, area.y(), width, area.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)


def label_text(region: Region) -> str:
    """A region's label: its letter, its kind, and whether it is shown."""
    title = translate("words", "Your region") if region.drawn else kind_title(region.kind)
    text = title if region.drawn else f"{kind_letter(region.kind)}  {title}"
    return text if region.hidden else translate("words", "{title} · shown").format(title=text)
