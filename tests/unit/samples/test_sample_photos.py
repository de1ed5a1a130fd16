"""The sample photos must really give away what their list says, or a cleaned copy of them would prove nothing."""

from __future__ import annotations

import io
import re
import struct
import zlib
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import numpy as np
import piexif
import pytest
import zxingcpp
from PIL import Image, ImageOps

SAMPLES = Path(str(resources.files("resources"))) / "samples"
PHOTOS = sorted(p for p in SAMPLES.iterdir() if p.suffix.lower() in {".jpg", ".png", ".webp"})
WITH_THUMBNAIL = [p for p in PHOTOS if p.suffix != ".png"]
MOTION = SAMPLES / "PXL_20260516_101552.MP.jpg"
SCREENSHOT = SAMPLES / "Screenshot_20260511-203145.png"


def named(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=lambda p: p.name)


def segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The marker segments before the first scan of a JPEG (ITU-T T.81, annex B)."""
    at = 2
    while data[at + 1] != 0xDA:
        length = struct.unpack(">H", data[at + 2 : at + 4])[0]
        yield data[at + 1], data[at + 4 : at + 2 + length]
        at += 2 + length


def png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        yield name, data[at + 8 : at + 8 + length]
        at += 12 + length


def exif_of(path: Path) -> dict[str, dict[int, object]]:
    with Image.open(path) as photo:
        return piexif.load(photo.info["exif"])


def test_list_names_every_photo_and_no_other() -> None:
    listed = set(re.findall(r"`([\w.-]+\.(?:jpg|JPG|png|webp))`", (SAMPLES / "README.md").read_text("utf-8")))
    assert listed == {path.name for path in PHOTOS}
    assert len(PHOTOS) >= 7


def test_folder_stays_small() -> None:
    assert sum(path.stat().st_size for path in PHOTOS) < 4_000_000
    assert all(path.stat().st_size < 700_000 for path in PHOTOS)


@named(PHOTOS)
def test_photo_is_as_large_as_a_phone_makes_it(path: Path) -> None:
    with Image.open(path) as photo:
        assert 2000 <= max(photo.size) <= 3000


@named(PHOTOS)
def test_photo_tells_place_time_device_and_owner(path: Path) -> None:
    tags = exif_of(path)
    degrees, minutes, seconds = (a / b for a, b in tags["GPS"][piexif.GPSIFD.GPSLatitude])
    assert degrees + minutes / 60 + seconds / 3600 == pytest.approx(39.789, abs=0.001)
    assert tags["GPS"][piexif.GPSIFD.GPSLatitudeRef] == b"N"
    assert tags["GPS"][piexif.GPSIFD.GPSLongitudeRef] == b"W"
    assert tags["Exif"][piexif.ExifIFD.BodySerialNumber]
    assert tags["Exif"][piexif.ExifIFD.LensSerialNumber]
    assert tags["Exif"][piexif.ExifIFD.CameraOwnerName] == b"Sam Ashdown"
    assert tags["Exif"][piexif.ExifIFD.DateTimeOriginal].startswith(b"2026:05:")
    assert tags["0th"][piexif.ImageIFD.Artist] == b"Sam Ashdown"


@named(WITH_THUMBNAIL)
def test_thumbnail_shows_the_whole_picture(path: Path) -> None:
    preview = exif_of(path)["thumbnail"]
    assert isinstance(preview, bytes)
    with Image.open(io.BytesIO(preview)) as small, Image.open(path) as photo:
        reduced = photo.convert("RGB").resize(small.size, Image.Resampling.BOX)
        assert np.abs(np.asarray(reduced, float) - np.asarray(small.convert("RGB"), float)).mean() < 8


@named(PHOTOS)
def test_xmp_names_creator_place_and_document(path: Path) -> None:
    with Image.open(path) as photo:
        packet = photo.info.get("xmp") or photo.info["XML:com.adobe.xmp"].encode()
    for fact in (b"<dc:creator>", b"Sam Ashdown", b"Larkspur Lane", b"xmpMM:DocumentID"):
        assert fact in packet


@named(WITH_THUMBNAIL)
def test_colour_profile_tells_a_date_and_a_device(path: Path) -> None:
    with Image.open(path) as photo:
        profile = photo.info["icc_profile"]
    assert struct.unpack(">6H", profile[24:36]) == (2026, 5, 12, 15, 14, 9)
    assert profile[48:56] == b"BWTRNOV5"


def test_one_photo_carries_iptc_and_people() -> None:
    parts = list(segments((SAMPLES / "IMG_20260512_151409.jpg").read_bytes()))
    iptc = next(payload for marker, payload in parts if marker == 0xED)
    assert b"8BIM\x04\x04" in iptc
    assert b"\x1c\x02\x50\x00\x0bSam Ashdown" in iptc
    assert any(b"mwg-rs:Name>Robin Ashdown" in payload for _, payload in parts)


def test_one_photo_is_progressive_with_a_comment() -> None:
    with Image.open(SAMPLES / "IMG_20260512_152233.jpg") as photo:
        assert photo.info["progressive"]
        assert b"Robin" in photo.info["comment"]


def test_one_photo_lies_on_its_side() -> None:
    with Image.open(SAMPLES / "IMG_20260513_171802.jpg") as photo:
        assert photo.getexif()[piexif.ImageIFD.Orientation] == 6
        assert photo.width > photo.height
        upright = ImageOps.exif_transpose(photo)
    assert upright.height > upright.width


def test_motion_photo_ends_in_the_video_that_its_xmp_announces() -> None:
    data = MOTION.read_bytes()
    packet = next(payload for marker, payload in segments(data) if payload.startswith(b"http://ns.adobe.com/xap/1.0/"))
    length = int(re.search(rb'Item:Semantic="MotionPhoto" Item:Length="(\d+)"', packet)[1])  # type: ignore[index]
    video = data[-length:]
    assert data[-length - 2 : -length] == b"\xff\xd9"
    at, boxes = 0, []
    while at < len(video):  # ISO/IEC 14496-12, 4.2: the boxes fill the file to its last byte
        size, name = struct.unpack(">I4s", video[at : at + 8])
        boxes.append(name)
        at += size
    assert at == len(video)
    assert boxes[0] == b"ftyp"
    assert {b"moov", b"mdat"} <= set(boxes)
    assert b"+39.7891-089.6823/" in video  # ISO 6709, in the clip itself


def test_screenshot_has_every_sort_of_text_chunk() -> None:
    chunks = dict(png_chunks(SCREENSHOT.read_bytes()))
    assert {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"} <= set(chunks)
    keyword, coded = chunks[b"zTXt"].split(b"\0\0", 1)
    assert keyword == b"Comment"
    assert b"grandma" in zlib.decompress(coded)


def test_webp_carries_exif_and_xmp_chunks() -> None:
    data = (SAMPLES / "IMG_20260516_140027.webp").read_bytes()
    names, at = set(), 12
    while at < len(data):
        name, size = struct.unpack("<4sI", data[at : at + 8])
        names.add(name)
        at += 8 + size + size % 2
    assert {b"EXIF", b"XMP ", b"ICCP"} <= names


@named([MOTION, SCREENSHOT])
def test_qr_code_can_be_read(path: Path) -> None:
    with Image.open(path) as photo:
        found = zxingcpp.read_barcodes(np.asarray(photo.convert("RGB")))
    assert any(code.text.startswith("https://maplehollow.example.org/") for code in found)
