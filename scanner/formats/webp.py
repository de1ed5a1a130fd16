"""WebP (RFC 9649): lossy, lossless, with alpha, animated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from scanner.colour import icc
from scanner.containers import exif, kept, trailer
from scanner.containers.exif import ExifBlock
from scanner.errors import DamagedPhotoError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.model import Carrier, CarrierType, DecodedPicture, KeptMetadata
from scanner.reading.bounded import Reader, count_up
from scanner.reading.replayed import Replayed
from scanner.settings import Limits

_PICTURE: Final = frozenset({b"VP8 ", b"VP8L", b"ALPH"})
_STRUCTURE: Final = _PICTURE | {b"VP8X", b"ANIM", b"ANMF"}
_ANIMATION, _XMP, _EXIF, _ALPHA, _ICC = 0x02, 0x04, 0x08, 0x10, 0x20  # section 2.7.1: flags of VP8X
FRAME_HEADER: Final = 16  # section 2.7.1.1: position, size, duration, blending of an ANMF


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk."""

    name: bytes
    start: int
    data: memoryview = field(repr=False)


def _chunks(data: memoryview, at: int, base: int, limits: Limits) -> Iterator[Chunk]:
    """The chunks in `data` from offset `at`; `base` is where `data` stands in the file."""
    reader = Reader(data, "little", what="WebP file")
    count = 0
    while at + 8 <= len(data):
        count = count_up(count, limits.items, "chunks")
        size = reader.u32(at + 4)
        name = bytes(data[at : at + 4])
        if name not in _STRUCTURE and at + 8 + size > len(data):
            return  # no chunk of the picture: viewers ignore what stands behind the last one
        yield Chunk(name, base + at, reader.take(at + 8, size))
        at += 8 + size + size % 2


def _end(source: memoryview) -> int:
    """Where the RIFF container ends by its own size field."""
    if bytes(source[:4]) != b"RIFF" or bytes(source[8:12]) != b"WEBP":
        raise DamagedPhotoError("The WebP file does not begin with a WebP header.")
    return min(8 + int.from_bytes(source[4:8], "little"), len(source))


