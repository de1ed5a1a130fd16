"""The plain sentences, and the gazetteer behind them."""

from __future__ import annotations

import hashlib
from importlib.resources import files

import pytest

from scanner.metadata.gazetteer import nearest_town
from scanner.metadata.summary import implied_accuracy_m, summarise
from scanner.model import MetadataAction, MetadataItem, MetadataKind


def item(kind: str, key: str, value: str) -> MetadataItem:
    """An item by the name of its kind."""
    return MetadataItem(MetadataKind(kind), key, value)


def lines(*items: MetadataItem) -> list[tuple[str, str]]:
    """The summary as pairs."""
    return [(line.topic, line.text) for line in summarise(items)]


def test_a_phone_photo_in_plain_words() -> None:
    assert lines(
        item("location", "GPS:GPSLatitude", "39.781711"),
        item("location", "GPS:GPSLongitude", "-89.650123"),
        item("time", "ExifIFD:DateTimeOriginal", "2026:05:12 15:14:09"),
        item("time", "ExifIFD:OffsetTimeOriginal", "+02:00"),
        item("device", "IFD0:Make", "Apple"),
        item("device", "IFD0:Model", "iPhone 13 Pro"),
        item("device", "ExifIFD:BodySerialNumber", "F2L123"),
        item("device", "ExifIFD:LensModel", "iPhone 13 Pro back camera 5.7mm"),
        item("person", "ExifIFD:CameraOwnerName", "Ann Owner"),
        item("person", "XMP:dc:creator", "Ben"),
        item("person", "XMP:mwg-rs:Regions/mwg-rs:RegionList[1]/mwg-rs:Name", "Cleo"),
        item("description", "IFD0:ImageDescription", "Sports day"),
        item("embedded", "video after the end of the picture", "video, 2.8 s, 1.4 MB"),
        item("preview", "IFD1:ThumbnailImage", "thumbnail, 160x120, 6.2 kB"),
        item("id", "XMP:xmpMM:DocumentID", "xmp.did:1"),
        item("history", "IFD0:Software", "17.4"),
    ) == [
        ("where", "near Springfield, Illinois (39.78171, -89.65012), within about 5 m"),
        ("when", "12 May 2026, 15:14, UTC+2"),
        ("device", "Apple iPhone 13 Pro, serial number F2L123, lens iPhone 13 Pro back camera 5.7mm"),
        ("who", "owner Ann Owner; author Ben; people named Cleo"),
        ("description", "“Sports day”"),
        ("also", "This file also contains a 2.8-second video."),
        ("also", "A small copy of the picture (thumbnail) that would still show what is hidden in the large one."),
        ("also", "Unique numbers that link this file to its other copies and versions."),
        ("also", "The software that made or edited it: 17.4."),
    ]


def test_nothing_found_says_nothing() -> None:
    assert summarise(()) == ()


def test_what_is_kept_is_not_announced_as_a_finding() -> None:
    kept = MetadataItem(MetadataKind.TIME, "File:Modified", "2026-05-12 10:00:00 UTC", MetadataAction.KEEP)
    assert summarise((kept,)) == ()


@pytest.mark.parametrize(
    ("taken", "offset", "text"),
    [
        ("2026:05:12 15:14:09", "-04:00", "12 May 2026, 15:14, UTC-4"),
        ("2026:05:12 15:14:09", "+05:30", "12 May 2026, 15:14, UTC+5:30"),
        ("2026:05:12 15:14:09", "Z", "12 May 2026, 15:14, UTC"),
        ("2026:05:12 15:14:09", "", "12 May 2026, 15:14"),
        ("2026-05-12T15:14:09-04:00", "", "12 May 2026, 15:14, UTC-4"),
        ("2026:01:01 00:00:00", "", "1 January 2026"),
        ("0000:00:00 00:00:00", "", None),
        ("2026:17:12 15:14:09", "", None),
    ],
)
def test_moments(taken: str, offset: str, text: str | None) -> None:
    items = [item("time", "ExifIFD:DateTimeOriginal", taken), item("time", "ExifIFD:OffsetTimeOriginal", offset)]
    assert lines(*items) == ([("when", text)] if text else [])


