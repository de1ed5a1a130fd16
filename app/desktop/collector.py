"""Walks what was dropped, pasted or named in a thread of its own, so that a slow disk never holds up the window."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal

from scanner.intake import walk

_BATCH: Final = 100


class Collector(QObject):
    """Turns files and folders into photos, a batch at a time."""

    found = Signal(list)  # of str
    finished = Signal(int)  # how many were found in this round

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[tuple[str, ...] | None] = queue.SimpleQueue()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="photovet-collector", daemon=True)
        self._thread.start()

    def collect(self, paths: Iterable[str]) -> None:
        """Walk these files and folders."""
        self._queue.put(tuple(paths))

    def close(self) -> None:
        """Stop walking."""
        self._closing = True
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (paths := self._queue.get()) is not None:
            count = 0
            for batch in _batches(walk(paths)):
                if self._closing:
                    return
                count += len(batch)
                self.found.emit(batch)
            self.finished.emit(count)


def _batches(paths: Iterator[str]) -> Iterator[list[str]]:
    while batch := list(islice(paths, _BATCH)):
        yield batch


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
