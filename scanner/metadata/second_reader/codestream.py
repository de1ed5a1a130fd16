"""A JPEG 2000 codestream (ISO/IEC 15444-1 annex A): its markers hold a picture, except for the comment."""

# ruff: noqa: PLR2004  markers and lengths as the standard gives them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.metadata.second_reader.source import Part, Source, leftover

_COMMENT, _TILE, _DATA, _END, _START = 0x64, 0x90, 0x93, 0xD9, 0x4F
_MOST_MARKERS: Final = 1_000_000


def leftovers(source: Source, at: int, end: int) -> Iterator[Part]:
    """Comments in the main header and in tile-part headers, and bytes behind the end of the codestream."""
    tile_end = end
    for _ in range(_MOST_MARKERS):
        if at + 2 > end:
            return
        lead, marker = source.exactly(at, 2)
        if lead != 0xFF:
            raise ValueError("no marker where one has to be")
        if marker == _END:
            if at + 2 < end:
                yield leftover("bytes after the end of the picture", end - at - 2)
            return
        if marker == _START:
            at += 2
            continue
        if marker == _DATA:
            at = tile_end
            continue
        length = int.from_bytes(source.exactly(at + 2, 2), "big")
        if marker == _TILE:
            size_bytes = int.from_bytes(source.exactly(at + 6, 4), "big")
            # Zero: the last tile-part, up to the end marker.
            tile_end = at + size_bytes if size_bytes else end - 2
        elif marker == _COMMENT:
            yield leftover("a comment", length)
        at += 2 + length
    yield leftover("an absurd number of markers")
