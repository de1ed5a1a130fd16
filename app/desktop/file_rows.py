"""What the file tells besides its picture, as rows for the panel: one row a question that a stranger would ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from app.desktop.engine_words import speaks_english, spoken
from app.desktop.words import inside, kind_title, sentence, titled, translate
from scanner.metadata.summary import Moment, SummaryLine, summarise
from scanner.model import Kind, MetadataAction, MetadataItem, MetadataKind

_OTHERS: Final = (
    MetadataKind.PREVIEW,
    MetadataKind.EMBEDDED,
    MetadataKind.ID,
    MetadataKind.HISTORY,
    MetadataKind.PROVENANCE,
    MetadataKind.UNKNOWN,
)
_ALONE: Final = (
    MetadataKind.LOCATION,
    MetadataKind.TIME,
    MetadataKind.DEVICE,
    MetadataKind.PERSON,
    MetadataKind.DESCRIPTION,
)
_TOPICS: Final[Mapping[MetadataKind, str]] = {
    MetadataKind.LOCATION: "where",
    MetadataKind.TIME: "when",
    MetadataKind.DEVICE: "device",
    MetadataKind.PERSON: "who",
    MetadataKind.DESCRIPTION: "description",
}
_ICONS: Final[Mapping[MetadataKind, str]] = {
    MetadataKind.LOCATION: "where",
    MetadataKind.TIME: "when",
    MetadataKind.DEVICE: "device",
    MetadataKind.PERSON: "who",
    MetadataKind.DESCRIPTION: "description",
}
_MOST_VALUES: Final = 3
_LONGEST_VALUE: Final = 60


@dataclass(frozen=True, slots=True)
class FileRow:
    """One row: a question with its answer, and the items behind it."""

    kind: MetadataKind
    icon: str
    title: str = field(repr=False)
    sentence: str = field(repr=False)
    removed: bool
    items: tuple[MetadataItem, ...]
    details: str = field(default="", repr=False)  # for the tool tip


def question(kind: MetadataKind) -> str:
    """What a stranger would ask."""
    return {
        MetadataKind.LOCATION: translate("FileRows", "Where"),
        MetadataKind.TIME: translate("FileRows", "When"),
        MetadataKind.DEVICE: translate("FileRows", "Which device"),
        MetadataKind.PERSON: translate("FileRows", "Who"),
        MetadataKind.DESCRIPTION: translate("FileRows", "What was written"),
        MetadataKind.PREVIEW: translate("FileRows", "A second picture"),
        MetadataKind.EMBEDDED: translate("FileRows", "Something embedded"),
        MetadataKind.ID: translate("FileRows", "Identity numbers"),
        MetadataKind.HISTORY: translate("FileRows", "Editing history"),
        MetadataKind.PROVENANCE: translate("FileRows", "Content credentials"),
        MetadataKind.UNKNOWN: translate("FileRows", "Unknown data"),
    }[kind]


def file_rows(items: Iterable[MetadataItem]) -> tuple[FileRow, ...]:
    """Rows for the words of the watchlist, and for everything that a copy will not have: where, when, device, ..."""
    items = tuple(items)
    by_kind: dict[MetadataKind, list[MetadataItem]] = {}
    told = [item for item in items if item.action is MetadataAction.REMOVE]
    of_profile = [item for item in told if item.key.startswith("ICC:")]  # says who made the profile, not the photo
    for item in told:
        if item not in of_profile:
            by_kind.setdefault(item.kind, []).append(item)
    summary = summarise(told)
    said = {line.topic: line for line in summary if line.topic != "also"}
    rows = _watched([item for item in items if item.watched])
    rows += [_row(kind, by_kind[kind], said.get(_TOPICS[kind])) for kind in _ALONE if kind in by_kind]
    others = [kind for kind in _OTHERS if kind in by_kind]
    if others or of_profile:
        also = "\n".join(_answers(line)[0] for line in summary if line.topic == "also")
        behind = (*(item for kind in others for item in by_kind[kind]), *of_profile)
        icon = "video" if MetadataKind.EMBEDDED in others else "unknown"
        title = translate("FileRows", "Hidden extras")
        names = [question(kind) for kind in others]
        names += [translate("FileRows", "Who made the colour profile")] if of_profile else []
        rows.append(FileRow(behind[0].kind, icon, title, _joined(names), removed=True, items=behind, details=also))
    return tuple(rows)


def _watched(items: Sequence[MetadataItem]) -> list[FileRow]:
    """A row for what is removed and one for what a copy keeps: its name, which a person can have changed.

    The items themselves stand behind the rows of their kinds.
    """
    rows = []
    for removed in (True, False):
        held = [item for item in items if (item.action is MetadataAction.REMOVE) is removed]
        if not held:
            continue
        words = ", ".join(dict.fromkeys(word for item in held for word in item.watched))
        places = _listed(list(dict.fromkeys(item.kind for item in held)))
        kept = translate("FileRows", "It stands in the file's name: choose neutral names when you export")
        title = titled(kind_title(Kind.WATCHLIST), words)
        rows.append(FileRow(held[0].kind, "watchlist", title, places if removed else kept, removed=removed, items=()))
    return rows


def _listed(kinds: Sequence[MetadataKind]) -> str:
    return _joined([question(kind) for kind in kinds])


def _joined(names: Sequence[str]) -> str:
    return ", ".join([names[0], *(inside(name) for name in names[1:])])


def _row(kind: MetadataKind, items: list[MetadataItem], line: SummaryLine | None) -> FileRow:
    head, *rest = _answers(line) if line else [_values(items)]
    title = titled(question(kind), head) if head else question(kind)
    return FileRow(kind, _ICONS[kind], title, sentence("; ".join(rest)), removed=True, items=tuple(items))


def _answers(line: SummaryLine) -> list[str]:
    """What a line of the summary says: the answer for a row's first line, and what explains it for the second."""
    if line.moment is not None:
        return [line.text if speaks_english() else _moment(line.moment)]
    return [spoken(statement) for statement in line.statements]


def _values(items: Iterable[MetadataItem]) -> str:
    """The first values as they stand in the file, where the summary has no words for them."""
    values = list(dict.fromkeys(" ".join(item.value.split())[:_LONGEST_VALUE] for item in items if item.value.strip()))
    return ", ".join(values[:_MOST_VALUES])


def _moment(moment: Moment) -> str:
    """Date and time as the language writes them."""
    words = [QLocale().toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.LongFormat)]
    if moment.hour_minute is not None:
        words.append(QLocale().toString(QTime(*moment.hour_minute), QLocale.FormatType.ShortFormat))
    return ", ".join(word for word in (*words, moment.zone) if word)
