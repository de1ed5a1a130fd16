"""JPEG XL: the bare codestream and the container (ISO/IEC 18181-1 and 18181-2)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.colour.colours import Colours
from scanner.containers import exif, jxl_header, kept, trailer
from scanner.containers.boxes import Box, packed, walk
from scanner.errors import DamagedPhotoError, LimitError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.model import Carrier, CarrierType, DecodedPicture, KeptMetadata
from scanner.reading.replayed import Replayed
from scanner.reading.sizes import check_size
from scanner.settings import Limits

_SIGNATURE: Final = b"\0\0\0\x0cJXL \r\n\x87\n"
_FILE_TYPE: Final = b"\0\0\0\x14ftypjxl \0\0\0\0jxl "
# 18181-2 clause 9: the level and the codestream, whole or in parts. `jbrd` goes too: it rebuilds a JPEG with all of the
# metadata that this had.
_KEPT_BOXES: Final = frozenset({b"jxll", b"jxlc", b"jxlp"})
_FILM_PIXELS: Final = 2_000_000  # of a frame, all of which are decoded at once
_TYPES: Final = {
    b"xml ": (CarrierType.XMP, "xml box"),
    b"jumb": (CarrierType.PROVENANCE, "jumb box"),
    b"jhgm": (CarrierType.EMBEDDED, "gain map"),
    b"jbrd": (CarrierType.EMBEDDED, "data to rebuild a JPEG"),
}


class Jxl(Container):
    """An open JPEG XL file."""

    @cached_property
    def is_boxed(self) -> bool:
        """Whether the codestream stands in a container."""
        return bytes(self.source[:12]) == _SIGNATURE

    @cached_property
    def boxes(self) -> Replayed[Box]:
        """The boxes of the container."""
        return Replayed(lambda: walk(self.source, 0, self.limits))

    @cached_property
    def header(self) -> jxl_header.Header:
        """What the codestream says of its picture."""
        return jxl_header.read(self.stream_head)

    @cached_property
    def stream_head(self) -> bytes:
        """The first bytes of the codestream."""
        return _stream_head(self)

    def find_blocks(self) -> Iterator[Carrier]:
        """The boxes that hold no codestream, and what follows the last one."""
        return _carriers(self)

    @cached_property
    def several(self) -> bool:
        """Whether it is a film."""
        return self.header.animated

    def first_picture(self) -> DecodedPicture:
        """The first frame; libjxl turns it upright by the orientation in the codestream."""
        return pixels.picture_of_samples(self.samples(0))

    def several_pictures(self, first: int) -> Iterator[DecodedPicture]:
        """All at once, as imagecodecs gives them, which does not tell how many there are."""
        return islice(_frames(self), first, None)

    def samples(self, index: int | None) -> NDArray[np.generic]:
        """Those of one frame, or with None of all in one array."""
        return _samples(self, index)

    def transparent_samples(self) -> NDArray[np.generic] | None:
        """Those of all frames, with two or four channels, where there is transparency; None where there is none."""
        return _transparent_samples(self)

    @cached_property
    def colours(self) -> Colours | None:
        """As the codestream's header says."""
        return self.header.colours

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The codestream in its container. A colour profile inside of it is coded picture, and stays as it is."""
        return _clean(self, keep)


def _clean(photo: Jxl, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
    source = photo.source
    block = exif.build(kept.choose(photo.blocks, keep, 1, photo.limits))
    extra = packed(b"Exif", bytes(4), block) if block else b""
    if not photo.is_boxed:
        if extra:
            yield _SIGNATURE + _FILE_TYPE + extra
            yield (len(source) + 8).to_bytes(4, "big") + b"jxlc"
        yield source
        return
    boxes = [box for box in photo.boxes if box.type in _KEPT_BOXES]
    if not any(box.type in (b"jxlc", b"jxlp") for box in boxes):
        raise DamagedPhotoError("The JPEG XL file holds no picture.")
    yield _SIGNATURE + _FILE_TYPE + extra
    for box in boxes:
        size = len(box.body) + 8
        if size > 0xFFFFFFFF:  # noqa: PLR2004
            yield b"\0\0\0\1" + box.type + (size + 8).to_bytes(8, "big")
        else:
            yield size.to_bytes(4, "big") + box.type
        yield box.body


# ---- reading -------------------------------------------------------------------------------------------------------


def _carriers(photo: Jxl) -> Iterator[Carrier]:
    if not photo.is_boxed:
        return
    end = 0
    for box in photo.boxes:
        end = box.end
        if box.type == b"brob":
            yield _named(bytes(box.body[:4]), _unbrotli(box, photo.limits), box.start)
        elif box.type not in _KEPT_BOXES and box.type not in (b"JXL ", b"ftyp"):
            yield _named(box.type, box.body, box.start)
    yield from trailer.carriers(photo.source[end:], end)


def _named(kind: bytes, body: bytes | memoryview, at: int) -> Carrier:
    if kind == b"Exif":
        tiff = memoryview(body)[4 + int.from_bytes(body[:4], "big") :]
        return Carrier(CarrierType.EXIF, "Exif box", tiff[6:] if bytes(tiff[:5]) == b"Exif\0" else tiff, at)
    name = kind.decode("latin-1").strip()
    carrier, label = _TYPES.get(kind, (CarrierType.UNKNOWN, f"{name} box"))
    return Carrier(carrier, label, body, at)


def _unbrotli(box: Box, limits: Limits) -> bytes:
    """The content of a Brotli-compressed box (18181-2 clause 9.5), as it is where it cannot be unpacked."""
    from imagecodecs import brotli_decode  # noqa: PLC0415  loading it takes a quarter of a second

    try:
        return bytes(brotli_decode(bytes(box.body[4:]), out=limits.metadata_bytes))
    except (RuntimeError, ValueError):
        return bytes(box.body[4:])


# ---- decoding ------------------------------------------------------------------------------------------------------


def _samples(photo: Jxl, index: int | None) -> NDArray[np.generic]:
    from imagecodecs import jpegxl_decode  # noqa: PLC0415  loading it takes a quarter of a second

    width, height = jxl_header.size(photo.stream_head)
    check_size(width, height, photo.limits)
    try:
        values = np.asarray(jpegxl_decode(bytes(photo.source), index=index, numthreads=1))
    except MemoryError as error:
        raise LimitError("The picture needs more memory to decode than there is.") from error
    except (RuntimeError, ValueError, IndexError) as error:
        raise DamagedPhotoError("The picture cannot be decoded: the JPEG XL file is damaged or cut off.") from error
    return values


def _transparent_samples(photo: Jxl) -> NDArray[np.generic] | None:
    header = photo.header
    if not header.extra_channels:
        return None
    if header.animated:
        _check_film_size(header.width_px, header.height_px)
    samples = photo.samples(None if header.animated else 0)
    return samples if samples.ndim > 2 and samples.shape[-1] in (2, 4) else None  # noqa: PLR2004


def _stream_head(photo: Jxl) -> bytes:
    if not photo.is_boxed:
        return bytes(photo.source[: jxl_header.HEADER_BYTES])
    for box in photo.boxes:
        if box.type in (b"jxlc", b"jxlp"):
            return bytes(box.body[0 if box.type == b"jxlc" else 4 :][: jxl_header.HEADER_BYTES])
    raise DamagedPhotoError("The JPEG XL file holds no picture.")


def _frames(photo: Jxl) -> Iterator[DecodedPicture]:
    _check_film_size(*jxl_header.size(photo.stream_head))
    frames, one = photo.samples(None), photo.samples(0)
    for frame in frames if frames.shape[1:] == one.shape else frames[None]:
        yield pixels.picture_of_samples(frame, len(frames))


def _check_film_size(width: int, height: int) -> None:
    if width * height > _FILM_PIXELS:
        raise LimitError(
            "The frames of this film have {width} x {height} pixels; PhotoVet opens films of up to {limit} million.",
            width=width,
            height=height,
            limit=_FILM_PIXELS // 1_000_000,
        )


FORMAT: Final = Format(
    name="jxl",
    title="JPEG XL",
    suffixes=(".jxl",),
    recognises=lambda head: head[:2] == jxl_header.SIGNATURE or head[:12] == _SIGNATURE,
    container=Jxl,
    animated=True,
)
