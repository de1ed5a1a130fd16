"""JPEG (ITU-T T.81 annex B): which segments a clean file may have, and nothing after its end."""

# ruff: noqa: PLR2004  markers and lengths as the standard gives them

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.verify.second_reader.source import PROFILE, Part, Sort, Source, coded, layout, leftover

_AFTER_SCAN: Final = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]", re.DOTALL)
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MOST_SEGMENTS: Final = 100_000
_PIECE_BYTES: Final = 4096  # of fill bytes, of which there are few as a rule


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is a JPEG."""
    return head.startswith(b"\xff\xd8\xff")


def walk(source: Source) -> Iterator[Part]:
    """All parts, to the last byte."""
    at = 2
    profile: dict[int, bytes] = {}
    for _ in range(_MOST_SEGMENTS):
        lead, marker = source.exactly(at, 2)
        if lead != 0xFF:
            yield leftover(f"stray bytes between segments, at byte {at}")
            at = source.find(_AFTER_SCAN, at, 2)
            if at < 0:
                return
            continue
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == 0xD9:
            yield from _end(source, at + 2, profile)
            return
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
            continue
        length = int.from_bytes(source.exactly(at + 2, 2), "big")
        body = source.exactly(at + 4, max(0, length - 2))
        yield from _segment(marker, body, profile)
        at += 2 + length
        if marker == 0xDA:
            begin, at = at, source.find(_AFTER_SCAN, at, 2)
            if at < 0:  # an original may be so; of a copy it is a fault
                yield coded("scan", begin, _without_fill(source, begin, source.size_bytes) - begin)
                yield leftover("a picture without an end marker")
                yield from _end(source, source.size_bytes, profile)
                return
            yield coded("scan", begin, _without_fill(source, begin, at) - begin)
    yield leftover("an absurd number of segments")


def _end(source: Source, at: int, profile: dict[int, bytes]) -> Iterator[Part]:
    if profile:
        yield Part(Sort.ICC, PROFILE, b"".join(profile[number] for number in sorted(profile)))
    yield layout("end")
    if at < source.size_bytes:
        yield leftover("bytes after the end of the picture", source.size_bytes - at)


def _without_fill(source: Source, begin: int, end: int) -> int:
    """Where a scan ends that has fill bytes (B.1.1.2) in front of the next marker."""
    while end > begin:
        piece = source.read(max(begin, end - _PIECE_BYTES), min(_PIECE_BYTES, end - begin))
        scan = piece.rstrip(b"\xff")
        end -= len(piece) - len(scan)
        if scan:
            break
    return end


def _segment(marker: int, body: bytes, profile: dict[int, bytes]) -> Iterator[Part]:
    """What this segment leaves behind; nothing for tables, headers, and what a picture needs."""
    if marker == 0xE1 and body.startswith(b"Exif\0"):
        yield Part(Sort.EXIF, "EXIF", body[6:])
    elif marker == 0xE2 and body.startswith(b"ICC_PROFILE\0") and len(body) > 14:
        profile[body[12]] = profile.get(body[12], b"") + body[14:]
    elif marker == 0xE0 and body.startswith(b"JFIF\0"):
        yield from _jfif(body)
    elif marker == 0xEE and body.startswith(b"Adobe") and len(body) == 12:
        # The version and flags are written by programs; only the last byte, the colour transform, is needed. All of
        # Adobe's and of libjpeg's own writers put 100 or 101 and small flag words there.
        yield layout("colour transform", body[11:])
        if body[5:7] not in (b"\0\x64", b"\0\x65"):
            yield leftover("an unusual Adobe segment")
    elif marker == 0xFE:
        yield leftover("a comment", len(body))
    elif 0xE0 <= marker <= 0xEF:
        name = re.match(rb"[ -~]{0,28}", body)
        word = name[0].decode("ascii") if name else ""
        yield leftover(f"segment APP{marker - 0xE0} {word}".strip(), len(body))
    else:
        yield layout(f"segment 0x{marker:02X}", body)
        if not _is_layout(marker, body):
            yield leftover(f"an unexpected segment 0x{marker:02X}", len(body))


def _jfif(body: bytes) -> Iterator[Part]:
    if len(body) >= 14:  # as libjpeg asks for, which takes the colours to be YCbCr then
        yield layout("JFIF")
    if len(body) != 14 or any(body[12:14]):
        yield leftover("a thumbnail in the JFIF header", len(body))


def _is_layout(marker: int, body: bytes) -> bool:
    """Whether this is a table, frame or scan header of exactly the length that its own numbers call for (B.2)."""
    if marker in _FRAMES:
        return len(body) >= 6 and len(body) == 6 + 3 * body[5]
    if marker == 0xDA:
        return len(body) >= 1 and len(body) == 4 + 2 * body[0]
    if marker == 0xDB:
        at = 0
        while at < len(body):
            at += 129 if body[at] >> 4 else 65
        return at == len(body)
    if marker == 0xC4:
        at = 0
        while at < len(body):
            at += 17 + sum(body[at + 1 : at + 17])
        return at == len(body)
    return (marker in (0xDD, 0xDC) and len(body) == 2) or (marker == 0xCC and len(body) % 2 == 0)
