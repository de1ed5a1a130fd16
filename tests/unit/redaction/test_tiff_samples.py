"""A TIFF's samples are hidden at their own depth and in the units in which they are coded."""

from __future__ import annotations

import io

import cv2
import imagecodecs
import numpy as np
import pytest
from PIL import Image

from scanner.errors import RefusedError
from scanner.export import render
from scanner.formats.registry import by_name
from scanner.model import HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.redaction import orientation as turning
from scanner.settings import Limits
from scanner.verify.picture import check_regions
from scanner.verify.untouched import Pair
from support.redaction_pictures import scene
from support.tiffs import DEFLATE, LZW, jpeg_tiff, tiff

LIMITS = Limits()
BOX = PixelBox(21, 14, 50, 37)
SHAPE = 61, 84


def rendered(content: bytes, style: str = "frost", copy_format: str = "as-is") -> bytes:
    plan = RedactionPlan("", (HiddenRegion(BOX, Kind.SIGN, style),), seed=3, copy_format=copy_format)
    return b"".join(render(by_name("tiff").open(memoryview(content), LIMITS), plan).pieces)


def checked(content: bytes, copy: bytes) -> bool:
    plan = RedactionPlan("", (HiddenRegion(BOX, Kind.SIGN, "frost"),), seed=3)
    form = by_name("tiff")
    return all(
        check.ok
        for check in check_regions(
            Pair(form.open(memoryview(content), LIMITS), form.open(memoryview(copy), LIMITS)), plan
        )
    )


def hidden_as_stored(orientation: int, shape: tuple[int, int] = SHAPE) -> np.ndarray:
    height, width = shape
    wide, high = turning.upright_size(width, height, orientation)
    upright = np.zeros((high, wide), bool)
    upright[BOX.top : BOX.bottom, BOX.left : BOX.right] = True
    return turning.stored(upright, orientation)


def as_stored(content: bytes) -> np.ndarray:
    read = imagecodecs.tiff_decode(content)
    return read if read.ndim == 3 else read[..., None]


def noise(dtype: type, count: int, seed: int = 5) -> np.ndarray:
    rng = np.random.default_rng(seed)
    soft = cv2.resize(rng.random((5, 6, count)), SHAPE[::-1], interpolation=cv2.INTER_CUBIC).reshape(*SHAPE, count)
    top = 1.0 if np.dtype(dtype).kind == "f" else np.iinfo(dtype).max
    return (np.clip(soft + rng.normal(0, 0.02, soft.shape), 0, 1) * (0.9 * float(top))).astype(dtype)


KINDS = {
    "RGB 16": (np.uint16, 3, 2, ()),
    "RGBA 16": (np.uint16, 4, 2, (2,)),
    "RGBA 16, premultiplied": (np.uint16, 4, 2, (1,)),
    "RGBA 8, premultiplied": (np.uint8, 4, 2, (1,)),
    "RGB 8": (np.uint8, 3, 2, ()),
    "grey 16": (np.uint16, 1, 1, ()),
    "grey 32": (np.uint32, 1, 1, ()),
    "grey 32, signed": (np.int32, 1, 1, ()),
    "grey, floating point": (np.float32, 1, 1, ()),
}


