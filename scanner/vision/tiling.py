"""Which parts of a photo are looked at, and at which scales."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from scanner.model import PixelBox, Quad, RgbImage

_TILE_PX: Final = 1600  # side of a tile, as the network sees it
_OVERLAP_PX: Final = 160  # of neighbouring tiles, as the network sees it
_SMALL_PX: Final = 1400  # photos with a longer side below this are also scaled up
_TILED_SCALE: Final = 0.75
_TILED_FROM_PX: Final = 2400  # longer side from which photos are scaled by _TILED_SCALE
_COARSE_PX: Final = 1120  # longer side of the pass for giant letters
_QUICK_PX: Final = 2080
_MARGIN_PX: Final = 48  # around a part of the photo that is looked at alone


@dataclass(frozen=True, slots=True)
class View:
    """A part of the photo, and how large the network sees it."""

    box: PixelBox
    scale: float

    def of(self, rgb: RgbImage) -> RgbImage:
        """The view's pixels at the view's scale."""
        part = rgb[self.box.top : self.box.bottom, self.box.left : self.box.right]
        if self.scale == 1:
            return np.ascontiguousarray(part)
        size = (max(1, round(self.box.width * self.scale)), max(1, round(self.box.height * self.scale)))
        way = cv2.INTER_AREA if self.scale < 1 else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(part, size, interpolation=way), np.uint8)

    def to_photo(self, quad: Quad) -> Quad:
        """A quad of the view in pixels of the photo."""
        width, height = max(1, round(self.box.width * self.scale)), max(1, round(self.box.height * self.scale))
        x_scale, y_scale = self.box.width / width, self.box.height / height
        a, b, c, d = ((x * x_scale + self.box.left, y * y_scale + self.box.top) for x, y in quad.points)
        return Quad((a, b, c, d))


def scales(width_px: int, height_px: int, quick: bool = False) -> tuple[float, ...]:
    """The scales at which a photo of that size is looked at; one for `quick`."""
    longer = max(width_px, height_px)
    if quick:
        return ((_TILE_PX if longer < _SMALL_PX else min(longer, _QUICK_PX)) / longer,)
    if longer < _SMALL_PX:
        return (1.0, _TILE_PX / longer)
    return (1.0 if longer < _TILED_FROM_PX else _TILED_SCALE, _COARSE_PX / longer)


def tiles(part: PixelBox, scale: float) -> tuple[View, ...]:
    """Views at that scale that cover a part of the photo, none larger than a tile by more than its overlap."""
    return tuple(
        View(PixelBox(part.left + left, part.top + top, part.left + right, part.top + bottom), scale)
        for top, bottom in _spans(part.height, scale)
        for left, right in _spans(part.width, scale)
    )


def surroundings(boxes: Iterable[PixelBox], width_px: int, height_px: int) -> tuple[PixelBox, ...]:
    """Parts of the photo around some boxes, with enough margin for the engines to see them in context.

    Parts that overlap are joined, so that no two of the result do.
    """
    waiting = [
        box.grown(max(_MARGIN_PX, box.width / 2), max(_MARGIN_PX, box.height / 2)).clamped(width_px, height_px)
        for box in sorted(boxes)
    ]
    parts: list[PixelBox] = []
    while waiting:
        part = waiting.pop()
        touching = [other for other in parts if other.intersection(part).area]
        if touching:
            parts = [other for other in parts if other not in touching]
            for other in touching:
                part = part.union(other)
            waiting.append(part)
        elif part.area:
            parts.append(part)
    return tuple(sorted(parts))


def _spans(side_px: int, scale: float) -> list[tuple[int, int]]:
    scaled = side_px * scale
    if scaled <= _TILE_PX + _OVERLAP_PX:
        return [(0, side_px)]
    count = math.ceil((scaled - _OVERLAP_PX) / (_TILE_PX - _OVERLAP_PX))
    size = math.ceil((scaled + (count - 1) * _OVERLAP_PX) / count / scale)
    starts = [round(i * (side_px - size) / (count - 1)) for i in range(count)]
    return [(start, start + size) for start in starts]
