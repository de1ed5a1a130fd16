"""The coding of a file's picture, by what the file holds and not by what it is called."""

from __future__ import annotations

from itertools import chain
from typing import Final

from scanner.errors import RefusedError
from scanner.export import tiff_samples
from scanner.export.coding import EXACT, Coding
from scanner.formats.base import Container
from scanner.formats.jpeg import Jpeg
from scanner.formats.tiff import TiffFile
from scanner.formats.webp import WebP
from scanner.redaction.jpeg import syntax
from scanner.redaction.jpeg.completeness import is_complete

_SMOOTHED_BLOCKS: Final = 3  # libjpeg looks at two on each side
# How far decoded pixels tell more of a hidden stroke than those anywhere else do, by bench/redaction/attack.py.
_WEBP: Final = Coding((16, 16), None, 16)
_BY_NAME: Final = {
    "avif": Coding(reach_px=64),
    "heic": Coding(reach_px=64),
    "heif": Coding(reach_px=64),
    "jxl": Coding(reach_px=64),
}
_COD: Final = b"\xff\x52"  # ISO/IEC 15444-1 annex A.6.1
_WHOLE: Final = 0.8  # of the size that the decoded picture takes without losses; what is smaller was cut short


def coding_of(container: Container) -> Coding:
    """The coding of the first picture. A JPEG's is that of its decoded pixels; a copy of it replaces coefficients.

    Raises DamagedPhotoError, LimitError; RefusedError for a coding in which nothing can be hidden.
    """
    if container.form.name == "tiff":
        photo = container.as_a(TiffFile)
        return tiff_samples.coding_of(photo.tiff.pages[0], photo)
    if container.form.name == "jpeg":
        return _jpeg(syntax.parse(container.as_a(Jpeg).mended))
    if container.form.name == "webp":
        return _WEBP if _is_lossy(container.as_a(WebP)) else EXACT
    if container.form.name in ("jp2", "j2k") and _is_lossy_wavelet(container):
        raise RefusedError(
            "Parts of this JPEG 2000 picture cannot be hidden safely: it was stored with losses, and all of it then "
            "tells of what was there. Crop it so that nothing of that is left, or clean its metadata only."
        )
    return _BY_NAME.get(container.form.name, EXACT)


def _is_lossy(photo: WebP) -> bool:
    """Whether any picture of a WebP, frames among them, is a key frame of VP8 (RFC 9649)."""
    inside = chain.from_iterable(parts for _, parts in photo.frames)
    return any(chunk.name == b"VP8 " for chunk in chain(photo.chunks, inside))


def _is_lossy_wavelet(container: Container) -> bool:
    """Whether a JPEG 2000 was coded by the 9/7 wavelet, or by the 5/3 one and cut short."""
    content = bytes(container.source)
    at = content.find(_COD, max(0, content.find(b"\xff\x4f\xff\x51")))
    if at < 0 or content[at + 13 : at + 14] != b"\x01":  # Table A.20: reversible
        return True
    from imagecodecs import jpeg2k_encode  # noqa: PLC0415  loading it takes a quarter of a second

    whole = jpeg2k_encode(container.first_picture().rgb, codecformat="j2k", reversible=True, numthreads=1)
    return len(content) < _WHOLE * len(whole)


def _jpeg(structure: syntax.Structure) -> Coding:
    """By MCUs; halved chroma is smoothed, and a JPEG that ends early is smoothed by the blocks around (T.81, K.8)."""
    wide, high = structure.mcu_px
    if not is_complete(structure):
        return Coding((wide, high), None, _SMOOTHED_BLOCKS * max(wide, high))
    return Coding((wide, high), None, 0 if (wide, high) == (8, 8) else tiff_samples.SMOOTHED_PX)


def page_coding(container: Container, number: int) -> Coding:
    """The coding of one page of several, 0 for the first; raises as `coding_of` does."""
    if container.form.name == "tiff":
        photo = container.as_a(TiffFile)
        return tiff_samples.coding_of(photo.shown[number][1], photo)
    return coding_of(container)
