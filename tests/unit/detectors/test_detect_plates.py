"""Number plates of many countries, and what is none."""

from collections.abc import Callable

import numpy as np
import pytest

from scanner.detectors.plate_outline import outline_of
from scanner.detectors.plate_text import is_small_print, judge
from scanner.detectors.registry import detect
from scanner.model import Candidate, Evidence, Kind, Quad, TextLine

Find = Callable[..., tuple[Candidate, ...]]
Only = Callable[..., Kind]
Write = Callable[..., TextLine]

PLATES = [
    "7ABC123",  # California
    "ABC-1234",  # Texas
    "ABC 123",
    "JIT·7463",  # Brazil
    "BRA2E19",  # Mercosur
    "AB-123-CD",  # France, Italy
    "B MA 1234",  # Germany
    "AB12 CDE",  # Great Britain
    "1234 BCD",  # Spain
    "RK:906AJ",  # Slovakia, its seal read as a colon
    "1B8 0338",  # Czechia
    "WA 56660",  # Poland
    "ABC-123",  # Sweden, Hungary
    "34 ABC 123",  # Turkey
    "12-AB-34",  # Portugal
    "XX-12-XX",  # Netherlands
    "MH12DE1433",  # India
    "SGA 1234 X",  # Singapore
    "WD-5010",  # Malaysia
    "AA 1234 BB",  # Ukraine
    "BA²738DE",  # a seal read as a superscript
    "KD4XT7B",  # a seal read as a letter: KD4 T7B
    "KTO-BIP",  # 0 and 1 read as letters: KT0 B1P
]
NO_PLATES = [
    "C.P. 06700",
    "CO-OP",
    "TAX-FREE",
    "WALK-IN",
    "12:30",
    "10:30-22:00",
    "9am-5pm",
    "24 MAY 2019",
    "MAY 24",
    "$1234",
    "50% OFF",
    "100ml",
    "250 GB",
    "5th floor",
    "LEVEL 12",
    "UNIT 4B",
    "B1-25",
    "#02-18",
    "1936-1968",
    "2024",
    "EXIT 12",
    "LIFT LOBBY 2",
    "HOTEL 123",
    "SALE 100",
    "Since 1987",
    "Vitamin B12",
    "4x4",
    "BUS 42",
    "KITCHEN",
    "STOP",
    "No. 12",
    "www.ab12.de",
]


@pytest.mark.parametrize("text", PLATES)
def test_plates_are_plates(text: str, only: Only) -> None:
    assert only(text) is Kind.PLATE


@pytest.mark.parametrize("text", NO_PLATES)
def test_other_texts_are_no_plates(text: str, find: Find) -> None:
    assert Kind.PLATE not in {c.kind for c in find(text)}


@pytest.mark.parametrize("text", ["TEXAS", "The Empire State", "dmv.ca.gov", "SP-SAO PAULO", "BA-SALVADOR", "BRASIL"])
def test_small_print_of_plates(text: str) -> None:
    assert is_small_print(text)


@pytest.mark.parametrize("text", ["HOTEL", "Main St", "SP", "SALE"])
def test_other_small_print(text: str) -> None:
    assert not is_small_print(text)


def test_a_plate_covers_its_small_print_and_half_a_height_around(find: Find, write: Write) -> None:
    found = find(
        write("TEXAS", 360, 270, height=22),
        write("BFN-8484", 300, 300, height=60),
        write("THE LONE STAR STATE", 310, 366, height=14),
    )
    assert [c.kind for c in found] == [Kind.PLATE]
    box = found[0].box
    assert box.left <= 300 - 20
    assert box.top < 272
    assert box.bottom > 382


def test_letters_alone_are_a_plate_only_with_small_print(find: Find, write: Write) -> None:
    (alone,) = find(write("GRANDMA", 300, 300))
    assert alone.kind is Kind.SIGN
    found = find(write("GRANDMA", 300, 300, height=60), write("CALIFORNIA", 340, 276, height=22))
    assert [c.kind for c in found] == [Kind.PLATE]


def test_split_readings_are_one_plate(find: Find, write: Write) -> None:
    found = find(write("383", 300, 300, 50), write("WJP", 400, 300, 50))
    assert [c.kind for c in found] == [Kind.PLATE]
    assert found[0].text == "383 WJP"


def test_two_line_plates(find: Find, write: Write) -> None:
    found = find(write("DRD", 300, 300, 50), write("130", 300, 352, 50))
    assert [c.kind for c in found] == [Kind.PLATE]


def test_a_number_in_the_middle_of_a_poster_is_no_plate(find: Find, write: Write) -> None:
    found = find(
        write("THE GREAT", 300, 300),
        write("ABZ 123", 300, 342),
        write("SHOW BAND", 300, 384),
        write("ON TOUR", 300, 426),
    )
    assert Kind.PLATE not in {c.kind for c in found}


def _painted(plate: tuple[int, int, int, int]) -> np.ndarray:
    """A dark car with a white plate and black strokes for letters."""
    rgb = np.full((300, 500, 3), 60, np.uint8)
    left, top, right, bottom = plate
    rgb[top:bottom, left:right] = 235
    for x in range(left + 14, right - 14, 20):
        rgb[top + 12 : bottom - 12, x : x + 7] = 20
    return rgb


def _text_on(plate: tuple[int, int, int, int]) -> Quad:
    left, top, right, bottom = plate
    left, top, right, bottom = left + 12, top + 10, right - 12, bottom - 10
    return Quad(((left, top), (right, top), (right, bottom), (left, bottom)))


def test_the_rim_is_found_in_the_picture() -> None:
    plate = (140, 120, 360, 180)
    outline = outline_of(_painted(plate), _text_on(plate))
    assert outline is not None
    assert outline.closed
    assert outline.like_plate_around(_text_on(plate).bounds())
    assert abs(outline.box.left - 140) <= 6
    assert abs(outline.box.bottom - 180) <= 6


def test_without_a_rim_nothing_is_closed() -> None:
    rgb = np.full((300, 500, 3), 235, np.uint8)
    rgb[132:168, 160:167] = 20
    outline = outline_of(rgb, _text_on((140, 120, 360, 180)))
    assert outline is None or not outline.closed


def test_five_digits_are_a_plate_on_a_plain_rectangle_only() -> None:
    plate = (140, 120, 260, 180)
    line = TextLine(_text_on(plate), "78188", 0.98, 0.8)
    (on_plate,) = detect(Evidence(_painted(plate), (line,)))
    assert on_plate.kind is Kind.PLATE
    rng = np.random.default_rng(1)
    (elsewhere,) = detect(Evidence(rng.integers(0, 255, (300, 500, 3), dtype=np.uint8), (line,)))
    assert elsewhere.kind is not Kind.PLATE


def test_judging_says_nothing_of_the_text_in_its_repr() -> None:
    judged = judge(["7ABC123"])
    assert judged is not None
    assert "7ABC123" in judged.why
    assert "7ABC123" not in repr(judged)
