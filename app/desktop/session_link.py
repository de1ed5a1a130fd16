"""Ties the window to session files: each decision is on disk before the window shows it, and work can be resumed.

The window's thread writes; what is known of photos is recalled in another one, over a connection of its own.
"""

from __future__ import annotations

import glob
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.desktop.decisions import carried_over
from app.desktop.engine_words import trouble
from app.desktop.review_store import PhotoEntry, ReviewStore
from app.desktop.vetting_link import VettingLink
from scanner.batch.copies import Copy
from scanner.batch.fingerprint import plan_fingerprint
from scanner.batch.session import Session
from scanner.batch.vetting import record_beside
from scanner.errors import PhotoVetError
from scanner.files import is_missing
from scanner.model import Review, ScanResult, ScanStatus
from scanner.plan import make_plan
from scanner.settings import Settings
from scanner.watchlist_file import data_folder

_SUFFIX: Final = ".photovet"
_MOST_KEPT: Final = 12
_TROUBLE: Final = (PhotoVetError, sqlite3.Error, OSError)


class SessionLink(QObject):
    """The memory of a review store. When a session file cannot be written, `broken` says so, and the work goes on."""

    broken = Signal(str)  # a sentence for a person

    def __init__(self, parent: QObject | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or data_folder() / "sessions"
        self._choosing = threading.Lock()
        self._file: Path | None = None
        self._session: Session | None = None
        self._told = False
        self.vetting = VettingLink(self)
        self.vetting.broken.connect(self.broken)

    def attach(self, store: ReviewStore) -> None:
        """Write what that store decides."""
        store.use_memory(self)

    # ---- which session -----------------------------------------------------------------------------------------------

    def recent(self) -> list[Path]:
        """The session files, newest first."""
        try:
            files = [(file.stat().st_mtime, file) for file in self._folder.glob(f"*{_SUFFIX}")]
        except OSError:
            return []
        return [file for _, file in sorted(files, reverse=True)]

    def offer(self) -> str:
        """The newest work in words: "Spring fair, 11 of 20 checked", or that it is finished; empty for none."""
        for file in self.recent():
            photos = self._list(file)
            if photos:
                checked = sum(checked for _, checked in photos)
                name = Path(photos[0][0]).parent.name
                if checked == len(photos):
                    return self.tr("{name}, finished").format(name=name)
                return self.tr("{name}, {checked} of {total} checked").format(
                    name=name, checked=checked, total=len(photos)
                )
        return ""

    def recent_paths(self) -> list[str]:
        """The photos of the newest work."""
        for file in self.recent():
            photos = self._list(file)
            if photos:
                return [path for path, _ in photos]
        return []

    def begin(self, paths: Iterable[str]) -> None:
        """Go on in the session that knows one of these photos, by its place or its content, or begin a new one."""
        wanted = set(paths)
        with self._choosing:
            if self._file is not None or not wanted:
                return
            for file in self.recent():
                if any(path in wanted for path, _ in self._list(file)):
                    self._file = file
                    return
            for file in self.recent():
                if self._knows_content(file, wanted):
                    self._file = file
                    return
            for old in self.recent()[_MOST_KEPT - 1 :]:
                if is_missing(record_beside(old).path):  # what was recorded is for people to delete
                    _delete(old)
            self._file = self._free_name()

    def _free_name(self) -> Path:
        """The time as a name; work that is begun in the same second as other work gets a number as well."""
        now = f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
        names = (self._folder / f"{now}{number}{_SUFFIX}" for number in ("", *(f" {n}" for n in range(2, 1000))))
        return next(name for name in names if is_missing(name))

    def use(self, file: Path) -> list[str]:
        """Work in this session file from now on; returns the photos on its list."""
        self.end()
        self._file = file
        return [path for path, _ in self._list(file)]

    def written_to(self) -> Path | None:
        """The folder into which this work's last copy was written; None where there is none."""
        session = self._open_session()
        try:
            copies = [copy.result.output for copy in session.copies.all()] if session is not None else []
        except _TROUBLE as error:
            self._tell(error)
            return None
        return next((copy.parent for copy in reversed(copies) if copy is not None), None)

    def end(self) -> None:
        """Close the session; its file stays."""
        with self._choosing:
            self._file = None
        if self._session is not None:
            self._session.close()
            self._session = None

    def close(self) -> None:
        """Write what is left of the vetting record, and close the session."""
        self.vetting.close()
        self.end()

    @property
    def file(self) -> Path | None:
        """The open session's file."""
        return self._file

    def _open_session(self) -> Session | None:
        """The session for writing, in the window's thread; None where there is none, which has been told then."""
        if self._session is None and self._file is not None:
            try:
                self._session = self._opened(self._file)
            except _TROUBLE as error:
                self._tell(error)
                self._file = None
        return self._session

    def _opened(self, file: Path) -> Session:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Session.open(file)

    @staticmethod
    def _list(file: Path) -> list[tuple[str, bool]]:
        try:
            with Session.open(file, create=False) as session:
                return [(photo.path, photo.checked or photo.left_out) for photo in session.photos()]
        except _TROUBLE:
            return []

    @staticmethod
    def _knows_content(file: Path, paths: Iterable[str]) -> bool:
        """Whether one of these photos was looked at in that session, wherever it stood: folders move."""
        try:
            with Session.open(file, create=False) as session:
                return any(session.knows(path) for path in paths)
        except _TROUBLE:
            return False

    def _tell(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            reason = trouble(error.message, error.code) if isinstance(error, PhotoVetError) else type(error).__name__
            self.broken.emit(self.tr("Your decisions cannot be kept on disk: {reason}").format(reason=reason))

    # ---- recalling ---------------------------------------------------------------------------------------------------

    def recall(self, paths: Iterable[str], settings: Settings) -> list[PhotoEntry]:
        """Photos as they were left, where nothing has changed; new ones otherwise.

        May be called from any thread, and should not be from the window's: photos that moved are read and hashed.
        """
        wanted = list(paths)
        self.begin(wanted)
        file = self._file
        if file is None:
            return [PhotoEntry(path) for path in wanted]
        try:
            with self._opened(file) as session:
                return [self._recall_one(session, path, settings) for path in wanted]
        except _TROUBLE as error:
            self._tell(error)
            return [PhotoEntry(path) for path in wanted]

    def _recall_one(self, session: Session, path: str, settings: Settings) -> PhotoEntry:
        try:
            result = session.current(path, settings)
            if result is None or result.photo is None:
                session.add(path)
                return PhotoEntry(path, changed_on_disk=self._changed(session, path))
            review = carried_over(session.review(result.photo.sha256), result)
            entry = PhotoEntry(path, result=result, review=review)
            return PhotoEntry(
                path, result=result, review=review, export=session.copies.checked(path, _fingerprint(entry, settings))
            )
        except _TROUBLE as error:
            self._tell(error)
            return PhotoEntry(path)

    def _changed(self, session: Session, path: str) -> str:
        """What to say about a photo that was looked at before and has to be looked at again."""
        earlier = session.result(path)
        if earlier is None or earlier.photo is None:
            return ""
        content = session.content_hash(path)
        if content is None and is_missing(path):
            return self.tr("This photo is no longer where it was.")
        if content in (None, earlier.photo.sha256):  # a scan says why it cannot be read, or what newer detectors see
            return ""
        return self.tr("This photo was changed since you last looked at it. Please check it again.")

    # ---- remembering -------------------------------------------------------------------------------------------------

    def remember_result(self, result: ScanResult, settings: Settings) -> Review:
        """Keep what was found; returns what was decided about the same content before."""
        session = self._open_session()
        if session is None:
            return Review()
        try:
            session.save_result(result, settings)
            return session.review(result.photo.sha256) if result.photo else Review()
        except _TROUBLE as error:
            self._tell(error)
            return Review()

    def remember_reviews(self, entries: Sequence[PhotoEntry], settings: Settings) -> None:
        """Keep what was decided, and record who finished with which photo where that is wanted."""
        reviews = {each.result.photo.sha256: each.review for each in entries if each.result and each.result.photo}
        session = self._open_session()
        if session is None or not reviews:
            return
        try:
            session.save_reviews(reviews)
        except _TROUBLE as error:
            self._tell(error)
        if self.vetting.wanted(session.path):
            for entry in entries:
                self.vetting.decided(session.path, entry, settings)

    def remember_export(self, entry: PhotoEntry, settings: Settings) -> None:
        """Keep what became of a copy, and record it where that is wanted."""
        session = self._open_session()
        if session is None or entry.export is None:
            return
        sha256 = entry.result.photo.sha256 if entry.result and entry.result.photo else None
        try:
            session.copies.save(Copy(entry.export, sha256 or ""), _fingerprint(entry, settings))
        except _TROUBLE as error:
            self._tell(error)
        if self.vetting.wanted(session.path):
            self.vetting.exported(session.path, entry, settings.policy)


def _fingerprint(entry: PhotoEntry, settings: Settings) -> str:
    """Equal for the same plan: a copy written then is still what was decided."""
    result = entry.result or ScanResult(entry.path, ScanStatus.FAILED)
    return "desktop:" + plan_fingerprint(make_plan(result, settings, entry.review))


def _delete(file: Path) -> None:
    backups = file.parent.glob(f"{glob.escape(file.name)}.v*.bak")  # of an older version's file
    for name in (file, Path(f"{file}-wal"), Path(f"{file}-shm"), *backups):
        try:
            name.unlink(missing_ok=True)
        except OSError:
            return
