"""What stands after the end of a picture: motion-photo videos, more pictures, makers' trailers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import Carrier, CarrierType

# A BMFF file (ISO/IEC 14496-12 clause 4.3) begins with a small `ftyp` box; a JPEG with SOI and another marker; Samsung
# ends its trailer with a directory (SEFH ... SEFT).
_PARTS: Final = re.compile(
    rb"(?P<video>\0\0\0[\x08-\x7c]ftyp)|(?P<jpeg>\xff\xd8\xff[\xc0-\xfe])|(?P<samsung>SEFH)|(?P<end>\xff\xd9)",
    re.DOTALL,
)


def carriers(trailer: memoryview, offset_bytes: int, limit: int = 100) -> Iterator[Carrier]:
    """The parts of a trailer that begins at `offset_bytes` of the file, in order and without gaps."""
    if not len(trailer):
        return
    starts: list[tuple[int, str]] = []
    under_way = ""
    for match in _PARTS.finditer(trailer):
        kind = match.lastgroup or ""
        if kind == "end":
            under_way = "" if under_way == "jpeg" else under_way
        elif kind != "jpeg" or not under_way:  # inside a picture a thumbnail begins, inside a video it is chance
            starts.append((match.start(), kind))
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
