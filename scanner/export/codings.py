"""The coding of a file's picture, by what the file holds and not by what it is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.export import tiff_samples
from scanner.export.coding import EXACT, Coding
from scanner.formats.base import Format
from scanner.payloads import tiff_pages
from scanner.settings import Limits

_PREDICTED: Final = Coding(reach_px=8)
_BY_NAME: Final = dict.fromkeys(("avif", "heic", "heif", "jxl", "jp2", "j2k"), _PREDICTED)


def coding_of(source: memoryview, form: Format, limits: Limits) -> Coding:
    """The coding of the first picture; a JPEG, whose blocks are replaced without decoding it, is none of these.

    Raises DamagedPhotoError, LimitError; RefusedError for a coding in which nothing can be hidden.
    """
    if form.name == "tiff":
        return tiff_samples.coding_of(tiff_pages.read(source, limits).pages[0], source, limits)
    if form.name == "webp":
        return _PREDICTED if b"VP8 " in webp_codings(source) else EXACT
    return _BY_NAME.get(form.name, EXACT)


def webp_codings(source: memoryview) -> Iterator[bytes]:
    """The names of a WebP's chunks, also inside frames (RFC 9649)."""
    at = 12
    while at + 8 <= len(source):
        name, size = bytes(source[at : at + 4]), int.from_bytes(source[at + 4 : at + 8], "little")
        if name == b"ANMF":
            at += 8 + 16  # into the frame, behind its header
            continue
        yield name
        at += 8 + size + size % 2
