"""A TIFF page's samples as they are stored, at their own depth, and the fill of a hidden area in them (TIFF 6.0)."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.colour import opacity
from scanner.containers import jpeg_segments, tiff_pages
from scanner.containers.tiff_pages import Page, Tiff
from scanner.containers.tiff_write import NewPage, NewTag, Writer
from scanner.errors import DamagedPhotoError, RefusedError
from scanner.export import twins
from scanner.export.base import Fill, fill_for, luma, nearest_entries
from scanner.export.coding import EXACT, Coding
from scanner.formats import pixels
from scanner.formats.tiff import TiffFile
from scanner.model import DecodedPicture, Mask, RedactionPlan, RgbImage
from scanner.reading.sizes import check_size
from scanner.redaction import orientation as turning
from scanner.settings import Limits

COLOUR_MAP, EXTRA_SAMPLES, SAMPLE_FORMAT = 320, 338, 339
WHITE_IS_ZERO, GREY, RGB, PALETTE, INKS, YCBCR = 0, 1, 2, 3, 5, 6
_LABS: Final = {8: 0, 9: 128}  # CIE L*a*b*, and as ICC has it: what says that a colour has no hue
_JPEG: Final = 7
_ALONE: Final = frozenset({1, 2, 3, 4, 5, 8, 32773, 32809, 32946, 34925, 50000})
"""Codings that store every sample for itself: none, CCITT, LZW, Deflate, PackBits, ThunderScan, LZMA, Zstandard."""
_ASSOCIATED: Final = 1  # ExtraSamples: colours are multiplied by their opacity already
_UNASSOCIATED: Final = 2  # the opacity stands for itself
_SEPARATE: Final = 2  # PlanarConfiguration
SMOOTHED_PX: Final = 2  # libjpeg blends halved chroma with that of the next pixel pair

# Pillow's modes as (PhotometricInterpretation, samples, ExtraSamples) of 8 bits each.
_EIGHT_BITS: Final = {
    "L": (GREY, 1, ()),
    "LA": (GREY, 2, (2,)),
    "RGB": (RGB, 3, ()),
    "RGBA": (RGB, 4, (2,)),
    "RGBX": (RGB, 4, (0,)),
    "CMYK": (INKS, 4, ()),
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A page's samples, (height, width, samples) as stored, and how they are to be understood."""

    samples: NDArray[np.generic] = field(repr=False)
    bits: int  # of each sample
    photometric: int
    extra: tuple[int, ...] = ()

    @property
    def colours(self) -> int:
        """How many samples of a pixel are its colour; what follows is opacity and the like."""
        return {WHITE_IS_ZERO: 1, GREY: 1, PALETTE: 1, INKS: 4}.get(self.photometric, 3)

    @property
    def has_own_range(self) -> bool:
        """Whether samples mean nothing but in relation to one another: all but unsigned ones of 8 and 16 bits."""
        return self.samples.dtype.kind != "u" or self.bits > 16  # noqa: PLR2004


# ---- reading -------------------------------------------------------------------------------------------------------


def coding_of(page: Page, photo: TiffFile) -> Coding:
    """The units in which a page is stored. Raises RefusedError for a lossy coding of which they are not known."""
    compression = page.number(tiff_pages.COMPRESSION, 1)
    if compression in _ALONE:
        return EXACT
    if compression != _JPEG:
        raise refusal()
    wide, high = 1, 1
    width, height = page.number(tiff_pages.WIDTH, 0), page.number(tiff_pages.HEIGHT, 0)
    if page.is_tiled:
        tile = page.number(tiff_pages.TILE_WIDTH, 0) or width, page.number(tiff_pages.TILE_HEIGHT, 0) or height
    else:
        tile = width, max(1, min(page.number(tiff_pages.ROWS_PER_STRIP, height), height))
    for piece in _pieces(page, photo.source):
        across, down = _sampling(piece, photo.limits)
        wide, high = math.lcm(wide, across), math.lcm(high, down)
    return Coding((8 * wide, 8 * high), tile, SMOOTHED_PX if (wide, high) != (1, 1) else 0)


def _pieces(page: Page, source: memoryview) -> list[memoryview]:
    tiled = page.is_tiled
    offsets = page.numbers(tiff_pages.TILE_OFFSETS if tiled else tiff_pages.STRIP_OFFSETS)
    counts = page.numbers(tiff_pages.TILE_COUNTS if tiled else tiff_pages.STRIP_COUNTS)
    return [source[offset : offset + count] for offset, count in zip(offsets, counts, strict=False)]


