"""A copy that nobody has asked for yet. No Qt here: a worker runs it."""

from __future__ import annotations

from dataclasses import dataclass

from scanner.batch.jobs import WriteJob


@dataclass(frozen=True, slots=True)
class PreparedJob(WriteJob):
    """Write a checked copy ahead, when nothing else is to do."""
