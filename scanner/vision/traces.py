"""Where the faintest traces of text were seen: enlarged looks at small photos go there, and nowhere else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import PixelBox
from scanner.vision.ocr import TRACE_PX
from scanner.vision.tiling import View

_BLOCK_PX: Final = 128  # of the enlarged picture; one more around each with a trace is looked at
_WHOLE: Final = 0.5  # share of a picture from which it is looked at whole: several windows would cost as much


class Traces:
    """What the looks at the parts of one photo left, in squares of the part's pixels."""

    def __init__(self) -> None:
        self._boxes: defaultdict[PixelBox, list[NDArray[np.float64]]] = defaultdict(list)
        self._untold: set[PixelBox] = set()

    def add(self, view: View, squares: NDArray[np.bool_] | None) -> None:
        """Take the traces of one look; None where the engine does not tell."""
        if squares is None:
            self._untold.add(view.part)
            return
        rows, columns = np.nonzero(squares)
        left, top = (view.window.left, view.window.top) if view.window else (0, 0)
        corners = np.stack([columns * TRACE_PX + left, rows * TRACE_PX + top], axis=1)
        self._boxes[view.part].append(np.concatenate([corners, corners + TRACE_PX], axis=1) * (view.factors * 2))

    def windows(self, view: View) -> Iterator[View]:
        """The windows of a view that hold all traces in its part, and a block around each."""
        width, height = view.scaled_px
        if view.part in self._untold:
            yield view
            return
        marked = np.zeros((-(-height // _BLOCK_PX), -(-width // _BLOCK_PX)), np.uint8)
        for boxes in self._boxes[view.part]:
            blocks = boxes / (view.factors * 2) / _BLOCK_PX
            for left, top, right, bottom in np.concatenate([np.floor(blocks[:, :2]), np.ceil(blocks[:, 2:])], 1):
                marked[int(top) : int(bottom), int(left) : int(right)] = 1
        areas = _rectangles(np.asarray(cv2.dilate(marked, np.ones((3, 3), np.uint8)), np.uint8))
        windows = [
            PixelBox(
                area.left * _BLOCK_PX,
                area.top * _BLOCK_PX,
                min(width, area.right * _BLOCK_PX),
                min(height, area.bottom * _BLOCK_PX),
            )
            for area in areas
        ]
        if sum(window.area for window in windows) > _WHOLE * width * height:
            yield view
        else:
            yield from (replace(view, window=window) for window in windows)


def _rectangles(marked: NDArray[np.uint8]) -> list[PixelBox]:
    """Boxes around what touches each other, joined until none of them overlap."""
    while True:
        count, _, stats, _ = cv2.connectedComponentsWithStats(marked, connectivity=8)
        boxes = [PixelBox(int(x), int(y), int(x + w), int(y + h)) for x, y, w, h, _ in stats[1:count]]
        for box in boxes:
            marked[box.top : box.bottom, box.left : box.right] = 1
        if len(boxes) == cv2.connectedComponents(marked, connectivity=8)[0] - 1:
            return boxes
