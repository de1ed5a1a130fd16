"""A PNG's chunks, and its samples as they are stored, at any depth (W3C PNG, third edition)."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.containers.png_chunks import SIGNATURE
from scanner.errors import DamagedPhotoError
from scanner.export.base import packed_bits
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.formats.png import Png
from scanner.settings import Limits

GREY, RGB, PALETTE, GREY_ALPHA, RGBA = 0, 2, 3, 4, 6  # clause 11.2.1
_CHANNELS: Final = {GREY: 1, RGB: 3, PALETTE: 1, GREY_ALPHA: 2, RGBA: 4}
STATISTICS: Final = frozenset({b"cLLI", b"hIST", b"sPLT"})
"""Chunks that speak of all samples, and so of those that are hidden."""
_ROWS_AT_ONCE: Final = 64
_DEFLATE_LEVEL: Final = 6

Parts = list[tuple[bytes, memoryview]]
Samples = NDArray[np.uint8] | NDArray[np.uint16]
"""(height, width, channels); below 8 bits and in palettes the values as they are stored, not scaled."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The parts of IHDR that say how samples are stored."""

    depth: int
    colour_type: int
    interlaced: bool

    @property
    def channels(self) -> int:
        """Samples a pixel."""
        return _CHANNELS[self.colour_type]

    def header(self, width: int, height: int) -> bytes:
        """The data of IHDR for a picture of that size."""
        interlace = 1 if self.interlaced else 0
        size = width.to_bytes(4, "big") + height.to_bytes(4, "big")
        return size + bytes((self.depth, self.colour_type, 0, 0, interlace))


# ---- chunks --------------------------------------------------------------------------------------------------------


def parts_of(container: Container) -> Parts:
    """The name and the data of each chunk. Raises DamagedPhotoError, LimitError."""
    return [(each.name, each.data) for each in container.as_a(Png).chunks]


def chunk(name: bytes, data: bytes) -> bytes:
    """A chunk with its length and checksum."""
    return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")


def read_header(parts: Parts) -> tuple[Kind, int, int]:
    """How samples are stored, and the picture's width and height. Raises DamagedPhotoError."""
    if not parts or parts[0][0] != b"IHDR" or len(parts[0][1]) != 13:  # noqa: PLR2004  clause 11.2.1
        raise DamagedPhotoError("The PNG file has no valid header.")
    head = parts[0][1]
    width, height = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
    return Kind(head[8], head[9], head[12] == 1), width, height


# ---- samples -------------------------------------------------------------------------------------------------------


def decoded(data: bytes, kind: Kind, width: int, height: int, limits: Limits) -> Samples:
    """The samples of one frame.

    Pillow and OpenCV undo the scanline filters. They are handed a bare PNG whose header is chosen so that they pass the
    samples on as stored: as palette indices below 8 bits, as bytes where 16-bit samples look like more 8-bit ones.
    """
    palette = b""
    shown = kind
    if kind.depth < 8:  # noqa: PLR2004
        palette = chunk(b"PLTE", bytes(3 << kind.depth))
        shown = replace(kind, colour_type=PALETTE)
    elif kind.colour_type == PALETTE:
        shown = replace(kind, colour_type=GREY)
    elif kind.depth == 16 and kind.channels <= 2:  # noqa: PLR2004
        shown = replace(kind, depth=8, colour_type=GREY_ALPHA if kind.channels == 1 else RGBA)
    header = chunk(b"IHDR", shown.header(width, height))
    bare = SIGNATURE + header + palette + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    if shown.depth == 16:  # noqa: PLR2004
        wide = cv2.imdecode(np.frombuffer(bare, np.uint8), cv2.IMREAD_UNCHANGED)
        if wide is None or wide.dtype != np.uint16 or wide.shape != (height, width, kind.channels):
            raise DamagedPhotoError("The picture data of the PNG file is damaged.")
        return np.ascontiguousarray(wide[..., [2, 1, 0, 3][: kind.channels]]).astype(np.uint16)
    with pixels.opened(memoryview(bare), ("PNG",), limits) as image:
        image.load()
        stored = np.array(image)
    if shown.depth != kind.depth:
        return stored.reshape(height, width, -1).view(">u2").astype(np.uint16)
    return stored.reshape(height, width, -1)


def encoded(samples: Samples, kind: Kind) -> bytes:
    """Clauses 9 and 10: scanlines, each with the filter whose bytes are the smallest in sum, then deflate."""
    height, width = samples.shape[:2]
    if kind.depth < 8:  # noqa: PLR2004
        raw = packed_bits(samples[..., 0].astype(np.uint8), kind.depth)
    elif kind.depth == 16:  # noqa: PLR2004
        raw = np.ascontiguousarray(samples.astype(">u2")).view(np.uint8).reshape(height, -1)
    else:
        raw = samples.astype(np.uint8).reshape(height, width * kind.channels)
    deflate = zlib.compressobj(_DEFLATE_LEVEL, zlib.DEFLATED, 15, 9)
    out = []
    step = max(1, kind.channels * kind.depth // 8)
    # Clause 12.7: filters help neither palette indices nor packed samples.
    filtered = kind.depth >= 8 and kind.colour_type != PALETTE  # noqa: PLR2004
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


def rgba_of(samples: Samples, kind: Kind, parts: Parts) -> Samples:
    """RGBA of 16 bits for samples of 16 bits, else of 8, as a viewer understands them."""
    key = next((bytes(data) for name, data in parts if name == b"tRNS"), b"")
    top = (1 << kind.depth) - 1
    if kind.colour_type == PALETTE:
        table = next((bytes(data) for name, data in parts if name == b"PLTE"), b"")
        entries = np.zeros((256, 4), np.uint8)
        colours = np.frombuffer(table[: len(table) // 3 * 3], np.uint8).reshape(-1, 3)
        entries[: len(colours), :3], entries[:, 3] = colours, 255
        entries[: len(key), 3] = np.frombuffer(key, np.uint8)
        return entries[samples[..., 0]]
    dtype = np.uint16 if kind.depth == 16 else np.uint8  # noqa: PLR2004
    scale = 255 // top if kind.depth < 8 else 1  # noqa: PLR2004
    made = np.full((*samples.shape[:2], 4), np.iinfo(dtype).max, dtype)
    colour = samples[..., : 3 if kind.colour_type in (RGB, RGBA) else 1]
    made[..., :3] = colour * scale
    if kind.colour_type in (GREY_ALPHA, RGBA):
        made[..., 3] = samples[..., -1]
    elif len(key) == 2 * colour.shape[2]:
        made[np.all(colour == np.frombuffer(key, ">u2"), axis=2), 3] = 0
    return made
