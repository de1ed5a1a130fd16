"""Hides regions in an APNG, which is written anew from its frames as they are shown (W3C PNG, third edition, 11.3.6).

Its frames keep their depth, and are grey, have a palette or have no alpha where all of the new film can do with that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.containers.png_chunks import SIGNATURE
from scanner.errors import DamagedPhotoError, RefusedError
from scanner.export.base import Written
from scanner.export.films import Painted, changed_box, merged, painted
from scanner.export.png_samples import (
    GREY,
    GREY_ALPHA,
    PALETTE,
    RGB,
    RGBA,
    STATISTICS,
    Kind,
    Parts,
    Samples,
    chunk,
    decoded,
    encoded,
    parts_of,
    read_header,
    rgba_of,
)
from scanner.formats.base import Container
from scanner.model import PixelBox, RedactionPlan
from scanner.settings import Limits

_TO_BACKGROUND, _TO_PREVIOUS = 1, 2  # what is done with a frame's area before the next one
_OVER: Final = 1  # a frame is laid over what was there, instead of replacing it
_UNSAID: Final = Fraction(1, 10)  # of a second, where a frame asks for no time at all, as in every browser
_MOST: Final = 0xFFFF
_COLOURS: Final = 256  # of a palette
_LUMA: Final = np.array([0.299, 0.587, 0.114])  # ITU-R BT.601; of a grey, the grey itself
# They speak of samples as they were stored.
_OF_SAMPLES: Final = frozenset({b"PLTE", b"tRNS", b"sBIT", b"bKGD"}) | STATISTICS
_OF_FILM: Final = frozenset({b"IHDR", b"acTL", b"fcTL", b"fdAT", b"IDAT", b"IEND"})

Film = Callable[[], Iterator[Painted[Fraction]]]


@dataclass(slots=True)
class _Stored:
    """A frame as it is stored."""

    box: PixelBox
    lasts: Fraction
    dispose: int
    blend: int
    data: bytearray = field(default_factory=bytearray, repr=False)


def write(container: Container, plan: RedactionPlan) -> Written:
    """The APNG with the regions hidden on their frames; a still picture that is none of them counts as the first."""
    parts = parts_of(container)
    kind, width, height = read_header(parts)
    still, stored = _frames(parts, PixelBox(0, 0, width, height))
    turn = container.first_picture().orientation
    first = 0 if still is None else 1

    def film() -> Iterator[Painted[Fraction]]:
        shown = _composed(stored, kind, parts, (width, height), container.limits)
        for number, (samples, lasts) in enumerate(shown, start=first):
            yield Painted(painted(samples, turn, plan.on_page(number))[0], lasts)

    alone: Samples | None = None
    if still is not None:
        pixels_of = rgba_of(decoded(bytes(still), kind, width, height, container.limits), kind, parts)
        alone = painted(pixels_of, turn, plan.on_page(0))[0]
    pictures = chain([] if alone is None else [alone], (frame.samples for frame in film()))
    return Written(_assembled(parts, _Look.of(kind, pictures), film, alone), container.form.name)


# ---- reading -------------------------------------------------------------------------------------------------------


def _frames(parts: Parts, whole: PixelBox) -> tuple[bytearray | None, list[_Stored]]:
    """The still picture where it is no frame of the film, and the frames that acTL announces."""
    still = bytearray()
    stored: list[_Stored] = []
    announced, first_is_still = 0, True
    for name, data in parts:
        if name == b"acTL" and len(data) == 8:  # noqa: PLR2004  clause 11.3.6.1
            announced = int.from_bytes(data[:4], "big")
        elif name == b"fcTL" and len(data) == 26:  # noqa: PLR2004  clause 11.3.6.2
            width, height, left, top = (int.from_bytes(data[at : at + 4], "big") for at in (4, 8, 12, 16))
            number, per = int.from_bytes(data[20:22], "big"), int.from_bytes(data[22:24], "big") or 100
            box = PixelBox(left, top, left + width, top + height)
            stored.append(_Stored(box, Fraction(number, per) or _UNSAID, data[24], data[25]))
        elif name == b"IDAT":
            if stored:
                first_is_still = False
                stored[0].data += data
            still += data
        elif name == b"fdAT" and stored:
            stored[-1].data += data[4:]
    stored = stored[:announced]
    if (
        not still
        or not stored
        or any(frame.box.intersection(whole) != frame.box or not frame.box.area for frame in stored)
    ):
        raise DamagedPhotoError("The PNG file is damaged: a frame is larger than the picture, or lacks.")
    return (still if first_is_still else None), stored


def stored_pictures(container: Container) -> Iterator[Samples]:
    """Each frame as it is stored, as RGBA; the still picture first where it is none of them."""
    parts = parts_of(container)
    kind, _, _ = read_header(parts)
    for samples in stored_samples(container):
        yield rgba_of(samples, kind, parts)


def stored_samples(container: Container) -> Iterator[Samples]:
    """As `stored_pictures`, with the values that stand in the file."""
    parts = parts_of(container)
    kind, width, height = read_header(parts)
    still, stored = _frames(parts, PixelBox(0, 0, width, height))
    if still is not None:
        yield decoded(bytes(still), kind, width, height, container.limits)
    for frame in stored:
        yield decoded(bytes(frame.data), kind, frame.box.width, frame.box.height, container.limits)


def _composed(
    stored: list[_Stored], kind: Kind, parts: Parts, size: tuple[int, int], limits: Limits
) -> Iterator[tuple[Samples, Fraction]]:
    """The frames as they are shown. Raises RefusedError where viewers differ about that."""
    canvas: Samples | None = None
    for number, frame in enumerate(stored):
        box = frame.box
        new = rgba_of(decoded(bytes(frame.data), kind, box.width, box.height, limits), kind, parts)
        if canvas is None:
            canvas = np.zeros((size[1], size[0], 4), new.dtype)
        before = canvas.copy()
        area = canvas[box.top : box.bottom, box.left : box.right]
        if frame.blend == _OVER and number:
            seen = new[..., 3] > 0
            if (new[..., 3][seen] != np.iinfo(new.dtype).max).any():
                raise RefusedError(
                    "Parts of this animated PNG cannot be hidden, for it mixes its frames in a way that programs show "
                    "differently. Save it as an animated WebP first, or clean its metadata only."
                )
            area[seen] = new[seen]
        else:
            area[:] = new
        yield canvas, frame.lasts
        if frame.dispose == _TO_BACKGROUND or (frame.dispose == _TO_PREVIOUS and not number):
            canvas[box.top : box.bottom, box.left : box.right] = 0
        elif frame.dispose == _TO_PREVIOUS:
            canvas = before


# ---- writing -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Look:
    """How the samples of the new film are stored."""

    kind: Kind
    palette: NDArray[np.uint8] = field(repr=False)  # (n, 4)

    @classmethod
    def of(cls, kind: Kind, pictures: Iterator[Samples]) -> _Look:
        """The narrowest of the old film's kind that holds all pictures of the new one."""
        opaque, colours = True, np.zeros(0, np.uint32)
        for rgba in pictures:
            opaque &= bool(np.all(rgba[..., 3] == np.iinfo(rgba.dtype).max))
            if kind.colour_type == PALETTE and len(colours) <= _COLOURS:
                colours = np.union1d(colours, np.ascontiguousarray(rgba).view(np.uint32))
        if kind.colour_type == PALETTE and len(colours) <= _COLOURS:
            return cls(Kind(8, PALETTE, False), colours.astype(np.uint32).view(np.uint8).reshape(-1, 4))
        grey = kind.colour_type in (GREY, GREY_ALPHA)
        colour_type = (GREY if opaque else GREY_ALPHA) if grey else (RGB if opaque else RGBA)
        return cls(Kind(max(kind.depth, 8), colour_type, False), np.zeros((0, 4), np.uint8))

    def stored(self, rgba: Samples) -> Samples:
        """RGBA as it is stored."""
        if self.kind.colour_type == PALETTE:
            values = np.ascontiguousarray(rgba).view(np.uint32)[..., 0]
            return np.searchsorted(self.palette.view(np.uint32)[:, 0], values).astype(np.uint8)[..., None]
        if self.kind.colour_type in (GREY, GREY_ALPHA):
            level = np.rint(rgba[..., :3] @ _LUMA).astype(rgba.dtype)[..., None]
            rgba = np.concatenate([level, rgba[..., 3:]], axis=2)
        return rgba[..., : self.kind.channels]


