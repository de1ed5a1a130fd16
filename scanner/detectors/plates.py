"""Number plates, from the text on them, the place it takes and the rectangle it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from scanner.detectors import geometry, lexicon
from scanner.detectors.base import Claim, Context, Line
from scanner.detectors.plate_outline import Outline, outline_of
from scanner.detectors.text import compact, digits, fold, quoted
from scanner.model import Evidence, Kind, PixelBox

# L a letter, D a digit, as the plates of these countries stand after their separators are taken out.
PATTERNS: Final = {
    "Americas": (
        "DLLLDDD LLLDDDD LLLDDD DDDLLL DDDLLLL DDDDLLL LLDDDDD LLLDDDL LLDDLLL LLLDLDD LLDDDLL LDDLLL DDLLLD LLDLDL DDDDLL LDDDDDD DDDLLD "
        "LLDDDD DLLDDDD DLLLDD LDDDLL LLLLDD DDDDDLD DLDLDDD DDLDDDD LLLDD DLLDLD"
    ),
    "Europe": (
        "LLDDDLL LLDDLLL LDDDLLL DDDDLLL DLLLDDD LLDDDDD LLLDDDDD LLLDDDL LLDDLL DDDDLL DDLLDD LLLDDD LLLDDL DLDDDDD LDDDDDD LLDDDDDD LLDDDD LLLDDDD "
        "LLDDDDLL LDDDLLDD LDDDLLDDD DDDLLL LLDDD LDDDD LDDLL LLLDD LLDDDL LLLLDDD LLLLDDDD DDLDDDDD DDLLDDD DDLLDDDD DDLLLDDD DDLLLDD DDLDDDD "
        "DDDLDDDD DDDLDDD DDDLDD LLLDDDLL LDLLL LLDLL LDDDL LLLDDLL DDDLLDD LLDLLLD DLLDDD LLDDLLDD DDLLLD DLDDDD DLLDDDD"
    ),
    "Asia, Africa, Oceania": (
        "LLDDLLDDDD LLDDLDDDD LLLDDDDL LDDDDLLL LDDDDLL LLDDDDLLL LLDDDDLL LDDDDL LLDDDDL DDLLLL LLLDDL DDDLLL LLLDDD DDLDDDD LDDDDD LLDDDD LDDDD LLLDDDD "
        "DDDDLL LLDLL LLLDLL DLLDLL"
    ),
}
_STRICT: Final = frozenset(pattern for group in PATTERNS.values() for pattern in group.split())

_TO_DIGIT: Final = {
    "O": "0",
    "Q": "0",
    "D": "0",
    "I": "1",
    "L": "1",
    "S": "5",
    "B": "8",
    "Z": "2",
    "G": "6",
    "A": "4",
    "T": "7",
}
_TO_LETTER: Final = {"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z", "6": "G", "4": "A", "7": "T"}

# Things that look like plates and are none: times, days, prices, measures, ordinals, phone numbers, floors and units.
_NO_PLATE: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:.*\s)?\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?(?:\W.*)?",
        r"\d{1,2}\s?(?:[ap]\.?m\.?)(?:\s?[-–to]+\s?\d{1,2}\s?(?:[ap]\.?m\.?)?)?",
        r".*[$€£¥₺%#@+/\\&*].*",
        r"\d+\s?(?:st|nd|rd|th)\b.*",
        r"\d+(?:[.,]\d+)?\s?-?(?:kg|g|mg|ml|cl|l|km|m|cm|mm|oz|lbs?|ft|kmh|mph|kw|kwh|v|w|hz|mhz|ghz|gb|mb|tb|mp|pcs?|min|hrs?|hours?|mins?|days?|years?|yrs?|weeks?|inch|in|sqm|px|bit|fps|rpm|hp|bhp|cc|tdi|pax|nd|off)",
        r"(?:mon|tue|wed|thu|fri|sat|sun)\w*\W*\d.*",
        r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d+.*|\d{1,2}\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\W*\d*",
        r"(?:level|lvl|unit|room|gate|exit|platform|stand|bus|line|route|tel|lot|block|blk|size|since|est|vol|page|box|floor|stage|grade|class|team|track|ch)\W*[a-z]?\d+\w*",
        r"(?:no|nr)[.:]? ?\d+[a-z]?",
        r"[a-z]?\d{1,2}[-–~]\w?\d{1,3}",
        r"(?:19|20)\d\d|(?:19|20)\d\d\W+(?:19|20)?\d\d",
    )
)


# A claim is made from this score on; what small print of a plate beside the text, and a plain rectangle around it, add.
_THRESHOLD: Final = 0.5
_STRICT_SCORE: Final = 0.62
_LEGEND: Final = 0.35
_OUTLINE: Final = 0.2
# Width over height of the text on one line, of plates seen from the side too; tilt in degrees.
_ASPECTS: Final = (1.2, 9.0)
_MOST_TILT: Final = 35.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What a plate's text says, and how much it looks like one, 0..1."""

    text: str
    score: float
    why: str


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `plate` for each line, row of neighbours or stacked pair that reads and stands like one."""
    for lines in _groups(context):
        reading = read_plate([line.text for line in lines])
        if reading is None:
            continue
        box = geometry.union(line.box for line in lines)
        height = max(line.height_px for line in lines)
        legends = _legends(lines, box, height, context)
        score = reading.score + _setting(lines, context, reading.score)
        if any(is_legend(o.text) for o in legends):
            score += _LEGEND
        if score + _OUTLINE < _THRESHOLD:
            continue
        outline = outline_of(evidence.rgb, lines[0].quad) if len(lines) == 1 else None
        if outline is not None and _frames(outline, box):
            score += _OUTLINE
        if score < _THRESHOLD:
            continue
        text = " ".join(line.text for line in lines)
        members = frozenset(line.index for line in (*lines, *legends))
        yield Claim(
            Kind.PLATE, _whole_plate(box, height, outline, legends), text, min(0.97, score), reading.why, members
        )


def _groups(context: Context) -> Iterator[tuple[Line, ...]]:
    """What may be one plate: a line, two or three neighbours on a row, two short lines above one another."""
    for row in context.rows:
        for size in range(1, min(3, len(row)) + 1):
            for start in range(len(row) - size + 1):
                yield row[start : start + size]
    for upper in context.lines:
        for lower in context.stacked_with(upper):
            if context.below[upper.index, lower.index] and _two_line_plate(upper, lower):
                yield (upper, lower)


def _two_line_plate(upper: Line, lower: Line) -> bool:
    """Motorcycles and buses: two to four characters above one to five, of one size, digits below."""
    top, bottom = compact(upper.text), compact(lower.text)
    alike = 0.75 < upper.height_px / lower.height_px < 1.33
    short = (
        2 <= len(top) <= 4 and 2 <= len(bottom) <= 5 and max(upper.box.width, lower.box.width) < 4.5 * upper.height_px
    )
    sure = min(upper.confidence, lower.confidence) > 0.85
    return alike and short and sure and digits(bottom) > 0


def read_plate(parts: list[str]) -> Reading | None:
    """Judge the text alone; None where it cannot be a plate."""
    raw = " ".join(parts).strip()
    text = re.sub(r"[^A-Z0-9]", "", fold(raw).upper())
    # Plates have no lower-case letters; engines read one or two of them small.
    if not 4 <= len(text) <= 10 or sum(c.islower() for c in raw) > 1 or any(p.fullmatch(raw) for p in _NO_PLATE):
        return None
    figures = digits(text)
    if any(_is_word(part) for part in re.split(r"[\W_]+", raw)):
        return None
    why = _why(text)
    if 0 < figures < len(text):
        return Reading(text, _mixed(text), why)
    if figures == 0:
        # Letters only: personal plates, or digits that were read as letters. Nothing without a plate's small print.
        parted = re.match(r"\w{1,3}[-·=:²] ?\w{2,5}$", raw)
        return Reading(text, 0.3 if parted and len(text) >= 5 else 0.2, why) if len(text) <= 8 else None
    return Reading(text, 0.3, why) if 5 <= len(text) <= 7 else None


def _mixed(text: str) -> float:
    """How much letters and digits in that order look like a plate's."""
    shape = "".join("D" if c.isdigit() else "L" for c in text)
    words = [len(run) for run in re.findall(r"L+", shape)]
    if max(words) >= 5 or sum(length >= 4 for length in words) > 1:
        return 0.2
    if shape in _STRICT:
        return {4: 0.35, 5: 0.48}.get(len(text), _STRICT_SCORE)
    nearly = any(_fixes(text, pattern) == 1 for pattern in _STRICT if len(pattern) == len(text))
    if len(text) >= 6:
        return 0.57 if nearly else 0.5
    return 0.35


