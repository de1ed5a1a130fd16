"""Checks of the picture: does it open, is the outside what it was, is the inside something else."""

from __future__ import annotations

import math
from itertools import zip_longest
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.containers import tiff_pages
from scanner.errors import DamagedPhotoError
from scanner.export import deep, tiff_samples
from scanner.export.base import styled_masks
from scanner.export.coding import EXACT
from scanner.export.codings import coding_of, page_coding
from scanner.export.recoded import JpegPicture
from scanner.formats.base import Container, Format
from scanner.formats.jpeg import Jpeg
from scanner.formats.tiff import TiffFile
from scanner.messages import Message, Term
from scanner.model import Check, DecodedPicture, Mask, RedactionPlan, RgbImage
from scanner.redaction import orientation as turning
from scanner.redaction.jpeg import syntax
from scanner.redaction.mask import union
from scanner.redaction.painter import paint_masks
from scanner.verify.films import check_film
from scanner.verify.frames import frame_numbers, frames, seen
from scanner.verify.second_geometry import MISPLACED, Lie, confirmed
from scanner.verify.second_reader import same_colours
from scanner.verify.untouched import OTHER_COLOURS, Pair, header_of, same_colours_of

_OPENCV_TURNS_TIFF: Final = int(cv2.__version__.partition(".")[0]) >= 5  # noqa: PLR2004  even with IMREAD_UNCHANGED
_OPENCV_READS: Final = frozenset({"jpeg", "png", "webp", "bmp", "tiff"})
_LEAST_PSNR: Final = 30.0  # dB, of a picture that was coded again
_LEAST_BLOCK_PSNR: Final = 25.0  # dB, of any block: half of each step of quality 95, all errors adding up, make 27
_BLOCK_PX: Final = 16
_MOST_LIKENESS: Final = 0.8  # correlation of fine detail; of a picture that was left as it is, it is 1
_LEAST_DETAIL: Final = 0.5  # grey levels; below, there is no detail to compare
_LEAST_PIXELS: Final = 64
_STRAIGHT: Final = 2  # of a TIFF's ExtraSamples: opacity by which colours are not multiplied

Samples = NDArray[np.uint8] | NDArray[np.float32]
"""(height, width, samples) of 0 to 255."""


# ---- opening -------------------------------------------------------------------------------------------------------


def upright_size(original: Container) -> tuple[int, int]:
    """(width, height) of the upright original."""
    if original.form.name == "jpeg":
        structure = syntax.parse(original.as_a(Jpeg).mended)
        return turning.upright_size(structure.width_px, structure.height_px, original.as_a(Jpeg).orientation)
    picture = original.first_picture()
    return picture.width_px, picture.height_px


def upright_rgb(copy: Container) -> RgbImage:
    """The upright picture as a decoder shows it that did not write it, where there is one. Raises DamagedPhotoError."""
    if copy.form.name not in _OPENCV_READS:
        return copy.first_picture().rgb
    try:
        bgr = cv2.imdecode(np.frombuffer(copy.source, np.uint8), cv2.IMREAD_COLOR)  # turns by the EXIF orientation
    except cv2.error as error:
        raise DamagedPhotoError("OpenCV cannot decode the picture.") from error
    if bgr is None:
        return copy.first_picture().rgb
    return np.asarray(bgr[..., ::-1], np.uint8)


def check_opens(rgb: RgbImage, size: tuple[int, int], form: Format) -> Check:
    """`opens`: it decodes, and stands upright in the original's size."""
    height, width = rgb.shape[:2]
    if (width, height) != size:
        detail = Message(
            "The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.",
            width=width,
            height=height,
            wanted_width=size[0],
            wanted_height=size[1],
        )
        return Check("opens", False, detail)
    return Check(
        "opens",
        True,
        Message(
            "The copy opens as {format}, upright, {width} x {height} pixels.",
            format=Term(form.title),
            width=width,
            height=height,
        ),
    )


# ---- regions -------------------------------------------------------------------------------------------------------


