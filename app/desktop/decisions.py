"""What a person decides about one photo, as pure functions from `Review` to `Review`.

The window never changes a review in place: it asks here for the next one and hands both to an undo command.
"""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto

from scanner.matching import earlier, hides_unknown, looked_at_again, matched, outline_of, pages_hidden
from scanner.model import Action, DrawnRegion, Kind, Outline, Review, ScanResult


class Among(Enum):
    """What the pictures of a photo are."""

    ONE = auto()
    PAGES = auto()  # of a document
    FRAMES = auto()  # of a film


def among_of(result: ScanResult | None) -> Among:
    """What a photo's pictures are; one, as long as nobody has looked."""
    if result is None or len(result.pages) < 2:  # noqa: PLR2004  # several
        return Among.ONE
    return Among.FRAMES if result.animated else Among.PAGES


@dataclass(frozen=True, slots=True)
class Region:
    """One region as the canvas and the panel show it: a finding, or something a person drew."""

    id: str
    kind: Kind
    outline: Outline
    action: Action
    text: str = field(repr=False)
    why: str
    drawn: bool = False
    found: bool = True  # False where an earlier scan found it and this one did not
    page: int | None = None  # of a photo with several pictures, the first that it covers; None: every one
    last_page: int | None = None  # None: `page` alone
    among: Among = Among.ONE

    def covers(self, page: int) -> bool:
        """Whether it stands on that page or frame, 0 for the first."""
        first, last = self.page, self.last_page
        return first is None or first <= page <= (first if last is None else last)

    @property
    def hidden(self) -> bool:
        """Whether export will replace it."""
        return self.action is Action.HIDE


def regions_of(result: ScanResult | None, review: Review) -> tuple[Region, ...]:
    """Everything in the picture with the person's decisions laid over the proposals.

    Findings first, then what an earlier scan had found and this one has not, then drawings. The review is a matched
    one, see `scanner.matching`.
    """
    findings, among = result.findings if result else (), among_of(result)

    def pages(first: int | None, last: int | None) -> tuple[int | None, int | None]:
        # A photo with one picture has it on every page, as in the plan.
        return (None, None) if among is Among.ONE else (first, last)

    found = tuple(
        Region(
            finding.id,
            finding.kind,
            outline_of(finding.id, finding.box, review),
            review.actions.get(finding.id, finding.action),
            finding.text,
            finding.why,
            page=first,
            last_page=last,
            among=among,
        )
        for finding in findings
        for first, last in [pages(*pages_hidden(finding, review))]
    )
    left = earlier(review, result).items() if result and review.subjects else ()
    found += tuple(
        Region(
            identity,
            subject.kind,
            outline_of(identity, None, review),
            review.actions.get(identity, subject.action),
            "",
            "",
            found=False,
            page=first,
            last_page=last,
            among=among,
        )
        for identity, subject in left
        for first, last in [pages(subject.page, subject.last_page)]
    )
    drawn = tuple(
        Region(
            region.id,
            region.kind,
            region.outline,
            review.actions.get(region.id, Action.HIDE),
            "",
            "",
            drawn=True,
            page=first,
            last_page=last,
            among=among,
        )
        for region in review.drawn
        for first, last in [pages(region.page, region.last_page)]
    )
    return found + drawn


def with_action(review: Review, ids: Iterable[str], action: Action) -> Review:
    """The review with that action for each of these regions."""
    actions = {**review.actions, **dict.fromkeys(ids, action)}
    # `replace` takes 8 times as long.
    return Review(actions, review.outlines, review.drawn, review.checked, review.subjects, review.left_out)


def with_outline(review: Review, region_id: str, outline: Outline) -> Review:
    """The review with a region moved or reshaped."""
    if any(region.id == region_id for region in review.drawn):
        drawn = tuple(
            dataclasses.replace(region, outline=outline) if region.id == region_id else region
            for region in review.drawn
        )
        return dataclasses.replace(review, drawn=drawn)
    return dataclasses.replace(review, outlines={**review.outlines, region_id: outline})


def with_drawn(review: Review, region: DrawnRegion) -> Review:
    """The review with one more region, drawn by a person and hidden."""
    return dataclasses.replace(review, drawn=(*review.drawn, region))


def without_region(review: Review, region: Region) -> Review:
    """The review without that region: a drawing goes, a finding is kept shown (a rescan would find it again)."""
    if not region.drawn:
        return with_action(review, (region.id,), Action.KEEP)
    return dataclasses.replace(
        review,
        drawn=tuple(other for other in review.drawn if other.id != region.id),
        actions={key: action for key, action in review.actions.items() if key != region.id},
    )


def with_checked(review: Review, checked: bool, result: ScanResult | None = None) -> Review:
    """The review marked as looked at, or not."""
    if checked and result is not None:
        review = looked_at_again(review, result)
    return dataclasses.replace(review, checked=checked, left_out=review.left_out and not checked)


def with_left_out(review: Review, left_out: bool) -> Review:
    """The review of a photo of which no copy is wanted, or of one that is to be checked again."""
    return dataclasses.replace(review, checked=False, left_out=left_out)


def carried_over(review: Review, result: ScanResult) -> Review:
    """The review in terms of what was found now; to be looked at again where something hidden cannot be placed."""
    review = matched(review, result)
    return dataclasses.replace(review, checked=False) if hides_unknown(review, result) else review


def joined(before: Review, later: Review) -> Review:
    """Both together; where they differ about a region, the later one holds."""
    drawn = {region.id: region for region in (*before.drawn, *later.drawn)}
    left_out = later.left_out or (before.left_out and not later.checked)
    return Review(
        {**before.actions, **later.actions},
        {**before.outlines, **later.outlines},
        tuple(drawn.values()),
        (before.checked or later.checked) and not left_out,
        {**before.subjects, **later.subjects},
        left_out,
    )


def letters(text: str) -> str:
    """What a reading says, whatever the spaces, marks and capitals; empty where it says nothing."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in folded if character.isalnum())
