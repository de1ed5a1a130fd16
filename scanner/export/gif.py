"""Hides regions in a GIF: every frame is covered, every other pixel keeps its palette index (GIF89a)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from scanner.errors import DamagedPhotoError
from scanner.export.base import Fill, Written, fill_for, nearest_entries
from scanner.formats.base import Format
from scanner.model import PixelBox, RedactionPlan
from scanner.payloads import pixels
from scanner.settings import Limits

_EXTENSION, _IMAGE, _TRAILER, _CONTROL = 0x21, 0x2C, 0x3B, 0xF9
_HAS_TABLE, _INTERLACED = 0x80, 0x40  # section 20.c.v

Indices = NDArray[np.uint8]


@dataclass(slots=True)
class _Frame:
    """An image block (section 20) with its colour table and the transparent index of the control before it."""

    box: PixelBox
    flags: int
    own_table: bytes = field(repr=False)
    data: bytes = field(repr=False)  # LZW code size and sub-blocks
    transparent: int | None
    changed: bool = False
    indices: Indices = field(default_factory=lambda: np.zeros((0, 0), np.uint8), repr=False)


def write(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> Written:
    """The GIF with the regions hidden in all its frames; timing, disposal and transparency as they were."""
    fill = fill_for(form.decode(source, limits), plan)
    screen_end = 13 + _table_bytes(source[10])
    table = bytes(source[13:screen_end])
    blocks = list(_blocks(source, screen_end))
    frames = [block for block in blocks if isinstance(block, _Frame)]
    whole = PixelBox(0, 0, fill.hidden.shape[1], fill.hidden.shape[0])
    for frame in frames:
        frame.indices = _decoded(frame, table, limits)
    used = _used(frames, fill, whole)
    for frame in frames:
        _fill(frame, table, used, fill, whole)
    out = bytearray(source[:13]) + _blanked(table, _used([f for f in frames if not f.own_table], None, whole))
    for block in blocks:
        out += _encoded(block) if isinstance(block, _Frame) else block
    return Written(bytes(out) + b"\x3b", form.name)


# ---- blocks --------------------------------------------------------------------------------------------------------


def _table_bytes(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & _HAS_TABLE else 0


def _blocks(source: memoryview, at: int) -> Iterator[_Frame | bytes]:
    """Frames, and everything else as it is; a file that is cut off ends with what is there."""
    transparent: int | None = None
    while at < len(source) and source[at] != _TRAILER:
        start = at
        if source[at] == _EXTENSION and at + 2 <= len(source):
            at = _data_end(source, at + 2)
            if source[start + 1] == _CONTROL and at - start >= 8:  # noqa: PLR2004  section 23
                transparent = source[start + 6] if source[start + 3] & 1 else None
            yield bytes(source[start:at])
        elif source[at] == _IMAGE and at + 11 <= len(source):
            left, top, width, height = (int.from_bytes(source[i : i + 2], "little") for i in range(at + 1, at + 9, 2))
            flags = source[at + 9]
            data_at = at + 10 + _table_bytes(flags)
            at = _data_end(source, data_at + 1)
            box = PixelBox(left, top, left + width, top + height)
            yield _Frame(box, flags, bytes(source[start + 10 : data_at]), bytes(source[data_at:at]), transparent)
            transparent = None
        else:
            at += 1  # stray bytes between blocks are skipped, as viewers do


def _data_end(source: memoryview, at: int) -> int:
    while at < len(source) and source[at]:
        at += 1 + source[at]
    return min(at + 1, len(source))


# ---- filling -------------------------------------------------------------------------------------------------------


def _within(frame: _Frame, fill: Fill, whole: PixelBox) -> tuple[NDArray[np.bool_], NDArray[np.uint8]]:
    """The fill over a frame's own area, which may reach past the picture; there nothing is hidden or seen."""
    hidden = np.zeros(frame.indices.shape, bool)
    rgb = np.zeros((*frame.indices.shape, 3), np.uint8)
    shown = frame.box.intersection(whole)
    part = fill.within(shown)
    rows = slice(shown.top - frame.box.top, shown.bottom - frame.box.top)
    columns = slice(shown.left - frame.box.left, shown.right - frame.box.left)
    hidden[rows, columns], rgb[rows, columns] = part.hidden, part.rgb
    return hidden, rgb


def _used(frames: list[_Frame], fill: Fill | None, whole: PixelBox) -> NDArray[np.bool_]:
    """Which of 256 indices are used, in the frames that share the global table, by pixels outside of the fill."""
    used = np.zeros(256, bool)
    for frame in frames:
        if not frame.own_table:
            seen = frame.indices if fill is None else frame.indices[~_within(frame, fill, whole)[0]]
            used[np.unique(seen)] = True
            if frame.transparent is not None:
                used[frame.transparent] = True
    return used


def _fill(frame: _Frame, global_table: bytes, used: NDArray[np.bool_], fill: Fill, whole: PixelBox) -> None:
    hidden, rgb = _within(frame, fill, whole)
    if not hidden.any():
        return
    frame.changed = True
    table = np.frombuffer(frame.own_table or global_table, np.uint8).reshape(-1, 3)
    own = used.copy()
    if frame.own_table:
        own[:] = False
        own[np.unique(frame.indices[~hidden])] = True
    if frame.transparent is not None:
        own[frame.transparent] = False
    allowed = np.flatnonzero(own[: len(table)])
    if not len(allowed):  # nothing visible has a colour: any entry but the transparent one covers
        allowed = np.array([next(i for i in range(len(table)) if i != frame.transparent)])
    frame.indices[hidden] = nearest_entries(rgb[hidden], table, allowed.tolist())
    if frame.own_table:
        kept = np.zeros(256, bool)
        kept[np.unique(frame.indices)] = True
        frame.own_table = _blanked(frame.own_table, kept)


def _blanked(table: bytes, used: NDArray[np.bool_]) -> bytes:
    """The colour table without the entries that no pixel uses: they were colours of what is hidden."""
    entries = np.frombuffer(table, np.uint8).reshape(-1, 3).copy()
    entries[~used[: len(entries)]] = 0
    return entries.tobytes()


# ---- pictures ------------------------------------------------------------------------------------------------------


def _decoded(frame: _Frame, global_table: bytes, limits: Limits) -> Indices:
    """The palette indices of a frame, through a bare GIF of that frame alone."""
    table = frame.own_table or global_table
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


def _encoded(frame: _Frame) -> bytes:
    """The image block as it was, or where it was changed with LZW data of Pillow's encoder, not interlaced."""
    place = b"".join(
        value.to_bytes(2, "little") for value in (frame.box.left, frame.box.top, frame.box.width, frame.box.height)
    )
    if not frame.changed:
        return b"\x2c" + place + bytes((frame.flags,)) + frame.own_table + frame.data
    plain = Image.fromarray(frame.indices)
    plain.putpalette(bytes(range(256)) * 3)
    out = io.BytesIO()
    plain.save(out, "GIF", optimize=False, interlace=0)
    made = memoryview(out.getvalue())
    block = next(b for b in _blocks(made, 13 + _table_bytes(made[10])) if isinstance(b, _Frame))
    if block.box.width != frame.box.width or block.box.height != frame.box.height:
        raise DamagedPhotoError("A frame of the GIF file cannot be written.")
    return b"\x2c" + place + bytes((frame.flags & ~_INTERLACED,)) + frame.own_table + block.data
