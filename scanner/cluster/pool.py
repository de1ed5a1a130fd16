"""The pool for many computers. Sessions, records and reports know no difference to that for one (`batch.workers`)."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import stat
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from types import TracebackType
from typing import Any, Final, Self

from scanner.batch import answers
from scanner.batch.jobs import CleanJob, Job, Outcome, Workbench, WriteJob
from scanner.batch.leftovers import remove_old_leftovers
from scanner.batch.opening import opened
from scanner.cluster import gateway
from scanner.cluster.addresses import Address
from scanner.cluster.certificates import AUTHORITY, CERTIFICATE, KEY, Credentials
from scanner.cluster.line import Line
from scanner.cluster.node import edition, resource_of
from scanner.cluster.parcels import Answer, Ending, Order, Sealed
from scanner.errors import EngineError, OutputError, UnreadableError, WorkerLostError, WrongCallError
from scanner.handed import handed
from scanner.intake import CHANGED
from scanner.messages import Message
from scanner.model import ScanResult
from scanner.placing import NewCopy, placed
from scanner.replacing import new_file
from scanner.scratch import trial_folder

_TICK_S: Final = 0.1
_START_S: Final = 60.0
_MOST_TRIES: Final = 3  # at nodes that have troubles of their own
_MOST_BYTES: Final = 2 << 30  # of an answer
_MORE: Final = 4  # orders beyond one a core, one for so many: a node that ends one finds the next
_WHY_LOST: Final = {
    "killed": Message("Again and again, nodes of the cluster ended while they were at this photo. It was skipped."),
    "scheduler": Message("The scheduler of the cluster does not answer any more. The photo was skipped."),
    "tries": Message("The cluster lost the answer for this photo again and again. It was skipped."),
}
_GATEWAY_GONE: Final = Message("The connection to the cluster ended. The photo was skipped.")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Which cluster, and what this computer shows of itself there."""

    scheduler: Address
    credentials: Credentials
    shared: tuple[Path, ...] = ()  # folders that every node sees under the same path


@dataclass(slots=True)
class _UnderWay:
    job: Job
    order: Order
    packed: Sealed = field(repr=False)
    content: tuple[int, str] | None = None  # of the photo that was sent: bytes and SHA-256
    tries: int = 1
    avoid: tuple[str, ...] = ()  # nodes that had troubles of their own with it


