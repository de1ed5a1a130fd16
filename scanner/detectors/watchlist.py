"""The family's own words, found in any text even where it was read badly.

The distance is a weighted edit distance (Wagner and Fischer 1974) in its semi-global form (Sellers 1980): the term may
stand anywhere in the text. Confusions that OCR engines make cost little, any other edit costs one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from scanner.detectors.base import Claim, Context, claim
from scanner.detectors.text import fold, quoted, skeleton
from scanner.model import Evidence, Kind

# Groups of glyphs that look alike on signs, within which a substitution is cheap.
_ALIKE: Final = (
    "0oqdcg", "1lijtf7", "5s", "8b3", "2z7", "6gbc", "9gqp", "4a", "uvy", "ce", "ceo", "hnbk", "mnw", "rnt", "ft", "ao", "ea", "pf", "kx", "yg", "vy", "xk", "un", "oa", "lk", "td"
)  # fmt: skip
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
_CHEAP: Final = 0.35
# A term is found when its distance is at most this share of its length. Measured by tests/bench/watchlist_cases.py.
_SHARE: Final = 0.2
_SHORT: Final = 4  # terms up to this length must stand alone and may only have confusions
_FIGURES: Final = 6  # digits from which on a term is a number, compared without its separators

_COST: Final = {(a, b): _CHEAP for group in _ALIKE for a in group for b in group if a != b}


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `watchlist` for every line, row, pair of stacked lines or code that holds one of the user's words."""
    if not context.watchlist:
        return
    for row in context.rows:
        for lines in {row, *((line,) for line in row)}:
            for term in matches(" ".join(line.text for line in lines), context.watchlist):
                share = len(term) / max(len(term), sum(len(line.text) for line in lines))
                yield claim(Kind.WATCHLIST, lines, 0.9 + 0.05 * share, _why(term))
    for line in context.lines:
        for other in context.stacked_with(line):
            if context.below[line.index, other.index]:
                for term in matches(f"{line.text} {other.text}", context.watchlist):
                    yield claim(Kind.WATCHLIST, [line, other], 0.85, _why(term))
    for mark in evidence.codes:
        for term in matches(mark.text or "", context.watchlist):
            box = mark.quad.bounds()
            by = 0.1 * min(box.width, box.height) + 2
            why = f"A {mark.symbology} that holds {quoted(term)}, a word on your watchlist."
            yield Claim(Kind.WATCHLIST, box.grown(by, by), mark.text or "", 0.97, why)


def matches(text: str, watchlist: tuple[str, ...]) -> tuple[str, ...]:
    """The watchlist's terms that the text holds, in the watchlist's order; for pictures, codes and metadata alike."""
    folded = fold(text)
    return tuple(term for term in watchlist if folded and _holds(folded, fold(term)))


def _holds(text: str, term: str) -> bool:
    if not term:
        return False
    figures = re.sub(r"\D", "", term)
    if len(figures) >= _FIGURES and len(figures) >= 0.7 * len(term.replace(" ", "")):
        return _holds_number(text, figures)
    squeezed, needle = text.replace(" ", ""), term.replace(" ", "")
    if len(needle) <= _SHORT:
        bone = skeleton(needle)
        words = text.split()
        joined = {"".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + 4, len(words)) + 1)}
        return any(skeleton(word) == bone for word in joined)
    if needle in squeezed:
        return True
    # Two thirds in common is far below what the distance allows, and a hundred times faster to see.
    if fuzz.partial_ratio(skeleton(needle), skeleton(squeezed)) < 55:  # noqa: PLR2004
        return False
    return distance(needle, squeezed) <= _SHARE * len(needle)


def _holds_number(text: str, figures: str) -> bool:
    """Whether the digits stand in the text, with any separators, and with or without the country's and area's prefix."""
    readable = skeleton_digits(text)
    core = figures[-9:].lstrip("0") if len(figures) > 9 else figures.lstrip("0")  # noqa: PLR2004
    return core in readable


def skeleton_digits(text: str) -> str:
    """The digits of the text, with letters that engines read in their place turned back, and nothing else."""
    turned = text.translate(str.maketrans("oilszbq", "0115289"))
    return re.sub(r"\D", "", turned)


@lru_cache(maxsize=8192)
def distance(needle: str, text: str) -> float:
    """The least cost of turning some stretch of the text into the needle; both folded, without spaces."""
    above = [0.0] * (len(text) + 1)
    two_above: list[float] = []
    for i, wanted in enumerate(needle, 1):
        row = [float(i)]
        for j, seen in enumerate(text, 1):
            cost = above[j - 1] + (0.0 if wanted == seen else _COST.get((wanted, seen), 1.0))
            cost = min(cost, above[j] + 1.0, row[j - 1] + 1.0)
            if j > 1 and text[j - 2 : j] in _PAIRS.get(wanted, ()):
                row_cost = above[j - 2] + _CHEAP
                cost = min(cost, row_cost)
            if i > 1 and needle[i - 2 : i] in _PAIRS.get(seen, ()):
                cost = min(cost, two_above[j - 1] + _CHEAP)
            row.append(cost)
        two_above, above = above, row
    return min(above)


def _why(term: str) -> str:
    return f"It reads like {quoted(term)}, a word on your watchlist."
