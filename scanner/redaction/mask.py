"""Outlines to masks: hard edges, rounded outward, clamped to the picture.

A pixel is the square [x, x + 1) x [y, y + 1). It is hidden as soon as the outline touches any part of that square, so
that no half-covered pixel keeps a share of what is hidden.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np

from scanner.model import Ellipse, Mask, Outline, PixelBox, Quad, Stroke

Point: TypeAlias = tuple[float, float]  # x, y

_HALF_DIAGONAL: Final = math.sqrt(0.5)  # of a pixel
_LONGEST_PIECE_PX: Final = 200  # of a brush's path that is rasterised at once
_MOST_PIECES: Final = 1_000  # of one segment, in case a file of decisions is damaged


@dataclass(frozen=True, slots=True)
class RegionMask:
    """A mask that covers only its own box of the picture."""

    box: PixelBox  # inside the picture; may be empty
    inside: Mask = field(repr=False)  # (box.height, box.width)

    @property
    def empty(self) -> bool:
        """Whether it hides no pixel."""
        return not self.inside.any()


def rasterise(outline: Outline, width_px: int, height_px: int) -> RegionMask:
    """The pixels of a picture of that size which the outline touches."""
    match outline:
        case PixelBox():
            box = outline.clamped(width_px, height_px)
            return RegionMask(box, np.ones((box.height, box.width), bool))
        case Quad():
            return _rasterise_quad(outline, width_px, height_px)
        case Ellipse():
            return _rasterise_ellipse(outline.box, width_px, height_px)
        case Stroke():
            return _rasterise_stroke(outline, width_px, height_px)


def union(masks: Iterable[RegionMask], width_px: int, height_px: int) -> Mask:
    """One mask for the whole picture, True where any of the regions hides."""
    whole = np.zeros((height_px, width_px), bool)
    for mask in masks:
        box = mask.box
        whole[box.top : box.bottom, box.left : box.right] |= mask.inside
    return whole


def _rasterise_quad(quad: Quad, width_px: int, height_px: int) -> RegionMask:
    """Separating axis test of each pixel's square against the convex hull of the corners.

    The square's own axes are covered by the box around the hull; what remains are the normals of the hull's edges. A
    hull that has shrunk to a line or a point still hides every pixel which that touches.
    """
    box = quad.bounds()
    box = PixelBox(box.left, box.top, max(box.right, box.left + 1), max(box.bottom, box.top + 1))
    box = box.clamped(width_px, height_px)
    inside = np.ones((box.height, box.width), bool)
    corners = _convex_hull(quad.points)
    x = np.arange(box.left, box.right, dtype=np.float64)[None, :]
    y = np.arange(box.top, box.bottom, dtype=np.float64)[:, None]
    for (ax, ay), (bx, by) in zip(corners, (*corners[1:], corners[0]), strict=True):
        # The hull runs so that its inner side has a cross product >= 0; the square's best corner decides.
        nx, ny = -(by - ay), bx - ax
        best = nx * (x + (nx > 0) - ax) + ny * (y + (ny > 0) - ay)
        inside &= best >= 0
    return RegionMask(box, inside)


def _convex_hull(points: Iterable[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Andrew's monotone chain; corners in the order in which the inside lies at positive cross products."""
    ordered = sorted(set(points))
    if len(ordered) == 1:
        return (ordered[0],)

    def half(sequence: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
        chain: list[tuple[float, float]] = []
        for x, y in sequence:
            while len(chain) > 1:
                (ax, ay), (bx, by) = chain[-2], chain[-1]
                if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                    break
                chain.pop()
            chain.append((x, y))
        return chain

    return (*half(ordered)[:-1], *half(reversed(ordered))[:-1])


def _rasterise_ellipse(outer: PixelBox, width_px: int, height_px: int) -> RegionMask:
    """A pixel is hidden if the point of its square that is nearest to the centre lies in the ellipse."""
    box = outer.clamped(width_px, height_px)
    cx, cy = outer.center
    a, b = max(outer.width / 2, 0.5), max(outer.height / 2, 0.5)
    x = np.arange(box.left, box.right, dtype=np.float64)
    y = np.arange(box.top, box.bottom, dtype=np.float64)
    dx = (np.clip(cx, x, x + 1) - cx) / a
    dy = (np.clip(cy, y, y + 1) - cy) / b
    return RegionMask(box, (dx**2)[None, :] + (dy**2)[:, None] <= 1)


def _rasterise_stroke(stroke: Stroke, width_px: int, height_px: int) -> RegionMask:
    """A pixel is hidden if its square comes as near to the brush's path as the radius.

    Where a square and a segment do not meet, the shortest way between them begins at a corner of the one or an end of
    the other. Where they do, an end lies in the square, or a corner lies within half a diagonal of the segment: a brush
    that is thinner than that is widened to it, so that corners and ends tell everything.
    """
    radius = max(stroke.radius_px, _HALF_DIAGONAL) * (1 + 1e-9)  # rounded outward
    box = Stroke(stroke.points, radius).bounds().clamped(width_px, height_px)
    inside = np.zeros((box.height, box.width), bool)
    for start, end in _pieces(stroke.points, radius):
        near = Stroke((start, end), radius).bounds().intersection(box)
        if near.area:
            rows = slice(near.top - box.top, near.bottom - box.top)
            columns = slice(near.left - box.left, near.right - box.left)
            inside[rows, columns] |= _near_segment(near, start, end, radius)
    return RegionMask(box, inside)


def _pieces(points: Sequence[Point], radius: float) -> Iterator[tuple[Point, Point]]:
    """The path as segments so short that the box around one holds little besides: a swipe may cross the whole photo."""
    longest = max(_LONGEST_PIECE_PX, 4 * radius)
    for start, end in zip(points, points[1:] or points, strict=False):
        count = min(max(1, math.ceil(math.dist(start, end) / longest)), _MOST_PIECES)
        way = [_between(start, end, number / count) for number in range(1, count)]
        yield from pairwise([start, *way, end])


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def _near_segment(near: PixelBox, start: Point, end: Point, radius: float) -> Mask:
    x = np.arange(near.left, near.right + 1, dtype=np.float64)
    y = np.arange(near.top, near.bottom + 1, dtype=np.float64)
    (ax, ay), (bx, by) = start, end
    length_squared = (bx - ax) ** 2 + (by - ay) ** 2
    along = ((x - ax) * (bx - ax))[None, :] + ((y - ay) * (by - ay))[:, None]
    share = np.clip(along / length_squared, 0, 1) if length_squared else np.zeros(along.shape)
    corner_dx = x[None, :] - ax - share * (bx - ax)
    corner_dy = y[:, None] - ay - share * (by - ay)
    corners = corner_dx**2 + corner_dy**2 <= radius**2
    inside: Mask = corners[:-1, :-1] | corners[1:, :-1] | corners[:-1, 1:] | corners[1:, 1:]
    for px, py in (start, end):
        dx = np.clip(px, x[:-1], x[1:]) - px
        dy = np.clip(py, y[:-1], y[1:]) - py
        inside |= (dx**2)[None, :] + (dy**2)[:, None] <= radius**2
    return inside
