"""A copy that breaks a promise fails the check that names it; a good one passes all."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scanner.export import render
from scanner.formats.registry import identify
from scanner.model import (
    Check,
    CodeMark,
    EngineFailure,
    Evidence,
    FaceBox,
    HiddenRegion,
    Kind,
    PixelBox,
    Quad,
    RedactionPlan,
    TextLine,
)
from scanner.redaction.jpeg import coefficients, syntax, writer
from scanner.settings import Limits
from scanner.verify import check_alone, check_copy
from support.redaction_pictures import KINDS, jpeg, scene

LIMITS = Limits()
BOX = PixelBox(30, 20, 50, 40)
FROST = (HiddenRegion(BOX, Kind.SIGN, "frost"),)
QUAD = Quad(((31.0, 22.0), (49.0, 22.0), (49.0, 38.0), (31.0, 38.0)))


class Eyes:
    """A stand-in for the engines that sees what it is told."""

    def __init__(self, **seen: object) -> None:
        self.seen = seen
        self.boxes: tuple[PixelBox, ...] = ()

    def look(self, rgb: np.ndarray, quick: bool = False) -> Evidence:
        """What it was told."""
        assert not quick
        return Evidence(rgb, **self.seen)  # type: ignore[arg-type]

    def look_at(self, rgb: np.ndarray, boxes: tuple[PixelBox, ...], quick: bool = False) -> Evidence:
        """The same, and where it was asked to look."""
        self.boxes = tuple(boxes)
        return self.look(rgb, quick)


def saved(form: str, **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(scene(4)).save(out, form, **options)
    return out.getvalue()


ORIGINALS = {
    **{kind: (lambda kind=kind: jpeg(kind, 6)) for kind in KINDS},
    "PNG": lambda: saved("PNG"),
    "WebP lossless": lambda: saved("WEBP", lossless=True),
    "WebP lossy": lambda: saved("WEBP", quality=85),
    "GIF": lambda: saved("GIF"),
    "BMP": lambda: saved("BMP"),
    "AVIF": lambda: saved("AVIF"),
    "TIFF": lambda: saved("TIFF", compression="tiff_lzw"),
    "APNG": lambda: saved("PNG", save_all=True, append_images=[Image.fromarray(scene(5))]),
}


def checked(
    tmp_path: Path,
    original: bytes,
    copy: bytes | None = None,
    hidden: tuple[HiddenRegion, ...] = FROST,
    eyes: Eyes | None = None,
) -> dict[str, Check]:
    form = identify(original[:4096])
    assert form is not None
    plan = RedactionPlan(photo_sha256="", regions=hidden, seed=5)
    if copy is None:
        copy = b"".join(render(form.open(memoryview(original), LIMITS), plan).pieces)
    path = tmp_path / "copy"
    path.write_bytes(copy)
    made = check_copy(path, form.open(memoryview(original), LIMITS), plan, eyes or Eyes())  # type: ignore[arg-type]
    return {check.name: check for check in made}


REGION_CHECKS = [
    "opens",
    "metadata",
    "no-preview",
    "no-trailer",
    "outside-unchanged",
    "inside-replaced",
    "nothing-readable",
]


@pytest.mark.parametrize("kind", list(ORIGINALS))
def test_a_good_copy_passes_every_check(kind: str, tmp_path: Path) -> None:
    checks = checked(tmp_path, ORIGINALS[kind]())
    assert list(checks) == REGION_CHECKS
    assert all(check.ok for check in checks.values()), checks


@pytest.mark.parametrize("kind", list(ORIGINALS))
def test_a_copy_without_regions_shows_the_same_pixels(kind: str, tmp_path: Path) -> None:
    checks = checked(tmp_path, ORIGINALS[kind](), hidden=())
    assert list(checks) == ["opens", "metadata", "no-preview", "no-trailer", "pixels-unchanged"]
    assert all(check.ok for check in checks.values()), checks


@pytest.mark.parametrize("kind", ["4:2:0", "progressive grey", "PNG", "GIF", "BMP", "WebP lossy"])
def test_a_region_that_was_left_as_it_is_is_noticed(kind: str, tmp_path: Path) -> None:
    original = ORIGINALS[kind]()
    form = identify(original[:4096])
    assert form is not None
    cleaned = b"".join(render(form.open(memoryview(original), LIMITS), RedactionPlan(photo_sha256="")).pieces)
    checks = checked(tmp_path, original, cleaned)
    assert not checks["inside-replaced"].ok


@pytest.mark.parametrize("form", ["PNG", "BMP", "GIF"])
def test_a_pixel_changed_outside_is_noticed(form: str, tmp_path: Path) -> None:
    original = saved(form)
    image = Image.open(io.BytesIO(original))
    samples = np.array(image)
    samples[5, 5] = samples[5, 5] ^ 1
    changed = Image.fromarray(samples)
    if image.mode == "P":
        changed.putpalette(image.getpalette() or [])
    out = io.BytesIO()
    changed.save(out, form)
    form_value = identify(original[:4096])
    assert form_value is not None
    plan = RedactionPlan(photo_sha256="", regions=FROST, seed=5)
    copy = b"".join(render(form_value.open(memoryview(out.getvalue()), LIMITS), plan).pieces)
    assert not checked(tmp_path, original, copy)["outside-unchanged"].ok


def test_a_coefficient_changed_outside_is_noticed(tmp_path: Path) -> None:
    original = jpeg("4:2:0", 1)
    structure = syntax.parse(memoryview(original))
    planes = coefficients.read(memoryview(original), structure)
    planes[2][0, 0, 5] += 1
    changed = b"".join(writer.write(structure, planes))
    form = identify(original[:4096])
    assert form is not None
    plan = RedactionPlan(photo_sha256="", regions=FROST, seed=5)
    copy = b"".join(render(form.open(memoryview(changed), LIMITS), plan).pieces)
    checks = checked(tmp_path, original, copy)
    assert not checks["outside-unchanged"].ok
    assert checks["inside-replaced"].ok


def test_a_hidden_part_that_is_not_the_fill_is_noticed(tmp_path: Path) -> None:
    original = jpeg("4:4:4", 1)
    form = identify(original[:4096])
    assert form is not None
    plan = RedactionPlan(photo_sha256="", regions=FROST, seed=5)
    copy = b"".join(render(form.open(memoryview(original), LIMITS), plan).pieces)
    structure = syntax.parse(memoryview(copy))
    planes = coefficients.read(memoryview(copy), structure)
    planes[0][3, 4, 1] += 2
    checks = checked(tmp_path, original, b"".join(writer.write(structure, planes)))
    assert not checks["inside-replaced"].ok
    assert checks["outside-unchanged"].ok


def test_metadata_trailers_and_previews_are_noticed(tmp_path: Path) -> None:
    original = jpeg("4:2:0", 1)
    copy = (tmp_path / "copy", checked(tmp_path, original))[0].read_bytes()
    thumbnail = b"JFXX\0\x10" + saved("JPEG", quality=30)
    segment = b"\xff\xe0" + (len(thumbnail) + 2).to_bytes(2, "big") + thumbnail
    comment = b"\xff\xfe\x00\x08secret"
    broken = copy[:2] + segment + comment + copy[2:] + b"trailing words"
    checks = checked(tmp_path, original, broken)
    assert not checks["no-preview"].ok
    assert not checks["no-trailer"].ok
    assert not checks["metadata"].ok
    assert "secret" not in checks["metadata"].detail


def test_a_copy_that_lost_its_turn_does_not_open_as_it_should(tmp_path: Path) -> None:
    original = jpeg("4:2:0", 6)
    checks = checked(tmp_path, original, jpeg("4:2:0", 1))
    assert not checks["opens"].ok


@pytest.mark.parametrize("content", [b"", b"not a photo at all", b"\xff\xd8\xff\xe0 broken"])
def test_a_copy_that_does_not_open_fails_in_words(content: bytes, tmp_path: Path) -> None:
    checks = checked(tmp_path, jpeg("4:2:0", 1), content)
    assert not checks["opens"].ok
    assert checks["opens"].detail


@pytest.mark.parametrize(
    ("seen", "word"),
    [
        ({"lines": (TextLine(QUAD, "ELM 42", 0.9, 0.9),)}, "text"),
        ({"lines": (TextLine(QUAD, "ELM", 0.65, 0.9),)}, "text"),
        ({"lines": (TextLine(QUAD, "42", 0.85, 0.9),)}, "text"),
        ({"codes": (CodeMark(QUAD, "QRCode", "https://example.org"),)}, "code"),
        ({"faces": (FaceBox(PixelBox(31, 21, 49, 39), 0.9),)}, "face"),
        ({"failures": (EngineFailure("text", "crashed"),)}, "text"),
    ],
)
def test_what_can_still_be_made_out_is_noticed_and_never_quoted(
    seen: dict[str, object], word: str, tmp_path: Path
) -> None:
    check = checked(tmp_path, jpeg("4:2:0", 1), eyes=Eyes(**seen))["nothing-readable"]
    assert not check.ok
    assert word in check.detail
    assert "ELM" not in check.detail
    assert "example" not in check.detail


BESIDE = Quad(((2.0, 42.0), (28.0, 42.0), (28.0, 55.0), (2.0, 55.0)))


@pytest.mark.parametrize(
    "seen",
    [
        {"lines": (TextLine(BESIDE, "ELM 42", 0.9, 0.9),)},  # was never hidden
        {"lines": (TextLine(QUAD, "", 0.0, 0.9),)},  # not readable
        {"lines": (TextLine(QUAD, "ll", 0.3, 0.9),)},  # a guess
        {"lines": (TextLine(QUAD, "21", 0.75, 0.9),)},  # and so are two glyphs up to here
        {"faces": (FaceBox(PixelBox(31, 21, 49, 39), 0.25),)},  # a guess
        {"codes": (CodeMark(QUAD, "QRCode", None),)},  # not decoded
    ],
)
def test_what_stands_beside_or_cannot_be_read_is_no_failure(seen: dict[str, object], tmp_path: Path) -> None:
    assert checked(tmp_path, jpeg("4:2:0", 1), eyes=Eyes(**seen))["nothing-readable"].ok


def test_a_drawn_smile_is_no_face(tmp_path: Path) -> None:
    eyes = Eyes(faces=(FaceBox(PixelBox(31, 21, 49, 39), 0.9),))
    sticker = (HiddenRegion(BOX, Kind.FACE, "sticker"),)
    assert checked(tmp_path, jpeg("4:2:0", 1), hidden=sticker, eyes=eyes)["nothing-readable"].ok


def test_only_the_surroundings_of_regions_are_looked_at_again(tmp_path: Path) -> None:
    eyes = Eyes()
    checked(tmp_path, jpeg("4:2:0", 1), eyes=eyes)
    assert eyes.boxes == (BOX,)


def test_a_region_is_never_passed_unseen(tmp_path: Path) -> None:
    original = jpeg("4:2:0", 1)
    form = identify(original[:4096])
    assert form is not None
    plan = RedactionPlan(photo_sha256="", regions=FROST, seed=5)
    path = tmp_path / "copy"
    path.write_bytes(b"".join(render(form.open(memoryview(original), LIMITS), plan).pieces))
    checks = {check.name: check for check in check_copy(path, form.open(memoryview(original), LIMITS), plan, None)}
    assert not checks["nothing-readable"].ok


def test_a_file_is_checked_without_its_original(tmp_path: Path) -> None:
    original = jpeg("4:2:0", 6)
    checked(tmp_path, original)
    checks = {check.name: check for check in check_alone(tmp_path / "copy", Eyes())}  # type: ignore[arg-type]
    assert list(checks) == ["opens", "metadata", "no-preview", "no-trailer", "nothing-readable"]
    assert all(check.ok for check in checks.values()), checks
    assert [check.name for check in check_alone(tmp_path / "copy", None)] == list(checks)[:4]


def test_a_text_in_a_file_is_noticed_without_its_original(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(jpeg("4:2:0", 1))
    eyes = Eyes(lines=(TextLine(QUAD, "7ABC123", 0.95, 0.9),))
    check = {check.name: check for check in check_alone(path, eyes)}["nothing-readable"]  # type: ignore[arg-type]
    assert not check.ok
    assert check.detail == "The picture still shows: sign (1)."


def test_what_no_one_could_read_is_no_complaint_about_a_file(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(jpeg("4:2:0", 1))
    guesses = (TextLine(QUAD, "", 0.0, 0.9), TextLine(BESIDE, "ll", 0.3, 0.9))
    checks = {check.name: check for check in check_alone(path, Eyes(lines=guesses))}  # type: ignore[arg-type]
    assert checks["nothing-readable"].ok
