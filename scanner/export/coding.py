"""How a coded picture stores its samples: in which units, and how far beyond one what was in it can reach.

It belongs to the coded picture, not to the format of the file: a TIFF may hold a JPEG, a WebP may be lossless.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import Mask
from scanner.redaction import orientation as turning
from scanner.redaction.mask import RegionMask


@dataclass(frozen=True, slots=True)
class Coding:
    """What has to be hidden besides the pixels of a region, all in pixels of the picture as it is stored."""

    unit_px: tuple[int, int] = (1, 1)
    """Width and height of what is coded together: whatever touches a part of it is in all of it."""

    tile_px: tuple[int, int] | None = None
    """Width and height of the tiles or strips in each of which the grid of units begins anew."""

    reach_px: int = 0
    """How far beyond a unit decoded pixels can still tell of it: prediction, filters, smoothed chroma."""

    @property
    def is_exact(self) -> bool:
        """Whether each sample is stored for itself."""
        return self == EXACT

    @property
    def spread_px(self) -> int:
        """The farthest that the hidden part may lie from an outline."""
        return max(self.unit_px) - 1 + self.reach_px


EXACT: Final = Coding()


def spread(mask: RegionMask, coding: Coding, orientation: int, width_px: int, height_px: int) -> RegionMask:
    """A region of the upright picture of that size, rounded outward to the units in which the picture is stored."""
    if coding.is_exact or mask.empty:
        return mask
    wide, high = turning.upright_size(width_px, height_px, orientation)  # of the stored picture: turns undo themselves
    box = turning.stored_box(mask.box, orientation, wide, high)
    whole: Mask = np.zeros((high, wide), bool)
    whole[box.top : box.bottom, box.left : box.right] = turning.stored(mask.inside, orientation)
    whole = _in_units(whole, coding)
    if coding.reach_px:
        kernel = np.ones((2 * coding.reach_px + 1, 2 * coding.reach_px + 1), np.uint8)
        whole = cv2.dilate(whole.astype(np.uint8), kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0).astype(bool)
    upright = turning.upright(whole, orientation)
    rows, columns = np.flatnonzero(upright.any(axis=1)), np.flatnonzero(upright.any(axis=0))
    top, bottom, left, right = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    return RegionMask(type(mask.box)(left, top, right, bottom), np.ascontiguousarray(upright[top:bottom, left:right]))


def _in_units(mask: Mask, coding: Coding) -> Mask:
    """The mask with every unit whole that it touches."""
    if coding.unit_px == (1, 1):
        return mask
    height, width = mask.shape
    tile = coding.tile_px or (width, height)
    across, down = _starts(width, coding.unit_px[0], tile[0]), _starts(height, coding.unit_px[1], tile[1])
    touched = np.logical_or.reduceat(np.logical_or.reduceat(mask, down, axis=0), across, axis=1)
    whole: Mask = touched.repeat(np.diff(down, append=height), axis=0).repeat(np.diff(across, append=width), axis=1)
    return whole


def _starts(length: int, unit: int, tile: int) -> NDArray[np.intp]:
    """Where units begin along one side."""
    return np.concatenate([np.arange(at, min(at + tile, length), unit, dtype=np.intp) for at in range(0, length, tile)])
