"""Styles cover fully, look at nothing but the outside, and repeat themselves."""

from __future__ import annotations

import numpy as np
import pytest

from scanner.errors import WrongCallError
from scanner.model import Ellipse, HiddenRegion, Kind, Outline, PixelBox, Quad
from scanner.redaction.registry import STYLES, by_name, paint

NAMES = [style.name for style in STYLES]


def regions(style: str, *outlines: Outline) -> tuple[HiddenRegion, ...]:
    return tuple(HiddenRegion(outline, Kind.SIGN, style) for outline in outlines)


def test_the_styles_are_the_ones_that_the_settings_name() -> None:
    assert set(NAMES) == {"solid", "frost", "mosaic", "sticker"}


def test_an_unknown_style_is_a_wrong_call(picture: np.ndarray) -> None:
    with pytest.raises(WrongCallError, match="no style named 'blur'"):
        paint(picture, regions("blur", PixelBox(0, 0, 9, 9)), 1)


@pytest.mark.parametrize("name", NAMES)
def test_the_outside_and_the_given_array_stay_as_they_are(name: str, picture: np.ndarray) -> None:
    before = picture.copy()
    painted = paint(picture, regions(name, PixelBox(30, 20, 90, 70)), 7)
    outside = np.ones(picture.shape[:2], bool)
    outside[20:70, 30:90] = False
    assert np.array_equal(picture, before)
    assert np.array_equal(painted[outside], before[outside])
    assert painted.dtype == np.uint8


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "outlines",
    [
        (PixelBox(30, 20, 90, 70),),
        (PixelBox(30, 20, 60, 70), PixelBox(60, 20, 90, 70)),  # they touch
        (PixelBox(30, 20, 60, 70), PixelBox(50, 40, 90, 90)),  # they overlap
        (PixelBox(0, 0, 160, 40),),  # along the border
        (PixelBox(0, 0, 160, 120),),  # all of it
        (PixelBox(159, 119, 160, 120),),  # the last pixel
        (Ellipse(PixelBox(20, 20, 100, 100)),),
        (Quad(((20.0, 60.0), (120.0, 30.0), (128.0, 60.0), (28.0, 92.0))),),
        (PixelBox(20, 20, 28, 100), PixelBox(30, 20, 38, 100), PixelBox(40, 20, 48, 100)),  # narrow gaps
    ],
    ids=["box", "touching", "overlapping", "border", "whole picture", "pixel", "ellipse", "quad", "gaps"],
)
def test_hidden_pixels_have_no_say_in_the_fill(name: str, outlines: tuple[Outline, ...], picture: np.ndarray) -> None:
    one = paint(picture, regions(name, *outlines), 7)
    # What is hidden by any region: everything that becomes black when all are painted solid over white.
    hidden = (paint(np.full_like(picture, 255), regions("solid", *outlines), 7) == 0).all(axis=2)
    other = picture.copy()
    other[hidden] = np.random.default_rng(3).integers(0, 256, (int(hidden.sum()), 3), np.uint8)
    assert np.array_equal(paint(other, regions(name, *outlines), 7), one)


@pytest.mark.parametrize("name", ["frost", "mosaic"])
def test_the_fill_takes_up_the_colours_around_it(name: str) -> None:
    picture = np.zeros((100, 100, 3), np.uint8)
    picture[:, :50] = (200, 60, 40)
    picture[:, 50:] = (40, 80, 200)
    painted = paint(picture, regions(name, PixelBox(20, 30, 80, 70)), 1).astype(int)
    assert abs(painted[30:70, 20:26].mean(axis=(0, 1)) - (200, 60, 40)).max() < 40
    assert abs(painted[30:70, 74:80].mean(axis=(0, 1)) - (40, 80, 200)).max() < 40


def test_frost_is_textured_but_calm() -> None:
    picture = np.full((200, 200, 3), 128, np.uint8)
    painted = paint(picture, regions("frost", PixelBox(40, 40, 160, 160)), 1)[40:160, 40:160].astype(float)
    assert 1 < painted.std() < 8


def test_solid_is_one_colour(picture: np.ndarray) -> None:
    assert not paint(picture, regions("solid", PixelBox(30, 20, 90, 70)), 7)[20:70, 30:90].any()


@pytest.mark.parametrize("name", NAMES)
def test_a_region_keeps_its_look_when_another_far_away_is_added(name: str, picture: np.ndarray) -> None:
    alone = paint(picture, regions(name, PixelBox(10, 10, 40, 40)), 7)
    both = paint(picture, regions(name, PixelBox(110, 80, 150, 110), PixelBox(10, 10, 40, 40)), 7)
    assert np.array_equal(alone[10:40, 10:40], both[10:40, 10:40])


def test_every_style_has_words_for_a_person() -> None:
    assert all(by_name(name).title[0].isupper() for name in NAMES)
