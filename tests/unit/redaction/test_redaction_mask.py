"""Outlines cover every pixel they touch, and nothing far from them."""

from __future__ import annotations

import math
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.model import Ellipse, PixelBox, Quad, Stroke
from scanner.redaction.mask import rasterise, union

WIDTH, HEIGHT = 40, 30


def whole(outline: PixelBox | Quad | Ellipse | Stroke) -> np.ndarray:
    return union([rasterise(outline, WIDTH, HEIGHT)], WIDTH, HEIGHT)


def test_a_box_is_half_open_and_covers_the_last_row_and_column() -> None:
    mask = whole(PixelBox(35, 25, WIDTH, HEIGHT))
    assert mask[25:, 35:].all()
    assert mask.sum() == 25


def test_a_box_past_the_picture_is_clamped() -> None:
    assert whole(PixelBox(-50, -50, 500, 500)).all()
    assert not whole(PixelBox(100, 100, 120, 120)).any()
    assert not whole(PixelBox(-20, -20, 0, 0)).any()


def test_an_upright_quad_is_the_box_of_its_corners() -> None:
    quad = Quad(((5.0, 6.0), (15.0, 6.0), (15.0, 12.0), (5.0, 12.0)))
    mask = whole(quad)
    assert mask[6:12, 5:15].all()
    # Its edges touch the pixels beside it at a line without area; those may be hidden, the next ones may not.
    assert not mask[:5].any()
    assert not mask[13:].any()


def test_a_quad_reaching_past_all_edges_covers_the_last_row_and_column() -> None:
    assert whole(Quad(((-5.0, -5.0), (50.0, -5.0), (50.0, 40.0), (-5.0, 40.0)))).all()


@pytest.mark.parametrize(
    "quad",
    [
        Quad(((5.5, 5.5), (5.5, 5.5), (5.5, 5.5), (5.5, 5.5))),
        Quad(((5.5, 5.5), (20.5, 5.5), (5.5, 5.5), (20.5, 5.5))),
        Quad(((3.5, 3.5), (20.5, 18.5), (3.5, 3.5), (20.5, 18.5))),
        Quad(((5.5, 5.5), (20.5, 15.5), (20.5, 5.5), (5.5, 15.5))),  # a bow tie
    ],
    ids=["point", "level line", "slanted line", "bow tie"],
)
def test_a_degenerate_quad_still_covers_its_corners_and_middle(quad: Quad) -> None:
    mask = whole(quad)
    for x, y in quad.points:
        assert mask[int(y), int(x)]
    (ax, ay), _, (cx, cy), _ = quad.points
    assert mask[int((ay + cy) / 2), int((ax + cx) / 2)]


corner = st.tuples(st.floats(-5, WIDTH + 5), st.floats(-5, HEIGHT + 5))


@given(st.tuples(corner, corner, corner, corner), st.lists(st.floats(0, 1), min_size=4, max_size=4))
def test_every_point_inside_a_quad_is_covered(points: tuple[tuple[float, float], ...], weights: list[float]) -> None:
    mask = whole(Quad(points))  # type: ignore[arg-type]
    total = sum(weights)
    if total == 0:
        return
    x = sum(w * p[0] for w, p in zip(weights, points, strict=True)) / total
    y = sum(w * p[1] for w, p in zip(weights, points, strict=True)) / total
    if 0 <= x < WIDTH and 0 <= y < HEIGHT and all(math.dist((x, y), p) > 1e-6 for p in points):
        near = mask[max(0, int(y - 1e-6)) : int(y + 1e-6) + 1, max(0, int(x - 1e-6)) : int(x + 1e-6) + 1]
        assert near.any()


def test_a_tilted_quad_leaves_the_corners_of_its_box_alone() -> None:
    mask = whole(Quad(((10.0, 2.0), (18.0, 10.0), (10.0, 18.0), (2.0, 10.0))))
    assert not mask[2, 2]
    assert not mask[17, 17]
    assert mask[10, 10]


boxes = st.builds(
    lambda left, top, width, height: PixelBox(left, top, left + width, top + height),
    *(st.integers(-10, 40), st.integers(-10, 30), st.integers(1, 40), st.integers(1, 30)),
)


