"""From a text detector's probability map to boxes: the post-processing of Differentiable Binarization.

Liao et al., "Real-time Scene Text Detection with Differentiable Binarization", AAAI 2020, section 3.4: threshold,
contours, smallest rectangle, mean probability inside it, and growth by area * ratio / perimeter, because the network
draws text shrunk.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import Quad
from scanner.vision.ocr import FoundText

ProbabilityMap: TypeAlias = NDArray[np.float32]
"""Shape (height, width), 0..1: how likely a pixel belongs to text."""

# Lower than usual (0.3 and 0.6): faint text that was not found is not hidden. What is no text mostly reads as nothing,
# and `text.py` judges by both.
_THRESHOLD: Final = 0.1
_BOX_THRESHOLD: Final = 0.2
# A blob that is larger or fainter than text may hold some all the same: it is looked into again from these on. What
# comes out must be clear, as large as letters are seen best, and fill its rectangle as a line of text does.
_THRESHOLDS_INSIDE: Final = (0.5, 0.9)
_BOX_THRESHOLD_INSIDE: Final = 0.5
# The mean along its outline up to which a piece stands out from its blob. Where a picture holds no text at all, the
# network at times takes a wall of bricks or leaves for one text, and the pieces of that are shards without an edge of
# their own: of the pieces in the measurements that lay on a label, 1 in 53 had more, and of the others 11 in 33.
_OUTLINE_INSIDE: Final = 0.6
_OUTLINE_PX: Final = 5  # width of that outline, in pixels of the map
_SMALLEST_INSIDE_PX: Final = 32.0
_LEAST_FILL_INSIDE: Final = 0.5
_UNCLIP_RATIO: Final = 1.6
_SMALLEST_SIDE_PX: Final = 3.0
_MOST_BOXES: Final = 3000


def boxes_from_map(probability: ProbabilityMap, tallest_px: float = math.inf) -> list[FoundText]:
    """The text boxes of a map, in its pixels, each with its mean probability; from the top down.

    A blob that would be text higher than `tallest_px`, or has too low a mean, is given up for what is clear inside it.
    """
    found = []
    for contour in _contours(probability, _THRESHOLD):
        item = _box(probability, contour)
        if item is None:
            continue
        if item.score >= _BOX_THRESHOLD and _height(item) <= tallest_px:
            found.append(item)
        else:
            found += _inside(probability, contour, tallest_px, _THRESHOLDS_INSIDE)
    return sorted(found, key=lambda f: f.quad.points)


def _inside(
    probability: ProbabilityMap, contour: NDArray[Any], tallest_px: float, thresholds: tuple[float, ...]
) -> list[FoundText]:
    """Clear text inside a blob that is none as a whole, sought threshold by threshold."""
    if not thresholds:
        return []
    left, top, width, height = cv2.boundingRect(contour)
    own = cv2.drawContours(
        np.zeros((height, width), np.uint8), [(contour - (left, top)).astype(np.int32)], -1, 1, cv2.FILLED
    )
    part = probability[top : top + height, left : left + width] * own
    found = []
    for inner in _contours(part, thresholds[0]):
        item = _box(part, inner)
        if item is None or _height(item) < _SMALLEST_INSIDE_PX:
            continue
        _, sides, _ = cv2.minAreaRect(inner)
        filled = cv2.contourArea(inner) >= _LEAST_FILL_INSIDE * sides[0] * sides[1]
        clear = item.score >= _BOX_THRESHOLD_INSIDE and _outline_mean(part, item.quad) <= _OUTLINE_INSIDE
        if filled and clear and _height(item) <= tallest_px:
            found.append(item)
        else:
            found += _inside(part, inner, tallest_px, thresholds[1:])
    return [FoundText(_moved(item.quad, left, top), item.score) for item in found]


def _contours(probability: ProbabilityMap, threshold: float) -> Sequence[NDArray[Any]]:
    mask = cv2.dilate((probability > threshold).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, hierarchy = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    # Without the edges of holes: text in a hole is a blob of its own.
    outer = [contour for i, contour in enumerate(contours) if hierarchy[0][i][3] < 0]
    return outer[:_MOST_BOXES]


def _box(probability: ProbabilityMap, contour: NDArray[Any]) -> FoundText | None:
    """The smallest rectangle around a contour, grown to the text's size, and its score; None for a speck."""
    center, (width, height), angle = cv2.minAreaRect(contour)
    if min(width, height) < _SMALLEST_SIDE_PX:
        return None
    score = _mean_inside(probability, cv2.boxPoints((center, (width, height), angle)))
    growth = width * height * _UNCLIP_RATIO / (2 * (width + height))
    corners = cv2.boxPoints((center, (width + 2 * growth, height + 2 * growth), angle))
    return FoundText(upright_quad(corners), score)


def _height(item: FoundText) -> float:
    return min(item.quad.width_px, item.quad.height_px)


def _moved(quad: Quad, x: float, y: float) -> Quad:
    a, b, c, d = ((px + x, py + y) for px, py in quad.points)
    return Quad((a, b, c, d))


def upright_quad(corners: NDArray[Any]) -> Quad:
    """The corners of a rectangle, clockwise, from the corner that is top left when turned by at most 45 degrees.

    Where the rectangle is a square tilted by 45 degrees, both readings are right, and the upper left one is taken.
    """
    center = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - center[1], corners[:, 0] - center[0])
    clockwise = corners[np.argsort(angles, kind="stable")]
    turns = [np.roll(clockwise, -n, axis=0) for n in range(4)]
    best = min(turns, key=lambda t: abs(math.atan2(t[1][1] - t[0][1], t[1][0] - t[0][0])))
    a, b, c, d = ((float(x), float(y)) for x, y in best)
    return Quad((a, b, c, d))


def _outline_mean(probability: ProbabilityMap, quad: Quad) -> float:
    """The mean probability along the sides of a quad."""
    mask = np.zeros(probability.shape, np.uint8)
    cv2.polylines(mask, [np.array(quad.points).round().astype(np.int32)], isClosed=True, color=1, thickness=_OUTLINE_PX)
    corners = np.array(quad.points, np.float32)
    # A quad may reach over the map, which is all zeros there.
    return float(probability[mask > 0].sum()) / (_OUTLINE_PX * cv2.arcLength(corners, closed=True))


def _mean_inside(probability: ProbabilityMap, corners: NDArray[Any]) -> float:
    height, width = probability.shape
    left, top = np.clip(np.floor(corners.min(axis=0)).astype(int), 0, (width - 1, height - 1))
    right, bottom = np.clip(np.ceil(corners.max(axis=0)).astype(int), 0, (width - 1, height - 1))
    mask = np.zeros((bottom - top + 1, right - left + 1), np.uint8)
    cv2.fillPoly(mask, [(corners - (left, top)).astype(np.int32)], 1)
    return float(cv2.mean(probability[top : bottom + 1, left : right + 1], mask)[0])
