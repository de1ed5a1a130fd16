"""What the file tells besides its picture, as rows for the panel: one row a question that a stranger would ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QDateTime, QLocale

from app.desktop.words import inside, kind_title, sentence, translate
from scanner.metadata.summary import summarise
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
    for item in told:
        by_kind.setdefault(item.kind, []).append(item)
    english = speaks_english()
    said = {line.topic: line.text for line in summarise(told) if line.topic != "also"}
    rows = _watched([item for item in items if item.watched])
    rows += [_row(kind, by_kind[kind], said.get(_TOPICS[kind], "")) for kind in _ALONE if kind in by_kind]
    others = [kind for kind in _OTHERS if kind in by_kind]
    if others:
        also = "\n".join(line.text for line in summarise(told) if line.topic == "also") if english else ""
        behind = tuple(item for kind in others for item in by_kind[kind])
        icon = "video" if MetadataKind.EMBEDDED in others else "unknown"
        title = translate("FileRows", "Hidden extras")
        rows.append(FileRow(others[0], icon, title, _listed(others), removed=True, items=behind, details=also))
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
        title = f"{kind_title(Kind.WATCHLIST)}: {words}"
        rows.append(FileRow(held[0].kind, "watchlist", title, places if removed else kept, removed=removed, items=()))
    return rows


def _listed(kinds: Sequence[MetadataKind]) -> str:
    names = [question(kind) for kind in kinds]
    return ", ".join([names[0], *(inside(name) for name in names[1:])])


def _row(kind: MetadataKind, items: list[MetadataItem], said: str) -> FileRow:
    head, rest = _split(kind, said) if said and speaks_english() else _answer(kind, items, said)
    title = f"{question(kind)}: {head}" if head else question(kind)
    return FileRow(kind, _ICONS[kind], title, rest, removed=True, items=tuple(items))


def _split(kind: MetadataKind, said: str) -> tuple[str, str]:
    """The answer for the first line, and what explains it for the second."""
    if kind is MetadataKind.LOCATION:
        found = re.match(r"(.+?) \((-?[\d.]+, -?[\d.]+)\), (.+)$", said, re.DOTALL)
        return (found[1], f"{found[2]}, {found[3]}") if found else _cut(said, ", within")
    if kind in (MetadataKind.DEVICE, MetadataKind.PERSON):
        return _cut(said, ", " if kind is MetadataKind.DEVICE else "; ")
    return _cut(said, "; ")


def _cut(said: str, at: str) -> tuple[str, str]:
    head, _, rest = said.partition(at)
    return head, sentence(f"{at.strip(', ;')} {rest}".strip()) if rest else ""


def _answer(kind: MetadataKind, items: list[MetadataItem], said: str) -> tuple[str, str]:
    """The values in the current language, where the engine's sentence, which is English, cannot be shown.

    Only the name of a town is taken from it, for names are the same in every language.
    """
    by_name = {item.key.rpartition(":")[2]: item.value for item in reversed(items)}
    if kind is MetadataKind.LOCATION:
        if found := re.match(r"near (.+?) \((-?[\d.]+, -?[\d.]+)\)", said):
            return translate("FileRows", "near {place}").format(place=found[1]), found[2]
        if {"GPSLatitude", "GPSLongitude"} <= by_name.keys():
            return f"{by_name['GPSLatitude']}, {by_name['GPSLongitude']}", ""
    if kind is MetadataKind.DEVICE and "Model" in by_name:
        make, model = by_name.get("Make", "").strip(), by_name["Model"].strip()
        return model if model.startswith(make) else f"{make} {model}", ""
    if kind is MetadataKind.TIME and "DateTimeOriginal" in by_name:
        return _moment(by_name["DateTimeOriginal"]), ""
    values = list(dict.fromkeys(" ".join(item.value.split())[:_LONGEST_VALUE] for item in items if item.value.strip()))
    return ", ".join(values[:_MOST_VALUES]), ""


def _moment(value: str) -> str:
    """An EXIF date (CIPA DC-008, 4.6.5.4: "YYYY:MM:DD HH:MM:SS") as the language writes it; others as they stand."""
    moment = QDateTime.fromString(value, "yyyy:MM:dd HH:mm:ss")
    if not moment.isValid():
        return value
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    return f"{QLocale().toString(moment.date(), long)}, {QLocale().toString(moment.time(), short)}"


def speaks_english() -> bool:
    """Whether the engine's own sentences, which are English, may be shown."""
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)
