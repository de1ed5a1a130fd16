"""Copies of every format: covered everywhere, equal outside, nothing riding along."""

from __future__ import annotations

import io
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from scanner.errors import RefusedError
from scanner.export import render
from scanner.formats.registry import by_name, identify
from scanner.messages import Message
from scanner.model import Ellipse, HiddenRegion, KeptMetadata, Kind, PixelBox, RedactionPlan
from scanner.settings import Limits
from support.redaction_pictures import scene

LIMITS = Limits()
BOX = PixelBox(20, 10, 50, 40)
INSIDE = (slice(10, 40), slice(20, 50))


def plan(*regions: HiddenRegion, keep: KeptMetadata | None = None) -> RedactionPlan:
    regions = regions or (HiddenRegion(BOX, Kind.PLATE, "solid"),)
    return RedactionPlan(photo_sha256="", regions=regions, keep=keep or KeptMetadata(), seed=5)


def rendered(content: bytes, with_plan: RedactionPlan | None = None) -> tuple[Image.Image, tuple[str, ...]]:
    form = identify(content[:4096])
    assert form is not None
    made = render(form.open(memoryview(content), LIMITS), with_plan or plan())
    return Image.open(io.BytesIO(b"".join(made.pieces))), made.notes


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def outside() -> np.ndarray:
    mask = np.ones((61, 84), bool)
    mask[INSIDE] = False
    return mask


REGION = HiddenRegion(BOX, Kind.PLATE, "solid")
PHOTO = Image.fromarray(scene(4))
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def test_without_regions_the_formats_own_clean_makes_the_copy() -> None:
    content = saved(PHOTO, "JPEG", comment=b"a secret")
    form = by_name("jpeg")
    made = render(form.open(memoryview(content), LIMITS), RedactionPlan(photo_sha256=""))
    assert b"".join(made.pieces) == b"".join(form.open(memoryview(content), LIMITS).cleaned(KeptMetadata()))
    assert (made.format_name, made.suffix, made.notes) == ("jpeg", ".jpg", ())


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_a_png_keeps_its_mode_and_every_pixel_outside(mode: str) -> None:
    image = PHOTO.quantize(60) if mode == "P" else PHOTO.convert(mode)
    copy, notes = rendered(saved(image, "PNG"))
    assert copy.mode == mode
    before, after = (np.asarray(i.convert("RGBA")) for i in (image, copy))
    assert np.array_equal(before[outside()], after[outside()])
    assert (after[INSIDE][..., 3] == 255).all()
    assert notes == ()
    if mode in ("L", "RGB", "RGBA", "LA"):
        assert not after[INSIDE][..., :3].any()


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_a_png_of_16_bits_keeps_all_16(channels: int) -> None:
    samples = np.random.default_rng(2).integers(0, 65536, (61, 84, channels), np.uint16)
    if channels == 4:  # colour that nobody sees is not kept
        samples[..., 3] |= 1024
    content = cv2.imencode(".png", samples)[1].tobytes()
    form = by_name("png")
    copy = b"".join(render(form.open(memoryview(content), LIMITS), plan()).pieces)
    after = cv2.imdecode(np.frombuffer(copy, np.uint8), cv2.IMREAD_UNCHANGED).reshape(61, 84, channels)
    assert after.dtype == np.uint16
    assert np.array_equal(after[outside()], samples[outside()])
    assert not after[INSIDE][..., :3].any()


def test_the_transparent_colour_of_a_png_is_not_used_to_cover() -> None:
    content = saved(PHOTO, "PNG", transparency=(0, 0, 0))
    copy, _ = rendered(content)
    assert (np.asarray(copy.convert("RGBA"))[INSIDE][..., 3] == 255).all()


