"""The window's few icons as SVG in the theme's colours, sharp at any size, and PhotoVet's own icon."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_OWN: Final = (  # the large picture of the start page: two tones, so not one of the line icons
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">'
    '<rect x="3" y="8" width="42" height="32" rx="5" fill="currentColor" fill-opacity=".12" stroke="currentColor" '
    'stroke-width="2.6"/><circle cx="15" cy="19" r="4.2" fill="currentColor"/>'
    '<path d="M8 35 18 25l7 7 6-6 9 9z" fill="currentColor"/>'
    '<rect x="26.5" y="14.5" width="13.5" height="8" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.8" '
    'stroke-dasharray="3 2"/></svg>'
)


class _SvgEngine(QIconEngine):
    """Paints an SVG at whatever size the screen needs."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint into the middle of the rectangle, as large as fits without a distortion."""
        del mode, state
        renderer = QSvgRenderer(QByteArray(self._svg.encode()))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, QRectF(rect))  # type: ignore[call-overload]  # a QRect

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


@cache
def _svg(name: str) -> str:
    if name == "start":
        return _OWN
    return (resources.files("resources") / "icons" / f"{name}.svg").read_text("utf-8")


def icon(name: str, color: str) -> QIcon:
    """A line icon of `resources/icons/` (or the start page's picture, "start") in that colour."""
    return QIcon(_SvgEngine(_svg(name).replace("currentColor", color)))


def paint_icon(painter: QPainter, name: str, color: str, place: QRectF) -> None:
    """Paint an icon into a place."""
    QSvgRenderer(QByteArray(_svg(name).replace("currentColor", color).encode())).render(painter, place)


def app_icon() -> QIcon:
    """PhotoVet's own icon."""
    return QIcon(_SvgEngine(_svg("photovet")))
