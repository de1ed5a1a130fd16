"""To reach a page costs that page, and the frames of a film are composed once while one goes forward."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.desktop.pictures import PictureJob
from scanner.batch.jobs import Workbench
from scanner.formats import pixels
from scanner.formats.registry import by_name
from scanner.model import DecodedPicture, RgbImage
from scanner.settings import Limits

LIMITS = Limits()
PAGES = 6


def several(form: str) -> bytes:
    """Pictures that differ in one place each, of which an animation stores only that place."""
    ground = np.random.default_rng(1).integers(0, 255, (48, 64, 3), np.uint8)
    pictures = []
    for number in range(PAGES):
        frame = ground.copy()
        frame[4:20, 8 * number : 8 * number + 12] = (255, 40 * number, 0)
        pictures.append(Image.fromarray(frame))
    out = io.BytesIO()
    options: dict[str, Any] = {"lossless": True} if form == "WEBP" else {}
    pictures[0].save(out, form, save_all=True, append_images=pictures[1:], **options)
    return out.getvalue()


@pytest.mark.parametrize("form", ["TIFF", "GIF", "PNG", "WEBP", "AVIF"])
def test_pictures_from_a_number_on_are_the_last_of_all_pictures(form: str) -> None:
    known = by_name(form.lower())
    every = list(known.open(memoryview(several(form)), LIMITS).pictures())
    assert len(every) == PAGES
    for first in range(PAGES + 1):
        some = list(known.open(memoryview(several(form)), LIMITS).pictures(first))
        assert len(some) == PAGES - first
        assert all(np.array_equal(one.rgb, other.rgb) for one, other in zip(some, every[first:], strict=True))


def test_only_the_page_that_is_asked_for_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    decoded: list[bytes] = []
    decode = pixels.decode_turned

    def counted(source: memoryview, *given: Any) -> DecodedPicture:
        decoded.append(bytes(source))
        return decode(source, *given)

    monkeypatch.setattr(pixels, "decode_turned", counted)
    next(by_name("tiff").open(memoryview(several("TIFF")), LIMITS).pictures(PAGES - 1))
    assert len(decoded) == 1


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP", "AVIF"])
def test_a_window_that_goes_forward_composes_each_frame_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    path = tmp_path / f"film.{form.lower()}"
    path.write_bytes(several(form))
    every = [picture.rgb for picture in by_name(form.lower()).open(memoryview(several(form)), LIMITS).pictures()]
    begun: list[int] = []
    decode_all = pixels.decode_all

    def counted(*given: Any, first: int = 0) -> Any:
        begun.append(given[4] if len(given) > 4 else first)
        return decode_all(*given, **({} if len(given) > 4 else {"first": first}))

    monkeypatch.setattr(pixels, "decode_all", counted)

    def shown(page: int) -> RgbImage:
        reply = PictureJob(str(path), LIMITS, page).run(Workbench())
        assert reply.error is None
        rgb: RgbImage = reply.levels[0][..., 2::-1]
        return rgb

    for page in (1, 2, 3, 4, 0, 5):
        assert np.array_equal(shown(page), every[page])
    assert begun == [1, 0, 5], "forward from the second frame, back to the first, and on to the last"
