"""Evidence as a vision engine would give it, written by hand."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from scanner.detectors.registry import detect
from scanner.model import Candidate, CodeMark, Evidence, FaceBox, Kind, PixelBox, Quad, TextLine

WIDTH_PX, HEIGHT_PX = 1200, 900

Write = Callable[..., TextLine]
See = Callable[..., Evidence]
Find = Callable[..., tuple[Candidate, ...]]
Only = Callable[..., Kind]


def _write(
    text: str,
    left: int = 300,
    top: int = 300,
    height: int = 40,
    *,
    width: int = 0,
    confidence: float = 0.95,
    score: float = 0.8,
) -> TextLine:
    """A level line of text; without a width it is as wide as print usually is."""
    width = width or max(height // 2, round(0.55 * height * len(text)))
    right, bottom = left + width, top + height
    return TextLine(Quad(((left, top), (right, top), (right, bottom), (left, bottom))), text, confidence, score)


def _see(*lines: TextLine | str, faces: tuple[PixelBox, ...] = (), codes: tuple[CodeMark, ...] = ()) -> Evidence:
    """A picture of grey noise with these lines; bare strings stand far apart from one another."""
    placed = [line if isinstance(line, TextLine) else _write(line, 100, 60 + 200 * i) for i, line in enumerate(lines)]
    rgb = np.random.default_rng(0).integers(90, 160, (HEIGHT_PX, WIDTH_PX, 3), dtype=np.uint8)
    return Evidence(rgb, tuple(placed), tuple(FaceBox(box, 0.9) for box in faces), codes)


@pytest.fixture(name="write")
def fixture_write() -> Write:
    """Makes a line of text."""
    return _write


@pytest.fixture(name="see")
def fixture_see() -> See:
    """Makes evidence from lines or strings."""
    return _see


@pytest.fixture(name="find")
def fixture_find() -> Find:
    """Runs every detector over lines or strings."""

    def find(*lines: TextLine | str, watchlist: tuple[str, ...] = (), **more: object) -> tuple[Candidate, ...]:
        return detect(_see(*lines, **more), watchlist)  # type: ignore[arg-type]  # passed through as given

    return find


@pytest.fixture(name="only")
def fixture_only() -> Only:
    """The kind of the one finding that a single line makes."""

    def only(text: str, **more: object) -> Kind:
        (candidate,) = detect(_see(_write(text, **more)))  # type: ignore[arg-type]  # passed through as given
        assert candidate.why[0].isupper() or candidate.why[0] in "“0123456789"
        assert candidate.why.endswith(".")
        return candidate.kind

    return only
