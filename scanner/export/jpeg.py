"""Hides regions in a JPEG without decoding it: see `redaction/jpeg_splice.py`."""

from __future__ import annotations

from scanner.export.base import Written, styled_masks
from scanner.formats.base import Container
from scanner.model import CarrierType, RedactionPlan
from scanner.payloads import exif, kept
from scanner.payloads.jpeg_segments import mended
from scanner.redaction import orientation as turning
from scanner.redaction.jpeg import syntax
from scanner.redaction.jpeg_splice import splice


def write(container: Container, plan: RedactionPlan) -> Written:
    """The JPEG with the MCUs that the regions touch replaced, and all other coefficients copied."""
    source = mended(container.source, container.limits)
    structure = syntax.parse(source)
    orientation = orientation_of(container)
    size = turning.upright_size(structure.width_px, structure.height_px, orientation)
    pieces = splice(source, styled_masks(plan, *size), orientation, plan.seed)
    return Written(b"".join(pieces), container.form.name)


def orientation_of(container: Container) -> int:
    """The EXIF orientation by which the format's decoder turns the picture upright."""
    exif_block = xmp = None
    for carrier in container.blocks:
        if carrier.type is CarrierType.EXIF and exif.orientation_of(carrier.payload) is not None:
            exif_block = carrier.payload
            break  # no XMP can change it, and listing the rest would search the whole coded picture for markers
        if carrier.type is CarrierType.XMP:
            xmp = carrier.payload
    return kept.orientation(exif_block, xmp)
