"""Opens the window's dialogs and hands their outcome back to it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QDate, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QUndoView, QVBoxLayout

from app.desktop import preferences as prefs
from app.desktop.arranging import button_line
from app.desktop.cheat_sheet import CheatSheet
from app.desktop.details_dialog import DetailsDialog
from app.desktop.engine_words import trouble
from app.desktop.export.folder import proposed
from app.desktop.export_dialog import ExportDialog
from app.desktop.export_run import ExportRun
from app.desktop.pages import HelpDialog, WelcomeDialog
from app.desktop.preferences import Preferences
from app.desktop.records.record_dialog import RecordDialog, Vetted
from app.desktop.review_store import PhotoState
from app.desktop.settings_dialog import SettingsDialog
from app.desktop.translations import install
from app.desktop.widgets import label
from scanner.edition import OF_DAY, this_version
from scanner.errors import PhotoVetError
from scanner.watchlist_file import user_watchlist, write_words

if TYPE_CHECKING:
    from app.desktop.window import Window


class Dialogs(QObject):
    """One method a dialog. All are opened without blocking, so that work goes on behind them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._language = window.preferences.language

    def say(self, text: str, title: str = "PhotoVet") -> None:
        """A sentence to read and close."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Ok, self._window)
        self._open(box)

    def offline(self) -> None:
        """How "on this computer only" is enforced."""
        self.say(self._window.top.badge.toolTip(), self._window.top.badge.text())

    def cheat_sheet(self) -> None:
        """All keys."""
        self._open(CheatSheet(self._window.actions_, self._window.theme, self._window))

    def details(self, path: str) -> None:
        """All entries of the file, before and after."""
        entry = self._window.store.entry(path)
        if entry.result is not None:
            self._open(DetailsDialog(entry.result, self._window.store.settings, self._window.theme, self._window))

    def help_online(self) -> None:
        """What to do when a picture is already out there."""
        self._open(HelpDialog(self._window.theme, self._window))

    def welcome(self) -> None:
        """Why PhotoVet; shown once by itself."""
        dialog = WelcomeDialog(self._window.theme, self._window)
        dialog.help_wanted.connect(self.help_online)
        dialog.finished.connect(lambda: self.change(welcomed=True))
        self._open(dialog)

    def about(self) -> None:
        """Which version this is, and where a newer one would be."""
        day = QLocale().toString(QDate(OF_DAY.year, OF_DAY.month, OF_DAY.day), QLocale.FormatType.LongFormat)
        told = self.tr("PhotoVet {version} of {day}.").format(version=this_version(), day=day)
        where = self.tr(
            "PhotoVet asks no network for a newer version. Look for one where you got this one from, once or twice a "
            "year."
        )
        self.say(f"{told}\n\n{where}", self.tr("About this version"))

    def history(self) -> None:
        """Every decision of the session by name; a click goes back to it."""
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("History of decisions"))
        dialog.resize(self._window.theme.px(420), self._window.theme.px(480))
        view = QUndoView(self._window.decider.stack)
        view.setSpacing(self._window.theme.px(4))
        view.setEmptyLabel(self.tr("As PhotoVet proposed it"))
        view.setAccessibleName(self.tr("History of decisions"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(dialog.reject)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(20, 18, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Choose a step to go back to it. Nothing is lost."), tone="soft", wrap=True))
        layout.addWidget(view)
        layout.addLayout(button_line(close))
        self._open(dialog)

    def records(self) -> None:
        """Who checked what and when, with a second person's signature."""
        window = self._window
        if window.link.file is None:
            return
        window.link.vetting.close()  # what was decided a moment ago belongs into it
        photos = [
            Vetted(entry.path, entry.result.photo.sha256, entry.review)
            for entry in window.store
            if entry.result is not None and entry.result.photo is not None
        ]
        self._open(RecordDialog(window.link.file, photos, window.theme, window))

    def settings(self) -> None:
        """The settings; they take effect as one closes the dialog, the look at once."""
        window = self._window
        dialog = SettingsDialog(window.preferences, window.store.settings.watchlist, window.theme, window)
        dialog.look_changed.connect(self._show_look)
        dialog.accepted.connect(lambda: self._take_settings(dialog))
        dialog.rejected.connect(self._show_chosen_look)
        self._open(dialog)

    def _take_settings(self, dialog: SettingsDialog) -> None:
        window = self._window
        words = dialog.words()
        if words != window.store.settings.watchlist:
            try:
                write_words(user_watchlist(), words)
            except PhotoVetError as error:
                self.say(trouble(error.message, error.code))
        self.use(dialog.preferences())
        self._show_chosen_look()

    def _show_look(self, theme: str, scale: float, language: str) -> None:
        """Use the look at once; a language is installed only when it changes, since every widget then speaks anew."""
        self._window.theme.apply(theme, scale)
        app = QApplication.instance()
        if language != self._language and app is not None:
            self._language = language
            install(language, app)

    def _show_chosen_look(self) -> None:
        chosen = self._window.preferences
        self._show_look(chosen.theme, chosen.text_scale, chosen.language)

    def change(self, **values: Any) -> None:
        """Change some preferences."""
        self.use(dataclasses.replace(self._window.preferences, **values))

    def use(self, preferences: Preferences) -> None:
        """Take over preferences: saved, and in use at once. Scans that would now see something else are made again."""
        window = self._window
        before = window.store.settings
        window.preferences = preferences
        prefs.save(preferences)
        window.link.vetting.name = preferences.vetted_by
        after = prefs.settings_of(preferences)
        if after == before:
            return
        window.store.set_settings(after)
        if any(getattr(after, seen) != getattr(before, seen) for seen in ("watchlist", "quick", "looks_for_clothes")):
            window.opening.look_at_all_again()

    def remember_place(self, geometry: QByteArray) -> None:
        """Keep where the window stands, and how large it is, for the next start."""
        self.change(place=bytes(geometry.toBase64().data()).decode("ascii"))

    def export(self) -> None:
        """Write copies of the checked photos."""
        window = self._window
        if any(dialog.isVisible() for kind in (ExportDialog, ExportRun) for dialog in window.findChildren(kind)):
            return  # a second press of the key, before the first one's dialog had the keys
        checked = [entry for entry in window.store if entry.state in (PhotoState.CHECKED, PhotoState.EXPORTED)]
        if not checked:
            self.say(self.tr("No photo is checked yet. Look at one and press Enter."))
            return
        counts = window.store.counts()
        unchecked = (PhotoState.TO_CHECK, PhotoState.WAITING, PhotoState.SCANNING)
        waiting, left_out = sum(counts[state] for state in unchecked), counts[PhotoState.LEFT_OUT]
        folder = proposed(checked, window.link.written_to())
        dialog = ExportDialog(checked, waiting, window.preferences, window.theme, window, folder, left_out)

        def start() -> None:
            self.use(dialog.preferences())
            if dialog.leave_rest.isChecked():
                rest = [entry.path for entry in window.store.glance() if entry.state in unchecked]
                window.decider.set_left_out(rest, left_out=True)
            run = ExportRun(
                checked,
                dialog.folder(),
                window.preferences,
                window.store,
                window.jobs,
                window.theme,
                window,
                window.preparing,
            )
            self._open(run)
            run.start()

        dialog.accepted.connect(start)
        self._open(dialog)

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
