"""A copy that is only written when the photo is still the one that a person looked at. Runs in a worker; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from scanner.batch.jobs import CleanJob, Workbench
from scanner.intake import hash_of
from scanner.model import CleanStatus, ExportResult


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedExport(CleanJob):
    """A clean job with the hash of what was reviewed: decisions about one picture must not meet another."""

    sha256: str

    def run(self, bench: Workbench) -> ExportResult:
        """Compare, then write."""
        found = hash_of(self.path)
        if found == self.sha256:
            return CleanJob.run(self, bench)  # `super()` does not know a class that `slots` has made anew
        message = (
            "The photo is no longer where it was."
            if found is None
            else "The photo was changed after you looked at it. Look at it again before you export it."
        )
        return ExportResult(self.path, CleanStatus.FAILED, error_code="unreadable", error=message)
