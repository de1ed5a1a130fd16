"""The vetting record from the window: who finished with which photo, and which copies were written.

It is the record of the command line, see `scanner.batch.audit`. It is kept where a name stands in the settings, and
wherever a session has a record already.
"""

from __future__ import annotations

import getpass
import queue
import threading
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.desktop.engine_words import trouble
from app.desktop.review_store import PhotoEntry
from scanner.batch import vetting
from scanner.batch.audit import Deed, NewEntry
from scanner.batch.copies import Copy
from scanner.batch.signing import known_keys
from scanner.errors import PhotoVetError
from scanner.files import is_missing
from scanner.settings import Settings

_SETTLE_S: Final = 1.0  # decisions that change again within that are one entry

_STANDING: Final = (Deed.CHECKED, Deed.LEFT_OUT)  # what a photo is, until it is something else

_Item = tuple[Path, str, NewEntry | None]  # session file, photo's hash, entry; without one the photo is not checked


class VettingLink(QObject):
    """Appends in a thread of its own: every entry is flushed to the disk twice, which may take its time."""

    broken = Signal(str)  # a sentence for a person

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = ""  # as it stands in the settings
        self._queue: queue.SimpleQueue[_Item | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._known: dict[Path, dict[str, tuple[str, str, str]]] = {}  # by session and photo: who checked what

    # ---- in the window's thread --------------------------------------------------------------------------------------

    def wanted(self, session: Path) -> bool:
        """Whether what is done in that session is to be recorded."""
        return bool(self.name) or not is_missing(vetting.record_beside(session).path)

    def decided(self, session: Path, entry: PhotoEntry, settings: Settings) -> None:
        """A photo was checked or left out, or decided otherwise after it was, or is neither any more."""
        if entry.result is not None and entry.result.photo is not None:
            sha256, review = entry.result.photo.sha256, entry.review
            done: NewEntry | None = None
            if review.left_out:
                done = vetting.left_out(sha256, review, self._who())
            elif review.checked:
                done = vetting.checked(entry.result, review, self._who(), settings)
            self._put((session, sha256, done))

    def exported(self, session: Path, entry: PhotoEntry, policy: str) -> None:
        """A copy was written."""
        if entry.export is None or entry.export.output is None:
            return
        if entry.result is not None and entry.result.photo is not None:
            sha256 = entry.result.photo.sha256
            self._put((session, sha256, vetting.exported(Copy(entry.export, sha256), self._who(), policy)))

    def close(self) -> None:
        """Write what is left."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _who(self) -> str:
        return self.name or getpass.getuser()

    def _put(self, item: _Item) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="photovet-vetting", daemon=True)
            self._thread.start()
        self._queue.put(item)

    # ---- in the thread -----------------------------------------------------------------------------------------------

    def _run(self) -> None:
        checked: dict[tuple[Path, str], NewEntry] = {}
        while True:
            try:
                item = self._queue.get(timeout=_SETTLE_S if checked else None)
            except queue.Empty:
                self._write(checked)
                continue
            if item is None:
                self._write(checked)
                return
            session, sha256, entry = item
            if entry is None:
                checked.pop((session, sha256), None)
            elif entry.what in _STANDING:
                checked[session, sha256] = entry
            else:
                self._write(checked)  # first who checked it, then that it left the house
                self._append(session, [entry])

    def _write(self, checked: dict[tuple[Path, str], NewEntry]) -> None:
        for session in dict.fromkeys(session for session, _ in checked):
            self._append(session, [entry for (whose, _), entry in checked.items() if whose == session])
        checked.clear()

    def _append(self, session: Path, entries: list[NewEntry]) -> None:
        """Append what the record does not say already."""
        record = vetting.record_beside(session)
        try:
            if session not in self._known:
                self._known[session] = vetting.Standings(record.entries(), known_keys()).checks()
            known = self._known[session]
            fresh = [each for each in entries if each.what not in _STANDING or known.get(each.photo) != _says(each)]
            record.append(fresh)
            known.update((each.photo, _says(each)) for each in fresh if each.what in _STANDING)
        except (PhotoVetError, OSError) as error:
            self.broken.emit(trouble(error.message, error.code) if isinstance(error, PhotoVetError) else str(error))


def _says(entry: NewEntry) -> tuple[str, str, str]:
    return entry.who, str(entry.details["decisions"]), str(entry.details.get("plan", entry.what))
