"""Whatever encoding the system takes for standard output, tables and pages are UTF-8, and sentences can be read."""
# ruff: noqa: RUF001  # the typographer's marks are what this is about

from __future__ import annotations

import csv
import io
import os
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from support.command_line import COMMAND, ROOT

NAME = "фото – “Zoë”.jpg"


def printed(encoding: str, *arguments: str | Path) -> bytes:
    """Standard output where the system's encoding is that one, as it is for a pipe on Windows."""
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run([*COMMAND, *map(str, arguments)], cwd=ROOT, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    Image.new("RGB", (40, 30), "teal").save(path)
    return path


def clean(photo: Path, encoding: str, report: str) -> bytes:
    target = photo.parent / "out"
    return printed(encoding, "clean", photo, "--output", target, "--metadata-only", "--format", report)


def test_a_table_is_utf_8_in_every_pipe(photo: Path) -> None:
    (row,) = csv.DictReader(io.StringIO(clean(photo, "cp1252", "csv").decode("utf-8"), newline=""))
    assert Path(row["path"]).name == NAME


def test_a_page_is_utf_8_in_every_pipe(photo: Path) -> None:
    assert "фото".encode() in clean(photo, "cp1252", "html")


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [("cp1252", "\\u0444\\u043e\\u0442\\u043e – “Zoë”.jpg"), ("ascii", '\\u0444\\u043e\\u0442\\u043e - "Zoe".jpg')],
)
def test_a_report_in_words_shows_what_the_encoding_has(photo: Path, encoding: str, shown: str) -> None:
    assert shown in clean(photo, encoding, "text").decode(encoding)
