"""The session on disk: nothing is lost, nothing is done twice, and an older file is migrated on a copy."""

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.batch import fingerprint, serial, session_schema
from scanner.batch.copies import Copy
from scanner.batch.fingerprint import scan_fingerprint
from scanner.batch.session import Session
from scanner.batch.vetting import decisions_digest
from scanner.errors import DamagedSessionError, OutputError, WrongCallError
from scanner.matching import with_subjects
from scanner.messages import Message
from scanner.model import (
    Action,
    Check,
    CleanStatus,
    DrawnRegion,
    Ellipse,
    ExportResult,
    Finding,
    HiddenRegion,
    KeptMetadata,
    Kind,
    MetadataItem,
    MetadataKind,
    PageSize,
    Photo,
    PixelBox,
    Quad,
    RedactionPlan,
    Review,
    ScanResult,
    ScanStatus,
    Stroke,
    Subject,
)
from scanner.settings import Limits, Settings

SHA = "ab" * 32
HIDE = Action.HIDE
QUAD = Quad(((0.5, 1.0), (10.25, 1.0), (10.0, 5.0), (0.0, 5.0)))

text = st.text(st.characters(), max_size=20)  # surrogates too: file names hold them
boxes = st.builds(PixelBox, *[st.integers(-50, 5000)] * 4)
findings = st.builds(
    Finding,
    id=text,
    kind=st.sampled_from(Kind),
    box=boxes,
    text=text,
    confidence=st.floats(0, 1),
    why=text,
    action=st.sampled_from(Action),
)
points = st.tuples(st.floats(-9, 9999), st.floats(-9, 9999))
strokes = st.builds(Stroke, st.lists(points, min_size=1, max_size=4).map(tuple), st.floats(0.5, 500))
outlines = boxes | st.builds(Ellipse, boxes) | st.just(QUAD) | strokes


def photo_result(path: Path, *, sha256: str = SHA, status: ScanStatus = ScanStatus.OK) -> ScanResult:
    finding = Finding("f1", Kind.SIGN, PixelBox(1, 2, 30, 40), "Bäckerei", 0.5, "other text", Action.HIDE)
    item = MetadataItem(MetadataKind.LOCATION, "GPS:GPSLatitude", "40.4")
    photo = Photo(path, "jpeg", path.stat().st_size, sha256)
    return ScanResult(str(path), status, photo, findings=(finding,), metadata=(item,), seconds={"total": 1.5})


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"content")
    return path


# ---- serial ----------------------------------------------------------------------------------------------------------


@given(st.lists(findings, max_size=3), text, st.sampled_from(ScanStatus), st.lists(text, max_size=2))
def test_scan_results_come_back_equal(found: list[Finding], word: str, status: ScanStatus, watched: list[str]) -> None:
    photo = Photo(Path("x" + word.replace("\0", "")), "png", 5, SHA)
    item = MetadataItem(MetadataKind.DESCRIPTION, "XMP:dc:description", word, watched=tuple(watched))
    result = ScanResult(word, status, photo, findings=tuple(found), metadata=(item,))
    assert serial.scan_from_json(serial.scan_to_json(result)) == result
    several = replace(result, pages=(PageSize(3, 4), PageSize(5, 6)), animated=True)
    several = replace(several, findings=tuple(replace(each, page=1, last_page=7) for each in found))
    assert serial.scan_from_json(serial.scan_to_json(several)) == several


@given(st.dictionaries(text, st.sampled_from(Action)), st.dictionaries(text, outlines), outlines, st.booleans())
def test_reviews_come_back_equal(actions: dict, moved: dict, drawn: object, checked: bool) -> None:
    subjects = {name: Subject(Kind.FACE, PixelBox(1, 2, 3, 4), action, 2, 5) for name, action in actions.items()}
    review = Review(actions, moved, (DrawnRegion("d1", drawn, Kind.FACE, 1, 3),), checked, subjects)
    assert serial.review_from_json(serial.review_to_json(review)) == review


def test_settings_come_back_equal_and_unknown_parts_are_named_as_damage() -> None:
    settings = Settings("school", frozenset({Kind.CODE}), styles={Kind.FACE: "sticker"}, watchlist=("Ann",))
    settings = replace(settings, limits=Limits(pixels=5), threads=3)
    assert serial.settings_from_json(serial.settings_to_json(settings)) == settings
    for broken in ("", "[]", "{}", '{"hide": 3}'):
        with pytest.raises(DamagedSessionError):
            serial.settings_from_json(broken)


# ---- results ---------------------------------------------------------------------------------------------------------


