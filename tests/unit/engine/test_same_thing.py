"""What is one thing on many photos, and what must never be taken for one."""

from __future__ import annotations

import random

import cv2
import numpy as np
import pytest

from scanner.messages import Message
from scanner.model import Action, Finding, Kind, PixelBox, RgbImage
from scanner.same_thing import Found, Thing, things
from scanner.vision.appearance import appearance

BOX = PixelBox(0, 0, 100, 40)


def found(number: int, kind: Kind, text: str = "", look: str = "") -> Found:
    """One finding of a photo of its own."""
    one = Finding(f"id-{number}", kind, BOX, text, 0.9, Message("a reason"), Action.HIDE, appearance=look)
    return Found(f"{number}.jpg", one)


def grouped(kind: Kind, *texts: str) -> list[set[str]]:
    """The readings of each thing."""
    made = things(found(number, kind, text) for number, text in enumerate(texts))
    return sorted((set(each.readings) for each in made), key=min)


def test_a_school_read_in_five_ways_is_one_thing() -> None:
    readings = (
        "Maple Hollow Elementary School",
        "MAPLE HOLLOW ELEMENTARY SCHOOL",
        "Maple Hol1ow Elernentary Schooi",
        "Maple Hollow",
        "ELEMENTARY SCHOOL",
    )
    (school,) = things(found(number, Kind.SCHOOL, text) for number, text in enumerate((readings[0], *readings)))
    assert school.readings[0] == readings[0]  # the usual one
    assert len(school.readings) == 5
    assert len(school.photos) == 6


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (Kind.SCHOOL, "Lincoln Elementary School", "Lincoln Middle School"),
        (Kind.PLATE, "4HRT 917", "4HRT 971"),
        (Kind.PLATE, "AB12 CDE", "AB12 CDF"),
        (Kind.PLATE, "AB12 CDE", "AB13 CDE"),
        (Kind.PLATE, "7KDR 482", "KDR 482"),
        (Kind.ADDRESS, "12 Oak Street", "14 Oak Street"),
        (Kind.ADDRESS, "2 Oak Street", "12 Oak Street"),
        (Kind.JERSEY_NUMBER, "16", "19"),
        (Kind.JERSEY_NUMBER, "1", "11"),
        (Kind.CONTACT, "(217) 555-0187", "(217) 555-0137"),
        (Kind.NAME, "Mia", "Mio"),
        (Kind.NAME, "Robin", "Rubin"),
        (Kind.CODE, "https://example.org/a1", "https://example.org/a2"),
        (Kind.CODE, "aB", "Ab"),
    ],
)
def test_what_differs_in_what_counts_is_not_the_same(kind: Kind, one: str, other: str) -> None:
    assert grouped(kind, one, other) == sorted(({one}, {other}), key=min)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (Kind.PLATE, "7KDR 482", "7KDR4B2"),
        (Kind.PLATE, "4HRT-917", "4hrt 9i7"),
        (Kind.STREET, "Washington Avenue", "Washinqton Avenuc"),
        (Kind.CONTACT, "(217) 555-0187", "217 555 0187"),
        (Kind.ADDRESS, "12 Oak Street", "I2 Oak Strcet"),
        (Kind.TEAM, "Śląsk Wrocław", "Slask Wroclaw"),
    ],
)
def test_misreadings_are_the_same(kind: Kind, one: str, other: str) -> None:
    assert len(grouped(kind, one, other)) == 1


def test_a_part_that_may_belong_to_either_belongs_to_neither() -> None:
    schools = ("Maple Hollow Elementary School", "Cedar Creek Elementary School")
    assert {"Elementary School"} in grouped(Kind.SCHOOL, *schools, "Elementary School")


def test_kinds_stay_apart() -> None:
    assert len(things([found(1, Kind.SCHOOL, "Lincoln"), found(2, Kind.STREET, "Lincoln")])) == 2


def test_faces_are_never_compared() -> None:
    same_look = "0123456789abcdef"
    faces = [found(number, Kind.FACE, "the same", same_look) for number in range(3)]
    assert len(things(faces)) == 3
    photo = np.random.default_rng(1).integers(0, 255, (60, 60, 3), dtype=np.uint8)
    assert appearance(photo, Kind.SIGN, PixelBox(0, 0, 60, 60))
    assert not appearance(photo, Kind.FACE, PixelBox(0, 0, 60, 60))


def test_what_a_person_has_told_apart_stays_apart() -> None:
    four = [found(number, Kind.SIGN, "Riverside Market") for number in range(4)]
    groups = {frozenset(each.finding.id for each in thing.found) for thing in things(four, [frozenset({"id-2"})])}
    assert groups == {frozenset({"id-0", "id-1", "id-3"}), frozenset({"id-2"})}


def test_the_order_makes_no_difference() -> None:
    readings = ["Maple Hollow School", "Maple Hollow Schools", "Maplc Hollow Schoois", "Maple Hill School", "Maple"] * 3
    all_found = [found(number, Kind.SCHOOL, text) for number, text in enumerate(readings)]
    first = _as_sets(things(all_found))
    for seed in range(5):
        random.Random(seed).shuffle(all_found)  # noqa: S311  # any order does
        assert _as_sets(things(all_found)) == first


def _as_sets(made: tuple[Thing, ...]) -> set[frozenset[str]]:
    return {frozenset(each.finding.id for each in thing.found) for thing in made}


def draw_logo(seed: int) -> RgbImage:
    """Some shapes on a ground; the same ones for the same seed."""
    random_ = np.random.default_rng(seed)
    picture = np.full((300, 400, 3), random_.integers(120, 255), np.uint8)
    for _ in range(6):
        center = tuple(int(each) for each in random_.integers(40, 260, 2))
        color = tuple(int(each) for each in random_.integers(0, 120, 3))
        cv2.circle(picture, center, int(random_.integers(15, 70)), color, -1)
    return picture


def test_logos_are_the_same_by_their_looks() -> None:
    random_ = np.random.default_rng(7)
    all_found = []
    for number in range(30):
        logo = draw_logo(number % 6)
        scale = float(random_.uniform(0.3, 1.5))
        shot = cv2.resize(logo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.int16)
        shot = np.clip(shot + random_.normal(float(random_.uniform(-20, 20)), 6, shot.shape), 0, 255).astype(np.uint8)
        height, width = shot.shape[:2]
        by = int(0.02 * width)
        box = PixelBox(int(random_.integers(0, by + 1)), 0, width - int(random_.integers(0, by + 1)), height)
        all_found.append(found(number, Kind.SIGN, look=appearance(shot, Kind.SIGN, box)))
    groups = _as_sets(things(all_found))
    wanted = {frozenset(f"id-{each}" for each in range(logo, 30, 6)) for logo in range(6)}
    assert groups == wanted


def test_what_no_hash_is_stays_alone() -> None:
    assert len(things(found(number, Kind.SIGN, look="not a hash") for number in range(2))) == 2
