"""What is not hidden is untouched: coefficients of a JPEG, pixels of everything that is lossless."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from scanner.export import render
from scanner.formats.registry import by_name
from scanner.model import HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.redaction.jpeg import coefficients, syntax
from scanner.settings import Limits
from support.redaction_pictures import KINDS, jpeg, regions, touched_blocks

LIMITS = Limits()


def redacted(original: bytes, hidden: tuple[HiddenRegion, ...]) -> bytes:
    plan = RedactionPlan(photo_sha256="", regions=hidden, seed=11)
    return b"".join(render(by_name("jpeg").open(memoryview(original), LIMITS), plan).pieces)


@pytest.mark.parametrize("kind", list(KINDS))
@settings(max_examples=12, deadline=None)
@given(hidden=regions(), orientation=st.integers(1, 8), seed=st.integers(0, 100))
def test_coefficients_of_untouched_mcus_are_copies(
    kind: str, hidden: tuple[HiddenRegion, ...], orientation: int, seed: int
) -> None:
    original = jpeg(kind, orientation, seed)
    copy = redacted(original, hidden)
    before, after = syntax.parse(memoryview(original)), syntax.parse(memoryview(copy))
    assert (after.width_px, after.height_px) == (before.width_px, before.height_px)
    assert after.progressive == before.progressive
    assert [s.restart_interval for s in after.scans] == [s.restart_interval for s in before.scans]
    for blocks, was, now in zip(
        touched_blocks(before, hidden, orientation),
        coefficients.read(memoryview(original), before),
        coefficients.read(memoryview(copy), after),
        strict=True,
    ):
        assert np.array_equal(was[~blocks], now[~blocks])


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_pixels_change_in_the_region_and_next_to_it_only(kind: str, orientation: int) -> None:
    original = jpeg(kind, orientation)
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(original))).convert("RGB")
    box = PixelBox(40, 30, 52, 44)
    copy = Image.open(io.BytesIO(redacted(original, (HiddenRegion(box, Kind.SIGN, "solid"),))))
    changed = (np.asarray(ImageOps.exif_transpose(copy).convert("RGB")) != np.asarray(upright)).any(axis=2)
    assert changed[30:44, 40:52].mean() > 0.95
    # An MCU reaches 15 pixels past the region at most, a decoder's chroma smoothing one chroma sample further.
    near = box.grown(17, 17).clamped(upright.width, upright.height)
    changed[near.top : near.bottom, near.left : near.right] = False
    assert not changed.any()
