"""What a style is: a name, and a function from the pixels around a hidden area to the pixels that replace it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from scanner.model import Mask, RgbImage


@dataclass(frozen=True, slots=True)
class Canvas:
    """All that a style may know: a crop of the photo in which every hidden pixel was blanked to 0 beforehand.

    Because the blanking happens before the canvas is made, no style can depend on a hidden pixel, of its own region or
    of any other one.
    """

    rgb: RgbImage = field(repr=False)  # (height, width, 3), 0 wherever `known` is False
    known: Mask = field(repr=False)  # True where the pixel is not hidden by any region
    inside: Mask = field(repr=False)  # True where this region is to be painted; never overlaps `known`
    membrane: Callable[[], NDArray[np.float32]] = field(repr=False)
    """A smooth fill from the surroundings, (height, width, 3), 0..255; solved once, when a style first asks."""
    shape_px: tuple[int, int]  # (width, height) of the region's own bounds
    left_top_px: tuple[int, int]  # where those bounds begin inside the crop
    seed: int


@dataclass(frozen=True, slots=True)
class Style:
    """A way to hide a region."""

    name: str  # as in settings and on the command line
    title: str  # as a person says it
    paint: Callable[[Canvas], RgbImage]
    """Pixels of the canvas' shape; only those `inside` are used, fully and without a blend."""