def check_regions(pair: Pair, plan: RedactionPlan) -> tuple[Check, Check]:
    """`outside-unchanged` and `inside-replaced`, page by page. Raises DamagedPhotoError where one cannot be decoded."""
    if pair.original.form.animated and pair.original.several:
        return check_film(pair, plan)
    originals, copies = pair.original.pictures(), pair.copy.pictures()
    outside = inside = Check("outside-unchanged", False, Message("The copy has no picture."))
    pages = 0
    for number, (before, after) in enumerate(zip_longest(originals, copies)):
        if before is None or after is None:
            words = Message("The copy has another number of pages than the original.")
            return Check("outside-unchanged", False, words), Check("inside-replaced", False, words)
        outside, inside = _check_page(pair, plan.on_page(number), number, before, after)
        if not (outside.ok and inside.ok):
            return outside, inside
        pages += 1
    if pages > 1:
        words = Message("Every pixel outside of what was hidden is what it was on all {count} pages.", count=pages)
        return Check("outside-unchanged", True, words), inside
    return outside, inside


def _check_page(
    pair: Pair, plan: RedactionPlan, number: int, before: DecodedPicture, after: DecodedPicture
) -> tuple[Check, Check]:
    if before.rgb.shape != after.rgb.shape:
        words = Message("A page of the copy has another size than in the original.")
        return Check("outside-unchanged", False, words), Check("inside-replaced", False, words)
    coding = page_coding(pair.original, number)
    # Of a TIFF what was coded with losses is kept as it shows.
    lossy = not coding.is_exact and pair.original.form.name != "tiff"
    masks = styled_masks(plan, before.width_px, before.height_px, coding, before.orientation)
    hidden = union((part.mask for part in masks), before.width_px, before.height_px)
    if not _lies_right(plan, hidden, before.orientation, coding.spread_px, upright_by(pair, number)):
        return _misplaced("outside-unchanged"), _misplaced("inside-replaced")
    if lossy:
        outside = _check_close("outside-unchanged", before.rgb, after.rgb, hidden)
    else:
        outside = _check_outside_equal(pair, number, hidden, before.orientation)
    return outside, _check_inside(before, after, hidden, paint_masks(after.rgb, masks, plan.seed), lossy=lossy)


def upright_by(pair: Pair, number: int) -> int | None:
    """By which orientation a page of the copy stands upright, as Pillow reads it; None where it reads none."""
    if pair.copy.form.name == "tiff" and number:
        return pair.copy.as_a(TiffFile).tiff.pages[number].number(274, 1)
    header = header_of(pair.copy)
    return None if header is None else header.orientation


def _lies_right(plan: RedactionPlan, hidden: Mask, orientation: int, ring_px: int, turned: int | None) -> bool:
    """Whether a second geometry finds the hidden part where the first one put it, upright and as stored.

    By which orientation the stored one stands upright, `turned` says.
    """
    outlines = [region.outline for region in plan.regions]
    height, width = hidden.shape
    if not confirmed(hidden, outlines, Lie(width, height), ring_px):
        return False
    if turned is None or turned not in range(1, 9):
        return turned is None
    stored = turning.stored(hidden, orientation)
    height, width = stored.shape
    return confirmed(stored, outlines, Lie(width, height, turned), ring_px)


def _misplaced(name: str) -> Check:
    return Check(name, False, MISPLACED)


def check_converted(pair: Pair, wanted: JpegPicture, plan: RedactionPlan) -> tuple[Check, ...]:
    """Of a JPEG of a file that is none, which was to show `wanted`.

    `outside-unchanged` and `inside-replaced` where something was hidden, else `picture-alike`. Raises DamagedPhotoError
    where the copy cannot be decoded.
    """
    before, after = wanted.picture, pair.copy.first_picture()
    coding = coding_of(pair.original) if plan.regions else EXACT
    masks = styled_masks(plan, before.width_px, before.height_px, coding, before.orientation)
    hidden = union((part.mask for part in masks), before.width_px, before.height_px)
    name = "outside-unchanged" if plan.regions else "picture-alike"
    outlines = [region.outline for region in plan.regions]
    if not confirmed(hidden, outlines, Lie(after.width_px, after.height_px), coding.spread_px):
        return _misplaced(name), _misplaced("inside-replaced")
    alike = _check_close(name, before.rgb, after.rgb, hidden)
    if _worst_block(before.rgb, after.rgb, hidden) < _LEAST_BLOCK_PSNR:
        alike = Check(name, False, Message("A part of the copy shows something else than the original."))
    if not _same_profiles(pair, wanted):
        alike = Check(name, False, OTHER_COLOURS)
    if not plan.regions:
        return (alike,)
    return alike, _check_inside(before, after, hidden, paint_masks(after.rgb, masks, plan.seed), lossy=True)


