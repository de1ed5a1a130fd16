"""Reading a file in small pieces, so that checking a file of any size costs little memory."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import BinaryIO, Final

PIECE_BYTES: Final = 1 << 20
PROFILE: Final = "colour profile"
"""The name of the part by whose colours the picture is shown."""
_MOST_BYTES_AT_ONCE: Final = 64_000_000


class Sort(Enum):
    """What has to be done with a part."""

    LEFTOVER = auto()  # must not be there at all
    EXIF = auto()  # a TIFF stream that may hold a few allowed tags
    ICC = auto()  # a colour profile that may hold colours only
    LAYOUT = auto()  # what decides how the coded picture is shown, as `payload`
    UNLISTED = auto()  # picture data that this reader names only: pictures in time, strips that nothing measures
    CODED = auto()  # coded picture data, `size_bytes` from offset `at` on


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the file: the picture, what it is shown by, or something that is neither."""

    sort: Sort
    name: str
    payload: bytes = field(default=b"", repr=False)
    size_bytes: int = 0
    at: int = 0


class TooDeepError(Exception):
    """The structure has more levels or parts than any honest file."""


def leftover(name: str, size_bytes: int = 0) -> Part:
    """A part that must not be there."""
    return Part(Sort.LEFTOVER, name, size_bytes=size_bytes)


def layout(name: str, payload: bytes = b"") -> Part:
    """A part that decides how the picture is shown: dimensions, tables, headers."""
    return Part(Sort.LAYOUT, name, payload)


def coded(name: str, at: int, size_bytes: int) -> Part:
    """Coded picture data, which stays in the file; a run of parts of one name is one stream."""
    return Part(Sort.CODED, name, size_bytes=size_bytes, at=at)


def unlisted(name: str) -> Part:
    """Picture data of which this reader does not know all bytes: only a decoder can compare it."""
    return Part(Sort.UNLISTED, name)


class Source:
    """A file by offsets."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size_bytes = file.seek(0, os.SEEK_END)

    def read(self, at: int, count: int) -> bytes:
        """Up to `count` bytes from offset `at`; fewer at the file's end. Raises TooDeepError for absurd counts."""
        if at < 0 or count < 0:
            raise ValueError("a negative place or length")
        if count > _MOST_BYTES_AT_ONCE:
            raise TooDeepError("a part of more than 64 MB outside the picture")
        if at >= self.size_bytes:  # also: no operating system seeks to the places that 64-bit offsets can name
            return b""
        self._file.seek(at)
        return self._file.read(count)

    def exactly(self, at: int, count: int) -> bytes:
        """Exactly `count` bytes; raises ValueError where the file ends before."""
        found = self.read(at, count)
        if len(found) != count:
            raise ValueError("the file is cut off")
        return found

    def find(self, pattern: re.Pattern[bytes], at: int, overlap: int) -> int:
        """The offset of the pattern's first match (of at most `overlap` bytes) from `at` on; -1 where there is none."""
        while at < self.size_bytes:
            piece = self.read(at, PIECE_BYTES + overlap)
            match = pattern.search(piece)
            if match and (match.start() < PIECE_BYTES or at + len(piece) >= self.size_bytes):
                return at + match.start()
            at += PIECE_BYTES
        return -1

    def pieces(self, start: int, stop: int) -> Iterator[bytes]:
        """The bytes of a range, piece by piece."""
        while start < stop:
            piece = self.read(start, min(PIECE_BYTES, stop - start))
            if not piece:
                return
            yield piece
            start += len(piece)

    def is_blank(self, start: int, stop: int) -> bool:
        """Whether a range holds zeros only."""
        return not any(piece.strip(b"\0") for piece in self.pieces(start, stop))
