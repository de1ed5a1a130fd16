"""A decision is about a thing, not about an id: a later scan keeps it, or says that it could not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desktop.decisions import regions_of
from scanner.matching import matched, with_subjects
from scanner.model import (
    Action,
    Ellipse,
    Finding,
    HiddenRegion,
    Kind,
    PageSize,
    Photo,
    PixelBox,
    Review,
    ScanResult,
    ScanStatus,
    Subject,
)
from scanner.plan import make_plan
from scanner.redaction.mask import rasterise
from scanner.settings import Settings

BOX, NEAR, FAR = PixelBox(10, 10, 60, 30), PixelBox(12, 11, 62, 31), PixelBox(80, 60, 110, 75)
SIZE = 160, 120


def finding(name: str, box: PixelBox = BOX, kind: Kind = Kind.SIGN) -> Finding:
    return Finding(name, kind, box, "", 0.9, "", Settings().action_for(kind))


def result(*findings: Finding) -> ScanResult:
    photo = Photo(Path("a.png"), "png", 1, "ab" * 32)
    return ScanResult("a.png", ScanStatus.OK, photo, width_px=SIZE[0], height_px=SIZE[1], findings=findings)


def decided(action: Action, *findings: Finding, checked: bool = False) -> Review:
    """A person's decision about some findings of an earlier scan."""
    actions = {each.id: action for each in findings}
    return with_subjects(Review(actions, checked=checked), result(*findings))


def outlines(regions: tuple[HiddenRegion, ...]) -> list[object]:
    return [region.outline for region in regions]


def test_a_decision_to_show_finds_its_thing_under_another_id() -> None:
    plan = make_plan(result(finding("new", NEAR)), Settings(), decided(Action.KEEP, finding("old")))
    assert plan.regions == ()
    assert plan.decisions_unused == 0


def test_a_decision_about_one_thing_is_not_taken_for_another_with_its_id() -> None:
    """An id is a place on a grid, a kind and a number: with one finding less, the next one has its id."""
    review = decided(Action.KEEP, finding("same"))
    plan = make_plan(result(finding("same", FAR)), Settings(), review)
    assert outlines(plan.regions) == [FAR]
    assert plan.decisions_unused == 0, "what was to stay visible is visible"


@pytest.mark.parametrize(
    "after", [(), (finding("other", FAR),), (finding("old", FAR),), (finding("x", kind=Kind.FACE),)]
)
def test_what_was_decided_to_be_hidden_stays_hidden_where_it_was(after: tuple[Finding, ...]) -> None:
    review = decided(Action.HIDE, finding("old", kind=Kind.NAME))
    plan = make_plan(result(*after), Settings(), review)
    assert HiddenRegion(BOX, Kind.NAME, "frost", found=False) in plan.regions


def test_a_moved_outline_is_hidden_as_it_was_moved() -> None:
    moved = Ellipse(PixelBox(100, 10, 140, 50))
    review = replace(decided(Action.HIDE, finding("old", kind=Kind.FACE)), outlines={"old": moved})
    for after in ((), (finding("new", NEAR, Kind.FACE),)):
        assert outlines(make_plan(result(*after), Settings(), review).regions) == [moved]


def test_what_was_moved_without_a_word_about_hiding_stays_as_it_was_proposed() -> None:
    moved = PixelBox(100, 10, 140, 50)
    review = with_subjects(Review(outlines={"old": moved}), result(finding("old")))
    assert outlines(make_plan(result(), Settings(), review).regions) == [moved]


def test_a_thing_that_is_outlined_otherwise_is_hidden_in_both_outlines() -> None:
    review = decided(Action.HIDE, finding("old"))
    assert outlines(make_plan(result(finding("new", NEAR)), Settings(), review).regions) == [BOX.union(NEAR)]


