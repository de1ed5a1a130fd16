"""Keeps Python's search for garbage from stopping the window.

A full pass of the collector of reference cycles looks at every object that it knows. For 2,000 photos of 20 findings
those are 320,000, and a pass stops the main thread for 0.15 s, at any moment. What was found in a photo stays until the
photo is closed, and is then freed without the collector, for it is part of no cycle. So every fifty photos or so the
garbage among what is new is collected, and what is left is put aside, where later passes do not look.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.desktop.review_store import ReviewStore

_CHANGES: Final = 100  # of photos: some 50 scans begun and ended, whose objects are looked at in some 5 ms


class Settling(QObject):
    """Puts aside what has come to stay: first all that the program itself is made of, then what is found in photos."""

    def __init__(self, store: ReviewStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._settle)
        store.photo_changed.connect(lambda _: self._changed(1))
        store.photos_added.connect(lambda _, count: self._changed(count))
        store.many_changed.connect(lambda: self._changed(_CHANGES))
        gc.freeze()

    def _changed(self, count: int) -> None:
        self._changes += count
        if self._changes >= _CHANGES:
            self._soon.start()

    def _settle(self) -> None:
        self._changes = 0
        gc.collect()
        gc.freeze()
