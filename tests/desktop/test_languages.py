"""Language, theme and text size change while the window is open; no English is left behind."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.desktop import preferences as prefs
from app.desktop import translations
from app.desktop.settings_dialog import SettingsDialog
from app.desktop.window import Window
from support.command_line import ROOT
from support.desktop import DIALOGS, MakeWindow, open_dialog
from support.spoken import shown_texts

OTHERS = ("de", "es", "fr")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever a test installs, the others hear English."""
    yield
    translations.install("en", qapp)


@cache
def patterns(language: str) -> list[re.Pattern[str]]:
    """The English sentences that are said otherwise in that language."""
    root = ET.parse(ROOT / "resources" / "translations" / f"photovet_{language}.ts").getroot()  # noqa: S314  # our own file
    said = {message.findtext("source", ""): "".join(message[-1].itertext()).strip() for message in root.iter("message")}
    found = []
    for source, translation in said.items():
        words = re.sub(r"\{\w+\}|%n", "", source)
        if source != translation and re.search(r"[A-Za-z]{2}", words):
            pattern = re.escape(source).replace("%n", r"\d+")
            pattern = re.sub(r"\\\{\w+\\\}", ".+", pattern).replace(r"\(s\)", "s?")
            found.append(re.compile(pattern))
    return found


def leftovers(root: QWidget, language: str) -> list[str]:
    """The texts that are still English. A word that means the same in both, such as "Name", is none."""
    own, english = translated(language), patterns(language)
    return [text for text in shown_texts(root) if text not in own and any(one.fullmatch(text) for one in english)]


@cache
def translated(language: str) -> set[str]:
    """What that language says."""
    root = ET.parse(ROOT / "resources" / "translations" / f"photovet_{language}.ts").getroot()  # noqa: S314  # our own file
    return {"".join(message[-1].itertext()).strip() for message in root.iter("message")}


def nothing_english(root: QWidget, language: str, qtbot: QtBot) -> None:
    """Fails while something English is left; what is to be deleted gets the time for it."""

    def check() -> None:
        assert leftovers(root, language) == []

    qtbot.waitUntil(check, timeout=30_000)


def choose_language(window: Window, qtbot: QtBot, language: str, *, accept: bool = True) -> None:
    """Choose a language in the settings, as a person would."""
    window.dialogs.settings()
    dialog = next(one for one in window.findChildren(SettingsDialog) if one.isVisible())
    title = dialog.windowTitle()
    dialog._language.setCurrentIndex(dialog._language.findData(language))
    qtbot.waitUntil(lambda: dialog.windowTitle() != title, timeout=30_000)
    if accept:
        dialog.accept()
    else:
        dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(SettingsDialog), timeout=30_000)  # closed dialogs are deleted


def texts(window: Window) -> list[str]:
    """All texts of the window, with every row of the panel in it."""
    window.panel.finish()
    return sorted(shown_texts(window))


@pytest.mark.parametrize("language", OTHERS)
def test_the_language_changes_while_the_window_is_open(street: Window, qtbot: QtBot, language: str) -> None:
    street.decider.set_checked(street.viewer.path, checked=True)
    street.note.leave()
    before = texts(street)
    choose_language(street, qtbot, language)
    qtbot.waitUntil(lambda: street.top.badge.text() != "On this computer only", timeout=30_000)
    nothing_english(street, language, qtbot)
    assert prefs.load().language == language
    for name in DIALOGS:
        dialog = open_dialog(street, name)
        assert leftovers(dialog, language) == [], name
        dialog.reject()
        qtbot.waitUntil(lambda: not any(one.isVisible() for one in street.findChildren(QDialog)), timeout=30_000)
    qtbot.wait(0)
    choose_language(street, qtbot, "en")
    qtbot.waitUntil(lambda: street.top.badge.text() == "On this computer only", timeout=30_000)
    assert texts(street) == before


@pytest.mark.parametrize("language", OTHERS)
def test_the_start_changes_too(new_window: MakeWindow, qtbot: QtBot, language: str) -> None:
    window = new_window({})
    choose_language(window, qtbot, language)
    qtbot.waitUntil(lambda: window.top.badge.text() != "On this computer only", timeout=30_000)
    nothing_english(window, language, qtbot)


def test_what_was_chosen_in_the_settings_stays_when_the_language_changes(street: Window, qtbot: QtBot) -> None:
    street.dialogs.settings()
    dialog = next(one for one in street.findChildren(SettingsDialog))
    dialog._policy.setCurrentIndex(dialog._policy.findData("school"))
    dialog._quick.setChecked(True)
    dialog._words.setPlainText("Larkspur Lane")
    dialog._vetted_by.setText("Ada Byron")
    dialog._tabs.setCurrentIndex(3)
    dialog._language.setCurrentIndex(dialog._language.findData("de"))
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Einstellungen", timeout=30_000)
    chosen = dialog.preferences()
    assert (chosen.policy, chosen.quick, chosen.language) == ("school", True, "de")
    assert chosen.vetted_by == "Ada Byron"
    assert dialog.words() == ("Larkspur Lane",)
    assert dialog._tabs.currentIndex() == 3
    dialog.reject()


def test_cancel_speaks_the_old_language_again(street: Window, qtbot: QtBot) -> None:
    choose_language(street, qtbot, "fr", accept=False)
    qtbot.waitUntil(lambda: street.top.badge.text() == "On this computer only", timeout=30_000)
    assert QLocale().language() is QLocale.Language.English
    assert street.preferences.language == "system"


def test_what_is_chosen_stays_chosen_in_the_new_language(street: Window, qtbot: QtBot) -> None:
    street.step_region(1)
    region, path = street.canvas.chosen_id, street.viewer.path
    choose_language(street, qtbot, "es")
    qtbot.waitUntil(lambda: street.top.badge.text() != "On this computer only", timeout=30_000)
    assert (street.canvas.chosen_id, street.viewer.path) == (region, path)
    assert street.panel.row(region).property("chosen") == "true"
