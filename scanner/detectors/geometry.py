"""Where lines of text stand to one another, and how far a box grows for its kind."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.model import PixelBox, Quad

# Beside: on one row, at most this many text heights apart; heights within this ratio.
_ROW_GAP: Final = 1.6
_ROW_SHIFT: Final = 0.45
_SIZE_RATIO: Final = 1.8
# Stacked: the next line starts at most this many text heights below.
_STACK_GAP: Final = 1.1
_STACK_RATIO: Final = 5.0  # a shirt's number below its name

Relation = NDArray[np.bool_]
"""Shape (n, n): relation[a, b] is True where b follows a."""


def union(boxes: Iterable[PixelBox]) -> PixelBox:
    """The smallest box around all of them; there has to be one."""
    return reduce(PixelBox.union, boxes)


def share_inside(inner: PixelBox, outer: PixelBox) -> float:
    """How much of `inner` lies in `outer`, 0..1."""
    return inner.intersection(outer).area / inner.area if inner.area else 0.0


def holds(outer: PixelBox, point: tuple[float, float]) -> bool:
    """Whether the point lies in the box."""
    return outer.left <= point[0] < outer.right and outer.top <= point[1] < outer.bottom


def center(quad: Quad) -> tuple[float, float]:
    """The mean of the four corners."""
    return sum(x for x, _ in quad.points) / 4, sum(y for _, y in quad.points) / 4


def relations(quads: Sequence[Quad]) -> tuple[Relation, Relation]:
    """(beside, below), each (n, n): whether line b continues a's row to the right, or starts the next line under it.

    Measured along a's own reading direction, so that tilted signs work as level ones do.
    """
    n = len(quads)
    if n == 0:
        empty = np.zeros((0, 0), dtype=np.bool_)
        return empty, empty
    middle = np.array([center(q) for q in quads])
    width = np.array([q.width_px for q in quads])
    height = np.maximum(np.array([q.height_px for q in quads]), 1.0)
    angle = np.radians([q.angle_degrees for q in quads])
    delta = middle[None, :, :] - middle[:, None, :]  # [a, b] = from a to b
    along = delta[..., 0] * np.cos(angle)[:, None] + delta[..., 1] * np.sin(angle)[:, None]
    across = -delta[..., 0] * np.sin(angle)[:, None] + delta[..., 1] * np.cos(angle)[:, None]
    turn = np.abs(np.angle(np.exp(1j * (angle[None, :] - angle[:, None]))))
    ratio = np.maximum(height[:, None], height[None, :]) / np.minimum(height[:, None], height[None, :])
    taller = np.maximum(height[:, None], height[None, :])
    half_widths = (width[:, None] + width[None, :]) / 2
    alike = (ratio < _SIZE_RATIO) & (turn < math.radians(15))
    gap = along - half_widths
    beside = (
        alike & (np.abs(across) < _ROW_SHIFT * taller) & (gap < _ROW_GAP * taller) & (gap > -0.5 * taller) & (along > 0)
    )
    spacing = across - (height[:, None] + height[None, :]) / 2
    overlap = half_widths - np.abs(along)
    narrower = np.minimum(width[:, None], width[None, :])
    below = (
        (turn < math.radians(15))
        & (ratio < _STACK_RATIO)
        & (across > 0.35 * taller)
        & (spacing < _STACK_GAP * taller)
        & (overlap > 0.3 * narrower)
    )
    np.fill_diagonal(beside, val=False)
    np.fill_diagonal(below, val=False)
    return beside, below


def rows(quads: Sequence[Quad], beside: Relation) -> tuple[tuple[int, ...], ...]:
    """Lines chained into rows, left to right, every line in exactly one row."""
    n = len(quads)
    following: dict[int, int] = {}
    taken: set[int] = set()
    pairs = sorted((math.dist(quads[a].points[1], quads[b].points[0]), a, b) for a, b in np.argwhere(beside))
    for _, a, b in pairs:  # the closest pairs first, each line with one successor and one predecessor
        if a not in following and b not in taken:
            following[int(a)] = int(b)
            taken.add(int(b))
    chained = []
    seen: set[int] = set()
    for start in [i for i in range(n) if i not in taken] + list(range(n)):  # the second half opens any ring
        chain = []
        at: int | None = start
        while at is not None and at not in seen:
            seen.add(at)
            chain.append(at)
            at = following.get(at)
        if chain:
            chained.append(tuple(chain))
    return tuple(chained)
