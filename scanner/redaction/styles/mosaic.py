"""A mosaic of the membrane: blocks of colour that were never averages of what is hidden."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from scanner.model import RgbImage
from scanner.redaction.base import Canvas, Style

_CELLS_ACROSS: Final = 8  # the region's shorter side
_SMALLEST_CELL_PX: Final = 4
_LARGEST_CELL_PX: Final = 64
_VARIATION: Final = 9.0  # grey levels; without it the smooth membrane would hardly show its blocks


def _paint(canvas: Canvas) -> RgbImage:
    left, top = canvas.left_top_px
    width, height = canvas.shape_px
    cell = min(max(min(width, height) // _CELLS_ACROSS, _SMALLEST_CELL_PX), _LARGEST_CELL_PX)
    size = (-(-width // cell), -(-height // cell))
    own = canvas.membrane()[top : top + height, left : left + width]
    tiles = cv2.resize(np.ascontiguousarray(own), size, interpolation=cv2.INTER_AREA)
    rng = np.random.default_rng(canvas.seed)
    tiles = tiles + _VARIATION * rng.standard_normal((size[1], size[0], 1), np.float32)
    levels = np.clip(tiles + 0.5, 0, 255).astype(np.uint8)
    blocks = levels.repeat(cell, axis=0).repeat(cell, axis=1)
    pixels = np.zeros_like(canvas.rgb)
    pixels[top : top + height, left : left + width] = blocks[:height, :width]
    return pixels


MOSAIC: Final = Style("mosaic", "Mosaic", _paint)
