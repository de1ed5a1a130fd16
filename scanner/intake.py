"""From what a person named to photos: walk folders, open safely, identify by content, hash, keep within bounds."""

from __future__ import annotations

import hashlib
import mmap
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scanner.errors import DamagedPhotoError, LimitError, NotAPhotoError, UnreadableError
from scanner.files import Standing, is_folder, reason_of, standing_of_entry
from scanner.handed import open_reading
from scanner.messages import Message
from scanner.model import Photo
from scanner.passed_over import APPLE_DOUBLE, SYSTEM_FOLDERS, Passed, PassedOver, reason_by_name
from scanner.reading.bounded import windows
from scanner.replacing import TEMPORARY_PREFIX
from scanner.settings import Limits

# The decoders that come with the formats take a fifth of a second to import, and the process that hands out files which
# were named one by one never opens any.
if TYPE_CHECKING:
    from scanner.formats.base import Container, Format

# Files up to this size are read at once; larger ones are mapped, so that a 500 MB scan costs no 500 MB of memory.
MAP_FROM_BYTES: Final = 64_000_000
_PIECE_BYTES: Final = 1 << 20

CHANGED: Final = Message("The file changed while it was being read. Try again when nothing writes to it.")
_A_FOLDER: Final = Message("This is a folder, so there is no photo to read.")


@dataclass(frozen=True)
class OpenPhoto:
    """A photo that is open for reading; `source` must not be used after its `with` block."""

    path: Path
    container: Container
    _handle: int = field(repr=False)  # of the open file
    _stamp: tuple[int, int] = field(repr=False)  # size in bytes and time of change in ns, when it was opened

    @property
    def format(self) -> Format:
        """The format that its content has."""
        return self.container.form

    @property
    def source(self) -> memoryview:
        """Its content, all of it."""
        return self.container.source

    @cached_property
    def photo(self) -> Photo:
        """What it is, with its hash: taken when it is first asked for, which cleaning metadata never does."""
        return Photo(self.path, self.format.name, len(self.source), _sha256(self.source))

    def refuse_changed(self) -> None:
        """Raise UnreadableError where something has written to the file since it was opened."""
        found = os.fstat(self._handle)
        if (found.st_size, found.st_mtime_ns) != self._stamp or found.st_size != len(self.source):
            raise UnreadableError(CHANGED)


def walk(
    paths: Iterable[str],
    *,
    recursive: bool = True,
    exclude: Collection[Path] = (),
    passed: PassedOver | None = None,
) -> Iterator[str]:
    """Yield every path that was named once, and the photos in every folder that was named, lazily and in order.

    A path that a person named is always yielded, whatever it holds, so that the report has an entry for it. Inside
    folders, files that neither look like a photo nor are named like one are passed over and counted in `passed`, and so
    is every link, which may lead out of the folder; folders in `exclude` (an output folder inside the input) are left
    out.
    """
    seen: set[str] = set()
    excluded = {os.path.realpath(folder) for folder in exclude}
    passed = PassedOver() if passed is None else passed
    for path in paths:
        if path in seen:
            continue
        seen.add(path)
        if not is_folder(path):
            yield path
            continue
        for found in _walk_folder(path, excluded, passed, recursive=recursive):
            if found == path or found not in seen:  # a folder that cannot be read is answered for itself
                seen.add(found)
                yield found


def _walk_folder(top: str, excluded: Collection[str], passed: PassedOver, *, recursive: bool) -> Iterator[str]:
    """The photos in a folder and those below it, depth first; folders may be nested deeper than calls can be."""
    waiting: list[Iterator[os.DirEntry[str]]] = []
    folder: str | None = top
    while folder is not None or waiting:
        if folder is not None:
            try:
                waiting.append(iter(sorted(os.scandir(folder), key=lambda entry: entry.name)))
            except OSError:
                yield folder  # opening it will fail with the reason, and the report will name it
            folder = None
            continue
        entry = next(waiting[-1], None)
        if entry is None:
            waiting.pop()
            continue
        standing = standing_of_entry(entry)
        if standing is Standing.FOLDER:
            if entry.name.lower() in SYSTEM_FOLDERS:
                passed.add(Passed.SYSTEM, entry.name)
            elif recursive and not (excluded and os.path.realpath(entry.path) in excluded):
                folder = entry.path
        elif entry.name.startswith(TEMPORARY_PREFIX):
            continue
        elif (reason := _why_no_photo(entry, standing)) is None:
            yield entry.path
        else:
            passed.add(reason, entry.name)


