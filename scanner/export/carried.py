"""What a picture that is coded anew takes along: its colour profile, and the tags that a person keeps."""

from __future__ import annotations

from typing import Final

from scanner.formats.base import Format
from scanner.model import CarrierType, RedactionPlan
from scanner.payloads import colours, exif, icc, kept, pixels
from scanner.settings import Limits

_MANY_PROFILES: Final = frozenset({"heic", "heif", "avif"})  # one for each picture, thumbnails and gain maps as well
_TELL_IN_EXIF: Final = frozenset({"png", "tiff", "webp"})
_RAW_PROFILE: Final = "Raw profile"  # a PNG's text that ImageMagick reads, and no viewer


def profile(source: memoryview, form: Format, limits: Limits) -> bytes:
    """The main picture's colour profile without what names a device."""
    if form.name in _MANY_PROFILES:
        return icc.rebuilt(pixels.header(source, pixels.PLUGINS[form.name], limits).profile, limits)
    for carrier in form.carriers(source, limits):
        if carrier.type is CarrierType.ICC and _RAW_PROFILE not in carrier.label:
            return icc.rebuilt(carrier.payload, limits)
    if form.name in _TELL_IN_EXIF and form.colours(source, limits) == colours.SRGB:
        return kept.told_profile(c.payload for c in form.carriers(source, limits) if c.type is CarrierType.EXIF)
    return b""


def kept_tags(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> bytes:
    """Only what the person chose to keep: the picture stands upright already."""
    return exif.build(kept.choose(form.carriers(source, limits), plan.keep, 1, limits))
