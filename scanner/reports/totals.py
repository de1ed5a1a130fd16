"""What a head teacher wants to know first: how many photos, how many give something away, what that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, TypeVar

from scanner.messages import Message
from scanner.model import (
    Action,
    CleanStatus,
    ExportResult,
    Kind,
    MetadataAction,
    MetadataKind,
    ScanResult,
    ScanStatus,
)
from scanner.reports.base import is_flagged, unchecked
from scanner.reports.words import KIND_WORDS, METADATA_WORDS, counted

_KindT = TypeVar("_KindT", Kind, MetadataKind)
_NO_PHOTO: Final = Message("There was no photo to look at.")


def _most_first(counts: Counter[_KindT]) -> list[tuple[_KindT, int]]:
    """The counts, largest first, and in the order in which kinds are named where they are equal."""
    order = list(type(next(iter(counts)))) if counts else []
    return sorted(counts.items(), key=lambda item: (-item[1], order.index(item[0])))


@dataclass(slots=True)
class ScanTotals:
    """Counts over scan results; holds none of them."""

    checked: Callable[[ScanResult], bool] = unchecked  # whether a person has finished with the photo
    photos: int = 0
    telling: int = 0  # photos that give something away
    to_review: int = 0  # photos that a person still has to decide about
    statuses: Counter[ScanStatus] = field(default_factory=Counter)
    found: Counter[Kind] = field(default_factory=Counter)
    photos_with: Counter[MetadataKind] = field(default_factory=Counter)

    def counting(self, results: Iterable[ScanResult]) -> Iterator[ScanResult]:
        """Pass the results on, counted."""
        for result in results:
            self.add(result)
            yield result

    def add(self, result: ScanResult) -> None:
        """Count one result."""
        self.photos += 1
        self.statuses[result.status] += 1
        open_findings = [finding for finding in result.findings if finding.action is not Action.KEEP]
        kinds_in_file = {item.kind for item in result.metadata if item.action is MetadataAction.REMOVE}
        self.found.update(finding.kind for finding in open_findings)
        self.photos_with.update(kinds_in_file)
        self.telling += bool(open_findings or kinds_in_file or any(item.watched for item in result.metadata))
        self.to_review += is_flagged(result) and not self.checked(result)

    @property
    def not_in_full(self) -> int:
        """How many could not be checked, or only in part."""
        return self.photos - self.statuses[ScanStatus.OK]

    def in_pictures(self) -> list[tuple[Message, int]]:
        """The kinds that were found in pictures and how often, most first."""
        return [(KIND_WORDS[kind][1], number) for kind, number in _most_first(self.found)]

    def in_files(self) -> list[tuple[Message, int]]:
        """What files tell and in how many photos, most first."""
        return [(METADATA_WORDS[kind], number) for kind, number in _most_first(self.photos_with)]

    def advice(self) -> list[Message]:
        """What to do now, in words for whoever has to answer for the photos."""
        if not self.photos:
            return [_NO_PHOTO]
        lines = []
        if self.telling:
            lines.append(Message("Share the cleaned copies, and not these files."))
        if self.to_review:
            lines.append(
                Message("A person should look at {count} photos before a copy is shared.", count=self.to_review)
            )
        if self.not_in_full:
            lines.append(
                Message(
                    "{count} photos could not be checked in full and may hold more: do not share them unseen.",
                    count=self.not_in_full,
                )
            )
        return lines or [Message("Nothing was found that tells more than the pictures themselves.")]

    def sentences(self) -> list[Message]:
        """The totals in words."""
        if not self.photos:
            return [_NO_PHOTO]
        lines = [
            Message(
                "{count} photos looked at, {telling} of them give something away.",
                count=self.photos,
                telling=self.telling,
            )
        ]
        if self.found:
            kinds = tuple(counted(kind, number) for kind, number in _most_first(self.found))
            lines.append(Message("In the pictures: {kinds}.", kinds=kinds))
        if self.photos_with:
            kinds = tuple(
                Message("{kind} ({number})", kind=METADATA_WORDS[kind], number=number)
                for kind, number in _most_first(self.photos_with)
            )
            lines.append(Message("In the files (number of photos): {kinds}.", kinds=kinds))
        if self.to_review:
            lines.append(Message("{count} photos should be looked at by a person.", count=self.to_review))
        if incomplete := self.statuses[ScanStatus.INCOMPLETE]:
            lines.append(Message("{count} photos could be checked only in part and may hold more.", count=incomplete))
        if failed := self.statuses[ScanStatus.FAILED]:
            lines.append(Message("{count} files could not be checked.", count=failed))
        return lines


@dataclass(slots=True)
class CleanTotals:
    """Counts over export results; holds none of them."""

    photos: int = 0
    regions: int = 0
    items: int = 0
    left: int = 0
    statuses: Counter[CleanStatus] = field(default_factory=Counter)

    def counting(self, results: Iterable[ExportResult]) -> Iterator[ExportResult]:
        """Pass the results on, counted."""
        for result in results:
            self.photos += 1
            self.regions += result.regions_hidden
            self.items += result.items_removed
            self.statuses[result.status] += 1
            self.left += result.output is not None
            yield result

    @property
    def written(self) -> int:
        """How many copies were written and checked; a dry run leaves none of them."""
        return self.statuses[CleanStatus.CLEANED] + self.statuses[CleanStatus.UNCHANGED]

    @property
    def without_copy(self) -> int:
        """How many photos were refused or failed."""
        return self.photos - self.written

    def sentences(self) -> list[Message]:
        """The totals in words."""
        if not self.photos:
            return [Message("There was no photo to clean.")]
        on_trial = bool(self.written and not self.left)
        first = (
            Message("{count} photos: {written} would be written; no copy was left behind.")
            if on_trial
            else Message("{count} photos: {written} written and checked.")
        )
        lines = [first.about(count=self.photos, written=self.written)]
        if self.regions or self.items:
            lines.append(
                Message(
                    "{places} in the pictures hidden, {items} removed from the files.",
                    places=Message("{count} places", count=self.regions),
                    items=Message("{count} items", count=self.items),
                )
            )
        if unchanged := self.statuses[CleanStatus.UNCHANGED]:
            lines.append(Message("{count} photos had nothing to remove.", count=unchanged))
        if refused := self.statuses[CleanStatus.REFUSED]:
            lines.append(
                Message("{count} photos refused: no copy was written, see the reason beside each.", count=refused)
            )
        if failed := self.statuses[CleanStatus.FAILED]:
            lines.append(
                Message("{count} photos failed: no copy was written, see the reason beside each.", count=failed)
            )
        return lines
