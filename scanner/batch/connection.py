"""A session file's connection: what SQLite refuses is told in words, wherever a row is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Self

from scanner.errors import DamagedSessionError, OutputError

BUSY_MS: Final = 10_000


def opened(path: Path) -> sqlite3.Connection:
    """The file at that path, made if there is none. It and its cursors raise OutputError and DamagedSessionError."""
    with in_words(path):
        connection = sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None, factory=_Connection)
    connection.path = path
    return connection


class _Cursor(sqlite3.Cursor):
    connection: _Connection

    def execute(self, *arguments: Any) -> Self:
        with in_words(self.connection.path):
            super().execute(*arguments)
        return self

    def executemany(self, *arguments: Any) -> Self:
        with in_words(self.connection.path):
            super().executemany(*arguments)
        return self

    def executescript(self, *arguments: Any) -> Self:
        with in_words(self.connection.path):
            super().executescript(*arguments)
        return self

    def fetchone(self) -> Any:
        with in_words(self.connection.path):
            return super().fetchone()

    def __next__(self) -> Any:
        with in_words(self.connection.path):
            return super().__next__()


class _Connection(sqlite3.Connection):
    path: Path = Path()

    def cursor(self, *_: Any) -> Any:
        return super().cursor(_Cursor)

    def execute(self, *arguments: Any) -> Any:
        return self.cursor().execute(*arguments)

    def executemany(self, *arguments: Any) -> Any:
        return self.cursor().executemany(*arguments)

    def executescript(self, *arguments: Any) -> Any:
        return self.cursor().executescript(*arguments)


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """What SQLite raises, as OutputError and DamagedSessionError."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "decode" in str(error):  # its text quotes what cannot be decoded
            raise DamagedSessionError(
                "The session file {path} is damaged: a text in it is none.", path=repr(str(path))
            ) from None
        raise OutputError(
            "The session file {path} cannot be used: {error}.", path=repr(str(path)), error=str(error)
        ) from error
    except sqlite3.DatabaseError as error:
        raise DamagedSessionError(
            "The session file {path} is damaged: {reason}.", path=repr(str(path)), reason=str(error)
        ) from error
