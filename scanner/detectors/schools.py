"""Schools, nurseries, colleges: the one word a photo should never carry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from rapidfuzz.distance import Levenshtein

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.name_text import names_person
from scanner.detectors.street_text import names_address, names_numbered_house, names_street, street_named_after
from scanner.detectors.text import allowed_edits, bone, digits, fold, is_sentence, letters, one_line, skeleton
from scanner.messages import Message
from scanner.model import Evidence, Kind

# A word that the picture's edge cuts is known from so many letters on, if the whole word has many more meanings not.
_CUT_LETTERS: Final = 4
_WHOLE_LETTERS: Final = 6
_LEAST_LETTERS: Final = 3
_MISREAD_LETTERS: Final = 10  # shorter words are parts of too many others
_MOST_DIGITS: Final = 4  # a year
# A name beside the school's word: how much smaller or larger its letters may be.
_SIZES: Final = (0.5, 2.5)


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `school` for each reading that names one, and for the name that stands right beside it."""
    del evidence
    readings = [(lines, " ".join(line.text for line in lines)) for lines in context.readings()]
    others = {line.index for lines, text in readings if _no_school(text) for line in lines}
    found: set[int] = set()
    for lines, text in readings:
        members = {line.index for line in lines}
        pair = len(lines) > 1 and context.below[lines[0].index, lines[1].index]
        if members & others or (pair and members & found):
            continue
        reason = names_school(text) or (_cut_off(lines[0], context) if len(lines) == 1 else None)
        if reason is None:
            continue
        found |= members
        confidence = 0.93 * min(line.confidence for line in lines) + 0.05
        yield claim(Kind.SCHOOL, lines, confidence, reason)
        for line in lines:
            yield from _companions(line, lines, context, confidence)


def names_school(text: str) -> Message | None:
    """Why the text names a school, as a sentence; None where it does not."""
    folded = fold(text)
    if not folded or _no_school(text):
        return None
    if (word := lexicon.load("schools").find(folded, text)) is not None:
        return Message("The word “{word}” names a school or a place for children.", word=word)
    if any(pattern.search(folded) for pattern in _patterns()):
        return Message("“{text}” is how schools and their classes are numbered or named.", text=one_line(text))
    if (word := misread_word(folded)) is not None:
        return Message("“{text}” reads like “{word}”, a word for schools.", text=one_line(text), word=word)
    weak = lexicon.load("schools", "weak")
    words = folded.split()
    hits = [word for word in words if weak.has_word(word)]
    if hits and (len(hits) > 1 or any(letters(word) >= _LEAST_LETTERS for word in words if word not in hits)):
        return Message("“{word}” beside a name is how schools are written.", word=hits[0])
    return None


@lru_cache(maxsize=4096)
def misread_word(folded: str) -> str | None:
    """The long word or phrase for schools that a stretch of the folded text is nearest to; None where none is near.

    The stretch begins with a word and may end anywhere, since engines lose spaces: "ELENENTARYPRIATE SCHOD". As many
    edits as `text.allowed_edits`, on skeletons; the first letter has to be right.
    """
    words = [skeleton(word) for word in folded.split()]
    nearest: tuple[int, int, str] | None = None
    for at, word in enumerate(words):
        rest = "".join(words[at:])
        for key, entry in _long_entries().get(word[:1], ()):
            most = allowed_edits(len(key))
            for length in range(len(key) - most, min(len(key) + most, len(rest)) + 1):
                edits = Levenshtein.distance(key, rest[:length], score_cutoff=most)
                if edits <= most and (nearest is None or (edits, -len(key), entry) < nearest):
                    nearest = (edits, -len(key), entry)
    return nearest[2] if nearest else None


@cache
def _long_entries() -> dict[str, list[tuple[str, str]]]:
    """First letter -> (skeleton without spaces, entry) of the words and phrases that are long enough to be misread."""
    found: dict[str, list[tuple[str, str]]] = {}
    known = lexicon.load("schools")
    for key, entry in (*known.words.items(), *known.phrases.items()):
        squeezed = skeleton(key.replace(" ", ""))
        if len(squeezed) >= _MISREAD_LETTERS:
            found.setdefault(squeezed[0], []).append((squeezed, entry))
    return found


def _companions(word: Line, known: tuple[Line, ...], context: Context, confidence: float) -> Iterator[Claim]:
    """Lines of like size right above, below or beside the school's word: most often its name."""
    for other in context.around(word):
        alike = _SIZES[0] < other.height_px / word.height_px < _SIZES[1]
        if alike and other not in known and _may_name(other.text):
            why = Message(
                "“{text}” stands right beside “{word}”, most likely as the school's name.",
                text=one_line(other.text),
                word=one_line(word.text),
            )
            yield claim(Kind.SCHOOL, [other], 0.6 * confidence, why)


def _may_name(text: str) -> bool:
    """Whether the text may be a school's name: neither a sentence nor a street, a person or a number of its own."""
    folded = fold(text)
    if letters(text) < _LEAST_LETTERS or digits(text) > _MOST_DIGITS or is_sentence(folded):
        return False
    if all(lexicon.load("harmless").has_word(word) for word in folded.split()):
        return False
    others = (names_street, names_address, names_numbered_house, names_person)
    return all(rule(text) is None for rule in others)


def _cut_off(line: Line, context: Context) -> Message | None:
    """Why a line whose last word is cut by the picture's right edge names a school ("High Scho|")."""
    words = line.words
    if not words or len(words[-1]) < _CUT_LETTERS or line.box.right < context.width_px - line.height_px:
        return None
    start = bone(words[-1])
    if not any(len(word) >= _WHOLE_LETTERS and word.startswith(start) for word in lexicon.load("schools").words):
        return None
    return Message("“{text}”, cut by the edge of the picture, most likely names a school.", text=one_line(line.text))


def _no_school(text: str) -> bool:
    folded = fold(text)
    if lexicon.load("schools", "not_schools").find(folded, text) is not None:
        return True
    rest = street_named_after(folded)
    return rest is not None and lexicon.load("schools").find(rest, rest) is None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in lexicon.entries("schools", "patterns"))
