"""The engine's messages in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from scanner.catalogue import knows
from scanner.messages import Message, render

translate = QCoreApplication.translate


def language() -> str:
    """The code of the language that the window speaks."""
    return QLocale().name()[:2]


def speaks_english() -> bool:
    """Whether the engine's sentences are shown as they are."""
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


def spoken(message: str) -> str:
    """The message in the window's language; what is none, and what the catalogue does not know, as it is."""
    return render(message, language())


def is_spoken(message: str | None) -> bool:
    """Whether the window has words of its language for it; not for sentences that an older PhotoVet left behind."""
    return bool(message) and (speaks_english() or (isinstance(message, Message) and knows(message.id, language())))


def trouble(message: Message | None, code: str | None = None) -> str:
    """What an error of the engine says; by its code in general terms, where the window has no words for it."""
    if message is not None and is_spoken(message):
        return spoken(message)
    return {
        "damaged": translate("words", "This file is damaged or cut off, so its picture cannot be read in full."),
        "damaged-session": translate("words", "The file that keeps your decisions is damaged."),
        "over-limit": translate("words", "This photo is larger than PhotoVet can safely open."),
        "refused": translate("words", "PhotoVet cannot clean this file without risk, so it writes no copy of it."),
        "worker-lost": translate("words", "PhotoVet gave up on this photo; the others went on."),
        "not-written": translate("words", "The copy could not be written."),
        "check-failed": translate("words", "The copy did not pass its checks, so it was removed."),
    }.get(code or "", translate("words", "This photo could not be read."))
