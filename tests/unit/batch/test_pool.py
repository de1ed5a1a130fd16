"""Outcomes in the order of the jobs, and no heap of them behind one photo that takes long."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from scanner.batch.jobs import Job, Outcome, ScanJob
from scanner.batch.pool import MOST_WAITING, run_jobs_in_order
from scanner.model import ScanResult, ScanStatus
from scanner.settings import Settings

JOBS = 3 * MOST_WAITING


class SlowFirst:
    """A pool in which the first photo finishes only when no other is left under way."""

    window = 4

    def __init__(self) -> None:
        self.cancelled = False
        self.under_way: deque[Job] = deque()
        self.taken = 0
        self.taken_before_the_first = 0

    def submit(self, job: Job) -> None:
        """Take it."""
        self.taken += 1
        self.under_way.append(job)

    def results(self) -> Iterator[Outcome]:
        """The youngest first."""
        while self.under_way:
            job = self.under_way.pop()  # the first one stays at the bottom
            if job.path == "0":
                self.taken_before_the_first = self.taken
            yield Outcome(job, ScanResult(job.path, ScanStatus.OK))

    def cancel(self) -> None:
        """Forget all."""
        self.cancelled = True
        self.under_way.clear()

    def close(self) -> None:
        """Forget all."""
        self.under_way.clear()


def jobs() -> Iterator[ScanJob]:
    return (ScanJob(str(number), Settings()) for number in range(JOBS))


def test_a_slow_photo_holds_back_only_so_many_others() -> None:
    pool = SlowFirst()
    paths = [outcome.job.path for outcome in run_jobs_in_order(pool, jobs())]
    assert paths == [str(number) for number in range(JOBS)]
    assert MOST_WAITING <= pool.taken_before_the_first <= MOST_WAITING + pool.window


def test_after_a_cancel_what_had_finished_still_comes() -> None:
    pool = SlowFirst()

    def until_cancelled() -> Iterator[ScanJob]:
        for number, job in enumerate(jobs()):
            if number == 10:
                pool.cancel()
            yield job

    paths = [int(outcome.job.path) for outcome in run_jobs_in_order(pool, until_cancelled())]
    assert paths
    assert paths == sorted(paths)
    assert 0 not in paths
