"""A HEIF file's `meta` box, written anew with the pictures only (ISO/IEC 23008-12, ISO/IEC 14496-12 clause 8.11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from scanner.colour import icc
from scanner.containers.boxes import Box, packed, packed_full
from scanner.errors import DamagedPhotoError, RefusedError
from scanner.formats.heif.coded import coded, hevc_length_size, packed_configuration
from scanner.formats.heif.item_table import Item, Items, Reference, data_of
from scanner.model import PixelBox
from scanner.settings import Limits

_EXIF_NAME: Final = b"Exif\0\0"
_CODED: Final = frozenset({b"hvc1", b"hev1", b"av01", b"unci"})
_DERIVED: Final = frozenset({b"grid", b"iovl", b"iden"})
_REFERENCES: Final = frozenset({b"dimg", b"auxl", b"prem"})

# Descriptive and transformative properties that decide how a picture looks (23008-12 clause 6.5, MIAF, AVIF 1.1), taken
# with as many bytes as their fields have; None: all of the box is fields.
_PROPERTIES: Final[dict[bytes, int | None]] = {
    b"ispe": 12,
    b"pixi": None,
    b"pasp": 8,
    b"clap": 32,
    b"irot": 1,
    b"imir": 1,
    b"iscl": 12,
    b"rloc": 12,
    b"lsel": 2,
    b"lhvC": None,
    b"oinf": None,
    b"tols": 6,
    b"a1op": 1,
    b"a1lx": None,
    b"clli": 4,
    b"mdcv": 24,
    b"cclv": None,
    b"amve": 8,
    b"uncC": None,
    b"cmpd": None,
}
# They tell of time, words, cameras and lighting; decoders may ignore them.
_DROPPED: Final = frozenset({b"udes", b"altt", b"crtt", b"mdft", b"cmin", b"cmex", b"aebr", b"wbbr", b"fobr", b"afbr"})


CODED_PX: Final = 8  # HEVC's least coding unit


@dataclass(slots=True)
class Layout:
    """What goes into `mdat`: pieces in order, each placed once."""

    pieces: list[bytes | memoryview] = field(default_factory=list)
    size: int = 0

    def add(self, data: Iterable[bytes | memoryview]) -> int:
        """Append a run of bytes; its offset from the beginning of the data."""
        at = self.size
        for piece in data:
            self.pieces.append(piece)
            self.size += len(piece)
        return at


@dataclass(frozen=True, slots=True)
class Placed:
    """An item that stays, with its data."""

    item: Item
    data: list[memoryview] = field(repr=False)
    in_idat: bool


def kept_items(items: Items) -> list[Item]:
    """The pictures a viewer shows, what they are made of and their transparency; in the order of the file.

    Thumbnails, depth maps, gain maps, mattes and everything that is no picture stays behind. Pictures that are hidden
    and that no shown picture needs stay behind as well.
    """
    if items.primary not in items.items:
        raise DamagedPhotoError("The file is damaged: its main picture does not exist.")
    shown = [item.id for item in items.items.values() if _is_shown(item, items)] + [items.primary]
    needed: set[int] = set()
    waiting = shown
    while waiting:
        identity = waiting.pop()
        item = items.items.get(identity)
        if identity in needed or item is None:
            continue
        needed.add(identity)
        waiting += items.targets(identity, b"dimg")
        waiting += [i for i in items.sources(identity, b"auxl") if i in items.items and items.is_alpha(items.items[i])]
    return [item for item in items.items.values() if item.id in needed]


def shown_alone(items: Items) -> set[int]:
    """The main picture, and whatever else is shown and no part of another picture."""
    others = (item.id for item in items.items.values() if _is_shown(item, items))
    return {items.primary, *(identity for identity in others if not items.sources(identity, b"dimg"))}


def _is_shown(item: Item, items: Items) -> bool:
    if item.type not in _CODED | _DERIVED or item.hidden or _is_companion(item, items):
        return False
    for source in items.sources(item.id, b"dimg"):
        whole = items.items.get(source)
        if whole is None or source == item.id:
            continue
        if _is_companion(whole, items):  # a tile of a thumbnail or of a depth map
            return False
        if whole.type == b"tmap" and item.id in items.targets(source, b"dimg")[1:]:  # a gain map: ISO 21496-1
            return False
    return True


def _is_companion(item: Item, items: Items) -> bool:
    """Whether it is a thumbnail or an auxiliary picture of another one."""
    return bool(items.targets(item.id, b"thmb") or items.targets(item.id, b"auxl") or items.auxiliary_type(item))


def placed(kept: list[Item], items: Items, source: memoryview, limits: Limits) -> list[Placed]:
    """The items with their data. Raises RefusedError for codings that cannot be cleaned."""
    return [
        Placed(item, _data(item, items, source, limits), any(extent.place == 1 for extent in item.extents))
        for item in kept
    ]


def _data(item: Item, items: Items, source: memoryview, limits: Limits) -> list[memoryview]:
    if item.protected:
        raise RefusedError("The picture is encrypted, so a clean copy cannot be made of it.")
    if item.type not in _CODED | _DERIVED:
        kind = item.type.decode("latin-1").strip()
        raise RefusedError(
            "The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.",
            coding=kind,
        )
    data = data_of(item, items, source, limits)
    if item.type in (b"hvc1", b"hev1"):
        boxes = [box for box, _ in items.property_boxes(item) if box.type == b"hvcC"]
        if not boxes:
            raise DamagedPhotoError("The file is damaged: a picture lacks its decoder configuration.")
        return coded(item.type, data, hevc_length_size(boxes[0].body))
    if item.type in _DERIVED:
        whole = b"".join(data)
        return [memoryview(whole[: _derived_bytes(item, items, whole)])]
    return coded(item.type, data, 0)


def _derived_bytes(item: Item, items: Items, data: bytes) -> int:
    """Lengths of ImageGrid and ImageOverlay (23008-12 clauses 6.6.2.3 and 6.6.2.2)."""
    if item.type == b"iden" or len(data) < 2:  # noqa: PLR2004
        return 0
    wide = 4 if data[1] & 1 else 2
    if item.type == b"grid":
        return 4 + 2 * wide
    return 2 + 8 + 2 * wide + 2 * wide * len(items.targets(item.id, b"dimg"))


def with_exif(things: list[Placed], items: Items, block: bytes) -> tuple[list[Placed], Items]:
    """The items and one more, a few-tag EXIF block about the main picture (23008-12 annex A.2.1)."""
    if not block:
        return things, items
    identity = max(thing.item.id for thing in things) + 1
    item = Item(
        id=identity,
        type=b"Exif",
        hidden=False,
        name=b"",
        content_type=b"",
        extents=(),
        properties=(),
        protected=False,
    )
    about = Reference(b"cdsc", identity, (items.primary,))
    # In `mdat`, for ExifTool finds no items in `idat`; with the name in front that others write, and its length.
    named = len(_EXIF_NAME).to_bytes(4, "big") + _EXIF_NAME + block
    added = Placed(item, [memoryview(named)], in_idat=False)
    # The number may have belonged to an item that stays behind: its references must not come to stand for this one.
    others = tuple(r for r in items.references if identity not in (r.source, *r.targets))
    return [*things, added], replace(items, references=(*others, about))


def with_profile(things: list[Placed], items: Items, profile: bytes) -> tuple[list[Placed], Items]:
    """The items, the main picture with an ICC profile besides its code points (14496-12 clause 12.1.5)."""
    if not profile:
        return things, items
    box = Box(b"colr", -1, memoryview(b"prof" + profile), 0)  # it stands nowhere in the file
    index = len(items.properties) + 1
    mine = [replace(t, item=replace(t.item, properties=(*t.item.properties, (index, False)))) for t in things]
    changed = [new if new.item.id == items.primary else old for old, new in zip(things, mine, strict=True)]
    return changed, replace(items, properties=(*items.properties, box))


def packed_meta(things: list[Placed], items: Items, offsets: dict[int, int], limits: Limits) -> bytes:
    """The `meta` box; `offsets` says where in the file each item's data stands (items in idat need none)."""
    idat = Layout()
    places = {t.item.id: idat.add(t.data) if t.in_idat else offsets[t.item.id] for t in things}
    parts = [
        packed_full(b"hdlr", 0, 0, bytes(4), b"pict", bytes(12), b"\0"),
        packed_full(b"pitm", 1 if items.primary > 0xFFFF else 0, 0, _number(items.primary, items.primary > 0xFFFF)),  # noqa: PLR2004
        _packed_infos(things),
        _packed_locations(things, places),
        _packed_references(things, items),
        _packed_properties(things, items, limits),
        packed(b"idat", *idat.pieces) if idat.size else b"",
        _packed_groups(things, items),
    ]
    return packed_full(b"meta", 0, 0, *parts)


