"""Before copies are written: where to, how, and what will be gone."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.arranging import Form, Scroll, button_line, size_for
from app.desktop.export.folder import beside, trouble_with
from app.desktop.preferences import Preferences
from app.desktop.review_store import PhotoEntry
from app.desktop.theme import Theme
from app.desktop.widgets import choice, label
from app.desktop.words import Counts, date_choices, kind_many, metadata_many, plural_photos, style_title, translate
from scanner.model import Kind, MetadataAction, MetadataKind
from scanner.redaction.registry import STYLES


class ExportDialog(QDialog):
    """Asks for the folder, the style, dates and names, and says what will be removed."""

    def __init__(
        self,
        entries: list[PhotoEntry],
        unchecked: int,
        preferences: Preferences,
        theme: Theme,
        parent: QWidget,
        folder: str = "",
        left_out: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export copies"))
        self._preferences = preferences
        self._folder = QLineEdit(folder or beside(entries))
        self._folder.setAccessibleName(self.tr("Folder for the copies"))
        self._style = choice(
            theme,
            self.tr("How hidden regions look"),
            [(style_title(style.name), style.name) for style in STYLES],
            preferences.style,
        )
        self._date = choice(theme, self.tr("Date in the copies"), date_choices(), preferences.keep_date)
        self._names = choice(
            theme,
            self.tr("Names of the copies"),
            [
                (self.tr("As the originals are named"), "keep"),
                (self.tr("Neutral: photo-0001, photo-0002, …"), "neutral"),
            ],
            preferences.names,
        )
        self._format = choice(
            theme,
            self.tr("Format of the copies"),
            [(self.tr("As they are"), "as-is"), (self.tr("JPEG, opens everywhere"), "jpeg")],
            preferences.copy_format,
        )
        self._others = sum(_becomes_jpeg(entry) for entry in entries)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 22, 24, 4)
        column.setSpacing(14)
        title = self.tr("Write {photos} as checked copies").format(photos=plural_photos(len(entries)))
        column.addWidget(label(title, text_size="title", wrap=True))
        column.addWidget(self._summary(entries))
        column.addLayout(self._form(theme))
        self.leave_rest = QCheckBox(self.tr("Leave these out, so that this set is finished"))
        self.leave_rest.setVisible(unchecked > 0)
        if unchecked:
            behind = self.tr("%n photo(s) that you have not checked will stay behind.", "", unchecked)
            column.addWidget(label(behind, tone="warn", wrap=True))
            column.addWidget(self.leave_rest)
        if left_out:
            column.addWidget(label(self.tr("%n photo(s) are left out, as you wished.", "", left_out), wrap=True))
        promise = self.tr(
            "Your originals are never changed, and no file is ever overwritten. "
            "Each copy is opened again and checked before it is yours."
        )
        column.addWidget(label(promise, tone="soft", wrap=True))
        column.addStretch(1)
        scroll = Scroll(self.windowTitle(), page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 20)
        layout.setSpacing(10)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._buttons(len(entries)))
        self._page, self._theme = page, theme
        self._fit()
        self._format.currentIndexChanged.connect(self._fit)

    def _fit(self) -> None:
        """As large as all of it needs, also after a choice brought a note with it."""
        self.resize(*size_for(self._page, self._theme.px(600), below=self._theme.px(76), screen=self.screen()))

    def folder(self) -> Path:
        """Where the copies go."""
        return Path(self._folder.text()).expanduser()

    def preferences(self) -> Preferences:
        """The preferences with the choices made here."""
        return dataclasses.replace(
            self._preferences,
            style=str(self._style.currentData()),
            keep_date=str(self._date.currentData()),
            names=str(self._names.currentData()),
            copy_format=str(self._format.currentData()),
        )

    def accept(self) -> None:
        """Begin, where copies can be written into the folder; else say why they cannot, and wait for another one."""
        trouble = trouble_with(self.folder())
        self._say_trouble(trouble)
        if trouble:
            self._folder.setFocus()
        else:
            super().accept()

    def _say_trouble(self, words: str) -> None:
        if words != self.trouble.text():
            self.trouble.setText(words)
            self.trouble.setVisible(bool(words))
            self._folder.setAccessibleDescription(words)
            self._fit()

    def _summary(self, entries: Iterable[PhotoEntry]) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(label(self.tr("What will be removed"), text_size="head"))
        for line in removal_lines(entries):
            column.addWidget(label(line, wrap=True))
        return card

    def _form(self, theme: Theme) -> Form:
        form = Form(stacked=theme.is_large)
        line = QHBoxLayout()
        line.setSpacing(8)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.setAccessibleName(self.tr("Choose the folder for the copies"))
        browse.clicked.connect(self._browse)
        line.addWidget(self._folder, 1)
        line.addWidget(browse)
        form.add(self.tr("Into the folder"), line)
        self.trouble = form.add_note()
        self.trouble.setProperty("tone", "warn")
        self.trouble.hide()
        self._folder.textChanged.connect(lambda _: self._say_trouble(""))
        form.add(self.tr("Hidden regions"), self._style)
        form.add(self.tr("Date"), self._date)
        form.add(self.tr("Names"), self._names)
        form.add(self.tr("Format"), self._format)
        self.format_note = form.add_note()
        self._format.currentIndexChanged.connect(self._say_format)
        self._say_format()
        return form

    def _say_format(self) -> None:
        """What JPEG means for these photos; nothing where they stay as they are."""
        text = ""
        if self._format.currentData() == "jpeg":
            text = self.tr("These photos are JPEGs already, and stay as they are.")
            if self._others:
                text = self.tr(
                    "Coding %n photo(s) as JPEG changes their pixels slightly, also where nothing is hidden, and puts "
                    "white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.",
                    "",
                    self._others,
                )
        self.format_note.setText(text)
        self.format_note.setVisible(bool(text))
        self._format.setAccessibleDescription(text)
        self._format.setToolTip(text)

    def _buttons(self, count: int) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.export_button = export = QPushButton(self.tr("Export %n photo(s)", "", count))
        export.setProperty("role", "primary")
        export.setAutoDefault(False)  # keys that were meant for the photos must not write copies
        export.clicked.connect(self.accept)
        self._folder.textChanged.connect(lambda text: export.setEnabled(bool(text.strip())))
        line = button_line(cancel, export)
        line.setContentsMargins(24, 0, 24, 0)
        self._folder.setFocus()
        return line

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copies"), self._folder.text())
        if folder:
            self._folder.setText(folder)


def _becomes_jpeg(entry: PhotoEntry) -> bool:
    photo = entry.result.photo if entry.result else None
    return photo is not None and photo.format != "jpeg"


def removal_lines(entries: Iterable[PhotoEntry]) -> list[str]:
    """What export will take out of these photos, counted."""
    hidden: Counter[Kind] = Counter()
    own = shown = 0
    told: Counter[MetadataKind] = Counter()
    for entry in entries:
        for region in entry.regions:
            own += region.hidden and region.drawn
            shown += not region.hidden and region.kind is not Kind.HARMLESS
            if region.hidden and not region.drawn:
                hidden[region.kind] += 1
        items = entry.result.metadata if entry.result else ()
        told.update({item.kind for item in items if item.action is MetadataAction.REMOVE})
    picture = [f"{kind_many(kind)} ({count})" for kind, count in sorted(hidden.items(), key=lambda pair: -pair[1])]
    if own:
        picture.append(translate("ExportDialog", "your own regions ({count})").format(count=own))
    lines = []
    if picture:
        lines.append(translate("ExportDialog", "In the pictures: {what}").format(what=", ".join(picture)))
    if told:
        parts = [f"{metadata_many(kind)} ({told[kind]})" for kind in MetadataKind if told[kind]]
        lines.append(translate("ExportDialog", "In the files: {what}").format(what=", ".join(parts)))
    if shown:
        lines.append(Counts().staying_visible(shown))
    return lines or [translate("ExportDialog", "Nothing: these photos tell no more than their pictures.")]
