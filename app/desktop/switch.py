"""The on/off switch as it is painted, by itself and on cards; on means hidden."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen

from app.desktop.theme import Theme


def paint_switch(painter: QPainter, theme: Theme, track: QRectF, on: float, *, focused: bool) -> None:
    """Paint it on (1.0), off (0.0) or in between, where some are and some are not: a tick, a dash or a dot says it."""
    colors = theme.colors
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent if on >= 1 else colors.switch_off))
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
    radius = track.height() / 2 - 2
    mixed = 0 < on < 1
    if mixed:
        half = QRectF(track.left(), track.top(), track.width() / 2, track.height())
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(half, track.height() / 2, track.height() / 2)
        x = track.center().x()
    else:
        at_right = (on >= 1) != right_to_left
        x = track.right() - 2 - radius if at_right else track.left() + 2 + radius
    knob = QPointF(x, track.center().y())
    painter.setBrush(QColor("#ffffff"))
    painter.drawEllipse(knob, radius, radius)
    sign = QPen(QColor("#0f6e84" if on > 0 else "#5c6670"), max(1.5, radius / 5))
    sign.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(sign)
    if mixed:
        painter.setBrush(QColor("#0f6e84"))
        painter.drawEllipse(knob, radius / 5, radius / 5)
    elif on:
        painter.drawPolyline(
            [
                knob + QPointF(-0.4, 0.05) * radius,
                knob + QPointF(-0.1, 0.35) * radius,
                knob + QPointF(0.42, -0.32) * radius,
            ]
        )
    else:
        painter.drawLine(knob + QPointF(-0.35, 0) * radius, knob + QPointF(0.35, 0) * radius)
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.ink), 2))
        ring = track.adjusted(-3, -3, 3, 3)
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
