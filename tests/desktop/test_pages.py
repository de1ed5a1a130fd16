"""Pages and frames in the window: each with its regions and its preview, and none is approved that was not shown."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.desktop.review_store import PhotoState
from app.desktop.window import Window
from scanner.export import render
from scanner.formats.registry import HEAD_BYTES, identify
from scanner.geometry import RgbImage
from scanner.intake import open_photo
from scanner.model import Kind, PixelBox
from scanner.plan import make_plan
from support.desktop import MakeWindow, approve, finding

SIZES = ((640, 480), (300, 420))
PAGES = (
    finding(1, Kind.SCHOOL, PixelBox(40, 60, 300, 120), "Lincoln Elementary"),
    replace(finding(2, Kind.PLATE, PixelBox(60, 300, 200, 340), "7ABC 123"), page=1),
)
FRAMES = (replace(finding(1, Kind.PLATE, PixelBox(20, 20, 100, 60), "7ABC 123"), page=1, last_page=3),)


def noise(size: tuple[int, int], seed: int) -> Image.Image:
    small = np.random.default_rng(seed).integers(0, 255, (size[1] // 8, size[0] // 8, 3), dtype=np.uint8)
    return Image.fromarray(small).resize(size, Image.Resampling.BICUBIC)


def opened(window: Window, path: Path, qtbot: QtBot) -> Window:
    window.add_paths([str(path)])
    qtbot.waitUntil(lambda: window.canvas.picture is not None and window.viewer.page_count > 1, timeout=30_000)
    window.panel.finish()
    return window


@pytest.fixture
def document(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> Window:
    """A TIFF of two pages, the second one smaller and upright; something was found on each."""
    path = tmp_path / "scan.tif"
    first, second = (noise(size, seed) for seed, size in enumerate(SIZES))
    first.save(path, save_all=True, append_images=[second])
    return opened(new_window({"scan.tif": PAGES}), path, qtbot)


@pytest.fixture
def film(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> Window:
    """Five frames that differ only in the plate's place, which is hidden in the second to fourth: equal then."""
    ground, frames = noise((160, 120), 1), []
    for number in range(5):
        frame = ground.copy()
        frame.paste(noise((64, 24), 10 + number), (28, 28))
        frames.append(frame)
    path = tmp_path / "film.webp"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=80, lossless=True)
    return opened(new_window({"film.webp": FRAMES}), path, qtbot)


def go_to(window: Window, page: int, qtbot: QtBot) -> None:
    window.viewer.show_page(page)
    qtbot.waitUntil(lambda: window.canvas.page == page, timeout=30_000)


def previewed(window: Window, page: int, qtbot: QtBot) -> RgbImage:
    """The page as the canvas shows it once its exact preview has come."""
    exact: list[bool] = []
    window.jobs.preview_ready.connect(lambda one: exact.append(one.exact))
    window.viewer._planned = None
    go_to(window, page, qtbot)
    window.viewer.refresh()
    if window.store.entry(window.viewer.path).regions and any(
        region.hidden and region.covers(page) for region in window.store.entry(window.viewer.path).regions
    ):
        qtbot.waitUntil(lambda: True in exact, timeout=30_000)
    assert window.canvas.picture is not None
    image = window.canvas.picture.pixels().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def copied(window: Window) -> list[RgbImage]:
    """The pictures of the copy that export would write now."""
    entry, settings = window.store.entry(window.viewer.path), window.store.settings
    assert entry.result is not None
    with open_photo(entry.path, settings.limits) as photo:
        plan = make_plan(entry.result, settings, entry.review)
        content = b"".join(render(photo.container, plan).pieces)
    known = identify(content[:HEAD_BYTES])
    assert known is not None
    return [picture.rgb for picture in known.open(memoryview(content), settings.limits).pictures()]


def test_the_preview_of_each_page_is_what_the_copy_shows(document: Window, qtbot: QtBot) -> None:
    shown = [previewed(document, page, qtbot) for page in range(2)]
    assert [image.shape[1::-1] for image in shown] == list(SIZES)
    for before, after in zip(shown, copied(document), strict=True):
        assert np.array_equal(before, after)


def test_the_preview_of_a_frame_is_what_the_film_shows_then(film: Window, qtbot: QtBot) -> None:
    shown = [previewed(film, frame, qtbot) for frame in range(5)]
    frames = copied(film)
    assert len(frames) == 3  # the three in which all that differs is hidden became one
    for before, after in zip(shown, (frames[0], *[frames[1]] * 3, frames[2]), strict=True):
        assert np.array_equal(before, after)
    assert not any(np.array_equal(one, other) for one, other in pairwise(frames))


def test_a_finding_of_another_page_brings_that_page(document: Window, qtbot: QtBot) -> None:
    second, first = document.panel.shown_ids  # plates come first
    assert document.switcher.isVisible()
    assert document.switcher.said.text() == "Page 1 of 2"
    assert set(document.canvas.ids_in_view()) == {first}
    assert document.panel.row(second).reason.text().startswith("Page 2 · ")
    document.panel.row(second).chosen.emit(second)
    qtbot.waitUntil(lambda: document.canvas.chosen_id == second, timeout=30_000)
    assert document.switcher.said.text() == "Page 2 of 2"
    assert set(document.canvas.ids_in_view()) == {second}
    assert not document.panel.row(second).tile._crop.isNull()
    qtbot.keyClick(document, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: document.canvas.page == 0, timeout=30_000)
    assert document.switcher.said.text() == "Page 1 of 2"


def test_enter_approves_no_page_that_was_not_on_the_screen(document: Window, qtbot: QtBot) -> None:
    document.canvas.setFocus()
    qtbot.waitUntil(lambda: document.bottom.next.text() == "Show page 2 first", timeout=30_000)
    assert not document.seen.is_seen(document.viewer.path)
    qtbot.keyClick(document.canvas, Qt.Key.Key_Return)
    assert document.store.counts()[PhotoState.CHECKED] == 0
    qtbot.waitUntil(lambda: document.canvas.page == 1, timeout=30_000)
    approve(document, qtbot)
    assert document.store.counts()[PhotoState.CHECKED] == 1


def test_what_is_drawn_stands_on_the_page_that_was_there(document: Window, qtbot: QtBot) -> None:
    go_to(document, 1, qtbot)
    document.canvas.place_region()
    (drawn,) = document.store.entry(document.viewer.path).review.drawn
    assert (drawn.page, drawn.covers(0), drawn.covers(1)) == (1, False, True)
    go_to(document, 0, qtbot)
    document.undo(forward=False)
    qtbot.waitUntil(lambda: document.canvas.page == 1, timeout=30_000)  # where it was


def test_a_film_tells_its_frames_and_a_drawing_covers_all(film: Window, qtbot: QtBot) -> None:
    (plate,) = film.panel.shown_ids
    assert film.panel.row(plate).switch.toolTip().startswith("Frames 2 to 4 · ")
    assert not film.canvas.ids_in_view()
    go_to(film, 2, qtbot)
    assert film.canvas.ids_in_view() == {plate}
    film.canvas.place_region()
    assert film.store.entry(film.viewer.path).review.drawn[0].page is None


def test_no_preview_stays_where_nothing_is_hidden_any_more(document: Window, qtbot: QtBot) -> None:
    assert document.canvas.picture is not None
    original = document.canvas.picture._levels[0]
    qtbot.waitUntil(lambda: document.canvas.picture.pixels() != original, timeout=30_000)
    qtbot.keyClick(document, Qt.Key.Key_K)
    assert document.canvas.picture.pixels() == original