def test_palette_entries_of_what_is_hidden_are_blanked() -> None:
    indices = np.zeros((61, 84), np.uint8)
    indices[:, 40:] = 1
    indices[INSIDE] = 2
    image = Image.fromarray(indices)
    image.putpalette(bytes([10, 20, 30, 200, 210, 220, 251, 222, 7]))
    for form in ("PNG", "BMP", "GIF"):
        content = saved(image, form, **({"optimize": False} if form == "GIF" else {}))
        made = render(
            by_name(form.lower()).open(memoryview(content), LIMITS), plan(HiddenRegion(BOX, Kind.SIGN, "frost"))
        )
        copy = b"".join(made.pieces)
        assert bytes([251, 222, 7]) in content or bytes([7, 222, 251]) in content
        assert bytes([251, 222, 7]) not in copy
        assert bytes([7, 222, 251]) not in copy


def frames_of(image: Image.Image) -> list[np.ndarray]:
    frames = []
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        frames.append(np.asarray(image.convert("RGBA")))
    return frames


@pytest.mark.parametrize(("form", "options"), [("PNG", {}), ("WEBP", {"lossless": True, "exact": True}), ("GIF", {})])
def test_every_frame_of_an_animation_is_covered_and_keeps_its_time(form: str, options: dict[str, object]) -> None:
    frames = [Image.fromarray(np.roll(scene(4), shift * 9, axis=1)) for shift in range(4)]
    options |= {"save_all": True, "append_images": frames[1:], "duration": [50, 70, 90, 110], "loop": 0}
    content = saved(frames[0], form, **options)
    before = Image.open(io.BytesIO(content))
    copy, _ = rendered(content)
    assert copy.n_frames == before.n_frames == 4
    for number, (was, now) in enumerate(zip(frames_of(before), frames_of(copy), strict=True)):
        assert np.array_equal(was[outside()], now[outside()])
        fill = now[INSIDE].reshape(-1, 4)
        assert len(np.unique(fill, axis=0)) == 1, "one colour in every frame"
        before.seek(number)
        copy.seek(number)
        assert copy.info.get("duration") == before.info.get("duration")


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB"])
def test_a_bmp_keeps_every_pixel_outside(mode: str) -> None:
    image = PHOTO.quantize(60) if mode == "P" else PHOTO.convert(mode)
    copy, _ = rendered(saved(image, "BMP"))
    before, after = (np.asarray(i.convert("RGB")) for i in (image, copy))
    assert copy.mode == mode
    assert np.array_equal(before[outside()], after[outside()])


def test_a_lossless_webp_stays_lossless_and_keeps_no_colour_that_nobody_sees() -> None:
    samples = np.dstack([scene(4), np.random.default_rng(1).integers(0, 2, (61, 84), np.uint8) * 255])
    copy, notes = rendered(saved(Image.fromarray(samples), "WEBP", lossless=True, exact=True))
    after = np.asarray(copy)
    seen = np.where(samples[..., 3:] > 0, samples, np.uint8(0))
    assert np.array_equal(after[outside()], seen[outside()])
    assert (after[INSIDE] == (0, 0, 0, 255)).all()
    assert notes == ()


@pytest.mark.parametrize("form", ["WEBP", "AVIF"])
def test_a_lossy_picture_is_coded_again_and_says_so(form: str) -> None:
    content = saved(PHOTO.resize((252, 183)), form, quality=80)
    copy, notes = rendered(content)
    assert copy.format == form
    assert "coded again" in notes[0]
    assert any("WebP with losses" in note for note in notes) == (form == "WEBP")
    before = np.asarray(Image.open(io.BytesIO(content)).convert("RGB")).astype(int)
    after = np.asarray(copy.convert("RGB")).astype(int)
    far = np.ones(before.shape[:2], bool)
    far[: 40 + 68, : 50 + 68] = False  # the region grows by the reach of what rings around it
    assert np.abs(before - after)[far].mean() < 6
    assert after[INSIDE].mean() < 8


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_nothing_rides_along(form: str) -> None:
    exif = Image.Exif()
    exif[0x010E], exif[0x0112] = "Elm Street School", 6
    extra: dict[str, object] = {"comment": b"Elm Street School"} if form == "JPEG" else {}
    content = saved(PHOTO, form, exif=exif, xmp=b"<x:xmpmeta>Elm Street School</x:xmpmeta>", **extra)
    assert b"Elm Street School" in content
    form_value = identify(content[:4096])
    assert form_value is not None
    turned = plan(HiddenRegion(Ellipse(PixelBox(5, 5, 30, 40)), Kind.FACE, "frost"))
    copy = b"".join(render(form_value.open(memoryview(content), LIMITS), turned).pieces)
    assert b"Elm Street" not in copy
    assert Image.open(io.BytesIO(copy)).getexif().get(0x0112) == 6


