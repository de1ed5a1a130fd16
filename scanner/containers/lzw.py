"""Where a GIF's LZW data ends (GIF89a appendix F), without unpacking it."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

_MAX_WIDTH: Final = 12
_RUN: Final = 1 << 12  # codes looked at together; a table is full after 4096, and most programs clear it then


def used_bytes(data: bytes, min_code_size: int) -> int:
    """The number of bytes up to and including the End of Information code; all of them where there is none.

    The widths of the codes depend only on their number since the last Clear code, so a whole run is read at once.
    """
    if not 1 <= min_code_size < _MAX_WIDTH:
        return len(data)
    # The four bytes that begin at each byte, one number each: a code of up to 12 bits lies in one of them.
    words = np.ndarray((len(data) + 1,), np.dtype("<u4"), data + bytes(4), strides=(1,))
    clear = 1 << min_code_size
    at, fresh, total_bits = 0, True, 8 * len(data)
    run = min(_RUN, total_bits // (min_code_size + 1) + 1)  # small frames have few codes
    widths, starts = (table[:run] for table in _layout(min_code_size))
    # A Clear code every few codes is legal but pointless; the bound keeps such data from costing minutes.
    for _ in range(len(data) // 64 + 8):
        if fresh:
            offsets, run_widths = at + starts, widths
        else:
            offsets, run_widths = at + _MAX_WIDTH * np.arange(run), np.full(run, _MAX_WIDTH)
        fits = int(np.searchsorted(offsets + run_widths, total_bits, side="right"))
        codes = _codes(words, offsets[:fits], run_widths[:fits])
        special = np.flatnonzero((codes == clear) | (codes == clear + 1))
        if special.size:
            first = int(special[0])
            at = int(offsets[first] + run_widths[first])
            if codes[first] == clear + 1:
                return (at + 7) // 8
            fresh = True
        elif fits < run:
            return len(data)
        else:
            at, fresh = int(offsets[-1] + run_widths[-1]), False
    return len(data)


@cache
def _layout(min_code_size: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Widths of the codes after a Clear code, and at which bit each begins."""
    widths = _widths(min_code_size)
    return widths, np.concatenate(([0], np.cumsum(widths)[:-1]))


def _widths(min_code_size: int) -> NDArray[np.int64]:
    # The first code after a Clear code adds no table entry, each later one adds one.
    next_entry = (1 << min_code_size) + 2 + np.maximum(np.arange(_RUN) - 1, 0)
    bits: NDArray[np.int64] = np.floor(np.log2(next_entry)).astype(np.int64) + 1
    return np.clip(bits, min_code_size + 1, _MAX_WIDTH)


def _codes(words: NDArray[np.uint32], offsets: NDArray[np.int64], widths: NDArray[np.int64]) -> NDArray[np.int64]:
    codes: NDArray[np.int64] = (words[offsets >> 3] >> (offsets & 7)) & ((1 << widths) - 1)
    return codes
