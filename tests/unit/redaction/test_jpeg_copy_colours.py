"""A JPEG means the colours that its original meant, or it is not made."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image, ImageCms, PngImagePlugin

from scanner.colour import colours
from support.heic import Heic
from support.jpeg_copies import PHOTO, WIDE, cleaned, saved, shown

SRGB = ImageCms.createProfile("sRGB")
P3 = colours.of_code_points(12, 13)
assert P3 is not None


def in_srgb(image: Image.Image) -> np.ndarray:
    profile = image.info.get("icc_profile")
    if not profile:
        return np.asarray(image.convert("RGB")).astype(float)
    made = ImageCms.profileToProfile(image, io.BytesIO(profile), SRGB, outputMode="RGB")
    return np.asarray(made).astype(float)


@pytest.mark.parametrize("form", ["PNG", "TIFF", "WEBP", "AVIF"])
def test_a_profile_of_rgb_stays_and_names_nobody(form: str, tmp_path: Path) -> None:
    profile = colours.profile(P3)
    named = profile.replace("RGB colour profile".encode("utf-16-be"), "Elm Street School!".encode("utf-16-be"))
    assert len(named) == len(profile) != 0
    options = {"lossless": True} if form == "WEBP" else {}
    copy = shown(cleaned(tmp_path, saved(PHOTO, form, icc_profile=named, **options)))
    assert copy.info["icc_profile"] == profile


def png_with(*chunks: tuple[bytes, bytes]) -> bytes:
    info = PngImagePlugin.PngInfo()
    for name, data in chunks:
        info.add(name, data)
    return saved(PHOTO, "PNG", pnginfo=info)


P3_CORNERS = b"".join(n.to_bytes(4, "big") for n in (31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000))


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (lambda: png_with((b"cICP", bytes((12, 13, 0, 1)))), P3),
        (
            lambda: png_with((b"gAMA", (45455).to_bytes(4, "big")), (b"cHRM", P3_CORNERS)),
            colours.of_power(P3.primaries, P3.white, 100_000 / 45455),
        ),
        (lambda: png_with((b"sRGB", b"\0"), (b"gAMA", (45455).to_bytes(4, "big"))), colours.SRGB),
        (lambda: png_with((b"gAMA", (45455).to_bytes(4, "big"))), colours.SRGB),
        (lambda: Heic(colour=b"nclx" + bytes((0, 12, 0, 13, 0, 6, 0x80))).build(), P3),
        (lambda: Heic(colour=b"nclx" + bytes((0, 1, 0, 13, 0, 6, 0x80))).build(), colours.SRGB),
    ],
    ids=["PNG P3", "PNG gAMA and cHRM of P3", "PNG sRGB", "PNG gAMA alone", "HEIC P3", "HEIC sRGB"],
)
def test_colours_that_the_file_tells_without_a_profile_get_one(
    content: Callable[[], bytes], wanted: colours.Colours, tmp_path: Path
) -> None:
    copy = shown(cleaned(tmp_path, content()))
    assert copy.info.get("icc_profile", b"") == (b"" if wanted == colours.SRGB else colours.profile(wanted))


@pytest.mark.parametrize(
    "content",
    [
        lambda: png_with((b"cICP", bytes((9, 16, 0, 1)))),
        lambda: png_with((b"gAMA", (100_000).to_bytes(4, "big"))),
        lambda: Heic(colour=b"nclx" + bytes((0, 9, 0, 18, 0, 9, 0x80))).build(),
        lambda: imagecodecs.jpegxl_encode(WIDE),
    ],
    ids=["PNG PQ", "PNG linear", "HEIC HLG", "JPEG XL linear"],
)
def test_colours_without_a_place_in_a_jpeg_keep_their_format(content: Callable[[], bytes], tmp_path: Path) -> None:
    result = cleaned(tmp_path, content())
    assert result.converted_from is None
    assert result.output is not None
    assert "its colours are described in a way (HDR, for example)" in result.notes[0]


def grey_profile() -> bytes:
    """Grey of the power 1.8, where sRGB has about 2.2."""
    curve = b"curv" + bytes(4) + (1).to_bytes(4, "big") + (0x01CD).to_bytes(2, "big")
    white = b"XYZ " + bytes(4) + bytes.fromhex("0000f6d6000100000000d32d")
    head = bytearray(128)
    head[8:12], head[12:24], head[36:40] = b"\2\0\0\0", b"mntrGRAYXYZ ", b"acsp"
    head[68:80] = white[8:]
    table = (2).to_bytes(4, "big")
    for name, at, value in ((b"wtpt", 156, white), (b"kTRC", 176, curve)):
        table += name + at.to_bytes(4, "big") + len(value).to_bytes(4, "big")
    body = bytes(head) + table + white + curve
    return len(body).to_bytes(4, "big") + body[4:]


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_grey_is_converted_by_its_own_profile(form: str, tmp_path: Path) -> None:
    grey = PHOTO.convert("L")
    profile = grey_profile()
    wanted = ImageCms.profileToProfile(grey, io.BytesIO(profile), SRGB, outputMode="RGB")
    assert np.abs(np.asarray(wanted.convert("L")).astype(int) - np.asarray(grey)).mean() > 5
    copy = shown(cleaned(tmp_path, saved(grey, form, icc_profile=profile)))
    assert np.abs(in_srgb(copy) - np.asarray(wanted)).mean() < 4


def test_cmyk_is_converted_by_its_own_profile(tmp_path: Path) -> None:
    inks = Image.fromarray(np.random.default_rng(5).integers(0, 128, (4, 5, 4), np.uint8), "CMYK").resize((84, 61))
    profile = cmyk_profile()
    wanted = ImageCms.profileToProfile(
        inks,
        io.BytesIO(profile),
        SRGB,
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    naive = np.asarray(inks.convert("RGB")).astype(float)
    assert np.abs(np.asarray(wanted) - naive).mean() > 10
    copy = shown(cleaned(tmp_path, saved(inks, "TIFF", icc_profile=profile)))
    assert copy.mode == "RGB"
    assert np.abs(in_srgb(copy) - np.asarray(wanted)).mean() < 4


def cmyk_profile() -> bytes:
    """Inks that darken Lab's lightness by a table of two steps (mft1, ICC.1:2022 clause 10.11), as a print profile."""
    ramp = bytes(range(256))
    table = b""
    for corner in range(16):
        c, m, y, k = (corner >> at & 1 for at in (3, 2, 1, 0))
        light = 230 - 50 * c - 60 * m - 20 * y - 110 * k
        table += bytes((max(10, light), 128 + 40 * m - 40 * c, 128 + 50 * y - 30 * c))
    matrix = b"".join(int(i % 4 == 0).to_bytes(2, "big") + b"\0\0" for i in range(9))
    value = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + matrix + 4 * ramp + table + 3 * ramp
    white = b"XYZ " + bytes(4) + bytes.fromhex("0000f6d6000100000000d32d")
    head = bytearray(128)
    head[8:12], head[12:24], head[36:40] = b"\2\0\0\0", b"prtrCMYKLab ", b"acsp"
    head[68:80] = white[8:]
    parts, entries, data = [(b"wtpt", white), (b"A2B0", value)], b"", b""
    for name, part in parts:
        entries += name + (128 + 4 + 12 * len(parts) + len(data)).to_bytes(4, "big") + len(part).to_bytes(4, "big")
        data += part + bytes(-len(part) % 4)
    body = bytes(head) + len(parts).to_bytes(4, "big") + entries + data
    return len(body).to_bytes(4, "big") + body[4:]
