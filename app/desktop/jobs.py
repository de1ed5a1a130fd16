"""The one bridge between the window and the workers: requests go in, Qt signals come out in the main thread."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from app.desktop.export.prepared_job import PreparedJob
from app.desktop.pictures import (
    PictureJob,
    PictureReply,
    Pixels,
    PreviewJob,
    PreviewReply,
    ThumbnailJob,
    ThumbnailReply,
)
from app.desktop.pool_thread import PoolThread
from app.desktop.things.crop_job import CropsJob, CropsReply
from scanner.batch.jobs import Job, Outcome, ScanJob, WriteJob
from scanner.batch.pool import Pool
from scanner.batch.workers import WorkerPool, default_workers
from scanner.messages import Message
from scanner.model import ExportResult, RedactionPlan, ScanResult
from scanner.settings import Settings

URGENT: Final = 0
SOON: Final = 3
LATER: Final = 5

THUMBNAIL_SIDE_PX: Final = 320


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded photo for the canvas: full size first, then halved again and again."""

    path: str
    levels: tuple[QImage, ...]
    error: Message | None = None
    page: int = 0  # of its pages or frames


@dataclass(frozen=True, slots=True)
class PreviewPatch:
    """A piece of the preview."""

    left: int
    top: int
    levels: tuple[QImage, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What export will write in the hidden regions."""

    path: str
    revision: int
    patches: tuple[PreviewPatch, ...]
    exact: bool
    error: Message | None = None


class Jobs(QObject):
    """Scans, copies, pictures and previews, each made in a worker process."""

    scan_started = Signal(str)
    scanned = Signal(object)  # ScanResult
    exported = Signal(object)  # ExportResult
    prepared = Signal(object, object)  # PreparedJob, ExportResult
    picture_ready = Signal(object)  # Picture
    thumbnail_ready = Signal(str, QImage)  # path, image
    preview_ready = Signal(object)  # Preview
    crops_ready = Signal(str, dict)  # path, images by finding's id
    broken = Signal(object)  # Message
    _arrived = Signal(object)
    _begun = Signal(object)

    def __init__(
        self,
        workers: int = 0,
        make_pool: Callable[[int], Pool] = WorkerPool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._begun.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._revisions = itertools.count(1)
        self._asked: dict[str, ScanJob] = {}  # the last scan of each photo that was asked for
        count = workers or default_workers()
        self._engine = self._thread("photovet-engine", lambda: make_pool(count), count + 1)
        self._eye = self._thread("photovet-pictures", lambda: make_pool(1), 1)
        self._closed = False

    def _thread(self, name: str, make_pool: Callable[[], Pool], most: int) -> PoolThread:
        thread = PoolThread(name, make_pool, most, self._begun.emit, self._convert, self.broken.emit)
        thread.start()
        return thread

    # ---- requests --------------------------------------------------------------------------------------------------

    def scan(self, paths: Iterable[str], settings: Settings) -> None:
        """Scan photos in order. An earlier scan that is still under way is no longer heard of."""
        for path in paths:
            job = ScanJob(path, settings)
            self._asked[path] = job
            self._engine.submit(job, LATER)

    def prefer(self, path: str) -> None:
        """Scan that photo next: a person waits for it."""

        def urgency_of(job: Any) -> int:
            if isinstance(job, WriteJob):
                return _urgency(job)
            return URGENT if job.path == path else LATER

        self._engine.reorder(urgency_of)

    def forget_scans(self) -> None:
        """Drop every scan that has not begun."""
        self._engine.reorder(lambda job: None if isinstance(job, ScanJob) else _urgency(job))

    def export(self, jobs: Iterable[WriteJob]) -> None:
        """Write copies, ahead of waiting scans."""
        for job in jobs:
            self._engine.submit(job, SOON)

    def forget_exports(self) -> None:
        """Drop every copy that has not been begun; those under way are finished and checked."""
        self._engine.reorder(lambda job: LATER if _urgency(job) == LATER else None)

    def prepare(self, job: PreparedJob) -> None:
        """Write a copy ahead, after all else that waits."""
        self._engine.submit(job, LATER)

    def forget_prepared(self) -> None:
        """Drop every copy that nobody has asked for and that has not been begun."""
        self._engine.reorder(lambda job: None if isinstance(job, PreparedJob) else _urgency(job))

    def want_picture(self, path: str, settings: Settings, page: int = 0) -> None:
        """Decode one page or frame of a photo for the canvas; earlier wishes that have not begun are dropped."""
        self._eye.reorder(lambda job: None if isinstance(job, PictureJob) else LATER)
        self._eye.submit(PictureJob(path, settings.limits, page), URGENT)

    def want_picture_ahead(self, path: str, settings: Settings) -> None:
        """Decode a photo that may be wanted next, after all that is wanted now but before thumbnails."""
        self._eye.submit(PictureJob(path, settings.limits), SOON)

    def want_thumbnail(self, path: str, settings: Settings) -> None:
        """Decode a photo for the list."""
        self._eye.submit(ThumbnailJob(path, THUMBNAIL_SIDE_PX, settings.limits), LATER)

    def want_preview(self, path: str, plan: RedactionPlan, settings: Settings, page: int = 0, *, exact: bool) -> int:
        """Paint what a plan hides on a page; returns the preview's revision. Replaces waiting previews."""
        revision = next(self._revisions)
        self._eye.reorder(lambda job: None if isinstance(job, PreviewJob) else self._eye_urgency(job, path))
        self._eye.submit(PreviewJob(path, revision, plan, settings.limits, exact=exact, page=page), 1)
        return revision

    def want_crops(self, jobs: Iterable[CropsJob]) -> None:
        """Cut these pieces out of photos; earlier wishes that have not begun are dropped."""
        self._eye.reorder(
            lambda job: None if isinstance(job, CropsJob) else (LATER if isinstance(job, ThumbnailJob) else URGENT)
        )
        for job in jobs:
            self._eye.submit(job, SOON)

    @staticmethod
    def _eye_urgency(job: Any, path: str) -> int:
        """The open photo's picture at once, those that are decoded ahead soon, thumbnails last."""
        if isinstance(job, ThumbnailJob):
            return LATER
        return URGENT if job.path == path else SOON

    def close(self) -> None:
        """End all workers; takes up to two seconds."""
        if not self._closed:
            self._closed = True
            threads = (self._eye, self._engine)
            for thread in threads:
                thread.stop()  # both at once, so that one is not waited for after the other
            for thread in threads:
                thread.join()

    # ---- answers ---------------------------------------------------------------------------------------------------

    def _convert(self, outcome: Outcome) -> None:
        """In the pool's thread: arrays become images here, so that the main thread has nothing to do."""
        reply: Any = outcome.result
        if isinstance(outcome.job, ScanJob | PreparedJob):
            reply = (outcome.job, reply)
        elif isinstance(reply, PictureReply):
            reply = Picture(reply.path, tuple(_image(level) for level in reply.levels), reply.error, reply.page)
        elif isinstance(reply, ThumbnailReply):
            image = QImage() if reply.pixels is None else _image(reply.pixels)
            reply = (reply.path, image)
        elif isinstance(reply, CropsReply):
            reply = (reply.path, {crop.id: _image(crop.pixels) for crop in reply.crops})
        elif isinstance(reply, PreviewReply):
            patches = tuple(
                PreviewPatch(patch.left, patch.top, tuple(map(_image, patch.levels))) for patch in reply.patches
            )
            reply = Preview(reply.path, reply.revision, patches, reply.exact, reply.error)
        if not self._closed:
            self._arrived.emit(reply)

    @Slot(object)
    def _deliver(self, reply: Any) -> None:
        if self._closed:
            return
        match reply:
            case (ScanJob() as job, ScanResult() as result):
                # Another was asked for since: made with settings that no longer hold, this one would count as current.
                if self._asked.get(job.path) is job:
                    del self._asked[job.path]
                    self.scanned.emit(result)
            case (PreparedJob() as job, ExportResult() as result):
                self.prepared.emit(job, result)
            case ExportResult():
                self.exported.emit(reply)
            case Picture():
                self.picture_ready.emit(reply)
            case Preview():
                self.preview_ready.emit(reply)
            case (str() as path, QImage() as image):
                self.thumbnail_ready.emit(path, image)
            case (str() as path, dict() as images):
                self.crops_ready.emit(path, images)

    @Slot(object)
    def _announce(self, job: Job) -> None:
        if isinstance(job, ScanJob) and not self._closed:
            self.scan_started.emit(job.path)


def _urgency(job: Any) -> int:
    """A copy that a person waits for goes before scans; one that is made ahead does not."""
    return SOON if isinstance(job, WriteJob) and not isinstance(job, PreparedJob) else LATER


def _image(pixels: Pixels) -> QImage:
    """A QImage that owns its memory."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
