"""ICC profiles (ICC.1:2022): what they say of a device, its maker, a moment; the colours themselves say nothing."""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from scanner.colour.icc import rebuilt
from scanner.metadata.base import decoded, is_mostly_text, item, size_in_words
from scanner.model import Carrier, MetadataItem, MetadataKind
from scanner.settings import Limits

_HEADER: Final = 128
_MAX_TAGS: Final = 200
_SIGNATURES: Final = (
    (4, "PreferredCMM", MetadataKind.HISTORY),
    (40, "PrimaryPlatform", MetadataKind.HISTORY),
    (48, "DeviceManufacturer", MetadataKind.DEVICE),
    (52, "DeviceModel", MetadataKind.DEVICE),
    (80, "ProfileCreator", MetadataKind.HISTORY),
)
_TEXTS: Final = {
    b"desc": ("ProfileDescription", MetadataKind.DEVICE),
    b"cprt": ("ProfileCopyright", MetadataKind.PERSON),
    b"dmnd": ("DeviceMfgDesc", MetadataKind.DEVICE),
    b"dmdd": ("DeviceModelDesc", MetadataKind.DEVICE),
    b"targ": ("CharTarget", MetadataKind.DEVICE),
    b"vued": ("ViewingCondDesc", MetadataKind.DEVICE),
    b"scrd": ("ScreeningDesc", MetadataKind.DEVICE),
    b"ps2i": ("PS2RenderingIntent", MetadataKind.HISTORY),
}
# Colour and measurement tags of the standard (clause 9.2 and its predecessors): not private, and about colours only.
_STANDARD: Final = frozenset(
    b"A2B0 A2B1 A2B2 A2B3 B2A0 B2A1 B2A2 B2A3 D2B0 D2B1 D2B2 D2B3 B2D0 B2D1 B2D2 B2D3 rXYZ gXYZ bXYZ rTRC gTRC "
    b"bTRC kTRC wtpt bkpt chad cicp gamt lumi meas view tech chrm clro clrt clot ncl2 resp pre0 pre1 pre2 rig0 rig2 "
    b"crdi psd0 psd1 psd2 psd3 ps2s ps2i scrn bfd calt pseq psid meta".split()
)


def read(carrier: Carrier, limits: Limits) -> Iterator[MetadataItem]:
    """Items for device, maker, dates, texts and private tags; none for a profile that a cleaned copy would have."""
    raw = bytes(carrier.payload[: limits.metadata_bytes])
    if rebuilt(raw, limits) == raw:
        return
    if len(raw) < _HEADER + 4 or raw[36:40] != b"acsp":
        yield item(
            MetadataKind.UNKNOWN, carrier.label, f"a damaged colour profile, {size_in_words(len(carrier.payload))}"
        )
        return
    for at, name, kind in _SIGNATURES:
        if signature := decoded(raw[at : at + 4].rstrip(b"\0 ")):
            yield item(kind, f"ICC:{name}", signature)
    year, month, day, hour, minute, second = struct.unpack_from(">6H", raw, 24)
    if year:
        moment = f"{year:04d}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}"
        yield item(MetadataKind.TIME, "ICC:ProfileDateTime", moment)
    if any(raw[84:100]):
        yield item(MetadataKind.ID, "ICC:ProfileID", raw[84:100].hex())
    yield from _tags(raw)


def _tags(raw: bytes) -> Iterator[MetadataItem]:
    count = min(int.from_bytes(raw[_HEADER : _HEADER + 4], "big"), _MAX_TAGS, (len(raw) - _HEADER - 4) // 12)
    for index in range(count):
        name, at, size_bytes = struct.unpack_from(">4sII", raw, _HEADER + 4 + 12 * index)
        value = raw[at : at + size_bytes]
        label = decoded(name.strip())
        if name in _TEXTS:
            title, kind = _TEXTS[name]
            if words := _text(value):
                yield item(kind, f"ICC:{title}", words)
        elif name == b"calt" and len(value) >= 20:  # dateTimeType: a head of 8 bytes, six numbers
            parts = struct.unpack_from(">6H", value, 8)
            yield item(
                MetadataKind.TIME, "ICC:CalibrationDateTime", "{:04d}-{:02d}-{:02d} {:02d}:{:02d}:{:02d}".format(*parts)
            )
        elif name == b"pseq":
            yield item(MetadataKind.HISTORY, "ICC:ProfileSequenceDesc", size_in_words(len(value)))
        elif name.strip() not in _STANDARD:
            words = _text(value) if is_mostly_text(value[8:]) else ""
            yield item(MetadataKind.UNKNOWN, f"ICC:{label}", words or f"private tag, {size_in_words(len(value))}")


def _text(value: bytes) -> str:
    """The text of a textType, textDescriptionType or multiLocalizedUnicodeType (the first of its languages)."""
    kind = value[:4]
    if kind == b"desc" and len(value) > 12:  # ICC.1:2001-04 clause 6.5.17
        return decoded(value[12 : 12 + int.from_bytes(value[8:12], "big")].rstrip(b"\0"))
    if kind == b"mluc" and len(value) >= 28:  # clause 10.15: one record of 12 bytes after 16
        size_bytes, at = struct.unpack_from(">II", value, 20)
        return value[at : at + size_bytes].decode("utf-16-be", "replace").rstrip("\0")
    return decoded(value[8:].rstrip(b"\0"))
