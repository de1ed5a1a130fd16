"""Schools, nurseries, colleges: the one word a photo should never carry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.text import bone, fold, letters, quoted
from scanner.model import Evidence, Kind

# A word that the picture's edge cuts is known from so many letters on.
_CUT_LETTERS: Final = 4
_SENTENCE: Final = frozenset(
    "a an has have had is are was be for with you your we our us they to from at by it its this that when what how all not no do".split()
)
INSIDE: Final = lexicon.INSIDE_FROM


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `school` for each line or row that names one, together with the name that stands right beside it."""
    del evidence
    readings = [(lines, " ".join(line.text for line in lines)) for lines in context.readings()]
    others = {line.index for lines, text in readings if _no_school(text) for line in lines}
    found: set[int] = set()
    for lines, text in readings:
        if any(line.index in others for line in lines) or (
            _stacked(lines, context) and any(line.index in found for line in lines)
        ):
            continue
        reason = names_school(text) or (_cut_off(lines[0], context) if len(lines) == 1 else None)
        if reason is None:
            continue
        found.update(line.index for line in lines)
        confidence = 0.93 * min(line.confidence for line in lines) + 0.05
        yield claim(Kind.SCHOOL, lines, confidence, reason)
        for line in lines:
            yield from _companions(line, lines, context, confidence)


def _stacked(lines: tuple[Line, ...], context: Context) -> bool:
    return len(lines) > 1 and bool(context.below[lines[0].index, lines[1].index])


def _cut_off(line: Line, context: Context) -> str | None:
    """Why a line that the picture's left or right edge cuts names a school: "High Scho|", "|entary School" does so anyway."""
    words = line.words
    if not words or len(words[-1]) < _CUT_LETTERS or line.box.right < context.width_px - line.height_px:
        return None
    whole = next(
        (w for w in sorted(lexicon.load("schools").words) if w.startswith(bone(words[-1])) and len(w) >= INSIDE), None
    )
    return f"{quoted(line.text)}, cut by the edge of the picture, most likely names a school." if whole else None


def _no_school(text: str) -> bool:
    return lexicon.load("schools", "not_schools").find(fold(text), text) is not None


def _companions(word: Line, known: tuple[Line, ...], context: Context, confidence: float) -> Iterator[Claim]:
    """Lines of like size right above, below or beside the school's word: most often its name."""
    for other in context.around(word):
        if other not in known and _could_be_name(other) and 0.5 < other.height_px / word.height_px < 2.5:
            why = f"{quoted(other.text)} stands right beside {quoted(word.text)} and most likely belongs to the school's name."
            yield claim(Kind.SCHOOL, [other], 0.6 * confidence, why)


def _could_be_name(line: Line) -> bool:
    """Whether the line may be a proper name and not a part of a sentence."""
    return letters(line.text) >= 3 and _SENTENCE.isdisjoint(line.words)


def names_school(text: str) -> str | None:
    """Why the text names a school, as a sentence; None where it does not."""
    folded = fold(text)
    if not folded or _no_school(text):
        return None
    if (word := lexicon.load("schools").find(folded, text)) is not None:
        return f"The word “{word}” names a school or a place for children."
    if any(pattern.search(folded) for pattern in _patterns()):
        return f"{quoted(text)} is how schools and their classes are numbered or named."
    weak = lexicon.load("schools", "weak")
    words = folded.split()
    hits = [word for word in words if weak.has_word(word)]
    if hits and (len(hits) > 1 or any(letters(word) >= 3 for word in words if word not in hits)):
        return f"“{hits[0]}” beside a name is how schools are written."
    return None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in lexicon.entries("schools", "patterns"))
