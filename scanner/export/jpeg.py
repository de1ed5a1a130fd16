"""Hides regions in a JPEG without decoding it: see `redaction/jpeg_splice.py`."""

from __future__ import annotations

from scanner.export.base import Written, styled_masks
from scanner.formats.base import Container
from scanner.formats.jpeg import Jpeg
from scanner.model import RedactionPlan
from scanner.redaction import orientation as turning
from scanner.redaction.jpeg import syntax
from scanner.redaction.jpeg_splice import splice


def write(container: Container, plan: RedactionPlan) -> Written:
    """The JPEG with the MCUs that the regions touch replaced, and all other coefficients copied."""
    photo = container.as_a(Jpeg)
    structure = syntax.parse(photo.mended)
    size = turning.upright_size(structure.width_px, structure.height_px, photo.orientation)
    pieces = splice(photo.mended, structure, styled_masks(plan, *size), photo.orientation, plan.seed)
    return Written(b"".join(pieces), photo.form.name)
