"""JPEG (ITU-T T.81), with the application segments of JFIF, EXIF, XMP, ICC, CIPA MPF, Adobe and JUMBF."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from scanner.errors import DamagedPhotoError
from scanner.formats.base import Format
from scanner.model import Carrier, CarrierType, DecodedPicture, KeptMetadata
from scanner.payloads import exif, icc, kept, pixels, trailer
from scanner.payloads.reading import Reader, count_up
from scanner.settings import Limits

_SOI, _EOI, _SOS, _DQT, _DHT, _DAC, _DNL, _DRI = 0xD8, 0xD9, 0xDA, 0xDB, 0xC4, 0xCC, 0xDC, 0xDD
_APP0, _APP1, _APP2, _APP11, _APP13, _APP14, _COM = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xEE, 0xFE
_SOF: Final = frozenset(range(0xC0, 0xD0)) - {_DHT, 0xC8, _DAC}
_TABLES_AND_FRAMES: Final = _SOF | {_SOS, _DQT, _DHT, _DAC, _DNL, _DRI}
_STANDALONE: Final = frozenset({0x01, _SOI, *range(0xD0, 0xD8)})

# T.81 B.1.1.5: in entropy-coded data 0xFF is followed by 0x00 or by a restart marker; B.1.1.2: a marker may be preceded
# by any number of 0xFF fill bytes.
_NEXT_MARKER: Final = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])", re.DOTALL)
_ANY_MARKER: Final = re.compile(rb"\xff+([\x01-\xfe])", re.DOTALL)

_EXIF_NAME: Final = b"Exif\0"
_XMP_NAME: Final = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_MORE_NAME: Final = b"http://ns.adobe.com/xmp/extension/\0"
_ICC_NAME: Final = b"ICC_PROFILE\0"
_PHOTOSHOP_NAME: Final = b"Photoshop 3.0\0"
_SPREAD: Final = (
    (_APP2, _ICC_NAME, "icc"),
    (_APP1, _XMP_MORE_NAME, "xmp"),
    (_APP11, b"JP", "jumbf"),
    (_APP13, _PHOTOSHOP_NAME, "photoshop"),
)
_ICC_CHUNK: Final = 65535 - 2 - len(_ICC_NAME) - 2


@dataclass(frozen=True, slots=True)
class _Segment:
    """A marker segment; for SOS, `scan` is the entropy-coded data that follows. `start` is the marker's offset."""

    marker: int
    start: int
    body: memoryview = field(repr=False)  # without marker and length
    scan: memoryview = field(repr=False)


def _segments(source: memoryview, limits: Limits) -> Iterator[_Segment]:
    """All segments up to and including EOI (or the file's end, where EOI is missing)."""
    reader = Reader(source, what="JPEG file")
    if bytes(source[:2]) != b"\xff\xd8":
        raise DamagedPhotoError("The JPEG file does not begin with a start marker.")
    at, count, nothing = 2, 0, source[:0]
    while match := _ANY_MARKER.search(source, at):
        count = count_up(count, limits.items, "segments")
        marker, start, at = match[1][0], match.start(), match.end()
        if marker == _EOI:
            yield _Segment(marker, at - 2, nothing, nothing)
            return
        if marker in _STANDALONE:
            continue
        length = reader.u16(at)
        if length < 2:  # noqa: PLR2004  the length counts its own two bytes
            raise DamagedPhotoError(f"The JPEG file is damaged: a segment at byte {start} has an impossible length.")
        body = reader.take(at + 2, length - 2)
        at += length
        scan = nothing
        if marker == _SOS:
            end = _NEXT_MARKER.search(source, at)
            stop = end.start() if end else len(source)
            scan = source[at:stop]
            at = stop
        yield _Segment(marker, start, body, scan)


# ---- cleaning ------------------------------------------------------------------------------------------------------


