"""The frames of an animation and the pages of a document, as Pillow reads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from scanner.errors import LimitError
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.formats.tiff import TiffFile

MANY_FRAMES: Final = frozenset({"png", "webp", "gif", "tiff"})
"""Formats of which every frame or page is the picture."""

_SEEN_FROM: Final = 3  # of 255: the least opacity of which a copy has to keep the colour


def seen(rgba: NDArray[Any]) -> NDArray[Any]:
    """Without what is fully or nearly transparent (the last of four channels), which nobody sees."""
    least = _SEEN_FROM / 256 if rgba.dtype.kind == "f" else _SEEN_FROM << 8 * (rgba.dtype.itemsize - 1)
    return np.where(rgba[..., 3:] < least, np.zeros(1, rgba.dtype), rgba)


def frame_numbers(container: Container) -> list[int]:
    """The frames or pages that a copy has to have; a TIFF's reduced pages are previews."""
    if container.form.name == "tiff":
        return [number for number, _ in container.as_a(TiffFile).shown]
    with _opened(container) as image:
        frames = int(getattr(image, "n_frames", 1))
    if frames > container.limits.items:
        raise LimitError("The picture has {count} frames, which is more than PhotoVet reads.", count=frames)
    return list(range(frames))


def frames(container: Container, numbers: list[int]) -> Iterator[NDArray[np.generic]]:
    """Each frame as stored: RGBA, or the numbers themselves where a pixel has more than 8 bits."""
    return (pixels_of for pixels_of, _ in timed_frames(container, numbers))


def timed_frames(container: Container, numbers: list[int]) -> Iterator[tuple[NDArray[np.generic], float]]:
    """Each frame as `frames` gives it, with how long it is shown, in milliseconds; 0 for ever."""
    with _opened(container) as image:
        for number in numbers:
            image.seek(number)
            image.load()
            wide = image.mode.startswith("I") or image.mode == "F"
            shown = np.asarray(image) if wide or image.mode == "CMYK" else seen(np.asarray(image.convert("RGBA")))
            yield shown, float(image.info.get("duration") or 0)


def _opened(container: Container) -> AbstractContextManager[Image.Image]:
    return pixels.opened(container.source, pixels.PLUGINS[container.form.name], container.limits)
