"""Nobody waits: a draft at once, the next photo decoded ahead, and how long the rest will take."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.desktop.pictures import PictureJob
from app.desktop.scan_bar import ScanBar
from app.desktop.window import Window
from scanner.batch.jobs import Outcome
from support.desktop import STREET, MakeWindow, PreparedPool, draw_photo

NAMES = [f"{letter}.jpg" for letter in "abcdefgh"]


class SlowEye(PreparedPool):
    """Decodes a photo only when the test lets it."""

    may_decode = threading.Event()

    def results(self) -> Iterator[Outcome]:
        """Wait before each picture."""
        for outcome in super().results():
            if isinstance(outcome.job, PictureJob):
                assert self.may_decode.wait(60)
            yield outcome


@pytest.fixture
def eight(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window with eight photos and all their thumbnails; the first one is open."""
    for seed, name in enumerate(NAMES):
        draw_photo(tmp_path / "photos" / name, seed=seed)
    SlowEye.may_decode.set()
    window = new_window(pool=lambda _: SlowEye(dict.fromkeys(NAMES, STREET)))
    window.add_paths([str(tmp_path / "photos")])
    qtbot.waitUntil(lambda: window.canvas.picture is not None, timeout=60_000)
    for entry in list(window.store):
        window.thumbnails.image(entry.path)  # as a strip that is high enough asks for it
    qtbot.waitUntil(
        lambda: all(window.thumbnails.image(entry.path) is not None for entry in window.store), timeout=60_000
    )
    qtbot.waitUntil(lambda: len(window.viewer._pictures) == 2, timeout=60_000)  # the open one, and the next
    return window


def test_the_next_photo_is_there_at_once(eight: Window) -> None:
    SlowEye.may_decode.clear()
    eight.strip.step(1)
    assert eight.canvas.picture is not None
    assert Path(eight.canvas.picture.path).name == "b.jpg"
    SlowEye.may_decode.set()


def test_a_photo_that_is_not_decoded_yet_is_shown_as_a_draft(eight: Window, qtbot: QtBot) -> None:
    SlowEye.may_decode.clear()
    last = eight.store.entry_at(7).path
    eight.strip.open(last)
    assert eight.canvas.picture is None
    assert len(eight.canvas.scene().items()) == 1  # the thumbnail, as large as the photo
    assert eight.canvas.scene().items()[0].sceneBoundingRect().size().toTuple() == (640, 480)
    qtbot.wait(400)  # longer than a photo has to be on the screen
    assert not eight.seen.is_seen(last)
    zoom = eight.canvas.zoom
    SlowEye.may_decode.set()
    qtbot.waitUntil(lambda: eight.canvas.picture is not None, timeout=60_000)
    assert eight.canvas.zoom == zoom
    qtbot.waitUntil(lambda: eight.seen.is_seen(last), timeout=60_000)


def test_the_scan_bar_tells_what_is_left_and_when_all_is_done(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bar = ScanBar()
    qtbot.addWidget(bar)
    now_s = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: now_s)
    bar.show_counts(0, 40)
    assert bar.said.text() == "0 of 40 looked at · 40 left"
    for done in range(1, 5):
        now_s = 10.0 * done
        bar.show_counts(done, 40)
    assert bar.said.text() == "4 of 40 looked at · 36 left, about 6 minutes"
    assert bar.isVisible()
    bar.show_counts(40, 40)
    assert bar.said.text() == "All 40 photos were looked at."
    assert bar.isVisible()
    bar.show_counts(0, 0)
    assert not bar.isVisible()
