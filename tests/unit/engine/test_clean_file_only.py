"""Cleaning the file alone: no picture is decoded, no engine imported, and no large file held in memory."""

from __future__ import annotations

import io
import mmap
import os
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from PIL import Image

from scanner.clean import clean_photo
from scanner.errors import DamagedPhotoError
from scanner.formats import pixels
from scanner.model import Check, CleanStatus, Target
from scanner.reading.bounded import WINDOW_BYTES, ViewFile, windows
from scanner.settings import Limits, Settings
from scanner.verify import check_copy

FILE_ONLY = Settings(metadata_only=True)


def photo(path: Path, kind: str, **options: object) -> Path:
    noise = np.random.default_rng(2).integers(0, 255, (60, 80, 3), dtype=np.uint8)
    Image.fromarray(noise).save(path, kind, **options)
    return path


def refuse_to_decode(*_: object, **__: object) -> None:
    raise DamagedPhotoError("Nobody should decode this picture.")


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("JPEG", {"comment": b"Ann"}),
        ("PNG", {}),
        ("WEBP", {}),
        ("GIF", {"comment": b"Ann"}),
        ("TIFF", {}),
        ("AVIF", {}),
    ],
)
def test_a_copied_picture_is_not_decoded(
    kind: str, options: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = photo(tmp_path / f"a.{kind.lower()}", kind, **options)
    monkeypatch.setattr(pixels, "decode", refuse_to_decode)
    result = clean_photo(path, Target(tmp_path / "out", path.name), FILE_ONLY, None)
    assert result.status in (CleanStatus.CLEANED, CleanStatus.UNCHANGED), result.error
    assert [check.name for check in result.checks if not check.ok] == []


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "AVIF"])
def test_a_file_that_is_cut_off_is_still_called_damaged(kind: str, tmp_path: Path) -> None:
    path = photo(tmp_path / "a", kind)
    path.write_bytes(path.read_bytes()[:-900])
    result = clean_photo(path, Target(tmp_path / "out", "a"), FILE_ONLY, None)
    assert (result.status, result.error_code) == (CleanStatus.FAILED, DamagedPhotoError.code)
    assert result.output is None
    assert list((tmp_path / "out").glob("*")) == []


def test_whoever_allows_more_parts_gets_a_copy_of_them(tmp_path: Path) -> None:
    """A PNG in more chunks than usually are read: the check of its copy reads as many as the settings allow."""
    path = photo(tmp_path / "a.png", "PNG")
    plain = path.read_bytes()
    at = plain.index(b"IDAT") - 4
    empty = bytes(4) + b"IDAT" + zlib.crc32(b"IDAT").to_bytes(4, "big")
    path.write_bytes(plain[:at] + 20_001 * empty + plain[at:])
    assert Limits().items < 20_001
    for limits, status in ((Limits(), CleanStatus.FAILED), (Limits(items=20_100), CleanStatus.UNCHANGED)):
        settings = Settings(metadata_only=True, limits=limits)
        result = clean_photo(path, Target(tmp_path / "out", path.name), settings, None)
        assert result.status is status, result.error


@pytest.mark.parametrize("content", [None, b"another photo"])
def test_an_original_that_goes_away_meanwhile_does_not_cost_its_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    """As from a card that is pulled out: the copy is one of what was read."""
    path = photo(tmp_path / "a.gif", "GIF")
    clean_photo(path, Target(tmp_path / "first", path.name), FILE_ONLY, None)
    first = (tmp_path / "first" / path.name).read_bytes()

    def checked_slowly(*given: Any, **more: Any) -> tuple[Check, ...]:
        checks = check_copy(*given, **more)
        path.unlink()
        if content is not None:
            path.write_bytes(content)
        return checks

    monkeypatch.setattr("scanner.write.check_copy", checked_slowly)
    result = clean_photo(path, Target(tmp_path / "out", path.name), FILE_ONLY, None)
    assert result.status in (CleanStatus.CLEANED, CleanStatus.UNCHANGED), result.error
    assert result.output is not None
    assert result.output.read_bytes() == first


def test_a_file_in_the_way_that_cannot_be_read_gets_a_neighbour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = photo(tmp_path / "a.png", "PNG")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.png").write_bytes(b"somebody's own")

    def refuse(*_: object, **__: object) -> bool:
        raise PermissionError

    monkeypatch.setattr("scanner.placing.filecmp.cmp", refuse)
    result = clean_photo(path, Target(tmp_path / "out", path.name), FILE_ONLY, None)
    assert result.output is not None
    assert result.output.name != "a.png"
    assert (tmp_path / "out" / "a.png").read_bytes() == b"somebody's own"


def test_no_engine_is_imported() -> None:
    heavy = "cv2", "jpeglib", "openvino", "rapidocr", "scanner.detectors.registry", "scanner.redaction.painter"
    script = f"import sys, scanner.clean; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(not hasattr(mmap, "MADV_DONTNEED"), reason="the system cannot be told")
def test_a_mapped_file_is_read_without_being_held(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(160_000_000)
    process = psutil.Process(os.getpid())
    with path.open("rb") as file:
        view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    before = process.memory_info().rss
    peak = total = 0
    for window in windows([view[:100], view[100:]]):
        total += len(window) + bytes(window).count(1)
        peak = max(peak, process.memory_info().rss)
    assert total == len(view)
    reader = io.BufferedReader(ViewFile(view))
    while reader.read(1 << 20):
        peak = max(peak, process.memory_info().rss)
    assert peak - before < 4 * WINDOW_BYTES
