"""The pages of a TIFF or BigTIFF file: their tags, and where their strips or tiles stand (TIFF 6.0)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from scanner.containers.exif import TYPE_SIZES
from scanner.errors import DamagedPhotoError
from scanner.reading.bounded import ByteOrder, Reader, count_up
from scanner.settings import Limits

NEW_SUBFILE_TYPE, WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 254, 256, 257, 258, 259, 262
STRIP_OFFSETS, SAMPLES, ROWS_PER_STRIP, STRIP_COUNTS, PLANAR = 273, 277, 278, 279, 284
TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_COUNTS = 322, 323, 324, 325
_UNSIGNED: Final = {1: "u1", 3: "u2", 4: "u4", 13: "u4", 16: "u8", 18: "u8"}


@dataclass(frozen=True, slots=True)
class Tag:
    """One directory entry of a page."""

    tag: int
    type: int
    count: int
    raw: memoryview = field(repr=False)

    def numbers(self, order: ByteOrder) -> list[int]:
        """Values of an unsigned integer type; empty for any other."""
        if self.type not in _UNSIGNED:
            return []
        kind = np.dtype(_UNSIGNED[self.type]).newbyteorder("<" if order == "little" else ">")
        whole = len(self.raw) // kind.itemsize * kind.itemsize  # a file that is cut off may end within a value
        return [int(value) for value in np.frombuffer(self.raw[:whole], kind)]


@dataclass(frozen=True, slots=True)
class Page:
    """One IFD."""

    tags: dict[int, Tag]
    order: ByteOrder

    def number(self, tag: int, default: int) -> int:
        """The first value of an integer tag."""
        values = self.numbers(tag)
        return values[0] if values else default

    def numbers(self, tag: int) -> list[int]:
        """All values of an integer tag, empty where there is none."""
        return self.tags[tag].numbers(self.order) if tag in self.tags else []

    @property
    def is_tiled(self) -> bool:
        """Whether the picture is stored as tiles."""
        return TILE_OFFSETS in self.tags

    def piece_bytes(self) -> list[int] | None:
        """The uncompressed size of each strip or tile; None where subsampling makes it another."""
        width, height, samples = self.number(WIDTH, 0), self.number(HEIGHT, 0), self.number(SAMPLES, 1)
        bits = self.numbers(BITS)[: max(1, samples)] or [1]  # values beyond the samples mean nothing
        separate = self.number(PLANAR, 1) == 2  # noqa: PLR2004  one plane after the other
        if self.number(PHOTOMETRIC, 1) == 6 or len(set(bits)) > 1:  # noqa: PLR2004  YCbCr
            return None
        pixel_bits = bits[0] * (1 if separate else samples)
        planes = samples if separate else 1
        if self.is_tiled:
            tile_width, tile_height = self.number(TILE_WIDTH, 0), self.number(TILE_HEIGHT, 0)
            if not tile_width or not tile_height:
                return None
            tiles = -(-width // tile_width) * -(-height // tile_height) * planes
            return [tile_height * ((tile_width * pixel_bits + 7) // 8)] * tiles if tiles <= height * width else None
        rows = max(1, min(self.number(ROWS_PER_STRIP, height), height))
        row_bytes = (width * pixel_bits + 7) // 8
        heights = [rows] * (height // rows) + ([height % rows] if height % rows else [])
        return [row_bytes * tall for tall in heights] * planes


@dataclass(frozen=True, slots=True)
class Tiff:
    """A TIFF file as its main chain of pages."""

    order: ByteOrder
    wide: bool  # BigTIFF
    pages: list[Page]


_REDUCED: Final = 1  # NewSubfileType, bit 0


def shown(tiff: Tiff) -> list[tuple[int, Page]]:
    """The pages that are no smaller copies of others, with their numbers in the chain."""
    pages = list(enumerate(tiff.pages))
    return [pages[0], *(each for each in pages[1:] if not each[1].number(NEW_SUBFILE_TYPE, 0) & _REDUCED)]


def read(source: memoryview, limits: Limits) -> Tiff:
    """All pages of the main chain. Raises DamagedPhotoError, LimitError."""
    order: ByteOrder = "little" if bytes(source[:2]) == b"II" else "big"
    reader = Reader(source, order, what="TIFF file")
    wide = reader.u16(2) == 43  # noqa: PLR2004  BigTIFF
    word = 8 if wide else 4
    at = reader.unsigned(word, word)
    pages: list[Page] = []
    seen: set[int] = set()
    count = 0
    while at and at not in seen:
        seen.add(at)
        tags: dict[int, Tag] = {}
        entries = reader.unsigned(at, 8 if wide else 2)
        here = at + (8 if wide else 2)
        for tag in _entries(reader, here, entries, wide=wide):
            count = count_up(count, limits.items, "TIFF tags")
            tags.setdefault(tag.tag, tag)
        pages.append(Page(tags, order))
        link = here + entries * (20 if wide else 12)
        at = reader.unsigned(link, word) if link + word <= len(source) else 0
    if not pages:
        raise DamagedPhotoError("The TIFF file holds no picture.")
    return Tiff(order, wide, pages)


def _entries(reader: Reader, at: int, count: int, *, wide: bool) -> Iterator[Tag]:
    word, size = (8, 20) if wide else (4, 12)
    for index in range(count):
        here = at + index * size
        tag, kind, number = reader.u16(here), reader.u16(here + 2), reader.unsigned(here + 4, word)
        length = TYPE_SIZES.get(kind, 0) * number
        where = here + 4 + word if length <= word else reader.unsigned(here + 4 + word, word)
        if where + length > len(reader):  # the tag says more than there is: readers pass over it
            continue
        yield Tag(tag, kind, number, reader.take(where, length))
