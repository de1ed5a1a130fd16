"""Files of several pictures with random lettering on one of them, and whether their copies can be read again."""

from __future__ import annotations

import io
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Final

import cv2
import numpy as np
from imagecodecs import jpegxl_decode, jpegxl_encode
from PIL import Image, ImageDraw, ImageFont, ImageSequence

from scanner.clean import clean_photo
from scanner.model import Action, PixelBox, ScanResult, ScanStatus, Target
from scanner.scan import scan_photo
from scanner.settings import Settings
from scanner.vision.look import Vision
from support import heif_pictures

HEIC: Final = ("HEIC", "HEIC film", "HEIC with film")
FORMS: Final = ("TIFF", "GIF", "PNG", "WEBP", "AVIF", "JXL", "MPO", "AVIF with still", *HEIC)
"""Formats of several pictures; PNG stands for APNG, MPO for a JPEG with companions.

For HEIC there is no encoder: its pictures were coded beforehand, and are put together here.
"""
_FILMS: Final = frozenset({"GIF", "PNG", "WEBP", "AVIF", "JXL", "AVIF with still"})
_LEAST_MATCH: Final = 0.6  # of the letters, in order: then a person has read it


@dataclass(frozen=True, slots=True)
class Case:
    """A file of several pictures, of which one shows a text; of a film, maybe all after it as well."""

    form: str
    text: str
    at: int  # on which picture, 0 for the first
    box: PixelBox
    content: bytes = field(repr=False)


def random_case(form: str, seed: int) -> Case:
    """A case of that format; the same for the same seed."""
    chance = Random(seed)  # noqa: S311  a drawing of lots
    if form in HEIC:
        return _heic_case(form, chance)
    pages = chance.randint(2, 3)
    at = chance.randrange(pages)
    text = "".join(chance.choices(string.ascii_uppercase, k=3)) + " " + "".join(chance.choices(string.digits, k=6))
    pictures, size = [], (360, 240)
    for _ in range(pages):
        pictures.append(_ground(size, chance))
        if form == "TIFF":
            size = (chance.randint(300, 420), chance.randint(200, 280))
    stands_still = form in _FILMS and chance.random() < 0.5
    if stands_still:
        pictures = [pictures[0].copy() for _ in range(pages)]
    box = _write(pictures[at], text, chance)
    if stands_still and chance.random() < 0.5:
        for later in pictures[at + 1 :]:
            _write(later, text, chance)
    return Case(form, text, at, box, _saved(pictures, form, chance))


def _heic_case(form: str, chance: Random) -> Case:
    names = chance.choices(heif_pictures.BLANK, k=chance.randint(2, 3))
    at, text = chance.randrange(len(names)), chance.choice(heif_pictures.TEXTS)
    names[at] = text
    samples = [heif_pictures.SAMPLES[name] for name in names]
    if form == "HEIC":
        content = heif_pictures.pictures(samples)
    else:
        still = heif_pictures.pictures(samples[:1]) if form == "HEIC with film" else b""
        content = heif_pictures.film(still, samples)
    return Case(form, text, at, PixelBox(0, 0, *heif_pictures.SIZE), content)


def _ground(size: tuple[int, int], chance: Random) -> Image.Image:
    shade = np.array([chance.randint(120, 230) for _ in range(12)], np.uint8).reshape(2, 2, 3)
    return Image.fromarray(cv2.resize(shade, size, interpolation=cv2.INTER_LINEAR))


def _write(picture: Image.Image, text: str, chance: Random) -> PixelBox:
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(chance.randint(24, 44))
    left, top, right, bottom = (round(value) for value in pen.textbbox((0, 0), text, font=font))
    x, y = (chance.randint(8, max(8, size - 8)) for size in (picture.width - right, picture.height - bottom))
    colour = (chance.randint(0, 60), chance.randint(0, 60), chance.randint(0, 60))
    pen.text((x, y), text, colour, font)
    return PixelBox(x + left, y + top, x + right, y + bottom)


def _saved(pictures: list[Image.Image], form: str, chance: Random) -> bytes:
    if form == "JXL":
        frames = np.stack([np.asarray(picture) for picture in pictures])
        return bytes(jpegxl_encode(frames, lossless=chance.random() < 0.5))
    if form == "AVIF with still":
        return heif_pictures.avif_with_another_still(pictures[1:] * 2, pictures[0])
    first, *others = pictures
    options: dict[str, Any] = {"save_all": True, "append_images": others}
    if form == "TIFF":
        options |= {"compression": chance.choice(["raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg"])}
    elif form == "MPO":
        options |= {"quality": 92}
    else:
        options |= {"duration": [chance.choice([40, 100, 500]) for _ in pictures]}
    if form == "WEBP":
        options |= {"lossless": chance.random() < 0.5, "quality": 85}
    out = io.BytesIO()
    first.save(out, form, **options)
    return out.getvalue()


def outcome(case: Case, folder: Path, vision: Vision, settings: Settings) -> str:
    """What `scan` and `clean` made of it: "hidden", "told" or "no copy"; "LEAKED" where the copy can be read."""
    path = folder / f"{case.form.lower()}.bin"
    path.write_bytes(case.content)
    scan = scan_photo(path, settings, vision)
    result = clean_photo(path, Target(folder / "out", path.name), settings, vision)
    if result.output is None:
        return "no copy"
    content = result.output.read_bytes()
    if not any(can_be_read(case.text, picture, vision) for picture in shown(content)):
        return "hidden"
    return "told" if _told_of(case, scan) else "LEAKED"


def _told_of(case: Case, scan: ScanResult) -> bool:
    """Whether the scan left that very thing to a person, or said that it does not know."""
    return scan.status is not ScanStatus.OK or any(
        finding.action is not Action.HIDE
        and finding.page <= case.at <= (finding.last_page or finding.page)
        and (case.box.intersection(finding.box)).area > case.box.area // 2
        for finding in scan.findings
    )


def shown(content: bytes) -> Iterator[np.ndarray]:
    """Every picture that a library finds in the file, whatever it is to a viewer."""
    if content[:2] == b"\xff\x0a" or content[4:8] == b"JXL ":
        frames = np.asarray(jpegxl_decode(content, index=None))
        yield from frames if frames.ndim == 4 else frames[None]
        return
    with Image.open(io.BytesIO(content)) as image:
        for frame in ImageSequence.Iterator(image):
            yield np.asarray(frame.convert("RGB"))


def can_be_read(text: str, rgb: np.ndarray, vision: Vision) -> bool:
    """Whether the engines read most of the text."""
    lines = " ".join(line.text for line in vision.look(np.ascontiguousarray(rgb), quick=True).lines)
    return _longest_common(_plain(text), _plain(lines)) >= _LEAST_MATCH * len(_plain(text))


def _plain(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum())


def _longest_common(one: str, other: str) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for letter in one:
        before = 0
        for at, there in enumerate(other):
            before, row[at + 1] = row[at + 1], before + 1 if letter == there else max(row[at], row[at + 1])
    return row[-1]
