"""Every action stands in a menu with its keys, and on the cheat sheet; no key means two things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.desktop.actions import key_texts
from app.desktop.cheat_sheet import CheatSheet
from app.desktop.window import Window
from support.desktop import open_dialog


def in_menus(menu: QMenu) -> Iterator[QAction]:
    """The actions behind the menu button."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from in_menus(inner)
        elif not action.isSeparator():
            yield action


def keyed(window: Window) -> set[QAction]:
    """The actions that some key of the window triggers."""
    widgets = (window, window.canvas, window.strip)
    return {action for widget in widgets for action in widget.actions() if action.shortcuts()}


def test_every_action_is_in_a_menu_with_its_keys_and_on_the_cheat_sheet(street: Window) -> None:
    offered = set(in_menus(street.top.menu.menu()))
    assert offered == keyed(street)
    sheet = open_dialog(street, "cheat_sheet")
    said = [label.text() for label in sheet.findChildren(QLabel)]
    for action in offered:
        assert action.shortcuts(), action.text()
        # The button's words follow the photo's state; the sheet keeps to what the key does.
        assert action.text() in said or action is street.actions_["check"]
        assert all(key in said for key in key_texts(action)), action.text()
    sheet.reject()


def test_no_key_means_two_things(street: Window) -> None:
    keys = Counter(key.toString() for action in in_menus(street.top.menu.menu()) for key in set(action.shortcuts()))
    assert [key for key, count in keys.items() if count > 1] == []


def test_the_question_mark_opens_the_cheat_sheet(street: Window, qtbot: QtBot) -> None:
    street.canvas.setFocus()
    qtbot.keyClicks(street.canvas, "?")
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in street.findChildren(CheatSheet)), timeout=30_000)
    next(iter(street.findChildren(CheatSheet))).reject()
