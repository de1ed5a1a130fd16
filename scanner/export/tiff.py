"""Hides regions in a TIFF: samples outside keep their values and their bit depth (TIFF 6.0).

Every page is written anew as one strip, compressed with Deflate, which is lossless. What a page's other tags say about
its colours stays; what they said about the former compression goes. Where that was JPEG, what is hidden is hidden by
its MCUs.
"""

from __future__ import annotations

import zlib
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.containers import kept, tiff_pages
from scanner.containers.tiff_pages import Page
from scanner.containers.tiff_write import NewPage, NewTag, Writer, with_kept
from scanner.export import tiff_samples
from scanner.export.base import Written, fill_for, packed_bits
from scanner.export.tiff_samples import COLOUR_MAP, EXTRA_SAMPLES, PALETTE, Picture
from scanner.formats.base import Container
from scanner.formats.tiff import TiffFile
from scanner.model import RedactionPlan
from scanner.reading.bounded import ByteOrder

_IN_COLOUR: Final = (2, 3, 6)  # PhotometricInterpretation: RGB, palette, YCbCr
_DEFLATE: Final = 8  # Adobe Photoshop TIFF technical notes, 2002
_ICC: Final = 34675
# Least and largest values of all samples (two sorts), and the tones that printing should keep: they tell of the hidden.
_STATISTICS: Final = frozenset({280, 281, 321, 340, 341})
_DIRECTORIES: Final = frozenset(
    {330, 34665, 34853, 40965}
)  # tags that point at others: SubIFDs, EXIF, GPS, interoperability
_SHORT, _LONG = 3, 4

# Tags that described the former compression, strips, tiles and colour coding: the new page has its own.
_REPLACED: Final = frozenset(
    {258, 259, 262, 266, 273, 277, 278, 279, 284, 292, 293, 297, 317, 322, 323, 324, 325, 338, 347}
    | {529, 530, 531, 532}
)


def write(container: Container, plan: RedactionPlan) -> Written:
    """The TIFF with the regions hidden on their pages."""
    photo = container.as_a(TiffFile)
    tiff = photo.tiff
    tiff_samples.coding_of(tiff.pages[0], photo)  # which may refuse what no decoder takes
    told = kept.told_profile([photo.exif])
    pages = []
    # A smaller copy still shows what is hidden in the large one, and stays behind.
    shown = zip(photo.shown, photo.pictures(), strict=True)
    for number, ((index, page), decoded) in enumerate(shown):
        here = plan.on_page(number)
        picture = tiff_samples.read(photo, index)
        coding = tiff_samples.coding_of(page, photo)
        fill = fill_for(tiff_samples.by_outside(decoded, picture, here, coding), here, coding)
        if picture.samples.shape[:2] != fill.hidden.shape:
            raise tiff_samples.refusal()
        tiff_samples.join_twins(picture, page)
        tiff_samples.fill(picture, page, fill)
        tiff_samples.blank_unseen(picture)
        pages.append(_page(picture, page, tiff.order, told if picture.photometric in _IN_COLOUR else b""))
    # The directories of EXIF stay behind with the places that they named: what is kept of them is written anew.
    pages[0] = with_kept(pages[0], kept.choose(container.blocks, plan.keep, 1, container.limits))
    return Written(b"".join(Writer(tiff.order, tiff.wide).write(pages)), container.form.name)


# ---- writing -------------------------------------------------------------------------------------------------------


def _page(picture: Picture, page: Page, order: ByteOrder, profile: bytes) -> NewPage:
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
    if picture.photometric == PALETTE:
        used = np.unique(picture.samples)
        tags = [t if t.tag != COLOUR_MAP else NewTag(t.tag, t.type, _blanked(t.raw, used)) for t in tags]
    new = {
        tiff_pages.BITS: [picture.bits] * count,
        tiff_pages.COMPRESSION: [_DEFLATE],
        tiff_pages.PHOTOMETRIC: [picture.photometric],
        tiff_pages.SAMPLES: [count],
        tiff_pages.PLANAR: [1],
        **({EXTRA_SAMPLES: list(picture.extra)} if picture.extra else {}),
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
