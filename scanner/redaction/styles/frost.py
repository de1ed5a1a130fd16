"""Frosted glass: what people expect of a blur, made of the surroundings only.

The membrane is seen through a pane whose surface is a little rough: each pixel looks up the membrane at a jittered
place, and the pane has a fine grain and a faint cloudiness of its own. All randomness comes from the seed.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import RgbImage
from scanner.redaction.base import Canvas, Style

_JITTER_SHARE: Final = 0.06  # of the region's shorter side
_LARGEST_JITTER_PX: Final = 14.0
_GRAIN: Final = 2.2  # standard deviation in grey levels
_TILE_PX: Final = 512
_CLOUDS: Final = 2.6
_CLOUD_CELL_SHARE: Final = 1 / 6  # of the region's shorter side


def _paint(canvas: Canvas) -> RgbImage:
    rng = np.random.default_rng(canvas.seed)
    left, top = canvas.left_top_px
    width, height = canvas.shape_px
    shorter = min(width, height)
    jitter = min(_JITTER_SHARE * shorter, _LARGEST_JITTER_PX)
    x = np.arange(left, left + width, dtype=np.float32)[None, :] + jitter * _rough(rng, height, width)
    y = np.arange(top, top + height, dtype=np.float32)[:, None] + jitter * _rough(rng, height, width)
    seen = cv2.remap(canvas.membrane(), x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    surface = _GRAIN * _rough(rng, height, width) + _CLOUDS * _clouds(rng, height, width, shorter)
    pixels = np.zeros_like(canvas.rgb)
    # 0.5 rounds to the nearest level where the cast would cut off.
    pixels[top : top + height, left : left + width] = np.clip(seen + surface[..., None] + 0.5, 0, 255)
    return pixels


def _rough(rng: np.random.Generator, height: int, width: int) -> NDArray[np.float32]:
    """Fine noise of standard deviation 1, correlated over about a pixel and a half like ground glass."""
    tile = rng.standard_normal((min(height, _TILE_PX), min(width, _TILE_PX)), np.float32)
    tile = np.asarray(cv2.GaussianBlur(tile, (3, 3), 0.8) * 2.1, np.float32)
    if tile.shape == (height, width):
        return tile
    # The eye finds no repeat in fine noise, and one tile costs far less than four million random numbers.
    return np.tile(tile, (-(-height // tile.shape[0]), -(-width // tile.shape[1])))[:height, :width]


def _clouds(rng: np.random.Generator, height: int, width: int, shorter: int) -> NDArray[np.float32]:
    """Soft unevenness, so that a large pane does not look like a printed gradient."""
    cell = max(4.0, shorter * _CLOUD_CELL_SHARE)
    coarse = rng.standard_normal((int(height / cell) + 2, int(width / cell) + 2), np.float32)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


FROST: Final = Style("frost", "Frosted glass", _paint)
