"""Where a plate ends, when only its text is known: the background of the text goes on to the rim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from scanner.model import PixelBox, Quad, RgbImage

# How far around the text the rim is looked for, in text heights: US plates carry a state above and a slogan below.
_SEARCH: Final = 1.3
# A pixel is background while each channel is this near to the median background (0..255).
_NEAR: Final = 42
# Text is shrunk or blown up to about this height first: enough for a rim, and cheap.
_WORK_HEIGHT_PX: Final = 24


@dataclass(frozen=True, slots=True)
class Outline:
    """The plain rectangle that a text stands on."""

    box: PixelBox
    closed: bool  # it ends on every side within the search, as a plate's does
    fill: float  # share of the rectangle that is background or lettering, 0..1
    contrast: float  # difference between lettering and background, 0..1


def outline_of(rgb: RgbImage, quad: Quad) -> Outline | None:
    """The rectangle around the text whose background is the text's own; None where the text has no plain background."""
    text = quad.bounds()
    height, width = rgb.shape[:2]
    by = _SEARCH * quad.height_px
    window = text.grown(by, by).clamped(width, height)
    scale = min(1.0, _WORK_HEIGHT_PX / max(quad.height_px, 1.0))
    patch = rgb[window.top : window.bottom, window.left : window.right]
    if patch.size == 0 or min(patch.shape[:2]) < 4:
        return None
    small = cv2.resize(patch, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    sx, sy = small.shape[1] / window.width, small.shape[0] / window.height
    left, right = int((text.left - window.left) * sx), int(np.ceil((text.right - window.left) * sx))
    top, bottom = int((text.top - window.top) * sy), int(np.ceil((text.bottom - window.top) * sy))
    left, top, right, bottom = max(left, 0), max(top, 0), min(right, small.shape[1]), min(bottom, small.shape[0])
    inside = small[top:bottom, left:right]
    if inside.shape[0] < 4 or inside.shape[1] < 4:
        return None
    grey = cv2.cvtColor(inside, cv2.COLOR_RGB2GRAY)
    level, dark = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    # Lettering covers less than half of a plate; the rest is its background.
    core = dark[dark.shape[0] // 5 : -max(1, dark.shape[0] // 5), :]
    background_is_dark = float(core.mean()) > 0.5
    chosen = (dark == 1) if background_is_dark else (dark == 0)
    if not chosen.any() or chosen.all():
        return None
    contrast = abs(float(grey[chosen].mean()) - float(grey[~chosen].mean())) / 255
    colour = np.median(inside[chosen], axis=0)
    near = (
        np.abs(small.astype(np.int16) - colour.astype(np.int16)).max(axis=2) <= min(max(0.45 * contrast * 255, 14), 60)
    ).astype(np.uint8)
    # Letters cut the background into pieces; closing over a stroke's width joins them again.
    stroke = max(1, int(0.18 * quad.height_px * scale))
    joined = cv2.morphologyEx(near, cv2.MORPH_CLOSE, np.ones((stroke * 2 + 1, stroke * 2 + 1), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=4)
    if count < 2:
        return None
    sizes = np.bincount(labels[top:bottom, left:right].ravel(), minlength=count)
    sizes[0] = 0
    best = int(sizes.argmax())
    if sizes[best] < 0.3 * inside.shape[0] * inside.shape[1]:
        return None
    x, y, w, h, area = (int(v) for v in stats[best])
    box = PixelBox(
        window.left + int(x / sx),
        window.top + int(y / sy),
        window.left + int(np.ceil((x + w) / sx)),
        window.top + int(np.ceil((y + h) / sy)),
    )
    closed = x > 0 and y > 0 and x + w < small.shape[1] and y + h < small.shape[0]
    return Outline(box, closed, area / max(w * h, 1), contrast)
