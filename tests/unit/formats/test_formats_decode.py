"""Every format comes out upright, as RGB, within limits, or with a worded error."""

from __future__ import annotations

import struct
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from scanner.containers import exif
from scanner.errors import DamagedPhotoError, LimitError
from scanner.formats.registry import by_name, identify
from scanner.settings import Limits

# How a picture is stored that stands upright after orientation n is applied (EXIF 3.0 clause 4.6.5.1).
STORED = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.transpose(1, 0, 2),
    6: np.rot90,
    7: lambda a: a[::-1, ::-1].transpose(1, 0, 2),
    8: lambda a: np.rot90(a, -1),
}


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["PNG", "WEBP", "TIFF", "JPEG", "AVIF"])
def test_all_eight_orientations_come_out_upright(
    name: str, orientation: int, picture: np.ndarray, encode: Callable[..., bytes], clean: Callable[..., bytes]
) -> None:
    stored = np.ascontiguousarray(STORED[orientation](picture))
    tags = Image.Exif()
    tags[exif.ORIENTATION] = orientation
    options = {
        "JPEG": {"quality": 95, "subsampling": 0},
        "WEBP": {"lossless": True},
        "AVIF": {"quality": 100, "subsampling": "4:4:4"},
    }
    data = encode(name, stored, exif=tags, **options.get(name, {}))
    for some in (data, clean(data)):
        found = identify(some)
        assert found is not None
        decoded = found.open(memoryview(some), Limits()).first_picture()
        assert decoded.orientation == orientation
        assert decoded.rgb.shape == picture.shape
        assert np.abs(decoded.rgb.astype(int) - picture).mean() < 3


def test_the_orientation_may_stand_in_xmp_only(encode: Callable[..., bytes], decode: Callable[..., np.ndarray]) -> None:
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="6"/></x:xmpmeta>'
    assert decode(encode("JPEG", xmp=packet)).shape == (48, 32, 3)


def test_an_orientation_out_of_range_counts_as_upright(encode: Callable[..., bytes]) -> None:
    tags = Image.Exif()
    tags[exif.ORIENTATION] = 9
    data = encode("JPEG", exif=tags)
    assert by_name("jpeg").open(memoryview(data), Limits()).first_picture().orientation == 1


@pytest.mark.parametrize("name", ["PNG", "WEBP", "TIFF", "GIF", "AVIF"])
def test_transparency_becomes_white(name: str, encode: Callable[..., bytes], decode: Callable[..., np.ndarray]) -> None:
    image = Image.new("RGBA", (20, 10), (10, 20, 30, 0))
    image.paste((10, 20, 30, 255), (10, 0, 20, 10))
    rgb = decode(encode(name, image, **({"lossless": True} if name == "WEBP" else {})))
    assert rgb[5, 3].min() >= 253
    assert np.abs(rgb[5, 16].astype(int) - (10, 20, 30)).max() <= 3


@pytest.mark.parametrize(
    ("name", "image"),
    [
        ("PNG", Image.fromarray(np.linspace(0, 65535, 600, dtype=np.uint16).reshape(20, 30))),
        ("TIFF", Image.fromarray(np.linspace(0, 65535, 600, dtype=np.uint16).reshape(20, 30))),
        ("TIFF", Image.fromarray(np.linspace(0, 1, 600, dtype=np.float32).reshape(20, 30))),
        ("TIFF", Image.fromarray(np.linspace(0, 65535, 600).astype(np.int32).reshape(20, 30))),
        ("PNG", Image.fromarray(np.linspace(0, 255, 600).astype(np.uint8).reshape(20, 30))),
    ],
    ids=["16-bit PNG", "16-bit TIFF", "float TIFF", "32-bit TIFF", "8-bit PNG"],
)
def test_grey_of_any_depth_spans_black_to_white(
    name: str, image: Image.Image, encode: Callable[..., bytes], decode: Callable[..., np.ndarray]
) -> None:
    rgb = decode(encode(name, image))
    assert rgb.dtype == np.uint8
    assert rgb[0, 0].max() <= 1
    assert rgb[-1, -1].min() >= 254
    assert abs(int(rgb[10, 0, 0]) - 127) <= 3


@pytest.mark.parametrize(
    ("name", "mode"), [("JPEG", "CMYK"), ("JPEG", "L"), ("TIFF", "CMYK"), ("TIFF", "LAB"), ("BMP", "1"), ("GIF", "P")]
)
def test_every_colour_mode_becomes_rgb(
    name: str, mode: str, picture: np.ndarray, encode: Callable[..., bytes], decode: Callable[..., np.ndarray]
) -> None:
    if mode == "LAB":
        image = Image.merge("LAB", [Image.fromarray(picture[..., i].copy()) for i in range(3)])
    else:
        image = Image.fromarray(picture).convert(mode)
    rgb = decode(encode(name, image))
    assert rgb.shape == picture.shape
    assert rgb.flags.c_contiguous


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "JPEG2000"])
def test_more_pixels_than_allowed_are_a_limit_error(name: str, encode: Callable[..., bytes]) -> None:
    data = encode(name)
    found = identify(data)
    assert found is not None
    with pytest.raises(LimitError, match="48 x 32"):
        found.open(memoryview(data), Limits(pixels=1000)).first_picture()


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "JPEG2000"])
def test_half_a_file_is_damaged(name: str, encode: Callable[..., bytes]) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    data = encode(name, noise)
    found = identify(data)
    assert found is not None
    with pytest.raises(DamagedPhotoError) as caught:
        found.open(memoryview(data[: len(data) // 2]), Limits()).first_picture()
    assert caught.value.message.endswith(".")


def test_a_bomb_is_stopped_by_its_header_alone() -> None:
    header = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + header + bytes(4)
    png = by_name("png")
    with pytest.raises((LimitError, DamagedPhotoError)):
        png.open(memoryview(data), Limits()).first_picture()


def test_frames_are_counted(encode: Callable[..., bytes], picture: np.ndarray) -> None:
    more = [Image.fromarray(np.roll(picture, 5 * i, axis=1)) for i in range(1, 4)]
    for name in ("GIF", "PNG", "WEBP", "TIFF", "AVIF"):
        data = encode(name, save_all=True, append_images=more)
        found = identify(data)
        assert found is not None
        assert found.open(memoryview(data), Limits()).first_picture().frames == 4
