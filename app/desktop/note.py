"""A note over the photo that says what was just decided, with a way back; it leaves by itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.desktop.theme import Theme
from app.desktop.widgets import KeyButton, label

_SHOWN_MS: Final = 7_000


class DecisionNote(QFrame):
    """Stands at the bottom of the widget that it lies over."""

    def __init__(self, undo: QAction, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("note")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._said = label(wrap=False)
        self._undo = KeyButton(theme)
        self._undo.follow(undo)
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay where they are
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._undo)
        undo.triggered.connect(self.leave)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(_SHOWN_MS)
        self._leave.timeout.connect(self.leave)
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is not shown."""
        return self._said.text()

    def say(self, words: str) -> None:
        """Say for a while what was decided, with the way back."""
        self._show(words, undoable=True)

    def tell(self, words: str) -> None:
        """Say for a while what is good to know; there is nothing to undo."""
        self._show(words, undoable=False)

    def _show(self, words: str, *, undoable: bool) -> None:
        self._said.setText(words)
        self._undo.setVisible(undoable)
        self.setAccessibleName(words)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._leave.start()

    def leave(self) -> None:
        """Say nothing any longer."""
        self._leave.stop()
        self.hide()
        self._said.clear()
        self.setAccessibleName("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """In one line where there is room for it, else in as many as it takes."""
        over = self.parentWidget()
        if over is not None:
            self._said.setWordWrap(False)
            room = over.width() - self._theme.px(24)
            width, height = self.sizeHint().width(), self.sizeHint().height()
            if width > room:
                self._said.setWordWrap(True)
                width, height = room, self.heightForWidth(room)
            self.resize(width, height)
            self.move((over.width() - width) // 2, over.height() - height - self._theme.px(14))
