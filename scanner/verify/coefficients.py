"""Checks of a JPEG's regions on its quantised coefficients: libjpeg reads them, PhotoVet's own coder wrote them."""

from __future__ import annotations

import numpy as np

from scanner.export.base import styled_masks
from scanner.formats.jpeg import Jpeg
from scanner.messages import Message
from scanner.model import Check, Mask, RedactionPlan
from scanner.reading.bounded import as_file
from scanner.redaction import orientation as turning
from scanner.redaction.jpeg import coefficients, syntax
from scanner.redaction.jpeg_splice import Spliced, spliced
from scanner.verify.second_geometry import MISPLACED, confirmed
from scanner.verify.second_reader.frame import lie_of_jpeg
from scanner.verify.untouched import Pair


def check_jpeg_regions(pair: Pair, plan: RedactionPlan) -> tuple[Check, Check]:
    """`outside-unchanged` and `inside-replaced`. Raises DamagedPhotoError where the coefficients cannot be read."""
    orientation = pair.copy.as_a(Jpeg).orientation
    structure = syntax.parse(pair.copy.source)
    planes = coefficients.read(pair.copy.source, structure)
    size = turning.upright_size(structure.width_px, structure.height_px, orientation)
    # Painting the copy once more: where it comes out the same, the inside is what its surroundings make of it.
    copies = [plane.copy() for plane in planes]
    again = spliced(structure, copies, styled_masks(plan, *size), orientation, plan.seed)
    original = pair.original.as_a(Jpeg).mended
    before = syntax.parse(original)
    if not _lies_right(pair, again, plan):
        return _outside(again, ok=False), Check("inside-replaced", False, MISPLACED)
    outside = orientation == pair.original.as_a(Jpeg).orientation and _same_frame(before, structure)
    outside = outside and _equal_in(~again.touched, planes, coefficients.read(original, before), structure)
    return _outside(again, ok=outside), _inside(ok=_equal_in(again.touched, planes, again.planes, structure))


def _lies_right(pair: Pair, again: Spliced, plan: RedactionPlan) -> bool:
    """Whether a second geometry finds the hidden MCUs where the first one put them."""
    try:
        lie = lie_of_jpeg(as_file(pair.copy.source))
    except (ValueError, LookupError):
        return False
    return confirmed(again.touched, (region.outline for region in plan.regions), lie)


def _outside(again: Spliced, *, ok: bool) -> Check:
    words = Message("All coefficients outside of the {count} hidden MCUs are copies.", count=int(again.touched.sum()))
    if not ok:
        words = Message("The copy differs from the original outside of what was hidden.")
    return Check("outside-unchanged", ok, words)


def _inside(*, ok: bool) -> Check:
    words = Message("Painted once more from its surroundings alone, every hidden MCU comes out the same.")
    if not ok:
        words = Message("A hidden MCU is not what its surroundings make of it.")
    return Check("inside-replaced", ok, words)


def _same_frame(one: syntax.Structure, other: syntax.Structure) -> bool:
    if (one.width_px, one.height_px, one.adobe_transform) != (other.width_px, other.height_px, other.adobe_transform):
        return False
    return len(one.components) == len(other.components) and all(
        (a.id, a.h, a.v) == (b.id, b.h, b.v) and np.array_equal(a.quantisation, b.quantisation)
        for a, b in zip(one.components, other.components, strict=True)
    )


def _equal_in(
    mcus: Mask,
    first: list[coefficients.Coefficients],
    second: list[coefficients.Coefficients],
    structure: syntax.Structure,
) -> bool:
    """Whether two sets of coefficients agree in some MCUs."""
    for one, other, component in zip(first, second, structure.components, strict=True):
        blocks = mcus.repeat(component.v, axis=0).repeat(component.h, axis=1)[: one.shape[0], : one.shape[1]]
        # Four coefficients at a time: equality needs no more than their bits.
        differing = (one.view(np.int64) != other.view(np.int64)).any(axis=2)
        if (differing & blocks).any():
            return False
    return True
