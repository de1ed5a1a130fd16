"""Coded pictures without the messages that ride in them: HEVC and AVC without SEI user data, AV1 without metadata.

Such messages are outside the decoding process (ITU-T H.265 clause D.1, AV1 clause 6.7.1): the pixels stay the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.containers.boxes import packed
from scanner.errors import DamagedPhotoError
from scanner.reading.bounded import Reader

_HEVC_SEI: Final = frozenset({39, 40})
# H.265 annex D: parameter sets, timing, HDR signalling, alpha, and the pictures' own checksums. User data (4 and 5) and
# whatever has no name here may hold anything.
_SEI_KEPT: Final = frozenset({0, 1, 3, 6, 45, 47, 56, 128, 129, 130, 132, 137, 144, 147, 148, 149, 165})
_HEVC_KEPT: Final = frozenset({*range(10), *range(16, 22), *range(32, 38)})  # slices, parameter sets, delimiters
_OBU_KEPT: Final = frozenset({1, 2, 3, 4, 6, 7})  # sequence, delimiter, frames in their forms
_OBU_METADATA: Final = 5
_METADATA_KEPT: Final = frozenset({1, 2, 3})  # light level, mastering display, scalability


def hevc_sample(data: memoryview, length_size: int) -> Iterator[memoryview]:
    """The NAL units of a sample or item, each with its length in front (ISO/IEC 14496-15 clause 8.3)."""
    reader = Reader(data, what="coded picture")
    at = 0
    while at < len(data):
        size = reader.unsigned(at, length_size)
        unit = reader.take(at + length_size, size)
        if size >= 2 and _is_hevc_kept(unit):  # noqa: PLR2004  a NAL unit header
            yield data[at : at + length_size + size]
        at += length_size + size


def _is_hevc_kept(unit: memoryview) -> bool:
    kind = unit[0] >> 1 & 0x3F
    if kind in _HEVC_SEI:
        return all(payload in _SEI_KEPT for payload in _sei_types(unit[2:]))
    return kind in _HEVC_KEPT


def _sei_types(message: memoryview) -> Iterator[int]:
    """Payload types of an SEI NAL unit (H.265 clauses 7.3.5 and 7.3.2.11), emulation prevention undone."""
    raw = bytes(message).replace(b"\0\0\3", b"\0\0").rstrip(b"\0")
    at = 0
    while at < len(raw) and not (at == len(raw) - 1 and raw[at] == 0x80):  # noqa: PLR2004  the stop bit
        kind, at = _sei_number(raw, at)
        size, at = _sei_number(raw, at)
        yield kind
        at += size


def _sei_number(raw: bytes, at: int) -> tuple[int, int]:
    total = 0
    while at < len(raw) and raw[at] == 0xFF:  # noqa: PLR2004
        total, at = total + 255, at + 1
    return total + (raw[at] if at < len(raw) else 0), at + 1


def hevc_configuration(body: memoryview) -> bytes:
    """An `hvcC` box's body (14496-15 clause 8.3.2.1) with parameter sets only and exactly as long as its fields say."""
    reader = Reader(body, what="hvcC box")
    arrays = bytearray()
    kept, at = 0, 23
    for _ in range(reader.u8(22)):
        head, count = reader.u8(at), reader.u16(at + 1)
        at += 3
        units = []
        for _ in range(count):
            size = reader.u16(at)
            unit = reader.take(at + 2, size)
            if size >= 2 and _is_hevc_kept(unit):  # noqa: PLR2004
                units.append(bytes(body[at : at + 2 + size]))
            at += 2 + size
        if units:
            arrays += bytes((head,)) + len(units).to_bytes(2, "big") + b"".join(units)
            kept += 1
    return bytes(body[:22]) + bytes((kept,)) + bytes(arrays)


def av1_configuration(body: memoryview) -> bytes:
    """An `av1C` box's body (AV1-ISOBMFF clause 2.3): four bytes, then OBUs."""
    if len(body) < 4:  # noqa: PLR2004
        raise DamagedPhotoError("The av1C box of the file is too short.")
    return bytes(body[:4]) + b"".join(av1_sample(body[4:]))


def av1_sample(data: memoryview) -> Iterator[memoryview]:
    """The open bitstream units of a sample or item (AV1 clause 5.3), without padding and metadata."""
    reader = Reader(data, what="coded picture")
    at = 0
    while at < len(data):
        head = reader.u8(at)
        kind, body = head >> 3 & 15, at + (2 if head & 4 else 1)
        if head & 2:
            size, body = _leb128(reader, body)
        else:
            size = len(data) - body
        unit = reader.take(body, size)
        is_kept = kind in _OBU_KEPT or (kind == _OBU_METADATA and size > 0 and unit[0] in _METADATA_KEPT)
        if is_kept:
            yield data[at : body + size]
        at = body + size


def _leb128(reader: Reader, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 56, 7):
        byte = reader.u8(at)
        at += 1
        value |= (byte & 0x7F) << shift
        if not byte & 0x80:
            return value, at
    raise DamagedPhotoError("The coded picture is damaged: a size in it never ends.")


def coded(kind: bytes, data: list[memoryview], length_size: int) -> list[memoryview]:
    """The data of an item or sample of that coding without its messages; unchanged pieces stay views."""
    if kind not in (b"hvc1", b"hev1", b"av01"):
        return data
    whole = data[0] if len(data) == 1 else memoryview(b"".join(data))
    pieces = list(av1_sample(whole) if kind == b"av01" else hevc_sample(whole, length_size))
    return [whole] if sum(map(len, pieces)) == len(whole) else pieces


def hevc_length_size(configuration: memoryview) -> int:
    """How many bytes give a NAL unit's length: lengthSizeMinusOne of an `hvcC` box, plus one."""
    return (Reader(configuration, what="hvcC box").u8(21) & 3) + 1


def packed_configuration(kind: bytes, body: memoryview) -> bytes:
    """A decoder configuration box without messages."""
    return packed(kind, hevc_configuration(body) if kind == b"hvcC" else av1_configuration(body))
