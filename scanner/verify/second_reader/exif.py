"""What an EXIF block of a clean file may say, judged with piexif."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import piexif

from scanner.model import KeptMetadata
from scanner.verify.second_reader import exif_blocks

_ORIENTATION, _COPYRIGHT, _EXIF_POINTER = 0x0112, 0x8298, 0x8769
_DATE, _OFFSET, _FRACTION, _VERSION = 0x9003, 0x9011, 0x9291, 0x9000
_NAMES: Final = {"0th": "Image", "1st": "Image", "Exif": "Exif", "GPS": "GPS", "Interop": "Interop"}
_DATES: Final = {
    "year": re.compile(r"\d{4}:01:01 00:00:00"),
    "day": re.compile(r"\d{4}:\d\d:\d\d 00:00:00"),
    "all": re.compile(r"\d{4}:\d\d:\d\d \d\d:\d\d:\d\d"),
}
_SLACK_BYTES: Final = 16  # padding to even offsets, and the pointers of empty directories


def exif_leftovers(payload: bytes, keep: KeptMetadata) -> Iterator[str]:
    """Names of the tags that may not be there, and of bytes that no tag accounts for."""
    try:
        blocks = exif_blocks.load(payload)
    except ValueError:
        yield "an unreadable block"
        return
    accounted = 8
    for directory in ("0th", "Exif", "GPS", "Interop", "1st"):
        tags: dict[int, Any] = blocks.get(directory) or {}
        accounted += 6 + sum(12 + _value_bytes(value) for value in tags.values()) if tags else 0
        for tag, value in tags.items():
            if not _is_allowed(directory, tag, value, keep):
                known = piexif.TAGS[_NAMES[directory]].get(tag)
                yield f"{known['name'] if known else f'tag 0x{tag:04X}'}"
    if blocks.get("thumbnail"):
        yield "a thumbnail"
    if len(payload) > accounted + _SLACK_BYTES:
        yield f"{len(payload) - accounted} bytes that belong to no tag"


def _is_allowed(directory: str, tag: int, value: Any, keep: KeptMetadata) -> bool:
    if directory == "0th":
        if tag == _ORIENTATION:
            return value in range(1, 9)
        return (tag == _COPYRIGHT and keep.copyright) or (tag == _EXIF_POINTER and keep.date != "none")
    if directory != "Exif" or keep.date not in _DATES:
        return False
    if tag == _DATE:
        text = value.decode("latin-1") if isinstance(value, bytes) else ""
        return _DATES[keep.date].fullmatch(text) is not None
    return tag == _VERSION or (tag in (_OFFSET, _FRACTION) and keep.date == "all")


def _value_bytes(value: Any) -> int:
    """Bytes that a value takes outside its entry, at most: 2 more for a terminator and padding."""
    if isinstance(value, bytes):
        return len(value) + 2
    return 8 * len(value) if isinstance(value, tuple) else 0
