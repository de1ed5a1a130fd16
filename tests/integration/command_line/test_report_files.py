"""A report replaces nothing but a report, and is for its owner only where it holds what was found."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner

from app.cli.main import app
from scanner.errors import WrongCallError
from support.command_line import photovet


def _photo(path: Path) -> Path:
    Image.new("RGB", (40, 30), "teal").save(path, "JPEG")
    return path


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("command", ["scan", "clean"])
@pytest.mark.parametrize("name", ["a.jpg", "new.jpg", "photo", "notes.txt", "list.txt", "link.html", "words.session"])
def test_a_report_is_refused_where_something_else_stands(tmp_path: Path, command: str, name: str) -> None:
    photo = _photo(tmp_path / "a.jpg")
    _photo(tmp_path / "photo.jpg").rename(tmp_path / "photo")
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "list.txt").write_text(f"{photo}\n")
    (tmp_path / "link.html").symlink_to(tmp_path / "elsewhere.html")
    (tmp_path / "words.session").write_bytes(b"SQLite format 3\0" + bytes(100))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    option = ["--output"] if command == "scan" else ["--output", tmp_path / "out", "--metadata-only", "--report"]
    arguments = [command, "--files-from", tmp_path / "list.txt", *option, tmp_path / name, "--format", "json"]
    error = CliRunner().invoke(app, list(map(str, arguments))).exception
    assert isinstance(error, WrongCallError)
    assert name in error.message
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before
    assert not (tmp_path / "elsewhere.html").exists()


def test_the_shells_star_makes_no_photo_a_report(tmp_path: Path) -> None:
    photos = [_photo(tmp_path / f"{name}.jpg") for name in "abc"]
    before = [photo.read_bytes() for photo in photos]
    done = photovet("scan", "--output", *photos)
    assert done.returncode == 2
    assert [photo.read_bytes() for photo in photos] == before


def test_a_session_is_not_replaced_by_its_own_report(tmp_path: Path) -> None:
    photo, session = _photo(tmp_path / "a.jpg"), tmp_path / "s.pv"
    clean = ("clean", photo, "--output", tmp_path / "out", "--metadata-only", "--session", session)
    assert photovet(*clean).returncode == 0
    before = session.read_bytes()
    for output in (session, tmp_path / "." / "s.pv"):
        assert photovet("report", session, "--output", output).returncode == 2
    assert session.read_bytes() == before
    for target in (session, tmp_path / "s.pv.log", tmp_path / "s.pv.log.anchor"):
        existed = target.exists()
        assert photovet(*clean, "--report", target).returncode == (2 if existed else 0)


@pytest.mark.parametrize("format_name", ["text", "jsonl", "csv", "html"])
def test_a_report_replaces_a_report_of_any_format(tmp_path: Path, format_name: str) -> None:
    photo, report = _photo(tmp_path / "a.jpg"), tmp_path / "report"
    clean = ("clean", photo, "--output", tmp_path / "out", "--metadata-only", "--report", report, "--format")
    assert photovet(*clean, format_name).returncode == 0
    assert photovet(*clean, "json").returncode == 0
    assert json.loads(report.read_text())["schema"] == "photovet.clean/1"


def test_what_holds_found_text_is_for_its_owner_only(tmp_path: Path) -> None:
    photo, session = _photo(tmp_path / "a.jpg"), tmp_path / "s.pv"
    umask = os.umask(0o022)
    try:
        photovet("clean", photo, "--output", tmp_path / "out", "--metadata-only", "--session", session)
        photovet("audit", "check", session)
        photovet("report", session, "--output", tmp_path / "plain.html")
        photovet("report", session, "--output", tmp_path / "shown.html", "--show-text")
    finally:
        os.umask(umask)
    private = ("s.pv", "s.pv.log", "s.pv.log.anchor", "shown.html")
    assert {name: _mode(tmp_path / name) for name in private} == dict.fromkeys(private, 0o600)
    assert _mode(tmp_path / "plain.html") == 0o644


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    done = photovet(
        "clean", _photo(tmp_path / "a.jpg"), "--output", tmp_path / "out", "--metadata-only", "--report", "/dev/stdout"
    )
    assert done.returncode == 0, done.stderr
    assert "Cleaned" in done.stdout or "nothing to remove" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")
def test_a_link_in_the_place_of_the_pages_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "report_files").symlink_to(tmp_path / "elsewhere")
    photo = _photo(tmp_path / "a.jpg")
    done = CliRunner().invoke(app, ["scan", str(photo), "--format", "html", "--output", str(tmp_path / "report.html")])
    assert isinstance(done.exception, WrongCallError)
    assert not (tmp_path / "report.html").exists()
