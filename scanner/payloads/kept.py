"""Which few values a cleaned copy takes over from the original's metadata: orientation, and what a person keeps.

How a kept date is written (DateTimeOriginal, EXIF 3.0 clause 4.6.6.3.2):

- `all`: as in the original, with its fraction of a second and its offset from UTC where they were recorded;
- `day`: that day at 00:00:00, without fraction and offset;
- `year`: 1 January of that year at 00:00:00. EXIF allows blanks for unknown parts, but photo libraries reject them.

The date is taken from DateTimeOriginal, else DateTimeDigitized, else DateTime, else the same three in XMP.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from scanner.model import Carrier, CarrierType, KeptMetadata
from scanner.payloads import colours, exif
from scanner.settings import Limits

_EXIF_DATES: Final = ((0x9003, 0x9011, 0x9291), (0x9004, 0x9012, 0x9292), (0x0132, 0x9010, 0x9290))
_EXIF_DATE: Final = re.compile(r"(\d{4})[:\-/](\d{2})[:\-/](\d{2})[ T](\d{2}:\d{2}:\d{2})")
_XMP_DATE: Final = re.compile(
    rb"(?:exif:DateTimeOriginal|photoshop:DateCreated|xmp:CreateDate)(?:\s*=\s*[\"']|>)\s*"
    rb"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?"
)
_XMP_RIGHTS: Final = re.compile(rb"<dc:rights>\s*<rdf:Alt>\s*<rdf:li[^>]{0,200}>([^<]{1,2000})</rdf:li>")
_XMP_ORIENTATION: Final = re.compile(rb"tiff:Orientation(?:=[\"']|>)([1-8])")
_IPTC_COPYRIGHT: Final = re.compile(rb"\x1c\x02\x74(?=[\x00-\x07])(..)", re.DOTALL)


def orientation(exif_payload: bytes | memoryview | None, xmp_packet: bytes | memoryview | None) -> int:
    """The EXIF orientation (1..8) that decoders apply: EXIF's, else the one in XMP, else 1 (upright)."""
    found = exif.orientation_of(exif_payload) if exif_payload is not None else None
    if found is None and xmp_packet is not None:
        match = _XMP_ORIENTATION.search(xmp_packet)
        found = int(match[1]) if match else None
    return found or 1


def told_profile(exif_payloads: Iterable[bytes | memoryview]) -> bytes:
    """The profile that an RGB picture without one gets where its EXIF says Adobe RGB; empty where it does not.

    Without the EXIF, which a copy does not have, its colours would look pale.
    """
    if any(exif.says_adobe_rgb(payload) for payload in exif_payloads):
        return colours.profile(colours.ADOBE_RGB)
    return b""


def choose(carriers: Iterable[Carrier], keep: KeptMetadata, upright: int, limits: Limits) -> exif.KeptTags:
    """The tags for the copy's EXIF; `upright` is the orientation that the picture needs."""
    if keep.date == "none" and not keep.copyright:
        return exif.KeptTags(orientation=upright)
    dates: list[tuple[str, str, str]] = []
    rights: list[str] = []
    for carrier in carriers:
        if carrier.type is CarrierType.EXIF:
            tags = {e.tag: e.text() for e in exif.walk(carrier.payload, limits) if e.ifd in ("IFD0", "ExifIFD")}
            dates += [_exif_date(tags.get(a, ""), tags.get(b, ""), tags.get(c, "")) for a, b, c in _EXIF_DATES]
            rights.append(tags.get(0x8298, "").replace("\0", " ").strip())
        elif carrier.type is CarrierType.XMP:
            dates += [_xmp_date(match) for match in _XMP_DATE.finditer(carrier.payload)]
            rights += [_unescaped(match[1]) for match in _XMP_RIGHTS.finditer(carrier.payload)]
        elif carrier.type in (CarrierType.IPTC, CarrierType.PHOTOSHOP):
            rights += _iptc_copyrights(carrier.payload)
        elif carrier.type is CarrierType.TEXT and carrier.label.lower().endswith("copyright"):
            rights.append(bytes(carrier.payload[:2000]).decode("utf-8", "replace"))
    date, subsec, offset = _coarsened(next((d for d in dates if d[0]), ("", "", "")), keep.date)
    notice = next((r for r in rights if r), "") if keep.copyright else ""
    return exif.KeptTags(upright, date, subsec, offset, notice)


def _exif_date(date: str, offset: str, subsec: str) -> tuple[str, str, str]:
    match = _EXIF_DATE.match(date)
    if not match or match[1] == "0000":
        return "", "", ""
    whole = f"{match[1]}:{match[2]}:{match[3]} {match[4]}"
    return (
        whole,
        subsec if re.fullmatch(r"\d{1,9}", subsec) else "",
        offset if re.fullmatch(r"[+-]\d{2}:\d{2}", offset) else "",
    )


def _xmp_date(match: re.Match[bytes]) -> tuple[str, str, str]:
    year, month, day, minute, second, fraction, zone = (g.decode() if g else "" for g in match.groups())
    time = f"{minute or '00:00'}{second or ':00'}"
    return f"{year}:{month}:{day} {time}", fraction, "+00:00" if zone == "Z" else zone


def _coarsened(date: tuple[str, str, str], keep: str) -> tuple[str, str, str]:
    if keep == "none" or not date[0]:
        return "", "", ""
    if keep == "all":
        return date
    day = date[0][:10] if keep == "day" else f"{date[0][:4]}:01:01"
    return f"{day} 00:00:00", "", ""


def _unescaped(text: bytes) -> str:
    plain = text.decode("utf-8", "replace").strip()
    for name, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        plain = plain.replace(name, sign)
    return plain


def _iptc_copyrights(records: bytes | memoryview) -> list[str]:
    # IPTC-IIM 4.2: tag marker 1C, record 2, dataset 116 (CopyrightNotice), two bytes of length.
    found = []
    for match in _IPTC_COPYRIGHT.finditer(records):
        raw = bytes(records[match.end() : match.end() + int.from_bytes(match[1], "big")])
        try:
            found.append(raw.decode("utf-8"))
        except UnicodeDecodeError:
            found.append(raw.decode("latin-1"))
    return found
