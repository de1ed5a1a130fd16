"""What all reports share: their interface, their words, and how anything from outside is made safe to print."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, Final, Protocol

from scanner.messages import Message, render
from scanner.metadata.summary import summarise, watched_in_words
from scanner.model import Action, ExportResult, MetadataAction, MetadataItem, ScanResult
from scanner.reports.words import TITLE, TOPIC_WORDS, WITHHELD_TOPICS

WITHHELD: Final = "(not shown)"


@dataclass(frozen=True, slots=True)
class Pictures:
    """Small pictures of one photo *after* redaction, as `data:` addresses; nothing that was hidden is in them."""

    overview: str = ""
    crops: Mapping[str, str] = field(default_factory=dict)  # finding id -> picture


def unchecked(result: ScanResult) -> bool:
    """Say of every photo that no person has finished with it: outside of a session nobody has."""
    del result
    return False


def is_flagged(result: ScanResult) -> bool:
    """Whether a person has to decide: a finding to look at, or a word of the watchlist that a copy would keep."""
    return any(finding.action is Action.REVIEW for finding in result.findings) or any(
        item.watched and item.action is MetadataAction.KEEP for item in result.metadata
    )


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a report shows besides the results."""

    show_text: bool | None = None
    """Whether found text and values from the file appear. None: as the format is meant: on a person's own screen and
    for programs yes, in files that are passed around (CSV, HTML) no."""

    title: str = ""  # empty: "PhotoVet report", in the language of the report
    made_on: str = ""  # in words; a report of a given set of results is otherwise always the same
    pictures: Callable[[ScanResult], Pictures] | None = None
    checked: Callable[[ScanResult], bool] = unchecked  # whether a person has finished with the photo
    left_out: Callable[[ScanResult], bool] = unchecked  # whether a person wants no copy of the photo
    passed_over: Callable[[], Mapping[str, Any]] | None = None  # asked for at the end: what a walk did not hand out
    outcome: Callable[[], str] | None = None  # asked for at the end: one word for what the run came to
    language: str = "en"  # of the sentences about findings, copies and errors
    record: Sequence[Message] = ()  # sentences about who checked and signed, for a report about a vetted session


DEFAULTS: Final = ReportOptions()


class ScanWriter(Protocol):
    """Writes scan results down."""

    def __call__(self, results: Iterable[ScanResult], options: ReportOptions = ...) -> Iterator[str]:
        """The report in pieces: each result is asked for when its turn comes, and none is kept."""


class CleanWriter(Protocol):
    """Writes what became of photos that were cleaned down."""

    def __call__(self, results: Iterable[ExportResult], options: ReportOptions = ...) -> Iterator[str]:
        """The report in pieces: each result is asked for when its turn comes, and none is kept."""


@dataclass(frozen=True, slots=True)
class Report:
    """One format of report."""

    name: str  # as in `--format`
    suffix: str
    scan: ScanWriter
    clean: CleanWriter


# ---- words ---------------------------------------------------------------------------------------------------------


def file_lines(items: Sequence[MetadataItem], options: ReportOptions, *, show_text: bool) -> Iterator[tuple[str, str]]:
    """What the file tells, as (topic, sentence); without the values themselves unless `show_text`."""
    lines = summarise(items)
    for line in lines:
        topic = said(TOPIC_WORDS[line.topic], options)
        if line.topic == "watchlist":
            yield topic, f"{said(line.statements[0], options, show_text=show_text)}."
        elif show_text:
            yield topic, f"{printable(line.in_language(options.language)).rstrip('.')}."
        elif line.topic == "also":  # a sentence of ours; only what may follow a colon comes from the file
            stated = said(line.statements[0], options, show_text=False)
            yield topic, f"{stated.partition(':')[0].rstrip('. ')}."
        else:
            yield topic, said(WITHHELD_TOPICS[line.topic], options)
    told = sum(item.action is MetadataAction.REMOVE for item in items)
    if told and all(line.topic == "watchlist" for line in lines):
        yield (
            said(TOPIC_WORDS["also"], options),
            said(Message("{count} items that a copy does not need.", count=told), options),
        )


# ---- safety --------------------------------------------------------------------------------------------------------

# Joiners are part of ordinary words in Persian and Hindi, and of emoji.
_HARMLESS_FORMAT: Final = frozenset("\u200c\u200d")


def printable(text: str | PurePath) -> str:
    r"""The text with every character that could steer a terminal or turn the reading direction written as `\xNN`.

    That is: control and format characters (Unicode categories Cc and Cf), line and paragraph separators, and the
    surrogates that stand for bytes of a file name that are no valid text.
    """
    return "".join(_escaped(char) for char in str(text))


def _escaped(char: str) -> str:
    if char in _HARMLESS_FORMAT or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return char
    return char.encode("unicode_escape").decode("ascii")


def item_reason(item: MetadataItem, options: ReportOptions, *, show_text: bool) -> str:
    """The sentence of an item that holds words of the watchlist, empty for others; without them unless `show_text`."""
    return said(watched_in_words(item.watched), options, show_text=show_text)


def title_of(options: ReportOptions) -> str:
    """The title that was asked for, or the usual one."""
    return options.title or said(TITLE, options)


def said(message: Message | None, options: ReportOptions = DEFAULTS, *, show_text: bool = True) -> str:
    """A message in the report's language, safe to print; empty for none."""
    return printable(render(message, options.language, show_text=show_text)) if message is not None else ""
