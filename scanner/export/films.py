"""Hides regions in a film: each frame as it is shown, painted, and nothing else of how the film was stored.

A stored film tells more than its frames show: which rectangle of each changed, which frames were equal and are one.
All of that follows from the painted frames here, so that nothing of it can tell of what is hidden.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from scanner.colour import opacity
from scanner.export.base import Fill, fill_for
from scanner.export.coding import EXACT, Coding
from scanner.formats import pixels
from scanner.model import DecodedPicture, PixelBox, RedactionPlan

T = TypeVar("T", int, Fraction)
Samples = NDArray[np.uint8] | NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Painted(Generic[T]):
    """A frame of the new film: its samples with the regions hidden, and for how long they are shown."""

    samples: Samples = field(repr=False)  # (height, width, 4): RGBA as stored, 0 where alpha is 0
    lasts: T  # in the format's own measure


def painted(rgba: Samples, orientation: int, plan: RedactionPlan, coding: Coding = EXACT) -> tuple[Samples, Fill]:
    """RGBA of 8 or 16 bits with the plan's regions hidden and opaque, and the fill; what shows nothing is blanked."""
    wide = rgba.dtype.itemsize > 1
    eight = (rgba >> 8).astype(np.uint8) if wide else rgba.astype(np.uint8)
    picture = DecodedPicture(pixels.upright_rgb(Image.fromarray(eight), orientation), orientation)
    fill = fill_for(picture, plan, coding)
    made = rgba.copy()
    colours = fill.rgb[fill.hidden].astype(rgba.dtype)
    made[fill.hidden, :3] = colours * 257 if wide else colours
    made[fill.hidden, 3] = np.iinfo(rgba.dtype).max
    opacity.blank_unseen(made)
    return made, fill


def merged(frames: Iterable[Painted[T]]) -> Iterator[Painted[T]]:
    """The frames, equal ones that follow each other as one."""
    before: Painted[T] | None = None
    for frame in frames:
        if before is not None and np.array_equal(before.samples, frame.samples):
            before = Painted(before.samples, before.lasts + frame.lasts)
            continue
        if before is not None:
            yield before
        before = frame
    if before is not None:
        yield before


def changed_box(before: Samples, after: Samples) -> PixelBox:
    """The smallest box around all pixels in which two frames differ; one pixel where none does."""
    differs = (before != after).any(axis=2)
    rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
    if not len(rows):
        return PixelBox(0, 0, 1, 1)
    return PixelBox(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
