"""Decisions of an earlier scan, carried over to what a later one found: none is lost between the two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from scanner.messages import Message
from scanner.model import Action, Finding, Outline, PixelBox, Review, ScanResult, Subject

# Two boxes of one kind are the same thing from this IoU on: below, each may hold more of something else.
_SAME_FROM: Final = 0.5
# What a person decided to show may reveal no more than they saw. A careful scan may outline a plate by 0.31 of its
# height wider than a quick one; the middle of another line stands further away.
_SHOWN_BEYOND: Final = 1 / 3  # of the shorter side


def with_subjects(review: Review, result: ScanResult | None) -> Review:
    """The review, saying of each of its decisions what it is about, as far as the result knows.

    Of a photo that a person has finished with, all that was proposed was agreed to, and is told as well.
    """
    findings = result.findings if result is not None else ()
    if not review.checked:
        findings = tuple(f for f in findings if f.id in review.actions or f.id in review.outlines)
    return _told(review, findings)


def _told(review: Review, findings: Iterable[Finding]) -> Review:
    known = review.subjects
    missing = {f.id: Subject(f.kind, f.box, f.action, f.page, f.last_page) for f in findings if f.id not in known}
    if not missing:
        return review
    return Review(review.actions, review.outlines, review.drawn, review.checked, {**known, **missing}, review.left_out)


def matched(review: Review, result: ScanResult) -> Review:
    """The review in terms of what this result found: a decision about the same thing carries its finding's id.

    The same thing has the same kind and nearly the same place. What matches nothing has an id that no finding has.
    """
    by_id = {finding.id: finding for finding in result.findings}
    decided = (*review.actions, *review.outlines)
    review = _told(review, [by_id[each] for each in decided if each in by_id])
    if all(_is_about(subject, by_id.get(identity)) for identity, subject in review.subjects.items()):
        return review
    names = _names(review, by_id)
    return replace(
        review,
        actions={names.get(each, each): action for each, action in review.actions.items()},
        outlines={names.get(each, each): outline for each, outline in review.outlines.items()},
        subjects={names.get(each, each): subject for each, subject in review.subjects.items()},
    )


def earlier(review: Review, result: ScanResult) -> dict[str, Subject]:
    """What is decided or agreed to in a matched review without having been found this time, by its id."""
    found = {finding.id for finding in result.findings}
    return {
        identity: subject
        for identity, subject in review.subjects.items()
        if identity not in found and (review.checked or identity in review.actions or identity in review.outlines)
    }


def with_earlier(result: ScanResult, review: Review) -> ScanResult:
    """The result as a report tells it: what was decided about earlier and not found this time is a finding as well.

    The review is a matched one. Actions are as they were proposed.
    """
    left = earlier(review, result)
    if not left:
        return result
    why = Message("Decided about in an earlier scan; not found in this one.")
    more = (
        Finding(identity, each.kind, each.box, "", 0.0, why, each.action, each.page, each.last_page)
        for identity, each in left.items()
    )
    return replace(result, findings=(*result.findings, *more))


def unknown(review: Review, result: ScanResult) -> frozenset[str]:
    """The ids in a matched review of which nobody knows what they are about."""
    known = {finding.id for finding in result.findings} | {region.id for region in review.drawn} | {*review.subjects}
    return frozenset({*review.actions, *review.outlines} - known)


def hides_unknown(review: Review, result: ScanResult) -> bool:
    """Whether a matched review hides something of which nobody knows what and where it was."""
    return any(review.actions.get(identity) is Action.HIDE for identity in unknown(review, result))


def looked_at_again(review: Review, result: ScanResult) -> Review:
    """A matched review without what nobody knows: whoever finishes with the photo has decided about all there is."""
    gone = unknown(review, result)
    if not gone:
        return review
    return replace(
        review,
        actions={identity: action for identity, action in review.actions.items() if identity not in gone},
        outlines={identity: outline for identity, outline in review.outlines.items() if identity not in gone},
    )


def outline_of(identity: str, box: PixelBox | None, review: Review) -> Outline:
    """What is covered where something is hidden: as a person moved it, else all that it was taken for then or now.

    `box` is the finding's, where it was found this time.
    """
    if identity in review.outlines:
        return review.outlines[identity]
    subject = review.subjects.get(identity)
    boxes = [each for each in (box, subject.box if subject else None) if each is not None]
    return boxes[0] if len(boxes) == 1 else boxes[0].union(boxes[1])


def pages_of(of: Finding | Subject) -> tuple[int, int]:
    """The first and the last page or frame on which it stands."""
    return of.page, of.page if of.last_page is None else of.last_page


def pages_hidden(finding: Finding, review: Review) -> tuple[int, int | None]:
    """Where a finding is hidden, as `page` and `last_page` of a region: wherever it was taken to be, then or now."""
    subject = review.subjects.get(finding.id)
    if subject is None:
        return finding.page, finding.last_page
    (begin, end), (first, last) = pages_of(finding), pages_of(subject)
    first, last = min(begin, first), max(end, last)
    return first, None if first == last else last


def _is_about(subject: Subject, finding: Finding | None) -> bool:
    about = subject.kind, subject.box, subject.page, subject.last_page
    return finding is not None and about == (finding.kind, finding.box, finding.page, finding.last_page)


def _names(review: Review, by_id: Mapping[str, Finding]) -> dict[str, str]:
    """The id that each decision about a finding has from now on. The likest pairs come first, each thing once."""
    pairs = sorted(
        (-likeness, identity != finding.id, number, identity, finding.id)
        for identity, subject in review.subjects.items()
        for number, finding in enumerate(by_id.values())
        if (likeness := _likeness(subject, finding, review.actions.get(identity)))
    )
    names: dict[str, str] = {}
    taken: set[str] = set()
    for _, _, _, identity, finding_id in pairs:
        if identity not in names and finding_id not in taken:
            names[identity] = finding_id
            taken.add(finding_id)
    for identity in review.subjects:
        if identity not in names:
            names[identity] = _free(identity, {*by_id, *review.subjects} - {identity}, {*by_id})
    return names


def _free(identity: str, others: set[str], found: set[str]) -> str:
    """The id itself, or another one where a finding of this scan has it."""
    if identity not in found:
        return identity
    name = f"earlier-{identity}"
    while name in others:
        name = f"earlier-{name}"
    return name


def _share_pages(subject: Subject, finding: Finding, action: Action | None) -> bool:
    """Whether both stand on a page in common; what is to be shown has to stand on no further one."""
    (first, last), (begin, end) = pages_of(subject), pages_of(finding)
    if action in (Action.KEEP, Action.REVIEW):
        return first <= begin and end <= last
    return first <= end and begin <= last


def _likeness(subject: Subject, finding: Finding, action: Action | None) -> float:
    """The IoU of both places, 0 where they are not the same thing."""
    if subject.kind is not finding.kind or not _share_pages(subject, finding, action):
        return 0.0
    iou = subject.box.iou(finding.box)
    if iou < _SAME_FROM:
        return 0.0
    if action in (Action.KEEP, Action.REVIEW):
        beyond = _SHOWN_BEYOND * min(subject.box.width, subject.box.height)
        seen = subject.box.grown(beyond, beyond)
        return iou if finding.box.intersection(seen) == finding.box else 0.0
    return iou
