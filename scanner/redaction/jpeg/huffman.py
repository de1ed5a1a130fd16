"""Huffman tables made for the symbols at hand, and packing codes into entropy-coded bytes (T.81 annexes C, F and K)."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

_LONGEST: Final = 16
RAW: Final = 255
"""The table number of tokens that are bits without a Huffman code."""

_TOKENS_AT_ONCE: Final = 1 << 16  # so that what is computed for them stays in the processor's cache


@dataclass(frozen=True, slots=True)
class Table:
    """A Huffman table: how many codes of each length 1..16, and the symbols in order of their codes."""

    counts: tuple[int, ...]
    symbols: bytes = field(repr=False)

    def segment(self, is_ac: bool, slot: int) -> bytes:
        """The table as a DHT body (B.2.4.2)."""
        return bytes(((is_ac << 4) | slot, *self.counts)) + self.symbols

    def codes(self) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
        """For each of 256 symbols its code and the code's length in bits, 0 where there is none (annex C)."""
        codes, lengths = np.zeros(256, np.uint32), np.zeros(256, np.uint8)
        code, at = 0, 0
        for length, count in enumerate(self.counts, 1):
            for symbol in self.symbols[at : at + count]:
                codes[symbol], lengths[symbol] = code, length
                code += 1
            at += count
            code <<= 1
        return codes, lengths


def table_for(frequencies: Sequence[int] | Ints) -> Table:
    """The best table for symbols that occur that often (256 counts), by the procedure of K.2."""
    weights = {symbol: int(count) for symbol, count in enumerate(frequencies) if count}
    # One reserved code point keeps the code of all ones unused (K.2); it is the longest, as the rarest.
    lengths = _code_lengths({**(weights or {0: 1}), 256: 0})
    counts = [0] * (max(lengths.values()) + 1)
    for length in lengths.values():
        counts[length] += 1
    _limit(counts)
    for length in range(_LONGEST, 0, -1):  # take the reserved code point away again
        if counts[length]:
            counts[length] -= 1
            break
    symbols = sorted((s for s in lengths if s != 256), key=lambda s: (lengths[s], s))  # noqa: PLR2004
    return Table(tuple(counts[1 : _LONGEST + 1]), bytes(symbols))


def _code_lengths(weights: dict[int, int]) -> dict[int, int]:
    """Code lengths by Huffman's merging; among equal weights the larger symbol is merged first (Figure K.1)."""
    heap: list[tuple[int, int, tuple[int, ...]]] = [(weight, -symbol, (symbol,)) for symbol, weight in weights.items()]
    heapq.heapify(heap)
    lengths = dict.fromkeys(weights, 0)
    while len(heap) > 1:
        first, second = heapq.heappop(heap), heapq.heappop(heap)
        merged = first[2] + second[2]
        for symbol in merged:
            lengths[symbol] += 1
        heapq.heappush(heap, (first[0] + second[0], max(first[1], second[1]), merged))
    return lengths


def _limit(counts: list[int]) -> None:
    """No code longer than 16 bits (Figure K.3). `counts` is changed in place and ends up with 17 or more entries."""
    counts.extend([0] * (_LONGEST + 1 - len(counts)))
    for length in range(len(counts) - 1, _LONGEST, -1):
        while counts[length]:
            shorter = length - 2
            while not counts[shorter]:
                shorter -= 1
            counts[length] -= 2
            counts[length - 1] += 1
            counts[shorter + 1] += 2
            counts[shorter] -= 1


@dataclass(frozen=True, slots=True)
class Tokens:
    """A scan's symbols in coding order; each is a Huffman code, then extra bits, then correction bits."""

    code: NDArray[np.uint16]  # number of the Huffman table (RAW for none) times 256, plus the symbol
    extra: NDArray[np.uint16]  # value of the extra bits
    extra_bits: NDArray[np.uint8]
    interval_ends: Ints  # for each restart interval the number of tokens up to its end
    corrections: NDArray[np.uint8] = field(default_factory=lambda: np.zeros(0, np.uint8))  # one bit each, in order
    corrections_after: NDArray[np.uint32] | None = None  # for each token how many of them follow it

    def frequencies(self) -> Ints:
        """(256, 256): how often each symbol is coded with each table."""
        counts = np.zeros(1 << 16, np.int64)
        for begin in range(0, self.code.size, _TOKENS_AT_ONCE):
            counts += np.bincount(self.code[begin : begin + _TOKENS_AT_ONCE], minlength=1 << 16)
        return counts.reshape(256, 256)


