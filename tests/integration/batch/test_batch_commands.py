"""The commands for many photos as a school uses them: configure, check, sign off, export with consent, withdraw."""

import csv
import hashlib
import io
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from scanner.batch.session import Session
from scanner.errors import ExitCode
from scanner.model import Action, Finding, Kind, MetadataItem, MetadataKind, PixelBox, Review, ScanStatus
from scanner.scan import scan_photo
from scanner.settings import Settings
from support.command_line import invoked as photovet

ROOT = Path(__file__).parents[3]
WORD = "Nordpark"


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """A session of two scanned photos, with a sign found in the first."""
    path, settings = tmp_path / "trip.photovet", Settings(metadata_only=True)
    with Session.open(path) as opened:
        opened.save_settings(settings)
        for name in ("a.png", "b.png"):
            Image.new("RGB", (64, 48), "red" if name == "a.png" else "blue").save(tmp_path / name)
            result = scan_photo(str(tmp_path / name), settings, None)
            assert result.status is ScanStatus.OK
            opened.save_result(result, settings)
    return path


def test_the_vetting_record_from_check_to_withdrawal(session: Path, tmp_path: Path) -> None:
    a, b, out = str(tmp_path / "a.png"), str(tmp_path / "b.png"), tmp_path / "out"
    consents = tmp_path / "consents.csv"
    consents.write_text("photo,purpose,expires,withdrawn\na.png,website,,\n")
    export = ("clean", "--session", session, "--output", out, "--metadata-only", "--format", "json")
    vetted = (*export, "--purpose", "website", "--consents", consents, "--require-sign-off", "--by", "Ada")

    refused = json.loads(photovet(*vetted).stdout)["photos"]
    assert {photo["status"] for photo in refused} == {"refused"}
    assert "Nobody has checked" in refused[0]["error"]["message"]
    assert "No consent" in refused[1]["error"]["message"]
    assert not list(out.glob("*.png"))

    assert photovet("audit", "check", session, "--by", "Ada").exit_code == 0
    assert photovet("audit", "sign-off", session, a, "--by", "ada ").exit_code == ExitCode.SOME_FAILED
    assert photovet("audit", "sign-off", session, os.path.relpath(a), "--by", "Bob").exit_code == 0
    assert photovet("audit", "sign-off", session, "none.png", "--by", "Bob").exit_code == ExitCode.WRONG_CALL
    done = photovet(*vetted)
    assert done.exit_code == ExitCode.SOME_FAILED
    assert [photo["status"] for photo in json.loads(done.stdout)["photos"]] == ["unchanged", "refused"]
    assert [path.name for path in out.iterdir()] == ["a.png"]

    whole = photovet("audit", "verify", session)
    assert whole.exit_code == 0
    assert "7 entries" in whole.stdout
    shown = [json.loads(line) for line in photovet("audit", "show", session, "--json").stdout.splitlines()]
    assert [(entry["what"], entry["who"]) for entry in shown] == [
        ("refused", "Ada"),
        ("refused", "Ada"),
        ("checked", "Ada"),
        ("checked", "Ada"),
        ("signed-off", "Bob"),
        ("refused", "Ada"),
        ("exported", "Ada"),
    ]
    assert "Nobody has checked" in shown[0]["details"]["reason"]
    assert photovet("audit", "withdraw", session, "--consents", consents).exit_code == 0
    consents.write_text("photo,purpose,expires,withdrawn\na.png,website,,yes\n")
    listed = photovet("audit", "withdraw", session, "--consents", consents)
    assert listed.exit_code == ExitCode.FOUND
    assert str(out / "a.png") in listed.stdout
    assert b not in listed.stdout

    log = session.with_name("trip.photovet.log")
    log.write_bytes(log.read_bytes().replace(b'"who":"Bob"', b'"who":"Eve"'))
    broken = photovet("audit", "verify", log)
    assert broken.exit_code == ExitCode.SOME_FAILED
    assert "Entry 5" in broken.stdout


