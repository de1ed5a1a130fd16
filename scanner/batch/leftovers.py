"""Half-written copies that a killed process could not remove itself."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Final

from scanner.batch.jobs import CleanJob, Job, WriteJob
from scanner.files import is_folder

_PREFIX: Final = ".photovet-"  # as `scanner.placing` names them: prefix, process id, "-", random, suffix
_SCRATCH_PREFIX: Final = "photovet-worker-"
_OLD_S: Final = 3600.0  # far beyond any photo's time limit


def remove_leftovers(job: Job, pid: int) -> None:
    """Remove what the ended process `pid` left in the folder that the job writes to."""
    if isinstance(job, CleanJob | WriteJob):
        for path in job.target.folder.glob(f"{_PREFIX}{pid}-*"):
            path.unlink(missing_ok=True)


def remove_old_leftovers(folder: Path) -> None:
    """Remove what processes of an earlier run, killed all together, left in an output folder."""
    _remove_orphans(folder, _PREFIX)


def new_scratch() -> Path:
    """A folder for a worker's temporary files, named after this process; old ones of processes that are gone go."""
    folder = Path(tempfile.gettempdir())
    _remove_orphans(folder, _SCRATCH_PREFIX)
    return Path(tempfile.mkdtemp(prefix=f"{_SCRATCH_PREFIX}{os.getpid()}-", dir=folder))


def _remove_orphans(folder: Path, prefix: str) -> None:
    """Remove what carries the number of a process that is gone.

    Only what is an hour old: another run may be using the same folder, from another computer even.
    """
    for path in folder.glob(f"{prefix}*-*"):
        number = path.name.removeprefix(prefix).partition("-")[0]
        if number.isascii() and number.isdigit() and not _runs(int(number)):
            try:
                if time.time() - path.stat().st_mtime > _OLD_S:
                    shutil.rmtree(path) if is_folder(path) else path.unlink()
            except OSError:  # gone already, or not ours to remove
                continue


def _runs(pid: int) -> bool:
    import psutil  # noqa: PLC0415  # workers, which import this module too, have no use for it

    return bool(psutil.pid_exists(pid))
