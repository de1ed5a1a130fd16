"""From a clean rendering to what a phone would have written: lens, sensor, sharpening, noise."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image


def develop(rendering: Path, size: tuple[int, int], seed: int, warmth: float = 0.0) -> Image.Image:
    """The 16-bit rendering as an 8-bit photo of that size.

    `warmth` shifts the white balance, 0.02 is a late afternoon. Noise grows as the square root of the light, as photon
    noise does, and is smoothed a little, as a phone's own noise reduction would.
    """
    width, height = size
    pixels = cv2.imread(str(rendering), cv2.IMREAD_UNCHANGED)[..., 2::-1].astype(np.float32) / 65535
    pixels = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_LANCZOS4)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    radius2 = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2 * (height / width) ** 2) * 4
    for channel, stretch in ((0, 0.00028), (2, -0.00028)):  # lateral colour of the lens
        factor = 1 + stretch * radius2
        pixels[..., channel] = cv2.remap(
            pixels[..., channel],
            (x - width / 2) * factor + width / 2,
            (y - height / 2) * factor + height / 2,
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
    pixels *= (1 - 0.11 * radius2)[..., None]
    pixels *= np.array([1 + warmth, 1.0, 1 - warmth], np.float32)
    soft = cv2.GaussianBlur(pixels, (0, 0), 1.6)
    pixels += 0.45 * (pixels - soft)
    rng = np.random.default_rng(seed)
    grain = rng.normal(0, 1, pixels.shape).astype(np.float32)
    grain = 0.6 * grain + 0.9 * cv2.GaussianBlur(grain, (0, 0), 1.1)
    luminance = rng.normal(0, 1, (*pixels.shape[:2], 1)).astype(np.float32)
    pixels += (0.0035 + 0.009 * np.sqrt(pixels.clip(0, 1))) * (0.6 * grain + 0.7 * luminance)
    return Image.fromarray((pixels.clip(0, 1) * 255 + 0.5).astype(np.uint8))
