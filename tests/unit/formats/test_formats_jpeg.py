"""JPEG: the coded picture is copied bit for bit, and everything else goes by allow-list."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageCms

from scanner.containers import exif
from scanner.errors import DamagedPhotoError, LimitError
from scanner.formats.registry import by_name
from scanner.model import Carrier, CarrierType, KeptMetadata
from scanner.settings import Limits

VIDEO = b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + b"\0\0\0\x10mdat" + b"frames!!"


def _app(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def _with(data: bytes, *segments: bytes) -> bytes:
    return data[:2] + b"".join(segments) + data[2:]


def _camera_exif(orientation: int = 6) -> bytes:
    tags = Image.Exif()
    tags[exif.ORIENTATION] = orientation
    tags[271], tags[33432] = "Maker", "(c) A. Parent"
    tags.get_ifd(exif.EXIF_IFD)[0x9003] = "2024:05:01 10:15:30"
    tags.get_ifd(exif.EXIF_IFD)[0x9011] = "+02:00"
    tags.get_ifd(exif.EXIF_IFD)[0xA431] = "SERIAL-0001"
    tags.get_ifd(exif.GPS_IFD)[1] = "N"
    return tags.tobytes()


@pytest.mark.parametrize(
    "options",
    [{}, {"progressive": True}, {"restart_marker_blocks": 2}, {"optimize": True, "subsampling": 0}],
    ids=["baseline", "progressive", "restart markers", "own tables"],
)
def test_a_clean_jpeg_is_copied_byte_for_byte(
    options: dict[str, object], encode: Callable[..., bytes], clean: Callable[..., bytes]
) -> None:
    data = encode("JPEG", **options)
    assert clean(_with(data)) == data


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_only_the_orientation_is_left_of_the_exif(
    mode: str, picture: np.ndarray, encode: Callable[..., bytes], clean: Callable[..., bytes]
) -> None:
    image = Image.fromarray(picture).convert(mode)
    copy = clean(encode("JPEG", image, exif=_camera_exif()))
    with Image.open(io.BytesIO(copy)) as opened:
        assert dict(opened.getexif()) == {exif.ORIENTATION: 6}
        assert opened.mode == mode
    plain = encode("JPEG", image)
    assert copy.endswith(plain[plain.index(b"\xff\xdb") :])


def test_fill_bytes_and_stray_bytes_between_segments_are_dropped(
    encode: Callable[..., bytes], clean: Callable[..., bytes]
) -> None:
    data = encode("JPEG")
    at = data.index(b"\xff\xdb")
    assert clean(data[:at] + b"\xff" * 7 + data[at:]) == data
    assert clean(data[:at] + b"stray" + data[at:]) == data
    assert clean(data[:-2] + b"\xff" * 5 + data[-2:]) == data


def test_a_missing_end_marker_is_added(encode: Callable[..., bytes], clean: Callable[..., bytes]) -> None:
    data = encode("JPEG")
    assert clean(data[:-2]) == data


def test_a_motion_photo_loses_its_video_and_says_so(
    encode: Callable[..., bytes], clean: Callable[..., bytes], carriers: Callable[[bytes], list[Carrier]]
) -> None:
    data = encode("JPEG")
    (video,) = carriers(data + VIDEO)
    assert video.type is CarrierType.EMBEDDED
    assert video.payload == VIDEO
    assert video.offset_bytes == len(data)
    assert clean(data + VIDEO) == data


def test_the_parts_of_a_trailer_are_told_apart(
    encode: Callable[..., bytes], carriers: Callable[[bytes], list[Carrier]]
) -> None:
    data = encode("JPEG")
    found = carriers(data + b"\0\0" + data + VIDEO + b"SEFHdirectorySEFT")
    assert [c.type for c in found] == [
        CarrierType.TRAILER,
        CarrierType.PREVIEW,
        CarrierType.EMBEDDED,
        CarrierType.TRAILER,
    ]
    assert b"".join(bytes(c.payload) for c in found) == b"\0\0" + data + VIDEO + b"SEFHdirectorySEFT"


def test_extended_xmp_is_put_together_from_its_parts(
    encode: Callable[..., bytes], carriers: Callable[[bytes], list[Carrier]]
) -> None:
    packet = b"<x:xmpmeta>" + bytes(range(65, 91)) * 20 + b"</x:xmpmeta>"
    name, guid = b"http://ns.adobe.com/xmp/extension/\0", b"0" * 32
    parts = [
        _app(0xE1, name + guid + struct.pack(">II", len(packet), at) + packet[at : at + 200]) for at in (200, 0, 400)
    ]
    assert [bytes(c.payload) for c in carriers(_with(encode("JPEG"), *parts))] == [packet]


def test_a_lying_offset_of_extended_xmp_costs_no_memory(
    encode: Callable[..., bytes], carriers: Callable[[bytes], list[Carrier]]
) -> None:
    name = b"http://ns.adobe.com/xmp/extension/\0"
    lie = _app(0xE1, name + b"0" * 32 + struct.pack(">II", 0xFFFFFFFF, 0xFFFFFF00) + b"x")
    assert all(len(c.payload) < 100 for c in carriers(_with(encode("JPEG"), lie)))


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("none", {}),
        ("year", {0x9003: "2024:01:01 00:00:00"}),
        ("day", {0x9003: "2024:05:01 00:00:00"}),
        ("all", {0x9003: "2024:05:01 10:15:30", 0x9011: "+02:00"}),
    ],
)
@pytest.mark.parametrize("keep_copyright", [False, True])
def test_date_and_copyright_are_kept_when_wished(
    date: str,
    expected: dict[int, str],
    *,
    keep_copyright: bool,
    encode: Callable[..., bytes],
    clean: Callable[..., bytes],
) -> None:
    copy = clean(encode("JPEG", exif=_camera_exif(1)), KeptMetadata(date, keep_copyright))
    with Image.open(io.BytesIO(copy)) as opened:
        tags = opened.getexif()
        told = {k: v for k, v in tags.get_ifd(exif.EXIF_IFD).items() if k != 0x9000}
        assert told == expected
        assert tags.get(33432) == ("(c) A. Parent" if keep_copyright else None)
        assert set(tags) <= {33432, exif.EXIF_IFD}


def test_a_date_in_xmp_serves_where_exif_has_none(encode: Callable[..., bytes], clean: Callable[..., bytes]) -> None:
    packet = b'<rdf:Description photoshop:DateCreated="2023-07-09T08:00:01.25Z"/>'
    copy = clean(encode("JPEG", xmp=packet), KeptMetadata("all"))
    with Image.open(io.BytesIO(copy)) as opened:
        told = opened.getexif().get_ifd(exif.EXIF_IFD)
    assert told[0x9003] == "2023:07:09 08:00:01"
    assert (told[0x9011], told[0x9291]) == ("+00:00", "25")


def test_colours_are_the_same_with_the_rebuilt_profile(
    picture: np.ndarray, srgb_profile: bytes, encode: Callable[..., bytes], clean: Callable[..., bytes]
) -> None:
    copy = clean(encode("JPEG", icc_profile=srgb_profile))
    with Image.open(io.BytesIO(copy)) as opened:
        rebuilt = opened.info["icc_profile"]
    assert rebuilt != srgb_profile
    lab = ImageCms.createProfile("LAB")
    before, after = (
        np.asarray(ImageCms.profileToProfile(Image.fromarray(picture), io.BytesIO(p), lab, outputMode="LAB"))
        for p in (srgb_profile, rebuilt)
    )
    assert np.array_equal(before, after)


def test_a_profile_longer_than_a_segment_is_split_again(
    encode: Callable[..., bytes], clean: Callable[..., bytes], srgb_profile: bytes
) -> None:
    count = struct.unpack_from(">I", srgb_profile, 128)[0]
    curve = b"curv" + bytes(4) + struct.pack(">I", 60000) + np.arange(60000, dtype=">u2").tobytes()
    table = b""
    for i in range(count):
        name, at, size = struct.unpack_from(">4sII", srgb_profile, 132 + 12 * i)
        place = (len(srgb_profile), len(curve)) if name.endswith(b"TRC") else (at, size)
        table += struct.pack(">4sII", name, *place)
    body = srgb_profile[:132] + table + srgb_profile[132 + 12 * count :] + curve
    large = struct.pack(">I", len(body)) + body[4:]
    copy = clean(encode("JPEG", icc_profile=large))
    assert copy.count(b"ICC_PROFILE\0") == 2
    with Image.open(io.BytesIO(copy)) as opened:
        assert curve in opened.info["icc_profile"]


@pytest.mark.parametrize(
    "broken",
    [
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8\xff\xe1\0\0",
        b"\xff\xd8\xff\xe1\xff\xff",
        b"\xff\xd8\xff\xdb\0\x04\0\0\xff\xd9",
    ],
    ids=["no picture", "zero length", "too long", "table without values"],
)
def test_broken_structure_is_damaged(broken: bytes) -> None:
    chosen = by_name("jpeg")
    with pytest.raises(DamagedPhotoError):
        b"".join(chosen.open(memoryview(broken), Limits()).cleaned(KeptMetadata()))


def test_endless_segments_are_a_limit_error(encode: Callable[..., bytes]) -> None:
    chosen = by_name("jpeg")
    data = _with(encode("JPEG"), *[_app(0xFE, b"") for _ in range(60)])
    with pytest.raises(LimitError):
        list(chosen.open(memoryview(data), Limits(items=50)).blocks)
