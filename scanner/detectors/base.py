"""What a detector is given and what it returns."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from scanner.detectors import geometry
from scanner.detectors.text import fold
from scanner.messages import Message
from scanner.model import Evidence, FaceBox, Kind, PixelBox, Quad, TextLine
from scanner.vision.bodies import SURE_FACE, torso_under
from scanner.vision.merge import quad_area

# Growth is measured by the text height up to this share of the picture's longer side.
_LARGE_SHARE: Final = 0.08

# How far a box grows beyond the text, in text heights. Plates take more: their rim and sticker count too. The ends of a
# line take a little more: engines lose a first or last glyph at a fold or an edge more often than the tops of letters.
TEXT_GROWTH: Final = 0.3
_MORE_ALONG: Final = 4 / 3

# A torso under a face, in face widths and heights. Drillis and Contini's body segments put the shoulders' width at some
# 1.7 and the trunk's length at some 2.2 head heights; loosened for turned and bent bodies.
_TORSO_HALF_WIDTH: Final = 1.9
_TORSO_LENGTH: Final = 5.0
# The number on a shirt: its digits, how much taller than the name it is, how far off its centre in its own heights.
_SHIRT_DIGITS: Final = 2
_TALLER: Final = 1.2
_OFF_CENTRE: Final = 0.7
_LARGEST_LETTERING: Final = 2.5  # face heights


# Lines above one another are read as one text when their heights are this much alike.
_STACK_RATIO: Final = 1.5

# What is not text. Of 542 lines on 90 street photos, 11 % lay on no lettering; of those below both scores half did.
_LOW_CONFIDENCE: Final = 0.3
_LOW_SCORE: Final = 0.5
# A lone glyph is what leaves, windows and wheels are read as; it has to be read surely, or seen surely. Digits less so:
# shirts carry them alone.
_GLYPH: Final = (0.7, 0.7)  # confidence, score
_DIGIT: Final = (0.5, 0.6)
# Two glyphs have to be read or seen a little; a row of one glyph is a balustrade, a radiator or a row of lamps.
_TWO_GLYPHS: Final = (0.5, 0.4)
_ORNAMENT: Final = 4
# A single stroke stands in a box of half its height or less; a wider one is the blurred edge of a sign or a door.
_STROKES: Final = frozenset("1Il|!")
_WIDE_STROKE: Final = 0.75  # width by height
# No glyph but a dash is this many times as wide as it is high.
_FEW: Final = 2
_WIDEST: Final = 1.6
# What was found from _LOW_SCORE on and is longer than this is a line of writing, whatever a reader that does not know
# its script makes of it: a glyph, a stroke, or unsurely one glyph over and over.
_LINE: Final = 2.0  # longer by shorter side
# Text as large as this is rare, a blob as large is not, and most are about as high as wide: those have to be read
# surely, or found as surely as only text is.
_GIANT_SHARE: Final = 0.4
_GIANT: Final = (0.8, 0.85)  # confidence, score
# A bent body is read as a digit as surely as a printed one, but no glyph of print holds a person's face.
_OVER_A_FACE: Final = 1.5  # face heights


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text with the views of it that rules ask for."""

    index: int  # in the context
    quad: Quad
    box: PixelBox
    text: str = field(repr=False)
    folded: str = field(repr=False)
    confidence: float
    detection_score: float
    largest_px: float = math.inf  # a text height from which on boxes grow no further

    @property
    def height_px(self) -> float:
        """The text height."""
        return max(1.0, self.quad.height_px)

    @property
    def reach_px(self) -> float:
        """The height that growth is measured by: engines outline large lettering closely."""
        return min(self.height_px, self.largest_px)

    @property
    def words(self) -> list[str]:
        """The folded words."""
        return self.folded.split()