def test_what_reaches_far_beyond_what_was_decided_to_be_shown_is_not_shown() -> None:
    wide = PixelBox(10, 10, 100, 30)
    assert BOX.iou(wide) > 0.5
    plan = make_plan(result(finding("new", wide)), Settings(), decided(Action.KEEP, finding("old")))
    assert outlines(plan.regions) == [wide]
    assert plan.decisions_unused == 1


def test_a_box_that_was_grown_a_little_more_is_still_what_was_decided_to_be_shown() -> None:
    """As a careful scan outlines the plate that a quick one had found."""
    quick, careful = PixelBox(887, 824, 1130, 957), PixelBox(846, 812, 1153, 982)
    review = decided(Action.KEEP, finding("quick", quick, Kind.PLATE))
    assert make_plan(result(finding("careful", careful, Kind.PLATE)), Settings(), review).regions == ()


def test_a_decision_to_show_that_another_kind_overrules_is_told() -> None:
    plan = make_plan(result(finding("new", BOX, Kind.PLATE)), Settings(), decided(Action.KEEP, finding("old")))
    assert len(plan.regions) == 1
    assert plan.decisions_unused == 1


@pytest.mark.parametrize(("action", "code"), [(Action.HIDE, "decision-lost"), (Action.KEEP, None)])
def test_a_decision_about_nobody_knows_what_is_told_and_no_copy_shows_what_was_to_be_hidden(
    action: Action, code: str | None
) -> None:
    plan = make_plan(result(finding("new")), Settings(), Review(actions={"gone": action}))
    assert plan.decisions_unused == 1
    assert plan.error_code == code


def test_what_a_person_agreed_to_stays_hidden_though_a_later_scan_misses_it() -> None:
    seen = (finding("plate", kind=Kind.PLATE), finding("face", FAR, Kind.FACE))
    agreed = with_subjects(Review(checked=True), result(*seen))
    assert outlines(make_plan(result(), Settings(), agreed).regions) == [BOX]
    not_yet = with_subjects(Review(), result(*seen))
    assert make_plan(result(), Settings(), not_yet).regions == ()


def test_another_policy_changes_what_was_agreed_to_and_found_again_but_not_what_was_decided() -> None:
    seen = replace(finding("face", kind=Kind.FACE), action=Action.HIDE)  # as the policy `school` proposed
    again = result(finding("again", NEAR, Kind.FACE))
    agreed = with_subjects(Review(checked=True), result(seen))
    assert make_plan(again, Settings(), agreed).regions == ()
    assert outlines(make_plan(result(finding("again", NEAR)), Settings(), agreed).regions) == [NEAR, BOX]
    assert outlines(make_plan(result(), Settings(), agreed).regions) == [BOX]
    by_hand = decided(Action.HIDE, seen, checked=True)
    assert outlines(make_plan(again, Settings(), by_hand).regions) == [BOX.union(NEAR)]


def test_what_was_decided_to_be_hidden_in_frames_is_hidden_in_all_of_them() -> None:
    seen = replace(finding("old"), page=1, last_page=6)
    review = decided(Action.HIDE, seen)
    for first, last, wanted in ((3, 4, (1, 6)), (0, 2, (0, 6)), (6, None, (1, 6)), (7, 9, (1, 6))):
        after = replace(result(replace(finding("new"), page=first, last_page=last)), pages=(PageSize(*SIZE),) * 10)
        told = make_plan(after, replace(Settings(), keep=frozenset({Kind.SIGN})), review).regions
        assert wanted in [(region.page, region.last_page) for region in told]


def test_two_things_beside_each_other_keep_their_own_decisions() -> None:
    left, right = PixelBox(10, 10, 40, 30), PixelBox(42, 10, 72, 30)
    before = result(finding("a", left), finding("b", right))
    review = with_subjects(Review({"a": Action.KEEP, "b": Action.HIDE}), before)
    moved = [PixelBox(box.left + 2, box.top, box.right + 2, box.bottom) for box in (left, right)]
    plan = make_plan(result(finding("b", moved[0]), finding("a", moved[1])), Settings(), review)
    assert outlines(plan.regions) == [moved[1].union(right)]


