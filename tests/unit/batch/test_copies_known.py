"""What a session knows of copies: for which purposes they are, where they lie, how they look, and whose they are."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from scanner.batch.audit import Anchor, AuditLog, NewEntry
from scanner.batch.session import Session
from scanner.batch.vetting import record_beside
from scanner.errors import ExitCode
from scanner.model import Action, CleanStatus, ExportResult, Finding, Kind, PixelBox, Review, ScanStatus
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


@pytest.mark.parametrize("then", ["written anew", "failed"])
def test_a_copy_whose_place_was_taken_is_withdrawn_all_the_same(folder: Path, then: str) -> None:
    """Somebody made it smaller, say; it shows whom it showed. The next copy stands beside it, or there is none."""
    Path("list.csv").write_text("photo,purpose,expires,withdrawn\na.png,website,,\n")
    cleaned("--keep", "school", "--purpose", "website", "--consents", "list.csv")
    Path("out/a.png").write_bytes(b"the copy, made smaller")
    if then == "failed":
        with Session.open("s") as session:
            (known,) = session.copies.all()
            rows = session.copies._db.execute("SELECT fingerprint FROM exports").fetchall()
            failed = ExportResult(known.result.path, CleanStatus.FAILED, error_code="not-written")
            session.copies.save(replace(known, result=failed), rows[0][0])
    else:
        (again,) = cleaned("--keep", "school", "--purpose", "website", "--consents", "list.csv")
        assert again["output"] == "out/a-2.png"
    Path("list.csv").write_text("photo,purpose,expires,withdrawn\na.png,website,,yes\n")
    told = invoked("audit", "withdraw", "s", "--consents", "list.csv")
    assert told.exit_code == ExitCode.FOUND
    assert f"{folder / 'out' / 'a.png'}  (website" in told.stdout
    assert ("a-2.png" in told.stdout) == (then == "written anew")


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


def test_the_report_shows_a_photo_as_it_is_after_a_copy_of_which_only_the_file_was_cleaned() -> None:
    with Session.open("s") as session:
        (photo,) = session.photos()
        session.save_review(str(photo.sha256), Review({"f1": Action.HIDE}))
    cleaned("--metadata-only")
    assert actions() == ["keep"]
    cleaned("--metadata-only", "--require-sign-off")  # refused, and the copy is what it was
    assert actions() == ["keep"]
    cleaned("--keep", "school")  # the person's word holds
    assert actions() == ["hide"]
    cleaned("--metadata-only")
    assert actions() == ["keep"]
    with Session.open("s") as session:
        session.save_review(str(photo.sha256), Review({"f1": Action.HIDE}, checked=True))
    assert actions() == ["hide"]


def test_a_photo_of_which_only_the_file_was_cleaned_is_in_the_session() -> None:
    clean = ("clean", "photos", "--session", "new", "--output", "out", "--metadata-only")
    assert invoked(*clean).exit_code == 0
    (photo,) = json.loads(invoked("report", "new", "--format", "json").stdout)["photos"]
    assert (photo["status"], photo["error"]["message"]) == ("incomplete", "Nobody has looked at the picture yet.")
    again = invoked("clean", "--session", "new", "--output", "again", "--metadata-only")
    assert (again.exit_code, [path.name for path in Path("again").iterdir()]) == (0, ["a.png"])


def test_a_photo_that_was_gone_for_a_while_stands_once_in_the_session(folder: Path) -> None:
    """Moved, asked for in its old place, and moved once more; a copy of the file alone asks the same."""
    photos = folder / "photos"
    for old, new, options in ((None, "may", ()), ("may", "june", ("--metadata-only",)), ("june", "a", ())):
        before = photos / old / "a.png" if old else photos / "a.png"
        (photos / new).mkdir()
        before.rename(photos / new / "a.png")
        assert invoked("clean", "--session", "s", "--output", "out", *options).exit_code == ExitCode.SOME_FAILED
        assert invoked("scan", str(before), "--session", "s").exit_code == ExitCode.SOME_FAILED
        cleaned("--keep", "school", *options)
        with Session.open("s") as session:
            assert [photo.path for photo in session.photos()] == [str(photos / new / "a.png")]
            assert session.result(str(photos / new / "a.png")) is not None
    assert invoked("clean", "--session", "s", "--output", "out", "--keep", "school").exit_code == 0


def test_the_record_says_of_a_copy_all_that_it_is() -> None:
    Path("list.csv").write_text("photo,purpose,expires,withdrawn\na.png,website,,\n")
    for command, who in (("check", "Ada"), ("sign-off", "Grace")):
        options = ("--keep", "school") if command == "check" else ()
        assert invoked("audit", command, "s", "--by", who, *options).exit_code == 0
    cleaned("--keep", "school", "--require-sign-off", "--purpose", "website", "--consents", "list.csv")
    with Session.open("s") as session:
        (copy,) = session.copies.all()
    checked, signed, exported = record_beside(Path("s")).entries()
    assert exported.photo == copy.photo_sha256 == hashlib.sha256(Path("photos/a.png").read_bytes()).hexdigest()
    assert exported.details["copy_sha256"] == hashlib.sha256(Path("out/a.png").read_bytes()).hexdigest()
    assert exported.details["plan"] == copy.plan_sha256 == checked.details["plan"]
    assert exported.details["signature"] == copy.signature == signed.hash
    assert exported.details["consent"] == copy.consent != ""
    assert (exported.details["purpose"], copy.purpose) == ("website", "website")


def test_a_copy_that_cannot_be_recorded_is_taken_back_and_the_report_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    Image.new("RGB", (64, 48), "blue").save("photos/b.png")
    tampered = Path("s.log")

    def spoil(log: AuditLog, new: Iterable[NewEntry]) -> Anchor:
        tampered.write_text("not as it was written\n")
        return append(log, new)

    append = AuditLog.append
    monkeypatch.setattr(AuditLog, "append", spoil)
    photos = cleaned("--metadata-only")
    assert [photo["error"]["code"] for photo in photos] == ["tampered-record", "tampered-record"]  # type: ignore[index]
    assert list(Path("out").iterdir()) == []
    with Session.open("s") as session:
        assert list(session.copies.all()) == []


def test_a_photo_that_was_moved_stands_once_in_the_session(folder: Path) -> None:
    (folder / "photos" / "may").mkdir()
    (folder / "photos" / "a.png").rename(folder / "photos" / "may" / "a.png")
    assert [photo["output"] for photo in cleaned("--keep", "school")] == ["out/may/a.png"]
    with Session.open("s") as session:
        assert [photo.path for photo in session.photos()] == [str(folder / "photos" / "may" / "a.png")]
    assert invoked("clean", "--session", "s", "--output", "again", "--keep", "school").exit_code == 0


def test_a_check_and_a_signature_of_nothing_are_no_success() -> None:
    with Session.open("empty"):
        pass
    for command in ("check", "sign-off"):
        assert invoked("audit", command, "empty", "--by", "Ada").exit_code == ExitCode.NOTHING_TO_DO
    invoked("clean", "photos", "--session", "unseen", "--output", "out", "--metadata-only")
    assert invoked("audit", "check", "unseen", "--by", "Ada").exit_code == ExitCode.SOME_FAILED
