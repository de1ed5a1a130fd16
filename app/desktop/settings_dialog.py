"""Settings: what to look for and hide, one's own words, and how the window looks. The look changes as one chooses."""

from __future__ import annotations

import dataclasses
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop.arranging import Form, Scroll, button_line, within
from app.desktop.preferences import Preferences
from app.desktop.theme import TEXT_SCALES, Theme
from app.desktop.translations import LANGUAGES
from app.desktop.widgets import Switch, choice, label
from app.desktop.words import date_choices, kind_many, sentence, style_title
from scanner.model import Action, Kind
from scanner.redaction.registry import STYLES
from scanner.settings import POLICIES
from scanner.watchlist_file import MOST_WORDS, SHORTEST_WORD

_WORKERS: Final = (1, 2, 3, 4, 6, 8, 12, 16)


class SettingsDialog(QDialog):
    """Edits a copy of the preferences; Cancel forgets it. A new language is spoken at once, here too."""

    look_changed = Signal(str, float, str)  # theme, text size, language

    def __init__(
        self, preferences: Preferences, words: tuple[str, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = preferences
        self._theme = theme
        self._tabs = QTabWidget()
        self._cancel, self._save = QPushButton(), QPushButton()
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.accept)
        self._fill(preferences, "\n".join(words))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(16)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(button_line(self._cancel, self._save))
        theme.changed.connect(self._rescaled)
        self.resize(*within(self.screen(), theme.px(660), theme.px(640)))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language; what was chosen stays chosen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._refill()

    def _rescaled(self) -> None:
        if self._stacked != self._theme.is_large:
            self._refill()

    def _refill(self) -> None:
        """Make the pages anew with what is chosen in them; the box that asked for it keeps the focus."""
        here = self._tabs.currentIndex()
        focus = [box.hasFocus() for box in (self._theme_box, self._scale, self._language)]
        now, words = self.preferences(), self._words.toPlainText()
        while (page := self._tabs.widget(0)) is not None:
            self._tabs.removeTab(0)
            page.deleteLater()
        self._fill(now, words)
        self._tabs.setCurrentIndex(here)
        for box, focused in zip((self._theme_box, self._scale, self._language), focus, strict=True):
            if focused:
                box.setFocus()

    def _fill(self, chosen: Preferences, words: str) -> None:
        self._stacked = self._theme.is_large
        self.setWindowTitle(self.tr("Settings"))
        self._cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("Save"))
        for name, page in (
            (self.tr("What to hide"), self._finding_page(chosen)),
            (self.tr("How it is hidden"), self._look_page(chosen)),
            (self.tr("Your own words"), self._words_page(words)),
            (self.tr("This window"), self._window_page(chosen)),
        ):
            self._tabs.addTab(Scroll(name, page), name)

    # ---- pages -------------------------------------------------------------------------------------------------------

    def _finding_page(self, chosen: Preferences) -> QWidget:
        page, form = _page(self._theme)
        self._policy = choice(
            self._theme,
            self.tr("How strict"),
            [
                (self.tr("Careful"), "careful"),
                (self.tr("Balanced"), "balanced"),
                (self.tr("School"), "school"),
            ],
            chosen.policy,
        )
        self._policy.currentIndexChanged.connect(self._name_policy)
        form.add(self.tr("How strict"), self._policy)
        self._policy_note = form.add_note()
        form.add_head(self.tr("For each kind"))
        self._kinds: dict[Kind, QComboBox] = {}
        for kind in Kind:
            name = sentence(kind_many(kind))
            self._kinds[kind] = choice(
                self._theme,
                name,
                [("", ""), (self.tr("Always propose to hide"), "hide"), (self.tr("Always show"), "keep")],
                "hide" if kind in chosen.hide else "keep" if kind in chosen.keep else "",
            )
            form.add(name, self._kinds[kind])
        self._name_policy()
        return page

    def _name_policy(self) -> None:
        """Say what the policy does, and what "as above" means for each kind."""
        chosen = str(self._policy.currentData())
        policy = POLICIES[chosen]
        self._policy_note.setText(
            {
                "careful": self.tr("Proposes to hide all writing and codes, and asks about faces."),
                "balanced": self.tr("As careful, but only asks about writing of no known kind."),
                "school": self.tr("As careful, and proposes to hide faces as well."),
            }[chosen]
        )
        said = {
            Action.HIDE: self.tr("As above: hide"),
            Action.REVIEW: self.tr("As above: ask"),
            Action.KEEP: self.tr("As above: show"),
        }
        for kind, box in self._kinds.items():
            box.setItemText(0, said[policy[kind]])

    def _look_page(self, chosen: Preferences) -> QWidget:
        page, form = _page(self._theme)
        styles = [(style_title(style.name), style.name) for style in STYLES]
        self._style = choice(self._theme, self.tr("Style"), styles, chosen.style)
        form.add(self.tr("Style"), self._style)
        form.add_note(self.tr("Every style is made from what surrounds the region, never from what is in it."))
        self._date = choice(self._theme, self.tr("Date in the copies"), date_choices(), chosen.keep_date)
        form.add(self.tr("Date in the copies"), self._date)
        self._copyright = Switch(self._theme)
        self._copyright.setChecked(chosen.keep_copyright)
        form.add(self.tr("Keep the copyright note"), self._copyright)
        form.add_head(self.tr("For each kind"))
        self._styles: dict[Kind, QComboBox] = {}
        for kind in (kind for kind in Kind if kind is not Kind.HARMLESS):
            self._styles[kind] = choice(
                self._theme,
                self.tr("Style for {many}").format(many=kind_many(kind)),
                [(self.tr("As above"), ""), *styles],
                chosen.styles.get(kind, ""),
            )
            form.add(sentence(kind_many(kind)), self._styles[kind])
        return page

    def _words_page(self, words: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(
            label(
                self.tr(
                    "Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet "
                    "looks for them in every photo, even with a letter misread."
                ),
                wrap=True,
            )
        )
        self._words = QPlainTextEdit(words)
        self._words.setPlaceholderText(self.tr("Robin Ashdown\nLarkspur Lane\nTigers U9"))
        self._words.setAccessibleName(self.tr("Your own words, one on each line"))
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(self._theme.px(140))
        column.addWidget(self._words, 1)
        column.addWidget(
            label(self.tr("They stay on this computer, in a file that only you can read."), tone="soft", wrap=True)
        )
        return page

    def _window_page(self, chosen: Preferences) -> QWidget:
        page, form = _page(self._theme)
        self._theme_box = choice(
            self._theme,
            self.tr("Colours"),
            [(self.tr("As the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")],
            chosen.theme,
        )
        sizes = [(f"{round(scale * 100)} %", scale) for scale in TEXT_SCALES]
        self._scale = choice(self._theme, self.tr("Text size"), sizes, chosen.text_scale)
        self._language = choice(
            self._theme,
            self.tr("Language"),
            [(self.tr("As the system"), "system"), *((name, code) for code, name in LANGUAGES.items())],
            chosen.language,
        )
        self._quick = Switch(self._theme)
        self._quick.setChecked(chosen.quick)
        self._workers = choice(
            self._theme,
            self.tr("Photos at the same time"),
            [(self.tr("As many as fit"), 0), *((str(count), count) for count in _WORKERS)],
            chosen.workers,
        )
        form.add(self.tr("Colours"), self._theme_box)
        form.add(self.tr("Text size"), self._scale)
        form.add(self.tr("Language"), self._language)
        form.add_head(self.tr("Looking at photos"))
        form.add(self.tr("Photos at the same time"), self._workers)
        form.add_note(self.tr("This number changes with the next start."))
        form.add(self.tr("Look quickly: faster, but more is missed"), self._quick)
        self._vetted_by = QLineEdit(chosen.vetted_by)
        form.add(self.tr("Your name, for the vetting record"), self._vetted_by)
        form.add_note(
            self.tr(
                "For schools and clubs: with a name, a record beside the session says who checked and exported "
                "which photo, and when. Leave it empty for none."
            )
        )
        for box in (self._theme_box, self._scale, self._language):
            box.currentIndexChanged.connect(self._show_look)
        return page

    def _show_look(self) -> None:
        self.look_changed.emit(
            str(self._theme_box.currentData()), float(self._scale.currentData()), str(self._language.currentData())
        )

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


def _page(theme: Theme) -> tuple[QWidget, Form]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 18, 20, 18)
    form = Form(stacked=theme.is_large)
    column.addLayout(form)
    column.addStretch(1)
    return page, form
