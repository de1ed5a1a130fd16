"""Settings: what to look for and hide, one's own words, and how the window looks. The look changes as one chooses."""

from __future__ import annotations

import dataclasses
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop.arranging import Form, Scroll
from app.desktop.preferences import Preferences
from app.desktop.theme import TEXT_SCALES, Theme
from app.desktop.translations import LANGUAGES
from app.desktop.widgets import Switch, choice, label
from app.desktop.words import date_choices, kind_many, kind_title, sentence, style_title
from scanner.model import Action, Kind
from scanner.redaction.registry import STYLES
from scanner.settings import POLICIES
from scanner.watchlist_file import MOST_WORDS, SHORTEST_WORD

_WORKERS: Final = (1, 2, 3, 4, 6, 8, 12, 16)


class SettingsDialog(QDialog):
    """Edits a copy of the preferences; Cancel forgets it."""

    look_changed = Signal(str, float)

    def __init__(
        self, preferences: Preferences, words: tuple[str, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._before = preferences
        self._theme = theme
        tabs = QTabWidget()
        tabs.setDocumentMode(False)
        tabs.addTab(Scroll(self.tr("What to hide"), self._finding_page()), self.tr("What to hide"))
        tabs.addTab(Scroll(self.tr("How it is hidden"), self._look_page()), self.tr("How it is hidden"))
        tabs.addTab(self._words_page(words), self.tr("Your own words"))
        tabs.addTab(Scroll(self.tr("This window"), self._window_page()), self.tr("This window"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setProperty("role", "primary")
        save.setText(self.tr("Save"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(14)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        self.resize(min(theme.px(640), 1200), min(theme.px(600), 800))

    # ---- pages -------------------------------------------------------------------------------------------------------

    def _finding_page(self) -> QWidget:
        page, form = _page()
        self._policy = choice(
            self._theme,
            self.tr("How strict"),
            [
                (self.tr("Careful: hide all writing and codes, ask about faces"), "careful"),
                (self.tr("Balanced: as careful, but only ask about other writing"), "balanced"),
                (self.tr("School: as careful, and hide faces"), "school"),
            ],
            self._before.policy,
        )
        self._policy.currentIndexChanged.connect(self._name_policy)
        form.add(self.tr("How strict"), self._policy)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        self._kinds: dict[Kind, QComboBox] = {}
        for row, kind in enumerate(Kind):
            box = choice(
                self._theme,
                sentence(kind_many(kind)),
                [("", ""), (self.tr("Always propose to hide"), "hide"), (self.tr("Always show"), "keep")],
                "hide" if kind in self._before.hide else "keep" if kind in self._before.keep else "",
            )
            self._kinds[kind] = box
            grid.addWidget(label(sentence(kind_many(kind)), wrap=True), row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(0, 1)
        form.add_whole(label(self.tr("For each kind"), text_size="head"))
        form.addLayout(grid, form.rowCount(), 0, 1, 2)
        self._name_policy()
        return page

    def _name_policy(self) -> None:
        """Say what "as above" means for each kind."""
        policy = POLICIES[str(self._policy.currentData())]
        said = {
            Action.HIDE: self.tr("As above: hide"),
            Action.REVIEW: self.tr("As above: ask"),
            Action.KEEP: self.tr("As above: show"),
        }
        for kind, box in self._kinds.items():
            box.setItemText(0, said[policy[kind]])

    def _look_page(self) -> QWidget:
        page, form = _page()
        styles = [(style_title(style.name), style.name) for style in STYLES]
        self._style = choice(self._theme, self.tr("Style"), styles, self._before.style)
        form.add(self.tr("Style"), self._style)
        form.add_whole(
            label(
                self.tr("Every style is made from what surrounds the region, never from what is in it."),
                tone="soft",
                wrap=True,
            )
        )
        self._styles: dict[Kind, QComboBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for row, kind in enumerate(kind for kind in Kind if kind is not Kind.HARMLESS):
            box = choice(
                self._theme,
                self.tr("Style for {many}").format(many=kind_many(kind)),
                [(self.tr("As above"), ""), *styles],
                self._before.styles.get(kind, ""),
            )
            self._styles[kind] = box
            grid.addWidget(label(kind_title(kind), wrap=True), row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(0, 1)
        form.add_whole(label(self.tr("For each kind"), text_size="head"))
        form.addLayout(grid, form.rowCount(), 0, 1, 2)
        self._date = choice(self._theme, self.tr("Date in the copies"), date_choices(), self._before.keep_date)
        form.add(self.tr("Date in the copies"), self._date)
        self._copyright = Switch(self._theme)
        self._copyright.setChecked(self._before.keep_copyright)
        form.add(self.tr("Keep the copyright note"), self._copyright)
        return page

    def _words_page(self, words: tuple[str, ...]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(
            label(
                self.tr(
                    "Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet "
                    "finds them in every photo, even with a letter misread."
                ),
                wrap=True,
            )
        )
        self._words = QPlainTextEdit("\n".join(words))
        self._words.setAccessibleName(self.tr("Your own words, one on each line"))
        self._words.setTabChangesFocus(True)
        column.addWidget(self._words, 1)
        column.addWidget(
            label(self.tr("They stay on this computer, in a file that only you can read."), tone="soft", wrap=True)
        )
        return page

    def _window_page(self) -> QWidget:
        page, form = _page()
        self._theme_box = choice(
            self._theme,
            self.tr("Colours"),
            [(self.tr("As the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")],
            self._before.theme,
        )
        self._scale = choice(self._theme, self.tr("Text size"), [], "")
        for scale in TEXT_SCALES:
            self._scale.addItem(f"{round(scale * 100)} %", scale)
        self._scale.setCurrentIndex(max(0, self._scale.findData(self._before.text_scale)))
        self._language = choice(
            self._theme,
            self.tr("Language"),
            [(self.tr("As the system"), "system"), *((name, code) for code, name in LANGUAGES.items())],
            self._before.language,
        )
        self._quick = Switch(self._theme)
        self._quick.setChecked(self._before.quick)
        self._workers = choice(
            self._theme,
            self.tr("Photos at the same time"),
            [(self.tr("As many as fit"), 0), *((str(count), count) for count in _WORKERS)],
            self._before.workers,
        )
        form.add(self.tr("Colours"), self._theme_box)
        form.add(self.tr("Text size"), self._scale)
        form.add(self.tr("Language"), self._language)
        form.add(self.tr("Photos at the same time"), self._workers)
        form.add_whole(
            label(self.tr("Language and number of photos change with the next start."), tone="soft", wrap=True)
        )
        form.add(self.tr("Look quickly: faster, but more is missed"), self._quick)
        self._vetted_by = QLineEdit(self._before.vetted_by)
        form.add(self.tr("Your name, for the vetting record"), self._vetted_by)
        form.add_whole(
            label(
                self.tr(
                    "For schools and clubs: with a name, a record beside the session says who checked and exported "
                    "which photo, and when. Leave it empty for none."
                ),
                tone="soft",
                wrap=True,
            )
        )
        for box in (self._theme_box, self._scale):
            box.currentIndexChanged.connect(self._show_look)
        return page

    def _show_look(self) -> None:
        self.look_changed.emit(str(self._theme_box.currentData()), float(self._scale.currentData()))

    # ---- what was chosen ---------------------------------------------------------------------------------------------

    def preferences(self) -> Preferences:
        """The preferences as they stand in the dialog."""
        return dataclasses.replace(
            self._before,
            policy=str(self._policy.currentData()),
            hide=tuple(kind for kind, box in self._kinds.items() if box.currentData() == "hide"),
            keep=tuple(kind for kind, box in self._kinds.items() if box.currentData() == "keep"),
            style=str(self._style.currentData()),
            styles={kind.value: str(box.currentData()) for kind, box in self._styles.items() if box.currentData()},
            keep_date=str(self._date.currentData()),
            keep_copyright=self._copyright.isChecked(),
            quick=self._quick.isChecked(),
            theme=str(self._theme_box.currentData()),
            text_scale=float(self._scale.currentData()),
            language=str(self._language.currentData()),
            workers=int(self._workers.currentData()),
            vetted_by=" ".join(self._vetted_by.text().split()),
        )

    def words(self) -> tuple[str, ...]:
        """One's own words; too short ones are left out, for they would match everywhere."""
        lines = (" ".join(line.split()) for line in self._words.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if len(line) >= SHORTEST_WORD))[:MOST_WORDS]


def _page() -> tuple[QWidget, Form]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 16, 16, 16)
    form = Form()
    column.addLayout(form)
    column.addStretch(1)
    return page, form
