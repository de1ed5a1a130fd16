"""Pieces of a photo, cut out by the picture worker. No Qt here, as in `app.desktop.pictures`."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Final

from app.desktop.pictures import Pixels, bgra, decode, shrunk
from scanner.errors import PhotoVetError
from scanner.messages import Message
from scanner.model import PixelBox, RgbImage
from scanner.settings import Limits

if TYPE_CHECKING:
    from scanner.batch.jobs import Workbench

_AROUND: Final = 0.15  # of a thing's longer side: what shows where it is
_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class Piece:
    """What to cut out: a finding's place on a page, made to fill (width, height) without a distortion."""

    id: str
    box: PixelBox
    page: int
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True)
class Crop:
    """A piece that was cut out."""

    id: str
    pixels: Pixels = field(repr=False)


@dataclass(frozen=True, slots=True)
class CropsReply:
    """The pieces; without those that could not be had, and a sentence then."""

    path: str
    crops: tuple[Crop, ...] = ()
    error: Message | None = None


@dataclass(frozen=True, slots=True)
class CropsJob:
    """Decode a photo once, and cut these out of it."""

    answer: ClassVar = CropsReply

    path: str
    pieces: tuple[Piece, ...]
    limits: Limits
    seconds_allowed: float = _SECONDS

    def run(self, bench: Workbench) -> CropsReply:
        """Cut, page by page."""
        del bench
        crops: list[Crop] = []
        try:
            for page, pieces in groupby(sorted(self.pieces, key=lambda piece: piece.page), lambda piece: piece.page):
                rgb = decode(self.path, self.limits, page, keep=False)
                crops += [Crop(piece.id, bgra(_cut(rgb, piece))) for piece in pieces]
        except PhotoVetError as error:
            return CropsReply(self.path, tuple(crops), error.message)
        return CropsReply(self.path, tuple(crops))

    def lost(self, code: str, message: Message) -> CropsReply:
        """No piece, and why."""
        del code
        return CropsReply(self.path, error=message)


def _cut(rgb: RgbImage, piece: Piece) -> RgbImage:
    """The thing with what is around it, as wide for its height as wanted where the photo goes on."""
    height, width = rgb.shape[:2]
    around = _AROUND * max(piece.box.width, piece.box.height)
    box = piece.box.grown(around, around)
    aspect = piece.width_px / piece.height_px
    wider, higher = max(0.0, box.height * aspect - box.width), max(0.0, box.width / aspect - box.height)
    box = box.grown(wider / 2, higher / 2).clamped(width, height)
    cut = rgb[box.top : max(box.bottom, box.top + 1), box.left : max(box.right, box.left + 1)]
    scale = min(1.0, piece.width_px / cut.shape[1], piece.height_px / cut.shape[0])
    return shrunk(cut, max(1, round(cut.shape[1] * scale)), max(1, round(cut.shape[0] * scale)))