def _is_word(part: str) -> bool:
    """Whether a part of four or more letters is a word that signs carry."""
    if len(part) < 4 or not part.isalpha():
        return False
    return any(
        lexicon.load(name, "words").has_word(fold(part)) for name in ("harmless", "businesses", "streets", "schools")
    )


def _fixes(text: str, pattern: str) -> int:
    """How many characters have to be read as their look-alike for the text to fit; 9 where it cannot."""
    fixes = 0
    for c, wanted in zip(text, pattern, strict=True):
        if c.isdigit() == (wanted == "D"):
            continue
        if c not in (_TO_DIGIT if wanted == "D" else _TO_LETTER):
            return 9
        fixes += 1
    return fixes


def _why(text: str) -> str:
    letters = sum(c.isalpha() for c in text)
    figures = len(text) - letters
    if letters and figures:
        return f"{quoted(text)}: {letters} {'letter' if letters == 1 else 'letters'} and {figures} {'digit' if figures == 1 else 'digits'}, as on a number plate."
    return f"{quoted(text)} stands on a rectangle like a number plate's."


def _setting(lines: tuple[Line, ...], context: Context, score_of_text: float) -> float:
    """For and against, from where the text stands and how surely it was read."""
    first = lines[0]
    score = -0.08 * (len(lines) - 1)
    if abs(first.quad.angle_degrees) > _MOST_TILT:
        score -= 0.3
    if len(lines) == 1 and not _ASPECTS[0] <= first.quad.width_px / first.height_px <= _ASPECTS[1]:
        score -= 0.3
    if max(line.height_px for line in lines) > 0.3 * context.height_px:
        score -= 0.2
    wearer = context.torso_of(first)
    if wearer is not None and first.box.top < context.faces[wearer].box.bottom + 3 * context.faces[wearer].box.height:
        score -= 0.15
    sure = min(line.confidence for line in lines)
    if sure < 0.6:
        score -= 0.1 + 0.3 * any(c.islower() for line in lines for c in line.text)
    elif sure < 0.8 and score_of_text < _STRICT_SCORE:
        score -= 0.1
    alike = [
        o
        for line in lines
        for o in context.around(line)
        if o not in lines and 0.75 < o.height_px / line.height_px < 1.33
    ]
    if len(alike) > 1 or any(len(row) > 3 and first in row for row in context.rows):
        score -= 0.2  # a part of a longer text
    return score


