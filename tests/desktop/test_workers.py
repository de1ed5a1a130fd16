"""Real worker processes behind the window: one that dies or hangs costs one photo, and closing never waits for it."""

from __future__ import annotations

import multiprocessing
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desktop.review_store import PhotoState
from app.desktop.window import Window
from scanner.batch.workers import WorkerPool
from support.crashing_worker import scan_without_engine
from support.desktop import MakeWindow, draw_photo

CLOSED_S = 2.0


def pool(count: int) -> WorkerPool:
    del count
    return WorkerPool(1, initializer=scan_without_engine)


def test_a_photo_that_kills_its_worker_is_named_and_the_others_go_on(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("a.jpg", "crash.jpg", "z.jpg"):
        draw_photo(tmp_path / name)
    window = new_window(pool=pool)
    window.add_paths([str(tmp_path)])
    qtbot.waitUntil(lambda: len(window.store) == 3 and all(e.result for e in window.store), timeout=90_000)
    states = {Path(entry.path).name: entry.state for entry in window.store}
    assert states == {
        "a.jpg": PhotoState.TO_CHECK,
        "crash.jpg": PhotoState.FAILED,
        "z.jpg": PhotoState.TO_CHECK,
    }
    failed = window.store.entry(str(tmp_path / "crash.jpg")).result
    assert failed is not None
    assert "crashed" in str(failed.error)


def test_a_photo_that_never_ends_is_given_up_in_time_and_the_others_go_on(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("a.jpg", "hang.jpg", "z.jpg"):
        draw_photo(tmp_path / name)
    window = new_window(pool=pool)
    patient = window.store.settings
    window.store.set_settings(replace(patient, limits=replace(patient.limits, seconds_per_photo=10.0)))
    window.add_paths([str(tmp_path)])
    qtbot.waitUntil(lambda: len(window.store) == 3 and all(e.result for e in window.store), timeout=240_000)
    states = {Path(entry.path).name: entry.state for entry in window.store}
    assert states == {"a.jpg": PhotoState.TO_CHECK, "hang.jpg": PhotoState.FAILED, "z.jpg": PhotoState.TO_CHECK}
    given_up = window.store.entry(str(tmp_path / "hang.jpg")).result
    assert given_up is not None
    assert "took longer than 10 seconds" in str(given_up.error)


def close(window: Window) -> float:
    """Close the window; returns the seconds that it took. Fails where a process is left."""
    children = psutil.Process().children(recursive=True)
    begin = time.monotonic()
    window.close()
    took_s = time.monotonic() - begin
    workers = [child for child in children if child.is_running() and child.status() != psutil.STATUS_ZOMBIE]
    assert not [child for child in workers if "spawn_main" in " ".join(child.cmdline())]
    assert not multiprocessing.active_children()
    return took_s


@pytest.mark.parametrize("name", ["hang.jpg", "deaf.jpg"])
def test_closing_while_a_worker_hangs_takes_less_than_two_seconds(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    draw_photo(tmp_path / name)
    window = new_window(pool=pool)
    window.add_paths([str(tmp_path)])
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.SCANNING] == 1, timeout=90_000)
    qtbot.waitUntil(lambda: window.canvas.picture is not None, timeout=90_000)  # its picture comes all the same
    assert close(window) < CLOSED_S


def test_closing_while_all_workers_look_at_large_photos_takes_less_than_two_seconds(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(4):
        draw_photo(tmp_path / f"{number}.jpg", size=(4000, 3000), seed=number)
    window = new_window(pool=lambda count: WorkerPool(min(count, 2)))  # the real engines, which hear nothing meanwhile
    window.add_paths([str(tmp_path)])
    qtbot.waitUntil(lambda: any(entry.result for entry in window.store), timeout=180_000)
    qtbot.wait(300)
    assert window.store.counts()[PhotoState.SCANNING] > 0
    assert close(window) < CLOSED_S


def test_while_workers_work_the_window_answers(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    draw_photo(tmp_path / "a.jpg")
    draw_photo(tmp_path / "hang.jpg")
    window = new_window(pool=pool)
    window.add_paths([str(tmp_path)])
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.TO_CHECK] == 1, timeout=90_000)
    begin = time.monotonic()
    qtbot.keyClick(window, Qt.Key.Key_H)
    assert time.monotonic() - begin < 0.5
    assert all(region.hidden for region in window.store.entry_at(0).regions)
