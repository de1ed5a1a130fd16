"""Embedded smaller pictures: they still show what is hidden in the large one."""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.metadata.base import item, key_of, size_in_words
from scanner.model import Carrier, MetadataItem, MetadataKind
from scanner.settings import Limits

_SOF: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MAX_SEGMENTS: Final = 200


def read(carrier: Carrier, _limits: Limits) -> Iterator[MetadataItem]:
    """One item with the preview's size in pixels, where its header says so, and in bytes."""
    size_px = _size_px(carrier)
    words = ", ".join([*([f"{size_px[0]}x{size_px[1]}"] if size_px else []), size_in_words(len(carrier.payload))])
    name = "thumbnail" if "thumb" in carrier.label.lower() or _is_small(size_px) else "smaller picture"
    yield item(MetadataKind.PREVIEW, key_of(carrier.label), f"{name}, {words}")


def _is_small(size_px: tuple[int, int] | None) -> bool:
    return size_px is not None and max(size_px) <= 320  # thumbnails are 160 to 320 px wide


def _size_px(carrier: Carrier) -> tuple[int, int] | None:
    data = memoryview(carrier.payload)
    if "JFXX" in carrier.label and len(data) > 2 and data[0] in (0x11, 0x13):
        return data[1], data[2]
    start = bytes(data[:64]).find(b"\xff\xd8\xff")
    if start >= 0:
        return jpeg_size_px(data[start:])
    if bytes(data[:8]) == b"\x89PNG\r\n\x1a\n":
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    return None


def jpeg_size_px(data: memoryview) -> tuple[int, int] | None:
    """Width and height from a JPEG's frame header (T.81 B.2.2), None where there is none."""
    at = 2
    for _ in range(_MAX_SEGMENTS):
        if at + 9 > len(data) or data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker in _SOF:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += (
            2 if 0xD0 <= marker <= 0xD8 or marker in (0x01, 0xFF) else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        )
    return None
