"""On the way of one photo, from its scan to its checked copy, each file is walked once and each mask is drawn once."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

import scanner.export.base
from scanner.containers import exif
from scanner.intake import open_photo
from scanner.model import CleanStatus, DrawnRegion, Evidence, PixelBox, Review, RgbImage, Target
from scanner.plan import make_plan
from scanner.scan import scan_open
from scanner.settings import Settings
from scanner.write import write_copy

WALKS = {
    "jpeg": ("scanner.formats.jpeg", "segments"),
    "png": ("scanner.formats.png", "chunks"),
    "tiff": ("scanner.containers.tiff_pages", "read"),
    "webp": ("scanner.formats.webp", "_chunks"),
    "gif": ("scanner.formats.gif", "_blocks"),
    "bmp": ("scanner.formats.bmp", "_parse"),
    "avif": ("scanner.formats.heif", "walk"),
}


class NoEyes:
    """Engines that see nothing."""

    def look(self, rgb: RgbImage, quick: bool = False) -> Evidence:
        """Nothing in a photo."""
        del quick
        return Evidence(rgb)

    def look_at(self, rgb: RgbImage, boxes: Sequence[PixelBox]) -> Evidence:
        """Nothing in a copy."""
        del boxes
        return Evidence(rgb)


def photo(path: Path) -> Path:
    """A photo that lies on its side, with EXIF where its format has a place for it."""
    image = Image.new("RGB", (160, 96), "white")
    ImageDraw.Draw(image).ellipse((20, 20, 90, 70), fill="red")
    tags = Image.Exif()
    tags[0x0112], tags[0x010F] = 6, "Maker"
    tags.get_ifd(0x8769)[0x9003] = "2024:05:01 10:15:00"
    image.save(path, **({} if path.suffix in (".gif", ".bmp") else {"exif": tags}))
    return path


@pytest.mark.parametrize("name", WALKS)
def test_nothing_is_read_or_drawn_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    walked: Counter[bytes] = Counter()
    entered: Counter[bytes] = Counter()
    drawn: Counter[object] = Counter()

    def count(owner: Any, function: str, counts: Counter[Any], key: Callable[[Any], object]) -> None:
        counted = getattr(owner, function)

        def counting(*given: Any) -> Any:
            if not isinstance(given[0], bytes):  # a file's first bytes, of which its format is told
                counts[key(given[0])] += 1
            return counted(*given)

        monkeypatch.setattr(owner, function, counting)

    module, function = WALKS[name]
    count(importlib.import_module(module), function, walked, bytes)
    count(exif, "walk", entered, bytes)
    count(scanner.export.base, "rasterise", drawn, lambda outline: outline)
    settings = Settings()
    own = [*WALKS].index(name)  # masks that no other test has drawn before
    boxes = [PixelBox(20, 30, 44 + own, 52), PixelBox(50, 60, 70, 80 + own)]
    review = Review(drawn=tuple(DrawnRegion(str(box), box) for box in boxes))
    path, eyes = photo(tmp_path / f"a.{name}"), NoEyes()
    with open_photo(path, settings.limits) as opened:
        plan = make_plan(scan_open(opened, path, settings, eyes), settings, review)  # type: ignore[arg-type]
        written = write_copy(opened, plan, Target(tmp_path / "out", path.name), eyes)  # type: ignore[arg-type]
    assert (written.status, written.regions_hidden) == (CleanStatus.CLEANED, 2), written.error
    assert walked[path.read_bytes()] == 1
    written_anew = 3 if name == "avif" else 2  # as the encoder made it, with its regions hidden, and the copy
    assert walked.total() == 1 + written_anew
    has_exif = name not in ("gif", "bmp")
    assert has_exif <= entered.total() <= has_exif * walked.total()
    assert drawn == Counter(boxes)
