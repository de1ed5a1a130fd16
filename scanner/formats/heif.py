"""HEIC, HEIF and AVIF: still pictures in ISO base media files (ISO/IEC 14496-12, 23008-12, AV1 Image File Format)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from scanner.formats.base import Format
from scanner.model import Carrier, DecodedPicture
from scanner.payloads import pixels, trailer
from scanner.settings import Limits

_HEVC_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_AV1_BRANDS: Final = frozenset({b"avif", b"avis"})
_ANY_BRANDS: Final = frozenset({b"mif1", b"msf1", b"mif2", b"miaf"})


def _brands(head: bytes) -> list[bytes]:
    """The major brand, then the compatible ones (14496-12 clause 4.3)."""
    if head[4:8] != b"ftyp":
        return []
    size = min(int.from_bytes(head[:4], "big"), len(head))
    return [head[8:12], *(head[i : i + 4] for i in range(16, size - 3, 4))]


def _has_brand(wanted: frozenset[bytes], avoided: frozenset[bytes] = frozenset()) -> Callable[[bytes], bool]:
    def recognises(head: bytes) -> bool:
        brands = _brands(head)
        return not wanted.isdisjoint(brands) and avoided.isdisjoint(brands)

    return recognises


def _carriers(source: memoryview, _limits: Limits) -> Iterator[Carrier]:
    yield from trailer.carriers(source[len(source) :], len(source))


def _decode_heif(source: memoryview, limits: Limits) -> DecodedPicture:
    return pixels.decode(source, ("HEIF",), limits)


def _decode_avif(source: memoryview, limits: Limits) -> DecodedPicture:
    return pixels.decode(source, ("AVIF",), limits, None)


AVIF: Final = Format(
    name="avif",
    title="AVIF",
    suffixes=(".avif", ".avifs"),
    recognises=_has_brand(_AV1_BRANDS),
    carriers=_carriers,
    decode=_decode_avif,
    refusal="PhotoVet cannot clean this AVIF file yet; save it as PNG first.",
)
HEIC: Final = Format(
    name="heic",
    title="HEIC",
    suffixes=(".heic", ".heif", ".hif", ".heics"),
    recognises=_has_brand(_HEVC_BRANDS),
    carriers=_carriers,
    decode=_decode_heif,
    refusal="PhotoVet cannot clean this HEIC file yet; save it as JPEG first.",
)
HEIF: Final = Format(
    name="heif",
    title="HEIF",
    suffixes=(".heif", ".hif", ".heifs"),
    recognises=_has_brand(_ANY_BRANDS),
    carriers=_carriers,
    decode=_decode_heif,
    refusal="PhotoVet cannot clean this HEIF file yet; save it as JPEG first.",
)
