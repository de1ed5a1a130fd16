"""`photovet review`: open photos in the window."""

from __future__ import annotations

import sys

from app.cli.options import FilesFrom, Paths
from app.cli.session_options import SessionFile


def review(paths: Paths = None, files_from: FilesFrom = None, session: SessionFile = None) -> None:
    """Open photos and folders in the PhotoVet window, to look and decide; with --session, those of a session too."""
    from app.cli.options import read_paths
    from app.desktop.main import run

    if session is not None:
        from scanner.batch.session import Session

        Session.open(session).close()  # says in words here what a window could only say when it is too late
    named = [*(paths or ()), *(read_paths(files_from) if files_from else ())]
    sys.exit(run(named, session))
