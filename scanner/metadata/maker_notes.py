"""Maker notes: named, sized, and read for serial numbers, owners, names, places and previews.

A note is a directory like those of TIFF behind a short signature; what its offsets count from differs between makers
and even between cameras of one maker, so both readings are tried and the one that makes sense is taken.
"""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from scanner.containers.exif import TYPE_SIZES, IfdEntry, entries_of
from scanner.metadata.base import decoded, item, quoted, readable_texts, size_in_words
from scanner.metadata.tables.exif import MAKER_NOTE
from scanner.metadata.tables.maker import MAKERS, SUB_DIRECTORIES, TAGS, Maker
from scanner.model import Carrier, MetadataItem, MetadataKind
from scanner.reading.bounded import ByteOrder
from scanner.settings import Limits

_MAKE: Final = 0x010F
_ENTRIES: Final = 1000
_MOVED_BYTES: Final = 100_000  # an EXIF block in a JPEG has at most 64 kB
_INTEGERS: Final = {1: 1, 3: 2, 4: 4, 6: 1, 8: 2, 9: 4, 13: 4}
_PREVIEW: Final = re.compile(rb"\xff\xd8\xff[\xc0-\xfe]", re.DOTALL)
_READABLE: Final = re.compile(rb"[\x20-\x7e\xa0-\xff]{3,}")


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    type: int
    count: int
    raw: bytes
    value_at: int  # in the stream that its offset counts from

    def is_inline(self) -> bool:
        return TYPE_SIZES.get(self.type, 0) * self.count <= 4


def read(carrier: Carrier, limits: Limits) -> Iterator[MetadataItem]:
    """One item for the note as a whole, one for each tag that names a person, place, moment or device, and previews."""
    make = ""
    for entry in entries_of(carrier, limits):
        if entry.ifd == "IFD0" and entry.tag == _MAKE:
            make = entry.text()
        elif entry.tag == MAKER_NOTE and len(entry.raw):
            yield from _note(memoryview(carrier.payload), entry, make)


def _note(tiff: memoryview, entry: IfdEntry, make: str) -> Iterator[MetadataItem]:
    note = entry.raw[:2_000_000]
    size = size_in_words(len(entry.raw))
    maker = _maker_of(bytes(note[:64]), make)
    if maker is None:
        whose = f"notes by {make}" if make else "a maker's own notes"
        texts = quoted(readable_texts(note))
        yield item(MetadataKind.DEVICE, "MakerNote:Unknown", f"{whose}, {size}{texts}")
        yield from _previews(note, "MakerNote")
        return
    entries, base = _directory(tiff, note, entry.offset_bytes, maker, entry.order)
    known = TAGS.get(maker.table or maker.name, {})
    yield item(
        MetadataKind.DEVICE, f"MakerNote:{maker.name}", f"{maker.name}'s own notes, {len(entries)} entries, {size}"
    )
    for inner in entries:
        if inner.tag in known:
            name, kind = known[inner.tag]
            if words := _in_words(inner, _order(note, maker, entry.order), kind):
                yield item(kind, f"{maker.name}:{name}", words)
    yield from _sub_directories(entries, base, maker, _order(note, maker, entry.order))
    yield from _previews(note, maker.name)


def _maker_of(head: bytes, make: str) -> Maker | None:
    for maker in MAKERS:
        if maker.signature and head.startswith(maker.signature):
            return maker
    word = make.strip().lower()
    return next((maker for maker in MAKERS if not maker.signature and word.startswith(maker.make)), None)


def _order(note: memoryview, maker: Maker, order: ByteOrder) -> ByteOrder:
    if maker.order:
        return "little"
    if maker.order_at >= 0:
        mark = bytes(note[maker.order_at : maker.order_at + 2])
        return "little" if mark == b"II" else "big" if mark == b"MM" else order
    return order


def _directory(
    tiff: memoryview, note: memoryview, note_at: int, maker: Maker, order: ByteOrder
) -> tuple[list[_Entry], memoryview]:
    """The entries, and the stream that their offsets count from."""
    order = _order(note, maker, order)
    if maker.ifd_at == -2:  # a TIFF stream of its own
        inner = note[10:]
        return _entries(inner, int.from_bytes(inner[4:8], order), inner, order), inner
    at = maker.ifd_at if maker.ifd_at >= 0 else int.from_bytes(note[8:12], "little")
    orders: tuple[ByteOrder, ...] = (order,) if maker.order or maker.order_at >= 0 else ("little", "big")
    if maker.order == "" and maker.order_at < 0 and order == "big":
        orders = ("big", "little")
    best: tuple[list[_Entry], memoryview] = ([], tiff)
    best_score = -1
    for tried in orders:
        # Notes with a byte order of their own count from their own start, all others from the start of the EXIF block.
        usual = (note, tiff) if maker.order_at >= 0 or maker.order else (tiff, note)
        for base in (*usual, _moved(tiff, note_at + at, tried)):
            entries = _entries(note, at, base, tried)
            score = sum(_makes_sense(entry) for entry in entries)
            if score > best_score:
                best, best_score = (entries, base), score
        if best_score > 0:
            break
    return best


