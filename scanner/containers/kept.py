"""Which few values a cleaned copy takes over from the original's metadata: orientation, and what a person keeps.

How a kept date is written (DateTimeOriginal, EXIF 3.0 clause 4.6.6.3.2):

- `all`: as in the original, with its fraction of a second and its offset from UTC where they were recorded;
- `day`: that day at 00:00:00, without fraction and offset;
- `year`: 1 January of that year at 00:00:00. EXIF allows blanks for unknown parts, but photo libraries reject them.

The date is taken from DateTimeOriginal, else DateTimeDigitized, else DateTime, else the same three in XMP, else IPTC's
date of creation, else a PNG's text "Creation Time", else the satellites' time (UTC), else a PNG's time of change (UTC).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.utils import parsedate_to_datetime
from typing import Final, TypeAlias

from scanner.colour import colours
from scanner.containers import exif
from scanner.model import Carrier, CarrierType, KeptMetadata
from scanner.settings import Limits

_Date: TypeAlias = tuple[str, str, str]  # as EXIF writes it; the fraction of a second; the offset from UTC
_NO_DATE: Final[_Date] = ("", "", "")
_EXIF_DATES: Final = ((0x9003, 0x9011, 0x9291), (0x9004, 0x9012, 0x9292), (0x0132, 0x9010, 0x9290))
_EXIF_DATE: Final = re.compile(r"(\d{4})[:\-/](\d{2})[:\-/](\d{2})[ T](\d{2}:\d{2}:\d{2})")
_XMP_RANK: Final = (b"exif:DateTimeOriginal", b"photoshop:DateCreated", b"xmp:CreateDate")
_XMP_DATE: Final = re.compile(
    rb"(exif:DateTimeOriginal|photoshop:DateCreated|xmp:CreateDate)(?:\s*=\s*[\"']|>)\s*"
    rb"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?"
)
_TEXT_DATE: Final = re.compile(
    r"(\d{4})[:\-/](\d{2})[:\-/](\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.(\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?)?"
)
_XMP_RIGHTS: Final = re.compile(rb"<dc:rights>\s*<rdf:Alt>\s*<rdf:li[^>]{0,200}>([^<]{1,2000})</rdf:li>")
_XMP_ORIENTATION: Final = re.compile(rb"tiff:Orientation(?:=[\"']|>)([1-8])")
_IPTC_COPYRIGHT: Final = re.compile(rb"\x1c\x02\x74(?=[\x00-\x07])(..)", re.DOTALL)


def orientation(block: Carrier | None, xmp_packet: bytes | memoryview | None) -> int:
    """The EXIF orientation (1..8) that decoders apply: EXIF's, else the one in XMP, else 1 (upright)."""
    found = exif.orientation_of(block) if block is not None else None
    if found is None and xmp_packet is not None:
        match = _XMP_ORIENTATION.search(xmp_packet)
        found = int(match[1]) if match else None
    return found or 1


def told_profile(blocks: Iterable[Carrier]) -> bytes:
    """The profile that an RGB picture without one gets where its EXIF says Adobe RGB; empty where it does not.

    `blocks` may be any carriers; what is no EXIF tells nothing.
    Without the EXIF, which a copy does not have, its colours would look pale.
    """
    if any(exif.says_adobe_rgb(block) for block in blocks if block.type is CarrierType.EXIF):
        return colours.profile(colours.ADOBE_RGB)
    return b""


def choose(carriers: Iterable[Carrier], keep: KeptMetadata, upright: int, limits: Limits) -> exif.KeptTags:
    """The tags for the copy's EXIF; `upright` is the orientation that the picture needs."""
    if keep.date == "none" and not keep.copyright:
        return exif.KeptTags(orientation=upright)
    dates: list[_Date] = []
    late: list[tuple[int, _Date]] = []  # what is taken where none of these tells, with its rank
    rights: list[str] = []
    for carrier in carriers:
        if carrier.type is CarrierType.EXIF:
            tags = {e.tag: e.text() for e in exif.entries_of(carrier, limits) if e.ifd in ("IFD0", "ExifIFD")}
            dates += [_exif_date(tags.get(a, ""), tags.get(b, ""), tags.get(c, "")) for a, b, c in _EXIF_DATES]
            rights.append(tags.get(0x8298, "").replace("\0", " ").strip())
            late.append((2, _gps_date(carrier, limits)))
        elif carrier.type is CarrierType.XMP:
            found = sorted(_XMP_DATE.finditer(carrier.payload), key=lambda match: _XMP_RANK.index(match[1]))
            dates += [_xmp_date(match) for match in found]
            rights += [_unescaped(match[1]) for match in _XMP_RIGHTS.finditer(carrier.payload)]
        elif carrier.type in (CarrierType.IPTC, CarrierType.PHOTOSHOP):
            rights += _iptc_copyrights(carrier.payload)
            late += [(0, date) for date in _iptc_dates(carrier.payload)]
        elif carrier.type is CarrierType.TEXT and carrier.label.endswith("Creation Time"):
            late.append((1, _written_date(bytes(carrier.payload[:100]).decode("utf-8", "replace"))))
        elif carrier.type is CarrierType.TIME:
            late.append((3, _written_date(bytes(carrier.payload[:100]).decode("latin-1"))))
        elif carrier.type is CarrierType.TEXT and carrier.label.lower().endswith("copyright"):
            rights.append(bytes(carrier.payload[:2000]).decode("utf-8", "replace"))
    dates += [date for _, date in sorted(late, key=lambda ranked: ranked[0])]
    date, subsec, offset = _coarsened(next((d for d in dates if d[0]), _NO_DATE), keep.date)
    notice = next((r for r in rights if r), "") if keep.copyright else ""
    return exif.KeptTags(upright, date, subsec, offset, notice)


