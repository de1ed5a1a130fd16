"""Boxes, quads, ellipses and brush strokes in a picture, and the arrays that hold its pixels.

Boxes are half-open, in pixels of the upright photo at full resolution.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # these names stand in every module's way: importing numpy for them would slow `photovet --help`
    import numpy as np
    from numpy.typing import NDArray

RgbImage: TypeAlias = "NDArray[np.uint8]"
"""Upright pixels, shape (height, width, 3), RGB, 0..255."""

Mask: TypeAlias = "NDArray[np.bool_]"
"""Shape (height, width); True where a pixel is to be hidden."""


@dataclass(frozen=True, slots=True, order=True)
class PixelBox:
    """A half-open box: left <= x < right, top <= y < bottom."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Width in pixels, 0 for an empty box."""
        return max(0, self.right - self.left)

    @property
    def height(self) -> int:
        """Height in pixels, 0 for an empty box."""
        return max(0, self.bottom - self.top)

    @property
    def area(self) -> int:
        """Area in pixels."""
        return self.width * self.height

    @property
    def center(self) -> tuple[float, float]:
        """The middle, (x, y)."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def bounds(self) -> PixelBox:
        """Itself; every outline answers `bounds`."""
        return self

    def grown(self, dx_px: float, dy_px: float) -> PixelBox:
        """The box with `dx_px` more to the left and right and `dy_px` more above and below, rounded outward."""
        return PixelBox(
            math.floor(self.left - dx_px),
            math.floor(self.top - dy_px),
            math.ceil(self.right + dx_px),
            math.ceil(self.bottom + dy_px),
        )

    def clamped(self, width_px: int, height_px: int) -> PixelBox:
        """The part of the box inside a picture of that size."""
        left, top = min(max(self.left, 0), width_px), min(max(self.top, 0), height_px)
        return PixelBox(left, top, max(left, min(self.right, width_px)), max(top, min(self.bottom, height_px)))

    def intersection(self, other: PixelBox) -> PixelBox:
        """The common part; empty (area 0) where there is none."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return PixelBox(left, top, max(left, min(self.right, other.right)), max(top, min(self.bottom, other.bottom)))

    def union(self, other: PixelBox) -> PixelBox:
        """The smallest box around both."""
        return PixelBox(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def iou(self, other: PixelBox) -> float:
        """Intersection over union, 0..1."""
        common = self.intersection(other).area
        total = self.area + other.area - common
        return common / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Quad:
    """Four corners (x, y), clockwise from the top left of the thing itself, as text is read."""

    points: tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]

    def bounds(self) -> PixelBox:
        """The smallest upright box around it."""
        return _bounds_of_quad(self.points)

    @property
    def width_px(self) -> float:
        """Mean length of the upper and lower edge: the reading direction."""
        a, b, c, d = self.points
        return (math.dist(a, b) + math.dist(d, c)) / 2

    @property
    def height_px(self) -> float:
        """Mean length of the side edges: the text height."""
        a, b, c, d = self.points
        return (math.dist(a, d) + math.dist(b, c)) / 2

    @property
    def angle_degrees(self) -> float:
        """Tilt of the reading direction against the picture's rows, clockwise, -180..180."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.points
        return math.degrees(math.atan2((by + cy) - (ay + dy), (bx + cx) - (ax + dx)))


@dataclass(frozen=True, slots=True)
class Ellipse:
    """The ellipse that fills its box."""

    box: PixelBox

    def bounds(self) -> PixelBox:
        """The box it fills."""
        return self.box


@dataclass(frozen=True, slots=True)
class Stroke:
    """Where a round brush has been: every point within `radius_px` of the line through the points, in their order."""

    points: tuple[tuple[float, float], ...]  # at least one
    radius_px: float

    def bounds(self) -> PixelBox:
        """The smallest upright box around it."""
        r = self.radius_px
        return bounds_of(corner for x, y in self.points for corner in ((x - r, y - r), (x + r, y + r)))


Outline: TypeAlias = PixelBox | Quad | Ellipse | Stroke


@lru_cache(maxsize=4096)  # each line of a photo is compared with every other
def _bounds_of_quad(points: tuple[tuple[float, float], ...]) -> PixelBox:
    return bounds_of(points)


def bounds_of(points: Iterable[tuple[float, float]]) -> PixelBox:
    """The smallest pixel box around some points, rounded outward."""
    xs, ys = zip(*points, strict=True)
    return PixelBox(math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)), math.ceil(max(ys)))
