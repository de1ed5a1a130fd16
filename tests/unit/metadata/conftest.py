"""Builders of metadata blocks, each written out from its specification, so that no reader is tested with itself."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable

import pytest

from scanner.metadata.registry import read
from scanner.model import Carrier, CarrierType, MetadataItem
from scanner.settings import Limits

LIMITS = Limits()


@pytest.fixture
def items_of() -> Callable[..., dict[str, MetadataItem]]:
    """Read one payload as a carrier of a type; items by key."""

    def read_one(
        type_: CarrierType, payload: bytes, label: str = "part", limits: Limits = LIMITS
    ) -> dict[str, MetadataItem]:
        return {item.key: item for item in read([Carrier(type_, label, payload)], limits)}

    return read_one


@pytest.fixture
def box() -> Callable[..., bytes]:
    """An ISO base media box."""

    def make(name: bytes, *parts: bytes) -> bytes:
        body = b"".join(parts)
        return struct.pack(">I", 8 + len(body)) + name + body

    return make


@pytest.fixture
def ifd() -> Callable[..., bytes]:
    """A little-endian TIFF directory: entries of (tag, type, count, value bytes); values stand right behind it."""

    def make(entries: Iterable[tuple[int, int, int, bytes]], at: int) -> bytes:
        entries = list(entries)
        table, values = struct.pack("<H", len(entries)), b""
        behind = at + 2 + 12 * len(entries) + 4
        for tag, kind, count, value in entries:
            table += struct.pack("<HHI", tag, kind, count)
            if len(value) <= 4:
                table += value.ljust(4, b"\0")
            else:
                table += struct.pack("<I", behind + len(values))
                values += value + bytes(len(value) % 2)
        return table + bytes(4) + values

    return make


@pytest.fixture
def image_resource() -> Callable[[int, bytes], bytes]:
    """A Photoshop image resource block without a name."""

    def make(number: int, value: bytes) -> bytes:
        return (
            b"8BIM"
            + struct.pack(">H", number)
            + b"\0\0"
            + struct.pack(">I", len(value))
            + value
            + bytes(len(value) % 2)
        )

    return make


@pytest.fixture
def dataset() -> Callable[[int, int, bytes], bytes]:
    """An IPTC-IIM dataset."""

    def make(record: int, number: int, value: bytes) -> bytes:
        return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value

    return make
