"""PNG and APNG (W3C Portable Network Graphics, third edition; clause numbers below are its)."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from scanner.colour import icc
from scanner.colour.colours import SRGB, Colours, of_code_points, of_power
from scanner.containers import exif, kept, trailer
from scanner.containers.png_chunks import PALETTE, SIGNATURE, Chunk, Header, chunks, header_of
from scanner.errors import DamagedPhotoError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.model import Carrier, CarrierType, DecodedPicture, KeptMetadata
from scanner.reading.inflate import inflated, shortened, stream_end
from scanner.reading.replayed import Replayed
from scanner.settings import Limits

_CRITICAL: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND"})

# Clause 11.3: ancillary chunks that decide how the pixels look, with the lengths they can have.
_KEPT_LENGTHS: Final = {
    b"gAMA": (4,),
    b"cHRM": (32,),
    b"sRGB": (1,),
    b"cICP": (4,),
    b"mDCV": (24,),
    b"cLLI": (8,),
    b"sBIT": (1, 2, 3, 4),
    b"bKGD": (1, 2, 6),
    b"pHYs": (9,),
    b"acTL": (8,),
}
_TRANSPARENCY_LENGTHS: Final = {0: range(2, 3), 2: range(6, 7), PALETTE: range(1, 257)}
_ICC_NAME: Final = b"ICC profile"
# Clause 11.3.2: what gAMA and cHRM say for programs that know no sRGB chunk.
_SRGB_GAMMA: Final = 45_455
_SRGB_CORNERS: Final = struct.pack(">8I", 31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000)
_XMP_KEYWORD: Final = b"XML:com.adobe.xmp"
_RAW_PROFILE: Final = re.compile(rb"Raw profile type (\w+)")


class Png(Container):
    """An open PNG or APNG file."""

    @cached_property
    def chunks(self) -> Replayed[Chunk]:
        """All chunks up to IEND."""
        return Replayed(lambda: chunks(self.source, self.limits))

    @cached_property
    def header(self) -> Header:
        """What IHDR says."""
        return header_of(next(iter(self.chunks), None), self.limits)

    @cached_property
    def orientation(self) -> int:
        """The EXIF orientation by which the picture is turned upright."""
        return _orientation(self.blocks)

    def find_blocks(self) -> Iterator[Carrier]:
        """The ancillary chunks that do not decide how the pixels look, and what follows IEND."""
        return _carriers(self)

    @cached_property
    def several(self) -> bool:
        """More than one of the frames that acTL announces; a still one before them that is none of them counts too."""
        names = [chunk.name for chunk in self.chunks]
        frames = names.count(b"fcTL") if b"acTL" in names else 0
        return frames > 1 or (frames == 1 and b"IDAT" in names[: names.index(b"fcTL")])

    def first_picture(self) -> DecodedPicture:
        """The picture, or the first frame."""
        return pixels.decode(self.source, ("PNG",), self.limits, self.orientation)

    def several_pictures(self, first: int) -> Iterator[DecodedPicture]:
        """The frames as they are shown."""
        return pixels.decode_all(self.source, ("PNG",), self.limits, self.orientation, first)

    @cached_property
    def colours(self) -> Colours | None:
        """By cICP, else sRGB, else gAMA and cHRM, in the order of clause 4.3."""
        return _colours(self.chunks)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The chunks that decide how the pixels look."""
        return _clean(self, keep)


# ---- cleaning ------------------------------------------------------------------------------------------------------


