"""A closer look at bodies: which of them, at which size, and what of it is believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from scanner.model import FaceBox, PixelBox, Quad, RgbImage, TextLine
from scanner.settings import Settings
from scanner.vision import look
from scanner.vision.ocr import FoundText, Reading, Sight
from scanner.vision.text import with_closer_look
from scanner.vision.tiling import Pass, View
from scanner.vision.torsos import torso_views

PHOTO = np.zeros((600, 800, 3), np.uint8)
VIEW = View(PixelBox(100, 100, 300, 300), Pass(2.0))


def rectangle(left: float, top: float, right: float, bottom: float) -> Quad:
    return Quad(((left, top), (right, top), (right, bottom), (left, bottom)))


@dataclass(frozen=True)
class OneLine:
    """An engine that sees one line in every picture, and reads the same in every crop."""

    reading: Reading
    name: str = "one line"

    def find(self, rgb: RgbImage, tallest_px: float) -> Sight:
        """A line of 100 x 40 px."""
        assert rgb.size
        assert tallest_px > 40  # or it would not be asked for
        return Sight([FoundText(rectangle(20, 40, 120, 80), 0.5)])

    def read(self, crops: Sequence[RgbImage]) -> list[Reading]:
        """The same for all."""
        return [self.reading] * len(crops)


class OnlyClosely(OneLine):
    """Sees that line where the longer side of the picture is 640 px: no pass over the whole of `PHOTO` is."""

    def find(self, rgb: RgbImage, tallest_px: float) -> Sight:
        """The line, or none."""
        return super().find(rgb, tallest_px) if max(rgb.shape[:2]) == 640 else Sight([])


class OneFace:
    """Finds the same small face in every photo."""

    def find(self, rgb: RgbImage, parts: Sequence[PixelBox], quick: bool) -> tuple[FaceBox, ...]:
        """One sure face."""
        assert rgb.size
        assert parts or quick
        return (face(400, 100, 20),)


def face(left: int, top: int, width: int, confidence: float = 0.8) -> FaceBox:
    return FaceBox(PixelBox(left, top, left + width, top + round(1.3 * width)), confidence)


def test_a_photo_without_faces_takes_no_closer_look() -> None:
    assert torso_views((), 800, 600) == ()


def test_the_body_under_a_face_fills_the_view() -> None:
    views = torso_views([face(400, 100, 40)], 800, 600)
    assert [max(view.size_px) for view in views] == [640]
    chest = PixelBox(380, 180, 460, 300)
    assert all(view.box.intersection(chest) == chest for view in views)
    assert all(view.box.height < 0.5 * 600 for view in views)


def test_a_small_body_is_looked_at_twice_and_one_that_was_seen_as_closely_not_again() -> None:
    assert [max(view.size_px) for view in torso_views([face(400, 100, 20)], 800, 600)] == [640, 400]
    assert torso_views([face(1200, 300, 140)], 2000, 1500) == ()


def test_no_body_is_sought_under_a_doubtful_or_tiny_face_or_below_the_picture() -> None:
    doubtful, tiny, at_the_edge = face(400, 100, 40, 0.3), face(400, 100, 12), face(400, 530, 60)
    assert torso_views([doubtful, tiny, at_the_edge], 800, 600) == ()


def test_a_crowd_costs_a_bounded_time_and_the_nearest_come_first() -> None:
    crowd = [face(40 + 70 * i, 100 + 150 * j, 16 + i) for i in range(10) for j in range(3)]
    views = torso_views(crowd, 800, 600)
    assert {view.box for view in views} == {view.box for view in torso_views(crowd[::-1], 800, 600)}
    assert len(views) == len(torso_views([*crowd, *crowd[:3]], 800, 600)) <= 8
    assert {view.box for view in torso_views(crowd[-3:], 800, 600)} <= {view.box for view in views}


def test_what_a_closer_look_reads_is_new_evidence() -> None:
    (line,) = with_closer_look(OneLine(Reading("17", 0.9)), PHOTO, [], [VIEW])
    assert (line.text, line.confidence) == ("17", 0.9)
    assert line.quad.bounds() == PixelBox(110, 120, 160, 140)  # half the size, from the view's corner on


def test_what_a_closer_look_cannot_read_is_not_believed() -> None:
    assert with_closer_look(OneLine(Reading("1", 0.4)), PHOTO, [], [VIEW]) == ()


def test_a_closer_look_leaves_what_was_seen_before() -> None:
    seen = TextLine(rectangle(112, 118, 158, 142), "19", 0.85, 0.6)
    assert with_closer_look(OneLine(Reading("17", 0.9)), PHOTO, [seen], [VIEW]) == (seen,)


def test_a_whole_body_that_was_read_as_a_digit_hides_no_name_on_it() -> None:
    body = TextLine(rectangle(60, 60, 260, 380), "3", 0.95, 0.5)
    lines = with_closer_look(OneLine(Reading("WILKS", 0.9)), PHOTO, [body], [VIEW])
    assert {line.text for line in lines} == {"3", "WILKS"}


def test_a_photo_with_a_face_is_looked_at_closely_unless_it_is_looked_at_quickly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(look, "_make_ocr_engine", lambda _: OnlyClosely(Reading("17", 0.9)))
    monkeypatch.setattr(look.Vision, "_face_finder", lambda _: OneFace())
    vision = look.Vision(Settings(threads=1))
    assert [line.text for line in vision.look(PHOTO).lines] == ["17"]
    assert vision.look(PHOTO, quick=True).lines == ()
