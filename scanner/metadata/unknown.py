"""What no reader makes sense of: named, sized and removed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.metadata.base import decoded, is_mostly_text, item, key_of, quoted, readable_texts, size_in_words
from scanner.model import Carrier, CarrierType, MetadataItem, MetadataKind
from scanner.settings import Limits

_TEXT_SHOWN: Final = 80
# Parts that are known by name only, and what they tell.
_KNOWN: Final = (
    ("MPF", MetadataKind.PREVIEW, "index of further pictures in the file"),
    ("Ducky", MetadataKind.DESCRIPTION, "“Save for web” settings, comment and copyright"),
    ("FPXR", MetadataKind.PREVIEW, "FlashPix data, which can hold a smaller picture"),
    ("RMETA", MetadataKind.LOCATION, "Ricoh notes on place and occasion"),
    ("FLIR", MetadataKind.DEVICE, "thermal camera data with serial numbers"),
    ("II", MetadataKind.DEVICE, "camera notes in Canon's CIFF form, which can name the owner"),
    ("MM", MetadataKind.DEVICE, "camera notes in Canon's CIFF form, which can name the owner"),
    ("PictureInfo", MetadataKind.DEVICE, "camera notes with serial numbers"),
    ("OLYMPUS", MetadataKind.DEVICE, "camera notes"),
    ("Media Jukebox", MetadataKind.DESCRIPTION, "notes of a picture manager on people and places"),
    ("SPIFF", MetadataKind.PREVIEW, "SPIFF directory"),
    ("HDR_RI", MetadataKind.EMBEDDED, "a second picture for bright screens"),
)


_XMP_IN_APP1: Final = b"http://ns.adobe.com/xap/1.0/\0"


def read(carrier: Carrier, _limits: Limits) -> Iterator[MetadataItem | Carrier]:
    """One item: the container's own name of the part, its size, and its beginning where that is readable text."""
    if bytes(carrier.payload[: len(_XMP_IN_APP1)]) == _XMP_IN_APP1:  # ImageMagick's "Raw profile type APP1"
        packet = memoryview(carrier.payload)[len(_XMP_IN_APP1) :]
        yield Carrier(CarrierType.XMP, carrier.label, packet, carrier.offset_bytes)
        return
    word = carrier.label.rpartition(" ")[2]
    for name, kind, words in _KNOWN:
        if word == name and carrier.label.startswith(("APP", "8BIM")):
            yield item(kind, key_of(carrier.label), f"{words}, {size_in_words(len(carrier.payload))}{_texts(carrier)}")
            return
    yield named(carrier)


def named(carrier: Carrier) -> MetadataItem:
    """The item for a part that is not understood."""
    value = f"not understood, {size_in_words(len(carrier.payload))}"
    return item(MetadataKind.UNKNOWN, key_of(carrier.label), value + _texts(carrier))


def _texts(carrier: Carrier) -> str:
    if is_mostly_text(carrier.payload):
        return quoted((decoded(carrier.payload),), _TEXT_SHOWN)
    return quoted(readable_texts(carrier.payload))


def too_many(limit: int) -> MetadataItem:
    """The item that stands for all beyond the limit."""
    return item(MetadataKind.UNKNOWN, "File:Metadata", f"more than {limit} entries; the rest is not listed")
