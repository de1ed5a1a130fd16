"""Asking for any path has an answer, and files of PhotoVet's own are replaced whole, privately and through no link."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from scanner import files, replacing
from scanner.errors import OutputError, WrongCallError
from scanner.files import Standing
from scanner.settings_file import load
from scanner.watchlist_file import read_words, write_words

TOO_LONG = "n" * 300


def _odd_paths(folder: Path) -> list[Path]:
    """Paths for which the system has no answer, and `Path.is_file` on some versions of Python an exception."""
    loop = folder / "loop"
    loop.symlink_to(loop)
    return [folder / TOO_LONG, folder / "a\0b", loop / "x", Path("/".join(["d" * 200] * 40))]


def test_every_path_has_an_answer(tmp_path: Path) -> None:
    for path in _odd_paths(tmp_path):
        assert files.standing_of(path) is Standing.UNKNOWN
        assert not files.is_file(path)
        assert not files.is_folder(path)
        assert not files.is_missing(path)
    assert files.standing_of(tmp_path / "no" / "where") is Standing.NOTHING
    assert files.standing_of(tmp_path / "loop", follow=False) is Standing.LINK


def test_lists_and_settings_at_odd_paths_are_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in _odd_paths(tmp_path):
        with pytest.raises(WrongCallError):
            read_words(path)
        with pytest.raises(OutputError):
            write_words(path, ["Mia"])
        if "\0" not in str(path):
            monkeypatch.setenv("PHOTOVET_CONFIG", str(path))
            with pytest.raises(WrongCallError):
                load(tmp_path)


def test_what_is_no_regular_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="no regular file"):
        files.read_bounded(tmp_path / "pipe", 10)
    (tmp_path / "large").write_bytes(b"x" * 11)
    with pytest.raises(files.OversizedError):
        files.read_bounded(tmp_path / "large", 10)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_is_read_as_editors_save_it(encoding: str) -> None:
    mark = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
    assert files.as_text(f"{mark}Jürgen".encode(encoding)) == "Jürgen"


@pytest.mark.parametrize("text", ["[" * 100_000, '{"count": Infinity}', "NaN", "{", "1" * 5_000])
def test_json_without_end_is_a_value_error_like_any_other(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # of any kind, and no RecursionError
        files.as_json(text)


def test_a_replaced_file_is_private_whole_and_no_link_is_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    target = tmp_path / "words"
    target.symlink_to(victim)
    with replacing.replacing(target, private=True) as file:
        file.write(b"new")
    assert victim.read_text() == "untouched"
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.lstat().st_mode) == 0o600
    assert not target.is_symlink()


def test_nothing_is_replaced_by_what_could_not_be_written(tmp_path: Path) -> None:
    target = tmp_path / "words"
    target.write_text("old")
    with pytest.raises(TypeError), replacing.replacing(target, private=True) as file:
        file.writelines([b"half", "no bytes"])  # type: ignore[list-item]
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["words"]


def test_a_file_of_ones_own_is_not_opened_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "log").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic link"):
        replacing.own_file(tmp_path / "log", "ab")
    assert not (tmp_path / "elsewhere").exists()


_PLACE = """
import os, pathlib, signal, sys
from scanner import replacing
def no_links(*_, **__):
    raise OSError(1, "no hard links here")
os.link = no_links
real = replacing._renameat2
if sys.argv[2] == "plain":
    replacing._renameat2 = lambda *_: None
def killed(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
os.replace = os.rename = killed
pathlib.Path.replace = pathlib.Path.rename = killed
folder = pathlib.Path(sys.argv[1])
(folder / "aside").write_bytes(b"whole")
replacing.move_without_replacing(folder / "aside", folder / "photo.jpg")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="renameat2 is Linux' own")
@pytest.mark.parametrize("way", ["renameat2", "plain"])
def test_without_hard_links_a_kill_leaves_no_empty_file_under_the_final_name(tmp_path: Path, way: str) -> None:
    done = subprocess.run([sys.executable, "-c", _PLACE, tmp_path, way], check=False)
    placed = tmp_path / "photo.jpg"
    if way == "plain":  # killed right before the rename
        assert done.returncode == -signal.SIGKILL
        assert not placed.exists()
    else:
        assert placed.read_bytes() == b"whole"


def test_without_hard_links_nothing_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(1, "no hard links here")

    monkeypatch.setattr(os, "link", no_links)
    (tmp_path / "aside").write_text("new")
    (tmp_path / "photo.jpg").write_text("there")
    for way in (replacing._renameat2, lambda *_: None):
        monkeypatch.setattr(replacing, "_renameat2", way)
        with pytest.raises(FileExistsError):
            replacing.move_without_replacing(tmp_path / "aside", tmp_path / "photo.jpg")
    assert (tmp_path / "photo.jpg").read_text() == "there"


@pytest.mark.parametrize("way", ["replace", "link"])
def test_a_file_that_a_virus_scanner_holds_for_a_moment_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    real, refusals = getattr(os, way), iter(range(3))

    def held(*paths: Path) -> None:
        if next(refusals, None) is not None:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        real(*paths)

    monkeypatch.setattr(replacing, "_MAY_BE_HELD", True)  # as on Windows
    monkeypatch.setattr(os, way, held)
    if way == "replace":
        with replacing.replacing(tmp_path / "report", private=True) as file:
            file.write(b"whole")
    else:
        (tmp_path / "aside").write_bytes(b"whole")
        replacing.move_without_replacing(tmp_path / "aside", tmp_path / "report")
    assert (tmp_path / "report").read_bytes() == b"whole"


def test_a_file_that_stays_held_is_told_of_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []

    def refused(*_: Path) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(replacing, "_MAY_BE_HELD", True)  # as on Windows
    monkeypatch.setattr(os, "replace", refused)
    monkeypatch.setattr(replacing.time, "sleep", pauses.append)
    with pytest.raises(PermissionError), replacing.replacing(tmp_path / "report", private=True) as file:
        file.write(b"whole")
    assert 0.5 < sum(pauses) < 3
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="of POSIX systems")
def test_a_file_that_has_nothing_to_give_at_once_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the kernel's log does: it counts as a regular file."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    monkeypatch.setattr(files, "only_regular", lambda _: reading)
    with pytest.raises(OSError, match="nothing to read"):
        files.read_bounded(os.devnull, 100)
    os.close(writing)
