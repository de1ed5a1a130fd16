"""The tools of the canvas, and the pointer that goes with each."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt


class Tool(Enum):
    """What a drag over the photo does."""

    CHOOSE = auto()
    BOX = auto()
    BRUSH = auto()


CURSORS: Final = {
    Tool.CHOOSE: Qt.CursorShape.OpenHandCursor,
    Tool.BOX: Qt.CursorShape.CrossCursor,
    Tool.BRUSH: Qt.CursorShape.BlankCursor,  # it draws its own
}
