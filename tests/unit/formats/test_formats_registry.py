"""Formats are recognised by what is in the file."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from scanner.formats.registry import FORMATS, by_name, identify

PILLOW_NAMES = {
    "jpeg": "JPEG",
    "png": "PNG",
    "webp": "WEBP",
    "gif": "GIF",
    "bmp": "BMP",
    "tiff": "TIFF",
    "avif": "AVIF",
    "jp2": "JPEG2000",
}


@pytest.mark.parametrize(("name", "pillow"), PILLOW_NAMES.items())
def test_each_format_knows_its_files_and_no_other_does(name: str, pillow: str, encode: Callable[..., bytes]) -> None:
    head = encode(pillow)[:4096]
    assert [known.name for known in FORMATS if known.recognises(head)] == [name]


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff", b"BM but a text", b"%PDF-1.7\n", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"MZ\x90\0", b"RIFF"],
)
def test_what_is_no_photo_is_not_identified(data: bytes) -> None:
    assert identify(data) is None


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1miaf", "heif"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "avif"),
        (b"\0\0\0\x18ftypmsf1\0\0\0\0msf1hevc", "heic"),
        (b"\0\0\0\x18ftypcrx \0\0\0\0crx isom", "raw"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", "video"),
        (b"\0\0\0\x18ftypqt  \0\0\0\0qt  ....", "video"),
        (b"\xff\x0a\x08\x04", "jxl"),
        (b"\xff\x4f\xff\x51\0\x2f", "j2k"),
        (b"8BPS\0\1", "psd"),
        (b"FUJIFILMCCD-RAW 0201", "raw"),
        (b"II\x2a\0\x10\0\0\0CR\x02\0", "raw"),
        (b"IIU\0\x18\0\0\0", "raw"),
        (b"II+\0\x08\0\0\0", "tiff"),
    ],
)
def test_families_are_told_apart_by_their_first_bytes(head: bytes, name: str) -> None:
    found = identify(head)
    assert found is not None
    assert found.name == name


def test_a_tiff_with_a_dng_version_is_a_raw_file() -> None:
    entry = struct.pack("<HHI4s", 50706, 1, 4, b"\1\4\0\0")
    found = identify(b"II*\0\x08\0\0\0" + struct.pack("<H", 1) + entry + bytes(4))
    assert found is by_name("raw")


def test_names_are_unique_and_what_is_not_cleaned_says_why() -> None:
    assert len({known.name for known in FORMATS}) == len(FORMATS)
    for known in FORMATS:
        assert known.can_be_cleaned != bool(known.refusal)
        assert known.suffixes
        assert all(suffix.startswith(".") for suffix in known.suffixes)


def test_an_unknown_name_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        by_name("doc")
