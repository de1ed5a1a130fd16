"""The user's own words in what the file says, whole way through a scan."""

from __future__ import annotations

from pathlib import Path

import piexif
import pytest
from PIL import Image

from scanner.model import MetadataAction, MetadataItem, ScanStatus
from scanner.scan import scan_photo
from scanner.settings import Settings

CAPTION = "We had a day out with all classes. " * 40 + "Ernma Lindqvist won the race"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A JPEG with a long caption and a word in its name."""
    path = tmp_path / "Larkspur Lane 12.jpg"
    exif = piexif.dump({"0th": {piexif.ImageIFD.ImageDescription: CAPTION.encode(), piexif.ImageIFD.Make: b"Maker"}})
    Image.new("RGB", (32, 32), "grey").save(path, exif=exif)
    return path


def watched(photo: Path, *words: str) -> dict[str, MetadataItem]:
    result = scan_photo(photo, Settings(metadata_only=True, watchlist=words), None)
    assert result.status is ScanStatus.OK
    return {item.key: item for item in result.metadata if item.watched}


def test_a_word_is_found_at_the_end_of_a_long_caption_and_in_the_name(photo: Path) -> None:
    found = watched(photo, "Emma Lindqvist", "Larkspur Lane", "Nordpark")
    assert {key: item.watched for key, item in found.items()} == {
        "IFD0:ImageDescription": ("Emma Lindqvist",),
        "File:Name": ("Larkspur Lane",),
    }
    assert found["IFD0:ImageDescription"].action is MetadataAction.REMOVE
    assert found["File:Name"].action is MetadataAction.KEEP
    assert "Lindqvist" not in repr(found)


def test_nothing_is_marked_without_a_watchlist(photo: Path) -> None:
    assert watched(photo) == {}
    assert watched(photo, "Nordpark") == {}


@pytest.mark.parametrize(
    ("name", "word"), [("412-555-0199.jpg", "+1 412 555 0199"), ("7b.jpg", "7b"), ("IMG_20260512_Mia.jpg", "Mia")]
)
def test_a_name_is_searched_whatever_else_it_tells(tmp_path: Path, name: str, word: str) -> None:
    Image.new("RGB", (32, 32)).save(tmp_path / name)
    assert {item.watched for item in watched(tmp_path / name, word).values()} == {(word,)}
    assert watched(tmp_path / name, "Nordpark") == {}


def test_what_is_said_about_a_name_is_not_searched(tmp_path: Path) -> None:
    """A name like this is said to be received or sent with WhatsApp, and does not say so itself."""
    photo = tmp_path / "IMG-20260512-WA0001.jpg"
    Image.new("RGB", (32, 32)).save(photo)
    assert watched(photo, "received") == {}
    assert watched(photo, "WA0001") != {}
