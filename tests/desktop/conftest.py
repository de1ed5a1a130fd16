"""A window for each test: offscreen, with a data folder of its own, and no thread left behind."""

from __future__ import annotations

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop import preferences as prefs
from app.desktop.application import make_application, make_window
from app.desktop.translations import install
from app.desktop.window import Window
from scanner.model import Finding
from support.desktop import STREET, MakeWindow, PreparedPool, draw_photo


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it cannot pass on size hints; nothing else may be said."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as `photovet-desktop` makes it."""
    application = make_application(["photovet-desktop"])
    install("en", application)
    return application


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Every thread that a test starts has ended when it ends."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads left behind: {[thread.name for thread in left]}"


@pytest.fixture
def new_window(own_folders: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MakeWindow]:
    """Makes windows, and closes them. Without `pool` a scan finds what `results` says for a file's name."""
    del own_folders
    prefs.save(prefs.Preferences(welcomed=True, theme="light"))
    made: list[Window] = []

    def make(results: dict[str, tuple[Finding, ...]] | None = None, pool: object = None) -> Window:
        known = results if results is not None else {}
        window = make_window(qapp, pool or (lambda _: PreparedPool(known)))  # type: ignore[arg-type]  # a pool's maker
        qtbot.addWidget(window)
        window.resize(1360, 860)  # whatever the screen's size
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=30_000)  # keys go to the active window only
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()
    gc.unfreeze()  # what `Settling` put aside for as long as the program runs


@pytest.fixture
def street(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window with three photos of one street, looked at; the first one is open."""
    names = ("a.jpg", "b.jpg", "c.jpg")
    for seed, name in enumerate(names):
        draw_photo(tmp_path / "photos" / name, seed=seed)
    window = new_window(dict.fromkeys(names, STREET))
    window.add_paths([str(tmp_path / "photos")])
    wait_for_scans(window, qtbot, 3)
    qtbot.waitUntil(lambda: window.canvas.picture is not None, timeout=30_000)
    window.panel.finish()
    return window


def wait_for_scans(window: Window, qtbot: QtBot, count: int) -> None:
    """Until that many photos were looked at."""
    qtbot.waitUntil(lambda: sum(entry.result is not None for entry in window.store) == count, timeout=60_000)
