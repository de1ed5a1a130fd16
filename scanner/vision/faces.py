"""Faces, with CenterFace (Xu et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point", 2019).

The network is asked several times, with the photo stretched differently. A face shows each time, a look-alike rarely
does; so the mean of the scores over all askings tells them apart at a lower threshold than one score would. Two more
askings look for large faces at half and at a quarter of the size.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import FaceBox, PixelBox, RgbImage
from scanner.vision.runtime import Blob, Network

Boxes: TypeAlias = NDArray[np.float32]
"""Shape (n, 4): left, top, right, bottom."""

# How the photo is stretched, (x, y). Turned, narrow and squeezed faces show when they are made wider, and small ones
# when they are enlarged. A large photo has large faces, and is not enlarged.
_STRETCHES: Final = ((1.0, 1.0), (1.5, 1.0), (1.5, 1.5), (2.25, 1.5))
_STRETCHES_LARGE: Final = ((1.0, 1.0), (1.5, 1.0))
_LARGE_PX: Final = 1400
_LONGEST_PX: Final = 2048
# Large faces that are turned, painted over or squeezed show when they are small, and one that fills the photo is
# outlined rightly only then. Each of these askings is believed by itself, from the score beside it on, for what it sees
# large.
_COARSE: Final = (((0.75, 0.5), 0.22), ((0.375, 0.25), 0.45))
_LEAST_SEEN_PX: Final = 16

# Mean scores from which a box is a face; below 14 px look-alikes are many. docs/design/vision.md has the counts.
_THRESHOLD: Final = 0.1
_THRESHOLD_SMALL: Final = 0.2
_SMALL_FACE_PX: Final = 14

_LOWEST: Final = 0.08  # scores of a single asking that are looked at
_CANDIDATE: Final = 0.03  # scores of the first asking around which the others look
_AROUND: Final = 1.0  # of a candidate's longer side: what the others see of its surroundings
_LEAST_AROUND_PX: Final = 48  # of the same, in pixels as the first asking sees them
_WHOLE: Final = 0.5  # share of the photo from which the others look at all of it
_WHOLE_PX: Final = 400_000  # area up to which they do in any case: it takes little time, and windows cost small faces
_LARGEST_PX: Final = 1_800_000  # area of what the network sees at once: bounds the memory of a call
_OVERLAP_PX: Final = 192  # of the pieces that a larger asking is cut into: larger faces show in a coarse asking too
_AT_A_CUT_PX: Final = 8  # from a cut: what ends so near to it is a part of something
_STRIDE: Final = 4  # of the network's output
_SIDE_STEP: Final = 32  # the network takes sides that are multiples of this
_SAME_IOU: Final = 0.3
_INSIDE: Final = 0.8  # share of a box under a larger one from which it outlines a part of that face


@dataclass(frozen=True, slots=True)
class Seen:
    """What one asking gave: boxes in pixels of the picture, and their scores (n,)."""

    boxes: Boxes
    scores: NDArray[np.float32]

    def above(self, score: float) -> Seen:
        """The boxes with a higher score."""
        kept = self.scores > score
        return Seen(self.boxes[kept], self.scores[kept])


class FaceFinder:
    """CenterFace of one worker; not shared between threads."""

    def __init__(self, threads: int = 0) -> None:
        self._network = Network("CenterFace", (1, 3, -1, -1), threads, pictures=((0.0, 0.0, 0.0), (1.0, 1.0, 1.0)))

    def find(self, rgb: RgbImage, parts: Sequence[PixelBox], quick: bool = False) -> tuple[FaceBox, ...]:
        """Faces in these parts as the network outlines them (forehead to chin), without doubles, from the top down.

        `quick` asks once, and finds fewer.
        """
        height, width = rgb.shape[:2]
        longer = max(height, width)
        scale = min(1.0, _LONGEST_PX / longer)
        stretches = _STRETCHES if longer < _LARGE_PX else _STRETCHES_LARGE
        faces: list[FaceBox] = []
        for part in parts:
            picture = rgb[part.top : part.bottom, part.left : part.right]
            if scale < 1:
                picture = _resized(picture, (scale, scale), cv2.INTER_AREA)
            found = self._in_picture(picture, stretches, quick)
            factors = np.array([part.width / picture.shape[1], part.height / picture.shape[0]] * 2)
            corner = np.array([part.left, part.top] * 2)
            faces += [FaceBox(_outwards(_corners(f.box) * factors + corner), f.confidence) for f in found]
        self._network.release()
        clamped = (FaceBox(face.box.clamped(width, height), face.confidence) for face in faces)
        return tuple(sorted((f for f in clamped if f.box.area), key=lambda f: (f.box.top, f.box.left, f.box)))

    def _in_picture(self, picture: RgbImage, stretches: Sequence[tuple[float, float]], quick: bool) -> list[FaceBox]:
        whole = PixelBox(0, 0, picture.shape[1], picture.shape[0])
        first = self._ask(picture, [whole], (1.0, 1.0), _CANDIDATE)
        sure = first.above(_LOWEST)
        if quick:
            return fused([sure])
        windows = around(first, whole)
        found = fused([sure, *(self._ask(picture, windows, stretch, _LOWEST) for stretch in stretches[1:])])
        for stretch, threshold in _COARSE:
            seen = self._ask(picture, [whole], stretch, _LOWEST)
            found = with_large(found, large_faces(seen, threshold, _LEAST_SEEN_PX / stretch[1]))
        return found

    def _ask(self, picture: RgbImage, windows: Sequence[PixelBox], stretch: tuple[float, float], lowest: float) -> Seen:
        """What one asking gives in some windows of the picture, in its pixels."""
        boxes, scores = [np.zeros((0, 4), np.float32)], [np.zeros(0, np.float32)]
        for window, piece in ((w, p) for w in windows for p in pieces(w, stretch[0] * stretch[1])):
            cut = picture[piece.top : piece.bottom, piece.left : piece.right]
            if stretch != (1.0, 1.0):
                cut = _resized(cut, stretch, cv2.INTER_AREA if stretch[1] < 1 else cv2.INTER_CUBIC)
            height, width = cut.shape[:2]
            padded = cv2.copyMakeBorder(cut, 0, -height % _SIDE_STEP, 0, -width % _SIDE_STEP, cv2.BORDER_CONSTANT)
            found, sure = self._boxes(np.asarray(padded[None], np.uint8), lowest)
            factor = np.array([piece.width / width, piece.height / height] * 2, np.float32)
            found = found * factor + np.array([piece.left, piece.top] * 2, np.float32)
            whole = ~_is_cut(found, piece, window)
            boxes.append(found[whole])
            scores.append(sure[whole])
        seen = Seen(np.concatenate(boxes), np.concatenate(scores))
        kept = suppress(seen.boxes, seen.scores)
        return Seen(seen.boxes[kept], seen.scores[kept])

    def _boxes(self, blob: Blob, lowest: float) -> tuple[Boxes, NDArray[np.float32]]:
        """The network's heat map, size and offset maps as boxes (section 3.2 of the paper; sizes are logarithms)."""
        heat, size, offset, _landmarks = self._network.run(blob)
        rows, columns = np.nonzero(heat[0, 0] > lowest)
        heights = np.exp(size[0, 0, rows, columns]) * _STRIDE
        widths = np.exp(size[0, 1, rows, columns]) * _STRIDE
        y = (rows + offset[0, 0, rows, columns] + 0.5) * _STRIDE
        x = (columns + offset[0, 1, rows, columns] + 0.5) * _STRIDE
        boxes = np.stack([x - widths / 2, y - heights / 2, x + widths / 2, y + heights / 2], axis=1)
        return boxes.astype(np.float32), heat[0, 0, rows, columns].astype(np.float32)


