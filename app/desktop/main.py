"""Runs the window, for `photovet-desktop [PATH...]` and `photovet review`."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from pathlib import Path

from app.desktop.system_libraries import has_a_screen, missing_packages, what_to_install
from scanner.errors import WrongCallError
from scanner.offline import go_offline


def run(paths: Sequence[str] = (), session: Path | None = None) -> int:
    """Open the window with these files and folders; returns the exit code when it is closed.

    With `session`, the photos of that session file are opened too, and all decisions are kept in it.
    """
    go_offline()  # before Qt or anything else is imported
    if not has_a_screen():
        raise WrongCallError("There is no screen for the window here. The command `photovet` works without one.")
    if packages := missing_packages():
        raise WrongCallError(what_to_install(packages))
    from PySide6.QtCore import QTimer  # noqa: PLC0415  # see above

    from app.desktop.application import make_application, make_window  # noqa: PLC0415  # see above
    from app.desktop.opened_files import OpenedFiles  # noqa: PLC0415  # see above

    app = make_application(["photovet-desktop"])
    opened = OpenedFiles(app)
    window = make_window(app)
    opened.came.connect(window.add_paths)
    window.show()
    if session is not None:
        paths = [*window.link.use(session), *paths]
    if paths:
        window.add_paths(paths)
    elif not window.preferences.welcomed:
        QTimer.singleShot(0, window.dialogs.welcome)
    for number in (signal.SIGINT, signal.SIGTERM):  # closed by the event loop: before it runs, closing would not end it
        signal.signal(number, lambda *_: QTimer.singleShot(0, window.close))
    listen = QTimer()  # lets Python see signals while Qt waits for events
    listen.timeout.connect(lambda: None)
    listen.start(200)
    return app.exec()
