"""What can go wrong while copies are written is told in words, and costs nothing but that copy."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.desktop.export_run import ExportRun
from app.desktop.review_store import PhotoState
from app.desktop.window import Window
from scanner.batch.workers import WorkerPool
from scanner.model import CleanStatus, ExportResult
from support.crashing_worker import scan_without_engine, work_on_a_full_disk
from support.desktop import MakeWindow, begin_export, draw_photo


def export(window: Window, folder: Path, qtbot: QtBot) -> ExportRun:
    """Check all photos and export them; returns the dialog once every photo has its answer."""
    for entry in list(window.store):
        window.decider.set_checked(entry.path, checked=True)
    begin_export(window, folder)
    run = next(dialog for dialog in window.findChildren(ExportRun) if dialog.isVisible())
    qtbot.waitUntil(lambda: not run._waiting, timeout=90_000)
    return run


def said(run: ExportRun) -> str:
    return "\n".join(label.text() for label in run.findChildren(QLabel))


@pytest.fixture
def looked_at(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> Callable[[Callable[[], None]], Window]:
    """A window with two photos that real workers have looked at."""

    def make(initializer: Callable[[], None]) -> Window:
        for seed, name in enumerate(("a.jpg", "b.jpg")):
            draw_photo(tmp_path / "photos" / name, seed=seed)
        window = new_window(pool=lambda _: WorkerPool(1, initializer=initializer))
        window.add_paths([str(tmp_path / "photos")])
        qtbot.waitUntil(lambda: window.store.counts()[PhotoState.TO_CHECK] == 2, timeout=90_000)
        return window

    return make


def test_a_full_disk_is_told_and_leaves_nothing_behind(
    looked_at: Callable[[Callable[[], None]], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = looked_at(work_on_a_full_disk)
    run = export(window, tmp_path / "out", qtbot)
    assert run.title.text() == "0 photos written and checked, 2 not written"
    assert "could not be written to the output folder: No space left on device." in said(run)
    assert not list((tmp_path / "out").glob("*"))
    assert window.store.counts()[PhotoState.CHECKED] == 2  # to be exported again when there is room
    run.accept()


def test_photos_that_vanished_are_told(
    looked_at: Callable[[Callable[[], None]], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = looked_at(scan_without_engine)
    Path(window.store.entry_at(0).path).unlink()
    run = export(window, tmp_path / "out", qtbot)
    assert "There is no file at this path." in said(run)
    assert run.title.text() == "1 photo written and checked, 1 not written"
    run.accept()


def test_stopping_leaves_out_what_was_not_begun_and_the_time_left_is_told(
    street: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    run = ExportRun(list(street.store), tmp_path, street.preferences, street.store, street.jobs, street.theme, street)
    qtbot.addWidget(run)
    run.show()
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    monkeypatch.setattr(street.jobs, "export", list)  # the answers come from here
    run.start()
    monkeypatch.setattr(time, "monotonic", lambda: 120.0)
    for entry in list(street.store)[:2]:
        output = tmp_path / Path(entry.path).name
        street.jobs.exported.emit(ExportResult(entry.path, CleanStatus.CLEANED, output, regions_hidden=2))
    assert run.title.text() == "Writing copies: 2 of 3"
    assert run.said.text() == "About 10 seconds left"
    run.reject()
    run.close_button.click()
    assert run.said.text() == "Stopped. 1 photo was left out."
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    run.show_button.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
