"""A second geometry: where in a picture as it is stored an outline lies that was drawn on the upright one.

It shares nothing with the geometry by which regions are written, and an import contract holds that: no table of turns,
no way of rasterising. So a fault in the one does not hide in the other. It answers with a lower and an upper bound:
what has to be hidden for sure, and what may be changed at most.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.geometry import Ellipse, Mask, Outline, PixelBox, Quad, Stroke
from scanner.messages import Message

# EXIF 3.0, 4.6.5.1: on which side of the upright picture the first stored row lies, and on which the first column.
_SIDES: Final = {
    1: ("top", "left"),
    2: ("top", "right"),
    3: ("bottom", "right"),
    4: ("bottom", "left"),
    5: ("left", "top"),
    6: ("right", "top"),
    7: ("right", "bottom"),
    8: ("left", "bottom"),
}
MISPLACED: Final = Message("What was hidden does not lie where it was to be hidden.")
_SLACK_PX: Final = 2  # how far rounding outward can reach past the pixels of an outline that is no box
_STEP_PX: Final = 0.25
_LONGEST_STEP_PX: Final = 128.0  # of a brush's path that is looked at at once
_MOST_STEPS: Final = 10_000

_Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Lie:
    """How a picture is stored: its size, its EXIF orientation, and the unit of which it is hidden whole."""

    width_px: int
    height_px: int
    orientation: int = 1
    unit_px: tuple[int, int] = (1, 1)  # width and height: the MCU of a JPEG

    def stored(self, point: _Point) -> _Point:
        """A point of the upright picture in the stored one: how far it is from where the first column and row lie."""
        row_side, column_side = _SIDES[self.orientation]
        return self._distance(point, column_side), self._distance(point, row_side)

    def _distance(self, point: _Point, side: str) -> float:
        x, y = point
        across = _SIDES[self.orientation][0] in ("left", "right")
        width, height = (self.height_px, self.width_px) if across else (self.width_px, self.height_px)
        return {"top": y, "bottom": height - y, "left": x, "right": width - x}[side]


def confirmed(hidden: Mask, outlines: Iterable[Outline], lie: Lie, reach_px: int = 0) -> bool:
    """Whether a mask of the stored picture, one element for each unit, lies where the outlines say.

    It has to cover every unit with a pixel whose middle lies inside an outline, and none that is farther than
    `reach_px`, and the rounding, from all of them.
    """
    least, most = bounds(outlines, lie, reach_px)
    return hidden.shape == least.shape and not (least & ~hidden).any() and not (hidden & ~most).any()


def bounds(outlines: Iterable[Outline], lie: Lie, reach_px: int = 0) -> tuple[Mask, Mask]:
    """The units that have to be hidden, and those that may be, as (rows, columns) of the stored picture."""
    least = np.zeros((lie.height_px, lie.width_px), bool)
    most = np.zeros_like(least)
    for outline in outlines:
        for part in _parts(outline, lie):
            _draw(part, least, most, reach_px + (0 if isinstance(part, PixelBox) else _SLACK_PX))
    return _in_units(least, lie.unit_px), _in_units(most, lie.unit_px)


def _in_units(mask: Mask, unit_px: tuple[int, int]) -> Mask:
    wide, high = unit_px
    height, width = mask.shape
    whole = np.pad(mask, ((0, -height % high), (0, -width % wide)))
    units: Mask = np.any(whole.reshape(whole.shape[0] // high, high, whole.shape[1] // wide, wide), axis=(1, 3))
    return units


# ---- outlines in stored coordinates --------------------------------------------------------------------------------


def _parts(outline: Outline, lie: Lie) -> Iterator[PixelBox | Quad | Ellipse | Stroke]:
    """The outline as it is stored; a brush's path in short pieces."""
    match outline:
        case PixelBox():
            yield _stored_box(outline, lie)
        case Ellipse():
            yield Ellipse(_stored_box(outline.box, lie))
        case Quad():
            a, b, c, d = (lie.stored(point) for point in outline.points)
            yield Quad((a, b, c, d))
        case Stroke():
            points = [lie.stored(point) for point in outline.points]
            for start, end in zip(points, points[1:] or points, strict=False):
                steps = min(max(1, math.ceil(math.dist(start, end) / _LONGEST_STEP_PX)), _MOST_STEPS)
                way = [_along(start, end, number / steps) for number in range(steps + 1)]
                yield from (Stroke(pair, outline.radius_px) for pair in itertools.pairwise(way))


def _stored_box(box: PixelBox, lie: Lie) -> PixelBox:
    xs, ys = zip(lie.stored((box.left, box.top)), lie.stored((box.right, box.bottom)), strict=True)
    return PixelBox(int(min(xs)), int(min(ys)), int(max(xs)), int(max(ys)))


