"""What the system hands to the running window is opened in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.opened_files import OpenedFiles
from support.desktop import STREET, MakeWindow, draw_photo


def test_files_from_the_system_are_opened_together(
    new_window: MakeWindow, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    names = ("a b.jpg", "schön.jpg")
    for seed, name in enumerate(names):
        draw_photo(tmp_path / name, seed=seed)
    window = new_window(dict.fromkeys(names, STREET))
    opened = OpenedFiles(qapp)
    told: list[list[str]] = []
    opened.came.connect(told.append)
    opened.came.connect(window.add_paths)
    for name in names:
        assert QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / name)))
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/page")))
    qtbot.waitUntil(lambda: sum(entry.result is not None for entry in window.store) == 2, timeout=60_000)
    assert told == [[str(tmp_path / name) for name in names]]
    qapp.removeEventFilter(opened)
    opened.deleteLater()
