"""The family's own words, found in any text even where it was read badly.

The distance is a weighted edit distance (Wagner and Fischer 1974) in its semi-global form (Sellers 1980): the term may
stand anywhere in the text. Confusions that OCR engines make cost little, any other edit costs one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import numpy as np
from rapidfuzz import fuzz

from scanner.detectors.base import Claim, Context, claim
from scanner.detectors.text import code_name, fold, one_line, skeleton
from scanner.messages import Message
from scanner.model import CodeMark, Evidence, Kind

# Groups of glyphs that look alike on signs; one taken for another of its group costs little.
_ALIKE: Final = (
    "0oqdc", "1lijtf7", "5s", "8b3", "2z7", "6gbc", "9gqp", "4a", "uvy", "ceo", "hnbk", "mnw", "rnt", "ao",
    "ea", "pf", "kxy", "yg", "un", "lk", "td"
)  # fmt: skip
_CHEAP: Final = 0.35
_COST: Final = {(a, b): _CHEAP for group in _ALIKE for a in group for b in group if a != b}
# Glyphs that two others are read as.
_PAIRS: Final = {
    "m": ("rn", "nn", "in", "ni"),
    "w": ("vv", "uv"),
    "d": ("cl", "ol"),
    "n": ("ri", "ii"),
    "h": ("li", "lr"),
    "u": ("ii", "li"),
    "k": ("lc",),
    "b": ("lo",),
}
_READ_AS_ONE: Final = frozenset(pair for pairs in _PAIRS.values() for pair in pairs)
# In plates and numbers each digit counts: another digit, or a missing one, makes another plate.
_OTHER_DIGIT: Final = 2.0
_LOST_DIGIT: Final = 1.5
_PLATE_FIGURES: Final = 3  # digits from which on a term is a plate or a number
_PLATE_ALLOWED: Final = 1.4  # four confusions, or one other letter
# A term is found when its distance is at most this share of its length (bench/detection/watchlist_cases.py).
_SHARE: Final = 0.2
_SHORT: Final = 4  # terms up to this length must stand alone and may only have confusions
_FIGURES: Final = 6  # digits from which on a term is a number, compared without its separators
_FIGURES_SHARE: Final = 0.7
_SUBSCRIBER: Final = 9  # last digits of a phone number that its country's prefix and a leading 0 do not change
_FEWEST_FIGURES: Final = 4  # of a number that are looked for, zeros in front included: nothing is in every text
_POSSESSIVE: Final = re.compile("['\u2018\u2019`\u00b4][sS]\\b")
_NUMBERED: Final = re.compile(r"^(?:\d{2,})?([^\W\d_]{2,})(?:\d{2,})?$")
# Scripts whose words touch the next one, or carry their particle: Thai to Khmer, kana, Chinese, Korean.
_WITHOUT_SPACES: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_UNIT: Final = 20  # of a cost of one: whole numbers, so that costs which add up to what is allowed are allowed
_NEVER: Final = 1_000_000
# Far below what the distance allows, and a hundred times faster to see.
_LEAST_RATIO: Final = 55.0


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `watchlist` for every line, row, pair of stacked lines or code that holds one of the user's words."""
    if not context.watchlist:
        return
    for lines in context.readings():
        text = " ".join(line.text for line in lines)
        for term in matches(text, context.watchlist):
            # The tightest place wins: a line by itself before the row that it stands in.
            share = min(1.0, len(term) / max(len(text), 1))
            yield claim(
                Kind.WATCHLIST,
                lines,
                0.85 + 0.1 * share,
                Message("It reads like “{text}”, a word on your watchlist.", text=one_line(term)),
            )
    for mark in evidence.codes:
        for term in matches(mark.text or "", context.watchlist):
            yield _in_code(mark, term)


def _in_code(mark: CodeMark, term: str) -> Claim:
    box = mark.quad.bounds()
    by = 0.1 * min(box.width, box.height) + 2
    why = Message(
        "A {code} that holds “{text}”, a word on your watchlist.", code=code_name(mark.symbology), text=one_line(term)
    )
    return Claim(Kind.WATCHLIST, box.grown(by, by), mark.text or "", 0.97, why)


