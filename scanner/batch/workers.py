"""The pool for one computer: worker processes that a bad photo can kill without costing more than itself.

Made of the standard library's processes, with a pipe of its own for every worker, so that a worker which dies in the
middle of anything leaves nothing locked or half-read for the others. Looked at before: pebble shares one locked pipe
among its workers (its open issue 153 tells of a task that never ends after a worker was stopped), gives no process id
to measure, and takes three seconds a worker to stop one that does not listen; loky gives up every job when one worker
crashes, and has no time limit for a job.
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import psutil

from scanner.batch import answers, processes
from scanner.batch.handing import Handed, hand_over, send_file
from scanner.batch.jobs import CleanJob, Job, Outcome, WriteJob
from scanner.batch.leftovers import remove_old_leftovers
from scanner.batch.patience import Patience, bound_each_step
from scanner.batch.pool import cores
from scanner.batch.worker import BEGUN, READY, work
from scanner.errors import EngineError, LimitError, UnreadableError, WorkerLostError, WrongCallError
from scanner.intake import CHANGED
from scanner.messages import Message, Term
from scanner.model import ScanResult
from scanner.placing import placed
from scanner.scratch import IN_MEMORY, ScratchFile, new_scratch_file

_TICK_S: Final = 0.1
_START_S: Final = 120.0  # a cold disk and a virus scanner may make the first import slow
_LISTEN_S: Final = 0.4  # between asking workers to end and ending them; one in native code does not hear
_PATIENCE_S: Final = 60  # between two parts of one message
_FAILED_STARTS: Final = 3
_MOST_WORDS: Final = 3  # of a worker about one job: that it is ready, that it has begun, and its answer
_NO_START: Final = Message("PhotoVet could not start its worker processes. `photovet doctor` may say why.")

# What a worker may hold between two photos before a new one takes its place. Its heap grows with the variety of photos
# (1.4 GB after the first few, 2.0 GB after 247 mixed ones), and what it holds would count against the next photo. A new
# worker costs the loading of the models, about 4 s.
_HELD_BYTES: Final = 2 << 30
_HELD_SHARE: Final = 0.75  # of the memory limit, where that is lower

_LEAST_BYTES: Final = 3 << 30  # one model set and one photo of 100 megapixels
_MOST_BYTES: Final = 8 << 30


def default_memory_bytes(workers: int) -> int:
    """The memory one worker may use: its share of four fifths of what is installed, 3 to 8 GiB."""
    share = psutil.virtual_memory().total * 4 // (5 * workers)
    return max(_LEAST_BYTES, min(_MOST_BYTES, share))


def default_workers(*, files_only: bool = False) -> int:
    """As many workers as there are cores, as long as each has the memory for its models and a large photo.

    Where `files_only` are cleaned, twice as many: each waits for the disk, to have its copy whole on it, about as long
    as it works.
    """
    by_memory = psutil.virtual_memory().total // _LEAST_BYTES
    return max(1, min(2 * cores() if files_only else cores(), by_memory))


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pid: int
    connection: Connection
    scratch: ScratchFile | None  # where the system needs one; removed when the worker has ended however it ended
    started: float
    ready: bool = False
    job: Job | None = None
    handed: Handed | None = None  # the files of the job
    since: float = 0.0  # when the job was handed over, or when the worker had begun with it
    prepared: set[type[Job]] = field(default_factory=set)  # kinds of jobs that it has begun one of, and begins at once
    ended_for: tuple[str, Message] | None = field(default=None)
    measured: psutil.Process | None = None

    @property
    def idle(self) -> bool:
        return self.ready and self.job is None

    @property
    def begun(self) -> bool:
        return type(self.job) in self.prepared

    def resident_bytes(self) -> int:
        try:
            if self.measured is None:
                self.measured = psutil.Process(self.pid)
            return int(self.measured.memory_info().rss)
        except psutil.Error:
            return 0


class WorkerPool:
    """Worker processes, each with one set of models and its share of the cores, or so many `threads`.

    `workers` = 0 takes `default_workers()`. A photo that crashes its worker, takes longer than the job allows or needs
    more than `memory_bytes` comes back as `job.lost(...)`, and a new worker takes the place of the old one.
    `initializer` runs in every worker at its start; it must be picklable.
    """

    def __init__(
        self,
        workers: int = 0,
        *,
        memory_bytes: int = 0,
        threads: int = 0,
        initializer: Callable[[], None] | None = None,
    ) -> None:
        self._count = workers or default_workers()
        self._threads = threads or max(1, cores() // self._count)
        self._memory_bytes = memory_bytes or default_memory_bytes(self._count)
        self._held_bytes = min(_HELD_BYTES, int(_HELD_SHARE * self._memory_bytes))
        self._initializer = initializer
        self._workers: list[_Worker] = []
        self._queue: deque[Job] = deque()
        self._finished: deque[Outcome] = deque()
        self._swept: set[Path] = set()
        self._failed_starts = 0
        self._looked = 0.0  # when the limits were last enforced
        self._closed = False
        self._patience = Patience()
        self.cancelled = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def window(self) -> int:
        """Enough that no worker waits while a caller writes one result down."""
        return 2 * self._count + 2

    def submit(self, job: Job) -> None:
        """Take a job. Raises WrongCallError after `close`."""
        if self._closed:
            raise WrongCallError("The pool is closed.")
        if not self.cancelled:
            if isinstance(job, CleanJob | WriteJob) and job.target.folder not in self._swept:
                self._swept.add(job.target.folder)
                remove_old_leftovers(job.target.folder)
            self._queue.append(job)
            self._hand_out()

    def results(self) -> Iterator[Outcome]:
        """The outcomes as they come. Raises EngineError where no worker can be started at all."""
        while True:
            while self._finished:
                yield self._finished.popleft()
            if self.cancelled:
                self._give_up()
            if not self._finished and not self._queue and not any(worker.job for worker in self._workers):
                return
            if not self._finished:
                self._hand_out()
                self._listen()
                self._enforce_limits()

    def cancel(self) -> None:
        """Give up everything under way within a second; what has finished still comes out of `results`."""
        self.cancelled = True

    def close(self) -> None:
        """End the workers."""
        self._closed = True
        self._queue.clear()
        self._end(self._workers)
        self._workers.clear()
        self._patience.close()

    # ---- handing out and listening -----------------------------------------------------------------------------------

    def _hand_out(self) -> None:
        wanted = min(self._count, len(self._queue) + sum(worker.job is not None for worker in self._workers))
        while len(self._workers) < wanted:
            self._start()
        for worker in self._workers:
            if worker.idle and self._queue:
                job = self._queue.popleft()
                try:
                    with self._patience.with_worker(worker.process, _PATIENCE_S):
                        handed = hand_over(worker.connection, worker.pid, job)
                except OSError:  # it died while idle: its end is noticed by `_listen`, and the job is not to blame
                    worker.process.kill()  # or it takes nothing more
                    worker.ready = False
                    self._queue.appendleft(job)
                else:
                    worker.job, worker.handed, worker.since = job, handed, time.monotonic()

    def _start(self) -> None:
        ours, theirs = multiprocessing.Pipe()
        scratch = None
        try:
            scratch = None if IN_MEMORY else new_scratch_file()
            path = None if scratch is None else scratch.path
            process = processes.start(work, (theirs, self._threads, self._memory_bytes, path, self._initializer))
            pid = process.pid or 0
            if scratch is not None:
                send_file(ours, scratch.handle, pid)
        except (OSError, EOFError) as error:
            if scratch is not None:
                scratch.remove()
            raise EngineError(_NO_START) from error
        theirs.close()
        bound_each_step(ours, _PATIENCE_S)
        self._workers.append(_Worker(process, pid, ours, scratch, time.monotonic()))

    def _listen(self) -> None:
        connections = {worker.connection: worker for worker in self._workers}
        for connection in wait(list(connections), timeout=_TICK_S):
            worker = connections[connection]  # type: ignore[index]  # `wait` hands back what it was given
            self._hear(worker)

    def _hear(self, worker: _Worker) -> None:
        """Take what a worker has to say next; one that says too much, or takes for ever to say it, is ended."""
        most_bytes = answers.most_bytes(None if worker.job is None else worker.job.answer, self._memory_bytes)
        try:
            with self._patience.with_worker(worker.process, _PATIENCE_S):
                message = worker.connection.recv_bytes(most_bytes)
        except (EOFError, OSError):
            self._bury(worker)
        else:
            self._take(worker, message)

    def _take(self, worker: _Worker, message: bytes) -> None:
        if message == READY:
            worker.ready = True
            self._failed_starts = 0
        elif message == BEGUN:
            if worker.job is not None and not worker.begun:  # said a second time, it would never run out of time
                worker.since = time.monotonic()
                worker.prepared.add(type(worker.job))
        else:
            self._finish(worker, message)

    def _finish(self, worker: _Worker, message: bytes) -> None:
        if worker.job is not None:
            self._finished.append(Outcome(worker.job, self._result(worker, worker.job, message)))
        self._let_go(worker)
        if worker.resident_bytes() > self._held_bytes:
            self._workers.remove(worker)
            self._end([worker])

    @staticmethod
    def _result(worker: _Worker, job: Job, message: bytes) -> object:
        """What the job comes to: nothing that a worker says is believed about another photo or another name."""
        try:
            result = answers.unpack(job.answer, message)
            if isinstance(job, CleanJob | WriteJob):
                answers.check_name(result.output, job.target.name)
            result = _about(job.path, result, worker.handed)
        except (WorkerLostError, UnreadableError) as error:
            worker.process.kill()
            return job.lost(error.code, error.message)
        copy = None if worker.handed is None else worker.handed.copy
        return result if copy is None else placed(result, copy)

    @staticmethod
    def _let_go(worker: _Worker) -> None:
        if worker.handed is not None:
            worker.handed.close()
        worker.job = worker.handed = None

    def _bury(self, worker: _Worker) -> None:
        """A worker's connection closed: it crashed, or was ended for a reason that is known."""
        if worker not in self._workers:  # ended already, because it had grown too large
            return
        worker.connection.close()
        worker.process.join(_LISTEN_S)
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()
        self._workers.remove(worker)
        exit_code, job = worker.process.exitcode, worker.job
        _clear_away(worker)
        if job is not None:
            code, message = worker.ended_for or (WorkerLostError.code, _crash_sentence(exit_code))
            self._finished.append(Outcome(job, job.lost(code, message)))
        elif not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= _FAILED_STARTS:
                raise EngineError(_NO_START)

    # ---- limits ------------------------------------------------------------------------------------------------------

    def _enforce_limits(self) -> None:
        now = time.monotonic()
        if now < self._looked + _TICK_S:
            return
        self._looked = now
        for worker in self._workers:
            if worker.ended_for is not None:
                continue
            if worker.job is None:
                if not worker.ready and now - worker.started > _START_S:
                    worker.process.kill()
            elif now - worker.since > (worker.job.seconds_allowed if worker.begun else _START_S):
                self._kill(
                    worker,
                    Message(
                        "The photo took longer than {seconds} seconds. It was skipped.",
                        seconds=Term(f"{worker.job.seconds_allowed:g}"),
                    ),
                )
            elif worker.resident_bytes() > self._memory_bytes:
                size = Term(f"{self._memory_bytes / (1 << 30):.1f} GiB")
                too_much = Message("The photo needed more than {size} of memory. It was skipped.", size=size)
                self._kill(worker, too_much)

    @staticmethod
    def _kill(worker: _Worker, message: Message) -> None:
        worker.ended_for = (LimitError.code, message)
        worker.process.kill()

    def _give_up(self) -> None:
        self._queue.clear()
        self._take_what_is_finished()
        self._end(self._workers)  # the idle ones with the busy ones: `close` would wait for them once more
        self._workers.clear()

    def _take_what_is_finished(self) -> None:
        for worker in list(self._workers):
            for _ in range(_MOST_WORDS):
                if worker not in self._workers or not _has_said_something(worker):
                    break
                self._hear(worker)

    @staticmethod
    def _end(workers: list[_Worker]) -> None:
        """End workers, all at once: those that listen leave by themselves, the others are killed."""
        for worker in workers:
            worker.connection.close()
            worker.process.terminate()
        deadline = time.monotonic() + _LISTEN_S
        for worker in workers:
            worker.process.join(max(0.0, deadline - time.monotonic()))
        for worker in workers:
            worker.process.kill()
        for worker in workers:
            worker.process.join()
            _clear_away(worker)