def test_accuracy_comes_from_the_receiver_or_from_the_digits() -> None:
    here = (item("location", "GPS:GPSLatitude", "39.7817"), item("location", "GPS:GPSLongitude", "-89.6501"))
    ((_, implied),) = lines(*here)
    assert implied.endswith("within about 6 m")
    ((_, said),) = lines(*here, item("location", "GPS:GPSHPositioningError", "48.2 m"))
    assert said.endswith("within about 50 m")


@pytest.mark.parametrize(("latitude", "metres"), [("39.781711", 5.0), ("39.78", 556.6), ("39.8", 5566), ("39", 55660)])
def test_implied_accuracy(latitude: str, metres: float) -> None:
    assert implied_accuracy_m(latitude, "-89.650123") == pytest.approx(metres)


@pytest.mark.parametrize("bad", [("0", "0"), ("91", "0"), ("x", "1"), ("", "1")])
def test_impossible_positions_are_not_told(bad: tuple[str, str]) -> None:
    items = [item("location", "GPS:GPSLatitude", bad[0]), item("location", "GPS:GPSLongitude", bad[1])]
    assert lines(*items) == []


@pytest.mark.parametrize(
    ("position", "place"),
    [
        ((39.7817, -89.6501), "Springfield, Illinois"),
        ((51.5, -0.12), "London, United Kingdom"),
        ((41.85, 12.49), "Rome, Italy"),
        ((-17.53, -149.57), "Papeete, French Polynesia"),
    ],
)
def test_towns(position: tuple[float, float], place: str) -> None:
    town = nearest_town(*position)
    assert town is not None
    assert town.near
    assert town.place == place


def test_far_from_every_town_the_distance_is_told() -> None:
    ((_, text),) = lines(item("location", "GPS:GPSLatitude", "20.0"), item("location", "GPS:GPSLongitude", "0.0"))
    assert text == "about 108 km from Aguelhok, Mali (20.0, 0.0), within about 5.6 km"


def test_the_date_line_is_no_border() -> None:
    west, east = nearest_town(-16.8, 179.99), nearest_town(-16.8, -179.99)
    assert west is not None
    assert east is not None
    assert west.name == east.name


def test_the_open_sea_has_no_town() -> None:
    assert nearest_town(0, -150) is None


def test_the_gazetteer_is_the_one_that_was_checked_in() -> None:
    folder = files("resources").joinpath("gazetteer")
    sums = dict(line.split()[::-1] for line in folder.joinpath("SHA256SUMS").read_text("utf-8").splitlines())
    for name, expected in sums.items():
        assert hashlib.sha256(folder.joinpath(name).read_bytes()).hexdigest() == expected


def test_words_of_the_watchlist_come_first_with_the_place_they_stand_in() -> None:
    caption = MetadataItem(MetadataKind.DESCRIPTION, "IPTC:Caption-Abstract", "Cleo and Ben", watched=("Cleo", "Ben"))
    keyword = MetadataItem(MetadataKind.DESCRIPTION, "XMP:dc:subject", "Cleo", watched=("Cleo",))
    name = MetadataItem(MetadataKind.DESCRIPTION, "File:Name", "Cleo", MetadataAction.KEEP, ("Cleo",))
    assert lines(caption, keyword, name)[:2] == [
        ("watchlist", "“Cleo”, “Ben” in a caption, keyword or comment"),
        ("watchlist", "“Cleo” in the file's name, which a copy keeps unless neutral names are asked for"),
    ]


@pytest.mark.parametrize("kind", list(MetadataKind))
def test_a_word_may_stand_in_any_kind_of_item(kind: MetadataKind) -> None:
    assert lines(MetadataItem(kind, "key", "Cleo", watched=("Cleo",)))[0][1].startswith("“Cleo” in ")
