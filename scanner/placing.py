"""A copy's bytes to a file, and the file to its name: the one place where copies are written."""

from __future__ import annotations

import contextlib
import filecmp
import hashlib
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, Final

from scanner.errors import OutputError
from scanner.files import Standing, standing_of
from scanner.payloads.reading import windows
from scanner.replacing import TEMPORARY_PREFIX, move_without_replacing

_MOST_NAMES: Final = 10_000


def write_aside(folder: Path, suffix: str, pieces: Iterable[bytes | memoryview]) -> tuple[Path, str]:
    """Write a new file under a temporary name in the output folder, whole and on disk; its path, and its SHA-256.

    Raises OutputError; then nothing is left there.
    """
    # The process's number lets whoever ends this process remove what it could not.
    temporary = folder / f"{TEMPORARY_PREFIX}{os.getpid()}-{secrets.token_hex(8)}{suffix}"
    try:
        with _new_file(temporary) as file:
            return temporary, write_into(file, pieces)
    except OSError as error:
        with contextlib.suppress(OSError):  # where the folder is a file, there is nothing to take away either
            temporary.unlink(missing_ok=True)
        raise OutputError(f"The copy could not be written to the output folder: {error.strerror or error}.") from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_into(file: BinaryIO, pieces: Iterable[bytes | memoryview]) -> str:
    """Write the pieces to an open file, whole and on disk; the SHA-256 of what was written. Raises OSError."""
    digest = hashlib.sha256()
    for window in windows(pieces):
        file.write(window)
        digest.update(window)
    file.flush()
    os.fsync(file.fileno())
    return digest.hexdigest()


def place(temporary: Path, wished: Path) -> Path:
    """Move the copy to its name, or to the next free one; no existing file is ever replaced.

    A file that stands there already with the very same bytes is the same copy, made by an earlier run. Raises
    OutputError.
    """
    for number in range(1, _MOST_NAMES):
        candidate = wished if number == 1 else wished.with_stem(f"{wished.stem}-{number}")
        try:
            move_without_replacing(temporary, candidate)
        except FileExistsError:
            if standing_of(candidate, follow=False) is Standing.FILE and _same_bytes(candidate, temporary):
                return candidate
        except OSError as error:
            raise OutputError(f"The copy could not be given its name: {error.strerror or error}.") from error
        else:
            return candidate
    raise OutputError("The output folder is full of files of this name.")


def _new_file(path: Path) -> BinaryIO:
    try:
        return path.open("xb")
    except FileNotFoundError:  # once a folder
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("xb")


def _same_bytes(path: Path, other: Path) -> bool:
    """Whether both files hold the same; not where one cannot be read, or is gone."""
    try:
        return filecmp.cmp(path, other, shallow=False)
    except OSError:
        return False