@dataclass(frozen=True, slots=True)
class Context:
    """The evidence, prepared once for all detectors."""

    lines: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]  # lines that continue one another from left to right
    pairs: tuple[tuple[Line, Line], ...]  # lines of which the second stands directly below the first
    beside: geometry.Relation = field(repr=False)
    below: geometry.Relation = field(repr=False)
    faces: tuple[FaceBox, ...]  # those sure enough to tell where bodies are
    wearers: tuple[int | None, ...]  # for each line the face on whose torso it stands
    width_px: int
    height_px: int
    watchlist: tuple[str, ...] = field(default=(), repr=False)
    clothes: bool = False  # whether clothes are looked for
    dropped: tuple[tuple[int, str], ...] = ()  # lines of the evidence that are no text, each with the reason

    def readings(self) -> Iterator[tuple[Line, ...]]:
        """Lines to be read as one text: each line by itself, each row, and lines that are set above one another."""
        yield from ((line,) for line in self.lines)
        yield from (row for row in self.rows if len(row) > 1)
        for upper, lower in self.pairs:
            if 1 / _STACK_RATIO < upper.height_px / lower.height_px < _STACK_RATIO:
                yield (upper, lower)

    def stacked_with(self, line: Line) -> list[Line]:
        """The lines directly above and below."""
        return self._lines(self.below[line.index] | self.below[:, line.index])

    def around(self, line: Line) -> list[Line]:
        """The lines directly above, below, left and right."""
        at = line.index
        return self._lines(self.below[at] | self.below[:, at] | self.beside[at] | self.beside[:, at])

    def torso_of(self, line: Line) -> int | None:
        """The face whose torso the line stands on, as an index; None where it stands on none."""
        return self.wearers[line.index]

    def _lines(self, chosen: geometry.Relation) -> list[Line]:
        return [self.lines[i] for i in chosen.nonzero()[0]]


@dataclass(frozen=True, slots=True)
class Claim:
    """What one detector says about some lines (or, without lines, about a place in the picture).

    `box` is the complete area to hide, already grown for its kind; the merge clamps it to the picture.
    """

    kind: Kind
    box: PixelBox
    text: str = field(repr=False)
    confidence: float
    why: Message
    lines: frozenset[int] = frozenset()
    covers_all: bool = False  # the place is one thing: whatever else is found in it becomes part of it


Detector: TypeAlias = Callable[[Evidence, Context], Iterable[Claim]]
"""Pure: the same evidence gives the same claims."""


def prepare(evidence: Evidence, watchlist: tuple[str, ...] = (), *, clothes: bool = False) -> Context:
    """The context for all detectors."""
    largest = _LARGE_SHARE * max(evidence.width_px, evidence.height_px)
    lines: list[Line] = []
    dropped: list[tuple[int, str]] = []
    picture = PixelBox(0, 0, evidence.width_px, evidence.height_px)
    people = tuple(face for face in evidence.faces if face.confidence >= SURE_FACE)
    for i, seen in enumerate(evidence.lines):
        if (reason := no_text(seen, picture, [face.box for face in people])) is not None:
            dropped.append((i, reason))
            continue
        box = seen.quad.bounds()
        text, folded = seen.text, fold(seen.text)
        lines.append(Line(len(lines), seen.quad, box, text, folded, seen.confidence, seen.detection_score, largest))
    bodies = [(face.box, torso_under(face.box, _TORSO_HALF_WIDTH, _TORSO_LENGTH)) for face in people]
    quads = [line.quad for line in lines]
    beside, below = geometry.relations(quads)
    return Context(
        lines=tuple(lines),
        rows=tuple(tuple(lines[i] for i in row) for row in geometry.rows(quads, beside)),
        pairs=tuple((lines[a], lines[b]) for a, b in zip(*below.nonzero(), strict=True)),
        beside=beside,
        below=below,
        faces=people,
        wearers=tuple(wearer_of(line, bodies) for line in lines),
        width_px=evidence.width_px,
        height_px=evidence.height_px,
        watchlist=watchlist,
        clothes=clothes,
        dropped=tuple(dropped),
    )


def no_text(line: TextLine, picture: PixelBox, faces: Sequence[PixelBox] = ()) -> str | None:
    """Why the line is taken for no text at all, in a picture with these sure faces; None where it may be text."""
    box = line.quad.bounds()
    shown = box.intersection(picture).area
    if not shown:
        return "it lies outside the picture"
    if line.detection_score < _LOW_SCORE and line.confidence < _LOW_CONFIDENCE:
        return "neither found nor read with any confidence"
    found_as_line = _is_line(line)
    if _is_ornament(line.text.strip()) and (line.confidence >= _GLYPH[0] or not found_as_line):
        return "one glyph over and over"
    if found_as_line:
        return None
    # A tilted line's upright box is far larger than the line.
    share = min(shown, quad_area(line.quad)) / picture.area
    return _hardly_a_word(line) or _too_wide(line, shown / picture.area) or _no_giant(line, share, faces)


