"""JPEG 2000: the JP2 container and the bare codestream (ITU-T T.800 | ISO/IEC 15444-1, annexes A and I)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from scanner.colour import icc
from scanner.colour.colours import SRGB, Colours
from scanner.containers import trailer
from scanner.containers.boxes import Box, children, first, packed, walk
from scanner.errors import DamagedPhotoError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.model import Carrier, CarrierType, DecodedPicture, KeptMetadata
from scanner.reading.bounded import Reader, count_up
from scanner.reading.replayed import Replayed
from scanner.settings import Limits

_SIGNATURE: Final = b"\0\0\0\x0cjP  \r\n\x87\n"
_SOC, _SIZ, _SOT, _SOD, _EOC, _COM = 0xFF4F, 0xFF51, 0xFF90, 0xFF93, 0xFFD9, 0xFF64
# Table A.2: COD, COC, RGN, QCD, QCC, POC, PPM, PLT, PPT, CRG, and CAP, PRF, CPF of later editions. TLM and PLM repeat
# lengths of tile-parts that change when a comment goes; decoders do without them.
_KEPT_MARKERS: Final = frozenset(
    {_SIZ, 0xFF50, 0xFF52, 0xFF53, 0xFF56, 0xFF58, 0xFF59, 0xFF5C, 0xFF5D, 0xFF5E, 0xFF5F, 0xFF60, 0xFF61, 0xFF63}
)
_LENGTH_MARKERS: Final = frozenset({0xFF55, 0xFF57})
_UUIDS: Final = {
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): (CarrierType.XMP, "uuid XMP"),
    bytes.fromhex("4a706754694666457869662d3e4a5032"): (CarrierType.EXIF, "uuid Exif"),
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"): (CarrierType.IPTC, "uuid IPTC"),
    bytes.fromhex("d8fec3d61b0e483c92975828877ec481"): (CarrierType.PROVENANCE, "uuid C2PA"),
}
# Boxes of the JP2 header (annex I.5.3) and the bytes that their fields have; None: all of the box.
_HEADER_BOXES: Final[dict[bytes, int | None]] = {
    b"ihdr": 14,
    b"bpcc": None,
    b"pclr": None,
    b"cmap": None,
    b"cdef": None,
}
_ENUMERATED: Final = 1
_RESTRICTED_ICC, _ANY_ICC = 2, 3
_SRGB, _GREY = 16, 17
_SRGB_SPACES: Final = (_SRGB, _GREY, 18)  # 18: as luma and chroma, which decoders turn into RGB


# ---- the codestream ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    """A marker segment, or (marker SOD) the coded data of a tile-part, of the length that the copy gives it."""

    marker: int
    start: int
    whole: memoryview = field(repr=False)  # with marker and length
    tile: int = -1  # number of the tile-part, -1 in the main header


def _parts(stream: memoryview, limits: Limits) -> Iterator[_Part]:
    """All parts of a codestream (annex A) up to and including EOC, or to the end of the data where that is missing."""
    reader = Reader(stream, what="JPEG 2000 codestream")
    if reader.u16(0) != _SOC or reader.u16(2) != _SIZ:
        raise DamagedPhotoError("The JPEG 2000 codestream does not begin with its header.")
    at, count, tile, tile_end = 2, 0, -1, 0
    while at + 2 <= len(stream):
        count = count_up(count, 50 * limits.items, "JPEG 2000 segments")  # a tile-part each for many small tiles
        marker = reader.u16(at)
        if marker == _EOC:
            yield _Part(marker, at, stream[at : at + 2])
            return
        if marker == _SOD:
            end = tile_end or _last_data_end(stream)
            if not at + 2 <= end <= len(stream):
                raise DamagedPhotoError("The JPEG 2000 codestream is damaged or cut off.")
            yield _Part(marker, at, stream[at:end], tile)
            at = end
            continue
        length = reader.u16(at + 2)
        whole = reader.take(at, length + 2)
        if marker == _SOT:
            tile += 1
            size = reader.u32(at + 6)  # Psot, from the first byte of SOT to the end of the data; 0: to EOC
            tile_end = at + size if size else 0
        yield _Part(marker, at, whole, tile)
        at += length + 2


def _last_data_end(stream: memoryview) -> int:
    return len(stream) - 2 if bytes(stream[-2:]) == b"\xff\xd9" else len(stream)


def _clean_stream(parts: Iterable[_Part]) -> Iterator[bytes | memoryview]:
    """The codestream without comments; tile-parts get their new lengths."""
    waiting: list[memoryview] = []  # the header of the tile-part under way
    yield b"\xff\x4f"
    for part in parts:
        if part.marker == _SOT:
            waiting = [part.whole]
        elif part.marker == _SOD:
            yield from _tile_part([*waiting, part.whole])
            waiting = []
        elif part.marker in _KEPT_MARKERS:
            if part.tile < 0:
                yield part.whole
            else:
                waiting.append(part.whole)
    yield b"\xff\xd9"


def _tile_part(pieces: list[memoryview]) -> Iterator[bytes | memoryview]:
    head = pieces[0]
    if len(head) != 12:  # noqa: PLR2004  annex A.4.2
        raise DamagedPhotoError("The JPEG 2000 codestream is damaged: a tile has no header.")
    yield bytes(head[:6]) + sum(map(len, pieces)).to_bytes(4, "big") + bytes(head[10:12])
    yield from pieces[1:]


def _stream_carriers(parts: Iterable[_Part], stream: memoryview, base: int) -> Iterator[Carrier]:
    end = len(stream)
    for part in parts:
        if part.marker == _COM:
            yield Carrier(CarrierType.TEXT, "COM", part.whole[6:], base + part.start)
        elif part.marker == _EOC:
            end = part.start + 2
        elif part.marker not in _KEPT_MARKERS | _LENGTH_MARKERS and part.marker not in (_SOT, _SOD):
            yield Carrier(CarrierType.UNKNOWN, f"marker {part.marker:04X}", part.whole[4:], base + part.start)
    yield from trailer.carriers(stream[end:], base + end)


class J2k(Container):
    """An open codestream without a container."""

    @cached_property
    def parts(self) -> Replayed[_Part]:
        """The segments and tile-parts of the codestream."""
        return Replayed(lambda: _parts(self.source, self.limits))

    def find_blocks(self) -> Iterator[Carrier]:
        """Comments, unknown segments, and what follows the codestream."""
        return _stream_carriers(self.parts, self.source, 0)

    def first_picture(self) -> DecodedPicture:
        """The picture."""
        return pixels.decode(self.source, ("JPEG2000",), self.limits)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The codestream without comments; it has no place for what a person keeps."""
        del keep
        return _clean_stream(self.parts)


