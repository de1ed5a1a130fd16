"""Shops, restaurants, churches, offices and other places with a name."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, claim
from scanner.detectors.text import fold, letters, quoted
from scanner.model import Evidence, Kind


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `business` for each line or row with such a word, and for the name that stands right beside it."""
    del evidence
    for row in context.rows:
        text = " ".join(line.text for line in row)
        word = business_word(text)
        if word is None:
            continue
        confidence = 0.8 * min(line.confidence for line in row) + 0.05
        why = f"The word “{word}” names a shop or another place that can be found."
        yield claim(Kind.BUSINESS, row, confidence, why)
        for line in row:
            if business_word(line.text):
                yield claim(Kind.BUSINESS, [line], 0.9 * confidence, why)
            for other in context.around(line):
                if other not in row and letters(other.text) >= 3 and 0.4 < other.height_px / line.height_px < 3:
                    beside = f"{quoted(other.text)} stands right beside {quoted(line.text)} and most likely belongs to its name."
                    yield claim(Kind.BUSINESS, [other], 0.5 * confidence, beside)


def business_word(text: str) -> str | None:
    """The word of the text that names a kind of business or public place; None where there is none."""
    folded = fold(text)
    return lexicon.load("businesses").find(folded, text) if folded else None
