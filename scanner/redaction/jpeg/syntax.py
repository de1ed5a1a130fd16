"""The marker segments of a JPEG as far as its coefficients need them (ITU-T T.81, annex B).

Everything that libjpeg would stop at is checked here, because its reader ends the whole process on a broken header.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.errors import DamagedPhotoError, RefusedError
from scanner.messages import Message

SOI, EOI, SOS, DQT, DHT, DAC, DRI, APP0, APP14 = 0xD8, 0xD9, 0xDA, 0xDB, 0xC4, 0xCC, 0xDD, 0xE0, 0xEE
_SOF: Final = frozenset(range(0xC0, 0xD0)) - {DHT, 0xC8, DAC}
_HUFFMAN_DCT: Final = frozenset({0xC0, 0xC1, 0xC2})  # baseline, extended sequential, progressive
_STANDALONE: Final = frozenset({0x01, SOI, *range(0xD0, 0xD8)})
_ANY_MARKER: Final = re.compile(rb"\xff+([\x01-\xfe])", re.DOTALL)
_END_OF_SCAN: Final = re.compile(rb"\xff+[\x01-\xcf\xd8-\xfe]", re.DOTALL)
_MOST_SEGMENTS: Final = 20_000
_MOST_BLOCKS_PER_MCU: Final = 10  # B.2.3

# Figure A.6: the place of each zig-zag position in an 8 x 8 block that is stored row by row.
ZIGZAG: Final[NDArray[np.intp]] = np.array(
    sorted(range(64), key=lambda i: (i // 8 + i % 8, (i // 8 if (i // 8 + i % 8) % 2 else i % 8))), np.intp
)


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker segment that is copied as it stands."""

    marker: int
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Component:
    """One colour component of the frame."""

    id: int
    h: int  # horizontal sampling factor
    v: int
    width_blocks: int  # A.2.4: without the blocks that only complete an MCU
    height_blocks: int
    quantisation: NDArray[np.int32] = field(repr=False)  # (64,), row by row


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan header, and where the scan stands in the file."""

    components: tuple[int, ...]  # indices into the frame's components
    dc_tables: tuple[int, ...]
    ac_tables: tuple[int, ...]
    first: int  # Ss
    last: int  # Se
    high: int  # Ah
    low: int  # Al
    restart_interval: int  # MCUs, 0 = none
    before: tuple[Segment, ...] = field(repr=False)  # what stands between the previous scan (or SOI) and this one


@dataclass(frozen=True, slots=True)
class Structure:
    """A Huffman-coded DCT JPEG of one frame."""

    width_px: int  # as stored, before any orientation
    height_px: int
    progressive: bool
    components: tuple[Component, ...]
    scans: tuple[Scan, ...]
    adobe_transform: int | None
    has_jfif: bool

    @property
    def mcu_px(self) -> tuple[int, int]:
        """(width, height) of an interleaved MCU in pixels; one block where there is a single component (A.2.2)."""
        return 8 * max(c.h for c in self.components), 8 * max(c.v for c in self.components)

    @property
    def mcus(self) -> tuple[int, int]:
        """(columns, rows) of MCUs."""
        width, height = self.mcu_px
        return -(-self.width_px // width), -(-self.height_px // height)


def parse(source: memoryview) -> Structure:
    """The structure of a JPEG's first picture.

    Raises RefusedError for the processes of T.81 that photos do not use (lossless, arithmetic, hierarchical, 12 bits),
    DamagedPhotoError for a file that breaks the standard's rules.
    """
    return _Parser(source).structure()


class _Parser:
    def __init__(self, source: memoryview) -> None:
        self.source = source
        self.pending: list[Segment] = []
        self.tables: dict[int, NDArray[np.int32]] = {}
        self.huffman: set[tuple[int, int]] = set()  # (class, slot)
        self.frame: Segment | None = None
        self.latched: dict[int, NDArray[np.int32]] = {}  # component index -> its table at its first scan (B.2.4.1)
        self.raw_scans: list[Scan] = []
        self.restart_interval = 0
        self.adobe: int | None = None
        self.jfif = False

    def structure(self) -> Structure:
        source, at = self.source, 2
        if bytes(source[:2]) != b"\xff\xd8":
            raise _damaged("it does not begin with a start marker")
        for _ in range(_MOST_SEGMENTS):
            match = _ANY_MARKER.search(source, at)
            if match is None or match[1][0] == EOI:
                return self._finished()
            marker, at = match[1][0], match.end()
            if marker in _STANDALONE:
                continue
            length = int.from_bytes(source[at : at + 2], "big")
            if length < 2 or at + length > len(source):  # noqa: PLR2004  the length counts its own two bytes
                raise _damaged("a segment has an impossible length")
            body, at = bytes(source[at + 2 : at + length]), at + length
            self._take(marker, body)
            if marker == SOS:
                end = _END_OF_SCAN.search(source, at)
                at = end.start() if end else len(source)
        raise _damaged("it has more segments than any photo")

    def _take(self, marker: int, body: bytes) -> None:
        if marker in _SOF:
            self._take_frame(marker, body)
        elif marker == DAC:
            raise RefusedError(
                "This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG."
            )
        elif marker == DHT:
            self._take_huffman(body)
            return  # replaced by tables made for what is written
        elif marker == DQT:
            self._take_quantisation(body)
        elif marker == DRI and len(body) == 2:  # noqa: PLR2004  B.2.4.4
            self.restart_interval = int.from_bytes(body, "big")
        elif marker == APP14 and body[:5] == b"Adobe" and len(body) >= 12:  # noqa: PLR2004  Adobe Technical Note 5116
            self.adobe = body[11]
        elif marker == APP0 and body[:5] == b"JFIF\0":
            self.jfif = True
        elif marker == SOS:
            self._take_scan(body)
            return
        self.pending.append(Segment(marker, body))

    def _take_frame(self, marker: int, body: bytes) -> None:
        if marker not in _HUFFMAN_DCT:
            raise RefusedError(
                "This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. "
                "Save it again as an ordinary JPEG."
            )
        if self.frame is not None:
            raise _damaged("it has more than one frame")
        if len(body) < 6 or len(body) != 6 + 3 * body[5]:  # noqa: PLR2004  Figure B.3
            raise _damaged("its frame header has a wrong length")
        if body[0] != 8:  # noqa: PLR2004
            raise RefusedError("This JPEG has 12 bits per sample, which PhotoVet cannot rewrite.")
        if body[5] not in (1, 3, 4):
            raise RefusedError("This JPEG has {count} colour components, which PhotoVet cannot rewrite.", count=body[5])
        factors = [(byte >> 4, byte & 15) for byte in body[7::3]]
        if any(not (1 <= h <= 4 and 1 <= v <= 4) for h, v in factors) or len(set(body[6::3])) != body[5]:  # noqa: PLR2004
            raise _damaged("its frame header is impossible")
        widest, tallest = max(h for h, _ in factors), max(v for _, v in factors)
        if any(widest % h or tallest % v for h, v in factors):
            raise RefusedError("This JPEG samples its colours in a ratio that PhotoVet cannot rewrite.")
        if not int.from_bytes(body[1:3], "big") or not int.from_bytes(body[3:5], "big"):
            raise _damaged("it has no width or no height")
        self.frame = Segment(marker, body)

    def _take_quantisation(self, body: bytes) -> None:
        at = 0
        while at < len(body):
            wide, slot = body[at] >> 4, body[at] & 15
            size = 128 if wide else 64
            if at + 1 + size > len(body) or wide > 1 or slot > 3:  # noqa: PLR2004  B.2.4.1
                raise _damaged("a quantisation table is broken")
            values = np.frombuffer(body, ">u2" if wide else np.uint8, 64, at + 1)
            if not values.all():
                raise _damaged("a quantisation table is broken")
            table = np.empty(64, np.int32)
            table[ZIGZAG] = values
            self.tables[slot] = table
            at += 1 + size

    def _take_huffman(self, body: bytes) -> None:
        at = 0
        while at < len(body):
            counts = body[at + 1 : at + 17]
            total, codes = sum(counts), 0
            for length, count in enumerate(counts, 1):
                codes = codes * 2 + count
                if codes > 1 << length:
                    raise _damaged("a Huffman table is broken")
            if len(counts) != 16 or total > 256 or at + 17 + total > len(body) or body[at] & 15 > 3 or body[at] > 31:  # noqa: PLR2004
                raise _damaged("a Huffman table is broken")
            self.huffman.add((body[at] >> 4, body[at] & 15))
            at += 17 + total

    def _take_scan(self, body: bytes) -> None:
        if self.frame is None:
            raise _damaged("a scan comes before the frame")
        if not body or len(body) != 4 + 2 * body[0] or not 1 <= body[0] <= 4:  # noqa: PLR2004  Figure B.4
            raise _damaged("a scan header has a wrong length")
        ids = list(self.frame.body[6::3])
        chosen = body[1 : 1 + 2 * body[0] : 2]
        if len(set(chosen)) != len(chosen) or any(c not in ids for c in chosen):
            raise _damaged("a scan names a component that the frame lacks")
        selectors = body[2 : 2 + 2 * body[0] : 2]
        first, last, approximation = body[-3:]
        scan = Scan(
            components=tuple(ids.index(c) for c in chosen),
            dc_tables=tuple(s >> 4 for s in selectors),
            ac_tables=tuple(s & 15 for s in selectors),
            first=first,
            last=last,
            high=approximation >> 4,
            low=approximation & 15,
            restart_interval=self.restart_interval,
            before=tuple(self.pending),
        )
        self._check_scan(scan)
        for index in scan.components:
            slot = self.frame.body[8 + 3 * index]
            if slot not in self.tables:
                raise _damaged("a quantisation table is missing")
            self.latched.setdefault(index, self.tables[slot])
        self.raw_scans.append(scan)
        self.pending = []

    def _check_scan(self, scan: Scan) -> None:
        assert self.frame is not None  # noqa: S101  narrows the type; _take_scan has checked it
        progressive = self.frame.marker == 0xC2  # noqa: PLR2004
        if progressive:
            # G.1.1.1: DC and AC coefficients come in separate scans, AC ones of one component at a time.
            fits = (scan.first == 0) == (scan.last == 0) and scan.first <= scan.last < 64  # noqa: PLR2004
            fits &= scan.first == 0 or len(scan.components) == 1
            fits &= scan.low <= 13 and (scan.high == 0 or scan.high == scan.low + 1)  # noqa: PLR2004
        else:
            fits = True  # decoders ignore these fields in a sequential scan
        factors = [self.frame.body[7 + 3 * i] for i in scan.components]
        blocks = sum((f >> 4) * (f & 15) for f in factors)
        fits &= len(scan.components) == 1 or blocks <= _MOST_BLOCKS_PER_MCU
        if not fits:
            raise _damaged("a scan header is impossible")
        needs_dc = not progressive or (scan.first == 0 and scan.high == 0)
        needs_ac = not progressive or scan.first > 0
        for dc, ac in zip(scan.dc_tables, scan.ac_tables, strict=True):
            if (needs_dc and (0, dc) not in self.huffman) or (needs_ac and (1, ac) not in self.huffman):
                raise _damaged("a Huffman table is missing")

    def _finished(self) -> Structure:
        if self.frame is None or not self.raw_scans:
            raise _damaged("it holds no picture")
        body = self.frame.body
        height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
        factors = [(byte >> 4, byte & 15) for byte in body[7::3]]
        if len(factors) == 1:
            factors = [(1, 1)]  # A.2.2: with one component the sampling factors have no effect
        widest, tallest = max(h for h, _ in factors), max(v for _, v in factors)
        if len(self.latched) != len(factors):
            raise _damaged("a colour component has no scan")
        components = tuple(
            Component(
                id=body[6 + 3 * index],
                h=h,
                v=v,
                width_blocks=-(-(width * h) // (8 * widest)),
                height_blocks=-(-(height * v) // (8 * tallest)),
                quantisation=self.latched[index],
            )
            for index, (h, v) in enumerate(factors)
        )
        progressive = self.frame.marker == 0xC2  # noqa: PLR2004
        return Structure(width, height, progressive, components, tuple(self.raw_scans), self.adobe, self.jfif)


def _damaged(what: str) -> DamagedPhotoError:
    return DamagedPhotoError("The JPEG file is damaged: {what}.", what=Message(what))
