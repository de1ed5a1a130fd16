"""Word lists from `resources/lexicons/`: one TOML file a subject, one table a language, each file naming its source."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from scanner.detectors.text import bone, closest, fold, runs_on, skeleton

# From this length on a word is also looked for inside longer ones: engines often read "MENLO SCHOOL" without the space,
# and German joins words for good. Shorter ones would be found everywhere ("bar" in "Barbara").
INSIDE_FROM: Final = 6


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words and phrases of one subject in all languages; keys are skeletons, values the entries as written."""

    words: dict[str, str]
    phrases: dict[str, str]
    inside: re.Pattern[str] | None
    written: re.Pattern[str] | None
    openings: dict[str, list[str]]  # the first word of phrases -> those phrases

    def find(self, folded: str, raw: str = "") -> str | None:
        """The first entry that the text holds, as written in the list: a phrase, a word, or a long word inside another.

        `folded` comes from `text.fold`; `raw` is the text as read, for scripts whose words touch.
        """
        if self.written is not None and runs_on(raw) and (found := self.written.search(raw)):
            return found.group()
        bones = [bone(token) for token in folded.split()]
        joined = f"{' '.join(bones)} "
        starts = [at for at, letter in enumerate(f" {joined}") if letter == " "]
        for word, at in zip(bones, starts, strict=False):
            for phrase in self.openings.get(word, ()):
                if joined.startswith(f"{phrase} ", at):
                    return self.phrases[phrase]
        for word in bones:
            if (near := closest(word, self.words.keys())) is not None:
                return self.words[near]
        if self.inside is not None and (found := self.inside.search(skeleton(folded.replace(" ", "")))):
            return self.words.get(found.group()) or self.phrases.get(found.group(), found.group())
        return None

    def has_word(self, word: str) -> bool:
        """Whether the folded word itself is an entry, OCR confusions allowed, but no other wrong letter."""
        return bone(word) in self.words


def _alternatives(entries: list[str]) -> re.Pattern[str] | None:
    ordered = sorted(set(entries), key=lambda e: (-len(e), e))
    return re.compile("|".join(map(re.escape, ordered))) if ordered else None


@cache
def table(name: str) -> dict[str, dict[str, list[str]]]:
    """The whole file `resources/lexicons/<name>.toml`: language -> list name -> entries."""
    return tomllib.loads((files("resources") / "lexicons" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def entries(name: str, list_name: str) -> tuple[str, ...]:
    """One list of a file, all languages after one another, without doubles."""
    return tuple(dict.fromkeys(entry for lists in table(name).values() for entry in lists.get(list_name, ())))


@cache
def load(name: str, list_name: str = "words") -> Lexicon:
    """The list as a `Lexicon`. Entries of several words are phrases; those whose words touch match as written."""
    words: dict[str, str] = {}
    phrases: dict[str, str] = {}
    written: list[str] = []
    for entry in entries(name, list_name):
        if runs_on(entry):
            written.append(entry)
            continue
        key = " ".join(bone(word) for word in fold(entry).split())
        (phrases if " " in key else words).setdefault(key, entry)
    long_words = [key for key in words if len(key) >= INSIDE_FROM]
    openings: dict[str, list[str]] = {}
    for phrase in phrases:
        openings.setdefault(phrase.split()[0], []).append(phrase)
    return Lexicon(words, phrases, _alternatives(long_words), _alternatives(written), openings)
