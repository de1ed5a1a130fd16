"""The language of the sentences that commands print: what `--language` asks for, or else what the system is set to.

Reports for programs (JSON, CSV) stay English: other programs rely on them.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Final

from scanner.catalogue import LANGUAGES, system_language
from scanner.errors import WrongCallError
from scanner.messages import Message, render

_CHOSEN: Final[ContextVar[str]] = ContextVar("language", default="")


def choose(code: str | None) -> None:
    """Speak that language from now on. Raises WrongCallError where PhotoVet does not speak it."""
    if code is not None and code not in LANGUAGES:
        raise WrongCallError(
            "There is no language {code}. Known: {known}.", code=repr(code), known=", ".join(LANGUAGES)
        )
    _CHOSEN.set(code or "")


def language() -> str:
    """The code of the language that is spoken."""
    return _CHOSEN.get() or system_language()


def said(message: Message) -> str:
    """The message in that language."""
    return render(message, language())
