"""Number plates, from the text on them, the place it takes and the rectangle it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.detectors import geometry
from scanner.detectors.base import Claim, Context, Line
from scanner.detectors.plate_outline import Outline, outline_of
from scanner.detectors.plate_text import SHAPE_SCORE, PlateText, is_small_print, judge
from scanner.detectors.text import compact, digits
from scanner.model import Evidence, Kind, PixelBox

# A claim is made from this score on; what a plate's small print beside the text, and its rim around it, add.
_THRESHOLD: Final = 0.5
_SMALL_PRINT: Final = 0.35
_RIM: Final = 0.2

# What speaks against a plate.
_TILTED: Final = -0.3
_MOST_TILT_DEGREES: Final = 35.0
_MISSHAPEN: Final = -0.3
_ASPECTS: Final = (1.2, 9.0)  # width over height of the text on one line, also of plates seen from the side
_HUGE: Final = -0.2
_HUGE_SHARE: Final = 0.3  # of the picture's height
_WORN: Final = -0.15
_CHEST: Final = 3.0  # face heights below a face in which bibs and shirts carry their numbers
_HALF_READ: Final = -0.13
_HALF_READ_SMALL: Final = -0.4  # lower-case letters besides
_HALF: Final = 0.6
_WELL: Final = 0.8
_IN_A_TEXT: Final = -0.2
_SPLIT: Final = -0.08  # for each further part of a split reading

# The plate around its characters, in text heights; and how far its rim may stand off.
_GROWTH: Final = 0.4
_FARTHEST_RIM: Final = 1.2


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `plate` for each line, row of neighbours or stacked pair that reads and stands like one."""
    for lines in _groups(context):
        plate = judge([line.text for line in lines])
        if plate is None:
            continue
        box = geometry.union(line.box for line in lines)
        height = max(line.height_px for line in lines)
        inner = _within(lines, box, height, context)
        score = plate.score + _setting(lines, plate, context)
        if any(is_small_print(line.text) for line in inner):
            score += _SMALL_PRINT
        if score + _RIM < _THRESHOLD:
            continue
        outline = outline_of(evidence.rgb, lines[0].quad) if len(lines) == 1 else None
        if outline is not None and outline.like_plate_around(box):
            score += _RIM
        if score >= _THRESHOLD:
            text = " ".join(line.text for line in lines)
            members = frozenset(line.index for line in (*lines, *inner))
            yield Claim(Kind.PLATE, _whole(box, height, outline, inner), text, min(0.97, score), plate.why, members)


def _groups(context: Context) -> Iterator[tuple[Line, ...]]:
    """What may be one plate: a line, two or three neighbours on a row, two short lines above one another."""
    for row in context.rows:
        for size in range(1, min(3, len(row)) + 1):
            for start in range(len(row) - size + 1):
                yield row[start : start + size]
    yield from (pair for pair in context.pairs if _two_lines(*pair))


def _two_lines(upper: Line, lower: Line) -> bool:
    """Motorcycles and buses: two to four characters above two to five of the same size, digits among the lower ones."""
    top, bottom = compact(upper.text), compact(lower.text)
    alike = 0.75 < upper.height_px / lower.height_px < 1.33  # noqa: PLR2004  # a quarter more or less
    short = len(top) in range(2, 5) and len(bottom) in range(2, 6)
    narrow = max(upper.box.width, lower.box.width) < 4.5 * upper.height_px  # five characters of plates are narrower
    sure = min(upper.confidence, lower.confidence) > _WELL
    return alike and short and narrow and sure and digits(bottom) > 0


def _setting(lines: tuple[Line, ...], plate: PlateText, context: Context) -> float:
    """What where the text stands and how surely it was read add to its score, or take from it."""
    first = lines[0]
    score = _SPLIT * (len(lines) - 1)
    if abs(first.quad.angle_degrees) > _MOST_TILT_DEGREES:
        score += _TILTED
    if len(lines) == 1 and not _ASPECTS[0] <= first.quad.width_px / first.height_px <= _ASPECTS[1]:
        score += _MISSHAPEN
    if max(line.height_px for line in lines) > _HUGE_SHARE * context.height_px:
        score += _HUGE
    wearer = context.torso_of(first)
    if wearer is not None:
        face = context.faces[wearer].box
        score += _WORN if first.box.top < face.bottom + _CHEST * face.height else 0.0
    sure = min(line.confidence for line in lines)
    if sure < _HALF:
        small = any(c.islower() for line in lines for c in line.text)
        score += _HALF_READ_SMALL if small else _HALF_READ
    elif sure < _WELL and plate.score < SHAPE_SCORE:
        score += _HALF_READ
    return score + (_IN_A_TEXT if _in_a_text(lines, context) else 0.0)


def _in_a_text(lines: tuple[Line, ...], context: Context) -> bool:
    """Whether two or more lines of the same size stand around it, or it is one of many on its row."""
    alike = {
        other.index
        for line in lines
        for other in context.around(line)
        if other not in lines and 0.75 < other.height_px / line.height_px < 1.33  # noqa: PLR2004  # a quarter more or less
    }
    return len(alike) > 1 or any(len(row) > 3 and lines[0] in row for row in context.rows)  # noqa: PLR2004  # split in three


def _within(lines: tuple[Line, ...], box: PixelBox, height: float, context: Context) -> list[Line]:
    """Smaller text right above, below or at the sides, where a plate has its small print."""
    near = box.grown(0.45 * height, 0.75 * height)
    known = {line.index for line in lines}
    return [
        other
        for other in context.lines
        if other.index not in known and other.height_px < 0.7 * height and geometry.share_inside(other.box, near) > 0.8  # noqa: PLR2004  # nearly all of it
    ]


def _whole(box: PixelBox, height: float, outline: Outline | None, inner: list[Line]) -> PixelBox:
    """The plate's rectangle: its characters and what surrounds them, its small print, its background up to the rim."""
    whole = box.grown(_GROWTH * height, _GROWTH * height)
    for line in inner:
        whole = whole.union(line.box.grown(0.1 * height, 0.1 * height))
    if outline is not None and outline.closed:
        whole = whole.union(outline.box.intersection(box.grown(_FARTHEST_RIM * height, _FARTHEST_RIM * height)))
    return whole
