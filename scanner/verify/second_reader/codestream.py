"""A JPEG 2000 codestream (ISO/IEC 15444-1 annex A): its markers hold a picture, except for the comment."""

# ruff: noqa: PLR2004  markers and lengths as the standard gives them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.verify.second_reader.source import Part, Source, coded, layout, leftover

_COMMENT, _TILE, _DATA, _END, _START = 0x64, 0x90, 0x93, 0xD9, 0x4F
_LENGTHS: Final = frozenset({0x55, 0x57, 0x58})  # TLM, PLM, PLT: lengths of what follows, for quick access
_MOST_MARKERS: Final = 1_000_000


def walk(source: Source, at: int, end: int) -> Iterator[Part]:
    """The picture; comments in the main header and in tile-part headers; bytes behind the end of the codestream."""
    tile_end = end
    for _ in range(_MOST_MARKERS):
        if at + 2 > end:
            return
        lead, marker = source.exactly(at, 2)
        if lead != 0xFF:
            raise ValueError("no marker where one has to be")
        if marker == _END:
            yield layout("end")
            if at + 2 < end:
                yield leftover("bytes after the end of the picture", end - at - 2)
            return
        if marker == _START:
            at += 2
            continue
        if marker == _DATA:
            if tile_end < at:
                raise ValueError("a tile-part that ends before its data")
            yield coded("tile", at, tile_end - at)
            at = tile_end
            continue
        length = int.from_bytes(source.exactly(at + 2, 2), "big")
        yield from _segment(source, marker, at, length)
        if marker == _TILE:
            size_bytes = int.from_bytes(source.exactly(at + 6, 4), "big")
            # Zero: the last tile-part, up to the end marker.
            tile_end = at + size_bytes if size_bytes else end - 2
        at += 2 + length
    yield leftover("an absurd number of markers")


def _segment(source: Source, marker: int, at: int, length: int) -> Iterator[Part]:
    if marker == _TILE:
        head = source.exactly(at, 12)
        yield layout("tile", head[:6] + head[10:])  # without its length, in which comments count
    elif marker == _COMMENT:
        yield leftover("a comment", length)
    elif marker not in _LENGTHS:
        yield layout(f"marker 0x{marker:02X}", source.exactly(at + 2, length))
