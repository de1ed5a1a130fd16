"""A GIF's blocks: frames, and everything else as it is (GIF89a)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from scanner.model import PixelBox

_EXTENSION, _IMAGE, _TRAILER, _CONTROL = 0x21, 0x2C, 0x3B, 0xF9
_HAS_TABLE: Final = 0x80  # section 20.c.v


@dataclass(frozen=True, slots=True)
class Frame:
    """An image block (section 20) with its colour table and the transparent index of the control before it."""

    box: PixelBox
    flags: int
    own_table: bytes = field(repr=False)
    data: bytes = field(repr=False)  # LZW code size and sub-blocks
    transparent: int | None
    table_at: int  # where its colour table stands in the file


def table_bytes(flags: int) -> int:
    """The size of the colour table that these flags announce."""
    return 3 << (flags & 7) + 1 if flags & _HAS_TABLE else 0


def blocks(source: memoryview, at: int) -> Iterator[Frame | bytes]:
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
            data_at = at + 10 + table_bytes(flags)
            at = _data_end(source, data_at + 1)
            box = PixelBox(left, top, left + width, top + height)
            yield Frame(
                box, flags, bytes(source[start + 10 : data_at]), bytes(source[data_at:at]), transparent, start + 10
            )
            transparent = None
        else:
            at += 1  # stray bytes between blocks are skipped, as viewers do


def _data_end(source: memoryview, at: int) -> int:
    while at < len(source) and source[at]:
        at += 1 + source[at]
    return min(at + 1, len(source))
