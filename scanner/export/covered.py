"""Colour that nobody sees, for its opacity is 0: what an eraser leaves in a picture. A copy must not have it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from scanner.export import apng, webp
from scanner.export.films import Samples
from scanner.export.png_samples import PALETTE, decoded, parts_of, read_header, rgba_of
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.formats.jxl import Jxl
from scanner.formats.webp import WebP

_ROUNDING: Final = 2  # of 255: how far one colour comes out differently where it is coded with losses
_ROUNDED: Final = frozenset({"avif", "heic", "heif", "jxl"})


def has_covered_colours(container: Container) -> bool:
    """Whether fully transparent pixels differ, and so could show something. Raises DamagedPhotoError, LimitError."""
    rounding = _ROUNDING if container.form.name in _ROUNDED else 0
    return any(_differ(rgba, rounding) for rgba in _pictures(container))


def _differ(rgba: Samples, rounding: int) -> bool:
    unseen = rgba[rgba[..., 3] == 0]
    return len(unseen) > 0 and bool((np.ptp(unseen, axis=0) > rounding).any())


def _pictures(container: Container) -> Iterator[Samples]:
    """The pictures as they are stored, those of a film each by itself; none where a file has no transparency."""
    if container.form.name == "png":
        yield from _of_png(container)
    elif container.form.name == "webp":
        yield from webp.stored_pictures(container.as_a(WebP))
    elif container.form.name == "jxl":
        yield from _of_jxl(container.as_a(Jxl))
    elif container.form.name in pixels.PLUGINS and bytes(container.source[:4]) != pixels.UNREAD:
        yield from _of_pillow(container)


def _of_pillow(container: Container) -> Iterator[Samples]:
    with pixels.opened(container.source, pixels.PLUGINS[container.form.name], container.limits) as image:
        for number in range(int(getattr(image, "n_frames", 1))):
            image.seek(number)
            if image.mode in ("RGBA", "LA", "PA", "RGBa", "La"):
                yield np.array(image.convert("RGBA"))


def _of_jxl(photo: Jxl) -> Iterator[Samples]:
    samples = photo.transparent_samples()
    if samples is not None:
        wide = pixels.eight_bits(samples)
        grey = wide.shape[-1] == 2  # noqa: PLR2004
        yield (wide[..., [0, 0, 0, 1]] if grey else wide).reshape(-1, 1, 4)


def _of_png(container: Container) -> Iterator[Samples]:
    parts = parts_of(container)
    kind, width, height = read_header(parts)
    transparent = any(name == b"tRNS" for name, _ in parts)
    if kind.colour_type in (0, 2) or (kind.colour_type == PALETTE and not transparent):
        return  # one colour at most is transparent
    if container.several:
        yield from apng.stored_pictures(container)
        return
    samples = decoded(
        b"".join(bytes(data) for name, data in parts if name == b"IDAT"), kind, width, height, container.limits
    )
    if kind.colour_type != PALETTE:
        yield rgba_of(samples, kind, parts)
        return
    # Which of several transparent entries a pixel has can draw a picture, too.
    rgba = rgba_of(samples, kind, parts)
    rgba[..., 0] = samples[..., 0]
    yield rgba
