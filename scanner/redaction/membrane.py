"""A smooth fill of the hidden pixels from the pixels around them: a discrete harmonic membrane.

The membrane solves Laplace's equation with the surroundings as boundary values, by cascadic multigrid: the known
pixels are averaged down a pyramid (the push of Gortler et al., "The Lumigraph", SIGGRAPH 1996, section 3.4.2), and on
the way up each level starts from the coarser one and is relaxed by a few Jacobi steps. Large areas are solved on a
coarser grid: the solution is smooth, so that nothing is lost but time.
"""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import Mask, RgbImage

Plane = NDArray[np.float32]

NEUTRAL: Final = 128.0
"""The fill of a picture in which nothing is known."""

_SOLVED_CELLS: Final = 24_000  # of the finest grid that is solved
_RELAXATIONS: Final = 6  # Jacobi steps per level; the coarser level's start leaves only short waves to smooth
_BORDER_BLUR: Final = 1.6  # cells; keeps a stroke that ends at the border from running into the fill as a streak
_NEIGHBOURS: Final = np.array([[0.5, 1, 0.5], [1, 0, 1], [0.5, 1, 0.5]], np.float32) / 6  # 9-point Laplacian's star


def solve(rgb: RgbImage, known: Mask) -> Plane:
    """The fill for all pixels that are not `known`, shape (height, width, 3), 0..255.

    `rgb` must be 0 where it is not known. Values at known pixels are the softened surroundings, of no further use.
    """
    height, width = known.shape
    step = max(1, math.ceil(math.sqrt(height * width / _SOLVED_CELLS)))
    values, weights = _averages(rgb, known, step)
    solved = _cascade(_blur_border(values, weights), weights)
    # One more light blur, so that no single border cell shows as a spike.
    solved = _blurred(solved, 1.0)
    if step > 1:
        size = (solved.shape[1] * step, solved.shape[0] * step)
        solved = _enlarged(solved, size)
    return np.ascontiguousarray(solved[:height, :width])


def _averages(rgb: RgbImage, known: Mask, step: int) -> tuple[Plane, Plane]:
    """Means of the known pixels in cells of `step` pixels, and the share of each cell that is known."""
    height, width = known.shape
    pad_y, pad_x = -height % step, -width % step
    sums = rgb.astype(np.float32)
    weights = known.astype(np.float32)
    if pad_x or pad_y:
        sums = np.pad(sums, ((0, pad_y), (0, pad_x), (0, 0)))
        weights = np.pad(weights, ((0, pad_y), (0, pad_x)))
    if step > 1:
        size = (sums.shape[1] // step, sums.shape[0] // step)
        sums = _shrunk(sums, size)
        weights = _shrunk(weights, size)
    return _divided(sums, weights), weights


def _divided(sums: Plane, weights: Plane) -> Plane:
    return np.asarray(sums / np.maximum(weights, 1e-6)[..., None], np.float32)


def _blur_border(values: Plane, weights: Plane) -> Plane:
    """The known values, each averaged with the known ones around it (normalised convolution)."""
    sums = _blurred(values * weights[..., None], _BORDER_BLUR)
    total = _blurred(weights, _BORDER_BLUR)
    return _divided(sums, total) * (weights > 0)[..., None]


def _cascade(values: Plane, weights: Plane) -> Plane:
    height, width = weights.shape
    if max(height, width) <= 1:
        return values if weights.any() else np.full_like(values, NEUTRAL)
    even = ((height + 1) // 2 * 2, (width + 1) // 2 * 2)
    sums = np.zeros((*even, 3), np.float32)
    shares = np.zeros(even, np.float32)
    sums[:height, :width] = values * weights[..., None]
    shares[:height, :width] = weights
    half = (even[1] // 2, even[0] // 2)
    sums, shares = (_shrunk(plane, half) for plane in (sums, shares))
    coarse = _cascade(_divided(sums, shares) * (shares > 0)[..., None], (shares > 0).astype(np.float32))
    start = _enlarged(coarse, (even[1], even[0]))[:height, :width]
    return _relaxed(start, values, weights > 0)


def _relaxed(start: Plane, values: Plane, fixed: Mask) -> Plane:
    keep = np.repeat(fixed[..., None], 3, axis=2)
    field = np.where(keep, values, start)
    if fixed.all():
        return field
    for _ in range(_RELAXATIONS):
        field = np.asarray(cv2.filter2D(field, -1, _NEIGHBOURS, borderType=cv2.BORDER_REPLICATE), np.float32)
        np.copyto(field, values, where=keep)
    return field


def _shrunk(plane: Plane, size: tuple[int, int]) -> Plane:
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)


def _enlarged(plane: Plane, size: tuple[int, int]) -> Plane:
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR), np.float32)


def _blurred(plane: Plane, sigma: float) -> Plane:
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE), np.float32)
