"""Picture sequences: a HEIF file's `moov` box, written anew with its picture tracks only (14496-12 clause 8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from scanner.containers.boxes import Box, children, first, packed, packed_full, walk
from scanner.errors import DamagedPhotoError, RefusedError
from scanner.formats.heif.coded import coded, hevc_length_size, packed_configuration
from scanner.formats.heif.container import CODED_PX, Layout, clean_aperture, packed_colour
from scanner.reading.bounded import Reader, count_up
from scanner.settings import Limits

_HANDLERS: Final = frozenset({b"pict", b"auxv", b"vide"})
_CODED: Final = frozenset({b"hvc1", b"hev1", b"av01"})
_ALPHA: Final = (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1")
# Bytes before the entries, and of one entry (clauses 8.6 and 8.7.4); only as many as the table counts are taken.
_TABLES: Final = {b"stts": (8, 8), b"ctts": (8, 8), b"stss": (8, 4), b"stsc": (8, 12)}
_GROUPINGS: Final = frozenset({b"refs", b"rap ", b"sync", b"roll", b"tele"})
_ENTRY_BOXES: Final = {b"pasp": 8, b"clap": 32, b"clli": 4, b"mdcv": 24, b"ccst": 8, b"btrt": 12}
_VISUAL_ENTRY: Final = 78  # clause 12.1.3: bytes of a VisualSampleEntry before its boxes


@dataclass(frozen=True, slots=True)
class Track:
    """A track that stays: its box, and its samples by chunk, their messages taken out."""

    box: Box
    chunks: list[list[list[memoryview]]] = field(repr=False)  # chunk -> sample -> pieces
    chunk_offsets: list[int]  # in the original


def _path(box: Box, limits: Limits, *names: bytes) -> Box:
    for name in names:
        found = first(children(box, limits), name)
        if found is None:
            raise DamagedPhotoError(
                "The file is damaged: a picture sequence lacks its {name} box.", name=name.decode().strip()
            )
        box = found
    return box


def kept_tracks(moov: Box, source: memoryview, limits: Limits) -> list[Track]:
    """The picture tracks and their transparency; thumbnails, sound and everything else stays behind."""
    return [
        _read(box, source, limits) for box in children(moov, limits) if box.type == b"trak" and is_kept(box, limits)
    ]


def _handler(track: Box, limits: Limits) -> bytes:
    return bytes(_path(track, limits, b"mdia", b"hdlr").reader().take(8, 4))


def is_alpha(track: Box, limits: Limits) -> bool:
    """Whether a kept track is the transparency of another one."""
    return _handler(track, limits) == b"auxv"


def is_kept(track: Box, limits: Limits) -> bool:
    """Whether a track belongs to what a viewer shows."""
    kind = _handler(track, limits)
    references = first(children(track, limits), b"tref")
    if kind not in _HANDLERS or (references and first(children(references, limits), b"thmb")):
        return False
    return kind != b"auxv" or any(urn in bytes(_path(track, limits, *_TO_TABLES, b"stsd").body) for urn in _ALPHA)


_TO_TABLES: Final = (b"mdia", b"minf", b"stbl")


def _read(track: Box, source: memoryview, limits: Limits) -> Track:
    tables = children(_path(track, limits, *_TO_TABLES), limits)
    sizes = _sample_sizes(tables, limits)
    offsets = _chunk_offsets(tables, limits)
    counts = _samples_per_chunk(tables, len(offsets), limits)
    if sum(counts) < len(sizes):
        raise DamagedPhotoError("The file is damaged: a picture sequence does not say where all of its pictures are.")
    kind, length_size = _coding(tables, limits)
    reader = Reader(source, what="picture sequence")
    chunks: list[list[list[memoryview]]] = []
    taken = 0
    for offset, count in zip(offsets, counts, strict=True):
        samples, at = [], offset
        for size in sizes[taken : taken + count]:
            samples.append(coded(kind, [reader.take(at, size)], length_size))
            at += size
        taken += count
        chunks.append(samples)
    return Track(track, chunks, offsets)


def _required(tables: list[Box], *kinds: bytes) -> Box:
    for kind in kinds:
        if (box := first(tables, kind)) is not None:
            return box
    raise DamagedPhotoError("The file is damaged: a picture sequence lacks its {kinds} table.", kinds=kinds[0].decode())


def _sample_sizes(tables: list[Box], limits: Limits) -> list[int]:
    reader = _required(tables, b"stsz").reader()
    same, count = reader.u32(4), reader.u32(8)
    count_up(count, limits.items, "pictures in a sequence")
    return [same or reader.u32(12 + 4 * i) for i in range(count)]


def _chunk_offsets(tables: list[Box], limits: Limits) -> list[int]:
    box = _required(tables, b"stco", b"co64")
    reader, word = box.reader(), 8 if box.type == b"co64" else 4
    count = reader.u32(4)
    count_up(count, limits.items, "chunks in a sequence")
    return [reader.unsigned(8 + word * i, word) for i in range(count)]


def _samples_per_chunk(tables: list[Box], chunks: int, limits: Limits) -> list[int]:
    reader = _required(tables, b"stsc").reader()
    count_up(reader.u32(4), limits.items, "chunk runs in a sequence")
    runs = [(reader.u32(8 + 12 * i), reader.u32(12 + 12 * i)) for i in range(reader.u32(4))]
    counts: list[int] = []
    for (begin, samples), (end, _) in zip(runs, [*runs[1:], (chunks + 1, 0)], strict=False):
        counts += [samples] * max(0, min(end, chunks + 1) - max(begin, len(counts) + 1))
    return counts + [0] * (chunks - len(counts))


def _coding(tables: list[Box], limits: Limits) -> tuple[bytes, int]:
    entries = list(_entries(_required(tables, b"stsd"), limits))
    if len(entries) != 1 or entries[0].type not in _CODED:
        raise RefusedError(
            "The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one."
        )
    configuration = first(_entry_boxes(entries[0], limits), b"hvcC")
    return entries[0].type, hevc_length_size(configuration.body) if configuration else 0


def is_cropped(track: Box, limits: Limits) -> bool:
    """Whether a crop (`clap`) leaves out more of a track's pictures than padding of coding."""
    for entry in _entries(_path(track, limits, *_TO_TABLES, b"stsd"), limits):
        clap = first(_entry_boxes(entry, limits), b"clap")
        size = entry.reader().u16(24), entry.reader().u16(26)
        if clap is not None and min(size):
            shown = clean_aperture(clap, size)
            if max(size[0] - shown.width, size[1] - shown.height) >= CODED_PX:
                return True
    return False


