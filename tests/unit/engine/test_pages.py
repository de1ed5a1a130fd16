"""Every page and frame is looked at, and what is found is hidden on the pages that show it."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scanner.export import render
from scanner.formats.registry import by_name, identify
from scanner.intake import open_photo
from scanner.looking import look_at_all
from scanner.model import (
    Candidate,
    CodeMark,
    Evidence,
    HiddenRegion,
    KeptMetadata,
    Kind,
    PixelBox,
    Quad,
    RedactionPlan,
    RgbImage,
    ScanStatus,
)
from scanner.scan import scan_photo
from scanner.settings import Limits, Settings
from scanner.tracks import tracks_of
from scanner.verify import check_copy

RED = (255, 0, 0)
SIZE = (96, 72)


class RedCodes:
    """Sees a code wherever a picture is red, and counts the looks."""

    def __init__(self) -> None:
        self.looks = 0

    def look(self, rgb: RgbImage, quick: bool = False) -> Evidence:
        """One code around all that is red."""
        del quick
        self.looks += 1
        rows, columns = np.nonzero((rgb == RED).all(axis=2))
        if not len(rows):
            return Evidence(rgb)
        box = PixelBox(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)
        corners = ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
        return Evidence(rgb, codes=(CodeMark(Quad(corners), "QRCode", "https://example.org/secret"),))

    def look_at(self, rgb: RgbImage, boxes: object, quick: bool = False) -> Evidence:
        """The same of the whole picture."""
        del boxes
        return self.look(rgb, quick)


def frame(shade: int, red: PixelBox | None = None, size: tuple[int, int] = SIZE) -> Image.Image:
    picture = np.full((size[1], size[0], 3), shade, np.uint8)
    picture[::5] += 9
    if red:
        picture[red.top : red.bottom, red.left : red.right] = RED
    return Image.fromarray(picture)


def film(frames: list[Image.Image], form: str) -> bytes:
    out = io.BytesIO()
    options = {"lossless": True, "exact": True} if form == "WEBP" else {}
    timing = {} if form == "TIFF" else {"duration": 80}
    frames[0].save(out, form, save_all=True, append_images=frames[1:], **timing, **options)
    return out.getvalue()


BOX = PixelBox(20, 20, 50, 40)


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP", "TIFF"])
def test_a_thing_on_a_later_page_is_found_there_and_hidden_there(form: str, tmp_path: Path) -> None:
    frames = [frame(60), frame(90, BOX), frame(120), frame(150)]
    path = tmp_path / "a.bin"
    path.write_bytes(film(frames, form))
    vision = RedCodes()
    result = scan_photo(path, Settings(), vision)  # type: ignore[arg-type]
    assert result.status is ScanStatus.OK
    assert vision.looks == len(result.pages) == 4
    (found,) = result.findings
    assert (found.page, found.last_page) == (1, None)
    plan = RedactionPlan("", (HiddenRegion(found.box, found.kind, "solid", page=1),), seed=3)
    known = by_name(result.photo.format if result.photo else "")
    copy = tmp_path / "copy.bin"
    copy.write_bytes(b"".join(render(known.open(memoryview(path.read_bytes()), Limits()), plan).pieces))
    checks = check_copy(copy, known.open(memoryview(path.read_bytes()), Limits()), plan, vision)  # type: ignore[arg-type]
    assert [check for check in checks if not check.ok] == []
    assert scan_photo(copy, Settings(), vision).findings == ()  # type: ignore[arg-type]
    with Image.open(copy) as made:
        assert made.n_frames == 4
        for number in (0, 2, 3):
            made.seek(number)
            assert np.array_equal(np.asarray(made.convert("RGB")), np.asarray(frames[number]))
        if form != "TIFF":
            assert made.info["duration"] == 80


def test_equal_frames_are_looked_at_once_and_no_more_frames_than_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(film([frame(60), frame(90), frame(60), frame(90)], "PNG"))
    vision = RedCodes()
    with open_photo(path, Limits()) as opened:
        looked = look_at_all(opened, Settings(), vision)  # type: ignore[arg-type]
    assert (vision.looks, len(looked.pages), looked.left_out) == (2, 4, None)
    path.write_bytes(film([frame(60), frame(90), frame(120)], "PNG"))
    result = scan_photo(path, Settings(limits=Limits(pictures=2)), vision)  # type: ignore[arg-type]
    assert result.status is ScanStatus.INCOMPLETE
    assert "2 different frames" in (result.error or "")


def test_a_thing_that_moves_is_hidden_in_between_too() -> None:
    def seen(box: PixelBox) -> tuple[Candidate, ...]:
        return (Candidate(Kind.SIGN, box, "", 1.0, None),)  # type: ignore[arg-type]

    first, last = PixelBox(0, 0, 20, 10), PixelBox(30, 0, 50, 10)
    spans = {(t.first, t.last): t.candidate.box for t in tracks_of([seen(first), (), (), seen(last)])}
    assert spans == {(0, 0): first, (1, 2): first.union(last), (3, 3): last}


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP"])
def test_films_that_differ_only_inside_what_is_hidden_give_the_same_bytes(form: str) -> None:
    def copy(spots: list[PixelBox | None]) -> bytes:
        content = film([frame(60 + 30 * (number // 2), spot) for number, spot in enumerate(spots)], form)
        known = identify(content[:4096])
        assert known is not None
        plan = RedactionPlan("", (HiddenRegion(BOX, Kind.SIGN, "frost"),), seed=3)
        return b"".join(render(known.open(memoryview(content), Limits()), plan).pieces)

    inside = [PixelBox(21, 21, 25, 25), PixelBox(30, 22, 34, 39), PixelBox(24, 30, 44, 36), None]
    assert copy(inside) == copy([None, inside[2], None, inside[0]])


def test_a_text_between_two_parts_of_a_frame_does_no_harm() -> None:
    content = film([frame(60), frame(90, BOX)], "PNG")
    at = content.index(b"fdAT")
    length = int.from_bytes(content[at - 4 : at], "big")
    data = content[at + 4 : at + 4 + length]

    def chunk(name: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")

    number, stream = int.from_bytes(data[:4], "big"), data[4:]
    parts = chunk(b"fdAT", data[:4] + stream[:9]) + chunk(b"tEXt", b"Comment\0a secret")
    parts += chunk(b"fdAT", (number + 1).to_bytes(4, "big") + stream[9:])
    odd = content[: at - 4] + parts + content[at + 8 + length :]
    known = by_name("png")
    for made in (
        known.open(memoryview(odd), Limits()).cleaned(KeptMetadata()),
        render(
            known.open(memoryview(odd), Limits()), RedactionPlan("", (HiddenRegion(BOX, Kind.SIGN, "solid"),))
        ).pieces,
    ):
        copy = b"".join(made)
        assert b"secret" not in copy
        with Image.open(io.BytesIO(copy)) as image:
            image.seek(1)
            assert np.asarray(image.convert("RGB"))[0, 0, 0] == 99


def test_a_film_with_as_many_colours_as_a_gif_can_hold_is_hidden_in(tmp_path: Path) -> None:
    frames = []
    for number in range(2):
        indices = np.zeros((64, 96), np.uint8)
        indices[:16, :16] = np.arange(256, dtype=np.uint8).reshape(16, 16)
        picture = Image.fromarray(indices)
        picture.putpalette([value for shade in range(256) for value in (shade, number, 255 - shade)])
        frames.append(picture)
    path = tmp_path / "a.gif"
    path.write_bytes(film(frames, "GIF"))
    plan = RedactionPlan("", (HiddenRegion(PixelBox(40, 30, 70, 50), Kind.SIGN, "solid"),), seed=3)
    with open_photo(path, Limits()) as opened:
        made = b"".join(render(opened.container, plan).pieces)
    with Image.open(io.BytesIO(made)) as copy:
        for number in range(copy.n_frames):
            copy.seek(number)
            shown = np.asarray(copy.convert("RGB"))[:16, :16]
            assert np.array_equal(shown, np.asarray(frames[number].convert("RGB"))[:16, :16])
