"""Pictures drawn with Pillow's own font, and one set of engines for all tests of this folder."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from scanner.model import RgbImage
from scanner.settings import Settings
from scanner.vision.look import Vision

Drawing = Callable[..., RgbImage]


@pytest.fixture(scope="session")
def vision() -> Vision:
    return Vision(Settings(threads=1))


@pytest.fixture(scope="session")
def board() -> Drawing:
    """Draws words on a plain board: (text, left, top, height) each, all in pixels."""

    def draw(*words: tuple[str, int, int, int], size: tuple[int, int] = (480, 360)) -> RgbImage:
        picture = Image.new("RGB", size, (214, 208, 190))
        pen = ImageDraw.Draw(picture)
        for text, left, top, height in words:
            pen.text((left, top), text, fill=(20, 30, 60), font=ImageFont.load_default(height))
        return np.asarray(picture)

    return draw


@pytest.fixture(scope="session")
def portrait() -> RgbImage:
    """A painted head with shaded features, 320 x 320, the face at about (100, 70) to (220, 240)."""
    picture = Image.new("RGB", (320, 320), (120, 150, 170))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((60, 260, 260, 320), fill=(60, 70, 110))
    pen.rectangle((138, 220, 182, 275), fill=(205, 160, 130))
    pen.ellipse((92, 40, 228, 250), fill=(70, 45, 30))
    pen.ellipse((100, 70, 220, 245), fill=(225, 180, 150))
    for x in (135, 185):
        pen.ellipse((x - 15, 138, x + 15, 154), fill=(245, 245, 245))
        pen.ellipse((x - 7, 139, x + 7, 153), fill=(60, 40, 30))
        pen.arc((x - 20, 118, x + 20, 142), 200, 340, fill=(60, 40, 30), width=6)
    pen.polygon([(160, 150), (148, 190), (172, 190)], fill=(205, 155, 125))
    pen.ellipse((135, 205, 185, 222), fill=(175, 80, 80))
    pen.line((136, 213, 184, 213), fill=(120, 40, 40), width=3)
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(2.5)))
