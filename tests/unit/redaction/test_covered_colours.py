"""What nobody sees is not in a copy: colour under full transparency goes, and all that is seen stays."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scanner.clean import clean_photo
from scanner.model import Target
from scanner.settings import Settings


def erased() -> Image.Image:
    """Lettering in the colour of an area that was erased."""
    rgba = np.full((40, 60, 4), (200, 180, 90, 255), np.uint8)
    rgba[::3] -= np.array([9, 9, 9, 0], np.uint8)
    rgba[10:30, 10:50, 3] = 0
    rgba[15:25, 20:40:2, :3] = 7
    return Image.fromarray(rgba)


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def palette_png() -> bytes:
    """Two transparent entries, between which the lettering is drawn."""
    indices = np.zeros((40, 60), np.uint8)
    indices[10:30, 10:50] = 1
    indices[15:25, 20:40:2] = 2
    image = Image.fromarray(indices)
    image.putpalette([200, 180, 90, 0, 0, 0, 0, 0, 0])
    return saved(image, "PNG", transparency=bytes([255, 0, 0]))


ERASED = {
    "png": lambda: saved(erased(), "PNG"),
    "png grey": lambda: saved(erased().convert("LA"), "PNG"),
    "png palette": palette_png,
    "apng": lambda: saved(erased(), "PNG", save_all=True, append_images=[Image.new("RGBA", (60, 40), "blue")]),
    "webp": lambda: saved(erased(), "WEBP", lossless=True, exact=True),
    "webp lossy": lambda: saved(erased(), "WEBP", quality=90, exact=True),
    "tiff": lambda: saved(erased(), "TIFF"),
}


@pytest.mark.parametrize("kind", list(ERASED))
def test_a_copy_has_no_trace_of_what_was_erased(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(ERASED[kind]())
    result = clean_photo(path, Target(tmp_path / "out", "a.bin"), Settings(metadata_only=True), None)
    assert result.output is not None, result.error
    assert all(check.ok for check in result.checks)
    with Image.open(path) as before, Image.open(result.output) as after:
        if kind == "png palette":
            assert len(np.unique(np.asarray(after))) == 2
        one, other = (np.asarray(image.convert("RGBA")) for image in (before, after))
        unseen = one[..., 3] == 0
        assert unseen.any()
        assert len(np.unique(other[unseen], axis=0)) == 1
        assert np.array_equal(one[~unseen], other[~unseen])


@pytest.mark.parametrize("form", ["PNG", "WEBP", "TIFF"])
def test_a_picture_with_nothing_under_its_transparency_stays_as_it_is(form: str, tmp_path: Path) -> None:
    rgba = np.asarray(erased()).copy()
    rgba[rgba[..., 3] == 0] = 0
    options = {"lossless": True, "exact": True} if form == "WEBP" else {}
    path = tmp_path / "a.bin"
    path.write_bytes(saved(Image.fromarray(rgba), form, **options))
    result = clean_photo(path, Target(tmp_path / "out", "a.bin"), Settings(metadata_only=True), None)
    assert result.output is not None, result.error
    if form == "PNG":
        assert result.output.read_bytes() == path.read_bytes()
    assert not any("coded again" in note for note in result.notes)
