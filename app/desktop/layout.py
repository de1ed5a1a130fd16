"""Where the parts of the window stand: the bar above, the start page or the review below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget


def whole(top: QWidget, pages: QStackedWidget) -> QWidget:
    """The window's content: the bar above the pages."""
    content = QWidget()
    _line_up(QVBoxLayout(content), top, pages, grows=pages)
    return content


def review_page(
    rooms: QStackedWidget, strip: QWidget, picture: tuple[QWidget, ...], panel: QWidget, bottom: tuple[QWidget, ...]
) -> QWidget:
    """Photos, the picture (first) with its tools below, and findings side by side, as the first room; bars below."""
    middle = QWidget()
    middle.setObjectName("canvasArea")
    middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    _line_up(QVBoxLayout(middle), *picture, grows=picture[0])
    upper, page = QWidget(), QWidget()
    _line_up(QHBoxLayout(upper), strip, middle, panel, grows=middle)
    rooms.addWidget(upper)
    _line_up(QVBoxLayout(page), rooms, *bottom, grows=rooms)
    return page


def _line_up(layout: QBoxLayout, *widgets: QWidget, grows: QWidget) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is grows else 0)
