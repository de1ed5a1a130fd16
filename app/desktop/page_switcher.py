"""Goes through the pages or frames of the open photo; hidden where there is one picture."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.desktop.actions import Actions
from app.desktop.decisions import Among
from app.desktop.theme import Theme
from app.desktop.viewer import Viewer
from app.desktop.widgets import KeyButton, label

_SLIDES_FROM: Final = 3  # pages: two are told apart by the buttons alone
_SLIDER_PX: Final = 220


class PageSwitcher(QWidget):
    """A button back, one on, a slider between them for many, and where one is."""

    wanted = Signal(int)  # page, 0 for the first

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._theme = actions, theme
        self._place = (0, 1, Among.ONE)
        self.back, self.on = KeyButton(theme), KeyButton(theme)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self.wanted)
        self.said = label()
        for button, action, icon in ((self.back, "previous_page", "previous"), (self.on, "next_page", "next")):
            button.follow(actions[action], "")
            button.shorten(icon, capped=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 2)
        layout.setSpacing(8)
        layout.addStretch(1)
        for widget in (self.back, self.slider, self.on, self.said):
            layout.addWidget(widget, 2 if widget is self.slider else 0)
        layout.addStretch(1)
        theme.changed.connect(self._resize)
        self._resize()
        self.retranslate()

    def follow(self, viewer: Viewer) -> None:
        """Say where that viewer is, and take it where it is wanted."""
        self.wanted.connect(viewer.show_page)
        viewer.page_changed.connect(lambda: self.show_place(viewer.page, viewer.page_count, viewer.among))

    def show_place(self, page: int, count: int, among: Among) -> None:
        """Say on which of so many pages or frames one is."""
        self._place = (page, count, among)
        several = among is not Among.ONE
        self._actions.enable(("next_page", "previous_page"), several)
        with QSignalBlocker(self.slider):  # it is told, it does not ask
            self.slider.setRange(0, count - 1)
            self.slider.setValue(page)
        self.slider.setVisible(count >= _SLIDES_FROM)
        self.setVisible(several)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the current language."""
        page, count, among = self._place
        template = (
            self.tr("Frame {number} of {count}") if among is Among.FRAMES else self.tr("Page {number} of {count}")
        )
        self.said.setText(template.format(number=page + 1, count=count))
        widest = self.said.fontMetrics().horizontalAdvance(template.format(number=count, count=count))
        self.said.setMinimumWidth(widest)  # the buttons stay where they are
        self.slider.setAccessibleName(self.said.text())

    def _resize(self) -> None:
        self.slider.setMaximumWidth(self._theme.px(_SLIDER_PX))
