"""What a line is most like, where no rule knows a word of it: "ELENENTARYPRIATE SCHOD", "Kowalskl Piekarma".

A multinomial logistic regression on the line's pieces of three to five letters, its words' beginnings and ends, and the
order of words and numbers. `resources/naming/build.py` fits it to made-up lines with the reader's own confusions.
The rules stay the explanation: what is said is the word of the lists that the line is nearest to.
"""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.name_text import begins_a_place, entries, known_first_names
from scanner.detectors.text import digits, fold, is_sentence, letters, one_line, skeleton, trimmed
from scanner.messages import Message
from scanner.model import Kind

BUCKETS: Final = 1 << 16
_PIECES: Final = (3, 4, 5)
_ENDS: Final = (2, 3, 4)
_NUMBER_FIRST: Final = re.compile(r"(\d+)([^\W\d]{3,})")
_LONGEST_NUMBER: Final = 5
_LONG: Final = 6  # of as many words on, their number says no more

# From this chance on a line is named; from the lower one where a word of the lists stands in it nearly as a whole. Of
# 4,000 lines of other text that nothing was fitted to, 1 in 100 is named so.
_LEAST: Final = 0.85
_LEAST_NEARLY: Final = 0.45
_NEARLY: Final = 85.0
_LEAST_LETTERS: Final = 5
_LEAST_CONFIDENCE: Final = 0.5
_MOST_WORDS: Final = 7
# How much of a word of the lists has to be in the line, of 100, and the shortest such word; shorter ones have to be a
# whole word of the line, with one wrong letter of three.
_NEAR: Final = 72.0
_NEAR_SHORT: Final = 66.0
_SHORTEST: Final = 4
_CANDIDATES: Final = 12

_KINDS: Final = {
    "school": Kind.SCHOOL,
    "street": Kind.STREET,
    "business": Kind.BUSINESS,
    "name": Kind.NAME,
    "team": Kind.TEAM,
}
# The lists whose words explain a kind.
_LISTS: Final = {
    Kind.SCHOOL: (("schools", "words"), ("schools", "weak"), ("universities", "names")),
    Kind.STREET: (("streets", "words"), ("streets", "suffixes"), ("streets", "short"), ("streets", "names")),
    Kind.BUSINESS: (("businesses", "words"),),
    Kind.TEAM: (("teams", "words"), ("teams", "nicknames")),
}


def supposed(context: Context, claims: Iterable[Claim]) -> Iterator[Claim]:
    """A claim for each row, or line of it, that no rule explains and that is clearly like one kind."""
    explained = {i for each in claims if each.kind is not Kind.SIGN for i in each.lines}
    for row in context.rows:
        rest = [line for line in row if line.index not in explained]
        if len(rest) == len(row) > 1 and (whole := _named(row)) is not None:
            yield whole
            continue
        for line in rest:
            if (single := _named((line,))) is not None:
                yield single


def _named(lines: tuple[Line, ...]) -> Claim | None:
    sure = min(line.confidence for line in lines)
    text = " ".join(line.text for line in lines)
    if sure < _LEAST_CONFIDENCE or (found := likely(text)) is None:
        return None
    kind, chance, word = found
    return claim(kind, lines, 0.6 * chance * sure, _why(kind, text, word))


def likely(text: str) -> tuple[Kind, float, str] | None:
    """(kind, chance, nearest word of its lists) where the text is clearly like one kind; None where it is not."""
    folded = fold(text)
    if letters(folded) < _LEAST_LETTERS or len(folded.split()) > _MOST_WORDS or is_sentence(folded):
        return None
    if digits(folded) > letters(folded):
        return None
    name, chance = max(chances(text).items(), key=lambda each: each[1])
    if name not in _KINDS or chance < _LEAST_NEARLY:
        return None
    kind = _KINDS[name]
    if kind is Kind.NAME and begins_a_place(folded):
        return None
    near = _nearest_name(folded) if kind is Kind.NAME else _nearest_word(folded, kind)
    # One word alone is as often a town's, a make's or any other name: it has to be both.
    doubts = (chance < _LEAST) + (near is None or near[0] < _NEARLY)
    if near is None or doubts > (" " in folded):
        return None
    return kind, chance, near[1]


def chances(text: str) -> dict[str, float]:
    """How likely the text is of each kind, by the fitted kinds' names; they add up to 1."""
    names, weights, bias = _numbers()
    found = pieces(text)
    logits = weights[found].sum(0, dtype=np.float32) / math.sqrt(max(1, len(found))) + bias
    powers = np.exp(logits - logits.max())
    return dict(zip(names, (powers / powers.sum()).tolist(), strict=True))


