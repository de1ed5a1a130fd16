"""TIFF 6.0 and BigTIFF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.formats.base import Format
from scanner.model import Carrier, CarrierType, DecodedPicture
from scanner.payloads import exif, pixels
from scanner.settings import Limits


def _carriers(source: memoryview, _limits: Limits) -> Iterator[Carrier]:
    yield Carrier(CarrierType.EXIF, "TIFF tags", source)


def _decode(source: memoryview, limits: Limits) -> DecodedPicture:
    return pixels.decode_turned(source, ("TIFF",), limits, exif.orientation_of(source) or 1)


FORMAT: Final = Format(
    name="tiff",
    title="TIFF",
    suffixes=(".tif", ".tiff", ".btf"),
    recognises=lambda head: head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
    carriers=_carriers,
    decode=_decode,
    refusal="PhotoVet cannot clean this TIFF file yet; save it as PNG first.",
)