def test_no_option_changes_a_copy_after_it_was_signed(session: Path, tmp_path: Path) -> None:
    """Two regions were hidden when it was signed; what is exported under other settings is another copy."""
    with Session.open(session) as opened:
        opened.save_settings(Settings())
        result = opened.result(str(tmp_path / "a.png"))
        assert result is not None
        thing = Finding("f1", Kind.SCHOOL, PixelBox(5, 5, 40, 20), WORD, 0.9, "", Action.HIDE)
        opened.save_result(replace(result, findings=(thing,)), Settings())
    assert photovet("audit", "check", session, tmp_path / "a.png", "--by", "Ada").exit_code == 0
    assert photovet("audit", "sign-off", session, tmp_path / "a.png", "--by", "Bob").exit_code == 0
    export = ("clean", tmp_path / "a.png", "--session", session, "--output", tmp_path / "out", "--require-sign-off")
    for options in (("--metadata-only",), ("--keep", "school"), ("--style", "solid")):
        refused = photovet(*export, *options, "--format", "json")
        assert refused.exit_code == ExitCode.SOME_FAILED
        assert "what Ada checked" in json.loads(refused.stdout)["photos"][0]["error"]["message"]
    assert not list(tmp_path.glob("out/*"))
    assert photovet("audit", "check", session, tmp_path / "a.png", "--metadata-only", "--by", "Ada").exit_code == 0
    assert photovet("audit", "sign-off", session, tmp_path / "a.png", "--by", "Bob").exit_code == 0
    assert photovet(*export, "--metadata-only").exit_code == 0


def test_signatures_and_consents_need_a_session(tmp_path: Path) -> None:
    assert photovet("clean", "x.jpg", "--output", tmp_path, "--require-sign-off").exit_code == ExitCode.WRONG_CALL
    assert photovet("audit", "verify", tmp_path / "none").exit_code == ExitCode.SOME_FAILED


def test_a_dry_run_leaves_no_trace_in_session_and_record(session: Path, tmp_path: Path) -> None:
    arguments = ("clean", "--session", session, "--output", tmp_path / "out", "--metadata-only", "--dry-run")
    assert photovet(*arguments).exit_code == 0
    with Session.open(session) as opened:
        assert list(opened.copies.all()) == []
    assert not session.with_name("trip.photovet.log").exists()


def test_reports_about_a_session_follow_the_decisions_and_quote_nothing(session: Path, tmp_path: Path) -> None:
    with Session.open(session) as opened:
        result = opened.result(str(tmp_path / "a.png"))
        assert result is not None
        assert result.photo is not None
        finding = Finding("f1", Kind.SCHOOL, PixelBox(5, 5, 40, 20), WORD, 0.9, f"“{WORD}” is a school", Action.HIDE)
        item = MetadataItem(MetadataKind.DESCRIPTION, "XMP:dc:description", WORD)
        changed = {"findings": (finding,), "metadata": (item,)}
        opened.save_result(type(result)(**{**_fields(result), **changed}), Settings(metadata_only=True))
        opened.save_review(result.photo.sha256, Review({"f1": Action.KEEP}))
    for name in ("csv", "json", "jsonl", "text", "html"):
        report = photovet("report", session, "--format", name)
        assert report.exit_code == 0
        assert WORD not in report.stdout, name
        assert WORD in photovet("report", session, "--format", name, "--show-text", "--no-pictures").stdout
    rows = list(csv.DictReader(io.StringIO(photovet("report", session, "--format", "csv").stdout)))
    assert [row["action"] for row in rows if row["kind"] == "school"] == ["keep"]
    page = photovet("report", session).stdout
    assert page.count("data:image/webp") == 2  # one overview each; what is kept has no crop