def _clean(source: memoryview, keep: KeptMetadata, limits: Limits) -> Iterator[bytes | memoryview]:
    head: list[_Segment] = []
    for segment in _segments(source, limits):
        head.append(segment)
        if segment.marker == _SOS:
            break
    if not any(s.marker in _SOF for s in head) or head[-1].marker != _SOS:
        raise DamagedPhotoError("The JPEG file holds no picture.")
    yield b"\xff\xd8"
    for segment in head:
        if segment.marker == _APP0 and bytes(segment.body[:5]) == b"JFIF\0" and len(segment.body) >= 12:  # noqa: PLR2004
            yield _jfif(segment.body)
            break
    tags = kept.choose(_carriers(source, limits), keep, _orientation(head), limits)
    if block := exif.build(tags):
        yield _app(_APP1, b"Exif\0\0" + block)
    yield from _icc_segments(icc.rebuilt(_joined_icc(head), limits))
    for segment in _segments(source, limits):
        if segment.marker in _TABLES_AND_FRAMES:
            _check_structure(segment)
            yield _coded(segment.marker, segment.body)
            yield segment.scan
        elif segment.marker == _APP14 and bytes(segment.body[:5]) == b"Adobe" and len(segment.body) >= 12:  # noqa: PLR2004
            # Adobe Technical Note 5116: name, version, two flag words, and the colour transform that decoders need.
            yield _app(_APP14, b"Adobe\0\x64\0\0\0\0" + bytes(segment.body[11:12]))
    yield b"\xff\xd9"