def _exif_date(date: str, offset: str, subsec: str) -> _Date:
    match = _EXIF_DATE.match(date)
    if not match or match[1] == "0000":
        return _NO_DATE
    whole = f"{match[1]}:{match[2]}:{match[3]} {match[4]}"
    return (
        whole,
        subsec if re.fullmatch(r"\d{1,9}", subsec) else "",
        offset if re.fullmatch(r"[+-]\d{2}:\d{2}", offset) else "",
    )


def _gps_date(block: Carrier, limits: Limits) -> _Date:
    """GPSDateStamp and GPSTimeStamp (EXIF 3.0, 4.6.7.1), which are UTC."""
    tags = {entry.tag: entry for entry in exif.entries_of(block, limits) if entry.ifd == "GPS"}
    day = re.match(r"(\d{4})[:\-/](\d{2})[:\-/](\d{2})", tags[0x1D].text()) if 0x1D in tags else None  # noqa: PLR2004
    if day is None or 0x07 not in tags or day[1] == "0000":  # noqa: PLR2004
        return _NO_DATE
    raw, order = tags[0x07].raw, tags[0x07].order
    numbers = [int.from_bytes(raw[at : at + 4], order) for at in range(0, min(len(raw), 24) - 3, 4)]
    parts = [top // bottom for top, bottom in zip(numbers[::2], numbers[1::2], strict=False) if bottom]
    if len(parts) != 3 or parts[0] > 23 or max(parts[1:]) > 59:  # noqa: PLR2004
        return _NO_DATE
    return f"{day[1]}:{day[2]}:{day[3]} {parts[0]:02}:{parts[1]:02}:{parts[2]:02}", "", "+00:00"


def _iptc_dates(records: bytes | memoryview) -> list[_Date]:
    """IPTC-IIM 4.2: 2:55 DateCreated with 2:60 TimeCreated, else 2:62 and 2:63, of the digital copy."""
    found = []
    for day_set, time_set in ((rb"\x37", rb"\x3c"), (rb"\x3e", rb"\x3f")):
        day = re.search(rb"\x1c\x02" + day_set + rb"\0\x08(\d{4})(\d{2})(\d{2})", records)
        if day is None or day[1] == b"0000":
            continue
        time = re.search(rb"\x1c\x02" + time_set + rb"\0.(\d{2})(\d{2})(\d{2})([+-]\d{4})?", records, re.DOTALL)
        hour, minute, second = (part.decode() for part in time.groups()[:3]) if time else ("00", "00", "00")
        zone = time[4].decode() if time and time[4] else ""
        date = ":".join(part.decode() for part in day.groups())
        found.append((f"{date} {hour}:{minute}:{second}", "", f"{zone[:3]}:{zone[3:]}" if zone else ""))
    return found


def _written_date(text: str) -> _Date:
    """A date as programs write it into a PNG: as in ISO 8601, in EXIF, or in mails, as the PNG standard wishes."""
    if match := _TEXT_DATE.match(text.strip()):
        year, month, day, time, second, fraction, zone = (part or "" for part in match.groups())
        offset = "+00:00" if zone == "Z" else f"{zone[:3]}:{zone[-2:]}" if zone else ""
        whole = f"{year}:{month}:{day} {time or '00:00'}{second or ':00'}"
        return (whole, fraction, offset) if year != "0000" else _NO_DATE
    try:
        mail = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return _NO_DATE
    offset = mail.strftime("%z")
    return mail.strftime("%Y:%m:%d %H:%M:%S"), "", f"{offset[:3]}:{offset[3:5]}" if offset else ""


def _xmp_date(match: re.Match[bytes]) -> _Date:
    year, month, day, minute, second, fraction, zone = (g.decode() if g else "" for g in match.groups()[1:])
    time = f"{minute or '00:00'}{second or ':00'}"
    return f"{year}:{month}:{day} {time}", fraction, "+00:00" if zone == "Z" else zone


def _coarsened(date: _Date, keep: str) -> _Date:
    if keep == "none" or not date[0]:
        return _NO_DATE
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
