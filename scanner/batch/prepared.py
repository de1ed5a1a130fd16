"""Checked copies that are made before anybody asks for them, in a private folder, and handed out later.

Only the very bytes that were checked are handed out, for the very photo that they were made of: both hashes are asked
again while the copy is written to where it is wanted. The folder goes with the process; what a kill leaves of it, the
next one removes.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Final

from scanner.errors import ChangedPhotoError, OutputError
from scanner.formats.registry import stem_of, suffix_of
from scanner.handed import open_reading
from scanner.intake import hash_of
from scanner.model import CleanStatus, ExportResult, Target
from scanner.owners import owned_name, remove_orphans
from scanner.placing import NewCopy, placed
from scanner.replacing import make_private_folder

_PREFIX: Final = "prepared-"
_LEAST_FREE_BYTES: Final = 2_000_000_000  # the person's own disk space comes first
_PIECE_BYTES: Final = 1 << 20


class PreparedFolder:
    """A folder of this process only, of this user only."""

    def __init__(self, above: Path) -> None:
        self._above = above
        self._folder: Path | None = None
        self._numbers = count(1)

    def target(self, name: str) -> Target | None:
        """Where the next copy is to be prepared; None where the disk has no room to spare, or no folder can be made."""
        try:
            if self._folder is None:
                make_private_folder(self._above)
                remove_orphans(self._above, _PREFIX)
                folder = self._above / owned_name(_PREFIX)
                folder.mkdir(mode=0o700)
                self._folder = folder
            if shutil.disk_usage(self._folder).free < _LEAST_FREE_BYTES:
                return None
        except OSError:
            return None
        return Target(self._folder / str(next(self._numbers)), name)

    def forget(self, result: ExportResult) -> None:
        """Remove a prepared copy that is not wanted any more."""
        if result.output is not None and self._folder is not None and self._folder in result.output.parents:
            shutil.rmtree(result.output.parent, ignore_errors=True)

    def close(self) -> None:
        """Remove all."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def hand_out(prepared: ExportResult, photo_sha256: str, target: Target) -> ExportResult | None:
    """The prepared copy under the target's name, as if it had been written there; None where it has to be made anew.

    Its suffix is that of what was written. A photo that has changed since has no copy. Raises nothing.
    """
    if prepared.output is None:
        return None
    if hash_of(prepared.path) != photo_sha256:
        return _failed(
            prepared,
            ChangedPhotoError("The photo was changed after you looked at it. Look at it again before you export it."),
        )
    try:
        with open_reading(str(prepared.output)) as file, NewCopy(target.folder, prepared.path) as copy:
            if copy.write(iter(lambda: file.read(_PIECE_BYTES), b"")) != prepared.output_sha256:
                return None
            return placed(replace(prepared, output=Path(_named_like(target.name, prepared.output.name))), copy)
    except OutputError as error:
        return _failed(prepared, error)
    except OSError:  # somebody took it away
        return None


def _failed(prepared: ExportResult, error: ChangedPhotoError | OutputError) -> ExportResult:
    return ExportResult(prepared.path, CleanStatus.FAILED, error_code=error.code, error=error.message)


def _named_like(wished: str, written: str) -> str:
    """The wished name, with the suffix that was written where that is another."""
    return wished if suffix_of(wished) == suffix_of(written) else f"{stem_of(wished)}{suffix_of(written)}"
