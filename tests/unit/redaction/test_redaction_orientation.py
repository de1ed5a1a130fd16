"""The eight orientations, against Pillow's own turning."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageOps

from scanner.model import PixelBox
from scanner.redaction import orientation as turning


@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_is_what_pillow_makes_of_it(orientation: int) -> None:
    stored = np.arange(7 * 5 * 3, dtype=np.uint8).reshape(7, 5, 3)
    image = Image.fromarray(stored)
    exif = image.getexif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    image.save(out, "PNG", exif=exif)
    expected = np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(out.getvalue()))))
    upright = turning.upright(stored, orientation)
    assert np.array_equal(upright, expected)
    assert turning.upright_size(5, 7, orientation) == (expected.shape[1], expected.shape[0])
    assert np.array_equal(turning.stored(upright, orientation), stored)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_boxes_follow_the_pixels(orientation: int) -> None:
    stored = np.zeros((11, 8), np.uint8)
    box = PixelBox(1, 2, 4, 7)
    upright_box = turning.upright_box(box, orientation, 8, 11)
    turning.upright(stored, orientation)[upright_box.top : upright_box.bottom, upright_box.left : upright_box.right] = 1
    assert stored[2:7, 1:4].all()
    assert stored.sum() == 15
    assert turning.stored_box(upright_box, orientation, 8, 11) == box
