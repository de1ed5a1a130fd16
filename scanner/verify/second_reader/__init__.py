"""Reads a written copy once more, and names whatever in it could still identify somebody.

Every export is checked by code other than the code that wrote it. So nothing here imports what reads, paints or writes
photos elsewhere, and an import contract holds that. The walks are written anew and ask the opposite question: a writer
asks "what do I copy?"; here every byte has to explain what it is for, and what cannot is named. Pillow, pi-heif and
piexif give a second opinion, and a search over all bytes a third.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import BinaryIO, Final

from scanner.model import KeptMetadata
from scanner.verify.second_reader import bmp, boxes, gif, jpeg, libraries, picture, png, signatures, tiff, webp
from scanner.verify.second_reader.exif import exif_leftovers
from scanner.verify.second_reader.icc import icc_leftovers
from scanner.verify.second_reader.source import Part, Sort, Source, TooDeepError

_WALKS: Final[tuple[tuple[Callable[[bytes], bool], Callable[[Source], Iterator[Part]]], ...]] = (
    (jpeg.recognises, jpeg.walk),
    (png.recognises, png.walk),
    (webp.recognises, webp.walk),
    (gif.recognises, gif.walk),
    (bmp.recognises, bmp.walk),
    (tiff.recognises, tiff.walk),
    (boxes.recognises, boxes.walk),
)
_NOTHING_KEPT: Final = KeptMetadata()
_BROKEN: Final = (struct.error, LookupError, ValueError, TooDeepError)


class PictureKept(Enum):
    """What comparing the coded data of an original and its copy says."""

    YES = auto()
    OTHER_COLOURS = auto()  # the same coded picture, with a profile that means other colours
    UNKNOWN = auto()  # decoding has to tell


def identifying_leftovers(copy: BinaryIO, keep: KeptMetadata = _NOTHING_KEPT) -> tuple[str, ...]:
    """What is left in an open file that a cleaned copy must not have, each named in a few words; empty for a clean one.

    Allowed are the orientation, the layout and colours of the picture, and the date and copyright that `keep` names.
    Raises OSError where it cannot be read. A file of a format that has no reader here is itself a leftover:
    nobody can say that it is clean.
    """
    found = (*structure_leftovers(copy, keep), *signatures.search(Source(copy)))
    return tuple(dict.fromkeys((*found, *libraries.second_opinion(copy, keep))))


def structure_leftovers(file: BinaryIO, keep: KeptMetadata = _NOTHING_KEPT) -> tuple[str, ...]:
    """What the walk over the structure finds, without the search over all bytes and without any library's opinion."""
    source = Source(file)
    walk = _walk_of(source)
    if walk is None:
        return ("a file of a format that the check cannot read",)
    found: list[str] = []
    try:
        for part in walk(source):
            found += _judge(part, keep)
    except _BROKEN:
        found.append("a structure that the check cannot follow to its end")
    return tuple(dict.fromkeys(found))


def picture_kept(original: BinaryIO, copy: BinaryIO) -> PictureKept:
    """Whether a copy holds its original's coded picture, byte for byte, with everything that says how to show it."""
    sources = Source(original), Source(copy)
    walks = [_walk_of(source) for source in sources]
    if walks[0] is None or walks[0] is not walks[1]:
        return PictureKept.UNKNOWN
    try:
        before, after = (picture.shown(source, walks[0]) for source in sources)
        if not picture.same_steps(before, sources[0], after, sources[1]):
            return PictureKept.UNKNOWN
        told = before.says_adobe_rgb
        same_colours = picture.same_colours(before.profiles, after.profiles, says_adobe_rgb=told)
    except _BROKEN:
        return PictureKept.UNKNOWN
    return PictureKept.YES if same_colours else PictureKept.OTHER_COLOURS


def same_colours(before: bytes, after: bytes, *, says_adobe_rgb: bool = False) -> bool:
    """Whether two ICC profiles, either of which may be empty, mean the same colours.

    With `says_adobe_rgb`, an original without a profile means Adobe RGB, for its EXIF says so.
    """
    profiles = (before,) if before else (), (after,) if after else ()
    return picture.same_colours(*profiles, says_adobe_rgb=says_adobe_rgb)


def _walk_of(source: Source) -> picture.Walk | None:
    head = source.read(0, 64)
    return next((walk for recognises, walk in _WALKS if recognises(head)), None)


def _judge(part: Part, keep: KeptMetadata) -> list[str]:
    match part.sort:
        case Sort.EXIF:
            return [f"{part.name}: {left}" for left in exif_leftovers(part.payload, keep)]
        case Sort.ICC:
            return [f"{part.name}: {left}" for left in icc_leftovers(part.payload)]
        case Sort.LEFTOVER:
            return [f"{part.name} ({_size(part.size_bytes)})" if part.size_bytes else part.name]
        case Sort.LAYOUT | Sort.CODED | Sort.UNLISTED:
            return []


def _size(size_bytes: int) -> str:
    return f"{size_bytes} bytes" if size_bytes < 10_000 else f"{size_bytes / 1000:.0f} kB"  # noqa: PLR2004  units