def _has_said_something(worker: _Worker) -> bool:
    try:
        return worker.connection.poll()
    except (EOFError, OSError):
        return False


def _clear_away(worker: _Worker) -> None:
    """Remove what a worker that has ended may have left: its scratch, and a copy that was half written."""
    worker.process.close()
    if worker.scratch is not None:
        worker.scratch.remove()
    if worker.handed is not None:
        worker.handed.close()


def _about(path: str, result: Any, handed: Handed | None) -> Any:
    """The result as one about the photo that was handed over, and about no other.

    Raises UnreadableError where it tells of another content: the file has changed since, or the worker does not say
    what is true.
    """
    if isinstance(result, ScanResult) and result.photo is not None:
        found = None if handed is None else handed.photo_now()
        if found != (result.photo.size_bytes, result.photo.sha256):
            raise UnreadableError(CHANGED)
        result = replace(result, photo=replace(result.photo, path=Path(path)))
    return replace(result, path=path) if hasattr(result, "path") else result


def _crash_sentence(exit_code: int | None) -> Message:
    cause = ""
    if exit_code is not None and exit_code < 0:
        try:
            cause = f" ({signal.Signals(-exit_code).name})"
        except ValueError:
            cause = f" (signal {-exit_code})"
    return Message(
        "The worker process crashed at this photo{cause}. The photo was skipped; the others went on.", cause=Term(cause)
    )
