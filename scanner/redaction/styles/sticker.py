"""A friendly opaque shape on a round badge: smile, star, flower, heart, paw.

The badge fills the region's bounds; what a region has outside of it (the corners of a box, the rest of the MCUs that it
touches) takes the colour of the surroundings.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import RgbImage
from scanner.redaction.base import Canvas, Style

Colour = tuple[int, int, int]
Points = NDArray[np.float64]

_INK: Final[Colour] = (52, 44, 54)
_GROUNDS: Final[tuple[tuple[Colour, Colour], ...]] = (  # plain ground, shape upon it
    ((255, 214, 92), (255, 236, 158)),
    ((126, 202, 178), (255, 244, 214)),
    ((244, 150, 140), (255, 232, 214)),
    ((138, 176, 232), (255, 246, 205)),
    ((196, 164, 224), (255, 240, 226)),
)
_BADGE_ROUNDNESS: Final = 2.6  # exponent of a superellipse: 2 is an ellipse, more is nearer to a box
_SHIFT: Final = 4  # sub-pixel bits of OpenCV's drawing functions
_UNIT: Final = 1 << _SHIFT


class _Pen:
    """Draws shapes given in the unit disc, centred and scaled into the region."""

    def __init__(self, pixels: RgbImage, centre: tuple[float, float], radius: float) -> None:
        self._pixels, self._centre, self._radius = pixels, centre, radius

    def polygon(self, points: Points, colour: Colour) -> None:
        scaled = (points * self._radius + self._centre) * _UNIT
        cv2.fillPoly(self._pixels, [np.rint(scaled).astype(np.int32)], colour, cv2.LINE_AA, _SHIFT)

    def disc(self, x: float, y: float, a: float, b: float, colour: Colour) -> None:
        turn = np.linspace(0, 2 * math.pi, 72, endpoint=False)
        self.polygon(np.stack([x + a * np.cos(turn), y + b * np.sin(turn)], axis=1), colour)


def _smile(pen: _Pen, colour: Colour) -> None:
    pen.disc(0, 0, 0.92, 0.92, colour)
    for side in (-1, 1):
        pen.disc(0.33 * side, -0.22, 0.1, 0.15, _INK)
    turn = np.linspace(0.12 * math.pi, 0.88 * math.pi, 40)
    outer = np.stack([0.58 * np.cos(turn), 0.04 + 0.58 * np.sin(turn)], axis=1)
    inner = np.stack([0.56 * np.cos(turn), 0.06 + 0.4 * np.sin(turn)], axis=1)[::-1]
    pen.polygon(np.concatenate([outer, inner]), _INK)


def _star(pen: _Pen, colour: Colour) -> None:
    turn = -math.pi / 2 + np.arange(10) * math.pi / 5
    reach = np.where(np.arange(10) % 2 == 0, 0.95, 0.46)
    pen.polygon(np.stack([reach * np.cos(turn), reach * np.sin(turn)], axis=1), colour)


def _flower(pen: _Pen, colour: Colour) -> None:
    for turn in np.arange(6) * math.pi / 3:
        pen.disc(0.52 * math.cos(turn), 0.52 * math.sin(turn), 0.38, 0.38, colour)
    pen.disc(0, 0, 0.34, 0.34, _INK)


def _heart(pen: _Pen, colour: Colour) -> None:
    t = np.linspace(0, 2 * math.pi, 90, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    pen.polygon(np.stack([x, y], axis=1) / 18.5, colour)


def _paw(pen: _Pen, colour: Colour) -> None:
    pen.disc(0, 0.35, 0.48, 0.4, colour)
    for x, y in ((-0.62, -0.12), (-0.24, -0.5), (0.24, -0.5), (0.62, -0.12)):
        pen.disc(x, y, 0.19, 0.26, colour)


_SHAPES: Final[tuple[Callable[[_Pen, Colour], None], ...]] = (_smile, _star, _flower, _heart, _paw)


def _paint(canvas: Canvas) -> RgbImage:
    rng = np.random.default_rng(canvas.seed)
    ground, colour = _GROUNDS[int(rng.integers(len(_GROUNDS)))]
    shape = _SHAPES[int(rng.integers(len(_SHAPES)))]
    pixels: RgbImage = np.clip(canvas.membrane() + 0.5, 0, 255).astype(np.uint8)
    (left, top), (width, height) = canvas.left_top_px, canvas.shape_px
    x = np.abs((np.arange(width) + 0.5) * 2 / width - 1) ** _BADGE_ROUNDNESS
    y = np.abs((np.arange(height) + 0.5) * 2 / height - 1) ** _BADGE_ROUNDNESS
    pixels[top : top + height, left : left + width][x[None, :] + y[:, None] <= 1] = ground
    centre = (left + (width - 1) / 2, top + (height - 1) / 2)
    shape(_Pen(pixels, centre, min(width, height) / 2), colour)
    return pixels


STICKER: Final = Style("sticker", "Sticker", _paint)
