"""PP-OCRv6 in RapidOCR's ONNX files, run by our own runtime.

RapidOCR's classes would fit, but importing them takes a second and brings an HTTP client and a downloader into the
process; what they do around the networks are the few lines here and in `db.py`.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.errors import EngineError
from scanner.model import RgbImage
from scanner.vision.db import boxes_from_map
from scanner.vision.ocr import TRACE_PX, Reading, Sight
from scanner.vision.runtime import Blob, Network
from scanner.vision.script_guess import Guesser, pooled
from scanner.vision.whole_map import with_map_at_last

# The detector was trained with ImageNet's normalisation; RapidOCR's default of 0.5/0.5 costs 4 to 5 points of recall.
_MEAN: Final = (0.485 * 255, 0.456 * 255, 0.406 * 255)
_STD: Final = (0.229 * 255, 0.224 * 255, 0.225 * 255)

_TRACE: Final = 0.006  # of the map, from which another look may show text; of 245 labels, none had less than .012

_SIDE_STEP: Final = 32  # the detector takes sides that are multiples of this
_READ_HEIGHT: Final = 48
_READ_WIDTHS: Final = (160, 320, 480, 640, 960, 1280, 1920, 2560)
_BATCH_WIDTH: Final = 2560  # the widths of a batch add up to at most this


class RapidEngine:
    """PP-OCRv6 small: Latin, Greek, Chinese and Japanese script."""

    name: Final = "rapidocr"

    def __init__(self, threads: int = 0) -> None:
        self._detector = Network(
            "PP-OCRv6 detection", (1, 3, -1, -1), threads, with_map_at_last, pictures=(_MEAN, _STD)
        )
        # In bfloat16 the reader takes an upside-down word for another, and is sure of it; boxes only shift a little.
        self._reader = Network("PP-OCRv6 recognition", (-1, 3, _READ_HEIGHT, -1), threads, _with_best_class, exact=True)
        self._letters = _letters(self._reader.model)
        self._guesser = Guesser()

    def find(self, rgb: RgbImage, tallest_px: float = math.inf) -> Sight:
        """Where text up to that height stands; quads in pixels of `rgb`."""
        height, width = rgb.shape[:2]
        # The last row and column are repeated: beside a plain margin, a whole photo looks like the lettering of a sign.
        padded = cv2.copyMakeBorder(rgb, 0, -height % _SIDE_STEP, 0, -width % _SIDE_STEP, cv2.BORDER_REPLICATE)
        probability = self._detector.run(np.asarray(padded[None], np.uint8))[0][0, 0]
        squares = probability.reshape(padded.shape[0] // TRACE_PX, TRACE_PX, -1, TRACE_PX)
        found = boxes_from_map(probability[:height, :width], tallest_px)
        return Sight(found, squares.max(axis=(1, 3)) > _TRACE)

    def read(self, crops: Sequence[RgbImage]) -> list[Reading]:
        """One reading a crop, in batches of equal width."""
        self._detector.release()
        by_width: defaultdict[int, list[int]] = defaultdict(list)
        lines = [_read_blob(crop) for crop in crops]
        filled = [min(1.0, _read_width(crop) / line.shape[-1]) for crop, line in zip(crops, lines, strict=True)]
        for index, line in enumerate(lines):
            by_width[line.shape[-1]].append(index)
        readings: dict[int, Reading] = {}
        for width, members in sorted(by_width.items()):
            size = max(1, _BATCH_WIDTH // width)
            for start in range(0, len(members), size):
                batch = members[start : start + size]
                blob = np.stack([lines[i] for i in batch]).astype(np.float32, copy=False)
                classes, probabilities, features = self._reader.run(blob)
                for row, index in enumerate(batch):
                    reading = self._decode(classes[row], probabilities[row])
                    guesses = self._guesser.guesses(features[row], filled[index])
                    readings[index] = replace(reading, guesses=guesses)
        return [readings[i] for i in range(len(crops))]

    def features(self, crop: RgbImage) -> NDArray[np.float32]:
        """The 240 numbers of a line that its script is guessed from, for who fits the guess."""
        line = _read_blob(crop)
        return pooled(self._reader.run(line[None])[2][0], _read_width(crop) / line.shape[-1])

    def _decode(self, classes: Any, probabilities: Any) -> Reading:
        """Best-path CTC decoding (Graves et al. 2006, section 3.2): repeats fold, blanks (class 0) drop."""
        classes, probabilities = classes.reshape(-1).astype(np.int64), probabilities.reshape(-1)
        kept = classes != 0
        kept[1:] &= classes[1:] != classes[:-1]
        text = "".join(self._letters[i] for i in classes[kept])
        return Reading(text, float(probabilities[kept].mean()) if text else 0.0)


def _read_blob(crop: RgbImage) -> Blob:
    """A crop at the reader's height, in -1..1, padded with grey to one of a few widths, shape (3, 48, width)."""
    wanted = _read_width(crop)
    shrinks = crop.shape[0] > 2 * _READ_HEIGHT
    resized = cv2.resize(
        crop, (wanted, _READ_HEIGHT), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    ).astype(np.float32)
    line = np.zeros((3, _READ_HEIGHT, next(w for w in _READ_WIDTHS if w >= wanted)), np.float32)
    line[:, :, :wanted] = (resized / 127.5 - 1).transpose(2, 0, 1)
    return line


def _read_width(crop: RgbImage) -> int:
    """The crop's width at the reader's height."""
    height, width = crop.shape[:2]
    return int(min(max(1, math.ceil(_READ_HEIGHT * width / height)), _READ_WIDTHS[-1]))


def _with_best_class(model: Any) -> Any:
    """The reader with its best class and that class's probability a column, instead of all 18,710 of them.

    Beside them comes what classes are told by, shape (batch, 120, columns): it tells scripts that have none, too.
    """
    import openvino  # noqa: PLC0415  # loaded by the runtime by now
    from openvino import opset13  # noqa: PLC0415

    best = opset13.topk(model.get_results()[0].input_value(0), opset13.constant(1, np.int64), 2, "max", "none")
    features = [node for node in model.get_ordered_ops() if node.get_type_name() == "MatMul"][-1].input_value(0)
    edited = openvino.Model([best.output(1), best.output(0), features], model.get_parameters(), "reader")
    edited.set_rt_info(_letters_text(model), ["framework", "character"])
    return edited


def _letters_text(model: Any) -> str:
    if not model.has_rt_info(["framework", "character"]):
        raise EngineError("The network PP-OCRv6 recognition names no letters.")
    return str(model.get_rt_info(["framework", "character"]).value)


def _letters(model: Any) -> list[str]:
    """The reader's classes: blank, its letters, space (as RapidOCR's CTCLabelDecode orders them)."""
    return ["", *_letters_text(model).splitlines(), " "]
