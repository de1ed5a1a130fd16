"""Standard output and error, whatever the caller made of them: closed, full, or read by nobody any more."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from app.cli.plain_signs import READABLE
from scanner.errors import ExitCode, OutputError
from scanner.files import reason_of


class ReaderGoneError(OutputError):
    """Nobody reads standard output any more, as in `photovet scan ... | head`."""

    exit_code = ExitCode.INTERRUPTED


def tell_of_trouble() -> None:
    """From here on, printing in vain raises OutputError or ReaderGoneError, once; messages are lost without a word.

    File names and found text need not fit the terminal's encoding; a reader at the other end of a pipe gets each
    photo's line when it is done, and not when some buffer is full.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout = _Told(sys.stdout)
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr = _Lost(sys.stderr)


def for_programs(stream: TextIO) -> TextIO:
    """The stream for a table or a page: in UTF-8 with its own line ends, wherever it goes but to a terminal.

    What Windows takes for the encoding of pipes and of redirected files, such as cp1252, has not the letters of most
    languages, and an HTML page says of itself that it is UTF-8.
    """
    if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
        stream.reconfigure(encoding="utf-8", newline="")
    return stream


def end_output() -> None:
    """Print what still waits. Raises as printing does."""
    sys.stdout.flush()


@contextmanager
def lasting(stream: TextIO) -> Iterator[io.TextIOBase]:
    """The stream for a report that is not what the command is for: the work goes on where it cannot be written.

    Where nobody reads on, the rest of the report is dropped; other trouble is raised when the work is done.
    """
    kept = _Lasting(stream)
    yield kept
    if kept.trouble is not None and not isinstance(kept.trouble, ReaderGoneError):
        raise kept.trouble


class _Wrapper(io.TextIOWrapper):
    """Writes to where another stream wrote."""

    def __init__(self, stream: io.TextIOWrapper) -> None:
        encoding = stream.encoding
        super().__init__(stream.detach(), encoding=encoding, errors=READABLE, line_buffering=True)

    def _go_nowhere(self) -> None:
        """What still waits, and all that comes, is dropped: Python itself would stumble over it when it ends."""
        with suppress(OSError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)


class _Told(_Wrapper):
    def write(self, text: str, /) -> int:
        try:
            return super().write(text)
        except OSError as error:
            raise self._trouble(error) from error

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            raise self._trouble(error) from error

    def _trouble(self, error: OSError) -> OutputError:
        self._go_nowhere()
        if isinstance(error, BrokenPipeError):
            return ReaderGoneError("Nobody reads the output any more.")
        return OutputError("The output could not be printed: {reason}.", reason=reason_of(error))


class _Lost(_Wrapper):
    def write(self, text: str, /) -> int:
        try:
            return super().write(text)
        except OSError:
            self._go_nowhere()
            return len(text)

    def flush(self) -> None:
        try:
            super().flush()
        except OSError:
            self._go_nowhere()


class _Lasting(io.TextIOBase):
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.trouble: OutputError | None = None

    def write(self, text: str, /) -> int:
        if self.trouble is None:
            try:
                self._stream.write(text)
            except OutputError as error:
                self.trouble = error
        return len(text)

    def flush(self) -> None:
        if self.trouble is None:
            try:
                self._stream.flush()
            except OutputError as error:
                self.trouble = error
