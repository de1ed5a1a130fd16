"""Undo commands: they hold values (a photo's review before and after), never widgets or items."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QUndoCommand

from app.desktop.review_store import ReviewStore
from scanner.model import Review

NUDGE_ID: Final = 1
NUDGE_PAUSE_S: Final = 1.0  # nudges closer together than this are undone as one


@dataclass(frozen=True, slots=True)
class Change:
    """One photo's decisions before and after."""

    path: str
    before: Review
    after: Review


class ReviewCommand(QUndoCommand):
    """Decides about one photo or many at once."""

    def __init__(self, store: ReviewStore, changes: tuple[Change, ...], text: str, nudged: str | None = None) -> None:
        super().__init__(text)
        self._store = store
        self._changes = changes
        self._nudged = nudged  # the region that arrow keys move; such commands merge
        self._at_s = time.monotonic()

    @property
    def paths(self) -> tuple[str, ...]:
        """The photos that this command decides about."""
        return tuple(change.path for change in self._changes)

    def redo(self) -> None:
        """Write the decisions after."""
        self._store.set_reviews({change.path: change.after for change in self._changes})

    def undo(self) -> None:
        """Write the decisions before."""
        self._store.set_reviews({change.path: change.before for change in self._changes})

    def id(self) -> int:
        """Only nudges may merge."""
        return NUDGE_ID if self._nudged else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join a nudge to the nudge before it when both move the same region in one go."""
        if not isinstance(other, ReviewCommand) or other._nudged != self._nudged:  # noqa: SLF001  # its own class
            return False
        if other.paths != self.paths or other._at_s - self._at_s > NUDGE_PAUSE_S:  # noqa: SLF001  # its own class
            return False
        self._changes = (Change(self._changes[0].path, self._changes[0].before, other._changes[0].after),)  # noqa: SLF001
        self._at_s = other._at_s  # noqa: SLF001  # its own class
        return True
