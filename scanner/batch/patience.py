"""An end to waiting for a worker in the middle of a message: one that was taken over may send a byte a minute.

The time limit of a single read or write on the line starts anew with every byte. So the whole of a message has a time
in which it must have come or gone; after it another thread ends the worker, and the line closes.
"""

from __future__ import annotations

import socket
import struct
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Final

_TICK_S: Final = 0.5


class Patience:
    """Watches over what one thread waits for; `close` ends the watch."""

    def __init__(self) -> None:
        self._waited_for: tuple[float, BaseProcess] | None = None
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="photovet-patience", daemon=True)
        self._thread.start()

    @contextmanager
    def with_worker(self, process: BaseProcess, most_s: float) -> Iterator[None]:
        """Whatever the block waits for, the process is killed when it takes longer than that."""
        self._waited_for = time.monotonic() + most_s, process
        try:
            yield
        finally:
            self._waited_for = None

    def close(self) -> None:
        """Watch no longer; the other thread has ended when this returns."""
        self._closed.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._closed.wait(_TICK_S):
            waited_for = self._waited_for
            if waited_for is not None and time.monotonic() > waited_for[0]:
                self._waited_for = None
                waited_for[1].kill()


def bound_each_step(connection: Connection, most_s: float) -> None:
    """Give up a single read or write on the line after that time, also where the worker keeps it open somehow."""
    if sys.platform != "win32":
        with socket.fromfd(connection.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as line:
            for side in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
                line.setsockopt(socket.SOL_SOCKET, side, struct.pack("@ll", int(most_s), 0))
