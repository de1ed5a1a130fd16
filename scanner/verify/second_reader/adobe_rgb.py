"""Adobe RGB (1998) where a file says it without a profile: DCF 2.0 and EXIF, judged with piexif and LittleCMS."""

from __future__ import annotations

import struct
from typing import Final

from scanner.verify.second_reader import exif_blocks

MARK: Final = "the mark of Adobe RGB"
"""The name of the part by which a TIFF's interoperability directory says it."""
_INTEROPERABILITY, _COLOUR_SPACE = 1, 0xA001
_INDEX: Final = b"R03"  # DCF option file
_ADOBE_RGB: Final = 2  # not in the standard, but written by some cameras

# Adobe RGB (1998) Color Image Encoding, annex A.1: the primaries adapted to D50, and the curve.
_D50: Final = (0.9642, 1.0, 0.8249)
_PRIMARIES: Final = {
    b"r": (0.60974, 0.31111, 0.01947),
    b"g": (0.20528, 0.62567, 0.06087),
    b"b": (0.14919, 0.06322, 0.74457),
}
_GAMMA: Final = 0x0233  # 2 + 51/256 as u8Fixed8Number


def says_adobe_rgb(exif: bytes) -> bool:
    """Whether an EXIF block says that the picture is in Adobe RGB."""
    try:
        blocks = exif_blocks.load(exif)
    except ValueError:
        return False
    index = (blocks.get("Interop") or {}).get(_INTEROPERABILITY, b"")
    told = isinstance(index, bytes) and index.startswith(_INDEX)
    return told or (blocks.get("Exif") or {}).get(_COLOUR_SPACE) == _ADOBE_RGB


def profile() -> bytes:
    """A version 2 profile of Adobe RGB to compare others with."""
    tags = [(b"wtpt", _xyz(_D50))]
    for name, colour in _PRIMARIES.items():
        tags.append((name + b"XYZ", _xyz(colour)))
        tags.append((name + b"TRC", b"curv" + bytes(4) + struct.pack(">IH", 1, _GAMMA) + bytes(2)))
    tags.append((b"desc", b"desc" + bytes(4) + struct.pack(">I", 1) + bytes(1 + 4 + 4 + 2 + 1 + 67 + 3)))
    at = 128 + 4 + 12 * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    for name, value in tags:
        table += struct.pack(">4sII", name, at + len(data), len(value))
        data += value
    head = struct.pack(">I4xI4s4s4s12x4s28x", at + len(data), 0x02100000, b"mntr", b"RGB ", b"XYZ ", b"acsp")
    head += b"".join(struct.pack(">i", round(number * 65536)) for number in _D50)
    return head.ljust(128, b"\0") + table + data


def _xyz(colour: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(number * 65536)) for number in colour)
