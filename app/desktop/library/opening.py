"""Brings photos into the window, however a person names them, has them looked at, and closes them again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.desktop.collector import Collector, paths_in
from app.desktop.engine_words import spoken
from app.desktop.library.pasted import keep_pasted
from app.desktop.review_store import PhotoEntry, PhotoState
from scanner.formats.registry import FORMATS
from scanner.passed_over import PassedOver

if TYPE_CHECKING:
    from app.desktop.window import Window


class Opening(QObject):
    """Files and folders in, photos out; what is known of them already is recalled."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._collector = Collector(lambda paths: window.link.recall(paths, window.store.settings), self)
        self._collector.found.connect(self._photos_found)
        self._collector.finished.connect(self._collected)
        window.start.choose_photos.connect(self.choose_photos)
        window.start.choose_folder.connect(self.choose_folder)
        window.start.resume.connect(self._resume)
        window.panel.rescan_wanted.connect(self.look_again)

    def add_paths(self, paths: Iterable[str]) -> None:
        """Open files and folders; the folders are walked in the background."""
        named = [str(Path(path).absolute()) for path in paths]
        if named:
            self._collector.collect(named)

    def choose_photos(self) -> None:
        """Ask for photos with the system's own dialog."""
        endings = " ".join(f"*{suffix} *{suffix.upper()}" for known in FORMATS for suffix in known.suffixes)
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Choose photos"),
            "",
            self.tr("Photos ({endings});;All files (*)").format(endings=endings),
        )
        self.add_paths(names)

    def choose_folder(self) -> None:
        """Ask for a folder with the system's own dialog."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Choose a folder with photos"))
        if folder:
            self.add_paths([folder])

    def paste(self) -> None:
        """Open what lies in the clipboard: files, or a picture."""
        clipboard = QGuiApplication.clipboard()
        paths = paths_in(clipboard.mimeData())
        image = clipboard.image()
        if not paths and not image.isNull():
            try:
                paths = (str(keep_pasted(image)),)
            except OSError:
                self._window.dialogs.say(self.tr("The picture in the clipboard could not be kept on this disk."))
        self.add_paths(paths)

    def _photos_found(self, found: list[PhotoEntry]) -> None:
        window = self._window
        fresh = [entry for entry in found if entry.path not in window.store]
        window.store.add(fresh)
        window.jobs.scan([entry.path for entry in fresh if entry.result is None], window.store.settings)
        if window.store and not window.viewer.path:
            window.pages.setCurrentIndex(1)
            first = next(
                (entry for entry in window.store if entry.state not in (PhotoState.CHECKED, PhotoState.LEFT_OUT)), None
            )
            window.strip.open((first or window.store.entry_at(0)).path)
            window.canvas.setFocus()

    def _collected(self, count: int, passed: PassedOver) -> None:
        """What lay in the folders and is no photo is told: whoever expected it to be looked at must not be wrong."""
        window = self._window
        told = spoken(passed.sentence()) if passed else ""
        if not count and not window.store:
            window.dialogs.say("\n\n".join(filter(None, (self.tr("There are no photos in what you chose."), told))))
        elif told:
            window.note.tell(told)

    def _resume(self) -> None:
        self.add_paths(self._window.link.recent_paths())

    def start_over(self) -> None:
        """Close the photos; every decision stays on disk."""
        window = self._window
        window.jobs.forget_scans()
        window.decider.stack.clear()
        window.store.clear()
        window.link.end()
        window.thumbnails.clear()
        window.pages.setCurrentIndex(0)
        window.start.set_recent(window.link.offer())
        window.standing.update()

    def look_again(self) -> None:
        """Look at the open photo again; its decisions stay."""
        window, path = self._window, self._window.viewer.path
        window.store.forget_result(path)
        window.jobs.scan([path], window.store.settings)
        window.jobs.prefer(path)

    def look_at_all_again(self) -> None:
        """Look at every photo again; decisions stay."""
        window = self._window
        window.jobs.forget_scans()
        paths = [entry.path for entry in window.store.glance()]
        for path in paths:
            window.store.forget_result(path)
        window.jobs.scan(paths, window.store.settings)
        if window.viewer.path:
            window.jobs.prefer(window.viewer.path)

    def stop(self) -> None:
        """Walk no further."""
        self._collector.stop()

    def join(self) -> None:
        """Wait until nothing is walked or recalled any more."""
        self._collector.join()
