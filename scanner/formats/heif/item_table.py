"""The items of a HEIF file: its `meta` box, read (ISO/IEC 23008-12, ISO/IEC 14496-12 clause 8.11)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from scanner.containers.boxes import Box, children, first
from scanner.errors import DamagedPhotoError, RefusedError
from scanner.reading.bounded import Reader, count_up
from scanner.settings import Limits

_ALPHA_TYPES: Final = frozenset(
    {b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:avc:2015:auxid:1"}
)
_KNOWN: Final = (b"hdlr", b"pitm", b"iinf", b"iloc", b"iref", b"iprp", b"idat", b"grpl")
_HIDDEN: Final = 1  # clause 6.4.2 of 23008-12: flag of an infe


@dataclass(frozen=True, slots=True)
class Extent:
    """Bytes of an item: where in the file, or (`in_idat`) in the `idat` box, or (`in_item`) in another item."""

    offset: int
    length: int
    place: int  # construction_method: 0 file, 1 idat, 2 item


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of iinf with its place and properties."""

    id: int
    type: bytes
    hidden: bool
    name: bytes = field(repr=False)
    content_type: bytes
    extents: tuple[Extent, ...]
    properties: tuple[tuple[int, bool], ...]  # 1-based index into ipco, essential
    protected: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of iref."""

    type: bytes
    source: int
    targets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A whole `meta` box."""

    primary: int
    handler_name: bytes = field(repr=False)
    items: dict[int, Item]
    references: tuple[Reference, ...]
    properties: tuple[Box, ...]
    groups: tuple[Box, ...]
    idat: memoryview = field(repr=False)
    others: tuple[Box, ...]  # children of `meta` that are none of these
    forward: dict[tuple[int, bytes], list[int]]  # (source, type) -> targets
    backward: dict[tuple[int, bytes], list[int]]  # (target, type) -> sources

    def targets(self, source: int, kind: bytes) -> list[int]:
        """What an item points at with references of one type."""
        return self.forward.get((source, kind), [])

    def sources(self, target: int, kind: bytes) -> list[int]:
        """What points at an item with references of one type."""
        return self.backward.get((target, kind), [])

    def property_boxes(self, item: Item) -> list[tuple[Box, bool]]:
        """The properties of an item, in the order of their application, with their essential flag."""
        return [(self.properties[i - 1], e) for i, e in item.properties if 0 < i <= len(self.properties)]

    def auxiliary_type(self, item: Item) -> bytes:
        """The URN of an auxiliary picture (clause 6.5.8 of 23008-12), empty for any other."""
        for box, _ in self.property_boxes(item):
            if box.type == b"auxC":
                return bytes(box.body[4:]).partition(b"\0")[0]
        return b""

    def is_alpha(self, item: Item) -> bool:
        """Whether it is the transparency of another picture."""
        return self.auxiliary_type(item) in _ALPHA_TYPES


def read(meta: Box, limits: Limits) -> Items:
    """Read a `meta` box. Raises DamagedPhotoError, LimitError, and RefusedError for what lies in other files."""
    boxes = children(meta, limits, skip=4)
    found = {
        kind: first(boxes, kind) for kind in (b"hdlr", b"pitm", b"iinf", b"iloc", b"iref", b"iprp", b"idat", b"grpl")
    }
    handler, primary, info = found[b"hdlr"], found[b"pitm"], found[b"iinf"]
    if primary is None or info is None:
        raise DamagedPhotoError("The file lacks its list of pictures.")
    reader = primary.reader()
    properties, associations = _properties(found[b"iprp"], limits)
    places = _locations(found[b"iloc"], limits)
    items: dict[int, Item] = {}
    for item in _infos(info, limits):
        items[item.id] = Item(
            item.id,
            item.type,
            item.hidden,
            item.name,
            item.content_type,
            places.get(item.id, ()),
            tuple(associations.get(item.id, ())),
            item.protected,
        )
    idat, groups = found[b"idat"], found[b"grpl"]
    references = tuple(_references(found[b"iref"], limits))
    forward: dict[tuple[int, bytes], list[int]] = {}
    backward: dict[tuple[int, bytes], list[int]] = {}
    for reference in references:
        for target in reference.targets:
            forward.setdefault((reference.source, reference.type), []).append(target)
            backward.setdefault((target, reference.type), []).append(reference.source)
    return Items(
        primary=reader.u32(4) if reader.u8(0) else reader.u16(4),
        handler_name=bytes(handler.body[24:]).rstrip(b"\0") if handler else b"",
        items=items,
        references=references,
        properties=tuple(properties),
        groups=tuple(children(groups, limits)) if groups else (),
        idat=idat.body if idat else memoryview(b""),
        others=tuple(box for box in boxes if box.type not in found and box.type != b"dinf"),
        forward=forward,
        backward=backward,
    )


