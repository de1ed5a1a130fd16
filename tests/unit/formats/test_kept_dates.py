"""A kept date is read by Pillow and ExifTool wherever the original told it; where none can be kept, a note says so."""

from __future__ import annotations

import io
import shutil
import struct
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from scanner.export import render
from scanner.formats.registry import identify
from scanner.model import HiddenRegion, KeptMetadata, Kind, PixelBox, RedactionPlan
from scanner.settings import Limits
from support.exif_photos import FORMATS, photo
from support.redaction_pictures import scene

LIMITS = Limits()
TAGS: dict[str, dict[int, object]] = {
    "0th": {0x010F: b"ACME"},
    "Exif": {0x9003: b"2024:05:01 10:15:00", 0x9011: b"+02:00", 0x9291: b"641"},
}
HIDDEN = (HiddenRegion(PixelBox(5, 5, 20, 20), Kind.SIGN, "solid"),)


def rendered(content: bytes, keep: str = "all", *, hidden: bool = False) -> tuple[bytes, tuple[str, ...]]:
    form = identify(content[:4096])
    assert form is not None
    plan = RedactionPlan("", HIDDEN if hidden else (), KeptMetadata(keep), seed=1)
    made = render(form.open(memoryview(content), LIMITS), plan)
    return b"".join(made.pieces), made.notes


def read_by_pillow(content: bytes) -> tuple[str | None, str | None, str | None]:
    with Image.open(io.BytesIO(content)) as image:
        told = image.getexif().get_ifd(0x8769)
    return told.get(0x9003), told.get(0x9011), told.get(0x9291)


