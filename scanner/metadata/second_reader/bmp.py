"""BMP: a header, a colour table, pixels, at most a colour profile; nothing in gaps, nothing behind."""

# ruff: noqa: PLR2004  offsets as Microsoft's BITMAPFILEHEADER and BITMAPV5HEADER give them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.metadata.second_reader.source import PROFILE, Part, Sort, Source, coded, layout, leftover

_BIT_FIELDS: Final = {3: 12, 6: 16}
_EMBEDDED: Final = b"DEBM"  # 'MBED' as a little-endian number
_MOST_RUN_LENGTH_BYTES: Final = 60_000_000
_LINKED: Final = b"KNIL"


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is a BMP."""
    return head[:2] == b"BM"


def walk(source: Source) -> Iterator[Part]:
    """All parts, to the last byte."""
    head = source.read(0, 14 + 124)
    if any(head[6:10]):
        yield leftover("a value in the reserved field of the header")
    pixels_at = int.from_bytes(head[10:14], "little")
    header_bytes = int.from_bytes(head[14:18], "little")
    core = header_bytes == 12
    width, height = (
        (int.from_bytes(head[18:20], "little"), int.from_bytes(head[20:22], "little"))
        if core
        else (int.from_bytes(head[18:22], "little", signed=True), int.from_bytes(head[22:26], "little", signed=True))
    )
    depth = int.from_bytes(head[24:26] if core else head[28:30], "little")
    compression = 0 if core else int.from_bytes(head[30:34], "little")
    colours = 0 if core else int.from_bytes(head[46:50], "little")
    colours = colours or (1 << depth if depth <= 8 else 0)
    table_bytes = (3 if core else 4) * colours
    head_end = 14 + header_bytes + table_bytes + (_BIT_FIELDS.get(compression, 0) if header_bytes == 40 else 0)
    if head_end < pixels_at and not source.is_blank(head_end, pixels_at):
        yield leftover("bytes between the header and the pixels", pixels_at - head_end)
    rows_bytes = (abs(width) * depth + 31) // 32 * 4 * abs(height)
    end = pixels_at + rows_bytes if compression in (0, 3, 6) else _run_length_end(source, pixels_at, compression)
    in_table = colours if depth <= 8 else 0  # also where it is larger than a table can be: decoders differ about that
    yield layout("header", repr((header_bytes, width, height, depth, compression, in_table)).encode())
    yield from _colours(source, head, header_bytes, min(table_bytes, (3 if core else 4) << depth) if depth <= 8 else 0)
    if end <= source.size_bytes:
        yield coded("pixels", pixels_at, end - pixels_at)
        yield layout("end")
    if header_bytes == 124:
        profile_at, profile_bytes = (14 + int.from_bytes(head[14 + n : 18 + n], "little") for n in (112, 116))
        profile_bytes -= 14
        if head[70:74] == _EMBEDDED and profile_bytes:
            yield Part(Sort.ICC, PROFILE, source.exactly(profile_at, profile_bytes))
            if profile_at > end and not source.is_blank(end, profile_at):
                yield leftover("bytes before the colour profile", profile_at - end)
            end = max(end, profile_at + profile_bytes)
        elif head[70:74] == _LINKED:
            yield leftover("the path of a colour profile file")
    if end < source.size_bytes and not (source.size_bytes - end <= 3 and source.is_blank(end, source.size_bytes)):
        yield leftover("bytes after the end of the picture", source.size_bytes - end)


def _colours(source: Source, head: bytes, header_bytes: int, table_bytes: int) -> Iterator[Part]:
    """Masks, calibration and colour table, without the bytes that nothing looks at."""
    compression = int.from_bytes(head[30:34], "little") if header_bytes >= 40 else 0
    masks_bytes = _BIT_FIELDS.get(compression, 0) if header_bytes == 40 else 0
    masks = source.read(54, masks_bytes) if masks_bytes else head[54 : min(14 + header_bytes, 70)]
    yield layout("masks", masks)
    if header_bytes >= 108 and not any(head[70:74]):  # end points and gamma count for calibrated RGB only
        yield layout("calibration", head[74:122])
    table_at = 14 + header_bytes + masks_bytes
    pixels_at = int.from_bytes(head[10:14], "little")
    table = source.read(table_at, max(0, min(table_bytes, pixels_at - table_at)))
    yield layout(
        "colour table", table if header_bytes == 12 else b"".join(table[i : i + 3] for i in range(0, len(table), 4))
    )


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
