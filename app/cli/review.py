"""`photovet review`: open photos in the window."""

from __future__ import annotations

import sys

from app.cli.options import FilesFrom, Paths


def review(paths: Paths = None, files_from: FilesFrom = None) -> None:
    """Open photos and folders in the PhotoVet window, to look and decide."""
    from app.cli.options import read_paths
    from app.desktop.main import run

    named = [*(paths or ()), *(read_paths(files_from) if files_from else ())]
    sys.exit(run(named))
