"""A panorama is looked at part by part: in one piece it would be too small to see anything."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from support.desktop import STREET, MakeWindow, draw_photo


def test_a_panorama_counts_as_seen_when_all_its_parts_were(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = draw_photo(tmp_path / "wide.jpg", size=(9000, 900))
    window = new_window({"wide.jpg": STREET})
    window.add_paths([str(path)])
    canvas, seen = window.canvas, window.seen
    qtbot.waitUntil(lambda: seen.part_wanted is not None, timeout=60_000)
    assert canvas.zoom > 0.25
    parts = 0
    while not seen.is_seen(str(path)):
        assert window.actions_["check"].text() == "Show the next part first"
        begin = seen.part_wanted
        assert begin is not None
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda begin=begin: seen.is_seen(str(path)) or (seen.part_wanted or 0) > begin, timeout=30_000)  # type: ignore[misc]  # bound now
        parts += 1
    assert parts >= 3
    assert not window.store.entry(str(path)).review.checked
    canvas.fit()
    assert canvas.zoom < 0.15
    assert canvas.part_in_view() is None  # all of it, and nothing to be seen


def test_an_ordinary_photo_is_shown_whole(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = draw_photo(tmp_path / "plain.jpg", size=(4000, 3000))
    window = new_window({"plain.jpg": STREET})
    window.add_paths([str(path)])
    qtbot.waitUntil(lambda: window.seen.is_seen(str(path)), timeout=60_000)
    assert not window.canvas.is_long
