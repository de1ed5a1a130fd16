"""The photos as Qt's views see them: rows over the review store, filtered and sorted, and their thumbnails."""

from __future__ import annotations

from collections import OrderedDict
from enum import Enum, auto
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from app.desktop.words import state_badge, state_sentence, translate, weighed
from scanner.model import Kind

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
PATH_ROLE: Final = Qt.ItemDataRole.UserRole + 2

_KEPT_THUMBNAILS: Final = 400  # of 320 x 240 pixels: 120 MB at most
_REORDER_AFTER_MS: Final = 150

_Index = QModelIndex | QPersistentModelIndex


class PhotoFilter(Enum):
    """Which photos the list shows."""

    ALL = auto()
    TO_CHECK = auto()
    UNDECIDED = auto()
    PLATES = auto()
    FACES = auto()
    CHECKED = auto()
    LEFT_OUT = auto()
    FAILED = auto()


_STATES: Final = {
    PhotoFilter.TO_CHECK: (PhotoState.TO_CHECK, PhotoState.WAITING, PhotoState.SCANNING),
    PhotoFilter.CHECKED: (PhotoState.CHECKED, PhotoState.EXPORTED),
    PhotoFilter.LEFT_OUT: (PhotoState.LEFT_OUT,),
    PhotoFilter.FAILED: (PhotoState.FAILED,),
}
_SHOWN_KINDS: Final = {PhotoFilter.PLATES: Kind.PLATE, PhotoFilter.FACES: Kind.FACE}


class PhotoOrder(Enum):
    """How the list is sorted."""

    ADDED = auto()
    NAME = auto()
    MOST_FOUND = auto()


class Thumbnails(QObject):
    """The last few hundred thumbnails; asks for one when a view first wants it."""

    wanted = Signal(str)
    arrived = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._asked: set[str] = set()

    def image(self, path: str) -> QImage | None:
        """The thumbnail if it is there; else it is asked for, once."""
        if path in self._images:
            self._images.move_to_end(path)
            return self._images[path]
        if path not in self._asked:
            self._asked.add(path)
            self.wanted.emit(path)
        return None

    def put(self, path: str, image: QImage, error: str = "") -> None:
        """A thumbnail has come; an empty one means that there is none to be had."""
        del error
        self._images[path] = image
        self._asked.discard(path)
        while len(self._images) > _KEPT_THUMBNAILS:
            self._images.popitem(last=False)
        self.arrived.emit(path)

    def clear(self) -> None:
        """Forget all."""
        self._images.clear()
        self._asked.clear()


class PhotoModel(QAbstractListModel):
    """The photos of the store that the filter lets through, in the chosen order.

    The photo that is open stays in the list even when a decision takes it out of the filter. Filtering and sorting
    happen here, at once for all, and end in a reset: Qt's own proxy asks Python twice or more for every comparison, and
    took 0.28 s of processor time to sort 400 photos.
    """

    def __init__(self, store: ReviewStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._filter = PhotoFilter.ALL
        self._order = PhotoOrder.ADDED
        self._kept = ""
        self._paths: list[str] = []
        self._rows: dict[str, int] = {}
        self._later = QTimer(self)  # while photos are being looked at, the order changes many times a second
        self._later.setSingleShot(True)
        self._later.setInterval(_REORDER_AFTER_MS)
        self._later.timeout.connect(self.arrange)
        store.photos_added.connect(self._added)
        store.photo_changed.connect(self._changed)
        store.many_changed.connect(self.arrange)
        store.cleared.connect(self.arrange)
        self.arrange()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many photos."""
        return 0 if parent is not None and parent.isValid() else len(self._paths)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view shows, says and explains."""
        if not index.isValid() or index.row() >= len(self._paths):
            return None
        path = self._paths[index.row()]
        if role == PATH_ROLE:
            return path
        entry = self._store.entry(path)
        if role == ENTRY_ROLE:
            return entry
        return _said(entry, role)

    def index_of(self, path: str) -> QModelIndex:
        """Where a photo stands; invalid where the filter leaves it out."""
        return self.index(self._rows[path]) if path in self._rows else QModelIndex()

    # ---- which, and in which order -----------------------------------------------------------------------------------

    def show_only(self, wanted: PhotoFilter) -> None:
        """Show only these photos."""
        self._filter, self._kept = wanted, ""
        self.arrange()

    def keep(self, path: str) -> None:
        """Keep the open photo in the list."""
        before, self._kept = self._kept, path
        if path not in self._rows and path in self._store:
            self.arrange()
        elif before in self._store and not self.lets_through(self._store.entry(before)):
            self._later.start()

    def order_by(self, order: PhotoOrder) -> None:
        """Sort like this."""
        self._order = order
        self.arrange()

    def lets_through(self, entry: PhotoEntry) -> bool:
        """Whether a photo is shown."""
        return _passes(entry, self._filter)

    def arrange(self) -> None:
        """Choose and sort the photos anew."""
        shown = [entry for entry in self._store.glance() if entry.path == self._kept or self.lets_through(entry)]
        if self._order is not PhotoOrder.ADDED:
            shown.sort(key=self._place)
        self._later.stop()
        self.beginResetModel()
        self._paths = [entry.path for entry in shown]
        self._rows = {path: row for row, path in enumerate(self._paths)}
        self.endResetModel()

    def _place(self, entry: PhotoEntry) -> tuple[int, str]:
        most_first = -entry.noteworthy_count if self._order is PhotoOrder.MOST_FOUND else 0
        return most_first, Path(entry.path).name.casefold()

    def _added(self, first: int, count: int) -> None:
        fresh = [self._store.entry_at(row) for row in range(first, first + count)]
        shown = [entry.path for entry in fresh if self.lets_through(entry)]
        if self._order is not PhotoOrder.ADDED:
            self._later.start()
        elif shown:
            end = len(self._paths)
            self.beginInsertRows(QModelIndex(), end, end + len(shown) - 1)
            self._rows.update((path, end + number) for number, path in enumerate(shown))
            self._paths += shown
            self.endInsertRows()

    def _changed(self, path: str) -> None:
        index = self.index_of(path)
        if index.isValid():
            self.dataChanged.emit(index, index)
        belongs = path == self._kept or self.lets_through(self._store.entry(path))
        if belongs != index.isValid() or self._order is PhotoOrder.MOST_FOUND:
            self._later.start()


def _said(entry: PhotoEntry, role: int) -> str | None:
    name = Path(entry.path).name
    if role == Qt.ItemDataRole.DisplayRole:
        return name
    if role == Qt.ItemDataRole.ToolTipRole:
        return f"{name}\n{state_sentence(entry)}"
    if role == Qt.ItemDataRole.AccessibleTextRole:
        state = state_badge(entry).lstrip("✓ ")
        return translate("PhotoModel", "{name}, {state}").format(name=name, state=state)
    return None


def _passes(entry: PhotoEntry, wanted: PhotoFilter) -> bool:
    if wanted in _STATES:
        return entry.state in _STATES[wanted]
    if wanted in _SHOWN_KINDS:
        return entry.has_kind(_SHOWN_KINDS[wanted])
    undecided = entry.state is PhotoState.TO_CHECK and weighed(entry)[0] > 0
    return undecided or wanted is PhotoFilter.ALL
