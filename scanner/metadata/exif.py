"""EXIF and TIFF directories: every tag of every IFD that says more than how the picture is laid out.

Source: CIPA DC-008-2023 (EXIF 3.0) clauses 4.6 and 4.7, TIFF 6.0. Maker notes have a reader of their own.
"""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from scanner.containers.exif import IfdEntry, entries_of
from scanner.metadata.base import VALUE_CHARACTERS, decoded, item, size_in_words
from scanner.metadata.tables.exif import MAKER_NOTE, STRUCTURAL, kind_of, name_of
from scanner.model import Carrier, CarrierType, MetadataItem, MetadataKind
from scanner.settings import Limits

_CARRIERS: Final = {
    0x02BC: (CarrierType.XMP, "XMP"),
    0x83BB: (CarrierType.IPTC, "IPTC"),
    0x8649: (CarrierType.PHOTOSHOP, "Photoshop"),
    0x8773: (CarrierType.ICC, "ICC"),
}
_USER_COMMENT: Final = 0x9286
_XP_TAGS: Final = range(0x9C9B, 0x9CA0)  # Windows: UTF-16LE in BYTE values
_EXPOSURE_TIME: Final = 0x829A
_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH = 0x0201, 0x0202
_STRIP_OFFSETS, _TILE_OFFSETS, _STRIP_COUNTS = 0x0111, 0x0144, 0x0117
_WIDTH, _HEIGHT, _SUBFILE_TYPE = 0x0100, 0x0101, 0x00FE
_VALUES_SHOWN: Final = 16


def read(carrier: Carrier, limits: Limits) -> Iterator[MetadataItem | Carrier]:
    """Items for every telling tag, one item for each thumbnail; XMP, IPTC, 8BIM and ICC in tags come as carriers."""
    gps: list[IfdEntry] = []
    pictures: dict[str, dict[int, IfdEntry]] = {}
    empty = True
    for entry in entries_of(carrier, limits):
        empty = False
        if entry.ifd == "GPS":
            gps.append(entry)
            continue
        if entry.tag in _CARRIERS:
            kind, label = _CARRIERS[entry.tag]
            yield Carrier(kind, f"{entry.ifd} {label}", entry.raw, carrier.offset_bytes + entry.offset_bytes)
            continue
        if entry.tag in STRUCTURAL or entry.ifd == "InteropIFD" or entry.tag == MAKER_NOTE:
            pictures.setdefault(entry.ifd, {})[entry.tag] = entry
            continue
        value = value_of(entry)
        if value:
            yield item(kind_of(entry.ifd, entry.tag), f"{entry.ifd}:{name_of(entry.ifd, entry.tag)}", value)
    yield from _positions(gps)
    yield from _previews(pictures)
    if empty and len(carrier.payload):
        yield item(
            MetadataKind.UNKNOWN, carrier.label, f"an EXIF block that breaks off, {size_in_words(len(carrier.payload))}"
        )


# ---- values --------------------------------------------------------------------------------------------------------


def value_of(entry: IfdEntry) -> str:
    """The value in readable form, empty where there is none."""
    head = bytes(entry.raw[: 4 * VALUE_CHARACTERS])
    if entry.tag == _USER_COMMENT:
        return _user_comment(head)
    if entry.tag in _XP_TAGS:
        return head.decode("utf-16-le", "replace").rstrip("\0")
    match entry.type:
        case 2 | 129:  # ASCII, UTF-8
            return entry.text().strip("\0 ")
        case 5 | 10:  # RATIONAL, SRATIONAL
            return _in_words(rationals(entry), as_fraction=entry.tag == _EXPOSURE_TIME)
        case 1 | 3 | 4 | 6 | 8 | 9 | 13 | 16 | 17 | 18:
            return _numbers(entry)
        case _:
            return _undefined(head, len(entry.raw))


def _numbers(entry: IfdEntry) -> str:
    numbers = entry.integers()
    if entry.type in (1, 6) and len(numbers) > _VALUES_SHOWN:
        return size_in_words(entry.count)
    return _listed([str(number) for number in numbers[:_VALUES_SHOWN]], len(numbers))


def _undefined(head: bytes, size_bytes: int) -> str:
    raw = head.rstrip(b"\0")
    if raw and all(32 <= byte < 127 for byte in raw):  # printable ASCII
        return raw.decode("ascii")
    return size_in_words(size_bytes) if raw else ""


