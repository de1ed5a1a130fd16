"""What a detector is given and what it returns."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from scanner.detectors import geometry
from scanner.detectors.text import fold
from scanner.model import Evidence, FaceBox, Kind, PixelBox, Quad

# How far a box grows beyond the text, in text heights. Plates take more: their rim and sticker count too.
TEXT_GROWTH: Final = 0.2

# A torso under a face, in face heights and widths of the network's outline (forehead to chin). Drillis and Contini's
# body segments put the shoulders' width at about 1.7 and the trunk's length at about 2.2 head heights; loosened for
# turned and bent bodies.
_TORSO_HALF_WIDTH: Final = 1.9
_TORSO_LENGTH: Final = 5.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text with the views of it that rules ask for."""

    index: int  # in the evidence
    quad: Quad
    box: PixelBox
    text: str = field(repr=False)
    folded: str = field(repr=False)
    confidence: float
    detection_score: float

    @property
    def height_px(self) -> float:
        """The text height."""
        return max(1.0, self.quad.height_px)

    @property
    def words(self) -> list[str]:
        """The folded words."""
        return self.folded.split()


@dataclass(frozen=True, slots=True)
class Context:
    """The evidence, prepared once for all detectors."""

    lines: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]  # lines that continue one another from left to right
    beside: geometry.Relation = field(repr=False)
    below: geometry.Relation = field(repr=False)
    faces: tuple[FaceBox, ...]
    torsos: tuple[PixelBox, ...]  # one a face
    width_px: int
    height_px: int
    watchlist: tuple[str, ...] = field(default=(), repr=False)

    def stacked_with(self, line: Line) -> list[Line]:
        """The lines directly above and below."""
        return [o for o in self.lines if self.below[line.index, o.index] or self.below[o.index, line.index]]

    def around(self, line: Line) -> list[Line]:
        """The lines directly above, below, left and right."""
        i = line.index
        return [
            o
            for o in self.lines
            if self.below[i, o.index] or self.below[o.index, i] or self.beside[i, o.index] or self.beside[o.index, i]
        ]

    def torso_of(self, line: Line) -> int | None:
        """The face whose torso the line stands on: the nearest one, as an index; None where it stands on none."""
        x, y = line.box.center
        near = [
            ((x - self.faces[i].box.center[0]) ** 2 + (y - self.faces[i].box.bottom) ** 2, i)
            for i, torso in enumerate(self.torsos)
            if geometry.holds(torso, (x, y)) and line.height_px < 2.5 * self.faces[i].box.height
        ]
        return min(near)[1] if near else None


@dataclass(frozen=True, slots=True)
class Claim:
    """What one detector says about some lines (or, without lines, about a place in the picture).

    `box` is the complete area to hide, already grown for its kind; the merge clamps it to the picture.
    """

    kind: Kind
    box: PixelBox
    text: str = field(repr=False)
    confidence: float
    why: str
    lines: frozenset[int] = frozenset()
    covers_all: bool = False  # the place is one thing: whatever else is found in it becomes part of it


Detector: TypeAlias = Callable[[Evidence, Context], Iterable[Claim]]
"""Pure: the same evidence gives the same claims."""


def prepare(evidence: Evidence, watchlist: tuple[str, ...] = ()) -> Context:
    """The context for all detectors."""
    lines = tuple(
        Line(i, line.quad, line.quad.bounds(), line.text, fold(line.text), line.confidence, line.detection_score)
        for i, line in enumerate(evidence.lines)
    )
    quads = [line.quad for line in lines]
    beside, below = geometry.relations(quads)
    return Context(
        lines=lines,
        rows=tuple(tuple(lines[i] for i in row) for row in geometry.rows(quads, beside)),
        beside=beside,
        below=below,
        faces=evidence.faces,
        torsos=tuple(torso_under(face.box) for face in evidence.faces),
        width_px=evidence.width_px,
        height_px=evidence.height_px,
        watchlist=watchlist,
    )


def torso_under(face: PixelBox) -> PixelBox:
    """Where the body under a face can carry lettering."""
    x, _ = face.center
    return PixelBox(
        int(x - _TORSO_HALF_WIDTH * face.width),
        face.bottom,
        int(x + _TORSO_HALF_WIDTH * face.width),
        int(face.bottom + _TORSO_LENGTH * face.height),
    )


def claim(
    kind: Kind, lines: Iterable[Line], confidence: float, why: str, growth: float = TEXT_GROWTH, text: str | None = None
) -> Claim:
    """A claim over lines, its box grown by `growth` text heights."""
    lines = tuple(lines)
    return Claim(
        kind,
        geometry.union(geometry.grown_text(line.quad, growth) for line in lines),
        " ".join(line.text for line in lines if line.text) if text is None else text,
        min(max(confidence, 0.01), 0.99),
        why,
        frozenset(line.index for line in lines),
    )
