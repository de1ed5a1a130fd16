"""What a head teacher wants to know first: how many photos, how many give something away, what that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

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
from scanner.reports.base import KIND_WORDS, METADATA_WORDS, counted, is_flagged, plural, unchecked

_KindT = TypeVar("_KindT", Kind, MetadataKind)


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

    def in_pictures(self) -> list[tuple[str, int]]:
        """The kinds that were found in pictures and how often, most first."""
        return [(KIND_WORDS[kind][1], number) for kind, number in _most_first(self.found)]

    def in_files(self) -> list[tuple[str, int]]:
        """What files tell and in how many photos, most first."""
        return [(METADATA_WORDS[kind], number) for kind, number in _most_first(self.photos_with)]

    def advice(self) -> list[str]:
        """What to do now, in words for whoever has to answer for the photos."""
        if not self.photos:
            return ["There was no photo to look at."]
        lines = []
        if self.telling:
            lines.append("Share the cleaned copies, and not these files.")
        if self.to_review:
            lines.append(f"A person should look at {plural(self.to_review, 'photo')} before a copy is shared.")
        if self.not_in_full:
            lines.append(
                f"{plural(self.not_in_full, 'photo')} could not be checked in full and may hold more: "
                f"do not share {'it' if self.not_in_full == 1 else 'them'} unseen."
            )
        return lines or ["Nothing was found that tells more than the pictures themselves."]

    def sentences(self) -> list[str]:
        """The totals in words."""
        if not self.photos:
            return ["There was no photo to look at."]
        lines = [f"{plural(self.photos, 'photo')} looked at, {self.telling:,} of them give something away."]
        if self.found:
            kinds = (counted(kind, number) for kind, number in _most_first(self.found))
            lines.append(f"In the pictures: {', '.join(kinds)}.")
        if self.photos_with:
            kinds = (f"{METADATA_WORDS[kind]} ({number:,})" for kind, number in _most_first(self.photos_with))
            lines.append(f"In the files (number of photos): {', '.join(kinds)}.")
        if self.to_review:
            lines.append(f"{plural(self.to_review, 'photo')} should be looked at by a person.")
        if incomplete := self.statuses[ScanStatus.INCOMPLETE]:
            lines.append(f"{plural(incomplete, 'photo')} could be checked only in part and may hold more.")
        if failed := self.statuses[ScanStatus.FAILED]:
            lines.append(f"{plural(failed, 'file')} could not be checked.")
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

    def sentences(self) -> list[str]:
        """The totals in words."""
        if not self.photos:
            return ["There was no photo to clean."]
        on_trial = bool(self.written and not self.left)
        said = "would be written; no copy was left behind" if on_trial else "written and checked"
        lines = [f"{plural(self.photos, 'photo')}: {self.written:,} {said}."]
        if self.regions or self.items:
            lines.append(
                f"{plural(self.regions, 'place')} in the pictures hidden, "
                f"{plural(self.items, 'item')} removed from the files."
            )
        if unchanged := self.statuses[CleanStatus.UNCHANGED]:
            lines.append(f"{plural(unchanged, 'photo')} had nothing to remove.")
        if refused := self.statuses[CleanStatus.REFUSED]:
            lines.append(f"{plural(refused, 'photo')} refused: no copy was written, see the reason beside each.")
        if failed := self.statuses[CleanStatus.FAILED]:
            lines.append(f"{plural(failed, 'photo')} failed: no copy was written, see the reason beside each.")
        return lines