def _entries(stsd: Box, limits: Limits) -> Iterator[Box]:
    return walk(stsd.body[8:], stsd.body_start + 8, limits)


def _entry_boxes(entry: Box, limits: Limits) -> list[Box]:
    return children(entry, limits, skip=_VISUAL_ENTRY)


def used_ranges(moov: Box, limits: Limits) -> list[tuple[int, int]]:
    """Where in the file the samples of all tracks stand, as half-open ranges; tracks that cannot be read have none."""
    found = []
    for track in children(moov, limits):
        if track.type != b"trak":
            continue
        try:
            tables = children(_path(track, limits, *_TO_TABLES), limits)
            sizes, offsets = _sample_sizes(tables, limits), _chunk_offsets(tables, limits)
            counts = _samples_per_chunk(tables, len(offsets), limits)
        except DamagedPhotoError:
            continue
        taken = 0
        for offset, count in zip(offsets, counts, strict=True):
            found.append((offset, offset + sum(sizes[taken : taken + count])))
            taken += count
    return found


# ---- writing -------------------------------------------------------------------------------------------------------


def place(tracks: list[Track], layout: Layout) -> list[list[int]]:
    """Put the samples into `layout`; the offset of each track's chunks in it."""
    return [[layout.add(piece for sample in chunk for piece in sample) for chunk in track.chunks] for track in tracks]


def packed_moov(moov: Box, tracks: list[Track], offsets: list[list[int]], limits: Limits) -> bytes:
    """The `moov` box; `offsets` says where in the file each track's chunks stand."""
    header = first(children(moov, limits), b"mvhd")
    if header is None:
        raise DamagedPhotoError("The file is damaged: a picture sequence lacks its header.")
    ids = {_track_id(track.box, limits) for track in tracks}
    parts = [_packed_track(track, places, ids, limits) for track, places in zip(tracks, offsets, strict=True)]
    return packed(b"moov", packed(b"mvhd", _packed_movie_header(header)), *parts)


def _without_times(box: Box, long_size: int, short_size: int) -> bytes:
    """mvhd, tkhd, mdhd (clauses 8.2.2, 8.3.2, 8.4.2): creation and modification time become zero."""
    body = bytearray(box.body[: long_size if box.reader().u8(0) else short_size])
    times = 16 if body[0] else 8
    body[4 : 4 + times] = bytes(times)
    return bytes(body)


def _packed_movie_header(box: Box) -> bytes:
    body = bytearray(_without_times(box, 112, 100))
    body[-74:-64] = bytes(10)  # reserved, between volume and matrix
    body[-28:-4] = bytes(24)  # pre_defined, between matrix and the next track's number
    return bytes(body)


def _track_id(track: Box, limits: Limits) -> int:
    reader = _path(track, limits, b"tkhd").reader()
    return reader.u32(20 if reader.u8(0) else 12)


