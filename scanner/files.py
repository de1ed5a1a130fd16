"""Asking the file system, and reading files that PhotoVet or a person keeps: no path and no content ends a run.

`Path.exists`, `is_file` and `is_dir` raise for a name that is too long, a folder that may not be entered or a loop of
links, and say "no" for others. Here every path has an answer; where it is UNKNOWN, opening it tells the reason.
"""

from __future__ import annotations

import errno
import json
import os
import stat
from enum import Enum
from pathlib import Path
from typing import Any, BinaryIO, Final

from scanner.messages import Message

# As POSIX systems and Python on Windows say it.
_SAID_BY_SYSTEMS: Final = {
    errno.ENOSPC: Message("No space left on device"),
    errno.EACCES: Message("Permission denied"),
    errno.EROFS: Message("Read-only file system"),
    errno.ENOENT: Message("No such file or directory"),
    errno.ENOTDIR: Message("Not a directory"),
    errno.EDQUOT: Message("Disk quota exceeded"),
    errno.ETIMEDOUT: Message("the drive does not answer"),
    errno.EIO: Message("Input/output error"),
}
_NOBODY: Final = frozenset({errno.ENOENT, errno.ENOTDIR})


class Standing(Enum):
    """What stands at a path, behind links."""

    NOTHING = "nothing"
    FILE = "file"
    FOLDER = "folder"
    LINK = "link"  # where links are not followed
    OTHER = "other"  # a device, a pipe, a socket
    UNKNOWN = "unknown"  # the system does not say: no permission, a loop of links, a name that is too long


class OversizedError(ValueError):
    """A file is larger than anything of its kind."""


def standing_of(path: str | Path, *, follow: bool = True) -> Standing:
    """What stands there; without `follow` a link is a LINK, wherever it leads. Raises nothing."""
    try:
        mode = Path(path).stat(follow_symlinks=follow).st_mode
    except ValueError:  # a NUL in the path
        return Standing.UNKNOWN
    except OSError as error:
        return Standing.NOTHING if error.errno in _NOBODY else Standing.UNKNOWN
    if stat.S_ISREG(mode):
        return Standing.FILE
    if stat.S_ISLNK(mode):
        return Standing.LINK
    return Standing.FOLDER if stat.S_ISDIR(mode) else Standing.OTHER


def standing_of_entry(entry: os.DirEntry[str]) -> Standing:
    """As `standing_of` without following links, and mostly without asking the disk. Raises nothing."""
    try:
        if entry.is_symlink() or getattr(entry, "is_junction", bool)():
            return Standing.LINK
        if entry.is_dir(follow_symlinks=False):
            return Standing.FOLDER
        return Standing.FILE if entry.is_file(follow_symlinks=False) else Standing.OTHER
    except OSError:
        return Standing.UNKNOWN


def is_file(path: str | Path) -> bool:
    """Whether a regular file stands there, and the system says so."""
    return standing_of(path) is Standing.FILE


def is_folder(path: str | Path) -> bool:
    """Whether a folder stands there, and the system says so."""
    return standing_of(path) is Standing.FOLDER


def is_missing(path: str | Path) -> bool:
    """Whether the system says that nothing stands there, not even a link that leads nowhere."""
    return standing_of(path, follow=False) is Standing.NOTHING


def same_file(path: str | Path, other: str | Path) -> bool:
    """Whether both names lead to one file; not where the system does not say."""
    try:
        return Path(path).samefile(other)
    except (OSError, ValueError):
        return False


def reason_of(error: OSError | ValueError) -> str:
    """Why a path could not be used, as the end of a sentence: a message, or the system's own words."""
    if isinstance(error, OSError):
        return _SAID_BY_SYSTEMS.get(error.errno or 0) or error.strerror or type(error).__name__
    return (
        str(error) if isinstance(error, OversizedError | UnicodeDecodeError) else Message("this is not a usable path")
    )


def open_regular(path: str | Path) -> BinaryIO:
    """A regular file for reading. Raises OSError, for anything else too, and ValueError for a path no file can have."""
    # O_NONBLOCK: opening a FIFO without a writer would wait for ever; on regular files it has no effect.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    return os.fdopen(only_regular(os.open(path, flags)), "rb")


def only_regular(handle: int) -> int:
    """The handle, where a regular file is open under it; else it is closed. Raises OSError."""
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    raise OSError(errno.EINVAL, "it is no regular file")


def read_bounded(path: str | Path, most_bytes: int) -> bytes:
    """The content of a regular file of up to `most_bytes`.

    Raises OSError, OversizedError, and ValueError for a path that no file can have.
    """
    with open_regular(path) as file:
        content: bytes | None = file.read(most_bytes + 1)
    if content is None:  # a file of the system's own, such as its log, whose reader would wait for more
        raise OSError(errno.EAGAIN, "there is nothing to read at once")
    if len(content) > most_bytes:
        raise OversizedError(f"it is larger than {most_bytes:,} bytes")
    return content


def is_pipe(path: str | Path) -> bool:
    """Whether what stands there can be read once only, as what a shell makes of `<(...)`."""
    try:
        return stat.S_ISFIFO(Path(path).stat().st_mode)
    except (OSError, ValueError):
        return False


def read_pipe(path: str | Path, most_bytes: int) -> bytes:
    """All that comes out of a pipe, up to `most_bytes`; waits for whoever writes it. Raises OSError, OversizedError."""
    with Path(path).open("rb") as file:
        content: bytes | None = file.read(most_bytes + 1)
    if content is None:  # a file of the system's own, such as its log, whose reader would wait for more
        raise OSError(errno.EAGAIN, "there is nothing to read at once")
    if len(content) > most_bytes:
        raise OversizedError(f"it is larger than {most_bytes:,} bytes")
    return content


def as_text(content: bytes) -> str:
    """Text as editors and spreadsheets of all three systems save it: UTF-8, or UTF-16 where a byte order mark says so.

    Raises UnicodeDecodeError.
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    return content.decode("utf-8-sig")


def as_json(content: str | bytes) -> Any:
    """The value that a JSON text holds. Raises ValueError, also for brackets or numbers without end."""
    try:
        return json.loads(content, parse_constant=_no_number)
    except RecursionError as error:
        raise ValueError("brackets within brackets without end") from error


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")
