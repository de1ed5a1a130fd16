"""The list of photos: which it shows, in which order, and what stays where it is meanwhile."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.photo_model import PATH_ROLE, PhotoFilter, PhotoModel, PhotoOrder
from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from app.desktop.window import Window
from scanner.batch.jobs import ScanJob
from scanner.batch.session import Session
from scanner.model import Action, Finding, Kind, PixelBox, Review, ScanResult
from scanner.settings import Settings
from support.desktop import STREET, draw_photo, finding, scanned

FOUND: dict[str, tuple[Finding, ...]] = {
    "delta.jpg": STREET,
    "alpha.jpg": (finding(1, Kind.FACE, PixelBox(0, 0, 9, 9)),),
    "Charlie.jpg": (),
    "bravo.jpg": (finding(1, Kind.PLATE, PixelBox(0, 0, 9, 9), "7ABC 123"), *STREET),
}


@pytest.fixture
def store(qapp: QApplication, tmp_path: Path) -> ReviewStore:
    """Four photos looked at, and one that could not be read."""
    del qapp
    made = ReviewStore(Settings())
    for name in (*FOUND, "zulu.jpg"):
        path = draw_photo(tmp_path / name)
        made.add([PhotoEntry(str(path))])
        lost = ScanJob(str(path), Settings()).lost("worker-lost", "crashed")
        made.set_result(scanned(path, FOUND[name]) if name in FOUND else lost)
    return made


def names(model: PhotoModel) -> list[str]:
    return [Path(model.index(row).data(PATH_ROLE)).name for row in range(model.rowCount())]


def path_of(store: ReviewStore, name: str) -> str:
    return next(entry.path for entry in store if Path(entry.path).name == name)


def test_each_filter_shows_its_photos(store: ReviewStore) -> None:
    store.set_reviews({path_of(store, "alpha.jpg"): Review(checked=True)})
    model = PhotoModel(store)
    shown = {}
    for wanted in PhotoFilter:
        model.show_only(wanted)
        shown[wanted] = names(model)
    assert shown == {
        PhotoFilter.ALL: ["delta.jpg", "alpha.jpg", "Charlie.jpg", "bravo.jpg", "zulu.jpg"],
        PhotoFilter.TO_CHECK: ["delta.jpg", "Charlie.jpg", "bravo.jpg"],
        PhotoFilter.UNDECIDED: ["delta.jpg", "bravo.jpg"],
        PhotoFilter.PLATES: ["delta.jpg", "bravo.jpg"],
        PhotoFilter.FACES: ["delta.jpg", "alpha.jpg", "bravo.jpg"],
        PhotoFilter.CHECKED: ["alpha.jpg"],
        PhotoFilter.LEFT_OUT: [],
        PhotoFilter.FAILED: ["zulu.jpg"],
    }


def test_each_order_sorts(store: ReviewStore) -> None:
    model = PhotoModel(store)
    model.order_by(PhotoOrder.NAME)
    assert names(model) == ["alpha.jpg", "bravo.jpg", "Charlie.jpg", "delta.jpg", "zulu.jpg"]
    model.order_by(PhotoOrder.MOST_FOUND)
    assert names(model)[:2] == ["bravo.jpg", "delta.jpg"]
    model.order_by(PhotoOrder.ADDED)
    assert names(model) == [*FOUND, "zulu.jpg"]


def test_photos_that_come_while_it_is_filtered_and_sorted_find_their_place(
    store: ReviewStore, tmp_path: Path, qtbot: QtBot
) -> None:
    model = PhotoModel(store)
    model.order_by(PhotoOrder.MOST_FOUND)
    model.show_only(PhotoFilter.PLATES)
    path = draw_photo(tmp_path / "echo.jpg")
    store.add([PhotoEntry(str(path))])
    plates = tuple(finding(number, Kind.PLATE, PixelBox(0, 0, 9, 9), f"7ABC {number}") for number in range(9))
    store.set_result(scanned(path, plates))
    qtbot.waitUntil(lambda: names(model) == ["echo.jpg", "bravo.jpg", "delta.jpg"])


def test_the_open_photo_stays_until_another_one_is_opened(store: ReviewStore, qtbot: QtBot) -> None:
    model = PhotoModel(store)
    model.show_only(PhotoFilter.TO_CHECK)
    path = path_of(store, "delta.jpg")
    model.keep(path)
    store.set_reviews({path: Review(checked=True)})
    qtbot.wait(300)
    assert "delta.jpg" in names(model)
    model.keep(path_of(store, "bravo.jpg"))
    qtbot.waitUntil(lambda: "delta.jpg" not in names(model))


def test_another_order_keeps_the_photo_open_and_does_not_open_it_anew(street: Window) -> None:
    opened: list[str] = []
    street.strip.opened.connect(opened.append)
    street.strip.step(1)
    here = street.strip.current
    for order in (PhotoOrder.NAME, PhotoOrder.MOST_FOUND, PhotoOrder.ADDED):
        street.strip.model.order_by(order)
        assert street.strip.current == here
    assert opened == [here]


def test_a_decision_about_many_photos_is_told_once(street: Window) -> None:
    told: list[str] = []
    street.store.photo_changed.connect(told.append)
    street.store.many_changed.connect(lambda: told.append("many"))
    street.decider.set_kind_everywhere(Kind.FACE, Action.HIDE)
    street.undo(forward=False)
    assert told == ["many", "many"]
    assert not any(entry.regions[2].hidden for entry in street.store)


class Disk:
    """A memory that notes which photos were written, and how many at a time."""

    def __init__(self) -> None:
        self.reviews: dict[str, Review] = {}
        self.batches: list[int] = []

    def remember_result(self, result: ScanResult, settings: Settings) -> Review:
        """What was written."""
        del settings
        return self.reviews.get(result.path, Review())

    def remember_reviews(self, entries: Sequence[PhotoEntry], settings: Settings) -> None:
        """Note them."""
        del settings
        self.batches.append(len(entries))
        self.reviews.update((entry.path, entry.review) for entry in entries)

    def remember_export(self, entry: PhotoEntry, settings: Settings) -> None:
        """Nothing is exported here."""
        raise AssertionError(entry, settings)


@pytest.fixture
def many(qapp: QApplication, tmp_path: Path) -> ReviewStore:
    """A thousand photos of one street, looked at."""
    del qapp
    made = ReviewStore(Settings())
    one = scanned(draw_photo(tmp_path / "one.jpg"), STREET)
    results = [dataclasses.replace(one, path=str(tmp_path / f"{number:04}.jpg")) for number in range(1000)]
    made.add(PhotoEntry(result.path, result=result) for result in results)
    return made


def decide_all(store: ReviewStore, review: Review) -> None:
    store.set_reviews({entry.path: review for entry in store})


def test_a_decision_about_a_thousand_photos_holds_at_once_and_is_told_when_all_of_it_is_written(
    many: ReviewStore, qtbot: QtBot
) -> None:
    disk, told = Disk(), list[int]()
    many.use_memory(disk)
    many.many_changed.connect(lambda: told.append(len(disk.reviews)))
    decide_all(many, Review(checked=True))
    assert many.counts()[PhotoState.CHECKED] == 1000
    assert disk.batches == []
    assert many.busy
    qtbot.waitUntil(lambda: bool(told))
    assert told == [1000]
    assert not many.busy
    assert max(disk.batches) <= 100


def test_the_last_of_two_decisions_is_what_is_written(many: ReviewStore) -> None:
    disk = Disk()
    many.use_memory(disk)
    decide_all(many, Review(checked=True))
    decide_all(many, Review(checked=False))
    many.set_reviews({many.entry_at(7).path: Review(checked=True)})
    many.flush()
    assert [row for row in range(1000) if disk.reviews[many.entry_at(row).path].checked] == [7]
    many.flush()
    assert sum(disk.batches) == 1001


def test_closing_the_photos_writes_first_what_is_left(many: ReviewStore) -> None:
    disk = Disk()
    many.use_memory(disk)
    decide_all(many, Review(checked=True))
    many.clear()
    assert len(disk.reviews) == 1000


def test_closing_the_window_writes_first_what_is_left(street: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.desktop.review_store._WRITTEN_AT_ONCE", 2)
    file = street.link.file
    assert file is not None
    decide_all(street.store, Review(checked=True))
    with Session.open(file, create=False) as session:
        assert not any(photo.checked for photo in session.photos())
    street.close()
    with Session.open(file, create=False) as session:
        assert [photo.checked for photo in session.photos()] == [True] * 3


def test_a_scan_that_ends_meanwhile_does_not_bring_an_older_decision_back(many: ReviewStore) -> None:
    disk = Disk()
    many.use_memory(disk)
    entry = many.entry_at(999)
    assert entry.result is not None
    many.set_reviews({entry.path: Review(checked=True)})
    decide_all(many, Review())  # undone
    many.set_result(entry.result)
    assert many.entry(entry.path).review == Review()


def test_another_policy_holds_at_once_for_whoever_asks_and_for_all_soon(many: ReviewStore, qtbot: QtBot) -> None:
    before = many.entry_at(0)
    assert [region.hidden for region in before.regions] == [True, True, False]
    many.set_settings(Settings(hide=frozenset({Kind.FACE})))
    assert all(region.hidden for region in many.entry_at(999).regions)
    assert not next(entry for entry in many.glance() if entry.path == before.path).regions[2].hidden
    qtbot.waitUntil(lambda: all(entry.regions[2].hidden for entry in many.glance()))
    many.set_settings(Settings(keep=frozenset({Kind.PLATE})))
    assert [entry.regions[1].hidden for entry in many] == [False] * 1000