def _packed_track(track: Track, offsets: list[int], ids: set[int], limits: Limits) -> bytes:
    parts = [packed(b"tkhd", _without_times(_path(track.box, limits, b"tkhd"), 96, 84))]
    for box in children(track.box, limits):
        if box.type == b"tref":
            references = b"".join(_packed_reference(entry, ids) for entry in children(box, limits))
            parts.append(packed(b"tref", references) if references else b"")
        elif box.type == b"edts":
            edits = first(children(box, limits), b"elst")
            parts.append(packed(b"edts", packed(b"elst", _trimmed_edits(edits))) if edits else b"")
    media = _path(track.box, limits, b"mdia")
    parts.append(
        packed(
            b"mdia",
            packed(b"mdhd", _packed_media_header(_path(media, limits, b"mdhd"))),
            packed_full(b"hdlr", 0, 0, bytes(4), _path(media, limits, b"hdlr").body[8:12], bytes(12), b"\0"),
            _packed_media(_path(media, limits, b"minf"), track, offsets, limits),
        )
    )
    return packed(b"trak", *parts)


def _trimmed_edits(box: Box) -> memoryview:
    reader = box.reader()
    return reader.take(0, 8 + (20 if reader.u8(0) else 12) * reader.u32(4))


def _packed_reference(entry: Box, ids: set[int]) -> bytes:
    numbers = [entry.body[i : i + 4] for i in range(0, len(entry.body) - 3, 4)]
    left = [number for number in numbers if int.from_bytes(number, "big") in ids]
    return packed(entry.type, *left) if left and entry.type in (b"auxl", b"prem") else b""


def _packed_media_header(box: Box) -> bytes:
    body = bytearray(_without_times(box, 36, 24))
    body[-4:-2] = b"\x55\xc4"  # language "und"
    return bytes(body)


def _packed_media(box: Box, track: Track, offsets: list[int], limits: Limits) -> bytes:
    source = packed_full(b"dref", 0, 0, (1).to_bytes(4, "big"), packed_full(b"url ", 0, 1))  # in this file
    tables = children(_path(box, limits, b"stbl"), limits)
    sizes = [sum(map(len, sample)) for chunk in track.chunks for sample in chunk]
    wide = max(offsets, default=0) > 0xFFFFFFFF  # noqa: PLR2004
    word = 8 if wide else 4
    places = b"".join(offset.to_bytes(word, "big") for offset in offsets)
    lengths = b"".join(size.to_bytes(4, "big") for size in (len(sizes), *sizes))
    tables_box = packed(
        b"stbl",
        _packed_entry(_required(tables, b"stsd"), limits),
        *(_packed_table(table, len(sizes)) for table in tables),
        packed_full(b"stsz", 0, 0, bytes(4), lengths),
        packed_full(b"co64" if wide else b"stco", 0, 0, len(offsets).to_bytes(4, "big"), places),
    )
    return packed(b"minf", packed_full(b"vmhd", 0, 1, bytes(8)), packed(b"dinf", source), tables_box)


def _packed_table(table: Box, samples: int) -> bytes:
    """A table of the sequence's timing, as long as its count says; empty for any other table."""
    if table.type in _TABLES:
        before, size = _TABLES[table.type]
        return packed(table.type, table.body[: before + size * table.reader().u32(4)])
    if table.type == b"sdtp":
        return packed(b"sdtp", table.body[: 4 + samples])
    if table.type == b"cslg":
        return packed(b"cslg", table.body[: 44 if table.reader().u8(0) else 24])
    if table.type in (b"sbgp", b"sgpd") and bytes(table.body[4:8]) in _GROUPINGS:
        return packed(table.type, table.body)
    return b""


def _packed_entry(stsd: Box, limits: Limits) -> bytes:
    (entry,) = _entries(stsd, limits)
    fixed = bytearray(entry.body[:_VISUAL_ENTRY])
    if len(fixed) < _VISUAL_ENTRY:
        raise DamagedPhotoError("The file is damaged: the description of a picture sequence is too short.")
    fixed[:6] = bytes(6)
    fixed[8:24] = bytes(16)  # reserved
    fixed[42:74] = bytes(32)  # the compressor's name
    boxes = []
    for box in _entry_boxes(entry, limits):
        if box.type in (b"hvcC", b"av1C"):
            boxes.append(packed_configuration(box.type, box.body))
        elif box.type == b"colr":
            boxes.append(packed_colour(box, limits))
        elif box.type == b"auxi":
            boxes.append(packed(b"auxi", bytes(4), bytes(box.body[4:]).partition(b"\0")[0], b"\0"))
        elif box.type in _ENTRY_BOXES:
            boxes.append(packed(box.type, box.body[: _ENTRY_BOXES[box.type]]))
    return packed_full(b"stsd", 0, 0, (1).to_bytes(4, "big"), packed(entry.type, bytes(fixed), *boxes))