def _too_wide(line: TextLine, share: float) -> str | None:
    """Why the one or two glyphs that were read in a line over that share of the picture are none."""
    glyphs = len(line.text.strip())
    wide = 1 <= glyphs <= _FEW and line.quad.width_px > _WIDEST * glyphs * line.quad.height_px
    doubtful = line.confidence < _GIANT[0] or share > _LARGE_SHARE
    return "far wider than what was read in it" if wide and doubtful and line.detection_score < _DIGIT[1] else None


def _is_line(line: TextLine) -> bool:
    """Whether the line was found clearly and has the shape of several glyphs."""
    short, long = sorted((line.quad.width_px, line.quad.height_px))
    return line.detection_score >= _LOW_SCORE and long >= _LINE * short


def _no_giant(line: TextLine, share: float, faces: Sequence[PixelBox]) -> str | None:
    """Why a line over that share of the picture is no giant lettering; None where it may be."""
    if share > _GIANT_SHARE and line.confidence < _GIANT[0] and line.detection_score < _GIANT[1]:
        return "as large as the picture, and hardly read"
    few = len(line.text.strip()) <= _FEW and line.detection_score < _GLYPH[1]
    if few and any(_holds_face(line.quad, face) for face in faces):
        return "a person, taken for a glyph"
    return None


def _holds_face(quad: Quad, face: PixelBox) -> bool:
    """Whether a quad that is clearly larger than the face has the face's middle in it."""
    if min(quad.width_px, quad.height_px) < _OVER_A_FACE * face.height:
        return False
    return geometry.holds(quad.bounds(), face.center)


def _hardly_a_word(line: TextLine) -> str | None:
    """Why the few or equal glyphs of a line are leaves, wheels or railings; None where they may be text."""
    text = line.text.strip()
    confidence, score = _DIGIT if text.isdigit() else _GLYPH
    if len(text) == 1 and line.confidence < confidence and line.detection_score < score:
        return "one glyph, hardly read"
    if text in _STROKES and line.quad.width_px > _WIDE_STROKE * line.quad.height_px:
        return "an edge, read as a stroke"
    if text.isdigit():
        return None
    if len(text) == _FEW and line.confidence < _TWO_GLYPHS[0] and line.detection_score < _TWO_GLYPHS[1]:
        return "two glyphs, hardly read"
    return None


def _is_ornament(text: str) -> bool:
    return not text.isdigit() and len(text) >= _ORNAMENT and len(set(fold(text))) == 1


def wearer_of(line: Line, bodies: Sequence[tuple[PixelBox, PixelBox]]) -> int | None:
    """The nearest (face, torso) on whose torso the line stands, as an index; None where it stands on none."""
    x, y = line.box.center
    near = [
        ((x - face.center[0]) ** 2 + (y - face.bottom) ** 2, i)
        for i, (face, torso) in enumerate(bodies)
        if geometry.holds(torso, (x, y)) and line.height_px < _LARGEST_LETTERING * face.height
    ]
    return min(near)[1] if near else None


def set_like_a_shirt(upper: Line, lower: Line) -> bool:
    """Whether a line and the one below stand like a name and a number on a shirt: the number larger, both centred."""
    number = lower.text.strip()
    centred = abs(upper.box.center[0] - lower.box.center[0]) < _OFF_CENTRE * lower.height_px
    return (
        number.isdecimal() and len(number) <= _SHIRT_DIGITS and centred and lower.height_px > _TALLER * upper.height_px
    )


def claim(
    kind: Kind,
    lines: Iterable[Line],
    confidence: float,
    why: Message,
    *,
    growth: float = TEXT_GROWTH,
    text: str | None = None,
) -> Claim:
    """A claim over lines, its box grown by `growth` text heights, and by a third more along each line."""
    lines = tuple(lines)
    return Claim(
        kind,
        geometry.union(_grown(line, growth) for line in lines),
        " ".join(line.text for line in lines if line.text) if text is None else text,
        min(max(confidence, 0.01), 0.99),
        why,
        frozenset(line.index for line in lines),
    )


def _grown(line: Line, growth: float) -> PixelBox:
    """The line's box with `growth` text heights more on all sides, and a third more than that where its ends point."""
    angle = math.radians(line.quad.angle_degrees)
    sides, ends = growth * line.reach_px, growth * _MORE_ALONG * line.reach_px
    return line.box.grown(max(sides, ends * abs(math.cos(angle))), max(sides, ends * abs(math.sin(angle))))
