"""Container formats whose decoders do what broken native decoders do; `plant` puts them into a worker's registry."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from scanner.formats import registry
from scanner.formats.base import Container, Format
from scanner.messages import Message
from scanner.model import Carrier, DecodedPicture, KeptMetadata

HEAD = b"planted:"
_signs: list[BinaryIO] = []  # open, for a worker can open none


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


_DEEDS: dict[str, Callable[[], None]] = {
    "segfault": _segfault,
    "loop": _loop,
    "memory": _memory_bomb,
    "slow": _nothing,
}


class Planted(Container):
    """An open file of which the decoder does its deed, and of which half a copy can be written."""

    def find_blocks(self) -> Iterator[Carrier]:
        """Nothing."""
        return iter(())

    def first_picture(self) -> DecodedPicture:
        """A black picture, if the deed lets it."""
        _DEEDS[self.form.name]()
        return DecodedPicture(np.zeros((16, 16, 3), np.uint8), orientation=1)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """Its first half."""
        del keep
        yield HEAD
        _signs[-1].write(b"!")  # for the test: a part has been written by now
        time.sleep(60)
        yield b"never"


def _format(name: str) -> Format:
    head = HEAD + name.encode()
    refusal = Message("" if name == "slow" else "There is no copy.")
    return Format(name, name, (f".{name}",), lambda start: start.startswith(head), Planted, refusal)


PLANTED = tuple(map(_format, _DEEDS))


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
