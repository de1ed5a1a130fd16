"""A person decides: their decisions win over the policy, and the policy over nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scanner.errors import WrongCallError
from scanner.model import (
    Action,
    DrawnRegion,
    Ellipse,
    Finding,
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
from scanner.settings import POLICIES, Settings

BOX = PixelBox(1, 2, 30, 40)


def _result(*findings: Finding) -> ScanResult:
    photo = Photo(Path("a.jpg"), "jpeg", 10, "0" * 64)
    return ScanResult(path="a.jpg", status=ScanStatus.OK, photo=photo, width_px=100, height_px=80, findings=findings)


def _finding(name: str, kind: Kind, action: Action) -> Finding:
    return Finding(id=name, kind=kind, box=BOX, text="", confidence=1.0, why="", action=action)


@pytest.mark.parametrize("policy", POLICIES)
def test_every_policy_has_an_action_for_every_kind(policy: str) -> None:
    assert {Settings(policy=policy).action_for(kind) for kind in Kind} <= set(Action)


def test_the_policies_are_the_documented_ones() -> None:
    careful, balanced, school = (Settings(policy=name) for name in ("careful", "balanced", "school"))
    assert careful.action_for(Kind.SIGN) is Action.HIDE
    assert careful.action_for(Kind.FACE) is Action.REVIEW
    assert careful.action_for(Kind.HARMLESS) is Action.KEEP
    assert balanced.action_for(Kind.SIGN) is Action.REVIEW
    assert balanced.action_for(Kind.PLATE) is Action.HIDE
    assert school.action_for(Kind.FACE) is Action.HIDE


def test_overrides_win_over_the_policy() -> None:
    settings = Settings(hide=frozenset({Kind.FACE}), keep=frozenset({Kind.PLATE}))
    assert settings.action_for(Kind.FACE) is Action.HIDE
    assert settings.action_for(Kind.PLATE) is Action.KEEP


def test_asking_to_hide_and_keep_the_same_kind_is_a_wrong_call() -> None:
    with pytest.raises(WrongCallError, match="both"):
        Settings(hide=frozenset({Kind.FACE}), keep=frozenset({Kind.FACE}))


def test_only_what_is_to_be_hidden_becomes_a_region() -> None:
    findings = [_finding(action, Kind.SIGN, action) for action in Action]
    plan = make_plan(_result(*findings), Settings())
    assert [region.outline for region in plan.regions] == [BOX]


def test_a_decision_wins_over_the_proposed_action() -> None:
    result = _result(_finding("a", Kind.PLATE, Action.HIDE), _finding("b", Kind.FACE, Action.REVIEW))
    plan = make_plan(result, Settings(), Review(actions={"a": Action.KEEP, "b": Action.HIDE}))
    assert [region.kind for region in plan.regions] == [Kind.FACE]


def test_moved_and_drawn_outlines_are_carried_out() -> None:
    moved, drawn = PixelBox(5, 5, 50, 50), Ellipse(PixelBox(60, 10, 80, 30))
    review = Review(outlines={"a": moved}, drawn=(DrawnRegion("d", drawn, Kind.FACE),))
    plan = make_plan(_result(_finding("a", Kind.PLATE, Action.HIDE)), Settings(), review)
    assert [region.outline for region in plan.regions] == [moved, drawn]


def test_metadata_only_hides_no_region() -> None:
    plan = make_plan(_result(_finding("a", Kind.PLATE, Action.HIDE)), Settings(metadata_only=True))
    assert plan.regions == ()


def test_the_seed_does_not_depend_on_the_photo() -> None:
    other = ScanResult(path="b", status=ScanStatus.OK, photo=Photo(Path("b"), "jpeg", 9, "f" * 64))
    assert make_plan(_result(), Settings()).seed == make_plan(other, Settings()).seed


def test_a_style_per_kind_wins_over_the_general_one() -> None:
    settings = Settings(style="solid", styles={Kind.PLATE: "frost"})
    findings = [_finding("a", Kind.PLATE, Action.HIDE), _finding("b", Kind.SIGN, Action.HIDE)]
    assert [region.style for region in make_plan(_result(*findings), settings).regions] == ["frost", "solid"]


def test_regions_stand_on_the_pages_of_their_findings() -> None:
    shown = replace(_finding("a", Kind.SIGN, Action.HIDE), page=1, last_page=3)
    result = replace(_result(shown), pages=(PageSize(100, 80),) * 5, animated=True)
    review = Review(drawn=(DrawnRegion("d", BOX, page=4), DrawnRegion("e", BOX)))
    regions = make_plan(result, Settings(), review).regions
    covered = [[page for page in range(5) if region.covers(page)] for region in regions]
    assert covered == [[1, 2, 3], [4], [0, 1, 2, 3, 4]]


def test_what_is_to_be_hidden_on_one_page_matches_nothing_on_another() -> None:
    old = Review({"old": Action.HIDE}, subjects={"old": Subject(Kind.SIGN, BOX, Action.HIDE, page=1)})
    result = replace(_result(_finding("a", Kind.SIGN, Action.KEEP)), pages=(PageSize(100, 80),) * 2)
    regions = make_plan(result, Settings(), old).regions
    assert [(region.page, region.found) for region in regions] == [(1, False)]


def test_clothes_are_looked_for_only_where_they_are_to_be_hidden() -> None:
    assert not any(Settings(policy=policy).looks_for_clothes for policy in POLICIES)
    assert Settings(policy="school", hide=frozenset({Kind.CLOTHING})).looks_for_clothes
