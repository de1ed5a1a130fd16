"""Half-written copies that processes of an earlier run, killed all together, could not remove themselves."""

from __future__ import annotations

from pathlib import Path

from scanner.owners import remove_orphans
from scanner.replacing import TEMPORARY_PREFIX


def remove_old_leftovers(folder: Path) -> None:
    """Remove what processes that are gone have left in an output folder."""
    remove_orphans(folder, TEMPORARY_PREFIX)
