"""Container formats whose decoders do what broken native decoders do; `plant` puts them into a worker's registry."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from scanner.formats import registry
from scanner.formats.base import Format
from scanner.model import Carrier, DecodedPicture, KeptMetadata
from scanner.settings import Limits

HEAD = b"planted:"
_signs: list[BinaryIO] = []  # open, for a worker can open none


def _no_carriers(_: memoryview, __: Limits) -> Iterator[Carrier]:
    return iter(())


def _segfault() -> None:
    ctypes.string_at(1)


def _loop() -> None:
    while True:
        pass


def _memory_bomb() -> None:
    blocks = []
    while True:
        blocks.append(np.ones((4000, 4000, 3), np.uint8))


def _nothing() -> None:
    pass


def _half_a_copy(_: memoryview, __: KeptMetadata, ___: Limits) -> Iterator[bytes]:
    yield HEAD
    _signs[-1].write(b"!")  # for the test: a part has been written by now
    time.sleep(60)
    yield b"never"


def _format(name: str, deed: Callable[[], None]) -> Format:
    head = HEAD + name.encode()

    def decode(_: memoryview, __: Limits) -> DecodedPicture:
        deed()
        return DecodedPicture(np.zeros((16, 16, 3), np.uint8), orientation=1)

    return Format(name, name, (f".{name}",), lambda start: start.startswith(head), _no_carriers, decode)


PLANTED = (
    _format("segfault", _segfault),
    _format("loop", _loop),
    _format("memory", _memory_bomb),
    replace(_format("slow", _nothing), clean=_half_a_copy),
)


def plant(sign: Path | None = None) -> None:
    """Add the formats to this process; `sign` is written to where a copy is half written."""
    if sign is not None:
        _signs.append(cast("BinaryIO", sign.open("wb", buffering=0)))
    registry.FORMATS = (*registry.FORMATS, *PLANTED)  # type: ignore[misc]  # that it is a constant is the point


def planted_file(folder: Path, name: str) -> str:
    """A file of that format."""
    path = folder / f"{name}.{name}"
    path.write_bytes(HEAD + name.encode())
    return str(path)
