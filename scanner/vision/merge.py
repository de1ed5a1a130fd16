"""Text that was seen twice, in two tiles or at two scales, becomes one box."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import Quad
from scanner.vision.ocr import FoundText

_SAME_IOU = 0.5
_INSIDE = 0.85  # share of a box under a longer line of the same height, from which it adds nothing
_CLIPPED_PX = 3.0


def without_doubles(found: Sequence[FoundText]) -> list[FoundText]:
    """The boxes without those that repeat another: nearly the same place, or a part of a longer line.

    The better score stays where two cover the same place; a line stays where the other box is only a part of it. No
    place that was covered is left uncovered by more than the slack of these thresholds.
    """
    order = sorted(found, key=lambda f: (-f.quad.width_px * f.quad.height_px, f.quad.points))
    kept: list[FoundText] = []
    for item in order:
        for index, other in enumerate(kept):
            common = overlap_area(item.quad, other.quad)
            if not common:
                continue
            area, other_area = quad_area(item.quad), quad_area(other.quad)
            if common / (area + other_area - common) > _SAME_IOU:
                if item.score > other.score and common > _INSIDE * other_area:
                    kept[index] = item
                break
            if common > _INSIDE * area and item.quad.height_px > 0.6 * other.quad.height_px:
                break
        else:
            kept.append(item)
    return kept


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