def _assembled(parts: Parts, look: _Look, film: Film, alone: Samples | None) -> bytes:
    height, width = next(film()).samples.shape[:2]
    plays = next((bytes(data[4:8]) for name, data in parts if name == b"acTL"), bytes(4))
    out = bytearray(SIGNATURE + chunk(b"IHDR", look.kind.header(width, height)))
    for name, data in parts:
        if name not in _OF_FILM | _OF_SAMPLES:
            out += chunk(name, bytes(data))
    if look.kind.colour_type == PALETTE:
        out += chunk(b"PLTE", look.palette[:, :3].tobytes())
        if (look.palette[:, 3] != 255).any():  # noqa: PLR2004
            out += chunk(b"tRNS", look.palette[:, 3].tobytes())
    frames = bytearray()
    written, sequence = 0, 0
    before: Samples | None = None
    if alone is not None:
        frames += chunk(b"IDAT", encoded(look.stored(alone), look.kind))
    for frame in merged(film()):
        for lasts in _delays(frame.lasts):
            box = PixelBox(0, 0, width, height) if before is None else changed_box(before, frame.samples)
            place = b"".join(v.to_bytes(4, "big") for v in (box.width, box.height, box.left, box.top))
            time = lasts.numerator.to_bytes(2, "big") + lasts.denominator.to_bytes(2, "big")
            frames += chunk(b"fcTL", sequence.to_bytes(4, "big") + place + time + bytes(2))
            sequence += 1
            part = frame.samples[box.top : box.bottom, box.left : box.right]
            packed = encoded(look.stored(part), look.kind)
            if before is None and alone is None:
                frames += chunk(b"IDAT", packed)
            else:
                frames += chunk(b"fdAT", sequence.to_bytes(4, "big") + packed)
                sequence += 1
            before, written = frame.samples, written + 1
    return bytes(out + chunk(b"acTL", written.to_bytes(4, "big") + plays) + frames + chunk(b"IEND", b""))


def _delays(lasts: Fraction) -> Iterator[Fraction]:
    """The time in steps that the two bytes of each number can tell."""
    if lasts.denominator > _MOST:
        lasts = Fraction(round(lasts * 1000), 1000)
    most = Fraction(_MOST, lasts.denominator)
    while lasts > most:
        yield most
        lasts -= most
    yield lasts
