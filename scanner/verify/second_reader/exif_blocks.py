"""What piexif reads of an EXIF block, without believing counts that the block cannot hold.

For a count of four thousand million bytes, piexif makes a pattern of as many letters before it looks whether they are
there: 18 GB from a file of 771 bytes. In the end it raises, as is done here at once.
"""

from __future__ import annotations

import struct
from typing import Any, Final

import piexif

_KNOWN: Final = frozenset(tag for table in piexif.TAGS.values() for tag in table)
_POINTERS: Final = frozenset({0x8769, 0x8825, 0xA005})  # to the directories Exif, GPS and Interoperability
_ENTRY_BYTES: Final = 12


def load(exif: bytes) -> dict[str, Any]:
    """By directory: value by tag. Raises ValueError for a block that cannot be read."""
    try:
        _refuse_unbelievable(exif)
        blocks: dict[str, Any] = piexif.load(b"Exif\0\0" + exif)
    except Exception as error:
        raise ValueError("the EXIF block cannot be read") from error
    return blocks


def _refuse_unbelievable(exif: bytes) -> None:
    """Raises ValueError or struct.error."""
    order = "<" if exif[:2] == b"II" else ">"
    waiting, seen = [struct.unpack_from(f"{order}I", exif, 4)[0]], set[int]()
    while waiting:
        at = waiting.pop()
        if at in seen or not 0 < at < len(exif):
            continue
        seen.add(at)
        (count,) = struct.unpack_from(f"{order}H", exif, at)
        for number in range(count):
            tag, _, values, value = struct.unpack_from(f"{order}HHII", exif, at + 2 + _ENTRY_BYTES * number)
            if tag in _KNOWN and values > len(exif):
                raise ValueError("an entry has more values than the block has bytes")
            if tag in _POINTERS:
                waiting.append(value)
        end = at + 2 + _ENTRY_BYTES * count
        if end + 4 <= len(exif):
            waiting.append(struct.unpack_from(f"{order}I", exif, end)[0])
