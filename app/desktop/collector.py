"""Walks what was dropped, pasted or named in a thread of its own, so that a slow disk never holds up the window.

What is known of the photos already is recalled there too: it may take reading and hashing them.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice, takewhile
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal

from app.desktop.review_store import PhotoEntry
from scanner.intake import walk
from scanner.passed_over import PassedOver

_FIRST_BATCH: Final = 8  # the first photo should stand there at once
_BATCH: Final = 50
_PATIENCE_S: Final = 0.5


class Collector(QObject):
    """Turns files and folders into photos, a batch at a time."""

    found = Signal(list)  # of PhotoEntry
    finished = Signal(int, object)  # how many were found in this round; PassedOver

    def __init__(self, recall: Callable[[list[str]], list[PhotoEntry]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recall = recall  # called in the thread
        self._queue: queue.SimpleQueue[tuple[str, ...] | None] = queue.SimpleQueue()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="photovet-collector", daemon=True)
        self._thread.start()

    def collect(self, paths: Iterable[str]) -> None:
        """Walk these files and folders."""
        self._queue.put(tuple(paths))

    def stop(self) -> None:
        """Walk no further."""
        self._closing = True
        self._queue.put(None)

    def join(self) -> None:
        """Wait until nothing is walked or recalled any more; a disk that does not answer is waited for no longer."""
        self._thread.join(_PATIENCE_S)

    def _run(self) -> None:
        _make_ready()
        while (paths := self._queue.get()) is not None:
            count, passed = 0, PassedOver()
            for batch in _batches(takewhile(lambda _: not self._closing, walk(paths, passed=passed))):
                count += len(batch)
                entries = self._recall(batch)
                if self._closing:
                    return
                self.found.emit(entries)
            if self._closing:  # how much there was is not known, and nobody is there to be told
                return
            self.finished.emit(count, passed)


@cache
def _make_ready() -> None:
    """Load what the window needs for its first result, before there is one: the towns, and what it depends on.

    Together they take a third of a second, for which the window would not answer.
    """
    from scanner.batch.fingerprint import engine_version  # noqa: PLC0415  # the window starts without their weight
    from scanner.metadata.gazetteer import nearest_town  # noqa: PLC0415  # see above

    nearest_town(0, 0)
    engine_version()


def _batches(paths: Iterator[str]) -> Iterator[list[str]]:
    size = _FIRST_BATCH
    while batch := list(islice(paths, size)):
        yield batch
        size = _BATCH


def paths_in(data: QMimeData) -> tuple[str, ...]:
    """The local files and folders that were dropped or pasted; text counts when it holds file addresses or paths."""
    if data.hasUrls():
        return tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())
    if data.hasText():
        lines = [line.strip() for line in data.text().splitlines() if line.strip()]
        urls = [QUrl(line) for line in lines if line.startswith("file:")]
        absolute = [line for line in lines if line.startswith("/")]
        return tuple([url.toLocalFile() for url in urls] + absolute)
    return ()