def _along(start: _Point, end: _Point, share: float) -> _Point:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


# ---- drawing -------------------------------------------------------------------------------------------------------


def _draw(part: PixelBox | Quad | Ellipse | Stroke, least: Mask, most: Mask, reach_px: int) -> None:
    if isinstance(part, PixelBox) and not part.area:
        return
    height, width = least.shape
    # Room for the reach on all sides, outside of the picture too: what lies there is cut off last.
    box = part.bounds().grown(reach_px + 1, reach_px + 1)
    box = box.intersection(PixelBox(-reach_px, -reach_px, width + reach_px, height + reach_px))
    if not box.area:
        return
    x = np.arange(box.left, box.right, dtype=np.float64)[None, :] + np.float64(0.5)
    y = np.arange(box.top, box.bottom, dtype=np.float64)[:, None] + np.float64(0.5)
    inside = _centres_inside(part, x, y)
    drawn = (inside | _skeleton(part, box)).astype(np.uint8)
    kernel = np.ones((2 * reach_px + 1, 2 * reach_px + 1), np.uint8)
    reached = cv2.dilate(drawn, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0).astype(bool)
    rows = slice(max(box.top, 0), min(box.bottom, height))
    columns = slice(max(box.left, 0), min(box.right, width))
    if rows.start >= rows.stop or columns.start >= columns.stop:  # beside the picture, even with its reach
        return
    own = slice(rows.start - box.top, rows.stop - box.top), slice(columns.start - box.left, columns.stop - box.left)
    least[rows, columns] |= inside[own]
    most[rows, columns] |= reached[own]


def _centres_inside(part: PixelBox | Quad | Ellipse | Stroke, x: NDArray[np.float64], y: NDArray[np.float64]) -> Mask:
    """Whether pixels' middles lie inside."""
    match part:
        case PixelBox():
            return (x > part.left) & (x < part.right) & (y > part.top) & (y < part.bottom)
        case Ellipse():
            cx, cy = part.box.center
            a, b = max(part.box.width / 2, 1e-9), max(part.box.height / 2, 1e-9)
            return np.asarray(((x - cx) / a) ** 2 + ((y - cy) / b) ** 2 < 1)
        case Quad():
            # Carathéodory: the convex hull of four points is what the triangles of any three of them cover.
            triangles = itertools.combinations(part.points, 3)
            inside: Mask = np.any([_in_triangle(three, x, y) for three in triangles], axis=0)
            return inside
        case Stroke():
            (ax, ay), (bx, by) = part.points
            length = max((bx - ax) ** 2 + (by - ay) ** 2, 1e-18)
            share = np.clip(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0, 1)
            distance = np.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay))
            return np.asarray(distance < part.radius_px)


def _in_triangle(corners: Sequence[_Point], x: NDArray[np.float64], y: NDArray[np.float64]) -> Mask:
    (ax, ay), (bx, by), (cx, cy) = corners
    sides = [
        (qx - px) * (y - py) - (qy - py) * (x - px)
        for (px, py), (qx, qy) in (((ax, ay), (bx, by)), ((bx, by), (cx, cy)), ((cx, cy), (ax, ay)))
    ]
    inside: Mask = np.all([side > 0 for side in sides], axis=0) | np.all([side < 0 for side in sides], axis=0)
    return inside


def _skeleton(part: PixelBox | Quad | Ellipse | Stroke, box: PixelBox) -> Mask:
    """The pixels along lines that run through the outline: one that is thinner than a pixel may hold no middle."""
    drawn = np.zeros((box.height, box.width), bool)
    for start, end in _lines(part):
        count = min(math.ceil(math.dist(start, end) / _STEP_PX) + 1, _MOST_STEPS * 10)
        share = np.linspace(0, 1, count)
        columns = np.floor(start[0] + share * (end[0] - start[0])).astype(np.int64) - box.left
        rows = np.floor(start[1] + share * (end[1] - start[1])).astype(np.int64) - box.top
        within = (columns >= 0) & (columns < box.width) & (rows >= 0) & (rows < box.height)
        drawn[rows[within], columns[within]] = True
    return drawn


def _lines(part: PixelBox | Quad | Ellipse | Stroke) -> Iterator[tuple[_Point, _Point]]:
    match part:
        case PixelBox():
            return
        case Ellipse():
            (cx, cy), inner = part.box.center, part.box
            yield (inner.left, cy), (inner.right, cy)
            yield (cx, inner.top), (cx, inner.bottom)
        case Quad():
            yield from itertools.combinations(part.points, 2)
        case Stroke():
            yield part.points[0], part.points[1]
