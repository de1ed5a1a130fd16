"""People's names: badges, name boards, the backs of shirts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.text import fold, has_cjk, letters, quoted
from scanner.model import Evidence, Kind

_CAPITALISED: Final = re.compile(r"[^\W\d_][\w'’.\-]*")
_SHIRT_NUMBER: Final = re.compile(r"\d{1,2}")
# "San Diego", "Sankt Anton": a saint's name is a town's or a church's.
_PLACE_PREFIXES: Final = frozenset(
    {"san", "santa", "santo", "sao", "saint", "sainte", "st", "ste", "sankt", "sint", "port", "mount", "fort", "lake"}
)
# More words than this are a sentence, not a name.
_MOST_WORDS: Final = 4


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `name` for lines that introduce someone, for titles and first names on short lines, and above shirt numbers."""
    del evidence
    for row in context.rows:
        text = " ".join(line.text for line in row)
        sure = min(line.confidence for line in row)
        if (introduction := _introduction(text)) is not None:
            words, rest = introduction
            lines = list(row)
            if not rest:
                lines += [
                    o
                    for line in row
                    for o in context.stacked_with(line)
                    if context.below[line.index, o.index] and _could_be_name(o.text)
                ][:1]
            if rest or len(lines) > len(row):
                yield claim(Kind.NAME, lines, 0.5 + 0.45 * sure, f"“{words}” stands before a name.")
            else:
                yield claim(Kind.NAME, lines, 0.6 * sure, f"“{words}” stands on name badges.")
        elif (why := names_person(text)) is not None:
            yield claim(Kind.NAME, row, 0.7 * sure + 0.1, why)
    for line in context.lines:
        if (why := names_person(line.text)) is not None:
            yield claim(Kind.NAME, [line], 0.65 * line.confidence + 0.1, why)
        elif _above_number(line, context):
            yield claim(
                Kind.NAME,
                [line],
                0.5 * line.confidence + 0.2,
                f"{quoted(line.text)} stands above a number, as a name does on the back of a shirt.",
                growth=0.3,
            )
        elif _on_badge(line, context):
            yield claim(Kind.NAME, [line], 0.5 * line.confidence + 0.2, f"{quoted(line.text)} stands on a badge.")


def names_person(text: str) -> str | None:
    """Why the text is a person's name, as a sentence; None where it is not."""
    words = fold(text).split()
    if has_cjk(text):
        honorific = next((t for t in _ideographic_titles() if text.strip().endswith(t)), None)
        return f"“{honorific}” follows a person's name." if honorific and 2 <= len(text.strip()) <= 8 else None
    if not 1 <= len(words) <= _MOST_WORDS or any(c.isdigit() for c in text) or not _CAPITALISED.match(text.strip()):
        return None
    if words[0] in _folded("titles") and len(words) > 1 and letters(words[1]) >= 3:
        return f"“{words[0].title()}” stands before a person's name."
    if words[0] in _PLACE_PREFIXES:
        return None
    first = [word for word in words if word in _folded("first")]
    if first and len(words) <= 3:
        return f"“{first[0].title()}” is a first name."
    if len(words) == 2 and words[0] in _folded("ambiguous") and letters(words[1]) >= 3 and text.strip().istitle():
        return f"“{words[0].title()}” may be a first name."
    return None


def _introduction(text: str) -> tuple[str, str] | None:
    """(the introducing words, what follows them) for "My name is Mia" and its like."""
    folded = fold(text)
    for phrase in _introductions():
        if " " in phrase and phrase in folded:
            return phrase, folded.partition(phrase)[2].strip()
        if folded.startswith(f"{phrase} ") and re.match(r"\s*\w+\s*:", text):
            return phrase, folded.partition(phrase)[2].strip()
        squeezed = phrase.replace(" ", "")
        if len(squeezed) >= 8 and squeezed in folded.replace(" ", ""):
            return phrase, folded.replace(" ", "").partition(squeezed)[2]
    return None


def _above_number(line: Line, context: Context) -> bool:
    """One word of letters right above a larger one- or two-digit number."""
    if (
        len(line.words) != 1
        or letters(line.text) < 3
        or any(c.isdigit() for c in line.text)
        or line.folded in _scoreboard()
    ):
        return False
    below = [o for o in context.lines if context.below[line.index, o.index]]
    return any(_SHIRT_NUMBER.fullmatch(o.text.strip()) and o.height_px > line.height_px for o in below)


def _on_badge(line: Line, context: Context) -> bool:
    """A possible name over or under a role such as "Visitor"."""
    if not _could_be_name(line.text):
        return False
    return any(o.folded in _folded("roles") for o in context.stacked_with(line))


def _could_be_name(text: str) -> bool:
    words = fold(text).split()
    return 1 <= len(words) <= _MOST_WORDS and letters(text) >= 2 and not any(c.isdigit() for c in text)


@cache
def _folded(list_name: str) -> frozenset[str]:
    return frozenset(fold(e) for e in lexicon.entries("names", list_name) if not has_cjk(e))


@cache
def _scoreboard() -> frozenset[str]:
    """Words that stand above numbers on score boards, not on backs."""
    return frozenset(fold(e) for e in lexicon.entries("names", "scoreboard"))


@cache
def _introductions() -> tuple[str, ...]:
    return tuple(
        sorted(
            {fold(e) for e in lexicon.entries("names", "introductions") if len(fold(e)) > 2}, key=lambda e: (-len(e), e)
        )
    )


@cache
def _ideographic_titles() -> tuple[str, ...]:
    return tuple(e for e in lexicon.entries("names", "titles") if has_cjk(e))