def test_what_was_saved_is_there_after_reopening_and_only_its_owner_may_read_it(tmp_path: Path, photo: Path) -> None:
    result, settings = photo_result(photo), Settings(watchlist=("Ann",))
    with Session.open(tmp_path / "s.photovet") as session:
        session.save_settings(settings)
        session.save_result(result, settings)
        session.save_review(SHA, Review({"f1": Action.KEEP}, checked=True))
    with Session.open(tmp_path / "s.photovet", create=False) as session:
        assert session.settings() == settings
        assert session.result(str(photo)) == result
        assert list(session.results()) == [result]
        assert session.review(SHA).actions == {"f1": Action.KEEP}
        assert [(p.path, p.sha256, p.status, p.checked) for p in session.photos()] == [
            (str(photo), SHA, ScanStatus.OK, True)
        ]
    if os.name == "posix":
        assert (tmp_path / "s.photovet").stat().st_mode & 0o077 == 0


def test_a_photo_is_current_until_it_or_a_setting_that_matters_changes(tmp_path: Path, photo: Path) -> None:
    settings = Settings()
    with Session.open(tmp_path / "s.photovet") as session:
        assert session.current(str(photo), settings) is None
        session.save_result(photo_result(photo), settings)
        assert session.current(str(photo), settings) is not None
        assert session.current(str(photo), Settings(watchlist=("Ann",))) is None
        assert session.current(str(photo), Settings(quick=True)) is not None  # which would see no more than this one
        balanced = session.current(str(photo), Settings(policy="balanced"))
        assert balanced is not None
        assert balanced.findings[0].action is Action.REVIEW
        photo.write_bytes(b"another")
        assert session.current(str(photo), settings) is None


@pytest.mark.parametrize("status", [ScanStatus.OK, ScanStatus.INCOMPLETE])
def test_a_quick_scan_is_no_careful_one_and_half_a_scan_is_none(
    tmp_path: Path, photo: Path, status: ScanStatus
) -> None:
    with Session.open(tmp_path / "s.photovet") as session:
        session.save_result(photo_result(photo, status=status), Settings(quick=True))
        assert session.current(str(photo), Settings()) is None
        assert (session.current(str(photo), Settings(quick=True)) is None) == (status is ScanStatus.INCOMPLETE)


def test_a_moved_photo_is_known_by_its_content_and_a_renamed_one_with_what_its_name_tells(
    tmp_path: Path, photo: Path
) -> None:
    sha256 = hashlib.sha256(photo.read_bytes()).hexdigest()
    moved = tmp_path / "folder" / photo.name
    moved.parent.mkdir()
    renamed = tmp_path / "IMG_20240501.jpg"
    with Session.open(tmp_path / "s.photovet") as session:
        session.save_result(photo_result(photo, sha256=sha256), Settings())
        shutil.copyfile(photo, moved)
        shutil.copyfile(photo, renamed)
        found = session.current(str(moved), Settings())
        assert found is not None
        assert found.path == str(moved)
        assert found.photo is not None
        assert found.photo.path == moved
        again = session.current(str(renamed), Settings())
        assert again is not None
        assert again.findings == found.findings
        (told,) = (item for item in again.metadata if item.key == "File:Name")
        assert "2024-05-01" in told.value
        assert session.current(str(renamed), Settings(watchlist=("Ann",))) is None, "it was not looked for"
        photos = [str(photo), str(moved), str(renamed)]
        assert [p.path for p in session.photos()] == photos
        photo.unlink()
        assert session.current(str(moved), Settings()) is not None
        assert [p.path for p in session.photos()] == photos[1:], "it stands where it was moved to"


def test_failed_scans_are_kept_once_and_tried_again(tmp_path: Path) -> None:
    missing = str(tmp_path / "gone\udcff.jpg")
    result = ScanResult(
        missing, ScanStatus.FAILED, error_code="unreadable", error=Message("There is no file at this path.")
    )
    with Session.open(tmp_path / "s.photovet") as session:
        session.save_result(result, Settings())
        session.save_result(result, Settings())
        assert list(session.results()) == [result]
        assert session.current(missing, Settings()) is None
        os.mkfifo(tmp_path / "pipe.jpg") if hasattr(os, "mkfifo") else None
        assert session.current(str(tmp_path / "pipe.jpg"), Settings()) is None


def test_decisions_survive_a_new_scan_and_removal(tmp_path: Path, photo: Path) -> None:
    with Session.open(tmp_path / "s.photovet") as session:
        session.save_result(photo_result(photo), Settings())
        session.save_review(SHA, Review(checked=True))
        session.save_result(photo_result(photo), Settings(quick=True))
        session.remove(str(photo))
        assert list(session.photos()) == []
        session.save_result(photo_result(photo), Settings())
        assert [p.checked for p in session.photos()] == [True]


