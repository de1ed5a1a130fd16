"""A panel of many rows fills in slices, so that the window answers in between."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.desktop import panel as panel_module
from app.desktop.window import Window
from scanner.model import Kind, PixelBox
from support.desktop import MakeWindow, draw_photo, finding

KINDS = [kind for kind in Kind if kind is not Kind.HARMLESS]
MANY = tuple(
    finding(number, KINDS[number % len(KINDS)], PixelBox(15 * number, 60, 15 * number + 12, 90), f"text {number}")
    for number in range(40)
)


@pytest.fixture
def crowded(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window whose second photo has forty rows; every slice makes one."""
    draw_photo(tmp_path / "a.jpg")
    draw_photo(tmp_path / "b.jpg", seed=2)
    window = new_window({"a.jpg": (), "b.jpg": MANY})
    window.add_paths([str(tmp_path)])
    qtbot.waitUntil(lambda: len(window.store) == 2 and all(entry.result for entry in window.store), timeout=30_000)
    qtbot.waitUntil(lambda: window.canvas.picture is not None, timeout=30_000)
    window.panel.finish()
    monkeypatch.setattr(panel_module, "_SLICE_S", 0.0)
    return window


def test_the_first_rows_stand_there_and_the_others_follow(crowded: Window, qtbot: QtBot) -> None:
    crowded.strip.step(1)
    assert len(crowded.panel._rows) < len(MANY)
    region = crowded.store.entry(crowded.viewer.path).regions[39]
    crowded.decider.toggle(crowded.viewer.path, region.id)  # before its row is made
    qtbot.waitUntil(lambda: len(crowded.panel._rows) == len(MANY), timeout=30_000)
    assert crowded.panel.row(region.id).region.hidden is not region.hidden
    qtbot.waitUntil(lambda: all(not row.tile._crop.isNull() for row in crowded.panel._rows.values()), timeout=30_000)


def test_a_row_that_is_wanted_comes_at_once(crowded: Window) -> None:
    crowded.strip.step(1)
    last = crowded.store.entry(crowded.viewer.path).regions[-1].id
    crowded.choose_region(last)
    assert crowded.panel.row(last).property("chosen") == "true"
    assert set(crowded.panel.shown_ids) == {region.id for region in crowded.store.entry(crowded.viewer.path).regions}


def test_another_photo_ends_the_filling_of_the_one_before(crowded: Window, qtbot: QtBot) -> None:
    crowded.strip.step(1)
    crowded.strip.step(-1)
    qtbot.wait(100)
    crowded.panel.finish()
    assert crowded.panel.shown_ids == ()