def matches(text: str, watchlist: tuple[str, ...]) -> tuple[str, ...]:
    """The watchlist's terms that the text holds, in the watchlist's order; for pictures, codes and metadata alike."""
    # "Mia's" is Mia; folded as it stands it would be another word.
    ways = [way for way in dict.fromkeys((fold(text), fold(_POSSESSIVE.sub(" ", text)))) if way]
    return tuple(term for term in watchlist if any(_holds(way, fold(term)) for way in ways))


def _holds(text: str, term: str) -> bool:
    needle = term.replace(" ", "")
    if not needle:
        return False
    figures = re.sub(r"\D", "", needle)
    if len(figures) >= _FIGURES and len(figures) >= _FIGURES_SHARE * len(needle):
        tail = figures[-_SUBSCRIBER:]
        return tail.lstrip("0").rjust(_FEWEST_FIGURES, "0") in _digits_of(text)
    squeezed = text.replace(" ", "")
    if len(needle) <= _SHORT:
        running = _WITHOUT_SPACES.search(needle) is not None and needle in squeezed
        return running or _stands_alone(_words(text), skeleton(needle))
    if needle in squeezed:
        return True
    if fuzz.partial_ratio(skeleton(needle), skeleton(squeezed)) < _LEAST_RATIO:
        return False
    allowed = _SHARE * len(needle)
    return distance(needle, squeezed) <= (min(allowed, _PLATE_ALLOWED) if len(figures) >= _PLATE_FIGURES else allowed)


def _words(text: str) -> list[str]:
    """The words; one that a year or another number of two figures or more touches stands without it."""
    return [_NUMBERED.sub(r"\1", word) for word in text.split()]


def _stands_alone(words: list[str], needle: str) -> bool:
    """Whether one word, or up to three split ones together, are the needle as a skeleton."""
    return any(
        skeleton("".join(words[start:end])) == needle
        for start in range(len(words))
        for end in range(start + 1, min(start + 3, len(words)) + 1)
    )


def _digits_of(text: str) -> str:
    """The digits of the text, with letters that engines read in their place turned back, and nothing else."""
    return re.sub(r"\D", "", text.translate(str.maketrans("oilszbqg", "01152896")))


@lru_cache(maxsize=8192)
def distance(needle: str, text: str) -> float:
    """The least cost of turning some stretch of the text into the needle; both folded, without spaces.

    Row by row over the whole text: a caption may have 2,000 characters, and a list of pupils hundreds of words.
    """
    glyphs = sorted(set(text))
    numbers = {glyph: number for number, glyph in enumerate(glyphs)}
    which = np.fromiter((numbers[glyph] for glyph in text), np.intp, len(text))
    left_out = np.arange(len(text) + 1) * _UNIT  # what it costs to pass over all glyphs up to a place
    above = two_above = np.zeros(len(text) + 1, np.int64)
    for i, wanted in enumerate(needle):
        row = above + _in_units(_LOST_DIGIT if wanted.isdigit() else 1.0)
        taken = np.array([_taken_for(wanted, seen) for seen in glyphs], np.int64)
        row[1:] = np.minimum(row[1:], above[:-1] + taken[which])
        for pair in _PAIRS.get(wanted, ()):
            for end in _ends(pair, text):
                row[end] = min(row[end], above[end - 2] + _in_units(_CHEAP))
        if (pair := needle[max(i - 1, 0) : i + 1]) in _READ_AS_ONE:
            joined = np.array([_in_units(_CHEAP) if pair in _PAIRS.get(seen, ()) else _NEVER for seen in glyphs])
            row[1:] = np.minimum(row[1:], two_above[:-1] + joined[which])
        two_above, above = above, np.minimum.accumulate(row - left_out) + left_out
    return int(above.min()) / _UNIT


def _taken_for(wanted: str, seen: str) -> int:
    """What it costs to take one glyph for the other, in units."""
    if wanted == seen:
        return 0
    return _in_units(_COST.get((wanted, seen), _OTHER_DIGIT if wanted.isdigit() and seen.isdigit() else 1.0))


def _ends(pair: str, text: str) -> Iterator[int]:
    """Behind which places of the text the pair stands."""
    at = text.find(pair)
    while at >= 0:
        yield at + 2
        at = text.find(pair, at + 1)


def _in_units(cost: float) -> int:
    return round(cost * _UNIT)
