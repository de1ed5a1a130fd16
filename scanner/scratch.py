"""A path for those libraries that read from nothing else, with as little of the photo on any disk as the system allows.

On Linux the bytes stand in memory under a path of this process (`memfd_create`), which a kill takes with it. Elsewhere
they stand for the time of the call in a file that only this user may open; a worker is handed that file, because behind
its walls it can make none. Its name says whose it is, so that the next run removes what a kill has left.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scanner.files import is_folder
from scanner.owners import owned_name, remove_orphans
from scanner.reading.bounded import windows

_PREFIX: Final = "photovet-scratch-"
IN_MEMORY: Final = hasattr(os, "memfd_create") and is_folder("/proc/self/fd")
_NEW: Final = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True, slots=True)
class ScratchFile:
    """A file on the disk, open for writing, of this user only."""

    path: Path
    handle: int

    def remove(self) -> None:
        """Close it and take it away."""
        os.close(self.handle)
        self.path.unlink(missing_ok=True)


_state: dict[str, ScratchFile | None] = {"handed": None}


def new_scratch_file() -> ScratchFile:
    """A file of this process in the system's temporary folder, from which leftovers go. Raises OSError."""
    folder = Path(tempfile.gettempdir())
    remove_orphans(folder, _PREFIX)
    path = folder / owned_name(_PREFIX)
    return ScratchFile(path, os.open(path, _NEW, 0o600))


def use(handed: ScratchFile) -> None:
    """From now on this process writes there: it can make no file."""
    _state["handed"] = handed


@contextmanager
def trial_folder() -> Iterator[Path]:
    """A folder of this user only for copies that nobody is to keep; it goes with all that is in it. Raises OSError."""
    folder = Path(tempfile.gettempdir())
    remove_orphans(folder, _PREFIX)
    trial = folder / owned_name(_PREFIX)
    trial.mkdir(mode=0o700)
    try:
        yield trial
    finally:
        shutil.rmtree(trial, ignore_errors=True)


@contextmanager
def path_to(content: memoryview) -> Iterator[bytes]:
    """A path under which these bytes can be read while the block runs. Raises OSError."""
    if IN_MEMORY:
        handle = os.memfd_create("photovet")
        try:
            _write(handle, content)
            yield b"/proc/self/fd/%d" % handle
        finally:
            os.close(handle)
        return
    handed = _state["handed"]
    file = handed or new_scratch_file()
    try:
        _write(file.handle, content)
        yield os.fsencode(file.path)
    finally:
        if handed is None:
            file.remove()
        else:
            os.ftruncate(file.handle, 0)


def _write(handle: int, content: memoryview) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    for window in windows([content]):
        rest = memoryview(window)
        while rest:
            rest = rest[os.write(handle, rest) :]
