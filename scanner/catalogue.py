"""What the engine says, in other languages: `resources/translations/engine_<language>.ts`, for Qt Linguist.

Command line and window read the same files. The sources in them are the ids of `messages.Message`. English needs an
entry only where a sentence has a plural.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Final
from xml.etree import ElementTree as ET

LANGUAGES: Final[Mapping[str, str]] = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")  # in the order of POSIX: the first that is set decides


def system_language() -> str:
    """The language that the system's variables ask for; English where PhotoVet does not speak it."""
    chosen = next((value for name in _VARIABLES if (value := os.environ.get(name))), "en")
    code = chosen[:2].lower()
    return code if code in LANGUAGES else "en"


def translated(name: str, language: str, count: int | None = None) -> str:
    """The template of an id in that language, in the form that `count` asks for; the id where there is none."""
    forms = catalogue(language).get(name)
    if forms is None:
        return name
    return forms[0] if len(forms) == 1 or _is_one(count, language) else forms[1]


def knows(name: str, language: str) -> bool:
    """Whether that language has words for the id. English always has: the id itself."""
    return language not in LANGUAGES or language == "en" or name in catalogue(language)


@cache
def catalogue(language: str) -> Mapping[str, tuple[str, ...]]:
    """For each id its template in that language: one, or the one for one thing and the one for several."""
    if language not in LANGUAGES:
        return {}
    content = (resources.files("resources") / "translations" / f"engine_{language}.ts").read_text("utf-8")
    root = ET.fromstring(content)  # noqa: S314  # our own file
    return {message.findtext("source", ""): _forms(message) for message in root.iter("message")}


def _forms(message: ET.Element) -> tuple[str, ...]:
    plural = tuple(form.text or "" for form in message.iter("numerusform"))
    return plural or (message.findtext("translation", ""),)


def _is_one(count: int | None, language: str) -> bool:
    """Whether the number takes the singular; in French zero does, too (CLDR's plural rules)."""
    return count == 1 or (count == 0 and language == "fr")
