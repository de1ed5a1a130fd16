"""Whether two files hold the very same coded picture, shown in the very same way.

A decoder's output is a function of the coded data and of what says how to show it: dimensions, tables, headers, colour
tables, transformations. Where both are equal byte for byte, in the order in which a decoder meets them, every pixel is
equal, and no decoder has to be asked. Where they are not, or where this reader is not sure that it sees all of it,
decoding has to tell.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from PIL import Image, ImageCms

from scanner.verify.second_reader import adobe_rgb
from scanner.verify.second_reader.icc import colours
from scanner.verify.second_reader.source import PIECE_BYTES, PROFILE, Part, Sort, Source

Walk: TypeAlias = Callable[[Source], Iterator[Part]]
_Places: TypeAlias = list[tuple[int, int]]  # offset and size of each piece of a stream
_END: Final = "end"
_ROUNDING: Final = 2  # levels of 255


@dataclass(frozen=True, slots=True)
class Shown:
    """What a decoder needs: layout and streams of coded data in their order, and the colour profiles."""

    steps: tuple[tuple[str, bytes | _Places], ...]
    profiles: tuple[bytes, ...]
    says_adobe_rgb: bool = False  # in its EXIF; of use where there is no profile


def shown(source: Source, walk: Walk) -> Shown:
    """Raises ValueError where the file has no end, or more than this reader lists; whatever else `walk` raises."""
    steps: list[tuple[str, bytes | _Places]] = []
    profiles = []
    says_adobe_rgb = False
    for part in walk(source):
        if part.sort is Sort.UNLISTED:
            raise ValueError(f"{part.name} are not listed")
        if part.name == adobe_rgb.MARK or (part.sort is Sort.EXIF and adobe_rgb.says_adobe_rgb(part.payload)):
            says_adobe_rgb = True
        if part.sort is Sort.ICC and part.name == PROFILE:
            profiles.append(part.payload)
        elif part.sort is Sort.LAYOUT:
            if part.name == _END:
                return Shown(tuple(steps), tuple(profiles), says_adobe_rgb)
            steps.append((part.name, part.payload))
        elif part.sort is Sort.CODED:
            place = part.at, part.size_bytes
            if steps and steps[-1][0] == part.name and isinstance(under_way := steps[-1][1], list):
                under_way.append(place)
            else:
                steps.append((part.name, [place]))
    raise ValueError("the file is cut off")


def same_steps(one: Shown, one_source: Source, other: Shown, other_source: Source) -> bool:
    """Whether layout and coded data are equal, byte for byte."""
    if len(one.steps) != len(other.steps):
        return False
    for (name, left), (other_name, right) in zip(one.steps, other.steps, strict=True):
        if name != other_name or isinstance(left, bytes) != isinstance(right, bytes):
            return False
        if isinstance(left, bytes) or isinstance(right, bytes):
            if left != right:
                return False
        elif not _same_stream(one_source, left, other_source, right):
            return False
    return True


def _same_stream(one: Source, left: _Places, other: Source, right: _Places) -> bool:
    if sum(size for _, size in left) != sum(size for _, size in right):
        return False
    first, second = _pieces(one, left), _pieces(other, right)
    here = there = b""
    while True:
        here, there = here or next(first, b""), there or next(second, b"")
        length = min(len(here), len(there))
        if length == 0:
            return not here and not there
        if here[:length] != there[:length]:
            return False
        here, there = here[length:], there[length:]


def _pieces(source: Source, places: _Places) -> Iterator[bytes]:
    for at, size_bytes in places:
        for begin in range(at, at + size_bytes, PIECE_BYTES):
            yield source.exactly(begin, min(PIECE_BYTES, at + size_bytes - begin))


# ---- colours -------------------------------------------------------------------------------------------------------


def same_colours(before: tuple[bytes, ...], after: tuple[bytes, ...], *, says_adobe_rgb: bool = False) -> bool:
    """Whether the copy's profiles mean the colours of the original's: equal tags, else equal results in LittleCMS.

    A profile that LittleCMS does not open is none: no viewer applies it. Where the original has none, but its EXIF says
    Adobe RGB, the copy's profile may say so.
    """
    if says_adobe_rgb and not any(map(_opened, before)) and after:
        reference = _opened(adobe_rgb.profile())
        return reference is not None and all(_nearly_equal(reference, _opened(profile)) for profile in after)
    if len(before) == len(after):  # the tiles of a picture, dozens of them, have one profile in common
        pairs = set(zip(before, after, strict=True))
        if all(_equal_colours(*pair) for pair in pairs):
            return True
    wanted, found = (
        [usable for profile in profiles if (usable := _opened(profile)) is not None] for profiles in (before, after)
    )
    return len(wanted) == len(found) and all(
        _sampled(one) == _sampled(other) for one, other in zip(wanted, found, strict=True)
    )


def _nearly_equal(one: ImageCms.ImageCmsProfile, other: ImageCms.ImageCmsProfile | None) -> bool:
    """Whether two profiles of RGB differ by less than what rounding their numbers makes."""
    if other is None:
        return False
    left, right = (np.frombuffer(_sampled(profile), np.uint8).astype(np.int16) for profile in (one, other))
    return left.size > 0 and left.shape == right.shape and int(np.abs(left - right).max()) <= _ROUNDING


def _equal_colours(before: bytes, after: bytes) -> bool:
    return before == after or colours(before, after) == colours(after, after)


def _opened(profile: bytes) -> ImageCms.ImageCmsProfile | None:
    try:
        return ImageCms.ImageCmsProfile(io.BytesIO(profile))
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return None


def _sampled(profile: ImageCms.ImageCmsProfile) -> bytes:
    """A grid of colours, as sRGB sees them; empty where LittleCMS finds no way there."""
    mode = {"RGB ": "RGB", "GRAY": "L", "CMYK": "CMYK", "Lab ": "LAB"}.get(profile.profile.xcolor_space, "RGB")
    count = len(Image.new(mode, (1, 1)).getbands())
    levels = np.linspace(0, 255, 7).astype(np.uint8)
    grid = np.stack(np.meshgrid(*[levels] * count, indexing="ij"), axis=-1).reshape(-1, count)
    samples = Image.frombytes(mode, (len(grid), 1), grid.tobytes())
    try:
        transform = ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), mode, "RGB")
        converted = ImageCms.applyTransform(samples, transform)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return b""
    return converted.tobytes() if converted is not None else b""