def _sampling(stream: memoryview, limits: Limits) -> tuple[int, int]:
    """The largest sampling factors of a JPEG, which make its MCU; of one component they mean nothing (A.2.2)."""
    for segment in jpeg_segments.segments(stream, limits):
        if segment.marker in jpeg_segments.SOF and len(segment.body) > 8:  # noqa: PLR2004  Figure B.3
            factors = [(byte >> 4, byte & 15) for byte in segment.body[7::3]]
            if len(factors) == 1:
                return 1, 1
            across, down = max(h for h, _ in factors), max(v for _, v in factors)
            if across and down:
                return across, down
    raise DamagedPhotoError("The picture data of the TIFF file is damaged.")


def read(photo: TiffFile, index: int) -> Picture:
    """The samples of a page. Raises DamagedPhotoError, LimitError, RefusedError."""
    page = photo.tiff.pages[index]
    bits, count = max(page.numbers(tiff_pages.BITS) or [1]), page.number(tiff_pages.SAMPLES, 1)
    extra = tuple(page.numbers(EXTRA_SAMPLES))
    narrow = bits <= 8 and page.number(tiff_pages.PLANAR, 1) != _SEPARATE and _ASSOCIATED not in extra  # noqa: PLR2004
    if (narrow or (count == 1 and bits == 16)) and bytes(photo.source[:4]) != pixels.UNREAD:  # noqa: PLR2004
        return _by_pillow(photo, index, page)
    return _by_libtiff(photo, page)


def _by_pillow(photo: TiffFile, index: int, page: Page) -> Picture:
    with pixels.opened(photo.source, ("TIFF",), photo.limits) as image:
        image.seek(index)
        orientation = page.number(274, 1)
        samples = np.array(image)
        mode = image.mode
    # Pillow turns the page upright while it decodes; here it has to lie as it is stored.
    samples = turning.stored(samples, orientation if 1 <= orientation <= 8 else 1)  # noqa: PLR2004
    if mode == "1":
        return Picture(samples.astype(np.uint8)[..., None], 1, GREY)
    if mode == "P":
        return Picture(samples[..., None].copy(), max(page.numbers(tiff_pages.BITS) or [8]), PALETTE)
    if mode in _EIGHT_BITS:
        meaning, channels, extra = _EIGHT_BITS[mode]
        return Picture(samples.reshape(*samples.shape[:2], channels).copy(), 8, meaning, extra)
    if mode.startswith("I;16"):
        return Picture(samples.astype(np.uint16)[..., None], 16, page.number(tiff_pages.PHOTOMETRIC, GREY))
    raise refusal()


def _by_libtiff(photo: TiffFile, page: Page) -> Picture:
    """All that Pillow reduces to 8 bits, un-multiplies, or does not read."""
    from imagecodecs import tiff_decode  # noqa: PLC0415  loading it takes a quarter of a second

    photometric, count = page.number(tiff_pages.PHOTOMETRIC, GREY), page.number(tiff_pages.SAMPLES, 1)
    width, height = page.number(tiff_pages.WIDTH, 0), page.number(tiff_pages.HEIGHT, 0)
    check_size(width, height, photo.limits)
    if photometric not in (WHITE_IS_ZERO, GREY, RGB, INKS, *_LABS):
        raise refusal()
    try:
        read = np.asarray(tiff_decode(_alone(page, photo.tiff, photo.source), index=0))
    except (RuntimeError, ValueError, IndexError, MemoryError) as error:
        raise DamagedPhotoError("The picture data of the TIFF file is damaged.") from error
    if page.number(tiff_pages.PLANAR, 1) == _SEPARATE and count > 1 and read.shape == (count, height, width):
        read = np.moveaxis(read, 0, -1)
    read = read.reshape(height, width, -1) if read.shape[:2] == (height, width) else read
    if read.shape != (height, width, count) or set(page.numbers(tiff_pages.BITS)) != {read.dtype.itemsize * 8}:
        raise refusal()
    picture = Picture(read.copy(), read.dtype.itemsize * 8, photometric, tuple(page.numbers(EXTRA_SAMPLES)))
    if picture.colours > count:
        raise refusal()
    return picture


