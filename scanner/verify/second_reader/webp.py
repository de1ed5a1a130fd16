"""WebP (RFC 9649): chunks by allow-list, and a RIFF length that covers the file."""

# ruff: noqa: PLR2004  lengths as the standard gives them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.verify.second_reader.source import PROFILE, Part, Sort, Source, TooDeepError, coded, layout, leftover

_PICTURE: Final = frozenset({b"VP8 ", b"VP8L", b"ALPH"})
_SHOWN: Final = 0x02 | 0x10  # flags of VP8X: animation, transparency
_MOST_CHUNKS: Final = 200_000


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is a WebP."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def walk(source: Source) -> Iterator[Part]:
    """All parts, to the last byte."""
    end = 8 + int.from_bytes(source.exactly(4, 4), "little")
    if end < source.size_bytes:
        yield leftover("bytes after the end of the picture", source.size_bytes - end)
    yield from _chunks(source, 12, min(end, source.size_bytes), inside_frame=False)
    if end <= source.size_bytes:
        yield layout("end")


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
        if name == b"ANMF" and length >= 16 and not inside_frame:
            yield layout("ANMF", source.exactly(body_at, 16))
            yield from _chunks(source, body_at + 16, at, inside_frame=True)
        else:
            yield from _chunk(source, name, body_at, length)
    raise TooDeepError("too many chunks")


def _chunk(source: Source, name: bytes, at: int, length: int) -> Iterator[Part]:
    if name in _PICTURE:
        yield layout(name.decode("latin-1"))
        yield coded(name.decode("latin-1"), at, length)
    elif name == b"VP8X" and length == 10:
        body = source.exactly(at, length)
        yield layout("VP8X", bytes((body[0] & _SHOWN,)) + body[4:])
    elif name == b"ANIM" and length == 6:
        yield layout("ANIM", source.exactly(at, length))
    elif name == b"ICCP":
        yield Part(Sort.ICC, PROFILE, source.exactly(at, length))
    elif name == b"EXIF":
        yield Part(Sort.EXIF, "EXIF", source.exactly(at, length).removeprefix(b"Exif\0\0"))
    else:
        yield leftover(f"chunk {name.decode('latin-1')}", length)
