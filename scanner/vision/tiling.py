"""Which parts of a photo are looked at, and at which scales."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
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
_LONGEST_FINE_PX: Final = (
    6800  # of the whole photo, as the network sees it: bounds the time for 100 and more megapixels
)
_EQUALISED_PX: Final = 1600  # longer side of the pass with equalised luminance
_COARSE_PX: Final = (800, 480)  # longer sides of the passes for large and for giant letters
_QUICK_PX: Final = 2080  # longer side and enlargement of the only pass where speed matters more
_QUICK_ENLARGEMENT: Final = 2.0
_MARGIN_PX: Final = 48  # around a part of the photo that is looked at alone

# Text taller than this, as the network sees it, is left to a coarser pass: the network takes large blurred areas for
# giant letters, and whole photos with them.
_TALLEST_PX: Final = 160
_TALLEST_GIANT_PX: Final = 240

# Contrast-limited adaptive histogram equalisation (Zuiderveld 1994): limit and grid.
_CLIP_LIMIT: Final = 3.0
_GRID: Final = (8, 8)


@dataclass(frozen=True, slots=True)
class Pass:
    """One way of looking at the whole photo."""

    scale: float
    tallest_px: float = _TALLEST_PX  # text above this height, as the network sees it, is left to a coarser pass
    equalised: bool = False  # brings out text in the dark, in glare and in low contrast


@dataclass(frozen=True, slots=True)
class View:
    """A part of the photo, and how the network sees it."""

    box: PixelBox
    way: Pass

    def of(self, rgb: RgbImage) -> RgbImage:
        """The view's pixels at the view's scale."""
        part = rgb[self.box.top : self.box.bottom, self.box.left : self.box.right]
        scale = self.way.scale
        if self.way.equalised and scale >= 1:
            part = equalised(part)
        if scale != 1:
            way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
            part = np.asarray(cv2.resize(part, self.size_px, interpolation=way), np.uint8)
        return equalised(part) if self.way.equalised and scale < 1 else np.ascontiguousarray(part)

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height, as the network sees it."""
        return max(1, round(self.box.width * self.way.scale)), max(1, round(self.box.height * self.way.scale))

    def to_photo(self, quad: Quad) -> Quad:
        """A quad of the view in pixels of the photo."""
        width, height = self.size_px
        x_scale, y_scale = self.box.width / width, self.box.height / height
        a, b, c, d = ((x * x_scale + self.box.left, y * y_scale + self.box.top) for x, y in quad.points)
        return Quad((a, b, c, d))

    def believes(self, quad: Quad) -> bool:
        """Whether text of this size (a quad of the view) is this view's to find."""
        return min(quad.width_px, quad.height_px) <= self.way.tallest_px


def text_views(parts: Sequence[PixelBox], width_px: int, height_px: int, quick: bool = False) -> tuple[View, ...]:
    """The views in which text is sought in some parts of a photo; each pass covers all parts."""
    return tuple(
        View(tile, way)
        for way in passes(max(width_px, height_px), quick)
        for part in parts
        for tile in tiles(part, way.scale)
    )


def passes(longer_px: int, quick: bool = False) -> tuple[Pass, ...]:
    """The passes for a photo of that longer side; a single one for `quick`."""
    small = longer_px < _SMALL_PX
    if quick:
        scale = min(_QUICK_ENLARGEMENT, _TILE_PX / longer_px) if small else min(1.0, _QUICK_PX / longer_px)
        return (Pass(scale, math.inf),)  # no coarser pass would find what this one does not believe
    fine = [1.0, _TILE_PX / longer_px] if small else [_fine_scale(longer_px)]
    coarse = [side / longer_px for side in _COARSE_PX]
    return (
        *(Pass(scale) for scale in fine),
        Pass(_EQUALISED_PX / longer_px, equalised=True),
        *(Pass(scale) for scale in coarse[:-1]),
        Pass(coarse[-1], _TALLEST_GIANT_PX),
    )


def _fine_scale(longer_px: int) -> float:
    return 1.0 if longer_px < _TILED_FROM_PX else min(_TILED_SCALE, _LONGEST_FINE_PX / longer_px)


def equalised(rgb: RgbImage) -> RgbImage:
    """The picture with its luminance equalised in patches, its colours kept."""
    lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)
    lab[..., 0] = cv2.createCLAHE(_CLIP_LIMIT, _GRID).apply(np.ascontiguousarray(lab[..., 0]))
    return np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), np.uint8)


def tiles(part: PixelBox, scale: float) -> tuple[PixelBox, ...]:
    """Boxes that cover a part of the photo, none larger at that scale than a tile and its overlap."""
    return tuple(
        PixelBox(part.left + left, part.top + top, part.left + right, part.top + bottom)
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
