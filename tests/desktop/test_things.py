"""The overview of things: decided once for all photos, with keys, undone as one, and never an approval."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from pytestqt.qtbot import QtBot

from app.desktop.things.thing_model import Card, Head, ThingFilter
from app.desktop.views import View
from app.desktop.window import Window
from scanner.batch.session import Session
from scanner.model import Finding, Kind, PixelBox
from support.desktop import MakeWindow, draw_photo, finding

SCHOOL = PixelBox(40, 60, 300, 120)
PLATE = PixelBox(360, 300, 480, 340)
FACE = PixelBox(500, 60, 580, 160)
FOUND: dict[str, tuple[Finding, ...]] = {
    "a.jpg": (
        finding(1, Kind.SCHOOL, SCHOOL, "Maple Hollow Elementary School"),
        finding(2, Kind.PLATE, PLATE, "7KDR 482"),
        finding(3, Kind.FACE, FACE),
    ),
    "b.jpg": (
        finding(1, Kind.SCHOOL, SCHOOL, "MAPLE HOLLOW"),
        finding(2, Kind.PLATE, PLATE, "7KDR 428"),
        finding(3, Kind.FACE, FACE),
    ),
    "c.jpg": (finding(1, Kind.SCHOOL, SCHOOL, "Maple Hol1ow Elernentary School"),),
}


def overview(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window that shows the things of three photos."""
    for seed, name in enumerate(FOUND):
        draw_photo(tmp_path / "photos" / name, seed=seed)
    window = new_window(FOUND)
    window.add_paths([str(tmp_path / "photos")])
    qtbot.waitUntil(lambda: sum(entry.result is not None for entry in window.store) == 3, timeout=60_000)
    qtbot.keyClick(window.canvas, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(cards(window)) == 5, timeout=30_000)
    return window


def cards(window: Window) -> list[Card]:
    """The things that are shown."""
    return [row for row in window.views.things.model.rows() if isinstance(row, Card)]


def choose(window: Window, kind: Kind, *, head: bool = False) -> None:
    """Choose the first thing of a kind, or its head."""
    page = window.views.things
    wanted = Head if head else Card
    index = page.model.find(
        lambda row: isinstance(row, wanted) and (row.kind if isinstance(row, Head) else row.group.kind) is kind
    )
    page.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def hidden(window: Window, kind: Kind) -> list[bool]:
    """Of all findings of a kind, photo by photo."""
    return [region.hidden for entry in window.store for region in entry.regions if region.kind is kind]


def test_a_school_is_decided_once_and_undone_at_once(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = overview(new_window, tmp_path, qtbot)
    choose(window, Kind.SCHOOL)
    assert "3" in window.views.things.details.text
    qtbot.keyClick(window.views.things.view, Qt.Key.Key_K)
    assert hidden(window, Kind.SCHOOL) == [False] * 3
    assert hidden(window, Kind.PLATE) == [True] * 2  # two cars, and neither was chosen
    assert not any(entry.review.checked for entry in window.store)  # a thing was decided; no photo was seen
    file = window.link.file
    assert file is not None
    with Session.open(file, create=False) as session:
        decided = [session.review(entry.result.photo.sha256).actions for entry in window.store]  # type: ignore[union-attr]  # all were looked at
    assert all(decided)
    window.actions_["undo"].trigger()
    assert hidden(window, Kind.SCHOOL) == [True] * 3
    assert window.views.current is View.THINGS


def test_faces_are_decided_one_by_one_or_all(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = overview(new_window, tmp_path, qtbot)
    page = window.views.things
    qtbot.mouseClick(page.chips[ThingFilter.TO_DECIDE], Qt.MouseButton.LeftButton)
    assert {card.group.kind for card in cards(window)} == {Kind.FACE}
    choose(window, Kind.FACE)
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert sorted(hidden(window, Kind.FACE)) == [False, True]
    qtbot.waitUntil(lambda: len(cards(window)) == 1, timeout=30_000)  # what is decided has left
    page.show_only(ThingFilter.ALL)
    choose(window, Kind.FACE, head=True)
    qtbot.keyClick(page.view, Qt.Key.Key_H)
    assert hidden(window, Kind.FACE) == [True, True]


def test_a_crop_leads_to_its_photo_and_enter_goes_on(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = overview(new_window, tmp_path, qtbot)
    page = window.views.things
    choose(window, Kind.PLATE)
    group = page.view.chosen_groups()[0]
    qtbot.waitUntil(lambda: page.crops.image(group.best, QSize(210, 96)) is not None, timeout=30_000)
    page.details.open_current()
    assert window.views.current is View.PHOTO
    assert window.viewer.path == group.photos[0]
    assert window.panel.chosen_id == group.best.finding.id
    qtbot.keyClick(window.canvas, Qt.Key.Key_D)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert window.views.current is View.PHOTO
    assert not any(entry.review.checked for entry in window.store)


def test_what_is_not_the_same_is_taken_out(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = overview(new_window, tmp_path, qtbot)
    page = window.views.things
    choose(window, Kind.SCHOOL)
    assert not page.details.apart_link.isEnabled()
    page.details.list.setCurrentIndex(page.details.list.model().index(0, 0))
    qtbot.mouseClick(page.details.apart_link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(cards(window)) == 6, timeout=30_000)
    assert sorted(len(card.group.photos) for card in cards(window) if card.group.kind is Kind.SCHOOL) == [1, 2]
