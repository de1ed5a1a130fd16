"""What signs say in other ways, or were read with a slip; and what looks like it and is something else."""

from collections.abc import Callable

import pytest

from scanner.detectors.contacts import names_contact
from scanner.detectors.schools import misread_word, names_school
from scanner.detectors.street_text import direction, names_numbered_house, names_street
from scanner.detectors.text import fold, is_series, trimmed
from scanner.model import Candidate, Kind, PixelBox, TextLine

Find = Callable[..., tuple[Candidate, ...]]
Only = Callable[..., Kind]
Write = Callable[..., TextLine]


IN_QUARTERS = [
    "22 AVE NE",
    "12 AVE S",
    "NE 12 TER",
    "NW 7 AVE",
    "SE 3RD CT",
    "45TH ST NE",
    "45THST",
    "NE 45THST",
    "22 AVENE",
]
AT_THE_ENDS = [": Leslie St .", "-OAK LN-", "* Elm St *", "MEMORIAL PKWY.", "300 W", "W 300 S"]


@pytest.mark.parametrize("text", [*IN_QUARTERS, *AT_THE_ENDS])
def test_a_street_by_its_abbreviation_quadrant_or_ordinal_is_no_plate(text: str, only: Only) -> None:
    assert only(text) in (Kind.STREET, Kind.ADDRESS)


@pytest.mark.parametrize("text", ["123 AVE", "NE12TER", "NE12 TER", "123 ABC", "AB 123 CD", "KL 05 1234"])
def test_a_plate_with_the_letters_of_a_type_stays_a_plate(text: str, only: Only) -> None:
    assert only(text) is Kind.PLATE


def test_a_small_type_behind_a_larger_name_belongs_to_it(find: Find, write: Write) -> None:
    name = write(": Leslie", 100, 300, 80)
    after = name.quad.bounds().right + 15
    (found,) = find(name, write("St .", after, 305, 40))
    assert found.kind is Kind.STREET
    assert "Leslie" in found.text
    assert "St" in found.text


@pytest.mark.parametrize(("name", "small"), [("CIRCUS", "St"), ("Leslie", "Mo"), ("Leslie", "Road")])
def test_other_small_words_behind_a_name_make_no_street(name: str, small: str, find: Find, write: Write) -> None:
    large = write(name, 100, 300, 80)
    found = find(large, write(small, large.quad.bounds().right + 15, 305, 30))
    assert all(candidate.kind is not Kind.STREET or name not in candidate.text for candidate in found)


@pytest.mark.parametrize("text", ["306YONGE", "306 Yonge", "412Elm", "1200 Memorial", "22 MAPLE"])
def test_a_number_beside_or_glued_to_a_streets_name_is_an_address(text: str, only: Only) -> None:
    assert only(text) is Kind.ADDRESS


@pytest.mark.parametrize(
    "text", ["2003 SPRING", "1984 Main", "76ERS", "24HOURS", "500GRAMS", "911CARRERA", "12 Eggs", "100BLOCK", "4 Oak"]
)
def test_other_words_behind_a_number_are_no_address(text: str) -> None:
    assert names_numbered_house(text) is None


def test_a_number_and_a_name_on_a_chest_are_no_address(find: Find, write: Write) -> None:
    face = PixelBox(560, 100, 640, 200)
    found = find(write("24 Washington", 520, 300, 30), faces=(face,))
    assert Kind.ADDRESS not in {candidate.kind for candidate in found}


@pytest.mark.parametrize("text", ["412", "B-17", "17-B", "#12", "No. 23", "12A", "4076"])
def test_a_house_number_alone_on_a_wall_is_an_address(text: str, only: Only) -> None:
    assert only(text) is Kind.ADDRESS


@pytest.mark.parametrize("text", ["K-9", "A4", "I-95", "#winning", "M25"])
def test_a_breed_a_paper_and_a_road_are_no_house_number(text: str, only: Only) -> None:
    assert only(text) is not Kind.ADDRESS


