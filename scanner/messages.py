"""Sentences as data: a message id with named parts, put into words last, in the language of whoever reads it.

As in gettext the id is the English sentence with its parts in braces. So a sentence that a catalogue does not know, of
an older session for example, is still said in English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Self, TypeAlias

_PART: Final = re.compile(r"\{(\w+)\}")
_AS_IT_IS: Final = "{value}"
MASK: Final = "…"
_DEEPEST: Final = 4  # a message in a part of a message, and so on
_LARGEST: Final = 10**18
_GROUPED_FROM: Final = 10_000
_GROUPS: Final[Mapping[str, str]] = {
    "en": ",",
    "de": ".",
    "es": "\N{NO-BREAK SPACE}",
    "fr": "\N{NARROW NO-BREAK SPACE}",
}


@dataclass(frozen=True, slots=True)
class Term:
    """A word that is the same in every language and gives nothing away: "JPEG", "EAN-13"."""

    word: str

    def __str__(self) -> str:
        return self.word


class Message(str):
    """A sentence: equal to its English text, and knowing what it was made from, so that others can be told it too.

    A part that is a `str` comes from outside (found text, a file's name, a library's complaint): reports leave it out
    where no text is to be shown. Numbers, terms and messages are PhotoVet's own. A `repr` shows no part at all.
    """

    __slots__ = ("after", "id", "parts")
    id: str
    parts: Mapping[str, Part]
    after: tuple[Message, ...]

    def __new__(cls, id: str, /, **parts: Part) -> Self:  # noqa: A002  # as gettext calls it
        """The sentence with that id; each part in it has a value."""
        return cls._made(id, parts, ())

    @classmethod
    def _made(cls, id: str, parts: Mapping[str, Part], after: tuple[Message, ...]) -> Self:  # noqa: A002
        template = _of_one_in_english(id) if parts.get("count") == 1 else id
        english = _filled(template, parts, _english)
        self = super().__new__(cls, " ".join((english, *after)))
        for name, value in (("id", id), ("parts", dict(parts)), ("after", after)):
            object.__setattr__(self, name, value)
        return self

    @classmethod
    def as_it_is(cls, text: str) -> Self:
        """Words that no catalogue holds, as found in an older session; all of them count as found text."""
        return cls._made(_AS_IT_IS, {"value": text}, ())

    def about(self, **parts: Part) -> Message:
        """This sentence with those parts."""
        return self._made(self.id, parts, self.after)

    def then(self, *others: Message) -> Message:
        """This sentence, and then those."""
        return self._made(self.id, self.parts, (*self.after, *others))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a message is frozen, so its {name} stays")

    def __repr__(self) -> str:
        return f"Message({self.id!r})"

    def __reduce__(self) -> tuple[Callable[..., Message], tuple[Any, ...]]:
        return Message._made, (self.id, self.parts, self.after)


Part: TypeAlias = "str | int | float | Term | Message | tuple[str | Term | Message, ...]"
Translator: TypeAlias = Callable[[str, int | None], str | None]
"""From an id, and the number that its plural follows, to the sentence in another language."""


def render(message: str, language: str = "en", *, show_text: bool = True) -> str:
    """The message in that language, in English where it has no words for it; other text as it is.

    Without `show_text` whatever comes from outside is left out of it.
    """
    if not isinstance(message, Message):
        return message if show_text else MASK
    return _rendered(message, language, show_text=show_text)


def _rendered(message: Message, language: str, *, show_text: bool) -> str:
    from scanner.catalogue import translated  # noqa: PLC0415  # read only where somebody wants to be told

    def worded(part: Part) -> str:
        if isinstance(part, tuple):
            return ", ".join(map(worded, part))
        if isinstance(part, Message):
            return _rendered(part, language, show_text=show_text)
        if isinstance(part, str) and not show_text:
            return MASK
        return _number(part, language) if isinstance(part, int) else str(part)

    count = message.parts.get("count")
    template = translated(message.id, language, count if isinstance(count, int) else None)
    said = _filled(template, message.parts, worded)
    return " ".join((said, *(_rendered(each, language, show_text=show_text) for each in message.after)))


def _of_one_in_english(name: str) -> str:
    from scanner.catalogue import translated  # noqa: PLC0415  # see below

    return translated(name, "en", 1)


def _english(part: Part) -> str:
    if isinstance(part, tuple):
        return ", ".join(map(str, part))
    return _number(part, "en") if isinstance(part, int) else str(part)


def _number(number: int, language: str) -> str:
    return f"{number:,}".replace(",", _GROUPS.get(language, ",")) if number >= _GROUPED_FROM else str(number)


def _filled(template: str, parts: Mapping[str, Part], worded: Callable[[Part], str]) -> str:
    """The template with its parts in it. Not `str.format`: an id may come from a worker, and reaches no attribute."""
    return _PART.sub(lambda found: worded(parts[found[1]]) if found[1] in parts else found[0], template)


def said_part(part: Part) -> str | int | float:
    """A part in English, numbers as they are."""
    return part if isinstance(part, int | float) else _english(part)


def names_in(template: str) -> frozenset[str]:
    """The names of the parts in a template."""
    return frozenset(_PART.findall(template))


def is_usable_number(number: float) -> bool:
    """Whether it is finite and of a size that pictures, files and times have."""
    return -_LARGEST <= number <= _LARGEST


# ---- as values that JSON can hold ------------------------------------------------------------------------------------


def to_plain(message: str | None) -> Any:
    """The message as a list, text that is none as it is."""
    if not isinstance(message, Message):
        return message
    parts = {name: _plain_part(part) for name, part in message.parts.items()}
    return [message.id, parts, *map(to_plain, message.after)]


def _plain_part(part: Part) -> Any:
    if isinstance(part, tuple):
        return {"listed": [_plain_part(each) for each in part]}
    if isinstance(part, Message):
        return to_plain(part)
    return {"term": part.word} if isinstance(part, Term) else part


def from_plain(value: Any, depth: int = _DEEPEST) -> Message:
    """The message that `to_plain` wrote; a sentence of an older PhotoVet as it is. Raises ValueError."""
    match value:
        case str():
            return Message.as_it_is(value)
        case [str() as name, dict() as parts, *after] if depth and all(isinstance(each, str) for each in parts):
            built = {each: _built_part(part, depth - 1) for each, part in parts.items()}
            return Message._made(name, built, tuple(from_plain(each, depth - 1) for each in after))  # noqa: SLF001
    raise ValueError("no message")


def _built_part(value: Any, depth: int) -> Part:
    match value:
        case bool() | None:
            raise ValueError("no part of a message")
        case str():
            return value
        case int() | float() if is_usable_number(value):
            return value
        case {"term": str() as word, **others} if not others:
            return Term(word)
        case {"listed": list() as items, **others} if not others and depth:
            listed = tuple(_built_part(each, depth - 1) for each in items)
            if all(isinstance(each, str | Term | Message) for each in listed):
                return listed  # type: ignore[return-value]  # as just seen
        case list() if depth:
            return from_plain(value, depth)
    raise ValueError("no part of a message")
