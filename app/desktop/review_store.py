"""The one place that holds what was found and decided, and the only writer of it; everyone else listens."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from app.desktop import decisions
from app.desktop.decisions import Region, regions_of
from app.desktop.slices import Slices
from scanner.matching import with_subjects
from scanner.model import Action, CleanStatus, ExportResult, Kind, Review, ScanResult, ScanStatus
from scanner.settings import Settings


class PhotoState(Enum):
    """Where a photo stands."""

    WAITING = auto()
    SCANNING = auto()
    FAILED = auto()
    TO_CHECK = auto()
    CHECKED = auto()
    EXPORTED = auto()
    LEFT_OUT = auto()


_UNDECIDED: Final = Review()
_WRITTEN_AT_ONCE: Final = 100  # photos in one transaction: some 5 ms
_PROPOSED_AT_ONCE: Final = 50  # photos of 20 findings: some 4 ms


@dataclass(frozen=True, slots=True)
class PhotoEntry:
    """One photo with all that is known about it."""

    path: str
    result: ScanResult | None = None
    review: Review = _UNDECIDED
    scanning: bool = False
    export: ExportResult | None = None
    changed_on_disk: str = ""  # a sentence when the original was moved or changed after its scan

    @property
    def state(self) -> PhotoState:
        """The state that the list shows."""
        if self.review.left_out:
            return PhotoState.LEFT_OUT
        if self.result is None:
            return PhotoState.SCANNING if self.scanning else PhotoState.WAITING
        if self.result.status is ScanStatus.FAILED:
            return PhotoState.FAILED
        if self.export is not None and self.export.status in (CleanStatus.CLEANED, CleanStatus.UNCHANGED):
            return PhotoState.EXPORTED
        return PhotoState.CHECKED if self.review.checked else PhotoState.TO_CHECK

    @property
    def regions(self) -> tuple[Region, ...]:
        """What stands in the picture, with the decisions."""
        return regions_of(self.result, self.review)

    @property
    def noteworthy_count(self) -> int:
        """How many regions a person should look at: all but harmless writing. Quick enough to sort thousands by."""
        findings = self.result.findings if self.result else ()
        found = sum(finding.kind is not Kind.HARMLESS for finding in findings)
        return found + sum(region.kind is not Kind.HARMLESS for region in self.review.drawn)

    def hides(self, finding_id: str) -> bool:
        """Whether one of the photo's findings will be hidden; False where it has no such finding."""
        decided = self.review.actions.get(finding_id)
        if decided is None and self.result is not None:
            decided = next((finding.action for finding in self.result.findings if finding.id == finding_id), None)
        return decided is Action.HIDE

    def has_kind(self, kind: Kind) -> bool:
        """Whether something of that kind was found."""
        return self.result is not None and any(finding.kind is kind for finding in self.result.findings)


class Memory(Protocol):
    """Where decisions outlive the process: the session on disk implements it."""

    def remember_result(self, result: ScanResult, settings: Settings) -> Review:
        """Keep what was found in a photo; returns what was decided about the same content before."""

    def remember_reviews(self, entries: Sequence[PhotoEntry], settings: Settings) -> None:
        """Keep what was decided about these photos."""

    def remember_export(self, entry: PhotoEntry, settings: Settings) -> None:
        """Keep what became of a photo's copy."""


def _content(result: ScanResult | None) -> str:
    """The SHA-256 of the photo that was looked at; empty where it could not be read."""
    return result.photo.sha256 if result is not None and result.photo is not None else ""