def around(candidates: Seen, whole: PixelBox) -> list[PixelBox]:
    """Windows, none over another, with all candidates and what is around them; the whole if small or half seen."""
    if whole.area <= _WHOLE_PX:
        return [whole]
    waiting = []
    for left, top, right, bottom in candidates.boxes.tolist():
        reach = max(_LEAST_AROUND_PX, _AROUND * max(right - left, bottom - top))
        box = _outwards((left - reach, top - reach, right + reach, bottom + reach))
        waiting.append(box.clamped(whole.width, whole.height))
    windows: list[PixelBox] = []
    while waiting:
        box = waiting.pop()
        touching = [other for other in windows if other.intersection(box).area]
        windows = [other for other in windows if other not in touching]
        if touching:
            for other in touching:
                box = box.union(other)
            waiting.append(box)
        elif box.area:
            windows.append(box)
    return [whole] if sum(window.area for window in windows) > _WHOLE * whole.area else sorted(windows)


def pieces(window: PixelBox, enlargement: float) -> list[PixelBox]:
    """Overlapping pieces of a window, side by side, each small enough for one call when its area grows that much."""
    count = 1
    while True:
        wide = window.width >= window.height
        longer, shorter = max(window.width, window.height), min(window.width, window.height)
        side = math.ceil((longer + (count - 1) * _OVERLAP_PX) / count)
        if side * shorter * enlargement <= _LARGEST_PX or side <= 2 * _OVERLAP_PX:
            break
        count += 1
    starts = [round(i * (longer - side) / max(1, count - 1)) for i in range(count)]
    if wide:
        return [replace(window, left=window.left + at, right=window.left + at + side) for at in starts]
    return [replace(window, top=window.top + at, bottom=window.top + at + side) for at in starts]


