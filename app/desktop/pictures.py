"""What the picture worker does: decode, shrink, and paint what export will write. Runs in a worker; no Qt here.

The jobs are frozen requests for `scanner.batch`; a photo that crashes the worker comes back as `lost`, and only its
picture is missing.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from scanner.errors import PhotoVetError
from scanner.messages import Message
from scanner.model import HiddenRegion, PixelBox, RedactionPlan, RgbImage
from scanner.settings import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scanner.batch.jobs import Workbench
    from scanner.intake import OpenPhoto
    from scanner.model import DecodedPicture

# What the worker imports only where it runs: the window starts without the engine's weight.

Pixels = NDArray[np.uint8]
"""Shape (height, width, 4): blue, green, red, 255, as QImage.Format_RGB32 stores them on little-endian machines."""

SMALLEST_LEVEL_PX: Final = 700  # no shrunken copy of a picture needs to be smaller than a small canvas
PATCH_MARGIN_PX: Final = 40  # a region snaps outward to the JPEG's blocks: at most 32 px
_KEPT_PICTURES: Final = 3  # the window's: the open one, and those before and after it
_KEPT_FILM_BYTES: Final = 64_000_000
_COMPOSED: Final = frozenset({"gif", "png", "webp", "avif"})  # films that are decoded frame by frame
_SECONDS: Final = 60.0

_FileKey = tuple[str, int, int]  # path, modified (ns), size: of a file that is still the same

_decoded: OrderedDict[tuple[_FileKey, int], RgbImage] = OrderedDict()  # by file and page
_films: dict[tuple[_FileKey, int], Iterator[DecodedPicture]] = {}  # by file and next frame; one at most
_copies: OrderedDict[_FileKey, tuple[RedactionPlan, bytes]] = OrderedDict()  # one at most


@dataclass(frozen=True, slots=True)
class PictureReply:
    """The upright picture at full size, then halved again and again; empty with a sentence where that failed."""

    path: str
    levels: tuple[Pixels, ...] = field(default=(), repr=False)
    error: Message | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class ThumbnailReply:
    """A small upright picture; None with a sentence where that failed."""

    path: str
    pixels: Pixels | None = field(default=None, repr=False)
    error: Message | None = None


@dataclass(frozen=True, slots=True)
class Patch:
    """A piece of the preview that replaces the picture from (left, top) on."""

    left: int
    top: int
    levels: tuple[Pixels, ...] = field(repr=False)  # halved as often as the picture is


@dataclass(frozen=True, slots=True)
class PreviewReply:
    """The hidden regions as export writes them; `exact` when they come out of a whole written and decoded file."""

    path: str
    revision: int
    patches: tuple[Patch, ...] = ()
    exact: bool = False
    error: Message | None = None


@dataclass(frozen=True, slots=True)
class PictureJob:
    """Decode one page or frame of a photo for the canvas."""

    answer: ClassVar = PictureReply

    path: str
    limits: Limits
    page: int = 0
    seconds_allowed: float = _SECONDS

    def run(self, bench: Workbench) -> PictureReply:
        """Decode and halve."""
        del bench
        try:
            return PictureReply(self.path, _whole(decode(self.path, self.limits, self.page)), page=self.page)
        except PhotoVetError as error:
            return PictureReply(self.path, error=error.message, page=self.page)

    def lost(self, code: str, message: Message) -> PictureReply:
        """No picture, and why."""
        del code
        return PictureReply(self.path, error=message, page=self.page)


@dataclass(frozen=True, slots=True)
class ThumbnailJob:
    """Decode a photo for the list; `side_px` is the longest side."""

    answer: ClassVar = ThumbnailReply

    path: str
    side_px: int
    limits: Limits
    seconds_allowed: float = _SECONDS

    def run(self, bench: Workbench) -> ThumbnailReply:
        """Decode and shrink; the whole picture is not kept."""
        del bench
        try:
            rgb = decode(self.path, self.limits, keep=False)
        except PhotoVetError as error:
            return ThumbnailReply(self.path, error=error.message)
        scale = min(1.0, self.side_px / max(rgb.shape[:2]))
        width, height = (max(1, round(side * scale)) for side in (rgb.shape[1], rgb.shape[0]))
        return ThumbnailReply(self.path, bgra(shrunk(rgb, width, height)))

    def lost(self, code: str, message: Message) -> ThumbnailReply:
        """No thumbnail, and why."""
        del code
        return ThumbnailReply(self.path, error=message)


@dataclass(frozen=True, slots=True)
class PreviewJob:
    """Paint what a plan hides on a page: at once, or `exact` by writing and decoding the copy in memory."""

    answer: ClassVar = PreviewReply

    path: str
    revision: int
    plan: RedactionPlan
    limits: Limits
    exact: bool = False
    page: int = 0
    seconds_allowed: float = _SECONDS

    def run(self, bench: Workbench) -> PreviewReply:
        """Paint with the functions of export."""
        del bench
        try:
            before = decode(self.path, self.limits, self.page)
            here = self.plan.on_page(self.page)
            after = self._written(before) if self.exact else _painted(before, here)
        except PhotoVetError as error:
            return PreviewReply(self.path, self.revision, error=error.message)
        if after.shape != before.shape:
            return PreviewReply(self.path, self.revision, error=Message("The preview has another size than the photo."))
        patches = tuple(_patch(after, region) for region in here.regions)
        return PreviewReply(self.path, self.revision, patches, exact=self.exact)

    def _written(self, before: RgbImage) -> RgbImage:
        """The page or frame of the copy as any program will see it: rendered by export, then decoded again."""
        from scanner.formats.registry import HEAD_BYTES, identify  # noqa: PLC0415  # see above

        written = _copy(self.path, self.plan, self.limits)
        known = identify(written[:HEAD_BYTES])
        if known is None:
            raise PhotoVetError("The copy would be of no known format.")
        copy = known.open(memoryview(written), self.limits)
        if not known.animated:
            return _page(copy.pictures(self.page))
        # Frames that are equal in the copy are one there: this one is among the first, the likest of them.
        painted = _painted(before, self.plan.on_page(self.page))
        first = (picture.rgb for picture in islice(copy.pictures(), self.page + 1))
        return min(first, key=lambda rgb: _difference(rgb, painted))

    def lost(self, code: str, message: Message) -> PreviewReply:
        """No preview, and why."""
        del code
        return PreviewReply(self.path, self.revision, error=message)


def _file_key(path: str) -> _FileKey:
    try:
        status = Path(path).stat()
    except OSError:
        return path, 0, 0
    return path, status.st_mtime_ns, status.st_size


def decode(path: str, limits: Limits, page: int = 0, *, keep: bool = True) -> RgbImage:
    """An upright page or frame; the last few stay in the worker, because previews follow pictures."""
    from scanner.intake import open_photo  # noqa: PLC0415  # see above

    key = (_file_key(path), page)
    if key in _decoded:
        _decoded.move_to_end(key)
        return _decoded[key]
    with open_photo(path, limits) as opened:
        rgb = _shown(opened, key[0], page) if keep else _page(opened.container.pictures(page))
    if keep:
        _decoded[key] = rgb
        while len(_decoded) > _KEPT_PICTURES:
            _decoded.popitem(last=False)
    return rgb


def _painted(rgb: RgbImage, plan: RedactionPlan) -> RgbImage:
    from scanner.redaction.registry import paint  # noqa: PLC0415  # see above

    return paint(rgb, plan.regions, plan.seed)


def _shown(opened: OpenPhoto, key: _FileKey, page: int) -> RgbImage:
    """A page or frame; of a film the state from which the next one is composed stays."""
    container = opened.container
    if not (opened.format.name in _COMPOSED and container.several and len(opened.source) <= _KEPT_FILM_BYTES):
        return _page(container.pictures(page))
    following = _films.pop((key, page), None)
    _films.clear()
    if following is None:  # in bytes of its own, for the photo is closed before the next frame is asked for
        following = opened.format.open(memoryview(bytes(opened.source)), container.limits).pictures(page)
    rgb = _page(following)
    _films[key, page + 1] = following
    return rgb


def _page(pictures: Iterator[DecodedPicture]) -> RgbImage:
    shown = next(pictures, None)
    if shown is None:
        raise PhotoVetError("The photo has fewer pages than when it was looked at. Look at it again.")
    return shown.rgb


def _copy(path: str, plan: RedactionPlan, limits: Limits) -> bytes:
    """The copy as export renders it; the last one stays, because its pages are asked for one by one."""
    from scanner.export import render  # noqa: PLC0415  # see above
    from scanner.intake import open_photo  # noqa: PLC0415  # see above

    key = _file_key(path)
    planned, written = _copies.pop(key, (None, b""))
    _copies.clear()
    if planned != plan:
        with open_photo(path, limits) as opened:
            written = b"".join(render(opened.container, plan).pieces)
    _copies[key] = (plan, written)
    return written


def _difference(one: RgbImage, other: RgbImage) -> float:
    import cv2  # noqa: PLC0415  # see above

    return float(cv2.norm(one, other, cv2.NORM_L1)) if one.shape == other.shape else float("inf")


def _patch(after: RgbImage, region: HiddenRegion) -> Patch:
    """The region with a margin, its left and top on the grid of the smallest level, so that the halves fit as well."""
    height, width = after.shape[:2]
    levels = _level_count(width, height)
    grid = 1 << (levels - 1)
    box: PixelBox = region.outline.bounds().grown(PATCH_MARGIN_PX, PATCH_MARGIN_PX).clamped(width, height)
    left, top = box.left // grid * grid, box.top // grid * grid
    right, bottom = min(width, -(-box.right // grid) * grid), min(height, -(-box.bottom // grid) * grid)
    return Patch(left, top, _halved(after[top:bottom, left:right], levels))


def _whole(rgb: RgbImage) -> tuple[Pixels, ...]:
    return _halved(rgb, _level_count(rgb.shape[1], rgb.shape[0]))


def _level_count(width: int, height: int) -> int:
    count = 1
    while max(width, height) >> count >= SMALLEST_LEVEL_PX:
        count += 1
    return count


def _halved(rgb: RgbImage, levels: int) -> tuple[Pixels, ...]:
    halves = [rgb]
    while len(halves) < levels:
        height, width = halves[-1].shape[:2]
        halves.append(shrunk(halves[-1], max(1, width // 2), max(1, height // 2)))
    return tuple(bgra(half) for half in halves)


def shrunk(rgb: RgbImage, width: int, height: int) -> RgbImage:
    """The picture at that smaller size, each pixel the mean of those that it stands for."""
    import cv2  # noqa: PLC0415  # see above

    shrunk: Any = cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(shrunk, dtype=np.uint8)


def bgra(rgb: RgbImage) -> Pixels:
    """The picture as a QImage holds it."""
    pixels = np.empty((*rgb.shape[:2], 4), dtype=np.uint8)
    pixels[..., 0], pixels[..., 1], pixels[..., 2], pixels[..., 3] = rgb[..., 2], rgb[..., 1], rgb[..., 0], 255
    return pixels
