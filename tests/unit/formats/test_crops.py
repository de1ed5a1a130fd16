"""What a crop hides is in no copy, and the advice that comes with a refusal is true."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scanner.clean import clean_photo
from scanner.formats.registry import by_name
from scanner.metadata.registry import read as read_metadata
from scanner.model import CleanStatus, ExportResult, Target
from scanner.settings import Limits, Settings
from support.heic import box


def clap(width: int, height: int, right: int, down: int) -> bytes:
    """A crop whose middle is moved from the picture's by halves of a pixel."""
    return box(b"clap", struct.pack(">IIIIiIiI", width, 1, height, 1, right, 2, down, 2))


def picture(shade: int = 90) -> Image.Image:
    rgb = np.full((64, 96, 3), shade, np.uint8)
    rgb[:, 48:] = (200, 30, 30)  # what is cropped away
    return Image.fromarray(rgb)


def cropped_still() -> bytes:
    """An AVIF with a crop to its left half, put beside its other properties."""
    out = io.BytesIO()
    picture().save(out, "AVIF", quality=95)
    content = out.getvalue()
    added = clap(48, 64, -48, 0)
    at = content.index(b"ipco") - 4
    properties = struct.unpack(">I", content[at : at + 4])[0]
    inside = content[at + 8 : at + properties]
    count, place = 0, 0
    while place < len(inside):
        place += struct.unpack(">I", inside[place : place + 4])[0]
        count += 1
    links = content.index(b"ipma") - 4
    listed = content[links : links + struct.unpack(">I", content[links : links + 4])[0]]
    # version 0: number of items, then of the first its number and how many properties it has
    first = bytearray(listed)
    first[18] += 1
    first[18 + 1 + listed[18] : 18 + 1 + listed[18]] = bytes((0x80 | (count + 1),))
    first[:4] = struct.pack(">I", len(first))
    new = box(b"ipco", inside, added)
    grown = len(new) - properties + 1
    changed = bytearray(content[:at] + new + content[at + properties : links] + first + content[links + len(listed) :])
    for name in (b"iprp", b"meta"):
        there = changed.index(name) - 4
        changed[there : there + 4] = struct.pack(">I", struct.unpack(">I", changed[there : there + 4])[0] + grown)
    return moved(changed, grown)


def moved(content: bytearray, by: int) -> bytes:
    """With the places of its items moved."""
    at = content.index(b"iloc") + 4
    sizes, count = content[at + 4], struct.unpack(">H", content[at + 6 : at + 8])[0]
    assert (sizes, content[at + 5] >> 4, count) == (0x44, 0, 1)
    there = at + 8 + 2 + 2 + 2
    content[there : there + 4] = struct.pack(">I", struct.unpack(">I", content[there : there + 4])[0] + by)
    return bytes(content)


def cropped_film() -> bytes:
    """An AVIF sequence whose track has a crop in place of the box about its bit rate."""
    out = io.BytesIO()
    picture().save(out, "AVIF", save_all=True, append_images=[picture(20)], duration=100)
    content = bytearray(out.getvalue())
    added = clap(48, 64, -48, 0)
    at = content.index(b"av01", content.index(b"stsd")) - 4
    end = at + struct.unpack(">I", content[at : at + 4])[0]
    content[end:end] = added
    for name in (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"av01"):
        there = content.index(name, content.index(b"moov") if name == b"av01" else 0) - 4
        content[there : there + 4] = struct.pack(">I", struct.unpack(">I", content[there : there + 4])[0] + len(added))
    return bytes(content)


def cleaned(content: bytes, folder: Path, **options: object) -> ExportResult:
    path = folder / "a.avif"
    path.write_bytes(content)
    settings = Settings(metadata_only=True, **options)  # type: ignore[arg-type]
    return clean_photo(path, Target(folder / "out", "a.jpg"), settings, None)


@pytest.mark.parametrize(("make", "advice"), [(cropped_still, "Choose JPEG"), (cropped_film, "save each picture")])
def test_a_crop_is_told_of_and_refused_with_advice_that_helps(
    make: Callable[[], bytes], advice: str, tmp_path: Path
) -> None:
    content = make()
    carriers = by_name("avif").open(memoryview(content), Limits()).blocks
    assert any("cropped away" in item.value for item in read_metadata(carriers, Limits()))
    result = cleaned(content, tmp_path)
    assert result.status is CleanStatus.REFUSED
    assert advice in str(result.error)
    assert ("JPEG as the format" in str(result.error)) == (make is cropped_still)


def test_a_jpeg_of_a_cropped_avif_shows_what_the_crop_leaves(tmp_path: Path) -> None:
    result = cleaned(cropped_still(), tmp_path, copy_format="jpeg")
    assert result.output is not None, result.error
    with Image.open(result.output) as made:
        shown = np.asarray(made)
    assert shown.shape == (64, 48, 3)
    assert np.abs(shown[:, :46].astype(int) - 90).max() < 12  # chroma is halved at the edge
