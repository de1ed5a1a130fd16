"""How many pixels a picture may have before one of them is decoded."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from scanner.errors import DamagedPhotoError, LimitError
from scanner.settings import Limits

# A panorama of more pixels than can be decoded is still cleaned; this many times as much is a bomb.
_CODED_TO_DECODED: Final = 16


def check_size(width_px: int, height_px: int, limits: Limits) -> None:
    """Raises LimitError where a picture has more pixels than allowed, DamagedPhotoError where it has none."""
    if width_px <= 0 or height_px <= 0:
        raise DamagedPhotoError("The picture has no width or no height.")
    if width_px * height_px > limits.pixels:
        raise LimitError(
            "The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them.",
            width=width_px,
            height=height_px,
            limit=limits.pixels // 1000000,
        )


def check_coded_size(width_px: int, height_px: int, limits: Limits) -> None:
    """As `check_size`, for a picture that is copied as it is coded: only what is absurd is too large."""
    check_size(width_px, height_px, replace(limits, pixels=_CODED_TO_DECODED * limits.pixels))
