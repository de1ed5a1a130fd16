"""Between a picture as it is stored and the same picture upright: the eight orientations of EXIF 3.0, 4.6.5.1."""

from __future__ import annotations

from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from scanner.model import PixelBox

T = TypeVar("T", bound=np.generic)

# Upright = stored, with rows and columns swapped (first entry), then mirrored left-right, then top-bottom.
_STEPS: Final = {
    1: (False, False, False),
    2: (False, True, False),
    3: (False, True, True),
    4: (False, False, True),
    5: (True, False, False),
    6: (True, True, False),
    7: (True, True, True),
    8: (True, False, True),
}


def upright(stored: NDArray[T], orientation: int) -> NDArray[T]:
    """A view of the stored picture that stands upright: writing to it writes to the stored one."""
    swap, mirror, flip = _STEPS[orientation]
    view = stored.swapaxes(0, 1) if swap else stored
    return view[:: -1 if flip else 1, :: -1 if mirror else 1]


def stored(picture: NDArray[T], orientation: int) -> NDArray[T]:
    """A view of the upright picture (or of a part of it) as it is stored: the inverse of `upright`."""
    swap, mirror, flip = _STEPS[orientation]
    view = picture[:: -1 if flip else 1, :: -1 if mirror else 1]
    return view.swapaxes(0, 1) if swap else view


def upright_size(width_px: int, height_px: int, orientation: int) -> tuple[int, int]:
    """(width, height) of the upright picture."""
    return (height_px, width_px) if _STEPS[orientation][0] else (width_px, height_px)


def stored_box(box: PixelBox, orientation: int, width_px: int, height_px: int) -> PixelBox:
    """A box of the upright picture in the stored one, which has that width and height."""
    swap, mirror, flip = _STEPS[orientation]
    wide, high = upright_size(width_px, height_px, orientation)
    left, right = (wide - box.right, wide - box.left) if mirror else (box.left, box.right)
    top, bottom = (high - box.bottom, high - box.top) if flip else (box.top, box.bottom)
    return PixelBox(top, left, bottom, right) if swap else PixelBox(left, top, right, bottom)


def upright_box(box: PixelBox, orientation: int, width_px: int, height_px: int) -> PixelBox:
    """A box of the stored picture, which has that width and height, in the upright one."""
    swap, mirror, flip = _STEPS[orientation]
    wide, high = upright_size(width_px, height_px, orientation)
    if swap:
        box = PixelBox(box.top, box.left, box.bottom, box.right)
    left, right = (wide - box.right, wide - box.left) if mirror else (box.left, box.right)
    top, bottom = (high - box.bottom, high - box.top) if flip else (box.top, box.bottom)
    return PixelBox(left, top, right, bottom)
