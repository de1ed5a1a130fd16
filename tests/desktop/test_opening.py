"""Opening folders: what is no photo is told of, what moved is known again, what cannot be read says so."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.desktop import collector
from app.desktop.review_store import PhotoState
from support.desktop import STREET, MakeWindow, draw_photo


def test_files_that_are_no_photos_are_told_of(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    draw_photo(tmp_path / "photos" / "a.jpg")
    (tmp_path / "photos" / "list of names.txt").write_text("nothing to see")
    window = new_window({"a.jpg": STREET})
    window.add_paths([str(tmp_path / "photos")])
    qtbot.waitUntil(lambda: ".txt" in window.note.text, timeout=60_000)
    assert window.note.isVisible()


def test_a_folder_that_is_walked_while_the_window_closes_is_not_called_empty(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    def walk(*_: object, **__: object) -> Iterator[str]:
        walker.stop()
        yield str(tmp_path / "a.jpg")

    monkeypatch.setattr(collector, "walk", walk)
    walker, told = collector.Collector(lambda _: []), []
    walker.finished.connect(lambda *what: told.append(what))
    walker.collect([str(tmp_path)])
    walker.join()
    qtbot.wait(50)
    assert not told


def test_decisions_are_found_in_a_copy_of_the_folder_and_in_a_moved_one(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    draw_photo(tmp_path / "camera" / "a.jpg")
    window = new_window({"a.jpg": STREET})
    window.add_paths([str(tmp_path / "camera")])
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.TO_CHECK] == 1, timeout=30_000)
    window.decider.set_checked(window.viewer.path, checked=True)
    shutil.copytree(tmp_path / "camera", tmp_path / "copy")
    (tmp_path / "camera").rename(tmp_path / "moved")
    for folder in ("copy", "moved"):
        window.opening.start_over()
        window.add_paths([str(tmp_path / folder)])  # nobody says in which session
        qtbot.waitUntil(lambda: window.store.counts()[PhotoState.CHECKED] == 1, timeout=30_000)


def test_a_photo_that_cannot_be_read_tells_nothing_about_what_its_file_tells(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = draw_photo(tmp_path / "a.jpg")
    window = new_window({"a.jpg": STREET})
    window.add_paths([str(path)])
    qtbot.waitUntil(lambda: len(window.store) == 1 and window.store.entry_at(0).result is not None, timeout=30_000)
    path.unlink()
    window.opening.look_again()
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.FAILED] == 1, timeout=30_000)
    window.panel.finish()
    texts = [label.text() for label in window.panel.findChildren(QLabel)]
    assert "There is no file at this path." in texts
    assert not any("tells nothing" in text or text.startswith("From the file") for text in texts)
