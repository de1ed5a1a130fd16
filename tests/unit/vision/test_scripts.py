"""Lines in scripts that the first reader does not know: guessed, read by a network of theirs, and named."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from scanner.detectors.registry import detect
from scanner.model import Kind, RgbImage
from scanner.vision.look import Vision
from scanner.vision.scripts import NETWORKS, ScriptReader, is_of, leftward

LINES = {
    "Cyrillic": ("Детский сад", "DejaVuSans-Bold.ttf"),
    "Arabic": ("مدرسة النور", "DejaVuSans.ttf"),
    "Hebrew": ("רחוב הרצל 12", "DejaVuSans.ttf"),
    "Devanagari": ("विद्यालय", "FreeSerif.ttf"),
    "Bengali": ("বিদ্যালয়", "FreeSerif.ttf"),
    "Tamil": ("பள்ளி", "FreeSerif.ttf"),
    "Thai": ("โรงเรียน", "FreeSerif.ttf"),
    "Georgian": ("სკოლა", "DejaVuSans.ttf"),
    "Armenian": ("Դպրոց", "DejaVuSans.ttf"),
}


def line(text: str, face: str, ground: int = 235, ink: int = 30) -> RgbImage:
    """A sharp line of print with some air around it; fonts-freefont-ttf and fonts-dejavu-core are Debian's."""
    found = next((path for path in sorted(Path("/usr/share/fonts").rglob(face))), None)
    assert found is not None, f"This test needs the font {face}."
    font = ImageFont.truetype(str(found), 60)
    left, top, right, bottom = (round(side) for side in font.getbbox(text))
    picture = Image.new("RGB", (right - left + 30, bottom - top + 16), (ground,) * 3)
    ImageDraw.Draw(picture).text((15 - left, 8 - top), text, fill=(ink,) * 3, font=font)
    return np.asarray(picture)


@pytest.fixture(name="reader", scope="module")
def fixture_reader() -> ScriptReader:
    return ScriptReader()


@pytest.mark.parametrize("script", LINES)
def test_each_script_has_a_reader(script: str, reader: ScriptReader) -> None:
    text, face = LINES[script]
    reading = reader.read([line(text, face)], script)
    assert reading.text.replace("\u200c", "") == text
    assert reading.confidence > 0.75
    assert is_of(reading.text, script)


def test_light_letters_read_as_dark_ones_do(reader: ScriptReader) -> None:
    text, face = LINES["Georgian"]
    assert reader.read([line(text, face, ground=20, ink=240)], "Georgian").text == text


def test_every_network_can_be_loaded(reader: ScriptReader) -> None:
    blank = np.full((40, 120, 3), 200, np.uint8)
    assert {script for script in NETWORKS if reader.read([blank], script).confidence <= 1} == set(NETWORKS)


def test_figures_in_scripts_that_run_to_the_left_run_to_the_right() -> None:
    assert leftward("12 לצרה") == "הרצל 12"


def test_latin_is_of_no_other_script() -> None:
    assert not is_of("School 12", "Cyrillic")
    assert not is_of("ш", "Cyrillic")


@pytest.mark.parametrize(("script", "turn"), [("Thai", 0), ("Hebrew", 2), ("Georgian", 2)])
def test_a_sign_is_read_and_named_whichever_way_up_it_hangs(script: str, turn: int, vision: Vision) -> None:
    sign = line(*LINES[script])
    photo = np.full((360, 640, 3), 140, np.uint8)
    top, left = 180 - sign.shape[0] // 2, 320 - sign.shape[1] // 2
    photo[top : top + sign.shape[0], left : left + sign.shape[1]] = np.rot90(sign, turn)
    found = detect(vision.look(photo, quick=True), ("הרצל",))
    assert Kind.SCHOOL in {each.kind for each in found} or Kind.WATCHLIST in {each.kind for each in found}
