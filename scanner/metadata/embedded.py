"""Files inside the file: the video of a motion photo, sound, depth and gain maps.

A video is looked into: how long it runs, when it was taken, and where (ISO/IEC 14496-12 clause 8.2.2, QuickTime File
Format, "User Data Atoms" and "Metadata").
"""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from scanner.metadata.base import decoded, item, key_of, size_in_words
from scanner.model import Carrier, MetadataItem
from scanner.model import MetadataKind as Kind
from scanner.settings import Limits

_CONTAINERS: Final = frozenset({b"moov", b"trak", b"mdia", b"udta", b"meta", b"ilst"})
_EPOCH: Final = datetime(1904, 1, 1, tzinfo=UTC)
_ISO_6709: Final = re.compile(r"([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?")
_TEXT_BOXES: Final = {
    b"\xa9mak": ("Make", Kind.DEVICE),
    b"\xa9mod": ("Model", Kind.DEVICE),
    b"\xa9swr": ("Software", Kind.HISTORY),
    b"\xa9day": ("CreationDate", Kind.TIME),
    b"\xa9nam": ("Title", Kind.DESCRIPTION),
    b"\xa9ART": ("Artist", Kind.PERSON),
    b"\xa9cmt": ("Comment", Kind.DESCRIPTION),
}
_SOUND: Final = ("audio", "sound")


def read(carrier: Carrier, limits: Limits) -> Iterator[MetadataItem]:
    """An item that says what is embedded and how much of it; for a video, also its moment and place."""
    data = memoryview(carrier.payload)
    size = size_in_words(len(data))
    label = carrier.label.lower()
    if bytes(data[4:8]) == b"ftyp":
        boxes = list(_boxes(data, limits))
        seconds = next((s for name, body in boxes if name == b"mvhd" for s in _duration_s(body)), None)
        length = f"{seconds:.1f} s, " if seconds else ""
        yield item(Kind.EMBEDDED, key_of(carrier.label), f"video, {length}{size}")
        yield from _video_items(boxes)
        return
    if "crop" in label:
        yield item(Kind.EMBEDDED, key_of(carrier.label), "what was cropped away is still in the file")
        return
    what = next(
        (w for w in ("video", "sound", "audio", "depth", "gain map", "matte", "disparity") if w in label), "data"
    )
    yield item(Kind.EMBEDDED, key_of(carrier.label), f"{'sound' if what in _SOUND else what}, {size}")


def _boxes(data: memoryview, limits: Limits) -> Iterator[tuple[bytes, memoryview]]:
    """All boxes that may tell something, depth first, bounded in number and depth."""
    budget = limits.items
    waiting = [(data, 0)]
    while waiting:
        part, depth = waiting.pop()
        at = 0
        while at + 8 <= len(part) and budget > 0:
            budget -= 1
            size_bytes, name = int.from_bytes(part[at : at + 4], "big"), bytes(part[at + 4 : at + 8])
            head = 8
            if size_bytes == 1:
                size_bytes, head = int.from_bytes(part[at + 8 : at + 16], "big"), 16
            elif size_bytes == 0:
                size_bytes = len(part) - at
            if size_bytes < head:
                break
            body = part[at + head : at + size_bytes]
            if name in _CONTAINERS and depth < limits.depth:
                # In MP4 a `meta` box has four bytes of version and flags before its boxes, in QuickTime it has none.
                skip = 4 if name == b"meta" and bytes(body[4:8]) != b"hdlr" else 0
                waiting.append((body[skip:], depth + 1))
            else:
                yield name, body
            at += size_bytes


def _duration_s(mvhd: memoryview) -> Iterator[float]:
    at, width = (20, 8) if mvhd[0] == 1 else (12, 4)
    timescale = int.from_bytes(mvhd[at : at + 4], "big")
    duration = int.from_bytes(mvhd[at + 4 : at + 4 + width], "big")
    if timescale and duration < (1 << 8 * width) - 1:  # all ones: unknown
        yield duration / timescale


def _video_items(boxes: list[tuple[bytes, memoryview]]) -> Iterator[MetadataItem]:
    keys: list[str] = []
    for name, body in boxes:
        if name == b"mvhd" and len(body) >= 12:
            made_s = int.from_bytes(body[4:12] if body[0] == 1 else body[4:8], "big")
            if 0 < made_s < 1 << 33:
                moment = _EPOCH + timedelta(seconds=made_s)
                yield item(Kind.TIME, "Video:CreateDate", moment.strftime("%Y-%m-%d %H:%M:%S UTC"))
        elif name in (b"\xa9xyz", b"loci"):
            yield item(Kind.LOCATION, "Video:Location", _place(decoded(body[4:]) if name == b"\xa9xyz" else "a place"))
        elif name in _TEXT_BOXES:
            title, kind = _TEXT_BOXES[name]
            yield item(kind, f"Video:{title}", decoded(body[4:]))
        elif name == b"keys":
            keys = list(_keys(body))
        elif name[:3] == b"\0\0\0" and 0 < name[3] <= len(keys) and len(body) > 16:  # a `data` box
            yield _keyed(keys[name[3] - 1], decoded(body[16:]))


def _keys(body: memoryview) -> Iterator[str]:
    at = 8
    while at + 8 <= len(body):
        size_bytes = int.from_bytes(body[at : at + 4], "big")
        if size_bytes < 8:
            return
        yield decoded(body[at + 8 : at + size_bytes])
        at += size_bytes


def _keyed(key: str, value: str) -> MetadataItem:
    word = key.lower()
    if "location" in word:
        return item(Kind.LOCATION, f"Video:{key}", _place(value))
    kinds = (
        (("date",), Kind.TIME),
        (("make", "model"), Kind.DEVICE),
        (("software", "version"), Kind.HISTORY),
        (("identifier",), Kind.ID),
        (("author", "artist"), Kind.PERSON),
    )
    kind = next((kind for words, kind in kinds if any(w in word for w in words)), Kind.DESCRIPTION)
    return item(kind, f"Video:{key}", value)


def _place(text: str) -> str:
    """ISO 6709 as "latitude, longitude"."""
    found = _ISO_6709.search(text)
    return f"{float(found[1]):g}, {float(found[2]):g}" if found else text
