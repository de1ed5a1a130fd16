"""What a file's name gives away."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scanner.metadata.file_name import moment_in, read_name
from scanner.model import MetadataAction, MetadataKind


@pytest.mark.parametrize(
    ("stem", "moment"),
    [
        ("IMG_20240501_101500", "2024-05-01 10:15:00"),
        ("PXL_20240501_101500123", "2024-05-01 10:15:00"),
        ("20240501_101500", "2024-05-01 10:15:00"),
        ("IMG-20240501-WA0007", "2024-05-01"),
        ("WhatsApp Image 2024-05-01 at 10.15.00", "2024-05-01 10:15:00"),
        ("Screenshot_20240501-101500_Chat", "2024-05-01 10:15:00"),
        ("signal-2024-05-01-10-15-00-123", "2024-05-01 10:15:00"),
        ("FB_IMG_1714558500000", "2024-05-01 10:15:00 UTC"),
        ("IMG_1234", ""),
        ("DSC_20990", ""),
        ("photo 20241399", ""),
        ("scan 20240230", ""),
    ],
)
def test_moments_in_names(stem: str, moment: str) -> None:
    assert moment_in(stem) == moment


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("IMG_20240501_101500.jpg", {MetadataKind.TIME}),
        ("PXL_20240501_101500123.jpg", {MetadataKind.TIME, MetadataKind.HISTORY}),
        ("IMG-20240501-WA0007.jpg", {MetadataKind.TIME, MetadataKind.HISTORY}),
        ("0F0A4E9C-8B31-4A9E-9C3B-1D2E3F405162.heic", {MetadataKind.ID}),
        ("Cleo at the lake.jpg", {MetadataKind.DESCRIPTION}),
        ("IMG_1234.jpg", set()),
        ("DSC01234.JPG", set()),
        ("photo-2.jpg", set()),
        ("0007.jpg", set()),
    ],
)
def test_kinds_of_names(tmp_path: Path, name: str, kinds: set[MetadataKind]) -> None:
    items = read_name(tmp_path / name)  # a file that is not there has a name all the same
    assert {item.kind for item in items} == kinds
    assert all(item.action is MetadataAction.KEEP and item.key == "File:Name" for item in items)


def test_the_time_of_last_change_is_told(tmp_path: Path) -> None:
    path = tmp_path / "IMG_1234.jpg"
    path.touch()
    os.utime(path, (1_714_558_500, 1_714_558_500))
    (item,) = read_name(path)
    assert (item.key, item.value, item.action) == ("File:Modified", "2024-05-01 10:15:00 UTC", MetadataAction.KEEP)


def test_words_beside_a_unique_id_are_told(tmp_path: Path) -> None:
    (item,) = read_name(tmp_path / "Cleo 0F0A4E9C-8B31-4A9E-9C3B-1D2E3F405162.heic")
    assert "Cleo" in item.value
