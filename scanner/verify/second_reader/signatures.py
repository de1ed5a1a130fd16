"""A search over every byte of the file for marks that metadata cannot do without, wherever it may hide.

Each mark is at least eight bytes long, so that chance produces none even in a picture of gigabytes (odds of 2^-64 a
byte); that is why the coded picture need not be spared.
"""

from __future__ import annotations

import re
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.verify.second_reader.source import PIECE_BYTES, Source

_EXIF: Final = "an EXIF block"
# What a mark begins with, at least seven bytes of it and one of these; how many bytes before that it begins; and what
# it looks like as a whole.
MARKS: Final = tuple(
    (stems, back, re.compile(pattern, re.DOTALL), name)
    for stems, back, pattern, name in (
        ((b"<?xpacket ",), 0, rb"<\?xpacket ", "an XMP packet"),
        ((b"<x:xmpmeta", b"<x:xapmeta"), 0, rb"<x:x[am]pmeta", "an XMP packet"),
        ((b"<\0x\0:\0x\0",), 0, rb"<\0x\0:\0x\0[am]\0p\0m\0", "an XMP packet in UTF-16"),
        ((b"http://ns.",), 0, rb"http://ns\.(?:adobe|google|apple|microsoft)\.com/", "an XMP packet"),
        ((b"Photoshop 3.0",), 0, rb"Photoshop 3\.0\0", "Photoshop resources"),
        (
            tuple(b"8BIM\x04%c\0\0" % number for number in b"\x04\x09\x0c\x22\x23\x24\x25"),
            0,
            rb"8BIM\x04[\x04\x09\x0c\x22-\x25]\0\0",
            "Photoshop resources",
        ),
        ((b"GPSLatitude",), 0, rb"GPSLatitude", "a GPS position"),
        ((b"Apple iOS\0",), 0, rb"Apple iOS\0\0\x01", "Apple's maker notes"),
        ((b"Nikon\0\x02",), 0, rb"Nikon\0\x02[\x00-\x20]\0\0", "Nikon's maker notes"),
        ((b"OLYMPUS\0",), 0, rb"OLYMPUS\0[IM][IM]", "Olympus's maker notes"),
        ((b"FUJIFILM",), 0, rb"FUJIFILM[\x0c\x0d]\0\0\0", "Fujifilm's maker notes"),
        ((b"Panasonic\0",), 0, rb"Panasonic\0\0\0", "Panasonic's maker notes"),
        ((b"SONY DSC", b"SONY CAM", b"SONY MOBILE"), 0, rb"SONY (?:DSC|CAM|MOBILE) ?\0", "Sony's maker notes"),
        ((b"MotionPhoto_",), 0, rb"MotionPhoto_(?:Data|AutoPlay)", "a motion photo"),
        (
            (b"ftypmp4", b"ftypiso", b"ftypqt ", b"ftypavc", b"ftyp3gp", b"ftypM4V"),
            4,
            rb"\0\0\0[\x08-\x40]ftyp(?:mp4[12]|isom|iso[2-9]|qt  |avc1|3gp\d|M4V )",
            "a video",
        ),
        (
            tuple(b"SEFH%c\0\0\0" % version for version in range(0x64, 0x71)),
            0,
            rb"SEFH[\x64-\x70]\0\0\0",
            "a Samsung trailer",
        ),
        (
            (b"c2pa.assertion", b"c2pa.claim", b"c2pa.signature", b"c2pa.actions", b"c2pa.hash"),
            0,
            rb"c2pa\.(?:assertion|claim|signature|actions|hash)",
            "content credentials",
        ),
        ((b"jumdc2pa",), 0, rb"jumdc2pa", "content credentials"),
        ((b"urn:uuid:",), 0, rb"urn:uuid:[0-9a-fA-F]{8}-", "a unique id"),
        ((b"xmp.iid:", b"xmp.did:"), 0, rb"xmp\.[id]id:[0-9a-fA-F]{8}", "a unique id"),
        ((b"Raw profile type ",), 0, rb"Raw profile type ", "an EXIF, IPTC or XMP block as text"),
        ((b"Exif\0\0II*\0", b"Exif\0\0MM\0*"), 0, rb"Exif\0\0(?:II\*\0|MM\0\*)", _EXIF),
        (
            tuple(b"JFXX\0%c\xff\xd8" % coding for coding in range(0x10, 0x14)),
            0,
            rb"JFXX\0[\x10-\x13]\xff\xd8",
            "a thumbnail",
        ),
    )
)
_LONGEST_BYTES: Final = 64

# Wherever seven bytes stand, four of them are one of the file's aligned words of four bytes. So a glance at each word
# tells which stems a file can hold at all, and `bytes.find` goes over it for those alone: 0.5 ns a byte in place of 8.
_STEMS: Final = tuple((stem, back, pattern, name) for stems, back, pattern, name in MARKS for stem in stems)
_WORD_BYTES: Final = 4
_SPREAD: Final = np.uint32(0x9E3779B1)  # Fibonacci hashing: the product's upper half tells words apart


def _stems_by_word() -> dict[int, list[int]]:
    """The numbers of the stems in which a word stands that can be aligned."""
    numbers: dict[int, list[int]] = {}
    for number, (stem, *_) in enumerate(_STEMS):
        for at in range(_WORD_BYTES):
            numbers.setdefault(int.from_bytes(stem[at : at + _WORD_BYTES], "little"), []).append(number)
    return numbers


def _table_of_words() -> NDArray[np.bool_]:
    """Whether a word with that upper half of its product can be one of a stem's; true of 0.2 % of all others."""
    table = np.zeros(1 << 16, bool)
    table[_product(np.array(list(_BY_WORD), np.uint32))] = True
    return table


def _product(words: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return (words * _SPREAD) >> np.uint32(16)


_BY_WORD: Final = _stems_by_word()
_TABLE: Final = _table_of_words()


def _possible_stems(piece: bytes) -> dict[int, tuple[int, int]]:
    """The numbers of the stems of which a word stands in the piece, and between which bytes one of them can begin."""
    words = np.frombuffer(piece, "<u4", len(piece) // _WORD_BYTES)
    hits = np.flatnonzero(_TABLE.take(_product(words)))
    places: dict[int, tuple[int, int]] = {}
    for at, word in zip((hits * _WORD_BYTES).tolist(), words[hits].tolist(), strict=True):
        for number in _BY_WORD.get(word, ()):
            places[number] = places.get(number, (at - _WORD_BYTES, 0))[0], at
    return places


def search(source: Source) -> list[str]:
    """Names of the marks found, each once. One EXIF block is allowed: its tags are judged by their own reader."""
    found: dict[str, int] = {}
    for start in range(0, source.size_bytes, PIECE_BYTES):
        piece = source.read(max(0, start - _LONGEST_BYTES), PIECE_BYTES + 2 * _LONGEST_BYTES)
        first = min(start, _LONGEST_BYTES)  # where the piece proper begins
        for number, (earliest, latest) in sorted(_possible_stems(piece).items()):
            stem, back, pattern, name = _STEMS[number]
            stop = min(latest, first + PIECE_BYTES - 1) + len(stem)
            at = piece.find(stem, max(first, earliest), stop)
            while at >= 0:
                begins = at - back
                # The file's own first box is where it has to be.
                if begins >= 0 and pattern.match(piece, begins) and start + begins - first > 0:
                    found[name] = found.get(name, 0) + 1
                at = piece.find(stem, at + 1, stop)
    return [f"{name}, found by its mark" for name, times in found.items() if name != _EXIF or times > 1]
