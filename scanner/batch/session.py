"""The session on disk: what was found in each photo, and what a person decided. The second place that holds state.

One SQLite file that the command line and the desktop app share. Results are kept by the photo's content and name; a
photo that was moved or renamed is not looked at again, only its new name is. Decisions are kept by content, and survive
a new scan. Every `save_...` is on disk when it returns, as far as a killed process goes.

A `Session` belongs to the thread that opened it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from scanner.batch import serial
from scanner.batch.copies import Copies
from scanner.batch.fingerprint import scan_fingerprint
from scanner.batch.session_cells import key_of, now, path_of, text_of
from scanner.batch.session_schema import connect, connect_copy
from scanner.errors import DamagedSessionError, EngineError
from scanner.files import is_missing
from scanner.intake import hash_of, stamp_of
from scanner.matching import matched, with_earlier, with_subjects
from scanner.messages import Message
from scanner.model import Action, Review, ScanResult, ScanStatus
from scanner.same_name import composed
from scanner.scratch import trial_folder
from scanner.settings import Settings


@dataclass(frozen=True, slots=True)
class SessionPhoto:
    """One line of the photo list: cheap to read for thousands of photos."""

    path: str  # absolute
    sha256: str | None  # None until it was scanned, or where it could not be read
    status: ScanStatus | None  # None until it was scanned
    checked: bool  # whether a person has finished with it
    left_out: bool = False  # whether a person wants no copy of it


class Session:
    """An open session file. Use it in a `with` block, or call `close`.

    Its methods raise DamagedSessionError where an entry cannot be read.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db = connection
        self.path = path
        self.copies = Copies(connection)
        """What became of photos that were exported."""

    @classmethod
    def open(cls, path: str | Path, *, create: bool = True) -> Self:
        """Open a session file, or make one. Raises what `session_schema.connect` raises."""
        return cls(connect(Path(path), create=create), Path(path))

    @classmethod
    @contextmanager
    def on_trial(cls, path: str | Path) -> Iterator[Self]:
        """A session that begins as the file at `path` is, if there is one, and of which nothing stays."""
        with trial_folder() as folder, cls(connect_copy(Path(path), folder), Path(path)) as session:
            yield session

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- settings ----------------------------------------------------------------------------------------------------

    def settings(self) -> Settings | None:
        """The settings that were last saved with the session."""
        row = self._db.execute("SELECT value FROM meta WHERE name = 'settings'").fetchone()
        return serial.settings_from_json(row[0]) if row else None

    def save_settings(self, settings: Settings) -> None:
        """Keep the settings with the session; the watchlist is among them."""
        self._db.execute("REPLACE INTO meta VALUES ('settings', ?)", (serial.settings_to_json(settings),))

    # ---- photos and results ------------------------------------------------------------------------------------------

    def add(self, path: str) -> None:
        """Put a photo on the list, at its end; one that is on it already stays where it is."""
        self._db.execute("INSERT OR IGNORE INTO photos (path) VALUES (?)", (key_of(path),))

    def remove(self, path: str) -> None:
        """Take a photo off the list. Its decisions stay, for the case that it comes back."""
        self._db.execute("DELETE FROM photos WHERE path = ?", (key_of(path),))

    def photos(self) -> Iterator[SessionPhoto]:
        """The list, in the order in which photos were added."""
        rows = self._db.execute(
            "SELECT photos.path, photos.sha256, results.status, reviews.checked, reviews.left_out FROM photos"
            " LEFT JOIN results ON results.id = photos.result"
            " LEFT JOIN reviews ON reviews.sha256 = photos.sha256 ORDER BY photos.id"
        )
        for path, sha256, status, checked, left_out in rows:
            yield SessionPhoto(path_of(path), text_of(sha256), _status(status), bool(checked), bool(left_out))

    def result(self, path: str) -> ScanResult | None:
        """What the last scan of the photo found, whichever settings it was made with; None if there was none."""
        row = self._db.execute(
            "SELECT results.payload FROM photos JOIN results ON results.id = photos.result WHERE photos.path = ?",
            (key_of(path),),
        ).fetchone()
        return _moved(serial.scan_from_json(row[0]), path) if row else None

    def results(self) -> Iterator[ScanResult]:
        """The last result of every photo that has one, in the list's order, one at a time, with absolute paths."""
        rows = self._db.execute(
            "SELECT photos.path, results.payload FROM photos JOIN results ON results.id = photos.result"
            " ORDER BY photos.id"
        )
        for path, payload in rows:
            yield _moved(serial.scan_from_json(payload), path_of(path))

    def current(self, path: str, settings: Settings) -> ScanResult | None:
        """The result that a scan with these settings would give again, or None where the photo has to be looked at.

        That is: the file has the size and time it had when it was scanned, or else the same content as some photo that
        was scanned, and what its name tells is read anew where that is another; and neither the settings that matter
        nor the detectors have changed since. For a quick scan a careful one will do, which sees more and costs nothing
        any more. The actions of the findings are those of `settings`. Failed and incomplete scans are not handed out:
        trying again may help.
        """
        stamp = stamp_of(path)
        sha256 = self._known_hash(path, stamp)
        if stamp is None or sha256 is None:
            return None
        found = None
        for quick in dict.fromkeys((False, settings.quick)):
            found = (
                found
                or self._db.execute(
                    "SELECT id, payload FROM results WHERE sha256 = ? AND name = ? AND fingerprint = ? AND status = ?",
                    (
                        sha256,
                        _name(path),
                        scan_fingerprint(replace(settings, quick=quick)),
                        ScanStatus.OK,
                    ),
                ).fetchone()
            )
        if found is None:
            return self._renamed(path, sha256, settings)
        self._note(path, sha256, stamp, found[0])
        return with_actions(_moved(serial.scan_from_json(found[1]), path), settings)

    def _renamed(self, path: str, sha256: str, settings: Settings) -> ScanResult | None:
        """The result of the same content under another name, with what its name tells now; None where there is none."""
        from scanner.scan import OF_NAME, items_of_name  # noqa: PLC0415  of no use to who only reads a session

        for quick in dict.fromkeys((False, settings.quick)):
            seen = replace(settings, quick=quick)
            row = self._db.execute(
                "SELECT payload FROM results WHERE sha256 = ? AND fingerprint = ? AND status = ? LIMIT 1",
                (sha256, scan_fingerprint(seen), ScanStatus.OK),
            ).fetchone()
            if row is not None:
                result = _moved(serial.scan_from_json(row[0]), path)
                kept = (item for item in result.metadata if item.key not in OF_NAME)
                result = replace(result, metadata=(*kept, *items_of_name(path, settings.watchlist)))
                self.save_result(result, seen)
                return with_actions(result, settings)
        return None

    def save_result(self, result: ScanResult, settings: Settings) -> None:
        """Keep a result made with these settings; it replaces an older one of the same photo and settings."""
        sha256 = result.photo.sha256 if result.photo else None
        name = _name(result.path) if sha256 else key_of(result.path)
        with self._db:  # all or none
            self._db.execute("BEGIN IMMEDIATE")
            (made,) = self._db.execute(
                "INSERT INTO results (sha256, name, fingerprint, status, payload, made_at) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (sha256, name, fingerprint) DO UPDATE SET"
                " status = excluded.status, payload = excluded.payload, made_at = excluded.made_at RETURNING id",
                (
                    sha256 or "",
                    name,
                    scan_fingerprint(settings),
                    result.status,
                    serial.scan_to_json(result),
                    now(),
                ),
            ).fetchone()
            self._note(result.path, sha256, stamp_of(result.path), made)

    def note_content(self, path: str, sha256: str) -> None:
        """The photo is on the list and holds that content; what was found in it, under any name, is its result."""
        stamp = stamp_of(path) or (None, None)
        self._db.execute(
            "INSERT INTO photos (path, sha256, size_bytes, mtime_ns, result) VALUES (?, ?, ?, ?,"
            " (SELECT id FROM results WHERE sha256 = ?2 ORDER BY name = ?5 DESC, made_at DESC LIMIT 1))"
            " ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, size_bytes = excluded.size_bytes,"
            " mtime_ns = excluded.mtime_ns, result = CASE WHEN sha256 IS excluded.sha256 THEN result"
            " ELSE excluded.result END, shown = shown AND sha256 IS excluded.sha256",
            (key_of(path), sha256, *stamp, _name(path)),
        )
        self._forget_moved(path, sha256)

    def _note(self, path: str, sha256: str | None, stamp: tuple[int, int] | None, result: int) -> None:
        size_bytes, mtime_ns = stamp or (None, None)
        self._db.execute(
            "INSERT INTO photos (path, sha256, size_bytes, mtime_ns, result) VALUES (?, ?, ?, ?, ?)"
            # Of a photo that is gone it stays known what it was: it may come back, or be found in another place.
            " ON CONFLICT (path) DO UPDATE SET sha256 = coalesce(excluded.sha256, CASE WHEN excluded.size_bytes IS NULL"
            " THEN sha256 END), size_bytes = excluded.size_bytes, mtime_ns = excluded.mtime_ns,"
            " result = excluded.result, shown = shown AND sha256 IS excluded.sha256",
            (key_of(path), sha256, size_bytes, mtime_ns, result),
        )
        self._forget_moved(path, sha256)

    def _forget_moved(self, path: str, sha256: str | None) -> None:
        """Take off the list where the photo stood before: nothing is there any more, and its content is here."""
        rows = self._db.execute("SELECT path FROM photos WHERE sha256 = ? AND path != ?", (sha256, key_of(path)))
        for (other,) in rows.fetchall():
            if is_missing(path_of(other)):
                self._db.execute("DELETE FROM photos WHERE path = ?", (other,))

    def follow(self, path: str, settings: Settings) -> None:
        """From now on the photo's result proposes what these settings do: so looks its copy, or its last scan.

        With `settings.metadata_only` the copy shows everything.
        """
        self._db.execute("UPDATE photos SET shown = ? WHERE path = ?", (settings.metadata_only, key_of(path)))
        row = self._db.execute(
            "SELECT results.id, results.payload FROM photos JOIN results ON results.id = photos.result"
            " WHERE photos.path = ?",
            (key_of(path),),
        ).fetchone()
        if row is None or settings.metadata_only:  # what a copy shows as it is says nothing about the next one
            return
        stored = serial.scan_from_json(row[1])
        proposed = with_actions(stored, settings)
        if proposed != stored:
            self._db.execute("UPDATE results SET payload = ? WHERE id = ?", (serial.scan_to_json(proposed), row[0]))

    def content_hash(self, path: str) -> str | None:
        """The SHA-256 of what the file holds now, read again only where its size or time has changed since its scan.

        None where no regular file can be read there.
        """
        stamp = stamp_of(path)
        return self._known_hash(path, stamp) or (hash_of(path) if stamp else None)

    def knows(self, path: str) -> bool:
        """Whether a photo of this content was scanned, wherever it stood; only files of a known size are read."""
        sha256 = self._known_hash(path, stamp_of(path))
        found = "SELECT 1 FROM photos WHERE sha256 = ? LIMIT 1"
        return sha256 is not None and self._db.execute(found, (sha256,)).fetchone() is not None

    def forget_stamp(self, path: str) -> None:
        """Ask the photo's content from now on: its size and time are those of a scan, and it is another one."""
        self._db.execute("UPDATE photos SET mtime_ns = NULL WHERE path = ?", (key_of(path),))

    def _known_hash(self, path: str, stamp: tuple[int, int] | None) -> str | None:
        """The content's hash, if a photo of this content may have been scanned before."""
        if stamp is None:
            return None
        row = self._db.execute(
            "SELECT sha256, size_bytes, mtime_ns FROM photos WHERE path = ?", (key_of(path),)
        ).fetchone()
        if row is not None and row[0] is not None and (row[1], row[2]) == stamp:
            return str(row[0])
        same_size = "SELECT 1 FROM photos WHERE size_bytes = ? LIMIT 1"
        return hash_of(path) if self._db.execute(same_size, (stamp[0],)).fetchone() else None

    # ---- decisions ---------------------------------------------------------------------------------------------------

    def review(self, sha256: str) -> Review:
        """A person's decisions about the photo with that content; an empty Review where there are none."""
        row = self._db.execute("SELECT payload, changed_at FROM reviews WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            return Review()
        review = stored = serial.review_from_json(row[0])
        if not {*review.actions, *review.outlines} - {*review.subjects, *(region.id for region in review.drawn)}:
            return review
        # An older PhotoVet kept ids only. What they are about stands in what was found until then, the latest first.
        found = self._db.execute(
            "SELECT payload FROM results WHERE sha256 = ? ORDER BY made_at <= ? DESC, made_at DESC", (sha256, row[1])
        )
        review = replace(stored, checked=False)  # only what was decided about, not all that was ever found
        for (payload,) in found:
            review = with_subjects(review, serial.scan_from_json(payload))
        return replace(review, checked=stored.checked)

    def save_review(self, sha256: str, review: Review) -> None:
        """Keep a person's decisions; they replace the earlier ones."""
        self.save_reviews({sha256: review})

    def save_reviews(self, reviews: Mapping[str, Review]) -> None:
        """Keep a person's decisions about many photos, all or none."""
        at = now()
        with self._db:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany(
                "REPLACE INTO reviews (sha256, checked, payload, changed_at, left_out) VALUES (?, ?, ?, ?, ?)",
                (
                    (sha256, review.checked, serial.review_to_json(review), at, review.left_out)
                    for sha256, review in reviews.items()
                ),
            )
            self._db.executemany("UPDATE photos SET shown = 0 WHERE sha256 = ?", ((sha256,) for sha256 in reviews))

    def review_of(self, result: ScanResult) -> Review:
        """The decisions about the photo of that result."""
        return self.review(result.photo.sha256) if result.photo else Review()

    def review_shown(self, result: ScanResult) -> Review:
        """The decisions that the photo's copy follows: none, where the last one shows the picture as it is."""
        return Review() if self._shows_all(result.path) else self.review_of(result)

    def _shows_all(self, path: str) -> bool:
        row = self._db.execute("SELECT shown FROM photos WHERE path = ?", (key_of(path),)).fetchone()
        return bool(row and row[0])

    def decided_results(self) -> Iterator[ScanResult]:
        """The photos of the list as their copies look, or will: each finding with the action that was decided.

        What was decided about and is not found any more is among them. A photo at which nobody has looked is
        incomplete.
        """
        for photo in list(self.photos()):
            result = self.result(photo.path)
            if result is None:
                yield ScanResult(
                    photo.path,
                    ScanStatus.INCOMPLETE,
                    error_code=EngineError.code,
                    error=Message("Nobody has looked at the picture yet."),
                )
                continue
            if self._shows_all(photo.path):
                shown = (replace(finding, action=Action.KEEP) for finding in result.findings)
                yield replace(result, findings=tuple(shown))
                continue
            review = matched(self.review_of(result), result)
            findings = with_earlier(result, review).findings
            decided = (replace(each, action=review.actions.get(each.id, each.action)) for each in findings)
            yield replace(result, findings=tuple(decided))


def with_actions(result: ScanResult, settings: Settings) -> ScanResult:
    """The result with the actions that the policy and overrides of these settings propose."""
    findings = tuple(replace(finding, action=settings.action_for(finding.kind)) for finding in result.findings)
    return replace(result, findings=findings)


def _moved(result: ScanResult, path: str) -> ScanResult:
    """The result as a scan of the same content at that path would give it."""
    photo = result.photo and replace(result.photo, path=Path(path))
    return replace(result, path=path, photo=photo)


def _name(path: str) -> bytes:
    """The file's name in one Unicode form: a photo that went through another system's hands is still the same."""
    return os.fsencode(composed(Path(path).name))


def _status(value: object) -> ScanStatus | None:
    try:
        return None if value is None else ScanStatus(str(value))
    except ValueError as error:
        raise DamagedSessionError("The session says in no way that can be read how a scan ended.") from error
