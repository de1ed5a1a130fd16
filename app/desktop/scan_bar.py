"""How far PhotoVet has looked: what is done, what is left, and the time that it will take. It gives way to nothing."""

from __future__ import annotations

import time
from collections import deque
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from app.desktop.widgets import Elided

_REMEMBERED: Final = 20  # photos, whose pace tells how long the others take
_SPEAK_FROM: Final = 3  # photos, before a guess is worth something
_DONE_SHOWN_MS: Final = 20_000
_MINUTE_S: Final = 60


class ScanBar(QFrame):
    """A line between the photo and the bar below; there while photos are looked at, and a little after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scanBar")
        self._counts = (0, 0)  # done, all
        self._finished_s: deque[float] = deque(maxlen=_REMEMBERED)
        self.said = Elided("")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(12)
        layout.addWidget(self._progress, 1)
        layout.addWidget(self.said, 3)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(_DONE_SHOWN_MS)
        self._leave.timeout.connect(self.hide)
        self.hide()

    def show_counts(self, done: int, total: int) -> None:
        """So many of so many photos were looked at."""
        before, self._counts = self._counts, (done, total)
        if self._counts == before:
            return
        if done > before[0] and total == before[1]:
            self._finished_s.append(time.monotonic())
        elif total != before[1]:
            self._finished_s.clear()
        if done < total:
            self._leave.stop()
            self.show()
        elif before[0] < before[1] and total:
            self.show()
            self._leave.start()
        elif not total:
            self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the current language."""
        done, total = self._counts
        self._progress.setMaximum(max(1, total))
        self._progress.setValue(done)
        self._progress.setAccessibleName(self.tr("Photos looked at"))
        if done >= total:
            self.said.say(self.tr("All %n photo(s) were looked at.", "", total))
            return
        parts = [self.tr("{done} of {total} looked at").format(done=done, total=total), self._time_left(total - done)]
        self.said.say(" · ".join(filter(None, parts)))

    def _time_left(self, left: int) -> str:
        if len(self._finished_s) < _SPEAK_FROM:
            return self.tr("%n left", "", left)
        pace_s = (self._finished_s[-1] - self._finished_s[0]) / (len(self._finished_s) - 1)
        left_s = pace_s * left
        if left_s < _MINUTE_S:
            return self.tr("%n left, less than a minute", "", left)
        minutes = self.tr("%n minute(s)", "", round(left_s / _MINUTE_S))
        return self.tr("%n left, about {time}", "", left).format(time=minutes)
