"""Arranging widgets so that words never overlap: scrolled pages, forms, dialogs as high as their words need."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QScreen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QPushButton, QScrollArea, QWidget

from app.desktop.widgets import Switch, label

_LONG_NAME: Final = 28  # letters; longer names may wrap


class Scroll(QScrollArea):
    """Scrolls a page up and down. The page gets the height that its wrapped words need; Qt alone would squeeze them."""

    def __init__(self, name: str, page: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        if page is not None:
            self.take(page)

    def take(self, page: QWidget) -> None:
        """Show that page from now on."""
        self.setWidget(page)
        page.installEventFilter(self)
        self._give_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its words changed."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self._give_height()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its width changed."""
        super().resizeEvent(event)
        self._give_height()

    def _give_height(self) -> None:
        page = self.widget()
        layout = page.layout() if page is not None else None
        if page is not None and layout is not None:
            page.setMinimumHeight(_height(layout, self.viewport().width()))


def _height(layout: QLayout, width: int) -> int:
    least = layout.totalMinimumSize().height()
    return max(least, layout.totalHeightForWidth(width)) if layout.hasHeightForWidth() else least


def size_for(page: QWidget, width: int, below: int, screen: QScreen) -> tuple[int, int]:
    """Width and height of a dialog around a scrolled page, with room for its buttons, within the screen."""
    layout = page.layout()
    width, _ = within(screen, width, 0)
    height = _height(layout, width) if layout is not None else 0
    return within(screen, width, height + below)


def within(screen: QScreen, width: int, height: int) -> tuple[int, int]:
    """That width and height, or as much as the screen has room for."""
    space = screen.availableGeometry()
    return min(width, space.width() - 40), min(height, space.height() - 60)


def button_line(*buttons: QPushButton, first: QWidget | None = None) -> QHBoxLayout:
    """The buttons of a dialog, the next step last; `first` stands at the other end."""
    line = QHBoxLayout()
    line.setSpacing(10)
    if first is not None:
        line.addWidget(first)
    line.addStretch(1)
    for button in buttons:
        line.addWidget(button)
    return line


class Form(QGridLayout):
    """Lines of a name and its control, aligned on their middles; a control's name is its accessible name too.

    `stacked` puts each control below its name, for large text.
    """

    def __init__(self, *, stacked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stacked = stacked
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(10)
        self.setColumnStretch(1, 1)

    def add(self, name: str, control: QWidget | QLayout) -> None:
        """One line."""
        row = self.rowCount()
        said = label(name, wrap=self._stacked or len(name) > _LONG_NAME)
        self.addWidget(said, row, 0, 1, 2 if self._stacked else 1)
        place = (row + 1, 0, 1, 2) if self._stacked else (row, 1, 1, 1)
        if isinstance(control, QLayout):
            self.addLayout(control, *place)
            return
        if isinstance(control, Switch):
            self.addWidget(control, *place, Qt.AlignmentFlag.AlignLeading)
        else:
            self.addWidget(control, *place)
        said.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(name)

    def add_head(self, text: str) -> None:
        """The name of the lines that follow."""
        said = label(text, text_size="head", wrap=True)
        said.setContentsMargins(0, 10, 0, 0)
        self.addWidget(said, self.rowCount(), 0, 1, 2)

    def add_note(self, text: str = "") -> QLabel:
        """What there is to know about the line above, under its control."""
        note = label(text, text_size="small", wrap=True)
        self.addWidget(note, self.rowCount(), *((0, 1, 2) if self._stacked else (1, 1, 1)))
        return note
