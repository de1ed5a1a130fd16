"""Papers and screens are one finding; signs, posters and bibs that stand close together are not."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from scanner.model import Candidate, Kind, Quad, TextLine

Find = Callable[..., tuple[Candidate, ...]]
Write = Callable[..., TextLine]

BODY = (
    "Dear parents and carers of our pupils",
    "we are looking forward to the summer fair",
    "which takes place in the yard after lunch",
    "Please bring a cake and something to drink",
    "and send us a note if you cannot be there",
    "Children without a note will be looked after",
    "by the staff until the end of the afternoon",
    "With kind regards and many thanks to you all",
)


def pages(found: tuple[Candidate, ...]) -> list[Candidate]:
    return [candidate for candidate in found if candidate.why.startswith("A paper, a screen or a board")]


def turned(line: TextLine, degrees: float) -> TextLine:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    points = tuple((600 + (x - 600) * cos - (y - 450) * sin, 450 + (x - 600) * sin + (y - 450) * cos)
                   for x, y in line.quad.points)  # fmt: skip
    return TextLine(Quad(points), line.text, line.confidence, line.detection_score)  # type: ignore[arg-type]  # four


def letter(write: Write, *head: TextLine) -> list[TextLine]:
    return [*head, *(write(text, 300, 300 + 34 * i, 20) for i, text in enumerate(BODY))]


def test_a_letter_is_one_finding_named_by_its_head(find: Find, write: Write) -> None:
    head = write("Lincoln Elementary School", 380, 240, 34)
    (page,) = find(*letter(write, head))
    assert page.kind is Kind.SCHOOL
    assert "school" in page.why
    assert page.box.top < 240


@pytest.mark.parametrize("degrees", [-12, 5, 20])
def test_a_letter_may_lie_askew(find: Find, write: Write, degrees: float) -> None:
    (page,) = find(*(turned(line, degrees) for line in letter(write)))
    assert pages((page,))


def test_a_page_names_all_that_it_tells(find: Find, write: Write) -> None:
    lines = letter(write, write("Lincoln Elementary School", 380, 240, 34))
    lines.append(write("Call us at (412) 621-3200 on any day", 300, 300 + 34 * len(BODY), 20))
    (page,) = find(*lines)
    assert page.kind is Kind.SCHOOL
    assert "phone number" in page.why


def chat(write: Write, left: int, top: int, height: int) -> list[TextLine]:
    """Bubbles of one or two lines on both sides of a phone's screen."""
    bubbles = (
        ("Are you coming to practice", "later today or tomorrow"),
        ("yes after the match",),
        ("which pitch is it on", "the one by the river"),
        ("ask the coach he will know",),
        ("he is not here yet so please", "wait for me at the gate"),
        ("my mum brings us home again",),
        ("great see you there then",),
    )
    lines, y = [], top
    for i, bubble in enumerate(bubbles):
        wide = round(0.55 * height * max(map(len, bubble)))
        for text in bubble:
            lines.append(write(text, left + (24 * height - wide if i % 2 else 0), y, height))
            y += round(1.4 * height)
        y += round(1.3 * height)
    return lines


def test_a_chat_on_a_screen_is_one_finding(find: Find, write: Write) -> None:
    lines = chat(write, 300, 100, 24)
    (page,) = find(*lines)
    assert pages((page,))
    assert all(page.box.intersection(line.quad.bounds()) == line.quad.bounds() for line in lines)


def test_a_phone_in_a_hand_is_apart_from_what_stands_around_it(find: Find, write: Write) -> None:
    found = find(*chat(write, 500, 300, 9), write("BAKERY", 60, 60, 60), write("Oak Street", 900, 700, 40))
    assert len(pages(found)) == 1
    assert {candidate.kind for candidate in found if candidate not in pages(found)} == {Kind.BUSINESS, Kind.STREET}


def test_a_certificate_is_one_finding_with_the_name_on_it(find: Find, write: Write) -> None:
    texts = ("This certificate is awarded to", "for outstanding effort and progress", "in reading and in writing",
             "during the whole of the spring term", "given on the last day of school by", "the head of the class and",
             "the board of governors and friends", "with our warmest congratulations")  # fmt: skip
    lines = [write("Emma Thompson", 430, 262, 44)]
    for i, text in enumerate(texts):
        wide = round(0.55 * 20 * len(text))
        lines.append(write(text, 590 - wide // 2, 220 + 34 * i + (60 if i else 0), 20))
    assert len(pages(find(*lines))) == 1


def test_a_timetable_on_a_whiteboard_is_one_finding(find: Find, write: Write) -> None:
    days = ("Monday", "Tuesday", "Wednesday", "Thursday")
    rows = (
        days,
        ("Maths", "Art", "Maths", "Music"),
        ("German", "Sport", "Biology", "Maths"),
        ("Music", "Sport", "Art", "German"),
    )
    found = find(
        *(write(cell, 250 + 150 * j, 200 + 50 * i, 26) for i, row in enumerate(rows) for j, cell in enumerate(row))
    )
    assert len(found) == 1
    assert pages(found)


def test_a_front_of_many_shops_is_many_findings(find: Find, write: Write) -> None:
    signs = (
        ("BAKERY", 100, 200, 60),
        ("Fresh bread daily", 120, 270, 26),
        ("Nails", 420, 210, 48),
        ("Open", 430, 275, 22),
        ("PHARMACY", 640, 195, 70),
        ("Since 1931", 700, 275, 24),
        ("Cafe Rosa", 960, 220, 40),
        ("Coffee to go", 970, 268, 20),
        ("SALE", 150, 330, 34),
        ("No parking", 690, 340, 18),
        ("Push", 455, 360, 14),
    )
    assert pages(find(*(write(text, x, y, h) for text, x, y, h in signs))) == []


def test_a_street_with_posters_is_many_findings(find: Find, write: Write) -> None:
    posters = []
    for i, (x, y) in enumerate(((80, 300), (330, 340), (560, 290), (860, 330))):
        posters += [
            write(f"CONCERT {i}", x, y, 44),
            write("Friday night", x + 17 * i, y + 60, 22),
            write("Town hall", x + 40, y + 95, 18),
        ]
    assert pages(find(*posters)) == []


def test_a_crowd_with_bibs_is_many_findings(find: Find, write: Write) -> None:
    places = (
        (90, 400),
        (190, 424),
        (300, 395),
        (395, 440),
        (505, 410),
        (590, 380),
        (690, 430),
        (800, 402),
        (905, 441),
        (1010, 415),
    )
    found = find(*(write(str(1217 + 131 * i), x, y, 26) for i, (x, y) in enumerate(places)))
    assert pages(found) == []
    assert len(found) == len(places)