@lru_cache(maxsize=2048)
def pieces(text: str) -> NDArray[np.int64]:
    """The numbers of the text's pieces, each once, 0 to `BUCKETS` - 1, shape (pieces,)."""
    words = _NUMBER_FIRST.sub(r"\1 \2", fold(text)).split()
    bones = ["#" * min(len(word), _LONGEST_NUMBER) if word.isdigit() else skeleton(word) for word in words]
    joined = "".join(bones)
    found = {joined[at : at + n] for n in _PIECES for at in range(len(joined) - n + 1)}
    for word in bones:
        found.add(f"={word}")
        found.update(f"^{word[:n]}" for n in _ENDS)
        found.update(f"{word[-n:]}$" for n in _ENDS)
    found.add("?" + "".join("#" if word[0] == "#" else "." if len(word) == 1 else "w" for word in bones[:_LONG]))
    found.add(f"?{_case(text)}")
    if re.search(r"[@#]|\.\w", text):
        found.add("?at")
    return np.array(sorted({zlib.crc32(piece.encode()) % BUCKETS for piece in found}), np.int64)


def _case(text: str) -> str:
    written = trimmed(text)
    return "upper" if written.isupper() else "title" if written.istitle() else "lower" if written.islower() else "mixed"


def _why(kind: Kind, text: str, word: str) -> Message:
    shown = one_line(text)
    if kind is Kind.SCHOOL:
        return Message("“{text}” reads like “{word}”, a word for schools.", text=shown, word=word)
    if kind is Kind.STREET:
        return Message("“{text}” reads like “{word}”, a word of street names.", text=shown, word=word)
    if kind is Kind.BUSINESS:
        return Message("“{text}” reads like “{word}”, a word for shops and other places.", text=shown, word=word)
    if kind is Kind.TEAM:
        return Message("“{text}” reads like “{word}”, a word of teams and clubs.", text=shown, word=word)
    return Message("“{text}” reads like “{word}”, a first name or a title.", text=shown, word=word.title())


def _nearest_word(folded: str, kind: Kind) -> tuple[float, str] | None:
    """(how much of it, 0 to 100, and it as written) for the word of the lists of which most stands in the text."""
    words = _vocabulary(kind)
    squeezed = skeleton(folded.replace(" ", ""))
    scorer = fuzz.partial_ratio if len(squeezed) > _SHORTEST else fuzz.ratio
    near = [
        (score * score * min(len(key), len(squeezed)), score, key)
        for key, score, _ in process.extract(
            squeezed, words.keys(), scorer=scorer, score_cutoff=_NEAR, limit=_CANDIDATES
        )
        if len(key) <= len(squeezed) + 1
    ]
    if near:
        _, score, key = max(near)
        return score, words[key]
    whole = _whole_word([skeleton(word) for word in folded.split()], _short_words(kind).keys(), _NEAR_SHORT)
    return whole and (min(whole[0], _NEAR), _short_words(kind)[whole[1]])


def _nearest_name(folded: str) -> tuple[float, str] | None:
    """(how much of it, 0 to 100, and it) for the first name or title that one of the text's words is nearest to."""
    words = folded.split()
    return _whole_word([word for word in words if len(word) >= _SHORTEST], known_first_names(), _NEAR) or _whole_word(
        words[:1], entries("titles"), _NEAR_SHORT
    )


def _whole_word(words: list[str], known: Collection[str], least: float) -> tuple[float, str] | None:
    """(score, known word) of the word that is most like a known one; None where all stay under the least score."""
    found = (process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=least) for word in words)
    return max(((float(each[1]), str(each[0])) for each in found if each is not None), default=None)


@cache
def _entries(kind: Kind) -> dict[str, str]:
    """Skeletons without spaces -> entries as written, of all lists of a kind."""
    written = (entry for file, name in _LISTS[kind] for entry in lexicon.entries(file, name))
    return {skeleton(fold(entry).replace(" ", "")): entry for entry in written}


@cache
def _vocabulary(kind: Kind) -> dict[str, str]:
    return {key: entry for key, entry in _entries(kind).items() if len(key) >= _SHORTEST}


@cache
def _short_words(kind: Kind) -> dict[str, str]:
    return {key: entry for key, entry in _entries(kind).items() if 1 < len(key) < _SHORTEST}


@cache
def _numbers() -> tuple[list[str], NDArray[np.float32], NDArray[np.float32]]:
    """The kinds' names, the weights of shape (`BUCKETS`, kinds), and each kind's bias."""
    with (
        (files("resources") / "naming" / "line-kinds.npz").open("rb") as file,
        np.load(file, allow_pickle=False) as stored,
    ):
        names = [str(name) for name in stored["kinds"]]
        return names, stored["weights"].astype(np.float32) * stored["scale"], stored["bias"].astype(np.float32)