class ClusterPool:
    """Gives jobs to the nodes of a cluster that are of this computer's edition.

    Photos travel as bytes, unless they lie in a folder that all share. What comes back is believed with a node's
    signature only, and a copy takes its name here. Raises EngineError where nobody answers or no node is of this
    edition.
    """

    def __init__(self, line: Line, cluster: Cluster) -> None:
        self._line = line
        self._cluster = cluster
        self._under_way: dict[int, _UnderWay] = {}
        self._finished: deque[Outcome] = deque()
        self._swept: set[Path] = set()
        self._tickets = 0
        self._closed = False
        self.cancelled = False
        self._talk = _Talk(line, cluster)
        try:
            self._talk.open()
            self.nodes = self._equal_nodes()
        except BaseException:
            self.close()
            raise
        self._cores = sum(int(node["cores"]) for node in self.nodes)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def window(self) -> int:
        """Little more than one order a core: what waits at a node that ends has to be sent once more."""
        return self._cores + max(1, self._cores // _MORE)

    def submit(self, job: Job) -> None:
        """Take a job. Raises WrongCallError after `close`, and for work that is done on one computer."""
        if self._closed:
            raise WrongCallError("The pool is closed.")
        if self.cancelled:
            return
        if isinstance(job, CleanJob | WriteJob) and job.target.folder not in self._swept:
            self._swept.add(job.target.folder)
            remove_old_leftovers(job.target.folder)
        try:
            self._give_out(job)
        except UnreadableError as error:
            self._finished.append(Outcome(job, job.lost(error.code, error.message)))
        except OSError:
            for lost in self._all_lost(_GATEWAY_GONE):
                self._finished.append(lost)

    def results(self) -> Iterator[Outcome]:
        """The outcomes as they come, one for every job."""
        while True:
            while self._finished:
                yield self._finished.popleft()
            if self.cancelled or not self._under_way:
                self._under_way.clear()
                return
            try:
                if self._line.connection.poll(_TICK_S):
                    self._take(self._line.connection.recv_bytes(_MOST_BYTES))
            except (EOFError, OSError):
                self._finished.extend(self._all_lost(_GATEWAY_GONE))

    def cancel(self) -> None:
        """Forget everything under way; what a node was doing is thrown away there."""
        self.cancelled = True

    def close(self) -> None:
        """End the gateway, and with it what the cluster does for this client."""
        self._closed = True
        self._under_way.clear()
        self._talk.close()

    def _equal_nodes(self) -> list[dict[str, Any]]:
        """The nodes that find and write what this computer would. Raises EngineError where there is none."""
        nodes = self._talk.nodes()
        equal = [node for node in nodes if node["edition"] == edition()]
        if not nodes:
            raise EngineError("The cluster at {address} has no nodes now.", address=str(self._cluster.scheduler))
        if not equal:
            raise EngineError(
                "None of the {count} nodes of the cluster has the same version of PhotoVet, Python and libraries as "
                "this computer. With others, findings and copies would differ.",
                count=len(nodes),
            )
        return equal

    def _give_out(self, job: Job) -> None:
        """Send a job. Raises OSError where the gateway is gone, UnreadableError for a photo that changes meanwhile."""
        shared = self._shared_path(job.path)
        content, read = b"", None
        if not shared:
            photo = opened(job.path)
            if not isinstance(photo, int) or not (read := _content(photo, _limit(job))):
                self._finished.append(Outcome(job, _done_here(job, photo)))
                return
            content = read
        order = Order.of(job, content, shared)
        known = (len(content), hashlib.sha256(content).hexdigest()) if content else None
        self._send(_UnderWay(job, order, order.pack(), known))

    def _send(self, under_way: _UnderWay) -> None:
        self._tickets += 1
        self._under_way[self._tickets] = under_way
        said = json.dumps({"avoid": under_way.avoid}).encode("ascii")
        head = gateway.HEAD.pack(gateway.ORDER, self._tickets)
        self._line.connection.send_bytes(b"".join((head, said, b"\n", under_way.packed)))

    def _shared_path(self, path: str) -> str:
        real = Path(os.path.realpath(path))
        return str(real) if any(real.is_relative_to(os.path.realpath(each)) for each in self._cluster.shared) else ""

    def _all_lost(self, why: Message) -> list[Outcome]:
        lost = [Outcome(each.job, each.job.lost(WorkerLostError.code, why)) for each in self._under_way.values()]
        self._under_way.clear()
        return lost

    def _take(self, message: bytes) -> None:
        what, ticket = gateway.HEAD.unpack_from(message)
        under_way = self._under_way.pop(ticket, None)
        if under_way is None:  # of an order that was given up
            return
        job, rest = under_way.job, message[gateway.HEAD.size :]
        if what != gateway.ANSWER:
            self._finished.append(Outcome(job, job.lost(WorkerLostError.code, _why_lost(rest))))
            return
        try:
            authority = self._cluster.credentials.authority
            answer, node = Answer.unpack(rest, under_way.packed, authority)
            if answer.ending is Ending.TROUBLE and under_way.tries < _MOST_TRIES:
                self._once_more(under_way, node)
                return
            result = _believed(under_way, answer)
        except (WorkerLostError, UnreadableError, OutputError) as error:
            result = job.lost(error.code, error.message)
        self._finished.append(Outcome(job, result))

    def _once_more(self, before: _UnderWay, node: str) -> None:
        order = replace(before.order, nonce=secrets.token_bytes(len(before.order.nonce)))
        self._send(_UnderWay(before.job, order, order.pack(), before.content, before.tries + 1, (*before.avoid, node)))


class _Talk:
    """What is said with the gateway besides orders and answers."""

    def __init__(self, line: Line, cluster: Cluster) -> None:
        self._line = line
        self._cluster = cluster
        self._stack = ExitStack()

    def open(self) -> None:
        """Have it connect to the scheduler. Raises EngineError."""
        folder = self._stack.enter_context(trial_folder())
        ours = self._cluster.credentials
        for name, text in ((AUTHORITY, ours.authority), (CERTIFICATE, ours.certificate), (KEY, ours.key)):
            with new_file(folder / name, private=True) as file:
                file.write(text.encode("ascii"))
        scheduler = self._cluster.scheduler
        opening = {
            "folder": str(folder),
            "host": scheduler.host,
            "port": scheduler.port,
            "resource": resource_of(edition()),
        }
        answer = self._asked(gateway.OPEN, json.dumps(opening).encode("ascii"), gateway.OPENED)
        if "error" in answer:
            raise EngineError(
                "The scheduler at {address} could not be reached ({error}). It has to run there, and its certificates "
                "and yours have to be of one authority.",
                address=str(scheduler),
                error=str(answer["error"]),
            )

    def nodes(self) -> list[dict[str, Any]]:
        """The nodes, each with name, cores, edition and processor. Raises EngineError."""
        return nodes_of(self._asked(gateway.NODES, b"", gateway.ARE))

    def close(self) -> None:
        """End the gateway, and remove what it was given."""
        self._line.close()
        self._stack.close()

    def _asked(self, what: bytes, said: bytes, expected: bytes) -> dict[str, Any]:
        """What the gateway says to a question. Raises EngineError where it says nothing."""
        try:
            self._line.connection.send_bytes(gateway.HEAD.pack(what, 0) + said)
            if self._line.connection.poll(_START_S):
                message = self._line.connection.recv_bytes()
                kind, _ = gateway.HEAD.unpack_from(message)
                found = json.loads(message[gateway.HEAD.size :])
                if kind == expected and isinstance(found, dict):
                    return found
        except (EOFError, OSError, ValueError):
            pass
        raise EngineError("The connection to the cluster could not be made: its process ended, or does not answer.")


def nodes_at(line: Line, cluster: Cluster) -> list[dict[str, Any]]:
    """The nodes of a cluster now. Raises EngineError."""
    talk = _Talk(line, cluster)
    try:
        talk.open()
        return talk.nodes()
    finally:
        talk.close()


def nodes_of(said: dict[str, Any]) -> list[dict[str, Any]]:
    """The nodes that the gateway tells of. Raises EngineError for what cannot be that."""
    try:
        return [
            {
                "name": str(node["name"]),
                "cores": int(node["cores"]),
                "edition": str(node["edition"]),
                "processor": str(node["processor"]),
            }
            for node in said["nodes"]
        ]
    except (LookupError, TypeError, ValueError) as error:
        raise EngineError("The scheduler says nothing usable of its nodes.") from error


def _why_lost(said: bytes) -> Message:
    try:
        return _WHY_LOST[json.loads(said)["why"]]
    except (ValueError, LookupError, TypeError):
        return _GATEWAY_GONE


def _limit(job: Job) -> int:
    limit: int = job.settings.limits.file_bytes  # type: ignore[attr-defined]  # those that a cluster takes have them
    return limit


def _content(handle: int, most_bytes: int) -> bytes | None:
    """All that a photo's file holds; closes it. None for what no worker would read: no file, an empty or too large one.

    Raises UnreadableError where it changes meanwhile.
    """
    try:
        with os.fdopen(handle, "rb") as file:
            before = os.fstat(handle)
            if not stat.S_ISREG(before.st_mode) or not 0 < before.st_size <= most_bytes:
                return None
            content = file.read()
            after = os.fstat(handle)
    except OSError:
        return None
    if len(content) != before.st_size or (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        raise UnreadableError(CHANGED)
    return content


def _done_here(job: Job, photo: int | OSError | ValueError) -> object:
    """What comes of a photo that nobody can read: said before any of its content is looked at."""
    if isinstance(photo, int):
        return job.run(Workbench(1))
    with handed(job.path, photo):
        return job.run(Workbench(1))


def _believed(under_way: _UnderWay, answer: Answer) -> Any:
    """The result in a signed answer, as one about this photo; its copy, if there is one, placed.

    Raises WorkerLostError, UnreadableError, OutputError.
    """
    job = under_way.job
    result = replace(answers.unpack(job.answer, answer.result), path=job.path)
    if isinstance(result, ScanResult) and result.photo is not None:
        if under_way.content not in (None, (result.photo.size_bytes, result.photo.sha256)):
            raise UnreadableError(CHANGED)
        result = replace(result, photo=replace(result.photo, path=Path(job.path)))
    if isinstance(job, CleanJob | WriteJob) and result.output is not None:
        nameless = under_way.order.job.target.name  # type: ignore[attr-defined]  # as its job
        answers.check_name(result.output, nameless)
        name = PurePath(job.target.name)
        if result.output.suffix != name.suffix:
            name = name.with_suffix(result.output.suffix)
        with NewCopy(job.target.folder, job.path) as copy:
            if copy.write([answer.copy]) != result.output_sha256:
                raise WorkerLostError("The copy that came from the cluster is not the one that was checked there.")
            return placed(replace(result, output=Path(name)), copy)
    return result
