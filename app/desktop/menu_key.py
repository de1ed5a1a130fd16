"""Alt alone opens the menu, as it does in other programs; on macOS, where the menu stands above, it does not."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_ELSEWHERE = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.FocusOut)


class MenuKey(QObject):
    """Watches a window's keys: Alt pressed and let go, with nothing in between."""

    def __init__(self, window: QWindow, open_menu: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._open_menu = open_menu
        self._pressed = False
        if sys.platform != "darwin":
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Listen only; every event goes its way."""
        if isinstance(event, QKeyEvent):
            alone = event.key() == Qt.Key.Key_Alt
            if event.type() in _KEYS:
                self._pressed = alone and event.modifiers() in (
                    Qt.KeyboardModifier.NoModifier,
                    Qt.KeyboardModifier.AltModifier,
                )
            elif alone and self._pressed and not event.isAutoRepeat():
                self._pressed = False
                self._open_menu()
        elif event.type() in _ELSEWHERE:
            self._pressed = False
        return super().eventFilter(watched, event)