@pytest.mark.parametrize(
    "text",
    ["PE 6-5000", "KL5-1234", "TEL. MU 9-4455", "BUtterfield 8-1234", "PEnnsylvania 6-5000", "MURRAY HILL 7-1234"],
)
def test_a_number_with_its_exchange_is_a_telephones(text: str, only: Only) -> None:
    assert only(text) is Kind.CONTACT


@pytest.mark.parametrize("text", ["MODEL 3-4567", "Room 8-1234", "QZ 6-5000", "KL 05 1234", "AB 5-12345"])
def test_other_letters_before_a_number_are_no_exchange(text: str) -> None:
    assert names_contact(text) is None


@pytest.mark.parametrize("text", ["1998 1999 2000 2001", "38 40 42 44", "8 10 12"])
def test_years_and_sizes_in_a_row_are_no_number(text: str, find: Find, write: Write) -> None:
    found = find(write(text, 520, 300, 30), faces=(PixelBox(560, 100, 640, 200),))
    assert {candidate.kind for candidate in found}.isdisjoint({Kind.CONTACT, Kind.JERSEY_NUMBER})


@pytest.mark.parametrize("text", ["01 23 45 67 89", "12 34 56 78", "38 40 42 43", "10 12", "8 10 12 XL", "44 42 40"])
def test_other_numbers_in_a_row_are_no_series(text: str) -> None:
    assert not is_series(text)


@pytest.mark.parametrize(
    "text", ["West Coast Pizza", "City Bakery", "Station Cafe", "East Wok", "Main Street Cafe", "Broadway Pizza"]
)
def test_a_shop_is_no_street_for_one_word_in_its_name(text: str, only: Only) -> None:
    assert only(text) is Kind.BUSINESS


@pytest.mark.parametrize("text", ["West", "West 12", "North Station", "City of London", "North Airport"])
def test_words_that_show_the_way_still_do(text: str) -> None:
    assert direction(text) is not None


@pytest.mark.parametrize("text", ["West Elm", "North Face", "South Bakery"])
def test_a_point_of_the_compass_beside_a_name_shows_no_way(text: str) -> None:
    assert direction(text) is None


@pytest.mark.parametrize("text", ["Main St", "12 Main Street Cafe", "Broadway", "Place du Marché", "Park Lane"])
def test_streets_that_hold_a_word_of_trades_stay_streets(text: str, only: Only) -> None:
    assert only(text) in (Kind.STREET, Kind.ADDRESS)


@pytest.mark.parametrize("address", ["1200 University Ave", "22 Academy Dr NE", "4500 Memorial", "12 School Lane"])
def test_the_address_under_a_schools_name_stays_an_address(address: str, find: Find, write: Write) -> None:
    found = find(write("LINCOLN ELEMENTARY SCHOOL", 200, 300, 50), write(address, 300, 360, 40))
    kinds = {candidate.text: candidate.kind for candidate in found}
    assert kinds == {"LINCOLN ELEMENTARY SCHOOL": Kind.SCHOOL, address: Kind.ADDRESS}


@pytest.mark.parametrize("text", ["Elm Street School", "College Park Elementary", "University View Academy", "School"])
def test_a_school_named_for_its_street_stays_a_school(text: str) -> None:
    assert names_school(text) is not None


def test_a_town_and_its_state_are_no_web_address() -> None:
    assert names_contact("LA BEVERLY HILLS.CA") is None
    for address in ("hills.ca", "www.hills.ca", "Beverly hills.ca", "HILLS.COM"):
        assert names_contact(address) is not None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ELENENTARYPRIATE SCHOD", "elementary"),
        ("LA BEVERLY HILLS.CA ELENENTARYPRIATE SCHOD", "elementary"),
        ("MIDLE SCHOL", "middle school"),
        ("PRIMRY SCHOL", "primary school"),
        ("UNIVERSITYOFIOVA", "university"),
    ],
)
def test_a_school_is_known_through_several_slips(text: str, word: str, only: Only) -> None:
    assert only(text) is Kind.SCHOOL
    assert misread_word(fold(text)) == word


@pytest.mark.parametrize(
    "text",
    [
        "complementary",
        "Universal Studios",
        "elements",
        "Primarily shoes",
        "Secondary glazing",
        "Kindersley",
        "High speed",
    ],
)
def test_words_that_begin_like_a_schools_are_none(text: str) -> None:
    assert misread_word(fold(text)) is None


