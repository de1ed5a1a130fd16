"""Readers for scripts that the first reader does not know, and the guess which of them a line is in."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner.model import RgbImage
from scanner.vision.line_network import LineNetwork, scaled
from scanner.vision.ocr import Reading
from scanner.vision.weights import checked_path, known_weights

# Each script with its network in the archive.
NETWORKS: Final = {
    "Cyrillic": "Cyrillic",
    "Arabic": "ara",
    "Hebrew": "heb",
    "Devanagari": "hin",
    "Bengali": "ben",
    "Tamil": "tam",
    "Thai": "tha",
    "Georgian": "kat",
    "Armenian": "hye",
    "Hangul": "kor",
}
_LEAST_LETTERS: Final = 2
_LEFTWARD: Final = frozenset({"Arabic", "Hebrew"})
_FIGURES: Final = re.compile(r"\d[\d.,:/-]*")
# The edge of a board and its screws are read as these at the ends of a line.
_RIM: Final = " .,_'\"|`!/\\:;-–—·“”‘’«»()[]{}~^*=<>•°՝՛։،"  # noqa: RUF001  # such signs are what is meant


def is_of(text: str, script: str) -> bool:
    """Whether most of the text is in that script, and two letters at least: one may be a smudge."""
    own = sum(unicodedata.name(c, "").startswith(script.upper()) for c in text if c.isalpha())
    return own >= _LEAST_LETTERS and 2 * own >= sum(map(str.isalnum, text))


class ScriptReader:
    """Tesseract's networks, each loaded when the first line in its script comes; not shared between threads."""

    def __init__(self) -> None:
        self._networks: dict[str, LineNetwork] = {}

    def read(self, crops: Sequence[RgbImage], script: str) -> Reading:
        """The surest reading of several crops of one line. Raises EngineError where the network is not there."""
        network = self._network(script)
        readings = [network.read(scaled(_dark_on_light(crop), network.height_px)) for crop in crops]
        text, confidence = max(
            ((text.strip(_RIM), sure) for text, sure in readings), key=lambda one: (one[0] != "", one[1])
        )
        return Reading(leftward(text) if script in _LEFTWARD else text, confidence if text else 0.0)

    def _network(self, script: str) -> LineNetwork:
        if script not in self._networks:
            with zipfile.ZipFile(checked_path(known_weights()["Tesseract scripts"])) as archive:
                self._networks[script] = LineNetwork(archive.read(f"{NETWORKS[script]}.traineddata"))
        return self._networks[script]


def leftward(seen: str) -> str:
    """A line of a script that runs to the left, as it is spoken: the network reads it from left to right.

    Figures run to the right in it.
    """
    return _FIGURES.sub(lambda figures: figures.group()[::-1], seen[::-1])


def _dark_on_light(crop: RgbImage) -> NDArray[np.uint8]:
    """Grey with dark letters: the ground is what there is more of. At the rim it may be the wall behind a board."""
    grey = np.asarray(cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY), np.uint8)
    middle, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_OTSU)
    return 255 - grey if np.median(grey) <= middle else grey
