"""What the files made of boxes share (ISO/IEC 14496-12): boxes, colour descriptions, and EXIF behind an offset."""

# ruff: noqa: PLR2004  offsets and lengths as the standards give them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.verify.second_reader.source import PROFILE, Part, Sort, Source, TooDeepError, leftover

_MOST_BOXES: Final = 100_000


def children(source: Source, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """(type, offset of the body, end) of the boxes in a range; raises ValueError where one does not fit."""
    for _ in range(_MOST_BOXES):
        if at >= end:
            return
        head = source.exactly(at, 8)
        size_bytes, name, body = int.from_bytes(head[:4], "big"), head[4:], at + 8
        if size_bytes == 1:
            size_bytes, body = int.from_bytes(source.exactly(at + 8, 8), "big"), at + 16
        elif size_bytes == 0:
            size_bytes = end - at
        if at + size_bytes > end or at + size_bytes < body:
            raise ValueError("a box does not fit")
        yield name, body, at + size_bytes
        at += size_bytes
    raise TooDeepError("too many boxes")


def exif_stream(payload: bytes) -> bytes:
    """The TIFF stream in an Exif item or box (23008-12 annex A.2.1): behind an offset of four bytes."""
    return payload[4 + int.from_bytes(payload[:4], "big") :]


def colour(body: bytes, name: str = PROFILE) -> Iterator[Part]:
    """The profile in a `colr` box, as a part of that name, or what else the box leaves behind."""
    if body[:4] in (b"prof", b"rICC"):
        yield Part(Sort.ICC, name, body[4:])
    elif body[:4] not in (b"nclx", b"nclc") or len(body) > 11:
        yield leftover("an unknown colour description", len(body))
