"""The tools under the photo stand in one line, in the most words that it has room for, in every language."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop import translations
from app.desktop.window import Window


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever a test installs, the others hear English."""
    yield
    translations.install("en", qapp)


def shown(window: Window) -> list[QWidget]:
    """The zoom and the buttons, as far as they are shown."""
    return [widget for widget in (window.tools.zoom_box, *window.tools.buttons.values()) if widget.isVisible()]


def in_one_line(window: Window) -> bool:
    """Whether they are level, apart and whole."""
    places = [widget.geometry() for widget in shown(window)]
    level = len({place.center().y() for place in places}) == 1
    apart = all(first.right() < second.left() for first, second in itertools.pairwise(places))
    inside = QRect(0, 0, window.tools.width(), window.tools.height())
    return level and apart and all(inside.contains(place) for place in places) and not cut(window)


def cut(window: Window) -> list[str]:
    """The words of buttons that are narrower than they should be."""
    return [one.text() for one in window.tools.buttons.values() if one.width() < one.sizeHint().width()]


@pytest.mark.parametrize("language", translations.LANGUAGES)
@pytest.mark.parametrize(("width", "scale"), [(1360, 1.0), (1024, 1.0), (1360, 2.0)])
def test_the_tools_stand_in_one_line(street: Window, qtbot: QtBot, language: str, width: int, scale: float) -> None:
    street.dialogs._show_look("light", scale, language)
    street.resize(width, 860)
    qtbot.waitUntil(lambda: in_one_line(street), timeout=30_000)
    words = (width, scale) == (1360, 1.0)  # else icons
    assert all(bool(button.text()) is words for button in street.tools.buttons.values())
    assert street.tools.zoom_box.isVisible() is (scale == 1.0)


def test_a_wide_window_shows_the_keys_too(street: Window, qtbot: QtBot) -> None:
    draw = street.tools.buttons["draw"]
    street.resize(1000, 860)
    qtbot.waitUntil(lambda: in_one_line(street) and not draw.text(), timeout=30_000)
    street.resize(1900, 860)
    qtbot.waitUntil(lambda: in_one_line(street) and bool(draw.text()), timeout=30_000)
    with_key = draw.sizeHint().width()
    draw.shorten("", capped=False)
    assert draw.sizeHint().width() < with_key
