"""What is hidden is gone: change the inside at will, the bytes of the output stay identical.

For a JPEG the inside is every coefficient of every MCU that a region touches; for the other formats, every sample of
every hidden pixel, alpha and later frames included.
"""

from __future__ import annotations

import io
import zlib

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imagecodecs import jpeg2k_encode, jpegxl_encode
from PIL import Image

from scanner.export import render
from scanner.formats.jpeg import Jpeg
from scanner.formats.registry import by_name, identify
from scanner.model import HiddenRegion, RedactionPlan
from scanner.redaction.jpeg import coefficients, syntax, writer
from scanner.redaction.registry import STYLES, paint
from scanner.settings import Limits
from support.redaction_pictures import HEIGHT, KINDS, WIDTH, hidden_mask, jpeg, regions, scene, touched_blocks
from support.tiffs import LZW, jpeg_tiff, tiff

LIMITS = Limits()


def rendered(content: bytes, hidden: tuple[HiddenRegion, ...], copy_format: str = "as-is") -> bytes:
    form = identify(content[:4096])
    assert form is not None
    plan = RedactionPlan(photo_sha256="", regions=hidden, seed=11, copy_format=copy_format)
    return b"".join(render(form.open(memoryview(content), LIMITS), plan).pieces)


@settings(max_examples=60, deadline=None)
@given(hidden=regions(), seed=st.integers(0, 2**32))
def test_painting_ignores_the_inside(hidden: tuple[HiddenRegion, ...], seed: int) -> None:
    one = scene(1)
    other = one.copy()
    mask = hidden_mask(hidden)
    other[mask] = np.random.default_rng(seed).integers(0, 256, (int(mask.sum()), 3), np.uint8)
    assert np.array_equal(paint(one, hidden, 11), paint(other, hidden, 11))


@pytest.mark.parametrize("style", [style.name for style in STYLES])
@pytest.mark.parametrize("kind", list(KINDS))
@settings(max_examples=6, deadline=None)
@given(data=st.data(), orientation=st.integers(1, 8), seed=st.integers(0, 2**32))
def test_a_jpeg_ignores_the_coefficients_of_touched_mcus(
    style: str, kind: str, data: st.DataObject, orientation: int, seed: int
) -> None:
    original = jpeg(kind, orientation)
    structure = syntax.parse(memoryview(original))
    hidden = data.draw(regions(style))
    assert Jpeg(by_name("jpeg"), memoryview(original), LIMITS).orientation == orientation
    rng = np.random.default_rng(seed)
    planes = coefficients.read(memoryview(original), structure)
    for blocks, plane in zip(touched_blocks(structure, hidden, orientation), planes, strict=True):
        size = (int(blocks.sum()), 64)
        plane[blocks] = rng.integers(-1000, 1001, size) * (rng.random(size) < 0.3)
    changed = b"".join(writer.write(structure, planes))
    assert rendered(original, hidden) == rendered(changed, hidden)


