"""What a number plate says: judging a text by its letters and digits alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.street_text import is_no_plate
from scanner.detectors.text import EDGES, digits, fold, letters, one_line
from scanner.messages import Message

# What a shape is worth by its number of characters: four of them are a model's name as often as a plate.
SHAPE_SCORE: Final = 0.62
_SHORT_SHAPE: Final = {4: 0.35, 5: 0.48}
# One glyph has to be read as its look-alike; letters and digits in an order that no list knows.
_NEAR_SHAPE: Final = 0.57
_NO_SHAPE: Final = 0.43
_GROUPED: Final = 0.1  # such an order is printed in groups
_LOWER_CASE: Final = -0.15
_SHORT: Final = 0.35
_LIKE_A_WORD: Final = 0.2
# Only letters, or only digits: a plate only where its small print or its rim says so too.
_LETTERS_PARTED: Final = 0.3
_LETTERS: Final = 0.2
_DIGITS: Final = 0.3
# The seal between two groups is read as a dot, a colon or the like, which print does not have there.
_SEALED: Final = re.compile(r"\w{1,4} ?[·=:²³•] ?\w{2,5}")
_PARTED: Final = re.compile(r"\w{1,3}- ?\w{2,5}")
_SEAL: Final = 0.12
_LETTERS_SEALED: Final = 0.5
_LETTERS_FOR_DIGITS: Final = 0.52

_LENGTHS: Final = range(4, 11)
_LETTER_LENGTHS: Final = range(4, 9)
_DIGIT_LENGTHS: Final = range(5, 8)
_LONG_ENOUGH: Final = 6  # from here on letters and digits are seldom anything else
_LONGEST_GROUP: Final = 5
_TWO_GROUPS: Final = 7  # three characters, the seal, three characters
_WORD: Final = 4  # letters in a run that may be a word
_SURELY_WORD: Final = 5

_TO_DIGIT: Final = frozenset("OQDILSBZGAT")
_ROUND_OR_STRAIGHT: Final = frozenset("OQDIL")  # what 0 and 1 are read as
_TO_LETTER: Final = frozenset("01582647")

_DASH: Final = "\N{EN DASH}"
_UNITS: Final = (
    "kg|g|mg|ml|cl|l|km|m|cm|mm|oz|lbs?|ft|kmh|mph|kw|kwh|v|w|hz|mhz|ghz|gb|mb|tb|mp|pcs?|min|hrs?|hours?|mins?|days?|"
    "years?|yrs?|weeks?|inch|in|sqm|px|bit|fps|rpm|hp|bhp|cc|tdi|pax|nd|off"
)
_MONTHS: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_COUNTED: Final = (
    "level|lvl|unit|room|gate|exit|platform|stand|bus|line|route|tel|lot|block|blk|size|since|est|vol|page|box|floor|stage|"
    "grade|class|team|track|ch"
)
# Times, days, prices, measures, ordinals, numbered places and years look like plates and are none.
_NO_PLATE: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:.*\s)?\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?(?:\W.*)?",
        rf"\d{{1,2}}\s?(?:[ap]\.?m\.?)(?:\s?(?:-|{_DASH}|to)+\s?\d{{1,2}}\s?(?:[ap]\.?m\.?)?)?",
        r".*[$€£¥₺%#@+/\\&*].*",
        r"(?:.*\s)?\d+\s?(?:st|nd|rd|th)\b.*",
        rf"\d+(?:[.,]\d+)?\s?-?(?:{_UNITS})",
        r"(?:mon|tue|wed|thu|fri|sat|sun)\w*\W*\d.*",
        rf"(?:{_MONTHS})[a-z]*\W*\d+.*|\d{{1,2}}\W*(?:{_MONTHS})\w*\W*\d*",
        rf"(?:{_COUNTED})\W*[a-z]?\d+\w*",
        r"(?:no|nr)[.:]? ?\d+[a-z]?",
        r"(?:c\.p\.|t\.k\.|plz|cep|cap)[: ]? ?\d.*",  # a postcode
        rf"[a-z]?\d{{1,2}}[-~{_DASH}]\w?\d{{1,3}}",
        r"\d{2,5} ?[nsew]",  # a street of a numbered grid
        r"(?:tel\W{0,2}|phone\W{0,2})?[a-pr-y]{2}\s?\d-\d{4}",  # a telephone number with its exchange's letters
        r"(?:19|20)\d\d|(?:19|20)\d\d\W+(?:19|20)?\d\d",
    )
)


@dataclass(frozen=True, slots=True)
class PlateText:
    """The characters of a possible plate, and how much they look like one, 0..1."""

    text: str = field(repr=False)
    score: float
    why: Message


def judge(parts: list[str]) -> PlateText | None:
    """Judge the parts of a reading, left to right or top to bottom; None where it cannot be a plate."""
    raw = " ".join(parts).strip()
    text = re.sub(r"[^A-Z0-9]", "", fold(raw).upper())
    # Plates have no lower-case letters; engines read one of them small.
    if len(text) not in _LENGTHS or sum(c.islower() for c in raw) > 1 or _never(raw):
        return None
    if is_no_plate(raw) or any(_is_word(part) for part in re.split(r"[\W_]+", raw)):
        return None
    figures = digits(text)
    if figures == 0:
        return PlateText(text, _letters_only(text, raw), _why(text)) if len(text) in _LETTER_LENGTHS else None
    if figures == len(text):
        return PlateText(text, _DIGITS, _why(text)) if len(text) in _DIGIT_LENGTHS else None
    score = _mixed(text, raw)
    if _SEALED.fullmatch(raw):
        score += _SEAL
    if any(c.islower() for c in raw):
        score += _LOWER_CASE
    return PlateText(text, score, _why(text))


def _never(raw: str) -> bool:
    """Whether the text, with or without what was read at its ends, is a time, a price, a measure or the like."""
    return any(pattern.fullmatch(text) for pattern in _NO_PLATE for text in (raw, raw.strip(EDGES)))


def is_small_print(text: str) -> bool:
    """Whether the text is what plates carry in small: a state, a slogan, a Brazilian state and town."""
    folded = fold(text).removeprefix("the ")
    if folded in _legends():
        return True
    head, _, rest = folded.partition(" ")
    return head in lexicon.entries("plates", "prefixes") and letters(rest) > 2  # noqa: PLR2004  # a town's name


def _letters_only(text: str, raw: str) -> float:
    """How much letters alone look like a personal plate, or like digits that were read as letters."""
    if _SEALED.fullmatch(raw):
        return _LETTERS_SEALED
    if not _PARTED.fullmatch(raw):
        return _LETTERS
    return _LETTERS_FOR_DIGITS if raw.isupper() and _digits_read_as_letters(text) else _LETTERS_PARTED


def _mixed(text: str, raw: str) -> float:
    """How much letters and digits in that order look like a plate's."""
    shape = "".join("D" if c.isdigit() else "L" for c in text)
    words = [len(run) for run in re.findall(r"[^\W\d_]+", raw)]
    if max(words) >= _SURELY_WORD or sum(length >= _WORD for length in words) > 1:
        return _LIKE_A_WORD
    if shape in _shapes():
        return _SHORT_SHAPE.get(len(text), SHAPE_SCORE)
    if len(text) < _LONG_ENOUGH:
        return _SHORT
    if len(text) == _TWO_GROUPS and shape[:3] + shape[4:] in _shapes() and "D" in shape[:3] and "D" in shape[4:]:
        return SHAPE_SCORE  # a state's seal between the groups, read as a character
    if any(_one_glyph_off(text, known) for known in _shapes()):
        return _NEAR_SHAPE
    groups = re.split(r"[\W_]+", raw)
    return _NO_SHAPE + (_GROUPED if len(groups) > 1 and max(map(len, groups)) <= _LONGEST_GROUP else 0.0)


