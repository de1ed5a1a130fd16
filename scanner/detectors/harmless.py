"""Text that stands everywhere: EXIT, SALE, prices, sizes, times, makes of cars and clothes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.text import SENTENCE_WORDS, fold, has_cjk, one_line
from scanner.messages import Message
from scanner.model import Evidence, Kind

# A badly read line may say anything.
_LEAST_CONFIDENCE: Final = 0.8

# Text within so many text heights is taken for the same sign.
_SIGN_GAP: Final = 1.5

_DASHES: Final = "-\N{EN DASH}\N{EM DASH}"
_CURRENCY: Final = r"(?:[$€£¥₺₩₹]|zł|kr|usd|eur|gbp|rm|chf|sek|tl|r\$|us\$|s\$|a\$)"
_AMOUNT: Final = r"\d{1,5}(?:[.,]\d{3})*(?:[.,]\d{1,2}|[.,]-)?"
_PATTERNS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_CURRENCY}\s?{_AMOUNT}|{_AMOUNT}\s?{_CURRENCY}",  # a price
        r"[-+]?\d{1,3}\s?%(?:\s?off)?",  # a discount
        r"(?:[01]?\d|2[0-4])[:.h]\d{2}\s?(?:[ap]\.?m\.?|h|uhr)?|(?:1[0-2]|0?[1-9])\s?[ap]\.?m\.?",  # a time of day
    )
)
_ARROW: Final = re.compile(r"[\u2190-\u21ff\u2794-\u27be]|->|<-")
_SPAN: Final = re.compile(rf"\s*[{_DASHES}]\s*|\s(?:to|bis|à|a)\s", re.IGNORECASE)
_LONGEST_PHRASE: Final = 5  # words
_WORDS_WITH_NUMBERS: Final = 2  # "Buy 2 get 1"


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """`harmless` for each well-read line that holds nothing else, in a sign that holds nothing else.

    "Get your" and "$150" are nothing by themselves, but on a shop's sign or a directory they help to tell which.
    """
    del evidence
    known = {
        line.index: why
        for line in context.lines
        if line.confidence >= _LEAST_CONFIDENCE and (why := known_harmless(line.text)) is not None
    }
    for line in context.lines:
        if line.index in known and known.keys() >= _sign_of(line, context):
            yield claim(Kind.HARMLESS, [line], 0.9 * line.confidence, known[line.index], growth=0.0)


def _sign_of(line: Line, context: Context) -> set[int]:
    """All lines of the sign that the line stands in: neighbours, their neighbours, and text right beside the line."""
    near = line.box.grown(_SIGN_GAP * line.height_px, _SIGN_GAP * line.height_px)
    sign = {other.index for other in context.lines if near.intersection(other.box).area}
    todo = list(sign)
    while todo:
        fresh = {other.index for other in context.around(context.lines[todo.pop()])} - sign
        sign |= fresh
        todo.extend(fresh)
    return sign


def known_harmless(text: str) -> Message | None:
    """Why the whole text tells nobody anything, as a sentence; None where it may, as arrows do: they show the way."""
    bare = text.strip(f" .,;:!?*·•|()[]\"'{_DASHES}")
    if not bare or _ARROW.search(text):
        return None
    if any(all(pattern.fullmatch(part) for part in _SPAN.split(bare)) for pattern in _PATTERNS):
        return Message("“{text}” is a price, a share or a time of day.", text=one_line(text))
    if has_cjk(text):
        return Message("“{text}” stands on signs everywhere.", text=one_line(text)) if bare in _ideographs() else None
    return _worded(text, fold(text).split())


def _worded(text: str, words: list[str]) -> Message | None:
    if SENTENCE_WORDS.issuperset(words) or all(len(word) == 1 for word in words):
        return None  # a piece of something longer
    rest = _without(words, _vocabulary("harmless"))
    if not rest:
        return Message("“{text}” stands on signs everywhere.", text=one_line(text)) if words else None
    rest = _without(rest, _vocabulary("brands"))
    if not rest:
        return Message("“{text}” is a make that is sold everywhere.", text=one_line(text))
    # A bare number may be a house's or a shirt's; with a unit, or between two known words, it is not.
    numbers = sum(word.isdigit() for word in rest)
    measured = any(c.isdigit() for c in text) and all(_measure().fullmatch(word) for word in rest)
    if measured and (numbers < len(rest) or len(words) - numbers >= _WORDS_WITH_NUMBERS):
        return Message("“{text}” is a size, a measure or an offer.", text=one_line(text))
    return None


def _without(words: list[str], vocabulary: frozenset[str]) -> list[str]:
    """The words that are left when known phrases are taken out, the longest first."""
    rest: list[str] = []
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            if " ".join(words[at : at + length]) in vocabulary:
                at += length
                break
        else:
            rest.append(words[at])
            at += 1
    return rest


@cache
def _vocabulary(name: str) -> frozenset[str]:
    tables = lexicon.table(name).values()
    return frozenset(fold(entry) for lists in tables for name in lists if name != "units" for entry in lists[name])


@cache
def _ideographs() -> frozenset[str]:
    return frozenset(entry for entry in lexicon.entries("harmless", "words") if has_cjk(entry))


@cache
def _measure() -> re.Pattern[str]:
    units = "|".join(sorted(map(re.escape, lexicon.entries("harmless", "units")), key=len, reverse=True))
    return re.compile(rf"\d{{1,4}}(?:{units})?|(?:{units})")
