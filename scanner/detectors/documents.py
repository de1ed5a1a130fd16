"""Papers, screens and notice boards: much small text in rows is one thing, not eighty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from scanner.detectors import geometry
from scanner.detectors.base import Claim, Context, Line
from scanner.model import Evidence, Kind

# Fewer lines make a sign or a poster, whose lines are worth deciding one by one.
_LEAST_LINES: Final = 16
# Text covers at least this share of a page; the boxes of a street's shop signs cover far less of the box around them.
_LEAST_DENSITY: Final = 0.3
# The lines of a page are of about one height.
_MOST_SPREAD: Final = 1.8


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `sign` that takes everything in it, for each block of dense text."""
    del evidence
    for block in _blocks(context):
        box = geometry.union(line.box for line in block)
        covered = sum(line.quad.width_px * line.quad.height_px for line in block)
        heights = np.array([line.height_px for line in block])
        spread = float(np.percentile(heights, 80) / np.percentile(heights, 20))
        if covered < _LEAST_DENSITY * box.area or spread > _MOST_SPREAD:
            continue
        by = float(np.median(heights))
        why = f"A paper, a screen or a board with {len(block)} lines of text."
        text = " ".join(line.text for line in block if line.text)
        yield Claim(Kind.SIGN, box.grown(by, by), text, 0.8, why, covers_all=True)


def _blocks(context: Context) -> list[list[Line]]:
    """Groups of at least `_LEAST_LINES` lines that are linked by standing beside or below one another."""
    linked = context.beside | context.below
    linked |= linked.T
    seen: set[int] = set()
    blocks = []
    for start in range(len(context.lines)):
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
        if len(block) >= _LEAST_LINES:
            blocks.append([context.lines[i] for i in sorted(block)])
    return blocks