def _one_glyph_off(text: str, shape: str) -> bool:
    """Whether the text fits the shape when one character is read as its look-alike (0 and O, 8 and B, ...)."""
    if len(text) != len(shape):
        return False
    wrong = [(c, wanted) for c, wanted in zip(text, shape, strict=True) if c.isdigit() != (wanted == "D")]
    return len(wrong) == 1 and all(c in (_TO_DIGIT if wanted == "D" else _TO_LETTER) for c, wanted in wrong)


def _digits_read_as_letters(text: str) -> bool:
    """Whether letters in two groups fit a shape when one letter of each group is a digit that engines take for it."""
    half = len(text) // 2
    if len(text) < _LONG_ENOUGH:
        return False
    return any(
        "".join("D" if k in (i, j) else "L" for k in range(len(text))) in _shapes()
        for i in range(half)
        for j in range(half, len(text))
        if text[i] in _ROUND_OR_STRAIGHT and text[j] in _ROUND_OR_STRAIGHT
    )


def _is_word(part: str) -> bool:
    """Whether a part of four or more glyphs is a word that signs carry, a digit read for a letter allowed."""
    if len(part) < _WORD or 2 * letters(part) < len(part):
        return False
    subjects = ("harmless", "businesses", "streets", "schools")
    return any(lexicon.load(subject).has_word(fold(part)) for subject in subjects)


def _why(text: str) -> Message:
    if letters(text) and digits(text):
        return Message("“{text}”: letters and digits, as on a number plate.", text=one_line(text))
    return Message("“{text}” stands on a rectangle like a number plate's.", text=one_line(text))


@cache
def _shapes() -> frozenset[str]:
    return frozenset(lexicon.entries("plates", "shapes"))


@cache
def _legends() -> frozenset[str]:
    return frozenset(fold(entry).removeprefix("the ") for entry in lexicon.entries("plates", "legends"))
