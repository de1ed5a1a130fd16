"""The far side of the pool: what runs inside a worker process, behind the walls that the system has."""

from __future__ import annotations

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import FrameType
from typing import Final

from scanner.batch import answers
from scanner.batch.handing import Order, receive_file, taken_over
from scanner.batch.jobs import Job, Workbench, prepare
from scanner.confine import confine_worker
from scanner.errors import LimitError, PhotoVetError
from scanner.files import is_folder
from scanner.messages import Message
from scanner.offline import go_offline
from scanner.scratch import ScratchFile, use

READY: Final = b"ready"  # for a first job
BEGUN: Final = b"begun"  # with the job that came, the first of its kind: its time counts from now on

# Beyond the limit that the parent watches over: room for memory that is reserved but never touched, so that this is
# only met by an allocation too fast or too large for the parent's watch.
_RESERVED_BYTES: Final = 2 << 30

_OPEN_FILES: Final = Path("/proc/self/fd")

# Read by the numeric libraries when they are first imported; without them each worker starts a thread per core.
_THREAD_VARIABLES: Final = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OPENCV_FOR_THREADS_NUM")


def work(
    connection: Connection,
    threads: int,
    memory_bytes: int,
    scratch: Path | None,
    initializer: Callable[[], None] | None = None,
) -> None:
    """Take jobs from the connection and answer each with its result, until the connection closes.

    `scratch` is the path of a file that comes over the connection first, where the system needs one.
    """
    go_offline()
    _silence()
    _close_what_is_not_ours(connection)
    if scratch is not None:
        use(ScratchFile(scratch, receive_file(connection, os.O_RDWR)))
    _leave_interrupts_to_the_parent()
    for name in _THREAD_VARIABLES:
        os.environ[name] = str(threads)
    _bound_memory(memory_bytes + _RESERVED_BYTES)
    if initializer is not None:
        initializer()
    walls = confine_worker()  # before the first thread, which it would not bind
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    bench = Workbench(threads, walls)
    prepared: set[type[Job]] = set()
    connection.send_bytes(READY)
    try:
        while True:
            try:
                order: Order = connection.recv()
                with taken_over(connection, order, bench) as job:
                    if type(job) not in prepared:
                        prepare(job)
                        prepared.add(type(job))
                        connection.send_bytes(BEGUN)
                    answer = answers.pack(_result(job, bench))
                connection.send_bytes(answer)
            except (EOFError, OSError):  # the parent closed its end
                sys.exit()
    except SystemExit as leaving:
        os._exit(int(leaving.code or 0))  # with engines loaded, an orderly end takes 0.9 s and this 0.1 s


def _result(job: Job, bench: Workbench) -> object:
    try:
        return job.run(bench)
    except MemoryError:
        return job.lost(LimitError.code, Message("The photo needs more memory than a worker may use. It was skipped."))
    except Exception as error:  # noqa: BLE001  # one photo's trouble must not cost the others
        traceback.print_exc()  # heard only with PHOTOVET_WORKER_OUTPUT, see `_silence`
        # Not the error's text: it may quote what stands in the photo.
        sentence = Message(
            "An unexpected error ({error}) stopped this photo. It was skipped.", error=type(error).__name__
        )
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
    """Make the system refuse private memory beyond the bound, where it can (RLIMIT_DATA of Linux 4.7 and later).

    And it writes none of it down after a crash: the photo is in it.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  # exists on POSIX systems only

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        wanted = most_bytes if hard == resource.RLIM_INFINITY else min(most_bytes, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))


def _close_what_is_not_ours(connection: Connection) -> None:
    """Let go of what a forked worker has from the process that it was forked from: lines to its helpers."""
    parent = parent_process()
    if parent is None or not is_folder(_OPEN_FILES):
        return
    ours = {0, 1, 2, connection.fileno(), parent.sentinel}
    for handle in [int(entry.name) for entry in _OPEN_FILES.iterdir()]:
        if handle not in ours:
            with suppress(OSError):  # the one by which this list was read
                os.close(handle)


def _end_with_the_parent() -> None:
    """A parent that was killed can no more end its workers, so they do it themselves."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