def _why_no_photo(entry: os.DirEntry[str], standing: Standing) -> Passed | None:
    """Why a file in a folder is passed over; None for what is a photo by its content or by its name."""
    from scanner.formats.registry import HEAD_BYTES, identify, is_photo_name  # noqa: PLC0415  see above

    if standing is Standing.LINK:
        return Passed.LINK
    named_so = is_photo_name(entry.name)
    if standing is not Standing.FILE or (named_so and not entry.name.startswith("._")):
        return None if named_so else Passed.OTHER
    try:
        with Path(entry.path).open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return None if named_so else Passed.UNREAD
    if head.startswith(APPLE_DOUBLE) and entry.name.startswith("._"):
        return Passed.SYSTEM
    return None if named_so or identify(head) is not None else reason_by_name(entry.name)


@contextmanager
def open_photo(path: str | Path, limits: Limits) -> Iterator[OpenPhoto]:
    """Open a photo, identified by its content.

    Raises:
        UnreadableError: the path is missing, no regular file, forbidden, or changed while it was read.
        NotAPhotoError: the content is of no known format.
        DamagedPhotoError: the file is empty.
        LimitError: the file is larger than `limits.file_bytes`.
    """
    from scanner.formats.registry import HEAD_BYTES, identify  # noqa: PLC0415  see above

    try:
        opened_file = open_reading(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL byte in the path
        raise UnreadableError(_reason(error)) from error
    with opened_file as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise UnreadableError("This is not a regular file, so there is no photo to read.")
        if before.st_size == 0:
            raise DamagedPhotoError("The file is empty.")
        if before.st_size > limits.file_bytes:
            size, limit = f"{before.st_size / 1e6:,.0f} MB", f"{limits.file_bytes / 1e6:,.0f} MB"
            raise LimitError("The file has {size}, more than the limit of {limit}.", size=size, limit=limit)
        try:
            content = (
                file.read()
                if before.st_size <= MAP_FROM_BYTES
                else mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            )
        except OSError as error:
            raise UnreadableError(_reason(error)) from error
        source = memoryview(content)
        container: Container | None = None
        try:
            known = identify(bytes(source[:HEAD_BYTES]))
            if known is None:
                raise NotAPhotoError("The file's content is no photo format that PhotoVet knows.")
            container = known.open(source, limits)
            opened = OpenPhoto(Path(path), container, file.fileno(), (before.st_size, before.st_mtime_ns))
            opened.refuse_changed()
            yield opened
            opened.refuse_changed()
        finally:
            if container is not None:
                container.forget()
            _release(source, content)


def _sha256(source: memoryview) -> str:
    digest = hashlib.sha256()
    for window in windows([source]):
        digest.update(window)
    return digest.hexdigest()


def _release(source: memoryview, content: bytes | mmap.mmap) -> None:
    """Close the memory map, where there is one and no error's traceback still holds a slice of it."""
    try:
        source.release()
        if isinstance(content, mmap.mmap):
            content.close()
    except BufferError:
        pass  # slices still exist in frames of an error under way; the map closes with the last of them


def _reason(error: OSError | ValueError) -> Message:
    match error:
        case FileNotFoundError():
            return Message("There is no file at this path.")
        case PermissionError():
            return Message("This file may not be read by you: its permissions forbid it.")
        case IsADirectoryError():
            return _A_FOLDER
        case OSError() if error.strerror:
            return Message("The file could not be read: {reason}.", reason=reason_of(error))
        case _:
            return Message("This is not a usable path.")


def stamp_of(path: str) -> tuple[int, int] | None:
    """Size in bytes and time of last change in nanoseconds of a regular file.

    None for anything else: it might wait for ever when it is opened.
    """
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return None
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None


def hash_of(path: str) -> str | None:
    """The SHA-256 of a file's content; None where it cannot be read."""
    try:
        with open_reading(path) as file:
            digest = hashlib.sha256()
            while piece := file.read(_PIECE_BYTES):
                digest.update(piece)
            return digest.hexdigest()
    except OSError:
        return None


def hash_of_open(handle: int) -> tuple[int, str] | None:
    """How many bytes an open regular file has, and their SHA-256; None where they cannot be read.

    Others may have the file open too, so their place in it is neither used nor moved, where the system can do so.
    """
    digest = hashlib.sha256()
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            return None
        for start in range(0, found.st_size, _PIECE_BYTES):
            digest.update(_piece(handle, min(_PIECE_BYTES, found.st_size - start), start))
    except OSError:
        return None
    return found.st_size, digest.hexdigest()


def _piece(handle: int, size_bytes: int, start: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(handle, size_bytes, start)
    os.lseek(handle, start, os.SEEK_SET)  # Windows
    return os.read(handle, size_bytes)
