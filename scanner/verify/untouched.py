"""Checks of a copy in which nothing was hidden: it opens, and shows the very same picture in the very same colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from scanner.errors import DamagedPhotoError, LimitError, PhotoVetError
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.messages import Message, Term
from scanner.model import Check, DecodedPicture, RedactionPlan, RgbImage
from scanner.reading.bounded import as_file
from scanner.verify.frames import MANY_FRAMES, frame_numbers, timed_frames
from scanner.verify.second_reader import PictureKept, picture_kept, same_colours

_UNREAD_BY_PILLOW: Final = b"MM\0+"  # big-endian BigTIFF: its first page is compared
_UNSEEN_LEVELS: Final = 2  # of 255, by which colour under hardly any opacity can change a picture
_KEPT: Final = Check(
    "pixels-unchanged",
    True,
    Message("The coded picture is a copy, byte for byte, and so is all that says how to show it."),
)
OTHER_COLOURS: Final = Message("The copy does not have the colours of the original.")


@dataclass(frozen=True, slots=True)
class Pair:
    """An original and its copy."""

    original: Container
    copy: Container

    def decoded(self) -> tuple[DecodedPicture, DecodedPicture]:
        """Both as their formats decode them. Raises DamagedPhotoError, LimitError."""
        return self.original.first_picture(), self.copy.first_picture()


def check_untouched(pair: Pair) -> tuple[Check, Check]:
    """`opens` and `pixels-unchanged`.

    Where the second reader finds the coded picture of the original in the copy, byte for byte, with all that says how
    to show it, the pixels are equal whatever a decoder makes of them; it is enough that a decoder takes the copy's
    header, and no more than that is said; of a format in which none reads a header alone, it decodes the copy. In all
    other cases both are decoded, and compared pixel by pixel.
    """
    kept = picture_kept(as_file(pair.original.source), as_file(pair.copy.source))
    if (
        kept is PictureKept.YES
        and pair.original.form is pair.copy.form
        and pair.original.form.name not in pixels.PLUGINS
    ):
        return _check_opens_and_kept(pair)
    before, after = header_of(pair.original), header_of(pair.copy)
    if kept is PictureKept.UNKNOWN or before is None or after is None:
        return _check_decoded(pair, before, after)
    if (before.size_px, before.orientation) != (after.size_px, after.orientation):
        return _check_decoded(pair, before, after)
    if kept is PictureKept.OTHER_COLOURS:
        return _opens_alike(pair, after.size_px), Check("pixels-unchanged", False, OTHER_COLOURS)
    return _opens_alike(pair, after.size_px), _KEPT


def _check_opens_and_kept(pair: Pair) -> tuple[Check, Check]:
    try:
        copy = pair.copy.first_picture()
    except DamagedPhotoError as error:
        return Check("opens", False, Message("The copy does not open again: {reason}", reason=error.message)), _KEPT
    except LimitError:
        return Check(
            "opens", True, Message("The picture is too large to be decoded, in the copy as in its original.")
        ), _KEPT
    return _opens(pair, (copy.width_px, copy.height_px)), _KEPT


def header_of(container: Container) -> pixels.Header | None:
    """What Pillow or libheif reads of the header; None where they read none. Raises LimitError."""
    if container.form.name not in pixels.PLUGINS:
        return None
    try:
        return pixels.header(container.source, pixels.PLUGINS[container.form.name], container.limits)
    except DamagedPhotoError:
        return None


def same_colours_of(before: pixels.Header, profile: bytes) -> bool:
    """Whether the copy's profile means the colours that the original's header tells."""
    return same_colours(before.profile, profile, says_adobe_rgb=before.says_adobe_rgb)


def _opens(pair: Pair, size_px: tuple[int, int]) -> Check:
    return Check(
        "opens",
        True,
        Message(
            "The copy opens as {format}, {width} x {height} pixels.",
            format=Term(pair.copy.form.title),
            width=size_px[0],
            height=size_px[1],
        ),
    )


def _opens_alike(pair: Pair, size_px: tuple[int, int]) -> Check:
    """Where only the headers were read: the original may be damaged inside its coded picture, and so the copy."""
    detail = Message(
        "The copy opens as its original does: {format}, {width} x {height} pixels.",
        format=Term(pair.copy.form.title),
        width=size_px[0],
        height=size_px[1],
    )
    return Check("opens", True, detail)


def _same_frames(pair: Pair) -> bool:
    """Whether all frames or pages are equal, transparency included; elsewhere further pictures have to go."""
    name = pair.original.form.name
    if name not in MANY_FRAMES or bytes(pair.original.source[:4]) == pixels.UNREAD:
        return True  # the first page is compared
    if pair.original.form.animated and pair.original.several:
        from scanner.verify.films import check_film  # noqa: PLC0415  OpenCV and the painters, which most copies need not

        return check_film(pair, RedactionPlan(""))[0].ok
    numbers = [frame_numbers(each) for each in (pair.original, pair.copy)]
    if len(numbers[0]) != len(numbers[1]):
        return False
    before, after = (timed_frames(each, own) for each, own in zip((pair.original, pair.copy), numbers, strict=True))
    return all(
        duration == other_duration and np.array_equal(one, other)
        for (one, duration), (other, other_duration) in zip(before, after, strict=True)
    )


def _same_look(pair: Pair, one: RgbImage, other: RgbImage) -> bool:
    """Whether two pictures are equal on white; where transparency is compared by itself, but for what nobody sees."""
    if np.array_equal(one, other):
        return True
    apart = pair.original.form.name in MANY_FRAMES and bytes(pair.original.source[:4]) != pixels.UNREAD
    return apart and bool((np.abs(one.astype(np.int16) - other) <= _UNSEEN_LEVELS).all())


def _check_decoded(pair: Pair, before: pixels.Header | None, after: pixels.Header | None) -> tuple[Check, Check]:
    unknown = Check("pixels-unchanged", False, Message("The pixels of the copy could not be compared."))
    try:
        one, other = pair.decoded()
        same_frames = _same_frames(pair)
    except PhotoVetError as error:
        return Check("opens", False, Message("The copy does not open again: {reason}", reason=error.message)), unknown
    size, wanted = (other.width_px, other.height_px), (one.width_px, one.height_px)
    if size != wanted:
        detail = Message(
            "The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.",
            width=size[0],
            height=size[1],
            wanted_width=wanted[0],
            wanted_height=wanted[1],
        )
        return Check("opens", False, detail), unknown
    same = one.orientation == other.orientation and _same_look(pair, one.rgb, other.rgb)
    if not (same and same_frames):
        words = Message("The copy does not show the same picture as the original.")
        return _opens(pair, size), Check("pixels-unchanged", False, words)
    if before is not None and after is not None and not same_colours_of(before, after.profile):
        return _opens(pair, size), Check("pixels-unchanged", False, OTHER_COLOURS)
    return _opens(pair, size), Check("pixels-unchanged", True, Message("Every pixel is what it was."))