def _is_cut(boxes: Boxes, piece: PixelBox, window: PixelBox) -> NDArray[np.bool_]:
    """Which boxes end where the window was cut: a neighbouring piece shows them whole, or a coarse asking does."""
    ends = np.array([piece.left, piece.top, -piece.right, -piece.bottom])
    inner = ends != np.array([window.left, window.top, -window.right, -window.bottom])
    reach = boxes * np.array([1, 1, -1, -1])
    return np.asarray(((reach < ends + _AT_A_CUT_PX) & inner).any(axis=1), np.bool_)


def _corners(box: PixelBox) -> NDArray[np.float64]:
    return np.array([box.left, box.top, box.right, box.bottom], np.float64)


def _resized(picture: RgbImage, factors: tuple[float, float], way: int) -> RgbImage:
    size_px = max(1, round(picture.shape[1] * factors[0])), max(1, round(picture.shape[0] * factors[1]))
    return np.asarray(cv2.resize(picture, size_px, interpolation=way), np.uint8)


def fused(askings: Sequence[Seen]) -> list[FaceBox]:
    """One box a face: the mean of the boxes weighted by score, and the mean score, 0 where an asking did not see it.

    After Solovyev et al., "Weighted boxes fusion", 2021, with the confidence averaged over all askings.
    """
    boxes = np.concatenate([seen.boxes for seen in askings])
    scores = np.concatenate([seen.scores for seen in askings])
    faces = []
    for best in suppress(boxes, scores):
        same_boxes, same_scores = [], []
        for seen in askings:
            overlaps = _iou(boxes[best], seen.boxes)
            if len(overlaps) and overlaps.max() > _SAME_IOU:
                same_boxes.append(seen.boxes[overlaps.argmax()])
                same_scores.append(float(seen.scores[overlaps.argmax()]))
        left, top, right, bottom = (float(v) for v in np.average(same_boxes, axis=0, weights=same_scores))
        score = sum(same_scores) / len(askings)
        small = math.sqrt((right - left) * (bottom - top)) < _SMALL_FACE_PX
        if score > (_THRESHOLD_SMALL if small or len(askings) == 1 else _THRESHOLD):
            faces.append(FaceBox(_outwards((left, top, right, bottom)), score))
    return faces


def large_faces(seen: Seen, threshold: float, least_px: float) -> list[FaceBox]:
    """The faces of one asking that are sure enough, and large enough (the root of their area), to be believed alone."""
    sides = np.sqrt((seen.boxes[:, 2] - seen.boxes[:, 0]) * (seen.boxes[:, 3] - seen.boxes[:, 1]))
    kept = np.flatnonzero((seen.scores > threshold) & (sides > least_px))
    return [FaceBox(_outwards(seen.boxes[i]), float(seen.scores[i])) for i in kept]


def with_large(faces: Sequence[FaceBox], coarse: Sequence[FaceBox]) -> list[FaceBox]:
    """The faces, and those of a coarser asking that are not among them; what lies in one of these is a part of it.

    A face that is surer than the large one stays: that may be a poster behind a child, or no face at all.
    """
    new = [large for large in coarse if all(large.box.iou(face.box) <= _SAME_IOU for face in faces)]
    parts = {face for face in faces for large in new if _is_part(face, large)}
    return [*(face for face in faces if face not in parts), *new]


def _is_part(face: FaceBox, large: FaceBox) -> bool:
    inside = face.box.intersection(large.box).area > _INSIDE * face.box.area
    return inside and face.confidence < large.confidence


def _outwards(box: Sequence[float] | NDArray[Any]) -> PixelBox:
    """The box in whole pixels."""
    left, top, right, bottom = (float(v) for v in box)
    return PixelBox(math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom))


def suppress(boxes: NDArray[Any], scores: NDArray[Any]) -> list[int]:
    """Greedy non-maximum suppression: indices of boxes of which no better one overlaps by more than an IoU of 0.3."""
    order = np.lexsort((boxes[:, 1], boxes[:, 0], -scores))
    kept: list[int] = []
    while len(order):
        best, rest = order[0], order[1:]
        kept.append(int(best))
        order = rest[_iou(boxes[best], boxes[rest]) <= _SAME_IOU]
    return kept


def _iou(box: NDArray[Any], others: NDArray[Any]) -> NDArray[Any]:
    """Intersection over union of one box (4,) with others (n, 4), shape (n,)."""
    low = np.maximum(box[:2], others[:, :2])
    high = np.minimum(box[2:], others[:, 2:])
    common = np.clip(high - low, 0, None).prod(axis=1)
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    total = (box[2] - box[0]) * (box[3] - box[1]) + areas - common
    return np.asarray(common / np.maximum(total, 1e-6))
