"""What sums up all samples tells of the hidden ones: none of it stays in a copy in which something is hidden."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin

from scanner.export import render
from scanner.formats.registry import identify
from scanner.model import HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.settings import Limits
from support.redaction_pictures import scene

BOX = PixelBox(20, 20, 50, 40)
PLAN = RedactionPlan("", (HiddenRegion(BOX, Kind.SIGN, "frost"),), seed=1)
TIFF_TAGS = {280: "MinSampleValue", 281: "MaxSampleValue", 321: "HalftoneHints", 340: "SMin", 341: "SMax"}


def rendered(content: bytes) -> bytes:
    form = identify(content[:4096])
    assert form is not None
    return b"".join(render(form.open(memoryview(content), Limits()), PLAN).pieces)


def picture(inside: int) -> np.ndarray:
    """Grey, the same everywhere but in the hidden box, which holds the brightest value."""
    samples = (scene(4)[..., 1] // 2).copy()
    samples[BOX.top : BOX.bottom, BOX.left : BOX.right] = inside
    return samples


def tiff(inside: int) -> bytes:
    samples = picture(inside)
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for tag in (280, 281, 340, 341):
        tags[tag] = int(samples.min() if tag in (280, 340) else samples.max())
        tags.tagtype[tag] = 3
    tags[321] = (inside, 3)
    tags.tagtype[321] = 3
    out = io.BytesIO()
    Image.fromarray(samples).save(out, "TIFF", tiffinfo=tags)
    return out.getvalue()


def png(inside: int) -> bytes:
    out = io.BytesIO()
    image = Image.fromarray(picture(inside)).convert("RGB").quantize(32)
    image.save(out, "PNG")
    content = out.getvalue()
    histogram = np.bincount(np.asarray(image).ravel(), minlength=32).tolist()
    chunks = {
        b"cLLI": struct.pack(">II", inside * 10_000, inside * 100),
        b"hIST": struct.pack(f">{len(histogram)}H", *histogram),
        b"sPLT": b"used\0\x08" + struct.pack(">4BH", inside, inside, inside, 255, max(histogram)),
    }
    at = content.index(b"IDAT") - 4
    packed = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks.items()
    )
    return content[:at] + packed + content[at:]


def test_a_tiff_keeps_no_least_and_largest_values() -> None:
    original = tiff(250)
    with Image.open(io.BytesIO(original)) as image:
        assert set(TIFF_TAGS) <= set(image.tag_v2)
    with Image.open(io.BytesIO(rendered(original))) as image:
        assert not set(TIFF_TAGS) & set(image.tag_v2)


def test_two_tiffs_that_differ_inside_only_give_the_same_copy() -> None:
    assert rendered(tiff(250)) == rendered(tiff(131))


@pytest.mark.parametrize("name", [b"cLLI", b"hIST", b"sPLT"])
def test_a_png_keeps_no_sums_of_its_samples(name: bytes) -> None:
    original = png(250)
    assert name in original
    assert name not in rendered(original)