def _frames(outline: Outline, box: PixelBox) -> bool:
    """Whether the background ends around the text as a plate's does."""
    aspect = outline.box.width / max(outline.box.height, 1)
    return outline.closed and outline.fill > 0.6 and outline.box.area < 2.3 * box.area and 1.6 < aspect < 5.6


@cache
def _legend_set() -> frozenset[str]:
    return frozenset(fold(e) for e in lexicon.entries("plates", "legends"))


def is_legend(text: str) -> bool:
    """Whether the text is the small print of a plate: a state, a slogan, a Brazilian state and town."""
    folded = fold(text)
    if folded in _legend_set():
        return True
    head, _, rest = folded.partition(" ")
    return head in lexicon.entries("plates", "prefixes") and len(rest) >= 3


def _legends(lines: tuple[Line, ...], box: PixelBox, height: float, context: Context) -> list[Line]:
    """Smaller text right above, below or at the sides, within the plate."""
    near = box.grown(0.45 * height, 0.75 * height)
    known = {line.index for line in lines}
    return [
        o
        for o in context.lines
        if o.index not in known and o.height_px < 0.7 * height and geometry.share_inside(o.box, near) > 0.8
    ]


def _whole_plate(box: PixelBox, height: float, outline: Outline | None, legends: list[Line]) -> PixelBox:
    """The plate's rectangle: half a text height around the text, its small print, and its background up to the rim."""
    whole = box.grown(0.4 * height, 0.4 * height)
    for line in legends:
        whole = whole.union(line.box.grown(0.1 * height, 0.1 * height))
    if outline is not None and outline.closed:
        limit = box.grown(1.2 * height, 1.2 * height)
        whole = whole.union(outline.box.intersection(limit))
    return whole
