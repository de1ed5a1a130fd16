"""Whether a photo was looked at: it stood on the screen with what was found in it for long enough to be seen.

A person may press Enter faster than photos open. What was not on the screen cannot have been approved, whatever keys
came: not before the picture with its findings was painted, and not before each face that somebody has to decide about
was in view.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.canvas import Canvas
from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from scanner.model import Action, ScanResult

LEAST_SEEN_MS: Final = 300


class Seen(QObject):
    """Listens to what the canvas paints of the open photo."""

    changed = Signal()  # the open photo has been looked at, or has to be looked at again

    def __init__(self, store: ReviewStore, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._canvas = store, canvas
        self._path = ""
        self._result: ScanResult | None = None  # the findings that are on the screen
        self._outside: set[str] = set()  # faces to decide about that were not in view yet
        self._seen: dict[str, ScanResult] = {}
        self._long_enough = QTimer(self)
        self._long_enough.setSingleShot(True)
        self._long_enough.timeout.connect(self._settle)
        canvas.painted.connect(self._painted)
        store.cleared.connect(self._forget_all)

    def open(self, path: str) -> None:
        """Another photo is the open one now; nothing of it has been painted."""
        self._path, self._result = path, None
        self._outside = set()
        self._long_enough.stop()

    def is_seen(self, path: str) -> bool:
        """Whether the photo was looked at as it is known now; after another scan it has to be looked at again."""
        result = self._store.entry(path).result if path in self._store else None
        return result is not None and self._seen.get(path) is result

    @property
    def waits_for_faces(self) -> bool:
        """Whether only faces outside the view keep the open photo from counting as looked at."""
        return bool(self._outside) and self._result is not None and not self._long_enough.isActive()

    def _painted(self) -> None:
        entry = self._store.entry(self._path) if self._path in self._store else None
        if entry is None or entry.result is None or entry.state is PhotoState.FAILED or self.is_seen(self._path):
            return
        if entry.result is not self._result:
            self._result = entry.result
            self._outside = _undecided(entry)
            self._long_enough.start(LEAST_SEEN_MS)
        if self._outside:
            self._outside -= self._canvas.ids_in_view()
            if not self._outside and not self._long_enough.isActive():
                self._long_enough.start(0)  # not while something is being painted

    def _settle(self) -> None:
        entry = self._store.entry(self._path) if self._path in self._store else None
        if entry is not None and entry.result is not None and entry.result is self._result and not self._outside:
            self._seen[self._path] = entry.result
        self.changed.emit()

    def _forget_all(self) -> None:
        self._seen.clear()
        self.open("")


def _undecided(entry: PhotoEntry) -> set[str]:
    """What was flagged for a person to look at, and not decided yet."""
    findings = entry.result.findings if entry.result else ()
    return {each.id for each in findings if each.action is Action.REVIEW and each.id not in entry.review.actions}
