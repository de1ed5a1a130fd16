"""What a picture that is coded anew takes along: its colour profile, and the tags that a person keeps."""

from __future__ import annotations

from typing import Final

from scanner.formats.base import Container
from scanner.model import CarrierType, RedactionPlan
from scanner.payloads import colours, exif, icc, kept, pixels

_MANY_PROFILES: Final = frozenset({"heic", "heif", "avif"})  # one for each picture, thumbnails and gain maps as well
_TELL_IN_EXIF: Final = frozenset({"png", "tiff", "webp"})
_RAW_PROFILE: Final = "Raw profile"  # a PNG's text that ImageMagick reads, and no viewer


def profile(container: Container) -> bytes:
    """The main picture's colour profile without what names a device."""
    if container.form.name in _MANY_PROFILES:
        return icc.rebuilt(
            pixels.header(container.source, pixels.PLUGINS[container.form.name], container.limits).profile,
            container.limits,
        )
    for carrier in container.blocks:
        if carrier.type is CarrierType.ICC and _RAW_PROFILE not in carrier.label:
            return icc.rebuilt(carrier.payload, container.limits)
    if container.form.name in _TELL_IN_EXIF and container.colours == colours.SRGB:
        return kept.told_profile(c.payload for c in container.blocks if c.type is CarrierType.EXIF)
    return b""


def kept_tags(container: Container, plan: RedactionPlan) -> bytes:
    """Only what the person chose to keep: the picture stands upright already."""
    return exif.build(kept.choose(container.blocks, plan.keep, 1, container.limits))
