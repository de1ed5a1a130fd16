"""Coefficients to the symbols of one scan: sequential (T.81 F.1.2) and progressive (G.1.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.errors import DamagedPhotoError
from scanner.redaction.jpeg.coefficients import Coefficients
from scanner.redaction.jpeg.huffman import RAW, Tokens
from scanner.redaction.jpeg.syntax import ZIGZAG, Scan, Structure

Ints = NDArray[np.int64]

AC: Final = 4
"""Added to an AC table's slot, so that DC and AC tables share one numbering."""

_ZERO_RUN: Final = 0xF0  # ZRL: sixteen zeros
_LONGEST_EOB_RUN: Final = 0x7FFF
_BLOCKS_AT_ONCE: Final = 6144


def tokens(scan: Scan, structure: Structure, planes: list[Coefficients]) -> Tokens:
    """The scan's symbols for those coefficients. Raises DamagedPhotoError where a value has no code."""
    blocks = _blocks(scan, structure, planes)
    if not structure.progressive:
        return _sequential(scan, blocks)
    if scan.first == 0:
        return _dc_refinement(scan, blocks) if scan.high else _dc_first(scan, blocks)
    return _ac_refinement(scan, blocks) if scan.high else _ac_first(scan, blocks)


@dataclass(frozen=True, slots=True)
class _Blocks:
    """A scan's blocks in coding order, or a stretch of them."""

    all: Coefficients = field(repr=False)  # (MCUs, blocks per MCU, 64)
    owner: NDArray[np.intp] = field(repr=False)  # for each block of an MCU the number of its component in the scan
    interval_ends: Ints = field(repr=False)  # in blocks; the last one is the number of blocks

    @property
    def count(self) -> int:
        """The number of blocks."""
        return int(self.all.shape[0] * self.all.shape[1])

    @property
    def owners(self) -> NDArray[np.intp]:
        """For each block the number of its component in the scan."""
        return np.tile(self.owner, self.all.shape[0])

    def dc_differences(self, low: int) -> NDArray[np.int32]:
        """F.1.1.5.1: each DC value less the one before it of the same component, from 0 after a restart."""
        dc = self.all[:, :, 0].astype(np.int32) >> low
        starts = np.concatenate(([0], self.interval_ends[:-1])) // self.owner.size
        differences = np.empty_like(dc)
        for part in range(int(self.owner[-1]) + 1):
            own = np.flatnonzero(self.owner == part)
            line = dc[:, own].ravel()
            before = np.concatenate(([0], line[:-1]))
            before[starts * own.size] = 0
            differences[:, own] = (line - before).reshape(-1, own.size)
        return differences.ravel()

    def zigzag(self, first: int, last: int) -> Coefficients:
        """(blocks, last - first + 1): a band of the coefficients in zig-zag order."""
        return np.take(self.all.reshape(-1, 64), ZIGZAG[first : last + 1], axis=1)

    def stretches(self) -> Iterator[tuple[slice, _Blocks]]:
        """Stretches of whole MCUs, each with its slice of the blocks; small enough for the processor's cache."""
        mcus = max(1, _BLOCKS_AT_ONCE // self.owner.size)
        for begin in range(0, self.all.shape[0], mcus):
            part = self.all[begin : begin + mcus]
            blocks = slice(begin * self.owner.size, (begin + part.shape[0]) * self.owner.size)
            within = (self.interval_ends > blocks.start) & (self.interval_ends <= blocks.stop)
            yield blocks, _Blocks(part, self.owner, self.interval_ends[within] - blocks.start)


def _blocks(scan: Scan, structure: Structure, planes: list[Coefficients]) -> _Blocks:
    """MCU by MCU where several components are interleaved (A.2.3), else row by row."""
    parts = [structure.components[index] for index in scan.components]
    if len(parts) == 1:
        ordered, owner = planes[scan.components[0]].reshape(-1, 1, 64), np.zeros(1, np.intp)
    else:
        columns, rows = structure.mcus
        owner = np.repeat(np.arange(len(parts)), [part.v * part.h for part in parts])
        ordered = np.empty((rows * columns, owner.size, 64), np.int16)
        into = ordered.reshape(rows, columns, owner.size, 64)
        at = 0
        for part, index in zip(parts, scan.components, strict=True):
            plane = _completed(planes[index], rows * part.v, columns * part.h)
            grid = plane.reshape(rows, part.v, columns, part.h, 64).transpose(0, 2, 1, 3, 4)
            count = part.v * part.h
            into[:, :, at : at + count].reshape(rows, columns, part.v, part.h, 64)[:] = grid
            at += count
    mcus = ordered.shape[0]
    every = scan.restart_interval or mcus
    interval_ends = np.append(np.arange(every, mcus, every), mcus) * owner.size
    return _Blocks(ordered, owner, interval_ends)


def _completed(plane: Coefficients, rows: int, columns: int) -> Coefficients:
    """Blocks that only complete an MCU: no AC, the DC of the nearest real block, which costs next to nothing."""
    missing = (rows - plane.shape[0], columns - plane.shape[1])
    if missing == (0, 0):
        return plane
    completed = np.zeros((rows, columns, 64), np.int16)
    completed[: plane.shape[0], : plane.shape[1]] = plane
    completed[: plane.shape[0], plane.shape[1] :, 0] = plane[:, -1:, 0]
    completed[plane.shape[0] :, :, 0] = completed[plane.shape[0] - 1, :, 0]
    return completed


# ---- values --------------------------------------------------------------------------------------------------------


def _categories(values: NDArray[np.int32]) -> NDArray[np.uint8]:
    """F.1.2.1.1, table F.1: the number of bits of each magnitude; 0 for 0."""
    return _BIT_LENGTHS[np.abs(values)]


_BIT_LENGTHS: Final = np.array([n.bit_length() for n in range(1 << 16)], np.uint8)


def _low_bits(values: NDArray[np.int32], bits: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """F.1.2.1: a positive value as it is, a negative one less 1, in its lowest `bits` bits."""
    return ((values - (values < 0)) & ((1 << bits.astype(np.int32)) - 1)).astype(np.uint32)


# ---- order ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Order:
    """Where the tokens of a scan stand: per block [DC], then per coefficient its zero runs and itself, then the end."""

    total: int
    dc: Ints
    zero_runs: Ints
    coefficients: Ints
    ends: Ints
    interval_ends: Ints


def _order(blocks: _Blocks, block_of: Ints, zero_runs: Ints, ends_of: Ints, with_dc: bool) -> _Order:
    """The places of all tokens.

    Args:
        blocks: the scan's blocks.
        block_of: for each coded coefficient, in order, its block.
        zero_runs: for each of them the number of ZRL codes before it.
        ends_of: for each block the number of end-of-block (run) codes after its coefficients.
        with_dc: whether each block begins with a DC code.
    """
    runs_through = np.cumsum(zero_runs)
    per_block = np.bincount(block_of, minlength=blocks.count)
    runs_per_block = np.bincount(block_of, zero_runs, blocks.count).astype(np.int64)
    body = per_block + runs_per_block + ends_of + with_dc
    after = np.cumsum(body)
    begins = after - body
    ends_before = np.cumsum(ends_of) - ends_of
    coefficients = np.arange(block_of.size) + runs_through + ends_before[block_of] + with_dc * (block_of + 1)
    first_run = np.repeat(coefficients - zero_runs, zero_runs)
    rank = np.arange(first_run.size) - np.repeat(runs_through - zero_runs, zero_runs)
    first_end = np.repeat(after - ends_of, ends_of)
    end_rank = np.arange(first_end.size) - np.repeat(ends_before, ends_of)
    return _Order(
        total=int(after[-1]),
        dc=begins,
        zero_runs=first_run + rank,
        coefficients=coefficients,
        ends=first_end + end_rank,
        interval_ends=after[blocks.interval_ends - 1],
    )


def _gaps(block_of: Ints, position: Ints, before_band: int) -> Ints:
    """How many coefficients lie between each coded one and the one before it in its block, or the band's begin."""
    previous = np.empty_like(position)
    previous[:1] = before_band
    previous[1:] = np.where(block_of[1:] == block_of[:-1], position[:-1], before_band)
    return position - previous - 1


def _open_blocks(count: int, block_of: Ints, position: Ints, last: int) -> NDArray[np.bool_]:
    """The blocks in which something remains uncoded after the last coded coefficient."""
    final = np.full(count, -1, np.int64)
    final[block_of] = position  # the last assignment stays, and positions rise within a block
    return final < last


# ---- sequential ----------------------------------------------------------------------------------------------------


def _sequential(scan: Scan, blocks: _Blocks) -> Tokens:
    differences = blocks.dc_differences(0)
    parts = [_sequential_part(scan, part, differences[where]) for where, part in blocks.stretches()]
    befores = np.cumsum([0] + [part.code.size for part in parts[:-1]])
    return Tokens(
        np.concatenate([part.code for part in parts]),
        np.concatenate([part.extra for part in parts]),
        np.concatenate([part.extra_bits for part in parts]),
        np.concatenate([part.interval_ends + before for part, before in zip(parts, befores, strict=True)]),
    )


def _sequential_part(scan: Scan, blocks: _Blocks, differences: NDArray[np.int32]) -> Tokens:
    band = blocks.zigzag(0, 63)
    band[:, 0] = 0
    flat = np.flatnonzero(band)
    values = band.ravel()[flat].astype(np.int32)
    block_of, position = flat >> 6, flat & 63
    gaps = _gaps(block_of, position, 0)
    ends_of = _open_blocks(blocks.count, block_of, position, 63).astype(np.int64)
    order = _order(blocks, block_of, gaps >> 4, ends_of, with_dc=True)
    owners = blocks.owners
    dc_tables = np.array(scan.dc_tables, np.int64)[owners]
    ac_tables = np.array(scan.ac_tables, np.int64)[owners] + AC
    made = _Maker(order.total)
    made.put_values(order.dc, dc_tables << 8, differences)
    made.put_values(order.coefficients, (ac_tables[block_of] << 8) + ((gaps & 15) << 4), values)
    made.put_symbols(order.zero_runs, (np.repeat(ac_tables[block_of], gaps >> 4) << 8) + _ZERO_RUN)
    made.put_symbols(order.ends, ac_tables[ends_of > 0] << 8)
    return made.tokens(order.interval_ends)


class _Maker:
    """Token arrays of a known length, filled in any order."""

    def __init__(self, total: int) -> None:
        self.code = np.zeros(total, np.uint16)
        self.extra = np.zeros(total, np.uint16)
        self.extra_bits = np.zeros(total, np.uint8)

    def put_values(self, at: Ints, code: Ints, values: NDArray[np.int32]) -> None:
        """Codes whose symbol is that of `code` plus the value's category, followed by the value's low bits."""
        if values.size and max(-int(values.min()), int(values.max())) > 0x7FFF:  # noqa: PLR2004  more bits have no code
            raise DamagedPhotoError("The JPEG file is damaged: a coefficient is too large.")
        bits = _categories(values)
        self.code[at] = code + bits
        self.extra[at] = _low_bits(values, bits)
        self.extra_bits[at] = bits

    def put_symbols(self, at: Ints, code: Ints | int) -> None:
        """Codes without extra bits."""
        self.code[at] = code

    def put_end_runs(self, at: Ints, table: int, runs: Ints) -> None:
        """G.1.2.2: EOBn codes, each for `runs` blocks that end; n extra bits."""
        bits = _BIT_LENGTHS[runs] - np.uint8(1)
        self.code[at] = (table << 8) + (bits.astype(np.int64) << 4)
        self.extra[at] = runs - (1 << bits.astype(np.int64))
        self.extra_bits[at] = bits

    def tokens(self, interval_ends: Ints) -> Tokens:
        return Tokens(self.code, self.extra, self.extra_bits, interval_ends)


# ---- progressive ---------------------------------------------------------------------------------------------------


def _dc_first(scan: Scan, blocks: _Blocks) -> Tokens:
    made = _Maker(blocks.count)
    tables = np.array(scan.dc_tables, np.int64)[blocks.owners]
    made.put_values(np.arange(blocks.count), tables << 8, blocks.dc_differences(scan.low))
    return made.tokens(blocks.interval_ends)


def _dc_refinement(scan: Scan, blocks: _Blocks) -> Tokens:
    made = _Maker(blocks.count)
    made.code[:] = RAW << 8
    made.extra[:] = (blocks.all[:, :, 0].ravel() >> scan.low) & 1
    made.extra_bits[:] = 1
    return made.tokens(blocks.interval_ends)


@dataclass(frozen=True, slots=True)
class _EndRuns:
    """End-of-band runs (G.1.2.2): each is coded after the block that starts it."""

    ends_of: Ints  # per block: how many EOBn codes follow its coefficients
    lengths: Ints  # per code: how many blocks it ends
    code_of: Ints  # per block that ends: which code ends it


def _end_runs(blocks: _Blocks, open_blocks: NDArray[np.bool_], has_coded: NDArray[np.bool_]) -> _EndRuns:
    """A run lasts until the next block with a coded coefficient, or the end of the restart interval.

    Its codes stand after the coefficients of the run's first block, which is where the decoder meets them.
    """
    begins = has_coded.copy()
    begins[0] = True
    begins[blocks.interval_ends[:-1]] = True
    group = np.cumsum(begins) - 1
    ended = np.flatnonzero(open_blocks)
    group_of_ended = group[ended]
    per_group = np.bincount(group_of_ended, minlength=int(group[-1]) + 1)
    codes = -(-per_group // _LONGEST_EOB_RUN)
    rank = np.arange(ended.size) - (np.cumsum(per_group) - per_group)[group_of_ended]
    first_code = np.cumsum(codes) - codes
    code_of = first_code[group_of_ended] + rank // _LONGEST_EOB_RUN
    ends_of = np.zeros(blocks.count, np.int64)
    ends_of[np.flatnonzero(begins)] = codes
    return _EndRuns(ends_of, np.bincount(code_of, minlength=int(codes.sum())), code_of)


def _shifted(band: Coefficients, low: int) -> NDArray[np.int32]:
    """G.1.2: the point transform of AC coefficients divides by 2**Al towards zero."""
    wide = band.astype(np.int32)
    return np.sign(wide) * (np.abs(wide) >> low) if low else wide


def _ac_first(scan: Scan, blocks: _Blocks) -> Tokens:
    width = scan.last - scan.first + 1
    band = _shifted(blocks.zigzag(scan.first, scan.last), scan.low)
    flat = np.flatnonzero(band)
    block_of, position = np.divmod(flat, width)
    gaps = _gaps(block_of, position, -1)
    has_coded = np.zeros(blocks.count, bool)
    has_coded[block_of] = True
    runs = _end_runs(blocks, _open_blocks(blocks.count, block_of, position, width - 1), has_coded)
    order = _order(blocks, block_of, gaps >> 4, runs.ends_of, with_dc=False)
    table = scan.ac_tables[0] + AC
    made = _Maker(order.total)
    made.put_values(order.coefficients, (table << 8) + ((gaps & 15) << 4), band.ravel()[flat])
    made.put_symbols(order.zero_runs, (table << 8) + _ZERO_RUN)
    made.put_end_runs(order.ends, table, runs.lengths)
    return made.tokens(order.interval_ends)


def _ac_refinement(scan: Scan, blocks: _Blocks) -> Tokens:
    """G.1.2.3: newly non-zero coefficients are coded, earlier ones get a correction bit behind the next code."""
    width = scan.last - scan.first + 1
    band = blocks.zigzag(scan.first, scan.last).astype(np.int32)
    magnitude = np.abs(band) >> scan.low
    flat = np.flatnonzero(magnitude)
    block_of, position = np.divmod(flat, width)
    sizes = magnitude.ravel()[flat]
    new = sizes == 1
    # Zeros before each non-zero coefficient in its block, from the band's begin.
    per_block = np.bincount(block_of, minlength=blocks.count)
    zeros_before = position - (np.arange(flat.size) - (np.cumsum(per_block) - per_block)[block_of])
    new_at = np.flatnonzero(new)
    new_blocks = block_of[new_at]
    zeros_since = _since_previous(new_blocks, zeros_before[new_at])
    has_coded = np.zeros(blocks.count, bool)
    has_coded[new_blocks] = True
    open_blocks = _open_blocks(blocks.count, new_blocks, position[new_at], width - 1)
    runs = _end_runs(blocks, open_blocks, has_coded)
    order = _order(blocks, new_blocks, zeros_since >> 4, runs.ends_of, with_dc=False)
    table = scan.ac_tables[0] + AC
    made = _Maker(order.total)
    made.code[order.coefficients] = (table << 8) + ((zeros_since & 15) << 4) + 1
    made.extra[order.coefficients] = band.ravel()[flat[new_at]] > 0
    made.extra_bits[order.coefficients] = 1
    made.put_symbols(order.zero_runs, (table << 8) + _ZERO_RUN)
    made.put_end_runs(order.ends, table, runs.lengths)

    # A correction bit stands behind the code that the decoder is carrying out when it passes the coefficient: the ZRL
    # or the new coefficient that ends the stretch of zeros, or else the run of ended blocks.
    old_at = np.flatnonzero(~new)
    following = np.cumsum(new)[old_at]  # the next new coefficient, perhaps of a later block
    bounded = np.append(new_blocks, -1)[following] == block_of[old_at]
    carriers = np.empty(old_at.size, np.int64)
    next_new = following[bounded]
    stretch = zeros_before[new_at[next_new]] - zeros_since[next_new]  # zeros before that stretch began
    passed = (zeros_before[old_at[bounded]] - stretch) >> 4
    carriers[bounded] = order.coefficients[next_new] - (zeros_since[next_new] >> 4) + passed
    ended_rank = np.cumsum(open_blocks) - 1
    carriers[~bounded] = order.ends[runs.code_of[ended_rank[block_of[old_at[~bounded]]]]]
    return replace(
        made.tokens(order.interval_ends),
        corrections=(sizes[old_at] & 1).astype(np.uint8),
        corrections_after=np.bincount(carriers, minlength=order.total).astype(np.uint32),
    )


def _since_previous(block_of: Ints, counts: Ints) -> Ints:
    """How much a running count has grown since the entry before in the same block, or since the block's begin."""
    previous = np.zeros_like(counts)
    previous[1:] = np.where(block_of[1:] == block_of[:-1], counts[:-1], 0)
    return counts - previous
