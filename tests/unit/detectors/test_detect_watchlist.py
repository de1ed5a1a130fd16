"""The user's own words, through what engines make of them."""

import time
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.detectors.watchlist import distance, matches
from scanner.model import Candidate, CodeMark, Kind, Quad, TextLine

Find = Callable[..., tuple[Candidate, ...]]
Write = Callable[..., TextLine]


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Emma Lindqvist", "EMMA LINDQVIST"),
        ("Emma Lindqvist", "Ernma Lindqvist"),
        ("Emma Lindqvist", "EMMALINDQVIST 4B"),
        ("Emma Lindqvist", "Emma Lindqv1st"),
        ("Lincoln Elementary", "L1NC0LN ELEMENTARY"),
        ("Zoë", "zoe"),
        ("Zoë", "Z0E"),
        ("Mia", "M1A Lopez"),
        ("Hauptstraße", "HAUPTSTRASSE 12"),
        ("Kornblumenweg", "Komblumenweg"),
        ("7ABC123", "7A8C123"),
        ("7ABC123", "7ABC 123"),
        ("+1 412 555 0199", "(412) 555-0199"),
        ("412-555-0199", "4125550199"),
        ("030 901820", "+49 30 901820"),
        ("Νίκος", "ΝΙΚΟΣ"),
        ("小明", "小明"),
        ("小明", "今天小明在学校"),
        ("ゆい", "きょうはゆいのたんじょうび"),
        ("민수", "민수는 학교에"),
        ("Mia", "MIA'S BIRTHDAY"),
        ("Zoë", "Zoe\u2019s cup"),
        ("Mia", "Mia2024"),
        ("Mia", "2024Mia"),
        ("Emma", "EMMA_2024"),
        ("000000", "Door 000000"),
        ("Blue Tigers", "BLUE TlGERS FC"),
    ],
)
def test_terms_are_found(term: str, text: str) -> None:
    assert matches(text, (term,)) == (term,)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Mia", "Miami"),
        ("Ann", "Annual"),
        ("Emma", "Gemma"),
        ("Emma Lindqvist", "Emma Thompson"),
        ("Lincoln", "Linden"),
        ("Parker", "Parking"),
        ("412-555-0199", "412-555-0198"),
        ("7ABC123", "7XYZ123"),
        ("7ABC124", "7ABC129"),  # another car
        ("7ABC124", "7ABC12"),
        ("HX-VR 2314", "HX-VR 2319"),
        ("Rosa", "Rossmann"),
        ("Zoë", ""),
        ("000000", "anything"),
        ("000-001", "Room 1"),
        ("Mia", "Miami2024"),
        ("", "anything"),
    ],
)
def test_other_words_are_not(term: str, text: str) -> None:
    assert matches(text, (term,)) == ()


def test_several_terms_keep_their_order() -> None:
    assert matches("Tom and Mia Lopez", ("Mia", "Zed", "Tom")) == ("Mia", "Tom")


def test_confusions_cost_less_than_other_edits() -> None:
    assert distance("lincoln", "l1nc0ln") < distance("lincoln", "lxncxln")
    assert distance("lincoln", "lincoln") == 0
    assert distance("corner", "comer") < 1


def test_a_term_wins_over_every_other_kind(find: Find) -> None:
    (candidate,) = find("Lincoln Elementary School", watchlist=("Lincoln",))
    assert candidate.kind is Kind.WATCHLIST
    assert "Lincoln" in candidate.why


def test_a_term_over_two_lines(find: Find, write: Write) -> None:
    (candidate,) = find(write("Emma", 300, 300), write("Lindqvist", 300, 345), watchlist=("Emma Lindqvist",))
    assert candidate.kind is Kind.WATCHLIST


def test_a_term_inside_a_code(find: Find) -> None:
    square = Quad(((100, 100), (200, 100), (200, 200), (100, 200)))
    (candidate,) = find(codes=(CodeMark(square, "QR Code", "https://example.org/lindqvist"),), watchlist=("Lindqvist",))
    assert candidate.kind is Kind.WATCHLIST


def test_a_value_holds_the_words_that_stand_in_it() -> None:
    assert matches("Sports day, Ernma Lindqvist, 4b", ("Tom", "Emma Lindqvist")) == ("Emma Lindqvist",)
    assert matches("Springfield", ("Tom", "Emma Lindqvist")) == ()


words = st.text("abcdefghilmnorstuvw0123456789", min_size=1, max_size=12)


@given(words, words, words, st.data())
def test_the_distance_is_that_of_the_best_stretch(needle: str, before: str, after: str, data: st.DataObject) -> None:
    assert distance(needle, before + needle + after) == 0
    at = data.draw(st.integers(0, len(needle) - 1))
    lost = needle[:at] + needle[at + 1 :]
    assert distance(needle, before + lost + after) <= (1.5 if needle[at].isdigit() else 1)
    assert distance(needle, before + lost + after) <= distance(needle, lost)


def test_a_long_caption_is_searched_for_a_whole_school_in_a_moment() -> None:
    letters = np.random.default_rng(1).choice(list("aeinrstlomd"), (600, 9))
    spelt = ["".join(word) for word in letters]
    pupils, caption = tuple(spelt[:300]), " ".join(spelt[300:490])
    begin = time.process_time()
    assert pupils[7] in matches(f"{caption} {pupils[7]}", pupils)
    assert time.process_time() - begin < 1  # a tenth of that; glyph by glyph it took three seconds
