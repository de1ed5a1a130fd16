"""The marker segments of a JPEG stream (ITU-T T.81 annex B), and the ones among them that make up the picture."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from scanner.containers.jpeg_scan_end import ScanCounter
from scanner.errors import DamagedPhotoError
from scanner.reading.bounded import Reader, count_up
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
_TABLES_AND_SCANS: Final = frozenset({SOS, DQT, DHT, DAC, DRI})
_AFTER_A_SCAN: Final = _TABLES_AND_SCANS | {DNL, EOI}
_TAIL_BYTES: Final = 4096
# What entropy-coded data hardly ever look like: words, or nothing at all.
_NO_CODE_AT_END: Final = re.compile(rb"[\t\n\r -~]{16}|\0{16}|[\0\t\n\r -~]{6}\Z|SEF[HT]")


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker segment; for SOS, `scan` is the entropy-coded data that follows. `start` is the marker's offset."""

    marker: int
    start: int
    body: memoryview = field(repr=False)  # without marker and length
    scan: memoryview = field(repr=False)
    implied: bool = False  # an EOI that the file lacks, `start` being where it should stand

    def is_named(self, marker: int, name: bytes) -> bool:
        """Whether it is that application segment, beginning with that name."""
        return self.marker == marker and bytes(self.body[: len(name)]) == name

    @property
    def is_adobe(self) -> bool:
        """Whether it is Adobe's APP14 with the colour transform."""
        return self.is_named(APP14, b"Adobe") and len(self.body) >= _ADOBE_BYTES


def segments(source: memoryview, limits: Limits) -> Iterator[Segment]:
    """All segments up to and including EOI; where that is missing, it stands, `implied`, where the last MCU ends.

    Bytes that stand between the last MCU and a marker are behind the picture, too. Where the end cannot be told, a file
    without EOI gives what is there. Raises DamagedPhotoError for a stream without a start marker or with an impossible
    length, LimitError for too many.
    """
    found: list[Segment] = []
    try:
        for segment in _by_markers(source, limits):  # what was found before an error counts
            found.append(segment)  # noqa: PERF402
    except DamagedPhotoError:
        if (ended := _ended(found, source)) is None:
            raise
    else:
        ended = _ended(found, source) if _is_doubtful(found) else None
    return (segment for segment in ended or found if segment.marker != SOI)


def _by_markers(source: memoryview, limits: Limits) -> Iterator[Segment]:
    """The segments as markers tell them, with an empty one for SOI within the stream."""
    reader = Reader(source, what="JPEG file")
    if bytes(source[:2]) != b"\xff\xd8":
        raise DamagedPhotoError("The JPEG file does not begin with a start marker.")
    at, count, nothing = 2, 0, source[:0]
    while match := _ANY_MARKER.search(source, at):
        count = count_up(count, limits.items, "segments")
        marker, start, at = source[match.start() + 1], match.start(), match.end()
        if marker in (EOI, SOI):
            yield Segment(marker, start, nothing, nothing)
        if marker == EOI:
            return
        if marker in _STANDALONE:
            continue
        length = reader.u16(at)
        if length < 2:  # noqa: PLR2004  the length counts its own two bytes
            raise DamagedPhotoError(
                "The JPEG file is damaged: a segment at byte {start} has an impossible length.", start=start
            )
        body = reader.take(at + 2, length - 2)
        at += length
        scan = nothing
        if marker == SOS:
            stop = _end_of_scan(source, at)
            scan = source[at:stop]
            at = stop
        yield Segment(marker, start, body, scan)


def _is_doubtful(found: Sequence[Segment]) -> bool:
    """Whether markers may have told wrongly where the picture ends, so that its blocks have to be counted."""
    counter, last = ScanCounter(), None
    for segment in found:
        if last is not None and segment.marker not in _AFTER_A_SCAN:
            return True
        if last is not None and counter.whole_picture(bytes(last.body)) and segment.marker not in (EOI, DNL):
            return True
        if segment.marker in SOF:
            counter.frame(segment.marker, bytes(segment.body))
        elif segment.marker == SOS:
            last = segment
    if last is None:
        return False
    return found[-1].marker != EOI or _NO_CODE_AT_END.search(last.scan[-_TAIL_BYTES:]) is not None


def _ended(found: Sequence[Segment], source: memoryview) -> list[Segment] | None:
    """The segments up to where the last MCU ends, and an implied EOI; None where that cannot be told."""
    stream = _Stream(found, source)
    try:
        ending = _ending(stream)
    finally:
        stream.found = ()  # the cache must not keep a file open
    if ending is None:
        return None
    kept, used = list[Segment](), list(ending.scan_bytes)
    for segment in found:
        if segment.marker != SOS:
            kept.append(segment)
            continue
        kept.append(replace(segment, scan=segment.scan[: used.pop(0)]))
        if ending.implied and not used:
            # The scan begins behind its marker, its length and its body.
            at = segment.start + 4 + len(segment.body) + len(kept[-1].scan)
            return [*kept, Segment(EOI, at, source[:0], source[:0], implied=True)]
    return kept


