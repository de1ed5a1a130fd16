"""Files that the system hands to the running window: on macOS "Open with" and drops on the Dock give no arguments."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpenedFiles(QObject):
    """Waits for QFileOpenEvent, which comes once a file, also while the program starts; tells of all at once."""

    came = Signal(list)  # paths, in the order in which they came

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._waiting: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tell)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take file events; everything else goes its way."""
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        if event.file():  # empty for addresses of pages
            self._waiting.append(event.file())
            self._timer.start()
        return True

    def _tell(self) -> None:
        paths, self._waiting = self._waiting, []
        self.came.emit(paths)
