"""Half-written copies that a killed process could not remove itself."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

import psutil

from scanner.batch.jobs import CleanJob, Job

_PREFIX: Final = ".photovet-"  # as `scanner.clean` names them: prefix, process id, "-", random, suffix
_OLD_S: Final = 3600.0  # far beyond any photo's time limit


def remove_leftovers(job: Job, pid: int) -> None:
    """Remove what the ended process `pid` left in the folder that the job writes to."""
    if isinstance(job, CleanJob):
        for path in job.target.folder.glob(f"{_PREFIX}{pid}-*"):
            path.unlink(missing_ok=True)


def remove_old_leftovers(folder: Path) -> None:
    """Remove what processes of an earlier run, killed all together, left in an output folder.

    Only files that are an hour old and whose process is gone: another run may be writing to the same folder, from
    another computer even.
    """
    for path in folder.glob(f"{_PREFIX}*-*"):
        number = path.name.removeprefix(_PREFIX).partition("-")[0]
        if number.isascii() and number.isdigit() and not psutil.pid_exists(int(number)):
            try:
                if time.time() - path.stat().st_mtime > _OLD_S:
                    path.unlink()
            except OSError:  # gone already, or not ours to remove
                continue
