"""Lettering that shows on black only, or only to a tool that leaves the opacity out, is found and hidden."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from scanner.clean import clean_photo
from scanner.formats.pixels import decode
from scanner.model import Target
from scanner.settings import Limits, Settings
from scanner.vision.look import Vision
from support.many_pictures import can_be_read

TEXT = "Call 030 4455667"


@pytest.fixture(scope="module")
def vision() -> Vision:
    return Vision(Settings(threads=1, quick=True))


def lettering(ink: tuple[int, ...], ground: tuple[int, ...]) -> Image.Image:
    image = Image.new("RGBA", (420, 160), ground)
    pen = ImageDraw.Draw(image)
    pen.text((40, 60), TEXT, ink, ImageFont.load_default(36))
    return image


CASES = {
    "white lettering on nothing": lettering((255, 255, 255, 255), (255, 255, 255, 0)),
    "black lettering on nothing": lettering((0, 0, 0, 255), (0, 0, 0, 0)),
    "lettering of little opacity": lettering((0, 0, 0, 6), (255, 255, 255, 6)),
}


def saved(image: Image.Image, form: str) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **({"lossless": True, "exact": True} if form == "WEBP" else {}))
    return out.getvalue()


@pytest.mark.parametrize(
    ("case", "form"),
    [*((case, "PNG") for case in CASES), ("lettering of little opacity", "WEBP")],
)
def test_it_is_found_and_hidden(case: str, form: str, tmp_path: Path, vision: Vision) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(saved(CASES[case], form))
    settings = Settings(threads=1, quick=True)
    result = clean_photo(path, Target(tmp_path / "out", path.name), settings, vision)
    assert result.output is not None, result.error
    with Image.open(result.output) as copy:
        rgba = np.asarray(copy.convert("RGBA"))
    colours = rgba[..., :3]
    alpha = rgba[..., 3:] / 255
    for look in (colours, colours * alpha, colours * alpha + 255 * (1 - alpha), rgba[..., [3, 3, 3]]):
        assert not can_be_read(TEXT, np.ascontiguousarray(look.astype(np.uint8)), vision)


def test_an_opaque_picture_is_looked_at_once() -> None:
    content = saved(lettering((0, 0, 0, 255), (250, 250, 250, 255)), "PNG")
    assert decode(memoryview(content), ("PNG",), Limits()).rgba is None