def _app(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def _coded(marker: int, body: memoryview) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + bytes(body)


def _jfif(body: memoryview) -> bytes:
    """JFIF 1.02: version, unit and density; its thumbnail is left behind."""
    version = bytes(body[5:7]) if bytes(body[5:7]) in (b"\x01\x00", b"\x01\x01", b"\x01\x02") else b"\x01\x02"
    unit = bytes(body[7:8]) if body[7] <= 2 else b"\0"  # noqa: PLR2004  none, inch, centimetre
    return _app(_APP0, b"JFIF\0" + version + unit + bytes(body[8:12]) + b"\0\0")


def _icc_segments(profile: bytes) -> Iterator[bytes]:
    """ICC.1:2022 annex B.4: the profile in numbered chunks."""
    chunks = [profile[i : i + _ICC_CHUNK] for i in range(0, len(profile), _ICC_CHUNK)]
    for number, chunk in enumerate(chunks, 1):
        yield _app(_APP2, _ICC_NAME + bytes((number, len(chunks))) + chunk)


def _check_structure(segment: _Segment) -> None:
    """Tables and headers are exactly as long as their own fields say (T.81 B.2): no room for anything else."""
    body = segment.body
    fits = True
    if segment.marker in _SOF:
        fits = len(body) >= 6 and len(body) == 6 + 3 * body[5]  # noqa: PLR2004  Figure B.3
    elif segment.marker == _SOS:
        fits = len(body) >= 1 and len(body) == 4 + 2 * body[0]  # Figure B.4
    elif segment.marker == _DQT:
        at = 0
        while at < len(body):
            at += 129 if body[at] >> 4 else 65
        fits = at == len(body)
    elif segment.marker == _DHT:
        at = 0
        while at < len(body):
            at += 17 + sum(body[at + 1 : at + 17])
        fits = at == len(body)
    elif segment.marker in (_DRI, _DNL):
        fits = len(body) == 2  # noqa: PLR2004
    elif segment.marker == _DAC:
        fits = len(body) % 2 == 0
    if not fits:
        raise DamagedPhotoError(f"The JPEG file is damaged: the segment at byte {segment.start} has a wrong length.")


def _orientation(head: Iterable[_Segment]) -> int:
    exif_block = xmp = None
    for segment in head:
        if segment.marker != _APP1:
            continue
        if exif_block is None and bytes(segment.body[:5]) == _EXIF_NAME:
            exif_block = segment.body[6:]
        elif bytes(segment.body[: len(_XMP_NAME)]) == _XMP_NAME:
            xmp = segment.body[len(_XMP_NAME) :]
    return kept.orientation(exif_block, xmp)


def _joined_icc(segments: Iterable[_Segment]) -> bytes:
    chunks = {
        s.body[len(_ICC_NAME)]: s.body[len(_ICC_NAME) + 2 :]
        for s in segments
        if s.marker == _APP2 and bytes(s.body[: len(_ICC_NAME)]) == _ICC_NAME and len(s.body) > len(_ICC_NAME) + 2
    }
    return b"".join(chunks[number] for number in sorted(chunks))


# ---- reading -------------------------------------------------------------------------------------------------------


def _carriers(source: memoryview, limits: Limits) -> Iterator[Carrier]:
    spread: dict[str, list[_Segment]] = {"icc": [], "xmp": [], "jumbf": [], "photoshop": []}
    end = len(source)
    for segment in _segments(source, limits):
        if segment.marker == _EOI:
            end = segment.start + 2
        elif group := _group(segment):
            spread[group].append(segment)
        elif segment.marker not in _TABLES_AND_FRAMES:
            yield from _carrier(segment)
    if parts := spread["icc"]:
        yield Carrier(CarrierType.ICC, "APP2 ICC_PROFILE", _joined_icc(parts), parts[0].start)
    yield from _extended_xmp(spread["xmp"], limits)
    if parts := spread["jumbf"]:
        yield Carrier(CarrierType.PROVENANCE, "APP11 JUMBF", b"".join(s.body[8:] for s in parts), parts[0].start)
    if parts := spread["photoshop"]:
        blocks = b"".join(s.body[len(_PHOTOSHOP_NAME) :] for s in parts)
        yield Carrier(CarrierType.PHOTOSHOP, "APP13 Photoshop", blocks, parts[0].start)
    yield from trailer.carriers(source[end:], end)


def _group(segment: _Segment) -> str:
    """Which payload, spread over several segments, this segment is a part of."""
    for marker, name, group in _SPREAD:
        if segment.marker == marker and bytes(segment.body[: len(name)]) == name:
            return group
    return ""


def _carrier(segment: _Segment) -> Iterator[Carrier]:
    body, at = segment.body, segment.start
    name = bytes(body[:40])
    if segment.marker == _COM:
        yield Carrier(CarrierType.TEXT, "COM", body, at)
    elif segment.marker == _APP1 and name.startswith(_EXIF_NAME):
        yield Carrier(CarrierType.EXIF, "APP1 Exif", body[6:], at)
    elif segment.marker == _APP1 and name.startswith(_XMP_NAME):
        yield Carrier(CarrierType.XMP, "APP1 XMP", body[len(_XMP_NAME) :], at)
    elif segment.marker == _APP0 and name.startswith(b"JFIF\0"):
        if len(body) > 14:  # noqa: PLR2004  a JFIF header without thumbnail
            yield Carrier(CarrierType.PREVIEW, "APP0 JFIF thumbnail", body[14:], at)
    elif segment.marker == _APP0 and name.startswith(b"JFXX\0"):
        yield Carrier(CarrierType.PREVIEW, "APP0 JFXX thumbnail", body[6:], at)
    elif segment.marker == _APP2 and name.startswith(b"MPF\0"):
        yield Carrier(CarrierType.UNKNOWN, "APP2 MPF", body[4:], at)
    elif segment.marker == _APP14 and name.startswith(b"Adobe") and len(body) == 12:  # noqa: PLR2004
        return
    else:
        printable = re.match(rb"[ -~]*", name)
        word = printable[0].decode() if printable else ""
        number = segment.marker - _APP0
        label = f"APP{number} {word}".strip() if 0 <= number <= 15 else f"segment {segment.marker:02X}"  # noqa: PLR2004
        yield Carrier(CarrierType.UNKNOWN, label, body, at)


def _extended_xmp(segments: list[_Segment], limits: Limits) -> Iterator[Carrier]:
    """XMP part 3, 1.1.3.1: GUID, full length, offset, then a portion; one packet per GUID."""
    packets: dict[bytes, bytearray] = {}
    for segment in segments:
        body = segment.body[len(_XMP_MORE_NAME) :]
        guid, offset = bytes(body[:32]), int.from_bytes(body[36:40], "big")
        packet = packets.setdefault(guid, bytearray())
        stop = offset + len(body[40:])
        growth = max(0, stop - len(packet))
        if sum(map(len, packets.values())) + growth > limits.metadata_bytes:
            continue
        packet.extend(bytes(growth))
        packet[offset:stop] = body[40:]
    for packet in packets.values():
        yield Carrier(CarrierType.XMP_EXTENDED, "APP1 extended XMP", bytes(packet), segments[0].start)


# ---- decoding ------------------------------------------------------------------------------------------------------


def _decode(source: memoryview, limits: Limits) -> DecodedPicture:
    head: list[_Segment] = []
    for segment in _segments(source, limits):
        head.append(segment)
        if segment.marker == _SOS:
            break
    return pixels.decode(source, ("JPEG", "MPO"), limits, _orientation(head))


FORMAT: Final = Format(
    name="jpeg",
    title="JPEG",
    suffixes=(".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    recognises=lambda head: head[:3] == b"\xff\xd8\xff",
    carriers=_carriers,
    decode=_decode,
    clean=_clean,
)
