"""The marker segments of a JPEG stream (ITU-T T.81 annex B), and the ones among them that make up the picture."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from scanner.errors import DamagedPhotoError
from scanner.payloads.reading import Reader, count_up
from scanner.settings import Limits

SOI, EOI, SOS, DQT, DHT, DAC, DNL, DRI = 0xD8, 0xD9, 0xDA, 0xDB, 0xC4, 0xCC, 0xDC, 0xDD
APP0, APP1, APP2, APP11, APP13, APP14, COM = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xEE, 0xFE
SOF: Final = frozenset(range(0xC0, 0xD0)) - {DHT, 0xC8, DAC}
TABLES_AND_FRAMES: Final = SOF | {SOS, DQT, DHT, DAC, DNL, DRI}
_STANDALONE: Final = frozenset({0x01, SOI, *range(0xD0, 0xD8)})

# B.1.1.5: in entropy-coded data 0xFF is followed by 0x00 or a restart marker; B.1.1.2: a marker may be preceded by any
# number of 0xFF fill bytes.
_NEXT_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_ANY_MARKER: Final = re.compile(rb"\xff[^\x00\xff]", re.DOTALL)
_ADOBE_BYTES: Final = 12


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker segment; for SOS, `scan` is the entropy-coded data that follows. `start` is the marker's offset."""

    marker: int
    start: int
    body: memoryview = field(repr=False)  # without marker and length
    scan: memoryview = field(repr=False)

    def is_named(self, marker: int, name: bytes) -> bool:
        """Whether it is that application segment, beginning with that name."""
        return self.marker == marker and bytes(self.body[: len(name)]) == name

    @property
    def is_adobe(self) -> bool:
        """Whether it is Adobe's APP14 with the colour transform."""
        return self.is_named(APP14, b"Adobe") and len(self.body) >= _ADOBE_BYTES


def segments(source: memoryview, limits: Limits) -> Iterator[Segment]:
    """All segments up to and including EOI (or the end of the data, where EOI is missing).

    Raises DamagedPhotoError for a stream without a start marker or with an impossible length, LimitError for too many.
    """
    reader = Reader(source, what="JPEG file")
    if bytes(source[:2]) != b"\xff\xd8":
        raise DamagedPhotoError("The JPEG file does not begin with a start marker.")
    at, count, nothing = 2, 0, source[:0]
    while match := _ANY_MARKER.search(source, at):
        count = count_up(count, limits.items, "segments")
        marker, start, at = source[match.start() + 1], match.start(), match.end()
        if marker == EOI:
            yield Segment(marker, start, nothing, nothing)
            return
        if marker in _STANDALONE:
            continue
        length = reader.u16(at)
        if length < 2:  # noqa: PLR2004  the length counts its own two bytes
            raise DamagedPhotoError(f"The JPEG file is damaged: a segment at byte {start} has an impossible length.")
        body = reader.take(at + 2, length - 2)
        at += length
        scan = nothing
        if marker == SOS:
            stop = _end_of_scan(source, at)
            scan = source[at:stop]
            at = stop
        yield Segment(marker, start, body, scan)


def _end_of_scan(source: memoryview, at: int) -> int:
    match = _NEXT_MARKER.search(source, at)
    end = match.start() if match else len(source)
    while end > at and source[end - 1] == 0xFF:  # noqa: PLR2004  fill bytes in front of the marker
        end -= 1
    return end


def packed(marker: int, body: bytes | memoryview) -> bytes:
    """A marker segment with its length."""
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + bytes(body)


def picture(parts: Iterable[Segment]) -> Iterator[bytes | memoryview]:
    """Tables, frame and scan headers, entropy-coded data and Adobe's colour transform: no SOI, no EOI, nothing else."""
    for segment in parts:
        if segment.marker in TABLES_AND_FRAMES:
            _check_structure(segment)
            yield packed(segment.marker, segment.body)
            if len(segment.scan):
                yield segment.scan
        elif segment.is_adobe:
            # Adobe Technical Note 5116: name, version, two flag words, and the colour transform that decoders need.
            yield packed(APP14, b"Adobe\0\x64\0\0\0\0" + bytes(segment.body[11:12]))


def _check_structure(segment: Segment) -> None:
    """Tables and headers are exactly as long as their own fields say (B.2): no room for anything else."""
    body = segment.body
    fits = True
    if segment.marker in SOF:
        fits = len(body) >= 6 and len(body) == 6 + 3 * body[5]  # noqa: PLR2004  Figure B.3
    elif segment.marker == SOS:
        fits = len(body) >= 1 and len(body) == 4 + 2 * body[0]  # Figure B.4
    elif segment.marker == DQT:
        fits = _runs_out(body, lambda at: 129 if body[at] >> 4 else 65)
    elif segment.marker == DHT:
        fits = _runs_out(body, lambda at: 17 + sum(body[at + 1 : at + 17]))
    elif segment.marker in (DRI, DNL):
        fits = len(body) == 2  # noqa: PLR2004
    elif segment.marker == DAC:
        fits = len(body) % 2 == 0
    if not fits:
        raise DamagedPhotoError(f"The JPEG file is damaged: the segment at byte {segment.start} has a wrong length.")


def _runs_out(body: memoryview, size_at: Callable[[int], int]) -> bool:
    """Whether tables, each as long as it says, fill the segment exactly."""
    at = 0
    while at < len(body):
        at += size_at(at)
    return at == len(body)
