"""Finding and reading all text of a photo: views, engine, doubles, turns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from scanner.model import Quad, RgbImage, TextLine
from scanner.vision.crops import cut, turned
from scanner.vision.merge import without_doubles
from scanner.vision.ocr import FoundText, OcrEngine, Reading
from scanner.vision.tiling import View

_TALL: Final = 1.5  # height by width from which a line is read from the side
_SURE: Final = 0.8  # confidence from which a reading needs no second opinion
_BETTER: Final = 0.1  # a turned or mirrored reading must win by this


def find_text(engine: OcrEngine, rgb: RgbImage, views: Iterable[View]) -> list[FoundText]:
    """All text boxes of the views, in pixels of the photo, without doubles."""
    found = [
        FoundText(view.to_photo(item.quad), item.score)
        for view in views
        for item in engine.find(view.of(rgb))
        if view.believes(item.quad)
    ]
    return without_doubles(found)


def read_text(engine: OcrEngine, rgb: RgbImage, found: Sequence[FoundText]) -> tuple[TextLine, ...]:
    """What the boxes say, from the top down. Boxes that could not be read stay, with an empty text."""
    quads = [turned(f.quad, 1) if f.quad.height_px > _TALL * f.quad.width_px else f.quad for f in found]
    readings = engine.read([cut(rgb, quad) for quad in quads])
    unsure = [i for i, reading in enumerate(readings) if reading.confidence < _SURE]
    # Upside-down, or vertical text that runs upward.
    flipped = engine.read([cut(rgb, turned(quads[i], 2)) for i in unsure])
    for i, reading in zip(unsure, flipped, strict=True):
        if _wins(reading, readings[i]):
            quads[i], readings[i] = turned(quads[i], 2), reading
    unsure = [i for i in unsure if readings[i].confidence < _SURE]
    mirrored = engine.read([np.ascontiguousarray(cut(rgb, quads[i])[:, ::-1]) for i in unsure])
    for i, reading in zip(unsure, mirrored, strict=True):
        if _wins(reading, readings[i]) and reading.confidence >= _SURE:
            readings[i] = reading
    lines = [
        TextLine(quad, reading.text.strip(), reading.confidence if reading.text.strip() else 0.0, item.score)
        for quad, reading, item in zip(quads, readings, found, strict=True)
    ]
    return tuple(sorted(lines, key=_place))


def _wins(new: Reading, old: Reading) -> bool:
    return len(new.text.strip()) > 1 and new.confidence > old.confidence + _BETTER


def _place(line: TextLine) -> tuple[int, int, Quad | tuple[tuple[float, float], ...]]:
    box = line.quad.bounds()
    return box.top, box.left, line.quad.points
