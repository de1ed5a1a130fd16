"""Paints what lies over the canvas in screen pixels: labels beside their regions, a banner, a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsRectItem

from app.desktop.decisions import Region
from app.desktop.labels import Rect, place_labels
from app.desktop.theme import KIND_COLORS, Theme
from app.desktop.words import kind_letter, kind_title, translate

_SWITCH_W: Final = 24
_SWITCH_H: Final = 14


class LabelPainter:
    """Paints labels, and remembers where each one is, for clicks."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._places: dict[str, QRectF] = {}
        self._switch = QRectF()  # of the chosen region's label

    def switch_at(self, position: QPointF) -> bool:
        """Whether the switch of the chosen region's label is there."""
        return self._switch.contains(position)

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
        switch = px(_SWITCH_W) + px(6)
        sizes = [
            (metrics.horizontalAdvance(text) + px(14) + (switch if region.id == chosen else 0), height)
            for (region, _), text in zip(boxes, texts, strict=True)
        ]
        places = place_labels(
            [Rect(box.x(), box.y(), box.width(), box.height()) for _, box in boxes],
            sizes,
            Rect(area.x(), area.y(), area.width(), area.height()),
            gap=px(4),
            must_show=frozenset(index for index, (region, _) in enumerate(boxes) if region.id == chosen),
        )
        self._places, self._switch = {}, QRectF()
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
            if region.id == chosen:
                self._switch = QRectF(box.right() - switch - px(4), box.top(), switch + px(4), box.height())
                self._paint_switch(painter, self._switch.center(), ink, hidden=region.hidden)
                box = box.adjusted(0, 0, -switch, 0)
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_switch(self, painter: QPainter, middle: QPointF, ink: QColor, *, hidden: bool) -> None:
        """On while the region is hidden."""
        width, height = self._theme.px(_SWITCH_W), self._theme.px(_SWITCH_H)
        track = QRectF(0, 0, width, height)
        track.moveCenter(middle)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(track, height / 2, height / 2)
        knob = QRectF(0, 0, height - 5, height - 5)
        knob.moveCenter(QPointF(track.right() - height / 2 if hidden else track.left() + height / 2, middle.y()))
        painter.setBrush(ink)
        painter.drawEllipse(knob)

    def paint_banner(self, painter: QPainter, area: QRectF, text: str) -> None:
        """A word at the top."""
        self._places, self._switch = {}, QRectF()
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
        self._places, self._switch = {}, QRectF()
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
