"""A drive that does not answer holds up its own photos, for a bounded time, and no others."""

import os
import threading
import time
from pathlib import Path

import pytest

from scanner.batch import opening
from scanner.errors import UnreadableError
from scanner.handed import handed, open_handle
from scanner.intake import open_photo
from scanner.settings import Limits


def test_a_dead_drive_is_waited_for_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system that hangs cannot be had without root: what it does is done in the place of the one call."""
    back, handles = threading.Event(), []

    def hanging(path: str) -> int:
        if "gone" in path:
            back.wait(60)
        handles.append(open_handle(path))
        return handles[-1]

    monkeypatch.setattr(opening, "open_handle", hanging)
    gone, here = tmp_path / "gone", tmp_path / "here"
    for folder in (gone, here):
        folder.mkdir()
        (folder / "a.jpg").write_bytes(b"x")
    first = opening.opened(str(gone / "a.jpg"), 0.2)
    began = time.monotonic()
    second = opening.opened(str(gone / "a.jpg"), 30)
    assert time.monotonic() - began < 10
    assert isinstance(first, TimeoutError)
    assert isinstance(second, TimeoutError)
    with handed("a.jpg", first), pytest.raises(UnreadableError, match="the drive does not answer"):
        open_photo("a.jpg", Limits()).__enter__()
    other = opening.opened(str(here / "a.jpg"), 30)
    assert isinstance(other, int)
    os.close(other)

    back.set()
    for waiting in [each for each in threading.enumerate() if each.name == "opening"]:
        waiting.join(30)
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(handles[-1])  # it came too late, and was closed
    again = opening.opened(str(gone / "a.jpg"), 30)
    assert isinstance(again, int)
    os.close(again)


def test_what_cannot_be_opened_says_why(tmp_path: Path) -> None:
    assert isinstance(opening.opened(str(tmp_path / "none.jpg")), FileNotFoundError)
    assert isinstance(opening.opened("a\0b"), ValueError)
