"""Where worker processes come from.

On Linux they are forked from one server process that has loaded what they need (`scanner.batch.preloaded`): a worker
takes 0.02 s to begin instead of 0.35 s, and shares that memory. Elsewhere each starts from nothing: macOS's own
libraries do not survive a fork, and Windows has none.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from typing import Any, Final

from scanner.isolation import isolated_children

_PRELOADED: Final = "scanner.batch.preloaded"
# Up to Python 3.11.0 the server's socket was open to every user of the computer (CVE-2022-42919).
FORKED: Final = sys.platform == "linux" and sys.version_info >= (3, 11, 1)
# unix(7): a socket's path has 107 bytes at most. Python adds "/pymp-XXXXXXXX/listener-XXXXXXXX" to the folder.
_LONGEST_FOLDER_BYTES: Final = 107 - 32
_SHORT_FOLDERS: Final = ("/tmp", "/var/tmp")  # noqa: S108  Python makes a private folder of random name in there


def start(target: Callable[..., None], arguments: tuple[Any, ...]) -> BaseProcess:
    """A new worker process that calls `target`. It does not hear Ctrl-C, which is the parent's to hear.

    Raises OSError or EOFError where none can be started.
    """
    with isolated_children():
        return _start(target, arguments)


def _start(target: Callable[..., None], arguments: tuple[Any, ...]) -> BaseProcess:
    options: dict[str, Any] = {"target": target, "args": arguments, "name": "photovet-worker", "daemon": True}
    process: BaseProcess
    if FORKED:
        prepare()
        process = multiprocessing.get_context("forkserver").Process(**options)
        process.start()  # waits until the server has loaded all; meanwhile this process hears Ctrl-C
    else:
        process = multiprocessing.get_context("spawn").Process(**options)
        with _interrupts_held_back():
            process.start()
    return process


def prepare() -> None:
    """Have the server load what workers need while this process does something else; returns at once."""
    if FORKED:
        from multiprocessing import forkserver  # noqa: PLC0415  # not on Windows

        multiprocessing.get_context("forkserver").set_forkserver_preload([_PRELOADED])
        with isolated_children(), _interrupts_held_back(), _room_for_a_socket():
            forkserver.ensure_running()


@contextmanager
def _room_for_a_socket() -> Iterator[None]:
    """Where the temporary folder's path leaves no room for a socket's name, Python makes it in a shorter one."""
    before, folders = tempfile.tempdir, [os.environ.get("XDG_RUNTIME_DIR", ""), *_SHORT_FOLDERS]
    if len(os.fsencode(tempfile.gettempdir())) > _LONGEST_FOLDER_BYTES:
        tempfile.tempdir = next((folder for folder in folders if _fits(folder)), before)
    try:
        yield
    finally:
        tempfile.tempdir = before


def _fits(folder: str) -> bool:
    return 0 < len(os.fsencode(folder)) <= _LONGEST_FOLDER_BYTES and os.access(folder, os.W_OK | os.X_OK)


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """A process started meanwhile never hears Ctrl-C, not even before its own first line; this one hears it after."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    from multiprocessing import resource_tracker  # noqa: PLC0415  # of POSIX systems

    resource_tracker.ensure_running()  # or `start` starts it, which lets interrupts through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
