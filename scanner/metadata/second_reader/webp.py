"""WebP (RFC 9649): chunks by allow-list, and a RIFF length that covers the file."""

# ruff: noqa: PLR2004  lengths as the standard gives them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.metadata.second_reader.source import Part, Sort, Source, TooDeepError, leftover

_PICTURE: Final = frozenset({b"VP8 ", b"VP8L", b"ALPH"})
_MOST_CHUNKS: Final = 200_000


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is a WebP."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def walk(source: Source) -> Iterator[Part]:
    """All parts besides the coded pictures, to the last byte."""
    end = 8 + int.from_bytes(source.exactly(4, 4), "little")
    if end < source.size_bytes:
        yield leftover("bytes after the end of the picture", source.size_bytes - end)
    yield from _chunks(source, 12, min(end, source.size_bytes), inside_frame=False)


def _chunks(source: Source, at: int, end: int, *, inside_frame: bool) -> Iterator[Part]:
    for _ in range(_MOST_CHUNKS):
        if at >= end:
            return
        head = source.exactly(at, 8)
        name, length = head[:4], int.from_bytes(head[4:], "little")
        body_at = at + 8
        at = body_at + length + length % 2
        if at > end:
            raise ValueError("a chunk is longer than the file")
        if length % 2 and source.read(at - 1, 1) != b"\0":
            yield leftover("a padding byte that is not zero")
        if name in _PICTURE or (name == b"VP8X" and length == 10) or (name == b"ANIM" and length == 6):
            continue
        if name == b"ANMF" and length >= 16 and not inside_frame:
            yield from _chunks(source, body_at + 16, at, inside_frame=True)
        elif name == b"ICCP":
            yield Part(Sort.ICC, "colour profile", source.exactly(body_at, length))
        elif name == b"EXIF":
            yield Part(Sort.EXIF, "EXIF", source.exactly(body_at, length).removeprefix(b"Exif\0\0"))
        else:
            yield leftover(f"chunk {name.decode('latin-1')}", length)
    raise TooDeepError("too many chunks")
