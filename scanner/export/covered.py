"""Colour that nobody sees, for its opacity is 0: what an eraser leaves in a picture. A copy must not have it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from scanner.export import apng, webp
from scanner.export.films import Samples
from scanner.export.png_samples import PALETTE, chunks, decoded, read_header, rgba_of
from scanner.formats.base import Format
from scanner.payloads import pixels
from scanner.settings import Limits


def has_covered_colours(source: memoryview, form: Format, limits: Limits) -> bool:
    """Whether fully transparent pixels differ, and so could show something. Raises DamagedPhotoError, LimitError."""
    return any(_differ(rgba) for rgba in _pictures(source, form, limits))


def _differ(rgba: Samples) -> bool:
    unseen = rgba[rgba[..., 3] == 0]
    return len(unseen) > 0 and bool((unseen != unseen[0]).any())


def _pictures(source: memoryview, form: Format, limits: Limits) -> Iterator[Samples]:
    """The pictures as they are stored, those of a film each by itself; none where a file has no transparency."""
    if form.name == "png":
        yield from _of_png(source, form, limits)
    elif form.name == "webp":
        yield from webp.stored_pictures(source, limits)
    elif form.name == "tiff" and bytes(source[:4]) != pixels.UNREAD:
        with pixels.opened(source, ("TIFF",), limits) as image:
            for number in range(int(getattr(image, "n_frames", 1))):
                image.seek(number)
                if image.mode in ("RGBA", "LA", "PA", "RGBa", "La"):
                    yield np.array(image.convert("RGBA"))


def _of_png(source: memoryview, form: Format, limits: Limits) -> Iterator[Samples]:
    parts = list(chunks(source))
    kind, width, height = read_header(parts)
    transparent = any(name == b"tRNS" for name, _ in parts)
    if kind.colour_type in (0, 2) or (kind.colour_type == PALETTE and not transparent):
        return  # one colour at most is transparent
    if form.several(source, limits):
        yield from apng.stored_pictures(source, limits)
        return
    samples = decoded(b"".join(bytes(data) for name, data in parts if name == b"IDAT"), kind, width, height, limits)
    if kind.colour_type != PALETTE:
        yield rgba_of(samples, kind, parts)
        return
    # Which of several transparent entries a pixel has can draw a picture, too.
    rgba = rgba_of(samples, kind, parts)
    rgba[..., 0] = samples[..., 0]
    yield rgba
