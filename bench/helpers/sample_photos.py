"""Photos for the benches, as many as wanted and no two alike, made from the samples: cut, brightened and marked."""

from __future__ import annotations

import random
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageEnhance

_SUFFIXES: Final = (".jpg", ".jpeg", ".png", ".webp")


def make_photos(folder: Path, count: int, longer_px: tuple[int, int]) -> list[Path]:
    """JPEGs whose longer side is in that range; the same ones in every run."""
    samples = [each for each in sorted(Path(str(files("resources") / "samples")).iterdir()) if _is_photo(each)]
    paths = []
    for number in range(count):
        rng = random.Random(number)  # noqa: S311  # the same photos in every run
        sample = _decoded(samples[number % len(samples)])
        width, height = sample.size
        share = rng.uniform(0.6, 1.0)
        left, top = rng.uniform(0, 1 - share) * width, rng.uniform(0, 1 - share) * height
        cut = sample.crop((round(left), round(top), round(left + share * width), round(top + share * height)))
        longer = rng.randint(*longer_px)
        ratio = longer / max(cut.size)
        size = (max(1, round(cut.width * ratio)), max(1, round(cut.height * ratio)))
        photo = ImageEnhance.Brightness(cut.resize(size)).enhance(rng.uniform(0.8, 1.15))
        ImageDraw.Draw(photo).point((number % size[0], number // size[0]), fill="red")
        paths.append(folder / f"{number:05}.jpg")
        photo.save(paths[-1], quality=88)
    return paths


@cache
def _decoded(path: Path) -> Image.Image:
    with Image.open(path) as sample:
        return sample.convert("RGB")


def _is_photo(path: Path) -> bool:
    return path.suffix.lower() in _SUFFIXES