@given(boxes, st.floats(0, 6.29), st.floats(0, 1))
def test_every_point_inside_an_ellipse_is_covered(box: PixelBox, turn: float, reach: float) -> None:
    mask = whole(Ellipse(box))
    x = box.center[0] + reach * (1 - 1e-9) * box.width / 2 * math.cos(turn)
    y = box.center[1] + reach * (1 - 1e-9) * box.height / 2 * math.sin(turn)
    if 0 <= x < WIDTH and 0 <= y < HEIGHT:
        assert mask[math.floor(y), math.floor(x)]


def test_an_ellipse_leaves_the_corners_of_its_box_alone() -> None:
    mask = whole(Ellipse(PixelBox(5, 5, 25, 25)))
    assert not mask[5, 5]
    assert not mask[24, 24]
    assert mask[5, 15]
    assert mask[15, 24]


def test_a_dab_of_the_brush_is_a_disc() -> None:
    mask = whole(Stroke(((20.0, 15.0),), 4.9))
    assert mask[10, 20]
    assert mask[19, 19]
    assert not mask[9].any()
    assert not mask[20].any()
    assert not mask[10, 15]
    assert not mask[19, 24]


def test_a_brush_finer_than_a_pixel_leaves_no_gap() -> None:
    mask = whole(Stroke(((2.5, 2.5), (30.2, 20.7)), 0.01))
    for share in np.linspace(0, 1, 500):
        assert mask[int(2.5 + share * 18.2), int(2.5 + share * 27.7)]


def test_a_swipe_across_a_large_photo_leaves_no_gap_and_takes_little_memory() -> None:
    start, end, radius = np.array((100.0, 100.0)), np.array((5900.0, 3900.0)), 30.0
    tracemalloc.start()
    mask = rasterise(Stroke((tuple(start), tuple(end)), radius), 6000, 4000)
    peak_bytes = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak_bytes < 2 * mask.inside.nbytes  # which is 23 MB; of all distances in it there would be 190 MB each
    sideways = np.array((start - end)[::-1] * (1, -1)) / math.dist(start, end)
    path = start + np.linspace(0, 1, 20_000)[:, None] * (end - start)
    for away, covered in ((-radius, True), (0, True), (radius - 0.01, True), (radius + 1.5, False)):
        x, y = np.floor(path + away * sideways).astype(int).T
        assert (mask.inside[y - mask.box.top, x - mask.box.left] == covered).all()


strokes = st.builds(Stroke, st.lists(corner, min_size=1, max_size=5).map(tuple), st.floats(0.01, 12))


@given(strokes, st.integers(0, 3), st.floats(0, 1), st.floats(0, 6.29), st.floats(0, 1))
def test_every_point_under_the_brush_is_covered(
    stroke: Stroke, piece: int, share: float, turn: float, reach: float
) -> None:
    begin = piece % len(stroke.points)
    first, last = stroke.points[begin], stroke.points[min(begin + 1, len(stroke.points) - 1)]
    away = reach * stroke.radius_px * (1 - 1e-9)
    x = first[0] + share * (last[0] - first[0]) + away * math.cos(turn)
    y = first[1] + share * (last[1] - first[1]) + away * math.sin(turn)
    if 0 <= x < WIDTH and 0 <= y < HEIGHT:
        assert whole(stroke)[math.floor(y), math.floor(x)]


@given(strokes)
def test_nothing_far_from_the_brush_is_covered(stroke: Stroke) -> None:
    pixels = np.argwhere(whole(stroke))[:, None, ::-1] + 0.5
    away = np.full(len(pixels), np.inf)
    for start, end in zip(stroke.points, stroke.points[1:] or stroke.points, strict=False):
        path = np.array(start) + np.linspace(0, 1, 100)[:, None] * (np.array(end) - start)
        away = np.minimum(away, np.hypot(*np.moveaxis(path - pixels, -1, 0)).min(axis=1))
    # From a pixel's middle to its corner it is half a diagonal; the path is tried at steps of half a pixel.
    assert (away <= max(stroke.radius_px, math.sqrt(0.5)) + math.sqrt(0.5) + 0.1).all()
