"""GIF (GIF89a): pictures, their timing and the loop count; no other extension, nothing after the trailer."""

# ruff: noqa: PLR2004  lengths as the standard gives them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.verify.second_reader.source import PROFILE, Part, Sort, Source, TooDeepError, coded, layout, leftover

_LOOPS: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_MOST_BLOCKS: Final = 200_000
_MOST_SUB_BLOCKS: Final = 10_000_000
_WINDOW_BYTES: Final = 1 << 13  # most frames of an animation are smaller


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is a GIF."""
    return head[:6] in (b"GIF87a", b"GIF89a")


def walk(source: Source) -> Iterator[Part]:
    """All parts, to the last byte."""
    at = 13 + _table_bytes(source.exactly(10, 1)[0])
    yield layout("screen", source.exactly(6, at - 6))
    for _ in range(_MOST_BLOCKS):
        introducer = source.exactly(at, 1)[0]
        if introducer == 0x3B:
            yield layout("end")
            if at + 1 < source.size_bytes:
                yield leftover("bytes after the end of the picture", source.size_bytes - at - 1)
            return
        if introducer == 0x2C:
            flags = source.exactly(at, 10)[9]
            data_at = at + 10 + _table_bytes(flags) + 1
            yield layout("picture", source.exactly(at, data_at - at))
            at = _after_sub_blocks(source, data_at)
            yield coded("LZW", data_at, at - data_at)
        elif introducer == 0x21:
            stop = _after_sub_blocks(source, at + 2)
            yield from _extension(source, at, stop)
            at = stop
        else:
            raise ValueError("an unknown block")
    raise TooDeepError("too many blocks")


def _extension(source: Source, at: int, stop: int) -> Iterator[Part]:
    label, length = source.exactly(at + 1, 2)
    name = source.exactly(at + 3, min(length, 11))
    if (label == 0xF9 and stop - at == 8) or (label == 0xFF and name in _LOOPS and stop - at == 19):
        yield layout("timing", source.exactly(at, stop - at))
        return
    if label == 0xFF and name == b"ICCRGBG1012":
        yield Part(Sort.ICC, PROFILE, _joined(source, at + 3 + length, stop))
        return
    words = {0xFE: "a comment", 0x01: "a text block", 0xFF: f"application block {name.decode('latin-1')}"}
    yield leftover(words.get(label, f"extension 0x{label:02X}"), stop - at)


def _joined(source: Source, at: int, stop: int) -> bytes:
    data = source.exactly(at, stop - at)
    parts, place = [], 0
    while place < len(data) and data[place]:
        parts.append(data[place + 1 : place + 1 + data[place]])
        place += 1 + data[place]
    return b"".join(parts)


def _table_bytes(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_sub_blocks(source: Source, at: int) -> int:
    """The offset behind the sub-blocks that begin at `at`; they end with one of length zero."""
    window_at, window = at, source.read(at, _WINDOW_BYTES)
    for _ in range(_MOST_SUB_BLOCKS):
        if not window_at <= at < window_at + len(window):
            window_at, window = at, source.read(at, _WINDOW_BYTES)
            if not window:
                raise ValueError("the file is cut off")
        length = window[at - window_at]
        at += 1 + length
        if length == 0:
            return at
    raise TooDeepError("too many sub-blocks")
