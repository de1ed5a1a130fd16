"""An engine that is not installed is a wrong call, told before any photo is looked at."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scanner.batch.session import Session
from scanner.settings import Settings
from support.command_line import ROOT, draw_street

_WITHOUT_THE_EXTRA = (
    "import sys; from scanner.vision import easy_extra; easy_extra._PACKAGES = ('photovet_no_such_package',);"
    "from app.cli.main import main; sys.argv[0] = 'photovet'; main()"
)


def photovet_without_easyocr(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", _WITHOUT_THE_EXTRA, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize("command", ["scan", "clean", "watch"])
def test_it_is_said_how_it_can_be_installed(command: str, tmp_path: Path) -> None:
    photo = draw_street(tmp_path / "photos" / "a.jpg")
    output = [] if command == "scan" else ["--output", tmp_path / "out"]
    told = photovet_without_easyocr(command, photo.parent, *output, "--engine", "easyocr")
    assert (told.returncode, told.stdout) == (2, "")
    assert 'pip install "photovet[easyocr]"' in told.stderr
    assert not (tmp_path / "out").exists()


def test_a_session_that_was_made_with_it_says_so_too(tmp_path: Path) -> None:
    photo, session = draw_street(tmp_path / "a.jpg"), tmp_path / "s.photovet"
    with Session.open(session) as opened:
        opened.save_settings(Settings(ocr_engine="easyocr"))
    told = photovet_without_easyocr("scan", photo, "--session", session)
    assert told.returncode == 2
    assert 'pip install "photovet[easyocr]"' in told.stderr
