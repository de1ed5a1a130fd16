"""A repeated command does only what is new or changed, and what was done is kept before anybody sees it."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scanner.batch.consent import Consent, Purpose
from scanner.batch.jobs import CleanJob, ScanJob
from scanner.batch.pool import InlinePool, run_jobs, run_jobs_in_order
from scanner.batch.remembering import RememberingPool
from scanner.batch.session import Session
from scanner.batch.vetting import ExportRules, Standings
from scanner.model import Action, CleanStatus, ExportResult, Photo, Review, ScanResult, ScanStatus, Target
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
            return ScanResult(path, ScanStatus.FAILED, error_code="unreadable", error="There is no file.")
        photo = Photo(Path(path), "jpeg", len(content), hashlib.sha256(content).hexdigest())
        return ScanResult(path, ScanStatus.OK, photo)

    def clean(path: str, target: Target, *others: object) -> ExportResult:
        paths.append(path)
        output = target.folder / target.name
        output.write_text(f"{path} {others[-1]}")
        return ExportResult(path, CleanStatus.CLEANED, output)

    monkeypatch.setattr("scanner.scan.scan_photo", scan)
    monkeypatch.setattr("scanner.clean.clean_photo", clean)
    return paths


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
    on_exported: Callable[[ExportResult, str], None] | None = None,
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
        first = clean_all(session, photos, tmp_path / "out", on_exported=lambda _, sha: exported.append(sha))
        assert "KEEP" in (tmp_path / "out" / "0.jpg").read_text()
        assert exported[0] == sha256
        assert all(len(sha) == SHA_LENGTH for sha in exported)
        done.clear()
        assert clean_all(session, photos, tmp_path / "out") == first
        assert done == []
        session.save_review(sha256, Review({"f1": Action.HIDE}))
        Path(photos[2]).write_bytes(b"changed")
        (tmp_path / "out" / "4.jpg").unlink()
        clean_all(session, photos, tmp_path / "out")
        assert done == [photos[0], photos[2], photos[4]]


def test_what_lacks_consent_or_a_signature_is_refused_and_nothing_is_written(
    tmp_path: Path, photos: list[str], done: list[str]
) -> None:
    rules = ExportRules(Purpose.PRESS, (Consent("1.jpg", Purpose.PRESS),), today=date(2026, 1, 1))
    with Session.open(tmp_path / "s") as session:
        heard: list[tuple[str, str]] = []
        every = clean_all(
            session, photos, tmp_path / "out", rules, lambda each, _: heard.append((each.path, each.status))
        )
        results = {Path(result.path).name: result for result in every}
        assert sorted(heard) == sorted((result.path, result.status) for result in every)
        assert results["1.jpg"].status is CleanStatus.CLEANED
        assert results["2.jpg"].status is CleanStatus.REFUSED
        assert results["2.jpg"].error_code == "no-consent"
        assert done == [photos[1]]
        assert [(result.path, purpose) for result, purpose in session.exports()] == [(photos[1], "press")]
        done.clear()
        (refused,) = clean_all(session, photos[:1], tmp_path / "out", ExportRules(standings=Standings((), ())))
        assert refused.error is not None
        assert "Nobody has checked" in refused.error
        assert done == []
