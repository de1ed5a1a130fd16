"""The rows of the overview: a head for each kind, then its things; of many, a card that shows the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.desktop.things import thing_words as words
from app.desktop.things.gathering import Gathering, Group, Tally
from app.desktop.words import translate
from scanner.model import Kind

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1

_MOST_CARDS: Final = 12
_MOST_FACES: Final = 60
_KINDS: Final = tuple(sorted(Kind, key=lambda kind: (kind is Kind.HARMLESS, kind is Kind.FACE)))

_Index = QModelIndex | QPersistentModelIndex


class ThingFilter(Enum):
    """Which things are shown."""

    TO_DECIDE = auto()
    ALL = auto()
    HIDDEN = auto()
    SHOWN = auto()


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a kind, above its things."""

    kind: Kind
    groups: tuple[Group, ...]  # also those that no card is shown of
    hidden: bool
    photos: int


@dataclass(frozen=True, slots=True)
class Card:
    """One thing."""

    group: Group
    tally: Tally


@dataclass(frozen=True, slots=True)
class More:
    """Stands for the things of a kind that are not shown."""

    kind: Kind
    count: int


Row = Head | Card | More


def passes(tally: Tally, wanted: ThingFilter) -> bool:
    """Whether the filter lets a thing through. What is visible anywhere counts as shown."""
    match wanted:
        case ThingFilter.TO_DECIDE:
            return tally.undecided > 0
        case ThingFilter.HIDDEN:
            return not tally.shown
        case ThingFilter.SHOWN:
            return tally.shown > 0
        case ThingFilter.ALL:
            return True


class ThingModel(QAbstractListModel):
    """Made anew when the things, what is decided or the filter has changed."""

    def __init__(self, gathering: Gathering, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathering = gathering
        self._rows: list[Row] = []
        self._counts = dict.fromkeys(ThingFilter, 0)
        self._filter = ThingFilter.ALL
        self._wanted: list[str] = []
        self._opened: set[Kind] = set()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Heads, cards and what stands for the rest."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view shows and says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _title(row)
        return _said(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def row(self, number: int) -> Row:
        """What stands in that row."""
        return self._rows[number]

    def rows(self) -> Iterable[Row]:
        """All of them."""
        return tuple(self._rows)

    def counts(self) -> dict[ThingFilter, int]:
        """How many things each filter would show."""
        return dict(self._counts)

    def show_only(self, wanted: ThingFilter) -> None:
        """Show only these things."""
        self._filter = wanted
        self.arrange()

    def search(self, text: str) -> None:
        """Show only things that were read like that."""
        self._wanted = text.casefold().split()
        self.arrange()

    def open_kind(self, kind: Kind) -> None:
        """Show all things of a kind."""
        self._opened.add(kind)
        self.arrange()

    def arrange(self) -> None:
        """Make the rows anew."""
        by_kind: dict[Kind, list[tuple[Group, Tally]]] = {}
        undecided = shown = 0
        for group in self._gathering.groups:  # one pass, for there may be tens of thousands
            tally = self._gathering.tally(group)
            undecided += tally.undecided > 0
            shown += tally.shown > 0
            if passes(tally, self._filter) and self._matches(group):
                by_kind.setdefault(group.kind, []).append((group, tally))
        every = len(self._gathering.groups)
        self._counts = dict(zip(ThingFilter, (undecided, every, every - shown, shown), strict=True))
        rows: list[Row] = []
        for kind in _KINDS:
            if kind in by_kind:
                rows += self._section(kind, by_kind[kind])
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def find(self, matches: Callable[[Row], bool]) -> QModelIndex:
        """The first row of which that is true; invalid for none."""
        number = next((number for number, row in enumerate(self._rows) if matches(row)), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def _matches(self, group: Group) -> bool:
        readings = [reading.casefold() for reading in group.thing.readings] if self._wanted else []
        return not self._wanted or any(all(word in reading for word in self._wanted) for reading in readings)

    def _section(self, kind: Kind, found: list[tuple[Group, Tally]]) -> list[Row]:
        groups = tuple(group for group, _ in found)
        photos = len({path for group in groups for path in group.photos})
        most = _MOST_FACES if kind is Kind.FACE else _MOST_CARDS
        shown = found if kind in self._opened or len(found) <= most + 1 else found[:most]
        head = Head(kind, groups, not any(tally.shown for _, tally in found), photos)
        cards: list[Row] = [Card(group, tally) for group, tally in shown]
        rest: list[Row] = [More(kind, len(found) - len(shown))] if len(shown) < len(found) else []
        return [head, *cards, *rest]


def _title(row: Row) -> str:
    match row:
        case Head():
            return words.section_title(row.kind)
        case Card():
            return words.group_title(row.group)
        case More():
            return words.ThingCounts().more(row.count)


def _said(row: Row) -> str:
    match row:
        case Head():
            state = translate("things", "all hidden") if row.hidden else translate("things", "not all hidden")
            line = words.section_line(row.kind, len(row.groups), row.photos)
            return f"{words.section_title(row.kind)}, {line}, {state}"
        case Card():
            state = words.group_state(row.tally)
            return f"{words.group_title(row.group)}, {words.group_line(row.group, row.tally)}, {state}"
        case More():
            return words.ThingCounts().more(row.count)
