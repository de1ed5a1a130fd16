"""Papers, screens and notice boards: much small text in rows is one thing, not eighty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from scanner.detectors import geometry
from scanner.detectors.base import Claim, Context, Line
from scanner.messages import Message
from scanner.model import Evidence, Kind, PixelBox

# Text this dense is a page however it is set; fewer lines make a sign or a poster, unless they are set like a page.
_MANY_LINES: Final = 16
# Text covers at least this share of a page; the boxes of a street's shop signs cover far less of the box around them.
_LEAST_DENSITY: Final = 0.3
# The lines of a page are of about one height.
_MOST_SPREAD: Final = 1.8

# Set like a page: fewer lines and wider gaps (bubbles of a chat, cells of a table), but small, of one height, and
# aligned with one another. On 94 photos of streets, crowds and shops this joins one column of a poster and no signs;
# with .15 for the density and two others to be aligned with, it joined four shop fronts and boards (.5 % more was
# hidden).
_FEWER_LINES: Final = 8
_SMALL_SHARE: Final = 0.04  # of the picture's longer side
_ONE_HEIGHT: Final = 1.6
_ALIGNED_SHARE: Final = 0.6
_ALIGNED_WITH: Final = 3  # others, at the left, the right or in the middle
_ALIGNED: Final = 0.5  # text heights that edges may differ by
_THIN_DENSITY: Final = 0.23
_BUBBLE_GAP: Final = 2.5  # text heights between lines above one another
_ALIGNED_GAP: Final = 6.0  # and where they are aligned
_SIDES_GAP: Final = 6.0  # from a bubble on the left to the next one on the right
_CELL_GAP: Final = 3.0  # and beside one another
# Larger lines in the block: a heading, or the name on a certificate. More of them are signs.
_HEADINGS: Final = 2
_HEADING_GAP: Final = 3.0

_Numbers: TypeAlias = NDArray[np.float64]


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `sign` that takes everything in it, for each block of text that is dense, or set like a page."""
    del evidence
    linked = context.beside | context.below
    for block in _blocks(context.lines, linked | linked.T, _MANY_LINES):
        if _density(block) >= _LEAST_DENSITY and _spread(block) <= _MOST_SPREAD:
            yield _page(block)
    small = [line for line in context.lines if line.height_px < _SMALL_SHARE * max(context.width_px, context.height_px)]
    for block in _blocks(small, _near(small), _FEWER_LINES):
        heading = _heading(block, context.lines)
        if _set_like_a_page(block) and len(heading) <= _HEADINGS:
            yield _page([*heading, *block])


def _page(block: Sequence[Line]) -> Claim:
    by = float(np.median([line.height_px for line in block]))
    why = Message("A paper, a screen or a board with {count} lines of text.", count=len(block))
    text = " ".join(line.text for line in block if line.text)
    box = geometry.union(line.box for line in block)
    return Claim(Kind.SIGN, box.grown(by, by), text, 0.8, why, covers_all=True)


def _blocks(lines: Sequence[Line], linked: geometry.Relation, least: int) -> Iterator[list[Line]]:
    """Groups of at least that many lines, each linked with another of its group."""
    seen: set[int] = set()
    for start in range(len(lines)):
        if start in seen:
            continue
        block, todo = [], [start]
        seen.add(start)
        while todo:
            at = todo.pop()
            block.append(at)
            fresh = [int(i) for i in np.flatnonzero(linked[at]) if int(i) not in seen]
            seen.update(fresh)
            todo.extend(fresh)
        if len(block) >= least:
            yield [lines[i] for i in sorted(block)]


def _density(block: Sequence[Line]) -> float:
    """How much of the level box around the lines they cover."""
    area = geometry.union(line.box for line in block).area
    return sum(line.quad.width_px * line.quad.height_px for line in block) / max(area, 1)


def _spread(block: Sequence[Line]) -> float:
    heights = [line.height_px for line in block]
    return float(np.percentile(heights, 80) / np.percentile(heights, 20))


def _near(lines: Sequence[Line]) -> geometry.Relation:
    """Which lines of about one height stand near one another, in a column or in a row."""
    if not lines:
        return np.zeros((0, 0), bool)
    left, top, right, bottom = _edges(lines).T
    heights = np.array([line.height_px for line in lines])
    lower = np.minimum(heights[:, None], heights[None, :])
    apart_x = np.maximum(left[:, None], left) - np.minimum(right[:, None], right)
    apart_y = np.maximum(top[:, None], top) - np.minimum(bottom[:, None], bottom)
    one_height = np.maximum(heights[:, None], heights[None, :]) < _ONE_HEIGHT * lower
    aligned = _shared(left, lower) | _shared(right, lower) | _shared((left + right) / 2, lower)
    in_column = (apart_y < _BUBBLE_GAP * lower) & (apart_x < _SIDES_GAP * lower) | (
        apart_y < _ALIGNED_GAP * lower
    ) & aligned
    in_row = (apart_y < -lower / 2) & (apart_x < _CELL_GAP * lower)
    near: geometry.Relation = one_height & (in_column | in_row)
    return near


def _edges(lines: Sequence[Line]) -> _Numbers:
    """Left, top, right and bottom of each line (rows) after turning the block level."""
    turn = -np.radians(np.median([line.quad.angle_degrees for line in lines]))
    points = np.array([line.quad.points for line in lines], float)  # lines, corners, xy
    x = points[..., 0] * np.cos(turn) - points[..., 1] * np.sin(turn)
    y = points[..., 0] * np.sin(turn) + points[..., 1] * np.cos(turn)
    return np.stack([x.min(1), y.min(1), x.max(1), y.max(1)], axis=1)


def _shared(edges: _Numbers, heights: _Numbers | float) -> geometry.Relation:
    """Which edges lie at the same place."""
    shared: geometry.Relation = np.abs(edges[:, None] - edges) < _ALIGNED * heights
    return shared


def _set_like_a_page(block: Sequence[Line]) -> bool:
    heights = np.array([line.height_px for line in block])
    median = float(np.median(heights))
    if heights.max() > _ONE_HEIGHT * median or heights.min() < median / _ONE_HEIGHT:
        return False
    left, top, right, bottom = _edges(block).T
    covered = ((right - left) * (bottom - top)).sum() / ((right.max() - left.min()) * (bottom.max() - top.min()))
    if covered < _THIN_DENSITY:
        return False
    ways = [_shared(edges, median).sum(axis=1) - 1 for edges in (left, right, (left + right) / 2)]
    return float(np.mean(np.maximum.reduce(ways) >= _ALIGNED_WITH)) >= _ALIGNED_SHARE


def _heading(block: Sequence[Line], lines: Sequence[Line]) -> list[Line]:
    """The larger lines in or directly above the block."""
    median = float(np.median([line.height_px for line in block]))
    box = geometry.union(line.box for line in block)
    reach = PixelBox(box.left, int(box.top - _HEADING_GAP * median), box.right, box.bottom)
    members = {line.index for line in block}
    return [
        line
        for line in lines
        if line.index not in members
        and line.height_px > _ONE_HEIGHT * median
        and geometry.holds(reach, line.box.center)
    ]
