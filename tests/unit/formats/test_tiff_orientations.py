"""TIFFs in all eight orientations, of 8 and 16 bits, keep their look when only their metadata goes."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scanner.clean import clean_photo
from scanner.model import CleanStatus, Target
from scanner.settings import Settings
from support.redaction_pictures import scene


def short(value: int, order: str) -> int:
    """A SHORT in an entry's four bytes, as the number that those make."""
    return int(struct.unpack(f"{order}I", struct.pack(f"{order}HH", value, 0))[0])


def tiff(pages: list[tuple[np.ndarray, int]], order: str) -> bytes:
    """Uncompressed pages, (samples, orientation), with a name of a maker in each."""
    out = bytearray(struct.pack(f"{order}2sHI", b"II" if order == "<" else b"MM", 42, 0))
    link = 4
    for samples, orientation in pages:
        height, width = samples.shape[:2]
        count = samples.shape[2] if samples.ndim == 3 else 1
        data = samples.astype(samples.dtype.newbyteorder(order)).tobytes()
        strip_at, bits_at = len(out), len(out) + len(data) + len(data) % 2
        out += data + bytes(len(data) % 2)
        out += struct.pack(f"{order}{count}H", *[8 * samples.dtype.itemsize] * count)
        out += bytes(len(out) % 4)
        maker_at = len(out)
        out += b"ACME of Ada Byron\0\0\0"
        entries = [
            (256, 4, 1, width),
            (257, 4, 1, height),
            (258, 3, count, bits_at if count > 2 else short(8 * samples.dtype.itemsize, order)),
            (259, 3, 1, short(1, order)),
            (262, 3, 1, short(2 if count == 3 else 1, order)),
            (271, 2, 18, maker_at),
            (273, 4, 1, strip_at),
            (274, 3, 1, short(orientation, order)),
            (277, 3, 1, short(count, order)),
            (278, 4, 1, height),
            (279, 4, 1, len(data)),
        ]
        struct.pack_into(f"{order}I", out, link, len(out))
        out += struct.pack(f"{order}H", len(entries))
        out += b"".join(struct.pack(f"{order}HHII", *entry) for entry in entries)
        link = len(out)
        out += bytes(4)
    return bytes(out)


def looks(path: Path) -> list[tuple[bytes, int]]:
    """Each page upright, as Pillow shows it, and its orientation tag."""
    found = []
    with Image.open(path) as image:
        for number in range(image.n_frames):
            image.seek(number)
            orientation = image.tag_v2.get(274)
            found.append((np.asarray(image).tobytes(), orientation))
    return found


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("depth", ["8 bit", "16 bit", "8 bit grey", "16 bit grey"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_and_look_stay(orientation: int, depth: str, order: str, tmp_path: Path) -> None:
    samples = scene(3)
    if "16" in depth:
        samples = samples.astype(np.uint16) * 257
    if "grey" in depth:
        samples = samples[..., 0]
    original = tmp_path / "photo.tif"
    further = (samples[:40, :30], orientation % 8 + 1)  # a further page of another size and orientation
    original.write_bytes(tiff([(samples, orientation), further], order))
    result = clean_photo(original, Target(tmp_path / "out", "photo.tif"), Settings(metadata_only=True), None)
    assert result.status is CleanStatus.CLEANED, result
    assert result.output is not None
    assert looks(result.output) == looks(original)
    assert b"Byron" not in result.output.read_bytes()
