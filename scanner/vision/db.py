"""From a text detector's probability map to boxes: the post-processing of Differentiable Binarization.

Liao et al., "Real-time Scene Text Detection with Differentiable Binarization", AAAI 2020, section 3.4: threshold,
contours, smallest rectangle, mean probability inside it, and growth by area * ratio / perimeter, because the network
draws text shrunk.
"""

from __future__ import annotations

import math
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
_UNCLIP_RATIO: Final = 1.6
_SMALLEST_SIDE_PX: Final = 3.0
_MOST_BOXES: Final = 3000


def boxes_from_map(probability: ProbabilityMap) -> list[FoundText]:
    """The text boxes of a map, in its pixels, each with its mean probability; from the top down."""
    mask = cv2.dilate((probability > _THRESHOLD).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for contour in contours[:_MOST_BOXES]:
        center, (width, height), angle = cv2.minAreaRect(contour)
        if min(width, height) < _SMALLEST_SIDE_PX:
            continue
        score = _mean_inside(probability, cv2.boxPoints((center, (width, height), angle)))
        if score < _BOX_THRESHOLD:
            continue
        growth = width * height * _UNCLIP_RATIO / (2 * (width + height))
        corners = cv2.boxPoints((center, (width + 2 * growth, height + 2 * growth), angle))
        found.append(FoundText(upright_quad(corners), score))
    return sorted(found, key=lambda f: f.quad.points)


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


def _mean_inside(probability: ProbabilityMap, corners: NDArray[Any]) -> float:
    height, width = probability.shape
    left, top = np.clip(np.floor(corners.min(axis=0)).astype(int), 0, (width - 1, height - 1))
    right, bottom = np.clip(np.ceil(corners.max(axis=0)).astype(int), 0, (width - 1, height - 1))
    mask = np.zeros((bottom - top + 1, right - left + 1), np.uint8)
    cv2.fillPoly(mask, [(corners - (left, top)).astype(np.int32)], 1)
    return float(cv2.mean(probability[top : bottom + 1, left : right + 1], mask)[0])
