"""Moving, resizing and turning a region keeps what must not move."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from app.desktop.frame import HANDLES, Frame, frame_of, outline_of
from scanner.model import Ellipse, PixelBox, Quad

frames = st.builds(
    Frame,
    st.floats(100, 900),
    st.floats(100, 900),
    st.floats(10, 400),
    st.floats(10, 400),
    st.floats(-179, 179),
)
points = st.tuples(st.floats(-200, 1200), st.floats(-200, 1200))


@given(frames, st.sampled_from(HANDLES), points)
def test_resizing_leaves_the_opposite_point_where_it_is(
    frame: Frame, handle: tuple[int, int], to: tuple[float, float]
) -> None:
    resized = frame.resized(handle, *to)
    fixed = (-handle[0], -handle[1])
    assert math.dist(frame.point(*fixed), resized.point(*fixed)) < 1e-6
    assert resized.width >= 4
    assert resized.height >= 4


@given(frames, points)
def test_turning_keeps_middle_and_size(frame: Frame, to: tuple[float, float]) -> None:
    turned = frame.turned_to(*to)
    assert (turned.x, turned.y, turned.width, turned.height) == (frame.x, frame.y, frame.width, frame.height)


@given(st.floats(-3000, 3000), st.floats(-3000, 3000))
def test_an_upright_region_never_leaves_the_picture(dx: float, dy: float) -> None:
    outline = outline_of(Frame(300, 200, 80, 40).moved(dx, dy), 640, 480)
    assert isinstance(outline, PixelBox)
    assert outline.area > 0
    assert outline == outline.clamped(640, 480)


@given(st.integers(0, 500), st.integers(0, 400), st.integers(4, 100), st.integers(4, 70))
def test_a_box_becomes_a_frame_and_the_same_box_again(left: int, top: int, width: int, height: int) -> None:
    box = PixelBox(left, top, left + width, top + height)
    assert outline_of(frame_of(box), 640, 480) == box
    assert outline_of(frame_of(Ellipse(box)), 640, 480) == Ellipse(box)


@given(frames)
def test_a_turned_frame_becomes_a_quad_and_the_same_frame_again(frame: Frame) -> None:
    if abs(frame.degrees) < 0.5:
        return
    outline = outline_of(frame, 1000, 1000)
    assert isinstance(outline, Quad)
    again = frame_of(outline)
    assert math.dist((again.x, again.y), (frame.x, frame.y)) < 1e-6
    assert math.isclose(again.width, frame.width)
    assert math.isclose(again.height, frame.height)
    assert math.isclose(math.cos(math.radians(again.degrees - frame.degrees)), 1, abs_tol=1e-6)


def test_near_upright_snaps_upright() -> None:
    assert Frame(100, 100, 50, 20).turned_to(100.5, 20).degrees == 0
    assert Frame(100, 100, 50, 20).turned_to(180, 100).degrees == 90
