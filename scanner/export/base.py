"""What the writers of the formats share: the regions as masks, and their fill in a format's own samples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from scanner.export.coding import EXACT, Coding, spread
from scanner.formats.base import Container
from scanner.messages import Message
from scanner.model import DecodedPicture, HiddenRegion, Mask, PixelBox, RedactionPlan, RgbImage
from scanner.redaction import orientation as turning
from scanner.redaction.mask import RegionMask, rasterise, union
from scanner.redaction.painter import StyledMask, paint_masks
from scanner.redaction.registry import by_name

Writer = Callable[[Container, RedactionPlan], "Written"]
"""Writes a file with the plan's regions hidden; its metadata may still be there, `clean` comes afterwards."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file with its regions hidden, not yet cleaned."""

    content: bytes = field(repr=False)
    format_name: str  # of the file that was written
    notes: tuple[Message, ...] = ()  # for a person


@dataclass(frozen=True, slots=True)
class Fill:
    """The hidden area of a picture as it is stored, and the pixels that replace it."""

    hidden: Mask = field(repr=False)  # (height, width)
    rgb: RgbImage = field(repr=False)  # (height, width, 3); of use where `hidden`

    def within(self, box: PixelBox) -> Fill:
        """The part of it inside a box, as for a frame of an animation."""
        rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
        return Fill(self.hidden[rows, columns], self.rgb[rows, columns])


def styled_masks(
    plan: RedactionPlan, width_px: int, height_px: int, coding: Coding = EXACT, orientation: int = 1
) -> tuple[StyledMask, ...]:
    """The plan's regions over an upright picture of that size, as far as its coding spreads them.

    `orientation` makes the upright picture of the stored one. Raises WrongCallError.
    """
    return _styled(plan.regions, width_px, height_px, coding, 1 if coding.is_exact else orientation)


# A picture's masks are asked for by its writer and by the checks of its copy: as they are, and as its coding spreads
# them. No more are kept, for a mask may be as large as the picture.
@lru_cache(maxsize=2)
def _styled(
    regions: tuple[HiddenRegion, ...], width_px: int, height_px: int, coding: Coding, orientation: int
) -> tuple[StyledMask, ...]:
    if not coding.is_exact:
        drawn = _styled(regions, width_px, height_px, EXACT, 1)
        return tuple(
            replace(each, mask=_fixed(spread(each.mask, coding, orientation, width_px, height_px))) for each in drawn
        )
    return tuple(
        StyledMask(_fixed(rasterise(region.outline, width_px, height_px)), by_name(region.style)) for region in regions
    )


def _fixed(mask: RegionMask) -> RegionMask:
    """The mask, which several share and nobody may change."""
    mask.inside.setflags(write=False)
    return mask


def fill_for(picture: DecodedPicture, plan: RedactionPlan, coding: Coding = EXACT) -> Fill:
    """The fill for a picture, turned into the orientation in which it is stored."""
    masks = styled_masks(plan, picture.width_px, picture.height_px, coding, picture.orientation)
    painted = paint_masks(picture.rgb, masks, plan.seed)
    hidden = union((part.mask for part in masks), picture.width_px, picture.height_px)
    return Fill(
        np.ascontiguousarray(turning.stored(hidden, picture.orientation)),
        np.ascontiguousarray(turning.stored(painted, picture.orientation)),
    )


# ---- samples -------------------------------------------------------------------------------------------------------


def luma(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(..., 3) to (...): the grey of a colour, ITU-R BT.601 weights as in every greyscale conversion of Pillow."""
    weighted = rgb.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
    return np.asarray(np.rint(weighted), np.uint8)


def nearest_entries(rgb: NDArray[np.uint8], palette: NDArray[np.uint8], allowed: Sequence[int]) -> NDArray[np.uint8]:
    """(n, 3) colours to the indices of the nearest of the allowed palette entries, (n,)."""
    # Colours that differ only in their lowest two bits share an answer: a photo's fill has few others.
    coarse = rgb >> 2
    keys = (coarse[:, 0].astype(np.int32) << 12) | (coarse[:, 1].astype(np.int32) << 6) | coarse[:, 2]
    distinct, back = np.unique(keys, return_inverse=True)
    colours = np.stack([distinct >> 12, (distinct >> 6) & 63, distinct & 63], axis=1) * 4 + 2
    entries = palette[np.asarray(allowed, np.intp)].astype(np.int32)
    distances = ((colours[:, None, :] - entries[None, :, :]) ** 2).sum(axis=2)
    chosen = np.asarray(allowed, np.uint8)[distances.argmin(axis=1)]
    picked: NDArray[np.uint8] = chosen[back]
    return picked


def packed_bits(values: NDArray[np.uint8], depth: int) -> NDArray[np.uint8]:
    """Samples of 1, 2, 4 or 8 bits to bytes, row by row, the leftmost uppermost (PNG 7.2, TIFF FillOrder 1)."""
    height, width = values.shape
    each = 8 // depth
    padded = np.pad(values, ((0, 0), (0, -width % each))).reshape(height, -1, each)
    shifts = np.arange(each - 1, -1, -1, dtype=np.uint8) * np.uint8(depth)
    joined: NDArray[np.uint8] = np.bitwise_or.reduce(padded << shifts, axis=2).astype(np.uint8)
    return joined
