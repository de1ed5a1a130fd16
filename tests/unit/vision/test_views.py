"""Tiles cover the photo at every scale, and coordinates come back to the photo."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.model import PixelBox, Quad
from scanner.vision.tiling import Pass, View, equalised, passes, surroundings, text_views, tiles

_SIDES = st.integers(1, 9000)
_BOXES = st.builds(
    lambda x, y, w, h: PixelBox(x, y, x + w, y + h),
    st.integers(0, 900), st.integers(0, 700), st.integers(1, 300), st.integers(1, 300),
)  # fmt: skip


def covers(boxes: tuple[PixelBox, ...], whole: PixelBox) -> bool:
    """Tiles form a grid: they cover the whole if their rows and columns do."""
    for low, high, start, stop in (
        ("left", "right", whole.left, whole.right),
        ("top", "bottom", whole.top, whole.bottom),
    ):
        end = start
        for a, b in sorted({(getattr(box, low), getattr(box, high)) for box in boxes}):
            if a > end:
                return False
            end = max(end, b)
        if end < stop:
            return False
    rows, columns = {(b.top, b.bottom) for b in boxes}, {(b.left, b.right) for b in boxes}
    return len(boxes) == len(rows) * len(columns)


@given(_SIDES, _SIDES)
def test_tiles_cover_the_area_and_stay_small(width: int, height: int) -> None:
    area = PixelBox(7, 11, 7 + width, 11 + height)
    boxes = tiles(area)
    assert covers(boxes, area)
    assert all(area.left <= b.left and b.right <= area.right and area.top <= b.top for b in boxes)
    assert all(b.area <= 2_000_000 for b in boxes)


@given(st.integers(1800, 9000))
def test_neighbouring_tiles_share_a_strip_that_holds_small_text(width: int) -> None:
    columns = sorted({(b.left, b.right) for b in tiles(PixelBox(0, 0, width, 1500))})
    for (_, right), (left, _) in pairwise(columns):
        assert right - left >= 120


@pytest.mark.parametrize(("width", "height"), [(300, 200), (1280, 960), (2048, 1536), (4032, 3024), (12000, 9000)])
def test_every_pass_covers_the_photo(width: int, height: int) -> None:
    whole = PixelBox(0, 0, width, height)
    views = text_views([whole], width, height)
    for way in passes(max(width, height)):
        assert covers(tuple(view.box for view in views if view.way == way), whole)
    assert {view.way for view in views} == set(passes(max(width, height)))


def test_a_huge_photo_does_not_cost_more_than_a_bound() -> None:
    whole = PixelBox(0, 0, 15800, 15800)
    views = text_views([whole], 15800, 15800)
    assert sum(view.size_px[0] * view.size_px[1] for view in views) < 70e6


def test_a_photo_of_2000_px_keeps_its_full_scale_and_quick_takes_one_pass() -> None:
    assert passes(2000)[0].scale == 1.0
    assert len(passes(2000, quick=True)) == len(passes(600, quick=True)) == 1


@given(st.floats(0, 99), st.floats(0, 79))
def test_coordinates_return_to_the_photo(x: float, y: float) -> None:
    view = View(PixelBox(100, 200, 200, 280), Pass(1.6))
    quad = Quad(((x * 1.6, y * 1.6), (160, 0), (160, 128), (0, 128)))
    assert view.to_photo(quad).points[0] == pytest.approx((100 + x, 200 + y), abs=0.01)
    assert view.to_photo(quad).points[2] == pytest.approx((200, 280), abs=0.01)


def test_text_too_tall_for_a_view_is_left_to_a_coarser_one() -> None:
    view = View(PixelBox(0, 0, 900, 900), Pass(1.0, tallest_px=160))
    assert view.believes(Quad(((0, 0), (800, 0), (800, 150), (0, 150))))
    assert not view.believes(Quad(((0, 0), (800, 0), (800, 500), (0, 500))))


@given(st.lists(_BOXES, max_size=8))
def test_surroundings_hold_each_box_once(boxes: list[PixelBox]) -> None:
    parts = surroundings(boxes, 1000, 800)
    for box in boxes:
        inside = box.clamped(1000, 800)
        holding = [part for part in parts if part.intersection(inside).area]
        assert not inside.area or [part.intersection(inside) for part in holding] == [inside]
    assert not any(a.intersection(b).area for i, a in enumerate(parts) for b in parts[i + 1 :])


def test_equalising_spreads_dark_tones_and_keeps_grey_grey() -> None:
    dark = np.tile(np.linspace(20, 60, 320).astype(np.uint8)[None, :, None], (320, 1, 3))
    bright = equalised(dark).astype(int)
    assert bright.max() - bright.min() > 1.2 * (60 - 20)
    assert (bright.max(axis=2) - bright.min(axis=2)).max() <= 3
