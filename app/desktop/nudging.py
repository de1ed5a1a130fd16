"""What keys do to a region: arrows move it, or its corner with Alt; comma and full stop, or brackets, turn it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.desktop.brush import LARGER, SMALLER
from app.desktop.frame import frame_of, reshaped
from scanner.model import Outline

_FAR: Final = 10  # times as far with Shift
_TURN_DEGREES: Final = 5
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def nudged(outline: Outline, event: QKeyEvent, zoom: float, size_px: tuple[int, int]) -> Outline | None:
    """The outline after that key, at least one pixel of the screen further; None where the key means nothing to it."""
    frame, key = frame_of(outline), Qt.Key(event.key())
    if key in _ARROWS:
        dx, dy = _ARROWS[key]
        step = max(1.0, round(1 / zoom)) * (_FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            corner = frame.moved(dx * step, dy * step).point(1, 1)
            frame = frame.resized((1, 1), *corner)
        else:
            frame = frame.moved(dx * step, dy * step)
    elif key in (*SMALLER, *LARGER):
        turned = frame.degrees + (_TURN_DEGREES if key in LARGER else -_TURN_DEGREES)
        frame = type(frame)(frame.x, frame.y, frame.width, frame.height, turned, frame.ellipse)
    else:
        return None
    return reshaped(outline, frame, *size_px)