def test_a_jpeg_keeps_its_colour_profile() -> None:
    copy, _ = rendered(saved(PHOTO, "JPEG", icc_profile=PROFILE))
    assert copy.info.get("icc_profile")


def test_a_format_that_cannot_be_cleaned_is_refused_with_its_own_sentence() -> None:
    form = replace(by_name("jpeg"), refusal=Message("Not this one."))
    with pytest.raises(RefusedError, match="Not this one"):
        render(form.open(memoryview(saved(PHOTO, "JPEG")), LIMITS), plan())


def test_a_format_without_a_writer_is_refused_by_name() -> None:
    form = replace(by_name("jpeg"), name="raw", title="RAW")
    with pytest.raises(RefusedError, match="RAW"):
        render(form.open(memoryview(saved(PHOTO, "JPEG")), LIMITS), plan())


TIFF_MODES = {name: name for name in ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK")} | {"grey 16": "I;16", "float": "F"}


def tiff_image(mode: str) -> Image.Image:
    if mode == "I;16":
        return Image.fromarray(scene(4)[..., 0].astype(np.uint16) * 251)
    if mode == "F":
        return Image.fromarray(scene(4)[..., 0].astype(np.float32) / 255)
    return PHOTO.quantize(60) if mode == "P" else PHOTO.convert(mode)


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "tiff_adobe_deflate"])
@pytest.mark.parametrize("mode", TIFF_MODES.values(), ids=list(TIFF_MODES))
def test_a_tiff_keeps_its_mode_and_every_sample_outside(mode: str, compression: str) -> None:
    image = tiff_image(mode)
    copy, notes = rendered(saved(image, "TIFF", compression=compression))
    assert copy.mode == mode
    assert np.array_equal(np.asarray(copy)[outside()], np.asarray(image)[outside()])
    assert not np.array_equal(np.asarray(copy)[INSIDE], np.asarray(image)[INSIDE])
    assert notes == ()


def test_a_tiff_of_three_times_16_bits_keeps_them() -> None:
    samples = np.random.default_rng(2).integers(0, 65536, (61, 84, 3), np.uint16)
    content = cv2.imencode(".tiff", samples)[1].tobytes()
    copy = b"".join(render(by_name("tiff").open(memoryview(content), LIMITS), plan()).pieces)
    after = cv2.imdecode(np.frombuffer(copy, np.uint8), cv2.IMREAD_UNCHANGED)
    assert after.dtype == np.uint16
    assert np.array_equal(after[outside()], samples[outside()])
    assert not after[INSIDE].any()


def test_a_page_is_covered_where_a_region_stands_on_it_whatever_its_size() -> None:
    pages = [Image.fromarray(np.roll(scene(4), shift, axis=1)) for shift in (0, 9)] + [PHOTO.resize((40, 30))]
    small = PixelBox(5, 6, 15, 16)
    regions = (replace(REGION, page=1), replace(REGION, outline=small, page=2))
    copy, _ = rendered(saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]), plan(*regions))
    assert copy.n_frames == 3
    hidden = [np.zeros((page.height, page.width), bool) for page in pages]
    hidden[1][INSIDE] = hidden[2][6:16, 5:15] = True
    for number, page in enumerate(pages):
        copy.seek(number)
        assert not np.asarray(copy)[hidden[number]].any()
        assert np.array_equal(np.asarray(copy)[~hidden[number]], np.asarray(page)[~hidden[number]])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_tiff_is_covered_where_the_upright_picture_is(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    content = saved(PHOTO, "TIFF", exif=exif)
    before = np.asarray(Image.open(io.BytesIO(content)))
    copy, _ = rendered(content)
    after = np.asarray(copy)
    changed = (before != after).any(axis=2)
    assert changed[INSIDE].mean() > 0.9
    changed[INSIDE] = False
    assert not changed.any()
