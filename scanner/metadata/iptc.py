"""IPTC-IIM 4.2 records: a run of datasets, each with marker 0x1C, record, dataset number and length."""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.metadata.base import VALUE_CHARACTERS, decoded, is_mostly_text, item, size_in_words
from scanner.metadata.tables.iptc import APPLICATION, ENVELOPE
from scanner.model import Carrier, MetadataItem, MetadataKind
from scanner.settings import Limits

_MARKER: Final = 0x1C
_EXTENDED: Final = 0x8000
_SILENT: Final = frozenset({(1, 0), (1, 22), (1, 90), (2, 0)})  # record versions, file format version, character set


def read(carrier: Carrier, limits: Limits) -> Iterator[MetadataItem]:
    """An item for every dataset; what stands behind the last readable one is named and sized."""
    data = memoryview(carrier.payload)
    at = 0
    for _ in range(limits.items):
        if len(data) - at < 5 or data[at] != _MARKER:  # IIM clause 1.5: a dataset's head has five bytes
            break
        record, number = data[at + 1], data[at + 2]
        size_bytes = int.from_bytes(data[at + 3 : at + 5], "big")
        at += 5
        if size_bytes & _EXTENDED:  # IIM clause 1.5 (d): the length of the length
            width = min(size_bytes & ~_EXTENDED, 8)
            size_bytes = int.from_bytes(data[at : at + width], "big")
            at += width
        value = data[at : at + size_bytes]
        at += len(value)
        if (record, number) not in _SILENT and len(value):
            yield _dataset(record, number, value)
    rest = bytes(data[at : at + 64])
    if rest.strip(b"\0"):
        yield item(MetadataKind.UNKNOWN, "IPTC", f"not understood, {size_in_words(len(data) - at)}")


def _dataset(record: int, number: int, value: memoryview) -> MetadataItem:
    table = {1: ENVELOPE, 2: APPLICATION}.get(record, {})
    name, kind = table.get(number, (f"{record}:{number}", MetadataKind.UNKNOWN))
    readable = is_mostly_text(value[:VALUE_CHARACTERS]) or kind is not MetadataKind.UNKNOWN
    if kind is MetadataKind.PREVIEW or not readable:
        return item(kind, f"IPTC:{name}", size_in_words(len(value)))
    return item(kind, f"IPTC:{name}", decoded(value))
