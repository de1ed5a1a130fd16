"""CenterFace on a painted head, and the properties of joining several askings."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.model import FaceBox, PixelBox, RgbImage
from scanner.vision.faces import Seen, fused, suppress, with_large
from scanner.vision.look import Vision

_FACE = PixelBox(100, 70, 220, 245)


def test_a_face_is_found_once(vision: Vision, portrait: RgbImage) -> None:
    (face,) = vision.look(portrait).faces
    assert face.box.iou(_FACE) > 0.7


def test_each_of_many_faces_is_found_once(vision: Vision, portrait: RgbImage) -> None:
    small = portrait[::4, ::4]
    evidence = vision.look(np.ascontiguousarray(np.tile(small, (3, 4, 1))))
    cells = sorted((int(x // 80), int(y // 80)) for x, y in (face.box.center for face in evidence.faces))
    assert cells == [(x, y) for x in range(4) for y in range(3)]
    assert all(22 <= face.box.width <= 42 for face in evidence.faces)  # a quarter of the painted one


def test_a_large_photo_is_looked_at_whole(vision: Vision, portrait: RgbImage) -> None:
    rgb = np.full((1800, 2600, 3), (120, 150, 170), np.uint8)
    rgb[1400:1720, 2200:2520] = portrait
    (face,) = vision.look_at(rgb, [PixelBox(2200, 1400, 2520, 1720)]).faces
    assert face.box.center == pytest.approx((2360, 1558), abs=15)


@pytest.mark.parametrize("size", [(160, 320), (1920, 1920)])
def test_squeezed_faces_and_those_that_fill_the_photo_are_outlined(
    vision: Vision, portrait: RgbImage, size: tuple[int, int]
) -> None:
    (face,) = vision.look(np.asarray(cv2.resize(portrait, size, interpolation=cv2.INTER_CUBIC), np.uint8)).faces
    x, y = size[0] / 320, size[1] / 320
    assert face.box.iou(PixelBox(int(100 * x), int(70 * y), int(220 * x), int(245 * y))) > 0.6


_BOXES = st.lists(
    st.tuples(st.integers(0, 80), st.integers(0, 80), st.integers(4, 40), st.integers(4, 40), st.floats(0.09, 1)),
    max_size=12,
)


def seen(boxes: list[tuple[int, int, int, int, float]]) -> Seen:
    corners = np.array([(x, y, x + w, y + h) for x, y, w, h, _ in boxes], np.float32).reshape(-1, 4)
    return Seen(corners, np.array([score for *_, score in boxes], np.float32))


@given(_BOXES)
def test_suppression_keeps_no_doubles_and_loses_no_place(boxes: list[tuple[int, int, int, int, float]]) -> None:
    one = seen(boxes)
    kept = suppress(one.boxes, one.scores)
    outlines = [PixelBox(*(int(v) for v in one.boxes[i])) for i in range(len(boxes))]
    assert all(outlines[a].iou(outlines[b]) <= 0.3 + 1e-6 for a in kept for b in kept if a != b)
    assert all(any(outlines[i].iou(outlines[k]) > 0.3 - 1e-6 for k in kept) for i in range(len(boxes)))


@given(_BOXES)
def test_a_face_seen_by_one_asking_of_four_counts_a_quarter(boxes: list[tuple[int, int, int, int, float]]) -> None:
    nothing = seen([])
    for face in fused([seen(boxes), nothing, nothing, nothing]):
        assert face.confidence <= 0.25 + 1e-6


def test_joined_boxes_lie_between_those_seen() -> None:
    face = fused([seen([(10, 10, 20, 20, 0.5)]), seen([(14, 10, 20, 20, 0.5)])])[0]
    assert (face.box, face.confidence) == (PixelBox(12, 10, 32, 30), 0.5)


def test_a_coarse_asking_adds_faces_and_swallows_their_parts() -> None:
    eyes, child = FaceBox(PixelBox(30, 30, 60, 50), 0.3), FaceBox(PixelBox(200, 10, 240, 60), 0.9)
    whole, again = FaceBox(PixelBox(10, 10, 90, 110), 0.5), FaceBox(PixelBox(198, 8, 242, 62), 0.6)
    assert with_large([eyes, child], [whole, again]) == [child, whole]


def test_a_sure_face_before_a_larger_doubtful_one_stays() -> None:
    child, poster = FaceBox(PixelBox(40, 60, 70, 100), 0.8), FaceBox(PixelBox(10, 10, 90, 110), 0.3)
    assert with_large([child], [poster]) == [child, poster]
