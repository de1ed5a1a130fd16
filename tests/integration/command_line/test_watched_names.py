"""Watched words that stay in a copy are told: in its name, in a folder's name, in a notice that was kept."""

import json
from pathlib import Path

import pytest
from PIL import Image

from scanner.errors import ExitCode
from support.command_line import invoked

CLEAN = ("clean", "photos", "--output", "out", "--metadata-only", "--format", "json")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    invoked("watchlist", "add", "Emma Lindqvist", "Mia")
    (tmp_path / "photos" / "class of Mia").mkdir(parents=True)
    Image.new("RGB", (64, 48), "teal").save("photos/Emma_Lindqvist_2024.jpg")
    Image.new("RGB", (64, 48), "red").save("photos/class of Mia/7.jpg")
    exif = Image.Exif()
    exif[0x8298] = "Emma Lindqvist"
    Image.new("RGB", (64, 48), "blue").save("photos/8.jpg", exif=exif)


def notes(*options: str) -> dict[str, str]:
    told = json.loads(invoked(*CLEAN, *options).stdout)["photos"]
    return {Path(photo["path"]).name: " ".join(photo["notes"]) for photo in told}


def test_a_clean_says_which_names_hold_watched_words() -> None:
    told = notes()
    assert "name or folder holds “Emma Lindqvist”" in told["Emma_Lindqvist_2024.jpg"]
    assert "name or folder holds “Mia”" in told["7.jpg"]
    assert "watchlist" not in told["8.jpg"]


def test_neutral_names_hold_none() -> None:
    assert not any("watchlist" in note for note in notes("--names", "neutral").values())


def test_a_kept_notice_is_looked_at_by_clean_and_verify() -> None:
    assert "kept in the file holds “Emma Lindqvist”" in notes("--keep", "copyright", "--names", "neutral")["8.jpg"]
    run = invoked("verify", "out", "--metadata-only", "--keep", "copyright", "--format", "json")
    assert run.exit_code == ExitCode.FOUND
    checks = [check for photo in json.loads(run.stdout)["photos"] for check in photo["checks"] if not check["ok"]]
    assert [check["name"] for check in checks] == ["no-watched-words"]


def test_verify_looks_at_the_names() -> None:
    invoked(*CLEAN)
    run = invoked("verify", "out", "--metadata-only", "--format", "json")
    assert run.exit_code == ExitCode.FOUND
    found = {
        Path(photo["path"]).name: [check["name"] for check in photo["checks"] if not check["ok"]]
        for photo in json.loads(run.stdout)["photos"]
    }
    assert found == {"Emma_Lindqvist_2024.jpg": ["no-watched-words"], "7.jpg": ["no-watched-words"], "8.jpg": []}
