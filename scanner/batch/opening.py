"""Opening a photo without waiting for ever: a network drive that is gone holds up its own photos, and no others."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import PurePath
from typing import Final

from scanner.handed import open_handle

LONGEST_S: Final = 20.0  # less than a worker is waited for

_unanswered: dict[PurePath, threading.Thread] = {}
"""For each folder that did not answer, who still waits for it."""


def opened(path: str, longest_s: float = LONGEST_S) -> int | OSError | ValueError:
    """A handle to read the file, or why there is none: after that time because the drive does not answer.

    A folder whose drive was waited for in vain is not waited for again before it answers.
    """
    folder = PurePath(path).parent
    before = _unanswered.get(folder)
    if before is not None and before.is_alive():
        return _no_answer()
    _unanswered.pop(folder, None)
    opening = _Opening(path)
    opening.start()
    opening.join(longest_s)
    answer = opening.taken()
    if answer is None:
        _unanswered[folder] = opening
        return _no_answer()
    return answer


class _Opening(threading.Thread):
    """Waits for one file; closes it where nobody waits for it any more."""

    def __init__(self, path: str) -> None:
        super().__init__(daemon=True, name="opening")
        self._path = path
        self._lock = threading.Lock()
        self._answer: int | OSError | ValueError | None = None
        self._given_up = False

    def run(self) -> None:
        answer: int | OSError | ValueError
        try:
            answer = open_handle(self._path)
        except (OSError, ValueError) as error:  # the worker says it, as if it had tried itself
            answer = error
        with self._lock:
            self._answer = answer
            late = self._given_up
        if late and isinstance(answer, int):
            os.close(answer)

    def taken(self) -> int | OSError | ValueError | None:
        """The answer; None where there is none yet, and then it is closed when it comes."""
        with self._lock:
            self._given_up = self._answer is None
            return self._answer


def _no_answer() -> OSError:
    return TimeoutError(errno.ETIMEDOUT, "The drive does not answer")
