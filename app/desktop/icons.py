"""The window's few icons as SVG in the theme's colours, sharp at any size, and PhotoVet's own icon."""

from __future__ import annotations

from importlib import resources
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SHAPES: Final = {
    "photo": (
        '<rect x="3" y="8" width="42" height="32" rx="5" fill="{color}" fill-opacity=".12" stroke="{color}" '
        'stroke-width="2.6"/><circle cx="15" cy="19" r="4.2" fill="{color}"/>'
        '<path d="M8 35 18 25l7 7 6-6 9 9z" fill="{color}"/>'
        '<rect x="26.5" y="14.5" width="13.5" height="8" rx="1.5" fill="none" stroke="{color}" stroke-width="1.8" '
        'stroke-dasharray="3 2"/>'
    ),
    "menu": '<path d="M9 15h30M9 24h30M9 33h30" stroke="{color}" stroke-width="3.4" stroke-linecap="round"/>',
}


class _SvgEngine(QIconEngine):
    """Paints an SVG at whatever size the screen needs."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint into the rectangle."""
        del mode, state
        QSvgRenderer(QByteArray(self._svg.encode())).render(painter, QRectF(rect))  # type: ignore[call-overload]  # a QRect

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A pixmap of that many device pixels."""
        made = QPixmap(size)
        if made.isNull():
            return made
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        """Another one like it."""
        return _SvgEngine(self._svg)


def icon(name: str, color: str) -> QIcon:
    """An icon of the window in that colour."""
    shape = _SHAPES[name].format(color=color)
    return QIcon(_SvgEngine(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">{shape}</svg>'))


def app_icon() -> QIcon:
    """PhotoVet's own icon."""
    file = resources.files("resources") / "icons" / "photovet.svg"
    if file.is_file():
        return QIcon(_SvgEngine(file.read_text("utf-8")))
    return icon("photo", "#0f6e84")
