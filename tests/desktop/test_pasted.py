"""A picture in the clipboard is vetted like a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from scanner.watchlist_file import data_folder
from support.desktop import MakeWindow


def test_a_pasted_picture_is_opened(new_window: MakeWindow, qtbot: QtBot) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    QGuiApplication.clipboard().setImage(image)
    window = new_window({})
    window.actions_["paste"].trigger()
    qtbot.waitUntil(lambda: len(window.store) == 1, timeout=30_000)
    path = Path(window.store.entry_at(0).path)
    assert path.parent == data_folder() / "pasted"
    assert QImage(str(path)).pixelColor(5, 5) == QColor("#336699")
    assert path.parent.stat().st_mode & 0o077 == 0