def _number(value: int, wide: bool) -> bytes:
    return value.to_bytes(4 if wide else 2, "big")


def _packed_infos(things: list[Placed]) -> bytes:
    entries = []
    for thing in things:
        wide = thing.item.id > 0xFFFF  # noqa: PLR2004  version 3 has 32-bit ids
        head = _number(thing.item.id, wide) + bytes(2) + thing.item.type + b"\0"
        entries.append(packed_full(b"infe", 3 if wide else 2, int(thing.item.hidden), head))
    return packed_full(b"iinf", 0, 0, len(entries).to_bytes(2, "big"), *entries)


def _packed_locations(things: list[Placed], places: dict[int, int]) -> bytes:
    large = any(at + sum(map(len, t.data)) > 0xFFFFFFFF for t, at in ((t, places[t.item.id]) for t in things))  # noqa: PLR2004
    wide = any(thing.item.id > 0xFFFF for thing in things)  # noqa: PLR2004
    version = 2 if wide else 1 if any(thing.in_idat for thing in things) else 0
    word = 8 if large else 4
    out = bytearray((word << 4 | word, 0)) + _number(len(things), wide)
    for thing in things:
        out += _number(thing.item.id, wide)
        if version:
            out += int(thing.in_idat).to_bytes(2, "big")
        size = sum(map(len, thing.data))
        out += bytes((0, 0, 0, 1)) + places[thing.item.id].to_bytes(word, "big") + size.to_bytes(word, "big")
    return packed_full(b"iloc", version, 0, bytes(out))


