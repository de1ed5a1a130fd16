"""Formats whose pictures are decoded, painted and coded again at high quality: HEIC and HEIF as JPEG, AVIF as AVIF."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
from PIL import Image

from scanner.errors import RefusedError
from scanner.export.base import LOSSY_RING_PX, Written, styled_masks
from scanner.formats.base import Format
from scanner.model import CarrierType, RedactionPlan, RgbImage
from scanner.payloads import exif, icc, kept
from scanner.redaction.painter import paint_masks
from scanner.settings import Limits

JPEG_QUALITY: Final = 95
AVIF_QUALITY: Final = 90
_AVIF_SPEED: Final = 8  # of 10; the slower ones save a few per cent for several times the time


def write_heic(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> Written:
    """A JPEG of quality 95, upright, with the photo's colour profile.

    Chroma is halved in both directions (4:2:0), as it is in the HEIC files of phones: more would cost a third of the
    size and hold nothing more.
    """
    rgb = _painted(source, form, plan, limits)
    out = io.BytesIO()
    Image.fromarray(rgb).save(
        out,
        "JPEG",
        quality=JPEG_QUALITY,
        subsampling="4:2:0",
        optimize=True,
        icc_profile=_profile(source, form, limits),
        exif=_exif(source, form, plan, limits),
    )
    note = f"The picture was coded again as a JPEG of quality {JPEG_QUALITY} (4:2:0)."
    return Written(out.getvalue(), "jpeg", (note,))


def write_avif(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> Written:
    """An AVIF of quality 90 without chroma subsampling, upright, with the photo's colour profile."""
    picture = form.decode(source, limits)
    if picture.frames > 1:
        raise RefusedError("Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first.")
    rgb = _painted(source, form, plan, limits)
    out = io.BytesIO()
    Image.fromarray(rgb).save(
        out,
        "AVIF",
        quality=AVIF_QUALITY,
        speed=_AVIF_SPEED,
        subsampling="4:4:4",
        icc_profile=_profile(source, form, limits),
        exif=_exif(source, form, plan, limits),
    )
    return Written(out.getvalue(), "avif", (f"The picture was coded again as AVIF of quality {AVIF_QUALITY} (4:4:4).",))


def _painted(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> RgbImage:
    picture = form.decode(source, limits)
    masks = styled_masks(plan, picture.width_px, picture.height_px, LOSSY_RING_PX)
    return np.ascontiguousarray(paint_masks(picture.rgb, masks, plan.seed))


def _profile(source: memoryview, form: Format, limits: Limits) -> bytes:
    """The photo's colour profile without what names a device; the pixels were not converted."""
    for carrier in form.carriers(source, limits):
        if carrier.type is CarrierType.ICC:
            return icc.rebuilt(carrier.payload, limits)
    return b""


def _exif(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> bytes:
    """Only what the person chose to keep: the picture stands upright already."""
    return exif.build(kept.choose(form.carriers(source, limits), plan.keep, 1, limits))
