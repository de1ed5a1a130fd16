"""Whether a photo was looked at: it stood on the screen with what was found in it for long enough to be seen.

A person may press Enter faster than photos open. What was not on the screen cannot have been approved, whatever keys
came: not before the picture with its findings was painted, each page on which something was found and the first frame
of each thing in a film, each part of a long picture, and not before each face that somebody has to decide about was in
view.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.canvas import Canvas
from app.desktop.decisions import Region
from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from scanner.model import Action, ScanResult

LEAST_SEEN_MS: Final = 300
_SLIVER: Final = 0.004  # of the picture: what rounding leaves


class Seen(QObject):
    """Listens to what the canvas paints of the open photo."""

    changed = Signal()  # the open photo has been looked at, or has to be looked at again

    def __init__(self, store: ReviewStore, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._canvas = store, canvas
        self._path = ""
        self._result: ScanResult | None = None  # the findings that are on the screen
        self._outside: dict[str, Region] = {}  # faces to decide about that were not in view yet
        self._pages: set[int] = set()  # that have to be on the screen, and were not for long enough yet
        self._page: int | None = None  # the one that is on the screen
        self._unseen: tuple[tuple[float, float], ...] = ()  # of a long picture: the parts that were not in view yet
        self._seen: dict[str, ScanResult] = {}
        self._long_enough = QTimer(self)
        self._long_enough.setSingleShot(True)
        self._long_enough.timeout.connect(self._settle)
        canvas.painted.connect(self._painted)
        store.cleared.connect(self._forget_all)

    def open(self, path: str) -> None:
        """Another photo is the open one now; nothing of it has been painted."""
        self._path, self._result = path, None
        self._outside, self._pages, self._page, self._unseen = {}, set(), None, ()
        self._long_enough.stop()

    def is_seen(self, path: str) -> bool:
        """Whether the photo was looked at as it is known now; after another scan it has to be looked at again."""
        result = self._store.entry(path).result if path in self._store else None
        return result is not None and self._seen.get(path) is result

    @property
    def waits_for_faces(self) -> bool:
        """Whether only faces outside the view keep the open photo from counting as looked at."""
        return bool(self._outside) and self._is_settled and self.page_wanted is None and self.part_wanted is None

    @property
    def part_wanted(self) -> float | None:
        """Where the next part of a long picture begins that has to be looked at, 0 to 1; None where there is none."""
        return self._unseen[0][0] if self._unseen and self._is_settled else None

    @property
    def page_wanted(self) -> int | None:
        """The page or frame to show next for the open photo to count as looked at; None where this one is it."""
        if not self._is_settled or self.is_seen(self._path) or self._unseen:
            return None
        others = {region.page or 0 for region in self._outside.values() if not region.covers(self._page or 0)}
        return min(self._pages | others, default=None)

    @property
    def _is_settled(self) -> bool:
        return self._result is not None and not self._long_enough.isActive()

    def _painted(self) -> None:
        entry = self._store.entry(self._path) if self._path in self._store else None
        if (
            entry is None
            or entry.result is None
            or entry.state in (PhotoState.FAILED, PhotoState.LEFT_OUT)
            or self.is_seen(self._path)
        ):
            return
        if entry.result is not self._result:
            self._result, self._page = entry.result, None
            self._outside = _undecided(entry)
            self._pages = {0} | {region.page or 0 for region in entry.regions if not region.drawn}
        if self._canvas.page != self._page:
            self._page = self._canvas.page
            self._unseen = ((0.0, 1.0),) if self._canvas.is_long else ()
            self._long_enough.start(LEAST_SEEN_MS)
        part = self._canvas.part_in_view() if self._unseen else None
        if part is not None and (left := _without(self._unseen, *part)) != self._unseen:
            self._unseen = left
            self._long_enough.start(LEAST_SEEN_MS)
        if self._outside:
            for region_id in self._canvas.ids_in_view():
                self._outside.pop(region_id, None)
            if not self._outside and not self._long_enough.isActive():
                self._long_enough.start(0)  # not while something is being painted

    def _settle(self) -> None:
        entry = self._store.entry(self._path) if self._path in self._store else None
        if entry is not None and entry.result is not None and entry.result is self._result:
            if self._page is not None and self._canvas.page == self._page and not self._unseen:
                self._pages.discard(self._page)
            if not self._outside and not self._pages:
                self._seen[self._path] = entry.result
        self.changed.emit()

    def _forget_all(self) -> None:
        self._seen.clear()
        self.open("")


def _without(parts: tuple[tuple[float, float], ...], first: float, last: float) -> tuple[tuple[float, float], ...]:
    """What is left of the parts without what lies between first and last, but for slivers."""
    left = [piece for begin, end in parts for piece in ((begin, min(end, first)), (max(begin, last), end))]
    return tuple((begin, end) for begin, end in left if end - begin > _SLIVER)


def _undecided(entry: PhotoEntry) -> dict[str, Region]:
    """What was flagged for a person to look at, and not decided yet."""
    findings = entry.result.findings if entry.result else ()
    flagged = {each.id for each in findings if each.action is Action.REVIEW and each.id not in entry.review.actions}
    return {region.id: region for region in entry.regions if region.id in flagged} if flagged else {}