class WebP(Container):
    """An open WebP file."""

    @cached_property
    def chunks(self) -> list[Chunk]:
        """All chunks of the file; those of a film's frames stand inside of theirs."""
        chunks = list(_chunks(self.source[: _end(self.source)], 12, 0, self.limits))
        if not any(chunk.name in (b"VP8 ", b"VP8L", b"ANMF") for chunk in chunks):
            raise DamagedPhotoError("The WebP file holds no picture.")
        return chunks

    @cached_property
    def frames(self) -> list[tuple[Chunk, Replayed[Chunk]]]:
        """The frames of a film, each with the chunks inside of it."""
        return [(chunk, self._inside(chunk)) for chunk in self.chunks if chunk.name == b"ANMF"]

    def _inside(self, frame: Chunk) -> Replayed[Chunk]:
        return Replayed(lambda: _chunks(frame.data, FRAME_HEADER, frame.start + 8, self.limits))

    @cached_property
    def exif(self) -> dict[int, ExifBlock]:
        """Its EXIF chunks by where they start; viewers go to the first one."""
        found = (chunk for chunk in self.chunks if chunk.name == b"EXIF")
        return {each.start: exif.block("EXIF", _tiff(each.data), each.start, self.limits) for each in found}

    @cached_property
    def orientation(self) -> int:
        """The EXIF orientation by which the picture is turned upright."""
        if self.chunks[0].name != b"VP8X":
            return 1
        return kept.orientation(next(iter(self.exif.values()), None), _first(self.chunks, b"XMP ") or None)

    def find_blocks(self) -> Iterator[Carrier]:
        """The chunks that hold no picture, and what follows the last one."""
        return _carriers(self)

    @cached_property
    def several(self) -> bool:
        """Whether it is a film of more frames than one."""
        return len(self.frames) > 1

    def first_picture(self) -> DecodedPicture:
        """The picture, or the first frame."""
        return pixels.decode(self.source, ("WEBP",), self.limits, self.orientation)

    def several_pictures(self, first: int) -> Iterator[DecodedPicture]:
        """The frames as they are shown."""
        return pixels.decode_all(self.source, ("WEBP",), self.limits, self.orientation, first)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The pictures with their structure, the tags that are kept and a clean profile."""
        return _clean(self, keep)


# ---- cleaning ------------------------------------------------------------------------------------------------------


def _clean(photo: WebP, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
    pieces = list(_extended(photo, keep) if photo.chunks[0].name == b"VP8X" else _simple(photo.chunks))
    yield b"RIFF" + (4 + sum(map(len, pieces))).to_bytes(4, "little") + b"WEBP"
    yield from pieces


def _packed(name: bytes, *parts: bytes | memoryview) -> list[bytes | memoryview]:
    size = sum(map(len, parts))
    return [name + size.to_bytes(4, "little"), *parts, bytes(size % 2)]


def _simple(chunks: list[Chunk]) -> Iterator[bytes | memoryview]:
    picture = next((chunk for chunk in chunks if chunk.name in (b"VP8 ", b"VP8L")), None)
    if picture is None:
        raise DamagedPhotoError("The WebP file holds no picture.")
    yield from _packed(picture.name, picture.data)


def _extended(photo: WebP, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
    chunks, limits = photo.chunks, photo.limits
    head = chunks[0].data
    if len(head) < 10:  # noqa: PLR2004  section 2.7.1
        raise DamagedPhotoError("The header of the WebP file is too short.")
    profile = icc.rebuilt(_first(chunks, b"ICCP"), limits) or kept.told_profile([*photo.exif.values()][:1])
    block = exif.build(kept.choose(photo.blocks, keep, photo.orientation, limits))
    flags = head[0] & (_ALPHA | _ANIMATION) | (_ICC if profile else 0) | (_EXIF if block else 0)
    yield from _packed(b"VP8X", bytes((flags, 0, 0, 0)), head[4:10])
    if profile:
        yield from _packed(b"ICCP", profile)
    if flags & _ANIMATION:
        yield from _packed(b"ANIM", bytes(_first(chunks, b"ANIM")[:6]).ljust(6, b"\0"))
        for frame, inside in photo.frames:
            yield from _packed(b"ANMF", frame.data[:FRAME_HEADER], *_picture(inside))
    else:
        yield from _picture(chunks)
    if block:
        yield from _packed(b"EXIF", block)


def _picture(chunks: Iterable[Chunk]) -> list[bytes | memoryview]:
    """The alpha plane, where there is one, and the coded picture."""
    pieces: list[bytes | memoryview] = []
    for chunk in chunks:
        if chunk.name == b"ALPH" and not pieces:
            pieces += _packed(chunk.name, chunk.data)
        elif chunk.name in (b"VP8 ", b"VP8L"):
            return pieces + _packed(chunk.name, chunk.data)
    raise DamagedPhotoError("The WebP file lacks a picture where its structure announces one.")


def _first(chunks: list[Chunk], name: bytes) -> memoryview:
    return next((chunk.data for chunk in chunks if chunk.name == name), memoryview(b""))


def _tiff(block: memoryview) -> memoryview:
    return block[6:] if bytes(block[:5]) == b"Exif\0" else block


# ---- reading -------------------------------------------------------------------------------------------------------


def _carriers(photo: WebP) -> Iterator[Carrier]:
    source, end = photo.source, 0
    for chunk in photo.chunks:
        end = min(chunk.start + 8 + len(chunk.data) + len(chunk.data) % 2, len(source))
        if chunk.name == b"EXIF":
            yield photo.exif[chunk.start]
        elif chunk.name == b"XMP ":
            yield Carrier(CarrierType.XMP, "XMP", chunk.data, chunk.start)
        elif chunk.name == b"ICCP":
            yield Carrier(CarrierType.ICC, "ICCP", chunk.data, chunk.start)
        elif chunk.name == b"C2PA":
            yield Carrier(CarrierType.PROVENANCE, "C2PA", chunk.data, chunk.start)
        elif chunk.name == b"ANMF":
            inside = next(parts for frame, parts in photo.frames if frame is chunk)
            for part in (part for part in inside if part.name not in _PICTURE):
                yield Carrier(CarrierType.UNKNOWN, _label(part), part.data, part.start)
        elif chunk.name not in _STRUCTURE:
            yield Carrier(CarrierType.UNKNOWN, _label(chunk), chunk.data, chunk.start)
    yield from trailer.carriers(source[end:], end)


def _label(chunk: Chunk) -> str:
    return f"{chunk.name.decode('latin-1').strip()} chunk"


FORMAT: Final = Format(
    name="webp",
    title="WebP",
    suffixes=(".webp",),
    recognises=lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP",
    container=WebP,
    animated=True,
)
