"""What nobody sees is not in a copy: colour under full transparency goes, and all that is seen stays."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from imagecodecs import jpegxl_encode
from PIL import Image

from scanner.clean import clean_photo
from scanner.model import CleanStatus, Target
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


def erased_jxl() -> bytes:
    return bytes(jpegxl_encode(np.asarray(erased()), lossless=True))


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


def test_an_avif_has_no_trace_of_what_was_erased(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    path.write_bytes(saved(erased(), "AVIF", quality=100, subsampling="4:4:4"))
    result = clean_photo(path, Target(tmp_path / "out", "a.avif"), Settings(metadata_only=True), None)
    assert result.output is not None, result.error
    assert all(check.ok for check in result.checks)
    with Image.open(path) as before, Image.open(result.output) as after:
        one, other = (np.asarray(image).astype(int) for image in (before, after))
    unseen = one[..., 3] == 0
    assert np.ptp(one[unseen], axis=0).max() > 100
    assert np.ptp(other[unseen], axis=0).max() <= 40  # nothing but the ringing of the area's edge
    assert np.ptp(other[14:26, 19:41].reshape(-1, 4), axis=0).max() <= 2
    assert np.abs(one[~unseen] - other[~unseen]).mean() < 4


FILM = [erased(), Image.new("RGBA", (60, 40), "blue")]
NOT_WRITABLE = {
    "a.jxl": (erased_jxl, "Choose JPEG"),
    "a.jp2": (lambda: saved(erased(), "JPEG2000"), "Choose JPEG"),
    "a.avif": (lambda: saved(FILM[0], "AVIF", save_all=True, append_images=FILM[1:], quality=100), "one by one as PNG"),
}


@pytest.mark.parametrize("name", list(NOT_WRITABLE))
def test_what_cannot_be_blanked_is_refused_with_advice_that_helps(name: str, tmp_path: Path) -> None:
    make, advice = NOT_WRITABLE[name]
    path = tmp_path / name
    path.write_bytes(make())
    result = clean_photo(path, Target(tmp_path / "out", name), Settings(metadata_only=True), None)
    assert result.status is CleanStatus.REFUSED
    assert "hold colours that nobody sees" in str(result.error)
    assert advice in str(result.error)
    as_jpeg = Settings(metadata_only=True, copy_format="jpeg")
    result = clean_photo(path, Target(tmp_path / "out", "a.jpg"), as_jpeg, None)
    assert (result.output is not None) == (advice == "Choose JPEG")
    if result.output:
        with Image.open(result.output) as made:
            assert np.asarray(made)[15:25, 20:40].min() > 240


def test_a_lossy_jxl_with_an_even_transparent_area_stays(tmp_path: Path) -> None:
    rgba = np.full((40, 60, 4), (200, 180, 90, 255), np.uint8)
    rgba[10:30, 10:50, 3] = 0
    path = tmp_path / "a.jxl"
    path.write_bytes(bytes(jpegxl_encode(rgba, level=90)))
    result = clean_photo(path, Target(tmp_path / "out", "a.jxl"), Settings(metadata_only=True), None)
    assert result.output is not None, result.error
