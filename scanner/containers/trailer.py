"""What stands after the end of a picture: motion-photo videos, more pictures, makers' trailers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from heapq import merge
from typing import Final

from scanner.model import Carrier, CarrierType

# A BMFF file (ISO/IEC 14496-12 clause 4.3) begins with a small `ftyp` box; a JPEG with SOI and another marker; Samsung
# ends its trailer with a directory (SEFH ... SEFT). One pattern each: `re` skips to a pattern's first bytes, and goes
# through a pattern of alternatives byte by byte (290 instead of 6 ms for a video of 3 MB).
_PARTS: Final = tuple(
    (kind, re.compile(pattern, re.DOTALL))
    for kind, pattern in (
        ("video", rb"\0\0\0[\x08-\x7c]ftyp"),
        ("jpeg", rb"\xff\xd8\xff[\xc0-\xfe]"),
        ("samsung", rb"SEFH"),
        ("end", rb"\xff\xd9"),
    )
)


def carriers(trailer: memoryview, offset_bytes: int, limit: int = 100) -> Iterator[Carrier]:
    """The parts of a trailer that begins at `offset_bytes` of the file, in order and without gaps."""
    if not len(trailer):
        return
    starts: list[tuple[int, str]] = []
    under_way = ""
    for start, kind in _marks(trailer):
        if kind == "end":
            under_way = "" if under_way == "jpeg" else under_way
        elif kind != "jpeg" or not under_way:  # inside a picture a thumbnail begins, inside a video it is chance
            starts.append((start, kind))
            under_way = kind
        if len(starts) == limit:
            break
    if not starts or starts[0][0] > 0:
        starts.insert(0, (0, ""))
    ends = [start for start, _ in starts[1:]] + [len(trailer)]
    for (start, kind), end in zip(starts, ends, strict=True):
        part = trailer[start:end]
        if kind == "video":
            yield Carrier(CarrierType.EMBEDDED, "video after the end of the picture", part, offset_bytes + start)
        elif kind == "jpeg":
            yield Carrier(CarrierType.PREVIEW, "JPEG after the end of the picture", part, offset_bytes + start)
        else:
            label = "Samsung trailer" if kind == "samsung" else "bytes after the end of the picture"
            yield Carrier(CarrierType.TRAILER, label, part, offset_bytes + start)


def _marks(trailer: memoryview) -> Iterator[tuple[int, str]]:
    """Where something may begin or end, in order; a mark inside another one is none."""
    past = 0
    for start, end, kind in merge(*(_of_kind(kind, part, trailer) for kind, part in _PARTS)):
        if start >= past:
            past = end
            yield start, kind


def _of_kind(kind: str, part: re.Pattern[bytes], trailer: memoryview) -> Iterator[tuple[int, int, str]]:
    for match in part.finditer(trailer):
        yield match.start(), match.end(), kind
