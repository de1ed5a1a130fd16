"""Watching a folder: half-written files are awaited, and each file comes once for every time that it was written."""

import os
from pathlib import Path

from PIL import Image

from scanner.batch.watch import FolderWatch, settled_files


def save(path: Path, colour: str = "red") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (16, 16), colour).save(path)


def names(paths: list[str]) -> list[str]:
    return [Path(path).name for path in paths]


def test_a_file_comes_once_when_it_has_been_left_alone(tmp_path: Path) -> None:
    watch = FolderWatch(str(tmp_path), settle_s=3)
    save(tmp_path / "a.jpg")
    assert watch.poll(0) == []
    assert watch.poll(2.9) == []
    assert watch.unsettled == 1
    assert names(watch.poll(3)) == ["a.jpg"]
    assert watch.poll(100) == []
    assert watch.unsettled == 0


def test_a_file_that_still_grows_is_awaited(tmp_path: Path) -> None:
    watch = FolderWatch(str(tmp_path), settle_s=3)
    save(tmp_path / "whole.jpg")
    content = (tmp_path / "whole.jpg").read_bytes()
    part = tmp_path / "part.jpg"
    part.touch()
    watch.poll(0)
    assert names(watch.poll(5)) == ["whole.jpg"]  # an empty file is no photo yet
    for second in range(1, 6):
        part.write_bytes(content[: second * 40])
        assert watch.poll(5 + second) == []
    part.write_bytes(content)
    assert watch.poll(11) == []
    assert names(watch.poll(14)) == ["part.jpg"]
    (tmp_path / "empty.jpg").touch()
    watch.poll(20)
    assert watch.poll(49) == []
    assert names(watch.poll(50)) == ["empty.jpg"]  # to be reported as what it is


def test_a_file_that_was_written_again_comes_again(tmp_path: Path) -> None:
    watch = FolderWatch(str(tmp_path), settle_s=1)
    save(tmp_path / "a.jpg")
    watch.poll(0)
    assert names(watch.poll(1)) == ["a.jpg"]
    os.utime(tmp_path / "a.jpg", (1, 1))
    assert watch.poll(2) == []
    assert names(watch.poll(3)) == ["a.jpg"]
    (tmp_path / "a.jpg").unlink()
    watch.poll(4)
    save(tmp_path / "a.jpg")
    watch.poll(5)
    assert names(watch.poll(6)) == ["a.jpg"]


def test_the_output_folder_and_what_is_no_photo_are_passed_over(tmp_path: Path) -> None:
    watch = FolderWatch(str(tmp_path), exclude=[tmp_path / "out"], settle_s=0)
    save(tmp_path / "out" / "copy.jpg")
    save(tmp_path / "inner" / "a.png")
    save(tmp_path / ".photovet-0123.jpg")
    (tmp_path / "notes.txt").write_text("no photo")
    watch.poll(0)
    assert names(watch.poll(1)) == ["a.png"]
    flat = FolderWatch(str(tmp_path), recursive=False, exclude=[tmp_path / "out"], settle_s=0)
    flat.poll(0)
    assert flat.poll(1) == []


def test_looking_goes_on_until_it_is_stopped_or_everything_has_settled(tmp_path: Path) -> None:
    save(tmp_path / "a.jpg")
    watch = FolderWatch(str(tmp_path), settle_s=0.1)
    assert [names(files) for files in settled_files(watch, lambda: False, 0.05, once=True)] == [["a.jpg"]]
    looks = iter([False, False, True])
    assert list(settled_files(watch, lambda: next(looks, True), 0.01)) == []
