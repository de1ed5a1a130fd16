"""Boxes of the ISO base media file format (ISO/IEC 14496-12 clause 4.2), which JPEG 2000 and JPEG XL use as well."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from scanner.errors import DamagedPhotoError, LimitError
from scanner.reading.bounded import Reader, count_up
from scanner.settings import Limits

_HEADER: Final = 8
_LONG_HEADER: Final = 16
_ESSENTIAL: Final = frozenset({b"ftyp", b"meta", b"moov", b"mdat", b"jp2h", b"jp2c", b"jxlc", b"jxlp"})


@dataclass(frozen=True, slots=True)
class Box:
    """One box. `type` is four bytes; a `uuid` box keeps its 16-byte extended type at the start of `body`."""

    type: bytes
    start: int  # offset in the file
    body: memoryview = field(repr=False)
    body_start: int

    @property
    def end(self) -> int:
        """Offset in the file of the byte behind it."""
        return self.body_start + len(self.body)

    @property
    def name(self) -> str:
        """The type as text."""
        return self.type.decode("latin-1").strip()

    def reader(self) -> Reader:
        """Reads big-endian numbers of the body."""
        return Reader(self.body, what=f"{self.name} box")


def walk(data: memoryview, base: int, limits: Limits, what: str = "file") -> Iterator[Box]:
    """The boxes in `data`, which begins at offset `base` of the file, one level deep.

    Bytes at the end that are too few for a box header, or that cannot be one, end the walk.
    """
    at, count = 0, 0
    while at + _HEADER <= len(data):
        count = count_up(count, limits.items, "boxes")
        size, header = int.from_bytes(data[at : at + 4], "big"), _HEADER
        kind = bytes(data[at + 4 : at + 8])
        if size == 1:
            size, header = int.from_bytes(data[at + 8 : at + 16], "big"), _LONG_HEADER
        elif size == 0:  # up to the end of the file
            size = len(data) - at
        if not _is_type(kind):
            return
        if size < header or at + size > len(data):
            if base == 0 and kind not in _ESSENTIAL:
                return  # bytes behind the last box of the file that only look like one
            raise DamagedPhotoError(
                "The {what} is damaged or cut off: its {latin} box is incomplete.",
                what=what,
                latin=kind.decode("latin-1"),
            )
        yield Box(kind, base + at, data[at + header : at + size], base + at + header)
        at += size


def _is_type(kind: bytes) -> bool:
    # Types are four printable characters; QuickTime has some with a copyright sign (A9).
    return all(0x20 <= byte < 0x7F or byte == 0xA9 for byte in kind)  # noqa: PLR2004


def children(box: Box, limits: Limits, skip: int = 0) -> list[Box]:
    """The boxes inside a box, behind the `skip` bytes of its own fields (4 for a FullBox)."""
    return list(walk(box.body[skip:], box.body_start + skip, limits, f"{box.name} box"))


def first(boxes: Iterable[Box], kind: bytes) -> Box | None:
    """The first box of a type."""
    return next((box for box in boxes if box.type == kind), None)


def packed(kind: bytes, *parts: bytes | memoryview) -> bytes:
    """A box; its parts are small enough to join."""
    body = b"".join(parts)
    if len(body) + _HEADER > 0xFFFFFFFF:  # noqa: PLR2004  clause 4.2: 32 bits of size
        raise LimitError("A box of the file is larger than the format's size field can say.")
    return (len(body) + _HEADER).to_bytes(4, "big") + kind + body


def packed_full(kind: bytes, version: int, flags: int, *parts: bytes | memoryview) -> bytes:
    """A FullBox: a box with version and flags."""
    return packed(kind, bytes((version,)) + flags.to_bytes(3, "big"), *parts)


def media_header(size: int) -> bytes:
    """The header of an `mdat` box with `size` bytes of data."""
    if size + _HEADER <= 0xFFFFFFFF:  # noqa: PLR2004
        return (size + _HEADER).to_bytes(4, "big") + b"mdat"
    return b"\0\0\0\1mdat" + (size + _LONG_HEADER).to_bytes(8, "big")
