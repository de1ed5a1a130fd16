"""Everything in a HEIF or AVIF file that is not the shown pictures, as carriers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from scanner.containers import trailer
from scanner.containers.boxes import Box, children, first
from scanner.errors import DamagedPhotoError, RefusedError
from scanner.formats.heif import container, item_table, track_table
from scanner.formats.heif.item_table import Item, Items
from scanner.model import Carrier, CarrierType
from scanner.settings import Limits

C2PA_UUID: Final = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
XMP_UUID: Final = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_MEDIA_BOXES: Final = 100  # as many as are searched for leftovers; more are no photo of any camera
_EPOCH: Final = datetime(1904, 1, 1, tzinfo=UTC)  # 14496-12 clause 8.2.2.3
_PICTURE_PROPERTIES: Final = frozenset(
    {b"hvcC", b"av1C", b"auxC", b"ispe", b"pixi", b"pasp", b"clap", b"irot", b"imir", b"iscl", b"rloc"}
) | {b"lsel", b"lhvC", b"oinf", b"tols", b"a1op", b"a1lx", b"clli", b"mdcv", b"cclv", b"amve", b"uncC", b"cmpd"}
# Words in the URNs of auxiliary pictures, and what to call them.
_COMPANIONS: Final = (
    (b"gainmap", "gain map"),
    (b"depth", "depth map"),
    (b"disparity", "depth map"),
    (b"auxid:2", "depth map"),
    (b"matte", "matte"),
)


def carriers(
    source: memoryview, boxes: list[Box], table_of: Callable[[Box], Items], limits: Limits
) -> Iterator[Carrier]:
    """In file order, box by box; `table_of` reads a `meta` box. Raises DamagedPhotoError, LimitError."""
    end = 0
    tables: list[Items] = []
    for box in boxes:
        end = box.end
        if box.type == b"meta":
            tables.append(_table(box, table_of))
            yield from _meta(box, tables[-1], source, limits)
            if container.cropped_px(tables[-1]):
                yield Carrier(CarrierType.EMBEDDED, "picture outside of the crop", b"", box.start)
        elif box.type == b"moov":
            yield from _moov(box, limits)
            if _has_cropped_track(box, limits):
                yield Carrier(CarrierType.EMBEDDED, "picture outside of the crop", b"", box.start)
        elif box.type not in (b"ftyp", b"mdat"):
            yield from _other(box)
    yield from _unreferenced(boxes, tables[0] if tables else None, source, limits)
    yield from trailer.carriers(source[end:], end)


def _has_cropped_track(moov: Box, limits: Limits) -> bool:
    try:
        tracks = [box for box in children(moov, limits) if box.type == b"trak"]
        return any(track_table.is_kept(box, limits) and track_table.is_cropped(box, limits) for box in tracks)
    except DamagedPhotoError:  # `clean` says so
        return False


def _other(box: Box) -> Iterator[Carrier]:
    if box.type in (b"free", b"skip", b"wide"):
        if any(bytes(box.body)):
            yield Carrier(CarrierType.UNKNOWN, f"{box.name} box", box.body, box.start)
    elif box.type == b"uuid" and bytes(box.body[:16]) == C2PA_UUID:
        yield Carrier(CarrierType.PROVENANCE, "uuid C2PA", box.body[16:], box.start)
    elif box.type == b"uuid" and bytes(box.body[:16]) == XMP_UUID:
        yield Carrier(CarrierType.XMP, "uuid XMP", box.body[16:], box.start)
    elif box.type == b"mpvd":
        yield Carrier(CarrierType.EMBEDDED, "motion photo video", box.body, box.start)
    elif box.type == b"sefd":
        yield Carrier(CarrierType.TRAILER, "Samsung trailer", box.body, box.start)
    else:
        yield Carrier(CarrierType.UNKNOWN, f"{box.name} box", box.body, box.start)


# ---- items ---------------------------------------------------------------------------------------------------------


def _table(meta: Box, table_of: Callable[[Box], Items]) -> Items:
    try:
        return table_of(meta)
    except RefusedError as error:
        raise DamagedPhotoError(error.message) from error


def _meta(box: Box, items: Items, source: memoryview, limits: Limits) -> Iterator[Carrier]:
    if items.handler_name:
        yield Carrier(CarrierType.TEXT, "handler name", items.handler_name, box.start)
    kept = {item.id for item in container.kept_items(items)}
    for item in items.items.values():
        if item.id not in kept and not _is_tile(item, items):
            yield _item(item, items, source, limits)
        if item.name:
            yield Carrier(CarrierType.TEXT, "item name", item.name, box.start)
    for part in items.properties:
        yield from _property(part)
    for part in items.others:
        yield from _other(part)


def _is_tile(item: Item, items: Items) -> bool:
    return any(items.items[i].type == b"grid" for i in items.sources(item.id, b"dimg") if i in items.items)


def _item(item: Item, items: Items, source: memoryview, limits: Limits) -> Carrier:
    try:
        pieces = item_table.data_of(item, items, source, limits)
    except DamagedPhotoError:
        pieces = []
    data = pieces[0] if len(pieces) == 1 else memoryview(b"".join(pieces))
    at = item.extents[0].offset if item.extents else 0
    if item.type == b"Exif":
        tiff = data[4 + int.from_bytes(data[:4], "big") :]  # 23008-12 annex A.2.1
        return Carrier(CarrierType.EXIF, "Exif item", tiff[6:] if bytes(tiff[:5]) == b"Exif\0" else tiff, at)
    if item.type == b"mime":
        if item.content_type in (b"application/rdf+xml", b"application/xmp+xml"):
            return Carrier(CarrierType.XMP, "XMP item", data, at)
        return Carrier(CarrierType.UNKNOWN, f"{item.content_type.decode('latin-1')} item", data, at)
    kind, label = _companion(item, items)
    return Carrier(kind, label, data, at)


def _companion(item: Item, items: Items) -> tuple[CarrierType, str]:
    if items.targets(item.id, b"thmb"):
        return CarrierType.PREVIEW, "thumbnail item"
    if item.type == b"tmap":
        return CarrierType.EMBEDDED, "gain map"
    urn = items.auxiliary_type(item).lower()
    if urn or items.targets(item.id, b"auxl"):
        return CarrierType.EMBEDDED, next((name for word, name in _COMPANIONS if word in urn), "auxiliary picture")
    name = item.type.decode("latin-1").strip()
    return CarrierType.UNKNOWN, f"{name} item"


def _property(box: Box) -> Iterator[Carrier]:
    if box.type == b"colr":
        if bytes(box.body[:4]) in (b"prof", b"rICC"):
            yield Carrier(CarrierType.ICC, "colr property", box.body[4:], box.start)
    elif box.type in (b"udes", b"altt"):
        text = b" ".join(part for part in bytes(box.body[4:]).split(b"\0") if part)
        yield Carrier(CarrierType.TEXT, f"{box.name} property", text, box.start)
    elif box.type not in _PICTURE_PROPERTIES and box.type not in (b"free", b"skip"):
        yield Carrier(CarrierType.UNKNOWN, f"{box.name} property", box.body, box.start)


# ---- sequences -----------------------------------------------------------------------------------------------------


def _moov(moov: Box, limits: Limits) -> Iterator[Carrier]:
    for box in children(moov, limits):
        if box.type == b"mvhd":
            yield from _time(box)
        elif box.type == b"trak":
            yield from _track(box, limits)
        else:
            yield Carrier(CarrierType.UNKNOWN, f"moov {box.name}", box.body, box.start)


def _time(header: Box) -> Iterator[Carrier]:
    reader = header.reader()
    seconds = reader.unsigned(4, 8 if reader.u8(0) else 4)
    if 0 < seconds < 1 << 33:
        moment = (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")
        yield Carrier(CarrierType.TIME, "moov creation time", moment.encode(), header.start)


def _track(track: Box, limits: Limits) -> Iterator[Carrier]:
    if not track_table.is_kept(track, limits):
        yield Carrier(CarrierType.EMBEDDED, "track that is no picture", track.body, track.start)
        return
    for box in children(track, limits):
        if box.type in (b"udta", b"meta", b"uuid"):
            yield Carrier(CarrierType.UNKNOWN, f"trak {box.name}", box.body, box.start)


def _unreferenced(boxes: list[Box], items: Items | None, source: memoryview, limits: Limits) -> Iterator[Carrier]:
    """What lies in `mdat` without any item or track pointing at it."""
    moov = first(boxes, b"moov")
    used: list[tuple[int, int]] = []
    if items is not None:
        for item in items.items.values():
            used += [(e.offset, e.offset + e.length if e.length else len(source)) for e in item.extents if e.place == 0]
    if moov is not None:
        used += track_table.used_ranges(moov, limits)
    used.sort()
    for box in [box for box in boxes if box.type == b"mdat"][:_MEDIA_BOXES]:
        at = box.body_start
        for begin, end in [*used, (box.end, box.end)]:
            gap = source[at : max(at, min(begin, box.end))]
            if any(bytes(gap)):
                yield Carrier(CarrierType.UNKNOWN, "bytes in mdat that belong to nothing", gap, at)
            at = max(at, min(end, box.end))
