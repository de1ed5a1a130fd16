"""Faces, with CenterFace (Xu et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point", 2019)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import FaceBox, PixelBox, RgbImage
from scanner.vision.runtime import Blob, Network

_THRESHOLD: Final = 0.2
_STRIDE: Final = 4  # of the network's output
_SIDE_STEP: Final = 32  # the network takes sides that are multiples of this
_LONGEST_PX: Final = 2048
_SAME_IOU: Final = 0.3


class FaceFinder:
    """CenterFace of one worker; not shared between threads."""

    def __init__(self, threads: int = 0) -> None:
        self._network = Network("CenterFace", (1, 3, -1, -1), threads)

    def find(self, rgb: RgbImage, parts: Sequence[PixelBox]) -> tuple[FaceBox, ...]:
        """Faces in these parts as the network outlines them (forehead to chin), without doubles, from the top down."""
        scale = min(1.0, _LONGEST_PX / max(rgb.shape[:2]))
        seen = [self._in_part(rgb, part, scale) for part in parts]
        if not seen:
            return ()
        boxes, scores = (np.concatenate(pieces) for pieces in zip(*seen, strict=True))
        kept = suppress(boxes, scores)
        height, width = rgb.shape[:2]
        faces = []
        for i in kept:
            left, top, right, bottom = boxes[i]
            box = PixelBox(math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom))
            faces.append(FaceBox(box.clamped(width, height), float(scores[i])))
        return tuple(sorted((f for f in faces if f.box.area), key=lambda f: (f.box.top, f.box.left, f.box)))

    def _in_part(self, rgb: RgbImage, part: PixelBox, scale: float) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Boxes (n, 4) as left, top, right, bottom in pixels of `rgb`, and their scores (n,)."""
        cut = rgb[part.top : part.bottom, part.left : part.right]
        height, width = (max(1, round(side * scale)) for side in cut.shape[:2])
        small = cut if scale == 1 else cv2.resize(cut, (width, height), interpolation=cv2.INTER_AREA)
        padded = np.zeros((1, 3, _padded(height), _padded(width)), np.float32)
        padded[0, :, :height, :width] = small.transpose(2, 0, 1)
        boxes, scores = self._boxes(padded)
        factor = np.array([part.width / width, part.height / height] * 2, np.float32)
        return boxes * factor + np.array([part.left, part.top] * 2, np.float32), scores

    def _boxes(self, blob: Blob) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The network's heat map, size and offset maps as boxes (section 3.2 of the paper; sizes are logarithms)."""
        heat, size, offset, _landmarks = self._network.run(blob)
        rows, columns = np.nonzero(heat[0, 0] > _THRESHOLD)
        heights = np.exp(size[0, 0, rows, columns]) * _STRIDE
        widths = np.exp(size[0, 1, rows, columns]) * _STRIDE
        y = (rows + offset[0, 0, rows, columns] + 0.5) * _STRIDE
        x = (columns + offset[0, 1, rows, columns] + 0.5) * _STRIDE
        boxes = np.stack([x - widths / 2, y - heights / 2, x + widths / 2, y + heights / 2], axis=1)
        return boxes.astype(np.float32), heat[0, 0, rows, columns].astype(np.float32)


def suppress(boxes: NDArray[Any], scores: NDArray[Any]) -> list[int]:
    """Greedy non-maximum suppression: indices of boxes of which no better one overlaps by more than an IoU of 0.3."""
    order = np.lexsort((boxes[:, 1], boxes[:, 0], -scores))
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    kept: list[int] = []
    while len(order):
        best, rest = order[0], order[1:]
        kept.append(int(best))
        low = np.maximum(boxes[best, :2], boxes[rest, :2])
        high = np.minimum(boxes[best, 2:], boxes[rest, 2:])
        common = np.clip(high - low, 0, None).prod(axis=1)
        order = rest[common <= _SAME_IOU * (areas[best] + areas[rest] - common)]
    return kept


def _padded(side_px: int) -> int:
    return math.ceil(side_px / _SIDE_STEP) * _SIDE_STEP
