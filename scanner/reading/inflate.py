"""Inflating zlib streams within bounds, and finding where such a stream really ends (RFC 1950)."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

_STEP: Final = 1 << 20
_WINDOW: Final = 1 << 16  # zlib copies what it has not consumed yet, so it is fed little at a time


def _windows(pieces: Iterable[bytes | memoryview]) -> Iterator[memoryview]:
    for piece in pieces:
        view = memoryview(piece)
        for at in range(0, len(view), _WINDOW):
            yield view[at : at + _WINDOW]


def inflated(data: bytes | memoryview, limit_bytes: int) -> bytes:
    """What the stream holds, as far as it is intact and up to `limit_bytes`."""
    out = bytearray()
    try:
        for piece in _outputs(zlib.decompressobj(), [data]):
            out += piece
            if len(out) >= limit_bytes:
                break
    except zlib.error:
        pass  # what came before the fault is worth reading
    return bytes(out[:limit_bytes])


def _outputs(stream: zlib._Decompress, pieces: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    """Inflated bytes in portions of at most 1 MiB until the stream or the data ends."""
    for window in _windows(pieces):
        pending: bytes | memoryview = window
        while not stream.eof:
            out = stream.decompress(pending, _STEP)
            if out:
                yield out
            pending = stream.unconsumed_tail
            if not pending and len(out) < _STEP:
                break
        if stream.eof:
            return


@dataclass(frozen=True, slots=True)
class StreamEnd:
    """How a zlib stream relates to the picture it should hold."""

    used_bytes: int  # length of the stream itself; anything behind it is no part of the picture
    too_long: bool  # it inflates to more than the picture


def stream_end(pieces: Iterable[memoryview], expected_bytes: int) -> StreamEnd:
    """Inflate without keeping, up to a little more than `expected_bytes`. Raises zlib.error for a broken stream."""
    stream = zlib.decompressobj()
    fed = produced = 0

    def counted() -> Iterator[memoryview]:
        nonlocal fed
        for window in _windows(pieces):
            fed += len(window)
            yield window

    for out in _outputs(stream, counted()):
        produced += len(out)
        if produced > expected_bytes:
            return StreamEnd(fed, too_long=True)
    return StreamEnd(fed - len(stream.unused_data), too_long=False)


def shortened(pieces: Iterable[memoryview], expected_bytes: int) -> Iterator[bytes]:
    """The stream compressed anew from its first `expected_bytes` inflated bytes: what came behind them is gone."""
    packer = zlib.compressobj(6)
    left = expected_bytes
    for out in _outputs(zlib.decompressobj(), pieces):
        yield packer.compress(out[:left])
        left -= min(left, len(out))
        if not left:
            break
    yield packer.flush()