@dataclass(frozen=True, slots=True)
class _Ending:
    scan_bytes: tuple[int, ...]  # of each scan up to the last one of the picture
    implied: bool  # whether no EOI stands behind that


class _Stream:
    """A file's segments, as a key for what was counted in them: counting a large picture takes seconds."""

    def __init__(self, found: Sequence[Segment], source: memoryview) -> None:
        self.found = found
        self._digest = hashlib.blake2b(source).digest()

    def __hash__(self) -> int:
        return hash(self._digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Stream) and self._digest == other._digest


@functools.lru_cache(maxsize=8)
def _ending(stream: _Stream) -> _Ending | None:
    counter, used, found = ScanCounter(), list[int](), stream.found
    last = max((index for index, segment in enumerate(found) if segment.marker == SOS), default=-1)
    for index, segment in enumerate(found):
        body = bytes(segment.body)
        if segment.marker in SOF:
            counter.frame(segment.marker, body)
        elif segment.marker == DHT:
            counter.tables(body)
        elif segment.marker == DRI:
            counter.restart(body)
        if segment.marker != SOS:
            continue
        count = counter.end(body, segment.scan)
        if count is None:
            return None
        used.append(count)
        after = found[index + 1].marker if index + 1 < len(found) else None
        more = index < last and after in _TABLES_AND_SCANS and not counter.whole_picture(body)
        if not more and (after not in (EOI, DNL) or count < len(segment.scan)):
            return _Ending(tuple(used), implied=True)
    return _Ending(tuple(used), implied=False) if used else None


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
            yield packed(segment.marker, _exact_body(segment))
            if len(segment.scan):
                yield segment.scan
        elif segment.is_adobe:
            # Adobe Technical Note 5116: name, version, two flag words, and the colour transform that decoders need.
            yield packed(APP14, b"Adobe\0\x64\0\0\0\0" + bytes(segment.body[11:12]))


def mended(source: memoryview, parts: Sequence[Segment]) -> memoryview:
    """The file as decoders and coders of coefficients want it: with its end marker, and tables without padding.

    `parts` are its segments. It is the same view where nothing has to be mended; else a file with the same segments,
    and nothing behind its end.
    """
    right = [segment if segment.marker not in TABLES_AND_FRAMES else _exact(segment) for segment in parts]
    if not parts or parts[-1].marker != EOI or (not parts[-1].implied and right == parts):
        return source
    pieces: list[bytes | memoryview] = [b"\xff\xd8"]
    for segment in right[:-1]:
        pieces += [packed(segment.marker, segment.body), segment.scan]
    return memoryview(b"".join([*pieces, b"\xff\xd9"]))


def _exact(segment: Segment) -> Segment:
    body = _exact_body(segment)
    return segment if len(body) == len(segment.body) else replace(segment, body=body)


def _exact_body(segment: Segment) -> memoryview:
    """Tables and headers exactly as long as their own fields say (B.2): no room for anything else.

    What pads a segment of whole tables is left behind. Raises DamagedPhotoError for any other length that is wrong.
    """
    body = segment.body
    fits = True
    if segment.marker in SOF:
        fits = len(body) >= 6 and len(body) == 6 + 3 * body[5]  # noqa: PLR2004  Figure B.3
    elif segment.marker == SOS:
        fits = len(body) >= 1 and len(body) == 4 + 2 * body[0]  # Figure B.4
    elif segment.marker == DQT:
        body = body[: _whole_tables(body, lambda at: 129 if body[at] >> 4 else 65)]
        fits = len(body) > 0
    elif segment.marker == DHT:
        body = body[: _whole_tables(body, lambda at: 17 + sum(body[at + 1 : at + 17]))]
        fits = len(body) > 0
    elif segment.marker in (DRI, DNL):
        fits = len(body) == 2  # noqa: PLR2004
    elif segment.marker == DAC:
        fits = len(body) % 2 == 0
    if not fits:
        raise DamagedPhotoError(
            "The JPEG file is damaged: the segment at byte {start} has a wrong length.", start=segment.start
        )
    return body


def _whole_tables(body: memoryview, size_at: Callable[[int], int]) -> int:
    """The bytes of the tables, each as long as it says, that the segment holds whole."""
    at = 0
    while at < len(body) and at + size_at(at) <= len(body) and not (at and not any(body[at:])):
        at += size_at(at)
    return at
