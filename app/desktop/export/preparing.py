"""Writes and checks the copies of approved photos in the background, so that an export is a matter of seconds.

They lie in PhotoVet's own folder, which goes with the window; nothing is in the output folder before a person exports.
A copy counts only for the very plan and settings that it was made with.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.export.prepared_job import PreparedJob
from app.desktop.jobs import Jobs
from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from app.desktop.slices import Slices
from scanner.batch.jobs import WriteJob
from scanner.batch.prepared import PreparedFolder, hand_out
from scanner.model import CleanStatus, ExportResult, Target
from scanner.plan import make_plan
from scanner.watchlist_file import data_folder

_SETTLE_MS: Final = 1_500  # decisions change again within that
_LOOKED_AT_ONCE: Final = 5  # photos whose plan is made in one go
_MOST_UNDER_WAY: Final = 2

_WRITTEN: Final = (CleanStatus.CLEANED, CleanStatus.UNCHANGED)


@dataclass(frozen=True, slots=True)
class Ready:
    """A copy that was prepared as the job asks, and where it is wanted now."""

    copy: ExportResult
    wanted: WriteJob


class Preparing(QObject):
    """Listens to the store, and keeps a prepared copy of each approved photo."""

    def __init__(self, store: ReviewStore, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self._folder = PreparedFolder(data_folder() / "prepared")
        self._waiting: dict[str, WriteJob] = {}  # by path: what is to be prepared
        self._under_way: dict[str, PreparedJob] = {}
        self._ready: dict[str, tuple[WriteJob, ExportResult]] = {}
        self._vain: dict[str, WriteJob] = {}  # what came to no copy; the person is told when they ask for it
        self._dirty: set[str] = set()
        self._looks = Slices(self._look, _LOOKED_AT_ONCE, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._settle)
        store.photo_changed.connect(self._changed)
        store.many_changed.connect(self._all_changed)
        store.settings_changed.connect(self._all_changed)
        store.cleared.connect(self.forget_all)
        jobs.prepared.connect(self._came)

    @property
    def ready_count(self) -> int:
        """How many copies lie ready."""
        return len(self._ready)

    def take(self, job: WriteJob) -> Ready | None:
        """The copy that was prepared just as this job would write it; None where there is none."""
        found = self._ready.get(job.path)
        if found is None or not _same(found[0], job):
            return None
        return Ready(found[1], job)

    def forget_all(self) -> None:
        """Remove every prepared copy."""
        self._later.stop()
        self._looks.clear()
        self._dirty.clear()
        self._waiting.clear()
        self._under_way.clear()
        self._ready.clear()
        self._vain.clear()
        self._jobs.forget_prepared()
        self._folder.close()

    # ---- inside ------------------------------------------------------------------------------------------------------

    def _changed(self, path: str) -> None:
        self._dirty.add(path)
        self._later.start()

    def _all_changed(self) -> None:
        self._dirty.update(entry.path for entry in self._store.glance())
        self._later.start()

    def _settle(self) -> None:
        self._looks.add(self._dirty)
        self._dirty.clear()

    def _look(self, paths: Sequence[str]) -> None:
        for path in paths:
            wanted = self._job_for(self._store.entry(path)) if path in self._store else None
            ready = self._ready.get(path)
            if ready is not None and (wanted is None or not _same(ready[0], wanted)):
                del self._ready[path]
                self._folder.forget(ready[1])
            under_way = self._under_way.get(path)
            known = any(each is not None and _same(each, wanted) for each in (under_way, self._vain.get(path)))
            if wanted is None or known or path in self._ready:
                self._waiting.pop(path, None)
            else:
                self._waiting[path] = wanted
        self._begin()

    def _job_for(self, entry: PhotoEntry) -> WriteJob | None:
        if entry.state is not PhotoState.CHECKED or entry.result is None or entry.result.photo is None:
            return None
        settings = self._store.settings
        plan = make_plan(entry.result, settings, entry.review)
        return WriteJob(entry.path, Target(Path(), Path(entry.path).name), plan, settings)

    def _begin(self) -> None:
        while self._waiting and len(self._under_way) < _MOST_UNDER_WAY:
            path = next((each for each in self._waiting if each not in self._under_way), None)
            if path is None:
                return
            job = self._waiting.pop(path)
            target = self._folder.target(job.target.name)
            if target is None:
                self._waiting.clear()
                return
            begun = PreparedJob(path, target, job.plan, job.settings)
            self._under_way[path] = begun
            self._jobs.prepare(begun)

    def _came(self, job: PreparedJob, result: ExportResult) -> None:
        if self._under_way.get(job.path) is not job:
            self._folder.forget(result)
            return
        del self._under_way[job.path]
        if result.status in _WRITTEN and job.path not in self._waiting:
            self._ready[job.path] = (job, result)
            self._changed(job.path)  # what was decided meanwhile is compared once more
        else:
            self._vain[job.path] = job
            self._folder.forget(result)
        self._begin()


class HandingOut(QObject):
    """Puts prepared copies where they are wanted, in a thread of its own: they are hashed again, and written."""

    done = Signal(object)  # ExportResult
    unfit = Signal(object)  # WriteJob: its copy has to be made anew

    def __init__(self, ready: Sequence[Ready], parent: QObject) -> None:
        super().__init__(parent)
        self._ready: queue.SimpleQueue[Ready | None] = queue.SimpleQueue()
        for each in ready:
            self._ready.put(each)
        self._ready.put(None)
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="photovet-handing-out", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Begin no other copy, and wait for the one under way."""
        self._stopped = True
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while (ready := self._ready.get()) is not None and not self._stopped:
            result = hand_out(ready.copy, ready.wanted.plan.photo_sha256 or "", ready.wanted.target)
            if result is None:
                self.unfit.emit(ready.wanted)
            else:
                self.done.emit(result)


def _same(one: WriteJob, other: WriteJob | None) -> bool:
    return other is not None and (one.plan, one.settings) == (other.plan, other.settings)