def check_deep(pair: Pair, plan: RedactionPlan) -> tuple[Check, ...]:
    """Of an AVIF that was made of an AVIF or HEIC, at all of its depth.

    `outside-unchanged` and `inside-replaced` where something was hidden, else `picture-alike`.
    Raises DamagedPhotoError where a picture cannot be decoded.
    """
    name = "outside-unchanged" if plan.regions else "picture-alike"
    before, after = deep.read(pair.original), deep.read(pair.copy)
    shown, shown_after = pair.decoded()
    coding = coding_of(pair.original)
    masks = styled_masks(plan, shown.width_px, shown.height_px, coding)
    hidden = union((part.mask for part in masks), shown.width_px, shown.height_px)
    outlines = [region.outline for region in plan.regions]
    if not confirmed(hidden, outlines, Lie(shown.width_px, shown.height_px), coding.spread_px):
        return _misplaced(name), _misplaced("inside-replaced")
    same = (before.bits, before.code_points[:2]) == (after.bits, after.code_points[:2])
    if not same or not same_colours(before.profile, after.profile):
        outside = Check(name, False, OTHER_COLOURS)
    elif before.samples.shape != after.samples.shape:
        outside = Check(name, False, Message("The copy does not have the transparency of the original."))
    else:
        scale = np.float32(255 / ((1 << before.bits) - 1))
        eight = [picture.samples.astype(np.float32) * scale for picture in (before, after)]
        if before.has_opacity:  # the colour of what is fully or nearly transparent is blanked
            unseen = eight[0][..., 3] < 3  # noqa: PLR2004  of 255
            for samples in eight:
                samples[unseen, :3] = 0
        outside = _check_close(name, eight[0], eight[1], hidden)
        if _worst_block(eight[0], eight[1], hidden) < _LEAST_BLOCK_PSNR:
            outside = Check(name, False, Message("A part of the copy shows something else than the original."))
    if not plan.regions:
        return (outside,)
    painted = paint_masks(shown_after.rgb, masks, plan.seed)
    return outside, _check_inside(shown, shown_after, hidden, painted, lossy=True)


def _same_profiles(pair: Pair, wanted: JpegPicture) -> bool:
    """Whether the copy's profile means what the original's does, both as a library reads them, where that is of RGB."""
    before, after = header_of(pair.original), header_of(pair.copy)
    if after is not None and before is not None and (before.profile[16:20] == b"RGB " or before.says_adobe_rgb):
        return same_colours_of(before, after.profile)
    return after is not None and same_colours(wanted.profile, after.profile)


def _check_outside_equal(pair: Pair, page: int, upright: Mask, orientation: int) -> Check:
    """A page, sample by sample; PNG and TIFF also as OpenCV reads the first one, with all 16 bits."""
    stored = turning.stored(upright, orientation)
    name = pair.original.form.name
    differs = Check(
        "outside-unchanged", False, Message("The copy differs from the original outside of what was hidden.")
    )
    numbers = [frame_numbers(each) for each in (pair.original, pair.copy)]
    hidden = upright if name == "tiff" else stored  # Pillow turns the pages of a TIFF upright
    before, after = (
        next(frames(each, own[page : page + 1])) for each, own in zip((pair.original, pair.copy), numbers, strict=True)
    )
    if _differ(before, after, hidden) or (page == 0 and _deep_differ(pair, upright, stored)):
        return differs
    return Check("outside-unchanged", True, Message("Every pixel outside of what was hidden is what it was."))


def _deep_differ(pair: Pair, upright: Mask, stored: Mask) -> bool:
    """Whether the first pictures differ outside at all of their depth: of PNG and TIFF, Pillow shows 8 bits only."""
    name = pair.original.form.name
    if name == "tiff" and _misread_by_opencv(pair.original):
        first, second = (tiff_samples.read(each.as_a(TiffFile), 0) for each in (pair.original, pair.copy))
        for picture in (first, second):
            tiff_samples.blank_unseen(picture)
        return _differ(first.samples, second.samples, stored)
    if name not in ("png", "tiff"):
        return False
    buffers = (np.frombuffer(view, np.uint8) for view in (pair.original.source, pair.copy.source))
    before, after = (cv2.imdecode(buffer, cv2.IMREAD_UNCHANGED) for buffer in buffers)
    lies = upright if name == "tiff" and _OPENCV_TURNS_TIFF else stored
    return before is not None and (after is None or _differ(_opaque(before), _opaque(after), lies))


