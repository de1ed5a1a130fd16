"""Hides regions in a TIFF: samples outside keep their values and their bit depth (TIFF 6.0).

Every page is written anew as one strip, compressed with Deflate, which is lossless. What a page's other tags say about
its colours stays; what they said about the former compression goes.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.errors import DamagedPhotoError, RefusedError
from scanner.export.base import Fill, Written, fill_for, luma, nearest_entries, packed_bits
from scanner.formats.base import Format
from scanner.model import RedactionPlan
from scanner.payloads import kept, pixels, tiff_pages
from scanner.payloads.reading import ByteOrder
from scanner.payloads.tiff_pages import Page
from scanner.payloads.tiff_write import NewPage, NewTag, Writer, with_kept
from scanner.redaction import orientation as turning
from scanner.settings import Limits

_REDUCED: Final = 1  # NewSubfileType, bit 0
_IN_COLOUR: Final = (2, 3, 6)  # PhotometricInterpretation: RGB, palette, YCbCr
_DEFLATE: Final = 8  # Adobe Photoshop TIFF technical notes, 2002
_COLOUR_MAP, _EXTRA_SAMPLES, _PREDICTOR = 320, 338, 317
_ICC, _PALETTE = 34675, 3
# Least and largest values of all samples (two sorts), and the tones that printing should keep: they tell of the hidden.
_STATISTICS: Final = frozenset({280, 281, 321, 340, 341})
_DIRECTORIES: Final = frozenset(
    {330, 34665, 34853, 40965}
)  # tags that point at others: SubIFDs, EXIF, GPS, interoperability
_SHORT, _LONG = 3, 4

# Tags that described the former compression, strips, tiles and colour coding: the new page has its own.
_REPLACED: Final = frozenset(
    {258, 259, 262, 266, 273, 277, 278, 279, 284, 292, 293, 297, 317, 322, 323, 324, 325, 338, 347, 529, 530, 531, 532}
)

# Pillow's modes as (PhotometricInterpretation, samples, ExtraSamples) of 8 bits each.
_EIGHT_BITS: Final = {
    "L": (1, 1, ()),
    "LA": (1, 2, (2,)),
    "RGB": (2, 3, ()),
    "RGBA": (2, 4, (2,)),
    "RGBX": (2, 4, (0,)),
    "CMYK": (5, 4, ()),
}
_WIDE: Final = {"I;16": np.uint16, "I;16B": np.uint16, "I;16L": np.uint16, "I": np.int32, "F": np.float32}


@dataclass(frozen=True, slots=True)
class _Picture:
    """A page's samples, (height, width, samples), and how they are to be understood."""

    samples: NDArray[np.generic] = field(repr=False)
    bits: int  # of each sample
    photometric: int
    extra: tuple[int, ...] = ()


