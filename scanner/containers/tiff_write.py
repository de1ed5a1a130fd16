"""A TIFF or BigTIFF file from pages of allow-listed tags (TIFF 6.0 section 2; BigTIFF as libtiff defines it)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from scanner.containers.exif import TYPE_SIZES, KeptTags
from scanner.reading.bounded import ByteOrder

LONG, LONG8 = 4, 16


@dataclass(frozen=True, slots=True)
class NewTag:
    """A tag to write; its value is in the file's byte order already."""

    tag: int
    type: int
    raw: bytes | memoryview = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewPage:
    """A page to write: tags, and the strips or tiles that its offsets tag points at."""

    tags: list[NewTag]
    offsets_tag: int
    counts_tag: int
    pieces: list[list[bytes | memoryview]] = field(repr=False)
    exif: list[NewTag]  # of an Exif IFD; none is written where this is empty


def with_kept(page: NewPage, tags: KeptTags) -> NewPage:
    """The first page with the date and the copyright that a person keeps."""
    extra = [NewTag(0x8298, 2, tags.copyright.encode() + b"\0")] if tags.copyright else []
    dates = [
        NewTag(tag, 2, value.encode() + b"\0")
        for tag, value in ((0x9003, tags.date_time), (0x9011, tags.offset), (0x9291, tags.subsec))
        if value
    ]
    if dates:
        dates.insert(0, NewTag(0x9000, 7, b"0232"))
    return replace(page, tags=[*page.tags, *extra], exif=dates)


@dataclass(slots=True)
class Writer:
    """Lays a file out from front to back: each page's directory, its values, then its strips."""

    order: ByteOrder
    wide: bool
    pieces: list[bytes | memoryview] = field(default_factory=list)
    size: int = 0

    @property
    def _word(self) -> int:
        return 8 if self.wide else 4

    def _number(self, value: int, size: int) -> bytes:
        return value.to_bytes(size, self.order)

    def _put(self, data: Iterable[bytes | memoryview]) -> int:
        at = self.size
        for piece in data:
            self.pieces.append(piece)
            self.size += len(piece)
        if self.size % 2:  # values and directories begin on even offsets
            self.pieces.append(b"\0")
            self.size += 1
        return at

    def write(self, pages: list[NewPage]) -> list[bytes | memoryview]:
        """The whole file as pieces in order."""
        mark = b"II" if self.order == "little" else b"MM"
        version = self._number(43, 2) + self._number(8, 2) + bytes(2) if self.wide else self._number(42, 2)
        first = len(mark + version) + self._word
        self._put([mark + version + self._number(first, self._word)])
        for index, page in enumerate(pages):
            self._page(page, is_last=index == len(pages) - 1)
        return self.pieces

    def _page(self, page: NewPage, *, is_last: bool) -> None:
        kind = LONG8 if self.wide else LONG
        sizes = [sum(map(len, piece)) for piece in page.pieces]
        starts, at = [], 0
        for size in sizes:
            starts.append(at)
            at += size + size % 2
        counts = NewTag(page.counts_tag, kind, b"".join(self._number(n, self._word) for n in sizes))
        blank = NewTag(page.offsets_tag, kind, bytes(self._word * len(starts)))
        pointer = [NewTag(0x8769, LONG, bytes(4))] if page.exif else []
        # Two passes: the directory's own size decides where everything else stands.
        before = self._directory([*page.tags, counts, blank, *pointer], self.size, 0)
        exif_at = self.size + len(before)
        exif = self._directory(page.exif, exif_at, 0) if page.exif else b""
        begin = exif_at + len(exif)
        offsets = NewTag(page.offsets_tag, kind, b"".join(self._number(begin + start, self._word) for start in starts))
        if page.exif:
            pointer = [NewTag(0x8769, LONG, self._number(exif_at, 4))]
        following = 0 if is_last else begin + at
        self._put([self._directory([*page.tags, counts, offsets, *pointer], self.size, following), exif])
        for piece in page.pieces:
            self._put(piece)

    def _directory(self, tags: list[NewTag], at: int, following: int) -> bytes:
        """An IFD that stands at offset `at`, its values behind it; entries in ascending order of their tags."""
        count_size, entry_size = (8, 20) if self.wide else (2, 12)
        values_at = at + count_size + entry_size * len(tags) + self._word
        table = bytearray(self._number(len(tags), count_size))
        values = bytearray()
        for tag in sorted(tags, key=lambda t: t.tag):
            raw = bytes(tag.raw)
            table += self._number(tag.tag, 2) + self._number(tag.type, 2)
            table += self._number(len(raw) // TYPE_SIZES[tag.type], self._word)
            if len(raw) <= self._word:
                table += raw.ljust(self._word, b"\0")
            else:
                table += self._number(values_at + len(values), self._word)
                values += raw + bytes(len(raw) % 2)
        return bytes(table + self._number(following, self._word) + values)
