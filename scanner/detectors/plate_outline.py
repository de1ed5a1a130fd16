"""Where a plate ends, when only its text is known: the background of the text goes on up to the rim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import PixelBox, Quad, RgbImage

# How far around the text the rim is looked for, in text heights: US plates carry a state above and a slogan below.
_SEARCH: Final = 1.3
# A pixel is background while each channel is within this share of the way to the lettering, within bounds (0..255).
_NEAR_SHARE: Final = 0.45
_NEAREST: Final = (14.0, 60.0)
# The text is shrunk to this height first: enough for a rim, and cheap.
_WORK_HEIGHT_PX: Final = 24
_LEAST_PX: Final = 4
# Half a stroke of plate lettering, in text heights (DIN 1451-2: strokes of 1/7 to 1/6 of the height).
_HALF_STROKE: Final = 0.18
_LEAST_SHARE: Final = 0.3  # of the text's box that its background takes
# A plate's rim: aspects of plates from US (2:1) to EU (4.7:1), with foreshortening; area over that of the text's box.
_ASPECTS: Final = (1.6, 5.6)
_MOST_AREA: Final = 2.3
_LEAST_FILL: Final = 0.6


@dataclass(frozen=True, slots=True)
class Outline:
    """The plain surface that a text stands on."""

    box: PixelBox
    closed: bool  # it ends on every side within the search, as a plate's does
    fill: float  # share of the box that it takes, 0..1

    def like_plate_around(self, text: PixelBox) -> bool:
        """Whether it is about as large around the text as a plate, and a rectangle of a plate's proportions."""
        aspect = self.box.width / max(self.box.height, 1)
        shaped = _ASPECTS[0] < aspect < _ASPECTS[1] and self.fill > _LEAST_FILL
        return self.closed and shaped and self.box.area < _MOST_AREA * text.area


def outline_of(rgb: RgbImage, quad: Quad) -> Outline | None:
    """The surface around the text whose colour is that of the text's background; None where there is no plain one."""
    text = quad.bounds()
    by = _SEARCH * quad.height_px
    window = text.grown(by, by).clamped(rgb.shape[1], rgb.shape[0])
    if min(window.width, window.height) < _LEAST_PX:
        return None
    patch = np.ascontiguousarray(rgb[window.top : window.bottom, window.left : window.right])
    scale = min(1.0, _WORK_HEIGHT_PX / max(quad.height_px, 1.0))
    small = cv2.resize(patch, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    sx, sy = small.shape[1] / window.width, small.shape[0] / window.height
    left, top = max(0, int((text.left - window.left) * sx)), max(0, int((text.top - window.top) * sy))
    right, bottom = int(np.ceil((text.right - window.left) * sx)), int(np.ceil((text.bottom - window.top) * sy))
    inside = small[top:bottom, left:right]
    if min(inside.shape[:2]) < _LEAST_PX:
        return None
    near = _background(small.astype(np.uint8), inside.astype(np.uint8))
    if near is None:
        return None
    # Letters cut the background into pieces; closing over a stroke's width joins them again.
    stroke = max(1, int(_HALF_STROKE * quad.height_px * scale))
    joined = cv2.morphologyEx(near, cv2.MORPH_CLOSE, np.ones((2 * stroke + 1, 2 * stroke + 1), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=4)
    sizes = np.bincount(labels[top:bottom, left:right].ravel(), minlength=count)
    sizes[0] = 0
    best = int(sizes.argmax())
    if sizes[best] < _LEAST_SHARE * inside.shape[0] * inside.shape[1]:
        return None
    x, y, w, h, area = (int(v) for v in stats[best])
    box = PixelBox(
        window.left + int(x / sx),
        window.top + int(y / sy),
        window.left + int(np.ceil((x + w) / sx)),
        window.top + int(np.ceil((y + h) / sy)),
    )
    closed = x > 0 and y > 0 and x + w < small.shape[1] and y + h < small.shape[0]
    return Outline(box, closed, area / (w * h))


def _background(picture: NDArray[np.uint8], text: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """1 where the picture has the colour of the text's background, 0 elsewhere; None where the text is of one colour.

    Otsu's threshold parts lettering from background; lettering covers less than half of a line's middle.
    """
    grey = cv2.cvtColor(text, cv2.COLOR_RGB2GRAY)
    _, dark = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    margin = dark.shape[0] // 5
    middle = dark[margin : dark.shape[0] - margin]
    behind = dark == int(2 * middle.mean() > 1)
    if behind.all() or not behind.any():
        return None
    contrast = abs(float(grey[behind].mean()) - float(grey[~behind].mean()))
    reach = min(max(_NEAR_SHARE * contrast, _NEAREST[0]), _NEAREST[1])
    colour = np.median(text[behind], axis=0).astype(np.int16)
    near: NDArray[np.uint8] = (np.abs(picture.astype(np.int16) - colour).max(axis=2) <= reach).astype(np.uint8)
    return near