def test_exports_are_known_while_their_copy_is_the_one_that_was_checked(tmp_path: Path) -> None:
    copy = tmp_path / "copy.jpg"
    copy.write_bytes(b"clean")
    result = ExportResult(
        "a.jpg", CleanStatus.CLEANED, copy, checks=(Check("pixels", ok=True, detail=Message("equal")),)
    )
    result = replace(result, converted_from="heic", output_sha256=hashlib.sha256(b"clean").hexdigest())
    with Session.open(tmp_path / "s.photovet") as session:
        session.copies.save(Copy(result, SHA, "p1", "website", "rows", "entry"), "plan-1")
        assert session.copies.checked("a.jpg", "plan-1") == result
        assert session.copies.checked("a.jpg", "plan-2") is None
        assert list(session.copies.all()) == [Copy(result, SHA, "p1", "website", "rows", "entry")]
        for other in (b"dirty", b"", b"clean and more"):
            copy.write_bytes(other)
            assert session.copies.checked("a.jpg", "plan-1") is None
        copy.unlink()
        assert session.copies.checked("a.jpg", "plan-1") is None
        session.copies.save(Copy(replace(result, output_sha256=None), SHA), "plan-1")  # as an older PhotoVet did
        copy.write_bytes(b"clean")
        assert session.copies.checked("a.jpg", "plan-1") is None


def test_decisions_of_an_older_program_learn_what_they_are_about(tmp_path: Path, photo: Path) -> None:
    """It kept ids only: what was found until then says what they meant, the latest first."""
    path = tmp_path / "s.photovet"
    old = Review({"f1": Action.HIDE, "gone": Action.KEEP}, checked=True)
    with Session.open(path) as session:
        session.save_result(photo_result(photo), Settings())
        session.save_review(SHA, old)
        later = photo_result(photo)
        moved = replace(later.findings[0], box=PixelBox(70, 70, 90, 90))
        session._db.execute("UPDATE reviews SET changed_at = (SELECT MAX(made_at) FROM results)")
        session._db.execute("UPDATE results SET made_at = '2020'")
        session.save_result(replace(later, findings=(moved, replace(moved, id="f2"))), Settings(quick=True))
        session._db.execute("UPDATE results SET made_at = '2999' WHERE made_at > '2020'")
        assert session.review(SHA) == replace(old, subjects={"f1": Subject(Kind.SIGN, PixelBox(1, 2, 30, 40), HIDE)})


def test_a_report_about_a_session_tells_what_was_decided_about_and_not_found_again(tmp_path: Path, photo: Path) -> None:
    with Session.open(tmp_path / "s.photovet") as session:
        result = photo_result(photo)
        session.save_review(SHA, with_subjects(Review({"f1": Action.KEEP}), result))
        session.save_result(replace(result, findings=()), Settings())
        (told,) = session.decided_results()
        assert [(each.id, each.kind, each.box, each.text, each.action) for each in told.findings] == [
            ("f1", Kind.SIGN, PixelBox(1, 2, 30, 40), "", Action.KEEP)
        ]


def test_what_decisions_are_about_is_not_what_is_signed(photo: Path) -> None:
    """A signature given before decisions told what they are about holds, and so does one after another scan."""
    review = Review({"f1": Action.HIDE})
    told = with_subjects(review, photo_result(photo))
    assert told != review
    assert decisions_digest(told) == decisions_digest(review)


def test_two_programs_share_one_session(tmp_path: Path, photo: Path) -> None:
    with Session.open(tmp_path / "s.photovet") as one, Session.open(tmp_path / "s.photovet") as other:
        one.save_result(photo_result(photo), Settings())
        other.save_review(SHA, Review(checked=True))
        assert other.result(str(photo)) is not None
        assert one.review(SHA).checked


def test_the_fingerprint_follows_what_is_seen_and_nothing_else() -> None:
    base = scan_fingerprint(Settings())
    assert scan_fingerprint(Settings(policy="school", style="solid", threads=7, keep_date="year")) == base
    assert scan_fingerprint(Settings(watchlist=("Ann",))) != base
    assert scan_fingerprint(Settings(ocr_engine="easyocr")) != base


def test_a_copy_depends_on_its_plan_and_on_what_wrote_and_checked_it(monkeypatch: pytest.MonkeyPatch) -> None:
    region = HiddenRegion(PixelBox(1, 2, 30, 40), Kind.SIGN, "frost")
    plan = RedactionPlan(SHA, (region,))
    base = fingerprint.plan_fingerprint(plan)
    others = [
        replace(plan, photo_sha256="cd" * 32),
        replace(plan, regions=()),
        replace(plan, regions=(replace(region, style="solid"),)),
        replace(plan, regions=(replace(region, outline=Ellipse(PixelBox(1, 2, 30, 40))),)),
        replace(plan, keep=KeptMetadata(date="year")),
        replace(plan, copy_format="jpeg"),
    ]
    assert len({base, *map(fingerprint.plan_fingerprint, others)}) == 7
    monkeypatch.setattr(fingerprint, "engine_version", lambda: "another")
    assert fingerprint.plan_fingerprint(plan) != base


