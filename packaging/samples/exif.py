"""A writer for EXIF blocks: a big-endian TIFF stream (TIFF 6.0, section 2; CIPA DC-008) with the usual directories.

Entries are given as {tag: (type, value)}; the types are the one-letter names below.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

Entries: TypeAlias = Mapping[int, tuple[str, Any]]

_CODES: Final = {"byte": 1, "ascii": 2, "short": 3, "long": 4, "rational": 5, "undefined": 7}
_INLINE_BYTES: Final = 4  # a value that fits stands in the entry itself
_EXIF_POINTER, _GPS_POINTER, _THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH = 0x8769, 0x8825, 0x0201, 0x0202


def _coded(kind: str, value: Any) -> tuple[int, bytes]:
    if kind == "ascii":
        data = value.encode() + b"\0"
        return len(data), data
    if kind in ("byte", "undefined"):
        return len(value), bytes(value)
    values = value if isinstance(value, (list, tuple)) else (value,)
    if kind == "rational":
        pairs = [round(v * 10_000) for v in values]
        return len(values), b"".join(struct.pack(">II", v, 10_000) for v in pairs)
    return len(values), struct.pack(f">{len(values)}{'H' if kind == 'short' else 'I'}", *values)


def _directory(entries: Entries, offset: int, following: int = 0) -> bytes:
    """One IFD that stands at `offset`, its entries in ascending order, its values word-aligned behind it."""
    head, values = struct.pack(">H", len(entries)), b""
    values_at = offset + 2 + 12 * len(entries) + 4
    for tag in sorted(entries):
        count, data = _coded(*entries[tag])
        head += struct.pack(">HHI", tag, _CODES[entries[tag][0]], count)
        if len(data) <= _INLINE_BYTES:
            head += data.ljust(4, b"\0")
        else:
            head += struct.pack(">I", values_at + len(values))
            values += data + b"\0" * (len(data) % 2)
    return head + struct.pack(">I", following) + values


def block(first: Entries, exif: Entries, gps: Entries, preview: bytes | None) -> bytes:
    """The TIFF stream; `preview` is a JPEG for IFD1."""
    first = {**first, _EXIF_POINTER: ("long", 0), _GPS_POINTER: ("long", 0)}
    exif_at = 8 + len(_directory(first, 8))
    gps_at = exif_at + len(_directory(exif, exif_at))
    second_at = gps_at + len(_directory(gps, gps_at))
    first |= {_EXIF_POINTER: ("long", exif_at), _GPS_POINTER: ("long", gps_at)}
    body = _directory(first, 8, second_at if preview else 0) + _directory(exif, exif_at) + _directory(gps, gps_at)
    if preview:
        second = {0x0103: ("short", 6), 0x011A: ("rational", 72), 0x011B: ("rational", 72), 0x0128: ("short", 2)}
        second |= {_THUMBNAIL_OFFSET: ("long", 0), _THUMBNAIL_LENGTH: ("long", len(preview))}
        second[_THUMBNAIL_OFFSET] = ("long", second_at + len(_directory(second, second_at)))
        body += _directory(second, second_at) + preview
    return b"MM\0*" + struct.pack(">I", 8) + body
