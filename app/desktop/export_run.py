"""Writing copies: progress with the time left, then what became of each photo, in words."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.desktop.arranging import Scroll
from app.desktop.engine_words import spoken, trouble
from app.desktop.export.preparing import HandingOut, Preparing
from app.desktop.export.showing import show_folder
from app.desktop.jobs import Jobs
from app.desktop.preferences import Preferences
from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from app.desktop.theme import Theme
from app.desktop.widgets import label
from app.desktop.words import check_title, export_sentence, plural_photos
from scanner.batch.jobs import WriteJob
from scanner.formats.registry import suffix_of
from scanner.model import CleanStatus, ExportResult, Target
from scanner.plan import make_plan

_WRITTEN: Final = (CleanStatus.CLEANED, CleanStatus.UNCHANGED)
_MOST_GOOD_ROWS: Final = 200
_SPEAK_AFTER: Final = 2  # photos, before the time left is worth a guess


class ExportRun(QDialog):
    """Hands the copies to the workers and collects what becomes of them."""

    def __init__(
        self,
        entries: list[PhotoEntry],
        folder: Path,
        preferences: Preferences,
        store: ReviewStore,
        jobs: Jobs,
        theme: Theme,
        parent: QWidget,
        preparing: Preparing | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export copies"))
        self._preparing = preparing
        self._handing_out: HandingOut | None = None
        self._entries, self._folder, self._preferences = entries, folder, preferences
        self._store, self._jobs, self._theme = store, jobs, theme
        self._waiting = {entry.path for entry in entries}
        self._results: list[ExportResult] = []
        self._stopped = False
        self._began_s = 0.0
        self.title = label(text_size="title", wrap=True)
        self.said = label(tone="soft", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximum(len(entries))
        self.progress.setAccessibleName(self.tr("Copies written"))
        self._list = QWidget()
        self._list.setObjectName("page")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(6)
        self._rows.addStretch(1)
        scroll = Scroll(self.tr("What became of each photo"), self._list)
        self.show_button = QPushButton(self.tr("Show in folder"))
        self.show_button.setAutoDefault(False)
        self.show_button.clicked.connect(self._show_folder)
        self.show_button.hide()
        self.close_button = QPushButton(self.tr("Stop"))
        self.close_button.setAutoDefault(False)  # a key that was meant for something else must not stop it
        self.close_button.clicked.connect(self._stop_or_close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        for widget in (self.title, self.said, self.progress):
            layout.addWidget(widget)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        self.resize(min(theme.px(620), 1200), min(theme.px(520), 800))
        jobs.exported.connect(self._came)

    def start(self) -> None:
        """Put the copies that lie ready where they are wanted, and hand the others to the workers."""
        self._began_s = time.monotonic()
        self._say()
        wanted = [
            WriteJob(
                entry.path,
                Target(self._folder, self._name(number, entry)),
                make_plan(entry.result, self._store.settings, entry.review),  # what the preview shows
                self._store.settings,
            )
            for number, entry in enumerate(self._entries, start=1)
            if entry.result is not None and entry.result.photo is not None
        ]
        ready = [found for job in wanted if self._preparing is not None and (found := self._preparing.take(job))]
        if ready:
            self._handing_out = HandingOut(ready, self)
            self._handing_out.done.connect(self._came)
            self._handing_out.unfit.connect(lambda job: self._jobs.export([job]))
            self._handing_out.start()
        lying = {each.wanted.path for each in ready}
        self._jobs.export(job for job in wanted if job.path not in lying)

    def _name(self, number: int, entry: PhotoEntry) -> str:
        original = Path(entry.path)
        return (
            f"photo-{number:04d}{suffix_of(original.name)}" if self._preferences.names == "neutral" else original.name
        )

    # ---- while it runs -----------------------------------------------------------------------------------------------

    def _came(self, result: ExportResult) -> None:
        if result.path not in self._waiting:
            return
        self._waiting.discard(result.path)
        self._results.append(result)
        self._store.set_export(result.path, result)
        self._add_row(result)
        self._say()

    def _say(self) -> None:
        done, total = len(self._results), len(self._entries)
        self.progress.setValue(done)
        if self._waiting and not self._stopped:
            self.title.setText(self.tr("Writing copies: {done} of {total}").format(done=done, total=total))
            self.said.setText(self._time_left(done, total))
            return
        written = sum(result.status in _WRITTEN for result in self._results)
        failed = done - written
        if failed:
            self.title.setText(
                self.tr("{written} written and checked, %n not written", "", failed).format(
                    written=plural_photos(written)
                )
            )
        else:
            self.title.setText(self.tr("{written} written and checked").format(written=plural_photos(written)))
        if self._stopped and self._waiting:
            self.said.setText(self.tr("Stopped. %n photo(s) were left out.", "", len(self._waiting)))
        else:
            left_out = self._store.counts()[PhotoState.LEFT_OUT]
            told = self.tr("%n photo(s) were left out, as you wished.", "", left_out) if left_out else ""
            self.said.setText("\n".join(filter(None, (str(self._folder), told))))
        self.progress.hide()
        self.show_button.setVisible(written > 0)
        self.close_button.setText(self.tr("Done"))
        self.close_button.setProperty("role", "primary")
        self.close_button.setDefault(True)
        self.close_button.style().unpolish(self.close_button)
        self.close_button.style().polish(self.close_button)
        self.close_button.setFocus()

    def _time_left(self, done: int, total: int) -> str:
        if done < _SPEAK_AFTER:
            return self.tr("Each copy is written, opened again and checked.")
        left_s = (time.monotonic() - self._began_s) / done * (total - done)
        if left_s < 60:  # noqa: PLR2004  # seconds in a minute
            return self.tr("About %n second(s) left", "", max(1, round(left_s)))
        return self.tr("About %n minute(s) left", "", max(1, round(left_s / 60)))

    def _add_row(self, result: ExportResult) -> None:
        good = result.status in _WRITTEN
        if good and len(self._results) > _MOST_GOOD_ROWS:
            return  # the title counts them; a thousand rows help nobody
        row = QFrame()
        row.setObjectName("card")
        column = QVBoxLayout(row)
        column.setContentsMargins(14, 9, 14, 10)
        column.setSpacing(2)
        name = result.output.name if result.output else Path(result.path).name
        column.addWidget(label(f"{'✓' if good else '✕'}  {name}", text_size="row", wrap=True))
        column.addWidget(label(self._sentence(result), tone="ok" if good else "warn", wrap=True))
        if result.checks:
            passed = [check_title(check.name) for check in result.checks if check.ok]
            said = self.tr("%n check(s) passed: {checks}", "", len(passed)).format(checks=", ".join(passed))
            details = label(said, text_size="small", wrap=True)
            details.setToolTip(
                "\n".join(f"{check_title(check.name)}: {spoken(check.detail)}" for check in result.checks)
            )
            column.addWidget(details)
        for note in result.notes:
            column.addWidget(label(spoken(note), text_size="small", wrap=True))
        at = self._rows.count() - 1 if good else 0  # what went wrong stands on top
        self._rows.insertWidget(at, row)

    def _sentence(self, result: ExportResult) -> str:
        if result.status is CleanStatus.CLEANED:
            regions = self.tr("%n region(s) hidden", "", result.regions_hidden)
            items = self.tr("%n entries removed", "", result.items_removed)
            return f"{export_sentence(result.status)}: {regions}, {items}"
        if result.error:
            reason = trouble(result.error, result.error_code)
            return f"{export_sentence(result.status)}. {reason}" if result.status is CleanStatus.FAILED else reason
        return export_sentence(result.status)

    # ---- ending ------------------------------------------------------------------------------------------------------

    def _stop_or_close(self) -> None:
        if self._waiting and not self._stopped:
            self._stopped = True
            if self._handing_out is not None:
                self._handing_out.stop()
            self._jobs.forget_exports()
            self._say()
        else:
            self.accept()

    def _show_folder(self) -> None:
        if words := show_folder(self._folder):
            self.said.setText(words)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the dialog while it works stops it first."""
        if self._waiting and not self._stopped:
            self._stop_or_close()
            event.ignore()
            return
        super().closeEvent(event)

    def keyPressEvent(self, event: object) -> None:
        """Esc stops, then closes."""
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Escape:
            self._stop_or_close()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]  # a QKeyEvent