def _infos(box: Box, limits: Limits) -> Iterator[Item]:
    """Clause 8.11.6 of 14496-12; versions 0 and 1 of infe are not used for pictures."""
    for entry in children(box, limits, skip=8 if box.reader().u8(0) else 6):
        reader = entry.reader()
        version = reader.u8(0)
        if entry.type != b"infe" or version not in (2, 3):
            continue
        wide = 2 if version == 3 else 0  # noqa: PLR2004
        names = bytes(entry.body[12 + wide :]).split(b"\0")
        yield Item(
            id=reader.unsigned(4, 2 + wide),
            type=bytes(reader.take(8 + wide, 4)),
            hidden=bool(reader.u8(3) & _HIDDEN),
            name=names[0],
            content_type=names[1] if len(names) > 1 else b"",
            extents=(),
            properties=(),
            protected=reader.u16(6 + wide) != 0,
        )


def _locations(box: Box | None, limits: Limits) -> dict[int, tuple[Extent, ...]]:
    """Clause 8.11.3."""
    if box is None:
        return {}
    reader = box.reader()
    version, sizes = reader.u8(0), reader.u16(4)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version else 0
    wide = 4 if version == 2 else 2  # noqa: PLR2004
    count, at = reader.unsigned(6, wide), 6 + wide
    found: dict[int, tuple[Extent, ...]] = {}
    total = 0
    for _ in range(count):
        identity, at = reader.unsigned(at, wide), at + wide
        place = reader.u16(at) & 15 if version else 0
        at += 2 if version else 0
        if reader.u16(at):
            raise RefusedError("Parts of this picture are kept in another file, so a clean copy cannot be made of it.")
        base, extents, at = reader.unsigned(at + 2, base_size), reader.u16(at + 2 + base_size), at + 4 + base_size
        places = []
        for _ in range(extents):
            total = count_up(total, limits.items, "item extents")
            at += index_size
            offset, length = reader.unsigned(at, offset_size), reader.unsigned(at + offset_size, length_size)
            places.append(Extent(base + offset, length, place))
            at += offset_size + length_size
        found[identity] = tuple(places)
    return found


def _references(box: Box | None, limits: Limits) -> Iterator[Reference]:
    """Clause 8.11.12."""
    if box is None:
        return
    wide = 4 if box.reader().u8(0) else 2
    total = 0
    for entry in children(box, limits, skip=4):
        reader = entry.reader()
        count = reader.u16(wide)
        total = count_up(total + count, limits.items, "item references")
        targets = tuple(reader.unsigned(wide + 2 + i * wide, wide) for i in range(count))
        yield Reference(entry.type, reader.unsigned(0, wide), targets)


def _properties(box: Box | None, limits: Limits) -> tuple[list[Box], dict[int, list[tuple[int, bool]]]]:
    """Clause 8.11.14: the list of properties, and which item has which of them."""
    if box is None:
        return [], {}
    parts = children(box, limits)
    container = first(parts, b"ipco")
    found: dict[int, list[tuple[int, bool]]] = {}
    for part in parts:
        if part.type == b"ipma":
            _associations(part.reader(), found, limits)
    return children(container, limits) if container else [], found


def _associations(reader: Reader, found: dict[int, list[tuple[int, bool]]], limits: Limits) -> None:
    wide, long_index = 4 if reader.u8(0) else 2, reader.u8(3) & 1
    at, total = 8, 0
    for _ in range(reader.u32(4)):
        identity, count, at = reader.unsigned(at, wide), reader.u8(at + wide), at + wide + 1
        for _ in range(count):
            total = count_up(total, limits.items, "item properties")
            value = reader.u16(at) if long_index else reader.u8(at)
            essential = 0x8000 if long_index else 0x80
            found.setdefault(identity, []).append((value & (essential - 1), bool(value & essential)))
            at += 2 if long_index else 1


def data_of(item: Item, items: Items, source: memoryview, limits: Limits, depth: int = 0) -> list[memoryview]:
    """The pieces of an item's data, as views of the file."""
    pieces: list[memoryview] = []
    for extent in item.extents:
        if extent.place == 0:
            container = source
        elif extent.place == 1:
            container = items.idat
        else:
            container = _referenced(item, items, source, limits, depth)
        length = extent.length or len(container) - extent.offset  # 0: to the end
        pieces.append(Reader(container, what="picture data").take(extent.offset, length))
    return pieces


def _referenced(item: Item, items: Items, source: memoryview, limits: Limits, depth: int) -> memoryview:
    targets = items.targets(item.id, b"iloc")
    if not targets or targets[0] not in items.items or depth >= limits.depth:
        raise DamagedPhotoError("The file is damaged: a part of the picture is kept in an item that does not exist.")
    return memoryview(b"".join(data_of(items.items[targets[0]], items, source, limits, depth + 1)))
