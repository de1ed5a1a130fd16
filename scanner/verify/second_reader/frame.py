"""How the picture of a JPEG is stored: its size, its MCU and its orientation, from frame header and EXIF."""

from __future__ import annotations

from typing import BinaryIO, Final

from scanner.verify.second_geometry import Lie
from scanner.verify.second_reader import exif_blocks, jpeg
from scanner.verify.second_reader.source import Sort, Source

_FRAMES: Final = ("segment 0xC0", "segment 0xC1", "segment 0xC2")
_ORIENTATION: Final = 0x0112
_BLOCK_PX: Final = 8


def lie_of_jpeg(file: BinaryIO) -> Lie:
    """Raises ValueError or LookupError for a file that has no such frame, or that is cut off."""
    frame, orientation = b"", 1
    for part in jpeg.walk(Source(file)):
        if part.sort is Sort.LAYOUT and part.name in _FRAMES:
            frame = part.payload
            break
        if part.sort is Sort.EXIF:
            orientation = _orientation(part.payload)
    height, width = int.from_bytes(frame[1:3], "big"), int.from_bytes(frame[3:5], "big")
    # Figure B.3: behind the number of components three bytes for each, the second its sampling factors.
    factors = [frame[7 + 3 * index] for index in range(frame[5])]
    if len(factors) == 1:  # A.2.2: the MCU of a single component is one block, whatever its factors
        return Lie(width, height, orientation, (_BLOCK_PX, _BLOCK_PX))
    unit = _BLOCK_PX * max(factor >> 4 for factor in factors), _BLOCK_PX * max(factor & 15 for factor in factors)
    return Lie(width, height, orientation, unit)


def _orientation(exif: bytes) -> int:
    value = exif_blocks.load(exif)["0th"].get(_ORIENTATION, 1)
    return value if value in range(1, 9) else 1
