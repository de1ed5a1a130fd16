"""The line to the gateway: a process, and the pipe to it. It is there before the process at this end goes offline."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from contextlib import suppress
from importlib.util import find_spec
from multiprocessing.connection import Connection
from typing import Final

from scanner.isolation import isolated_children

_GATEWAY: Final = "scanner.cluster.gateway"
_END_S: Final = 2.0


def is_installed() -> bool:
    """Whether the extra `cluster` is."""
    return find_spec("distributed") is not None


def is_supported() -> bool:
    """Whether this system can hand the pipe to the gateway: Windows cannot, and has nodes only."""
    return sys.platform != "win32"


class Line:
    """A process that carries orders to the scheduler and answers back; it is started before this one goes offline."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs, isolated_children():
            command = [sys.executable, "-P", "-m", _GATEWAY, str(theirs.fileno())]
            # What Dask might print must not end up in a report.
            output = None if os.environ.get("PHOTOVET_WORKER_OUTPUT") else subprocess.DEVNULL
            self._process = subprocess.Popen(  # noqa: S603  # this very program
                command,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=output,
                start_new_session=True,  # it does not hear Ctrl-C, which is this process's to hear
            )
        self.connection = Connection(ours.detach())

    def close(self) -> None:
        """End it."""
        self.connection.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_END_S)
        self._process.kill()
        self._process.wait()
