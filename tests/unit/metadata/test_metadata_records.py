"""IPTC-IIM, Photoshop resources and ICC profiles."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest
from PIL import ImageCms

from scanner.colour.icc import rebuilt
from scanner.detectors.watchlist import matches
from scanner.metadata.registry import read
from scanner.model import Carrier, CarrierType, MetadataItem, MetadataKind
from scanner.settings import Limits

Read = Callable[..., dict[str, MetadataItem]]
Dataset = Callable[[int, int, bytes], bytes]
Resource = Callable[[int, bytes], bytes]


def test_datasets_have_their_names_and_kinds(items_of: Read, dataset: Dataset) -> None:
    records = dataset(1, 90, b"\x1b%G") + dataset(2, 0, b"\0\x04")
    records += dataset(2, 80, "Ann Näme".encode()) + dataset(2, 90, b"Springfield") + dataset(2, 92, b"Mill pond")
    records += dataset(2, 55, b"20260512") + dataset(2, 120, b"Sports day") + dataset(2, 202, bytes(900))
    found = items_of(CarrierType.IPTC, records)
    assert {key: (item.kind, item.value) for key, item in found.items()} == {
        "IPTC:By-line": (MetadataKind.PERSON, "Ann Näme"),
        "IPTC:City": (MetadataKind.LOCATION, "Springfield"),
        "IPTC:Sub-location": (MetadataKind.LOCATION, "Mill pond"),
        "IPTC:DateCreated": (MetadataKind.TIME, "20260512"),
        "IPTC:Caption-Abstract": (MetadataKind.DESCRIPTION, "Sports day"),
        "IPTC:ObjectDataPreviewData": (MetadataKind.PREVIEW, "900 bytes"),
    }


def test_extended_lengths_are_followed(items_of: Read, dataset: Dataset) -> None:
    long = b"\x1c\x02\x78\x80\x04" + struct.pack(">I", 40_000) + b"x" * 40_000
    found = items_of(CarrierType.IPTC, long + dataset(2, 80, b"Ann"))
    assert found["IPTC:By-line"].value == "Ann"
    assert len(found["IPTC:Caption-Abstract"].value) == 300


def test_a_word_of_the_watchlist_is_found_far_behind_what_is_shown(dataset: Dataset) -> None:
    caption = dataset(2, 120, b"x " * 800 + b"Emma Lindqvist")
    (item,) = read(
        [Carrier(CarrierType.IPTC, "IPTC", caption)], Limits(), lambda text: matches(text, ("Tom", "Emma Lindqvist"))
    )
    assert item.watched == ("Emma Lindqvist",)
    assert len(item.value) == 300


def test_what_follows_the_last_record_is_named(items_of: Read, dataset: Dataset) -> None:
    found = items_of(CarrierType.IPTC, dataset(2, 80, b"Ann") + b"something else")
    assert found["IPTC"].value == "not understood, 14 bytes"


def test_resources_are_named_and_blocks_inside_them_are_read(
    items_of: Read, image_resource: Resource, dataset: Dataset
) -> None:
    thumbnail = struct.pack(">IIIIIIHH", 1, 160, 120, 480, 57600, 6200, 24, 1) + bytes(6200)
    blocks = b"".join(
        (
            image_resource(0x0404, dataset(2, 80, b"Ann")),
            image_resource(0x040C, thumbnail),
            image_resource(0x040B, b"https://example.org/ann"),
            image_resource(0x0425, bytes(range(16))),
            image_resource(0x03ED, bytes(16)),
            image_resource(0x7777, bytes(9)),
        )
    )
    found = items_of(CarrierType.PHOTOSHOP, blocks)
    assert found["IPTC:By-line"].value == "Ann"
    assert found["Photoshop:Thumbnail"].value == "thumbnail, 160x120, 6.2 kB"
    assert found["Photoshop:Thumbnail"].kind is MetadataKind.PREVIEW
    assert found["Photoshop:URL"].kind is MetadataKind.PERSON
    assert found["Photoshop:IPTCDigest"].kind is MetadataKind.ID
    assert found["Photoshop:0x7777"].kind is MetadataKind.UNKNOWN
    assert len(found) == 5, "the resolution says nothing"


def test_names_of_layers_and_slices_are_found_in_resources(items_of: Read, image_resource: Resource) -> None:
    name = "Ann's birthday\0"
    slices = struct.pack(">I4I", 6, 0, 0, 10, 10) + struct.pack(">I", len(name)) + name.encode("utf-16-be") + bytes(8)
    assert items_of(CarrierType.PHOTOSHOP, image_resource(0x041A, slices))["Photoshop:Slices"].value == "Ann's birthday"


def srgb() -> bytes:
    """A profile with a creation date and a description."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def test_a_profile_tells_its_date_and_description(items_of: Read) -> None:
    profile = bytearray(srgb())
    profile[48:52], profile[52:56] = b"APPL", b"X123"
    found = items_of(CarrierType.ICC, bytes(profile))
    assert found["ICC:DeviceManufacturer"].value == "APPL"
    assert found["ICC:DeviceModel"].kind is MetadataKind.DEVICE
    assert found["ICC:ProfileDateTime"].kind is MetadataKind.TIME
    assert "sRGB" in found["ICC:ProfileDescription"].value
    assert not any("TRC" in key or "XYZ" in key for key in found), "colours say nothing"


def test_private_tags_are_reported(items_of: Read) -> None:
    profile = bytearray(srgb())
    at = profile.index(b"cprt")
    profile[at : at + 4] = b"prvt"
    found = items_of(CarrierType.ICC, bytes(profile))
    assert found["ICC:prvt"].kind is MetadataKind.UNKNOWN


def test_a_rebuilt_profile_says_nothing(items_of: Read) -> None:
    clean = rebuilt(srgb(), Limits())
    assert clean
    assert items_of(CarrierType.ICC, clean) == {}


@pytest.mark.parametrize("broken", [b"", b"acsp", bytes(200), b"\xff" * 500])
def test_a_broken_profile_is_named(items_of: Read, broken: bytes) -> None:
    assert [item.kind for item in items_of(CarrierType.ICC, broken).values()] in ([MetadataKind.UNKNOWN], [])
