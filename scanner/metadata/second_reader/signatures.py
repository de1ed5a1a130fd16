"""A search over every byte of the file for marks that metadata cannot do without, wherever it may hide.

Each mark is at least eight bytes long, so that chance produces none even in a picture of gigabytes (odds of 2^-64 a
byte); that is why the coded picture need not be spared.
"""

from __future__ import annotations

import re
from typing import Final

from scanner.metadata.second_reader.source import PIECE_BYTES, Source

_EXIF: Final = "an EXIF block"
# A literal that `bytes.find` looks for (a hundred times as fast as one pattern for all), how many bytes before it the
# mark begins, and what the mark looks like as a whole.
_MARKS: Final = tuple(
    (literal, back, re.compile(pattern, re.DOTALL), name)
    for literal, back, pattern, name in (
        (b"<?xpacket", 0, rb"<\?xpacket ", "an XMP packet"),
        (b"<x:x", 0, rb"<x:x[am]pmeta", "an XMP packet"),
        (b"<\0x\0:\0x\0", 0, rb"<\0x\0:\0x\0[am]\0p\0m\0", "an XMP packet in UTF-16"),
        (b"http://ns.", 0, rb"http://ns\.(?:adobe|google|apple|microsoft)\.com/", "an XMP packet"),
        (b"Photoshop 3.0", 0, rb"Photoshop 3\.0\0", "Photoshop resources"),
        (b"8BIM\x04", 0, rb"8BIM\x04[\x04\x09\x0c\x22-\x25]\0\0", "Photoshop resources"),
        (b"GPSLatitude", 0, rb"GPSLatitude", "a GPS position"),
        (b"Apple iOS\0", 0, rb"Apple iOS\0\0\x01", "Apple's maker notes"),
        (b"Nikon\0\x02", 0, rb"Nikon\0\x02[\x00-\x20]\0\0", "Nikon's maker notes"),
        (b"OLYMPUS\0", 0, rb"OLYMPUS\0[IM][IM]", "Olympus's maker notes"),
        (b"FUJIFILM", 0, rb"FUJIFILM[\x0c\x0d]\0\0\0", "Fujifilm's maker notes"),
        (b"Panasonic\0", 0, rb"Panasonic\0\0\0", "Panasonic's maker notes"),
        (b"SONY ", 0, rb"SONY (?:DSC|CAM|MOBILE) ?\0", "Sony's maker notes"),
        (b"MotionPhoto_", 0, rb"MotionPhoto_(?:Data|AutoPlay)", "a motion photo"),
        (b"ftyp", 4, rb"\0\0\0[\x08-\x40]ftyp(?:mp4[12]|isom|iso[2-9]|qt  |avc1|3gp\d|M4V )", "a video"),
        (b"SEFH", 0, rb"SEFH[\x64-\x70]\0\0\0", "a Samsung trailer"),
        (b"c2pa.", 0, rb"c2pa\.(?:assertion|claim|signature|actions|hash)", "content credentials"),
        (b"jumdc2pa", 0, rb"jumdc2pa", "content credentials"),
        (b"urn:uuid:", 0, rb"urn:uuid:[0-9a-fA-F]{8}-", "a unique id"),
        (b"xmp.", 0, rb"xmp\.[id]id:[0-9a-fA-F]{8}", "a unique id"),
        (b"Raw profile", 0, rb"Raw profile type ", "an EXIF, IPTC or XMP block as text"),
        (b"Exif\0\0", 0, rb"Exif\0\0(?:II\*\0|MM\0\*)", _EXIF),
        (b"JFXX\0", 0, rb"JFXX\0[\x10-\x13]\xff\xd8", "a thumbnail"),
    )
)
_LONGEST_BYTES: Final = 64


def search(source: Source) -> list[str]:
    """Names of the marks found, each once. One EXIF block is allowed: its tags are judged by their own reader."""
    found: dict[str, int] = {}
    for start in range(0, source.size_bytes, PIECE_BYTES):
        piece = source.read(max(0, start - _LONGEST_BYTES), PIECE_BYTES + 2 * _LONGEST_BYTES)
        first = min(start, _LONGEST_BYTES)  # where the piece proper begins
        for literal, back, pattern, name in _MARKS:
            at = piece.find(literal, first, first + PIECE_BYTES + len(literal) - 1)
            while at >= 0:
                begins = at - back
                # The file's own first box is where it has to be.
                if begins >= 0 and pattern.match(piece, begins) and start + begins - first > 0:
                    found[name] = found.get(name, 0) + 1
                at = piece.find(literal, at + 1, first + PIECE_BYTES + len(literal) - 1)
    return [f"{name}, found by its mark" for name, times in found.items() if name != _EXIF or times > 1]