class ReviewStore(QObject):
    """All photos of the window in the order they came; writes each decision to the memory before anyone hears of it.

    A decision about more photos than fit into one slice holds here at once, is written slice by slice, and is told when
    all of it is written. One about a photo whose content is not known yet is written when its scan has ended. The
    proposals of another policy are made in slices too, and at once for whoever reads them.
    """

    photos_added = Signal(int, int)  # first row, count
    photo_changed = Signal(str)  # its result, decisions, state or export
    many_changed = Signal()  # the same for many photos at once
    result_forgotten = Signal(str)  # the photo is looked at again: its file may show something else
    settings_changed = Signal()
    cleared = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, PhotoEntry] = {}
        self._order: list[str] = []
        self._rows: dict[str, int] = {}
        self._counts = dict.fromkeys(PhotoState, 0)
        self._decided_about: dict[str, str] = {}  # path -> SHA-256 of the content that was looked at
        self._looked_again: set[str] = set()  # photos of which reviews of an earlier scan may come back
        self._memory: Memory | None = None
        self._settings = settings
        self._unwritten = Slices(self._write, _WRITTEN_AT_ONCE, self)
        self._unwritten.done.connect(self.many_changed)
        self._outdated = Slices(self._propose, _PROPOSED_AT_ONCE, self)

    # ---- reading ---------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._order)

    def __contains__(self, path: str) -> bool:
        return path in self._entries

    def __iter__(self) -> Iterator[PhotoEntry]:
        self._outdated.finish()
        return self.glance()

    def glance(self) -> Iterator[PhotoEntry]:
        """As `iter`, for whoever asks only for states and kinds: the proposals may still be those of another policy."""
        return (self._entries[path] for path in self._order)

    def entry(self, path: str) -> PhotoEntry:
        """The photo with that path; KeyError where there is none."""
        self._outdated.take(path)
        return self._entries[path]

    def entry_at(self, row: int) -> PhotoEntry:
        """The photo in that row of the whole list."""
        return self.entry(self._order[row])

    def row_of(self, path: str) -> int:
        """The row of a photo in the whole list."""
        return self._rows[path]

    @property
    def settings(self) -> Settings:
        """The settings that scans, plans and copies use."""
        return self._settings

    @property
    def busy(self) -> bool:
        """Whether a decision about many photos, or another policy, is still being written or taken over."""
        return bool(self._unwritten or self._outdated)

    def counts(self) -> Mapping[PhotoState, int]:
        """How many photos are in each state; counted as they change, because it is asked after every change."""
        return dict(self._counts)

    # ---- writing ---------------------------------------------------------------------------------------------------

    def use_memory(self, memory: Memory | None) -> None:
        """Write decisions there from now on."""
        self.flush()
        self._memory = memory

    def flush(self) -> None:
        """Write what is left of a decision about many photos, before the memory is closed."""
        self._unwritten.finish()

    def clear(self) -> None:
        """Forget all photos of this window; the memory keeps them."""
        self.flush()
        self._outdated.clear()
        self._entries.clear()
        self._order.clear()
        self._rows.clear()
        self._decided_about.clear()
        self._looked_again.clear()
        self._counts = dict.fromkeys(PhotoState, 0)
        self.cleared.emit()

    def add(self, entries: Iterable[PhotoEntry]) -> None:
        """Add photos that are not in the list yet."""
        first = len(self._order)
        for entry in entries:
            if entry.path not in self._entries:
                self._entries[entry.path] = entry
                self._counts[entry.state] += 1
                self._rows[entry.path] = len(self._order)
                self._decided_about[entry.path] = _content(entry.result)
                self._order.append(entry.path)
        if len(self._order) > first:
            self.photos_added.emit(first, len(self._order) - first)

    def set_scanning(self, path: str) -> None:
        """A worker has begun with that photo."""
        self._replace(path, scanning=True)

    def set_result(self, result: ScanResult) -> None:
        """A scan has ended; decisions made earlier stay, and those made before the photo's content was known."""
        path = result.path
        if path not in self._entries:
            return
        self._unwritten.take(path)
        if self._decided_about.get(path):
            self._looked_again.add(path)
        earlier = self._memory.remember_result(result, self._settings) if self._memory is not None else _UNDECIDED
        review = self._still_decided(result, earlier)
        shown = self._with_policy(result)
        self._put(
            dataclasses.replace(
                self._entries[path], result=shown, review=decisions.carried_over(review, shown), scanning=False
            )
        )
        if review != earlier:
            self._write([path])
        self.photo_changed.emit(path)

    def _still_decided(self, result: ScanResult, earlier: Review) -> Review:
        """What is decided about a photo that was looked at, of whose content the memory knows an earlier decision."""
        review = self._entries[result.path].review
        before, now = self._decided_about.get(result.path, ""), _content(result)
        if not now or before == now:  # what the memory knows is the same, or older
            return review
        self._decided_about[result.path] = now
        if before:
            review = dataclasses.replace(review, checked=False)  # nobody has looked at what it shows now
        return decisions.joined(earlier, review)

    def set_reviews(self, reviews: Mapping[str, Review]) -> None:
        """Decide about these photos; called by undo commands only. Earlier copies no longer say what was decided."""
        for path, review in reviews.items():
            entry = self._entries[path]
            seen = "" if review.checked else entry.changed_on_disk  # whoever checks it has seen the change
            if path in self._looked_again and entry.result is not None:  # it may be one of an earlier scan, done again
                review = decisions.carried_over(review, entry.result)  # noqa: PLW2901  # in terms of what is found now
            # Of thousands at once; `dataclasses.replace` takes several times as long.
            self._put(PhotoEntry(path, entry.result, review, entry.scanning, export=None, changed_on_disk=seen))
        if len(reviews) > _WRITTEN_AT_ONCE:
            self._unwritten.add(reviews)
            return
        self._write(list(reviews))
        if len(reviews) == 1:
            self.photo_changed.emit(next(iter(reviews)))
        elif reviews:
            self.many_changed.emit()

    def set_export(self, path: str, export: ExportResult) -> None:
        """A copy was written, or refused."""
        if path not in self._entries:
            return
        self._unwritten.take(path)
        entry = dataclasses.replace(self.entry(path), export=export)
        if self._memory is not None:
            self._memory.remember_export(entry, self._settings)
        self._replace(path, export=export)

    def forget_result(self, path: str) -> None:
        """Before a photo is scanned again; its decisions stay."""
        self.flush()  # without a result, the memory would not know what they are about
        self._replace(path, result=None, scanning=False, export=None)
        self.result_forgotten.emit(path)

    def set_settings(self, settings: Settings) -> None:
        """Use other settings; proposals that nobody has overruled follow the new policy at once."""
        proposals = [(settings.action_for(kind), self._settings.action_for(kind)) for kind in Kind]
        self._settings = settings
        if any(after is not before for after, before in proposals):
            self._outdated.add(self._order)
        self.settings_changed.emit()

    def _write(self, paths: list[str]) -> None:
        for path in paths:
            entry = self._entries[path]
            review = with_subjects(entry.review, entry.result)
            if review is not entry.review:
                self._entries[path] = dataclasses.replace(entry, review=review)
        if self._memory is not None:
            self._memory.remember_reviews([self._entries[path] for path in paths], self._settings)

    def _propose(self, paths: list[str]) -> None:
        for path in paths:
            entry = self._entries[path]
            if entry.result is not None:
                self._entries[path] = dataclasses.replace(entry, result=self._with_policy(entry.result))

    def _with_policy(self, result: ScanResult) -> ScanResult:
        actions = {finding.kind: self._settings.action_for(finding.kind) for finding in result.findings}
        if all(finding.action is actions[finding.kind] for finding in result.findings):
            return result
        findings = tuple(
            each if each.action is actions[each.kind] else dataclasses.replace(each, action=actions[each.kind])
            for each in result.findings
        )
        return dataclasses.replace(result, findings=findings)

    def _replace(self, path: str, **values: object) -> None:
        if path in self._entries:
            self._put(dataclasses.replace(self._entries[path], **values))  # type: ignore[arg-type]  # names of PhotoEntry's fields
            self.photo_changed.emit(path)

    def _put(self, entry: PhotoEntry) -> None:
        before, after = self._entries[entry.path].state, entry.state
        if before is not after:
            self._counts[before] -= 1
            self._counts[after] += 1
        self._entries[entry.path] = entry