@pytest.mark.parametrize("text", ["MARDUETTE", "Stanford", "UCLA", "LSU"])
def test_a_university_on_a_chest_is_a_school(text: str, find: Find, write: Write) -> None:
    face = PixelBox(560, 100, 640, 200)
    (found,) = (c for c in find(write(text, 540, 300, 30), faces=(face,)) if c.kind is not Kind.FACE)
    assert found.kind is Kind.SCHOOL


def test_a_university_above_a_shirts_number_is_a_school(find: Find, write: Write) -> None:
    found = find(write("MARDUETTE", 300, 300, 40), write("34", 350, 350, 90))
    assert {candidate.text: candidate.kind for candidate in found}["MARDUETTE"] is Kind.SCHOOL


def test_a_university_beside_its_team_is_a_school(find: Find, write: Write, only: Only) -> None:
    found = find(write("Uda", 600, 300, 60), write("BRUIN", 450, 370, 50))
    assert {candidate.kind for candidate in found} == {Kind.SCHOOL}
    assert only("FLORIDA GATORS") is Kind.SCHOOL


@pytest.mark.parametrize("text", ["STANFORD", "UDA", "Florida", "GATORS", "Florida oranges", "Tigers", "TEXAS BBQ"])
def test_the_same_words_on_a_wall_are_no_school(text: str, only: Only) -> None:
    assert only(text) is not Kind.SCHOOL


@pytest.mark.parametrize("text", ["MILLER", "Johnson", "VARSITY", "Unicorn", "Xavier", "Georgina", "FLORIDA"])
def test_other_words_on_a_chest_are_no_university(text: str, find: Find, write: Write) -> None:
    found = find(write(text, 540, 300, 30), faces=(PixelBox(560, 100, 640, 200),))
    assert Kind.SCHOOL not in {candidate.kind for candidate in found}


def test_a_team_far_from_a_town_makes_no_university_of_it(find: Find, write: Write) -> None:
    found = find(write("Florida", 100, 100, 40), write("GATORS", 800, 800, 40))
    assert Kind.SCHOOL not in {candidate.kind for candidate in found}


@pytest.mark.parametrize("text", ["7A51B", "7I51B"])
def test_a_taxis_plate_is_one_where_its_rim_or_small_print_says_so(text: str, find: Find, write: Write) -> None:
    found = find(write(text, 300, 300, 40), write("NEW YORK", 310, 275, 18))
    assert Kind.PLATE in {candidate.kind for candidate in found}
    assert Kind.PLATE not in {candidate.kind for candidate in find(write(text, 300, 300, 40))}


AROUND = [": {} .", "-{}-", "|{}|", "'{}'", "({})", "{}_", "[{}", "\N{BULLET} {}", "{} ~", ". {}"]
INSIDE = [
    "Leslie St",
    "22 AVE NE",
    "17000 S",
    "306YONGE",
    "412",
    "PE 6-5000",
    "Pl. Bellecour",
    "Mia",
    "No. 23",
    "7ABC123",
]


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("text", INSIDE)
def test_what_is_read_at_the_ends_of_a_sign_changes_nothing(text: str, around: str, only: Only) -> None:
    assert only(around.format(text)) is only(text)


@pytest.mark.parametrize("text", ["JORAN NAROSRD.", "OLD OAKLN", "RIVERSIDE PARKPKWY"])
def test_a_type_without_the_space_before_it_ends_a_street(text: str) -> None:
    assert names_street(text) is not None


@pytest.mark.parametrize("text", ["GOLD STANDARD", "BACK YARD.", "BRICK KILN", "Lincoln", "CHESS BOARD", "Jon Third"])
def test_words_that_end_like_a_type_are_no_street(text: str) -> None:
    assert names_street(text) is None


def test_marks_that_mean_something_are_no_edges() -> None:
    assert trimmed(": Main St. -") == "Main St."
    assert trimmed("#12") == "#12"
    assert trimmed("$15.") == "$15"
