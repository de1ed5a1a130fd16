"""A copy's bytes to a file, and the file to its name: the one place where copies are written."""

from __future__ import annotations

import errno
import filecmp
import hashlib
import os
import shutil
import stat
import sys
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from dataclasses import replace
from itertools import count
from pathlib import Path, PurePath
from types import TracebackType
from typing import BinaryIO, Final, Self

from scanner.errors import OutputError
from scanner.files import Standing, is_folder, is_missing, reason_of, standing_of
from scanner.handed import handed
from scanner.model import CleanStatus, ExportResult
from scanner.owners import owned_name
from scanner.reading.bounded import windows
from scanner.replacing import TEMPORARY_PREFIX, move_without_replacing, remove

_MOST_NAMES: Final = 10_000
_NAMELESS: Final[int] = getattr(os, "O_TMPFILE", 0)  # of Linux, and not on every file system
_OPEN_FILES: Final = Path("/proc/self/fd")
_SHOWS_OPEN_FILES: Final = is_folder(_OPEN_FILES)
_NEW: Final = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class NewCopy:
    """A copy under way, open for writing and reading back; it stands under no name until it is placed.

    Where the system has files without a name, a process that is killed leaves none behind. Elsewhere it has a hidden
    name in its folder that says whose it is (`scanner.owners`).
    """

    def __init__(self, folder: Path, like: str | Path | None = None) -> None:
        """`like`: the original; whoever may not read it may not read its copy."""
        self.folder = folder
        self._like = like
        self.path = folder / owned_name(TEMPORARY_PREFIX)
        """The name by which `scanner.handed` reads it back; on the disk only where it has to be."""
        self._file: BinaryIO | None = None
        self._refused: OutputError | None = None
        self._is_named = False
        self._handed = ExitStack()

    @classmethod
    def of_handle(cls, folder: Path, handle: int | OutputError) -> Self:
        """A copy that another process has opened, and will place; or the reason why it could not."""
        copy = cls(folder)
        if isinstance(handle, OutputError):
            copy._refused = handle
        else:
            copy._take(handle)
        return copy

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self) -> int:
        """Its handle; the file is made when it is first asked for. Raises OutputError."""
        if self._refused is not None:
            raise self._refused
        if self._file is None:
            try:
                self._take(self._new_handle())
            except (OSError, ValueError) as error:
                raise _not_written(error) from error
        return self._opened().fileno()

    @property
    def size_bytes(self) -> int:
        """How much has been written."""
        return os.fstat(self._opened().fileno()).st_size

    def write(self, pieces: Iterable[bytes | memoryview]) -> str:
        """Write the pieces, whole and on disk; the SHA-256 of what was written. Raises OutputError."""
        self.open()
        try:
            return write_into(self._opened(), pieces)
        except OSError as error:
            raise _not_written(error) from error

    def place(self, name: str) -> Path:
        """Give the copy that name, or the next free one; no existing file is ever replaced.

        A file that stands there already with the very same bytes is the same copy, made by an earlier run. Raises
        OutputError.
        """
        self.open()
        wished = self.folder / name
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _not_written(error) from error
        for number in range(1, _MOST_NAMES):
            candidate = wished if number == 1 else wished.with_stem(f"{wished.stem}-{number}")
            try:
                self._give_name(candidate)
            except FileExistsError:
                if standing_of(candidate, follow=False) is Standing.FILE and self._is_same_as(candidate):
                    return candidate
            except OSError as error:
                raise OutputError("The copy could not be given its name: {reason}.", reason=reason_of(error)) from error
            else:
                return candidate
        raise OutputError("The output folder is full of files of this name.")

    def close(self) -> None:
        """Let go of the file; without a name of its own it is gone."""
        self._handed.close()
        if self._file is not None:
            with suppress(OSError):  # what could not be written was said where it was
                self._file.close()
            self._file = None
        if self._is_named:
            remove(self.path)  # where it cannot be, a copy that has its name is told of all the same
            self._is_named = False

    def _take(self, handle: int) -> None:
        self._file = os.fdopen(handle, "r+b")
        self._handed.enter_context(handed(self.path, handle))

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise ValueError("The copy is not open.")
        return self._file

    def _new_handle(self) -> int:
        if _NAMELESS and _SHOWS_OPEN_FILES:
            try:
                handle = os.open(_nearest(self.folder), _NAMELESS | os.O_RDWR | os.O_CLOEXEC, 0o666)
            except OSError as error:
                if error.errno not in {errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL, errno.ENOENT}:
                    raise
            else:
                _no_wider_than(handle, self._like)
                return handle
        return self._new_named()

    def _new_named(self) -> int:
        self.folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.path, _NEW, 0o666)
        self._is_named = True
        _no_wider_than(handle, self._like)
        return handle

    def _give_name(self, candidate: Path) -> None:
        """Give the file its final name in one step; raises FileExistsError where something stands there."""
        if not self._is_named:
            handle = self._opened().fileno()
            try:
                # Only with a folder's handle, of no use to an absolute path, does Python ask for links to be followed.
                os.link(_OPEN_FILES / str(handle), candidate, src_dir_fd=handle, follow_symlinks=True)
            except FileExistsError:
                raise
            except OSError:  # a file system that has files without names, but does not let one be given
                self._copy_under_a_name()
            else:
                return
        move_without_replacing(self.path, candidate)

    def _copy_under_a_name(self) -> None:
        file = self._opened()
        file.seek(0)
        with os.fdopen(self._new_named(), "wb") as twin:
            shutil.copyfileobj(file, twin)
            twin.flush()
            os.fsync(twin.fileno())

    def _is_same_as(self, candidate: Path) -> bool:
        """Whether both files hold the same; not where one cannot be read, or is gone."""
        path = self.path if self._is_named else _OPEN_FILES / str(self._opened().fileno())
        try:
            return filecmp.cmp(candidate, path, shallow=False)
        except OSError:
            return False


