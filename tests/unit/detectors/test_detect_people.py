"""Names, clothing, faces, contacts, codes, documents, harmless words and what is no text."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from scanner.detectors.base import prepare
from scanner.detectors.codes import explained
from scanner.detectors.contacts import names_contact
from scanner.detectors.harmless import known_harmless
from scanner.detectors.name_text import introduction, names_person
from scanner.detectors.registry import detect
from scanner.model import Candidate, CodeMark, Evidence, FaceBox, Kind, PixelBox, Quad, TextLine

Find = Callable[..., tuple[Candidate, ...]]
Only = Callable[..., Kind]
See = Callable[..., Evidence]
Write = Callable[..., TextLine]

FACE = PixelBox(300, 100, 380, 200)


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Henderson",
        "Mrs Garcia",
        "Coach Miller",
        "EMMA",
        "Emma Watson",
        "Maria Silva",
        "Grace Miller",
        "Herr Schulz",
        "Mme Dupont",
        "Prof. Rossi",
        "Juf Annelies",
        "Pani Kowalska",
        "Ayşe Y\u0131lmaz",
        "Γιώργος",
        "王老师",
        "田中先生",
    ],
)
def test_names_of_people(text: str) -> None:
    assert names_person(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "San Diego",
        "St. Thomas",
        "Grace",
        "MAY",
        "Mark the spot",
        "Dr",
        "No Smoking",
        "Emma 12",
        "Is Emma at home today",
        "Rosewood",
    ],
)
def test_other_texts_are_no_names(text: str) -> None:
    assert names_person(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hello my name is Mia", "mia"),
        ("HELLO MY NAME IS", ""),
        ("HELLOMYNAMEIS Tom", "tom"),
        ("Je m'appelle Chloé", "chloe"),
        ("Ich heiße Paul", "paul"),
        ("Name: Lena", "lena"),
        ("Mi chiamo Luca", "luca"),
    ],
)
def test_introductions(text: str, name: str) -> None:
    found = introduction(text)
    assert found is not None
    assert found[1] == name


def test_a_badge_takes_the_name_on_the_next_line(find: Find, write: Write) -> None:
    found = find(write("HELLO MY NAME IS", 300, 300), write("Zyra", 380, 345))
    assert [c.kind for c in found] == [Kind.NAME]


def test_a_name_above_a_shirt_number(find: Find, write: Write) -> None:
    found = find(write("HOLBROOK", 300, 300, 30), write("11", 340, 336, 60))
    assert Kind.NAME in {c.kind for c in found}


def test_score_boards_carry_no_names(find: Find, write: Write) -> None:
    found = find(write("GUEST", 300, 300, 30), write("11", 310, 336, 60))
    assert Kind.NAME not in {c.kind for c in found}


def test_numbers_and_words_on_a_torso_are_clothing(find: Find, write: Write) -> None:
    found = find(write("RAPTORS", 290, 260, 24), write("23", 320, 290, 60), faces=(FACE,))
    assert {c.kind for c in found} == {Kind.FACE, Kind.NAME, Kind.JERSEY_NUMBER} or {c.kind for c in found} == {
        Kind.FACE,
        Kind.TEAM,
        Kind.JERSEY_NUMBER,
    }


def test_a_bibs_number_and_the_word_below_it_are_no_postcode(find: Find, write: Write) -> None:
    lines = write("6214", 290, 260, 60), write("Zorblau", 290, 325, 48)
    assert Kind.ADDRESS in {c.kind for c in find(*lines)}
    assert {c.kind for c in find(*lines, faces=(FACE,))} == {Kind.FACE, Kind.JERSEY_NUMBER, Kind.TEAM}


def test_any_word_on_a_chest_is_taken_for_a_team(find: Find, write: Write) -> None:
    found = find(write("ZORBLAX", 290, 300, 30), faces=(FACE,))
    assert {c.kind for c in found} == {Kind.FACE, Kind.TEAM}


def test_a_make_on_a_chest_is_no_team(find: Find, write: Write) -> None:
    found = find(write("NIKE", 310, 300, 30), faces=(FACE,))
    assert {c.kind for c in found} == {Kind.FACE, Kind.HARMLESS}


@pytest.mark.parametrize(
    "text", ["Springfield FC", "LITTLE LEAGUE", "Turnverein 1860", "Polisportiva Roma", "Kulübü", "足球队"]
)
def test_words_of_clubs_are_teams_anywhere(text: str, only: Only) -> None:
    assert only(text) is Kind.TEAM


def test_faces_grow_and_doubles_become_one(find: Find) -> None:
    found = find(faces=(FACE, PixelBox(304, 104, 384, 204)))
    assert [c.kind for c in found] == [Kind.FACE]
    assert found[0].box.left <= 300 - 20
    assert found[0].box.bottom >= 200 + 25


@pytest.mark.parametrize(
    "text",
    [
        "01632 960987",
        "412-555-0199",
        "(212) 555-2368",
        "+49 30 901820",
        "06 12 34 56 78",
        "555-0199",
        "Tel: 6253 1234",
        "www.example.com",
        "WWW.SOME-SITE.ORG",
        "monaco-athletisme.com",
        "example.co.uk/menu",
        "info@example.org",
        "hello @ example.de",
        "@the_smiths",
        "http://x.example.net",
    ],
)
def test_ways_to_reach_someone(text: str, only: Only) -> None:
    assert only(text) is Kind.CONTACT


@pytest.mark.parametrize(
    "text",
    [
        "1936-1968",
        "2003 2004",
        "12.05.2019",
        "10:30-22:00",
        "1,250.00",
        "000 0000",
        "6291",
        "12345678",
        "No. 5",
        "E. coli",
        "50 %",
    ],
)
def test_other_numbers_reach_nobody(text: str) -> None:
    assert names_contact(text) is None


@pytest.mark.parametrize(
    "parts",
    [
        (("01632", 28), ("960987", 44)),  # the area code smaller than the rest
        (("(01632)", 24), ("960 987", 44)),
        (("Tel. 01632", 40), ("960", 24), ("987", 24)),
        (("+49 30", 24), ("901820", 44)),
    ],
)
def test_a_phone_number_over_lines_of_other_sizes(find: Find, write: Write, parts: tuple[tuple[str, int], ...]) -> None:
    lines, top = [], 300
    for text, height in parts:
        lines.append(write(text, 300, top, height))
        top += height + 6
    (candidate,) = find(*lines)
    assert candidate.kind is Kind.CONTACT
    assert all(candidate.box.intersection(line.quad.bounds()) == line.quad.bounds() for line in lines)


@pytest.mark.parametrize("parts", [("1998", "2004 11"), ("120", "960987"), ("0", "45 12")])
def test_figures_above_figures_are_no_phone_number(find: Find, write: Write, parts: tuple[str, str]) -> None:
    found = find(write(parts[0], 300, 300, 28), write(parts[1], 300, 334, 44))
    assert Kind.CONTACT not in {candidate.kind for candidate in found}


def test_a_phone_number_in_two_boxes(find: Find, write: Write) -> None:
    (candidate,) = find(write("01632", 300, 300), write("960987", 440, 300))
    assert candidate.kind is Kind.CONTACT
    assert "01632" in candidate.text
    assert "960987" in candidate.text


SQUARE = Quad(((100, 100), (200, 100), (200, 200), (100, 200)))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("https://example.org", "web page"),
        ("WIFI:S:Home;T:WPA;P:secret;;", "password"),
        ("BEGIN:VCARD\nFN:A", "contact card"),
        ("tel:+123", "phone number"),
        ("4006381333931", "product"),
        ("just words", "any phone can read"),
    ],
)
def test_what_a_code_holds_is_said(text: str, says: str, find: Find) -> None:
    assert says in explained(CodeMark(SQUARE, "QR Code", text))
    (candidate,) = find(codes=(CodeMark(SQUARE, "QR Code", text),))
    assert candidate.kind is Kind.CODE
    assert candidate.box.left < 100
    assert candidate.box.bottom > 200


def test_the_password_in_a_code_is_not_repeated() -> None:
    assert "secret" not in explained(CodeMark(SQUARE, "QR Code", "WIFI:S:Home;T:WPA;P:secret;;"))


def test_undecoded_codes_count_where_they_are_square(find: Find) -> None:
    slanted = Quad(((654, 444), (585, 303), (912, 336), (909, 414)))
    assert [c.kind for c in find(codes=(CodeMark(SQUARE, "Data Matrix", None),))] == [Kind.CODE]
    assert find(codes=(CodeMark(slanted, "Data Matrix", None),)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "EXIT",
        "STOP",
        "SALE",
        "50% OFF",
        "$19.99",
        "£7,495",
        "12,50 €",
        "9:30",
        "9am - 5pm",
        "PUSH",
        "Size XL",
        "500 ml",
        "JANUARY",
        "TOYOTA",
        "Nike",
        "SALIDA",
        "Sortie de secours",
        "AUSGANG",
        "Uscita",
        "SAÍDA",
        "Uitverkoop",
        "Wyjście",
        "Nödutgång",
        "ÇIKIŞ",
        "ΕΞΟΔΟΣ",
        "安全出口",
        "非常口",
    ],
)
def test_text_that_stands_everywhere_is_kept(text: str, only: Only) -> None:
    assert only(text) is Kind.HARMLESS


@pytest.mark.parametrize(
    "text", ["EXIT 12A Springfield", "Emma", "1998", "→ Exit", "SALEM", "Stop Shop Miller", "42", "", "May"]
)
def test_text_that_may_tell_something_is_not_harmless(text: str) -> None:
    assert known_harmless(text) is None


def test_harmless_words_on_a_sign_with_others_are_part_of_it(find: Find, write: Write) -> None:
    found = find(write("SALE", 300, 300), write("Zorblax", 300, 345))
    assert {c.kind for c in found} == {Kind.SIGN}


def test_badly_read_words_are_not_trusted(only: Only) -> None:
    assert only("EXIT", confidence=0.5) is Kind.SIGN


def test_unread_text_is_hidden(only: Only) -> None:
    assert only("", score=0.7, confidence=0.0) is Kind.SIGN


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"text": "", "confidence": 0.0, "score": 0.3}, "neither found nor read"),
        ({"text": "一", "confidence": 0.3, "score": 0.55}, "one glyph"),
        (
            {"text": "zz", "confidence": 0.4, "left": 0, "top": 0, "height": 880, "width": 1190},
            "as large as the picture",
        ),
        ({"text": "7", "confidence": 0.6, "score": 0.45, "width": 200}, "far wider"),
        ({"text": "1", "confidence": 0.99, "score": 0.85, "height": 210, "width": 178}, "read as a stroke"),
        ({"text": "gone", "left": 2000}, "outside"),
    ],
)
def test_what_is_dropped_is_dropped_for_a_reason(more: dict[str, Any], reason: str, write: Write, see: See) -> None:
    context = prepare(see(write(**more)))
    assert context.lines == ()
    ((_, said),) = context.dropped
    assert reason in said


def test_a_page_is_one_finding(find: Find, write: Write) -> None:
    lines = [write("some words of a long letter here", 200, 100 + 30 * i, 20) for i in range(20)]
    found = find(*lines)
    assert len(found) == 1
    assert "20 lines" in found[0].why


def test_a_school_on_a_page_names_the_page(find: Find, write: Write) -> None:
    lines = [write("some words of a long letter here", 200, 100 + 30 * i, 20) for i in range(20)]
    lines[3] = write("Lincoln Elementary School office", 200, 190, 20)
    (page,) = find(*lines)
    assert page.kind is Kind.SCHOOL
    assert page.box.bottom > 690


def test_the_words_of_one_sign_are_one_finding(find: Find, write: Write) -> None:
    found = find(write("Zorblax", 300, 300), write("Quumbo", 300, 350))
    assert len(found) == 1
    assert found[0].text == "Zorblax Quumbo"


def test_found_text_is_in_no_repr(find: Find) -> None:
    (candidate,) = find("Zorblax")
    assert "Zorblax" in candidate.why
    assert "Zorblax" not in repr(candidate)


def test_a_shirt_from_behind_shows_no_face(find: Find, write: Write) -> None:
    found = find(write("WILLOW BROOK", 300, 300, 40), write("ASHFORD", 320, 345, 50), write("12", 300, 400, 220))
    assert {c.kind for c in found} == {Kind.TEAM, Kind.NAME, Kind.JERSEY_NUMBER}


def test_a_doubtful_face_wears_no_shirt(write: Write) -> None:
    faces = (FaceBox(FACE, 0.15),)
    rgb = np.zeros((900, 1200, 3), np.uint8)
    found = detect(Evidence(rgb, (write("100", 310, 260, 40),), faces))
    assert {c.kind for c in found} == {Kind.FACE, Kind.ADDRESS}


def test_what_stands_beside_a_school_keeps_its_own_kind(find: Find, write: Write) -> None:
    found = find(
        write("Robin Ashdown", 300, 300), write("Elementary School", 300, 345), write("118 Larkspur Lane", 300, 390)
    )
    assert [c.kind for c in found] == [Kind.NAME, Kind.SCHOOL, Kind.ADDRESS]


def test_harmless_words_are_kept_only_where_their_whole_sign_holds_nothing_else(find: Find, write: Write) -> None:
    alone = find(write("TOILETS", 300, 300), write("EXIT", 300, 360))
    assert {c.kind for c in alone} == {Kind.HARMLESS}
    # A floor's directory: the third line is two lines away from the name.
    lines = [write(text, 300, 300 + 60 * i) for i, text in enumerate(["QUILLMORE", "TOILETS", "EXIT"])]
    assert Kind.HARMLESS not in {c.kind for c in find(*lines)}


def test_clothes_are_found_only_where_they_are_asked_for(see: See, write: Write) -> None:
    child, other = PixelBox(200, 100, 260, 180), PixelBox(800, 100, 830, 140)
    seen = see(write("7", 210, 260, 40), write("LIONS", 815, 190, 14), faces=(child, other))
    assert Kind.CLOTHING not in {found.kind for found in detect(seen)}
    found = detect(seen, clothes=True)
    clothes = sorted(each.box for each in found if each.kind is Kind.CLOTHING)
    assert len(clothes) == 2
    assert clothes[0].left <= 150
    assert clothes[0].right >= 310
    assert clothes[0].bottom >= 450
    assert {each.kind for each in found} >= {Kind.JERSEY_NUMBER, Kind.TEAM}


def test_the_shirt_of_somebody_who_turns_away_is_clothing_too(see: See, write: Write) -> None:
    found = detect(see(write("AVA", 500, 240, 30), write("11", 480, 300, 120)), clothes=True)
    (shirt,) = [each.box for each in found if each.kind is Kind.CLOTHING]
    assert shirt.left <= 380
    assert shirt.bottom >= 530