def test_html_of_scan_and_clean_shows_pictures_and_names_no_folder_above_the_photos(
    session: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.cli.scan.PHOTOS_PER_PAGE", 1)
    page, folder = tmp_path / "page.html", tmp_path / "page_files"
    found = photovet("scan", "--session", session, tmp_path / "a.png", "--format", "html", "--output", page)
    assert found.exit_code in (ExitCode.OK, ExitCode.FOUND)
    assert page.read_text().count("data:image/webp") == 1
    assert not folder.exists()
    photovet("scan", "--session", session, tmp_path, "--format", "html", "--output", page)
    assert [path.name for path in sorted(folder.iterdir())] == ["page-001.html", "page-002.html"]
    assert all(path.read_text().count("data:image/webp") == 1 for path in folder.iterdir())
    copies = tmp_path / "copies.html"
    clean = ("clean", tmp_path, "--metadata-only", "--output", tmp_path / "out", "--format", "html", "--report", copies)
    assert photovet(*clean).exit_code == ExitCode.OK
    for written in (page, *folder.iterdir(), copies):
        assert str(tmp_path) not in written.read_text()


def test_a_report_of_many_photos_is_written_in_pages_beside_its_front_page(session: Path, tmp_path: Path) -> None:
    photovet("audit", "check", session, "--by", "Ada")
    front, folder = tmp_path / "report.html", tmp_path / "report_files"
    folder.mkdir()
    for name in ("page-001.html", "page-002.html", "page-003.html", "notes.txt"):  # of a longer report, and one's own
        (folder / name).write_text('<!doctype html>\n<meta name="generator" content="PhotoVet">\n')
    assert photovet("report", session, "--output", front, "--photos-per-page", "1").exit_code == 0
    assert sorted(path.name for path in folder.iterdir()) == ["notes.txt", "page-001.html", "page-002.html"]
    assert "Checked by a person: 2 photos (Ada)." in front.read_text()
    assert 'href="report_files/page-002.html#photo-2"' in front.read_text()
    assert (folder / "page-002.html").read_text().count("data:image/webp") == 1

    assert photovet("report", session, "--output", front, "--photos-per-page", "0").exit_code == 0
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
    assert front.read_text().count("data:image/webp") == 2
    log = session.with_name("trip.photovet.log")
    log.write_bytes(log.read_bytes().replace(b'"who":"Ada"', b'"who":"Eve"'))
    assert "is not as it was written" in photovet("report", session, "--no-pictures").stdout


def _fields(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__slots__}  # type: ignore[attr-defined]


def test_defaults_come_from_the_configuration_and_options_win(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photovet.toml").write_text(
        'policy = "school"\nstyle = "solid"\nhide = ["face"]\nkeep_copyright = true\n[limits]\nitems = 77\n'
    )
    Image.new("RGB", (8, 8)).save("a.png")

    def settings(*options: str) -> Settings:
        run = photovet("clean", "a.png", "--output", "out", "--session", "s", "--metadata-only", *options)
        assert run.exit_code == 0
        assert "photovet.toml" in run.stderr
        with Session.open("s") as opened:
            found = opened.settings()
        assert found is not None
        Path("s").unlink()
        return found

    found = settings()
    assert (found.policy, found.style, found.hide, found.limits.items) == ("school", "solid", {Kind.FACE}, 77)
    assert found.keep_copyright
    assert settings("--style", "mosaic").style == "mosaic"
    shown = photovet("config", "show").stdout
    assert [line.split() for line in shown.splitlines() if line.startswith("style ")] == [
        ["style", '"solid"', str(tmp_path / "photovet.toml")]
    ]
    (tmp_path / "photovet.toml").write_text("polcy = 1")
    assert photovet("config", "show").exit_code == ExitCode.WRONG_CALL


def test_watching_a_folder_cleans_what_comes_and_a_restart_repeats_nothing(tmp_path: Path) -> None:
    inbox, out = tmp_path / "in", tmp_path / "in" / "clean"
    (inbox / "inner").mkdir(parents=True)
    Image.new("RGB", (64, 48), "red").save(inbox / "a.png")
    Image.new("RGB", (64, 48), "blue").save(inbox / "inner" / "b.png")
    (inbox / "broken.png").write_bytes((inbox / "a.png").read_bytes()[:60])
    once = ("watch", inbox, "--output", out, "--metadata-only", "--settle", "0.2", "--once", "--format", "jsonl")

    first = photovet(*once)
    statuses = {Path(entry["path"]).name: entry["status"] for entry in map(json.loads, first.stdout.splitlines())}
    assert statuses == {"a.png": "unchanged", "b.png": "unchanged", "broken.png": "failed"}
    assert first.exit_code == ExitCode.SOME_FAILED
    assert {path.relative_to(out).as_posix() for path in out.rglob("*.png")} == {"a.png", "inner/b.png"}

    Image.new("RGB", (64, 48), "green").save(inbox / "broken.png")
    again = photovet(*once)
    assert [Path(json.loads(line)["path"]).name for line in again.stdout.splitlines()] == ["broken.png"]
    assert again.exit_code == 0
    assert photovet("watch", inbox, "--output", inbox).exit_code == ExitCode.WRONG_CALL


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to send")
def test_a_watch_stops_within_two_seconds(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app.cli.entry", "watch", str(tmp_path), "--output", str(tmp_path / "out")]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as run:
        assert run.stderr is not None
        assert "Watching" in run.stderr.readline()
        begin = time.monotonic()
        run.send_signal(signal.SIGTERM)
        assert run.wait(10) == ExitCode.INTERRUPTED
        assert time.monotonic() - begin < 2


@pytest.mark.parametrize(
    ("command", "other"),
    [("clean", "the original"), ("clean", "nothing"), ("clean", "an edited copy"), ("watch", "the original")],
)
def test_a_copy_that_was_replaced_is_not_called_checked(command: str, other: str, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    Image.new("RGB", (64, 48), "red").save(folder / "a.jpg", comment=b"Ann Example, 5 High Street")
    original, copy = (folder / "a.jpg").read_bytes(), out / "a.jpg"
    given = ["--output", out, "--session", tmp_path / "s", "--metadata-only", "--format", "jsonl"]
    given += ["--once", "--settle", "0"] if command == "watch" else []

    def run() -> list[dict[str, object]]:
        done = photovet(command, folder, *given)
        assert done.exit_code == 0
        return [json.loads(line) for line in done.stdout.splitlines()]

    (first,) = run()
    checked = copy.read_bytes()
    assert first["output"] == str(copy)
    assert first["output_sha256"] == hashlib.sha256(checked).hexdigest()
    assert [each["output"] for each in run()] == ([str(copy)] if command == "clean" else [])
    copy.write_bytes({"the original": original, "nothing": b"", "an edited copy": checked + b"!"}[other])
    (again,) = run()
    assert again["output"] == str(out / "a-2.jpg")
    assert (out / "a-2.jpg").read_bytes() == checked
    assert "no longer the copy that was checked" in str(again["notes"])


def test_a_withdrawn_row_about_no_photo_stops_the_export_and_is_listed(session: Path, tmp_path: Path) -> None:
    consents = tmp_path / "consents.csv"
    consents.write_text("photo,purpose,withdrawn\na.png,all,\nb.png,all,\n\u00e4.png,website,yes\nc.png,press,yes\n")
    out = tmp_path / "out"
    clean = ("clean", "--session", session, "--output", out, "--metadata-only", "--consents", consents, "--purpose")
    stopped = photovet(*clean, "website")
    assert stopped.exit_code == ExitCode.WRONG_CALL
    assert "\u00e4.png" in str(stopped.exception)
    assert not out.exists()
    assert photovet(*clean, "internal").exit_code == 0
    listed = photovet("audit", "withdraw", session, "--consents", consents)
    assert listed.exit_code == ExitCode.FOUND
    assert "\u00e4.png" in listed.stdout
    assert "c.png" in listed.stdout
    (tmp_path / "a\u0308.png").write_bytes((tmp_path / "a.png").read_bytes())  # now there is one, in another form
    (refused,) = json.loads(photovet(*clean, "website", tmp_path / "a\u0308.png", "--format", "json").stdout)["photos"]
    assert refused["status"] == "refused"
