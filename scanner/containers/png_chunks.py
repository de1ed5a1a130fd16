"""The chunks of a PNG file, and what its header says (W3C PNG, third edition; clause numbers below are its)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from scanner.errors import DamagedPhotoError
from scanner.reading.bounded import Reader, count_up
from scanner.reading.sizes import check_coded_size
from scanner.settings import Limits

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
PALETTE: Final = 3
_CHANNELS: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # clause 11.2.1: colour type -> samples a pixel
_ADAM7: Final = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk."""

    name: bytes
    start: int
    whole: memoryview = field(repr=False)  # length, name, data, CRC

    @property
    def data(self) -> memoryview:
        """What is between its name and its checksum."""
        return self.whole[8:-4]

    @property
    def intact(self) -> bool:
        """Whether its checksum fits."""
        return zlib.crc32(self.whole[4:-4]) == int.from_bytes(self.whole[-4:], "big")


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of IHDR that decide how many bytes there are (clause 11.2.1)."""

    width: int
    height: int
    depth: int
    colour_type: int
    interlaced: bool

    def scanline_bytes(self, width: int, height: int) -> int:
        """Bytes of the filtered scanlines of a picture or frame of that size (clauses 7.2 and 8.1)."""
        bits = self.depth * _CHANNELS[self.colour_type]
        if not self.interlaced:
            return height * (1 + (width * bits + 7) // 8)
        total = 0
        for x, y, dx, dy in _ADAM7:
            columns, rows = (width - x + dx - 1) // dx, (height - y + dy - 1) // dy
            total += rows * (1 + (columns * bits + 7) // 8) if columns > 0 and rows > 0 else 0
        return total


def chunks(source: memoryview, limits: Limits) -> Iterator[Chunk]:
    """All chunks up to and including IEND, or up to the file's end where that is missing."""
    reader = Reader(source, what="PNG file")
    if bytes(source[:8]) != SIGNATURE:
        raise DamagedPhotoError("The PNG file does not begin with the PNG signature.")
    at, count = 8, 0
    while at < len(source):
        count = count_up(count, limits.items, "chunks")
        length, name = reader.u32(at), bytes(reader.take(at + 4, 4))
        yield Chunk(name, at, reader.take(at, length + 12))
        at += length + 12
        if name == b"IEND":
            return


def header_of(first: Chunk | None, limits: Limits) -> Header:
    """What the first chunk of a file says. Raises DamagedPhotoError, LimitError."""
    if first is None or first.name != b"IHDR" or len(first.data) != 13 or not first.intact:  # noqa: PLR2004  clause 11.2.1
        raise DamagedPhotoError("The PNG file has no valid header.")
    data = bytes(first.data)
    header = Header(
        int.from_bytes(data[:4], "big"), int.from_bytes(data[4:8], "big"), data[8], data[9], interlaced=data[12] == 1
    )
    if header.colour_type not in _CHANNELS or header.depth not in (1, 2, 4, 8, 16):
        raise DamagedPhotoError("The PNG file has a header that no version of PNG allows.")
    check_coded_size(header.width, header.height, limits)
    return header
