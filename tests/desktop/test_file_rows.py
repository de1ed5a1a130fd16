"""The user's own words in the file, as the panel says them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.desktop.file_rows import file_rows
from app.desktop.panel_rows import MetadataRow
from app.desktop.theme import Theme
from scanner.model import MetadataAction, MetadataItem, MetadataKind

CAPTION = MetadataItem(MetadataKind.DESCRIPTION, "XMP:dc:description", "Emma Lindqvist", watched=("Emma Lindqvist",))
NAME = MetadataItem(MetadataKind.DESCRIPTION, "File:Name", "Emma Lindqvist", MetadataAction.KEEP, ("Emma Lindqvist",))


def test_own_words_come_first_and_a_kept_name_is_told_apart() -> None:
    first, second, *others = file_rows((CAPTION, NAME))
    assert first.title == second.title == "Your word: Emma Lindqvist"
    assert (first.removed, second.removed) == (True, False)
    assert "file's name" in second.sentence
    assert [row.items for row in others] == [(CAPTION,)]


def test_files_without_own_words_have_no_such_row() -> None:
    assert all(row.icon != "watchlist" for row in file_rows((replace(CAPTION, watched=()), replace(NAME, watched=()))))


def test_a_name_that_stays_has_no_tick(qtbot: QtBot) -> None:
    theme = Theme()
    marks = []
    for row in file_rows((CAPTION, NAME))[:2]:
        shown = MetadataRow(row, theme)
        qtbot.addWidget(shown)
        marks.append([label.text() for label in shown.findChildren(QLabel)])
    assert "✓" in marks[0]
    assert "✓" not in marks[1]
    assert "!" in marks[1]
