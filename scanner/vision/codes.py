"""QR codes, barcodes and the like, with zxing-cpp: also those that it locates but cannot decode."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np

from scanner.model import CodeMark, PixelBox, Quad, RgbImage

_LONGEST_PX: Final = 4096  # zxing shrinks the picture by itself in steps; larger photos only cost time


def find_codes(rgb: RgbImage, parts: Sequence[PixelBox]) -> tuple[CodeMark, ...]:
    """All codes in these parts of the photo, from the top left on."""
    marks = [mark for part in parts for mark in _in_part(rgb, part)]
    return tuple(sorted(marks, key=lambda m: m.quad.points))


def _in_part(rgb: RgbImage, part: PixelBox) -> list[CodeMark]:
    import zxingcpp  # noqa: PLC0415  # only a worker that looks at pictures needs it

    scale = min(1.0, _LONGEST_PX / max(rgb.shape[:2]))
    grey = cv2.cvtColor(rgb[part.top : part.bottom, part.left : part.right], cv2.COLOR_RGB2GRAY)
    if scale < 1:
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    codes = zxingcpp.read_barcodes(np.ascontiguousarray(grey), return_errors=True)
    return [_mark(code, part, 1 / scale) for code in codes]


def _mark(code: Any, part: PixelBox, scale: float) -> CodeMark:
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    a, b, c, d = ((corner.x * scale + part.left, corner.y * scale + part.top) for corner in corners)
    return CodeMark(Quad((a, b, c, d)), str(code.format), code.text if code.valid else None)
