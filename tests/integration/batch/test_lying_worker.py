"""A worker that was taken over neither holds up the process that listens nor speaks for another photo."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from planted_liars import ANOTHER, beginning_for_ever, claiming_another_photo, dripping
from planted_takeover import say_always

from scanner.batch import workers
from scanner.batch.answers import pack, unpack
from scanner.batch.jobs import CleanJob, ScanJob
from scanner.batch.pool import run_jobs
from scanner.batch.workers import WorkerPool
from scanner.errors import WorkerLostError
from scanner.messages import Message
from scanner.model import CleanStatus, ExportResult, ScanResult, ScanStatus, Target
from scanner.settings import Limits, Settings
from support.command_line import draw_street

FILE_ONLY = Settings(metadata_only=True)
HASTY = Settings(metadata_only=True, limits=Limits(seconds_per_photo=2.0))


def scanned(path: Path, initializer: Callable[[], None], settings: Settings = FILE_ONLY) -> ScanResult:
    with WorkerPool(1, memory_bytes=900_000_000, initializer=initializer) as pool:
        (outcome,) = run_jobs(pool, [ScanJob(str(path), settings)])
    result: ScanResult = outcome.result
    return result


def test_its_time_counts_from_its_first_word_and_from_no_other(tmp_path: Path) -> None:
    assert scanned(draw_street(tmp_path / "a.jpg"), beginning_for_ever, HASTY).error_code == "over-limit"


def test_a_message_that_never_ends_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_PATIENCE_S", 2.0)
    assert scanned(draw_street(tmp_path / "a.jpg"), dripping).error_code == "worker-lost"


def test_it_speaks_for_no_other_photo(tmp_path: Path) -> None:
    result = scanned(draw_street(tmp_path / "a.jpg"), claiming_another_photo)
    assert result.status is ScanStatus.FAILED
    assert result.photo is None
    assert ANOTHER not in repr(result)


def test_it_says_no_number_that_a_report_could_not(tmp_path: Path) -> None:
    for number in (float("inf"), float("nan"), 10**19):
        lie = pack(ScanResult("a", ScanStatus.OK, seconds={"total": number}))
        assert scanned(draw_street(tmp_path / "a.jpg"), partial(say_always, lie)).error_code == "worker-lost"
    part = Message("The file has more than {limit} boxes.", limit=float("inf"))
    with pytest.raises(WorkerLostError):
        unpack(ScanResult, pack(ScanResult("a", ScanStatus.FAILED, error=part)))


def test_it_names_its_copy_like_a_photo_only(tmp_path: Path) -> None:
    for name in ("a.exe", "a.html", "a.png.lnk", "a.py"):
        lie = pack(ExportResult("a.png", CleanStatus.CLEANED, Path(name)))
        with WorkerPool(1, memory_bytes=900_000_000, initializer=partial(say_always, lie)) as pool:
            job = CleanJob(str(draw_street(tmp_path / "a.png")), Target(tmp_path / "out", "a.png"), FILE_ONLY)
            (outcome,) = run_jobs(pool, [job])
        assert outcome.result.error_code == "worker-lost", name
        assert not list(tmp_path.glob("out/*"))
