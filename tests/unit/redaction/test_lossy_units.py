"""Pictures that were stored with losses are hidden with what their coding spreads, or refused."""

from __future__ import annotations

import io

import cv2
import imagecodecs
import numpy as np
import pytest
from PIL import Image

from scanner.errors import RefusedError
from scanner.export import render
from scanner.export.base import styled_masks
from scanner.export.coding import EXACT, Coding, spread
from scanner.export.codings import coding_of
from scanner.formats.registry import by_name
from scanner.model import HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.redaction import orientation as turning
from scanner.redaction.mask import RegionMask
from scanner.settings import Limits

LIMITS = Limits()
PLAN = RedactionPlan("", (HiddenRegion(PixelBox(20, 20, 60, 40), Kind.SIGN, "solid"),), seed=3, copy_format="jpeg")
SOFT = cv2.GaussianBlur(np.random.default_rng(1).integers(0, 256, (200, 240, 3), np.uint8), (0, 0), 1.5)


def saved(form: str, **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(SOFT).save(out, form, **options)
    return out.getvalue()


LOSSY_WAVELETS = {
    "9/7, hardly any losses": lambda: saved("JPEG2000", irreversible=True),
    "9/7, a fortieth": lambda: saved("JPEG2000", irreversible=True, quality_mode="rates", quality_layers=[40]),
    "5/3, cut short": lambda: saved("JPEG2000", irreversible=False, quality_mode="rates", quality_layers=[10]),
}


@pytest.mark.parametrize("kind", list(LOSSY_WAVELETS))
def test_nothing_is_hidden_in_a_lossy_wavelet(kind: str) -> None:
    content = memoryview(LOSSY_WAVELETS[kind]())
    form = by_name("jp2")
    with pytest.raises(RefusedError, match="stored with losses"):
        render(form.open(content, LIMITS), PLAN)
    plain = RedactionPlan("", (), copy_format="jpeg")
    assert render(form.open(content, LIMITS), plain).format_name == "jpeg"


@pytest.mark.parametrize("name", ["jp2", "j2k"])
def test_a_lossless_wavelet_is_hidden_in_exactly(name: str) -> None:
    content = memoryview(bytes(imagecodecs.jpeg2k_encode(SOFT, codecformat=name, reversible=True)))
    assert coding_of(by_name(name).open(content, LIMITS)) == EXACT
    assert render(by_name(name).open(content, LIMITS), PLAN).format_name == "jpeg"


def test_the_unit_is_told_by_what_a_file_holds() -> None:
    lossless, lossy = (memoryview(saved("WEBP", lossless=lossless)) for lossless in (True, False))
    assert coding_of(by_name("webp").open(lossless, LIMITS)) == EXACT
    assert coding_of(by_name("webp").open(lossy, LIMITS)).unit_px == (16, 16)
    halved, whole = (memoryview(saved("JPEG", subsampling=kind)) for kind in ("4:2:0", "4:4:4"))
    assert coding_of(by_name("jpeg").open(halved, LIMITS)).unit_px == (16, 16)
    assert coding_of(by_name("jpeg").open(whole, LIMITS)).unit_px == (8, 8)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_units_lie_in_the_stored_picture(orientation: int) -> None:
    coding = Coding((16, 8), (40, 24), 0)
    stored = np.zeros((61, 84), bool)
    stored[30, 50] = True  # tile from (40, 24), in it the unit from (40, 24) to (56, 32)
    wanted = np.zeros_like(stored)
    wanted[24:32, 40:56] = True
    upright = turning.upright(stored, orientation)
    height, width = upright.shape
    row, column = (int(at[0]) for at in np.nonzero(upright))
    mask = RegionMask(PixelBox(column, row, column + 1, row + 1), np.ones((1, 1), bool))
    made = spread(mask, coding, orientation, width, height)
    whole = np.zeros((height, width), bool)
    whole[made.box.top : made.box.bottom, made.box.left : made.box.right] = made.inside
    assert np.array_equal(turning.stored(whole, orientation), wanted)


def test_a_region_reaches_as_far_as_its_coding() -> None:
    (mask,) = styled_masks(PLAN, 240, 200, Coding(reach_px=32))
    assert mask.mask.box == PixelBox(0, 0, 92, 72)
    assert mask.mask.inside.all()
