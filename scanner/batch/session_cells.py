"""How a session's file writes paths and times down, and what it takes for text."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from scanner.errors import DamagedSessionError


def key_of(path: str | os.PathLike[str]) -> bytes:
    """How the file names a photo: absolute, so that it means the same from every working folder."""
    return os.fsencode(absolute(path))


def absolute(path: str | os.PathLike[str]) -> str:
    """The path from the root on; links are not followed, and the disk is not asked."""
    return os.path.abspath(path)  # noqa: PTH100  # `Path.resolve` would do both


def path_of(value: object) -> str:
    """The path that a cell holds. Raises DamagedSessionError."""
    if not isinstance(value, bytes):
        raise DamagedSessionError("The session names a photo in a way that cannot be read.")
    return os.fsdecode(value)


def text_of(value: object) -> str | None:
    """The text that a cell holds, if any. Raises DamagedSessionError."""
    if value is None or isinstance(value, str):
        return value
    raise DamagedSessionError("An entry of the session cannot be read: it is not text.")


def now() -> str:
    """The time, UTC, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
