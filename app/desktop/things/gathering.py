"""Groups what was found in all photos into things, in a thread, while somebody looks at them.

What is decided about a thing is counted here, in the window's thread: at once for the photo that changed, in slices
where many did.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.desktop.review_store import PhotoState, ReviewStore
from app.desktop.slices import Slices
from scanner.model import Action, Finding, Kind

if TYPE_CHECKING:
    from scanner.same_thing import Found, Thing

_SOON_MS: Final = 150
_REST: Final = 4  # times as long as a grouping took: photos come in while others are looked at
_COUNTED_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Tally:
    """What is decided about a thing, in findings."""

    hidden: int = 0
    shown: int = 0
    undecided: int = 0  # of those shown: flagged for a person to look at, who has not decided yet


@dataclass(frozen=True)
class Group:
    """One thing as the overview shows it, with a name that stays when more photos of it come."""

    thing: Thing

    @property
    def key(self) -> tuple[str, str]:
        """The photo and the finding that show it first."""
        first = self.thing.found[0]
        return first.path, first.finding.id

    @property
    def kind(self) -> Kind:
        """Its kind."""
        return self.thing.kind

    @cached_property
    def photos(self) -> tuple[str, ...]:
        """The photos that show it."""
        return self.thing.photos

    @cached_property
    def ids(self) -> Mapping[str, tuple[str, ...]]:
        """Its findings, by photo."""
        by_photo: defaultdict[str, list[str]] = defaultdict(list)
        for each in self.thing.found:
            by_photo[each.path].append(each.finding.id)
        return {path: tuple(ids) for path, ids in by_photo.items()}

    @cached_property
    def best(self) -> Found:
        """The largest picture of it."""
        return max(self.thing.found, key=lambda each: each.finding.box.area)


_Made = tuple[tuple[Group, ...], dict[str, list[Group]], dict[str, Group]]  # things, by photo, by name


def _place(group: Group) -> tuple[int, str, tuple[str, str]]:
    """The most photos first; faces by their size."""
    if group.kind is Kind.FACE:
        return -group.best.finding.box.area, "", group.key
    return -len(group.photos), next(iter(group.thing.readings), "").casefold(), group.key


class Gathering(QObject):
    """The things of a review store, for as long as it is told to look."""

    counted = Signal()  # what is decided about some of them has changed
    _made = Signal(object, float)

    def __init__(self, store: ReviewStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.groups: tuple[Group, ...] = ()
        self._tallies: dict[tuple[str, str], Tally] = {}
        self._of_photo: dict[str, list[Group]] = {}
        self._by_name: dict[str, Group] = {}
        self._apart: list[frozenset[str]] = []
        self._looking = self._outdated = False
        self._thread: threading.Thread | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._begin)
        self._counting = Slices(self._count, _COUNTED_AT_ONCE, self)
        self._counting.done.connect(self.counted)
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._results: dict[str, tuple[Finding, ...]] = {}
        store.photo_changed.connect(self._changed)
        store.photos_added.connect(self._outdate)
        store.settings_changed.connect(self._outdate)
        store.many_changed.connect(self._recount)
        store.cleared.connect(self._clear)

    def look(self, looking: bool) -> None:
        """Keep the things up to date, or rest."""
        self._looking = looking
        if looking and (self._outdated or not self.groups):
            self._soon.start(0)

    @property
    def is_counting(self) -> bool:
        """Whether `counted` is still to come."""
        return bool(self._counting)

    def tally(self, group: Group) -> Tally:
        """What is decided about a thing."""
        return self._tallies.get(group.key) or self._counted(group)

    def set_apart(self, ids: Iterable[str]) -> None:
        """Take these findings for a thing of their own."""
        apart = frozenset(ids)
        self._apart = [left for each in self._apart if (left := each - apart)] + [apart]
        self._outdate()

    def put_back(self, group: Group) -> None:
        """Group the findings of a thing as they are read again."""
        gone = {each.finding.id for each in group.thing.found}
        self._apart = [left for each in self._apart if (left := each - gone)]
        self._outdate()

    def is_apart(self, group: Group) -> bool:
        """Whether a person took it out of another thing."""
        return any(group.thing.found[0].finding.id in each for each in self._apart)

    def stop(self) -> None:
        """Wait for what is under way."""
        self._looking = False
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    # ---- grouping ----------------------------------------------------------------------------------------------------

    def _outdate(self, *_: object) -> None:
        self._outdated = True
        if self._looking and not self._soon.isActive():
            self._soon.start(_SOON_MS)

    def _begin(self) -> None:
        if not self._looking or self._thread is not None:
            return
        self._outdated = False
        entries = [each for each in self._store if each.result is not None and each.state is not PhotoState.FAILED]
        self._results = {each.path: each.result.findings for each in entries if each.result is not None}
        results, apart = dict(self._results), tuple(self._apart)

        def work() -> None:
            from scanner.same_thing import Found, things  # noqa: PLC0415  # the window starts without its weight

            begin = time.monotonic()
            found = (Found(path, finding) for path, findings in results.items() for finding in findings)
            made = tuple(sorted(map(Group, things(found, apart)), key=_place))
            of_photo: dict[str, list[Group]] = {}
            for group in made:
                for path in group.photos:
                    of_photo.setdefault(path, []).append(group)
            names = {"\0".join(group.key): group for group in made}
            self._made.emit((made, of_photo, names), time.monotonic() - begin)

        self._thread = threading.Thread(target=work, name="photovet-things", daemon=True)
        self._thread.start()

    def _take(self, of: _Made, took_s: float) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        # All photos may have been closed meanwhile.
        self.groups, self._of_photo, self._by_name = of if self._results else ((), {}, {})
        self._tallies.clear()
        self._count_all()
        if self._outdated and self._looking:
            self._soon.start(_SOON_MS + round(1000 * _REST * took_s))

    def _clear(self) -> None:
        self._results, self._apart = {}, []
        self.groups, self._of_photo, self._by_name = (), {}, {}
        self._tallies.clear()
        self._counting.clear()
        self.counted.emit()

    # ---- counting ----------------------------------------------------------------------------------------------------

    def _changed(self, path: str) -> None:
        result = self._store.entry(path).result
        findings = result.findings if result is not None else None
        if findings is not None and findings is self._results.get(path):
            for group in self._of_photo.get(path, ()):
                self._tallies.pop(group.key, None)
            self.counted.emit()
        elif findings is not None or path in self._results:
            self._outdate()

    def _recount(self) -> None:
        self._tallies.clear()
        self._count_all()

    def _count_all(self) -> None:
        """Count some at a time; `counted` tells when that is done."""
        self._counting.clear()
        self._counting.add(self._by_name)
        if not self._by_name:
            self.counted.emit()

    def _count(self, names: list[str]) -> None:
        for name in names:
            group = self._by_name.get(name)
            if group is not None and group.key not in self._tallies:
                self._counted(group)

    def _counted(self, group: Group) -> Tally:
        hidden = shown = undecided = 0
        for each in group.thing.found:
            if each.path not in self._store:
                continue
            review = self._store.entry(each.path).review
            decided = review.actions.get(each.finding.id)
            action = decided or each.finding.action
            hidden += action is Action.HIDE
            shown += action is not Action.HIDE
            undecided += decided is None and action is Action.REVIEW and not review.checked
        self._tallies[group.key] = tally = Tally(hidden, shown, undecided)
        return tally
