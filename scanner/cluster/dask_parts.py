"""Dask as PhotoVet uses it: the one module that imports it.

Dask can be told much by files and variables of the environment, code to run included (`preload`). Here only its
built-in values hold, with the changes below. Its HTTP pages, a dashboard among them, are served without encryption and
show what is under way, so they are never started.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import dask.config
import distributed.worker
from distributed import Client, Scheduler, Worker
from distributed.security import Security

from scanner.cluster.addresses import Address
from scanner.cluster.certificates import AUTHORITY, CERTIFICATE, KEY

DEATHS_OF_NODES: Final = 3  # while they are at one photo; after that the gateway decides
_CONFIGURATION: Final = {
    "distributed.scheduler.allowed-failures": DEATHS_OF_NODES - 1,
    "distributed.scheduler.worker-ttl": "60s",  # a node that says nothing for so long is taken for lost
    "distributed.scheduler.work-stealing": False,  # an order waits for a free core at the scheduler
    "distributed.scheduler.active-memory-manager.start": False,
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.worker.profile.enabled": False,  # it looks at what runs, and shows it
    "distributed.worker.memory.target": False,  # nothing is spilled to a disk
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.pause": False,
    "distributed.worker.memory.terminate": False,
    "distributed.comm.require-encryption": True,
    "distributed.comm.tls.min-version": 1.3,
    "distributed.comm.compression": None,  # photos are compressed
    "distributed.comm.retry.count": 0,  # who asks again is PhotoVet
    "distributed.comm.timeouts.connect": "10s",
    "distributed.comm.timeouts.tcp": "30s",
    "distributed.admin.log-length": 0,
    "distributed.admin.low-level-log-length": 0,
    "distributed.admin.large-graph-warning-threshold": "1000MB",
    "distributed.diagnostics.nvml": False,
    "distributed.diagnostics.erred-tasks.max-history": 0,
    "distributed.diagnostics.computations.max-history": 1,
}


def configure() -> None:
    """Let Dask forget what files and variables told it. Every process of a cluster calls this first."""
    dask.config.refresh(paths=[], env={})
    dask.config.set(_CONFIGURATION)
    distributed.worker.get_ip = _own_address
    for name in ("distributed", "tornado", "asyncio", "bokeh"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # logs quote what is worked on, when it fails


def _own_address(host: str, _port: int = 0) -> str:
    """In the place of Dask's way to find this computer's address, an open datagram socket: it is always given one."""
    return host


def security(folder: Path) -> Security:
    """TLS with the certificates in a computer's folder, required of both sides."""
    authority, certificate, key = (str(folder / name) for name in (AUTHORITY, CERTIFICATE, KEY))
    return Security(
        require_encryption=True,
        tls_ca_file=authority,
        tls_client_cert=certificate,
        tls_client_key=key,
        tls_scheduler_cert=certificate,
        tls_scheduler_key=key,
        tls_worker_cert=certificate,
        tls_worker_key=key,
    )


class _WithoutPages:
    """Takes the HTTP server from a scheduler or a worker."""

    def start_http_server(self, *_arguments: Any, **_named: Any) -> None:
        """Start none."""

    def stop_http_server(self) -> None:
        """There is none."""


class QuietScheduler(_WithoutPages, Scheduler):  # type: ignore[misc]  # Dask's types are skipped
    """Dask's scheduler without its pages."""


class QuietWorker(_WithoutPages, Worker):  # type: ignore[misc]  # as above
    """Dask's worker without its pages."""


def client(scheduler: Address, certificates: Path, timeout_s: float) -> Client:
    """A connection to a scheduler. Raises OSError where nobody answers, or without the right certificates."""
    return Client(
        str(scheduler),
        security=security(certificates),
        timeout=timeout_s,
        set_as_default=False,
        direct_to_workers=False,
        name="photovet",
    )


async def serve(make: Callable[[], Any], stopped: asyncio.Event, give_up: Callable[[], None] | None = None) -> None:
    """Run a scheduler or a worker until it ends, or until somebody asks it to; it then gives up what it is at."""
    server = make()
    async with server:
        ends = [asyncio.ensure_future(server.finished()), asyncio.ensure_future(stopped.wait())]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for each in ends:
            each.cancel()
        if give_up is not None:
            give_up()
