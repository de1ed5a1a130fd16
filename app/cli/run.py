"""How `scan` and `clean` work through photos: jobs into a pool, results out in order, progress on the terminal."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from types import FrameType
from typing import TYPE_CHECKING

import typer

from app.cli.language import said
from scanner.messages import Message

if TYPE_CHECKING:
    from scanner.batch.jobs import Job, Outcome
    from scanner.batch.pool import Pool
    from scanner.cluster.pool import Cluster


class Stopped:
    """Whether the person asked to stop; what had finished is still reported."""

    def __init__(self) -> None:
        self.by_person = False


def outcomes(
    jobs: Iterable[Job],
    workers: int,
    stopped: Stopped,
    wrapped: Callable[[Pool], Pool] | None = None,
    *,
    in_order: bool = True,
    files_only: bool = False,
    cluster: Cluster | None = None,
) -> Iterator[Outcome]:
    """Run the jobs and yield an outcome for each, in the jobs' order; fewer where the person stops the run.

    Ctrl-C and SIGTERM stop the run: finished photos keep their outcome, the others have none. `wrapped` puts another
    pool around the workers, such as one that remembers. Without `in_order` outcomes come as they finish. `files_only`:
    no picture is looked at. With a `cluster` its nodes do the work instead of this computer.
    """
    if cluster is not None:
        yield from _outcomes_of_cluster(jobs, cluster, stopped, wrapped, in_order=in_order)
        return
    from scanner.batch.pool import run_jobs, run_jobs_in_order
    from scanner.batch.workers import WorkerPool, default_workers

    # No more workers than photos: they share the cores, and a single photo should have all of them.
    jobs = iter(jobs)
    first = list(islice(jobs, workers or default_workers(files_only=files_only)))
    jobs = chain(first, jobs)
    with WorkerPool(max(1, len(first))) as workers_pool, stop_on_signal(stopped, workers_pool.cancel):
        pool: Pool = wrapped(workers_pool) if wrapped else workers_pool
        yield from run_jobs_in_order(pool, jobs) if in_order else run_jobs(pool, jobs)


def _outcomes_of_cluster(
    jobs: Iterable[Job],
    cluster: Cluster,
    stopped: Stopped,
    wrapped: Callable[[Pool], Pool] | None,
    *,
    in_order: bool,
) -> Iterator[Outcome]:
    from app.cli.cluster_line import line
    from scanner.batch.pool import run_jobs, run_jobs_in_order
    from scanner.cluster.pool import ClusterPool

    with ClusterPool(line(), cluster) as nodes, stop_on_signal(stopped, nodes.cancel):
        pool: Pool = wrapped(nodes) if wrapped else nodes
        yield from run_jobs_in_order(pool, jobs) if in_order else run_jobs(pool, jobs)


@contextmanager
def stop_on_signal(stopped: Stopped, cancel: Callable[[], None]) -> Iterator[None]:
    """Ctrl-C and SIGTERM call `cancel` while the block runs, and are noted in `stopped`."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.by_person = True
        cancel()

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def say(sentence: str, *, err: bool = True) -> None:
    """Tell the person something, on standard error as a rule; a message in the language that is spoken."""
    if isinstance(sentence, Message):
        from scanner.reports.base import printable

        sentence = printable(said(sentence))
    typer.echo(sentence, err=err)
