"""Files that this process was handed open: behind its walls, a worker can open none by name.

Whatever reads a photo or a copy asks here for the file of that name, and gets the one that was handed over under it; in
a process without walls, the one that lies there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

# O_NONBLOCK: opening a FIFO without a writer would wait for ever; on regular files it has no effect.
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)

_files: dict[str, int | OSError | ValueError] = {}


def open_handle(path: str | Path) -> int:
    """A handle to read the file at a path, which may be anything: a folder, a pipe. Raises OSError, ValueError."""
    return os.open(path, _FLAGS)


def open_reading(path: str | Path) -> BinaryIO:
    """The file that was handed over under this name, from its start, or the one that lies there; to be closed.

    One file is read by one reader at a time: all of them share its place in it. Raises OSError, or ValueError for a
    path that no file can have.
    """
    handed = _files.get(str(path))
    if isinstance(handed, OSError | ValueError):
        raise handed
    handle = open_handle(path) if handed is None else os.dup(handed)
    try:
        file = os.fdopen(handle, "rb")
    except OSError:  # a folder
        os.close(handle)
        raise
    if handed is not None:
        file.seek(0)
    return file


@contextmanager
def handed(path: str | Path, file: int | OSError | ValueError) -> Iterator[None]:
    """While this holds, the path names that open file, or cannot be opened for that reason."""
    _files[str(path)] = file
    try:
        yield
    finally:
        del _files[str(path)]
