"""A redacted AVIF keeps its colours' meaning, its depth and its opacity; what it cannot keep is refused."""

from __future__ import annotations

import imagecodecs
import numpy as np
import pytest

from scanner.colour import colours
from scanner.errors import RefusedError
from scanner.export import deep, render
from scanner.export.base import styled_masks
from scanner.export.codings import coding_of
from scanner.formats.heif import Avif
from scanner.formats.registry import by_name
from scanner.model import HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.redaction.mask import union
from scanner.settings import Limits
from scanner.verify.picture import check_deep
from scanner.verify.untouched import Pair
from support.heic import Heic

LIMITS = Limits()
AVIF = by_name("avif")
WIDE, HIGH = 320, 240
PLAN = RedactionPlan("", (HiddenRegion(PixelBox(140, 100, 180, 120), Kind.SIGN, "solid"),), seed=3)


def soft(bits: int, channels: int = 3) -> np.ndarray:
    y, x = np.mgrid[:HIGH, :WIDE] / np.array([HIGH, WIDE])[:, None, None]
    planes = [x, y, 1 - x, 0.5 + y / 2][:channels]
    return (np.dstack(planes) * ((1 << bits) - 1)).astype(np.uint16 if bits > 8 else np.uint8)


def avif(bits: int, primaries: int, transfer: int, matrix: int, channels: int = 3) -> bytes:
    return bytes(
        imagecodecs.avif_encode(
            soft(bits, channels),
            level=95,
            speed=8,
            bitspersample=bits,
            pixelformat="444",
            primaries=primaries,
            transfer=transfer,
            matrix=matrix,
        )
    )


def redacted(content: bytes, name: str = "avif") -> bytes:
    made = render(by_name(name).open(memoryview(content), LIMITS), PLAN)
    assert made.format_name == "avif"
    return b"".join(made.pieces)


KINDS = {
    "P3": (8, 12, 13, 6, 3),
    "BT.2020, 10 bits": (10, 9, 1, 9, 3),
    "PQ": (10, 9, 16, 9, 3),
    "HLG": (10, 9, 18, 9, 3),
    "linear, 12 bits": (12, 1, 8, 1, 3),
    "opacity": (8, 1, 13, 6, 4),
    "opacity, 10 bits": (10, 12, 13, 6, 4),
}


@pytest.mark.parametrize("kind", list(KINDS))
def test_depth_code_points_and_opacity_stay(kind: str) -> None:
    content = avif(*KINDS[kind])
    copy = redacted(content)
    before, after = (deep.read(AVIF.open(memoryview(view), LIMITS)) for view in (content, copy))
    assert (
        (after.bits, after.code_points[:2])
        == (before.bits, before.code_points[:2])
        == (KINDS[kind][0], KINDS[kind][1:3])
    )
    assert after.samples.shape == before.samples.shape
    masks = styled_masks(PLAN, WIDE, HIGH, coding_of(AVIF.open(memoryview(content), LIMITS)))
    outside = ~union((part.mask for part in masks), WIDE, HIGH)
    off = np.abs(before.samples.astype(int) - after.samples)[outside] / ((1 << before.bits) - 1)
    assert outside.mean() > 0.4
    assert off.mean() < 0.006
    inside = after.samples[105:115, 145:175] / ((1 << after.bits) - 1)
    assert inside[..., :3].max() < 0.05
    if KINDS[kind][4] == 4:
        assert inside[..., 3].min() > 0.98
    pair = Pair(AVIF.open(memoryview(content), LIMITS), AVIF.open(memoryview(copy), LIMITS))
    assert all(check.ok for check in check_deep(pair, PLAN))


@pytest.mark.parametrize(("one", "other"), [("P3", "opacity"), ("PQ", "HLG"), ("P3", "BT.2020, 10 bits")])
def test_a_copy_that_means_something_else_fails_its_check(one: str, other: str) -> None:
    copy = redacted(avif(*KINDS[other]))
    pair = Pair(AVIF.open(memoryview(avif(*KINDS[one])), LIMITS), AVIF.open(memoryview(copy), LIMITS))
    outside, _ = check_deep(pair, PLAN)
    assert not outside.ok


def test_a_profile_stays_beside_the_code_points() -> None:
    adobe = colours.profile(colours.of_power(((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)), colours.D65, 2.2))
    content = b"".join(Avif(AVIF, memoryview(avif(10, 2, 2, 6)), LIMITS).packed_with(b"", adobe))
    after = deep.read(AVIF.open(memoryview(redacted(content)), LIMITS))
    assert after.profile == deep.read(AVIF.open(memoryview(content), LIMITS)).profile != b""
    assert after.bits == 10


def test_a_crop_is_refused() -> None:
    content = avif(8, 1, 13, 6)
    assert b"pixi" in content  # which any decoder can do without
    cropped = content.replace(b"\0\0\0\x10pixi\0\0\0\0\x03\x08\x08\x08", b"\0\0\0\x10clap" + bytes(8))
    with pytest.raises(RefusedError, match="crop"):
        redacted(cropped)


def test_a_heic_whose_colours_no_jpeg_holds_becomes_an_avif() -> None:
    points = (9).to_bytes(2, "big") + (16).to_bytes(2, "big") + (9).to_bytes(2, "big") + b"\x80"
    content = Heic(colour=b"nclx" + points).build()
    copy = redacted(content, "heic")
    assert deep.read(AVIF.open(memoryview(copy), LIMITS)).code_points == (9, 16, 9)
    pair = Pair(by_name("heic").open(memoryview(content), LIMITS), AVIF.open(memoryview(copy), LIMITS))
    assert check_deep(pair, PLAN)[0].ok
