"""What a run leaves besides the copies: nothing among them, and in the record nobody's name but who did it."""

import os
import stat
import threading
from pathlib import Path

import pytest
from PIL import Image

from scanner.batch.session import Session
from scanner.batch.vetting import record_beside
from scanner.errors import ExitCode
from scanner.model import Target
from scanner.settings import Settings
from support.command_line import invoked


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photos").mkdir()
    Image.new("RGB", (64, 48), "teal").save("photos/Mia.jpg")


def test_a_watched_folder_leaves_nothing_but_copies() -> None:
    once = ("watch", "photos", "--output", "out", "--metadata-only", "--settle", "0", "--once")
    assert invoked(*once).exit_code == 0
    assert [path.name for path in Path("out").iterdir()] == ["Mia.jpg"]
    assert invoked(*once).exit_code == 0
    assert [path.name for path in Path("out").iterdir()] == ["Mia.jpg"], "a restart repeats nothing"


def test_the_record_names_no_copy_and_nobody_of_the_consent_list() -> None:
    with Session.open("s") as session:
        session.save_settings(Settings())
    Path("list.csv").write_text("photo,purpose,expires,withdrawn,person\nMia.jpg,press,,yes,Emma Lindqvist\n")
    clean = ("clean", "photos", "--session", "s", "--output", "out", "--metadata-only", "--by", "Ada")
    run = invoked(*clean, "--purpose", "press", "--consents", "list.csv")
    assert run.exit_code == ExitCode.SOME_FAILED
    assert "Emma Lindqvist" in run.stdout
    assert invoked(*clean).exit_code == 0
    record = record_beside(Path("s"))
    assert [entry.what for entry in record.entries()] == ["refused", "exported"]
    text = record.path.read_text()
    assert "Mia" not in text
    assert "Lindqvist" not in text
    assert "was withdrawn" in text


@pytest.mark.skipif(os.name == "nt", reason="Windows has no rights of a group to take away")
def test_a_copy_can_be_read_by_no_more_people_than_its_original() -> None:
    for name, mode in (("Mia.jpg", 0o600), ("open.jpg", 0o644)):
        if name != "Mia.jpg":
            Image.new("RGB", (64, 48), "red").save(f"photos/{name}")
        Path("photos", name).chmod(mode)
    before = os.umask(0o022)
    try:
        assert invoked("clean", "photos", "--output", "out", "--metadata-only").exit_code == 0
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in Path("out").iterdir()}
    assert modes == {"Mia.jpg": 0o600, "open.jpg": 0o644}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_list_may_come_out_of_a_pipe() -> None:
    os.mkfifo("list")
    writer = threading.Thread(target=lambda: Path("list").write_text("photos/Mia.jpg\n"))
    writer.start()
    run = invoked("clean", "--files-from", "list", "--output", "out", "--metadata-only")
    writer.join()
    assert run.exit_code == 0, run.output
    assert [path.name for path in Path("out").iterdir()] == ["Mia.jpg"]


@pytest.mark.parametrize("name", ["../x.jpg", "a/x.jpg", "", ".", ".."])
def test_a_copys_name_leads_into_no_other_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="bare name"):
        Target(tmp_path, name)
