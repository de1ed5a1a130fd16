"""The photos of the grid: those that pass every filter, and that say what is searched for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.desktop.menus.checked_copies import files_of
from app.desktop.photo_model import PATH_ROLE, PhotoModel
from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from scanner.model import Kind, ScanResult

_Index = QModelIndex | QPersistentModelIndex


class GridModel(PhotoModel):
    """Filters by kind and by words as well; what a photo says is put together once for each scan."""

    def __init__(self, store: ReviewStore, parent: QObject | None = None) -> None:
        self._kind: Kind | None = None
        self._words: list[str] = []
        self._texts: dict[str, tuple[ScanResult | None, str]] = {}
        super().__init__(store, parent)
        store.cleared.connect(self._texts.clear)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Photos with a checked copy can be dragged to another program."""
        flags = super().flags(index)
        exported = index.isValid() and self._store.entry(index.data(PATH_ROLE)).state is PhotoState.EXPORTED
        return flags | Qt.ItemFlag.ItemIsDragEnabled if exported else flags

    def supportedDragActions(self) -> Qt.DropAction:
        """Copies are copied, never taken away."""
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The checked copies; nothing where one of them is not as it was written."""
        entries = [self._store.entry(index.data(PATH_ROLE)) for index in indexes]
        return files_of(entries) or QMimeData()

    def show_kind(self, kind: Kind | None) -> None:
        """Show only photos with something of that kind; None for any."""
        self._kind = kind
        self.arrange()

    def search(self, text: str) -> None:
        """Show only photos in whose name, readings or file all these words stand."""
        self._words = text.casefold().split()
        self.arrange()

    def lets_through(self, entry: PhotoEntry) -> bool:
        """Whether a photo passes all filters."""
        if self._kind is not None and not entry.has_kind(self._kind):
            return False
        if not super().lets_through(entry):
            return False
        return not self._words or all(word in self._text(entry) for word in self._words)

    def _text(self, entry: PhotoEntry) -> str:
        known = self._texts.get(entry.path)
        if known is None or known[0] is not entry.result:
            result = entry.result
            said = [Path(entry.path).name]
            if result is not None:
                said += [finding.text for finding in result.findings]
                said += [item.value for item in result.metadata]
            known = (result, "\n".join(said).casefold())
            self._texts[entry.path] = known
        return known[1]
