"""A film as its frames are shown, each composed with those before it, and for how long (Pillow composes them)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from scanner.formats import pixels
from scanner.settings import Limits


@dataclass(frozen=True, slots=True)
class Shown:
    """One frame as a viewer shows it."""

    rgba: NDArray[np.uint8] = field(repr=False)  # (height, width, 4), not turned upright
    shown_ms: float


def frames(source: memoryview, plugins: tuple[str, ...], limits: Limits) -> Iterator[Shown]:
    """The frames in their order. Raises DamagedPhotoError, LimitError."""
    with pixels.opened(source, plugins, limits) as image:
        for number in range(int(getattr(image, "n_frames", 1))):
            image.seek(number)
            image.load()
            rgba = np.array(image.convert("RGBA"))
            yield Shown(rgba, lasting_ms(float(image.info.get("duration") or 0)))


def lasting_ms(said_ms: float) -> float:
    """How long a frame is shown: a tenth of a second where the file asks for no time at all, as in every browser."""
    return said_ms or 100.0
