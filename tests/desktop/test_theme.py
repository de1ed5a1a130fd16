"""Both themes can be read, and text grows to 200 %."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.photo_list import BADGES
from app.desktop.style_sheet import style_sheet
from app.desktop.theme import DARK, KIND_COLORS, LIGHT, Colors, Theme, contrast
from scanner.model import Kind


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_enough_contrast(colors: Colors) -> None:
    for ink in (colors.ink, colors.soft_ink, colors.accent, colors.ok, colors.warn):
        for ground in (colors.panel, colors.ground):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(colors.ink, colors.chosen) >= 4.5
    assert contrast(colors.soft_ink, colors.chosen) >= 4.5
    assert contrast(colors.on_accent, colors.accent) >= 4.5
    assert contrast(colors.on_accent, colors.accent_hover) >= 4.5
    assert contrast(colors.ok, colors.ok_ground) >= 4.5
    assert contrast(colors.soft_ink, colors.canvas) >= 4.5
    assert contrast(colors.soft_ink, colors.line) >= 4.5  # a button that cannot be pressed
    assert contrast(colors.accent, colors.chosen) >= 4.5  # a link that has the focus
    assert contrast(colors.control_line, colors.panel) >= 3
    assert contrast(colors.switch_off, colors.panel) >= 3


@pytest.mark.parametrize("kind", list(Kind))
def test_a_kinds_colour_can_be_read_on_white_and_bears_white_text(kind: Kind) -> None:
    assert contrast(KIND_COLORS[kind], "#ffffff") >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_what_qt_paints_itself_has_enough_contrast(qapp: QApplication, colors: Colors) -> None:
    theme = Theme(qapp)
    theme.apply("dark" if colors is DARK else "light", 1.0)
    for made, role in (
        (QPlainTextEdit(), QPalette.ColorRole.PlaceholderText),
        (QLineEdit(), QPalette.ColorRole.PlaceholderText),
        (QPushButton("x"), QPalette.ColorRole.ButtonText),
    ):
        made.ensurePolished()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
            ink = made.palette().color(group, role)
            assert ink.alpha() == 255, (type(made).__name__, group)
            assert contrast(ink.name(), colors.panel) >= 4.5, (type(made).__name__, group, ink.name())
    theme.apply("light", 1.0)


def test_the_badges_of_the_photos_bear_white_text() -> None:
    for color in BADGES.values():
        assert contrast(color, "#ffffff") >= 4.5


def test_the_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_style_sheet_is_filled_completely() -> None:
    sheet = style_sheet(LIGHT, 2.0, 30)
    assert not re.search(r"[@<>][a-z0-9]", sheet)
    assert "font-size: 56px" in sheet


def _families() -> list[str]:
    """Of the system's fonts, those whose lines are lowest and highest for their size, and some between."""
    families = [name for name in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(name)]

    def line_px(name: str) -> int:
        font = QFont(name)
        font.setPixelSize(100)
        return QFontMetrics(font).height()

    ranked = sorted(families, key=line_px)
    return list(dict.fromkeys(ranked[round(at * (len(ranked) - 1) / 6)] for at in range(7)))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_font_is_too_high_for_buttons_and_fields(qtbot: QtBot, scale: float) -> None:
    theme = Theme()
    try:
        for family in _families():
            theme._family = family
            theme.apply("light", scale)
            for kind in (QPushButton, QComboBox, QLineEdit):
                for role in ("", "primary"):
                    field = kind()
                    field.setProperty("role", role)
                    qtbot.addWidget(field)
                    field.show()
                    least = field.minimumHeight() or field.minimumSizeHint().height()
                    words = field.fontMetrics().height()
                    assert least >= field.sizeHint().height() >= words, f"{family}: {kind.__name__} {role}"
    finally:
        Theme().apply("light", 1.0)


def test_the_theme_changes_live(qapp: QApplication) -> None:
    theme = Theme()
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.is_dark))
    theme.apply("dark", 2.0)
    assert theme.is_dark
    assert theme.px(13.5) == 27
    assert qapp.palette().windowText().color().name() == DARK.ink
    theme.apply("light", 1.0)
    assert heard == [True, False]
    assert qapp.palette().windowText().color().name() == LIGHT.ink
