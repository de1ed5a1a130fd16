"""Texts, previews, embedded files, trailers, content credentials, and parts that nobody knows."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable

import pytest
from PIL import Image

from scanner.metadata.registry import read
from scanner.model import Carrier, CarrierType, MetadataItem, MetadataKind
from scanner.settings import Limits

Read = Callable[..., dict[str, MetadataItem]]
Box = Callable[..., bytes]


@pytest.mark.parametrize(
    ("label", "key", "kind"),
    [
        ("tEXt Author", "PNG:tEXt:Author", MetadataKind.PERSON),
        ("iTXt Description", "PNG:iTXt:Description", MetadataKind.DESCRIPTION),
        ("tEXt Creation Time", "PNG:tEXt:Creation Time", MetadataKind.TIME),
        ("zTXt Software", "PNG:zTXt:Software", MetadataKind.HISTORY),
        ("tEXt exif:GPSLatitude", "PNG:tEXt:exif:GPSLatitude", MetadataKind.LOCATION),
        ("tEXt Camera", "PNG:tEXt:Camera", MetadataKind.DEVICE),
        ("COM", "JPEG:COM", MetadataKind.DESCRIPTION),
    ],
)
def test_texts_are_sorted_by_their_keyword(items_of: Read, label: str, key: str, kind: MetadataKind) -> None:
    found = items_of(CarrierType.TEXT, "Ann schrieb dies — hier".encode(), label)
    assert found[key].kind is kind
    assert found[key].value == "Ann schrieb dies — hier"


def test_a_raw_profile_of_hex_digits_is_decoded(items_of: Read, dataset: Callable[[int, int, bytes], bytes]) -> None:
    records = dataset(2, 80, b"Ann")
    text = f"\niptc\n{len(records):8}\n{records.hex()}\n".encode()
    found = items_of(CarrierType.TEXT, text, "zTXt Raw profile type iptc")
    assert found["IPTC:By-line"].value == "Ann"


def test_a_raw_profile_of_no_hex_digits_is_named(items_of: Read) -> None:
    found = items_of(CarrierType.TEXT, b"\nexif\n 4\n", "zTXt Raw profile type exif")
    assert [item.kind for item in found.values()] == [MetadataKind.UNKNOWN]


def test_a_preview_tells_its_size(items_of: Read) -> None:
    file = io.BytesIO()
    Image.new("RGB", (1440, 1080)).save(file, "JPEG")
    found = items_of(CarrierType.PREVIEW, file.getvalue(), "JPEG after the end of the picture")
    (item,) = found.values()
    assert item.kind is MetadataKind.PREVIEW
    assert item.value.startswith("smaller picture, 1440x1080, ")


def test_a_video_tells_its_length_its_moment_and_its_place(items_of: Read, box: Box) -> None:
    seconds_1904_to_1970 = 2_082_844_800
    mvhd = box(b"mvhd", bytes(4), struct.pack(">IIII", seconds_1904_to_1970 + 1_778_591_640, 0, 600, 1680), bytes(80))
    place = box(b"\xa9xyz", struct.pack(">HH", 18, 0x15C7), b"+39.7817-089.6501/")
    video = box(b"ftyp", b"mp42", bytes(4)) + box(b"moov", mvhd, box(b"udta", place)) + box(b"mdat", bytes(5000))
    found = items_of(CarrierType.EMBEDDED, video, "video after the end of the picture")
    assert found["video after the end of the picture"].value == "video, 2.8 s, 5.2 kB"
    assert found["Video:CreateDate"].value == "2026-05-12 13:14:00 UTC"
    assert found["Video:Location"].value == "39.7817, -89.6501"
    assert found["Video:Location"].kind is MetadataKind.LOCATION


def test_apples_keyed_metadata_of_a_video_is_read(items_of: Read, box: Box) -> None:
    names = [b"com.apple.quicktime.location.ISO6709", b"com.apple.quicktime.content.identifier"]
    keys = struct.pack(">II", 0, len(names)) + b"".join(struct.pack(">I", 8 + len(n)) + b"mdta" + n for n in names)
    values = [b"+39.7817-089.6501+180.0/", b"0F0A4E9C-8B31"]
    ilst = b"".join(
        box(struct.pack(">I", number), box(b"data", struct.pack(">II", 1, 0), value))
        for number, value in enumerate(values, start=1)
    )
    meta = box(b"meta", box(b"hdlr", bytes(24)), box(b"keys", keys), box(b"ilst", ilst))
    video = box(b"ftyp", b"qt  ", bytes(4)) + box(b"moov", meta)
    kinds = {item.value: item.kind for item in items_of(CarrierType.EMBEDDED, video, "mov").values()}
    assert kinds["39.7817, -89.6501"] is MetadataKind.LOCATION
    assert kinds["0F0A4E9C-8B31"] is MetadataKind.ID


def test_other_companions_are_named_by_their_label(items_of: Read) -> None:
    (found,) = items_of(CarrierType.EMBEDDED, bytes(1500), "gain map item").values()
    assert found.value == "gain map, 1.5 kB"


def test_a_samsung_trailer_is_listed(items_of: Read) -> None:
    def entry(kind: int, name: bytes, value: bytes) -> bytes:
        return struct.pack("<HHI", 0, kind, len(name)) + name + value

    parts = [(0x0A01, entry(0x0A01, b"Image_UTC_Data", b"1778591640000")), (0x0A41, entry(0x0A41, b"MCC_Data", b"310"))]
    blocks = b"".join(block for _, block in parts)
    directory, back = struct.pack("<4sII", b"SEFH", 107, len(parts)), len(blocks)
    for kind, block in parts:
        directory += struct.pack("<HHII", 0, kind, back, len(block))
        back -= len(block)
    trailer = blocks + directory + struct.pack("<I4s", len(directory), b"SEFT")
    found = items_of(CarrierType.TRAILER, trailer, "Samsung trailer")
    assert found["Samsung:Image_UTC_Data"].kind is MetadataKind.TIME
    assert found["Samsung:MCC_Data"].kind is MetadataKind.LOCATION
    assert found["Samsung trailer"].kind is MetadataKind.EMBEDDED


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        (b"PK\x03\x04" + bytes(100), "a ZIP archive, 104 bytes"),
        (b"call me on 555 0100, Ann. " * 4, "text: “call me on 555 0100"),
        (bytes(2048), "zeros, 2.0 kB"),
        (bytes(range(1, 12)) * 20, "220 bytes"),
    ],
)
def test_bytes_after_the_end_are_told_by_what_they_look_like(items_of: Read, payload: bytes, words: str) -> None:
    (found,) = items_of(CarrierType.TRAILER, payload, "bytes after the end of the picture").values()
    assert words in found.value


def superbox(box: Box, label: bytes, *content: bytes) -> bytes:
    """A JUMBF superbox with its description box."""
    return box(b"jumb", box(b"jumd", bytes(16), b"\x03", label + b"\0"), *content)


def test_content_credentials_name_the_author(items_of: Read, box: Box) -> None:
    work = json.dumps({"@type": "CreativeWork", "author": [{"@type": "Person", "name": "Ann Author"}]}).encode()
    # CBOR by hand: an indefinite-length map {"claim_generator": "Editor/3", "dc:title": "pond.jpg"}
    claim = b"\xbf" + b"\x6fclaim_generator" + b"\x68Editor/3" + b"\x68dc:title" + b"\x68pond.jpg" + b"\xff"
    manifest = superbox(
        box,
        b"urn:uuid:1",
        superbox(box, b"stds.schema-org.CreativeWork", box(b"json", work)),
        superbox(box, b"c2pa.claim", box(b"cbor", claim)),
    )
    found = items_of(CarrierType.PROVENANCE, superbox(box, b"c2pa", manifest), "APP11 JUMBF")
    assert found["C2PA"].kind is MetadataKind.PROVENANCE
    assert found["C2PA:stds.schema-org.CreativeWork:author/name"].value == "Ann Author"
    assert found["C2PA:stds.schema-org.CreativeWork:author/name"].kind is MetadataKind.PERSON
    assert found["C2PA:c2pa.claim:claim_generator"].value == "Editor/3"
    assert found["C2PA:c2pa.claim:dc:title"].value == "pond.jpg"


def test_unknown_parts_are_named_and_sized_with_their_words(items_of: Read) -> None:
    found = items_of(CarrierType.UNKNOWN, b"\x01\x02\xfe owner: Ann Owner \0\xff" + bytes(900), "APP7 thing")
    assert found["JPEG:APP7 thing"].value.startswith("not understood, ")
    assert "owner: Ann Owner" in found["JPEG:APP7 thing"].value


def test_one_more_item_stands_for_all_beyond_the_limit() -> None:
    carriers = [Carrier(CarrierType.TEXT, "COM", b"hello")] * 50
    found = read(carriers, Limits(items=20))
    assert len(found) == 21
    assert "more than 20" in found[-1].value


def test_carriers_in_carriers_end(image_resource: Callable[[int, bytes], bytes]) -> None:
    inner = image_resource(0x0425, bytes(16))
    for _ in range(40):  # an EXIF block in a Photoshop resource in an EXIF block and so on
        exif = b"II*\0" + struct.pack("<IHHHII", 8, 1, 0x8649, 7, len(inner), 26) + bytes(4) + inner
        inner = image_resource(0x0422, exif)
    found = read([Carrier(CarrierType.PHOTOSHOP, "APP13", inner)], Limits())
    assert [item.kind for item in found] == [MetadataKind.UNKNOWN]
