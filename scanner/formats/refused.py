"""Formats that PhotoVet explains but does not clean: camera raw files, Photoshop documents, videos."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from scanner.containers import embedded_jpeg, exif
from scanner.containers.boxes import Box, children, first, walk
from scanner.errors import RefusedError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.messages import Message
from scanner.model import Carrier, CarrierType, DecodedPicture
from scanner.reading.bounded import Reader
from scanner.settings import Limits

_RAW_REFUSAL: Final = Message(
    "PhotoVet does not change camera raw files, because a changed one may no longer "
    "develop as before. Export the photo as JPEG from your raw developer and clean that "
    "copy."
)
_PSD_REFUSAL: Final = Message(
    "A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet "
    "cannot vet. Export the picture as JPEG or PNG and clean that copy."
)
_VIDEO_REFUSAL: Final = Message(
    "This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may "
    "hold the place and the time, and everything that is heard and seen in it."
)

# ---- camera raw ----------------------------------------------------------------------------------------------------

_MAKE, _NEW_SUBFILE_TYPE, _COMPRESSION, _SUB_IFDS, _DNG_VERSION = 271, 254, 259, 330, 50706
_RAW_CODINGS: Final = frozenset({32767, 32769, 32770, 34713, 65000, 65535})  # Sony, Samsung, Nikon, Kodak, Pentax
_RAW_MAGICS: Final = (
    b"IIRO",  # Olympus ORF
    b"IIRS",
    b"MMOR",
    b"IIU\0",  # Panasonic RW2
    b"FUJIFILMCCD-RAW",
    b"II\x1a\0\0\0HEAPCCDR",  # Canon CRW
    b"FOVb",  # Sigma X3F
    b"\0MRM",  # Minolta MRW
)
_CR3_BRAND: Final = b"crx "
_CANON_UUID: Final = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")


def _is_raw(head: bytes) -> bool:
    if head.startswith(_RAW_MAGICS) or (head[4:8] == b"ftyp" and head[8:12] == _CR3_BRAND):
        return True
    if head[:4] not in (b"II*\0", b"MM\0*"):
        return False
    if head[8:10] == b"CR":  # Canon CR2
        return True
    tags = {e.tag: e.integers() for e in exif.walk(head, Limits(items=1000, depth=0)) if e.ifd == "IFD0"}
    coding = tags.get(_COMPRESSION, ())
    return (
        _DNG_VERSION in tags
        or (bool(coding) and coding[0] in _RAW_CODINGS)
        or (_MAKE in tags and _SUB_IFDS in tags and tags.get(_NEW_SUBFILE_TYPE) == (1,))
    )


class Raw(Container):
    """An open camera raw file."""

    @cached_property
    def previews(self) -> list[embedded_jpeg.EmbeddedJpeg]:
        """The JPEG previews in it."""
        return embedded_jpeg.find(self.source, self.limits)

    def find_blocks(self) -> Iterator[Carrier]:
        """The tags of TIFF-like raw files, the metadata boxes of CR3, and the JPEG previews of all."""
        return _raw_carriers(self)

    def first_picture(self) -> DecodedPicture:
        """The largest preview: what other programs show of the file."""
        return _raw_decode(self)


def _raw_carriers(photo: Raw) -> Iterator[Carrier]:
    source, limits = photo.source, photo.limits
    if exif.byte_order_of(source) and bytes(source[6:14]) != b"HEAPCCDR":
        yield Carrier(CarrierType.EXIF, "TIFF tags", source)
    elif bytes(source[4:8]) == b"ftyp":
        yield from _cr3_carriers(source, limits)
    elif bytes(source[6:14]) == b"HEAPCCDR":
        yield Carrier(CarrierType.UNKNOWN, "Canon heap of camera data", source)
    elif bytes(source[:4]) == b"\0MRM":
        yield Carrier(CarrierType.EXIF, "TTW block", _minolta_tiff(source))
    for picture in photo.previews:
        if picture.exif is not None:
            yield Carrier(CarrierType.EXIF, "EXIF of the preview", picture.exif, picture.start)
        label = f"preview of {picture.width_px} x {picture.height_px} pixels"
        yield Carrier(CarrierType.PREVIEW, label, picture.data[: limits.metadata_bytes], picture.start)


def _minolta_tiff(source: memoryview) -> memoryview:
    """The TTW block of an MRW file: name, length, TIFF stream."""
    reader, at = Reader(source, what="MRW file"), 8
    while at + 8 <= len(source) and at < reader.u32(4):
        size = reader.u32(at + 4)
        if bytes(source[at : at + 4]) == b"\0TTW":
            return source[at + 8 : at + 8 + size]
        at += 8 + size
    return source[:0]


def _cr3_carriers(source: memoryview, limits: Limits) -> Iterator[Carrier]:
    """CMT1 to CMT4 are TIFF streams: IFD0, Exif, maker notes, GPS."""
    for box in walk(source, 0, limits):
        if box.type == b"moov":
            for inner in children(box, limits):
                if inner.type == b"uuid" and bytes(inner.body[:16]) == _CANON_UUID:
                    yield from (_canon(part) for part in children(inner, limits, skip=16))
        elif box.type == b"uuid":
            yield Carrier(CarrierType.UNKNOWN, "uuid box", box.body[: limits.metadata_bytes], box.start)


def _canon(part: Box) -> Carrier:
    if part.type in (b"CMT1", b"CMT2"):
        return Carrier(CarrierType.EXIF, f"{part.name} box", part.body, part.start)
    return Carrier(CarrierType.UNKNOWN, f"Canon {part.name} box", part.body, part.start)


def _raw_decode(photo: Raw) -> DecodedPicture:
    if not photo.previews:
        raise RefusedError(
            Message("This camera raw file holds no preview that PhotoVet could look at.").then(_RAW_REFUSAL)
        )
    best = max(photo.previews, key=lambda picture: picture.width_px * picture.height_px)
    upright = exif.orientation_of(photo.source) or (exif.orientation_of(best.exif) if best.exif is not None else None)
    return pixels.decode(best.data, ("JPEG",), photo.limits, upright or 1)


RAW: Final = Format(
    name="raw",
    title="camera raw",
    suffixes=(
        *(".dng", ".cr2", ".cr3", ".crw", ".nef", ".nrw", ".arw", ".sr2", ".orf", ".rw2", ".raf", ".pef", ".srw"),
        *(".mrw", ".x3f"),
    ),
    recognises=_is_raw,
    container=Raw,
    refusal=_RAW_REFUSAL,
)

# ---- Photoshop -----------------------------------------------------------------------------------------------------


class Psd(Container):
    """An open Photoshop document."""

    def find_blocks(self) -> Iterator[Carrier]:
        """Image resources, and the layers (Adobe Photoshop File Formats Specification)."""
        return _psd_carriers(self.source)

    def first_picture(self) -> DecodedPicture:
        """All layers, as they were saved together."""
        return pixels.decode(self.source, ("PSD",), self.limits)


def _psd_carriers(source: memoryview) -> Iterator[Carrier]:
    reader = Reader(source, what="Photoshop document")
    colours = 26 + 4 + reader.u32(26)
    resources = reader.take(colours + 4, reader.u32(colours))
    yield Carrier(CarrierType.PHOTOSHOP, "image resources", resources, colours + 4)
    layers_at = colours + 4 + len(resources)
    size, skip = (reader.u64(layers_at), 8) if reader.u16(4) == 2 else (reader.u32(layers_at), 4)  # noqa: PLR2004  PSB
    if size:
        yield Carrier(CarrierType.EMBEDDED, "layers", source[layers_at + skip : layers_at + skip + size], layers_at)


PSD: Final = Format(
    name="psd",
    title="Photoshop document",
    suffixes=(".psd", ".psb"),
    recognises=lambda head: head[:4] == b"8BPS" and head[4:6] in (b"\0\1", b"\0\2"),
    container=Psd,
    refusal=_PSD_REFUSAL,
)

# ---- video ---------------------------------------------------------------------------------------------------------

_VIDEO_BRANDS: Final = (b"qt  ", b"mp4", b"iso", b"avc1", b"M4V", b"3g", b"dash", b"MSNV")
_MATROSKA: Final = b"\x1a\x45\xdf\xa3"


def _is_video(head: bytes) -> bool:
    if head[4:8] == b"ftyp":
        return head[8:12].startswith(_VIDEO_BRANDS)
    return head[4:8] in (b"moov", b"wide") or head[:4] == _MATROSKA or head[:4] + head[8:12] == b"RIFFAVI "


class Video(Container):
    """An open video file."""

    def find_blocks(self) -> Iterator[Carrier]:
        """The video, and what its header tells besides."""
        yield Carrier(CarrierType.EMBEDDED, "video", self.source)
        if bytes(self.source[4:8]) != b"ftyp":
            return
        moov = first(walk(self.source, 0, self.limits), b"moov")
        for box in children(moov, self.limits) if moov else ():
            if box.type in (b"udta", b"meta", b"uuid"):
                yield Carrier(CarrierType.UNKNOWN, f"moov {box.name}", box.body, box.start)

    def first_picture(self) -> DecodedPicture:
        """None: a video is refused."""
        raise RefusedError(_VIDEO_REFUSAL)


VIDEO: Final = Format(
    name="video",
    title="video",
    suffixes=(".mp4", ".mov", ".m4v", ".3gp", ".avi", ".mkv", ".webm"),
    recognises=_is_video,
    container=Video,
    refusal=_VIDEO_REFUSAL,
)
