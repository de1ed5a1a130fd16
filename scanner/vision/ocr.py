"""What an OCR engine offers: it finds text in a picture and reads crops. Scales, tiles and turns are not its work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from scanner.model import Quad, RgbImage


@dataclass(frozen=True, slots=True)
class FoundText:
    """Where an engine saw text, in pixels of the picture that it was given."""

    quad: Quad
    score: float  # of there being text, 0..1
    lone: bool = False  # seen at one scale only, where others could have seen it too


@dataclass(frozen=True, slots=True)
class ScriptGuess:
    """In which script a line may be that the engine cannot read."""

    script: str  # a key of `scripts.NETWORKS`
    upside_down: bool
    probability: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What an engine read in a crop; empty where it read nothing."""

    text: str = field(repr=False)
    confidence: float  # 0..1
    guesses: tuple[
        ScriptGuess, ...
    ] = ()  # the likeliest first; none where the engine takes the line for one it can read


TRACE_PX: Final = 16
"""Side of the squares in which an engine tells of traces."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What an engine saw in a picture."""

    found: Sequence[FoundText]
    traces: NDArray[np.bool_] | None = None
    """Shape (rows, columns): the squares with the faintest trace of text. None where the engine does not tell."""


class OcrEngine(Protocol):
    """An engine of one worker; not shared between threads. Both functions raise EngineError."""

    @property
    def name(self) -> str:
        """As in the settings: "rapidocr"."""

    def find(self, rgb: RgbImage, tallest_px: float) -> Sight:
        """Where text stands in the picture, at the size given.

        Text higher than `tallest_px` is not believed by the caller: an engine may look for smaller text inside it.
        """

    def read(self, crops: Sequence[RgbImage]) -> list[Reading]:
        """One reading a crop; each crop holds one line of upright text."""
