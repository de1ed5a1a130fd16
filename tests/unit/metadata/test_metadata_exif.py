"""The EXIF reader: positions, people, comments, thumbnails, and blocks that lie."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import Any

import piexif
import pytest
from PIL import Image

from scanner.containers import exif
from scanner.metadata.registry import read
from scanner.model import Carrier, CarrierType, MetadataItem, MetadataKind
from scanner.settings import Limits

Read = Callable[..., dict[str, MetadataItem]]


def block(**directories: dict[int, Any]) -> bytes:
    """A TIFF stream as piexif writes it."""
    names = {"zeroth": "0th", "exif": "Exif", "gps": "GPS", "first": "1st"}
    return piexif.dump({names[name]: tags for name, tags in directories.items()})[6:]


def test_a_position_is_told_in_decimal_degrees_with_its_hemisphere(items_of: Read) -> None:
    payload = block(
        gps={
            piexif.GPSIFD.GPSLatitudeRef: b"S",
            piexif.GPSIFD.GPSLatitude: ((33, 1), (51, 1), (3512, 100)),
            piexif.GPSIFD.GPSLongitudeRef: b"E",
            piexif.GPSIFD.GPSLongitude: ((151, 1), (12, 1), (40, 1)),
        }
    )
    found = items_of(CarrierType.EXIF, payload)
    assert found["GPS:GPSLatitude"].value == "-33.859756"
    assert found["GPS:GPSLatitude"].kind is MetadataKind.LOCATION
    assert found["GPS:GPSLongitude"].value == "151.2111", "whole seconds are worth four digits"


def test_altitude_below_the_sea_is_negative_and_speed_has_a_unit(items_of: Read) -> None:
    payload = block(
        gps={
            piexif.GPSIFD.GPSAltitudeRef: 1,
            piexif.GPSIFD.GPSAltitude: (125, 10),
            piexif.GPSIFD.GPSSpeedRef: b"K",
            piexif.GPSIFD.GPSSpeed: (36, 1),
            piexif.GPSIFD.GPSDateStamp: b"2026:05:12",
            piexif.GPSIFD.GPSTimeStamp: ((13, 1), (14, 1), (9, 1)),
            piexif.GPSIFD.GPSHPositioningError: (5, 1),
        }
    )
    found = items_of(CarrierType.EXIF, payload)
    assert found["GPS:GPSAltitude"].value == "-12.5 m"
    assert found["GPS:GPSSpeed"].value == "36 km/h"
    assert found["GPS:GPSTimeStamp"].value == "13:14:09 UTC"
    assert found["GPS:GPSDateStamp"].kind is MetadataKind.TIME
    assert found["GPS:GPSHPositioningError"].value == "5 m"


def test_owner_serials_and_author_are_told_apart(items_of: Read) -> None:
    payload = block(
        zeroth={
            piexif.ImageIFD.Make: b"Nikon",
            piexif.ImageIFD.Artist: "Ann Näme".encode(),
            piexif.ImageIFD.Software: b"Editor 3",
            piexif.ImageIFD.ImageDescription: b"Sports day",
            piexif.ImageIFD.DateTime: b"2026:05:12 15:14:00",
        },
        exif={0xA430: b"Ann Owner", 0xA431: b"SN-0012345", 0xA435: b"LENS-77", 0xA420: b"0f" * 16},
    )
    found = items_of(CarrierType.EXIF, payload)
    kinds = {key: item.kind for key, item in found.items()}
    assert kinds["IFD0:Make"] is MetadataKind.DEVICE
    assert kinds["IFD0:Artist"] is MetadataKind.PERSON
    assert kinds["IFD0:Software"] is MetadataKind.HISTORY
    assert kinds["IFD0:ImageDescription"] is MetadataKind.DESCRIPTION
    assert kinds["IFD0:DateTime"] is MetadataKind.TIME
    assert kinds["ExifIFD:CameraOwnerName"] is MetadataKind.PERSON
    assert kinds["ExifIFD:BodySerialNumber"] is MetadataKind.DEVICE
    assert kinds["ExifIFD:ImageUniqueID"] is MetadataKind.ID
    assert found["ExifIFD:LensSerialNumber"].value == "LENS-77"
    assert found["IFD0:Artist"].value == "Ann Näme"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"ASCII\0\0\0at the lake", "at the lake"),
        (b"UNICODE\0" + "am See ☀".encode("utf-16-be"), "am See ☀"),
        (b"UNICODE\0" + "am See ☀".encode("utf-16-le"), "am See ☀"),
        (b"\0\0\0\0\0\0\0\0no code given", "no code given"),
        (b"JIS\0\0\0\0\0" + "海".encode("iso2022_jp"), "海"),
        (b"straight away, as some programs do", "straight away, as some programs do"),
    ],
)
def test_a_user_comment_is_read_in_its_character_code(items_of: Read, raw: bytes, expected: str) -> None:
    found = items_of(CarrierType.EXIF, block(exif={piexif.ExifIFD.UserComment: raw}))
    assert found["ExifIFD:UserComment"].value == expected


def test_windows_tags_are_utf_16(items_of: Read) -> None:
    author = tuple("Zoë\0".encode("utf-16-le"))
    found = items_of(CarrierType.EXIF, block(zeroth={piexif.ImageIFD.XPAuthor: author}))
    assert found["IFD0:XPAuthor"].value == "Zoë"
    assert found["IFD0:XPAuthor"].kind is MetadataKind.PERSON


def test_a_thumbnail_is_one_item_with_its_size(items_of: Read) -> None:
    picture = io.BytesIO()
    Image.effect_noise((160, 120), 60).save(picture, "JPEG")
    thumbnail = picture.getvalue()
    payload = piexif.dump({"0th": {}, "1st": {piexif.ImageIFD.Compression: 6}, "thumbnail": thumbnail})[6:]
    found = items_of(CarrierType.EXIF, payload)
    assert [key for key, item in found.items() if item.kind is MetadataKind.PREVIEW] == ["IFD1:ThumbnailImage"]
    assert found["IFD1:ThumbnailImage"].value == f"thumbnail, {len(thumbnail) / 1000:.1f} kB"


def test_what_a_clean_copy_carries_says_nothing(items_of: Read) -> None:
    assert items_of(CarrierType.EXIF, exif.build(exif.KeptTags(orientation=6))) == {}


def test_a_block_that_breaks_off_is_named(items_of: Read) -> None:
    (found,) = items_of(CarrierType.EXIF, b"II*\0\xff\xff\xff\x7f", "APP1 Exif").values()
    assert found.kind is MetadataKind.UNKNOWN
    assert "8 bytes" in found.value


def test_xmp_and_iptc_in_tags_are_read_too(
    items_of: Read, ifd: Callable[..., bytes], dataset: Callable[[int, int, bytes], bytes]
) -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    xmp += b'<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Springfield"/>'
    xmp += b"</rdf:RDF></x:xmpmeta>"
    records = dataset(2, 80, b"Ann By-line")
    payload = b"II*\0" + struct.pack("<I", 8) + ifd([(0x02BC, 1, len(xmp), xmp), (0x83BB, 7, len(records), records)], 8)
    found = items_of(CarrierType.EXIF, payload)
    assert found["XMP:photoshop:City"].value == "Springfield"
    assert found["IPTC:By-line"].value == "Ann By-line"


def test_a_directory_that_points_at_itself_ends() -> None:
    payload = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 1)
    payload += struct.pack("<HHII", 0x8769, 4, 1, 8) + struct.pack("<I", 8)
    assert read([Carrier(CarrierType.EXIF, "APP1 Exif", payload)], Limits()) == ()


def test_control_characters_never_reach_a_report(items_of: Read) -> None:
    found = items_of(CarrierType.EXIF, block(zeroth={piexif.ImageIFD.Artist: b"Ann\x1b[2J\r\nEvil\x07"}))
    value = found["IFD0:Artist"].value
    assert value.isprintable()
    assert "Ann" in value
    assert "Evil" in value


def test_long_values_are_cut(items_of: Read) -> None:
    found = items_of(CarrierType.EXIF, block(zeroth={piexif.ImageIFD.ImageDescription: b"x" * 50_000}))
    assert len(found["IFD0:ImageDescription"].value) == 300
