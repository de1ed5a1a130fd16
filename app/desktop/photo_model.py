"""The photos as Qt's views see them: rows over the review store, filtered and sorted, and their thumbnails."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from app.desktop.words import noteworthy, state_badge, state_sentence, translate
from scanner.model import Kind

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
PATH_ROLE: Final = Qt.ItemDataRole.UserRole + 2

_KEPT_THUMBNAILS: Final = 400  # of 320 x 240 pixels: 120 MB at most

_Index = QModelIndex | QPersistentModelIndex


class PhotoFilter(Enum):
    """Which photos the list shows."""

    ALL = auto()
    TO_CHECK = auto()
    PLATES = auto()
    FACES = auto()
    CHECKED = auto()
    FAILED = auto()


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
    """One row per photo of the store, in its order."""

    def __init__(self, store: ReviewStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._count = len(store)
        store.photos_added.connect(self._added)
        store.photo_changed.connect(self._changed)
        store.settings_changed.connect(self._all_changed)
        store.cleared.connect(self._cleared)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many photos."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view shows, says and explains."""
        if not index.isValid() or index.row() >= len(self._store):
            return None
        entry = self._store.entry_at(index.row())
        name = Path(entry.path).name
        answers: dict[int, Callable[[], Any]] = {
            ENTRY_ROLE: lambda: entry,
            PATH_ROLE: lambda: entry.path,
            Qt.ItemDataRole.DisplayRole: lambda: name,
            Qt.ItemDataRole.ToolTipRole: lambda: f"{name}\n{state_sentence(entry)}",
            Qt.ItemDataRole.AccessibleTextRole: lambda: translate("PhotoModel", "{name}, {state}").format(
                name=name, state=state_badge(entry).lstrip("✓ ")
            ),
        }
        return answers[role]() if role in answers else None

    def _added(self, first: int, count: int) -> None:
        self.beginInsertRows(QModelIndex(), first, first + count - 1)
        self._count = first + count
        self.endInsertRows()

    def _changed(self, path: str) -> None:
        index = self.index(self._store.row_of(path))
        self.dataChanged.emit(index, index)

    def _all_changed(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def _cleared(self) -> None:
        self.beginResetModel()
        self._count = 0
        self.endResetModel()


class PhotoProxy(QSortFilterProxyModel):
    """Filters and sorts; the photo that is open stays in the list even when a decision takes it out of the filter."""

    def __init__(self, model: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = PhotoFilter.ALL
        self._order = PhotoOrder.ADDED
        self._kept = ""
        self.setDynamicSortFilter(True)
        self.setSourceModel(model)

    def show_only(self, wanted: PhotoFilter) -> None:
        """Show only these photos."""
        self.beginFilterChange()
        self._filter = wanted
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def keep(self, path: str) -> None:
        """Keep the open photo in the list."""
        self._kept = path

    def order_by(self, order: PhotoOrder) -> None:
        """Sort like this."""
        self._order = order
        self.sort(-1 if order is PhotoOrder.ADDED else 0)
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        """Whether the filter lets a photo through."""
        entry = self.sourceModel().index(row, 0, parent).data(ENTRY_ROLE)
        return entry is not None and (entry.path == self._kept or _passes(entry, self._filter))

    def lessThan(self, left: _Index, right: _Index) -> bool:
        """The order of two photos."""
        first, second = left.data(ENTRY_ROLE), right.data(ENTRY_ROLE)
        if self._order is PhotoOrder.MOST_FOUND:
            counts = (len(noteworthy(first)), len(noteworthy(second)))
            if counts[0] != counts[1]:
                return counts[0] > counts[1]
        if self._order is PhotoOrder.ADDED:
            return left.row() < right.row()
        return Path(first.path).name.casefold() < Path(second.path).name.casefold()


def _passes(entry: PhotoEntry, wanted: PhotoFilter) -> bool:
    match wanted:
        case PhotoFilter.ALL:
            return True
        case PhotoFilter.TO_CHECK:
            return entry.state in (PhotoState.TO_CHECK, PhotoState.WAITING, PhotoState.SCANNING)
        case PhotoFilter.PLATES:
            return entry.has_kind(Kind.PLATE)
        case PhotoFilter.FACES:
            return entry.has_kind(Kind.FACE)
        case PhotoFilter.CHECKED:
            return entry.state in (PhotoState.CHECKED, PhotoState.EXPORTED)
        case PhotoFilter.FAILED:
            return entry.state is PhotoState.FAILED
