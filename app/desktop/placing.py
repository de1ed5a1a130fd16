"""Where a window stands on the screens of today."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

_USUAL_PX: Final = (1360, 860)
_FRAME_PX: Final = 8  # what a window manager puts around it
_TITLE_BAR_PX: Final = 40


def stand(window: QWidget, place: str) -> None:
    """Put it where it stood last, if that is on a screen that is there; else as large as the screen has room for."""
    screen = window.screen().availableGeometry()
    window.resize(min(_USUAL_PX[0], screen.width() - _FRAME_PX), min(_USUAL_PX[1], screen.height() - _TITLE_BAR_PX))
    if place:
        window.restoreGeometry(QByteArray.fromBase64(place.encode("ascii")))  # Qt fits it to the screens of today