def _alone(page: Page, tiff: Tiff, source: memoryview) -> bytes:
    """The page as a file of its own, its inks taken for colours: libtiff would mix them to RGB."""
    order, tiled = tiff.order, page.is_tiled
    offsets = tiff_pages.TILE_OFFSETS if tiled else tiff_pages.STRIP_OFFSETS
    counts = tiff_pages.TILE_COUNTS if tiled else tiff_pages.STRIP_COUNTS
    needed = {256, 257, 258, 259, 262, 266, 277, 278, 284, 317, 322, 323, EXTRA_SAMPLES, SAMPLE_FORMAT, 347}
    is_inks = page.number(tiff_pages.PHOTOMETRIC, GREY) == INKS
    dropped = {tiff_pages.PHOTOMETRIC, EXTRA_SAMPLES} if is_inks else set()
    tags = [NewTag(t.tag, t.type, t.raw) for t in page.tags.values() if t.tag in needed - dropped]
    if is_inks:
        unsaid = page.number(tiff_pages.SAMPLES, 4) - 3
        tags.append(NewTag(tiff_pages.PHOTOMETRIC, 3, RGB.to_bytes(2, order)))
        tags.append(NewTag(EXTRA_SAMPLES, 3, bytes(2 * max(0, unsaid))))
    pieces: list[list[bytes | memoryview]] = [[piece] for piece in _pieces(page, source)]
    return b"".join(Writer(order, tiff.wide).write([NewPage(tags, offsets, counts, pieces, [])]))


def refusal() -> RefusedError:
    """For a page that is coded in a way of which PhotoVet cannot tell what belongs to a hidden area."""
    return RefusedError(
        "Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. "
        "Save it as PNG or as an ordinary TIFF first, or clean its metadata only."
    )


# ---- filling -------------------------------------------------------------------------------------------------------


def _range(picture: Picture, hidden: Mask) -> tuple[float, float]:
    """What is shown as black and as white, by the samples outside of what is hidden."""
    seen = picture.samples[~hidden][:, : picture.colours]
    seen = seen[np.isfinite(seen)]
    least, greatest = (float(seen.min()), float(seen.max())) if seen.size else (0.0, 0.0)
    return pixels.shown_range(least, greatest, floating=picture.samples.dtype.kind == "f")


def _by_range_outside(picture: Picture, hidden: Mask) -> RgbImage:
    """The picture as stored in 8 bits, its range taken from outside of what is hidden, which itself is black."""
    low, high = _range(picture, hidden)
    seen = np.nan_to_num(picture.samples[..., : picture.colours].astype(np.float64), posinf=0.0, neginf=0.0)
    eight = np.clip((seen - low) * (255 / max(high - low, 1e-12)), 0, 255).astype(np.uint8)
    if picture.photometric in (WHITE_IS_ZERO, INKS):
        eight = 255 - eight
    eight[hidden] = 0
    colours = eight[..., :3] if picture.colours >= 3 and picture.photometric not in _LABS else eight[..., :1]  # noqa: PLR2004
    return np.ascontiguousarray(np.broadcast_to(colours, (*eight.shape[:2], 3)))


def shown(photo: TiffFile, decoded: DecodedPicture, plan: RedactionPlan) -> DecodedPicture:
    """The first page as `decoded`, but by the range of what is not hidden where its range decides how it looks."""
    page = photo.tiff.pages[0]
    if max(page.numbers(tiff_pages.BITS) or [1]) <= 16 and not _is_signed(page):  # noqa: PLR2004
        return decoded
    picture = read(photo, 0)
    return by_outside(decoded, picture, plan, coding_of(page, photo))


def _is_signed(page: Page) -> bool:
    return any(kind != 1 for kind in page.numbers(SAMPLE_FORMAT))


def by_outside(shown: DecodedPicture, picture: Picture, plan: RedactionPlan, coding: Coding) -> DecodedPicture:
    """A page as it is shown, but by the range of what is not hidden where its range decides how it looks."""
    hidden = fill_for(shown, plan, coding).hidden
    if not picture.has_own_range or hidden.shape != picture.samples.shape[:2]:
        return shown
    rgb = turning.upright(_by_range_outside(picture, hidden), shown.orientation)
    return replace(shown, rgb=np.ascontiguousarray(rgb))


