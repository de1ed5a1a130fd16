"""Adobe RGB that only EXIF tells of keeps its colours: the copy, which has no such EXIF, gets a profile."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from scanner.clean import clean_photo
from scanner.export import render
from scanner.formats.registry import identify
from scanner.model import CleanStatus, HiddenRegion, Kind, PixelBox, RedactionPlan, Target
from scanner.settings import Limits, Settings
from scanner.verify.second_reader import PictureKept, picture_kept
from support.exif_photos import photo

LIMITS = Limits()
TOLD = {
    "interoperability": {"Exif": {0xA001: 0xFFFF}, "Interop": {1: b"R03"}},
    "colour space": {"Exif": {0xA001: 2}},
}
GREEN = 0.2298, 0.7022  # Adobe RGB's green, adapted to D50 (annex A of its definition)
FORMS = ["JPEG", "PNG", "WEBP", "TIFF"]


def green_of(content: bytes) -> tuple[float, float] | None:
    with Image.open(io.BytesIO(content)) as image:
        profile = image.info.get("icc_profile")
    if not profile:
        return None
    opened = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile
    return opened.green_primary[1][:2]


@pytest.mark.parametrize("how", TOLD)
@pytest.mark.parametrize("form", FORMS)
def test_a_copy_has_the_profile_that_exif_told(form: str, how: str, tmp_path: Path) -> None:
    original = tmp_path / "photo"
    original.write_bytes(photo(form, TOLD[how]))
    result = clean_photo(original, Target(tmp_path / "out", "photo"), Settings(metadata_only=True), None)
    assert result.status is CleanStatus.CLEANED, result
    assert result.output is not None
    assert green_of(result.output.read_bytes()) == pytest.approx(GREEN, abs=0.003)


@pytest.mark.parametrize("copy_format", ["as-is", "jpeg"])
@pytest.mark.parametrize("form", FORMS)
def test_a_copy_in_which_something_is_hidden_has_it_too(form: str, copy_format: str) -> None:
    content = photo(form, TOLD["interoperability"])
    known = identify(content[:4096])
    assert known is not None
    regions = (HiddenRegion(PixelBox(5, 5, 20, 20), Kind.SIGN, "solid"),)
    plan = RedactionPlan("", regions, copy_format=copy_format)
    copy = b"".join(render(known.open(memoryview(content), LIMITS), plan).pieces)
    assert green_of(copy) == pytest.approx(GREEN, abs=0.003)


@pytest.mark.parametrize("tags", [{}, {"Exif": {0xA001: 1}, "Interop": {1: b"R98"}}, {"Exif": {0xA001: 0xFFFF}}])
@pytest.mark.parametrize("form", FORMS)
def test_any_other_copy_gets_none(form: str, tags: dict[str, dict[int, object]]) -> None:
    content = photo(form, tags)
    known = identify(content[:4096])
    assert known is not None
    assert green_of(b"".join(render(known.open(memoryview(content), LIMITS), RedactionPlan("")).pieces)) is None


def test_a_grey_picture_gets_no_profile_of_colours() -> None:
    out = io.BytesIO()
    with Image.open(io.BytesIO(photo("JPEG", TOLD["interoperability"]))) as image:
        image.convert("L").save(out, "JPEG", exif=image.info["exif"])
    known = identify(out.getvalue()[:4096])
    assert known is not None
    copy = b"".join(render(known.open(memoryview(out.getvalue()), LIMITS), RedactionPlan("")).pieces)
    assert green_of(copy) is None


@pytest.mark.parametrize("form", FORMS)
def test_the_check_asks_for_the_colours_that_exif_told(form: str) -> None:
    content = photo(form, TOLD["interoperability"])
    known = identify(content[:4096])
    assert known is not None
    copy = b"".join(render(known.open(memoryview(content), LIMITS), RedactionPlan("")).pieces)
    assert picture_kept(io.BytesIO(content), io.BytesIO(copy)) is PictureKept.YES
    untold = photo(form, {})
    assert picture_kept(io.BytesIO(untold), io.BytesIO(copy)) is PictureKept.OTHER_COLOURS
