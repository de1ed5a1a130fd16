"""Shows a folder in the system's file manager, and says so where that cannot be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.desktop.words import translate
from scanner.files import is_folder


def show_folder(folder: Path) -> str:
    """Show it; a sentence for a person where it could not be shown, empty where it was."""
    if not is_folder(folder):
        return translate("ShowFolder", "The folder is no longer there: {folder}").format(folder=folder)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return translate("ShowFolder", "No program that shows folders was found. The folder is {folder}").format(
            folder=folder
        )
    return ""