def pack(tokens: Tokens, tables: dict[int, Table]) -> bytes:
    """The scan's entropy-coded data, with stuffed zero bytes (F.1.2.3) and restart markers (F.1.1.5.2) between."""
    codes, lengths = np.zeros(1 << 16, np.uint64), np.zeros(1 << 16, np.uint8)
    for number, table in tables.items():
        own = slice(number << 8, (number + 1) << 8)
        codes[own], lengths[own] = table.codes()
    sizes = lengths[tokens.code] + tokens.extra_bits  # at most 16 + 16
    spans = sizes if tokens.corrections_after is None else sizes + tokens.corrections_after
    begins = np.concatenate(([0], tokens.interval_ends[:-1]))
    interval_bits = np.add.reduceat(spans, begins, dtype=np.int64)
    # B.1.1.5: an interval is filled up with ones to the next whole byte.
    padding = -interval_bits % 8
    interval_stops = np.cumsum(interval_bits + padding)
    words = _Words(int(interval_stops[-1]))
    at, corrected = 0, 0
    for begin in range(0, tokens.code.size, _TOKENS_AT_ONCE):
        part = slice(begin, begin + _TOKENS_AT_ONCE)
        ends = at + np.cumsum(spans[part], dtype=np.int64)
        at = int(ends[-1])
        starts = ends - spans[part]
        if interval_stops.size > 1:
            interval = np.searchsorted(tokens.interval_ends, np.arange(begin, begin + starts.size), side="right")
            starts += (np.cumsum(padding) - padding)[interval]
        extra_bits = tokens.extra_bits[part]
        words.put(starts, sizes[part], (codes[tokens.code[part]] << extra_bits) | tokens.extra[part])
        if tokens.corrections_after is not None:
            after = tokens.corrections_after[part].astype(np.int64)
            behind = np.repeat(starts + sizes[part] - (np.cumsum(after) - after), after) + np.arange(after.sum())
            bits = tokens.corrections[corrected : corrected + behind.size]
            words.put(behind, np.ones(bits.size, np.uint8), bits.astype(np.uint64))
            corrected += bits.size
    pads = padding.astype(np.uint8)
    words.put(interval_stops - padding, pads, (np.uint64(1) << pads.astype(np.uint64)) - np.uint64(1))
    data = words.data()
    parts, done = [], 0
    for index, stop in enumerate((interval_stops // 8).tolist()):
        parts.append(data[done:stop].replace(b"\xff", b"\xff\x00"))
        parts.append(bytes((0xFF, 0xD0 + index % 8)))
        done = stop
    return b"".join(parts[:-1])


class _Words:
    """A run of bits, filled in any order: sums of numbers whose bits never overlap are their union."""

    def __init__(self, total_bits: int) -> None:
        self._total_bits = total_bits
        self._words = np.zeros(total_bits // 32 + 2, np.uint32)

    def put(self, starts: Ints, sizes: NDArray[np.uint8], values: NDArray[np.uint64]) -> None:
        """Write each value's low `size` bits (at most 32) so that they begin at bit `start`; starts are rising."""
        if not starts.size:
            return
        first = int(starts[0]) >> 5
        word = (starts >> 5) - first
        # An empty value would be shifted by 64, which is undefined; it is 0 and stays 0 under a shift by 63.
        left = np.minimum(64 - sizes - (starts & 31), 63).astype(np.uint64)
        shifted = values << left
        # float64 is exact here: the bits of one word are disjoint, so that each sum stays below 2**32.
        upper = np.bincount(word, (shifted >> np.uint64(32)).astype(np.float64))
        lower = np.bincount(word, (shifted & np.uint64(0xFFFF_FFFF)).astype(np.float64))
        self._words[first : first + upper.size] += upper.astype(np.uint32)
        self._words[first + 1 : first + 1 + lower.size] += lower.astype(np.uint32)

    def data(self) -> bytes:
        """All bits as bytes, the first bit uppermost."""
        return self._words.astype(">u4").tobytes()[: -(-self._total_bits // 8)]