def read_by_exiftool(content: bytes, path: Path) -> str:
    path.write_bytes(content)
    done = subprocess.run(["exiftool", "-s3", "-DateTimeOriginal", path], check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize("form", FORMATS)
def test_pillow_and_exiftool_read_a_kept_date_in_every_format(form: str, hidden: bool, tmp_path: Path) -> None:
    copy, notes = rendered(photo(form, TAGS), hidden=hidden)
    assert read_by_pillow(copy) == ("2024:05:01 10:15:00", "+02:00", "641")
    if shutil.which("exiftool"):
        assert read_by_exiftool(copy, tmp_path / f"copy{FORMATS[form]}") == "2024:05:01 10:15:00"
    assert not any("date" in note for note in notes)


@pytest.mark.parametrize("form", FORMATS)
def test_a_day_is_kept_without_its_time_also_where_something_is_hidden(form: str) -> None:
    copy, _ = rendered(photo(form, TAGS), "day", hidden=True)
    assert read_by_pillow(copy) == ("2024:05:01 00:00:00", None, None)


# ---- where a date can stand ----------------------------------------------------------------------------------------


def with_segment(marker: int, body: bytes) -> bytes:
    out = io.BytesIO()
    Image.fromarray(scene(4)).save(out, "JPEG")
    content = out.getvalue()
    return content[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body + content[2:]


def iptc(*sets: tuple[int, bytes]) -> bytes:
    records = b"".join(b"\x1c\x02" + bytes((number,)) + struct.pack(">H", len(text)) + text for number, text in sets)
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records + bytes(len(records) % 2)
    return with_segment(0xED, b"Photoshop 3.0\0" + resource)


def png(text: str = "", changed: bytes = b"") -> bytes:
    words = PngImagePlugin.PngInfo()
    if text:
        words.add_text("Creation Time", text)
    out = io.BytesIO()
    Image.fromarray(scene(4)).save(out, "PNG", pnginfo=words)
    content = out.getvalue()
    if changed:
        chunk = b"tIME" + changed
        content = content[:33] + struct.pack(">I", 7) + chunk + struct.pack(">I", zlib.crc32(chunk)) + content[33:]
    return content


GPS: dict[str, dict[int, object]] = {"GPS": {0x07: ((8, 1), (15, 1), (30, 1)), 0x1D: b"2024:05:01"}}
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:DateTimeOriginal="2024-05-01T10:15:00Z"/></x:xmpmeta>'
SOURCES: dict[str, tuple[Callable[[], bytes], tuple[str, str | None]]] = {
    "IPTC": (
        lambda: iptc((55, b"20240501"), (60, b"101500+0200")),
        ("2024:05:01 10:15:00", "+02:00"),
    ),
    "IPTC without a time": (lambda: iptc((55, b"20240501")), ("2024:05:01 00:00:00", None)),
    "IPTC of the digital copy": (lambda: iptc((62, b"20240501"), (63, b"101500")), ("2024:05:01 10:15:00", None)),
    "XMP": (
        lambda: with_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
        ("2024:05:01 10:15:00", "+00:00"),
    ),
    "the best of XMP's dates": (
        lambda: xmp(
            b'<a xmp:CreateDate="2020-01-02T03:04:05" photoshop:DateCreated="2021-01-02"/>'
            b"<exif:DateTimeOriginal>2024-05-01T10:15:00+02:00</exif:DateTimeOriginal>"
        ),
        ("2024:05:01 10:15:00", "+02:00"),
    ),
    "satellites": (lambda: photo("JPEG", GPS), ("2024:05:01 08:15:30", "+00:00")),
    "satellites in a TIFF": (lambda: photo("TIFF", GPS), ("2024:05:01 08:15:30", "+00:00")),
    "PNG text": (lambda: png("2024:05:01 10:15:00"), ("2024:05:01 10:15:00", None)),
    "PNG text as ISO 8601": (lambda: png("2024-05-01T10:15:00+02:00"), ("2024:05:01 10:15:00", "+02:00")),
    "PNG text as in mails": (lambda: png("Wed, 01 May 2024 10:15:00 GMT"), ("2024:05:01 10:15:00", "+00:00")),
    "PNG time of change": (
        lambda: png(changed=struct.pack(">H5B", 2024, 5, 1, 10, 15, 0)),
        ("2024:05:01 10:15:00", "+00:00"),
    ),
    "the text before the change": (
        lambda: png("2024:05:01 10:15:00", struct.pack(">H5B", 2025, 6, 2, 1, 1, 1)),
        ("2024:05:01 10:15:00", None),
    ),
}


@pytest.mark.parametrize("source", SOURCES)
def test_a_date_is_kept_wherever_it_stood(source: str) -> None:
    make, wanted = SOURCES[source]
    copy, notes = rendered(make())
    assert read_by_pillow(copy)[:2] == wanted
    assert notes == ()
    day, _ = rendered(make(), "day")
    assert read_by_pillow(day)[:2] == (wanted[0][:10] + " 00:00:00", None)
    none, _ = rendered(make(), "none")
    assert read_by_pillow(none) == (None, None, None)


@pytest.mark.parametrize(
    "content",
    [
        photo("JPEG", {"Exif": {0x9003: b"0000:00:00 00:00:00"}}),
        photo("JPEG", {"Exif": {0x9003: b"last summer"}}),
        photo("JPEG", {"GPS": {0x1D: b"2024:05:01", 0x07: ((8, 0), (15, 1), (30, 1))}}),
        iptc((55, b"00000000")),
        png("in May"),
        png(),
    ],
    ids=["zeros", "words", "GPS", "IPTC", "PNG words", "nothing"],
)
def test_a_note_says_that_no_date_could_be_kept(content: bytes) -> None:
    _, notes = rendered(content)
    assert [note for note in notes if note.startswith("No date was kept")]
    assert rendered(content, "none")[1] == ()


def test_a_note_says_that_a_format_has_no_place_for_the_date() -> None:
    out = io.BytesIO()
    Image.fromarray(scene(4)).save(out, "GIF")
    packet = b"!\xff\x0bXMP DataXMP" + XMP + bytes((1, *range(255, -1, -1), 0))
    content = out.getvalue()
    at = content.index(b"!\xf9") if b"!\xf9" in content else content.index(b",", 780)
    _, notes = rendered(content[:at] + packet + content[at:])
    assert notes == ("The date was not kept: a copy in this format has no place for it.",)


# ---- other notes ---------------------------------------------------------------------------------------------------


def xmp(body: bytes) -> bytes:
    return with_segment(0xE1, b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">' + body)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (xmp(b'<rdf:Description GPano:ProjectionType="equirectangular"/>'), "360-degree"),
        (
            xmp(b'<rdf:Description xmlns:a="http://ns.google.com/photos/1.0/panorama/" a:UsePanoramaViewer="True"/>'),
            "360",
        ),
        (xmp(b'<rdf:Description hdrgm:Version="1.0"/>'), "gain map"),
        (
            xmp(b'<rdf:Description xmlns:h="http://ns.apple.com/HDRGainMap/1.0/" h:HDRGainMapVersion="65536"/>'),
            "gain map",
        ),
        (xmp(b'<Container:Item Item:Semantic="GainMap" Item:Length="9"/>'), "gain map"),
        (xmp(b"") + xmp(b'<a HDRGainMap:HDRGainMapVersion="65536"/>'), "gain map"),
        (with_segment(0xE2, b"urn:iso:std:iso:ts:21496:-1\0\0\0\0\0"), "gain map"),
        (xmp(b'<rdf:Description tiff:Orientation="6"/>'), "which way is up"),
        (xmp(b"<tiff:Orientation>8</tiff:Orientation>"), "which way is up"),
    ],
)
@pytest.mark.parametrize("hidden", [False, True])
def test_a_note_says_what_programs_show_otherwise(content: bytes, words: str, hidden: bool) -> None:
    (note,) = rendered(content, "none", hidden=hidden)[1]
    assert words in note


@pytest.mark.parametrize(
    "content",
    [
        xmp(b'<rdf:Description tiff:Orientation="1"/>'),
        xmp(b'<rdf:Description dc:title="a"/>'),
        photo("JPEG", {"0th": {0x0112: 6}}),
    ],
)
def test_of_all_else_no_note_speaks(content: bytes) -> None:
    assert rendered(content, "none")[1] == ()


def test_an_orientation_in_xmp_only_turns_the_copy_for_everybody() -> None:
    copy, _ = rendered(xmp(b'<rdf:Description tiff:Orientation="6"/>'), "none")
    with Image.open(io.BytesIO(copy)) as image:
        assert image.getexif()[0x0112] == 6
