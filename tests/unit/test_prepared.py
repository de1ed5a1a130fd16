"""A prepared copy is handed out only as it was checked, of the photo it was made of."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

import pytest

from scanner.batch.prepared import PreparedFolder, hand_out
from scanner.model import CleanStatus, ExportResult, Target


@pytest.fixture
def folder(tmp_path: Path) -> PreparedFolder:
    return PreparedFolder(tmp_path / "data" / "prepared")


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def prepare(folder: PreparedFolder, original: Path, name: str = "a.jpg") -> ExportResult:
    original.write_bytes(b"the original")
    target = folder.target(name)
    assert target is not None
    target.folder.mkdir()
    copy = target.folder / name
    copy.write_bytes(b"the checked copy")
    return ExportResult(str(original), CleanStatus.CLEANED, copy, regions_hidden=2, output_sha256=sha256(copy))


def test_the_copy_stands_where_it_is_wanted(folder: PreparedFolder, tmp_path: Path) -> None:
    original = tmp_path / "a.jpg"
    made = prepare(folder, original)
    assert stat.S_IMODE((tmp_path / "data" / "prepared").stat().st_mode) == 0o700
    given = hand_out(made, sha256(original), Target(tmp_path / "out", "photo-0001.jpg"))
    assert given is not None
    assert given.output == tmp_path / "out" / "photo-0001.jpg"
    assert given.output.read_bytes() == b"the checked copy"
    assert (given.status, given.regions_hidden, given.output_sha256) == (made.status, 2, made.output_sha256)
    again = hand_out(made, sha256(original), Target(tmp_path / "out", "photo-0001.jpg"))
    assert again is not None
    assert again.output == given.output  # it is the same copy
    folder.close()
    assert not list((tmp_path / "data" / "prepared").iterdir())


def test_a_copy_that_changed_format_keeps_the_suffix_it_was_written_with(
    folder: PreparedFolder, tmp_path: Path
) -> None:
    original = tmp_path / "a.webp"
    made = prepare(folder, original)
    given = hand_out(made, sha256(original), Target(tmp_path / "out", "photo-0001.webp"))
    assert given is not None
    assert given.output == tmp_path / "out" / "photo-0001.jpg"


def test_a_copy_that_was_touched_is_not_handed_out(folder: PreparedFolder, tmp_path: Path) -> None:
    made = prepare(folder, tmp_path / "a.jpg")
    assert made.output is not None
    made.output.write_bytes(b"another picture!")
    target = Target(tmp_path / "out", "a.jpg")
    assert hand_out(made, sha256(tmp_path / "a.jpg"), target) is None
    made.output.unlink()
    assert hand_out(made, sha256(tmp_path / "a.jpg"), target) is None
    assert not list((tmp_path / "out").glob("*"))


def test_a_photo_that_changed_since_has_no_copy(folder: PreparedFolder, tmp_path: Path) -> None:
    original = tmp_path / "a.jpg"
    made = prepare(folder, original)
    before = sha256(original)
    original.write_bytes(b"another original")
    result = hand_out(made, before, Target(tmp_path / "out", "a.jpg"))
    assert result is not None
    assert (result.status, result.error_code) == (CleanStatus.FAILED, "changed")
    assert not list((tmp_path / "out").glob("*"))
