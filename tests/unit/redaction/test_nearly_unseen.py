"""What hardly shows is in no copy: colour of 1 or 2 of 255 of opacity, and which of two equal entries a pixel has."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import GifImagePlugin, Image

from scanner.clean import clean_photo
from scanner.export import render, tiff_samples
from scanner.export.gif_film import coded
from scanner.formats.registry import by_name
from scanner.formats.tiff import TiffFile
from scanner.model import CleanStatus, HiddenRegion, Kind, PixelBox, RedactionPlan, Target
from scanner.settings import Limits, Settings
from scanner.verify.unseen import holds_unseen
from support.tiffs import tiff

LETTERING = np.zeros((40, 60), bool)
LETTERING[15:25, 20:40:2] = True


def faint(opacity: int = 1, dtype: type = np.uint8) -> np.ndarray:
    """A picture with a wide area that is hardly there, in whose colour stands lettering."""
    rgba = np.full((40, 60, 4), (200, 180, 90, 255), np.uint8)
    rgba[8:32, 8:52] = (255, 255, 255, opacity)
    rgba[LETTERING, :3] = 0
    return rgba if dtype is np.uint8 else rgba.astype(np.uint16) * 257


def saved(samples: np.ndarray, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(samples).save(out, form, **options)
    return out.getvalue()


def png_16(opacity: int = 1) -> bytes:
    return cv2.imencode(".png", faint(opacity, np.uint16)[..., [2, 1, 0, 3]])[1].tobytes()


def palette_png() -> bytes:
    indices = np.zeros((40, 60), np.uint8)
    indices[8:32, 8:52] = 1
    indices[LETTERING] = 2
    image = Image.fromarray(indices)
    image.putpalette([200, 180, 90, 255, 255, 255, 0, 0, 0])
    out = io.BytesIO()
    image.save(out, "PNG", transparency=bytes([255, 1, 2]))
    return out.getvalue()


def film(form: str) -> bytes:
    out = io.BytesIO()
    blue = Image.new("RGBA", (60, 40), "blue")
    options = {"lossless": True, "exact": True} if form == "WEBP" else {"blend": 0}
    Image.fromarray(faint(2)).save(out, form, save_all=True, append_images=[blue], duration=100, **options)
    return out.getvalue()


FAINT = {
    "png": lambda: saved(faint(), "PNG"),
    "png, opacity 2": lambda: saved(faint(2), "PNG"),
    "png 16-bit": png_16,
    "png 16-bit, opacity 2": lambda: png_16(2),
    "png palette": palette_png,
    "apng": lambda: film("PNG"),
    "webp": lambda: saved(faint(), "WEBP", lossless=True, exact=True),
    "webp lossy": lambda: saved(faint(2), "WEBP", quality=95, exact=True),
    "webp film": lambda: film("WEBP"),
    "tiff": lambda: saved(faint(2), "TIFF"),
    "tiff 16-bit": lambda: tiff(faint(2, np.uint16), 2, extra=(2,)),
    "tiff 16-bit, premultiplied": lambda: tiff(faint(1, np.uint16), 2, extra=(1,)),
    "avif": lambda: saved(faint(2), "AVIF", quality=100, subsampling="4:4:4"),
}
ENDINGS = {"avif": 40}  # what is coded with losses rings at the edges


def cleaned(content: bytes, tmp_path: Path) -> tuple[bytes, CleanStatus]:
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    result = clean_photo(path, Target(tmp_path / "out", "a.bin"), Settings(metadata_only=True), None)
    assert result.output is not None, result.error
    assert all(check.ok for check in result.checks), result.checks
    return result.output.read_bytes(), result.status


def rgba_of(content: bytes) -> np.ndarray:
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image.convert("RGBA")).astype(int)


@pytest.mark.parametrize("kind", list(FAINT))
def test_a_copy_has_no_colour_where_there_is_hardly_any_opacity(kind: str, tmp_path: Path) -> None:
    before = FAINT[kind]()
    after, _ = cleaned(before, tmp_path)
    one, other = rgba_of(before), rgba_of(after)
    inner = (slice(13, 27), slice(18, 42))
    assert np.ptp(one[inner][..., :3], axis=(0, 1)).max() > 150
    assert np.ptp(other[inner], axis=(0, 1)).max() <= ENDINGS.get(kind, 0)
    for ground in (0, 255):  # and on black and on white, nobody sees that something changed
        shown = [rgba[..., :3] * rgba[..., 3:] / 255 + ground * (1 - rgba[..., 3:] / 255) for rgba in (one, other)]
        assert np.abs(shown[0] - shown[1])[inner].max() <= 2.1
    if kind not in ENDINGS:
        seen = one[..., 3] > 2
        assert np.array_equal(one[seen], other[seen])


def test_what_can_be_seen_stays_as_it_is(tmp_path: Path) -> None:
    content = saved(faint(40), "PNG")
    assert cleaned(content, tmp_path)[0] == content


def test_a_shadow_of_one_colour_stays_as_it_is(tmp_path: Path) -> None:
    rgba = np.zeros((40, 60, 4), np.uint8)
    rgba[..., 3] = np.arange(60)
    content = saved(rgba, "PNG")
    assert cleaned(content, tmp_path)[0] == content


# ---- palettes ------------------------------------------------------------------------------------------------------


def twin_indices() -> np.ndarray:
    """Two entries of one colour, between which lettering is drawn."""
    indices = np.ones((40, 60), np.uint8)
    indices[:8] = 0
    indices[LETTERING] = 2
    return indices


def twin_image() -> Image.Image:
    image = Image.fromarray(twin_indices())
    image.putpalette([200, 180, 90, 10, 20, 30, 10, 20, 30, 7, 7, 9])
    return image


def by_pillow(form: str, **options: object) -> bytes:
    out = io.BytesIO()
    twin_image().save(out, form, **options)
    return out.getvalue()


def gif_film() -> bytes:
    table = bytes([200, 180, 90, 10, 20, 30, 10, 20, 30, 7, 7, 9])
    size = (60).to_bytes(2, "little") + (40).to_bytes(2, "little")
    frame = b"\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0" + size + b"\0"
    return (
        b"GIF89a" + size + b"\x91\0\0" + table + frame + coded(np.zeros((40, 60), np.uint8)) + frame
        + coded(twin_indices()) + b"\x3b"
    )  # fmt: skip


def tiff_map() -> bytes:
    """The twins differ in what no viewer shows of a colour: the lower byte of its 16 bits."""
    colours = np.zeros((3, 256), np.uint16)
    colours[:, :3] = np.array([[200, 180, 90], [10, 20, 30], [10, 20, 30]]).T * 256
    colours[:, 2] += 9
    return tiff(twin_indices()[..., None], 3, palette=tuple(colours.ravel().tolist()))


TWINS = {
    "png": lambda: by_pillow("PNG"),
    "png 4-bit": lambda: by_pillow("PNG", bits=4),
    "png transparent": lambda: by_pillow("PNG", transparency=bytes([255, 90, 90])),
    "gif": lambda: by_pillow("GIF", optimize=False),
    "gif film": gif_film,
    "bmp": lambda: by_pillow("BMP"),
    "tiff": tiff_map,
}


def indices_in(content: bytes) -> np.ndarray:
    """What stands in the file of the last picture, as Pillow reads it."""
    GifImagePlugin.LOADING_STRATEGY = GifImagePlugin.LoadingStrategy.RGB_AFTER_DIFFERENT_PALETTE_ONLY
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.seek(getattr(image, "n_frames", 1) - 1)
            return np.asarray(image)
    finally:
        GifImagePlugin.LOADING_STRATEGY = GifImagePlugin.LoadingStrategy.RGB_AFTER_FIRST


@pytest.mark.parametrize("kind", list(TWINS))
def test_which_of_two_equal_entries_a_pixel_has_is_not_in_a_copy(kind: str, tmp_path: Path) -> None:
    before = TWINS[kind]()
    assert np.ptp(indices_in(before)[8:]) > 0
    after, _ = cleaned(before, tmp_path)
    assert np.ptp(indices_in(after)[8:]) == 0
    assert np.array_equal(rgba_of(before), rgba_of(after))


@pytest.mark.parametrize("kind", [kind for kind in TWINS if kind != "gif film"])
def test_nor_where_something_else_is_hidden(kind: str) -> None:
    before = TWINS[kind]()
    hidden = (HiddenRegion(PixelBox(0, 0, 12, 4), Kind.SIGN, "solid"),)
    opened = by_name(kind.split(maxsplit=1)[0]).open(memoryview(before), Limits())
    after = b"".join(render(opened, RedactionPlan("", hidden, seed=1)).pieces)
    assert np.ptp(indices_in(after)[8:]) == 0
    assert np.array_equal(rgba_of(before)[8:], rgba_of(after)[8:])


@pytest.mark.parametrize("kind", [*TWINS, "png faint", "tiff faint", "png 16-bit faint", "png palette faint"])
def test_the_checker_sees_what_was_left(kind: str, tmp_path: Path) -> None:
    content = (TWINS | {f"{name} faint": make for name, make in FAINT.items()})[kind]()
    form = by_name(kind.split(maxsplit=1)[0])
    assert holds_unseen(form.open(memoryview(content), Limits())) or kind == "gif film"
    after, _ = cleaned(content, tmp_path)
    assert not holds_unseen(form.open(memoryview(after), Limits()))


# ---- samples that no viewer shows ----------------------------------------------------------------------------------


def with_extra(extra: int, dtype: type) -> bytes:
    """Lettering in a sample that is no colour, or in colours that are brighter than their opacity allows."""
    samples = np.full((40, 60, 4), 120, np.uint8)
    if extra == 1:
        samples[..., 3] = 100
        samples[LETTERING, :3] = 250
    else:
        samples[LETTERING, 3] = 250
    wide = samples if dtype is np.uint8 else samples.astype(np.uint16) * 257
    return tiff(wide, 2, extra=(extra,))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("extra", [0, 1])
def test_samples_of_a_tiff_that_no_viewer_shows_are_blanked(extra: int, dtype: type, tmp_path: Path) -> None:
    after, _ = cleaned(with_extra(extra, dtype), tmp_path)
    photo = by_name("tiff").open(memoryview(after), Limits())
    samples = tiff_samples.read(photo.as_a(TiffFile), 0).samples
    assert np.ptp(samples, axis=(0, 1)).max() == 0


def bitmap(bits: int, masks: tuple[int, ...] = ()) -> bytes:
    """Lettering in the bits of a BMP's pixels that are no colour."""
    values = np.full((40, 61), 0x01234567 if bits == 32 else 0x1234, f"<u{bits // 8}")
    values[:, :60][LETTERING] |= values.dtype.type(1 << bits - 1)
    rows = np.pad(values.view(np.uint8), ((0, 0), (0, -values.shape[1] * bits // 8 % 4))).tobytes()
    told = b"".join(struct.pack("<I", mask) for mask in masks)
    at = 54 + len(told)
    info = struct.pack("<IiiHHIIiiII", 40, 61, 40, 1, bits, 3 if masks else 0, len(rows), 2835, 2835, 0, 0)
    return b"BM" + struct.pack("<IHHI", at + len(rows), 0, 0, at) + info + told + rows


BITMAPS = {
    "32": lambda: bitmap(32),
    "32, with masks": lambda: bitmap(32, (0xFF0000, 0xFF00, 0xFF)),
    "16": lambda: bitmap(16),
    "16, with masks": lambda: bitmap(16, (0x7C00, 0x3E0, 0x1F)),
}


@pytest.mark.parametrize("kind", list(BITMAPS))
def test_bits_of_a_bmp_that_no_viewer_shows_are_blanked(kind: str, tmp_path: Path) -> None:
    before = BITMAPS[kind]()
    after, _ = cleaned(before, tmp_path)
    bits = int(kind[:2])
    at = int.from_bytes(after[10:14], "little")
    stride = (61 * bits + 31) // 32 * 4
    rows = np.frombuffer(after[at:], np.uint8).reshape(40, stride)[:, : 61 * bits // 8]
    values = np.ascontiguousarray(rows).view(f"<u{bits // 8}")
    assert len(np.unique(values >> bits - 1)) == 1
    with Image.open(io.BytesIO(before)) as one, Image.open(io.BytesIO(after)) as other:
        assert np.array_equal(np.asarray(one.convert("RGB")), np.asarray(other.convert("RGB")))
