"""Walking and opening: every named path is answered for, and no odd file can stall or fool the reader."""

from __future__ import annotations

import hashlib
import os
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PIL import Image

from scanner import intake
from scanner.errors import DamagedPhotoError, LimitError, NotAPhotoError, UnreadableError
from scanner.settings import Limits


def _photo(path: Path, size: tuple[int, int] = (8, 6)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, "teal").save(path, "JPEG")
    return path


def test_every_named_path_is_yielded_once_in_order_whatever_it_holds(tmp_path: Path) -> None:
    photo = str(_photo(tmp_path / "a.jpg"))
    missing = str(tmp_path / "missing.jpg")
    text = tmp_path / "notes.txt"
    text.write_text("no photo")
    assert list(intake.walk([photo, missing, str(text), photo])) == [photo, missing, str(text)]


def test_a_folder_gives_its_photos_by_content_or_by_name(tmp_path: Path) -> None:
    _photo(tmp_path / "b" / "inner.jpg")
    _photo(tmp_path / "no-ending")
    (tmp_path / "damaged.png").write_bytes(b"no png at all")
    (tmp_path / "readme.txt").write_text("passed over")
    found = [Path(path).relative_to(tmp_path).as_posix() for path in intake.walk([str(tmp_path)])]
    assert found == ["b/inner.jpg", "damaged.png", "no-ending"]


def test_folders_in_folders_can_be_left_out(tmp_path: Path) -> None:
    _photo(tmp_path / "top.jpg")
    _photo(tmp_path / "b" / "inner.jpg")
    assert list(intake.walk([str(tmp_path)], recursive=False)) == [str(tmp_path / "top.jpg")]


def test_an_output_folder_inside_the_input_is_not_walked(tmp_path: Path) -> None:
    _photo(tmp_path / "a.jpg")
    _photo(tmp_path / "out" / "a.jpg")
    assert list(intake.walk([str(tmp_path)], exclude=[tmp_path / "out"])) == [str(tmp_path / "a.jpg")]


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")
def test_a_link_to_a_folder_above_does_not_loop(tmp_path: Path) -> None:
    _photo(tmp_path / "b" / "a.jpg")
    (tmp_path / "b" / "up").symlink_to(tmp_path)
    assert list(intake.walk([str(tmp_path)])) == [str(tmp_path / "b" / "a.jpg")]


def test_an_open_photo_knows_its_format_and_hash(tmp_path: Path) -> None:
    path = _photo(tmp_path / "named.png")
    with intake.open_photo(path, Limits()) as opened:
        assert opened.photo.format == "jpeg"
        assert opened.photo.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert bytes(opened.source) == path.read_bytes()


def test_a_large_file_is_mapped_and_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "MAP_FROM_BYTES", 16)
    path = _photo(tmp_path / "a.jpg")
    with intake.open_photo(path, Limits()) as opened:
        source = opened.source
        assert bytes(source[:2]) == b"\xff\xd8"
    with pytest.raises(ValueError, match="released"):
        len(source)


def test_a_missing_file_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="There is no file at this path"), _open(tmp_path / "missing"):
        pass


def test_a_folder_is_no_photo(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="a folder"), _open(tmp_path):
        pass


def test_an_empty_file_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    with pytest.raises(DamagedPhotoError, match="empty"), _open(tmp_path / "empty.jpg"):
        pass


def test_text_is_not_a_photo(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("just words")
    with pytest.raises(NotAPhotoError), _open(tmp_path / "a.jpg"):
        pass


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = _photo(tmp_path / "a.jpg")
    with pytest.raises(LimitError, match="limit"), _open(path, Limits(file_bytes=10)):
        pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_a_fifo_without_a_writer_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(UnreadableError, match="not a regular file"), _open(tmp_path / "pipe.jpg"):
        pass


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device_is_not_read() -> None:
    with pytest.raises(UnreadableError, match="not a regular file"), _open(Path("/dev/zero")):
        pass


def test_a_nul_in_a_path_is_told_in_words() -> None:
    with pytest.raises(UnreadableError, match="not a usable path"), _open("a\0b"):
        pass


def test_a_file_that_changes_while_it_is_open_is_told(tmp_path: Path) -> None:
    path = _photo(tmp_path / "a.jpg")
    with pytest.raises(UnreadableError, match="changed while"), _open(path):
        path.write_bytes(path.read_bytes() + b"more")


def _open(path: Path | str, limits: Limits | None = None) -> AbstractContextManager[intake.OpenPhoto]:
    return intake.open_photo(path, limits or Limits())
