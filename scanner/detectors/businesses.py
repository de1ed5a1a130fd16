"""Shops, restaurants, churches, offices and other places with a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.text import fold, is_sentence, letters, one_line
from scanner.messages import Message
from scanner.model import Evidence, Kind

# A name beside the word for its trade: how much smaller or larger its letters may be.
_SIZES: Final = (0.4, 3.0)
_LEAST_LETTERS: Final = 3
_MOST_WORDS: Final = 5  # of a sign; more may be a sentence


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `business` for each line or row with such a word, and for the name that stands right beside it."""
    del evidence
    for row in context.rows:
        word = business_word(" ".join(line.text for line in row))
        if word is None:
            continue
        confidence = 0.8 * min(line.confidence for line in row) + 0.05
        why = Message("The word “{word}” names a shop or another place that can be found.", word=word)
        yield claim(Kind.BUSINESS, row, confidence, why)
        for line in row:
            if len(row) > 1 and business_word(line.text):
                yield claim(Kind.BUSINESS, [line], 0.9 * confidence, why)
            for other in context.around(line):
                if other not in row and _may_name(other, line):
                    beside = Message(
                        "“{text}” stands right beside “{word}”, most likely as its name.",
                        text=one_line(other.text),
                        word=one_line(line.text),
                    )
                    yield claim(Kind.BUSINESS, [other], 0.5 * confidence, beside)


def business_word(text: str) -> str | None:
    """The word of the text that names a kind of business or public place; None where there is none."""
    folded = fold(text)
    if len(folded.split()) > _MOST_WORDS and is_sentence(folded):
        return None
    return lexicon.load("businesses").find(folded, text) if folded else None


def _may_name(line: Line, trade: Line) -> bool:
    return letters(line.text) >= _LEAST_LETTERS and _SIZES[0] < line.height_px / trade.height_px < _SIZES[1]