def folder_within(output: Path, inside: PurePath) -> Path:
    """The folder of that relative path under the output folder.

    A link that stands in its place may lead anywhere: it is left alone, and the next name that is no link is taken.
    """
    folder = output
    for part in inside.parts:
        names = (part if number == 1 else f"{part}-{number}" for number in count(1))
        folder = next(
            each for each in (folder / name for name in names) if standing_of(each, follow=False) is not Standing.LINK
        )
    return folder


def placed(made: ExportResult, copy: NewCopy) -> ExportResult:
    """What came of a copy whose `output` was the bare name that it should have: the same, with the copy under it."""
    if made.output is None:
        return made
    try:
        return replace(made, output=copy.place(_of_its_own(made.output.name, Path(made.path))))
    except OutputError as error:
        return ExportResult(made.path, CleanStatus.FAILED, error_code=error.code, error=error.message)


def _of_its_own(name: str, original: Path) -> str:
    """The name for a copy that changed its format, with the format it had in it where another original has that name.

    `IMG_1.avif` beside `IMG_1.jpg` becomes `IMG_1-avif.jpg`: `IMG_1.jpg` is the name of the other one's copy.
    """
    wished = Path(name)
    if wished.suffix.lower() == original.suffix.lower() or not original.suffix:
        return name
    others = (original.with_name(f"{wished.stem}{suffix}") for suffix in (wished.suffix, wished.suffix.upper()))
    return name if all(map(is_missing, others)) else f"{wished.stem}-{original.suffix[1:].lower()}{wished.suffix}"


def write_into(file: BinaryIO, pieces: Iterable[bytes | memoryview]) -> str:
    """Write the pieces to an open file, whole and on disk; the SHA-256 of what was written. Raises OSError."""
    digest = hashlib.sha256()
    for window in windows(pieces):
        file.write(window)
        digest.update(window)
    file.flush()
    os.fsync(file.fileno())
    return digest.hexdigest()


def _not_written(error: OSError | ValueError) -> OutputError:
    return OutputError("The copy could not be written to the output folder: {reason}.", reason=reason_of(error))


def _nearest(folder: Path) -> Path:
    """The folder, or the one above it in which it will be made, on the same disk. Raises OSError."""
    while True:
        try:
            folder.stat()
        except FileNotFoundError:
            if folder == folder.parent:
                raise
            folder = folder.parent
        else:
            return folder


def _no_wider_than(handle: int, like: str | Path | None) -> None:
    """Take from a new file the rights that the original does not give. Windows and foreign file systems have none."""
    if like is None or sys.platform == "win32":
        return
    with suppress(OSError, ValueError):
        wanted = Path(like).stat().st_mode & 0o666 | stat.S_IRUSR | stat.S_IWUSR
        os.fchmod(handle, os.fstat(handle).st_mode & wanted)
