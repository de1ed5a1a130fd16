"""What leaves the window by clipboard or drag is a copy that was verified, or nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from app.desktop.window import Window
from scanner.model import CleanStatus, ExportResult

COPY = "Copy the checked copy"


def possible(window: Window, path: str) -> dict[str, bool]:
    return {item.text: item.possible for item in window.views.photo_menu.items([path])}


def test_only_a_verified_copy_leaves_the_window(street: Window, tmp_path: Path) -> None:
    path = street.viewer.path
    grid = street.views.grid
    index = grid.model.index_of(path)
    assert not possible(street, path)[COPY]
    assert not grid.model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    copy = tmp_path / "copy.jpg"
    copy.write_bytes(b"what was written")
    digest = hashlib.sha256(copy.read_bytes()).hexdigest()
    street.store.set_export(path, ExportResult(path, CleanStatus.CLEANED, copy, output_sha256=digest))
    assert possible(street, path)[COPY]
    assert grid.model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert grid.view.dragEnabled()
    assert [url.toLocalFile() for url in grid.model.mimeData([index]).urls()] == [str(copy)]
    street.views.photo_menu.copy([path])
    assert [url.toLocalFile() for url in QGuiApplication.clipboard().mimeData().urls()] == [str(copy)]
    QGuiApplication.clipboard().setText("something else")
    copy.write_bytes(b"another file")
    assert not grid.model.mimeData([index]).urls()
    street.views.photo_menu.copy([path])
    assert not QGuiApplication.clipboard().mimeData().hasUrls()
    assert any(box.isVisible() for box in street.findChildren(QMessageBox))