boxes = st.builds(
    lambda left, top, width, height: PixelBox(left, top, left + width, top + height),
    st.integers(0, 120),
    st.integers(0, 80),
    st.integers(1, 40),
    st.integers(1, 40),
)
kinds = st.sampled_from([Kind.SIGN, Kind.PLATE, Kind.FACE])
pages = st.tuples(st.integers(0, 2), st.integers(0, 2)).map(lambda ends: (min(ends), max(ends)))


def scanned(things: list[tuple[PixelBox, Kind, tuple[int, int]]]) -> ScanResult:
    findings = (
        replace(finding(f"f{number}", box, kind), page=first, last_page=None if first == last else last)
        for number, (box, kind, (first, last)) in enumerate(things)
    )
    return replace(result(*findings), pages=(PageSize(*SIZE),) * 3)


things = st.tuples(boxes, kinds, pages)
scans = st.lists(things, max_size=5, unique=True).map(scanned)
actions = st.dictionaries(st.integers(0, 4).map(lambda number: f"f{number}"), st.sampled_from(Action))


def covered(regions: tuple[HiddenRegion, ...], page: int) -> np.ndarray:
    hidden = np.zeros((SIZE[1], SIZE[0]), bool)
    for region in regions:
        if not region.covers(page):
            continue
        mask = rasterise(region.outline, *SIZE)
        if not mask.empty:
            box = mask.box
            hidden[box.top : box.bottom, box.left : box.right] |= mask.inside
    return hidden


@given(scans, scans, actions, st.booleans())
def test_nothing_that_was_decided_to_be_hidden_is_ever_shown(
    before: ScanResult, after: ScanResult, chosen: dict[str, Action], checked: bool
) -> None:
    chosen = {each.id: chosen[each.id] for each in before.findings if each.id in chosen}
    review = with_subjects(Review(chosen, checked=checked), before)
    plan = make_plan(after, Settings(), review)
    hidden = [covered(plan.regions, page) for page in range(3)]
    for each in before.findings:
        in_effect = chosen.get(each.id, each.action if checked else None)
        if in_effect is Action.HIDE:
            for page in range(each.page, (each.page if each.last_page is None else each.last_page) + 1):
                assert hidden[page][each.box.top : each.box.bottom, each.box.left : each.box.right].all()


@given(scans, scans, actions)
def test_no_decision_is_lost_and_matching_again_changes_nothing(
    before: ScanResult, after: ScanResult, chosen: dict[str, Action]
) -> None:
    review = with_subjects(Review({each.id: chosen[each.id] for each in before.findings if each.id in chosen}), before)
    once = matched(review, after)
    assert sorted(once.actions.values()) == sorted(review.actions.values())
    assert sorted(map(repr, once.subjects.values())) == sorted(map(repr, review.subjects.values()))
    assert matched(once, after) == once
    assert make_plan(after, Settings(), once) == make_plan(after, Settings(), review)
    back = matched(once, before)
    assert {each.id: back.actions.get(each.id) for each in before.findings} == {
        each.id: review.actions.get(each.id) for each in before.findings
    }, "going back to the first scan, every decision is where it was made"


@given(scans, scans, actions)
def test_the_window_shows_what_the_plan_hides(before: ScanResult, after: ScanResult, chosen: dict[str, Action]) -> None:
    review = with_subjects(Review({each.id: chosen[each.id] for each in before.findings if each.id in chosen}), before)
    shown = [region.outline for region in regions_of(after, matched(review, after)) if region.hidden]
    assert shown == outlines(make_plan(after, Settings(), review).regions)


def test_a_subject_says_kind_place_and_proposal() -> None:
    assert decided(Action.KEEP, finding("old")).subjects == {"old": Subject(Kind.SIGN, BOX, Action.HIDE)}
