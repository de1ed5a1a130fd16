"""The preview pictures that camera raw files carry as whole JPEGs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from scanner.containers.jpeg_segments import APP1, SOF, SOS, segments
from scanner.errors import PhotoVetError
from scanner.settings import Limits

_START: Final = re.compile(rb"\xff\xd8\xff[\xc0-\xfe]")
_MOST: Final = 64
_DISPLAYED: Final = frozenset({0xC0, 0xC1, 0xC2})  # baseline, extended, progressive; raw data itself is lossless (C3)


@dataclass(frozen=True, slots=True)
class EmbeddedJpeg:
    """A JPEG inside another file; `data` reaches to the end of that file, its own end marker ends it."""

    start: int
    width_px: int
    height_px: int
    data: memoryview = field(repr=False)
    exif: memoryview | None = field(repr=False)  # its TIFF stream


def find(source: memoryview, limits: Limits) -> list[EmbeddedJpeg]:
    """The embedded JPEGs that a viewer can show, in file order; at most 64 places are tried."""
    found: list[EmbeddedJpeg] = []
    at = 0
    for _ in range(_MOST):
        match = _START.search(source, at)
        if match is None:
            break
        at = match.end()
        picture = _head(source[match.start() :], match.start(), limits)
        if picture is not None:
            found.append(picture)
    return found


def _head(data: memoryview, start: int, limits: Limits) -> EmbeddedJpeg | None:
    size, exif = (0, 0), None
    try:
        for segment in segments(data[: limits.metadata_bytes], limits):
            if segment.marker in SOF:
                if segment.marker not in _DISPLAYED or len(segment.body) < 6 or segment.body[0] != 8:  # noqa: PLR2004
                    return None
                size = int.from_bytes(segment.body[3:5], "big"), int.from_bytes(segment.body[1:3], "big")
            elif segment.is_named(APP1, b"Exif\0"):
                exif = segment.body[6:]
            elif segment.marker == SOS:
                break
    except PhotoVetError:
        return None
    return EmbeddedJpeg(start, *size, data, exif) if all(size) else None
