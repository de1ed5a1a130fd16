"""Palette entries that no pixel has: colours of what is not in the picture, or whatever somebody put there."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.containers.png_chunks import SIGNATURE
from scanner.export import apng, gif
from scanner.export.gif_blocks import Frame, blocks, table_bytes
from scanner.export.png_samples import PALETTE, parts_of, read_header
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.formats.bmp import Bmp

_PNG_TABLES: Final = {b"PLTE": (3, 0), b"tRNS": (1, 255)}  # bytes of an entry, and what they are in an unused one
Used = NDArray[np.bool_]  # of 256 entries


def blanked(container: Container) -> bytes | None:
    """The file with unused entries black, where they differ and so could tell something; None where it can stay.

    Raises DamagedPhotoError, LimitError.
    """
    made = bytearray(container.source)
    patched = {"gif": _gif, "png": _png, "bmp": _bmp}[container.form.name](container, made)
    return bytes(made) if any(list(patched)) else None


def _patch(made: bytearray, start: int, end: int, used: Used, *, entry_bytes: int = 3, blank: int = 0) -> bool:
    """Whether unused entries of the table between two offsets had to be blanked."""
    entries = np.frombuffer(made, np.uint8)[start:end].copy().reshape(-1, entry_bytes)
    unused = ~used[: len(entries)]
    if not unused.any() or not np.ptp(entries[unused], axis=0).any():
        return False
    entries[unused] = blank
    made[start:end] = entries.tobytes()
    return True


def _gif(container: Container, made: bytearray) -> Iterator[bool]:
    """The global table and those of frames (GIF89a sections 19 and 21)."""
    end = 13 + table_bytes(container.source[10])
    common = np.zeros(256, bool)
    common[container.source[11]] = True  # what is behind all frames
    for block in blocks(container.source, end):
        if not isinstance(block, Frame):
            continue
        used = np.zeros(256, bool) if block.own_table else common
        used[np.unique(gif.indices_of(block, bytes(container.source[13:end]), container.limits))] = True
        if block.own_table:
            yield _patch(made, block.table_at, block.table_at + len(block.own_table), used)
    if end > 13:  # noqa: PLR2004  behind the screen's description
        yield _patch(made, 13, end, common)


def _png(container: Container, made: bytearray) -> Iterator[bool]:
    """PLTE and tRNS (clauses 11.2.2 and 11.3.1.1), whose checksums are made anew."""
    parts = parts_of(container)
    kind, _, _ = read_header(parts)
    if kind.colour_type != PALETTE:
        return
    used = np.zeros(256, bool)
    if container.several:
        for samples in apng.stored_samples(container):
            used[np.unique(samples)] = True
    else:
        with pixels.opened(container.source, ("PNG",), container.limits) as image:
            used[np.unique(np.asarray(image))] = True
    at = len(SIGNATURE)
    for name, data in parts:
        if name == b"bKGD" and len(data) == 1:
            used[data[0]] = True
    for name, data in parts:
        start, end = at + 8, at + 8 + len(data)
        entry_bytes, blank = _PNG_TABLES.get(name, (0, 0))
        if (
            entry_bytes
            and len(data) % entry_bytes == 0
            and _patch(made, start, end, used, entry_bytes=entry_bytes, blank=blank)
        ):
            made[end : end + 4] = zlib.crc32(made[at + 4 : end]).to_bytes(4, "big")
            yield True
        at = end + 4


def _bmp(container: Container, made: bytearray) -> Iterator[bool]:
    """The colour table of up to 256 colours."""
    start, end, entry_bytes = container.as_a(Bmp).palette_at()
    if end == start:
        return
    with pixels.opened(container.source, ("BMP", "DIB"), container.limits) as image:
        if image.mode != "P":  # a plain ramp of greys
            return
        used = np.zeros(256, bool)
        used[np.unique(np.asarray(image))] = True
    yield _patch(made, start, end, used, entry_bytes=entry_bytes)
