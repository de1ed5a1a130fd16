"""Text that was seen twice, in two tiles or at two scales, becomes one box."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import Quad
from scanner.vision.ocr import FoundText

_SAME_IOU: Final = 0.65
_INSIDE: Final = 0.85  # share of a box under another from which it is a part of it
_SAME_HEIGHT: Final = 0.6  # heights at least this near belong to the same line
_WEAKER: Final = 0.1  # score by which a box that spans several others must be weaker to be taken for a blur of them
_WORD_GAP: Final = 1.0  # in text heights: what stands farther apart is not one line


def without_doubles(found: Sequence[FoundText]) -> list[FoundText]:
    """The boxes without those that repeat another, best score first.

    Of two at nearly the same place the better score stays. Of a line and its parts the line stays, unless it is the
    weaker and bridges gaps wider than a text height: then it is two things that a coarse view saw as one.
    """
    kept: list[FoundText] = []
    for item in sorted(found, key=lambda f: (-f.score, f.quad.points)):
        near = [other for other in kept if item.quad.bounds().intersection(other.quad.bounds()).area]
        if any(_repeats(item, other) for other in near):
            continue
        parts = [other for other in near if _is_part(other.quad, item.quad)]
        if len(parts) > 1 and _bridges(item, parts):
            continue
        kept = [other for other in kept if other not in parts]
        kept.append(item)
    return kept


def _repeats(item: FoundText, other: FoundText) -> bool:
    common = overlap_area(item.quad, other.quad)
    together = quad_area(item.quad) + quad_area(other.quad) - common
    return common > _SAME_IOU * together or _is_part(item.quad, other.quad)


def _is_part(part: Quad, whole: Quad) -> bool:
    """Whether a box lies inside another and is about as high, so that it is a part of the same line."""
    if text_height(part) < _SAME_HEIGHT * text_height(whole):
        return False
    return overlap_area(part, whole) > _INSIDE * quad_area(part)


def _bridges(item: FoundText, parts: Sequence[FoundText]) -> bool:
    if item.score > min(part.score for part in parts) - _WEAKER:
        return False
    a, b, c, d = (np.array(p) for p in item.quad.points)
    along, across = (b + c - a - d) / 2, (c + d - a - b) / 2
    direction = along if np.linalg.norm(along) >= np.linalg.norm(across) else across
    direction = direction / max(float(np.linalg.norm(direction)), 1e-6)
    spans = sorted(
        (min(values), max(values))
        for part in parts
        for values in [[float(np.dot(p, direction)) for p in part.quad.points]]
    )
    end, widest = spans[0][1], 0.0
    for start, stop in spans[1:]:
        widest = max(widest, start - end)
        end = max(end, stop)
    return widest > _WORD_GAP * min(text_height(part.quad) for part in parts)


def text_height(quad: Quad) -> float:
    """The shorter extent of a line: its text height, whichever way it is read."""
    return min(quad.width_px, quad.height_px)


def overlap_area(a: Quad, b: Quad) -> float:
    """Common area of two convex quads, in square pixels."""
    if not a.bounds().intersection(b.bounds()).area:
        return 0.0
    area, _ = cv2.intersectConvexConvex(_points(a), _points(b))
    return float(area)


def quad_area(quad: Quad) -> float:
    """Area in square pixels."""
    return abs(float(cv2.contourArea(_points(quad))))


def _points(quad: Quad) -> NDArray[np.float32]:
    return np.array(quad.points, np.float32)
