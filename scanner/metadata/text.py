"""Texts of containers: JPEG and GIF comments, PNG keywords; among them blocks that ImageMagick writes as hex text."""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.metadata.base import decoded, item, key_of, shown
from scanner.model import Carrier, CarrierType, MetadataItem
from scanner.model import MetadataKind as Kind
from scanner.settings import Limits

# Keyword -> kind; PNG 3rd edition clause 11.3.3.1, and words that other programs use.
_KINDS: Final[tuple[tuple[re.Pattern[str], Kind], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"gps|latitude|longitude|location|\bcity\b|country", Kind.LOCATION),
        (r"date|time|timestamp|creation", Kind.TIME),
        (r"author|artist|creator|copyright|owner|rights|credit|person|camera_?owner", Kind.PERSON),
        (r"^icc:|^(exif:)?(make|model|source|lens\w*|camera|device|serial\w*|hostcomputer)$", Kind.DEVICE),
        (r"software|history|^xmp|workflow|prompt|parameters|dream|^mxfile|program", Kind.HISTORY),
        (r"title|description|comment|caption|keyword|subject|label|warning|disclaimer|headline", Kind.DESCRIPTION),
        (r"uuid|guid|unique|\bid$|identifier|^thumb::uri", Kind.ID),
        (r"^thumb::|thumbnail|preview", Kind.PREVIEW),
        (r"c2pa|provenance", Kind.PROVENANCE),
    )
)
_RAW_PROFILE: Final = re.compile(r"Raw profile type (\w+)\s*$", re.IGNORECASE)
_PROFILES: Final = {
    "exif": CarrierType.EXIF,
    "iptc": CarrierType.PHOTOSHOP,  # ImageMagick wraps IPTC into an image resource
    "8bim": CarrierType.PHOTOSHOP,
    "xmp": CarrierType.XMP,
    "icc": CarrierType.ICC,
    "icm": CarrierType.ICC,
}
_XMP_IN_APP1: Final = b"http://ns.adobe.com/xap/1.0/\0"


def read(carrier: Carrier, _limits: Limits) -> Iterator[MetadataItem | Carrier]:
    """One item, its kind guessed from the keyword; or, for a raw profile, the block inside as a carrier."""
    if profile := _RAW_PROFILE.search(carrier.label):
        yield from _raw_profile(carrier, profile[1].lower())
        return
    keyword = carrier.label.partition(" ")[2] or carrier.label
    text = decoded(carrier.payload)
    if shown(text):
        yield item(_kind(keyword), key_of(carrier.label), text)


def _kind(keyword: str) -> Kind:
    for pattern, kind in _KINDS:
        if pattern.search(keyword):
            return kind
    return Kind.DESCRIPTION


def _raw_profile(carrier: Carrier, name: str) -> Iterator[MetadataItem | Carrier]:
    """ImageMagick's form: a line with the name, a line with the length, then hex digits in lines."""
    parts = bytes(carrier.payload).split(None, 2)
    if len(parts) < 3:  # name, length, digits
        raise ValueError("no raw profile")
    block = bytes.fromhex(re.sub(rb"[^0-9A-Fa-f]", b"", parts[2]).decode("ascii"))
    if name == "app1":
        name, block = ("xmp", block[len(_XMP_IN_APP1) :]) if block.startswith(_XMP_IN_APP1) else ("exif", block)
    if name == "iptc" and block.startswith(b"\x1c"):
        kind = CarrierType.IPTC
    else:
        kind = _PROFILES.get(name, CarrierType.UNKNOWN)
    if kind is CarrierType.EXIF:
        block = block.removeprefix(b"Exif\0\0")
    yield Carrier(kind, carrier.label, block, carrier.offset_bytes)
