"""The window says which version it is, in the words and the dates of its language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.desktop.translations import install
from scanner.edition import OF_DAY, this_version
from support.desktop import MakeWindow


@pytest.mark.parametrize(("language", "told"), [("en", "asks no network"), ("de", "fragt in keinem Netz")])
def test_the_help_menu_tells_version_day_and_where_a_newer_one_is(
    new_window: MakeWindow, qapp: QApplication, language: str, told: str
) -> None:
    window = new_window()
    install(language, qapp)
    window.actions_["about"].trigger()
    (box,) = window.findChildren(QMessageBox)
    assert f"PhotoVet {this_version()}" in box.text()
    assert str(OF_DAY.year) in box.text()
    assert told in box.text()
    box.reject()
    install("en", qapp)