def rationals(entry: IfdEntry) -> tuple[tuple[int, int], ...]:
    """The (numerator, denominator) pairs of a RATIONAL or SRATIONAL value."""
    signed = entry.type == 10  # SRATIONAL
    words = [
        int.from_bytes(entry.raw[at : at + 4], entry.order, signed=signed)
        for at in range(0, min(len(entry.raw), 8 * _VALUES_SHOWN) // 8 * 8, 4)
    ]
    return tuple(zip(words[::2], words[1::2], strict=True))


def _in_words(values: Sequence[tuple[int, int]], *, as_fraction: bool) -> str:
    words = []
    for numerator, denominator in values:
        if denominator == 0:
            words.append("undefined")
        elif as_fraction and 0 < numerator < denominator:
            words.append(f"1/{round(denominator / numerator)}")
        else:
            words.append(f"{numerator / denominator:.6g}")
    return _listed(words, len(words))


def _listed(words: Sequence[str], count: int) -> str:
    return " ".join(words) + (" …" if count > len(words) else "")


def _user_comment(raw: bytes) -> str:
    """EXIF 3.0 clause 4.6.6.3.1: eight bytes name the character code. Many writers leave them out or lie."""
    code, text = raw[:8].rstrip(b"\0 "), raw[8:]
    if code == b"UNICODE":
        little = text[1:2] == b"\0" or text.startswith(b"\xff\xfe")
        return text.decode("utf-16-le" if little else "utf-16-be", "replace").strip("\0 \ufeff\ufffe")
    if code == b"JIS":
        return text.decode("iso2022_jp", "replace").strip("\0 ")
    if code in (b"ASCII", b""):
        return decoded(text.strip(b"\0 "))
    return decoded(raw.strip(b"\0 "))


# ---- position ------------------------------------------------------------------------------------------------------

_REFERENCES: Final = {0x02: 0x01, 0x04: 0x03, 0x06: 0x05, 0x0D: 0x0C, 0x0F: 0x0E, 0x11: 0x10, 0x14: 0x13, 0x16: 0x15}
_REFERENCES_OF_REST: Final = {0x18: 0x17, 0x1A: 0x19}
_DEGREES_TAGS: Final = (0x02, 0x04, 0x14, 0x16)
_REFERENCE_WORDS: Final = {
    0x0D: {"K": "km/h", "M": "mph", "N": "knots"},
    0x0F: {"T": "degrees from true north", "M": "degrees from magnetic north"},
    0x11: {"T": "degrees from true north", "M": "degrees from magnetic north"},
    0x18: {"T": "degrees from true north", "M": "degrees from magnetic north"},
    0x1A: {"K": "km", "M": "miles", "N": "nautical miles"},
}


def _positions(entries: Sequence[IfdEntry]) -> Iterator[MetadataItem]:
    """The GPS IFD (EXIF 3.0 clause 4.6.7), each value together with its reference."""
    references = _REFERENCES | _REFERENCES_OF_REST
    texts = {entry.tag: entry.text().strip("\0 ").upper() for entry in entries if entry.tag in references.values()}
    numbers = {entry.tag: entry.integers() for entry in entries if entry.tag == 0x05}
    for entry in entries:
        if entry.tag == 0 or (entry.tag in references.values() and entry.tag != 0x1D):
            continue  # the version, and the references that stand with their values
        reference = texts.get(references.get(entry.tag, -1), "")
        if entry.tag in _DEGREES_TAGS:
            value = degrees_in_words(rationals(entry), negative=reference[:1] in ("S", "W"))
        elif entry.tag == 0x06:
            below = numbers.get(0x05, ()) in ((1,), (3,))
            value = f"{'-' if below else ''}{value_of(entry)} m" if value_of(entry) else ""
        elif entry.tag == 0x07:
            value = _clock(rationals(entry))
        elif entry.tag in (0x1B, 0x1C):
            value = _user_comment(bytes(entry.raw[: 4 * VALUE_CHARACTERS]))
        elif entry.tag == 0x1F:
            value = f"{value_of(entry)} m"
        else:
            unit = _REFERENCE_WORDS.get(entry.tag, {}).get(reference[:1], "")
            value = f"{value_of(entry)} {unit}".strip()
        if value:
            yield item(kind_of("GPS", entry.tag), f"GPS:{name_of('GPS', entry.tag)}", value)


def degrees_in_words(parts: Sequence[tuple[int, int]], *, negative: bool) -> str:
    """Degrees, minutes and seconds as decimal degrees, with as many digits as the fractions are fine; empty if absurd.

    The digits carry the accuracy: "39.78" came from whole minutes, "39.781712" from hundredths of a second.
    """
    value, step = Fraction(0), Fraction(1)
    for (numerator, denominator), unit in zip(parts, (1, 60, 3600), strict=False):
        if denominator == 0:
            continue
        value += Fraction(numerator, denominator * unit)
        if numerator:
            step = min(step, Fraction(1, denominator * unit))
    if not parts or value > 360 or all(denominator == 0 for _, denominator in parts):  # degrees
        return ""
    digits = min(7, max(0, math.ceil(-math.log10(step) - 0.2)))  # 0.2: a step of 1/3600 is 4 digits, not 5
    return f"{float(-value if negative else value):.{digits}f}"


def _clock(parts: Sequence[tuple[int, int]]) -> str:
    if len(parts) != 3 or any(denominator == 0 for _, denominator in parts):  # hours, minutes, seconds
        return ""
    hours, minutes, seconds = (numerator / denominator for numerator, denominator in parts)
    return f"{int(hours):02d}:{int(minutes):02d}:{int(seconds):02d} UTC"


# ---- thumbnails ----------------------------------------------------------------------------------------------------


def _previews(pictures: dict[str, dict[int, IfdEntry]]) -> Iterator[MetadataItem]:
    main = pictures.get("IFD0", {})
    is_tiff_file = _STRIP_OFFSETS in main or _TILE_OFFSETS in main
    for ifd, entries in pictures.items():
        reduced = bool(_number(entries, _SUBFILE_TYPE) & 1)
        by_pointer = _THUMBNAIL_OFFSET in entries and _THUMBNAIL_LENGTH in entries
        by_strips = ifd != "IFD0" and (_STRIP_OFFSETS in entries) and (reduced or not is_tiff_file)
        if not by_pointer and not by_strips and not (reduced and ifd != "IFD0"):
            continue
        width, height = _number(entries, _WIDTH), _number(entries, _HEIGHT)
        size_bytes = _number(entries, _THUMBNAIL_LENGTH) or sum(
            entries[_STRIP_COUNTS].integers() if _STRIP_COUNTS in entries else ()
        )
        words = [f"{width}x{height}"] if width and height else []
        words += [size_in_words(size_bytes)] if size_bytes else []
        yield item(MetadataKind.PREVIEW, f"{ifd}:ThumbnailImage", f"thumbnail, {', '.join(words) or 'size unknown'}")


def _number(entries: dict[int, IfdEntry], tag: int) -> int:
    values = entries[tag].integers() if tag in entries else ()
    return values[0] if values else 0
