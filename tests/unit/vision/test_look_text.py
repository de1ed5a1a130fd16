"""Real networks on drawn pictures: words are found where they stand and read as they are."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from scanner.model import PixelBox, RgbImage, TextLine
from scanner.vision.look import Vision


def the_line(lines: tuple[TextLine, ...], text: str) -> TextLine:
    found = [line for line in lines if line.text.replace(" ", "").casefold() == text.replace(" ", "").casefold()]
    assert len(found) == 1, [(line.text, line.confidence) for line in lines]
    return found[0]


def test_words_are_read_and_boxed(vision: Vision, board: Callable[..., RgbImage]) -> None:
    rgb = board(("Maple Street", 60, 80, 40), ("42", 300, 220, 60))
    evidence = vision.look(rgb)
    assert not evidence.failures
    assert set(evidence.seconds) == {"text", "faces", "codes"}
    street = the_line(evidence.lines, "Maple Street")
    assert street.quad.bounds().iou(PixelBox(60, 88, 290, 125)) > 0.6
    assert the_line(evidence.lines, "42").quad.bounds().center == pytest.approx((335, 255), abs=12)
    assert street.confidence > 0.9


@pytest.mark.parametrize("quarter_turns", [1, 2, 3])
def test_turned_words_are_read(vision: Vision, board: Callable[..., RgbImage], quarter_turns: int) -> None:
    upright = board(("LINCOLN", 140, 150, 44))
    rgb = np.ascontiguousarray(np.rot90(upright, quarter_turns))
    line = the_line(vision.look(rgb, quick=True).lines, "LINCOLN")
    # `rot90` turns against the clock: the reading direction, clockwise from the rows, turns with it.
    assert (line.quad.angle_degrees + 90 * quarter_turns + 180) % 360 - 180 == pytest.approx(0, abs=5)


def test_mirrored_words_are_read(vision: Vision, board: Callable[..., RgbImage]) -> None:
    mirrored = np.ascontiguousarray(board(("BERKELEY", 60, 120, 60))[:, ::-1])
    the_line(vision.look(mirrored, quick=True).lines, "BERKELEY")


def test_faint_words_are_found(vision: Vision, board: Callable[..., RgbImage]) -> None:
    rgb = board(("Room 12 B", 90, 120, 44))
    night = (12 + rgb.astype(np.float32) * 0.06).astype(np.uint8)
    box = PixelBox(90, 128, 290, 165)
    assert any(line.quad.bounds().intersection(box).area > 0.8 * box.area for line in vision.look(night).lines)


def test_the_same_picture_gives_the_same_evidence(vision: Vision, board: Callable[..., RgbImage]) -> None:
    rgb = board(("One", 40, 60, 30), ("two three", 200, 250, 24))
    first, second = vision.look(rgb, quick=True), vision.look(rgb.copy(), quick=True)
    assert (first.lines, first.faces, first.codes) == (second.lines, second.faces, second.codes)


def test_a_plain_picture_shows_nothing(vision: Vision) -> None:
    evidence = vision.look(np.full((240, 320, 3), 120, np.uint8))
    assert (evidence.lines, evidence.faces, evidence.codes, evidence.failures) == ((), (), (), ())


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (700, 3)])
def test_strips_and_specks_are_looked_at(vision: Vision, size: tuple[int, int]) -> None:
    assert not vision.look(np.full((*size, 3), 90, np.uint8)).failures


def test_a_part_is_looked_at_in_the_coordinates_of_the_whole(vision: Vision, board: Callable[..., RgbImage]) -> None:
    rgb = board(("KEEP OUT", 60, 60, 40), ("Anna", 700, 500, 40), size=(900, 600))
    evidence = vision.look_at(rgb, [PixelBox(690, 500, 800, 550)])
    assert [line.text for line in evidence.lines] == ["Anna"]
    assert evidence.lines[0].quad.bounds().iou(PixelBox(700, 510, 790, 545)) > 0.5


def test_looking_at_no_part_finds_nothing(vision: Vision, board: Callable[..., RgbImage]) -> None:
    evidence = vision.look_at(board(("KEEP OUT", 60, 60, 40)), [])
    assert (evidence.lines, evidence.faces, evidence.codes, evidence.failures) == ((), (), (), ())


def test_no_text_of_a_photo_shows_in_a_repr(vision: Vision, board: Callable[..., RgbImage]) -> None:
    evidence = vision.look(board(("SECRET", 60, 60, 50)), quick=True)
    the_line(evidence.lines, "SECRET")
    assert "SECRET" not in repr(evidence)
