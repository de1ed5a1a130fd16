"""JPEG (ITU-T T.81), with the application segments of JFIF, EXIF, XMP, ICC, CIPA MPF, Adobe and JUMBF."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import Final

from scanner.colour import icc
from scanner.containers import exif, kept, trailer
from scanner.containers.exif import ExifBlock
from scanner.containers.jpeg_segments import (
    APP0,
    APP1,
    APP2,
    APP11,
    APP13,
    APP14,
    COM,
    EOI,
    SOF,
    SOS,
    TABLES_AND_FRAMES,
    Segment,
    mended,
    packed,
    picture,
    segments,
)
from scanner.errors import DamagedPhotoError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.model import Carrier, CarrierType, DecodedPicture, KeptMetadata
from scanner.reading.replayed import Replayed
from scanner.settings import Limits

_EXIF_NAME: Final = b"Exif\0"
_XMP_NAME: Final = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_MORE_NAME: Final = b"http://ns.adobe.com/xmp/extension/\0"
_ICC_NAME: Final = b"ICC_PROFILE\0"
_PHOTOSHOP_NAME: Final = b"Photoshop 3.0\0"
_SPREAD: Final = (
    (APP2, _ICC_NAME, "icc"),
    (APP1, _XMP_MORE_NAME, "xmp"),
    (APP11, b"JP", "jumbf"),
    (APP13, _PHOTOSHOP_NAME, "photoshop"),
)
_ICC_CHUNK: Final = 65535 - 2 - len(_ICC_NAME) - 2
_JFIF_BYTES: Final = 14


class Jpeg(Container):
    """An open JPEG file."""

    @cached_property
    def segments(self) -> Replayed[Segment]:
        """All segments and scans, as far as somebody has asked for them."""
        return Replayed(lambda: segments(self.source, self.limits))

    @cached_property
    def mended(self) -> memoryview:
        """The file as libjpeg reads it to its end: see `jpeg_segments.mended`."""
        return mended(self.source, list(self.segments))

    @cached_property
    def head(self) -> list[Segment]:
        """The segments up to and including the first scan."""
        head: list[Segment] = []
        for segment in self.segments:
            head.append(segment)
            if segment.marker == SOS:
                break
        return head or [Segment(EOI, 0, memoryview(b""), memoryview(b""))]

    @cached_property
    def orientation(self) -> int:
        """The EXIF orientation by which the picture is turned upright."""
        return _orientation(self)

    @cached_property
    def exif(self) -> dict[int, ExifBlock]:
        """Its EXIF blocks, by where their segments start."""
        named = (segment for segment in self.segments if segment.is_named(APP1, _EXIF_NAME))
        return {each.start: exif.block("APP1 Exif", each.body[6:], each.start, self.limits) for each in named}

    @property
    def jfif(self) -> memoryview | None:
        """The body of the segment that can say how large the picture prints; None where there is none."""
        found = (s.body for s in self.head if s.is_named(APP0, b"JFIF\0") and len(s.body) >= _JFIF_BYTES - 2)
        return next(found, None)

    @property
    def density(self) -> tuple[int, int, int] | None:
        """What its EXIF says of that, as `exif.density_of`."""
        blocks = (carrier for carrier in self.blocks if carrier.type is CarrierType.EXIF)
        return next((found for block in blocks if (found := exif.density_of(block))), None)

    def find_blocks(self) -> Iterator[Carrier]:
        """The application segments, joined where several make one, and what follows the picture."""
        return _carriers(self)

    def first_picture(self) -> DecodedPicture:
        """The picture; what follows the first one of an MPO is a companion, not a frame."""
        return replace(_decode(self), frames=1)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The picture with JFIF's density, the tags that are kept and a clean profile."""
        return _clean(self, keep)


# ---- cleaning ------------------------------------------------------------------------------------------------------


