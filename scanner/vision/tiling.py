"""Which parts of a photo are looked at, and at which scales."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import cv2
import numpy as np

from scanner.model import PixelBox, Quad, RgbImage

_LARGEST_TILE_PX: Final = 2_000_000  # area of a tile, as the network sees it: bounds the memory of a call
_OVERLAP_PX: Final = 128  # of neighbouring tiles, as the network sees it
_SIDE_STEP: Final = 32  # the network takes sides that are multiples of this
_SMALL_PX: Final = 1400  # photos with a longer side below this are also scaled up
_ENLARGED_PX: Final = 1600  # longer side that those are scaled to
_TINY_PX: Final = 900  # photos with a longer side below this show most of their text when they are enlarged
_TILED_SCALE: Final = 0.75
_TILED_FROM_PX: Final = 2400  # longer side from which photos are scaled by _TILED_SCALE
_LONGEST_FINE_PX: Final = (
    6800  # of the whole photo, as the network sees it: bounds the time for 100 and more megapixels
)
_EQUALISED_PX: Final = 1600  # longer side of the pass with equalised luminance
_COARSE_PX: Final = (800, 480)  # longer sides of the passes for large and for giant letters
_FROM_FINER: Final = 0.6  # a picture is made from a finer one up to this share of its scale
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
    where: Literal["everywhere", "detail", "traces"] = "everywhere"  # "traces": where another pass saw any


@dataclass(frozen=True, slots=True)
class View:
    """A window in the scaled picture of a part of the photo: what the network sees at once."""

    part: PixelBox  # pixels of the photo
    way: Pass
    window: PixelBox | None = None  # pixels of the scaled picture; all of it where there is none

    def of(self, rgb: RgbImage) -> RgbImage:
        """The view's pixels at the view's scale."""
        return Scaler(rgb).picture(self)

    @property
    def scaled_px(self) -> tuple[int, int]:
        """Width and height of the scaled picture of which the view is a window."""
        return max(1, round(self.part.width * self.way.scale)), max(1, round(self.part.height * self.way.scale))

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height, as the network sees it."""
        return (self.window.width, self.window.height) if self.window else self.scaled_px

    @property
    def box(self) -> PixelBox:
        """The view in whole pixels of the photo."""
        if self.window is None:
            return self.part
        (x, y), window = self.factors, self.window
        return PixelBox(
            self.part.left + math.floor(window.left * x),
            self.part.top + math.floor(window.top * y),
            min(self.part.right, self.part.left + math.ceil(window.right * x)),
            min(self.part.bottom, self.part.top + math.ceil(window.bottom * y)),
        )

    @property
    def factors(self) -> tuple[float, float]:
        """Pixels of the photo per pixel of the view, along x and y."""
        width, height = self.scaled_px
        return self.part.width / width, self.part.height / height

    def to_photo(self, quad: Quad) -> Quad:
        """A quad of the view in pixels of the photo."""
        x_scale, y_scale = self.factors
        left, top = (self.window.left, self.window.top) if self.window else (0, 0)
        a, b, c, d = (
            ((x + left) * x_scale + self.part.left, (y + top) * y_scale + self.part.top) for x, y in quad.points
        )
        return Quad((a, b, c, d))

    def believes(self, quad: Quad) -> bool:
        """Whether text of this size (a quad of the view) is this view's to find."""
        return min(quad.width_px, quad.height_px) <= self.way.tallest_px


class Scaler:
    """The scaled pictures of one photo: the views of a pass share one, and a coarse one is made from a finer one."""

    def __init__(self, rgb: RgbImage) -> None:
        self._rgb = rgb
        self._last: tuple[PixelBox, Pass, RgbImage] | None = None
        self._plain: tuple[PixelBox, float, RgbImage] | None = None

    def picture(self, view: View) -> RgbImage:
        """The view's pixels at the view's scale."""
        if self._last is None or self._last[:2] != (view.part, view.way):
            self._last = (view.part, view.way, self._scaled(view))
        whole, window = self._last[2], view.window
        return whole[window.top : window.bottom, window.left : window.right] if window else whole

    def _scaled(self, view: View) -> RgbImage:
        part, way = view.part, view.way
        source = self._rgb[part.top : part.bottom, part.left : part.right]
        if way.scale >= 1:
            source = equalised(source) if way.equalised else source
            return source if way.scale == 1 else _resized(source, view.scaled_px, cv2.INTER_CUBIC)
        if self._plain is not None and self._plain[0] == part and way.scale <= _FROM_FINER * self._plain[1]:
            source = self._plain[2]
        scaled = _resized(source, view.scaled_px, cv2.INTER_AREA)
        self._plain = (part, way.scale, scaled)
        return equalised(scaled) if way.equalised else scaled


