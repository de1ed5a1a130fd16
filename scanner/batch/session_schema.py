"""The session file's tables, as the list of steps that made them; a file of an older version is migrated on a copy."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from scanner.batch.connection import in_words, opened
from scanner.errors import DamagedSessionError, OutputError, WrongCallError
from scanner.files import Standing, is_missing, reason_of, standing_of
from scanner.formats.registry import is_photo_name
from scanner.replacing import new_file, own_file, replacing, take_place, temporary_beside

APPLICATION_ID: Final = 0x50565431  # "PVT1", in the file's header: tells a session from any other SQLite file
_COMMENT: Final = re.compile("--.*")

# Each step takes the tables from one version to the next and is never changed afterwards. Paths are absolute, and
# kept as the bytes that the file system knows, because not every file name is valid text.
_STEPS: Final = (
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE results (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL,       -- of the photo's content; empty where it could not be read
        name BLOB NOT NULL,         -- the file's name, which can tell something too; a path where it was unreadable
        fingerprint TEXT NOT NULL,  -- of the settings and detectors
        status TEXT NOT NULL,
        payload TEXT NOT NULL,
        made_at TEXT NOT NULL,
        UNIQUE (sha256, name, fingerprint)
    );
    CREATE TABLE photos (
        id INTEGER PRIMARY KEY,     -- the order in which photos were added
        path BLOB NOT NULL UNIQUE,
        sha256 TEXT,
        size_bytes INTEGER,
        mtime_ns INTEGER,
        result INTEGER REFERENCES results (id)
    );
    CREATE INDEX photos_by_hash ON photos (sha256);
    CREATE INDEX photos_by_size ON photos (size_bytes);
    CREATE TABLE reviews (
        sha256 TEXT PRIMARY KEY,
        checked INTEGER NOT NULL,
        payload TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE exports (
        path BLOB NOT NULL,
        fingerprint TEXT NOT NULL,  -- of the photo, the settings, the decisions and the target
        sha256 TEXT,
        purpose TEXT NOT NULL,
        payload TEXT NOT NULL,
        made_at TEXT NOT NULL,
        PRIMARY KEY (path, fingerprint)
    ) WITHOUT ROWID;
    """,
    # No table changes, but reviews may hold brush strokes from here on. An older PhotoVet would call those damaged;
    # the version lets it say what is true: that a newer one wrote the file.
    "",
    # Nor here, but reviews say what their decisions are about, and exports name the hash of their copy. An older
    # PhotoVet would drop the first, and call any file a checked copy.
    "",
    """
    ALTER TABLE photos ADD COLUMN shown INTEGER NOT NULL DEFAULT 0;  -- 1: its last copy shows the whole picture
    ALTER TABLE exports ADD COLUMN plan TEXT NOT NULL DEFAULT '';
    ALTER TABLE exports ADD COLUMN consent TEXT NOT NULL DEFAULT '';
    ALTER TABLE exports ADD COLUMN signature TEXT NOT NULL DEFAULT '';
    """,
    # An older PhotoVet would write the copies of photos that a person left out.
    """
    ALTER TABLE reviews ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;
    """,
)
VERSION: Final = len(_STEPS)


def connect(path: Path, *, create: bool) -> sqlite3.Connection:
    """Open a session file at the current version.

    Raises:
        WrongCallError: there is no such file and `create` is False, or the file is something else.
        DamagedSessionError: the file is damaged, or was written by a newer PhotoVet.
        OutputError: the file cannot be created or written.
    """
    if not create and is_missing(path):
        raise WrongCallError("There is no session file {path}.", path=repr(str(path)))
    try:
        with in_words(path):
            if create:
                _make(path)
            connection = _opened(path)
            if _is_empty(connection):
                if not create:
                    connection.close()
                    raise WrongCallError("There is no session in the file {path} yet.", path=repr(str(path)))
                _write_ahead(connection)
                _fill(connection)
            found = _version_of(connection, path)
            if found < VERSION:
                connection.close()
                _migrate_copy(path, found)
                connection = _opened(path)
            _write_ahead(connection)
    except (OSError, ValueError) as error:
        raise OutputError(
            "The session file {path} cannot be used: {reason}.", path=repr(str(path)), reason=reason_of(error)
        ) from error
    return connection


