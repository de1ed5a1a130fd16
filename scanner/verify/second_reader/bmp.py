"""BMP: a header, a colour table, pixels, at most a colour profile; nothing in gaps, nothing behind."""

# ruff: noqa: PLR2004  offsets as Microsoft's BITMAPFILEHEADER and BITMAPV5HEADER give them

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from scanner.verify.second_reader.source import PROFILE, Part, Sort, Source, coded, layout, leftover

_CORE: Final = 12  # bytes of a BITMAPCOREHEADER
_BIT_FIELDS: Final = {3: 12, 6: 16}
_EMBEDDED: Final = b"DEBM"  # 'MBED' as a little-endian number
_MOST_RUN_LENGTH_BYTES: Final = 60_000_000
_LINKED: Final = b"KNIL"


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is a BMP."""
    return head[:2] == b"BM"


@dataclass(frozen=True, slots=True)
class _Header:
    """The fields that say where everything stands and how it is shown."""

    size_bytes: int  # of the DIB header
    pixels_at: int
    width: int
    height: int  # negative: from the top down
    depth: int
    compression: int
    colours: int  # in the table, or as many as the file claims

    @classmethod
    def of(cls, head: bytes) -> _Header:
        """From a file's first bytes."""

        def number(at: int, stop: int, *, signed: bool = False) -> int:
            return int.from_bytes(head[at:stop], "little", signed=signed)

        size_bytes, pixels_at = number(14, 18), number(10, 14)
        if size_bytes == _CORE:
            depth, colours = number(24, 26), 0
            place = number(18, 20), number(20, 22), depth, 0
        else:
            depth, colours = number(28, 30), number(46, 50) if size_bytes >= 40 else 0
            compression = number(30, 34) if size_bytes >= 40 else 0  # OS/2 has a header that ends before it
            place = number(18, 22, signed=True), number(22, 26, signed=True), depth, compression
        return cls(size_bytes, pixels_at, *place, colours or (1 << depth if depth <= 8 else 0))

    @property
    def masks_bytes(self) -> int:
        """Of the colour masks behind the header, where they are not in it."""
        return _BIT_FIELDS.get(self.compression, 0) if self.size_bytes == 40 else 0

    @property
    def colour_bytes(self) -> int:
        """Of one colour of the table."""
        return 3 if self.size_bytes == _CORE else 4

    def pixels_end(self, source: Source) -> int:
        """Behind the last row, which may lie behind the end of the file."""
        if self.compression not in (0, 3, 6):
            return _run_length_end(source, self.pixels_at, self.compression)
        return self.pixels_at + (abs(self.width) * self.depth + 31) // 32 * 4 * abs(self.height)


def walk(source: Source) -> Iterator[Part]:
    """All parts, to the last byte."""
    head = source.read(0, 14 + 124)
    header = _Header.of(head)
    if any(head[6:10]):
        yield leftover("a value in the reserved field of the header")
    head_end = 14 + header.size_bytes + header.masks_bytes + header.colour_bytes * header.colours
    if head_end < header.pixels_at and not source.is_blank(head_end, header.pixels_at):
        yield leftover("bytes between the header and the pixels", header.pixels_at - head_end)
    yield from _shown_by(source, head, header)
    end = pixels_end = header.pixels_end(source)
    if end <= source.size_bytes:
        yield coded("pixels", header.pixels_at, end - header.pixels_at)
    if header.size_bytes == 124 and head[70:74] == _EMBEDDED:
        at, size_bytes = 14 + int.from_bytes(head[126:130], "little"), int.from_bytes(head[130:134], "little")
        if size_bytes:
            yield Part(Sort.ICC, PROFILE, source.exactly(at, size_bytes))
            if at > end and not source.is_blank(end, at):
                yield leftover("bytes before the colour profile", at - end)
            end = max(end, at + size_bytes)
    elif header.size_bytes == 124 and head[70:74] == _LINKED:
        yield leftover("the path of a colour profile file")
    if pixels_end <= source.size_bytes:
        yield layout("end")
    if end < source.size_bytes and not (source.size_bytes - end <= 3 and source.is_blank(end, source.size_bytes)):
        yield leftover("bytes after the end of the picture", source.size_bytes - end)


def _shown_by(source: Source, head: bytes, header: _Header) -> Iterator[Part]:
    """Dimensions, masks, calibration and colour table, without the bytes that nothing looks at."""
    paletted = header.depth <= 8
    # The number of colours counts also where it is larger than a table can be: decoders differ about that.
    fields = (header.size_bytes, header.width, header.height, header.depth, header.compression)
    yield layout("header", repr((*fields, header.colours if paletted else 0)).encode())
    masks_end = 54 + header.masks_bytes if header.masks_bytes else min(14 + header.size_bytes, 70)
    yield layout("masks", head[54:masks_end])
    if header.size_bytes >= 108:
        yield layout("colour space", head[70:74])
        if not any(head[70:74]):  # end points and gamma count for calibrated RGB only
            yield layout("calibration", head[74:122])
    table_at = 14 + header.size_bytes + header.masks_bytes
    most = header.colour_bytes * min(header.colours, 1 << header.depth) if paletted else 0
    table = source.read(table_at, max(0, min(most, header.pixels_at - table_at)))
    if header.size_bytes != _CORE:
        table = b"".join(table[i : i + 3] for i in range(0, len(table), 4))  # without the reserved byte
    yield layout("colour table", table)


def _run_length_end(source: Source, at: int, compression: int) -> int:
    """The offset behind the end-of-bitmap code of BI_RLE8 (1) or BI_RLE4 (2); the size field is often zero."""
    data = source.read(at, min(source.size_bytes - at, _MOST_RUN_LENGTH_BYTES))
    place = 0
    while place + 1 < len(data):
        count, value = data[place], data[place + 1]
        place += 2
        if count == 0 and value == 1:
            return at + place
        if count == 0 and value == 2:  # a move
            place += 2
        elif count == 0 and value > 2:  # that many pixels as they are, padded to 16 bits
            row_bytes = value if compression == 1 else (value + 1) // 2
            place += row_bytes + row_bytes % 2
    return at + len(data)
