"""Whether a person's own words are left in a copy: in its name, its folders' names, and what was kept in the file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from scanner.detectors.watchlist import matches
from scanner.formats.registry import stem_of
from scanner.intake import open_photo
from scanner.messages import Message
from scanner.metadata.registry import read as read_metadata
from scanner.model import Check
from scanner.settings import Limits


def words_in_names(names: Iterable[str], watchlist: tuple[str, ...]) -> tuple[str, ...]:
    """The watched words that these names of folders and files hold, each once."""
    found = (word for name in names for word in matches(stem_of(name), watchlist))
    return tuple(dict.fromkeys(found))


def words_in_file(path: Path, watchlist: tuple[str, ...], limits: Limits) -> tuple[str, ...]:
    """The watched words in all that the file says besides its picture. Raises PhotoVetError."""
    with open_photo(path, limits) as opened:
        items = read_metadata(opened.container.blocks, limits, lambda value: matches(value, watchlist))
    return tuple(dict.fromkeys(word for item in items for word in item.watched))


def check_watched(path: Path, names: Iterable[str], watchlist: tuple[str, ...], limits: Limits) -> Check:
    """`no-watched-words`. Raises PhotoVetError."""
    if words := words_in_names(names, watchlist):
        return Check("no-watched-words", False, said_of_names(words))
    if words := words_in_file(path, watchlist, limits):
        return Check("no-watched-words", False, said_of_file(words))
    return Check("no-watched-words", True, Message("Neither the name nor the file holds a word of your watchlist."))


def said_of_names(words: Iterable[str]) -> Message:
    """The sentence for words in names."""
    return Message("The copy's name or folder holds “{words}”, of your watchlist.", words=", ".join(words))


def said_of_file(words: Iterable[str]) -> Message:
    """The sentence for words in what stays in the file."""
    return Message("What was kept in the file holds “{words}”, of your watchlist.", words=", ".join(words))
