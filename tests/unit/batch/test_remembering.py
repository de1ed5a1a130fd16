"""A repeated command does only what is new or changed, and what was done is kept before anybody sees it."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scanner.batch.consent import Consent, Purpose
from scanner.batch.copies import Copy
from scanner.batch.jobs import CleanJob, ScanJob
from scanner.batch.pool import InlinePool, run_jobs, run_jobs_in_order
from scanner.batch.remembering import RememberingPool
from scanner.batch.session import Session
from scanner.batch.vetting import ExportRules, Standings
from scanner.errors import ChangedPhotoError
from scanner.matching import with_subjects
from scanner.messages import Message
from scanner.model import (
    Action,
    CleanStatus,
    ExportResult,
    Finding,
    Kind,
    Photo,
    PixelBox,
    RedactionPlan,
    Review,
    ScanResult,
    ScanStatus,
    Target,
)
from scanner.placing import NewCopy
from scanner.settings import Settings

SETTINGS = Settings()
SHA_LENGTH = 64


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that were really worked on, by a scan and a clean that do nothing else."""
    paths: list[str] = []

    def scan(path: str, *_: object) -> ScanResult:
        paths.append(path)
        content = Path(path).read_bytes() if Path(path).exists() else None
        if content is None:
            return ScanResult(path, ScanStatus.FAILED, error_code="unreadable", error=Message("There is no file."))
        photo = Photo(Path(path), "jpeg", len(content), hashlib.sha256(content).hexdigest())
        thing = Finding("f1", Kind.SIGN, PixelBox(1, 2, 30, 40), "", 0.9, "", Action.HIDE)
        return ScanResult(path, ScanStatus.OK, photo, width_px=99, height_px=99, findings=(thing,))

    def write(path: str, plan: RedactionPlan, copy: NewCopy, name: str, *_: object, **__: object) -> ExportResult:
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != plan.photo_sha256:
            return ExportResult(
                path, CleanStatus.FAILED, error_code=ChangedPhotoError.code, error=Message("It was changed.")
            )
        paths.append(f"copy of {path}")
        sha256 = copy.write([f"{path} with {len(plan.regions)} hidden".encode()])
        return ExportResult(path, CleanStatus.CLEANED, Path(name), output_sha256=sha256)

    monkeypatch.setattr("scanner.scan.scan_photo", scan)
    monkeypatch.setattr("scanner.write.make_copy_of", write)
    return paths


def copies(*paths: str) -> list[str]:
    """What stands in `done` when these were written."""
    return [f"copy of {path}" for path in paths]


@pytest.fixture
def photos(tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"{number}.jpg" for number in range(5)]
    for number, path in enumerate(paths):
        path.write_bytes(b"photo" * (number + 1))
    return [str(path) for path in paths]


def scan_all(session: Session, paths: list[str], settings: Settings = SETTINGS, stop_after: int = 99) -> list[str]:
    with InlinePool() as inner:
        pool = RememberingPool(inner, session)
        got = []
        for outcome in run_jobs_in_order(pool, [ScanJob(path, settings) for path in paths]):
            got.append(outcome.result.path)
            assert session.result(outcome.result.path) is not None
            if len(got) == stop_after:
                pool.cancel()
        return got


def test_a_repeated_scan_does_only_what_is_new_or_changed(tmp_path: Path, photos: list[str], done: list[str]) -> None:
    with Session.open(tmp_path / "s") as session:
        assert scan_all(session, photos) == photos
        assert done == photos
        done.clear()
        Path(photos[1]).write_bytes(b"another picture")
        (tmp_path / "new.jpg").write_bytes(b"new one")
        wanted = [*photos, str(tmp_path / "new.jpg"), str(tmp_path / "gone.jpg")]
        assert scan_all(session, wanted) == wanted
        assert done == [photos[1], str(tmp_path / "new.jpg"), str(tmp_path / "gone.jpg")]
        done.clear()
        assert scan_all(session, wanted, replace(SETTINGS, policy="school")) == wanted
        assert done == [str(tmp_path / "gone.jpg")]
        assert [result.path for result in session.results()] == wanted


