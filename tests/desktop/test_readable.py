"""Nothing that is said is cut off: at 200 % text, in every language, in every page and dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabBar, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.desktop import translations
from app.desktop.arranging import Scroll
from app.desktop.widgets import Elided, Link
from app.desktop.window import Window
from support.desktop import DIALOGS, MakeWindow, open_dialog

HELD_BACK = {"filter"}  # cut on purpose in a narrow strip; the open list and the tool tip have its names whole


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever a test installs, the others hear English."""
    yield
    translations.install("en", qapp)


def cut(root: QWidget) -> list[str]:
    """The visible labels, buttons and boxes that are smaller than their words, and pages wider than their view."""
    found = [
        f"{scroll.accessibleName()}: {scroll.widget().minimumSizeHint().width()} px in {scroll.viewport().width()}"
        for scroll in root.findChildren(Scroll)
        if scroll.isVisible() and scroll.widget().minimumSizeHint().width() > scroll.viewport().width()
    ]
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton | QComboBox) or not widget.isVisible():
            continue
        if isinstance(widget, Elided) or widget.objectName() in HELD_BACK or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget.parent(), QTabBar):
            continue  # the arrows of a bar that is wider than the dialog
        size, needed = widget.size(), needed_size(widget)
        if size.width() < needed.width() or size.height() < needed.height():
            text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            found.append(f"{type(widget).__name__} {text!r}: {size.toTuple()} of {needed.toTuple()}")
    return found


def nothing_cut(root: QWidget, qtbot: QtBot, where: object = "") -> None:
    """Fails while something is cut; layouts get the time to settle."""

    def check() -> None:
        assert cut(root) == [], where

    qtbot.waitUntil(check, timeout=20_000)


def needed_size(widget: QWidget) -> QSize:
    """What the words need: wrapped words at the width that they have."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(longest_word(widget), widget.heightForWidth(widget.width()))
    if isinstance(widget, Link):
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel) and widget.sizePolicy().horizontalPolicy() == widget.sizePolicy().Policy.Ignored:
        return QSize(0, widget.sizeHint().height())  # a file's name, with a tool tip
    return widget.minimumSizeHint() if isinstance(widget, QComboBox) else widget.sizeHint()


def longest_word(widget: QLabel) -> int:
    return max(widget.fontMetrics().horizontalAdvance(word) for word in (widget.text().split() or [""]))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_word_is_cut_at_200_percent(street: Window, qtbot: QtBot, qapp: QApplication, language: str) -> None:
    street.resize(1280, 800)
    street.decider.set_checked(street.viewer.path, checked=True)
    translations.install(language, qapp)
    street.dialogs.change(theme="light", text_scale=2.0)  # the settings, when they are cancelled, go back to it
    street.theme.apply("light", 2.0)
    street.decider.toggle(street.viewer.path, street.panel.shown_ids[0])  # its row offers the same for all photos
    for width, height in ((1280, 800), (1024, 700)):
        street.resize(width, height)
        nothing_cut(street, qtbot, width)
        assert (street.width(), street.canvas.width() >= 360) == (width, True)
    for name in DIALOGS:
        dialog = open_dialog(street, name)
        tabs = dialog.findChild(QTabWidget)
        for page in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(page)
            nothing_cut(dialog, qtbot, (name, page))
            assert street.theme.is_large
            assert dialog.width() <= max(1280, dialog.screen().availableGeometry().width()), name
        dialog.reject()
        qtbot.wait(1)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_word_of_the_start_is_cut(new_window: MakeWindow, qtbot: QtBot, qapp: QApplication, language: str) -> None:
    window = new_window({})
    window.resize(1024, 700)
    translations.install(language, qapp)
    for scale in (1.0, 2.0):
        window.theme.apply("light", scale)
        nothing_cut(window, qtbot, scale)
