"""Hides regions in a GIF: every pixel outside keeps its palette index (GIF89a). A film is written anew."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from scanner.errors import DamagedPhotoError
from scanner.export import gif_film, twins
from scanner.export.base import Fill, Written, fill_for, nearest_entries
from scanner.export.gif_blocks import Frame, blocks, table_bytes
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.model import PixelBox, RedactionPlan
from scanner.settings import Limits

_HAS_TABLE, _INTERLACED = 0x80, 0x40  # section 20.c.v

Indices = NDArray[np.uint8]


def write(container: Container, plan: RedactionPlan) -> Written:
    """The GIF with the regions hidden; a film as `gif_film` writes it, or with its frames as they are."""
    if container.several:
        return gif_film.write(container, plan) if plan.regions else _joined(container)
    fill = fill_for(container.first_picture(), plan)
    screen_end = 13 + table_bytes(container.source[10])
    table = bytes(container.source[13:screen_end])
    whole = PixelBox(0, 0, fill.hidden.shape[1], fill.hidden.shape[0])
    body = bytearray()
    for block in blocks(container.source, screen_end):
        if isinstance(block, bytes):
            body += block
            continue
        indices, own = _filled(block, table, fill, whole, container.limits)
        table = table if block.own_table else own
        body += _encoded(block, indices, own if block.own_table else b"")
    return Written(bytes(container.source[:13]) + table + bytes(body) + b"\x3b", container.form.name)


def _joined(container: Container) -> Written:
    """The film with one index for what looks the same in a frame, which all else stays as it is in."""
    screen_end = 13 + table_bytes(container.source[10])
    common = bytes(container.source[13:screen_end])
    body = bytearray()
    for block in blocks(container.source, screen_end):
        if isinstance(block, bytes):
            body += block
            continue
        indices = indices_of(block, common, container.limits)
        lut = twins.joining(looks(block.own_table or common, block), np.unique(indices))
        body += _encoded(block, lut[indices].astype(np.uint8), block.own_table)
    return Written(bytes(container.source[:screen_end]) + bytes(body) + b"\x3b", container.form.name)


def _filled(frame: Frame, table: bytes, fill: Fill, whole: PixelBox, limits: Limits) -> tuple[Indices, bytes]:
    """The indices of the only frame, and its colour table without colours that nothing visible has any more."""
    table = frame.own_table or table
    indices = indices_of(frame, table, limits)
    hidden, rgb = _within(indices, frame.box, fill, whole)
    entries = np.frombuffer(table, np.uint8).reshape(-1, 3).copy()
    indices = twins.joining(looks(table, frame), np.unique(indices))[indices].astype(np.uint8)
    used = np.zeros(256, bool)
    used[np.unique(indices[~hidden])] = True
    if frame.transparent is not None:
        used[frame.transparent] = False
    allowed = np.flatnonzero(used[: len(entries)])
    if not len(allowed):  # nothing visible has a colour: any entry but the transparent one covers
        allowed = np.array([next(i for i in range(len(entries)) if i != frame.transparent)])
    if hidden.any():
        indices[hidden] = nearest_entries(rgb[hidden], entries, allowed.tolist())
    used[np.unique(indices)] = True
    if frame.transparent is not None:
        used[frame.transparent] = False
    entries[~used[: len(entries)]] = 0
    return indices, entries.tobytes()


def looks(table: bytes, frame: Frame) -> NDArray[np.uint8]:
    """(n, 4): the entries of a frame's palette as RGBA."""
    entries = twins.shown_entries(np.frombuffer(table, np.uint8).reshape(-1, 3), b"")
    if frame.transparent is not None and frame.transparent < len(entries):
        entries[frame.transparent] = 0
    return entries


def _within(
    indices: Indices, box: PixelBox, fill: Fill, whole: PixelBox
) -> tuple[NDArray[np.bool_], NDArray[np.uint8]]:
    """The fill over the frame's own area, which may reach past the picture; there nothing is hidden or seen."""
    hidden = np.zeros(indices.shape, bool)
    rgb = np.zeros((*indices.shape, 3), np.uint8)
    shown = box.intersection(whole)
    part = fill.within(shown)
    rows = slice(shown.top - box.top, shown.bottom - box.top)
    columns = slice(shown.left - box.left, shown.right - box.left)
    hidden[rows, columns], rgb[rows, columns] = part.hidden, part.rgb
    return hidden, rgb


def indices_of(frame: Frame, common_table: bytes, limits: Limits) -> Indices:
    """The palette indices of a frame, through a bare GIF of that frame alone. Raises DamagedPhotoError, LimitError."""
    table = frame.own_table or common_table
    if not table:
        raise DamagedPhotoError("The GIF file lacks a colour table.")
    size = frame.box.width.to_bytes(2, "little") + frame.box.height.to_bytes(2, "little")
    # A table of distinct non-grey entries keeps Pillow from choosing another mode for a grey ramp.
    entries = len(table) // 3
    shades = b"".join(bytes((i, 255 - i, 128)) for i in range(entries))
    bits = entries.bit_length() - 2
    bare = b"GIF89a" + size + bytes((_HAS_TABLE | 0x70 | bits, 0, 0)) + shades
    bare += b"\x2c\0\0\0\0" + size + bytes((frame.flags & _INTERLACED,)) + frame.data + b"\x3b"
    with pixels.opened(memoryview(bare), ("GIF",), limits) as image:
        image.load()
        indices = np.array(image)
    if image.mode != "P" or indices.shape != (frame.box.height, frame.box.width):
        raise DamagedPhotoError("A frame of the GIF file cannot be decoded.")
    return indices


def _encoded(frame: Frame, indices: Indices, own_table: bytes) -> bytes:
    box = frame.box
    place = b"".join(value.to_bytes(2, "little") for value in (box.left, box.top, box.width, box.height))
    return b"\x2c" + place + bytes((frame.flags & ~_INTERLACED,)) + own_table + gif_film.coded(indices)
