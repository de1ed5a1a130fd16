"""Findings, a person's decisions and the policy, made into the plan that export carries out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scanner.errors import LostDecisionError
from scanner.matching import earlier, hides_unknown, matched, outline_of, pages_hidden, pages_of, unknown
from scanner.messages import Message
from scanner.model import (
    Action,
    HiddenRegion,
    KeptMetadata,
    Kind,
    MetadataAction,
    Outline,
    RedactionPlan,
    Review,
    ScanResult,
    Subject,
)
from scanner.settings import Settings

# The seed must not depend on the photo's content: whatever was hidden would then have a say in the fill.
SEED: Final = 20_260_501

_UNDECIDED: Final = Review()


def make_plan(result: ScanResult, settings: Settings, review: Review = _UNDECIDED) -> RedactionPlan:
    """Say what export hides and keeps: a person's decision first, then the action that the scan proposed.

    Decisions of an earlier scan are matched to what this one found. What was decided or agreed to be hidden and is not
    found any more stays hidden where it was. With `settings.metadata_only` no region of the picture is hidden.
    """
    review = matched(review, result)
    error_code, error = result.error_code, result.error
    if error is None and not settings.metadata_only and hides_unknown(review, result):
        # Known only to whoever kept ids without what they were about: a copy would show what was to be hidden.
        error_code = LostDecisionError.code
        error = Message(
            "Something that was to be hidden was not found again, and where it was is not known. Look at it again."
        )
    regions = () if settings.metadata_only else (*_regions(result, settings, review),)
    return RedactionPlan(
        photo_sha256=result.photo.sha256 if result.photo else "",
        regions=regions,
        keep=KeptMetadata(date=settings.keep_date, copyright=settings.keep_copyright),
        seed=SEED,
        copy_format=settings.copy_format,
        items_to_remove=sum(item.action is MetadataAction.REMOVE for item in result.metadata),
        decisions_unused=0 if settings.metadata_only else _unused(result, review, regions),
        error_code=error_code,
        error=error,
    )


def _regions(result: ScanResult, settings: Settings, review: Review) -> Iterator[HiddenRegion]:
    def region(
        kind: Kind, outline: Outline, pages: tuple[int | None, int | None], *, found: bool = True
    ) -> HiddenRegion:
        # A photo with one picture has it on every page, whatever a copy of it is made into.
        page, last_page = pages if result.pages else (None, None)
        return HiddenRegion(outline, kind, settings.style_for(kind), found, page, last_page)

    for finding in result.findings:
        if review.actions.get(finding.id, finding.action) is Action.HIDE:
            yield region(finding.kind, outline_of(finding.id, finding.box, review), pages_hidden(finding, review))
    for identity, subject in earlier(review, result).items():
        if review.actions.get(identity, subject.action) is Action.HIDE:
            outline = outline_of(identity, None, review)
            yield region(subject.kind, outline, (subject.page, subject.last_page), found=False)
    for drawn in review.drawn:
        if review.actions.get(drawn.id, Action.HIDE) is Action.HIDE:
            yield region(drawn.kind, drawn.outline, (drawn.page, drawn.last_page))


def _unused(result: ScanResult, review: Review, regions: Sequence[HiddenRegion]) -> int:
    """How many decisions the copy does not follow: what was to be shown is hidden, or what was meant is not known."""
    against = [
        identity
        for identity, subject in earlier(review, result).items()
        if identity in review.actions and review.actions[identity] is not Action.HIDE
        if any(
            _covers_a_page(each, subject) and subject.box.intersection(each.outline.bounds()).area for each in regions
        )
    ]
    return len(against) + len(unknown(review, result))


def _covers_a_page(region: HiddenRegion, subject: Subject) -> bool:
    first, last = pages_of(subject)
    if region.page is None:
        return True
    return region.page <= last and first <= (region.page if region.last_page is None else region.last_page)
