"""Merging what several views saw: nothing twice, nothing lost, and things far apart stay apart."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.model import PixelBox, Quad, RgbImage, TextLine
from scanner.vision.crops import cut, tightened, turned
from scanner.vision.db import boxes_from_map
from scanner.vision.merge import overlap_area, quad_area, without_doubles
from scanner.vision.ocr import FoundText, Reading, Sight
from scanner.vision.text import find_text, is_plausible, read_text
from scanner.vision.tiling import Pass, View


def box(left: float, top: float, width: float, height: float, score: float = 0.8) -> FoundText:
    right, bottom = left + width, top + height
    return FoundText(Quad(((left, top), (right, top), (right, bottom), (left, bottom))), score)


_FOUND = st.lists(
    st.builds(
        box, st.integers(0, 200), st.integers(0, 100), st.integers(5, 120), st.integers(5, 30), st.floats(0.2, 1)
    ),
    max_size=10,
)


@given(_FOUND)
def test_merging_invents_nothing_and_repeating_it_changes_nothing(found: list[FoundText]) -> None:
    kept = without_doubles(found)
    assert all(item in found for item in kept)
    assert set(without_doubles(kept)) == set(kept)


@given(_FOUND)
def test_a_place_that_was_found_keeps_a_box(found: list[FoundText]) -> None:
    kept = without_doubles(found)
    for item in found:
        assert max(overlap_area(item.quad, other.quad) for other in kept) >= 0.3 * quad_area(item.quad)


@given(_FOUND, st.randoms())
def test_the_order_of_the_views_does_not_matter(found: list[FoundText], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis hands out a random.Random
    assert without_doubles(shuffled) == without_doubles(found)


def test_a_line_takes_the_place_of_its_words() -> None:
    line = box(0, 0, 200, 20, 0.7)
    assert without_doubles([box(0, 0, 90, 20, 0.9), line, box(100, 0, 100, 20, 0.9)]) == [line]


def test_two_shirts_are_not_one_line() -> None:
    left, right = box(0, 0, 60, 50, 0.9), box(250, 0, 60, 50, 0.9)
    assert set(without_doubles([left, right, box(-5, -5, 320, 60, 0.5)])) == {left, right}


def test_small_text_on_a_large_sign_stays() -> None:
    large, small = box(0, 0, 300, 100), box(20, 70, 80, 12)
    assert set(without_doubles([large, small])) == {large, small}


def test_a_map_gives_grown_boxes_with_their_mean_probability() -> None:
    probability = np.zeros((120, 200), np.float32)
    probability[50:60, 40:140] = 0.9
    (found,) = boxes_from_map(probability)
    bounds = found.quad.bounds()
    assert 0.7 < found.score <= 0.9
    assert bounds.left < 40
    assert bounds.right > 140
    assert 20 <= bounds.height <= 30
    assert boxes_from_map(np.zeros((64, 64), np.float32)) == []


@pytest.mark.parametrize(("around", "tallest_px"), [(0.15, math.inf), (0.4, 160.0)])
def test_clear_text_is_found_inside_a_blob_that_is_none(around: float, tallest_px: float) -> None:
    probability = np.zeros((400, 500), np.float32)
    probability[40:360, 50:450] = around  # too faint, or too tall
    probability[180:210, 150:250] = 0.95
    probability[300:304, 100:104] = 0.95  # a speck
    (found,) = boxes_from_map(probability, tallest_px)
    assert found.quad.bounds().iou(PixelBox(132, 162, 269, 229)) > 0.85
    assert found.score > 0.9
    (whole,) = boxes_from_map(np.where(probability > 0, 0.4, 0).astype(np.float32))
    assert whole.quad.bounds().height > 300  # what is clear enough and not too tall stays whole


def test_a_ragged_blob_is_not_looked_into_for_more_than_lines() -> None:
    probability = np.zeros((400, 500), np.float32)
    probability[40:360, 50:450] = 0.15
    for i in range(120):  # a bent stroke, which fills little of its rectangle
        probability[100 + i : 108 + i, 150 + i : 158 + i] = 0.95
        probability[220 - i : 228 - i, 270 + i : 278 + i] = 0.95
    assert boxes_from_map(probability) == []


def test_pieces_without_an_edge_of_their_own_are_shards_of_their_blob() -> None:
    probability = np.zeros((600, 800), np.float32)
    probability[40:560, 50:750] = 0.85  # a wall that the network takes for one giant text
    probability[200:280, 200:380] = 0.96
    probability[300:360, 500:560] = 0.2
    assert boxes_from_map(probability, tallest_px=160) == []


def test_the_edge_of_a_hole_is_no_text() -> None:
    probability = np.zeros((300, 400), np.float32)
    probability[50:250, 50:350] = 0.9
    probability[100:200, 100:300] = 0.09
    assert len(boxes_from_map(probability)) == 1


WHOLE = PixelBox(0, 0, 900, 400)


class ScaledEngine:
    """Sees one box at full scale, the same at some other scales, and reads a given text in it."""

    name = "scaled"

    def __init__(self, text: str, scales: set[float]) -> None:
        self.text, self.scales = text, scales

    def find(self, rgb: RgbImage, _tallest_px: float) -> Sight:
        """The box, where this scale shows it."""
        scale = rgb.shape[1] / WHOLE.width
        x, y, width, height = (scale * value for value in (200, 100, 60, 40))
        return Sight([box(x, y, width, height, 0.6)] if scale in self.scales else [])

    def read(self, crops: Sequence[RgbImage]) -> list[Reading]:
        """The text, surely."""
        return [Reading(self.text, 0.85) for _ in crops]


@pytest.mark.parametrize(
    ("text", "scales", "found"),
    [
        ("B", {1.0}, False),
        ("二", {1.0}, False),
        ("", {1.0}, False),
        ("B", {1.0, 0.5}, True),
        ("7", {1.0}, True),
        ("BE", {1.0}, True),
    ],
)
def test_a_single_shape_must_be_seen_by_two_passes(text: str, scales: set[float], *, found: bool) -> None:
    rgb, engine = np.zeros((400, 900, 3), np.uint8), ScaledEngine(text, scales)
    views = [View(WHOLE, Pass(1.0)), View(WHOLE, Pass(0.5))]
    assert bool(read_text(engine, rgb, find_text(engine, rgb, views))) == found
    seen = find_text(engine, rgb, views)
    assert read_text(engine, rgb, seen, [PixelBox(100, 120, 300, 390)])  # on a shirt it may be a number
    alone = find_text(engine, rgb, views[:1])  # nobody else has looked
    assert len(read_text(engine, rgb, alone)) == 1


def test_a_crop_is_upright_and_a_turned_quad_reads_from_its_side() -> None:
    rgb = np.zeros((60, 80, 3), np.uint8)
    rgb[10:20, 30:70] = (255, 0, 0)  # the upper edge of the quad below is red
    rgb[20:40, 30:70] = (0, 0, 255)
    quad = Quad(((30, 10), (70, 10), (70, 40), (30, 40)))
    upright, sideways = cut(rgb, quad), cut(rgb, turned(quad, 1))
    assert upright.shape == (30, 40, 3)
    assert sideways.shape == (40, 30, 3)
    assert upright[2:8, 5:35, 0].min() > 200
    assert sideways[5:35, 2:8, 0].min() > 200  # read downward along its right side, its upper edge is at the left
    assert turned(turned(quad, 3), 1) == quad


def test_a_crop_beyond_the_photo_repeats_its_edge() -> None:
    rgb = np.full((40, 40, 3), 77, np.uint8)
    assert (cut(rgb, Quad(((-10, -10), (60, -10), (60, 30), (-10, 30)))) == 77).all()


def test_only_large_boxes_must_prove_that_they_are_text() -> None:
    large = box(0, 0, 300, 200).quad
    assert is_plausible(TextLine(large, "", 0.0, 0.6), 640 * 480)  # in a script that cannot be read
    assert not is_plausible(TextLine(large, "", 0.0, 0.4), 640 * 480)
    assert not is_plausible(TextLine(large, "19", 0.95, 0.25), 640 * 480)
    assert is_plausible(TextLine(large, "19", 0.95, 0.4), 640 * 480)
    assert is_plausible(TextLine(box(0, 0, 40, 20).quad, "", 0.0, 0.25), 640 * 480)


class MeasuringEngine:
    """An OCR engine that keeps the heights of its crops, and is sure of a word in those from some height on."""

    name = "measuring"

    def __init__(self, sure_from_px: int = 0) -> None:
        self.heights: list[int] = []
        self.sure_from_px = sure_from_px

    def find(self, _rgb: RgbImage, _tallest_px: float) -> Sight:
        """Nothing."""
        return Sight([])

    def read(self, crops: Sequence[RgbImage]) -> list[Reading]:
        """A word, or a wrong one."""
        heights = [crop.shape[0] for crop in crops]
        self.heights += heights
        return [Reading("WORD", 0.99) if height >= self.sure_from_px else Reading("W0", 0.6) for height in heights]


def test_lines_are_read_without_the_air_around_their_letters_and_boxed_with_it() -> None:
    engine = MeasuringEngine()
    (line,) = read_text(engine, np.zeros((400, 900, 3), np.uint8), [box(20, 30, 300, 100)])
    assert engine.heights == [90]
    assert line.quad.bounds() == PixelBox(20, 30, 320, 130)


def test_a_line_boxed_closely_is_read_with_its_whole_box() -> None:
    engine = MeasuringEngine(sure_from_px=95)
    (line,) = read_text(engine, np.zeros((400, 900, 3), np.uint8), [box(20, 30, 300, 100)])
    assert (line.text, engine.heights) == ("WORD", [90, 100])


@pytest.mark.parametrize("quarter_turns", range(4))
def test_tightening_takes_from_the_letters_height_only(quarter_turns: int) -> None:
    quad = turned(box(0, 0, 200, 40).quad, quarter_turns)
    tight = tightened(quad)
    assert tight.width_px == pytest.approx(quad.width_px)
    assert quad.height_px - tight.height_px == pytest.approx(4)


class TurnedEngine(MeasuringEngine):
    """An OCR engine that reads something in a red-topped crop, and something else, more surely, in others."""

    def __init__(self, turned_confidence: float) -> None:
        super().__init__()
        self.turned_confidence = turned_confidence

    def read(self, crops: Sequence[RgbImage]) -> list[Reading]:
        """By the colour of the crop's upper edge."""
        upright = [bool(crop[2, :, 0].mean() > 128) for crop in crops]
        return [Reading("nou", 0.4) if up else Reading("UOU", self.turned_confidence) for up in upright]


@pytest.mark.parametrize(("confidence", "turns"), [(0.7, False), (0.9, True)])
def test_only_a_sure_reading_turns_a_line_upside_down(confidence: float, *, turns: bool) -> None:
    rgb = np.zeros((400, 900, 3), np.uint8)
    rgb[:80, :, 0] = 255
    item = box(20, 30, 300, 130)
    (line,) = read_text(TurnedEngine(confidence), rgb, [item])
    assert line.quad == (turned(item.quad, 2) if turns else item.quad)
    assert line.text == ("UOU" if turns else "nou")