def _packed_references(things: list[Placed], items: Items) -> bytes:
    ids = {thing.item.id for thing in things}
    added = {thing.item.id for thing in things if thing.item.type == b"Exif"}
    kept = [
        r
        for r in items.references
        if (r.type in _REFERENCES or r.source in added) and r.source in ids and ids.issuperset(r.targets)
    ]
    if not kept:
        return b""
    wide = max(ids) > 0xFFFF  # noqa: PLR2004
    entries = [
        packed(
            r.type,
            _number(r.source, wide),
            len(r.targets).to_bytes(2, "big"),
            *(_number(target, wide) for target in r.targets),
        )
        for r in kept
    ]
    return packed_full(b"iref", int(wide), 0, *entries)


def _packed_properties(things: list[Placed], items: Items, limits: Limits) -> bytes:
    written: dict[bytes, int] = {}  # the same property is written once
    packed_boxes: dict[int, bytes] = {}  # by where they stand: all tiles of a grid share theirs
    associations = []
    for thing in things:
        places = []
        for box, essential in items.property_boxes(thing.item):
            if box.start not in packed_boxes:
                packed_boxes[box.start] = _property(box, limits)
            content = packed_boxes[box.start]
            if essential and not content:
                _refuse_unknown(box)
            if content:
                places.append((written.setdefault(content, len(written) + 1), essential))
        if places:
            associations.append((thing.item.id, places))
    wide = any(identity > 0xFFFF for identity, _ in associations)  # noqa: PLR2004
    long_index = len(written) > 0x7F  # noqa: PLR2004
    out = bytearray(len(associations).to_bytes(4, "big"))
    for identity, places in associations:
        out += _number(identity, wide) + bytes((len(places),))
        for index, essential in places:
            value = index | (int(essential) << (15 if long_index else 7))
            out += value.to_bytes(2 if long_index else 1, "big")
    table = packed_full(b"ipma", int(wide), int(long_index), bytes(out))
    return packed(b"iprp", packed(b"ipco", *written), table)


