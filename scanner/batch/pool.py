"""The one interface behind which many photos are worked on; nothing above it knows processes.

`WorkerPool` in `workers.py` is the implementation for one computer. A distributed engine can be a second one: it has to
take jobs, hand back outcomes as they come, forget what is under way, and end.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from types import TracebackType
from typing import Final, Protocol, Self

from scanner.batch.jobs import Job, Outcome, Workbench

MOST_WAITING: Final = 500  # outcomes; of a session that knows thousands, all would come at once behind one slow photo


class Pool(Protocol):
    """Takes jobs and hands back their outcomes, in the order in which they finish."""

    @property
    def window(self) -> int:
        """How many jobs are worth having under way at once; more only costs memory."""

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""

    def submit(self, job: Job) -> None:
        """Take a job. Raises WrongCallError after `close`."""

    def results(self) -> Iterator[Outcome]:
        """The outcomes as they come, one for every job; ends when nothing is under way.

        Jobs may be submitted while iterating. After `cancel`, what has finished still comes; the rest is forgotten.
        """

    def cancel(self) -> None:
        """Give up everything under way, soon. Safe to call from a signal handler or from another thread."""

    def close(self) -> None:
        """End the pool and free what it holds; jobs under way are given up."""


def run_jobs(pool: Pool, jobs: Iterable[Job]) -> Iterator[Outcome]:
    """Put jobs through a pool, taking the next from `jobs` only when there is room, so that no list grows.

    Outcomes come as they finish. After `pool.cancel()` no further job is taken, and the iterator ends with what had
    finished.
    """
    source = iter(jobs)
    for first in islice(source, pool.window):
        pool.submit(first)
    for outcome in pool.results():
        following = None if pool.cancelled else next(source, None)
        if following is not None:
            pool.submit(following)
        yield outcome


def run_jobs_in_order(pool: Pool, jobs: Iterable[Job]) -> Iterator[Outcome]:
    """As `run_jobs`, but outcomes come in the order of the jobs.

    Outcomes that are ahead of their turn wait in memory while one photo takes long; no further job is taken while
    `MOST_WAITING` of them do. After `pool.cancel()` the jobs that had not finished are passed over.
    """
    source = iter(jobs)
    submitted: deque[Job] = deque()
    waiting: dict[int, Outcome] = {}  # by the identity of the job: two jobs may be equal, and `submitted` keeps both

    def take_jobs() -> None:
        while not pool.cancelled and len(waiting) < MOST_WAITING and len(submitted) - len(waiting) < pool.window:
            job = next(source, None)
            if job is None:
                return
            submitted.append(job)
            pool.submit(job)

    take_jobs()
    for outcome in pool.results():
        waiting[id(outcome.job)] = outcome
        in_turn = []
        while submitted and id(submitted[0]) in waiting:
            in_turn.append(waiting.pop(id(submitted.popleft())))
        take_jobs()
        yield from in_turn
    for job in submitted:
        if id(job) in waiting:
            yield waiting.pop(id(job))


def cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


class InlinePool:
    """Works in this very process, one job after the other: for tests and single photos. Contains no crash."""

    window = 1

    def __init__(self, threads: int = 0) -> None:
        self._bench = Workbench(threads or cores())
        self._jobs: deque[Job] = deque()
        self.cancelled = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def submit(self, job: Job) -> None:
        """Keep the job until `results` comes to it."""
        self._jobs.append(job)

    def results(self) -> Iterator[Outcome]:
        """Run the jobs, one at a time, as the caller asks for outcomes."""
        while self._jobs and not self.cancelled:
            job = self._jobs.popleft()
            yield Outcome(job, job.run(self._bench))

    def cancel(self) -> None:
        """Run no further job."""
        self.cancelled = True

    def close(self) -> None:
        """Forget the jobs that are left."""
        self._jobs.clear()
