"""Cutting a tilted line of text out of the full-resolution photo, upright."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from scanner.model import Quad, RgbImage

_SAMPLED_SHRINK: Final = 0.5  # below this, warping would skip pixels
# The detector outlines text with some air above and below, and the reader reads letters that fill its height better.
_AIR: Final = 0.05  # of the height, on both sides
_TALLEST_PX: Final = 160  # the reader sees 48; warping more pixels than this only costs time


def cut(rgb: RgbImage, quad: Quad) -> RgbImage:
    """The quad's content by perspective, its first corner at the top left."""
    shrink = min(1.0, _TALLEST_PX / max(1.0, min(quad.height_px, quad.width_px)))
    width = max(2, round(quad.width_px * shrink))
    height = max(2, round(quad.height_px * shrink))
    source = np.array(quad.points, np.float32)
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    # Only the surroundings are warped: OpenCV's remapping is limited to sides under 32,768 px.
    box = quad.bounds().grown(2, 2).clamped(rgb.shape[1], rgb.shape[0])
    if not box.area:
        return np.zeros((height, width, 3), np.uint8)
    part = rgb[box.top : box.bottom, box.left : box.right]
    if shrink < _SAMPLED_SHRINK:  # average first
        step = 2 * shrink
        size = (max(1, round(part.shape[1] * step)), max(1, round(part.shape[0] * step)))
        part = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), np.uint8)
        source = (source - (box.left, box.top)) * (size[0] / box.width, size[1] / box.height)
    else:
        source = source - (box.left, box.top)
    matrix = cv2.getPerspectiveTransform(source.astype(np.float32), target)
    warped = cv2.warpPerspective(part, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, np.uint8)


def turned(quad: Quad, quarter_turns: int) -> Quad:
    """The same outline read from another side: its top left is the corner `quarter_turns` clockwise from the first."""
    p, n = quad.points, quarter_turns % 4
    a, b, c, d = (*p[n:], *p[:n])
    return Quad((a, b, c, d))


def tightened(quad: Quad) -> Quad:
    """The outline without the air that the detector leaves above and below the letters."""
    a, b, c, d = quad.points
    share = _AIR * min(1.0, quad.width_px / max(quad.height_px, 1e-6))

    def towards(point: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
        return point[0] + share * (other[0] - point[0]), point[1] + share * (other[1] - point[1])

    return Quad((towards(a, d), towards(b, c), towards(c, b), towards(d, a)))
