"""All keys on one page, read from the actions themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.actions import Actions, key_text, sections
from app.desktop.arranging import Scroll
from app.desktop.theme import Theme
from app.desktop.widgets import label


class CheatSheet(QDialog):
    """Menus side by side, each action with its keys."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        body = QWidget()
        body.setObjectName("page")
        columns = QHBoxLayout(body)
        columns.setSpacing(theme.px(36))
        left, right = QVBoxLayout(), QVBoxLayout()
        for number, section in enumerate(sections()):
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(24))
            grid.setVerticalSpacing(theme.px(5))
            grid.addWidget(label(section.title, text_size="title"), 0, 0, 1, 2)
            named = [entry for entry in section.entries if entry is not None and entry.keys]
            for row, entry in enumerate(named, start=1):
                keys = label(key_text(actions[entry.name]), tone="soft")
                keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(label(entry.text), row, 0)
                grid.addWidget(keys, row, 1)
            grid.setColumnStretch(0, 1)
            column = left if number in (0, 1) else right
            column.addLayout(grid)
            column.addSpacing(theme.px(20))
        arrows = label(
            self.tr(
                "On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change "
                "its size; [ and ] turn it. The mouse wheel zooms."
            ),
            tone="soft",
            wrap=True,
        )
        brush = label(
            self.tr(
                "With the brush: arrow keys move it, Space presses it down and lifts it, [ and ] or Shift with the "
                "mouse wheel change its size."
            ),
            tone="soft",
            wrap=True,
        )
        right.addWidget(arrows)
        right.addWidget(brush)
        for column in (left, right):
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = Scroll(self.tr("Keys"), body)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        self.resize(min(theme.px(860), 1280), min(theme.px(700), 800))