# ---- the container -------------------------------------------------------------------------------------------------


class Jp2(Container):
    """An open JP2 file."""

    @cached_property
    def boxes(self) -> Replayed[Box]:
        """The boxes of the container."""
        return Replayed(lambda: walk(self.source, 0, self.limits))

    @cached_property
    def header_boxes(self) -> list[Box]:
        """Those in the JP2 header; none where there is no header."""
        header = first(self.boxes, b"jp2h")
        return children(header, self.limits) if header else []

    @cached_property
    def parts(self) -> Replayed[_Part]:
        """The segments and tile-parts of the codestream in the first `jp2c` box; none where there is none."""
        stream = first(self.boxes, b"jp2c")
        return Replayed(lambda: _parts(stream.body, self.limits) if stream else iter(()))

    def find_blocks(self) -> Iterator[Carrier]:
        """The boxes that do not decide how the picture looks, what rides in the codestream, and what follows it."""
        return _carriers(self)

    def first_picture(self) -> DecodedPicture:
        """The picture."""
        return pixels.decode(self.source, ("JPEG2000",), self.limits)

    @cached_property
    def colours(self) -> Colours | None:
        """By the enumerated colour space (annex I.5.3.3); sRGB where there is none, as the copy says then."""
        for box in self.header_boxes:
            if box.type == b"colr" and box.reader().u8(0) == _ENUMERATED:
                return SRGB if box.reader().u32(3) in _SRGB_SPACES else None
        return SRGB

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """A plain JP2 of header and codestream; it has no place for what a person keeps."""
        del keep
        return _clean(self)


