"""Which photos show the same thing: the same kind with the same text, found at once among thousands of photos."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject

from app.desktop.decisions import Region, letters
from app.desktop.review_store import ReviewStore
from scanner.model import Finding, Kind

_Thing = tuple[Kind, str]


class SameThings(QObject):
    """An index over the results of a review store, brought up to date photo by photo as they change."""

    def __init__(self, store: ReviewStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._places: dict[_Thing, dict[str, tuple[str, ...]]] = {}  # thing -> path -> ids of its findings
        self._known: dict[str, tuple[Finding, ...]] = {}  # path -> its findings when it was taken in
        self._things: dict[str, tuple[_Thing, ...]] = {}
        store.photos_added.connect(self._take_rows)
        store.photo_changed.connect(self._take)
        store.cleared.connect(self._clear)
        self._take_rows(0, len(store))

    def ids_by_photo(self, region: Region) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The photos that show the same thing, each with the ids of the findings that do."""
        text = "" if region.drawn else letters(region.text)
        places: Mapping[str, tuple[str, ...]] = self._places.get((region.kind, text), {}) if text else {}
        yield from places.items()

    def _take_rows(self, first: int, count: int) -> None:
        for row in range(first, first + count):
            self._take(self._store.entry_at(row).path)

    def _take(self, path: str) -> None:
        result = self._store.entry(path).result
        findings = result.findings if result else ()
        if findings is self._known.get(path):
            return
        for thing in self._things.pop(path, ()):
            self._places[thing].pop(path, None)
        self._known[path] = findings
        here: dict[_Thing, list[str]] = {}
        for finding in findings:
            text = letters(finding.text)
            if text:
                here.setdefault((finding.kind, text), []).append(finding.id)
        for thing, same in here.items():
            self._places.setdefault(thing, {})[path] = tuple(same)
        self._things[path] = tuple(here)

    def _clear(self) -> None:
        self._places.clear()
        self._known.clear()
        self._things.clear()
