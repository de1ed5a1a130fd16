"""The crops that the overview shows: cut out when a view first paints them, the last few hundred kept."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from app.desktop.jobs import Jobs
from app.desktop.review_store import ReviewStore
from app.desktop.things.crop_job import CropsJob, Piece

if TYPE_CHECKING:
    from scanner.same_thing import Found

_KEPT_BYTES: Final = 40_000_000
_SOON_MS: Final = 30

_Key = tuple[str, str, int]  # path, finding's id, width


class Crops(QObject):
    """Asks for a crop when it is first wanted; what has scrolled away before its turn is asked for no longer."""

    arrived = Signal()

    def __init__(self, store: ReviewStore, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._bytes = 0
        self._wanted: dict[_Key, tuple[Found, QSize]] = {}
        self._asked: dict[_Key, None] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._ask)
        jobs.crops_ready.connect(self._put)
        store.cleared.connect(self.clear)
        store.result_forgotten.connect(self._forget)

    def image(self, found: Found, size: QSize) -> QImage | None:
        """The crop if it is there, for a place of that many device pixels; else it is asked for."""
        key = (found.path, found.finding.id, size.width())
        if key in self._images:
            self._images.move_to_end(key)
            return self._images[key]
        self._wanted[key] = (found, size)
        if not self._soon.isActive() and key not in self._asked:
            self._soon.start()
        return None

    def clear(self) -> None:
        """Forget all."""
        self._images.clear()
        self._wanted.clear()
        self._asked.clear()
        self._bytes = 0

    def _forget(self, path: str) -> None:
        for key in [key for key in self._images if key[0] == path]:
            self._bytes -= self._images.pop(key).sizeInBytes()

    def _ask(self) -> None:
        by_photo: dict[str, list[Piece]] = {}
        for (path, identity, width), (found, size) in self._wanted.items():
            if path in self._store:
                piece = Piece(f"{width}:{identity}", found.finding.box, found.finding.page, width, size.height())
                by_photo.setdefault(path, []).append(piece)
        self._asked = dict.fromkeys(self._wanted)
        self._wanted = {}
        limits = self._store.settings.limits
        self._jobs.want_crops(CropsJob(path, tuple(pieces), limits) for path, pieces in by_photo.items())

    def _put(self, path: str, images: dict[str, QImage]) -> None:
        for name, image in images.items():
            width, _, identity = name.partition(":")
            key = (path, identity, int(width))
            self._asked.pop(key, None)
            if key not in self._images and path in self._store:
                self._images[key] = image
                self._bytes += image.sizeInBytes()
        while self._bytes > _KEPT_BYTES:
            self._bytes -= self._images.popitem(last=False)[1].sizeInBytes()
        self.arrived.emit()
