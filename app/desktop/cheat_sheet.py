"""All keys on one page, read from the actions themselves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.actions import Actions, Section, key_texts, sections
from app.desktop.arranging import Scroll, button_line, size_for
from app.desktop.theme import Theme
from app.desktop.widgets import label

_TWO_COLUMNS_PX: Final = 960


class CheatSheet(QDialog):
    """Menus side by side, each action with its keys."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._actions, self._theme = actions, theme
        body = QWidget()
        body.setObjectName("page")
        whole = QVBoxLayout(body)
        side = 16 if theme.is_large else 28
        whole.setContentsMargins(side, 24, side, 4)
        whole.setSpacing(theme.px(18))
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(40))
        left = QVBoxLayout()
        narrow = theme.is_large or self.screen().availableGeometry().width() < theme.px(_TWO_COLUMNS_PX)
        right = left if narrow else QVBoxLayout()
        for number, section in enumerate(sections()):
            (left if number in (0, 1) else right).addLayout(self._section(section))
        for column in dict.fromkeys((left, right)):
            column.setSpacing(theme.px(20))
            column.addStretch(1)
            columns.addLayout(column, 1)
        whole.addLayout(columns)
        arrows = self.tr(
            "On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change "
            "its size; comma and full stop turn it, or [ and ]. The mouse wheel zooms."
        )
        brush = self.tr(
            "With the brush: arrow keys move it, Space presses it down and lifts it, comma and full stop, [ and ], or "
            "Shift with the mouse wheel change its size."
        )
        for note in (arrows, brush):
            whole.addWidget(label(note, tone="soft", wrap=True))
        whole.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        line = button_line(close)
        line.setContentsMargins(side, 0, side, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 20)
        layout.setSpacing(12)
        layout.addWidget(Scroll(self.tr("Keys"), body), 1)
        layout.addLayout(line)
        self.resize(*size_for(body, theme.px(880), below=theme.px(76), screen=self.screen()))

    def _section(self, section: Section) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(20))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.addWidget(label(section.title, text_size="title"), 0, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        for row, entry in enumerate((entry for entry in section.entries if entry is not None), start=1):
            below = QBoxLayout.Direction.TopToBottom
            caps = QBoxLayout(below if self._theme.is_large else QBoxLayout.Direction.LeftToRight)
            caps.setSpacing(4)
            caps.addStretch(1)
            for key in key_texts(self._actions[entry.name]):
                cap = label(key)
                cap.setProperty("role", "cap")
                caps.addWidget(cap, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(entry.text, wrap=True), row, 0)
            grid.addLayout(caps, row, 1)
        return grid
