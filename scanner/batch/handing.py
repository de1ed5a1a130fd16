"""How a job comes to a worker that can open no file: with its photo open for reading, and its copy open for writing.

On POSIX systems open files travel over the connection itself, on Windows they are put into the worker's own table.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from multiprocessing import reduction
from multiprocessing.connection import Connection

from scanner.batch.jobs import CleanJob, Job, Workbench, WriteJob
from scanner.batch.opening import opened
from scanner.errors import OutputError
from scanner.handed import handed
from scanner.intake import hash_of_open
from scanner.messages import Message
from scanner.placing import NewCopy


@dataclass(frozen=True, slots=True)
class Order:
    """A job as it goes to a worker; its open files follow, the photo first."""

    job: Job
    photo: OSError | ValueError | None  # why it cannot be opened
    copy: Message | None  # why it cannot be written, where the job writes one


@dataclass(frozen=True, slots=True)
class Handed:
    """The files that went with a job, which whoever handed them over closes."""

    photo: int | None  # open for reading; None where it could not be opened
    copy: NewCopy | None  # that the job writes, to be placed

    def photo_now(self) -> tuple[int, str] | None:
        """How many bytes the photo has and their SHA-256, as they are now; None where they cannot be read."""
        return None if self.photo is None else hash_of_open(self.photo)

    def close(self) -> None:
        """Close both; a copy that was not placed is gone."""
        if self.photo is not None:
            os.close(self.photo)
        if self.copy is not None:
            self.copy.close()


def hand_over(connection: Connection, pid: int, job: Job) -> Handed:
    """Send a job with its files. Raises OSError where the worker does not listen any more."""
    with ExitStack() as kept:
        photo = opened(job.path)
        if isinstance(photo, int):
            kept.callback(os.close, photo)
        new = NewCopy(job.target.folder, job.path) if isinstance(job, CleanJob | WriteJob) else None
        copy = None if new is None else kept.enter_context(new)
        target = None if copy is None else _target(copy)
        connection.send(
            Order(job, None if isinstance(photo, int) else photo, target if isinstance(target, str) else None)
        )
        for file in (photo, target):
            if isinstance(file, int):
                send_file(connection, file, pid)
        kept.pop_all()
    return Handed(photo if isinstance(photo, int) else None, copy)


@contextmanager
def taken_over(connection: Connection, order: Order, bench: Workbench) -> Iterator[Job]:
    """The far end: while this holds, the job's files are there for it."""
    job = order.job
    with ExitStack() as stack:
        photo = order.photo
        if photo is None:
            handle = receive_file(connection, os.O_RDONLY)
            stack.callback(os.close, handle)
            stack.enter_context(handed(job.path, handle))
        else:
            stack.enter_context(handed(job.path, photo))
        if isinstance(job, CleanJob | WriteJob):
            target = OutputError(order.copy) if order.copy is not None else receive_file(connection, os.O_RDWR)
            bench.copy = stack.enter_context(NewCopy.of_handle(job.target.folder, target))
        try:
            yield job
        finally:
            bench.copy = None


def send_file(connection: Connection, handle: int, pid: int) -> None:
    """Send an open file to the process `pid`. Raises OSError."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # of Windows

        handle = msvcrt.get_osfhandle(handle)
    reduction.send_handle(connection, handle, pid)


def receive_file(connection: Connection, mode: int) -> int:
    """The open file that was sent; `mode` is how it was opened. Raises OSError, EOFError."""
    handle = reduction.recv_handle(connection)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # of Windows

        handle = msvcrt.open_osfhandle(handle, mode | os.O_BINARY)
    return int(handle)


def _target(copy: NewCopy) -> int | Message:
    try:
        return copy.open()
    except OutputError as error:
        return error.message
