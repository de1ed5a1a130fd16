"""Starts processes that may use the network, which the process of the tests, and all that it starts, may not.

`begin` starts a server before the tests go offline; it takes requests at a socket of this computer, each a line of
JSON.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

_KNOWN: Final = "PHOTOVET_TESTS_OUTSIDE"  # for pytest-xdist's processes, which are started without a network
_server: list[str] = []  # the folder of its socket
_ROOT: Final = str(Path(__file__).parents[2])


def begin() -> None:
    """Start the server, once; it ends with this process. What runs tests for a process that has one asks that one."""
    if not _server and (known := os.environ.get(_KNOWN)):
        _server.append(known)
    elif not _server:
        _server.append(tempfile.mkdtemp(prefix="outside-"))
        os.environ[_KNOWN] = _server[0]
        command = [sys.executable, "-P", __file__, _server[0]]
        # The server ends when the other end of its standard input closes.
        process = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)
        atexit.register(_end, process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.communicate()
    shutil.rmtree(_server.pop(), ignore_errors=True)


def run(command: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, out there; in this process's environment."""
    said = _ask({"do": "run", "command": list(command), "seconds": seconds, "environment": dict(os.environ)})
    if said["late"]:
        raise subprocess.TimeoutExpired(command, seconds)
    return subprocess.CompletedProcess(command, said["code"], said["out"], said["err"])


def start(command: Sequence[str], log: Path, environment: Mapping[str, str] | None = None) -> int:
    """Start a command out there, in a process group of its own: the number of both. `kill` ends it."""
    request = {"do": "start", "command": list(command), "log": str(log), "environment": dict(environment or os.environ)}
    return int(_ask(request)["pid"])


def kill(pid: int) -> None:
    """End a process that was started, with its children, at once (SIGKILL)."""
    _ask({"do": "kill", "pid": pid})


def free_ports(count: int) -> list[int]:
    """TCP ports of the loopback address that nobody listens at."""
    ports: list[int] = _ask({"do": "ports", "count": count})["ports"]
    return ports


def _ask(request: dict[str, Any]) -> dict[str, Any]:
    with socket.socket(socket.AF_UNIX) as asking:
        for _ in range(500):
            with suppress(FileNotFoundError, ConnectionRefusedError):
                asking.connect(f"{_server[0]}/asked")
                break
            time.sleep(0.02)  # it has just been started
        asking.sendall(json.dumps(request).encode() + b"\n")
        answer: dict[str, Any] = json.loads(asking.makefile().readline())
    return answer


class _Served:
    """What the server does."""

    def __init__(self) -> None:
        self._started: dict[int, subprocess.Popen[bytes]] = {}

    def run(self, command: list[str], seconds: float, environment: dict[str, str]) -> dict[str, Any]:
        try:
            done = subprocess.run(
                command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False, timeout=seconds
            )
        except subprocess.TimeoutExpired:
            return {"late": True}
        return {"late": False, "code": done.returncode, "out": done.stdout, "err": done.stderr}

    def start(self, command: list[str], log: str, environment: dict[str, str]) -> dict[str, Any]:
        with Path(log).open("ab") as stream:
            process = subprocess.Popen(
                command,
                cwd=_ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
                start_new_session=True,
            )
        self._started[process.pid] = process
        return {"pid": process.pid}

    def kill(self, pid: int) -> dict[str, Any]:
        process = self._started.pop(pid)
        with suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        process.wait()
        return {}

    def ports(self, count: int) -> dict[str, Any]:
        holding = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
        ports = [each.getsockname()[1] for each in holding]
        for each in holding:
            each.close()
        return {"ports": ports}

    def serve(self, folder: str) -> None:
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(f"{folder}/asked")
        listener.listen(20)
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()
        sys.stdin.read()  # until whoever started it ends
        for pid in list(self._started):
            self.kill(pid)

    def _accept(self, listener: socket.socket) -> None:
        while True:
            asked, _ = listener.accept()
            threading.Thread(target=self._answer, args=(asked,), daemon=True).start()

    def _answer(self, asked: socket.socket) -> None:
        with asked:
            request = json.loads(asked.makefile().readline())
            answer = getattr(self, request.pop("do"))(**request)
            asked.sendall(json.dumps(answer).encode() + b"\n")


if __name__ == "__main__":
    _Served().serve(sys.argv[1])
