"""The style sheet of the desktop: one template, filled with a theme's colours and lengths that grow with the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.desktop.theme import Colors

# What Qt's style asks for beyond a line and its padding; less would be cut off where room is scarce.
_STYLE_PX: Final = 3
_FIELD_PX: Final = 18  # the least height of what stands in a button or a field, at 100 %

_TEMPLATE: Final = """
QWidget { color: @ink; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow, QDialog, #page { background: @ground; }
QToolTip { background: @panel; color: @ink; border: 1px solid @control_line; padding: 6px; }
QLabel { background: transparent; }
QLabel[tone="soft"] { color: @soft_ink; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warn"] { color: @warn; }
QLabel[text_size="hero"] { font-size: <28>px; font-weight: 700; }
QLabel[text_size="title"] { font-size: <17>px; font-weight: 700; }
QLabel[text_size="lead"] { font-size: <16>px; }
QLabel[text_size="head"] { font-size: <12.5>px; font-weight: 600; color: @soft_ink; }
QLabel[text_size="row"] { font-size: <13.5>px; font-weight: 600; }
QLabel[text_size="small"] { font-size: <12.5>px; color: @soft_ink; }
QLabel#brand { font-size: <17>px; font-weight: 700; }

#topBar { background: @panel; border: none; border-bottom: 1px solid @line; }
#bottomBar { background: @panel; border: none; border-top: 1px solid @line; }
#scanBar { background: @panel; border: none; border-top: 1px solid @line; }
#panel { background: @panel; border: none; border-left: 1px solid @line; }
#strip { background: @panel; border: none; border-right: 1px solid @line; }
#card { background: @panel; border: 1px solid @line; border-radius: 8px; }
#canvasArea { background: @canvas; }

QPushButton, QToolButton[role="button"] {
    background: @panel; border: 1px solid @line; border-radius: 8px;
    padding: <7>px <12>px; min-height: @linepx;
}
QPushButton:hover, QToolButton[role="button"]:hover { border-color: @control_line; background: @ground; }
QPushButton:pressed, QToolButton[role="button"]:pressed,
QPushButton:checked, QToolButton[role="button"]:checked { background: @chosen; border-color: @accent; }
QPushButton:focus, QToolButton[role="button"]:focus { border: 2px solid @accent; padding: <6>px <11>px; }
QPushButton:disabled, QToolButton[role="button"]:disabled { color: @soft_ink; background: transparent; }
QToolButton[role="button"] { padding: <6>px <12>px; }
QToolButton[role="button"]:focus { padding: <5>px <11>px; }
QToolButton::menu-indicator { image: none; width: 0px; }
QPushButton::menu-indicator { image: none; width: 0px; }

QPushButton[role="primary"] {
    background: @accent; color: @on_accent; border: 1px solid @accent; font-weight: 600; padding: <7>px <14>px;
}
QPushButton[role="primary"]:hover { background: @accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; padding: <6>px <13>px; }
QPushButton[role="primary"]:disabled { background: @line; color: @soft_ink; border-color: @line; }

QPushButton[role="link"], QToolButton[role="link"] {
    background: transparent; border: none; color: @accent; font-weight: 600;
    font-size: <12.5>px; padding: <2>px 0px; border-bottom: 2px solid transparent; border-radius: 0px;
    min-height: 0px; text-align: left;
}
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus {
    background: @chosen; border-bottom: 2px solid @accent; padding: <2>px 0px;
}
QPushButton[role="resume"] { padding: <11>px <16>px; color: @accent; font-weight: 600; text-align: left; }
QPushButton[role="resume"]:focus { padding: <10>px <15>px; }
QLabel[role="cap"] {
    background: @panel; color: @soft_ink; border: 1px solid @line; border-radius: 4px; font-size: <12>px;
    padding: <1>px <6>px;
}

#offlineBadge {
    background: @ok_ground; color: @ok; border: 1px solid @ok_ground; border-radius: <14>px;
    padding: <5>px <12>px; font-weight: 600;
}
#offlineBadge:focus { border: 2px solid @ok; padding: <4>px <11>px; }
#row { background: transparent; border: 1px solid transparent; border-radius: 8px; }
#row[chosen="true"] { background: @chosen; }
#row[keyboard="true"] { border: 1px solid @accent; }

QListView { background: @panel; border: none; outline: none; }
QListView#things { background: @ground; }
QUndoView { border: 1px solid @line; border-radius: 8px; padding: <4>px; }
QUndoView::item { padding: 0px <8>px; border-radius: 4px; color: @ink; }
QUndoView::item:selected { background: @chosen; color: @ink; }
QComboBox, QLineEdit, QSpinBox, QPlainTextEdit {
    background: @panel; border: 1px solid @control_line; border-radius: 6px; padding: <5>px <8>px; min-height: @linepx;
    selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: @soft_ink; }
QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QPlainTextEdit:focus { border: 2px solid @accent; }
QComboBox::drop-down { border: none; width: <18>px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @control_line; selection-background-color: @chosen;
    selection-color: @ink; outline: none; }
QComboBox#filter { border: 1px solid @line; font-size: <12>px; padding: <4>px <6>px; }
QComboBox#filter:focus { border: 2px solid @accent; }

QMenu { background: @panel; border: 1px solid @control_line; padding: 4px; }
QMenu::item { padding: <6>px <28>px <6>px <20>px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; color: @ink; }
QMenu::item:disabled { color: @soft_ink; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QSlider { min-height: <24>px; border: 2px solid transparent; border-radius: 8px; }
QSlider:focus { border: 2px solid @accent; }
QSlider::groove:horizontal { background: @control_line; height: <4>px; border-radius: 2px; margin: 0px 6px; }
QSlider::handle:horizontal { background: @accent; width: <16>px; margin: -<6>px 0px; border-radius: <8>px; }

QProgressBar { background: @line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @ok; border-radius: 4px; }

QScrollArea, QScrollArea > QWidget > QWidget { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @control_line; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: 1px solid @line; border-radius: 8px; background: @panel; top: -1px; }
QTabBar::tab { padding: <8>px <14>px; border: 1px solid transparent; border-bottom: 2px solid transparent;
    color: @soft_ink; }
QTabBar::tab:selected { color: @ink; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
QTabBar::scroller { width: <28>px; }
QTableView { outline: none; background: @panel; alternate-background-color: @ground; border: 1px solid @line;
    border-radius: 8px;
    gridline-color: @line; selection-background-color: @chosen; selection-color: @ink; }
QTableView::item { padding: 0px <6>px; }
QHeaderView::section { background: @ground; color: @soft_ink; border: none; border-bottom: 1px solid @line;
    padding: <6>px <9>px; font-weight: 600; }
QCheckBox, QRadioButton { spacing: <8>px; padding: <3>px; border: 1px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; padding: <2>px; }
"""


def style_sheet(colors: Colors, scale: float, line_px: int) -> str:
    """The sheet for those colours; lengths in angle brackets grow with the text, those without do not.

    `line_px` is the height of a line in the font that is used, which a field must have whatever the font is.
    """
    fields_px = max(line_px + _STYLE_PX, round(_FIELD_PX * scale))
    sheet = re.sub(
        r"<([0-9.]+)>",
        lambda match: str(round(float(match[1]) * scale)),
        _TEMPLATE.replace("@linepx", f"{fields_px}px"),
    )
    return re.sub(r"@([a-z_]+)", lambda match: str(getattr(colors, match[1])), sheet)
