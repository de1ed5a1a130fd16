"""Everything that changes a decision can be undone and redone, by name, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop.decider import Decider
from app.desktop.review_store import PhotoEntry, ReviewStore
from scanner.model import Action, Ellipse, Kind, PixelBox, Review
from scanner.settings import Settings
from support.desktop import draw_photo, scanned


@pytest.fixture
def decider(qapp: QApplication, tmp_path: Path) -> Decider:
    del qapp
    store = ReviewStore(Settings())
    for seed, name in enumerate(("a.jpg", "b.jpg", "c.jpg")):
        path = draw_photo(tmp_path / name, seed=seed)
        store.add([PhotoEntry(str(path))])
        store.set_result(scanned(path))
    made = Decider(store)
    made.store = store  # type: ignore[attr-defined]  # keeps it alive, and at hand
    return made


def store_of(decider: Decider) -> ReviewStore:
    return decider.store  # type: ignore[attr-defined, no-any-return]  # see above


def reviews(decider: Decider) -> list[Review]:
    return [entry.review for entry in store_of(decider)]


def test_each_decision_has_a_name_and_can_be_undone_and_redone(decider: Decider) -> None:
    store = store_of(decider)
    path = store.entry_at(0).path
    school, plate, _ = (region.id for region in store.entry(path).regions)
    decider.toggle(path, plate)
    decider.move(path, school, PixelBox(1, 2, 30, 40))
    mine = decider.draw(path, PixelBox(5, 5, 60, 60))
    decider.make_round(path, mine)
    decider.duplicate(path, mine, 640, 480)
    decider.remove(path, mine)
    decider.set_all(path, hidden=False)
    decider.set_checked(path, checked=True)
    names = [decider.stack.text(number) for number in range(decider.stack.count())]
    assert names == [
        "Show number plate",
        "Move school",
        "Draw a region",
        "Move your own region",
        "Draw a region",
        "Remove your own region",
        "Show everything",
        "Mark as checked",
    ]
    after = reviews(decider)
    while decider.stack.canUndo():
        decider.stack.undo()
    assert reviews(decider) == [Review()] * 3
    while decider.stack.canRedo():
        decider.stack.redo()
    assert reviews(decider) == after


def test_nudges_in_one_go_are_undone_at_once(decider: Decider) -> None:
    path = store_of(decider).entry_at(0).path
    school = store_of(decider).entry(path).regions[0].id
    for step in range(1, 6):
        decider.move(path, school, PixelBox(40 + step, 60, 300 + step, 120), nudged=True)
    assert decider.stack.count() == 1
    decider.stack.undo()
    assert reviews(decider)[0] == Review()


def test_nudges_of_two_regions_are_two_steps(decider: Decider) -> None:
    path = store_of(decider).entry_at(0).path
    first, second, _ = (region.id for region in store_of(decider).entry(path).regions)
    decider.move(path, first, PixelBox(0, 0, 9, 9), nudged=True)
    decider.move(path, second, PixelBox(0, 0, 9, 9), nudged=True)
    assert decider.stack.count() == 2


def test_one_step_decides_the_same_sign_in_all_photos(decider: Decider) -> None:
    store = store_of(decider)
    path = store.entry_at(0).path
    school = store.entry(path).regions[0]
    decider.set_hidden(path, school.id, hidden=False)
    shown = decider.region(path, school.id)
    assert shown is not None
    assert len(decider.others_with(path, shown)) == 2
    decider.do_everywhere(path, school.id)
    assert all(not entry.regions[0].hidden for entry in store)
    assert decider.stack.undoText() == "Show school in 2 photos"
    assert decider.others_with(path, shown) == ()
    decider.stack.undo()
    assert [entry.regions[0].hidden for entry in store] == [False, True, True]


def test_all_faces_of_all_photos_are_hidden_in_one_step(decider: Decider) -> None:
    decider.set_kind_everywhere(Kind.FACE, Action.HIDE)
    assert all(entry.regions[2].hidden for entry in store_of(decider))
    decider.stack.undo()
    assert not any(entry.regions[2].hidden for entry in store_of(decider))


def test_hide_all_leaves_nothing_shown(decider: Decider) -> None:
    path = store_of(decider).entry_at(0).path
    decider.set_all(path, hidden=True)
    assert all(region.hidden for region in store_of(decider).entry(path).regions)


def test_deciding_what_is_decided_already_is_no_step(decider: Decider) -> None:
    path = store_of(decider).entry_at(0).path
    region = store_of(decider).entry(path).regions[0]
    decider.set_hidden(path, region.id, hidden=True)
    decider.move(path, region.id, region.outline)
    decider.set_checked(path, checked=False)
    assert decider.stack.count() == 0


def test_an_ellipse_fills_the_box_it_was(decider: Decider) -> None:
    path = store_of(decider).entry_at(0).path
    face = store_of(decider).entry(path).regions[2]
    decider.make_round(path, face.id)
    round_one = decider.region(path, face.id)
    assert round_one is not None
    assert round_one.outline == Ellipse(PixelBox(500, 60, 580, 160))
