"""Where the entropy-coded data of a JPEG's scans really end (ITU-T T.81, annexes F and G).

Usually the next marker tells. Where a file lacks its end marker, or something stands between the last MCU and a marker,
only counting the bits of every block does. Huffman codes are followed, no coefficient is computed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, Protocol

SEQUENTIAL: Final = frozenset({0xC0, 0xC1})
PROGRESSIVE: Final = 0xC2
_RESTART: Final = re.compile(rb"\xff[\xd0-\xd7]")
_BLOCK: Final = 64
_ADVANCE_BITS: Final = 6  # of a table's entry: the bits of code and value; above them, how many coefficients it passes
_BROKEN: Final = 1 << 12  # more coefficients than a block can have: a code that the table does not know
_ZERO_RUN: Final = 15
_MOST_BLOCKS: Final = 40_000_000


class _BrokenError(Exception):
    """The data do not follow their tables, or end too early."""


@dataclass(frozen=True, slots=True)
class _Component:
    identity: int
    h: int
    v: int
    width_blocks: int  # A.2.3: of a scan of its own
    height_blocks: int


@dataclass(slots=True)
class ScanCounter:
    """Follows a picture's headers and scans in their order, and says where each scan ends."""

    _marker: int = 0
    _mcus: int = 0
    _components: list[_Component] = field(default_factory=list)
    _tables: dict[int, bytes] = field(default_factory=dict)  # DHT's own numbers: class and slot
    _interval: int = 0
    _known: dict[int, list[int]] = field(default_factory=dict)  # of a component's blocks, the coefficients not 0

    def frame(self, marker: int, body: bytes) -> None:
        """Figure B.3."""
        if len(body) < 6 or len(body) < 6 + 3 * body[5]:  # noqa: PLR2004
            return
        height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
        parts = [(body[at], body[at + 1] >> 4, body[at + 1] & 15) for at in range(6, 6 + 3 * body[5], 3)]
        h, v = max((part[1] for part in parts), default=0), max((part[2] for part in parts), default=0)
        if not h or not v or any(not part[1] or not part[2] for part in parts):
            return
        self._marker = marker
        self._mcus = -(-width // (8 * h)) * -(-height // (8 * v))
        # A.1.1 and A.2.3: a component's samples, rounded up, in blocks, rounded up; at once it is the same.
        self._components = [
            _Component(identity, own_h, own_v, -(-width * own_h // (8 * h)), -(-height * own_v // (8 * v)))
            for identity, own_h, own_v in parts
        ]

    def tables(self, body: bytes) -> None:
        """Figure B.7."""
        at = 0
        while at + 17 <= len(body):
            size = 17 + sum(body[at + 1 : at + 17])
            self._tables[body[at]] = body[at + 1 : at + size]
            at += size

    def restart(self, body: bytes) -> None:
        """Figure B.9."""
        self._interval = int.from_bytes(body[:2], "big")

    def whole_picture(self, header: bytes) -> bool:
        """Whether this scan alone is the picture: all components, and every bit of their coefficients."""
        return self._marker in SEQUENTIAL and header[:1] == bytes((len(self._components),))

    def end(self, header: bytes, data: bytes | memoryview) -> int | None:
        """How many bytes of `data`, which begins behind the scan's header, the scan takes; None where nobody can tell.

        Of a progressive picture, every scan has to be asked for in turn.
        """
        try:
            return self._end(header, bytes(data))
        except (_BrokenError, IndexError):
            return None

    def _end(self, header: bytes, data: bytes) -> int:
        if self._marker not in {*SEQUENTIAL, PROGRESSIVE} or len(header) != 4 + 2 * header[0]:
            raise _BrokenError
        by_identity = {component.identity: component for component in self._components}
        chosen = [(by_identity.get(header[at]), header[at + 1]) for at in range(1, 1 + 2 * header[0], 2)]
        first, last, approximation = header[-3:]
        parts = [(component, slots) for component, slots in chosen if component is not None]
        if not parts or len(parts) != len(chosen):
            raise _BrokenError
        alone = len(parts) == 1
        units = parts[0][0].width_blocks * parts[0][0].height_blocks if alone else self._mcus
        if not 0 < units <= _MOST_BLOCKS:
            raise _BrokenError
        blocks = [part for part in parts for _ in range(1 if alone else part[0].h * part[0].v)]
        if self._marker in SEQUENTIAL:
            steps: _Steps = _Sequential(
                [(self._table(slots >> 4), self._table(16 | slots & 15)) for _, slots in blocks]
            )
        elif first == 0:
            refining = approximation >> 4 > 0
            steps = _Direct([None if refining else self._table(slots >> 4) for _, slots in blocks])
        else:
            component, slots = parts[0]
            known = self._known.setdefault(component.identity, [0] * units)
            table = self._table(16 | slots & 15, runs=True)
            steps = _Bands(table, first, last, known, refining=approximation >> 4 > 0)
        return _followed(steps, units, self._interval or units, data)

    def _table(self, number: int, *, runs: bool = False) -> list[int]:
        if number not in self._tables:
            raise _BrokenError
        return _looked_up(self._tables[number], direct=number < 16, runs=runs)  # noqa: PLR2004  B.2.4.2: the class


def _looked_up(table: bytes, *, direct: bool, runs: bool) -> list[int]:
    """For any next 16 bits an entry (see `_ADVANCE_BITS`); with `runs`, code length and symbol instead."""
    entries = [_BROKEN << _ADVANCE_BITS] * (1 << 16)
    code, at = 0, 16
    for length in range(1, 17):
        for symbol in table[at : at + table[length - 1]]:
            begin = code << (16 - length)
            if begin >= 1 << 16:
                raise _BrokenError
            run, size = symbol >> 4, symbol & 15
            if runs:
                entry = length << 8 | symbol
            elif direct:
                entry = length + min(symbol, 16)
            else:
                passed = run + 1 if size else 16 if run == _ZERO_RUN else _BLOCK
                entry = passed << _ADVANCE_BITS | length + size
            entries[begin : begin + (1 << (16 - length))] = [entry] * (1 << (16 - length))
            code += 1
        at += table[length - 1]
        code <<= 1
    return entries


def _followed(steps: _Steps, units: int, interval: int, data: bytes) -> int:
    """Through all restart intervals; where the last one ends."""
    at, done = 0, 0
    while True:
        match = _RESTART.search(data, at)
        stop = match.start() if match else len(data)
        count = min(interval, units - done)
        raw = data[at:stop]
        used = steps.follow(raw.replace(b"\xff\x00", b"\xff") + bytes(8), done, count)
        end = _with_stuffing(raw, used)
        done += count
        if done == units:
            return at + end
        if match is None:
            raise _BrokenError
        at = match.end()


def _with_stuffing(raw: bytes, used: int) -> int:
    """How many bytes of the file hold so many bytes of data (B.1.1.5). Raises _BrokenError where there are fewer."""
    end, known = used, -1
    while known != end:
        known = end
        end = used + raw.count(b"\xff\x00", 0, end + 1)
    if end > len(raw):
        raise _BrokenError
    return end


class _Steps(Protocol):
    """Passes over the blocks of restart intervals."""

    def follow(self, data: bytes, first: int, count: int) -> int:
        """The bytes of `data`, without stuffing and with 8 zeros behind, that so many units from `first` on take."""


class _Sequential:
    def __init__(self, blocks: list[tuple[list[int], list[int]]]) -> None:
        self.blocks = blocks

    def follow(self, data: bytes, first: int, count: int) -> int:
        del first
        at, end = 0, 8 * len(data) - 64
        for _ in range(count):
            for direct, table in self.blocks:
                i = at >> 3
                at += direct[(data[i] << 16 | data[i + 1] << 8 | data[i + 2]) >> 8 - (at & 7) & 0xFFFF]
                k = 1
                while k < _BLOCK:
                    i = at >> 3
                    entry = table[(data[i] << 16 | data[i + 1] << 8 | data[i + 2]) >> 8 - (at & 7) & 0xFFFF]
                    at += entry & 63
                    k += entry >> _ADVANCE_BITS
                if k >= _BROKEN or at > end:
                    raise _BrokenError
        return -(-at // 8)


class _Direct:
    """DC coefficients of a progressive picture; without a table, one more bit of each (G.1.2.1)."""

    def __init__(self, blocks: list[list[int] | None]) -> None:
        self.blocks = blocks

    def follow(self, data: bytes, first: int, count: int) -> int:
        del first
        at, end = 0, 8 * len(data) - 64
        for _ in range(count):
            for table in self.blocks:
                i = at >> 3
                at += table[(data[i] << 16 | data[i + 1] << 8 | data[i + 2]) >> 8 - (at & 7) & 0xFFFF] if table else 1
            if at > end:
                raise _BrokenError
        return -(-at // 8)


class _Bands:
    """AC coefficients of a progressive picture (G.1.2.2, G.1.2.3); `known` is kept up with the scans."""

    def __init__(self, table: list[int], start: int, stop: int, known: list[int], *, refining: bool) -> None:
        if not 0 < start <= stop < _BLOCK:
            raise _BrokenError
        self.table, self.start, self.stop, self.known, self.refining = table, start, stop, known, refining

    def follow(self, data: bytes, first: int, count: int) -> int:
        at, end, run = 0, 8 * len(data) - 64, 0
        for block in range(first, first + count):
            at, run = self._block(data, at, run, block)
            if at > end:
                raise _BrokenError
        return -(-at // 8)

    def _block(self, data: bytes, at: int, run: int, block: int) -> tuple[int, int]:
        known, k, stop = self.known[block], self.start, self.stop
        before = known
        while k <= stop and not run:
            i = at >> 3
            entry = self.table[(data[i] << 16 | data[i + 1] << 8 | data[i + 2]) >> 8 - (at & 7) & 0xFFFF]
            if entry >= _BROKEN << _ADVANCE_BITS:
                raise _BrokenError
            at += entry >> 8
            zeros, size = entry >> 4 & 15, entry & 15
            if not size and zeros < _ZERO_RUN:
                run = (1 << zeros) + _bits(data, at, zeros)
                at += zeros
                break
            at += size
            while k <= stop and (zeros or (self.refining and before >> k & 1)):
                if self.refining and before >> k & 1:
                    at += 1
                else:
                    zeros -= 1
                k += 1
            if size:
                known |= 1 << k
            k += 1
        if run:
            if self.refining and k <= stop:
                at += (before >> k & (1 << (stop - k + 1)) - 1).bit_count()
            run -= 1
        self.known[block] = known
        return at, run


def _bits(data: bytes, at: int, count: int) -> int:
    word = int.from_bytes(data[at >> 3 : (at >> 3) + 4], "big")
    return word >> 32 - (at & 7) - count & (1 << count) - 1
