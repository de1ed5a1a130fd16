"""Hides regions in a PNG or APNG: samples outside stay what they are, at any bit depth; every frame is covered.

The chunks stay in place. Only the compressed picture data (IDAT, fdAT) is made anew, and in a palette the entries that
no visible pixel uses any more are blanked: they were colours of what is hidden. (W3C PNG, third edition.)
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.errors import DamagedPhotoError
from scanner.export.base import Fill, Written, fill_for, luma, nearest_entries, packed_bits
from scanner.formats.base import Format
from scanner.model import PixelBox, RedactionPlan
from scanner.payloads import pixels
from scanner.settings import Limits

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_GREY, _RGB, _PALETTE, _GREY_ALPHA, _RGBA = 0, 2, 3, 4, 6  # clause 11.2.1
_CHANNELS: Final = {_GREY: 1, _RGB: 3, _PALETTE: 1, _GREY_ALPHA: 2, _RGBA: 4}
_ROWS_AT_ONCE: Final = 64
_DEFLATE_LEVEL: Final = 6

Samples = NDArray[np.uint8] | NDArray[np.uint16]
"""(height, width, channels); below 8 bits and in palettes the values as they are stored, not scaled."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """The parts of IHDR that say how samples are stored."""

    depth: int
    colour_type: int
    interlaced: bool

    @property
    def channels(self) -> int:
        return _CHANNELS[self.colour_type]

    def header(self, width: int, height: int) -> bytes:
        interlace = 1 if self.interlaced else 0
        size = width.to_bytes(4, "big") + height.to_bytes(4, "big")
        return size + bytes((self.depth, self.colour_type, 0, 0, interlace))


@dataclass(slots=True)
class _Frame:
    """A picture of the file: the still one, or one of an animation's."""

    box: PixelBox
    data: bytearray = field(default_factory=bytearray)
    samples: Samples | None = None
    changed: bool = True


_STATISTICS: Final = (b"cLLI", b"hIST", b"sPLT")  # of all samples, and so of those that are hidden