def test_the_version_covers_whatever_looks_writes_and_checks() -> None:
    """A folder that was renamed would otherwise drop out without a word, and so would a new one."""
    read = {name for name, _ in fingerprint._engine()}
    for module in ("scan", "plan", "write", "placing", "matching", "detectors.plates", "vision.look", "formats.jpeg"):
        assert f"{module.replace('.', '/')}.py" in read
    assert "verify/second_reader/exif.py" in read
    assert not [name for name in read if name.startswith(("batch", "reports"))]
    given = {name.partition("/")[0] for name, _ in fingerprint._data()}
    assert given == {name.partition("/")[0] for name in fingerprint._DATA}


# ---- the file --------------------------------------------------------------------------------------------------------


def test_an_older_file_is_migrated_on_a_copy_and_kept_beside_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "old.photovet"
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.execute(f"PRAGMA application_id = {session_schema.APPLICATION_ID}")
        session_schema._run_steps(old, 0, 1)
        old.execute("INSERT INTO reviews VALUES (?, 1, ?, 'then')", (SHA, serial.review_to_json(Review(checked=True))))
    with Session.open(path) as session:
        assert session.review(SHA).checked
        assert list(session.copies.all()) == []
    with closing(sqlite3.connect(path.with_name("old.photovet.v1.bak"))) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)
    assert not list(tmp_path.glob(".*migrating*"))


def test_decisions_about_many_photos_are_kept_all_or_none(tmp_path: Path) -> None:
    broken = Review(actions={"found": object()})  # type: ignore[dict-item]  # which no file can hold
    with Session.open(tmp_path / "s.photovet") as session:
        with pytest.raises(TypeError):
            session.save_reviews({"11" * 32: Review(checked=True), "22" * 32: broken})
        assert session.review("11" * 32) == Review()
        session.save_reviews({"33" * 32: Review(checked=True)})
        assert session.review("33" * 32).checked


def test_a_session_with_brush_strokes_is_no_damaged_one_to_an_older_program(tmp_path: Path) -> None:
    """Whoever wrote version 2 cannot read a stroke; the version tells it that a newer program wrote the file."""
    path = tmp_path / "s.photovet"
    with Session.open(path) as session:
        session.save_review(SHA, Review(drawn=(DrawnRegion("mine", Stroke(((1.0, 2.0),), 3.0)),)))
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA user_version").fetchone() > (2,)
    with pytest.raises(DamagedSessionError):
        serial.review_from_json(serial.review_to_json(Review(drawn=(DrawnRegion("x", Stroke((), 3.0)),))))


def test_a_failed_migration_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.photovet"
    with Session.open(path):
        pass
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    monkeypatch.setattr(session_schema, "_STEPS", (*session_schema._STEPS, "CREATE TABLE meta (again TEXT);"))
    monkeypatch.setattr(session_schema, "VERSION", session_schema.VERSION + 1)
    with pytest.raises(OutputError):
        Session.open(path)
    assert path.read_bytes() == before


def test_newer_foreign_and_damaged_files_are_refused_in_words(tmp_path: Path) -> None:
    newer, foreign, damaged = tmp_path / "newer", tmp_path / "foreign", tmp_path / "damaged"
    with Session.open(newer):
        pass
    with closing(sqlite3.connect(newer)) as file:
        file.execute("PRAGMA user_version = 99")
    with closing(sqlite3.connect(foreign)) as file:
        file.execute("CREATE TABLE other (a)")
    damaged.write_bytes(b"SQLite format 3\0" + b"\xff" * 4000)
    with pytest.raises(DamagedSessionError, match="newer PhotoVet"):
        Session.open(newer)
    with pytest.raises(WrongCallError, match="not a PhotoVet session"):
        Session.open(foreign)
    with pytest.raises(DamagedSessionError, match="damaged"):
        Session.open(damaged)
    with pytest.raises(WrongCallError, match="no session file"):
        Session.open(tmp_path / "none", create=False)


def test_a_photo_that_is_left_out_changes_what_is_signed_and_no_other_review(tmp_path: Path) -> None:
    review = Review(actions={"f1": Action.HIDE})
    left = replace(review, left_out=True)
    assert "left_out" not in serial.review_to_json(review)  # signatures of an older PhotoVet stay good
    assert serial.review_from_json(serial.review_to_json(left)) == left
    with Session.open(tmp_path / "s") as session:
        session.save_review(SHA, left)
        assert session.review(SHA).left_out