def connect_copy(path: Path, folder: Path) -> sqlite3.Connection:
    """As `connect`, to a copy in the folder; the file at `path` need not be there, and nothing is done to it."""
    copy = folder / path.name
    if not is_missing(path):
        with in_words(path), closing(_opened(path)) as original:
            if not _is_empty(original):
                _version_of(original, path)
                new_file(copy, private=True).close()
                with closing(sqlite3.connect(copy, isolation_level=None)) as new:
                    original.backup(new)
    return connect(copy, create=True)


def _make(path: Path) -> None:
    """Make the file if there is none; only its owner may read it, because it holds what was found in the photos."""
    if standing_of(path) is Standing.FILE and path.stat().st_size:
        return
    if is_photo_name(path.name):
        raise WrongCallError("{path} is the name of a photo. Name another file for the session.", path=repr(str(path)))
    path.parent.mkdir(parents=True, exist_ok=True)
    own_file(path, "ab").close()  # follows no link to wherever that may lead


def _is_empty(connection: sqlite3.Connection) -> bool:
    """Whether nothing is in the file yet: it is new, or who made it was ended before the first table was there."""
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    numbers = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    return not tables and numbers == [0, 0]


def _fill(connection: sqlite3.Connection) -> None:
    """Make all tables at once or none, whoever is ended in between; another program may have been faster."""
    connection.execute("BEGIN IMMEDIATE")
    if _is_empty(connection):
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        for step in _STEPS:
            for statement in filter(str.strip, _COMMENT.sub("", step).split(";")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def _opened(path: Path) -> sqlite3.Connection:
    connection = opened(path)
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Every finished statement survives a killed process, and a second program can read at the same time.

    The file keeps this setting, so it is made only where the file is known to be a session.
    """
    connection.execute("PRAGMA journal_mode = WAL")


def _version_of(connection: sqlite3.Connection, path: Path) -> int:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        connection.close()
        raise WrongCallError("{path} is not a PhotoVet session.", path=repr(str(path)))
    if found > VERSION:
        connection.close()
        raise DamagedSessionError(
            "The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.",
            path=repr(str(path)),
        )
    return int(found)


def _run_steps(connection: sqlite3.Connection, have: int, want: int) -> None:
    for number in range(have, want):
        connection.executescript(f"BEGIN IMMEDIATE; {_STEPS[number]} PRAGMA user_version = {number + 1}; COMMIT;")


def _migrate_copy(path: Path, found: int) -> None:
    """Bring a copy up to date and put it in the file's place; the old file stays beside it as `.vN.bak`."""
    copy = temporary_beside(path)
    new_file(copy, private=True).close()
    try:
        with closing(_opened(path)) as old, closing(sqlite3.connect(copy, isolation_level=None)) as new:
            old.backup(new)
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            _run_steps(new, found, VERSION)
            (verdict,) = new.execute("PRAGMA integrity_check").fetchone()
            if verdict != "ok":
                raise DamagedSessionError(
                    "The session {path} could not be brought up to date. It is unchanged.", path=repr(str(path))
                )
        _keep_beside(path, found)
        take_place(copy, path)
        for suffix in ("-wal", "-shm"):  # they belong to the old file
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    finally:
        copy.unlink(missing_ok=True)


def _keep_beside(path: Path, version: int) -> None:
    """Copy the file of an older version to a name that is free."""
    names = (
        path.with_name(f"{path.name}.v{version}{number}.bak") for number in ("", *(f"-{n}" for n in range(2, 100)))
    )
    backup = next(name for name in names if is_missing(name))
    with path.open("rb") as old, replacing(backup, private=True) as kept:
        shutil.copyfileobj(old, kept)
