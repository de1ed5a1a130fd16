"""Preferences survive a restart, and a broken file costs nothing but itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.desktop import preferences as prefs
from app.desktop.preferences import Preferences
from app.desktop.settings_dialog import SettingsDialog
from app.desktop.window import Window
from scanner.model import Action, Kind
from scanner.watchlist_file import read_words, user_watchlist


def test_what_is_saved_is_loaded(own_folders: Path) -> None:
    del own_folders
    saved = Preferences(
        theme="dark",
        text_scale=1.5,
        hide=("face",),
        styles={"face": "mosaic"},
        keep_date="year",
        workers=2,
        copy_format="jpeg",
    )
    prefs.save(saved)
    assert prefs.load() == saved
    settings = prefs.settings_of(saved)
    assert settings.action_for(Kind.FACE) is Action.HIDE
    assert settings.style_for(Kind.FACE) == "mosaic"
    assert settings.copy_format == "jpeg"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"version": 99}',
        '{"version": 1, "theme": "pink", "text_scale": 40, "policy": 3, "workers": -5, "hide": ["nothing"]}',
        '{"version": 1, "copy_format": "png", "keep_date": "hour"}',
        '{"version": 1, "hide": ["face"], "keep": ["face"], "quick": 1, "styles": {"face": 7, "x": "solid"}}',
    ],
)
def test_a_broken_file_gives_usable_preferences(own_folders: Path, content: str) -> None:
    del own_folders
    prefs.preferences_file().write_text(content, "utf-8")
    loaded = prefs.load()
    assert loaded.theme == "system"
    assert 1 <= loaded.text_scale <= 2
    assert prefs.settings_of(loaded).policy == "careful"


def test_the_settings_dialog_saves_and_takes_effect(street: Window, qtbot: QtBot) -> None:
    street.dialogs.settings()
    dialog = next(one for one in street.findChildren(SettingsDialog))
    dialog._policy.setCurrentIndex(dialog._policy.findData("school"))
    dialog._theme_box.setCurrentIndex(dialog._theme_box.findData("dark"))
    assert street.theme.is_dark  # at once
    dialog._words.setPlainText("Rosenweg\nx\nRosenweg\nTigers U9")
    dialog.accept()
    assert street.store.settings.policy == "school"
    assert all(entry.regions[2].hidden for entry in street.store if entry.result)
    assert read_words(user_watchlist()) == ("Rosenweg", "Tigers U9")
    assert street.store.settings.watchlist == ("Rosenweg", "Tigers U9")
    qtbot.waitUntil(lambda: all(entry.result for entry in street.store), timeout=30_000)  # looked at again
    assert json.loads(prefs.preferences_file().read_text())["theme"] == "dark"


def test_cancel_forgets_the_look(street: Window) -> None:
    street.dialogs.settings()
    dialog = next(one for one in street.findChildren(QDialog) if isinstance(one, SettingsDialog))
    dialog._theme_box.setCurrentIndex(dialog._theme_box.findData("dark"))
    dialog.reject()
    assert not street.theme.is_dark
