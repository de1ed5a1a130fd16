"""The gateway: the one process of a client that reaches the network, and only the scheduler.

It talks to the process that started it over a pipe, in messages of one letter, a number and bytes, and has nothing to
do with what is in them. Before it connects to anybody, it is walled in: no file but libraries, one folder of its own
for the certificates, no address but the scheduler's. So even a scheduler that is not what it should be gets no more
from here than the orders that it is given anyway.
"""

from __future__ import annotations

import json
import struct
import sys
import time
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Final
from uuid import uuid4

from scanner.confine import places
from scanner.confine.landlock import allow_only
from scanner.offline import Endpoint, go_offline_but_for_a_cluster, reach_only

HEAD: Final = struct.Struct("<cQ")  # what it is, and of which order
# From the client: the first message, an order, and that it wants to know of the nodes.
OPEN, ORDER, NODES = b"o", b"w", b"n"
# To the client: connected (or not, and why), an answer, that an order is lost (and why), what the nodes are.
OPENED, ANSWER, LOST, ARE = b"O", b"A", b"L", b"N"

_CONNECT_S: Final = 10.0
_RETURN_S: Final = 120.0  # a scheduler that was restarted comes back within that time
_FETCH_S: Final = 60.0  # from the scheduler, which has the answer or asks its node for it
_TICK_S: Final = 0.02
_MOST_ROUNDS: Final = 2  # of so many deaths of nodes at one order as `dask_parts` allows
_MOST_TRIES: Final = 5  # of an order whose answer did not come through


@dataclass(slots=True)
class _Order:
    ticket: int
    packed: bytes = field(repr=False)
    avoid: tuple[str, ...] = ()  # names of nodes
    tries: int = 0
    rounds: int = 0  # that ended with the deaths of nodes
    task: Any = None


def main(handle: int) -> None:
    """Carry orders until the client closes the pipe."""
    go_offline_but_for_a_cluster()
    connection = Connection(handle)
    with suppress(EOFError, OSError):
        _, _, opening = _parted(connection.recv_bytes())
        said = json.loads(opening)
        folder, scheduler = Path(said["folder"]), (str(said["host"]), int(said["port"]))
        import scanner.cluster.dask_parts  # noqa: F401, PLC0415  # loads late, but before files are out of reach

        reach_only([scheduler])
        allow_only(places.readable(), places.listable(), (*places.writable(), folder), [scheduler[1]])
        _Gateway(connection, folder, scheduler, said["resource"]).run()


