"""A node: takes orders from the scheduler, works on them behind the walls of one computer, and signs the answers.

The process that Dask's worker runs in opens no photo: as on one computer, that is for worker processes without a
network, each with limits of time and memory (`batch.workers`).
"""

from __future__ import annotations

import hashlib
import os
import platform
import threading
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from scanner.batch import answers
from scanner.batch.fingerprint import engine_version
from scanner.batch.jobs import CleanJob, Job, WriteJob
from scanner.batch.pool import cores
from scanner.batch.workers import WorkerPool, default_memory_bytes, default_workers
from scanner.cluster.certificates import Credentials
from scanner.cluster.parcels import Answer, Ending, Order, Sealed
from scanner.errors import EngineError, OutputError, UnreadableError, WorkerLostError
from scanner.files import reason_of
from scanner.messages import Message
from scanner.scratch import path_to, trial_folder

_TROUBLES: Final = frozenset({OutputError.code, EngineError.code})  # of the node, not of the photo
_STOPPED: Final = Message("The node was stopped while it was at this photo.")
_NOT_SHARED: Final = Message("This node does not find the photo in a folder that it shares with the others.")


# What the networks compute with, the best first; with another, scores differ in the last digits.
_INSTRUCTIONS: Final = ("amx_bf16", "avx512_bf16", "avx512f", "avx2", "asimd")
_PROCESSOR: Final = Path("/proc/cpuinfo")


def edition() -> str:
    """Equal on computers that find and write the same: PhotoVet, its networks and lists, its libraries, and Python."""
    return hashlib.sha256(f"{engine_version()} {platform.python_version()}".encode()).hexdigest()[:16]


def resource_of(edition_of_client: str) -> str:
    """The name under which a node offers its cores to clients of the same edition, and to no others."""
    return f"photovet-{edition_of_client}"


@dataclass(slots=True)
class Node:
    """What one computer gives to a cluster."""

    credentials: Credentials
    cores: int  # photos at a time
    shared: tuple[Path, ...] = ()  # folders that all computers see under the same path
    _own: threading.local = field(default_factory=threading.local)
    _pools: list[WorkerPool] = field(default_factory=list)

    def answer(self, packed: Sealed) -> Sealed:
        """Work on one order, on one of the node's threads; what comes of it, signed."""
        order = Order.unpack(packed)
        with ExitStack() as stack:
            try:
                made = self._worked(order, stack)
            except (OSError, OutputError, EngineError) as error:
                sentence = _no_room(error) if isinstance(error, OSError) else error.message
                code = OutputError.code if isinstance(error, OSError) else error.code
                made = Answer(Ending.TROUBLE, answers.pack(order.job.lost(code, sentence)))
            return made.pack(packed, self.credentials)

    def stop(self) -> None:
        """Give up what is under way, soon: others will do it."""
        for pool in self._pools:
            pool.cancel()

    def close(self) -> None:
        """End the worker processes."""
        for pool in self._pools:
            pool.close()

    def _worked(self, order: Order, stack: ExitStack) -> Answer:
        path = self._path(order, stack)
        if path is None:
            return Answer(Ending.TROUBLE, answers.pack(order.job.lost(UnreadableError.code, _NOT_SHARED)))
        job: Any = replace(order.job, path=path)  # type: ignore[type-var]  # all jobs are dataclasses
        if isinstance(job, CleanJob | WriteJob):
            job = replace(job, target=replace(job.target, folder=stack.enter_context(trial_folder())))
        result: Any = self._run(job)
        if result is None:
            return Answer(Ending.TROUBLE, answers.pack(order.job.lost(WorkerLostError.code, _STOPPED)))
        copy = b""
        if getattr(result, "output", None) is not None:
            copy = result.output.read_bytes()
            result = replace(result, output=Path(result.output.name))
        ending = Ending.TROUBLE if getattr(result, "error_code", None) in _TROUBLES else Ending.DONE
        return Answer(ending, answers.pack(replace(result, path="")), copy)

    def _path(self, order: Order, stack: ExitStack) -> str | None:
        """Where the photo can be opened on this computer; None where it should be, and is not."""
        if not order.shared:
            return os.fsdecode(stack.enter_context(path_to(memoryview(order.photo))))
        real = Path(os.path.realpath(order.shared))
        return str(real) if any(real.is_relative_to(os.path.realpath(each)) for each in self.shared) else None

    def _run(self, job: Job) -> object | None:
        """What comes of the job; None where the node was stopped."""
        pool = getattr(self._own, "pool", None)
        if pool is None:
            share = max(1, cores() // self.cores)
            pool = self._own.pool = WorkerPool(1, memory_bytes=default_memory_bytes(self.cores), threads=share)
            self._pools.append(pool)
        pool.submit(job)
        return next((outcome.result for outcome in pool.results()), None)


def _no_room(error: OSError) -> Message:
    return Message("The node of the cluster could not keep the photo: {reason}.", reason=reason_of(error))


_here: dict[str, Node] = {}


def open_for_orders(node: Node) -> None:
    """From now on `work_on` gives its orders to that node."""
    _here["node"] = node


def work_on(order: Sealed) -> Sealed:
    """What Dask calls on a node, in one of its threads. An error could tell of the order, so it raises none."""
    try:
        return _here["node"].answer(order)
    except Exception:  # noqa: BLE001  # see above
        return Sealed()


def about_this_node() -> dict[str, str]:
    """What a node says of itself: values that a person may see."""
    return {"edition": edition(), "processor": instructions()}


def instructions() -> str:
    """What the processor computes networks with, such as "avx2"; empty where the system does not say."""
    try:
        known = set(_PROCESSOR.read_text().split())
    except OSError:
        return ""
    return next((each for each in _INSTRUCTIONS if each in known), "")


def usual_cores() -> int:
    """How many photos a node works on at a time."""
    return default_workers()