def _moved(tiff: memoryview, directory_at: int, order: ByteOrder) -> memoryview:
    """The stream as it was when the note stood elsewhere: programs that rewrite EXIF move notes and leave the offsets.

    Cameras put the values right behind the directory, so the lowest offset tells by how much the note was moved.
    """
    entries = _entries(tiff, directory_at, tiff, order)
    offsets = [entry.value_at for entry in entries if not entry.is_inline()]
    if not offsets:
        return tiff
    moved = directory_at + 2 + 12 * len(entries) + 4 - min(offsets)
    if abs(moved) > _MOVED_BYTES:
        return tiff
    return tiff[moved:] if moved >= 0 else memoryview(bytes(-moved) + bytes(tiff[: 2 * _MOVED_BYTES]))


def _makes_sense(entry: _Entry) -> int:
    """Points for a value that looks like what its type says; texts tell a right base from a wrong one."""
    if entry.is_inline():
        return 0
    if entry.type == 2:  # ASCII
        text = entry.raw.rstrip(b"\0")
        return 4 if text and all(32 <= byte < 127 for byte in text) else 0
    return 1 if len(entry.raw) == TYPE_SIZES.get(entry.type, 0) * entry.count else 0


def _entries(stream: memoryview, at: int, base: memoryview, order: ByteOrder) -> list[_Entry]:
    count = int.from_bytes(stream[at : at + 2], order)
    found: list[_Entry] = []
    for index in range(min(count, _ENTRIES)):
        head = bytes(stream[at + 2 + 12 * index : at + 14 + 12 * index])
        if len(head) < 12:
            break
        tag, kind = int.from_bytes(head[:2], order), int.from_bytes(head[2:4], order)
        number = int.from_bytes(head[4:8], order)
        if kind not in TYPE_SIZES:
            if index == 0:  # no directory at all
                break
            continue
        size = TYPE_SIZES[kind] * number
        value_at = int.from_bytes(head[8:12], order)
        raw = head[8 : 8 + size] if size <= 4 else bytes(base[value_at : value_at + min(size, 4096)])
        found.append(_Entry(tag, kind, number, raw, value_at))
    return found


def _in_words(entry: _Entry, order: ByteOrder, kind: MetadataKind) -> str:
    size = size_in_words(TYPE_SIZES[entry.type] * entry.count)
    if kind is MetadataKind.PREVIEW:
        return "a smaller picture" if entry.is_inline() else size
    if entry.type in (2, 129):
        return decoded(entry.raw.split(b"\0\0")[0].strip(b"\0 "))
    if entry.type in _INTEGERS and entry.count <= 8:
        width = _INTEGERS[entry.type]
        numbers = [int.from_bytes(entry.raw[i : i + width], order) for i in range(0, len(entry.raw), width)]
        return " ".join(str(number) for number in numbers)
    if not any(entry.raw):
        return ""
    texts = _READABLE.findall(entry.raw)
    return f"{size}: {'; '.join(decoded(text) for text in texts[:6])}" if texts else size


def _sub_directories(entries: list[_Entry], base: memoryview, maker: Maker, order: ByteOrder) -> Iterator[MetadataItem]:
    tables = SUB_DIRECTORIES.get(maker.name, {})
    for entry in entries:
        if entry.tag not in tables:
            continue
        for inner in _entries(base, entry.value_at, base, order):
            known = TAGS[tables[entry.tag]]
            if inner.tag in known:
                name, kind = known[inner.tag]
                if words := _in_words(inner, order, kind):
                    yield item(kind, f"{maker.name}:{name}", words)


def _previews(note: memoryview, name: str) -> Iterator[MetadataItem]:
    found = _PREVIEW.search(note)
    if found:
        yield item(
            MetadataKind.PREVIEW, f"{name}:PreviewImage", f"a JPEG of up to {size_in_words(len(note) - found.start())}"
        )