@pytest.mark.parametrize("planar", [1, 2])
@pytest.mark.parametrize("compression", [LZW, DEFLATE])
@pytest.mark.parametrize("kind", list(KINDS))
def test_samples_outside_keep_their_values_at_their_depth(kind: str, compression: int, planar: int) -> None:
    dtype, count, photometric, extra = KINDS[kind]
    samples = noise(dtype, count)
    if extra:  # colour that nobody sees is not kept
        samples[..., 3] = np.maximum(samples[..., 3], np.iinfo(dtype).max // 80)
    if extra == (1,):  # multiplied by its opacity, a colour is no brighter than that
        samples[..., :3] = np.minimum(samples[..., :3], samples[..., 3:])
    content = tiff(samples, photometric, planar=planar, compression=compression, extra=extra, rows=7)
    copy = rendered(content)
    after, hidden = as_stored(copy), hidden_as_stored(1)
    assert after.dtype == samples.dtype
    assert np.array_equal(after[~hidden], samples[~hidden])
    assert not np.array_equal(after[hidden], samples[hidden])
    if extra:  # what covers lets nothing through
        assert (after[hidden][:, 3] == np.iinfo(dtype).max).all()
    assert checked(content, copy)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(("dtype", "compression"), [(np.uint8, LZW), (np.uint16, LZW), (np.uint16, DEFLATE)])
def test_a_turned_page_is_hidden_where_it_stands_upright(dtype: type, compression: int, orientation: int) -> None:
    samples = noise(dtype, 3)
    content = tiff(samples, 2, compression=compression, orientation=orientation, rows=7)
    copy = rendered(content, "solid")
    after, hidden = as_stored(copy), hidden_as_stored(orientation)
    assert np.array_equal(after[~hidden], samples[~hidden])
    assert not after[hidden].any()
    assert checked(content, copy)


def test_a_big_endian_big_tiff_is_hidden_in() -> None:
    samples = noise(np.uint16, 3)
    copy = rendered(tiff(samples, 2, order="big", wide=True, compression=LZW), "solid")
    hidden = hidden_as_stored(1)
    assert np.array_equal(as_stored(copy)[~hidden], samples[~hidden])
    assert not as_stored(copy)[hidden].any()


def test_inks_of_16_bits_are_covered_by_light() -> None:
    samples = noise(np.uint16, 4)
    copy = rendered(tiff(samples, 5, compression=LZW, planar=2), "solid")
    with_neutral_meaning = copy.replace(b"\x06\x01\x03\0\x01\0\0\0\x05\0", b"\x06\x01\x03\0\x01\0\0\0\x02\0")
    after, hidden = as_stored(with_neutral_meaning), hidden_as_stored(1)
    assert np.array_equal(after[~hidden], samples[~hidden])
    assert (after[hidden] == (65535, 65535, 65535, 0)).all()


# ---- range ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("copy_format", ["as-is", "jpeg"])
@pytest.mark.parametrize("kind", ["grey 32", "grey 32, signed", "grey, floating point"])
def test_the_brightest_hidden_sample_does_not_decide_how_the_copy_looks(kind: str, copy_format: str) -> None:
    dtype, count, photometric, _ = KINDS[kind]
    one = noise(dtype, count)
    other = one.copy()
    hidden = hidden_as_stored(1)
    other[hidden] = one.max() // 2 if np.dtype(dtype).kind != "f" else 0.3
    other[20, 30] = np.iinfo(dtype).max if np.dtype(dtype).kind != "f" else 40.0
    copies = [
        rendered(tiff(samples, photometric, compression=LZW), copy_format=copy_format) for samples in (one, other)
    ]
    assert copies[0] == copies[1]


# ---- JPEG in TIFF --------------------------------------------------------------------------------------------------

LAYOUTS = {"one strip": {}, "strips": {"rows": 16}, "odd strips": {"rows": 24}, "tiles": {"tile": 32}}


@pytest.mark.parametrize("layout", list(LAYOUTS))
@pytest.mark.parametrize(("subsampling", "orientation"), [("4:4:4", 1), ("4:2:2", 6), ("4:2:0", 3), ("4:2:0", 1)])
def test_a_jpeg_in_a_tiff_ignores_what_was_in_hidden_pixels(layout: str, subsampling: str, orientation: int) -> None:
    """Other strokes before the JPEG was made: nothing that rings around them is kept."""
    one = scene(2)
    other = one.copy()
    hidden = hidden_as_stored(orientation)
    other[hidden] = np.random.default_rng(7).integers(0, 256, (int(hidden.sum()), 3), np.uint8)
    files = [jpeg_tiff(rgb, subsampling, orientation, **LAYOUTS[layout]) for rgb in (one, other)]
    assert rendered(files[0]) == rendered(files[1])
    assert rendered(files[0], copy_format="jpeg") == rendered(files[1], copy_format="jpeg")
    assert checked(files[0], rendered(files[0]))


def test_far_from_what_is_hidden_a_jpeg_in_a_tiff_shows_the_same() -> None:
    content = jpeg_tiff(scene(2), rows=16)
    before, after = (np.asarray(Image.open(io.BytesIO(c)).convert("RGB")) for c in (content, rendered(content)))
    kept = np.ones(SHAPE, bool)
    kept[: 48 + 2, 16 - 2 : 64 + 2] = False
    assert np.array_equal(before[kept], after[kept])


def test_a_coding_whose_units_are_unknown_is_refused() -> None:
    content = jpeg_tiff(scene(2)).replace(b"\x03\x01\x03\0\x01\0\0\0\x07\0", b"\x03\x01\x03\0\x01\0\0\0\x51\xc3")
    with pytest.raises(RefusedError, match="cannot be hidden"):
        rendered(content)