class _Gateway:
    def __init__(self, connection: Connection, folder: Path, scheduler: Endpoint, resource: str) -> None:
        self._connection = connection
        self._folder = folder
        self._scheduler = scheduler
        self._resource = resource
        self._client: Any = None
        self._orders: dict[int, _Order] = {}  # all that are under way, by ticket
        self._waiting: list[_Order] = []  # of these, those to be handed in once somebody takes them
        self._ended: SimpleQueue[tuple[_Order, Any]] = SimpleQueue()
        self._gone_since: float | None = None

    def run(self) -> None:
        try:
            self._connect()
        except Exception as error:  # noqa: BLE001  # whatever Dask raises, nobody is connected
            self._say(OPENED, 0, {"error": type(error).__name__})
            return
        self._say(OPENED, 0, {})
        while True:
            while self._connection.poll(_TICK_S):
                self._take(self._connection.recv_bytes())
            self._collect()
            self._hand_in()

    def _connect(self) -> None:
        from scanner.cluster import dask_parts  # noqa: PLC0415  # loaded by `main`
        from scanner.cluster.addresses import Address  # noqa: PLC0415

        dask_parts.configure()
        self._client = dask_parts.client(Address(*self._scheduler), self._folder, _CONNECT_S)

    # ---- from the client ---------------------------------------------------------------------------------------------

    def _take(self, message: bytes) -> None:
        what, ticket, rest = _parted(message)
        if what == ORDER:
            said, _, packed = rest.partition(b"\n")
            self._orders[ticket] = order = _Order(ticket, packed, tuple(json.loads(said)["avoid"]))
            self._waiting.append(order)
        elif what == NODES:
            self._say(ARE, ticket, self._nodes())

    def _nodes(self) -> dict[str, Any]:
        """The nodes as they are now: number of cores, edition and processor of each."""
        from scanner.cluster.node import about_this_node  # noqa: PLC0415

        try:
            workers = self._client.scheduler_info(n_workers=-1)["workers"]
            said = self._client.run(about_this_node, on_error="ignore")
        except Exception as error:  # noqa: BLE001  # see `run`
            return {"error": type(error).__name__, "nodes": []}
        nodes = [
            {
                "name": str(each.get("name", "")),
                "cores": int(each.get("nthreads", 0)),
                "edition": str(said.get(address, {}).get("edition", "")),
                "processor": str(said.get(address, {}).get("processor", "")),
            }
            for address, each in workers.items()
        ]
        return {"nodes": sorted(nodes, key=lambda node: str(node["name"]))}

    # ---- to the scheduler and back -----------------------------------------------------------------------------------

    def _hand_in(self) -> None:
        if not self._waiting:
            return
        if self._client.status != "running":
            self._come_back()
            return
        self._gone_since = None
        from scanner.cluster.node import work_on  # noqa: PLC0415
        from scanner.cluster.parcels import Sealed  # noqa: PLC0415

        waiting, self._waiting = self._waiting, []
        for order in waiting:
            order.tries += 1
            key = f"photo-{uuid4().hex}"  # names in Dask tell nothing
            try:
                task = self._client.submit(
                    work_on,
                    Sealed(order.packed),
                    key=key,
                    pure=False,
                    resources={self._resource: 1},
                    workers=self._others(order.avoid),
                )
            except Exception:  # noqa: BLE001  # see `run`
                self._waiting.append(order)
                continue
            order.task = task
            task.add_done_callback(lambda done, order=order: self._ended.put((order, done)))

    def _others(self, avoided: tuple[str, ...]) -> list[str] | None:
        """The nodes to ask instead of those; None for any, also where there is no other."""
        workers = self._client.scheduler_info(n_workers=-1)["workers"] if avoided else {}
        return [address for address, each in workers.items() if each.get("name") not in avoided] or None

    def _come_back(self) -> None:
        """The connection is gone: Dask's client tries to come back by itself for a while, then a new one does."""
        if self._gone_since is None:
            self._gone_since = time.monotonic()
        if time.monotonic() > self._gone_since + _RETURN_S:
            for ticket in list(self._orders):
                self._lose(ticket, "scheduler")
            self._waiting.clear()
        elif self._client.status == "closed":
            try:
                self._connect()
            except Exception:  # noqa: BLE001  # see `run`
                time.sleep(1)

    def _collect(self) -> None:
        while True:
            try:
                order, task = self._ended.get_nowait()
            except Empty:
                return
            if task is order.task and order.ticket in self._orders:
                self._collect_one(order, task)

    def _collect_one(self, order: _Order, task: Any) -> None:
        if task.status == "finished":
            with suppress(Exception, CancelledError):  # the answer was lost with its node: once more
                answer = task.result(timeout=_FETCH_S)
                if answer:
                    self._send(ANSWER, order.ticket, bytes(answer))
                    del self._orders[order.ticket]
                    order.task = None
                    return
        elif task.status == "error":  # a node that was killed by somebody else is not the photo's fault
            order.rounds += 1
            if order.rounds == _MOST_ROUNDS:
                self._lose(order.ticket, "killed")
                return
        if order.tries >= _MOST_TRIES:
            self._lose(order.ticket, "tries")
            return
        self._waiting.append(order)

    def _lose(self, ticket: int, why: str) -> None:
        self._say(LOST, ticket, {"why": why})
        del self._orders[ticket]

    def _say(self, what: bytes, ticket: int, said: dict[str, Any]) -> None:
        self._send(what, ticket, json.dumps(said).encode("ascii"))

    def _send(self, what: bytes, ticket: int, rest: bytes) -> None:
        self._connection.send_bytes(HEAD.pack(what, ticket) + rest)


def _parted(message: bytes) -> tuple[bytes, int, bytes]:
    what, ticket = HEAD.unpack_from(message)
    return what, ticket, message[HEAD.size :]


if __name__ == "__main__":
    main(int(sys.argv[1]))