def _clean(photo: Jpeg, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
    parts, head = list(photo.segments), photo.head  # at most `limits.items`
    if not any(s.marker in SOF for s in head) or head[-1].marker != SOS:
        raise DamagedPhotoError("The JPEG file holds no picture.")
    if parts[-1].marker != EOI:
        raise DamagedPhotoError("The JPEG file is damaged: it is cut off inside its picture.")
    yield b"\xff\xd8"
    if (jfif := photo.jfif) is not None:
        yield _jfif(jfif, photo.density if jfif[7] not in (1, 2) else None)
    tags = kept.choose(photo.blocks, keep, photo.orientation, photo.limits)
    if block := exif.build(tags):
        yield packed(APP1, b"Exif\0\0" + block)
    yield from _icc_segments(icc.rebuilt(_joined_icc(head), photo.limits) or _told_profile(photo))
    yield from picture(parts)
    yield b"\xff\xd9"


def _jfif(body: memoryview, told: tuple[int, int, int] | None) -> bytes:
    """JFIF 1.02: version, unit and density, or those that are told elsewhere; its thumbnail is left behind."""
    version = bytes(body[5:7]) if bytes(body[5:7]) in (b"\x01\x00", b"\x01\x01", b"\x01\x02") else b"\x01\x02"
    unit = bytes(body[7:8]) if body[7] <= 2 else b"\0"  # noqa: PLR2004  none, inch, centimetre
    size = bytes(body[8:12])
    if told is not None:
        unit, size = bytes((told[0],)), struct.pack(">HH", *told[1:])
    return packed(APP0, b"JFIF\0" + version + unit + size + b"\0\0")


def _told_profile(photo: Jpeg) -> bytes:
    """Of a picture of three components, the profile that its EXIF tells."""
    if not any(s.marker in SOF and len(s.body) > 5 and s.body[5] == 3 for s in photo.head):  # noqa: PLR2004  Figure B.3
        return b""
    return kept.told_profile(photo.exif[s.start] for s in photo.head if s.start in photo.exif)


def _icc_segments(profile: bytes) -> Iterator[bytes]:
    """ICC.1:2022 annex B.4: the profile in numbered chunks."""
    chunks = [profile[i : i + _ICC_CHUNK] for i in range(0, len(profile), _ICC_CHUNK)]
    for number, chunk in enumerate(chunks, 1):
        yield packed(APP2, _ICC_NAME + bytes((number, len(chunks))) + chunk)


def _orientation(photo: Jpeg) -> int:
    exif_block = xmp = None
    for segment in photo.head:
        if exif_block is None and segment.start in photo.exif:
            # Of several blocks the first one that tells an orientation counts, as in browsers and ExifTool.
            if exif.orientation_of(photo.exif[segment.start]) is not None:
                exif_block = photo.exif[segment.start]
        elif segment.is_named(APP1, _XMP_NAME):
            xmp = segment.body[len(_XMP_NAME) :]
    return kept.orientation(exif_block, xmp)


def _joined_icc(segments: Iterable[Segment]) -> bytes:
    """The chunks in the order of their numbers; in that of the file, where several have the same one."""
    chunks = [
        (s.body[len(_ICC_NAME)], s.body[len(_ICC_NAME) + 2 :])
        for s in segments
        if s.marker == APP2 and bytes(s.body[: len(_ICC_NAME)]) == _ICC_NAME and len(s.body) > len(_ICC_NAME) + 2
    ]
    return b"".join(chunk for _, chunk in sorted(chunks, key=lambda chunk: chunk[0]))


# ---- reading -------------------------------------------------------------------------------------------------------


def _carriers(photo: Jpeg) -> Iterator[Carrier]:
    spread: dict[str, list[Segment]] = {"icc": [], "xmp": [], "jumbf": [], "photoshop": []}
    end = len(photo.source)
    for segment in photo.segments:
        if segment.marker == EOI:
            end = segment.start + (0 if segment.implied else 2)
        elif group := _group(segment):
            spread[group].append(segment)
        elif segment.marker not in TABLES_AND_FRAMES:
            if segment.start in photo.exif:
                yield photo.exif[segment.start]
            else:
                yield from _carrier(segment)
    if parts := spread["icc"]:
        yield Carrier(CarrierType.ICC, "APP2 ICC_PROFILE", _joined_icc(parts), parts[0].start)
    yield from _extended_xmp(spread["xmp"], photo.limits)
    if parts := spread["jumbf"]:
        yield Carrier(CarrierType.PROVENANCE, "APP11 JUMBF", _joined_jumbf(parts), parts[0].start)
    if parts := spread["photoshop"]:
        blocks = b"".join(s.body[len(_PHOTOSHOP_NAME) :] for s in parts)
        yield Carrier(CarrierType.PHOTOSHOP, "APP13 Photoshop", blocks, parts[0].start)
    yield from trailer.carriers(photo.source[end:], end)


def _group(segment: Segment) -> str:
    """Which payload, spread over several segments, this segment is a part of."""
    for marker, name, group in _SPREAD:
        if segment.marker == marker and bytes(segment.body[: len(name)]) == name:
            return group
    return ""


def _carrier(segment: Segment) -> Iterator[Carrier]:
    body, at = segment.body, segment.start
    name = bytes(body[:40])
    if segment.marker == COM:
        yield Carrier(CarrierType.TEXT, "COM", body, at)
    elif segment.marker == APP1 and name.startswith(_XMP_NAME):
        yield Carrier(CarrierType.XMP, "APP1 XMP", body[len(_XMP_NAME) :], at)
    elif segment.marker == APP0 and name.startswith(b"JFIF\0"):
        if len(body) > _JFIF_BYTES:
            yield Carrier(CarrierType.PREVIEW, "APP0 JFIF thumbnail", body[_JFIF_BYTES:], at)
    elif segment.marker == APP0 and name.startswith(b"JFXX\0"):
        yield Carrier(CarrierType.PREVIEW, "APP0 JFXX thumbnail", body[6:], at)
    elif segment.marker == APP2 and name.startswith(b"MPF\0"):
        yield Carrier(CarrierType.UNKNOWN, "APP2 MPF", body[4:], at)
    elif segment.marker == APP14 and name.startswith(b"Adobe") and len(body) == 12:  # noqa: PLR2004
        return
    else:
        printable = re.match(rb"[ -~]*", name)
        word = printable[0].decode() if printable else ""
        number = segment.marker - APP0
        label = f"APP{number} {word}".strip() if 0 <= number <= 15 else f"segment {segment.marker:02X}"  # noqa: PLR2004
        yield Carrier(CarrierType.UNKNOWN, label, body, at)


def _joined_jumbf(segments: Iterable[Segment]) -> bytes:
    """ISO/IEC 19566-5 annex D: "JP", box instance, packet number; a box's header is repeated in each further packet."""
    parts, seen = [], set()
    for segment in segments:
        instance = bytes(segment.body[2:4])
        parts.append(segment.body[16 if instance in seen else 8 :])
        seen.add(instance)
    return b"".join(parts)


def _extended_xmp(segments: list[Segment], limits: Limits) -> Iterator[Carrier]:
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


def _decode(photo: Jpeg) -> DecodedPicture:
    try:
        return pixels.decode(photo.source, ("JPEG",), photo.limits, photo.orientation)
    except DamagedPhotoError:
        if photo.mended is photo.source:
            raise
    try:  # an end marker alone is enough for libjpeg, which passes over whatever stands in front of it
        ended = memoryview(bytes(photo.source) + b"\xff\xd9")
        return pixels.decode(ended, ("JPEG",), photo.limits, photo.orientation)
    except DamagedPhotoError:
        return pixels.decode(photo.mended, ("JPEG",), photo.limits, photo.orientation)


FORMAT: Final = Format(
    name="jpeg",
    title="JPEG",
    suffixes=(".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    recognises=lambda head: head[:3] == b"\xff\xd8\xff",
    container=Jpeg,
)
