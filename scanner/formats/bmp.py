"""BMP (Microsoft's BITMAPFILEHEADER with the headers from BITMAPCOREHEADER to BITMAPV5HEADER, and OS/2 2.x)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from scanner.colour import icc
from scanner.containers import trailer
from scanner.errors import DamagedPhotoError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.model import Carrier, CarrierType, DecodedPicture, KeptMetadata
from scanner.reading.bounded import Reader
from scanner.reading.sizes import check_coded_size
from scanner.settings import Limits

_FILE_HEADER: Final = 14
_CORE, _INFO, _V4, _V5 = 12, 40, 108, 124
_HEADERS: Final = frozenset({_CORE, 16, _INFO, 52, 56, 64, _V4, _V5})
_RGB, _RLE8, _RLE4, _BITFIELDS, _ALPHA_BITFIELDS = 0, 1, 2, 3, 6
_DEPTHS: Final = frozenset({1, 2, 4, 8, 16, 24, 32})
_EMBEDDED, _LINKED, _SRGB = b"DEBM", b"KNIL", b"BGRs"  # bV5CSType, little-endian


@dataclass(frozen=True, slots=True)
class _Bitmap:
    """The parts of a BMP file, as views of it."""

    header: memoryview = field(repr=False)  # the DIB header
    masks: memoryview = field(repr=False)
    palette: memoryview = field(repr=False)
    gap: memoryview = field(repr=False)  # between palette and pixels
    rows: memoryview = field(repr=False)  # all coded pixels
    profile: memoryview = field(repr=False)  # ICC profile, or the path of one
    pixels_at: int
    end: int  # of the last part that belongs to the picture
    width: int
    height: int
    depth: int
    compression: int

    @property
    def is_core(self) -> bool:
        return len(self.header) == _CORE


def _parse(source: memoryview, limits: Limits) -> _Bitmap:
    reader = Reader(source, "little", what="BMP file")
    if bytes(source[:2]) != b"BM":
        raise DamagedPhotoError("The BMP file does not begin with a bitmap header.")
    header = reader.take(_FILE_HEADER, reader.u32(_FILE_HEADER))
    if len(header) not in _HEADERS:
        raise DamagedPhotoError("The BMP file has a header of a size that no version of the format has.")
    if len(header) == _CORE:
        width, height, depth, compression, colours = reader.u16(18), reader.u16(20), reader.u16(24), _RGB, 0
    else:
        width, height, depth = reader.u32(18), reader.u32(22), reader.u16(28)
        compression = reader.u32(30) if len(header) >= _INFO else _RGB
        colours = reader.u32(46) if len(header) >= _INFO else 0
        height = height - (1 << 32) if height >> 31 else height
    check_coded_size(width, abs(height), limits)
    # What the run-length codes mean, and so where they end, depends on the depth: another one is read by no two alike.
    depths = {_RLE8: {8}, _RLE4: {4}, _RGB: _DEPTHS, _BITFIELDS: _DEPTHS, _ALPHA_BITFIELDS: _DEPTHS}
    if depth not in depths.get(compression, ()):
        raise DamagedPhotoError("The BMP file is damaged, or of a kind that no viewer shows.")
    at = _FILE_HEADER + len(header)
    mask_bytes = {_BITFIELDS: 12, _ALPHA_BITFIELDS: 16}.get(compression, 0) if len(header) == _INFO else 0
    colour_bytes = 3 if len(header) == _CORE else 4
    palette_colours = min(colours or 1 << depth, 1 << depth) if depth <= 8 else 0  # noqa: PLR2004
    pixels_at = reader.u32(10) or at + mask_bytes + palette_colours * colour_bytes  # as decoders take a zero
    if pixels_at < at + mask_bytes:
        raise DamagedPhotoError("The BMP file is damaged: its pixels would stand inside its header.")
    # The pixels may cut the table off: it ends with a whole colour.
    palette_end = at + mask_bytes + min(palette_colours, (pixels_at - at - mask_bytes) // colour_bytes) * colour_bytes
    if compression in (_RLE8, _RLE4):
        rows = reader.take(pixels_at, _run_length_bytes(source[pixels_at:], 8 if compression == _RLE8 else 4))
    else:
        rows = reader.take(pixels_at, _stride(width, depth) * abs(height))
    profile = source[:0]
    end = pixels_at + len(rows)
    if len(header) == _V5 and bytes(header[56:60]) in (_EMBEDDED, _LINKED):
        profile_at, size = _FILE_HEADER + reader.u32(_FILE_HEADER + 112), reader.u32(_FILE_HEADER + 116)
        profile = source[profile_at : profile_at + size]
        end = max(end, min(profile_at + size, len(source)))
    return _Bitmap(
        header,
        masks=reader.take(at, mask_bytes),
        palette=source[at + mask_bytes : palette_end],
        gap=source[palette_end:pixels_at],
        rows=rows,
        profile=profile,
        pixels_at=pixels_at,
        end=end,
        width=width,
        height=height,
        depth=depth,
        compression=compression,
    )


class Bmp(Container):
    """An open BMP file."""

    @cached_property
    def bitmap(self) -> _Bitmap:
        """Its parts."""
        return _parse(self.source, self.limits)

    def palette_at(self) -> tuple[int, int, int]:
        """Where the colour table begins and ends, and the bytes of an entry."""
        start = _FILE_HEADER + len(self.bitmap.header) + len(self.bitmap.masks)
        return start, start + len(self.bitmap.palette), 3 if self.bitmap.is_core else 4

    def find_blocks(self) -> Iterator[Carrier]:
        """What stands in reserved fields, before the pixels and behind them, and a colour profile."""
        return _carriers(self)

    def first_picture(self) -> DecodedPicture:
        """The picture."""
        return pixels.decode(self.source, ("BMP",), self.limits)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """Header, palette and rows; a BMP has no place for what a person keeps."""
        del keep
        return _clean(self)


def _stride(width: int, depth: int) -> int:
    return (width * depth + 31) // 32 * 4


def _run_length_bytes(data: memoryview, depth: int) -> int:
    """The length of run-length coded rows up to and including the end-of-bitmap code, else all of them."""
    at = 0
    while at + 2 <= len(data):
        count, value = data[at], data[at + 1]
        at += 2
        if count or value == 0:
            continue
        if value == 1:
            return at
        # value 2 moves the position by the next two bytes; anything above copies that many pixels, padded to 16 bits
        at += 2 if value == 2 else (value * depth + 15) // 16 * 2  # noqa: PLR2004
    return len(data)


# ---- cleaning ------------------------------------------------------------------------------------------------------


def _clean(photo: Bmp) -> Iterator[bytes | memoryview]:
    bitmap, limits = photo.bitmap, photo.limits
    profile = icc.rebuilt(bitmap.profile, limits) if bytes(bitmap.header[56:60]) == _EMBEDDED else b""
    palette = _without_reserved(bitmap)
    before = _FILE_HEADER + len(bitmap.header) + len(bitmap.masks) + len(palette)
    size = before + len(bitmap.rows) + len(profile)
    yield b"BM" + size.to_bytes(4, "little") + bytes(4) + before.to_bytes(4, "little")
    yield _header(bitmap, before + len(bitmap.rows) - _FILE_HEADER, len(profile))
    yield bytes(bitmap.masks)
    yield palette
    yield from _without_padding(bitmap)
    yield profile


def _header(bitmap: _Bitmap, profile_at: int, profile_bytes: int) -> bytes:
    """The DIB header with the fields that pixels and colours need; all others zero."""
    header = bytearray(bitmap.header)
    if bitmap.is_core or len(header) < _INFO:
        return bytes(header)
    if header[20:24] != bytes(4):
        header[20:24] = len(bitmap.rows).to_bytes(4, "little")
    if bitmap.depth <= 8 and header[32:36] != bytes(4):  # noqa: PLR2004  as many colours as there are
        header[32:36] = (len(bitmap.palette) // 4).to_bytes(4, "little")
    if bitmap.depth > 8:  # noqa: PLR2004  a palette of true-colour pictures is only a hint, and is left out
        header[32:40] = bytes(8)
    if len(header) == 64:  # noqa: PLR2004  OS/2: halftoning and a field for any application's use
        header[40:64] = bytes(24)
    if len(header) >= _V4:
        if header[56:60] in (_EMBEDDED, _LINKED) and not profile_bytes:
            header[56:60] = _SRGB
        if header[56:60] != bytes(4):  # end points and gamma count for calibrated RGB only
            header[60:108] = bytes(48)
    if len(header) == _V5:
        header[112:120] = (profile_at.to_bytes(4, "little") if profile_bytes else bytes(4)) + profile_bytes.to_bytes(
            4, "little"
        )
        header[120:124] = bytes(4)
    return bytes(header)


def _without_reserved(bitmap: _Bitmap) -> bytes:
    palette = bytearray(bitmap.palette)
    if not bitmap.is_core:
        palette[3::4] = bytes(len(palette[3::4]))
    return bytes(palette)


def _without_padding(bitmap: _Bitmap) -> Iterator[bytes | memoryview]:
    """The rows as they are, but for padding at their ends that holds anything, and bits of pixels that show nothing.

    Of the latter, those that differ from pixel to pixel become ones: programs that take them for opacity show all.
    """
    unused = _unused_bits(bitmap)
    if unused:
        yield from _with_bits(bitmap, unused)
        return
    used, stride = (bitmap.width * bitmap.depth + 7) // 8, _stride(bitmap.width, bitmap.depth)
    if bitmap.compression in (_RLE8, _RLE4) or used == stride:
        yield bitmap.rows
        return
    rows = np.frombuffer(bitmap.rows, np.uint8).reshape(-1, stride)
    if not rows[:, used:].any():
        yield bitmap.rows
        return
    for at in range(0, len(rows), 256):
        some = rows[at : at + 256].copy()
        some[:, used:] = 0
        yield some.tobytes()


def _unused_bits(bitmap: _Bitmap) -> int:
    """The bits of a pixel that are neither colour nor opacity, and that differ among the pixels; as one number."""
    if bitmap.depth not in (16, 32):
        return 0
    masks = bytes(bitmap.masks) or bytes(bitmap.header[40:56])
    shown = 0x7FFF if bitmap.depth == 16 else 0xFFFFFF  # noqa: PLR2004  by default
    if bitmap.compression in (_BITFIELDS, _ALPHA_BITFIELDS):
        shown = 0
        for at in range(0, len(masks) - 3, 4):
            shown |= int.from_bytes(masks[at : at + 4], "little")
    values = _values(bitmap, bitmap.rows)
    if not values.size:
        return 0
    differ = int(np.bitwise_or.reduce(values, axis=None)) & ~int(np.bitwise_and.reduce(values, axis=None))
    return differ & ~shown & ((1 << bitmap.depth) - 1)


def _values(bitmap: _Bitmap, rows: memoryview | bytes | bytearray) -> NDArray[np.unsignedinteger[Any]]:
    """(rows, width): the pixels as numbers."""
    stride, each = _stride(bitmap.width, bitmap.depth), bitmap.depth // 8
    lines = np.frombuffer(rows, np.uint8).reshape(-1, stride)[:, : bitmap.width * each]
    return np.ascontiguousarray(lines).view(f"<u{each}")


def _with_bits(bitmap: _Bitmap, ones: int) -> Iterator[bytes]:
    stride = _stride(bitmap.width, bitmap.depth)
    for at in range(0, len(bitmap.rows), 256 * stride):
        values = _values(bitmap, bitmap.rows[at : at + 256 * stride])
        lines = (values | values.dtype.type(ones)).view(np.uint8)
        yield np.pad(lines, ((0, 0), (0, stride - lines.shape[1]))).tobytes()


# ---- reading -------------------------------------------------------------------------------------------------------


def _carriers(photo: Bmp) -> Iterator[Carrier]:
    bitmap, source = photo.bitmap, photo.source
    if bytes(source[6:10]) != bytes(4):
        yield Carrier(CarrierType.UNKNOWN, "reserved fields of the file header", source[6:10], 6)
    if any(bytes(bitmap.gap)):
        yield Carrier(CarrierType.UNKNOWN, "gap before the pixels", bitmap.gap, bitmap.pixels_at - len(bitmap.gap))
    if len(bitmap.profile):
        linked = bytes(bitmap.header[56:60]) == _LINKED
        kind, label = (CarrierType.TEXT, "path of a profile") if linked else (CarrierType.ICC, "embedded profile")
        yield Carrier(kind, label, bitmap.profile, bitmap.end - len(bitmap.profile))
    yield from trailer.carriers(source[bitmap.end :], bitmap.end)


def _recognises(head: bytes) -> bool:
    return head[:2] == b"BM" and len(head) >= 18 and int.from_bytes(head[14:18], "little") in _HEADERS  # noqa: PLR2004


FORMAT: Final = Format(
    name="bmp",
    title="BMP",
    suffixes=(".bmp", ".dib"),
    recognises=_recognises,
    container=Bmp,
)
