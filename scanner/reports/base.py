"""What all reports share: their interface, their words, and how anything from outside is made safe to print."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, Final, Protocol

from scanner.messages import Message, render
from scanner.metadata.summary import summarise, watched_in_words
from scanner.model import Action, ExportResult, Kind, MetadataAction, MetadataItem, MetadataKind, ScanResult

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

    title: str = "PhotoVet report"
    made_on: str = ""  # in words; a report of a given set of results is otherwise always the same
    pictures: Callable[[ScanResult], Pictures] | None = None
    checked: Callable[[ScanResult], bool] = unchecked  # whether a person has finished with the photo
    passed_over: Callable[[], Mapping[str, Any]] | None = None  # asked for at the end: what a walk did not hand out
    outcome: Callable[[], str] | None = None  # asked for at the end: one word for what the run came to
    language: str = "en"  # of the sentences about findings, copies and errors
    record: Sequence[str] = ()  # sentences about who checked and signed, for a report about a vetted session


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

KIND_WORDS: Final[Mapping[Kind, tuple[str, str]]] = {
    Kind.WATCHLIST: ("a word from your watchlist", "words from your watchlist"),
    Kind.PLATE: ("a number plate", "number plates"),
    Kind.SCHOOL: ("a school's name", "names of schools"),
    Kind.CODE: ("a QR code or barcode", "QR codes or barcodes"),
    Kind.CONTACT: ("a contact detail", "contact details"),
    Kind.ADDRESS: ("an address", "addresses"),
    Kind.STREET: ("a street name", "street names"),
    Kind.NAME: ("a person's name", "names of persons"),
    Kind.TEAM: ("a team's name", "names of teams"),
    Kind.JERSEY_NUMBER: ("a shirt number", "shirt numbers"),
    Kind.BUSINESS: ("a shop or business sign", "shop or business signs"),
    Kind.SIGN: ("another sign or text", "other signs or texts"),
    Kind.HARMLESS: ("a harmless text", "harmless texts"),
    Kind.FACE: ("a face", "faces"),
    Kind.CLOTHING: ("clothes", "clothes"),
}

METADATA_WORDS: Final[Mapping[MetadataKind, str]] = {
    MetadataKind.LOCATION: "place",
    MetadataKind.TIME: "date and time",
    MetadataKind.DEVICE: "camera or phone",
    MetadataKind.PERSON: "people",
    MetadataKind.DESCRIPTION: "captions and keywords",
    MetadataKind.PREVIEW: "hidden preview picture",
    MetadataKind.EMBEDDED: "hidden video, sound or depth",
    MetadataKind.ID: "unique ids",
    MetadataKind.HISTORY: "editing history",
    MetadataKind.PROVENANCE: "content credentials",
    MetadataKind.UNKNOWN: "unknown data",
}


TOPIC_WORDS: Final[Mapping[str, str]] = {
    "watchlist": "From your watchlist, in the file",
    "where": "Where",
    "when": "When",
    "device": "Device",
    "who": "Who",
    "description": "Words in the file",
    "also": "Also in the file",
}
_WITHHELD_TOPICS: Final[Mapping[str, str]] = {
    "where": "The file says where the photo was taken.",
    "when": "The file says when the photo was taken.",
    "device": "The file names the camera or phone.",
    "who": "The file names people.",
    "description": "The file holds captions, keywords or comments.",
}


def file_lines(items: Sequence[MetadataItem], *, show_text: bool) -> Iterator[tuple[str, str]]:
    """What the file tells, as (topic, sentence); without the values themselves unless `show_text`."""
    lines = summarise(items)
    for line in lines:
        topic = TOPIC_WORDS.get(line.topic, line.topic.capitalize())
        if line.topic == "watchlist":
            yield topic, f"{said(line.statements[0], show_text=show_text)}."
        elif show_text:
            yield topic, f"{printable(line.text).rstrip('.')}."
        elif line.topic == "also":  # a sentence of ours; only what may follow a colon comes from the file
            yield topic, f"{printable(line.text).partition(':')[0].rstrip('.')}."
        else:
            yield topic, _WITHHELD_TOPICS.get(line.topic, "The file holds this; a copy does not.")
    told = sum(item.action is MetadataAction.REMOVE for item in items)
    if told and all(line.topic == "watchlist" for line in lines):
        yield TOPIC_WORDS["also"], f"{plural(told, 'item')} that a copy does not need."


def counted(kind: Kind, number: int) -> str:
    """Say "a number plate", "3 number plates"."""
    one, many = KIND_WORDS[kind]
    return one if number == 1 else f"{number:,} {many}"


def plural(number: int, one: str, many: str = "") -> str:
    """Say "1 photo", "12 photos"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


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


def said(message: Message | None, options: ReportOptions = DEFAULTS, *, show_text: bool = True) -> str:
    """A message in the report's language, safe to print; empty for none."""
    return printable(render(message, options.language, show_text=show_text)) if message is not None else ""
