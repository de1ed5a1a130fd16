"""What became of photos that were exported: which copy, of what, for which purpose. The part of a session that says so.

A copy is known by its hash, never by its path: what stands there later may be another file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from scanner.batch import serial
from scanner.batch.session_cells import absolute, key_of, now, text_of
from scanner.intake import hash_of, stamp_of
from scanner.model import ExportResult


@dataclass(frozen=True, slots=True)
class Copy:
    """What a copy is. Sessions, vetting records and withdrawals say nothing of copies but what stands here.

    `result` has the photo's path, and the copy's with its hash; there is none where the photo was refused or failed.
    """

    result: ExportResult
    photo_sha256: str = ""
    plan_sha256: str = ""  # of what it hides and keeps, and how; empty where the photo was never read
    purpose: str = ""
    consent: str = ""  # SHA-256 of the rows of the consent list that let it out
    signature: str = ""  # the hash of the record's entry by which a second person agreed


class Copies:
    """The exports of an open session. Its methods raise DamagedSessionError where an entry cannot be read."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def checked(self, path: str, fingerprint: str) -> ExportResult | None:
        """The earlier export of the photo under the same fingerprint, if its copy is still the one that was checked."""
        result = self.last(path, fingerprint)
        if result is None or result.output is None or result.output_sha256 is None:  # an older PhotoVet took no hash
            return None
        output = str(result.output)
        return result if stamp_of(output) is not None and hash_of(output) == result.output_sha256 else None

    def last(self, path: str, fingerprint: str) -> ExportResult | None:
        """What became of the photo when it was last exported under that fingerprint, whatever its copy is by now."""
        row = self._db.execute(
            "SELECT payload FROM exports WHERE path = ? AND fingerprint = ?", (key_of(path), fingerprint)
        ).fetchone()
        return serial.export_from_json(row[0]) if row else None

    def save(self, copy: Copy, fingerprint: str) -> None:
        """Keep what became of a photo, and for which purpose it was exported.

        A copy that went out under another name before stays known: a withdrawal has to name it.
        """
        result = copy.result
        if result.output is not None:  # it means the same from every working folder
            result = replace(result, output=Path(absolute(result.output)))
        before = self.last(result.path, fingerprint)
        if before is not None and before.output is not None and before.output != result.output:
            self._db.execute(
                "UPDATE OR REPLACE exports SET fingerprint = ? WHERE path = ? AND fingerprint = ?",
                (f"{fingerprint}, then {before.output}", key_of(result.path), fingerprint),
            )
        self._db.execute(
            "REPLACE INTO exports (path, fingerprint, sha256, purpose, payload, made_at, plan, consent, signature)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                key_of(result.path),
                fingerprint,
                copy.photo_sha256 or None,
                copy.purpose,
                serial.export_to_json(result),
                now(),
                copy.plan_sha256,
                copy.consent,
                copy.signature,
            ),
        )

    def of(self, path: str) -> list[str]:
        """Where the photo's copies were written, whatever became of them since."""
        rows = self._db.execute("SELECT payload FROM exports WHERE path = ?", (key_of(path),))
        found = (serial.export_from_json(payload).output for (payload,) in rows)
        return [str(output) for output in found if output is not None]

    def names_in(self, folder: Path) -> dict[str, str]:
        """The last name that a copy of each photo got in that folder, by the photo's absolute path."""
        wanted = absolute(folder)
        return {
            absolute(copy.result.path): copy.result.output.name
            for copy in self.all()
            if copy.result.output is not None
            if absolute(copy.result.output.parent) == wanted
        }

    def all(self) -> Iterator[Copy]:
        """Every export that left a copy."""
        rows = self._db.execute(
            "SELECT payload, sha256, plan, purpose, consent, signature FROM exports ORDER BY made_at, path"
        )
        for payload, *texts in rows:
            result = serial.export_from_json(payload)
            if result.output is not None:
                yield Copy(result, *(text_of(text) or "" for text in texts))
