"""Every container format PhotoVet knows, in the order in which they are asked."""

from __future__ import annotations

from functools import cache
from pathlib import PurePath
from typing import Final

from scanner.formats import bmp, gif, heif, jp2, jpeg, jxl, png, refused, tiff, webp
from scanner.formats.base import Format

HEAD_BYTES: Final = 4096
"""As much of a file's beginning as `identify` looks at."""

FORMATS: Final[tuple[Format, ...]] = (
    jpeg.FORMAT,
    png.FORMAT,
    webp.FORMAT,
    gif.FORMAT,
    bmp.FORMAT,
    heif.AVIF,
    heif.HEIC,
    heif.HEIF,
    jxl.FORMAT,
    jp2.JP2,
    jp2.J2K,
    refused.RAW,
    tiff.FORMAT,
    refused.PSD,
    refused.VIDEO,
)


def identify(head: bytes) -> Format | None:
    """The format of a file that begins with `head` (its first 4096 bytes, or all it has); None for anything else."""
    return next((known for known in FORMATS if known.recognises(head)), None)


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(suffix for known in FORMATS for suffix in known.suffixes)


def is_photo_name(name: str) -> bool:
    """Whether a file of that name would be taken for a photo, whatever it holds."""
    return PurePath(name).suffix.lower() in _suffixes()


def stem_of(name: str) -> str:
    """The name without the ending of a photo. What follows any other dot belongs to the name: "Fair 2024.05.01"."""
    return PurePath(name).stem if is_photo_name(name) else name


def suffix_of(name: str) -> str:
    """The ending of a photo that the name has, in lower case; empty where it has none."""
    return PurePath(name).suffix.lower() if is_photo_name(name) else ""


def by_name(name: str) -> Format:
    """The format of that name, as it stands in a report; KeyError for an unknown one."""
    for known in FORMATS:
        if known.name == name:
            return known
    raise KeyError(name)
