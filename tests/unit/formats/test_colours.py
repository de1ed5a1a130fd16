"""Code points and primaries as ICC profiles, with LittleCMS as the judge."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from scanner.colour import colours, icc
from scanner.settings import Limits
from scanner.verify.second_reader import same_colours
from scanner.verify.second_reader.icc import icc_leftovers

LITTLE_CMS_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
POINTS = st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1)).map(lambda p: (p[0] / 1e5, p[1] / 1e5))


def test_srgb_is_what_littlecms_makes_of_it() -> None:
    assert same_colours(LITTLE_CMS_SRGB.tobytes(), colours.profile(colours.SRGB))


# H.273 and the ICC's own profiles: XYZ of the primaries on D50, by the colour space's definition.
@pytest.mark.parametrize(
    ("code", "red", "green"),
    [
        (12, (0.5151, 0.2412, -0.0011), (0.2919, 0.6922, 0.0419)),
        (9, (0.6734, 0.2790, -0.0019), (0.1657, 0.6753, 0.0300)),
    ],
    ids=["Display P3", "BT.2020"],
)
def test_wide_primaries_stand_where_published_profiles_have_them(
    code: int, red: tuple[float, ...], green: tuple[float, ...]
) -> None:
    made = colours.of_code_points(code, 13)
    assert made is not None
    read = ImageCms.getOpenProfile(io.BytesIO(colours.profile(made))).profile
    assert read.red_colorant[0] == pytest.approx(red, abs=2e-3)
    assert read.green_colorant[0] == pytest.approx(green, abs=2e-3)


def test_a_power_is_the_curve_that_it_says() -> None:
    made = colours.of_power(colours.SRGB.primaries, colours.D65, 1.8)
    assert made is not None
    grey = Image.new("RGB", (1, 1), (128, 128, 128))
    shown = ImageCms.profileToProfile(grey, io.BytesIO(colours.profile(made)), LITTLE_CMS_SRGB)
    linear = (128 / 255) ** 1.8
    wanted = 255 * (1.055 * linear ** (1 / 2.4) - 0.055)
    assert np.asarray(shown)[0, 0] == pytest.approx([wanted] * 3, abs=1)


@pytest.mark.parametrize("transfer", [8, 16, 18, 0, 255])
def test_curves_without_a_place_in_a_jpeg_are_none(transfer: int) -> None:
    assert colours.of_code_points(1, transfer) is None


@given(red=POINTS, green=POINTS, blue=POINTS, white=POINTS, gamma=st.integers(1, 2**32 - 1))
def test_nonsense_is_none_or_a_clean_profile(
    red: colours.Point, green: colours.Point, blue: colours.Point, white: colours.Point, gamma: int
) -> None:
    made = colours.of_power((red, green, blue), white, 1e5 / gamma)
    if made is not None:
        profile = colours.profile(made)
        assert profile
        assert icc.rebuilt(profile, Limits()) == profile
        assert list(icc_leftovers(profile)) == []


@given(corners=st.lists(st.floats(0.01, 0.9), min_size=8, max_size=8), gamma=st.floats(0.3, 0.7))
def test_a_profile_of_plausible_numbers_is_clean(corners: list[float], gamma: float) -> None:
    white, red, green, blue = ((corners[at], corners[at + 1]) for at in (0, 2, 4, 6))
    made = colours.of_power((red, green, blue), white, 1 / gamma)
    if made is not None:
        assert list(icc_leftovers(colours.profile(made))) == []
