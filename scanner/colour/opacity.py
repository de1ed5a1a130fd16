"""Opacity that nobody sees: what is drawn with so little of it looks like what lies behind it, in every viewer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from scanner.model import DecodedPicture, Mask, RgbImage

_FAINT: Final = 2.985 / 255
"""Of full opacity, and below 3 of 255 also where only the upper half of 16 bits is read.

Up to here, the darkest and the lightest colour differ by 2 of 255 levels on any background.
"""

_FAINT_LEVELS: Final = 2


def unseen(alpha: NDArray[Any], top: float | None = None) -> Mask:
    """Where samples of opacity show nothing; `top` is full opacity, where it is not the greatest of their type."""
    if top is None:
        top = 1.0 if alpha.dtype.kind == "f" else float(np.iinfo(alpha.dtype.str).max)
    faint: Mask = ~(alpha > _FAINT * top)  # a NaN shows nothing, too
    return faint


def unseen_rgba(rgba: NDArray[Any]) -> Mask:
    """As `unseen`, for (height, width, 4) samples or (n, 4) entries of which the last is the opacity."""
    return unseen(rgba[..., -1])


def blank_unseen(rgba: NDArray[Any]) -> None:
    """Make all that shows nothing black and fully transparent, in place."""
    rgba[unseen_rgba(rgba)] = 0


def looks(picture: DecodedPicture) -> Iterator[RgbImage]:
    """All that the picture can show, each different look once: on white, on black, and its colours alone.

    What shows nothing is as a copy has it: black, where it could tell something.
    """
    yield picture.rgb
    if picture.rgba is None:
        return
    colours = picture.rgba[..., :3].copy()
    blank = unseen_rgba(picture.rgba)
    if blank.any() and np.ptp(colours[blank], axis=0).any():
        colours[blank] = 0
    on_black = np.rint(colours * (picture.rgba[..., 3:] * np.float32(1 / 255))).astype(np.uint8)
    given = [picture.rgb]
    for look in (on_black, colours):
        if all(_differ(look, other) for other in given):
            given.append(look)
            yield look


def _differ(one: RgbImage, other: RgbImage) -> bool:
    return bool((np.abs(one.astype(np.int16) - other) > _FAINT_LEVELS).any())
