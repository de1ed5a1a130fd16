"""HEIC, HEIF, AVIF, JPEG 2000 and JPEG XL: boxes by allow-list, and every byte of the media data accounted for.

ISO/IEC 14496-12 (boxes), 23008-12 (items), 15444-1 annex I (JP2), 18181-2 (JPEG XL).
"""

# ruff: noqa: PLR2004  offsets and lengths as the standards give them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.verify.second_reader import codestream
from scanner.verify.second_reader.bmff import children, colour, exif_stream
from scanner.verify.second_reader.items import Items
from scanner.verify.second_reader.source import (
    PROFILE,
    Part,
    Sort,
    Source,
    TooDeepError,
    coded,
    layout,
    leftover,
    unlisted,
)

_JXL: Final = b"\0\0\0\x0cJXL \r\n\x87\n"
_JP2: Final = b"\0\0\0\x0cjP  \r\n\x87\n"
_BLANK: Final = frozenset({b"free", b"skip", b"wide"})
_TOP: Final = frozenset({b"ftyp", b"styp", b"JXL ", b"jP  ", b"jxli", b"pitm"})
_JP2_HEADER: Final = frozenset({b"ihdr", b"bpcc", b"pclr", b"cmap", b"cdef", b"resc", b"resd"})
_RESOLUTION: Final = frozenset({b"resc", b"resd"})
_MOVIE_CONTAINERS: Final = frozenset({b"trak", b"mdia", b"minf", b"stbl", b"dinf", b"edts"})
_MOVIE: Final = frozenset(
    b"mvhd tkhd mdhd hdlr vmhd smhd nmhd dref stsd stts stsc stsz stz2 stco co64 ctts cslg stss elst sdtp sbgp sgpd "
    b"tref stsh saiz saio padb".split()
)
_TIMED: Final = frozenset({b"mvhd", b"tkhd", b"mdhd"})


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is made of boxes, or is a bare JPEG XL or JPEG 2000 codestream."""
    return (
        head[4:8] == b"ftyp" or head[:12] in (_JXL, _JP2) or head[:2] == b"\xff\x0a" or head[:4] == b"\xff\x4f\xff\x51"
    )


def walk(source: Source) -> Iterator[Part]:
    """All parts, to the last byte."""
    head = source.read(0, 12)
    if head[:2] == b"\xff\x0a":  # its length stands nowhere; a decoder finds its end
        yield coded("codestream", 0, source.size_bytes)
        yield layout("end")
        return
    if head[:4] == b"\xff\x4f\xff\x51":
        yield from codestream.walk(source, 0, source.size_bytes)
        return
    yield from _Walk(source).parts()


class _Walk:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._media: list[tuple[int, int]] = []
        self._covered: list[tuple[int, int]] = []

    def parts(self) -> Iterator[Part]:
        source = self._source
        for name, body, end in children(source, 0, source.size_bytes):
            if name == b"mdat":
                self._media.append((body, end))
            elif name == b"meta":
                yield from self._items(body, end)
            elif name == b"moov":
                yield from self._movies(body, end)
            elif name == b"jp2h":
                yield from self._jp2_header(body, end)
            elif name == b"jp2c":
                yield from codestream.walk(source, body, end)
            elif name == b"Exif":
                yield Part(Sort.EXIF, "EXIF", exif_stream(source.exactly(body, end - body)))
            elif name in (b"jxll", b"jxlc", b"jxlp"):
                yield from self._jxl(name, body, end)
            elif name not in _TOP and not (name in _BLANK and source.is_blank(body, end)):
                yield leftover(f"box {name.decode('latin-1')}", end - body)
        yield layout("end")
        yield from self._unexplained()

    def _items(self, body: int, end: int) -> Iterator[Part]:
        items = Items(self._source, list(children(self._source, body + 4, end)))
        yield from items.parts()
        yield from items.picture()
        self._covered += items.extents

    def _movies(self, body: int, end: int) -> Iterator[Part]:
        yield unlisted("pictures in time")
        for inner, inner_body, inner_end in children(self._source, body, end):
            yield from self._movie(inner, inner_body, inner_end, depth=8)

    def _jxl(self, name: bytes, body: int, end: int) -> Iterator[Part]:
        """18181-2 clause 9: the level that a decoder has to reach; the codestream, whole or in numbered pieces."""
        if name == b"jxll":
            yield layout("level", self._source.exactly(body, end - body))
            return
        if name == b"jxlp":
            yield layout("number of a piece", self._source.exactly(body, 4))
            body += 4
        yield coded("codestream", body, end - body)

    def _jp2_header(self, body: int, end: int, *, nested: bool = False) -> Iterator[Part]:
        for name, inner, inner_end in children(self._source, body, end):
            if name == b"res " and not nested:
                yield from self._jp2_header(inner, inner_end, nested=True)
            elif name == b"colr":
                method = self._source.exactly(inner, 3)[0]
                if method == 1:
                    yield layout("colr", self._source.exactly(inner, min(7, inner_end - inner)))
                if method in (2, 3):
                    profile = self._source.exactly(inner + 3, inner_end - inner - 3)
                    yield Part(Sort.ICC, PROFILE, profile)
                elif method != 1 or inner_end - inner != 7:
                    yield leftover("an unknown colour description", inner_end - inner)
            elif name not in _JP2_HEADER:
                yield leftover(f"box {name.decode('latin-1')}", inner_end - inner)
            elif name not in _RESOLUTION:
                yield layout(name.decode("latin-1"), self._source.exactly(inner, inner_end - inner))

    def _movie(self, name: bytes, body: int, end: int, depth: int) -> Iterator[Part]:
        if depth == 0:
            raise TooDeepError("boxes nested too deep")
        source = self._source
        if name == b"stbl":
            self._cover_samples({inner: (at, stop) for inner, at, stop in children(source, body, end)})
        if name in _MOVIE_CONTAINERS:
            for inner, inner_body, inner_end in children(source, body, end):
                yield from self._movie(inner, inner_body, inner_end, depth - 1)
        elif name not in _MOVIE and not (name in _BLANK and source.is_blank(body, end)):
            yield leftover(f"box {name.decode('latin-1')} of a sequence", end - body)
        elif name in _TIMED:
            times = 16 if source.exactly(body, 1) == b"\x01" else 8
            if any(source.exactly(body + 4, times)):
                yield leftover("a creation time")
        elif name == b"hdlr" and not source.is_blank(body + 24, end):
            yield leftover("the name of a program")
        elif name == b"stsd":
            yield from self._sample_entries(body, end)

    def _sample_entries(self, body: int, end: int) -> Iterator[Part]:
        for _, inner, inner_end in children(self._source, body + 8, end):
            # Clause 12.1.3.2: a visual sample entry has 78 bytes of fields, the compressor's name among them.
            if any(self._source.exactly(inner + 42, 32)):
                yield leftover("the name of a compressor")
            for name, deep, deep_end in children(self._source, inner + 78, inner_end):
                if name == b"colr":
                    yield from colour(self._source.exactly(deep, deep_end - deep))

    def _cover_samples(self, boxes: dict[bytes, tuple[int, int]]) -> None:
        """Clauses 8.7.3 to 8.7.5: sizes of samples, samples of chunks, offsets of chunks."""
        sizes, runs = self._table(boxes, b"stsz", 12, 4), self._table(boxes, b"stsc", 8, 12)
        chunks = self._table(boxes, b"stco", 8, 4) or self._table(boxes, b"co64", 8, 8)
        if not chunks or b"stsz" not in boxes:
            return
        constant, count = (int.from_bytes(self._source.exactly(boxes[b"stsz"][0] + at, 4), "big") for at in (4, 8))
        lengths = iter([constant] * min(count, 1_000_000) if constant else [int.from_bytes(s, "big") for s in sizes])
        steps = [(int.from_bytes(run[:4], "big"), int.from_bytes(run[4:8], "big")) for run in runs]
        for number, chunk in enumerate(chunks, start=1):
            at = int.from_bytes(chunk, "big")
            samples = next((per_chunk for first, per_chunk in reversed(steps) if first <= number), 0)
            for _ in range(min(samples, 1_000_000)):
                length = next(lengths, None)
                if length is None:
                    return
                self._covered.append((at, at + length))
                at += length

    def _table(self, boxes: dict[bytes, tuple[int, int]], name: bytes, at: int, width: int) -> list[bytes]:
        if name not in boxes:
            return []
        body, end = boxes[name]
        raw = self._source.exactly(body + at, max(0, end - body - at))
        return [raw[i : i + width] for i in range(0, len(raw) // width * width, width)]

    def _unexplained(self) -> Iterator[Part]:
        total = 0
        covered = sorted(self._covered)
        for start, stop in self._media:
            at = start
            for first, last in covered:
                if last <= at or first >= stop:
                    continue
                if first > at and not self._source.is_blank(at, first):
                    total += first - at
                at = max(at, last)
            if at < stop and not self._source.is_blank(at, stop):
                total += stop - at
        if total:
            yield leftover("bytes in the media data that belong to no picture", total)
