"""Work on thousands of photos, some of them at a time, so that the window answers in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal


class Slices(QObject):
    """Photos that wait for the same work, which is done for `size` of them whenever the window has nothing else to do.

    Whoever needs the work of one photo, or of all, says `take` or `finish` and has it at once.
    """

    done = Signal()  # nothing waits any more

    def __init__(self, work: Callable[[list[str]], None], size: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._size = work, size
        self._waiting: dict[str, None] = {}  # in the order in which they came
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, paths: Iterable[str]) -> None:
        """Do these as well, once each."""
        self._waiting.update(dict.fromkeys(paths))
        if self._waiting:
            self._timer.start()

    def take(self, path: str) -> None:
        """Do this one now, if it waits."""
        if path in self._waiting:
            del self._waiting[path]
            self._work([path])

    def finish(self) -> None:
        """Do all that wait now."""
        while self._timer.isActive():
            self._go_on()

    def clear(self) -> None:
        """Do nothing more."""
        self._waiting.clear()
        self._timer.stop()

    def _go_on(self) -> None:
        batch = list(islice(self._waiting, self._size))
        for path in batch:
            del self._waiting[path]
        if batch:
            self._work(batch)
        if not self._waiting:
            self._timer.stop()
            self.done.emit()
