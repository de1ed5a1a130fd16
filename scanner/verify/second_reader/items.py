"""The items of a HEIF file (ISO/IEC 23008-12; ISO/IEC 14496-12 clause 8.11): coded pictures only, and no names."""

# ruff: noqa: PLR2004  offsets and lengths as the standards give them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.verify.second_reader.bmff import children, colour, exif_stream
from scanner.verify.second_reader.source import PROFILE, Part, Sort, Source, TooDeepError, coded, layout, leftover

_META: Final = frozenset({b"hdlr", b"pitm", b"iinf", b"iloc", b"iref", b"iprp", b"idat", b"grpl", b"dinf"})
_PICTURES: Final = frozenset(b"hvc1 hev1 av01 avc1 vvc1 lhv1 unci grid iovl iden".split())
_PROPERTIES: Final = frozenset(
    b"ispe pixi pasp clap irot imir hvcC av1C avcC vvcC lhvC colr auxC clli mdcv cclv amve rloc lsel a1op a1lx iscl "
    b"tols oinf uncC cmpd reve ndwt".split()
)
_ALPHA: Final = frozenset(
    {b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:avc:2015:auxid:1"}
)
_USUAL_NAMES: Final = (b"", b"Color", b"Alpha")  # what libavif calls the items of every file that it writes
_MOST_ITEMS: Final = 20_000
_MOST_ENTRIES: Final = 100_000


class Items:
    """A `meta` box by its children (type, offset of the body, end)."""

    def __init__(self, source: Source, boxes: list[tuple[bytes, int, int]]) -> None:
        self._source = source
        self._boxes = boxes
        self._idat = next((body for name, body, _ in boxes if name == b"idat"), 0)
        self.extents: list[tuple[int, int]] = []
        self._places: dict[int, list[tuple[int, int]]] = {}
        self._kinds: dict[int, bytes] = {}

    def parts(self) -> Iterator[Part]:
        """What must not be there, and EXIF and colour profiles to be judged."""
        for name, body, end in self._boxes:
            if name == b"iloc":
                self._locations(self._source.exactly(body, end - body))
        for name, body, end in self._boxes:
            if name not in (b"free", b"skip") or not self._source.is_blank(body, end):
                yield from self._box(name, body, end)
        yield from self._blank_idat()

    def _box(self, name: bytes, body: int, end: int) -> Iterator[Part]:
        source = self._source
        if name not in _META:
            yield leftover(f"box {name.decode('latin-1')}", end - body)
        elif name == b"hdlr" and not source.is_blank(body + 24, end):
            yield leftover("the name of a program")
        elif name == b"iinf":
            at = body + (6 if source.exactly(body, 1) == b"\0" else 8)
            for _, entry, entry_end in children(source, at, end):
                yield from self._info(source.exactly(entry, entry_end - entry))
        elif name == b"iref":
            if any(kind == b"thmb" for kind, _, _ in children(source, body + 4, end)):
                yield leftover("a thumbnail")
        elif name == b"iprp":
            for inner, inner_body, inner_end in children(source, body, end):
                if inner != b"ipma":
                    yield from self._properties(list(children(source, inner_body, inner_end)))

    def _info(self, entry: bytes) -> Iterator[Part]:
        """Clause 8.11.6: an `infe` entry."""
        if entry[0] not in (2, 3):
            yield leftover("an item of an old kind", len(entry))
            return
        at = 4 if entry[0] == 2 else 6
        identity = int.from_bytes(entry[4 : 4 + at - 2], "big")
        kind = self._kinds[identity] = entry[at + 4 : at + 8]
        name, _, rest = entry[at + 8 :].partition(b"\0")
        if kind == b"Exif":
            raw = b"".join(self._source.exactly(start, stop - start) for start, stop in self._places.get(identity, []))
            yield Part(Sort.EXIF, "EXIF", exif_stream(raw))
        elif kind not in _PICTURES:
            words = rest.split(b"\0")[0].decode("latin-1")
            size_bytes = sum(stop - start for start, stop in self._places.get(identity, []))
            yield leftover(f"item {kind.decode('latin-1').strip()} {words}".strip(), size_bytes)
        if name not in _USUAL_NAMES and kind != b"Exif":
            yield leftover(f"the name of an item: {name.decode('utf-8', 'replace')[:40]}")

    def _properties(self, boxes: list[tuple[bytes, int, int]]) -> Iterator[Part]:
        for name, body, end in boxes:
            raw = self._source.exactly(body, end - body)
            if name == b"colr":
                yield from colour(raw, "colour profile of an item")
            elif name == b"auxC":
                urn, _, rest = raw[4:].partition(b"\0")
                if urn not in _ALPHA or rest.strip(b"\0"):
                    yield leftover(f"a companion picture: {urn.decode('latin-1')[:80]}")
            elif name not in _PROPERTIES:
                yield leftover(f"property {name.decode('latin-1')}", len(raw))

    def picture(self) -> Iterator[Part]:
        """The main picture as a decoder puts it together: tiles in their order, properties, transparency.

        After `parts`, which reads where the items stand.
        """
        derived: dict[int, list[int]] = {}
        auxiliary: dict[int, list[int]] = {}
        for name, source, targets in self._references():
            if name == b"dimg":
                derived.setdefault(source, []).extend(targets)
            elif name == b"auxl":
                for target in targets:
                    auxiliary.setdefault(target, []).append(source)
        properties = self._associated()
        waiting, budget = [self._primary()], _MOST_ITEMS
        while waiting:
            budget -= 1
            if budget < 0:
                raise TooDeepError("too many items in one picture")
            identity = waiting.pop()
            alpha = [i for i in auxiliary.get(identity, []) if any(_is_alpha(*box) for box in properties.get(i, []))]
            waiting += reversed([*derived.get(identity, []), *sorted(alpha)])
            yield from self._item(identity, properties.get(identity, []))

    def _item(self, identity: int, properties: list[tuple[bytes, bytes]]) -> Iterator[Part]:
        yield layout("item", self._kinds[identity])
        for name, body in properties:
            if name == b"colr" and body[:4] in (b"prof", b"rICC"):
                yield Part(Sort.ICC, PROFILE, body[4:])
            elif name == b"auxC":
                yield layout("auxC", body[4:].partition(b"\0")[0])
            elif name in _PROPERTIES:
                yield layout(name.decode("latin-1"), body)
        for start, stop in self._places.get(identity, []):
            if stop > self._source.size_bytes:
                raise ValueError("the file is cut off")
            yield coded("item", start, stop - start)

    def _primary(self) -> int:
        body, end = next(((body, end) for name, body, end in self._boxes if name == b"pitm"), (0, 0))
        if not body:
            raise ValueError("no main picture")
        return int.from_bytes(self._source.exactly(body + 4, min(4, end - body - 4)), "big")

    def _references(self) -> Iterator[tuple[bytes, int, list[int]]]:
        """Clause 8.11.12: (type, from item, to items)."""
        for box, body, end in self._boxes:
            if box != b"iref":
                continue
            wide = 2 if self._source.exactly(body, 1) == b"\0" else 4
            for name, at, stop in children(self._source, body + 4, end):
                raw = self._source.exactly(at, stop - at)
                numbers = [int.from_bytes(raw[i : i + wide], "big") for i in range(wide + 2, len(raw), wide)]
                yield name, int.from_bytes(raw[:wide], "big"), numbers

    def _associated(self) -> dict[int, list[tuple[bytes, bytes]]]:
        """The properties of each item (23008-12 clause 9.3), as (type, body) in the order of their association."""
        found: dict[int, list[tuple[bytes, bytes]]] = {}
        for box, body, end in self._boxes:
            if box != b"iprp":
                continue
            inner = list(children(self._source, body, end))
            bodies = [
                (name, self._source.exactly(at, stop - at))
                for kind, start, close in inner
                if kind == b"ipco"
                for name, at, stop in children(self._source, start, close)
            ]
            for kind, start, close in inner:
                if kind == b"ipma":
                    for identity, index in _associations(self._source.exactly(start, close - start)):
                        if 0 < index <= len(bodies):
                            found.setdefault(identity, []).append(bodies[index - 1])
        return found

    def _locations(self, raw: bytes) -> None:
        """Clause 8.11.3."""
        version = raw[0]
        offset_size, length_size, base_size = raw[4] >> 4, raw[4] & 15, raw[5] >> 4
        index_size = raw[5] & 15 if version in (1, 2) else 0
        wide = 4 if version == 2 else 2
        at = 6 + wide
        budget = _MOST_ENTRIES

        def number(width: int) -> int:
            nonlocal at, budget
            budget -= 1
            if budget < 0 or at + width > len(raw):
                raise TooDeepError("too many item places")
            at += width
            return int.from_bytes(raw[at - width : at], "big")

        for _ in range(int.from_bytes(raw[6 : 6 + wide], "big")):
            identity = number(wide)
            method = number(2) & 15 if version in (1, 2) else 0
            number(2)
            base = number(base_size)
            for _ in range(number(2)):
                number(index_size)
                start = base + number(offset_size) + (self._idat if method == 1 else 0)
                length = number(length_size)
                if method in (0, 1):
                    stop = start + length if length else self._source.size_bytes
                    self._places.setdefault(identity, []).append((start, stop))
                    self.extents.append((start, stop))

    def _blank_idat(self) -> Iterator[Part]:
        for name, body, end in self._boxes:
            if name != b"idat":
                continue
            at = body
            for start, stop in sorted(self.extents):
                if start < end and stop > at:
                    if start > at and not self._source.is_blank(at, start):
                        yield leftover("bytes that belong to no item", start - at)
                    at = max(at, stop)
            if at < end and not self._source.is_blank(at, end):
                yield leftover("bytes that belong to no item", end - at)


def _is_alpha(name: bytes, body: bytes) -> bool:
    return name == b"auxC" and body[4:].partition(b"\0")[0] in _ALPHA


def _associations(raw: bytes) -> Iterator[tuple[int, int]]:
    """The entries of an `ipma` box: (item, index of a property, counted from 1)."""
    wide, index_size = (2 if raw[0] == 0 else 4), (2 if raw[3] & 1 else 1)
    at = 8
    for _ in range(min(int.from_bytes(raw[4:8], "big"), _MOST_ENTRIES)):
        identity, count = int.from_bytes(raw[at : at + wide], "big"), raw[at + wide]
        at += wide + 1
        for _ in range(count):
            value = int.from_bytes(raw[at : at + index_size], "big")
            yield identity, value & (0x7FFF if index_size == 2 else 0x7F)
            at += index_size
