"""The one way in which PhotoVet replaces a file of its own: whole, in one step, and through nobody's link.

The new content is written under a name that nobody can foretell and that did not exist, so no link can lead it
elsewhere, and takes its name once it is on disk. Whether a file may be replaced at all is for its owner to say
(`may_replace`): what stands there may be a photo.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from scanner.files import Standing, only_regular, standing_of
from scanner.owners import owned_name, remove_orphans

TEMPORARY_PREFIX: Final = ".photovet-"  # no walk takes such a file for a photo
PRIVATE: Final = 0o600  # for its owner only
SHARED: Final = 0o666  # as the owner's umask says
_NO_FOLLOW: Final = getattr(os, "O_NOFOLLOW", 0)
_NO_WAITING: Final = getattr(os, "O_NONBLOCK", 0)  # for somebody at the other end of a pipe
_PLAIN: Final = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_HERE: Final = -100  # AT_FDCWD
_NO_REPLACE: Final = 1  # RENAME_NOREPLACE
_MAY_BE_HELD: Final = sys.platform == "win32"  # elsewhere a name can be given and taken while a file is open
_PAUSES_S: Final = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64)


@contextmanager
def replacing(path: Path, *, private: bool) -> Iterator[BinaryIO]:
    """A new file for writing that replaces `path` when the block ends, and vanishes when it raises.

    `private`: only its owner may read it. A link at `path` is replaced, not followed. Raises OSError, or ValueError for
    a path that no file can have.
    """
    _sweep(path.parent)
    temporary = temporary_beside(path)
    with new_file(temporary, private=private) as file:
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            file.close()
            remove(temporary)
            raise
    try:
        take_place(temporary, path)
    except BaseException:
        remove(temporary)
        raise


def take_place(temporary: Path, path: Path) -> None:
    """Put a finished file in the place of `path`, in one step. Raises OSError."""
    _patiently(lambda: os.replace(temporary, path))  # noqa: PTH105  # whatever the system


def _patiently(step: Callable[[], None]) -> None:
    """Do it; on Windows again and again for 1.3 s while it is refused: a virus scanner that reads a new file holds it.

    Raises as the step does.
    """
    for pause_s in _PAUSES_S if _MAY_BE_HELD else ():
        try:
            return step()
        except PermissionError:
            time.sleep(pause_s)
    return step()


@functools.cache
def _sweep(folder: Path) -> None:
    """Once in a run: what runs that were killed have left there."""
    remove_orphans(folder, TEMPORARY_PREFIX)


def temporary_beside(path: Path) -> Path:
    """A name in the same folder that nobody can foretell, and that tells whose it was."""
    return path.parent / owned_name(TEMPORARY_PREFIX)


def new_file(path: Path, *, private: bool) -> BinaryIO:
    """A file that did not exist, open for writing. Raises OSError."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _PLAIN, PRIVATE if private else SHARED)
    return os.fdopen(handle, "wb")


def open_device(path: Path) -> BinaryIO:
    """A pipe, a terminal or the like for writing. Raises OSError, also where a file or a disk stands there by now."""
    handle = os.open(path, os.O_WRONLY | _PLAIN)
    mode = os.fstat(handle).st_mode
    if stat.S_ISREG(mode) or stat.S_ISBLK(mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "it is no pipe and no terminal")
    return os.fdopen(handle, "wb")


def own_file(path: Path, mode: str) -> BinaryIO:
    """A file of the owner's own, open in place: for appending ("ab", "a+b"), made if need be, or to be cut ("r+b").

    Raises OSError, for links, pipes and devices too.
    """
    flags = os.O_WRONLY if mode == "ab" else os.O_RDWR
    if "a" in mode:
        flags |= os.O_CREAT | os.O_APPEND
    handle = only_regular(os.open(path, flags | _NO_FOLLOW | _NO_WAITING | _PLAIN, PRIVATE))
    return os.fdopen(handle, mode)  # type: ignore[return-value]  # binary


def move_without_replacing(temporary: Path, path: Path) -> None:
    """Give a finished file its name in one step: whoever is ended leaves the whole file there, or nothing.

    Raises FileExistsError where something stands there, and OSError.
    """
    try:
        _patiently(lambda: os.link(temporary, path))  # the temporary name is the caller's to remove, by `remove`
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a file system without hard links
        _rename_without_replacing(temporary, path)


def _rename_without_replacing(temporary: Path, path: Path) -> None:
    if sys.platform == "win32":
        _patiently(lambda: os.rename(temporary, path))  # noqa: PTH104  # there it never replaces
        return
    if sys.platform == "linux" and (answer := _renameat2(temporary, path)) is not None:
        if answer:
            raise OSError(answer, os.strerror(answer), str(path))
        return
    if standing_of(path, follow=False) is not Standing.NOTHING:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    os.rename(temporary, path)  # noqa: PTH104  # nothing better is left; only another program could come in between


def _renameat2(temporary: Path, path: Path) -> int | None:
    """The error of a rename that does not replace (Linux 3.15), 0 for success; None where there is no such call."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return None
    if not call(_HERE, os.fsencode(temporary), _HERE, os.fsencode(path), _NO_REPLACE):
        return 0
    answer = ctypes.get_errno()
    return None if answer in (errno.EINVAL, errno.ENOSYS, errno.EPERM, errno.EOPNOTSUPP) else answer


def make_private_folder(folder: Path) -> None:
    """The folder, with those above it; a new one is for its owner only. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def remove(temporary: Path) -> None:
    """Remove a file that nobody needs any more, if it can be."""
    with suppress(OSError):
        _patiently(lambda: temporary.unlink(missing_ok=True))
