"""Every format that can hold a date and a copyright notice keeps just these when a person wishes it."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from scanner.containers import exif
from scanner.formats.registry import identify
from scanner.model import Carrier, CarrierType, KeptMetadata
from scanner.settings import Limits

NAMES = ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"]


def _camera_exif() -> Image.Exif:
    tags = Image.Exif()
    tags[271], tags[33432], tags[exif.ORIENTATION] = "Maker", "(c) A. Parent", 6
    tags.get_ifd(exif.EXIF_IFD)[0x9003] = "2024:05:01 10:15:30"
    tags.get_ifd(exif.EXIF_IFD)[0xA431] = "SERIAL-0001"
    tags.get_ifd(exif.GPS_IFD)[1] = "N"
    return tags


@pytest.mark.parametrize("name", NAMES)
def test_day_and_copyright_are_all_that_is_kept(
    name: str,
    encode: Callable[..., bytes],
    clean: Callable[..., bytes],
    carriers: Callable[[bytes], list[Carrier]],
    decode: Callable[..., np.ndarray],
) -> None:
    tags = _camera_exif()
    data = encode(name, exif=tags.tobytes() if name == "TIFF" else tags)  # Pillow drops a TIFF's live Exif IFD
    keep = KeptMetadata("day", copyright=True)
    copy = clean(data, keep)
    (block,) = [c for c in carriers(copy) if c.type is CarrierType.EXIF]
    told = {entry.tag: entry.text() for entry in exif.walk(block.payload, Limits())}
    assert told[0x9003] == "2024:05:01 00:00:00"
    assert told[0x8298] == "(c) A. Parent"
    assert not {271, 0xA431, exif.GPS_IFD, 1} & set(told)
    assert b"SERIAL" not in copy
    assert np.array_equal(decode(copy), decode(data))
    without = clean(copy)
    assert b"Parent" not in without
    assert b"2024" not in without
    assert np.array_equal(decode(without), decode(data))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_made_up_where_there_was_nothing(
    name: str, encode: Callable[..., bytes], clean: Callable[..., bytes]
) -> None:
    data = clean(encode(name))
    assert clean(data, KeptMetadata("all", copyright=True)) == data


def test_a_bare_jpeg_xl_stream_without_a_date_stays_bare(clean: Callable[..., bytes], picture: np.ndarray) -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    stream = bytes(imagecodecs.jpegxl_encode(picture, usecontainer=False))
    assert clean(stream, KeptMetadata("all", copyright=True)) == stream


def test_the_rotation_of_an_avif_stands_in_its_picture_not_in_exif(
    encode: Callable[..., bytes], clean: Callable[..., bytes]
) -> None:
    copy = clean(encode("AVIF", exif=_camera_exif()))
    assert b"irot" in copy
    assert b"Exif" not in copy
    found = identify(copy)
    assert found is not None
    assert found.open(memoryview(copy), Limits()).first_picture().rgb.shape == (48, 32, 3)
    with Image.open(io.BytesIO(copy)) as opened:
        assert opened.getexif()[exif.ORIENTATION] == 6
