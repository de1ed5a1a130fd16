"""Photoshop image resources (Adobe Photoshop File Formats Specification, "Image Resource Blocks")."""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.metadata.base import decoded, item, shown, size_in_words
from scanner.model import Carrier, CarrierType, MetadataItem
from scanner.model import MetadataKind as Kind
from scanner.settings import Limits

_SIGNATURES: Final = (b"8BIM", b"PHUT", b"DCSR", b"AgHg", b"MeSa")
_HEADER: Final = b"Photoshop 3.0\0"
_CARRIERS: Final = {
    0x0404: CarrierType.IPTC,
    0x040F: CarrierType.ICC,
    0x0422: CarrierType.EXIF,
    0x0423: CarrierType.EXIF,
    0x0424: CarrierType.XMP,
}
_THUMBNAILS: Final = (0x0409, 0x040C)
_NAMES: Final[dict[int, tuple[str, Kind]]] = {
    0x03E9: ("MacintoshPrintInfo", Kind.HISTORY),
    0x03EA: ("XMLData", Kind.UNKNOWN),
    0x03EE: ("AlphaChannelNames", Kind.DESCRIPTION),
    0x03F0: ("Caption", Kind.DESCRIPTION),
    0x03F2: ("BackgroundColor", Kind.HISTORY),
    0x03F5: ("ColorHalftoningInfo", Kind.HISTORY),
    0x0430: ("LayerGroupsEnabledID", Kind.ID),
    0x03F3: ("PrintFlags", Kind.HISTORY),
    0x03F8: ("ColorTransferFunctions", Kind.HISTORY),
    0x03FE: ("QuickMaskInfo", Kind.HISTORY),
    0x0400: ("LayerStateInfo", Kind.HISTORY),
    0x0402: ("LayersGroupInfo", Kind.HISTORY),
    0x0405: ("RawImageMode", Kind.HISTORY),
    0x0406: ("JPEGQuality", Kind.HISTORY),
    0x0408: ("GridGuidesInfo", Kind.HISTORY),
    0x040A: ("CopyrightFlag", Kind.PERSON),
    0x040B: ("URL", Kind.PERSON),
    0x040D: ("GlobalAngle", Kind.HISTORY),
    0x0411: ("ICCUntagged", Kind.HISTORY),
    0x0414: ("IDsBaseValue", Kind.ID),
    0x0415: ("UnicodeAlphaNames", Kind.DESCRIPTION),
    0x0419: ("GlobalAltitude", Kind.HISTORY),
    0x041A: ("Slices", Kind.HISTORY),
    0x041B: ("WorkflowURL", Kind.PERSON),
    0x041D: ("AlphaIdentifiers", Kind.ID),
    0x041E: ("URLList", Kind.PERSON),
    0x0421: ("VersionInfo", Kind.HISTORY),
    0x0425: ("IPTCDigest", Kind.ID),
    0x0426: ("PrintScaleInfo", Kind.HISTORY),
    0x0428: ("PixelAspectRatio", Kind.HISTORY),
    0x0429: ("LayerComps", Kind.HISTORY),
    0x042D: ("LayerSelectionIDs", Kind.HISTORY),
    0x0435: ("CountInformation", Kind.HISTORY),
    0x043A: ("PrintInfo2", Kind.HISTORY),
    0x043B: ("PrintStyle", Kind.HISTORY),
    0x0440: ("AutoSaveFilePath", Kind.PERSON),
    0x0441: ("AutoSaveFormat", Kind.HISTORY),
    0x0BB7: ("ClippingPathName", Kind.DESCRIPTION),
    0x1B58: ("ImageReadyVariables", Kind.HISTORY),
    0x2710: ("PrintFlagsInfo", Kind.HISTORY),
}
_TEXTS: Final = (0x040B, 0x03F0)
_SAYS_NOTHING: Final = (0x03ED, 0x0BBA, 0x0410)  # resolution; watermark switch


def read(carrier: Carrier, limits: Limits) -> Iterator[MetadataItem | Carrier]:
    """An item for each resource; IPTC, XMP, EXIF and ICC inside come as carriers."""
    data = memoryview(carrier.payload)
    at = len(_HEADER) if bytes(data[: len(_HEADER)]) == _HEADER else 0
    for _ in range(limits.items):
        if bytes(data[at : at + 4]) not in _SIGNATURES or len(data) - at < 11:  # shortest block
            break
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        name_size = data[at + 6]
        name = decoded(data[at + 7 : at + 7 + name_size])
        at += 6 + (name_size + 2) // 2 * 2  # the Pascal string with its length byte is padded to even
        size_bytes = int.from_bytes(data[at : at + 4], "big")
        value = data[at + 4 : at + 4 + size_bytes]
        at += 4 + (size_bytes + 1) // 2 * 2
        if number in _CARRIERS:
            yield Carrier(_CARRIERS[number], f"8BIM 0x{number:04X}", value)
        elif number not in _SAYS_NOTHING:
            yield _resource(number, name, value)
    rest = bytes(data[at : at + 64])
    if rest.strip(b"\0"):
        yield item(Kind.UNKNOWN, "Photoshop", f"not understood, {size_in_words(len(data) - at)}")


def _resource(number: int, name: str, value: memoryview) -> MetadataItem:
    if number in _THUMBNAILS:
        width, height = (int.from_bytes(value[at : at + 4], "big") for at in (4, 8))
        words = f"thumbnail, {width}x{height}, {size_in_words(max(0, len(value) - 28))}"
        return item(Kind.PREVIEW, "Photoshop:Thumbnail", words)
    title, kind = _NAMES.get(number, (f"0x{number:04X}", Kind.HISTORY if 0x07D0 <= number < 0x0BB7 else Kind.UNKNOWN))
    if number in _TEXTS:
        words = decoded(value)
    elif len(value) <= 4:  # a flag or a number
        words = str(int.from_bytes(value, "big"))
    elif number == 0x0425:  # an MD5
        words = bytes(value).hex()
    else:
        words = _texts_inside(value) or size_in_words(len(value))
    return item(kind, f"Photoshop:{title}", f"{name}: {words}" if name else words)


def _texts_inside(value: memoryview) -> str:
    """The UTF-16 texts (a 4-byte count, then characters) of a resource: names, paths and addresses hide in them."""
    data = bytes(value[:2000])
    texts = []
    at = 0
    while 0 <= (at := data.find(b"\0\0", at)) < len(data) - 4:  # no count is larger
        count = int.from_bytes(data[at : at + 4], "big")
        text = data[at + 4 : at + 4 + 2 * count]
        if 3 <= count <= 500 and len(text) == 2 * count:
            words = text.decode("utf-16-be", "replace")
            if words.endswith("\0") and words[:-1].isprintable():
                texts.append(words.rstrip("\0"))
                at += 4 + 2 * count
                continue
        at += 1
    return shown("; ".join(texts))
