"""What a session knows of copies: for which purposes they are, where they lie, how they look, and whose they are."""

import json
from pathlib import Path

import pytest
from PIL import Image

from scanner.batch.session import Session
from scanner.batch.vetting import record_beside
from scanner.errors import ExitCode
from scanner.model import Action, Finding, Kind, PixelBox, ScanStatus
from scanner.scan import scan_photo
from scanner.settings import Settings
from support.command_line import invoked


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A photo, and a session that found a sign in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photos").mkdir()
    Image.new("RGB", (64, 48), "red").save("photos/a.png")
    scanned("photos/a.png")
    return tmp_path


def scanned(path: str) -> None:
    thing = Finding("f1", Kind.SCHOOL, PixelBox(5, 5, 40, 20), "Nordpark", 0.9, "", Action.HIDE)
    result = scan_photo(path, Settings(metadata_only=True), None)
    assert result.status is ScanStatus.OK
    with Session.open("s") as session:
        session.save_settings(Settings())
        session.save_result(type(result)(**{**_fields(result), "findings": (thing,)}), Settings())


def _fields(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__slots__}  # type: ignore[attr-defined]


def cleaned(*options: str) -> list[dict[str, object]]:
    run = invoked("clean", "photos", "--session", "s", "--output", "out", "--format", "json", *options)
    photos: list[dict[str, object]] = json.loads(run.stdout)["photos"]
    return photos


def actions() -> list[str]:
    (photo,) = json.loads(invoked("report", "s", "--format", "json").stdout)["photos"]
    return [finding["action"] for finding in photo["findings"]]


def test_a_copy_that_is_used_for_another_purpose_is_withdrawn_for_both(folder: Path) -> None:
    Path("list.csv").write_text("photo,purpose,expires,withdrawn\na.png,website;press,,\n")
    (first,) = cleaned("--keep", "school")
    for purpose in ("website", "press"):
        (again,) = cleaned("--keep", "school", "--purpose", purpose, "--consents", "list.csv")
        assert again["output"] == first["output"] == "out/a.png"
    assert [path.name for path in Path("out").iterdir()] == ["a.png"]
    recorded = [entry.details["purpose"] for entry in record_beside(Path("s")).entries()]
    assert recorded == ["", "website", "press"]
    for purpose in ("website", "press"):
        Path("list.csv").write_text(f"photo,purpose,expires,withdrawn\na.png,{purpose},,yes\n")
        told = invoked("audit", "withdraw", "s", "--consents", "list.csv")
        assert told.exit_code == ExitCode.FOUND
        assert f"{folder / 'out' / 'a.png'}  ({purpose}" in told.stdout
    Path("out/a.png").unlink()
    told = invoked("audit", "withdraw", "s", "--consents", "list.csv")
    assert (told.exit_code, told.stdout) == (0, "")
    assert "No longer where it was written" in told.stderr


def test_the_same_copy_is_known_from_another_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cleaned("--keep", "school")
    monkeypatch.chdir(folder / "photos")
    run = invoked("clean", "a.png", "--session", "../s", "--output", "../out", "--keep", "school")
    assert run.exit_code == 0
    assert [path.name for path in (folder / "out").iterdir()] == ["a.png"]


def test_the_report_shows_a_photo_as_its_copy_looks() -> None:
    assert actions() == ["hide"]
    cleaned("--keep", "school")
    assert actions() == ["keep"]
    cleaned("--keep", "plate", "--dry-run", "--metadata-only")
    assert actions() == ["keep"]


def test_a_photo_that_was_moved_stands_once_in_the_session(folder: Path) -> None:
    (folder / "photos" / "may").mkdir()
    (folder / "photos" / "a.png").rename(folder / "photos" / "may" / "a.png")
    assert [photo["output"] for photo in cleaned("--keep", "school")] == ["out/may/a.png"]
    with Session.open("s") as session:
        assert [photo.path for photo in session.photos()] == [str(folder / "photos" / "may" / "a.png")]
    assert invoked("clean", "--session", "s", "--output", "again", "--keep", "school").exit_code == 0
