"""EXIF as a TIFF stream: a bounded walk over its IFDs, and the few-tag EXIF that a cleaned copy may carry.

Sources: EXIF 3.0 (CIPA DC-008) clauses 4.5 and 4.6, TIFF 6.0 section 2, and the BigTIFF note of libtiff.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from scanner.model import Carrier, CarrierType
from scanner.reading.bounded import ByteOrder
from scanner.reading.replayed import Replayed
from scanner.settings import Limits

TYPE_SIZES: Final = {
    1: 1,  # BYTE
    2: 1,  # ASCII
    3: 2,  # SHORT
    4: 4,  # LONG
    5: 8,  # RATIONAL
    6: 1,  # SBYTE
    7: 1,  # UNDEFINED
    8: 2,  # SSHORT
    9: 4,  # SLONG
    10: 8,  # SRATIONAL
    11: 4,  # FLOAT
    12: 8,  # DOUBLE
    13: 4,  # IFD
    16: 8,  # LONG8 (BigTIFF)
    17: 8,  # SLONG8
    18: 8,  # IFD8
    129: 1,  # UTF-8 (EXIF 3.0)
}
_INTEGER_CODES: Final = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_BYTE_ORDERS: Final = {"little": "<", "big": ">"}

SUB_IFDS: Final = 0x014A
EXIF_IFD: Final = 0x8769
GPS_IFD: Final = 0x8825
INTEROP_IFD: Final = 0xA005
ORIENTATION: Final = 0x0112
COLOUR_SPACE: Final = 0xA001
_X_DENSITY, _Y_DENSITY, _UNIT = 0x011A, 0x011B, 0x0128
_MOST_DENSITY: Final = 65_536  # JFIF has two bytes for it
_POINTERS: Final = {EXIF_IFD: "ExifIFD", GPS_IFD: "GPS", INTEROP_IFD: "InteropIFD"}

# TIFF, and the raw formats that are TIFF under another magic number: Panasonic RW2 (0x55), Olympus ORF ("RO", "RS").
_MAGIC_32: Final = frozenset({42, 0x55, 0x4F52, 0x5352})
_MAGIC_64: Final = 43
_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class IfdEntry:
    """One directory entry. `raw` holds the value's bytes as far as they are there (shorter where the file lies)."""

    ifd: str  # "IFD0", "IFD1", "ExifIFD", "GPS", "InteropIFD", "SubIFD0", ...
    tag: int
    type: int
    count: int
    raw: memoryview = field(repr=False)
    order: ByteOrder
    offset_bytes: int  # of the value in the TIFF stream; maker notes have pointers relative to it
    entry_bytes: tuple[int, int] = (0, 0)  # where the entry itself stands, half-open

    def integers(self) -> tuple[int, ...]:
        """The values of an integer type (at most 4096 of them), empty for any other type."""
        code = _INTEGER_CODES.get(self.type)
        if code is None:
            return ()
        usable = min(len(self.raw) // TYPE_SIZES[self.type], 4096)
        return struct.unpack_from(f"{_BYTE_ORDERS[self.order]}{usable}{code}", self.raw)

    def text(self) -> str:
        """An ASCII or UTF-8 value up to its last NUL, undecodable bytes as Latin-1; empty for any other type."""
        if self.type not in (2, 7, 129, 1):
            return ""
        raw = bytes(self.raw).rstrip(b"\0 ")
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw.decode("latin-1")


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the two sizes of TIFF differ."""

    order: ByteOrder
    wide: bool  # BigTIFF

    @property
    def count_size(self) -> int:
        return 8 if self.wide else 2

    @property
    def entry_size(self) -> int:
        return 20 if self.wide else 12

    @property
    def word(self) -> int:
        return 8 if self.wide else 4


def byte_order_of(tiff: memoryview) -> ByteOrder | None:
    """The byte order that a TIFF stream's first bytes announce, None where it is no TIFF stream."""
    mark = bytes(tiff[:2])
    return "little" if mark == b"II" else "big" if mark == b"MM" else None


def walk(payload: bytes | memoryview, limits: Limits) -> Iterator[IfdEntry]:
    """All entries of all IFDs that can be reached, cycle-safe and bounded; never raises.

    What cannot be read (a pointer outside, an unknown type) is passed over or comes out short: an EXIF block is
    metadata, and the worse it is broken, the more a person wants to know what is left in it.
    """
    tiff = memoryview(payload)
    header = _header(tiff)
    if header is None:
        return
    layout, first = header
    seen: set[int] = {0}
    budget = limits.items
    waiting: list[tuple[str, int, int]] = [("IFD0", first, 0)]
    names = _Names()
    while waiting and budget > 0:
        name, at, depth = waiting.pop()
        budget -= 1
        if at in seen or depth > limits.depth:
            continue
        seen.add(at)
        children: list[tuple[str, int]] = []
        for entry in _entries(tiff, layout, name, at, budget):
            budget -= 1
            yield entry
            children += names.children(entry)
        if name.startswith("IFD"):
            waiting.append((names.next_page(), _next_ifd(tiff, layout, at), depth))
        waiting += [(child, where, depth + 1) for child, where in reversed(children)]


def _header(tiff: memoryview) -> tuple[_Layout, int] | None:
    order = byte_order_of(tiff)
    if order is None or len(tiff) < 8:  # noqa: PLR2004  a TIFF header
        return None
    magic = int.from_bytes(tiff[2:4], order)
    if magic == _MAGIC_64:
        return _Layout(order, wide=True), int.from_bytes(tiff[8:16], order)
    if magic in _MAGIC_32:
        return _Layout(order, wide=False), int.from_bytes(tiff[4:8], order)
    return None


class _Names:
    """Numbers the directories as they are met."""

    def __init__(self) -> None:
        self.pages = 0
        self.subs = 0

    def next_page(self) -> str:
        self.pages += 1
        return f"IFD{self.pages}"

    def children(self, entry: IfdEntry) -> list[tuple[str, int]]:
        """The directories that an entry points to."""
        if entry.tag not in _POINTERS and entry.tag != SUB_IFDS:
            return []
        pointers = entry.integers()
        if entry.tag in _POINTERS:
            return [(_POINTERS[entry.tag], pointers[0])] if pointers else []
        first, self.subs = self.subs, self.subs + len(pointers[:64])
        return [(f"SubIFD{first + i}", pointer) for i, pointer in enumerate(pointers[:64])]


def _next_ifd(tiff: memoryview, layout: _Layout, at: int) -> int:
    count = int.from_bytes(tiff[at : at + layout.count_size], layout.order)
    link = at + layout.count_size + count * layout.entry_size
    return int.from_bytes(tiff[link : link + layout.word], layout.order) if link + layout.word <= len(tiff) else 0


def _entries(tiff: memoryview, layout: _Layout, name: str, at: int, budget: int) -> Iterator[IfdEntry]:
    if at + layout.count_size > len(tiff):
        return
    order, word = layout.order, layout.word
    count = int.from_bytes(tiff[at : at + layout.count_size], order)
    here = at + layout.count_size
    fields = struct.Struct(f"{_BYTE_ORDERS[order]}HH{'QQ' if layout.wide else 'II'}")
    for _ in range(min(count, budget)):
        if here + layout.entry_size > len(tiff):
            return
        tag, kind, number, pointer = fields.unpack_from(tiff, here)
        value_at, own = here + 4 + word, (here, here + layout.entry_size)
        size = TYPE_SIZES.get(kind, 0) * number
        if size > word:
            value_at = pointer
        start = min(value_at, len(tiff))
        yield IfdEntry(name, tag, kind, number, tiff[start : min(start + size, len(tiff))], order, value_at, own)
        here += layout.entry_size


@dataclass(frozen=True)
class ExifBlock(Carrier):
    """A carrier of EXIF, of which the directories are walked once, however many ask."""

    limits: Limits = field(default=_LIMITS, repr=False)

    @cached_property
    def entries(self) -> Replayed[IfdEntry]:
        """What `walk` gives."""
        return Replayed(lambda: walk(self.payload, self.limits))


def block(label: str, payload: bytes | memoryview, offset_bytes: int, limits: Limits) -> ExifBlock:
    """An EXIF block of a container."""
    return ExifBlock(CarrierType.EXIF, label, payload, offset_bytes, limits)


def kept(carrier: Carrier, limits: Limits) -> Carrier:
    """The carrier, with what is walked in it kept where it is EXIF."""
    if carrier.type is not CarrierType.EXIF or isinstance(carrier, ExifBlock):
        return carrier
    return block(carrier.label, carrier.payload, carrier.offset_bytes, limits)


def entries_of(carrier: Carrier, limits: Limits) -> Iterable[IfdEntry]:
    """All entries of a carrier of EXIF, walked anew only where its container does not keep them."""
    return carrier.entries if isinstance(carrier, ExifBlock) else walk(carrier.payload, limits)


def orientation_of(block: bytes | memoryview | Carrier) -> int | None:
    """The Orientation of IFD0 (EXIF 3.0 clause 4.6.5.1), 1 where out of range; None without such a tag."""
    limits = Limits(items=1000, depth=0)
    entries = entries_of(block, limits) if isinstance(block, Carrier) else walk(block, limits)
    for entry in entries:
        if entry.ifd != "IFD0":
            break
        if entry.tag == ORIENTATION:
            values = entry.integers()
            return values[0] if values and 1 <= values[0] <= 8 else 1  # noqa: PLR2004  the eight orientations
    return None


def density_of(block: Carrier) -> tuple[int, int, int] | None:
    """The unit as in JFIF (1: inch, 2: centimetre) and how many pixels of it lie side by side and one above the other.

    EXIF 3.0 clause 4.6.5.1. None where IFD0 does not say, and for 72 an inch, which is written where nobody knows.
    """
    found: dict[int, int] = {_UNIT: 2}
    for entry in entries_of(block, Limits(items=1000, depth=0)):
        if entry.ifd != "IFD0":
            break
        if entry.tag in (_X_DENSITY, _Y_DENSITY) and entry.type == 5 and len(entry.raw) >= 8:  # noqa: PLR2004  RATIONAL
            number, per = struct.unpack_from(f"{_BYTE_ORDERS[entry.order]}II", entry.raw)
            found[entry.tag] = round(number / per) if per else 0
        elif entry.tag == _UNIT and (values := entry.integers()):
            found[_UNIT] = values[0]
    unit, x, y = (found.get(tag, 0) for tag in (_UNIT, _X_DENSITY, _Y_DENSITY))
    if unit not in (2, 3) or (unit, x, y) == (2, 72, 72) or not (0 < x < _MOST_DENSITY and 0 < y < _MOST_DENSITY):
        return None
    return unit - 1, x, y


def says_adobe_rgb(block: Carrier) -> bool:
    """Whether an EXIF block says that the picture is in Adobe RGB (DCF 2.0, and a number that some cameras write)."""
    for entry in entries_of(block, Limits(items=10_000, depth=4)):
        if entry.ifd == "InteropIFD" and entry.tag == 1 and entry.text().startswith("R03"):
            return True
        if entry.ifd == "ExifIFD" and entry.tag == COLOUR_SPACE and entry.integers()[:1] == (2,):
            return True
    return False


# ---- what a cleaned copy may carry ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeptTags:
    """The only tags a cleaned copy's EXIF can have. Empty strings and orientation 1 are not written."""

    orientation: int = 1
    date_time: str = ""  # "2024:05:01 10:15:00", written as DateTimeOriginal
    subsec: str = ""  # "123"
    offset: str = ""  # "+02:00"
    copyright: str = field(default="", repr=False)


def build(tags: KeptTags) -> bytes:
    """A TIFF stream, big-endian, with exactly those tags in the order of EXIF 3.0; empty where none is set."""
    image: list[tuple[int, int, bytes]] = []
    if tags.orientation != 1:
        image.append((ORIENTATION, 3, struct.pack(">H", tags.orientation)))
    if tags.copyright:
        image.append((0x8298, 2, _ascii(tags.copyright)))
    exif = [
        (tag, 2, _ascii(value))
        for tag, value in ((0x9003, tags.date_time), (0x9011, tags.offset), (0x9291, tags.subsec))
        if value
    ]
    if exif:
        exif.insert(0, (0x9000, 7, b"0232"))  # ExifVersion is mandatory in an Exif IFD
        image.append((EXIF_IFD, 4, bytes(4)))
    if not image:
        return b""
    first = _ifd(image, 8)
    if exif:
        image[-1] = (EXIF_IFD, 4, struct.pack(">I", 8 + len(first)))
        first = _ifd(image, 8) + _ifd(exif, 8 + len(first))
    return b"MM\0\x2a\0\0\0\x08" + first


def _ascii(text: str) -> bytes:
    # Readers take bytes above 127 in ASCII tags as UTF-8, which EXIF 3.0 made official with a type of its own.
    return text.encode("utf-8", "replace") + b"\0"


def _ifd(entries: list[tuple[int, int, bytes]], at: int) -> bytes:
    table = struct.pack(">H", len(entries))
    values = b""
    values_at = at + 2 + 12 * len(entries) + 4
    for tag, kind, raw in entries:
        head = struct.pack(">HHI", tag, kind, len(raw) // TYPE_SIZES[kind])
        if len(raw) <= 4:  # noqa: PLR2004  TIFF 6.0: a value of up to 4 bytes stands in the entry
            table += head + raw.ljust(4, b"\0")
        else:
            table += head + struct.pack(">I", values_at + len(values))
            values += raw + bytes(len(raw) % 2)
    return table + bytes(4) + values
