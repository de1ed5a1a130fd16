"""Text as an OCR engine sees it: folding, and the letters it takes for one another.

Two views of a string are used everywhere. The *folded* one has no case, accents or punctuation. The *skeleton* also
joins the glyphs that engines confuse (0/O, 1/I/l, 5/S, rn/m, ...), so that two readings of one sign compare equal.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect
from collections.abc import Collection
from functools import lru_cache
from itertools import pairwise
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from scanner.messages import Message, Term

# Letters that Unicode does not decompose into a base letter and a mark.
_PLAIN: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "\u0131": "i", "đ": "d", "ð": "d", "þ": "th", "ς": "\u03c3"}
)
_APOSTROPHES: Final = re.compile("['\u2018\u2019`\u00b4]")
# Vowel signs of Indian and Thai script are marks to Python, and part of a word to everybody else.
_SEPARATORS: Final = re.compile(r"(?:(?![\u0900-\u0963\u0966-\u0dff\u0e01-\u0e3a\u0e40-\u0eff])[\W_])+")
_JOINERS: Final = re.compile("[\u200b-\u200f\u2060\ufeff]")  # they say how letters touch, and are read at random
_INITIALS: Final = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]\. ?){2,}")  # "P.S. 12", "C.E.I.P."

# Pairs before single glyphs: "rn" must become "m" before "r" and "n" are looked at on their own.
_PAIRS: Final = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_GLYPHS: Final = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "8": "b", "2": "z", "6": "g", "9": "g"})

_EDIT_FROM: Final = (7, 11)  # lengths from which on one and two wrong letters are allowed
_SHORT_WORD: Final = 3
_SERIES: Final = 3
_STEPS: Final = frozenset(range(1, 11))

# Words that sentences are made of; a name of a place, a school or a person in capital letters holds few of them.
SENTENCE_WORDS: Final = frozenset(
    """
        a an has have had is are was be for with you your we our us they to from at by it its this that when
        what how all not no do in on of the and or if then than who i my me he she his her will can does did
        dont please up so as but more
    """.split()  # noqa: SIM905  # a list of words reads best as one
)
_NAME_WORDS: Final = frozenset({"of", "the", "and", "on", "in"})  # "School of the Arts": these stand in names too

# What engines read in the rims, screws and arrows at the ends of a sign; number, at and currency signs are no such.
EDGES: Final = (
    " .,:;-_|'\"()[]{}<>*~=^!?`\u00b4\u2022\u00b7\u201c\u201d\u2018\u2019\u00ab\u00bb\u2190\u2191\u2192\u2193"
)
_DOTTED: Final = re.compile(r"[^\W\d_]\.$")

# Each script's digits are numbers to whoever reads it.
_DIGITS: Final = {
    zero + value: str(value) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xBE6, 0xE50) for value in range(10)
}
_RUNS_ON: Final = re.compile(r"[\u0e00-\u0eff\uac00-\ud7af\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The text without case, accents and punctuation; one space between words; initials ("P.S.") are one."""
    joined = _INITIALS.sub(lambda found: re.sub(r"[. ]", "", found.group()) + " ", text)
    bare = _JOINERS.sub("", _APOSTROPHES.sub("", joined).translate(_DIGITS))
    plain = unicodedata.normalize("NFKD", bare.casefold()).translate(_PLAIN)
    letters_only = "".join(c for c in plain if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", _SEPARATORS.sub(" ", letters_only)).strip()


@lru_cache(maxsize=8192)
def skeleton(folded: str) -> str:
    """The folded text with the glyphs joined that OCR engines take for one another."""
    for pair, glyph in _PAIRS:
        folded = folded.replace(pair, glyph)
    return folded.translate(_GLYPHS)


def bone(word: str) -> str:
    """The skeleton of a folded word; words of up to three letters stay as they are, or "in" would become "ln"."""
    return skeleton(word) if len(word) > _SHORT_WORD else word


def compact(text: str) -> str:
    """Letters and digits only, upper case, accents kept off: "wd - 5010" -> "WD5010"."""
    return fold(text).replace(" ", "").upper()


def trimmed(text: str) -> str:
    """The text without what engines read at the ends of a sign; the dot of an abbreviation stays ("Main St.")."""
    inner = text.lstrip(EDGES).rstrip(EDGES.replace(".", ""))
    return inner if _DOTTED.search(inner) else inner.rstrip(EDGES)


def has_cjk(text: str) -> bool:
    """Whether the text holds Chinese characters or Japanese kana, which are written without spaces."""
    return bool(_CJK.search(text))


def runs_on(text: str) -> bool:
    """Whether the text is Chinese, Japanese, Korean or Thai: its words touch the next ones, or carry their endings."""
    return bool(_RUNS_ON.search(text))


def is_sentence(folded: str) -> bool:
    """Whether the folded text holds a word that stands in sentences and in no name."""
    return not (SENTENCE_WORDS - _NAME_WORDS).isdisjoint(folded.split())


def letters(text: str) -> int:
    """How many letters the text has."""
    return sum(c.isalpha() for c in text)


def digits(text: str) -> int:
    """How many digits the text has."""
    return sum(c.isdigit() for c in text)


def is_series(text: str) -> bool:
    """Whether the text is three or more numbers, each larger than the last by the same little: years, or sizes."""
    parts = re.findall(r"\d+", text)
    steps = {int(after) - int(before) for before, after in pairwise(parts)}
    counted = len(parts) >= _SERIES and not any(part.startswith("0") for part in parts) and not letters(text)
    return counted and len(steps) == 1 and steps.issubset(_STEPS)


def allowed_edits(length: int) -> int:
    """How many wrong letters a word of that length may have and still be taken for it.

    A word of six letters or fewer has too many real neighbours ("road"/"read", "street"/"stress") for any.
    """
    return bisect(_EDIT_FROM, length)


def closest(word: str, vocabulary: Collection[str]) -> str | None:
    """The word of the vocabulary that `word` most likely is, both as skeletons; None where none is near enough.

    Edits as in `allowed_edits`; the first letter has to be right, which keeps rhymes apart ("center", "renter").
    """
    if word in vocabulary:
        return word
    edits = allowed_edits(len(word))
    if not edits:
        return None
    near = process.extractOne(word, vocabulary, scorer=Levenshtein.distance, score_cutoff=edits)
    if near is None or near[0][:1] != word[:1] or allowed_edits(len(near[0])) < near[1]:
        return None
    return str(near[0])


def one_line(text: str, limit: int = 40) -> str:
    """The text on one line, shortened where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def code_name(symbology: str) -> Message | Term:
    """A QR code, barcode or the like as a sentence names it: "QR Code", "code (EAN-13)"."""
    if symbology == "QR Code":
        return Message("QR Code")
    name = Term(symbology)
    return name if "code" in symbology.lower() else Message("code ({symbology})", symbology=name)
