"""The menu of photos: the same on a thumbnail, in the grid and on the photo itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QMenu

from app.desktop.export.showing import show_folder
from app.desktop.menus.checked_copies import files_of
from app.desktop.photo_model import PATH_ROLE
from app.desktop.review_store import PhotoState
from app.desktop.words import kind_many
from scanner.model import Kind

if TYPE_CHECKING:
    from app.desktop.window import Window


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a menu; without words it is a separator."""

    text: str = ""
    do: Callable[[], object] = lambda: None
    possible: bool = True


class PhotoMenu(QObject):
    """Makes the menu for some photos, and opens it where views are asked for one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def serve(self, view: QAbstractItemView) -> None:
        """Open the menu on that view's selected photos, by mouse or by the menu key."""
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda at: self._open_on(view, at))

    def items(self, paths: list[str]) -> tuple[Item, ...]:
        """What can be done with these photos now."""
        window = self._window
        entries = [window.store.entry(path) for path in paths if path in window.store]
        one = entries[0].path if len(entries) == 1 else ""
        faces = {
            entry.path: [each.id for each in entry.result.findings if each.kind is Kind.FACE]
            for entry in entries
            if entry.result is not None and entry.has_kind(Kind.FACE)
        }
        exported = bool(entries) and all(entry.state is PhotoState.EXPORTED for entry in entries)
        left_out = bool(entries) and all(entry.state is PhotoState.LEFT_OUT for entry in entries)
        return (
            Item(self.tr("Open the photo"), lambda: window.views.open_photo(one), bool(one)),
            Item(),
            Item(
                self.tr("Hide all faces"),
                lambda: window.decider.set_findings(faces, hidden=True, what=kind_many(Kind.FACE)),
                bool(faces),
            ),
            Item(self.tr("Hide everything"), lambda: window.decider.set_all(one, hidden=True), bool(one)),
            Item(self.tr("Show everything"), lambda: window.decider.set_all(one, hidden=False), bool(one)),
            Item(
                self.tr("Not checked after all"),
                lambda: window.decider.set_checked(one, checked=False),
                bool(one) and entries[0].review.checked,
            ),
            Item(
                self.tr("Take in again") if left_out else self.tr("Leave out"),
                lambda: window.decider.set_left_out(paths, not left_out),
                bool(entries),
            ),
            Item(),
            Item(self.tr("Copy the checked copy"), lambda: self.copy(paths), exported),
            Item(self.tr("Show the checked copy in its folder"), lambda: self._show_copy(one), exported and bool(one)),
            Item(self.tr("Show the original in its folder"), lambda: self._show(Path(one).parent), bool(one)),
        )

    def copy(self, paths: list[str]) -> None:
        """Put the checked copies into the clipboard, or say why that cannot be."""
        data = files_of(self._window.store.entry(path) for path in paths)
        if data is None:
            self._window.dialogs.say(
                self.tr("The checked copy is no longer as it was written. Export the photo again.")
            )
        else:
            QGuiApplication.clipboard().setMimeData(data)

    def _open_on(self, view: QAbstractItemView, at: QPoint) -> None:
        paths = [str(index.data(PATH_ROLE)) for index in view.selectedIndexes()]
        if paths:
            self.menu(paths).popup(view.viewport().mapToGlobal(at))

    def menu(self, paths: list[str]) -> QMenu:
        """The menu for these photos."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for item in self.items(paths):
            if not item.text:
                menu.addSeparator()
                continue
            action = menu.addAction(item.text)
            action.setEnabled(item.possible)
            action.triggered.connect(lambda _=False, do=item.do: do())
        return menu

    def _show_copy(self, path: str) -> None:
        export = self._window.store.entry(path).export
        if export is not None and export.output is not None:
            self._show(export.output.parent)

    def _show(self, folder: Path) -> None:
        told = show_folder(folder)
        if told:
            self._window.dialogs.say(told)
