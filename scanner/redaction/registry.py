"""The styles that PhotoVet offers, and painting regions of a picture with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from scanner.errors import WrongCallError
from scanner.model import HiddenRegion, RgbImage
from scanner.redaction.base import Style
from scanner.redaction.mask import rasterise
from scanner.redaction.painter import StyledMask, paint_masks
from scanner.redaction.styles.frost import FROST
from scanner.redaction.styles.mosaic import MOSAIC
from scanner.redaction.styles.solid import SOLID
from scanner.redaction.styles.sticker import STICKER

STYLES: Final[tuple[Style, ...]] = (FROST, SOLID, MOSAIC, STICKER)


def by_name(name: str) -> Style:
    """The style of that name. Raises WrongCallError."""
    for style in STYLES:
        if style.name == name:
            return style
    raise WrongCallError(
        "There is no style named {name}. Known: {styles}.",
        name=repr(name),
        styles=", ".join(style.name for style in STYLES),
    )


def paint(rgb: RgbImage, regions: Iterable[HiddenRegion], seed: int) -> RgbImage:
    """A copy of the upright picture with the regions hidden; a function of the pixels outside of all of them.

    Raises WrongCallError for an unknown style.
    """
    height, width = rgb.shape[:2]
    styled = [StyledMask(rasterise(region.outline, width, height), by_name(region.style)) for region in regions]
    return paint_masks(rgb, styled, seed)
