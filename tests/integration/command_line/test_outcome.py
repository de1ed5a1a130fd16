"""One word says what a run came to, so that no script takes an empty folder for a clean one."""

import json
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import Result

from support.command_line import invoked


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photos").mkdir()


def told(result: Result) -> str:
    return str(json.loads(result.stdout)["outcome"])


@pytest.mark.parametrize("command", [("scan",), ("clean", "--output", "out"), ("verify",)])
@pytest.mark.parametrize("named", [("photos",), ("--files-from", "list")])
def test_a_run_without_photos_says_that_there_was_nothing_to_do(
    command: tuple[str, ...], named: tuple[str, ...]
) -> None:
    Path("list").write_text("")
    Path("photos/notes.txt").write_text("no photo")
    run = invoked(*command, *named, "--format", "json")
    assert (told(run), run.exit_code) == ("nothing to do", 4)
    assert "Nothing to do: there was no photo." in run.stderr


def test_other_runs_say_what_they_came_to() -> None:
    clean = ("clean", "photos", "--output", "out", "--metadata-only", "--format", "json")
    exif = Image.Exif()
    exif[0x010F] = "Example"
    Image.new("RGB", (64, 48), "teal").save("photos/a.jpg", exif=exif)
    run = invoked(*clean)
    assert (told(run), run.exit_code) == ("done", 0)
    assert "Nothing to do" not in run.stderr
    check = ("verify", "--metadata-only", "--format", "json")
    assert told(invoked(*check, "out")) == "done"
    assert told(invoked(*check, "photos")) == "found"
    Path("photos/b.jpg").write_bytes(Path("photos/a.jpg").read_bytes()[:300])
    run = invoked(*clean)
    assert (told(run), run.exit_code) == ("some failed", 3)
