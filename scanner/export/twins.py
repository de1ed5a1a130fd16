"""Palette entries of one colour: between them a picture can be drawn that no viewer shows, and every tool can read."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from scanner.colour import opacity


def joining(entries: NDArray[Any], used: NDArray[Any]) -> NDArray[np.intp]:
    """For each index of a palette of (n, k) entries, the first one that looks the same, among the used indices.

    Indices past the palette, which decoders show in ways of their own, look alike; one that is not used stays.
    """
    size = max(len(entries), int(np.max(used, initial=0)) + 1)
    lut = np.arange(size, dtype=np.intp)
    ours = np.asarray(used, np.intp)
    lut[ours[ours >= len(entries)]] = min(ours[ours >= len(entries)], default=0)
    ours = ours[ours < len(entries)]
    if len(ours):
        _, first, same = np.unique(entries[ours], axis=0, return_index=True, return_inverse=True)
        lut[ours] = ours[first[same.reshape(-1)]]
    return lut


def are_there(entries: NDArray[Any], used: NDArray[Any]) -> bool:
    """Whether two of the used entries look the same."""
    lut = joining(entries, used)
    return bool((lut != np.arange(len(lut))).any())


def shown_entries(colours: NDArray[np.uint8], alpha: bytes) -> NDArray[np.uint8]:
    """(n, 3) colours and the opacity of the first few as (n, 4), all that shows nothing alike."""
    entries = np.full((len(colours), 4), 255, np.uint8)
    entries[:, :3] = colours
    told = np.frombuffer(alpha, np.uint8)[: len(entries)]
    entries[: len(told), 3] = told
    opacity.blank_unseen(entries)
    return entries
