"""What people's names look like on badges, doors and shirts, as text alone."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.text import fold, has_cjk, letters, runs_on, trimmed
from scanner.messages import Message

_LEAST_LETTERS: Final = 3
_MOST_WORDS: Final = 4  # more are a sentence
_FULL_NAME_WORDS: Final = range(1, 4)
_FIRST_AND_LAST: Final = 2
_KOREAN: Final = re.compile(r"([가-힣]) ?([가-힣]{2})")  # a family's name and a given one
_BEFORE_ENDING: Final = 3  # letters
_WITH_HONORIFIC: Final = range(2, 9)  # characters, in Chinese and Japanese
_LONG_PHRASE: Final = 8  # letters from which an introduction is also found where its spaces were lost
# "San Diego", "Sankt Anton": a saint's name is a town's or a church's.
_PLACES: Final = frozenset(
    {"san", "santa", "santo", "sao", "saint", "sainte", "st", "ste", "sankt", "sint", "port", "mount", "fort", "lake"}
)


def names_person(text: str) -> Message | None:
    """Why the text is a person's name, as a sentence; None where it is not."""
    if runs_on(text) and (why := _with_honorific(text.strip()) or _korean(text.strip())) is not None:
        return why
    if has_cjk(text):
        return None
    return _first_name(trimmed(text))


def _first_name(text: str) -> Message | None:
    """Why the text is a title, a first name or a family's, as a sentence; None where it is none."""
    words = fold(text).split()
    if not text[:1].isalpha() or any(c.isdigit() for c in text):
        return None
    if len(words) not in range(1, _MOST_WORDS + 1) or words[0] in _PLACES or _has_trade(words[1:]):
        return None
    following = words[1] if len(words) > 1 else ""
    if words[0] in entries("titles") and letters(following) >= _LEAST_LETTERS:
        return Message("“{word}” stands before a person's name.", word=words[0].title())
    first = next((word for word in words if word in known_first_names()), None)
    if first and len(words) in _FULL_NAME_WORDS:
        return Message("“{word}” is a first name.", word=first.title())
    if len(words) in _FULL_NAME_WORDS and words[-1].endswith(_endings(len(words[-1]) - _BEFORE_ENDING)):
        return Message("“{word}” ends as the names of families do.", word=words[-1].title())
    two = len(words) == _FIRST_AND_LAST and letters(following) >= _LEAST_LETTERS and text.strip().istitle()
    return (
        Message("“{word}” may be a first name.", word=words[0].title())
        if two and words[0] in entries("ambiguous")
        else None
    )


def begins_a_place(folded: str) -> bool:
    """Whether the folded text begins as names of towns and churches do: "San Diego"."""
    return folded.partition(" ")[0] in _PLACES


def _has_trade(words: list[str]) -> bool:
    """Whether a word after a name makes it a shop's or a church's: "Giovanni Pizza", "Grace Chapel"."""
    return any(lexicon.load("businesses").has_word(word) for word in words)


def introduction(text: str) -> tuple[str, str] | None:
    """(the introducing words, the name after them) of "My name is Mia" and its like; the name may be empty."""
    folded = fold(text)
    squeezed_text = folded.replace(" ", "")
    if has_cjk(text):
        found = next((phrase for phrase in _ideographic_introductions() if squeezed_text.startswith(phrase)), None)
        return (found, squeezed_text.removeprefix(found)) if found else None
    for phrase in _introductions():
        if " " in phrase and f" {phrase} " in f" {folded} ":
            return phrase, f" {folded} ".partition(f" {phrase} ")[2].strip()
        if folded.startswith(f"{phrase} ") and re.match(r"\s*\w+\s*:", text):
            return phrase, folded.partition(phrase)[2].strip()
        squeezed = phrase.replace(" ", "")
        if len(squeezed) >= _LONG_PHRASE and squeezed in squeezed_text:
            return phrase, squeezed_text.partition(squeezed)[2]
    return None


def could_be_name(text: str) -> bool:
    """Whether the text may be somebody's name: a few words without digits that no score board carries."""
    words = fold(text).split()
    return (
        len(words) in range(1, _MOST_WORDS + 1)
        and letters(text) >= _LEAST_LETTERS
        and not any(c.isdigit() for c in text)
        and " ".join(words) not in entries("scoreboard")
        and not any(lexicon.load("harmless").has_word(word) for word in words)
    )


@cache
def entries(list_name: str) -> frozenset[str]:
    """A list of `names.toml`, folded, without Chinese and Japanese."""
    return frozenset(fold(entry) for entry in lexicon.entries("names", list_name) if not has_cjk(entry))


def _with_honorific(text: str) -> Message | None:
    titles = (title for title in lexicon.entries("names", "titles") if has_cjk(title))
    found = next((title for title in titles if text.endswith(title) and len(text) > len(title)), None)
    return Message("“{word}” follows a person's name.", word=found) if found and len(text) in _WITH_HONORIFIC else None


def _korean(text: str) -> Message | None:
    found = _KOREAN.fullmatch(text)
    if found is None or not {found[1], found[2]} <= _korean_names():
        return None
    return Message("“{word}” is a first name.", word=found[2])


@cache
def known_first_names() -> frozenset[str]:
    """The common first names of `names.toml` and the many of `first_names.toml`, folded, but no ambiguous ones."""
    return (entries("first") | frozenset(fold(entry) for entry in lexicon.entries("first_names", "first"))) - entries(
        "ambiguous"
    )


@cache
def _endings(most_letters: int) -> tuple[str, ...]:
    """Endings of families' names that leave some letters of a word."""
    return tuple(ending for ending in sorted(entries("endings")) if len(ending) <= most_letters)


@cache
def _korean_names() -> frozenset[str]:
    lists = lexicon.table("first_names")["ko"]
    return frozenset((*lists["family"], *lists["first"]))


@cache
def _ideographic_introductions() -> tuple[str, ...]:
    phrases = {fold(entry) for entry in lexicon.entries("names", "introductions") if has_cjk(entry)}
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


@cache
def _introductions() -> tuple[str, ...]:
    phrases = {phrase for phrase in entries("introductions") if len(phrase) >= _LEAST_LETTERS}
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))
