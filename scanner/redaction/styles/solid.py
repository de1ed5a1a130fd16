"""One colour."""

from __future__ import annotations

from typing import Final

import numpy as np

from scanner.model import RgbImage
from scanner.redaction.base import Canvas, Style

_BLACK: Final = (0, 0, 0)


def _paint(canvas: Canvas) -> RgbImage:
    pixels = np.empty_like(canvas.rgb)
    pixels[:] = _BLACK
    return pixels


SOLID: Final = Style("solid", "Black", _paint)
