"""What a colour profile of a clean file may hold: colours, and words that fit millions of profiles."""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from typing import Final

from PIL import ImageCms

# Clause 9.2 of ICC.1:2022; whatever else a profile has tells of its maker, or of nothing that a picture needs.
_COLOUR: Final = frozenset(
    f"{table}{number}" for table in ("A2B", "B2A") for number in range(3)
) | frozenset(f"{table}{number}" for table in ("D2B", "B2D") for number in range(4)) | frozenset(
    ["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "cicp", "gamt"]
)  # fmt: skip
_NEUTRAL: Final = re.compile(
    r"[\0 -~]*?(?:(?:RGB|Greyscale|CMYK|Lab|XYZ|YCbCr) colour profile|No copyright, use freely)\0*", re.DOTALL
)
_HEADER: Final = 128
_MOST_TAGS: Final = 200


def icc_leftovers(profile: bytes) -> Iterator[str]:
    """Names of what tells more than colours."""
    if len(profile) < _HEADER + 4 or profile[36:40] != b"acsp":
        yield "an unreadable profile"
        return
    for name, start, stop in (
        ("preferred CMM", 4, 8), ("platform", 40, 44), ("device manufacturer", 48, 52), ("device model", 52, 56),
        ("profile creator", 80, 84), ("profile id", 84, 100), ("reserved bytes", 100, 128),
    ):  # fmt: skip
        if any(profile[start:stop]):
            yield name
    moment = struct.unpack_from(">6H", profile, 24)
    if moment not in ((2000, 1, 1, 0, 0, 0), (0, 0, 0, 0, 0, 0)):
        yield "creation date"
    yield from _tags(profile)
    yield from _as_lcms_reads_it(profile)


def _tags(profile: bytes) -> Iterator[str]:
    count = int.from_bytes(profile[_HEADER : _HEADER + 4], "big")
    if count > _MOST_TAGS:
        yield "an absurd number of tags"
        return
    covered = [(0, _HEADER + 4 + 12 * count)]
    for index in range(count):
        raw, at, size_bytes = struct.unpack_from(">4sII", profile, _HEADER + 4 + 12 * index)
        name = raw.decode("latin-1")
        covered.append((at, at + size_bytes + -size_bytes % 4))
        if name in ("desc", "cprt"):
            if not _is_neutral(profile[at : at + size_bytes]):
                yield {"desc": "description", "cprt": "copyright"}[name]
        elif name not in _COLOUR:
            yield f"tag {name}"
    end = 0
    for start, stop in sorted(covered):
        if start > end and any(profile[end:start]):
            yield "bytes between tags"
        end = max(end, stop)
    if any(profile[end:]):
        yield "bytes after the last tag"


def colours(profile: bytes, like: bytes) -> dict[str, bytes]:
    """Header fields and tags that a colour transform reads, each as long as the tag of that name in `like`.

    Reserved bytes (four behind each tag's type) are left out, and so is whatever follows behind a tag's own fields. A
    tag that `like` lacks counts with its type alone.
    """
    lengths = {name: len(value) for name, value in _values(like)}
    found = {"header": profile[8:10] + profile[12:24] + profile[68:80] + bytes(flag & 3 for flag in profile[67:68])}
    for name, value in _values(profile):
        if name in _COLOUR and name not in found:
            found[name] = value[:4] + value[8 : lengths.get(name, 0)]
    return found


def _values(profile: bytes) -> Iterator[tuple[str, bytes]]:
    """The tags of the table, as far as a damaged profile has one."""
    count = min(int.from_bytes(profile[_HEADER : _HEADER + 4], "big"), _MOST_TAGS)
    table = profile[_HEADER + 4 : _HEADER + 4 + 12 * count]
    for raw, at, size_bytes in struct.iter_unpack(">4sII", table[: len(table) // 12 * 12]):
        yield raw.decode("latin-1"), profile[at : at + size_bytes]


def _is_neutral(value: bytes) -> bool:
    """Whether a text tag has one of the neutral texts and nothing else in it."""
    if value[:4] == b"mluc":
        words = value[28:].decode("utf-16-be", "replace")
        return int.from_bytes(value[8:12], "big") == 1 and _NEUTRAL.fullmatch(words) is not None
    body = value[12:] if value[:4] == b"desc" else value[8:]
    return _NEUTRAL.fullmatch(body.decode("latin-1")) is not None


def _as_lcms_reads_it(profile: bytes) -> Iterator[str]:
    try:
        read = ImageCms.getOpenProfile(io.BytesIO(profile)).profile
        texts = {
            "manufacturer": read.manufacturer,
            "model": read.model,
            "target": read.target,
            "viewing condition": read.viewing_condition,
            "screening description": read.screening_description,
        }
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):  # kinds that lcms does not open, spectral ones say
        return
    yield from (name for name, text in texts.items() if text)
