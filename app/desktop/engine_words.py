"""The engine's English sentences in the language of the window.

A sentence is English wherever it is kept: in the session, in reports, between processes. So the window looks for the
template it was made from, and fills the translated template with what the sentence holds.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.engine_sentences import CHECKS, FINDINGS, PHRASES, TROUBLE
from scanner.metadata.summary import Statement

translate = QCoreApplication.translate

# Parts that may be words of the engine, or a list of them; the others come from the photo.
_OWN: Final = frozenset({"code", "reason"})
_LISTED: Final = frozenset({"stages", "things"})


def speaks_english() -> bool:
    """Whether the engine's sentences are shown as they are."""
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


def spoken(text: str) -> str | None:
    """One or more sentences of the engine in the window's language; None where it has no words for one of them."""
    if speaks_english():
        return text
    matches = [(template, found) for template, pattern in _patterns() if (found := pattern.fullmatch(text))]
    # Several templates fit where a sentence follows another: the one that ends first is the first sentence.
    for template, found in sorted(matches, key=lambda match: -len(match[1]["_rest"] or "")):
        parts = found.groupdict()
        rest = parts.pop("_rest")
        following = spoken(rest) if rest else ""
        if following is None:
            continue  # it ends elsewhere: what it quotes looks like its end
        said = _said(template).format(**{name: _part(name, value) for name, value in parts.items()})
        return f"{said} {following}" if following else said
    return None


def stated(statement: Statement) -> str:
    """What a file tells, in the window's language."""
    return _said(statement.template).format(**statement.parts)


def trouble(message: str, code: str | None = None) -> str:
    """What an error of the engine says; by its code in general terms, where it goes into a format's inner workings."""
    return spoken(message) or {
        "damaged": translate("words", "This file is damaged or cut off, so its picture cannot be read in full."),
        "damaged-session": translate("words", "The file that keeps your decisions is damaged."),
        "over-limit": translate("words", "This photo is larger than PhotoVet can safely open."),
        "refused": translate("words", "PhotoVet cannot clean this file without risk, so it writes no copy of it."),
        "worker-lost": translate("words", "PhotoVet gave up on this photo; the others went on."),
        "not-written": translate("words", "The copy could not be written."),
        "check-failed": translate("words", "The copy did not pass its checks, so it was removed."),
    }.get(code or "", translate("words", "This photo could not be read."))


def _said(template: str) -> str:
    return str(QCoreApplication.translate("Engine", template))


def _part(name: str, value: str) -> str:
    if name in _LISTED:
        return ", ".join(spoken(word) or word for word in value.split(", "))
    return (spoken(value) or value) if name in _OWN else value


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    sentences = [(template, _pattern(template) + "(?: (?P<_rest>.+))?") for template in (*FINDINGS, *TROUBLE, *CHECKS)]
    phrases = [(template, _pattern(template) + "(?P<_rest>)") for template in PHRASES]
    return tuple((template, re.compile(pattern, re.DOTALL)) for template, pattern in (*sentences, *phrases))


def _pattern(template: str) -> str:
    """A regular expression for the sentences of a template, with a named group for each of its parts."""
    return "".join(
        f"(?P<{piece}>.*?)" if at % 2 else re.escape(piece) for at, piece in enumerate(re.split(r"\{(\w+)\}", template))
    )
