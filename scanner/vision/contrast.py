"""Where a photo has any detail: only there a fine look is worth its time, for letters differ from their ground."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import PixelBox, RgbImage
from scanner.vision.tiling import View

_BLOCK_PX: Final = 48
_DETAIL: Final = 24  # difference of the brightest and the darkest pixel of a block that shows detail, of 255
_SIDE_STEP: Final = 32  # the network takes sides that are multiples of this


def with_detail(rgb: RgbImage, views: Iterable[View]) -> Iterator[View]:
    """The views in which something stands out from its ground, without their plain margins."""
    details: dict[PixelBox, NDArray[np.bool_]] = {}
    for view in views:
        part = view.part
        if part not in details:
            details[part] = contrast(rgb[part.top : part.bottom, part.left : part.right]) > _DETAIL
        window = _around_detail(view, details[part])
        if window is not None:
            yield replace(view, window=window)


def contrast(rgb: RgbImage) -> NDArray[np.int16]:
    """The difference of the brightest and the darkest pixel of each block of 48 x 48, the last ones smaller."""
    grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)
    height, width = grey.shape
    bordered = cv2.copyMakeBorder(grey, 0, -height % _BLOCK_PX, 0, -width % _BLOCK_PX, cv2.BORDER_REPLICATE)
    bands = np.asarray(bordered, np.uint8).reshape(-1, _BLOCK_PX, bordered.shape[1])
    brightest = bands.max(axis=1).reshape(len(bands), -1, _BLOCK_PX).max(axis=2)
    darkest = bands.min(axis=1).reshape(len(bands), -1, _BLOCK_PX).min(axis=2)
    return np.asarray(brightest.astype(np.int16) - darkest, np.int16)


def _around_detail(view: View, detail: NDArray[np.bool_]) -> PixelBox | None:
    """The window that holds a view's blocks with detail and a block around each; None where the view has none."""
    box, part, whole = view.box, view.part, view.window or PixelBox(0, 0, *view.scaled_px)
    top, left = (box.top - part.top) // _BLOCK_PX, (box.left - part.left) // _BLOCK_PX
    bottom, right = -((part.top - box.bottom) // _BLOCK_PX), -((part.left - box.right) // _BLOCK_PX)
    rows, columns = np.nonzero(detail[top:bottom, left:right])
    if not len(rows):
        return None
    (x, y), step = view.factors, _BLOCK_PX
    return PixelBox(
        max(whole.left, _SIDE_STEP * int((left + columns.min() - 1) * step / x // _SIDE_STEP)),
        max(whole.top, _SIDE_STEP * int((top + rows.min() - 1) * step / y // _SIDE_STEP)),
        min(whole.right, _SIDE_STEP * -int(-(left + columns.max() + 2) * step / x // _SIDE_STEP)),
        min(whole.bottom, _SIDE_STEP * -int(-(top + rows.max() + 2) * step / y // _SIDE_STEP)),
    )