def _clean(photo: Jp2) -> Iterator[bytes | memoryview]:
    boxes = list(photo.boxes)
    if first(boxes, b"jp2h") is None or first(boxes, b"jp2c") is None:
        raise DamagedPhotoError("The JPEG 2000 file holds no picture.")
    yield _SIGNATURE
    # T.800 annex I.5.2; the copy is a plain JP2 whatever else the original announced.
    yield packed(b"ftyp", b"jp2 ", bytes(4), b"jp2 ")
    yield packed(b"jp2h", *_header_boxes(photo))
    pieces = list(_clean_stream(photo.parts))
    size = 8 + sum(map(len, pieces))
    if size > 0xFFFFFFFF:  # noqa: PLR2004
        yield b"\0\0\0\1jp2c" + (size + 8).to_bytes(8, "big")
    else:
        yield size.to_bytes(4, "big") + b"jp2c"
    yield from pieces


def _header_boxes(photo: Jp2) -> Iterator[bytes]:
    boxes, limits = photo.header_boxes, photo.limits
    shape = first(boxes, b"ihdr")
    if shape is None:
        raise DamagedPhotoError("The JPEG 2000 file lacks its header.")
    components = shape.reader().u16(8)
    has_colour = False
    for box in boxes:
        if box.type in _HEADER_BOXES:
            yield packed(box.type, box.body[: _HEADER_BOXES[box.type]])
        elif box.type == b"colr" and (colour := _colour(box, limits)):
            has_colour = True
            yield colour
        elif box.type == b"res ":
            yield packed(
                b"res ",
                *(packed(b.type, b.body[:10]) for b in children(box, limits) if b.type in (b"resc", b"resd")),
            )
    if not has_colour:
        space = _GREY if components < 3 else _SRGB  # noqa: PLR2004
        yield packed(b"colr", bytes((_ENUMERATED, 0, 0)) + space.to_bytes(4, "big"))


def _colour(box: Box, limits: Limits) -> bytes:
    method = box.reader().u8(0)
    if method == _ENUMERATED and len(box.body) >= 7:  # noqa: PLR2004  annex I.5.3.3
        return packed(b"colr", box.body[:7])
    if method in (_RESTRICTED_ICC, _ANY_ICC):
        profile = icc.rebuilt(box.body[3:], limits)
        return packed(b"colr", box.body[:3], profile) if profile else b""
    return b""


def _carriers(photo: Jp2) -> Iterator[Carrier]:
    limits, end = photo.limits, 0
    for box in photo.boxes:
        end = box.end
        if box.type == b"jp2c":
            is_first = box is first(photo.boxes, b"jp2c")
            parts = photo.parts if is_first else _parts(box.body, limits)
            yield from _stream_carriers(parts, box.body, box.body_start)
        elif box.type == b"jp2h":
            for part in children(box, limits):
                if part.type == b"colr" and part.reader().u8(0) in (_RESTRICTED_ICC, _ANY_ICC):
                    yield Carrier(CarrierType.ICC, "colr", part.body[3:], part.start)
                elif part.type not in _HEADER_BOXES and part.type not in (b"colr", b"res "):
                    yield Carrier(CarrierType.UNKNOWN, f"jp2h {part.name}", part.body, part.start)
        elif box.type == b"uuid":
            kind, label = _UUIDS.get(bytes(box.body[:16]), (CarrierType.UNKNOWN, "uuid box"))
            yield Carrier(kind, label, box.body[16:], box.start)
        elif box.type == b"xml ":
            is_xmp = b"<x:xmpmeta" in bytes(box.body[:4096]) or b"xpacket" in bytes(box.body[:4096])
            yield Carrier(CarrierType.XMP if is_xmp else CarrierType.TEXT, "xml box", box.body, box.start)
        elif box.type not in (b"jP  ", b"ftyp"):
            yield Carrier(CarrierType.UNKNOWN, f"{box.name} box", box.body, box.start)
    yield from trailer.carriers(photo.source[end:], end)


JP2: Final = Format(
    name="jp2",
    title="JPEG 2000",
    suffixes=(".jp2", ".jpx", ".jpf"),
    recognises=lambda head: head[:12] == _SIGNATURE,
    container=Jp2,
)
J2K: Final = Format(
    name="j2k",
    title="JPEG 2000 codestream",
    suffixes=(".j2k", ".j2c", ".jpc"),
    recognises=lambda head: head[:4] == b"\xff\x4f\xff\x51",
    container=J2k,
)