def test_a_scan_that_was_stopped_goes_on_where_it_was(tmp_path: Path, photos: list[str], done: list[str]) -> None:
    with Session.open(tmp_path / "s") as session:
        assert scan_all(session, photos, stop_after=2) == photos[:2]
        assert scan_all(session, photos) == photos
        assert sorted(done) == sorted(photos)


def clean_all(
    session: Session,
    paths: list[str],
    out: Path,
    rules: ExportRules | None = None,
    on_exported: Callable[[Copy], None] | None = None,
) -> list[ExportResult]:
    out.mkdir(exist_ok=True)
    with InlinePool() as inner:
        pool = RememberingPool(inner, session, rules or ExportRules(), on_exported)
        jobs = [CleanJob(path, Target(out, Path(path).name), SETTINGS) for path in paths]
        return [outcome.result for outcome in run_jobs(pool, jobs)]


def test_a_clean_uses_the_decisions_and_is_repeated_only_where_something_changed(
    tmp_path: Path, photos: list[str], done: list[str]
) -> None:
    exported: list[str] = []
    with Session.open(tmp_path / "s") as session:
        scan_all(session, photos)
        sha256 = session.content_hash(photos[0])
        assert sha256 is not None
        session.save_review(sha256, Review({"f1": Action.KEEP}))
        done.clear()
        first = clean_all(
            session, photos, tmp_path / "out", on_exported=lambda copy: exported.append(copy.photo_sha256)
        )
        assert done == copies(*photos), "what was found is known, and not looked for again"
        assert (tmp_path / "out" / "0.jpg").read_text().endswith("with 0 hidden")
        assert (tmp_path / "out" / "1.jpg").read_text().endswith("with 1 hidden")
        assert exported[0] == sha256
        assert all(len(sha) == SHA_LENGTH for sha in exported)
        done.clear()
        assert clean_all(session, photos, tmp_path / "out") == first
        assert done == []
        session.save_review(sha256, Review({"f1": Action.HIDE}))
        Path(photos[2]).write_bytes(b"changed")
        (tmp_path / "out" / "4.jpg").unlink()
        clean_all(session, photos, tmp_path / "out")
        assert sorted(done) == sorted([photos[2], *copies(photos[0], photos[2], photos[4])])


def test_what_lacks_consent_or_a_signature_is_refused_and_nothing_is_written(
    tmp_path: Path, photos: list[str], done: list[str]
) -> None:
    rules = ExportRules(Purpose.PRESS, (Consent("1.jpg", Purpose.PRESS),), today=date(2026, 1, 1))
    with Session.open(tmp_path / "s") as session:
        heard: list[tuple[str, str]] = []
        every = clean_all(
            session, photos, tmp_path / "out", rules, lambda copy: heard.append((copy.result.path, copy.result.status))
        )
        results = {Path(result.path).name: result for result in every}
        assert sorted(heard) == sorted((result.path, result.status) for result in every)
        assert results["1.jpg"].status is CleanStatus.CLEANED
        assert results["2.jpg"].status is CleanStatus.REFUSED
        assert results["2.jpg"].error_code == "no-consent"
        assert done == [photos[1], *copies(photos[1])]
        assert [(copy.result.path, copy.purpose) for copy in session.copies.all()] == [(photos[1], "press")]
        done.clear()
        (refused,) = clean_all(session, photos[:1], tmp_path / "out", ExportRules(standings=Standings((), ())))
        assert refused.error is not None
        assert "Nobody has checked" in refused.error
        assert done == []


