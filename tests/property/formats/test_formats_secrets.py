"""A secret in any place of a container is gone from the copy, and the picture is the same."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageSequence

from scanner.formats.registry import identify
from scanner.model import KeptMetadata
from scanner.settings import Limits

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
SECRETS = st.text(LETTERS, min_size=16, max_size=60).map(str.encode)
BASES = (
    *("jpeg", "jpeg progressive", "jpeg cmyk", "png", "png animated", "webp", "webp animated"),
    *("gif", "gif animated", "bmp"),
)
# Carriers name what a person should know of; these spots are rests of a few bytes, or inside the coded picture.
SILENT = (
    *("padding of the rows", "PLTE of true colour", "frames that nobody shows", "a chunk with a wrong checksum"),
    *("behind the zlib stream", "behind the last scanline", "between segments", "Adobe segment's end"),
    *("loop count's end", "iCCP name"),
)
SHORT = ("reserved fields", "padding of the rows", "PLTE of true colour")


def _cleaned(data: bytes) -> bytes:
    found = identify(data[:4096])
    assert found is not None
    return b"".join(found.open(memoryview(data), Limits()).cleaned(KeptMetadata()))


def _order(spot: str) -> tuple[bool, bool, bool, bool, str]:
    return "after the end" in spot, "behind" not in spot, "padding" not in spot, "after" not in spot, spot


def _frames(data: bytes) -> list[np.ndarray]:
    with Image.open(io.BytesIO(data)) as image:
        return [np.asarray(frame.convert("RGBA")) for frame in ImageSequence.Iterator(image)]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    base=st.sampled_from(BASES),
    numbers=st.lists(st.integers(0, 99), min_size=1, max_size=4),
    secret=SECRETS,
    form=st.integers(0, 4),
)
def test_no_secret_survives_anywhere(  # noqa: PLR0917  hypothesis and pytest both pass by name
    bases: dict[str, bytes],
    places: dict[str, dict[str, Callable[[bytes, bytes], bytes]]],
    search: Callable[[bytes, bytes], list[str]],
    written: Callable[[bytes], dict[str, bytes]],
    base: str,
    numbers: list[int],
    secret: bytes,
    form: int,
) -> None:
    plain = bases[base]
    known = places[base.partition(" ")[0]]
    spots = list({sorted(known)[number % len(known)] for number in numbers})
    # What changes the end or the picture data goes in first, so that the others still find their place.
    spots.sort(
        key=lambda spot: (
            "after the end" in spot,
            "behind" not in spot,
            "padding" not in spot,
            "after" not in spot,
            spot,
        )
    )
    full = plain
    for spot in spots:
        full = known[spot](full, list(written(secret).values())[form])
    copy = _cleaned(full)
    assert not search(copy, secret), spots
    assert all(np.array_equal(a, b) for a, b in zip(_frames(plain), _frames(copy), strict=True))
    assert _cleaned(copy) == copy


def test_every_single_place_is_found_and_emptied(
    bases: dict[str, bytes],
    places: dict[str, dict[str, Callable[[bytes, bytes], bytes]]],
    search: Callable[[bytes, bytes], list[str]],
) -> None:
    secret = b"Sunnyside7Primary3School9"
    for base, plain in bases.items():
        for spot, put in places[base.partition(" ")[0]].items():
            full = put(plain, secret)
            assert full != plain
            assert not search(_cleaned(full), secret), (base, spot)
            if spot not in SHORT:
                assert search(full, secret), f"the secret never was in {spot} of {base}: this test would prove nothing"
            found = identify(full[:4096])
            assert found is not None
            carriers = list(found.open(memoryview(full), Limits()).blocks)
            if spot not in SILENT:
                assert any(
                    search(c.label.encode() + bytes(c.payload), secret) or c.payload == secret[:4] for c in carriers
                ), (base, spot)


def test_a_clean_file_does_not_change(bases: dict[str, bytes]) -> None:
    for base, plain in bases.items():
        if base != "webp":  # its EXIF chunk is empty, and goes
            assert _cleaned(plain) == plain, base
