"""Hides regions in an encoded JPEG: the MCUs they touch are replaced whole, every other coefficient is copied.

The ringing of a hidden stroke reaches every pixel of its 8 x 8 block, and chroma blocks cover up to a whole MCU, so a
region is rounded outward to MCUs. The fill is painted from pixels that are decoded MCU by MCU from the untouched ones
only; the touched ones are not even decoded. The result therefore is a function of the untouched MCUs' coefficients, the
headers, the outlines and the seed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from scanner.model import Mask, PixelBox, RgbImage
from scanner.redaction import orientation as turning
from scanner.redaction.base import Style
from scanner.redaction.jpeg import blocks, coefficients, syntax, writer
from scanner.redaction.mask import RegionMask
from scanner.redaction.painter import StyledMask, fill, surroundings


@dataclass(frozen=True, slots=True)
class Spliced:
    """A JPEG's coefficients with its regions filled."""

    planes: list[coefficients.Coefficients] = field(repr=False)
    touched: Mask = field(repr=False)  # (MCU rows, MCU columns) as stored: True where all coefficients were replaced


def splice(
    source: memoryview, structure: syntax.Structure, regions: Sequence[StyledMask], orientation: int, seed: int
) -> Iterator[bytes]:
    """The JPEG in pieces, its regions filled; metadata is copied as it is, for a container's `clean` to remove.

    `structure` is what `syntax.parse` says of the source. The regions' masks are in coordinates of the upright picture,
    which `orientation` (EXIF, 1..8) makes of the stored one. Raises DamagedPhotoError, RefusedError.
    """
    made = spliced(structure, coefficients.read(source, structure), regions, orientation, seed)
    return writer.write(structure, made.planes)


def spliced(
    structure: syntax.Structure,
    planes: list[coefficients.Coefficients],
    regions: Sequence[StyledMask],
    orientation: int,
    seed: int,
) -> Spliced:
    """The coefficients that `splice` writes; `planes` are changed in place."""
    snapped = [_Snapped.of(region, structure, orientation) for region in regions if not region.mask.empty]
    touched = _union([part.mcus for part in snapped], structure)
    if touched.any():
        picture = _surroundings(structure, planes, snapped, touched, orientation)
        fill(turning.upright(picture, orientation), [StyledMask(part.mask, part.style) for part in snapped], seed)
        _replace(structure, planes, touched, picture)
    return Spliced(planes, touched)


@dataclass(frozen=True, slots=True)
class _Mcus:
    """A part of the grid of MCUs: its first row and column, and which of its MCUs are touched."""

    row: int
    column: int
    inside: Mask


@dataclass(frozen=True, slots=True)
class _Snapped:
    """A region rounded outward to MCUs."""

    mcus: _Mcus
    mask: RegionMask  # the same in upright pixels
    style: Style

    @classmethod
    def of(cls, region: StyledMask, structure: syntax.Structure, orientation: int) -> _Snapped:
        mcus = _touched(region.mask, structure, orientation)
        return cls(mcus, _pixels(mcus, structure, orientation), region.style)


def _touched(mask: RegionMask, structure: syntax.Structure, orientation: int) -> _Mcus:
    box = turning.stored_box(mask.box, orientation, structure.width_px, structure.height_px)
    inside = turning.stored(mask.inside, orientation)
    wide, high = structure.mcu_px
    row, column = box.top // high, box.left // wide
    rows, columns = -(-box.bottom // high) - row, -(-box.right // wide) - column
    whole = np.zeros((rows * high, columns * wide), bool)
    top, left = box.top - row * high, box.left - column * wide
    whole[top : top + box.height, left : left + box.width] = inside
    grid: Mask = np.any(whole.reshape(rows, high, columns, wide), axis=(1, 3))
    return _Mcus(row, column, grid)


def _pixels(mcus: _Mcus, structure: syntax.Structure, orientation: int) -> RegionMask:
    wide, high = structure.mcu_px
    inside = mcus.inside.repeat(high, axis=0).repeat(wide, axis=1)
    left, top = mcus.column * wide, mcus.row * high
    box = PixelBox(left, top, left + inside.shape[1], top + inside.shape[0])
    box = box.clamped(structure.width_px, structure.height_px)
    upright = turning.upright(inside[: box.height, : box.width], orientation)
    return RegionMask(turning.upright_box(box, orientation, structure.width_px, structure.height_px), upright)


def _union(parts: Sequence[_Mcus], structure: syntax.Structure) -> Mask:
    columns, rows = structure.mcus
    touched = np.zeros((rows, columns), bool)
    for part in parts:
        height, width = part.inside.shape
        touched[part.row : part.row + height, part.column : part.column + width] |= part.inside
    return touched


def _surroundings(
    structure: syntax.Structure,
    planes: list[coefficients.Coefficients],
    snapped: Sequence[_Snapped],
    touched: Mask,
    orientation: int,
) -> RgbImage:
    """The stored picture as far as painting reads it: untouched MCUs near the regions, 0 elsewhere."""
    wide, high = structure.mcu_px
    columns, rows = structure.mcus
    width, height = structure.width_px, structure.height_px
    # Zeroed memory costs nothing until it is written.
    padded = np.zeros((rows, high, columns, wide, 3), np.uint8)
    needed = np.zeros_like(touched)
    upright_size = turning.upright_size(width, height, orientation)
    for crop in surroundings([part.mask.box for part in snapped], *upright_size):
        box = turning.stored_box(crop, orientation, width, height)
        needed[box.top // high : -(-box.bottom // high), box.left // wide : -(-box.right // wide)] = True
    at_rows, at_columns = np.nonzero(needed & ~touched)
    padded[at_rows, :, at_columns] = blocks.decode_mcus(structure, planes, at_rows, at_columns)
    return padded.reshape(rows * high, columns * wide, 3)[:height, :width]


def _replace(
    structure: syntax.Structure, planes: list[coefficients.Coefficients], touched: Mask, picture: RgbImage
) -> None:
    """Give the touched MCUs of `planes` the coefficients of the picture's pixels."""
    wide, high = structure.mcu_px
    rows, columns = np.nonzero(touched)
    # Past the frame's last row and column its edge is repeated, so that no MCU ends in a step that would ring.
    y = np.minimum(rows[:, None] * high + np.arange(high), structure.height_px - 1)
    x = np.minimum(columns[:, None] * wide + np.arange(wide), structure.width_px - 1)
    blocks.encode_mcus(structure, planes, rows, columns, picture[y[:, :, None], x[:, None, :]])