def _resized(rgb: RgbImage, size_px: tuple[int, int], way: int) -> RgbImage:
    return np.asarray(cv2.resize(rgb, size_px, interpolation=way), np.uint8)


def text_views(parts: Sequence[PixelBox], width_px: int, height_px: int, quick: bool = False) -> tuple[View, ...]:
    """The views in which text is sought in some parts of a photo; each pass covers all parts."""
    return tuple(View(part, way) for way in passes(max(width_px, height_px), quick) for part in parts)


def tiled(view: View) -> Iterator[View]:
    """Views that cover a view, each small enough for one call."""
    whole = PixelBox(0, 0, *view.scaled_px)
    for tile in tiles(view.window or whole):
        yield View(view.part, view.way, None if tile == whole else tile)


def passes(longer_px: int, quick: bool = False) -> tuple[Pass, ...]:
    """The passes for a photo of that longer side; a single one for `quick`."""
    small = longer_px < _SMALL_PX
    if quick:
        scale = min(_QUICK_ENLARGEMENT, _ENLARGED_PX / longer_px) if small else min(1.0, _QUICK_PX / longer_px)
        return (Pass(scale, math.inf),)  # no coarser pass would find what this one does not believe
    enlarged, equal = _ENLARGED_PX / longer_px, _EQUALISED_PX / longer_px
    coarse = (
        *(Pass(side / longer_px) for side in _COARSE_PX[:-1]),
        Pass(_COARSE_PX[-1] / longer_px, _TALLEST_GIANT_PX),
    )
    if not small:
        return Pass(_fine_scale(longer_px), where="detail"), Pass(equal, equalised=True), *coarse
    if longer_px < _TINY_PX:
        return Pass(1.0), Pass(equal, equalised=True), *coarse, Pass(enlarged, where="traces")
    return Pass(1.0), *coarse, Pass(enlarged, where="traces"), Pass(equal, equalised=True, where="traces")


def _fine_scale(longer_px: int) -> float:
    return 1.0 if longer_px < _TILED_FROM_PX else min(_TILED_SCALE, _LONGEST_FINE_PX / longer_px)


def equalised(rgb: RgbImage) -> RgbImage:
    """The picture with its luminance equalised in patches, its colours kept."""
    lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)
    lab[..., 0] = cv2.createCLAHE(_CLIP_LIMIT, _GRID).apply(np.ascontiguousarray(lab[..., 0]))
    return np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), np.uint8)


def tiles(area: PixelBox) -> tuple[PixelBox, ...]:
    """Boxes of one size that cover a picture, or a window in one, as the network sees it: those of the least area."""
    most = range(1, 1 + math.ceil(max(area.width, area.height) / (2 * _OVERLAP_PX)))
    best: tuple[int, int, int] | None = None
    for columns in most:
        width = _tile_side(area.width, columns)
        rows = next((n for n in most if width * _tile_side(area.height, n) <= _LARGEST_TILE_PX), most[-1])
        total = columns * rows * width * _tile_side(area.height, rows)
        if best is None or total < best[0]:
            best = (total, columns, rows)
        if rows == 1:
            break
    _, columns, rows = best or (0, 1, 1)
    return tuple(
        PixelBox(area.left + left, area.top + top, area.left + right, area.top + bottom)
        for top, bottom in _spans(area.height, rows)
        for left, right in _spans(area.width, columns)
    )


def _tile_side(side_px: int, count: int) -> int:
    """The side of each of so many tiles, in whole steps where there are several."""
    if count == 1:
        return side_px
    side = math.ceil((side_px + (count - 1) * _OVERLAP_PX) / count)
    return min(side_px, -(-side // _SIDE_STEP) * _SIDE_STEP)


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


def _spans(side_px: int, count: int) -> list[tuple[int, int]]:
    side = _tile_side(side_px, count)
    starts = [round(i * (side_px - side) / max(1, count - 1)) for i in range(count)]
    return [(start, start + side) for start in starts]
