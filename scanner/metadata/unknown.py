"""What no reader makes sense of: named, sized and removed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.metadata.base import decoded, is_mostly_text, item, key_of, shown, size_in_words
from scanner.model import Carrier, MetadataItem, MetadataKind
from scanner.settings import Limits

_TEXT_SHOWN = 80
# Parts that are known by name only, and what they tell.
_KNOWN: Final = (
    ("MPF", MetadataKind.PREVIEW, "index of further pictures in the file"),
    ("Ducky", MetadataKind.DESCRIPTION, "“Save for web” settings, comment and copyright"),
    ("FPXR", MetadataKind.PREVIEW, "FlashPix data, which can hold a smaller picture"),
    ("RMETA", MetadataKind.LOCATION, "Ricoh notes on place and occasion"),
    ("FLIR", MetadataKind.DEVICE, "thermal camera data with serial numbers"),
    ("II", MetadataKind.DEVICE, "camera notes in Canon's CIFF form, which can name the owner"),
    ("MM", MetadataKind.DEVICE, "camera notes in Canon's CIFF form, which can name the owner"),
    ("SPIFF", MetadataKind.PREVIEW, "SPIFF directory"),
    ("HDR_RI", MetadataKind.EMBEDDED, "a second picture for bright screens"),
)


def read(carrier: Carrier, _limits: Limits) -> Iterator[MetadataItem]:
    """One item: the container's own name of the part, its size, and its beginning where that is readable text."""
    word = carrier.label.rpartition(" ")[2]
    for name, kind, words in _KNOWN:
        if word == name and carrier.label.startswith(("APP", "8BIM")):
            yield item(kind, key_of(carrier.label), f"{words}, {size_in_words(len(carrier.payload))}")
            return
    yield named(carrier)


def named(carrier: Carrier) -> MetadataItem:
    """The item for a part that is not understood."""
    value = f"not understood, {size_in_words(len(carrier.payload))}"
    if is_mostly_text(carrier.payload):
        value += f": “{shown(decoded(carrier.payload), _TEXT_SHOWN)}”"
    return item(MetadataKind.UNKNOWN, key_of(carrier.label), value)


def too_many(limit: int) -> MetadataItem:
    """The item that stands for all beyond the limit."""
    return item(MetadataKind.UNKNOWN, "File:Metadata", f"more than {limit} entries; the rest is not listed")
