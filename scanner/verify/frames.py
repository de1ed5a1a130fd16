"""The frames of an animation and the pages of a document, as Pillow reads them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.errors import LimitError
from scanner.payloads import pixels, tiff_pages
from scanner.settings import Limits

MANY_FRAMES: Final = frozenset({"png", "webp", "gif", "tiff"})
"""Formats of which every frame or page is the picture."""


def seen(rgba: NDArray[np.generic]) -> NDArray[np.generic]:
    """Without the colour of what is fully transparent (the last of four channels), which nobody sees."""
    return np.where(rgba[..., 3:] == 0, np.zeros(1, rgba.dtype), rgba)


def frame_numbers(source: memoryview, name: str, limits: Limits) -> list[int]:
    """The frames or pages that a copy has to have; a TIFF's reduced pages are previews."""
    if name == "tiff":
        return [number for number, _ in tiff_pages.shown(tiff_pages.read(source, limits))]
    with pixels.opened(source, pixels.PLUGINS[name], limits) as image:
        frames = int(getattr(image, "n_frames", 1))
    if frames > limits.items:
        raise LimitError("The picture has {count} frames, which is more than PhotoVet reads.", count=frames)
    return list(range(frames))


def frames(source: memoryview, name: str, numbers: list[int], limits: Limits) -> Iterator[NDArray[np.generic]]:
    """Each frame as stored: RGBA, or the numbers themselves where a pixel has more than 8 bits."""
    return (pixels_of for pixels_of, _ in timed_frames(source, name, numbers, limits))


def timed_frames(
    source: memoryview, name: str, numbers: list[int], limits: Limits
) -> Iterator[tuple[NDArray[np.generic], float]]:
    """Each frame as `frames` gives it, with how long it is shown, in milliseconds; 0 for ever."""
    with pixels.opened(source, pixels.PLUGINS[name], limits) as image:
        for number in numbers:
            image.seek(number)
            image.load()
            wide = image.mode.startswith("I") or image.mode == "F"
            shown = np.asarray(image) if wide or image.mode == "CMYK" else seen(np.asarray(image.convert("RGBA")))
            yield shown, float(image.info.get("duration") or 0)