def _opaque(read: NDArray[np.generic]) -> NDArray[np.generic]:
    """What OpenCV read, without colour that nobody sees."""
    return seen(read) if read.ndim == 3 and read.shape[2] == 4 else read  # noqa: PLR2004


def _misread_by_opencv(container: Container) -> bool:
    """Whether it is a TIFF of separate planes, of tiles, of inks, or with other samples than colours and opacity."""
    page = container.as_a(TiffFile).tiff.pages[0]
    separate = page.number(tiff_pages.PLANAR, 1) == 2  # noqa: PLR2004
    inks = page.number(tiff_pages.PHOTOMETRIC, 1) == tiff_samples.INKS
    return separate or inks or page.is_tiled or not {*page.numbers(tiff_samples.EXTRA_SAMPLES)} <= {_STRAIGHT}


def _differ(before: NDArray[np.generic], after: NDArray[np.generic], hidden: Mask) -> bool:
    return before.shape != after.shape or bool((before != after)[~hidden].any())


def _check_close(name: str, before: Samples, after: Samples, hidden: Mask) -> Check:
    if hidden.all():
        return Check(name, True, Message("The whole picture was hidden."))
    errors = ((before.astype(np.float32) - after) ** 2).mean(axis=2)
    psnr = _psnr(float(errors[~hidden].mean()))
    if hidden.any():
        detail = Message(
            "The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.",
            noise=f"{psnr:.1f}",
        )
    else:
        detail = Message(
            "The picture was coded again; it is the same but for {noise} dB of noise.", noise=f"{psnr:.1f}"
        )
    return Check(name, psnr >= _LEAST_PSNR, detail)


def _psnr(error: float) -> float:
    return 10 * math.log10(255**2 / max(error, 1e-4))


def _worst_block(before: Samples, after: Samples, hidden: Mask) -> float:
    """The PSNR of the block of 16 x 16 pixels in which two pictures differ most outside of what is hidden."""
    errors = ((before.astype(np.float32) - after) ** 2).mean(axis=2)
    errors[hidden] = 0
    height, width = errors.shape
    whole = np.pad(errors, ((0, -height % _BLOCK_PX), (0, -width % _BLOCK_PX)))
    blocks = whole.reshape(whole.shape[0] // _BLOCK_PX, _BLOCK_PX, whole.shape[1] // _BLOCK_PX, _BLOCK_PX)
    return _psnr(float(blocks.mean(axis=(1, 3)).max()))


def _check_inside(before: DecodedPicture, after: DecodedPicture, hidden: Mask, anew: RgbImage, *, lossy: bool) -> Check:
    """The hidden part shares no fine detail with the original, and is what its surroundings make of it.

    The second half can be told for pictures in full colour only: in few colours or grey the fill was rounded.
    """
    likeness = _likeness(before.rgb, after.rgb, hidden)
    if likeness > _MOST_LIKENESS:
        return Check("inside-replaced", False, Message("Something of the hidden part still shows in the copy."))
    if not lossy and np.array_equal(after.rgb[hidden], anew[hidden]):
        words = Message("Painted once more from its surroundings alone, every hidden pixel comes out the same.")
        return Check("inside-replaced", True, words)
    return Check("inside-replaced", True, Message("The hidden part shares no detail with the original."))


def _likeness(before: RgbImage, after: RgbImage, hidden: Mask) -> float:
    """The correlation of what is left of two pictures inside a mask when their smooth part is taken away, 0..1."""
    if int(hidden.sum()) < _LEAST_PIXELS:
        return 0.0
    weight = hidden.astype(np.float32)
    details = []
    share = cv2.GaussianBlur(weight, (0, 0), 2.0)
    for rgb in (before, after):
        grey = rgb.astype(np.float32).mean(axis=2) * weight
        smooth = cv2.GaussianBlur(grey, (0, 0), 2.0) / np.maximum(share, 1e-6)
        details.append((grey - smooth)[hidden])
    first, second = details
    if min(float(first.std()), float(second.std())) < _LEAST_DETAIL:
        return 0.0
    return float((first * second).sum() / math.sqrt(float((first**2).sum()) * float((second**2).sum())))