def fill(picture: Picture, page: Page, made: Fill) -> None:
    """Give the hidden samples the fill's colours, fully opaque."""
    rgb, hidden, samples = made.rgb[made.hidden], made.hidden, picture.samples
    if picture.photometric == PALETTE:
        samples[hidden, 0] = _indices(picture, page, made)
        return
    if picture.bits == 1:
        samples[hidden, 0] = luma(rgb) >= 128  # noqa: PLR2004
        return
    top = float((1 << picture.bits) - 1)
    low, high = _range(picture, hidden) if picture.has_own_range else (0.0, top)
    values = _light(picture, rgb) * ((high - low) / 255) + low
    samples[hidden, : picture.colours] = values.astype(samples.dtype)
    if picture.photometric in _LABS:
        samples[hidden, 1:3] = 0 if picture.has_own_range else _LABS[picture.photometric] << (picture.bits - 8)
    samples[hidden, picture.colours :] = _opaque(picture)


def blank_unseen(picture: Picture) -> None:
    """Make all pixels that nobody sees, for they have hardly any opacity, black and fully transparent.

    Samples that no viewer shows become full ones, and multiplied colours as bright as their opacity at most.
    """
    samples, colours = picture.samples, picture.colours
    for number in range(samples.shape[2] - colours):
        extra = samples[..., colours + number]
        meaning = picture.extra[number] if number < len(picture.extra) else 0
        if meaning not in (_ASSOCIATED, _UNASSOCIATED):
            extra[:] = _opaque(picture)
            continue
        unseen = opacity.unseen(extra)
        extra[unseen] = 0
        samples[unseen, :colours] = 0
        if meaning == _ASSOCIATED and samples.dtype.kind == "u":
            np.minimum(samples[..., :colours], extra[..., None], out=samples[..., :colours])


def has_unseen(photo: TiffFile) -> bool:
    """Whether pages have samples that no viewer shows, and that differ. Raises DamagedPhotoError, LimitError."""
    for index, page in photo.shown:
        extra = page.numbers(EXTRA_SAMPLES)
        if not extra or set(extra) == {_UNASSOCIATED}:
            continue
        try:
            picture = read(photo, index)
        except RefusedError:
            continue
        before = picture.samples.copy()
        blank_unseen(picture)
        if any(
            before[..., at].min() < before[..., at].max()
            for at in np.flatnonzero((before != picture.samples).any(axis=(0, 1)))
        ):
            return True
    return False


def palette_of(picture: Picture, page: Page) -> NDArray[np.uint8]:
    """(n, 3): the palette's entries as viewers show them, with 8 bits. Raises DamagedPhotoError."""
    table = np.array(page.numbers(COLOUR_MAP), np.uint32)
    if table.size != 3 << picture.bits:
        raise DamagedPhotoError("The TIFF file lacks its palette.")
    return (table.reshape(3, -1).T >> 8).astype(np.uint8)


def join_twins(picture: Picture, page: Page) -> None:
    """Give pixels of one colour one index of a palette: which of several they have can draw a picture."""
    if picture.photometric == PALETTE:
        lut = twins.joining(palette_of(picture, page), np.unique(picture.samples))
        picture.samples[:] = lut[picture.samples]


def _light(picture: Picture, rgb: NDArray[np.uint8]) -> NDArray[np.float64]:
    """(n, 3) colours as (n, colours) samples of 0 to 255."""
    if picture.colours == 1 or picture.photometric in _LABS:
        grey = luma(rgb)[:, None].astype(np.float64)
        return np.repeat(255 - grey if picture.photometric == WHITE_IS_ZERO else grey, picture.colours, axis=1)
    if picture.photometric == INKS:  # the light as ink of three colours, no black
        return np.concatenate([255.0 - rgb, np.zeros((len(rgb), 1))], axis=1)
    return rgb.astype(np.float64)


def _opaque(picture: Picture) -> float:
    if picture.photometric == INKS and not any(picture.extra):
        return 0
    kind = picture.samples.dtype
    return 1.0 if kind.kind == "f" else float(np.iinfo(kind.str).max)


def _indices(picture: Picture, page: Page, made: Fill) -> NDArray[np.uint8]:
    entries = palette_of(picture, page)
    used = np.unique(picture.samples[~made.hidden]) if not made.hidden.all() else np.zeros(1, np.uint8)
    return nearest_entries(made.rgb[made.hidden], entries, used.astype(int).tolist())
