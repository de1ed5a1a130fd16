"""Paints masks: blanks all that is hidden first, then lets each region's style work from what is left."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from scanner.model import Mask, PixelBox, RgbImage
from scanner.redaction import membrane
from scanner.redaction.base import Canvas, Style
from scanner.redaction.mask import RegionMask, union

_LEAST_MARGIN_PX: Final = 8
_LARGEST_MARGIN_PX: Final = 64
_TOUCHING_PX: Final = 2  # a gap this narrow tells nothing about the surroundings: the two areas are filled as one


@dataclass(frozen=True, slots=True)
class StyledMask:
    """A mask and the style that fills it."""

    mask: RegionMask
    style: Style


def paint_masks(rgb: RgbImage, regions: Sequence[StyledMask], seed: int) -> RgbImage:
    """A copy of the picture in which every region is filled by its style; see `fill`."""
    painted = rgb.copy()
    fill(painted, regions, seed)
    return painted


def fill(rgb: RgbImage, regions: Sequence[StyledMask], seed: int) -> None:
    """Fill every region by its style, in place; where two overlap, the later one shows.

    The fill is a function of the pixels outside of *all* regions, of their outlines and of the seed: hidden pixels are
    blanked before any style sees the picture. Only the parts that `surroundings` names are read.
    """
    height, width = rgb.shape[:2]
    shown = [region for region in regions if not region.mask.empty]
    hidden = union((region.mask for region in shown), width, height)
    for region in shown:
        box = region.mask.box
        rgb[box.top : box.bottom, box.left : box.right][region.mask.inside] = 0
    for group in clusters([region.mask.box for region in shown]):
        _paint_group(rgb, hidden, [shown[index] for index in group], seed)


def surroundings(boxes: Sequence[PixelBox], width_px: int, height_px: int) -> tuple[PixelBox, ...]:
    """The parts of a picture that painting those boxes reads, one for each group of touching boxes."""
    return tuple(_crop_box([boxes[index] for index in group], width_px, height_px) for group in clusters(boxes))


def clusters(boxes: Sequence[PixelBox]) -> tuple[tuple[int, ...], ...]:
    """Groups of indices of boxes that touch or overlap, each in rising order."""
    groups: list[tuple[PixelBox, list[int]]] = []
    for index, box in enumerate(boxes):
        bounds, members = box, [index]
        merged = True
        while merged:  # a grown group may reach groups that its members did not
            merged = False
            reach = bounds.grown(_TOUCHING_PX, _TOUCHING_PX)
            rest = []
            for other, indices in groups:
                if reach.intersection(other).area:
                    bounds, merged = bounds.union(other), True
                    members += indices
                else:
                    rest.append((other, indices))
            groups = rest
        groups.append((bounds, members))
    return tuple(tuple(sorted(members)) for _, members in groups)


def _crop_box(boxes: Sequence[PixelBox], width_px: int, height_px: int) -> PixelBox:
    bounds = boxes[0]
    for box in boxes[1:]:
        bounds = bounds.union(box)
    margin = min(max(min(bounds.width, bounds.height) // 4, _LEAST_MARGIN_PX), _LARGEST_MARGIN_PX)
    return bounds.grown(margin, margin).clamped(width_px, height_px)


def _paint_group(painted: RgbImage, hidden: Mask, group: Sequence[StyledMask], seed: int) -> None:
    height, width = hidden.shape
    crop = _crop_box([region.mask.box for region in group], width, height)
    rows, columns = slice(crop.top, crop.bottom), slice(crop.left, crop.right)
    known = ~hidden[rows, columns]
    # Groups do not overlap, but their margins may: a neighbour that is painted already is blank again here.
    blanked = np.where(known[..., None], painted[rows, columns], np.uint8(0))
    fill = functools.cache(lambda: membrane.solve(blanked, known))
    for region in group:
        box = region.mask.box
        inside = np.zeros(known.shape, bool)
        left, top = box.left - crop.left, box.top - crop.top
        inside[top : top + box.height, left : left + box.width] = region.mask.inside
        canvas = Canvas(
            rgb=blanked,
            known=known,
            inside=inside,
            membrane=fill,
            shape_px=(box.width, box.height),
            left_top_px=(left, top),
            seed=_region_seed(seed, box),
        )
        pixels = region.style.paint(canvas)
        painted[rows, columns][inside] = pixels[inside]


def _region_seed(seed: int, box: PixelBox) -> int:
    """A seed of its own for each place, so that a region keeps its texture when others are added or removed."""
    state = np.random.SeedSequence([seed & 0xFFFF_FFFF, box.left, box.top, box.width, box.height])
    return int(state.generate_state(1)[0])