def _refuse_unknown(box: Box) -> None:
    if box.type not in _DROPPED and box.type != b"colr":
        raise RefusedError(
            "The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG.", name=box.name
        )


def _property(box: Box, limits: Limits) -> bytes:
    """The property as it stays in the copy, empty where it does not."""
    if box.type in (b"hvcC", b"av1C"):
        return packed_configuration(box.type, box.body)
    if box.type == b"colr":
        return packed_colour(box, limits)
    if box.type == b"auxC":
        return packed(b"auxC", bytes(4), bytes(box.body[4:]).partition(b"\0")[0], b"\0")
    if box.type in _PROPERTIES:
        return packed(box.type, box.body[: _PROPERTIES[box.type]])
    return b""


def packed_colour(box: Box, limits: Limits) -> bytes:
    """A `colr` box (14496-12 clause 12.1.5): code points as they are, an ICC profile rebuilt."""
    kind = bytes(box.body[:4])
    if kind in (b"prof", b"rICC"):
        profile = icc.rebuilt(box.body[4:], limits)
        return packed(b"colr", b"prof", profile) if profile else b""
    return packed(b"colr", box.body[: {b"nclx": 11, b"nclc": 10}[kind]]) if kind in (b"nclx", b"nclc") else b""


def _packed_groups(things: list[Placed], items: Items) -> bytes:
    """Alternatives and stereo pairs (clause 8.15.3 of 14496-12) of which two members stay."""
    ids = {thing.item.id for thing in things if thing.item.type != b"Exif"}
    entries = []
    for box in items.groups:
        reader = box.reader()
        if box.type not in (b"altr", b"ster"):
            continue
        members = [reader.u32(12 + 4 * i) for i in range(min(reader.u32(8), (len(box.body) - 12) // 4))]
        left = [member for member in members if member in ids]
        if len(left) > 1:
            numbers = b"".join(_number(value, wide=True) for value in (reader.u32(4), len(left), *left))
            entries.append(packed_full(box.type, 0, 0, numbers))
    return packed(b"grpl", *entries) if entries else b""


def cropped_px(items: Items) -> int:
    """How many pixels of the kept pictures a crop (`clap`, 14496-12 clause 12.1.4) leaves out of what is shown.

    Strips narrower than the least unit of the codecs are padding of coding, and count as nothing.
    """
    left_out = 0
    for item in kept_items(items):
        shown, whole = shown_part(item, items), _size_px(item, items)
        if shown is not None and whole and max(whole[0] - shown.width, whole[1] - shown.height) >= CODED_PX:
            left_out += whole[0] * whole[1] - shown.area
    return left_out


def _size_px(item: Item, items: Items) -> tuple[int, int] | None:
    boxes = [box for box, _ in items.property_boxes(item) if box.type == b"ispe"]
    return (boxes[0].reader().u32(4), boxes[0].reader().u32(8)) if boxes else None


def shown_part(item: Item, items: Items) -> PixelBox | None:
    """What a crop leaves of a picture as it is stored; None where it has none."""
    clap = next((box for box, _ in items.property_boxes(item) if box.type == b"clap"), None)
    size = _size_px(item, items)
    return None if clap is None or size is None else clean_aperture(clap, size)


def clean_aperture(clap: Box, size_px: tuple[int, int]) -> PixelBox:
    """The part of a picture that a `clap` box shows: fractions of its size, and of how far its middle is moved."""
    reader = clap.reader()
    edges = []
    for at, whole in zip((0, 8), size_px, strict=True):
        side = reader.u32(at) // max(1, reader.u32(at + 4))
        moved = int.from_bytes(reader.take(at + 16, 4), "big", signed=True) / max(1, reader.u32(at + 20))
        begin = min(max(0, int(moved + (whole - side) / 2)), max(0, whole - 1))
        edges.append((begin, max(begin + 1, min(whole, begin + side))))
    (left, right), (top, bottom) = edges
    return PixelBox(left, top, right, bottom)
