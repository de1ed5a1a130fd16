"""The far side of the pool: what runs inside a worker process."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import FrameType
from typing import Final

from scanner.batch.jobs import Job, Workbench, prepare
from scanner.batch.leftovers import remove_leftovers
from scanner.errors import LimitError, PhotoVetError
from scanner.offline import go_offline

READY: Final = "ready"  # for a first job
BEGUN: Final = "begun"  # with the job that came, the first of its kind: its time counts from now on

# Beyond the limit that the parent watches over: room for memory that is reserved but never touched, so that this is
# only met by an allocation too fast or too large for the parent's watch.
_RESERVED_BYTES: Final = 2 << 30

# Read by the numeric libraries when they are first imported; without them each worker starts a thread per core.
_THREAD_VARIABLES: Final = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OPENCV_FOR_THREADS_NUM")


def work(
    connection: Connection,
    threads: int,
    memory_bytes: int,
    scratch: Path,
    initializer: Callable[[], None] | None = None,
) -> None:
    """Take jobs from the connection and answer each with its result, until the connection closes."""
    go_offline()
    _silence()
    tempfile.tempdir = str(scratch)  # the parent removes it, also after a crash
    _leave_interrupts_to_the_parent()
    for name in _THREAD_VARIABLES:
        os.environ[name] = str(threads)
    _bound_memory(memory_bytes + _RESERVED_BYTES)
    under_way: list[Job] = []
    prepared: set[type[Job]] = set()
    threading.Thread(target=_end_with_the_parent, args=(scratch, under_way), daemon=True).start()
    if initializer is not None:
        initializer()
    bench = Workbench(threads)
    connection.send(READY)
    try:
        while True:
            try:
                job: Job = connection.recv()
            except (EOFError, OSError):  # the parent closed its end
                sys.exit()
            under_way[:] = [job]
            if type(job) not in prepared:
                prepare(job)
                prepared.add(type(job))
                connection.send(BEGUN)
            connection.send(_result(job, bench))
    except SystemExit as leaving:  # a half-written copy has been removed; the parent removes the rest
        os._exit(int(leaving.code or 0))  # with engines loaded, an orderly end takes 0.9 s and this 0.1 s


def _result(job: Job, bench: Workbench) -> object:
    try:
        return job.run(bench)
    except MemoryError:
        return job.lost(LimitError.code, "The photo needs more memory than a worker may use. It was skipped.")
    except Exception as error:  # noqa: BLE001  # one photo's trouble must not cost the others
        traceback.print_exc()  # heard only with PHOTOVET_WORKER_OUTPUT, see `_silence`
        # Not the error's text: it may quote what stands in the photo.
        sentence = f"An unexpected error ({type(error).__name__}) stopped this photo. It was skipped."
        return job.lost(PhotoVetError.code, sentence)


def _silence() -> None:
    """Native decoders print warnings about damaged photos, in no form that says which photo; results say it in words.

    What they print to standard output would even end up in the middle of a report. The environment variable
    PHOTOVET_WORKER_OUTPUT lets it through, for those who look for the cause of a crash.
    """
    if not os.environ.get("PHOTOVET_WORKER_OUTPUT"):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(nowhere, stream)
        os.close(nowhere)


def _leave_interrupts_to_the_parent() -> None:
    """Ctrl-C reaches every process of the terminal, but only the parent knows what to keep.

    SIGTERM is turned into SystemExit, so that a half-written copy is removed on the way out.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)


def _leave(number: int, frame: FrameType | None) -> None:
    del frame
    sys.exit(128 + number)


def _bound_memory(most_bytes: int) -> None:
    """Make the system refuse private memory beyond the bound, where it can (RLIMIT_DATA of Linux 4.7 and later)."""
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415  # exists on POSIX systems only

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = most_bytes if hard == resource.RLIM_INFINITY else min(most_bytes, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))


def _end_with_the_parent(scratch: Path, under_way: list[Job]) -> None:
    """A parent that was killed can neither end its workers nor clear away after them, so they do it themselves."""
    parent = parent_process()
    if parent is None:
        return
    wait([parent.sentinel])
    shutil.rmtree(scratch, ignore_errors=True)
    for job in under_way:
        remove_leftovers(job, os.getpid())
    os._exit(1)
