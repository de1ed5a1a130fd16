"""Real networks on large signs in scripts that the reader does not know: found, and hidden whatever is read in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from scanner.detectors.registry import detect
from scanner.model import Action, PixelBox, RgbImage
from scanner.settings import Settings
from scanner.vision.look import Vision

SIZE_PX = (800, 600)
WIDTH_PX = 420


def font(name: str, height_px: int) -> ImageFont.FreeTypeFont:
    """From Debian's packages fonts-freefont-ttf and fonts-dejavu-core, or wherever else they are installed."""
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    found = next((path for folder in folders for path in sorted(folder.rglob(name))), None)
    assert found is not None, f"This test needs the font {name}."
    return ImageFont.truetype(str(found), height_px)


def put(picture: Image.Image, text: str, face: str, top: int, degrees: float) -> PixelBox:
    """A board with the text on it, WIDTH_PX wide; the box of its letters."""
    letters = font(face, 120)
    left, upper, right, lower = (round(side) for side in letters.getbbox(text))
    ink = Image.new("L", (right - left + 8, lower - upper + 8))
    ImageDraw.Draw(ink).text((4 - left, 4 - upper), text, fill=255, font=letters)
    ink = ink.rotate(degrees, expand=True, resample=Image.Resampling.BICUBIC)
    ink = ink.crop(ink.getbbox())
    ink = ink.resize((WIDTH_PX, round(ink.height * WIDTH_PX / ink.width)), Image.Resampling.LANCZOS)
    box = PixelBox(190, top, 190 + ink.width, top + ink.height)
    ImageDraw.Draw(picture).rectangle((170, top - 20, box.right + 20, box.bottom + 20), fill=(238, 236, 226))
    picture.paste((25, 45, 90), (box.left, box.top), ink)
    return box


def wall() -> Image.Image:
    """Rows of bricks."""
    picture = Image.new("RGB", SIZE_PX, (126, 84, 70))
    pen, shades = ImageDraw.Draw(picture), np.random.default_rng(3)
    for row, top in enumerate(range(0, SIZE_PX[1], 24)):
        for left in range(-(row % 2) * 32, SIZE_PX[0], 64):
            red = int(shades.integers(130, 175))
            pen.rectangle((left, top, left + 60, top + 20), fill=(red, red - 55, red - 70))
    return picture


def hidden_share(rgb: RgbImage, box: PixelBox, vision: Vision) -> float:
    """How much of the box the usual policy hides."""
    shown = np.ones(rgb.shape[:2], np.bool_)
    for candidate in detect(vision.look(rgb)):
        if Settings().action_for(candidate.kind) is Action.HIDE:
            hidden = candidate.box
            shown[hidden.top : hidden.bottom, hidden.left : hidden.right] = False
    return 1 - float(shown[box.top : box.bottom, box.left : box.right].mean())


@pytest.mark.parametrize(
    ("text", "face", "degrees"),
    [
        ("विद्यालय", "FreeSerif.ttf", 0),
        ("বিদ্যালয়", "FreeSerif.ttf", 8),
        ("பள்ளி", "FreeSerif.ttf", 180),
        ("โรงเรียน", "FreeSerif.ttf", -6),
        ("სკოლა", "DejaVuSans-Bold.ttf", 176),
        ("Դպրոց", "DejaVuSans-Bold.ttf", 0),
        ("مدرسة النور", "DejaVuSans-Bold.ttf", 25),
        ("Детский сад", "DejaVuSans.ttf", 10),
    ],
)
def test_a_large_sign_is_hidden_in_every_script(text: str, face: str, degrees: float, vision: Vision) -> None:
    picture = wall()
    box = put(picture, text, face, 160, degrees)
    rgb = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.7)))
    assert hidden_share(rgb, box, vision) > 0.9


def test_a_wall_alone_is_not_hidden(vision: Vision) -> None:
    rgb = np.asarray(wall().filter(ImageFilter.GaussianBlur(0.7)))
    assert hidden_share(rgb, PixelBox(0, 0, *SIZE_PX), vision) == 0
