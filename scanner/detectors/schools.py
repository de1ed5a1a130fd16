"""Schools, nurseries, colleges: the one word a photo should never carry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.text import fold, letters, quoted
from scanner.model import Evidence, Kind


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `school` for each line or row that names one, together with the name that stands right beside it."""
    del evidence
    for row in context.rows:
        for lines in {row, *((line,) for line in row)}:
            text = " ".join(line.text for line in lines)
            reason = names_school(text)
            if reason is None:
                continue
            confidence = 0.93 * min(line.confidence for line in lines) + 0.05
            yield claim(Kind.SCHOOL, lines, confidence, reason)
            for line in lines:
                yield from _companions(line, lines, context, confidence)


def _companions(word: Line, known: tuple[Line, ...], context: Context, confidence: float) -> Iterator[Claim]:
    """Lines of like size right above, below or beside the school's word: most often its name."""
    for other in context.around(word):
        if other not in known and letters(other.text) >= 3 and 0.5 < other.height_px / word.height_px < 2.5:
            why = f"{quoted(other.text)} stands right beside {quoted(word.text)} and most likely belongs to the school's name."
            yield claim(Kind.SCHOOL, [other], 0.6 * confidence, why)


def names_school(text: str) -> str | None:
    """Why the text names a school, as a sentence; None where it does not."""
    folded = fold(text)
    if not folded or lexicon.load("schools", "not_schools").find(folded, text):
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
