"""Bounded reading of numbers and bytes: whatever a length field claims, nothing outside the data is ever touched."""

from __future__ import annotations

import io
import mmap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Final, Literal

from scanner.errors import DamagedPhotoError, LimitError

ByteOrder = Literal["big", "little"]
WINDOW_BYTES: Final = 16_000_000
"""As much of a mapped file as is held at a time."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads integers at offsets of a read-only view; every read outside it raises DamagedPhotoError."""

    data: memoryview
    order: ByteOrder = "big"
    what: str = "file"  # what is being read, for the sentence: "PNG file", "EXIF block"

    def __len__(self) -> int:
        return len(self.data)

    def take(self, at: int, count: int) -> memoryview:
        """The `count` bytes from offset `at`, as a view (no copy)."""
        if at < 0 or count < 0 or at + count > len(self.data):
            raise DamagedPhotoError(
                "The {what} is damaged or cut off: {count} bytes were expected at byte {at}, but it "
                "ends at byte {count_2}.",
                what=self.what,
                count=count,
                at=at,
                count_2=len(self.data),
            )
        return self.data[at : at + count]

    def unsigned(self, at: int, count: int) -> int:
        """The unsigned integer in `count` bytes from offset `at`."""
        if at < 0 or count < 0 or at + count > len(self.data):
            self.take(at, count)  # which says what is wrong
        return int.from_bytes(self.data[at : at + count], self.order)

    def u8(self, at: int) -> int:
        """One byte."""
        return self.unsigned(at, 1)

    def u16(self, at: int) -> int:
        """Two bytes."""
        return self.unsigned(at, 2)

    def u32(self, at: int) -> int:
        """Four bytes."""
        return self.unsigned(at, 4)

    def u64(self, at: int) -> int:
        """Eight bytes."""
        return self.unsigned(at, 8)


class ViewFile(io.RawIOBase):
    """A seekable, read-only binary file over a buffer, for libraries that want a file; it copies only what is read."""

    def __init__(self, view: bytes | memoryview) -> None:
        super().__init__()
        self._view = memoryview(view)
        self._at = 0
        self._held_bytes = 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:  # collections.abc.Buffer comes with Python 3.12
        """Fill `buffer` from the current position; the number of bytes that were there."""
        target = memoryview(buffer).cast("B")
        piece = self._view[self._at : self._at + len(target)]
        target[: len(piece)] = piece
        self._at += len(piece)
        self._held_bytes += len(piece)
        if self._held_bytes >= WINDOW_BYTES:
            let_go(self._view)
            self._held_bytes = 0
        return len(piece)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move; the new position."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._view)}[whence]
        if start + offset < 0:
            raise ValueError("negative seek position")
        self._at = start + offset
        return self._at

    def tell(self) -> int:
        """The current position."""
        return self._at


def as_file(view: memoryview) -> BinaryIO:
    """A seekable, read-only binary file over a buffer. Nothing of it is copied that is not read."""
    whole = view.obj
    if isinstance(whole, bytes) and view.nbytes == len(whole):
        return io.BytesIO(whole)  # shares the bytes, and each read takes a tenth of the time
    return io.BufferedReader(ViewFile(view))


def let_go(view: memoryview) -> None:
    """Give the pages of a mapped file that were read back to the system, which reads them anew when they are needed.

    Without it a mapped file of 500 MB, read once from front to back, counts as 500 MB of this process's memory.
    """
    if isinstance(view.obj, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
        view.obj.madvise(mmap.MADV_DONTNEED)


def windows(pieces: Iterable[bytes | memoryview]) -> Iterator[bytes | memoryview]:
    """The same bytes in pieces of at most `WINDOW_BYTES`; of mapped ones no more than about that is held at a time."""
    held_bytes = 0
    for piece in pieces:
        for at in range(0, len(piece), WINDOW_BYTES):
            window = piece[at : at + WINDOW_BYTES]
            yield window
            held_bytes += len(window)
            if held_bytes >= WINDOW_BYTES and isinstance(window, memoryview):
                let_go(window)
                held_bytes = 0


def count_up(count: int, limit: int, what: str) -> int:
    """`count` + 1, for loops over chunks, boxes or entries; raises LimitError above `limit`."""
    if count >= limit:
        raise LimitError(
            "The file has more than {limit} {parts}, which is more than PhotoVet reads.", limit=limit, parts=what
        )
    return count + 1
