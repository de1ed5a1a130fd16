"""What lies in folders beside the photos is not passed over in silence."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from support.desktop import STREET, MakeWindow, draw_photo


def test_files_that_are_no_photos_are_told_of(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    draw_photo(tmp_path / "photos" / "a.jpg")
    (tmp_path / "photos" / "list of names.txt").write_text("nothing to see")
    window = new_window({"a.jpg": STREET})
    window.add_paths([str(tmp_path / "photos")])
    qtbot.waitUntil(lambda: ".txt" in window.note.text, timeout=60_000)
    assert window.note.isVisible()
