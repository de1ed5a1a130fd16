"""The parts that containers share: EXIF directories, ICC profiles, zlib streams, coded pictures, boxes."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.colour import icc
from scanner.containers import boxes, exif, kept
from scanner.errors import DamagedPhotoError, LimitError
from scanner.formats.heif import coded
from scanner.model import Carrier, CarrierType, KeptMetadata
from scanner.reading import inflate
from scanner.reading.bounded import Reader, ViewFile
from scanner.settings import Limits

LIMITS = Limits()
HEADERS = (b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0")


# ---- EXIF ----------------------------------------------------------------------------------------------------------


def _entry(tag: int, kind: int, count: int, value: bytes) -> bytes:
    return struct.pack("<HHI", tag, kind, count) + value.ljust(4, b"\0")


def _ifd(*entries: bytes, following: int = 0) -> bytes:
    return struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", following)


def test_all_directories_are_walked_and_named() -> None:
    header = b"II*\0" + struct.pack("<I", 8)
    first = _ifd(
        _entry(0x8769, 4, 1, struct.pack("<I", 100)), _entry(0x14A, 4, 1, struct.pack("<I", 200)), following=300
    )
    block = bytearray(400)
    block[: 8 + len(first)] = header + first
    for at, part in (
        (100, _ifd(_entry(0x9003, 2, 4, b"abc\0"), _entry(0xA005, 4, 1, struct.pack("<I", 150)))),
        (150, _ifd(_entry(1, 2, 4, b"R98\0"))),
        (200, _ifd(_entry(256, 3, 1, b"\x10\0"))),
        (300, _ifd(_entry(257, 3, 1, b"\x20\0"))),
    ):
        block[at : at + len(part)] = part
    found = [(entry.ifd, entry.tag) for entry in exif.walk(bytes(block), LIMITS)]
    assert found == [
        ("IFD0", 0x8769),
        ("IFD0", 0x14A),
        ("ExifIFD", 0x9003),
        ("ExifIFD", 0xA005),
        ("InteropIFD", 1),
        ("SubIFD0", 256),
        ("IFD1", 257),
    ]


def test_a_directory_that_follows_itself_is_walked_once() -> None:
    block = b"II*\0" + struct.pack("<I", 8) + _ifd(_entry(0x8769, 4, 1, struct.pack("<I", 8)), following=8)
    assert len(list(exif.walk(block, LIMITS))) == 1


@given(
    st.binary(max_size=400),
    st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0"]),
)
def test_no_bytes_make_the_walk_raise_or_run_away(rest: bytes, head: bytes) -> None:
    found = list(exif.walk(head + rest, Limits(items=50)))
    assert len(found) <= 50
    assert all(len(entry.raw) <= len(head + rest) for entry in found)
    assert exif.orientation_of(head + rest) in (None, *range(1, 9))


@given(
    st.integers(1, 8),
    st.sampled_from(["", "2024:05:01 10:15:30"]),
    st.text(max_size=40).filter(lambda text: "\0" not in text and text == text.rstrip(" \0")),
)
def test_what_is_built_is_read_back(orientation: int, date: str, notice: str) -> None:
    block = exif.build(exif.KeptTags(orientation, date, copyright=notice))
    told = {entry.tag: entry.text() or entry.integers() for entry in exif.walk(block, LIMITS)}
    assert exif.orientation_of(block) == (None if orientation == 1 else orientation)
    assert told.get(0x9003, "") == date
    assert told.get(0x8298, "") == notice
    assert bool(block) == (orientation != 1 or bool(date) or bool(notice))


# ---- dates and copyright -------------------------------------------------------------------------------------------


def test_a_copyright_is_found_in_iptc_and_in_xmp_and_in_text() -> None:
    keep = KeptMetadata(copyright=True)
    iptc = b"8BIM\x04\x04\0\0\0\0\0\x0d\x1c\x02\x74\0\x08A Parent"
    xmp = b'<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">A &amp; B</rdf:li></rdf:Alt></dc:rights>'
    for kind, label, payload, expected in (
        (CarrierType.PHOTOSHOP, "APP13", iptc, "A Parent"),
        (CarrierType.XMP, "XMP", xmp, "A & B"),
        (CarrierType.TEXT, "tEXt Copyright", b"mine", "mine"),
        (CarrierType.TEXT, "tEXt Comment", b"mine", ""),
    ):
        assert kept.choose([Carrier(kind, label, payload)], keep, 1, LIMITS).copyright == expected


def test_a_date_that_is_none_is_not_kept() -> None:
    block = exif.build(exif.KeptTags(date_time="0000:00:00 00:00:00"))
    assert kept.choose([Carrier(CarrierType.EXIF, "", block)], KeptMetadata("all"), 3, LIMITS) == exif.KeptTags(3)


# ---- ICC -----------------------------------------------------------------------------------------------------------


def test_a_rebuilt_profile_names_no_device_no_date_and_nobody(srgb_profile: bytes) -> None:
    raw = bytearray(srgb_profile)
    raw[4:8], raw[40:44], raw[48:56], raw[80:84] = b"lcms", b"APPL", b"ACMEX100", b"ACME"
    rebuilt = icc.rebuilt(bytes(raw), LIMITS)
    assert len(rebuilt) == int.from_bytes(rebuilt[:4], "big")
    assert rebuilt[24:36] == struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    assert rebuilt[4:8] + rebuilt[40:44] + rebuilt[48:56] + rebuilt[80:128] == bytes(4 + 4 + 8 + 48)
    assert "Greyscale" not in rebuilt.decode("latin-1")
    assert "RGB colour profile".encode("utf-16-be") in rebuilt
    assert icc.rebuilt(rebuilt, LIMITS) == rebuilt


def test_slack_inside_a_tag_is_cut(srgb_profile: bytes) -> None:
    raw = bytearray(srgb_profile)
    for at in range(132, 132 + 12 * int.from_bytes(raw[128:132], "big"), 12):
        if raw[at : at + 4] == b"rXYZ":
            struct.pack_into(">II", raw, at + 4, len(raw), 60)
    place = raw.index(b"XYZ ", 300)
    raw += raw[place : place + 20] + b"Sunnyside7Primary".ljust(40, b"\0")
    assert b"Sunnyside" not in icc.rebuilt(bytes(raw), LIMITS)


@pytest.mark.parametrize("broken", [b"", b"acsp", bytes(200), b"\0" * 36 + b"acsp" + bytes(200)])
def test_what_is_no_profile_becomes_none(broken: bytes) -> None:
    assert icc.rebuilt(broken, LIMITS) == b""


@given(st.data())
def test_a_damaged_profile_never_raises(data: st.DataObject) -> None:
    raw = bytearray(_PROFILE)
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    rebuilt = icc.rebuilt(bytes(raw), LIMITS)
    assert icc.rebuilt(rebuilt, LIMITS) == rebuilt


def _matrix_profile() -> bytes:
    tags = {name: b"XYZ " + bytes(16) for name in (b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt")}
    tags |= {name: b"para" + bytes(8) + struct.pack(">I", 0x23333) for name in (b"rTRC", b"gTRC", b"bTRC")}
    at, table, body = 132 + 12 * len(tags), b"", b""
    for name, value in tags.items():
        table += struct.pack(">4sII", name, at + len(body), len(value))
        body += value
    head = bytearray(128)
    head[8:24], head[36:40] = b"\4\x30\0\0mntrRGB XYZ ", b"acsp"
    return bytes(head) + struct.pack(">I", len(tags)) + table + body


_PROFILE = _matrix_profile()

# ---- zlib ----------------------------------------------------------------------------------------------------------


@given(st.binary(max_size=3000), st.integers(1, 400), st.binary(max_size=50))
def test_the_end_of_a_stream_is_found_however_it_is_cut(content: bytes, step: int, rest: bytes) -> None:
    packed = zlib.compress(content)
    pieces = [memoryview(packed + rest)[i : i + step] for i in range(0, len(packed + rest), step)]
    assert inflate.stream_end(pieces, len(content)) == inflate.StreamEnd(len(packed), too_long=False)
    if content:
        assert inflate.stream_end(pieces, len(content) - 1).too_long
        shorter = b"".join(inflate.shortened(pieces, len(content) - 1))
        assert zlib.decompress(shorter) == content[:-1]
    assert inflate.inflated(packed + rest, 10_000) == content


def test_a_broken_stream_gives_what_came_before_the_fault() -> None:
    packed = zlib.compress(np.random.default_rng(0).bytes(300_000))
    assert 0 < len(inflate.inflated(packed[:200_000] + b"?" * 50, 1 << 20)) <= 300_000


# ---- coded pictures ------------------------------------------------------------------------------------------------


def _obu(kind: int, body: bytes) -> bytes:
    return bytes((kind << 3 | 2, len(body))) + body


def test_padding_and_foreign_metadata_leave_an_av1_sample() -> None:
    picture = _obu(1, b"sequence") + _obu(6, b"frame")
    light = _obu(5, b"\1\0\1\0\1\x80")
    words = _obu(5, b"\4\xb5secret") + _obu(15, b"secret") + _obu(9, b"secret")
    assert b"".join(coded.av1_sample(memoryview(light + words + picture))) == light + picture


def test_user_data_leaves_an_hevc_sample_and_signalling_stays() -> None:
    def unit(body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + body

    light = unit(b"\x4e\x01\x90\x04\x03\xe8\x01\x90\x80")
    words = unit(b"\x4e\x01\x05\x13" + bytes(16) + b"abc\x80") + unit(b"\x7a\x01secret")
    picture = unit(b"\x28\x01slice")
    assert b"".join(coded.hevc_sample(memoryview(words + light + picture), 4)) == light + picture


@given(st.binary(max_size=200), st.sampled_from([b"hvc1", b"av01"]))
def test_any_bytes_are_a_sample_or_damaged(data: bytes, kind: bytes) -> None:
    try:
        pieces = coded.coded(kind, [memoryview(data)], 4)
    except DamagedPhotoError:
        return
    again = coded.coded(kind, [memoryview(b"".join(pieces))], 4)
    assert b"".join(again) == b"".join(pieces)


# ---- boxes and reading ---------------------------------------------------------------------------------------------


def test_too_many_boxes_are_a_limit_and_a_cut_one_is_damage() -> None:
    with pytest.raises(LimitError):
        list(boxes.walk(memoryview(boxes.packed(b"free") * 30), 0, Limits(items=20)))
    with pytest.raises(DamagedPhotoError):
        list(boxes.walk(memoryview(boxes.packed(b"mdat", b"12345678")[:-1]), 0, LIMITS))


def test_large_and_open_ended_boxes_are_read() -> None:
    data = b"\0\0\0\1wide" + (20).to_bytes(8, "big") + b"abcd" + b"\0\0\0\0mdatrest"
    assert [(box.type, bytes(box.body), box.end) for box in boxes.walk(memoryview(data), 0, LIMITS)] == [
        (b"wide", b"abcd", 20),
        (b"mdat", b"rest", 32),
    ]


@given(st.binary(max_size=50), st.integers(-60, 60), st.integers(-60, 60))
def test_a_reader_never_reaches_outside(data: bytes, at: int, count: int) -> None:
    reader = Reader(memoryview(data))
    inside = at >= 0 and count >= 0 and at + count <= len(data)
    if inside:
        assert bytes(reader.take(at, count)) == data[at : at + count]
    else:
        with pytest.raises(DamagedPhotoError):
            reader.take(at, count)


@given(st.binary(max_size=60), st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=5))
def test_a_view_reads_like_a_file(data: bytes, steps: list[tuple[int, int]]) -> None:
    file = ViewFile(memoryview(data))
    for at, count in steps:
        assert file.seek(at) == at
        assert file.read(count) == data[at : at + count]
