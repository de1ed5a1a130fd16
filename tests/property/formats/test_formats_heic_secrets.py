"""A HEIC file with a secret in every place that its boxes have: none is left, and the pictures decode the same."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from scanner.containers import exif
from scanner.formats import pixels
from scanner.formats.registry import by_name
from scanner.model import CarrierType, KeptMetadata
from scanner.settings import Limits
from support.heic import SLICE, Heic

SPOTS = (
    *("hvcC SEI", "grid", "SEI", "Exif", "XMP", "unknown item", "thumbnail", "gain map", "hidden picture", "item name"),
    *("ispe", "auxC", "unused property", "description", "minor version", "brand", "gap in mdat", "handler"),
    *("box in meta", "idat", "free", "uuid", "motion photo", "after the end"),
)
SECRETS = st.text("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz0123456789", min_size=16, max_size=60).map(str.encode)


def _clean(data: bytes, keep: KeptMetadata | None = None) -> bytes:
    chosen = by_name("heic")
    return b"".join(chosen.open(memoryview(data), Limits()).cleaned(keep or KeptMetadata()))


def _pixels(data: bytes) -> np.ndarray:
    assert pixels  # importing it registers the HEIF decoder
    with Image.open(io.BytesIO(data)) as image:
        assert image.format == "HEIF"
        return np.asarray(image)


def test_the_sample_itself_is_a_picture() -> None:
    shown = _pixels(Heic().build())
    assert shown.shape == (48, 128, 3)
    assert shown.std() > 20


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    spots=st.lists(st.sampled_from(SPOTS), min_size=1, max_size=5, unique=True), secret=SECRETS, form=st.integers(0, 4)
)
def test_no_secret_survives_in_a_heic(
    search: Callable[[bytes, bytes], list[str]],
    written: Callable[[bytes], dict[str, bytes]],
    spots: list[str],
    secret: bytes,
    form: int,
) -> None:
    value = list(written(secret).values())[form]
    if {"item name", "description", "auxC", "handler"} & set(spots):
        value = value.replace(b"\0", b" ")
    data = Heic(dict.fromkeys(spots, value)).build()
    copy = _clean(data)
    assert not search(copy, secret), spots
    assert value[:4] not in copy[8:40]
    assert np.array_equal(_pixels(copy), _pixels(Heic().build()))
    assert _clean(copy) == copy


def test_each_place_is_told_before_it_is_emptied(search: Callable[[bytes, bytes], list[str]]) -> None:
    secret = b"Sunnyside7Primary3School9"
    quiet = {"hvcC SEI", "SEI", "grid", "ispe", "auxC", "minor version", "brand", "idat"}
    for spot in SPOTS:
        data = Heic({spot: secret}).build()
        assert secret[:4] in data, spot
        found = list(by_name("heic").open(memoryview(data), Limits()).blocks)
        if spot not in quiet:
            assert any(search(bytes(carrier.payload), secret) for carrier in found), spot


def test_thumbnail_gain_map_and_hidden_picture_are_dropped_and_tiles_are_kept() -> None:
    before = {c.label for c in by_name("heic").open(memoryview(Heic().build()), Limits()).blocks}
    assert {"thumbnail item", "gain map", "Exif item", "XMP item", "hvc1 item"} <= before
    copy = _clean(Heic().build())
    assert list(by_name("heic").open(memoryview(copy), Limits()).blocks) == []
    assert copy.count(SLICE) == 2
    assert Heic().build().count(SLICE) == 5


def test_a_kept_date_becomes_an_exif_item_that_goes_again_when_it_is_not_wished() -> None:
    block = exif.build(exif.KeptTags(date_time="2024:05:01 10:15:00", copyright="A. Parent"))
    keep = KeptMetadata("day", copyright=True)
    copy = _clean(Heic(block=block).build(), keep)
    (carrier,) = by_name("heic").open(memoryview(copy), Limits()).blocks
    assert carrier.type is CarrierType.EXIF
    told = {entry.tag: entry.text() for entry in exif.walk(carrier.payload, Limits())}
    assert told[0x9003] == "2024:05:01 00:00:00"
    assert told[0x8298] == "A. Parent"
    assert np.array_equal(_pixels(copy), _pixels(Heic().build()))
    assert _clean(copy, keep) == copy
    assert _clean(copy) == _clean(Heic().build())
