"""Things in a film: what is seen at one place in several frames is one thing, from its first frame to its last.

A detector may miss in one frame what it saw in the one before. So a thing is taken to be there in all frames between
two that show it, and beyond them as long as its place still looks as it did. Where it moves between two frames, the
frames in between hide both places and what lies between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.looked import Track
from scanner.model import Candidate, DecodedPicture, PixelBox

_SAME_PLACE: Final = 0.5  # IoU from which two boxes of a kind are one thing that did not move
_REACH: Final = 3.0  # of its longer side: how far a thing may move between two frames that show it
_ALIKE: Final = 0.5  # correlation with how the place looked, which a fading caption keeps and a new picture does not
_LEAST_CONTRAST: Final = 2.0  # grey levels; below, there is nothing to tell a place by


def tracks_of(seen: Sequence[Iterable[Candidate]]) -> tuple[Track, ...]:
    """The things in what was seen frame by frame."""
    tracks: list[Track] = []
    between: list[Track] = []
    for frame, found in enumerate(seen):
        for candidate in found:
            at = _standing(tracks, candidate)
            if at is not None:
                tracks[at] = _joined(tracks[at], candidate, frame)
                continue
            before = _moved_from(tracks, candidate, frame)
            if before is not None and before.last + 1 < frame:
                way = replace(candidate, box=before.candidate.box.union(candidate.box))
                between.append(Track(way, before.last + 1, frame - 1))
            tracks.append(Track(candidate, frame, frame))
    return (*tracks, *between)


def _standing(tracks: Sequence[Track], candidate: Candidate) -> int | None:
    places = [
        (track.candidate.box.iou(candidate.box), number)
        for number, track in enumerate(tracks)
        if track.candidate.kind is candidate.kind
    ]
    likeness, number = max(places, default=(0.0, 0))
    return number if likeness >= _SAME_PLACE else None


def _joined(track: Track, candidate: Candidate, frame: int) -> Track:
    best = max(track.candidate, candidate, key=lambda each: each.confidence)
    return Track(replace(best, box=track.candidate.box.union(candidate.box)), track.first, frame)


def _moved_from(tracks: Sequence[Track], candidate: Candidate, frame: int) -> Track | None:
    """The thing of that kind nearest by, which was last seen before this frame."""
    x, y = candidate.box.center
    reach = _REACH * max(candidate.box.width, candidate.box.height)
    near = [
        (max(abs(x - there[0]), abs(y - there[1])), -track.last, number)
        for number, track in enumerate(tracks)
        if track.candidate.kind is candidate.kind and track.last < frame
        for there in [track.candidate.box.center]
    ]
    distance, _, number = min(near, default=(reach + 1, 0, 0))
    return tracks[number] if distance <= reach else None


def extended(tracks: Sequence[Track], frames: Callable[[], Iterable[DecodedPicture]]) -> tuple[Track, ...]:
    """The tracks with the frames before and after them in which their place looks as in their first or last one."""
    begin, end = _looks(tracks, frames())
    alike: list[list[tuple[bool, bool]]] = [[] for _ in tracks]
    for picture in frames():
        for number, track in enumerate(tracks):
            look = _crop(picture, track.candidate.box)
            alike[number].append((_is_alike(look, begin[number]), _is_alike(look, end[number])))
    longer = []
    for track, per_frame in zip(tracks, alike, strict=True):
        first, last = track.first, track.last
        while first > 0 and per_frame[first - 1][0]:
            first -= 1
        while last + 1 < len(per_frame) and per_frame[last + 1][1]:
            last += 1
        longer.append(Track(track.candidate, first, last))
    return tuple(longer)


def _looks(
    tracks: Sequence[Track], frames: Iterable[DecodedPicture]
) -> tuple[list[NDArray[np.float32]], list[NDArray[np.float32]]]:
    """How each thing's place looks in its first frame, and in its last."""
    nothing = np.zeros((0, 0), np.float32)
    begin, end = [nothing] * len(tracks), [nothing] * len(tracks)
    for frame, picture in enumerate(frames):
        for number, track in enumerate(tracks):
            if frame == track.first:
                begin[number] = _crop(picture, track.candidate.box)
            if frame == track.last:
                end[number] = _crop(picture, track.candidate.box)
    return begin, end


def _crop(picture: DecodedPicture, box: PixelBox) -> NDArray[np.float32]:
    """The place in grey, its mean taken away; noise finer than a letter's strokes is blurred."""
    inner = box.clamped(picture.width_px, picture.height_px)
    if not inner.area:
        return np.zeros((0, 0), np.float32)
    rows, columns = slice(inner.top, inner.bottom), slice(inner.left, inner.right)
    grey = picture.rgb[rows, columns].mean(axis=2, dtype=np.float32)
    if picture.rgba is not None:  # what shows on black only
        rgba = picture.rgba[rows, columns].astype(np.float32)
        grey = np.hstack([grey, rgba[..., :3].mean(axis=2) * rgba[..., 3] / 255])
    smooth = np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.8), np.float32)
    return np.asarray(smooth - smooth.mean(), np.float32)


def _is_alike(one: NDArray[np.float32], other: NDArray[np.float32]) -> bool:
    if one.shape != other.shape or one.size == 0:
        return False
    energy = float((one**2).sum()), float((other**2).sum())
    if min(energy) < _LEAST_CONTRAST**2 * one.size:
        return False
    return float((one * other).sum()) >= _ALIKE * float(np.sqrt(energy[0] * energy[1]))
