"""Makes the application and its window; tests, benches and screenshots begin here as well."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

from app.desktop import preferences as prefs
from app.desktop.icons import app_icon
from app.desktop.jobs import Jobs
from app.desktop.theme import Theme
from app.desktop.translations import install
from app.desktop.window import Window
from scanner.batch.pool import Pool
from scanner.batch.workers import WorkerPool


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, with PhotoVet's name and icon; the same style on every system, in the system's font."""
    app = QApplication.instance() or QApplication(list(arguments))
    if not isinstance(app, QApplication):
        raise TypeError("Another Qt application runs in this process.")
    app.setApplicationName("PhotoVet")
    app.setApplicationDisplayName("PhotoVet")
    app.setDesktopFileName("photovet")
    app.setStyle("Fusion")
    app.setWindowIcon(app_icon())
    return app


def make_window(app: QApplication, make_pool: Callable[[int], Pool] = WorkerPool) -> Window:
    """The window with the saved preferences, not shown yet."""
    preferences = prefs.load()
    install(preferences.language, app)
    theme = Theme(app)
    theme.apply(preferences.theme, preferences.text_scale)
    return Window(theme, preferences, Jobs(preferences.workers, make_pool))
