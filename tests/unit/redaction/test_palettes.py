"""Palette entries that no pixel has tell nothing in a copy, and the picture stays what it is."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scanner.clean import clean_photo
from scanner.errors import RefusedError
from scanner.export import render
from scanner.export.gif_film import coded
from scanner.formats.registry import by_name
from scanner.model import HiddenRegion, Kind, PixelBox, RedactionPlan, Target
from scanner.settings import Limits, Settings

SECRET = b"Lena Sommer, 12 Mill Lane!"  # 26 bytes, spread over entries 100 and up


def palette(secret: bytes) -> list[int]:
    table = bytearray(bytes((10, 20, 30, 200, 180, 90, 60, 140, 60)).ljust(768, b"\x07"))
    table[300 : 300 + len(secret)] = secret
    return list(table)


def picture(secret: bytes = SECRET, shift: int = 0) -> Image.Image:
    indices = np.zeros((30, 40), np.uint8)
    indices[10:20, 10 + shift : 20 + shift] = 1
    indices[22:, 5:9] = 2
    image = Image.fromarray(indices)
    image.putpalette(palette(secret))
    return image


def saved(form: str, image: Image.Image, *others: Image.Image) -> bytes:
    out = io.BytesIO()
    options = {"save_all": True, "append_images": list(others)} if others else {}
    if form == "GIF":
        options |= {"optimize": False}
    image.save(out, form, **options)
    return out.getvalue()


def with_alpha() -> Image.Image:
    """The same bytes as opacities of unused entries."""
    image = picture(b"")
    image.info["transparency"] = (bytes([255, 128]) + bytes(98)).ljust(100, b"\xff") + SECRET
    return image


def local_gif() -> bytes:
    """Two frames with tables of their own."""
    out = b"GIF89a" + struct.pack("<HH", 40, 30) + b"\x70\0\0"
    for shift in (0, 5):
        indices = np.asarray(picture(shift=shift))
        out += b"\x21\xf9\x04\x04\x0a\0\0\0\x2c" + struct.pack("<4H", 0, 0, 40, 30) + b"\x87"
        out += bytes(palette(SECRET)) + coded(indices)
    return out + b";"


KINDS = {
    "a.gif": lambda: saved("GIF", picture()),
    "film.gif": lambda: saved("GIF", picture(), picture(shift=5)),
    "local.gif": local_gif,
    "a.png": lambda: saved("PNG", picture()),
    "alpha.png": lambda: saved("PNG", with_alpha()),
    "film.png": lambda: saved("PNG", picture(), picture(shift=5)),
    "a.bmp": lambda: saved("BMP", picture()),
}


def bytes_of(content: bytes, name: str) -> bytes:
    """The content with the bytes of a BMP's table in the order of the others."""
    if not name.endswith("bmp"):
        return content
    at = 54
    return b"".join(content[i : i + 3][::-1] for i in range(at, at + 1024, 4))


@pytest.mark.parametrize("name", list(KINDS))
def test_unused_entries_are_gone_and_the_picture_is_not_touched(name: str, tmp_path: Path) -> None:
    content = KINDS[name]()
    assert SECRET in bytes_of(content, name)
    path = tmp_path / name
    path.write_bytes(content)
    result = clean_photo(path, Target(tmp_path / "out", name), Settings(metadata_only=True), None)
    assert result.output is not None, result.error
    assert all(check.ok for check in result.checks)
    made = result.output.read_bytes()
    assert not any(SECRET[at : at + 3] in bytes_of(made, name) for at in range(len(SECRET) - 3))
    with Image.open(path) as before, Image.open(result.output) as after:
        assert getattr(before, "n_frames", 1) == getattr(after, "n_frames", 1)
        for number in range(getattr(before, "n_frames", 1)):
            before.seek(number)
            after.seek(number)
            assert np.array_equal(np.asarray(before.convert("RGBA")), np.asarray(after.convert("RGBA")))


@pytest.mark.parametrize("form", ["GIF", "PNG", "BMP"])
def test_a_palette_that_tells_nothing_is_left_as_it_is(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{form.lower()}"
    path.write_bytes(saved(form, picture(b"")))
    result = clean_photo(path, Target(tmp_path / "out", path.name), Settings(metadata_only=True), None)
    assert result.output is not None, result.error
    assert result.output.read_bytes() == path.read_bytes()


def test_a_film_with_frames_past_its_screen_is_refused_where_something_is_hidden() -> None:
    content = b"GIF89a" + struct.pack("<HH", 40, 30) + b"\xf7\0\0" + bytes(palette(b""))
    for width in (40, 90):
        content += b"\x21\xf9\x04\x04\x0a\0\0\0\x2c" + struct.pack("<4H", 0, 0, width, 30) + b"\0"
        content += coded(np.ones((30, width), np.uint8))
    form = by_name("gif")
    pictures = list(form.open(memoryview(content + b";"), Limits()).pictures())
    assert [picture.width_px for picture in pictures] == [40, 90]  # what is past the screen is looked at
    plan = RedactionPlan("", (HiddenRegion(PixelBox(50, 5, 80, 20), Kind.SIGN, "solid"),), seed=1)
    with pytest.raises(RefusedError, match="past its screen"):
        b"".join(render(form.open(memoryview(content + b";"), Limits()), plan).pieces)
