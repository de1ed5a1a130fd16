"""Copies as JPEG: of every format, upright, with nothing that identifies, and without a lost frame."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scanner.colour.colours import of_code_points, profile
from scanner.errors import RefusedError
from scanner.export import render
from scanner.formats.registry import identify
from scanner.model import CleanStatus, HiddenRegion, KeptMetadata, Kind, PixelBox, RedactionPlan
from scanner.settings import Settings
from scanner.verify import check_copy
from support.heic import Heic
from support.jpeg_copies import LIMITS, PHOTO, PIXELS, SECRET, SEVERAL, STILL, animated, cleaned, saved, shown


@pytest.mark.parametrize("kind", list(STILL))
def test_every_format_becomes_a_jpeg_of_the_same_picture_without_its_secrets(kind: str, tmp_path: Path) -> None:
    make, wanted = STILL[kind]
    content = make()
    assert SECRET in content
    result = cleaned(tmp_path, content)
    copy = shown(result)
    assert result.status is CleanStatus.CLEANED
    assert result.output == tmp_path / "out" / "a.bin.jpg"
    assert result.converted_from == kind.split(maxsplit=1)[0]
    assert "coded again as a JPEG" in result.notes[0]
    assert copy.format == "JPEG"
    assert SECRET not in result.output.read_bytes()
    assert dict(copy.getexif()) == {}
    difference = np.abs(np.asarray(copy).astype(float) - wanted())
    assert difference.mean() < 4.5
    assert [check.name for check in result.checks] == ["opens", "metadata", "no-preview", "no-trailer", "picture-alike"]
    assert all(check.ok for check in result.checks)
    assert "dB of noise" in result.checks[-1].detail


@pytest.mark.parametrize("kind", list(SEVERAL))
def test_a_file_of_several_pictures_keeps_its_format_and_all_of_them(kind: str, tmp_path: Path) -> None:
    content = SEVERAL[kind]()
    result = cleaned(tmp_path, content)
    as_is = cleaned(tmp_path, content, Settings(metadata_only=True), "b.bin")
    assert result.output is not None, result.error
    assert as_is.output is not None
    assert result.output.suffix != ".jpg"
    assert result.output.read_bytes() == as_is.output.read_bytes()
    assert result.converted_from is None
    (note,) = (note for note in result.notes if note.startswith("The copy stays in its format, "))
    assert note.endswith(": it shows more than one picture, and a JPEG holds only one.")


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP"])
def test_an_animation_of_one_frame_is_one_picture(form: str, tmp_path: Path) -> None:
    assert cleaned(tmp_path, saved(PHOTO, form, save_all=True)).converted_from == form.lower()


def test_a_thumbnail_page_is_no_second_picture(tmp_path: Path) -> None:
    small = PHOTO.resize((20, 15))
    small.encoderinfo = {"tiffinfo": {254: 1}}
    content = saved(PHOTO, "TIFF", save_all=True, append_images=[small])
    assert cleaned(tmp_path, content).converted_from == "tiff"


def test_pure_noise_which_takes_three_bytes_a_pixel_becomes_a_jpeg(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 2, (300, 400, 3), np.uint8) * 255
    result = cleaned(tmp_path, saved(Image.fromarray(noise), "PNG"))
    assert result.output is not None, result.error
    assert result.output.stat().st_size > 2 * 300 * 400
    assert all(check.ok for check in result.checks)


def test_a_jpeg_stays_as_it_is_byte_for_byte(tmp_path: Path) -> None:
    content = saved(PHOTO, "JPEG", quality=70)
    result = cleaned(tmp_path, content, name="a.jpeg")
    assert (result.status, result.converted_from, result.notes) == (CleanStatus.UNCHANGED, None, ())
    assert result.output is not None
    assert result.output.read_bytes() == content
    assert result.output.name == "a.jpeg"


def test_as_they_are_is_what_happens_unasked(tmp_path: Path) -> None:
    result = cleaned(tmp_path, saved(PHOTO, "PNG"), Settings(metadata_only=True), "a.png")
    assert result.output is not None
    assert result.output.name == "a.png"
    assert result.converted_from is None
    assert result.checks[-1].name == "pixels-unchanged"


def test_two_photos_that_get_the_same_name_both_stay(tmp_path: Path) -> None:
    first = cleaned(tmp_path, saved(PHOTO, "PNG"), name="a.png")
    second = cleaned(tmp_path, saved(PHOTO.rotate(180), "BMP"), name="a.bmp")
    assert [r.output.name for r in (first, second) if r.output] == ["a.jpg", "a-2.jpg"]


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["PNG", "TIFF", "WEBP", "AVIF"])
def test_the_jpeg_stands_upright_without_an_orientation(form: str, orientation: int, tmp_path: Path) -> None:
    block = Image.Exif()
    block[0x0112] = orientation
    content = saved(PHOTO, form, exif=block, **({"lossless": True} if form == "WEBP" else {}))
    known = identify(content[:4096])
    assert known is not None
    copy = shown(cleaned(tmp_path, content))
    assert 0x0112 not in copy.getexif()
    upright = known.open(memoryview(content), LIMITS).first_picture().rgb
    assert copy.size == upright.shape[1::-1]
    assert np.abs(np.asarray(copy).astype(float) - upright).mean() < 4.5


# ---- hidden regions, and checks that can fail ----------------------------------------------------------------------

BOX = PixelBox(20, 10, 50, 40)
P3 = of_code_points(12, 13)
HIDDEN = (HiddenRegion(BOX, Kind.PLATE, "solid"),)


def plan(*regions: HiddenRegion, keep: KeptMetadata | None = None) -> RedactionPlan:
    return RedactionPlan("", regions, keep or KeptMetadata(), seed=5, copy_format="jpeg")


def rendered(content: bytes, with_plan: RedactionPlan) -> tuple[bytes, tuple[str, ...]]:
    form = identify(content[:4096])
    assert form is not None
    made = render(form.open(memoryview(content), LIMITS), with_plan)
    return b"".join(made.pieces), made.notes


@pytest.mark.parametrize("kind", [kind for kind in STILL if "16" not in kind])
def test_regions_are_hidden_before_the_picture_is_coded(kind: str) -> None:
    copy, _ = rendered(STILL[kind][0](), plan(*HIDDEN))
    after = np.asarray(Image.open(io.BytesIO(copy)))
    assert after[BOX.top : BOX.bottom, BOX.left : BOX.right].max() < 40
    assert SECRET not in copy


def test_an_animation_has_its_regions_hidden_in_its_own_format() -> None:
    copy, notes = rendered(animated("GIF"), plan(*HIDDEN))
    image = Image.open(io.BytesIO(copy))
    assert (image.format, image.n_frames) == ("GIF", 2)
    assert "stays in its format" in notes[-1]


@pytest.mark.parametrize("kind", ["jxl", "jp2"])
def test_a_format_that_is_not_redacted_names_the_way_out(kind: str) -> None:
    content = STILL[kind][0]()
    with pytest.raises(RefusedError, match="Choose JPEG as the format of the copies"):
        rendered(content, RedactionPlan("", HIDDEN))


def test_a_refusal_does_not_send_anyone_in_circles() -> None:
    with pytest.raises(RefusedError, match="It cannot be written as a JPEG: it shows more than one picture"):
        rendered(SEVERAL["jxl"](), plan(*HIDDEN))


def test_a_heic_of_several_pictures_loses_none_to_a_hidden_region() -> None:
    with pytest.raises(RefusedError, match="several pictures"):
        rendered(SEVERAL["heic"](), plan(*HIDDEN))


def test_a_heic_in_hdr_with_a_hidden_region_keeps_its_colours_as_avif() -> None:
    pq = Heic(colour=b"nclx" + bytes((0, 9, 0, 16, 0, 9, 0x80))).build()
    copy, notes = rendered(pq, RedactionPlan("", HIDDEN))
    assert copy[4:12] == b"ftypavif"
    assert any("coded again as AVIF" in note for note in notes)
    copy, _ = rendered(Heic().build(), RedactionPlan("", HIDDEN))
    assert copy[:2] == b"\xff\xd8"


def test_what_a_person_keeps_of_the_date_is_in_the_jpeg() -> None:
    block = Image.Exif()
    block[0x0132] = "2026:05:12 15:14:09"
    copy, _ = rendered(saved(PHOTO, "PNG", exif=block), plan(keep=KeptMetadata(date="year")))
    assert Image.open(io.BytesIO(copy)).getexif().get_ifd(0x8769)[0x9003] == "2026:01:01 00:00:00"


def test_a_picture_that_is_larger_than_a_jpeg_can_be_is_refused() -> None:
    with pytest.raises(RefusedError, match="larger than a JPEG can be"):
        rendered(saved(Image.new("1", (65_501, 1)), "PNG"), plan())


@pytest.mark.parametrize(
    "broken",
    [
        lambda: saved(PHOTO.rotate(180), "JPEG", quality=95),
        lambda: saved(Image.fromarray(255 - PIXELS), "JPEG", quality=95),
        lambda: saved(PHOTO, "JPEG", quality=95, icc_profile=profile(P3)),
    ],
    ids=["another picture", "inverted", "other colours"],
)
def test_a_jpeg_that_shows_something_else_is_found_out(broken: Callable[[], bytes], tmp_path: Path) -> None:
    content = saved(PHOTO, "PNG")
    form = identify(content[:4096])
    assert form is not None
    path = tmp_path / "copy"
    path.write_bytes(broken())
    checks = {check.name: check.ok for check in check_copy(path, form.open(memoryview(content), LIMITS), plan(), None)}
    assert not checks["picture-alike"]
    assert checks["metadata"]


def test_one_small_place_that_shows_something_else_is_found_out(tmp_path: Path) -> None:
    large = np.asarray(PHOTO.resize((1000, 800)))
    other = large.copy()
    other[400:416, 400:416] = 255 - other[400:416, 400:416]
    content = saved(Image.fromarray(large), "PNG")
    form = identify(content[:4096])
    assert form is not None
    path = tmp_path / "copy"
    path.write_bytes(saved(Image.fromarray(other), "JPEG", quality=95, subsampling="4:4:4"))
    check = check_copy(path, form.open(memoryview(content), LIMITS), plan(), None)[-1]
    assert (check.name, check.ok) == ("picture-alike", False)
    assert "A part of the copy" in check.detail


def test_a_jpeg_that_does_not_hide_is_found_out(tmp_path: Path) -> None:
    content = saved(PHOTO, "PNG")
    form = identify(content[:4096])
    assert form is not None
    path = tmp_path / "copy"
    path.write_bytes(saved(PHOTO, "JPEG", quality=95, subsampling="4:4:4"))
    checks = {c.name: c.ok for c in check_copy(path, form.open(memoryview(content), LIMITS), plan(*HIDDEN), None)}
    assert not checks["inside-replaced"]
    assert checks["outside-unchanged"]
