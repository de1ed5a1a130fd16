"""Decisions are pure functions: what a person decides wins, and nothing else changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.desktop import decisions
from app.desktop.review_store import PhotoEntry, ReviewStore
from app.desktop.same_things import SameThings
from scanner.model import Action, DrawnRegion, Kind, PixelBox, Review, ScanResult
from scanner.plan import make_plan
from scanner.settings import Settings
from support.desktop import STREET, draw_photo, finding, scanned


@pytest.fixture
def result(tmp_path: Path) -> ScanResult:
    return scanned(draw_photo(tmp_path / "a.jpg"), STREET)


def test_without_decisions_the_proposals_stand(result: ScanResult) -> None:
    regions = decisions.regions_of(result, Review())
    assert [region.hidden for region in regions] == [True, True, False]


def test_a_decision_wins_over_the_proposal(result: ScanResult) -> None:
    face = result.findings[2].id
    review = decisions.with_action(Review(), (face,), Action.HIDE)
    assert decisions.regions_of(result, review)[2].hidden
    assert decisions.regions_of(result, Review())[2].hidden is False


def test_a_moved_region_keeps_its_action(result: ScanResult) -> None:
    moved = decisions.with_outline(Review(), result.findings[0].id, PixelBox(1, 2, 30, 40))
    region = decisions.regions_of(result, moved)[0]
    assert region.outline == PixelBox(1, 2, 30, 40)
    assert region.hidden


def test_a_drawing_is_hidden_and_can_be_taken_away_again(result: ScanResult) -> None:
    drawn = decisions.with_drawn(Review(), DrawnRegion("mine", PixelBox(5, 5, 50, 50)))
    region = decisions.regions_of(result, drawn)[-1]
    assert region.drawn
    assert region.hidden
    assert decisions.without_region(drawn, region) == Review()


def test_removing_a_finding_only_shows_it(result: ScanResult) -> None:
    region = decisions.regions_of(result, Review())[0]
    review = decisions.without_region(Review(), region)
    assert decisions.regions_of(result, review)[0].action is Action.KEEP


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Lincoln Elementary", "LINCOLN  ELEMENTARY.", True),
        ("7ABC 123", "7ABC-123", True),
        ("Café", "CAFE", True),
        ("7ABC 123", "7ABC 124", False),
    ],
)
def test_the_same_sign_is_known_by_its_letters(first: str, second: str, same: bool) -> None:
    assert (decisions.letters(first) == decisions.letters(second)) is same


def test_the_same_thing_is_the_same_kind_with_the_same_text(tmp_path: Path) -> None:
    box = PixelBox(0, 0, 9, 9)
    found = {
        "a.jpg": (finding(1, Kind.SCHOOL, box, "Lincoln"), finding(2, Kind.SCHOOL, box, "LINCOLN.")),
        "b.jpg": (finding(1, Kind.STREET, box, "Lincoln"), finding(2, Kind.SCHOOL, box, "...")),
        "c.jpg": (finding(1, Kind.SCHOOL, box, "lincoln"),),
    }
    store = ReviewStore(Settings())
    things = SameThings(store)
    paths = [str(draw_photo(tmp_path / name)) for name in found]
    store.add(PhotoEntry(path) for path in paths)
    for path, findings in zip(paths, found.values(), strict=True):
        store.set_result(scanned(Path(path), findings))

    def region(kind: Kind, text: str) -> decisions.Region:
        return decisions.Region("x", kind, box, Action.HIDE, text, "")

    assert {path: len(ids) for path, ids in things.ids_by_photo(region(Kind.SCHOOL, "Lincoln"))} == {
        paths[0]: 2,
        paths[2]: 1,
    }
    assert list(things.ids_by_photo(region(Kind.SCHOOL, "..."))) == []  # nothing was read: nothing is the same
    store.set_result(scanned(Path(paths[2]), (finding(1, Kind.SCHOOL, box, "Jefferson"),)))  # read otherwise now
    assert [path for path, _ in things.ids_by_photo(region(Kind.SCHOOL, "Lincoln"))] == [paths[0]]
    store.clear()
    assert list(things.ids_by_photo(region(Kind.SCHOOL, "Lincoln"))) == []


def test_what_nobody_can_place_any_more_has_to_be_looked_at_and_is_then_decided(result: ScanResult) -> None:
    """A session of an older program may hide an id that no scan knows; no copy is written before somebody looks."""
    lost = Review({"gone": Action.HIDE, result.findings[2].id: Action.HIDE}, checked=True)
    assert make_plan(result, Settings(), lost).error is not None
    review = decisions.carried_over(lost, result)
    assert not review.checked
    looked = decisions.with_checked(review, checked=True, result=result)
    assert (looked.checked, set(looked.actions)) == (True, {result.findings[2].id})
    plan = make_plan(result, Settings(), looked)
    assert (plan.error, plan.decisions_unused, len(plan.regions)) == (None, 0, 3)
