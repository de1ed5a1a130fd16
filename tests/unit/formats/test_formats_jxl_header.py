"""The header of a JPEG XL codestream, written out bit by bit."""

from __future__ import annotations

import pytest

from scanner.colour.colours import D65, SRGB, of_code_points, of_power
from scanner.containers import jxl_header
from scanner.errors import DamagedPhotoError

SIZE = (0, 1), (0, 2), (47, 9), (0, 3), (0, 2), (63, 9)  # height 48, width 64, each in nine bits
PLAIN = (0, 1), (0, 2), (0, 1), (0, 2), (0, 1)  # no extra fields' depth of 8 bits, buffers, no extra channels, not XYB
SRGB_CURVE = (0, 1), (2, 2), (11, 4), (1, 2)  # no gamma, function 13, intent


def packed(*fields: tuple[int, int]) -> bytes:
    bits = at = 0
    for value, width in fields:
        bits |= value << at
        at += width
    return jxl_header.SIGNATURE + bits.to_bytes(-(-at // 8), "little")


def enum(value: int) -> tuple[tuple[int, int], ...]:
    return ((value, 2),) if value < 2 else ((2, 2), (value - 2, 4))


def colour(primaries: int, white: int = 1, *, has_profile: bool = False) -> tuple[tuple[int, int], ...]:
    return ((0, 1), (int(has_profile), 1), *enum(0), *enum(white), *enum(primaries))


NO_EXTRAS = (0, 1), (0, 1), *PLAIN


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        (((1, 1),), SRGB),
        ((*NO_EXTRAS, (1, 1)), SRGB),
        ((*NO_EXTRAS, *colour(1), *SRGB_CURVE), SRGB),
        ((*NO_EXTRAS, *colour(11), *SRGB_CURVE), of_code_points(12, 13)),
        ((*NO_EXTRAS, *colour(9), *SRGB_CURVE), of_code_points(9, 13)),
        ((*NO_EXTRAS, *colour(1), (1, 1), (4_545_500, 24)), of_power(SRGB.primaries, D65, 10_000_000 / 4_545_500)),
        ((*NO_EXTRAS, *colour(1), (0, 1), *enum(16)), None),
        ((*NO_EXTRAS, *colour(1, has_profile=True)), None),
        ((*NO_EXTRAS, *colour(1, white=10), *SRGB_CURVE), None),
        ((*NO_EXTRAS, *colour(2), *SRGB_CURVE), None),
    ],
    ids=["all default", "default", "sRGB", "P3", "2020", "gamma", "PQ", "profile", "white E", "custom primaries"],
)  # fmt: skip
def test_colours(fields: tuple[tuple[int, int], ...], wanted: object) -> None:
    header = jxl_header.read(packed(*SIZE, *fields) + bytes(8))
    assert (header.width_px, header.height_px, header.animated) == (64, 48, False)
    assert header.colours == wanted


def test_an_animation_with_a_preview_and_a_named_spot_colour() -> None:
    extras = (
        *((0, 1), (1, 1), (5, 3)),  # orientation
        *((1, 1), *SIZE),  # intrinsic size
        *((1, 1), (1, 1), (0, 2), (1, 3)),  # a square preview of 16 pixels
        *((1, 1), (1, 2), (0, 2), (0, 2), (0, 1)),  # 1000 ticks a second, for ever
    )
    spot = (0, 1), *enum(2), (0, 1), (0, 2), (0, 2), (1, 2), (3, 4), (0x414141, 24), (0, 64)
    depth, one_channel = ((0, 1), (2, 2), (0, 1)), ((1, 2),)
    head = packed(*SIZE, *extras, *depth, *one_channel, *spot, (1, 1), *colour(11), *SRGB_CURVE) + bytes(8)
    header = jxl_header.read(head)
    assert header.animated
    assert header.colours == of_code_points(12, 13)


def test_a_header_that_ends_early_is_damaged() -> None:
    with pytest.raises(DamagedPhotoError):
        jxl_header.read(packed(*SIZE))
    with pytest.raises(DamagedPhotoError):
        jxl_header.size(b"\xff\xd8\xff")