def saved(samples: np.ndarray, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(samples).save(out, form, **options)
    return out.getvalue()


def as_png_16(samples: np.ndarray) -> bytes:
    wide = samples.astype(np.uint16) * 257
    return cv2.imencode(".png", wide)[1].tobytes()


def as_palette(samples: np.ndarray, form: str, **options: object) -> bytes:
    image = Image.fromarray(samples[..., 0] // 16)
    image.putpalette(np.random.default_rng(1).integers(0, 256, 768, np.uint8).tobytes())
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def png_grey(samples: np.ndarray, bits: int) -> bytes:
    """A PNG of grey with fewer than 8 bits, row by row without a filter (clauses 7.2 and 9.2)."""
    height, width = samples.shape
    each = 8 // bits
    values = np.pad(samples >> (8 - bits), ((0, 0), (0, -width % each))).reshape(height, -1, each)
    packed = np.bitwise_or.reduce(values << np.arange(8 - bits, -1, -bits, dtype=np.uint8), axis=2).astype(np.uint8)
    rows = np.pad(packed, ((0, 0), (1, 0))).tobytes()

    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((bits, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def as_frames(samples: np.ndarray, form: str, **options: object) -> bytes:
    """Three frames, each with another inside."""
    frames = [Image.fromarray(np.roll(samples, shift, axis=2)) for shift in range(3)]
    out = io.BytesIO()
    frames[0].save(out, form, save_all=True, append_images=frames[1:], duration=80, **options)
    return out.getvalue()


def as_cmyk_tiff(samples: np.ndarray) -> bytes:
    out = io.BytesIO()
    Image.frombytes("CMYK", (WIDTH, HEIGHT), samples.tobytes()).save(out, "TIFF")
    return out.getvalue()


def as_tiff(samples: np.ndarray, dtype: type, photometric: int = 2, **options: object) -> bytes:
    """Samples of that type, as large as it holds them; those of floating point from -3 to 40."""
    if np.dtype(dtype).kind == "f":
        wide = (samples * (43 / 255) - 3).astype(dtype)
    else:
        least, most = (np.iinfo(dtype).min, np.iinfo(dtype).max)
        wide = (samples.astype(np.float64) / 255 * (int(most) - int(least)) + int(least)).astype(dtype)
    return tiff(wide, photometric, compression=LZW, rows=9, **options)


TIFFS = {
    "TIFF 8-bit planes": lambda a: as_tiff(a[..., :3], np.uint8, planar=2),
    "TIFF 16-bit": lambda a: as_tiff(a[..., :3], np.uint16),
    "TIFF 16-bit planes": lambda a: as_tiff(a[..., :3], np.uint16, planar=2),
    "TIFF 16-bit, premultiplied": lambda a: as_tiff(a, np.uint16, extra=(1,)),
    "TIFF 8-bit, premultiplied": lambda a: as_tiff(a, np.uint8, extra=(1,)),
    "TIFF 16-bit inks": lambda a: as_tiff(a, np.uint16, 5),
    "TIFF 16-bit grey": lambda a: as_tiff(a[..., :1], np.uint16, 1),
    "TIFF 32-bit grey": lambda a: as_tiff(a[..., :1], np.uint32, 1),
    "TIFF 32-bit signed grey": lambda a: as_tiff(a[..., :1], np.int32, 1),
    "TIFF grey in floating point": lambda a: as_tiff(a[..., :1], np.float32, 1),
    "TIFF of JPEG 4:2:0 strips": lambda a: jpeg_tiff(a[..., :3].copy(), rows=16),
    "TIFF of JPEG 4:2:2 tiles": lambda a: jpeg_tiff(a[..., :3].copy(), "4:2:2", tile=32),
}

LOSSLESS = {
    **TIFFS,
    "PNG RGB": lambda a: saved(a[..., :3].copy(), "PNG"),
    "PNG RGBA": lambda a: saved(a, "PNG"),
    "PNG grey": lambda a: saved(a[..., 0].copy(), "PNG"),
    "PNG grey and alpha": lambda a: saved(a[..., 2:].copy(), "PNG"),
    "PNG 16-bit RGB": lambda a: as_png_16(a[..., :3]),
    "PNG 16-bit RGBA": as_png_16,
    "PNG 16-bit grey": lambda a: as_png_16(a[..., 0]),
    "PNG palette": lambda a: as_palette(a, "PNG"),
    "PNG 2-bit grey": lambda a: png_grey(a[..., 0], 2),
    "PNG 4-bit grey": lambda a: png_grey(a[..., 0], 4),
    "PNG 4-bit palette": lambda a: as_palette(a, "PNG", bits=4),
    "PNG bilevel": lambda a: saved(a[..., 0] > 127, "PNG"),
    "APNG": lambda a: as_frames(a, "PNG"),
    "WebP lossless": lambda a: saved(a, "WEBP", lossless=True, exact=True),
    "WebP animated": lambda a: as_frames(a, "WEBP", lossless=True, exact=True),
    "GIF": lambda a: as_palette(a, "GIF", optimize=False),
    "BMP": lambda a: saved(a[..., :3].copy(), "BMP"),
    "BMP grey": lambda a: saved(a[..., 0].copy(), "BMP"),
    "BMP palette": lambda a: as_palette(a, "BMP"),
}


@pytest.mark.parametrize("kind", list(LOSSLESS))
@settings(max_examples=12, deadline=None)
@given(hidden=regions(), seed=st.integers(0, 2**32))
def test_a_lossless_picture_ignores_hidden_samples(kind: str, hidden: tuple[HiddenRegion, ...], seed: int) -> None:
    rng = np.random.default_rng(seed)
    one = np.dstack([scene(1), rng.integers(0, 256, (HEIGHT, WIDTH), np.uint8)])
    other = one.copy()
    mask = hidden_mask(hidden)
    other[mask] = rng.integers(0, 256, (int(mask.sum()), 4), np.uint8)
    assert rendered(LOSSLESS[kind](one), hidden) == rendered(LOSSLESS[kind](other), hidden)


def jp2_16(samples: np.ndarray) -> bytes:
    return jpeg2k_encode(samples.astype(np.uint16) * 257, codecformat="jp2", reversible=True)


CONVERTED = {
    **{kind: make for kind, make in LOSSLESS.items() if kind not in ("APNG", "WebP animated")},
    "TIFF": lambda a: saved(a[..., :3].copy(), "TIFF"),
    "TIFF CMYK": as_cmyk_tiff,
    "JPEG 2000": lambda a: saved(a[..., :3].copy(), "JPEG2000", irreversible=False),
    "JPEG 2000, 16-bit": lambda a: jpeg2k_encode(
        a[..., :3].astype(np.uint16) * 257, codecformat="jp2", reversible=True
    ),
    "JPEG XL": lambda a: jpegxl_encode(a[..., :3].copy(), lossless=True),
}


@pytest.mark.parametrize("kind", list(CONVERTED))
@settings(max_examples=8, deadline=None)
@given(hidden=regions(), seed=st.integers(0, 2**32))
def test_a_jpeg_of_another_format_ignores_hidden_samples(
    kind: str, hidden: tuple[HiddenRegion, ...], seed: int
) -> None:
    rng = np.random.default_rng(seed)
    one = np.dstack([scene(1), rng.integers(0, 256, (HEIGHT, WIDTH), np.uint8)])
    other = one.copy()
    mask = hidden_mask(hidden)
    other[mask] = rng.integers(0, 256, (int(mask.sum()), 4), np.uint8)
    first, second = (rendered(CONVERTED[kind](samples), hidden, "jpeg") for samples in (one, other))
    assert first[:2] == b"\xff\xd8"
    assert first == second