def _clean(photo: Png, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
    header, limits = photo.header, photo.limits
    animation = _Animation(header)
    idat = [chunk for chunk in photo.chunks if chunk.name == b"IDAT"]
    if not idat:
        raise DamagedPhotoError("The PNG file holds no picture.")
    tags = kept.choose(photo.blocks, keep, photo.orientation, limits)
    profile = _told_profile(photo)
    seen: set[bytes] = set()
    yield SIGNATURE
    for chunk in photo.chunks:
        if not chunk.intact:
            if chunk.name in _CRITICAL:
                raise DamagedPhotoError(
                    "The PNG file is damaged: the checksum at byte {start} does not match.", start=chunk.start
                )
            continue
        if chunk.name in (b"fcTL", b"fdAT"):
            yield from animation.add(chunk)
            continue
        # A stray chunk between two parts of a frame's data does not end the frame.
        if chunk.name not in seen:
            seen.add(chunk.name)
            animation.announce(chunk)
            yield from _once(chunk, header, idat, exif.build(tags), limits)
            if chunk.name == b"IHDR" and profile:
                yield _packed_profile(profile)
    yield from animation.finished()
    yield _chunk(b"IEND", b"")


def _once(
    chunk: Chunk, header: Header, idat: list[Chunk], exif_block: bytes, limits: Limits
) -> Iterator[bytes | memoryview]:
    """What stands in the copy for a chunk that may appear once (the IDAT chunks count as one)."""
    if chunk.name == b"IHDR":
        yield chunk.whole
        if exif_block:
            yield _chunk(b"eXIf", exif_block)
    elif chunk.name == b"IDAT":
        yield from _picture_data(idat, header.scanline_bytes(header.width, header.height))
    elif chunk.name == b"iCCP":
        yield from _colour_profile(chunk, limits)
    elif _is_kept(chunk, header):
        yield chunk.whole


def _chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")


def _is_kept(chunk: Chunk, header: Header) -> bool:
    if chunk.name == b"PLTE":
        return header.colour_type == PALETTE and len(chunk.data) % 3 == 0 and 0 < len(chunk.data) <= 768  # noqa: PLR2004
    if chunk.name == b"tRNS":
        return len(chunk.data) in _TRANSPARENCY_LENGTHS.get(header.colour_type, ())
    return len(chunk.data) in _KEPT_LENGTHS.get(chunk.name, ())


def _colour_profile(chunk: Chunk, limits: Limits) -> Iterator[bytes | memoryview]:
    name, _, rest = bytes(chunk.data).partition(b"\0")
    profile = inflated(rest[1:], limits.metadata_bytes)
    clean = icc.rebuilt(profile, limits)
    if not clean:
        return
    packed = memoryview(rest)[1:]
    if name == _ICC_NAME and clean == profile and stream_end([packed], len(clean)).used_bytes == len(packed):
        # What another computer's zlib made of the same profile stays as it is: a clean file does not change.
        yield chunk.whole
    else:
        yield _packed_profile(clean)


def _packed_profile(profile: bytes) -> bytes:
    return _chunk(b"iCCP", _ICC_NAME + b"\0\0" + zlib.compress(profile, 9))


def _told_profile(photo: Png) -> bytes:
    """Of a picture in colour that no chunk describes (clause 4.3), the profile that its EXIF tells."""
    names = {chunk.name for chunk in photo.chunks}
    if photo.header.colour_type in (0, 4) or names & {b"iCCP", b"cICP", b"sRGB", b"gAMA", b"cHRM"}:
        return b""
    return kept.told_profile(photo.blocks)


def _picture_data(parts: list[Chunk], size: int) -> Iterator[bytes | memoryview]:
    """The IDAT chunks as they are; where their zlib stream ends early or holds too much, without what is too much.

    A viewer never looks behind the last scanline, so whole pictures survive there: see aCropalypse, CVE-2023-21036.
    """
    try:
        end = stream_end((part.data for part in parts), size)
        if end.too_long:
            yield from (_chunk(b"IDAT", piece) for piece in shortened((p.data for p in parts), size) if piece)
            return
    except zlib.error as error:
        raise DamagedPhotoError("The picture data of the PNG file is damaged.") from error
    left = end.used_bytes
    for part in parts:
        if left <= 0:
            break
        yield part.whole if len(part.data) <= left else _chunk(b"IDAT", bytes(part.data[:left]))
        left -= len(part.data)


class _Animation:
    """Passes on the frames that acTL announces, numbered anew (clause 11.3.6)."""

    def __init__(self, header: Header) -> None:
        self.header = header
        self.frames = 0  # announced by acTL
        self.number = 0  # of the next fcTL or fdAT
        self.size = 0
        self.parts: list[Chunk] = []

    def announce(self, chunk: Chunk) -> None:
        """Take note of acTL: without it, or beyond its number of frames, no viewer shows a frame."""
        if chunk.name == b"acTL" and len(chunk.data) == 8:  # noqa: PLR2004  clause 11.3.6.1
            self.frames = int.from_bytes(chunk.data[:4], "big")

    def add(self, chunk: Chunk) -> Iterator[bytes | memoryview]:
        if chunk.name == b"fdAT":
            self.parts.append(chunk)
            return
        yield from self.finished()
        if self.frames == 0 or len(chunk.data) != 26:  # noqa: PLR2004  clause 11.3.6.2
            self.size = 0
            return
        self.frames -= 1
        width, height = int.from_bytes(chunk.data[4:8], "big"), int.from_bytes(chunk.data[8:12], "big")
        if width > self.header.width or height > self.header.height:
            raise DamagedPhotoError("The PNG file is damaged: a frame is larger than the picture.")
        self.size = self.header.scanline_bytes(width, height)
        yield self._numbered(chunk.name, chunk.data[4:])

    def finished(self) -> Iterator[bytes | memoryview]:
        """The data of the frame that came to its end, if any."""
        parts, self.parts = self.parts, []
        if not parts or not self.size:
            return
        streams = [Chunk(b"fdAT", p.start, p.whole[4:]) for p in parts if len(p.data) >= 4]  # noqa: PLR2004
        for piece in _picture_data(streams, self.size):
            yield self._numbered(b"fdAT", piece[8:-4])

    def _numbered(self, name: bytes, data: bytes | memoryview) -> bytes:
        self.number += 1
        return _chunk(name, (self.number - 1).to_bytes(4, "big") + bytes(data))


def _orientation(blocks: Iterable[Carrier]) -> int:
    exif_block = xmp = None
    for carrier in blocks:
        if carrier.type is CarrierType.EXIF and (exif_block is None or carrier.label == "eXIf"):
            exif_block = carrier
        elif carrier.type is CarrierType.XMP:
            xmp = carrier.payload
    return kept.orientation(exif_block, xmp)


# ---- reading -------------------------------------------------------------------------------------------------------


def _carriers(photo: Png) -> Iterator[Carrier]:
    end, limits = len(photo.source), photo.limits
    for chunk in photo.chunks:
        name, at = chunk.name, chunk.start
        if name == b"IEND":
            end = at + len(chunk.whole)
        elif name in (b"tEXt", b"zTXt", b"iTXt"):
            yield _text(chunk, limits)
        elif name == b"iCCP":
            profile = inflated(bytes(chunk.data).partition(b"\0")[2][1:], limits.metadata_bytes)
            yield Carrier(CarrierType.ICC, "iCCP", profile, at)
        elif name == b"eXIf":
            block = chunk.data[6:] if bytes(chunk.data[:5]) == b"Exif\0" else chunk.data
            yield Carrier(CarrierType.EXIF, "eXIf", block, at)
        elif name == b"tIME":
            yield Carrier(CarrierType.TIME, "tIME", _iso_time(chunk.data), at)
        elif name == b"caBX":
            yield Carrier(CarrierType.PROVENANCE, "caBX", chunk.data, at)
        elif name not in _CRITICAL and name not in _KEPT_LENGTHS and name not in (b"tRNS", b"fcTL", b"fdAT"):
            yield Carrier(CarrierType.UNKNOWN, name.decode("latin-1"), chunk.data, at)
    yield from trailer.carriers(photo.source[end:], end)


def _iso_time(data: memoryview) -> bytes:
    if len(data) != 7:  # noqa: PLR2004  clause 11.3.5.1
        return bytes(data)
    year, rest = int.from_bytes(data[:2], "big"), bytes(data[2:])
    return "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z".format(year, *rest).encode()


def _text(chunk: Chunk, limits: Limits) -> Carrier:
    """Clause 11.3.4: a keyword, then text that may be compressed; well-known keywords stand for other carriers."""
    keyword, _, rest = bytes(chunk.data).partition(b"\0")
    if chunk.name == b"zTXt":
        rest = inflated(rest[1:], limits.metadata_bytes)
    elif chunk.name == b"iTXt":
        packed, _, rest = rest[:1], rest[1:2], rest[2:]
        rest = rest.partition(b"\0")[2].partition(b"\0")[2]
        rest = inflated(rest, limits.metadata_bytes) if packed == b"\1" else rest
    label = f"{chunk.name.decode()} {keyword.decode('latin-1')}"
    if keyword == _XMP_KEYWORD:
        return Carrier(CarrierType.XMP, label, rest, chunk.start)
    if match := _RAW_PROFILE.fullmatch(keyword):
        return _raw_profile(match[1].lower(), label, rest, chunk.start)
    return Carrier(CarrierType.TEXT, label, rest, chunk.start)


def _raw_profile(kind: bytes, label: str, text: bytes, at: int) -> Carrier:
    """ImageMagick's way: a newline, the profile's name, its length, then hexadecimal digits."""
    digits = b"".join(text.split(b"\n")[3:]).translate(None, b" \r\t")
    try:
        payload = bytes.fromhex(digits.decode("ascii"))
    except ValueError:
        return Carrier(CarrierType.TEXT, label, text, at)
    if payload.startswith(b"Exif\0"):
        return Carrier(CarrierType.EXIF, label, payload[6:], at)
    if payload.startswith(b"8BIM"):
        return Carrier(CarrierType.PHOTOSHOP, label, payload, at)
    types = {b"exif": CarrierType.EXIF, b"xmp": CarrierType.XMP, b"iptc": CarrierType.IPTC, b"icc": CarrierType.ICC}
    return Carrier(types.get(kind, CarrierType.UNKNOWN), label, payload, at)


def _colours(found_in: Iterable[Chunk]) -> Colours | None:
    found = {chunk.name: bytes(chunk.data) for chunk in found_in if chunk.intact}
    found = {name: data for name, data in found.items() if len(data) in _KEPT_LENGTHS.get(name, ())}
    if b"cICP" in found:
        return of_code_points(*found[b"cICP"][:2])
    gamma = int.from_bytes(found.get(b"gAMA", b""), "big")
    corners = struct.unpack(">8I", found.get(b"cHRM") or _SRGB_CORNERS)
    if b"sRGB" in found or not gamma or (gamma == _SRGB_GAMMA and corners == struct.unpack(">8I", _SRGB_CORNERS)):
        return SRGB
    white, *primaries = ((corners[at] / 100_000, corners[at + 1] / 100_000) for at in (0, 2, 4, 6))
    return of_power((primaries[0], primaries[1], primaries[2]), white, 100_000 / gamma)


FORMAT: Final = Format(
    name="png",
    title="PNG",
    suffixes=(".png", ".apng"),
    recognises=lambda head: head[:8] == SIGNATURE,
    container=Png,
    animated=True,
)