@pytest.mark.parametrize("other", [b"the original", b"", None])
def test_a_copy_that_is_another_file_by_now_is_made_anew_and_named(
    tmp_path: Path, photos: list[str], done: list[str], other: bytes | None
) -> None:
    """`Checked` is said of bytes, not of a path."""
    out = tmp_path / "out"
    with Session.open(tmp_path / "s") as session:
        clean_all(session, photos, out)
        checked = (out / "1.jpg").read_bytes()
        (out / "1.jpg").unlink()
        if other is not None:
            (out / "1.jpg").write_bytes(other)
        done.clear()
        results = {Path(result.path).name: result for result in clean_all(session, photos, out)}
        assert done == copies(photos[1])
        again = results["1.jpg"].output
        assert again is not None
        assert again.read_bytes() == checked
        if other is None:
            assert (again.name, results["1.jpg"].notes) == ("1.jpg", ())
        else:
            assert (out / "1.jpg").read_bytes() == other, "what somebody put there stays"
            assert again.name == "1-2.jpg"
            assert "1.jpg in the output folder is no longer the copy" in results["1.jpg"].notes[0]
        done.clear()
        assert [result.output for result in clean_all(session, photos[1:2], out)] == [again]
        assert done == []


def test_a_careful_look_is_used_for_a_quick_copy_and_not_the_other_way_round(
    tmp_path: Path, photos: list[str], done: list[str]
) -> None:
    quick = replace(SETTINGS, quick=True)
    with Session.open(tmp_path / "s") as session:
        scan_all(session, photos[:1])
        scan_all(session, photos[1:2], quick)
        done.clear()
        with InlinePool() as inner:
            pool = RememberingPool(inner, session)
            jobs = [
                CleanJob(photos[0], Target(tmp_path / "out", "0.jpg"), quick),
                CleanJob(photos[1], Target(tmp_path / "out", "1.jpg"), SETTINGS),
            ]
            assert [outcome.result.status for outcome in run_jobs(pool, jobs)] == [CleanStatus.CLEANED] * 2
        assert sorted(done) == sorted([photos[1], *copies(*photos[:2])])


def test_a_new_policy_or_watchlist_asks_anew_whether_the_copy_is_still_right(
    tmp_path: Path, photos: list[str], done: list[str]
) -> None:
    with Session.open(tmp_path / "s") as session:

        def clean(settings: Settings) -> list[str]:
            done.clear()
            with InlinePool() as inner:
                job = CleanJob(photos[0], Target(tmp_path / "out", "0.jpg"), settings)
                assert [outcome.result.status for outcome in run_jobs(RememberingPool(inner, session), [job])]
            return list(done)

        assert clean(SETTINGS) == [photos[0], *copies(photos[0])]
        assert clean(replace(SETTINGS, policy="school")) == []  # which decides the same about a sign
        assert clean(replace(SETTINGS, keep=frozenset({Kind.SIGN}))) == copies(photos[0])
        assert clean(replace(SETTINGS, watchlist=("Ann",))) == [photos[0]]  # which finds the same
        assert clean(replace(SETTINGS, style="solid")) == copies(photos[0])
        assert clean(SETTINGS) == []


def test_what_is_found_for_a_copy_is_kept_only_where_it_may_be(
    tmp_path: Path, photos: list[str], done: list[str]
) -> None:
    """The memory of a watched folder may lie among the copies, which are passed on."""
    with Session.open(tmp_path / "s") as session:

        def clean() -> list[str]:
            done.clear()
            with InlinePool() as inner:
                pool = RememberingPool(inner, session, keep_looks=False)
                job = CleanJob(photos[0], Target(tmp_path / "out", "0.jpg"), SETTINGS)
                assert [outcome.result.status for outcome in run_jobs(pool, [job])] == [CleanStatus.CLEANED]
            return list(done)

        assert clean() == [photos[0], *copies(photos[0])]
        assert list(session.results()) == []
        assert clean() == []
        (tmp_path / "out" / "0.jpg").write_bytes(b"")
        assert clean() == [photos[0], *copies(photos[0])]