def write(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> Written:
    """The TIFF with the regions hidden in its first page and in every further page of the same size."""
    tiff = tiff_pages.read(source, limits)
    fill = fill_for(form.decode(source, limits), plan)
    told = kept.told_profile([source])
    pages = []
    for index, page in enumerate(tiff.pages):
        if index and page.number(tiff_pages.NEW_SUBFILE_TYPE, 0) & _REDUCED:
            continue  # a smaller copy still shows what is hidden in the large one
        picture = _decoded(source, index, page, limits)
        if picture.samples.shape[:2] == fill.hidden.shape:
            picture = _filled(picture, page, fill)
        pages.append(_page(picture, page, tiff.order, told if picture.photometric in _IN_COLOUR else b""))
    # The directories of EXIF stay behind with the places that they named: what is kept of them is written anew.
    pages[0] = with_kept(pages[0], kept.choose(form.carriers(source, limits), plan.keep, 1, limits))
    notes = ("Only the first page was looked at.",) if len(pages) > 1 else ()
    return Written(b"".join(Writer(tiff.order, tiff.wide).write(pages)), form.name, notes)


def _decoded(source: memoryview, index: int, page: Page, limits: Limits) -> _Picture:
    bits, count = max(page.numbers(tiff_pages.BITS) or [1]), page.number(tiff_pages.SAMPLES, 1)
    photometric = page.number(tiff_pages.PHOTOMETRIC, 1)
    if bits > 8 and count > 1:  # noqa: PLR2004  Pillow would keep the upper eight only
        return _decoded_wide(source, index, photometric, count)
    with pixels.opened(source, ("TIFF",), limits) as image:
        image.seek(index)
        orientation = page.number(274, 1)
        samples = np.array(image)
        mode = image.mode
    # Pillow turns the page upright while it decodes; here it has to lie as it is stored.
    samples = turning.stored(samples, orientation if 1 <= orientation <= 8 else 1)  # noqa: PLR2004
    if mode == "1":
        return _Picture(samples.astype(np.uint8)[..., None], 1, 1)
    if mode == "P":
        return _Picture(samples[..., None].copy(), bits, _PALETTE)
    if mode in _EIGHT_BITS:
        meaning, channels, extra = _EIGHT_BITS[mode]
        return _Picture(samples.reshape(*samples.shape[:2], channels).copy(), 8, meaning, extra)
    if mode in _WIDE:
        wide = samples.astype(_WIDE[mode])[..., None]
        return _Picture(wide, wide.itemsize * 8, photometric)
    raise _refusal()


def _decoded_wide(source: memoryview, index: int, photometric: int, count: int) -> _Picture:
    read, pages = cv2.imdecodemulti(np.frombuffer(source, np.uint8), cv2.IMREAD_UNCHANGED)
    if not read or index >= len(pages):
        raise DamagedPhotoError("The picture data of the TIFF file is damaged.")
    samples = np.asarray(pages[index])
    if samples.dtype != np.uint16 or samples.ndim != 3 or samples.shape[2] != count or photometric != 2:  # noqa: PLR2004
        raise _refusal()
    return _Picture(samples[..., [2, 1, 0, 3][:count]].copy(), 16, 2, (2,) * (count - 3))


def _refusal() -> RefusedError:
    return RefusedError(
        "Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. "
        "Save it as PNG or as an ordinary TIFF first, or clean its metadata only."
    )


# ---- filling -------------------------------------------------------------------------------------------------------


def _filled(picture: _Picture, page: Page, fill: Fill) -> _Picture:
    rgb = fill.rgb[fill.hidden]
    samples, hidden = picture.samples, fill.hidden
    if picture.photometric == _PALETTE:
        samples[hidden, 0] = _indices(picture, page, fill)
    elif picture.bits == 1:
        samples[hidden, 0] = luma(rgb) >= 128  # noqa: PLR2004
    elif picture.bits == 32:  # noqa: PLR2004
        seen = samples[~hidden]
        seen = seen[np.isfinite(seen)]
        low, high = (float(seen.min()), float(seen.max())) if seen.size else (0.0, 0.0)
        samples[hidden, 0] = (low + (high - low) * luma(rgb).astype(np.float64) / 255).astype(samples.dtype)
    else:
        top = (1 << picture.bits) - 1
        colours = 1 if picture.photometric in (0, 1) else 3
        values = (luma(rgb)[:, None] if colours == 1 else rgb).astype(np.uint32) * (top // 255)
        if picture.photometric == 5:  # noqa: PLR2004  CMYK: the light as ink of three colours, no black
            values = top - values
        samples[hidden, :colours] = values.astype(samples.dtype)
        # Black ink: none. Alpha: opaque.
        samples[hidden, colours:] = 0 if picture.photometric == 5 else top  # noqa: PLR2004
    return picture


def _indices(picture: _Picture, page: Page, fill: Fill) -> NDArray[np.uint8]:
    table = np.array(page.numbers(_COLOUR_MAP), np.uint32)
    if table.size != 3 << picture.bits:
        raise DamagedPhotoError("The TIFF file lacks its palette.")
    entries = (table.reshape(3, -1).T >> 8).astype(np.uint8)
    used = np.unique(picture.samples[~fill.hidden]) if not fill.hidden.all() else np.zeros(1, np.uint8)
    return nearest_entries(fill.rgb[fill.hidden], entries, used.astype(int).tolist())


# ---- writing -------------------------------------------------------------------------------------------------------


def _page(picture: _Picture, page: Page, order: ByteOrder, profile: bytes) -> NewPage:
    """The page, with that profile where it has none."""
    height, _, count = picture.samples.shape
    if picture.bits < 8:  # noqa: PLR2004
        raw = packed_bits(picture.samples[..., 0].astype(np.uint8), picture.bits).tobytes()
    else:
        kind = picture.samples.dtype.newbyteorder("<" if order == "little" else ">")
        raw = picture.samples.astype(kind).tobytes()
    tags = [
        NewTag(tag.tag, tag.type, tag.raw)
        for tag in page.tags.values()
        if tag.tag not in _REPLACED | _DIRECTORIES | _STATISTICS
    ]
    if profile and _ICC not in page.tags:
        tags.append(NewTag(_ICC, 7, profile))
    if picture.photometric == _PALETTE:
        used = np.unique(picture.samples)
        tags = [t if t.tag != _COLOUR_MAP else NewTag(t.tag, t.type, _blanked(t.raw, used)) for t in tags]
    new = {
        tiff_pages.BITS: [picture.bits] * count,
        tiff_pages.COMPRESSION: [_DEFLATE],
        tiff_pages.PHOTOMETRIC: [picture.photometric],
        tiff_pages.SAMPLES: [count],
        tiff_pages.PLANAR: [1],
        **({_EXTRA_SAMPLES: list(picture.extra)} if picture.extra else {}),
    }
    for tag, values in new.items():
        tags.append(NewTag(tag, _SHORT, b"".join(value.to_bytes(2, order) for value in values)))
    tags.append(NewTag(tiff_pages.ROWS_PER_STRIP, _LONG, height.to_bytes(4, order)))
    strip: list[bytes | memoryview] = [zlib.compress(raw, 6)]
    return NewPage(tags, tiff_pages.STRIP_OFFSETS, tiff_pages.STRIP_COUNTS, [strip], [])


def _blanked(colour_map: bytes | memoryview, used: NDArray[np.generic]) -> bytes:
    """The palette without the entries that no pixel uses: they were colours of what is hidden."""
    table = np.frombuffer(colour_map, np.uint16).reshape(3, -1).copy()
    unused = np.ones(table.shape[1], bool)
    unused[used.astype(int)] = False
    table[:, unused] = 0
    return table.tobytes()
