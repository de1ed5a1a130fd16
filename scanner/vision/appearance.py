"""How a piece of a picture looks, in 64 bits that another shot of the same thing has nearly all of.

The perceptual hash of Zauner (2010): which of the lowest frequencies of the piece's cosine transform lie above their
median. It knows neither colour nor size, and bears blur, noise and another exposure.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from scanner.model import Kind, PixelBox, RgbImage

_SIDE_PX: Final = 32
_FREQUENCIES: Final = 8  # a side
_LEAST_PX: Final = 8
_LEAST_CONTRAST: Final = 4.0  # grey levels; below, there is nothing to tell a thing by


def appearance(rgb: RgbImage, kind: Kind, box: PixelBox) -> str:
    """16 hexadecimal digits; empty where there is too little to see, and always for a face: faces are not compared."""
    inner = box.clamped(int(rgb.shape[1]), int(rgb.shape[0]))
    if kind is Kind.FACE or min(inner.width, inner.height) < _LEAST_PX:
        return ""
    piece = rgb[inner.top : inner.bottom, inner.left : inner.right]
    grey = cv2.cvtColor(piece, cv2.COLOR_RGB2GRAY)
    small = np.asarray(cv2.resize(grey, (_SIDE_PX, _SIDE_PX), interpolation=cv2.INTER_AREA), np.float32)
    if float(small.std()) < _LEAST_CONTRAST:
        return ""
    low = np.asarray(cv2.dct(small), np.float32)[:_FREQUENCIES, :_FREQUENCIES].ravel()
    bits = low > np.median(low[1:])  # the first one is the mean
    return f"{int(''.join('1' if bit else '0' for bit in bits), 2):016x}"
