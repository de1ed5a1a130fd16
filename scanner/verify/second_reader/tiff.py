"""TIFF 6.0 and BigTIFF: directories by allow-list, and every byte of the file accounted for."""

# ruff: noqa: PLR2004  offsets, types and tags as the specification gives them

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

import piexif

from scanner.verify.second_reader import adobe_rgb
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

_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_INTEROPERABILITY: Final = 0xA005
_ICC, _EXIF, _SUB_IFDS, _COPYRIGHT, _SUBFILE = 0x8773, 0x8769, 0x014A, 0x8298, 0x00FE
_DATA: Final = ((0x0111, 0x0117), (0x0144, 0x0145), (0x0201, 0x0202))  # offsets, byte counts
# TIFF 6.0 and its supplements: what a picture needs to be drawn.
_LAYOUT: Final = frozenset(
    {0x00FE, 0x00FF, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0107, 0x010A, 0x0111, 0x0112, 0x0115, 0x0116, 0x0117}
    | {0x0118, 0x0119, 0x011A, 0x011B, 0x011C, 0x0122, 0x0123, 0x0124, 0x0125, 0x0128, 0x0129, 0x012D, 0x013D, 0x013E}
    | {0x013F, 0x0140, 0x0141, 0x0142, 0x0143, 0x0144, 0x0145, _SUB_IFDS, 0x014C, 0x014E, 0x0150, 0x0152, 0x0153}
    | {0x0154, 0x0155, 0x0156, 0x015B, 0x0200, 0x0201, 0x0202, 0x0203, 0x0205, 0x0206, 0x0207, 0x0208, 0x0209}
    | {0x0211, 0x0212, 0x0213, 0x0214, 0xC5F2, 0xC5F3}
)  # fmt: skip
# Kinds and numbers of pages, resolution, and where the data stands: no pixel depends on their values.
_NOT_SHOWN: Final = frozenset(
    {_SUBFILE, 0x00FF, 0x0111, 0x0117, 0x011A, 0x011B, 0x0128, 0x0129, 0x0144, 0x0145, _SUB_IFDS, 0x0201, 0x0202}
)
_MOST_ENTRIES: Final = 1_000_000
_MOST_DIRECTORIES: Final = 20_000


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    type: int
    count: int
    at: int  # of the value
    size_bytes: int


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is a TIFF or BigTIFF."""
    return head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def walk(source: Source) -> Iterator[Part]:
    """All parts, to the last byte."""
    yield from _Walk(source).parts()


class _Walk:
    def __init__(self, source: Source) -> None:
        head = source.exactly(0, 16)
        self._source = source
        self._order: Literal["little", "big"] = "little" if head[:2] == b"II" else "big"
        self._wide = 43 in head[2:4]
        self._word = 8 if self._wide else 4
        self._covered = [(0, 16 if self._wide else 8)]

    def parts(self) -> Iterator[Part]:
        first = self._number(8 if self._wide else 4, self._word)
        waiting, seen = [(first, True)], set()
        while waiting:
            at, is_page = waiting.pop()
            if at == 0 or at in seen:
                continue
            seen.add(at)
            if len(seen) > _MOST_DIRECTORIES:
                raise TooDeepError("too many directories")
            entries, following = self._directory(at)
            if is_page:
                waiting.append((following, True))
            for entry in entries:
                if entry.tag == _SUB_IFDS:
                    waiting += [(place, False) for place in self._numbers(entry)[:1000]]
                yield from self._entry(entry)
            if not is_page:
                yield leftover("a further picture inside (SubIFD)")
            elif len(seen) > 1 and any(e.tag == _SUBFILE and self._numbers(e)[:1] == [1] for e in entries):
                yield leftover("a smaller copy of the picture")
            else:
                yield from self._page(entries)
            self._cover_data(entries)
        yield layout("end")
        yield from self._gaps()

    def _page(self, entries: list[_Entry]) -> Iterator[Part]:
        """A page's layout, and its strips or tiles in their order."""
        yield layout("page", self._order.encode())
        for entry in entries:
            if entry.tag in _LAYOUT - _NOT_SHOWN:
                head = entry.tag.to_bytes(2, "big") + entry.type.to_bytes(2, "big")
                yield layout("tag", head + self._source.exactly(entry.at, entry.size_bytes))
        pieces = list(self._pieces(entries))
        if not pieces:
            yield unlisted("strips or tiles")
        for at, size_bytes in pieces:
            if at + size_bytes > self._source.size_bytes:
                raise ValueError("the file is cut off")
            yield layout("strip or tile")
            yield coded("strip or tile", at, size_bytes)

    def _entry(self, entry: _Entry) -> Iterator[Part]:
        if entry.tag == _ICC:
            yield Part(Sort.ICC, PROFILE, self._source.exactly(entry.at, entry.size_bytes))
        elif entry.tag == _EXIF:
            place = self._number(entry.at, min(self._word, entry.size_bytes))
            inner, _ = self._directory(place)
            yield Part(Sort.EXIF, "EXIF", self._as_exif(inner, _EXIF))
            yield from self._interoperability(inner)
        elif entry.tag == _COPYRIGHT:
            yield Part(Sort.EXIF, "EXIF", self._as_exif([entry], 0))
        elif entry.tag not in _LAYOUT:
            known = piexif.TAGS["Image"].get(entry.tag)
            yield leftover(f"tag {known['name'] if known else f'0x{entry.tag:04X}'}", entry.size_bytes)

    def _interoperability(self, entries: list[_Entry]) -> Iterator[Part]:
        """The directory by which EXIF tells the colours of a DCF file, where there is one."""
        for pointer in (entry for entry in entries if entry.tag == _INTEROPERABILITY):
            inner, _ = self._directory(self._number(pointer.at, min(self._word, pointer.size_bytes)))
            if any(entry.tag == 1 and self._source.read(entry.at, 3) == b"R03" for entry in inner):
                yield leftover(adobe_rgb.MARK)

    def _as_exif(self, entries: list[_Entry], pointer: int) -> bytes:
        """A few entries as an EXIF block of their own, so that one judge decides about tags in every format."""
        body = len(entries).to_bytes(2, "big")
        at = (26 if pointer else 8) + 2 + 12 * len(entries) + 4
        values = b""
        for entry in entries:
            raw = self._source.exactly(entry.at, min(entry.size_bytes, 100_000))
            body += entry.tag.to_bytes(2, "big") + entry.type.to_bytes(2, "big") + entry.count.to_bytes(4, "big")
            if len(raw) <= 4:
                body += raw.ljust(4, b"\0")
            else:
                body += (at + len(values)).to_bytes(4, "big")
                values += raw
        directory = body + bytes(4) + values
        head = b"MM\0*\0\0\0\x08"
        if not pointer:
            return head + directory
        return head + b"\0\x01" + pointer.to_bytes(2, "big") + b"\0\x04\0\0\0\x01\0\0\0\x1a" + bytes(4) + directory

    def _directory(self, at: int) -> tuple[list[_Entry], int]:
        head, size, word = (8, 20, 8) if self._wide else (2, 12, 4)
        count = self._number(at, head)
        if count > _MOST_ENTRIES:
            raise TooDeepError("too many entries")
        table = self._source.exactly(at + head, count * size)
        self._covered.append((at, at + head + count * size + word))
        entries = []
        for index in range(count):
            raw = table[index * size : (index + 1) * size]
            tag, kind = int.from_bytes(raw[:2], self._order), int.from_bytes(raw[2:4], self._order)
            number = int.from_bytes(raw[4 : 4 + word], self._order)
            value_bytes = _SIZES.get(kind, 0) * number
            inside = at + head + index * size + 4 + word
            if value_bytes > word:
                place = int.from_bytes(raw[4 + word : 4 + 2 * word], self._order)
                self._covered.append((place, place + value_bytes))
            else:
                place = inside
            entries.append(_Entry(tag, kind, number, place, value_bytes))
        return entries, self._number(at + head + count * size, word)

    def _cover_data(self, entries: list[_Entry]) -> None:
        self._covered += [(at, at + size_bytes) for at, size_bytes in self._pieces(entries)]

    def _pieces(self, entries: list[_Entry]) -> Iterator[tuple[int, int]]:
        """Offset and size of each strip and tile."""
        tags = {entry.tag: entry for entry in entries}
        for offsets, counts in _DATA:
            if offsets in tags and counts in tags:
                yield from zip(self._numbers(tags[offsets]), self._numbers(tags[counts]), strict=False)

    def _gaps(self) -> Iterator[Part]:
        end = 0
        unexplained = 0
        for start, stop in sorted(self._covered):
            if start > end and not self._source.is_blank(end, min(start, self._source.size_bytes)):
                unexplained += start - end
            end = max(end, stop)
        if unexplained:
            yield leftover("bytes that belong to no picture and no tag", unexplained)
        end += (
            end % 2 and self._source.read(end, 1) == b"\0"
        )  # values begin at even offsets; a pad byte may end the file
        if end < self._source.size_bytes:
            yield leftover("bytes after the end of the picture", self._source.size_bytes - end)

    def _number(self, at: int, width: int) -> int:
        return int.from_bytes(self._source.exactly(at, width), self._order)

    def _numbers(self, entry: _Entry) -> list[int]:
        width = _SIZES.get(entry.type, 0)
        if entry.type not in (3, 4, 13, 16, 18) or entry.count > _MOST_ENTRIES:
            return []
        raw = self._source.exactly(entry.at, entry.size_bytes)
        return [int.from_bytes(raw[i : i + width], self._order) for i in range(0, len(raw), width)]
