"""Time stamps of the container itself (PNG tIME, BMFF and TIFF header times)."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.metadata.base import decoded, item
from scanner.model import Carrier, MetadataItem, MetadataKind
from scanner.settings import Limits


def read(carrier: Carrier, _limits: Limits) -> Iterator[MetadataItem]:
    """One item; the payload is ISO text already."""
    yield item(MetadataKind.TIME, carrier.label, decoded(carrier.payload))
