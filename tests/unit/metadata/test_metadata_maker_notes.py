"""Maker notes: serial numbers, owners and names, in the layout of each maker."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from scanner.model import CarrierType, MetadataItem, MetadataKind

Read = Callable[..., dict[str, MetadataItem]]
Ifd = Callable[..., bytes]

NOTE_AT = 100


def with_note(ifd: Ifd, make: bytes, note: bytes, note_at: int = NOTE_AT) -> bytes:
    """An EXIF block of IFD0 (Make, pointer) and an Exif IFD whose only tag is the maker note at `note_at`."""
    make = make.ljust(6, b"\0")
    head = b"II*\0" + struct.pack("<I", 8)
    exif_at = 8 + 2 + 2 * 12 + 4 + len(make) + len(make) % 2
    zeroth = ifd([(0x010F, 2, len(make), make), (0x8769, 4, 1, struct.pack("<I", exif_at))], 8)
    directory = struct.pack("<HHHII", 1, 0x927C, 7, len(note), note_at) + bytes(4)
    before = head + zeroth + directory
    assert len(before) <= note_at
    return before.ljust(note_at, b"\0") + note


@pytest.mark.parametrize("moved", [0, 40, -40])
def test_canon_tells_owner_and_serial_even_after_the_note_was_moved(items_of: Read, ifd: Ifd, moved: int) -> None:
    note = ifd(
        [
            (0x0006, 2, 22, b"Canon EOS 5D Mark III\0"),
            (0x0009, 2, 10, b"Ann Owner\0"),
            (0x000C, 4, 1, struct.pack("<I", 1_234_567_890)),
            (0x0096, 2, 10, b"ZA2146315\0"),
        ],
        NOTE_AT,
    )
    found = items_of(CarrierType.EXIF, with_note(ifd, b"Canon", note, NOTE_AT + 60 + moved))
    assert found["Canon:OwnerName"].value == "Ann Owner"
    assert found["Canon:OwnerName"].kind is MetadataKind.PERSON
    assert found["Canon:SerialNumber"].value == "1234567890"
    assert found["Canon:InternalSerialNumber"].value == "ZA2146315"
    assert "Canon's own notes, 4 entries" in found["MakerNote:Canon"].value


def test_nikon_has_a_tiff_stream_of_its_own(items_of: Read, ifd: Ifd) -> None:
    inner = (
        b"II*\0"
        + struct.pack("<I", 8)
        + ifd([(0x001D, 2, 8, b"3002345\0"), (0x00A7, 4, 1, struct.pack("<I", 9999))], 8)
    )
    found = items_of(CarrierType.EXIF, with_note(ifd, b"NIKON CORPORATION", b"Nikon\0\x02\x10\0\0" + inner))
    assert found["Nikon:SerialNumber"].value == "3002345"
    assert found["Nikon:ShutterCount"].value == "9999"
    assert found["Nikon:ShutterCount"].kind is MetadataKind.ID


def test_apple_counts_from_the_start_of_the_note_and_is_big_endian(items_of: Read, ifd: Ifd) -> None:
    uuid = b"0F0A4E9C-8B31-4A9E-9C3B-1D2E3F405162\0"
    directory = struct.pack(">H", 1) + struct.pack(">HHII", 0x0011, 2, len(uuid), 14 + 2 + 12 + 4) + bytes(4) + uuid
    found = items_of(CarrierType.EXIF, with_note(ifd, b"Apple", b"Apple iOS\0\0\x01MM" + directory))
    assert found["Apple:ContentIdentifier"].value == uuid[:-1].decode()
    assert found["Apple:ContentIdentifier"].kind is MetadataKind.ID


@pytest.mark.parametrize(
    ("start", "tag", "told"),
    [
        ((b"Panasonic", b"Panasonic\0\0\0"), 0x0066, ("Panasonic:BabyName", MetadataKind.PERSON)),
        ((b"Panasonic", b"Panasonic\0\0\0"), 0x006D, ("Panasonic:City", MetadataKind.LOCATION)),
        ((b"Panasonic", b"Panasonic\0\0\0"), 0x0025, ("Panasonic:InternalSerialNumber", MetadataKind.DEVICE)),
        ((b"SONY", b"SONY DSC \0\0\0"), 0x2031, ("Sony:SerialNumber", MetadataKind.DEVICE)),
        ((b"OLYMPUS", b"OLYMP\0\x01\0"), 0x0404, ("Olympus:SerialNumber", MetadataKind.DEVICE)),
        ((b"SAMSUNG", b""), 0x0031, ("Samsung:LocationName", MetadataKind.LOCATION)),
        ((b"SAMSUNG", b""), 0xA002, ("Samsung:SerialNumber", MetadataKind.DEVICE)),
        ((b"PENTAX", b"AOC\0\0\0"), 0x0229, ("Pentax:SerialNumber", MetadataKind.DEVICE)),
    ],
)
def test_names_places_and_serials_of_other_makers(
    items_of: Read, ifd: Ifd, start: tuple[bytes, bytes], tag: int, told: tuple[str, MetadataKind]
) -> None:
    (make, head), (key, kind) = start, told
    note = head + ifd([(tag, 2, 12, b"A1B2C3 tell\0")], NOTE_AT + len(head))
    found = items_of(CarrierType.EXIF, with_note(ifd, make, note))
    assert found[key].value == "A1B2C3 tell"
    assert found[key].kind is kind


def test_fujifilm_points_to_its_directory(items_of: Read, ifd: Ifd) -> None:
    note = b"FUJIFILM\x0c\0\0\0" + ifd([(0x0010, 2, 12, b"FC A1234567\0")], 12)
    found = items_of(CarrierType.EXIF, with_note(ifd, b"FUJIFILM", note))
    assert found["Fujifilm:InternalSerialNumber"].value == "FC A1234567"


def test_olympus_serials_stand_in_a_directory_of_the_note(items_of: Read, ifd: Ifd) -> None:
    head = b"OLYMPUS\0II\x03\0"
    equipment_at = len(head) + 2 + 12 + 4
    note = head + ifd([(0x2010, 13, 1, struct.pack("<I", equipment_at))], len(head))
    note += ifd([(0x0101, 2, 10, b"H27500123\0"), (0x0202, 2, 8, b"LENS-99\0")], equipment_at)
    found = items_of(CarrierType.EXIF, with_note(ifd, b"OLYMPUS", note))
    assert found["Olympus:SerialNumber"].value == "H27500123"
    assert found["Olympus:LensSerialNumber"].value == "LENS-99"


def test_an_unknown_maker_is_named_and_sized_with_its_readable_words(items_of: Read, ifd: Ifd) -> None:
    found = items_of(
        CarrierType.EXIF, with_note(ifd, b"Wildcam", b"\x01\xf1\x02 SERIAL H500EE0613 \0\xfe\xff" + bytes(60))
    )
    value = found["MakerNote:Unknown"].value
    assert "Wildcam" in value
    assert "SERIAL H500EE0613" in value


def test_a_preview_inside_a_note_is_an_item(items_of: Read, ifd: Ifd) -> None:
    note = ifd([(0x0006, 2, 6, b"Canon\0")], NOTE_AT) + b"\xff\xd8\xff\xdb" + bytes(500)
    found = items_of(CarrierType.EXIF, with_note(ifd, b"Canon", note))
    assert found["Canon:PreviewImage"].kind is MetadataKind.PREVIEW
