"""A thread that owns a pool: jobs go in by urgency, outcomes come out through a callback. No Qt here."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable
from itertools import count
from typing import Any

from scanner.batch.jobs import Job, Outcome
from scanner.batch.pool import Pool
from scanner.errors import PhotoVetError
from scanner.messages import Message


class PoolThread:
    """Feeds one pool. Everything public may be called from any thread; the callbacks are called from this thread.

    A pool takes jobs in the order they come. Here only `most_under_way` jobs are handed to it at a time, so that an
    urgent job (the photo a person looks at) never waits behind hundreds of others.
    """

    def __init__(
        self,
        name: str,
        make_pool: Callable[[], Pool],
        most_under_way: int,
        on_start: Callable[[Job], None],
        on_outcome: Callable[[Outcome], None],
        on_broken: Callable[[Message], None],
    ) -> None:
        self._make_pool = make_pool
        self._most = most_under_way
        self._on_start, self._on_outcome, self._on_broken = on_start, on_outcome, on_broken
        self._ready = threading.Condition()
        self._waiting: list[tuple[int, int, Any]] = []
        self._numbers = count()
        self._under_way = 0
        self._pool: Pool | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin; the pool starts its processes with the first job."""
        self._thread.start()

    def submit(self, job: Any, urgency: int = 5) -> None:
        """Take a job; a smaller urgency goes first, equal ones in order."""
        with self._ready:
            heapq.heappush(self._waiting, (urgency, next(self._numbers), job))
            self._ready.notify()

    def reorder(self, urgency_of: Callable[[Any], int | None]) -> None:
        """Give the waiting jobs another urgency; None drops a job."""
        with self._ready:
            kept = [(urgency_of(job), number, job) for _, number, job in self._waiting]
            self._waiting = [(urgency, number, job) for urgency, number, job in kept if urgency is not None]
            heapq.heapify(self._waiting)

    def stop(self) -> None:
        """Give up everything; the processes end soon."""
        with self._ready:
            self._closing = True
            self._waiting.clear()
            if self._pool is not None:
                self._pool.cancel()
            self._ready.notify()

    def join(self) -> None:
        """Wait until the processes have ended: at most the two seconds that a pool may take after `stop`."""
        if self._thread.is_alive():
            self._thread.join()

    # ---- in the thread ---------------------------------------------------------------------------------------------

    def _run(self) -> None:
        pool = self._make_pool()
        with self._ready:
            self._pool = pool
        try:
            while self._wait_for_work():
                self._work(pool)
        finally:
            pool.close()

    def _wait_for_work(self) -> bool:
        with self._ready:
            while not self._waiting and not self._closing:
                self._ready.wait()
            return not self._closing

    def _work(self, pool: Pool) -> None:
        try:
            self._fill(pool)
            for outcome in pool.results():
                self._under_way -= 1
                self._on_outcome(outcome)
                self._fill(pool)
        except PhotoVetError as error:  # no worker could be started: nothing will come of what waits either
            with self._ready:
                self._waiting.clear()
            self._under_way = 0
            self._on_broken(error.message)

    def _fill(self, pool: Pool) -> None:
        while self._under_way < self._most:
            with self._ready:
                if not self._waiting or self._closing:
                    return
                job = heapq.heappop(self._waiting)[2]
            self._under_way += 1
            pool.submit(job)
            self._on_start(job)
