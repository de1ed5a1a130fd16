"""What a picture that is coded anew takes along: its colour profile, and the tags that a person keeps."""

from __future__ import annotations

from typing import Final

from scanner.colour import colours, icc
from scanner.containers import exif, kept
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.model import CarrierType, RedactionPlan

_MANY_PROFILES: Final = frozenset({"heic", "heif", "avif"})  # one for each picture, thumbnails and gain maps as well
_TELL_IN_EXIF: Final = frozenset({"png", "tiff", "webp"})
_SAY_DENSITY: Final = frozenset({"jpeg", "png", "tiff", "bmp"})
_HALF_TURNS: Final = 4  # EXIF orientations above it lie on their side
_CM_AN_INCH: Final = 2.54
_MOST_DENSITY: Final = 65_536
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
        return kept.told_profile(container.blocks)
    return b""


def dots_an_inch(container: Container) -> tuple[int, int] | None:
    """How large the upright picture prints, to the right and down, by the file or by its EXIF; None where neither says.

    A JPEG has two bytes for each.
    """
    found: tuple[float, ...] | None = None
    turned = False
    name, source = container.form.name, container.source
    if name in _SAY_DENSITY and bytes(source[:4]) != pixels.UNREAD:
        header = pixels.header(source, pixels.PLUGINS[name], container.limits)
        found, turned = header.dots_an_inch, header.orientation > _HALF_TURNS
    for carrier in container.blocks:
        if found is None and carrier.type is CarrierType.EXIF and (told := exif.density_of(carrier)):
            found = tuple(each * (1 if told[0] == 1 else _CM_AN_INCH) for each in told[1:])
            turned = (exif.orientation_of(carrier) or 1) > _HALF_TURNS
    if found is None or not all(1 <= round(each) < _MOST_DENSITY for each in found):
        return None
    x, y = map(round, found)
    return (y, x) if turned else (x, y)


def kept_tags(container: Container, plan: RedactionPlan) -> bytes:
    """Only what the person chose to keep: the picture stands upright already."""
    return exif.build(kept.choose(container.blocks, plan.keep, 1, container.limits))
