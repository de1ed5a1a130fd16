"""A second geometry agrees with the first where that is right, and withdraws copies where it is not."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from scanner.export import render
from scanner.formats.registry import identify
from scanner.model import (
    Check,
    CleanStatus,
    Ellipse,
    Evidence,
    HiddenRegion,
    Kind,
    Outline,
    PixelBox,
    Quad,
    RedactionPlan,
    Stroke,
    Target,
)
from scanner.redaction import orientation as turning
from scanner.redaction.mask import rasterise, union
from scanner.settings import Limits
from scanner.verify import check_copy
from scanner.verify.second_geometry import Lie, bounds, confirmed
from scanner.write import write_copy_of
from support.redaction_pictures import jpeg, scene

LIMITS = Limits()
BOX = PixelBox(6, 4, 26, 24)  # far from both middles: turned wrongly, it lies beyond any ring

coordinates = st.floats(-20, 120, allow_nan=False)
points = st.tuples(coordinates, coordinates)
outlines: st.SearchStrategy[Outline] = st.one_of(
    st.builds(PixelBox, st.integers(-9, 50), st.integers(-9, 40), st.integers(50, 99), st.integers(40, 80)),
    st.builds(Quad, st.tuples(points, points, points, points)),
    st.builds(
        Ellipse, st.builds(PixelBox, st.integers(-9, 50), st.integers(-9, 40), st.integers(50, 99), st.integers(40, 80))
    ),
    st.builds(Stroke, st.lists(points, min_size=1, max_size=5).map(tuple), st.floats(0.1, 30)),
)


@given(outlines, st.integers(1, 8), st.integers(1, 70), st.integers(1, 50))
@example(Ellipse(PixelBox(0, 22, 50, 40)), 3, 1, 18)  # beside the picture
def test_both_geometries_agree_on_every_outline_in_every_orientation(
    outline: Outline, orientation: int, width: int, height: int
) -> None:
    upright = turning.upright_size(width, height, orientation)
    hidden = turning.stored(union([rasterise(outline, *upright)], *upright), orientation)
    assert confirmed(hidden, [outline], Lie(width, height, orientation))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_knows_the_eight_orientations_by_the_words_of_the_standard(orientation: int) -> None:
    """Pillow turns a marked picture as EXIF says; the mark lies where the geometry looks for it in the stored one."""
    stored = Image.new("L", (40, 30), 0)
    stored.putpixel((7, 3), 255)
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    stored.save(out, "PNG", exif=exif)
    upright = np.asarray(ImageOps.exif_transpose(Image.open(out)))
    row, column = (int(found[0]) for found in np.nonzero(upright))
    least, most = bounds([PixelBox(column, row, column + 1, row + 1)], Lie(40, 30, orientation))
    assert [tuple(found) for found in np.argwhere(least)] == [(3, 7)]
    assert (most == least).all()


@pytest.mark.parametrize("move", [(3, 0), (0, -3), (20, 20)])
def test_a_mask_beside_its_outline_is_not_confirmed(move: tuple[int, int]) -> None:
    moved = PixelBox(BOX.left + move[0], BOX.top + move[1], BOX.right + move[0], BOX.bottom + move[1])
    hidden = union([rasterise(moved, 96, 64)], 96, 64)
    assert not confirmed(hidden, [BOX], Lie(96, 64))
    assert confirmed(hidden, [moved], Lie(96, 64))


def test_a_mask_of_another_size_is_not_confirmed() -> None:
    assert not confirmed(np.ones((64, 96), bool), [PixelBox(0, 0, 96, 96)], Lie(64, 96))


def test_units_are_rounded_outward() -> None:
    least, most = bounds([PixelBox(17, 5, 30, 14)], Lie(64, 48, 1, (16, 16)))
    assert [tuple(found) for found in np.argwhere(least)] == [(0, 1)]
    assert (most == least).all()
    least, most = bounds([Stroke(((24.0, 9.0),), 6.0)], Lie(64, 48, 1, (16, 16)))
    assert [tuple(found) for found in np.argwhere(least)] == [(0, 1)]
    assert [tuple(found) for found in np.argwhere(most)] == [(0, 1), (1, 1)]


# ---- faults planted into the first geometry ------------------------------------------------------------------------


class Eyes:
    """Engines that see nothing: only the geometry can notice."""

    def look_at(self, rgb: np.ndarray, _boxes: object) -> Evidence:
        """Nothing."""
        return Evidence(rgb)


def turned(form: str, orientation: int, **options: object) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    Image.fromarray(scene(4)).save(out, form, exif=exif, **options)
    return out.getvalue()


KINDS: dict[str, Callable[[int], bytes]] = {
    "JPEG": lambda orientation: jpeg("4:2:0", orientation),
    "PNG": lambda orientation: turned("PNG", orientation),
    "WebP": lambda orientation: turned("WEBP", orientation, lossless=True),
    "lossy WebP": lambda orientation: turned("WEBP", orientation, quality=90),
    "TIFF": lambda orientation: turned("TIFF", orientation, compression="tiff_lzw"),
}


def copied(tmp_path: Path, original: bytes) -> dict[str, Check]:
    form = identify(original[:4096])
    assert form is not None
    plan = RedactionPlan(photo_sha256="", regions=(HiddenRegion(BOX, Kind.SIGN, "frost"),), seed=5)
    path = tmp_path / "copy"
    path.write_bytes(b"".join(render(form.open(memoryview(original), LIMITS), plan).pieces))
    made = check_copy(path, form.open(memoryview(original), LIMITS), plan, Eyes())  # type: ignore[arg-type]
    return {check.name: check for check in made}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_right_copy_passes_in_every_orientation(kind: str, orientation: int, tmp_path: Path) -> None:
    checks = copied(tmp_path, KINDS[kind](orientation))
    assert all(check.ok for check in checks.values()), checks


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("orientation", [3, 5, 6, 8])
def test_a_fault_in_the_table_of_turns_is_noticed(
    kind: str, orientation: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swap, mirror, flip = turning._STEPS[orientation]
    monkeypatch.setitem(turning._STEPS, orientation, (swap, not mirror, flip))
    checks = copied(tmp_path, KINDS[kind](orientation))
    assert not checks["inside-replaced"].ok


@pytest.mark.parametrize("kind", KINDS)
def test_a_fault_in_rasterising_is_noticed(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = PixelBox.clamped

    def shifted(self: PixelBox, width_px: int, height_px: int) -> PixelBox:
        box = right(self, width_px, height_px)
        if self != BOX:
            return box
        return PixelBox(box.left + 16, box.top, box.right + 16, box.bottom)

    monkeypatch.setattr(PixelBox, "clamped", shifted)
    checks = copied(tmp_path, KINDS[kind](1))
    assert not checks["inside-replaced"].ok


def test_a_copy_with_a_misplaced_region_is_withdrawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo, out = tmp_path / "photo.jpg", tmp_path / "out"
    photo.write_bytes(jpeg("4:2:0", 6))
    plan = RedactionPlan(
        photo_sha256=hashlib.sha256(photo.read_bytes()).hexdigest(),
        regions=(HiddenRegion(BOX, Kind.SIGN, "frost"),),
        seed=5,
    )
    target = Target(out, "photo.jpg")
    monkeypatch.setitem(turning._STEPS, 6, (True, False, True))  # as 8, its half turn
    withdrawn = write_copy_of(photo, plan, target, LIMITS, Eyes())  # type: ignore[arg-type]
    assert (withdrawn.status, withdrawn.error_code, withdrawn.output) == (CleanStatus.FAILED, "check-failed", None)
    assert not list(out.glob("*"))
    monkeypatch.undo()
    assert write_copy_of(photo, plan, target, LIMITS, Eyes()).status is CleanStatus.CLEANED  # type: ignore[arg-type]
