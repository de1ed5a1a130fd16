"""A real cluster of processes on this computer's loopback address, or one in network namespaces as several hosts."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from scanner.cluster.certificates import make_certificates
from support import outside
from support.command_line import COMMAND

_UP_S: Final = 90.0


@dataclass(slots=True)
class Host:
    """Where a process runs: an address, and what comes before its command (`ip netns exec ...`)."""

    address: str = "127.0.0.1"
    before: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class RunningCluster:
    """A scheduler and nodes as processes; each can be killed and started again."""

    folder: Path
    ports: tuple[int, ...]  # the scheduler's, and those of the nodes
    hosts: tuple[Host, ...]
    jobs: int = 1
    shared: tuple[Path, ...] = ()
    processes: dict[str, int] = field(default_factory=dict)

    @property
    def scheduler(self) -> str:
        """The scheduler's address."""
        return f"{self.hosts[0].address}:{self.ports[0]}"

    @property
    def names(self) -> list[str]:
        """Those of the nodes."""
        return [f"node-{number}" for number in range(1, len(self.ports))]

    def start_scheduler(self) -> None:
        """Start it."""
        nodes = [f"{host.address}:{port}" for host, port in zip(self.hosts[1:], self.ports[1:], strict=True)]
        named = [part for node in nodes for part in ("--node", node)]
        self._start("scheduler", self.hosts[0], "start-scheduler", "--listen", self.scheduler, *named)

    def start_node(self, name: str) -> None:
        """Start a node, again if it was killed."""
        number = self.names.index(name) + 1
        host, port = self.hosts[number], self.ports[number]
        shared = [part for each in self.shared for part in ("--shared", str(each))]
        listen = ("--listen", f"{host.address}:{port}", "--jobs", str(self.jobs))
        self._start(name, host, "start-worker", self.scheduler, *listen, *shared)

    def kill(self, name: str) -> None:
        """End a process and its children at once (kill -9)."""
        outside.kill(self.processes.pop(name))

    def await_nodes(self, count: int) -> None:
        """Wait until the scheduler has that many nodes."""
        until = time.monotonic() + _UP_S
        while time.monotonic() < until:
            if len(self.status().splitlines()) >= count:
                return
            time.sleep(0.5)
        raise TimeoutError(f"{count} nodes did not come up")

    def status(self) -> str:
        """What `photovet cluster status` says; empty where it cannot be asked, or knows no nodes."""
        command = [*self.hosts[0].before, *COMMAND, "cluster", "status", self.scheduler]
        command += ["--certificates", str(self.folder / "client")]
        done = outside.run(command, 60)
        return done.stdout if done.returncode == 0 and "no nodes" not in done.stdout else ""

    def photovet(
        self, *arguments: str | Path, before: Sequence[str] = (), at: str = "", seconds: float = 600
    ) -> subprocess.CompletedProcess[str]:
        """Run `photovet ARGUMENTS` as a client of this cluster; `at` is the scheduler's address if it is another."""
        asked = ["--cluster", at or self.scheduler, "--certificates", str(self.folder / "client")]
        return outside.run([*self.hosts[0].before, *before, *COMMAND, *map(str, arguments), *asked], seconds)

    def _start(self, name: str, host: Host, *arguments: str) -> None:
        command = [*host.before, *COMMAND, "cluster", *arguments, "--certificates", str(self.folder / name)]
        environment = {**os.environ, **host.environment}
        self.processes[name] = outside.start(command, self.folder / f"{name}.log", environment)


@contextmanager
def cluster(
    folder: Path, nodes: int = 2, *, jobs: int = 1, shared: tuple[Path, ...] = (), hosts: tuple[Host, ...] = ()
) -> Iterator[RunningCluster]:
    """A cluster whose nodes have come up; all its processes are gone afterwards."""
    running = RunningCluster(
        folder, tuple(outside.free_ports(nodes + 1)), hosts or tuple(Host() for _ in range(nodes + 1)), jobs, shared
    )
    make_certificates(folder, running.names)
    try:
        running.start_scheduler()
        for name in running.names:
            running.start_node(name)
        running.await_nodes(nodes)
        yield running
    finally:
        for name in list(running.processes):
            running.kill(name)


@contextmanager
def wire_tap(target: str, kept: Path) -> Iterator[str]:
    """A relay to that address which keeps in a file all that goes over it, both ways; its own address."""
    (port,) = outside.free_ports(1)
    kept.touch()
    relay = [sys.executable, "-P", str(Path(__file__).parent / "wire_tap.py"), target, str(port), str(kept)]
    pid = outside.start(relay, kept.with_suffix(".log"))
    try:
        yield f"127.0.0.1:{port}"
    finally:
        outside.kill(pid)
