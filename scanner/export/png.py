"""Hides regions in a PNG: samples outside stay what they are, at any bit depth (W3C PNG, third edition).

Only the compressed picture data is made anew, and in a palette the entries that no visible pixel uses any more are
blanked: they were colours of what is hidden. So is colour that nobody sees for want of opacity.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from scanner.colour import opacity
from scanner.containers.png_chunks import SIGNATURE
from scanner.errors import DamagedPhotoError
from scanner.export import apng, twins
from scanner.export.base import Fill, Written, fill_for, luma, nearest_entries
from scanner.export.png_samples import (
    GREY_ALPHA,
    PALETTE,
    RGB,
    RGBA,
    STATISTICS,
    Kind,
    Samples,
    chunk,
    decoded,
    encoded,
    parts_of,
    read_header,
)
from scanner.formats.base import Container
from scanner.model import RedactionPlan


def write(container: Container, plan: RedactionPlan) -> Written:
    """The PNG with the regions hidden, and without colour that nobody sees; an APNG as `apng` writes it."""
    if container.several:
        return apng.write(container, plan)
    parts = parts_of(container)
    kind, width, height = read_header(parts)
    fill = fill_for(container.first_picture(), plan)
    samples = decoded(
        b"".join(bytes(data) for name, data in parts if name == b"IDAT"), kind, width, height, container.limits
    )
    palette = next((bytes(data) for name, data in parts if name == b"PLTE"), b"")
    alpha = next((bytes(data) for name, data in parts if name == b"tRNS"), b"")
    if kind.colour_type == PALETTE:
        palette, alpha = _fill_indices(samples, fill, palette, alpha)
    else:
        _fill_samples(samples, fill, kind, alpha)
    return Written(_assembled(parts, replace(kind, interlaced=False), samples, (palette, alpha)), container.form.name)


def _assembled(
    parts: list[tuple[bytes, memoryview]], kind: Kind, samples: Samples, tables: tuple[bytes, bytes]
) -> bytes:
    out = bytearray(SIGNATURE)
    drawn = False
    for name, data in parts:
        if name == b"IHDR":
            out += chunk(name, kind.header(samples.shape[1], samples.shape[0]))
        elif name == b"PLTE" and kind.colour_type == PALETTE:
            out += chunk(name, tables[0])
        elif name == b"tRNS" and kind.colour_type == PALETTE:
            out += chunk(name, tables[1])
        elif name == b"IDAT":
            out += b"" if drawn else chunk(name, encoded(samples, kind))
            drawn = True
        elif name not in (b"acTL", b"fcTL", b"fdAT", *STATISTICS):  # the only picture is this one
            out += chunk(name, bytes(data))
    return bytes(out)


# ---- filling -------------------------------------------------------------------------------------------------------


def _fill_samples(samples: Samples, fill: Fill, kind: Kind, transparent: bytes) -> None:
    rgb = fill.rgb[fill.hidden]
    colour: NDArray[np.uint16] = (rgb if kind.colour_type in (RGB, RGBA) else luma(rgb)[:, None]).astype(np.uint16)
    top = (1 << kind.depth) - 1
    values = colour * np.uint16(257) if kind.depth == 16 else np.rint(colour * (top / 255)).astype(np.uint16)  # noqa: PLR2004
    if kind.colour_type in (GREY_ALPHA, RGBA):
        values = np.concatenate([values, np.full((len(values), 1), top, np.uint16)], axis=1)
    elif len(transparent) == 2 * values.shape[1]:
        # Clause 11.3.1.1: this one colour is transparent; the fill steps aside, for it has to cover.
        key = np.frombuffer(transparent, ">u2").astype(np.uint16)
        clash = (values == key).all(axis=1)
        values[clash, -1] = np.where(values[clash, -1] == top, top - 1, values[clash, -1] + 1)
    samples[fill.hidden] = values.astype(samples.dtype)
    if kind.colour_type in (GREY_ALPHA, RGBA):
        samples[opacity.unseen(samples[..., -1], top)] = 0


def _fill_indices(samples: Samples, fill: Fill, palette: bytes, alpha: bytes) -> tuple[bytes, bytes]:
    """Fill with the nearest entries that visible pixels use; PLTE and tRNS without the entries that none uses.

    Of entries that look the same one is left, and what shows nothing is black.
    """
    table = twins.shown_entries(np.frombuffer(palette[: len(palette) // 3 * 3], np.uint8).reshape(-1, 3), alpha)
    if not len(table):
        raise DamagedPhotoError("The PNG file lacks its palette.")
    entries, opaque = table[:, :3], table[:, 3]
    indices = samples[..., 0]
    indices[:] = twins.joining(table, np.unique(indices))[indices]
    used = np.zeros(256, bool)
    used[np.unique(indices[~fill.hidden])] = True
    used = used[: len(entries)]
    allowed: NDArray[np.intp] = np.flatnonzero(used & (opaque == 255))  # noqa: PLR2004
    if fill.hidden.any():
        if not len(allowed):  # nothing opaque is visible: one entry that nothing visible uses becomes the fill's mean
            free = np.flatnonzero(~used)
            allowed = free[:1] if len(free) else np.flatnonzero(used)[:1]
            if len(free):
                entries[allowed] = np.rint(fill.rgb[fill.hidden].mean(axis=0))
                opaque[allowed] = 255
                used[allowed] = True
        indices[fill.hidden] = nearest_entries(fill.rgb[fill.hidden], entries, allowed.tolist())
    entries[~used] = 0
    opaque[~used] = 255
    return entries.tobytes(), opaque[: len(alpha)].tobytes()
