"""Bytes after the end of the picture: named where they are known, and always sized."""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.metadata.base import decoded, is_mostly_text, item, key_of, quoted, readable_texts, shown, size_in_words
from scanner.model import Carrier, CarrierType, MetadataItem
from scanner.model import MetadataKind as Kind
from scanner.settings import Limits

_KNOWN: Final = (
    (b"cbipcbbl", "a Photo Mechanic trailer"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"RIFF", "a RIFF file (sound, video or WebP)"),
    (b"AFAF", "an Insta360 or preview trailer"),
    (b"vivo", "a Vivo trailer"),
    (b"ID3", "an MP3 sound"),
)
_SAMSUNG_KINDS: Final = (
    ("UTC", Kind.TIME),
    ("Video", Kind.EMBEDDED),
    ("Sound", Kind.EMBEDDED),
    ("MotionPhoto", Kind.EMBEDDED),
    ("Depth", Kind.EMBEDDED),
    ("Image", Kind.PREVIEW),
    ("MCC", Kind.LOCATION),
    ("Location", Kind.LOCATION),
    ("Device", Kind.DEVICE),
    ("Camera", Kind.DEVICE),
    ("Edit", Kind.HISTORY),
    ("UserName", Kind.PERSON),
)
_TEXT_SHOWN: Final = 80
_DIRECTORY_BYTES: Final = 100_000


def read(carrier: Carrier, limits: Limits) -> Iterator[MetadataItem | Carrier]:
    """One item; for a Samsung trailer, one for each of its entries as well."""
    data = memoryview(carrier.payload)
    head = bytes(data[:64])
    if head[4:8] == b"ftyp":
        yield Carrier(CarrierType.EMBEDDED, carrier.label, data, carrier.offset_bytes)
        return
    if head.startswith(b"\xff\xd8\xff"):
        yield Carrier(CarrierType.PREVIEW, carrier.label, data, carrier.offset_bytes)
        return
    size = size_in_words(len(data))
    if not any(head) and not any(bytes(data[:1_000_000])):
        yield item(Kind.EMBEDDED, key_of(carrier.label), f"zeros, {size}")
        return
    named = next((name for mark, name in _KNOWN if mark in head), "")
    if not named and is_mostly_text(head):
        named = f"text: “{shown(decoded(data), _TEXT_SHOWN)}”"
    texts = quoted(readable_texts(data)) if not named else ""
    yield item(Kind.EMBEDDED, key_of(carrier.label), ", ".join(part for part in (named, size) if part) + texts)
    yield from _samsung(data, limits)


def _samsung(data: memoryview, limits: Limits) -> Iterator[MetadataItem]:
    """Samsung's directory: "SEFH", version, count, then (type, distance back, size) an entry; "SEFT" at the very end.

    Each entry's block begins with its type, then the length of its name and the name (Samsung.pm of ExifTool describes
    the layout). Blocks stand before the directory, so that they are in this payload only where it was not divided.
    """
    tail_at = max(0, len(data) - _DIRECTORY_BYTES)
    found = bytes(data[tail_at:]).rfind(b"SEFH")
    if found < 0:
        return
    start = tail_at + found
    count = min(int.from_bytes(data[start + 8 : start + 12], "little"), limits.items, _DIRECTORY_BYTES // 12)
    for index in range(count):
        entry = data[start + 12 + 12 * index : start + 24 + 12 * index]
        if len(entry) < 12:
            return
        back, size_bytes = (int.from_bytes(entry[at : at + 4], "little") for at in (4, 8))
        if not 8 <= size_bytes <= back <= start:
            continue
        block = data[start - back : start - back + size_bytes]
        name_bytes = int.from_bytes(block[4:8], "little")
        name = decoded(block[8 : 8 + min(name_bytes, 100)])
        value = block[8 + name_bytes :]
        kind = next((kind for word, kind in _SAMSUNG_KINDS if word in name), Kind.EMBEDDED)
        words = decoded(value) if is_mostly_text(value) else size_in_words(len(value))
        if "UTC" in name and words.isdigit():
            words = f"{words} (milliseconds since 1970)"
        yield item(kind, f"Samsung:{name}", words)