def test_a_photo_that_changes_before_it_is_looked_at_gets_the_decisions_about_what_it_shows(
    tmp_path: Path, photos: list[str], done: list[str]
) -> None:
    with Session.open(tmp_path / "s") as session, InlinePool() as inner:
        before = session.content_hash(photos[0])
        assert before is not None
        session.save_review(before, Review({"f1": Action.KEEP}))
        pool = RememberingPool(inner, session)
        pool.submit(CleanJob(photos[0], Target(tmp_path / "out", "0.jpg"), SETTINGS))
        Path(photos[0]).write_bytes(b"another picture")
        (outcome,) = pool.results()
        assert done == [photos[0], *copies(photos[0])]
        assert outcome.result.output.read_text().endswith("with 1 hidden")


@pytest.mark.parametrize("decided_after", [SETTINGS, replace(SETTINGS, quick=True)])
def test_another_scan_for_a_copy_drops_no_decision(
    tmp_path: Path, photos: list[str], done: list[str], decided_after: Settings
) -> None:
    """Decided after a scan with other settings, hidden in the copy though this scan sees it elsewhere."""
    with Session.open(tmp_path / "s") as session:
        scan_all(session, photos[:1], decided_after)
        look = session.result(photos[0])
        assert look is not None
        elsewhere = replace(look, findings=tuple(replace(each, box=PixelBox(60, 60, 90, 90)) for each in look.findings))
        session.save_review(
            look.photo.sha256 if look.photo else "", with_subjects(Review({"f1": Action.HIDE}), elsewhere)
        )
        done.clear()
        with InlinePool() as inner:
            job = CleanJob(photos[0], Target(tmp_path / "out", "0.jpg"), replace(SETTINGS, watchlist=("Ann",)))
            (outcome,) = run_jobs(RememberingPool(inner, session), [job])
        assert done == [photos[0], *copies(photos[0])]
        assert outcome.result.output.read_text().endswith("with 2 hidden")


def test_a_photo_that_was_changed_without_a_trace_is_looked_at_again(
    tmp_path: Path, photos: list[str], done: list[str]
) -> None:
    """Its size and time are what they were; only writing a copy notices."""
    with Session.open(tmp_path / "s") as session:
        scan_all(session, photos)
        sha256 = session.content_hash(photos[1])
        assert sha256 is not None
        session.save_review(sha256, Review({"f1": Action.KEEP}))
        before = Path(photos[1]).stat()
        Path(photos[1]).write_bytes(b"other" * 2)
        os.utime(photos[1], ns=(before.st_atime_ns, before.st_mtime_ns))
        done.clear()
        (result,) = clean_all(session, photos[1:2], tmp_path / "out")
        assert result.output is not None, result.error
        assert result.output.read_text().endswith("with 1 hidden"), "nobody decided about what it shows now"
        assert done == [photos[1], *copies(photos[1])]


def test_a_photo_that_was_left_out_is_refused_by_that_name_and_not_looked_at(
    tmp_path: Path, photos: list[str], done: list[str]
) -> None:
    with Session.open(tmp_path / "s") as session:
        scan_all(session, photos)
        done.clear()
        sha256 = hashlib.sha256(Path(photos[1]).read_bytes()).hexdigest()
        session.save_review(sha256, Review(left_out=True))
        results = {result.path: result for result in clean_all(session, photos, tmp_path / "out")}
        left = results.pop(photos[1])
        assert (left.status, left.error_code, left.output) == (CleanStatus.REFUSED, "left-out", None)
        assert {result.status for result in results.values()} == {CleanStatus.CLEANED}
        assert not any(photos[1] in each for each in done)
        assert [photo.path for photo in session.photos() if photo.left_out] == [photos[1]]
        session.save_review(sha256, Review())
        (taken_in,) = clean_all(session, [photos[1]], tmp_path / "out")
        assert taken_in.status is CleanStatus.CLEANED
