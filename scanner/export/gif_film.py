"""Hides regions in an animated GIF, which is written anew from its frames as they are shown (GIF89a)."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from scanner.errors import DamagedPhotoError, RefusedError
from scanner.export.base import Fill, Written, nearest_entries
from scanner.export.films import Painted, changed_box, merged, painted
from scanner.export.gif_blocks import Frame, blocks, table_bytes
from scanner.formats import films
from scanner.formats.base import Container
from scanner.model import PixelBox, RedactionPlan

_MOST_DELAY: Final = 0xFFFF  # hundredths of a second
_COLOURS: Final = 256
_KEEP, _CLEAR = 1, 2  # section 23.c.iv: what is done with a frame before the next one
_APPLICATION: Final = b"\x21\xff"

Film = Callable[[], Iterator[Painted[int]]]


def write(container: Container, plan: RedactionPlan) -> Written:
    """The GIF with the regions hidden on their frames."""

    def film() -> Iterator[Painted[int]]:
        for number, shown in enumerate(films.frames(container.source, ("GIF",), container.limits)):
            samples, fill = painted(shown.rgba, 1, plan.on_page(number))
            yield Painted(_in_few_colours(samples.astype(np.uint8), fill), round(shown.shown_ms / 10))

    opaque = all(bool((frame.samples[..., 3] == 255).all()) for frame in film())  # noqa: PLR2004
    out = bytearray(b"GIF89a" + container.source[6:10] + b"\x70\0" + container.source[12:13])
    for block in blocks(container.source, 13 + table_bytes(container.source[10])):
        if isinstance(block, bytes) and block[:2] == _APPLICATION:
            out += block
    before: NDArray[np.uint8] | None = None
    for frame in merged(film()):
        if before is not None and before.shape != frame.samples.shape:
            raise RefusedError(
                "Parts of this animated GIF cannot be hidden, for a frame of it reaches past its screen, where only "
                "some programs show it. Save it as an animated WebP or PNG first, or clean its metadata only."
            )
        samples = frame.samples.astype(np.uint8)
        for delay in _delays(frame.lasts):
            out += _frame(samples, before if opaque else None, delay, _KEEP if opaque else _CLEAR)
            before = samples
    return Written(bytes(out) + b"\x3b", container.form.name)


def _in_few_colours(rgba: NDArray[np.uint8], fill: Fill) -> NDArray[np.uint8]:
    """The frame with its fill in colours that it shows elsewhere, for it can hold few."""
    if not fill.hidden.any():
        return rgba
    seen = rgba[~fill.hidden & (rgba[..., 3] > 0)][:, :3]
    colours = np.unique(seen, axis=0) if len(seen) else np.full((1, 3), 128, np.uint8)
    colours = colours[:: -(-len(colours) // _COLOURS)]
    chosen = nearest_entries(fill.rgb[fill.hidden], colours, list(range(len(colours))))
    rgba[fill.hidden, :3] = colours[chosen]
    return rgba


def _delays(hundredths: int) -> Iterator[int]:
    while hundredths > _MOST_DELAY:
        yield _MOST_DELAY
        hundredths -= _MOST_DELAY
    yield hundredths


def _frame(rgba: NDArray[np.uint8], before: NDArray[np.uint8] | None, delay: int, dispose: int) -> bytes:
    """A frame with the control before it; only what changed where it is known what was there before."""
    box = PixelBox(0, 0, rgba.shape[1], rgba.shape[0]) if before is None else changed_box(before, rgba)
    part = rgba[box.top : box.bottom, box.left : box.right]
    shown = part[..., 3] > 0
    indices, colours = _indexed(part, shown)
    if len(colours) + (not shown.all()) > _COLOURS and before is not None:
        shown = (before[box.top : box.bottom, box.left : box.right] != part).any(axis=2)
        indices, colours = _indexed(part, shown)
    if len(colours) + (not shown.all()) > _COLOURS:
        raise RefusedError(
            "Parts of this animated GIF cannot be hidden, for a frame of it has more colours than a GIF can hold at "
            "once. Save it as an animated WebP or PNG first, or clean its metadata only."
        )
    table = np.zeros((max(2, 1 << max(1, (len(colours) + (not shown.all()) - 1).bit_length())), 3), np.uint8)
    table[: len(colours)] = colours
    transparent = 0 if shown.all() else 1
    if transparent:
        indices[~shown] = len(colours)
    control = bytes((dispose << 2 | transparent,)) + delay.to_bytes(2, "little") + bytes((len(colours) % 256,))
    place = b"".join(value.to_bytes(2, "little") for value in (box.left, box.top, box.width, box.height))
    flags = 0x80 | (len(table).bit_length() - 2)
    return b"\x21\xf9\x04" + control + b"\0\x2c" + place + bytes((flags,)) + table.tobytes() + coded(indices)


def _indexed(rgba: NDArray[np.uint8], shown: NDArray[np.bool_]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """The colours that are shown, in order, and the index of each pixel among them; more than 256 make no sense."""
    packed = rgba.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1, 0], np.uint32)
    values = np.unique(packed[shown])
    colours = np.stack([values >> 16, values >> 8 & 255, values & 255], axis=1).astype(np.uint8)
    return np.searchsorted(values, packed).astype(np.uint8), colours


def coded(indices: NDArray[np.uint8]) -> bytes:
    """LZW data of Pillow's encoder, not interlaced, with its code size in front. Raises DamagedPhotoError."""
    plain = Image.fromarray(indices)
    plain.putpalette(bytes(range(256)) * 3)
    out = io.BytesIO()
    plain.save(out, "GIF", optimize=False, interlace=0)
    made = memoryview(out.getvalue())
    block = next(b for b in blocks(made, 13 + table_bytes(made[10])) if isinstance(b, Frame))
    if (block.box.width, block.box.height) != (indices.shape[1], indices.shape[0]):
        raise DamagedPhotoError("A frame of the GIF file cannot be written.")
    return block.data