def write(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> Written:
    """The PNG with the regions hidden in its picture and in all frames of an animation."""
    chunks = list(_chunks(source))
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13:  # noqa: PLR2004  clause 11.2.1
        raise DamagedPhotoError("The PNG file has no valid header.")
    head = chunks[0][1]
    kind = _Kind(head[8], head[9], head[12] == 1)
    size = (int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big"))
    fill = fill_for(form.decode(source, limits), plan)
    frames = _frames(chunks, size)
    for frame in frames:
        frame.samples = _decoded(bytes(frame.data), kind, frame.box, limits)
    palette = next((bytes(data) for name, data in chunks if name == b"PLTE"), b"")
    alpha = next((bytes(data) for name, data in chunks if name == b"tRNS"), b"")
    if kind.colour_type == _PALETTE:
        palette, alpha = _fill_indices(frames, fill, palette, alpha)
    else:
        for frame in frames:
            _fill_samples(frame, fill, kind, alpha)
    for frame in frames:
        # An interlaced frame is written anew in any case: the header speaks for all frames, and it changes.
        frame.changed = kind.interlaced or bool(fill.within(frame.box).hidden.any())
    return Written(_assembled(chunks, replace(kind, interlaced=False), size, frames, (palette, alpha)), form.name)


# ---- chunks --------------------------------------------------------------------------------------------------------


def _chunks(source: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    at = len(_SIGNATURE)
    while at + 12 <= len(source):
        length = int.from_bytes(source[at : at + 4], "big")
        name = bytes(source[at + 4 : at + 8])
        yield name, source[at + 8 : at + 8 + length]
        at += length + 12
        if name == b"IEND":
            return


def _frames(chunks: list[tuple[bytes, memoryview]], size: tuple[int, int]) -> list[_Frame]:
    """The frames in file order; the IDAT chunks make one, whether or not it is part of the animation."""
    frames: list[_Frame] = []
    control: PixelBox | None = None
    still: _Frame | None = None
    open_frame: _Frame | None = None
    for name, data in chunks:
        if name == b"fcTL" and len(data) == 26:  # noqa: PLR2004  clause 11.3.6.2
            width, height, left, top = (int.from_bytes(data[at : at + 4], "big") for at in (4, 8, 12, 16))
            control, open_frame = PixelBox(left, top, left + width, top + height), None
        elif name == b"IDAT":
            if still is None:
                still = _Frame(PixelBox(0, 0, *size))
                frames.append(still)
            still.data += data
        elif name == b"fdAT" and control is not None:
            if open_frame is None:
                open_frame = _Frame(control)
                frames.append(open_frame)
            open_frame.data += data[4:]
    if still is None:
        raise DamagedPhotoError("The PNG file holds no picture.")
    whole = PixelBox(0, 0, *size)
    if any(frame.box.intersection(whole) != frame.box or not frame.box.area for frame in frames):
        raise DamagedPhotoError("The PNG file is damaged: a frame is larger than the picture.")
    return frames


def _chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")


def _assembled(
    chunks: list[tuple[bytes, memoryview]],
    kind: _Kind,
    size: tuple[int, int],
    frames: list[_Frame],
    tables: tuple[bytes, bytes],
) -> bytes:
    out = bytearray(_SIGNATURE)
    number = 0
    coming = iter(frames)
    last = b""
    for name, data in chunks:
        if name == b"IHDR":
            out += _chunk(name, kind.header(*size))
        elif name == b"PLTE" and kind.colour_type == _PALETTE:
            out += _chunk(name, tables[0])
        elif name == b"tRNS" and kind.colour_type == _PALETTE:
            out += _chunk(name, tables[1])
        elif name == b"fcTL":
            out += _chunk(name, number.to_bytes(4, "big") + bytes(data[4:]))
            number += 1
        elif name == b"IDAT" and last != b"IDAT":
            out += _chunk(name, _encoded(next(coming), kind))
        elif name == b"fdAT" and last != b"fdAT":
            out += _chunk(name, number.to_bytes(4, "big") + _encoded(next(coming), kind))
            number += 1
        elif name not in (b"IDAT", b"fdAT", *_STATISTICS):
            out += _chunk(name, bytes(data))
        last = name
    return bytes(out)


# ---- filling -------------------------------------------------------------------------------------------------------


def _fill_samples(frame: _Frame, fill: Fill, kind: _Kind, transparent: bytes) -> None:
    assert frame.samples is not None  # noqa: S101  narrows the type; write() has decoded every frame
    part = fill.within(frame.box)
    rgb = part.rgb[part.hidden]
    colour: NDArray[np.uint16] = (rgb if kind.colour_type in (_RGB, _RGBA) else luma(rgb)[:, None]).astype(np.uint16)
    top = (1 << kind.depth) - 1
    values = colour * np.uint16(257) if kind.depth == 16 else np.rint(colour * (top / 255)).astype(np.uint16)  # noqa: PLR2004
    if kind.colour_type in (_GREY_ALPHA, _RGBA):
        values = np.concatenate([values, np.full((len(values), 1), top, np.uint16)], axis=1)
    elif len(transparent) == 2 * values.shape[1]:
        # Clause 11.3.1.1: this one colour is transparent; the fill steps aside, for it has to cover.
        key = np.frombuffer(transparent, ">u2").astype(np.uint16)
        clash = (values == key).all(axis=1)
        values[clash, -1] = np.where(values[clash, -1] == top, top - 1, values[clash, -1] + 1)
    frame.samples[part.hidden] = values.astype(frame.samples.dtype)


def _fill_indices(frames: list[_Frame], fill: Fill, palette: bytes, alpha: bytes) -> tuple[bytes, bytes]:
    """Fill with the nearest entries that visible pixels use; PLTE and tRNS without the entries that none uses."""
    entries = np.frombuffer(palette[: len(palette) // 3 * 3], np.uint8).reshape(-1, 3).copy()
    if not len(entries):
        raise DamagedPhotoError("The PNG file lacks its palette.")
    opacity = np.full(len(entries), 255, np.uint8)
    opacity[: len(alpha)] = np.frombuffer(alpha, np.uint8)[: len(entries)]
    used = np.zeros(256, bool)
    for frame in frames:
        assert frame.samples is not None  # noqa: S101  narrows the type; write() has decoded every frame
        used[np.unique(frame.samples[..., 0][~fill.within(frame.box).hidden])] = True
    used = used[: len(entries)]
    allowed = np.flatnonzero(used & (opacity == 255))  # noqa: PLR2004
    if not len(allowed):  # nothing opaque is visible: one entry that nothing visible uses becomes the fill's mean
        free = np.flatnonzero(~used)
        allowed = free[:1] if len(free) else np.flatnonzero(used)[:1]
        if len(free):
            entries[allowed] = np.rint(fill.rgb[fill.hidden].mean(axis=0)) if fill.hidden.any() else 128
            opacity[allowed] = 255
            used[allowed] = True
    for frame in frames:
        part = fill.within(frame.box)
        frame.samples[..., 0][part.hidden] = nearest_entries(part.rgb[part.hidden], entries, allowed.tolist())  # type: ignore[index]  # decoded above
    entries[~used] = 0
    opacity[~used] = 255
    return entries.tobytes(), opacity[: len(alpha)].tobytes()


# ---- samples -------------------------------------------------------------------------------------------------------


def _decoded(data: bytes, kind: _Kind, box: PixelBox, limits: Limits) -> Samples:
    """The samples of one frame.

    Pillow and OpenCV undo the scanline filters. They are handed a bare PNG whose header is chosen so that they pass the
    samples on as stored: as palette indices below 8 bits, as bytes where 16-bit samples look like more 8-bit ones.
    """
    palette = b""
    shown = kind
    if kind.depth < 8:  # noqa: PLR2004
        palette = _chunk(b"PLTE", bytes(3 << kind.depth))
        shown = replace(kind, colour_type=_PALETTE)
    elif kind.colour_type == _PALETTE:
        shown = replace(kind, colour_type=_GREY)
    elif kind.depth == 16 and kind.channels <= 2:  # noqa: PLR2004
        shown = replace(kind, depth=8, colour_type=_GREY_ALPHA if kind.channels == 1 else _RGBA)
    header = _chunk(b"IHDR", shown.header(box.width, box.height))
    bare = _SIGNATURE + header + palette + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")
    if shown.depth == 16:  # noqa: PLR2004
        wide = cv2.imdecode(np.frombuffer(bare, np.uint8), cv2.IMREAD_UNCHANGED)
        if wide is None or wide.dtype != np.uint16 or wide.shape != (box.height, box.width, kind.channels):
            raise DamagedPhotoError("The picture data of the PNG file is damaged.")
        return np.ascontiguousarray(wide[..., [2, 1, 0, 3][: kind.channels]]).astype(np.uint16)
    with pixels.opened(memoryview(bare), ("PNG",), limits) as image:
        image.load()
        stored = np.array(image)
    if shown.depth != kind.depth:
        return stored.reshape(box.height, box.width, -1).view(">u2").astype(np.uint16)
    return stored.reshape(box.height, box.width, -1)


def _encoded(frame: _Frame, kind: _Kind) -> bytes:
    """Clauses 9 and 10: scanlines, each with the filter whose bytes are the smallest in sum, then deflate."""
    assert frame.samples is not None  # noqa: S101  narrows the type; write() has decoded every frame
    if not frame.changed:
        return bytes(frame.data)
    height, width = frame.samples.shape[:2]
    if kind.depth < 8:  # noqa: PLR2004
        raw = packed_bits(frame.samples[..., 0].astype(np.uint8), kind.depth)
    elif kind.depth == 16:  # noqa: PLR2004
        raw = np.ascontiguousarray(frame.samples.astype(">u2")).view(np.uint8).reshape(height, -1)
    else:
        raw = frame.samples.astype(np.uint8).reshape(height, width * kind.channels)
    deflate = zlib.compressobj(_DEFLATE_LEVEL, zlib.DEFLATED, 15, 9)
    out = []
    step = max(1, kind.channels * kind.depth // 8)
    # Clause 12.7: filters help neither palette indices nor packed samples.
    filtered = kind.depth >= 8 and kind.colour_type != _PALETTE  # noqa: PLR2004
    above = np.zeros(raw.shape[1], np.uint8)
    for begin in range(0, height, _ROWS_AT_ONCE):
        rows = raw[begin : begin + _ROWS_AT_ONCE]
        lines = _filtered(rows, above, step) if filtered else np.pad(rows, ((0, 0), (1, 0)))
        out.append(deflate.compress(lines.tobytes()))
        above = rows[-1]
    return b"".join([*out, deflate.flush()])


def _filtered(rows: NDArray[np.uint8], above: NDArray[np.uint8], step: int) -> NDArray[np.uint8]:
    """Clause 9: each row with its filter's number in front."""
    here = rows.astype(np.int16)
    up = np.vstack([above, rows[:-1]]).astype(np.int16)
    left = np.zeros_like(here)
    left[:, step:] = here[:, :-step]
    corner = np.zeros_like(here)
    corner[:, step:] = up[:, :-step]
    # Clause 9.4: the one of left, up and corner that is nearest to left + up - corner, ties in that order.
    to_left, to_up, to_corner = np.abs(up - corner), np.abs(left - corner), np.abs(left + up - 2 * corner)
    paeth = np.where((to_left <= to_up) & (to_left <= to_corner), left, np.where(to_up <= to_corner, up, corner))
    guesses = (np.zeros_like(here), left, up, (left + up) >> 1, paeth)
    candidates = np.stack([(here - guess).astype(np.uint8) for guess in guesses])
    costs = np.abs(candidates.view(np.int8).astype(np.int16)).sum(axis=2, dtype=np.int64)
    best = costs.argmin(axis=0)
    chosen = candidates[best, np.arange(len(rows))]
    return np.concatenate([best[:, None].astype(np.uint8), chosen], axis=1)
