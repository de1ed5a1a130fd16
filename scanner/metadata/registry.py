"""From carriers to items: one reader or more for each type of carrier, and none of them can fail a scan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from scanner.errors import PhotoVetError
from scanner.metadata import (
    embedded,
    exif,
    icc,
    iptc,
    maker_notes,
    photoshop,
    preview,
    provenance,
    text,
    time,
    trailer,
    unknown,
    xmp,
)
from scanner.metadata.base import SHOWN_CHARACTERS, Reader, shown
from scanner.model import Carrier, CarrierType, MetadataItem
from scanner.settings import Limits

READERS: Final[tuple[tuple[CarrierType, Reader], ...]] = (
    (CarrierType.EXIF, exif.read),
    (CarrierType.EXIF, maker_notes.read),
    (CarrierType.XMP, xmp.read),
    (CarrierType.XMP_EXTENDED, xmp.read),
    (CarrierType.IPTC, iptc.read),
    (CarrierType.PHOTOSHOP, photoshop.read),
    (CarrierType.ICC, icc.read),
    (CarrierType.TEXT, text.read),
    (CarrierType.TIME, time.read),
    (CarrierType.PREVIEW, preview.read),
    (CarrierType.EMBEDDED, embedded.read),
    (CarrierType.TRAILER, trailer.read),
    (CarrierType.PROVENANCE, provenance.read),
    (CarrierType.UNKNOWN, unknown.read),
)

# Readers of these go through the whole payload; all others look at places in it, so that its size costs nothing.
_READ_THROUGH: Final = frozenset(
    {CarrierType.XMP, CarrierType.XMP_EXTENDED, CarrierType.IPTC, CarrierType.PHOTOSHOP, CarrierType.TEXT}
)

# A carrier in a carrier in a carrier is as deep as honest files go (a raw profile of 8BIM resources with XMP inside).
_NESTED: Final = 4


def read(
    carriers: Iterable[Carrier], limits: Limits, watched_in: Callable[[str], tuple[str, ...]] | None = None
) -> tuple[MetadataItem, ...]:
    """Everything that the carriers tell, in file order; at most `limits.items` items, then one that says so.

    `watched_in` says which words of the watchlist a value holds; it sees 2,000 characters of each. Of
    these 300 are handed on.

    A damaged carrier never raises: what its reader cannot make sense of becomes one item that names and sizes it. What
    the container itself raises while its carriers are walked (`DamagedPhotoError`, `LimitError`) passes through.
    """
    found: list[MetadataItem] = []
    for carrier in carriers:
        for item in _items(carrier, limits, depth=0):
            if len(found) >= limits.items:
                return (*found, unknown.too_many(limits.items))
            watched = watched_in(item.value) if watched_in is not None else ()
            if watched or len(item.value) > SHOWN_CHARACTERS:
                item = replace(item, value=shown(item.value, SHOWN_CHARACTERS), watched=watched)  # noqa: PLW2901
            found.append(item)
    return tuple(found)


def _items(carrier: Carrier, limits: Limits, depth: int) -> Iterator[MetadataItem]:
    whole = carrier
    if len(carrier.payload) > limits.metadata_bytes and carrier.type in _READ_THROUGH:
        carrier = replace(carrier, payload=memoryview(carrier.payload)[: limits.metadata_bytes])
    for type_, reader in READERS:
        if type_ is not carrier.type:
            continue
        try:
            for found in reader(carrier, limits):
                if isinstance(found, MetadataItem):
                    yield found
                elif depth < _NESTED:
                    yield from _items(found, limits, depth + 1)
                else:
                    yield unknown.named(found)
        except (PhotoVetError, ValueError, LookupError, ArithmeticError, TypeError, RecursionError, MemoryError):
            # Whatever a hostile payload made a parser do: it is metadata that nobody can vouch for, and it will go.
            yield unknown.named(whole)
