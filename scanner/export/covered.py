"""What nobody sees in a picture: colour with hardly any opacity, and which of two palette entries of one colour it is.

An eraser leaves the first, and both can be drawn on purpose. A copy must not have them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.colour import opacity
from scanner.containers import tiff_pages
from scanner.export import apng, gif, tiff_samples, twins, webp
from scanner.export.gif_blocks import Frame, blocks, table_bytes
from scanner.export.png_samples import PALETTE, decoded, parts_of, read_header, rgba_of
from scanner.export.registry import BLANKS
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.formats.jxl import Jxl
from scanner.formats.tiff import TiffFile
from scanner.formats.webp import WebP

_ROUNDING: Final = 2  # of 255: how far one colour comes out differently where it is coded with losses
_ROUNDED: Final = frozenset({"avif", "heic", "heif", "jxl"})
_EDGE: Final = np.ones((5, 5), np.uint8)  # how far a soft edge is faint


def has_covered_colours(container: Container) -> bool:
    """Whether pixels that show nothing differ, or palette entries that look the same are used side by side.

    Both could show something to a tool. Raises DamagedPhotoError, LimitError.
    """
    name = container.form.name
    rounding = _ROUNDING if name in _ROUNDED else 0
    # Where a copy would be refused, the soft edges of what is seen are no reason for it.
    soft = container.several or name not in BLANKS
    if name == "tiff" and tiff_samples.has_unseen(container.as_a(TiffFile)):
        return True
    if any(_differ(rgba, rounding, soft_edges=soft) for rgba in _pictures(container)):
        return True
    return any(twins.are_there(entries, used) for entries, used in _palettes(container))


def _differ(rgba: NDArray[Any], rounding: int, *, soft_edges: bool) -> bool:
    blank = opacity.unseen_rgba(rgba)
    if soft_edges:
        inner = cv2.dilate((~blank).astype(np.uint8), _EDGE) == 0
        blank &= (rgba[..., 3] == 0) | inner
    unseen = rgba[blank][:, :3]
    return len(unseen) > 0 and bool((np.ptp(unseen, axis=0) > rounding).any())


# ---- transparency --------------------------------------------------------------------------------------------------


def _pictures(container: Container) -> Iterator[NDArray[Any]]:
    """The pictures as they are stored, those of a film each by itself; none where a file has no transparency."""
    name = container.form.name
    if name == "png":
        yield from _of_png(container)
    elif name == "webp":
        yield from webp.stored_pictures(container.as_a(WebP))
    elif name == "jxl":
        yield from _of_jxl(container.as_a(Jxl))
    elif name in pixels.PLUGINS and name != "gif" and bytes(container.source[:4]) != pixels.UNREAD:
        yield from _of_pillow(container)


def _of_pillow(container: Container) -> Iterator[NDArray[Any]]:
    with pixels.opened(container.source, pixels.PLUGINS[container.form.name], container.limits) as image:
        for number in range(int(getattr(image, "n_frames", 1))):
            image.seek(number)
            if image.mode in ("RGBA", "LA", "PA", "RGBa", "La"):
                yield np.array(image.convert("RGBA"))


def _of_jxl(photo: Jxl) -> Iterator[NDArray[Any]]:
    samples = photo.transparent_samples()
    if samples is not None:
        wide = pixels.eight_bits(samples)
        wide = wide[..., [0, 0, 0, 1]] if wide.shape[-1] == 2 else wide  # noqa: PLR2004  grey
        yield from wide.reshape(-1, *wide.shape[-3:])


def _of_png(container: Container) -> Iterator[NDArray[Any]]:
    parts = parts_of(container)
    kind, _, _ = read_header(parts)
    transparent = any(name == b"tRNS" for name, _ in parts)
    if kind.colour_type in (0, 2) or (kind.colour_type == PALETTE and not transparent):
        return  # one colour at most is transparent
    if container.several:
        yield from apng.stored_pictures(container)
        return
    if kind.colour_type != PALETTE:
        yield rgba_of(_samples_of_png(container), kind, parts)


def _samples_of_png(container: Container) -> NDArray[Any]:
    parts = parts_of(container)
    kind, width, height = read_header(parts)
    return decoded(
        b"".join(bytes(data) for name, data in parts if name == b"IDAT"), kind, width, height, container.limits
    )


# ---- palettes ------------------------------------------------------------------------------------------------------

_Used = tuple[NDArray[np.uint8], NDArray[Any]]
"""The entries of a palette, (n, k), and the indices that pixels have."""


def _palettes(container: Container) -> Iterator[_Used]:
    """Palettes in which several entries look the same; others are not asked for what their pixels have."""
    name = container.form.name
    if name == "png":
        yield from _of_indexed_png(container)
    elif name == "gif":
        yield from _of_gif(container)
    elif name == "bmp":
        yield from _of_bmp(container)
    elif name == "tiff" and bytes(container.source[:4]) != pixels.UNREAD:
        yield from _of_tiff(container.as_a(TiffFile))


def _repeats(entries: NDArray[np.uint8]) -> bool:
    return twins.are_there(entries, np.arange(len(entries)))


def _of_indexed_png(container: Container) -> Iterator[_Used]:
    parts = parts_of(container)
    kind, _, _ = read_header(parts)
    if kind.colour_type != PALETTE:
        return
    table, alpha = (next((bytes(data) for name, data in parts if name == each), b"") for each in (b"PLTE", b"tRNS"))
    colours = np.frombuffer(table[: len(table) // 3 * 3], np.uint8).reshape(-1, 3)
    entries = twins.shown_entries(colours, alpha)
    if _repeats(entries):
        for samples in apng.stored_samples(container) if container.several else [_samples_of_png(container)]:
            yield entries, np.unique(samples)


def _of_gif(container: Container) -> Iterator[_Used]:
    end = 13 + table_bytes(container.source[10])
    common = bytes(container.source[13:end])
    for block in blocks(container.source, end):
        if isinstance(block, Frame):
            entries = gif.looks(block.own_table or common, block)
            if _repeats(entries):
                yield entries, np.unique(gif.indices_of(block, common, container.limits))


def _of_bmp(container: Container) -> Iterator[_Used]:
    with pixels.opened(container.source, ("BMP", "DIB"), container.limits) as image:
        if image.mode == "P":
            yield np.array(image.getpalette(), np.uint8).reshape(-1, 3), np.unique(np.asarray(image))


def _of_tiff(photo: TiffFile) -> Iterator[_Used]:
    for index, page in photo.shown:
        if page.number(tiff_pages.PHOTOMETRIC, tiff_samples.GREY) == tiff_samples.PALETTE:
            picture = tiff_samples.read(photo, index)
            yield tiff_samples.palette_of(picture, page), np.unique(picture.samples)
