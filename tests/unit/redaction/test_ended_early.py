"""A progressive JPEG that ends before its last scan can be hidden in, and every check holds of what its scans hold."""

from __future__ import annotations

import re

import numpy as np
import pytest

from scanner.export import render
from scanner.formats.registry import by_name
from scanner.model import Ellipse, HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.redaction.jpeg import coefficients, syntax
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
    copy = b"".join(render(memoryview(content), form, plan, Limits()).pieces)
    pair = Pair(memoryview(content), form, memoryview(copy), form, Limits())
    assert [check.ok for check in check_jpeg_regions(pair, plan)] == [True, True]
    structure = syntax.parse(memoryview(copy))
    planes = [coefficients.read(memoryview(view), structure) for view in (content, copy)]
    for before, after, touched in zip(*planes, touched_blocks(structure, HIDDEN, 6), strict=True):
        assert np.array_equal(before[~touched], after[~touched])
        assert not np.array_equal(before[touched], after[touched])
