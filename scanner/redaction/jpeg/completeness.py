"""What the scans of a JPEG code of its coefficients: a progressive one may end before all of it (T.81 G.1.1)."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.redaction.jpeg.coefficients import Coefficients
from scanner.redaction.jpeg.syntax import ZIGZAG, Structure

_NEVER: Final = 15  # more than any Al


def is_complete(structure: Structure) -> bool:
    """Whether the scans code every coefficient to its last bit."""
    return not structure.progressive or not any(_lowest(structure, i).any() for i in range(len(structure.components)))


def _lowest(structure: Structure, component: int) -> NDArray[np.int16]:
    """The lowest bit that is coded of each coefficient of a component, in zig-zag order; `_NEVER` where none is."""
    lowest = np.full(64, _NEVER, np.int16)
    for scan in structure.scans:
        if component in scan.components:
            band = lowest[scan.first : scan.last + 1]
            np.minimum(band, scan.low, out=band)
    return lowest


def as_coded(structure: Structure, component: int, blocks: Coefficients) -> Coefficients:
    """Blocks, (..., 64), of a component as they come back from the file's scans (G.1.2.1, G.1.2.2).

    A progressive JPEG may end early: what no scan codes is 0, and what no scan refines lacks its lowest bits.
    """
    if not structure.progressive:
        return blocks
    shifts = np.empty(64, np.int16)
    shifts[ZIGZAG] = _lowest(structure, component)
    if not shifts.any():
        return blocks
    known = np.where(shifts == _NEVER, 0, blocks)
    shifts = np.where(shifts == _NEVER, 0, shifts)
    magnitudes = np.abs(known) >> shifts << shifts
    made: Coefficients = (np.sign(known) * magnitudes).astype(np.int16)
    made[..., 0] = known[..., 0] >> shifts[0] << shifts[0]  # the DC is shifted with its sign
    return made
