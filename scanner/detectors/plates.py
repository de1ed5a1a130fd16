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
from scanner.detectors.text import fold, quoted
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
        r".*\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?.*",
        r"\d{1,2}\s?(?:[ap]\.?m\.?)(?:\s?[-–to]+\s?\d{1,2}\s?(?:[ap]\.?m\.?)?)?",
        r".*[$€£¥₺%#@+/\\&*].*",
        r"\d+\s?(?:st|nd|rd|th)\b.*",
        r"\d+(?:[.,]\d+)?\s?-?(?:kg|g|mg|ml|cl|l|km|m|cm|mm|oz|lbs?|ft|kmh|mph|kw|kwh|v|w|hz|mhz|ghz|gb|mb|tb|mp|pcs?|min|hrs?|hours?|mins?|days?|years?|yrs?|weeks?|inch|in|sqm|px|bit|fps|rpm|hp|bhp|cc|tdi|pax|nd|off)",
        r"(?:mon|tue|wed|thu|fri|sat|sun)\w*\W*\d.*",
        r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d+.*|\d{1,2}\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\W*\d*",
        r"(?:level|lvl|unit|room|gate|exit|platform|stand|bus|line|route|tel|no|nr|lot|block|blk|size|since|est|vol|page|box|floor|stage|grade|class|team|track|ch)\W*[a-z]?\d+\w*",
        r"[a-z]?\d{1,2}[-–~]\w?\d{1,3}",
        r"(?:19|20)\d\d|(?:19|20)\d\d\W+(?:19|20)?\d\d",
    )
)


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
        score = reading.score + _setting(lines, context)
        if score < 0.2:
            continue
        outline = outline_of(evidence.rgb, lines[0].quad) if len(lines) == 1 else None
        legends = _legends(lines, box, height, context)
        score += _standing(box, height, outline) + (0.35 if any(is_legend(o.text) for o in legends) else 0.0)
        if score < _THRESHOLD:
            continue
        whole = _whole_plate(box, height, outline, legends)
        yield Claim(
            Kind.PLATE,
            whole,
            " ".join(line.text for line in lines),
            min(0.97, score),
            reading.why,
            frozenset(line.index for line in (*lines, *legends)),
        )


_THRESHOLD: Final = 0.5


def _groups(context: Context) -> Iterator[tuple[Line, ...]]:
    for row in context.rows:
        for size in range(1, min(3, len(row)) + 1):
            for start in range(len(row) - size + 1):
                yield row[start : start + size]
    for line in context.lines:
        for other in context.stacked_with(line):
            if context.below[line.index, other.index] and 0.7 < line.height_px / other.height_px < 1.4:
                yield (line, other)


def read_plate(parts: list[str]) -> Reading | None:
    """Judge the text alone; None where it cannot be a plate."""
    raw = " ".join(parts).strip()
    text = re.sub(r"[^A-Z0-9]", "", fold(raw).upper())
    if not 4 <= len(text) <= 10 or any(pattern.fullmatch(raw) for pattern in _NO_PLATE):
        return None
    figures = sum(c.isdigit() for c in text)
    if any(c.islower() for c in raw) and sum(c.islower() for c in raw) > 1:
        return None
    shape = "".join("D" if c.isdigit() else "L" for c in text)
    if 0 < figures < len(text):
        if shape in _STRICT:
            return Reading(text, 0.5 + (0.05 if len(text) >= 6 else -0.15), _why(text))
        fixes = min((_fixes(text, pattern) for pattern in _STRICT if len(pattern) == len(text)), default=9)
        if fixes <= 1 and len(text) >= 6:
            return Reading(text, 0.42, _why(text))
        return Reading(text, 0.3, _why(text))
    if figures == 0:
        fixes = min((_fixes(text, pattern) for pattern in _STRICT if len(pattern) == len(text)), default=9)
        if fixes <= 2 and len(text) >= 6 and re.search(r"\w[-·=: ]\w", raw):
            return Reading(text, 0.2, _why(text))
        return Reading(text, 0.05, _why(text)) if len(text) <= 8 else None
    return Reading(text, 0.05, _why(text)) if 5 <= len(text) <= 7 else None


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


def _setting(lines: tuple[Line, ...], context: Context) -> float:
    """For and against, from where the text stands and how surely it was read."""
    score = 0.0
    first = lines[0]
    if abs(first.quad.angle_degrees) > 35:
        score -= 0.3
    box = geometry.union(line.box for line in lines)
    aspect = box.width / max(box.height, 1)
    if len(lines) == 1 and not 1.2 <= aspect <= 9:
        score -= 0.3
    if max(line.height_px for line in lines) > 0.3 * context.height_px:
        score -= 0.2
    if context.torso_of(first) is not None:
        score -= 0.15
    score -= 0.1 * (len(lines) - 1)
    return score


def _standing(box: PixelBox, height: float, outline: Outline | None) -> float:
    if outline is None:
        return 0.0
    grown = outline.box.area / max(box.area, 1)
    aspect = outline.box.width / max(outline.box.height, 1)
    if outline.closed and outline.fill > 0.6 and grown < 3.5 and 1.3 < aspect < 7.5:
        return 0.2
    return 0.0


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
