"""A progressive JPEG that ends before its last scan can be hidden in, and every check holds of what its scans hold."""

from __future__ import annotations

import re

import numpy as np
import pytest

from scanner.export import render
from scanner.export.shown import hidden_picture
from scanner.formats.registry import by_name
from scanner.model import Ellipse, HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.redaction.jpeg import coefficients, syntax, writer
from scanner.settings import Limits
from scanner.verify.coefficients import check_jpeg_regions
from scanner.verify.untouched import Pair
from support.redaction_pictures import jpeg, touched_blocks

HIDDEN = (HiddenRegion(Ellipse(PixelBox(20, 10, 55, 42)), Kind.SIGN, "frost"),)
SCANS = {"progressive 4:2:0": 10, "progressive grey": 6}


@pytest.mark.parametrize(("kind", "scans"), [(kind, n) for kind, most in SCANS.items() for n in range(1, most)])
def test_a_jpeg_that_ends_after_some_scans_is_hidden_in(kind: str, scans: int) -> None:
    whole = jpeg(kind, 6)
    starts = [match.start() for match in re.finditer(rb"\xff\xda", whole)]
    assert len(starts) == SCANS[kind]
    tables = whole.rfind(b"\xff\xc4", starts[scans - 1], starts[scans])  # those of the next scan, if it has any
    content = whole[: tables if tables > 0 else starts[scans]] + b"\xff\xd9"
    plan = RedactionPlan("", HIDDEN, seed=3)
    form = by_name("jpeg")
    copy = b"".join(render(form.open(memoryview(content), Limits()), plan).pieces)
    pair = Pair(form.open(memoryview(content), Limits()), form.open(memoryview(copy), Limits()))
    assert [check.ok for check in check_jpeg_regions(pair, plan)] == [True, True]
    structure = syntax.parse(memoryview(copy))
    planes = [coefficients.read(memoryview(view), structure) for view in (content, copy)]
    for before, after, touched in zip(*planes, touched_blocks(structure, HIDDEN, 6), strict=True):
        assert np.array_equal(before[~touched], after[~touched])
        assert not np.array_equal(before[touched], after[touched])


def test_a_picture_for_a_report_shows_nothing_of_what_is_smoothed_out_of_hidden_blocks() -> None:
    """Libjpeg guesses what a JPEG that ends after its DC lacks from the blocks around, hidden ones too."""
    whole = jpeg("progressive 4:2:0", 1)
    first, second = (match.start() for match in list(re.finditer(rb"\xff\xda", whole))[:2])
    content = whole[: whole.rfind(b"\xff\xc4", first, second)] + b"\xff\xd9"
    structure = syntax.parse(memoryview(content))
    planes = coefficients.read(memoryview(content), structure)
    for blocks, plane in zip(touched_blocks(structure, HIDDEN, 1), planes, strict=True):
        plane[blocks, 0] = np.random.default_rng(2).integers(-60, 60, int(blocks.sum()))
    changed = b"".join(writer.write(structure, planes))
    plan = RedactionPlan("", HIDDEN, seed=3)
    shown = [hidden_picture(by_name("jpeg").open(memoryview(view), Limits()), plan) for view in (content, changed)]
    assert np.array_equal(*shown)
