"""Schools, streets, addresses and businesses, in many languages."""

from collections.abc import Callable

import pytest

from scanner.detectors.schools import names_school
from scanner.detectors.street_text import names_address, names_house, names_street
from scanner.model import Candidate, Kind, PixelBox, TextLine

Find = Callable[..., tuple[Candidate, ...]]
Only = Callable[..., Kind]
Write = Callable[..., TextLine]

SCHOOLS = [
    "Lincoln Elementary School",
    "LINCOLN ELEM.",
    "PS 118",
    "P.S. 321",
    "St Mary's C of E Primary School",
    "MENLO SCHOOL",
    "MENLOSCHOOL",
    "SCH00L BUS",
    "Jefferson Middle Schoo1",
    "UNIVERSITY OF SOMEWHERE",
    "Class of 2024",
    "Sunny Days Day Care",
    "Springfield High Sch",
    "Escuela Primaria Benito Juárez",
    "COLEGIO SAN JOSE",
    "École Maternelle Jules Ferry",
    "ECOLE PRIMAIRE",
    "Lycée Victor Hugo",
    "Grundschule am Park",
    "GOETHEGYMNASIUM",
    "Kita Sonnenschein",
    "Klasse 3b",
    "Scuola Materna Arcobaleno",
    "LICEO CLASSICO",
    "Escola Municipal Machado de Assis",
    "Creche Pequeno Mundo",
    "OBS De Regenboog",
    "Basisschool De Klimop",
    "Szkoła Podstawowa nr 5",
    "SZKOLA PODSTAWOWA",
    "Przedszkole Miejskie",
    "Björkskolan",
    "Förskolan Solen",
    "Atatürk İlkokulu",
    "ANAOKULU",
    "Δημοτικό Σχολείο Αθηνών",
    "ΝΗΠΙΑΓΩΓΕΙΟ",
    "朝阳区实验小学",
    "幼儿园",
    "市立第一小学校",
    "さくら保育園",
]
NO_SCHOOLS = [
    "CAFE CENTRAL",
    "MAIN STREET",
    "SALE 50%",
    "FAHRSCHULE MEIER",
    "Joe's Driving School",
    "AUTO-ÉCOLE DU CENTRE",
    "Autoscuola Rossi",
    "Verkeersschool Jansen",
    "Old School Barber",
    "Back to School",
    "SHOOLAND",
    "PS4",
    "PS5 Games",
    "PHARMACY",
    "COTTAGE PIE",
    "Primark",
    "NEW YORK",
    "K9 UNIT",
]
STREETS = [
    "MAIN ST",
    "Main St.",
    "N 5TH AVE",
    "CAMP WILLIAMS RD",
    "Morris ST",
    "YuyuanRd.",
    "ELM STREET",
    "Broadway",
    "17000 S",
    "Siasconset Bike Path",
    "Old Mill Lane",
    "Sunset Blvd",
    "Calle Mayor",
    "Avenida de la Libertad",
    "C/ Calle Nueva",
    "Rue de la Paix",
    "Boulevard Voltaire",
    "PLACE DE LA REPUBLIQUE",
    "Hauptstraße",
    "BAHNHOFSTRASSE",
    "Via Garibaldi",
    "Piazza del Popolo",
    "Rua Augusta",
    "Praça da Sé",
    "Kalverstraat",
    "Prinsengracht",
    "ul. Nowa",
    "Aleje Jerozolimskie",
    "Drottninggatan",
    "Storgatan",
    "Atatürk Caddesi",
    "Gül Sokak",
    "Οδός Ερμού",
    "愚园路",
    "长安大街",
    "青山通り",
]
NO_STREETS = [
    "COFFEE",
    "St Mary",
    "Dr Smith",
    "FOOD COURT",
    "DRIVE SAFE",
    "CLOSE THE DOOR",
    "PLACE YOUR ORDER HERE",
    "PAVEMENT",
    "in READING",
    "SALE",
    "12",
    "ROBOT",
    "GRAVE",
    "A walk in the sun",
]


@pytest.mark.parametrize("text", SCHOOLS)
def test_names_of_schools_are_schools(text: str, only: Only) -> None:
    assert only(text) is Kind.SCHOOL


@pytest.mark.parametrize("text", NO_SCHOOLS)
def test_other_texts_are_no_schools(text: str) -> None:
    assert names_school(text) is None


@pytest.mark.parametrize("text", STREETS)
def test_names_of_streets_are_streets(text: str, only: Only) -> None:
    assert only(text) in (Kind.STREET, Kind.ADDRESS)


@pytest.mark.parametrize("text", NO_STREETS)
def test_other_texts_are_no_streets(text: str) -> None:
    assert names_street(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "12 Elm Street",
        "We leave from 118 Larkspur Lane at nine.",
        "221B Baker Street",
        "Hauptstr. 5, 10115 Berlin",
        "10115 Berlin",
        "Hauptstraße 12",
        "12 rue de la Paix",
        "Springfield, IL 62704",
        "SW1A 1AA",
        "ROADW.11",
        "1012 AB Amsterdam",
        "00-950 Warszawa",
        "01310-100",
        "K1A 0B1",
        "〒 100-0001",
    ],
)
def test_postcodes_and_numbered_streets_are_addresses(text: str) -> None:
    assert names_address(text) is not None


@pytest.mark.parametrize("text", ["OPEN 24 HOURS", "5th Avenue", "50 off everything", "2 for 1", "Terminal 5"])
def test_other_numbers_are_no_addresses(text: str) -> None:
    assert names_address(text) is None


@pytest.mark.parametrize("text", ["西 315", "12号", "#02-15", "No. 12", "Nº 7"])
def test_marked_numbers_are_houses(text: str) -> None:
    assert names_house(text) is not None


def test_a_lone_number_is_a_house_only_where_nobody_is_in_the_photo(find: Find, write: Write) -> None:
    (alone,) = find(write("19", height=120))
    assert alone.kind is Kind.ADDRESS
    beside_a_shape = find(write("19", 300, 300, height=120), write("1", 600, 300, height=120, confidence=0.4))
    assert Kind.ADDRESS in {c.kind for c in beside_a_shape}
    beside_text = find(write("19", 300, 300, height=120), write("x1", 600, 300, height=120))
    assert Kind.ADDRESS not in {c.kind for c in beside_text}
    with_people = find(write("19", 300, 500, height=60), faces=(PixelBox(290, 300, 350, 380),))
    assert Kind.ADDRESS not in {c.kind for c in with_people}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("LE SHOE BOUTIQUE", Kind.BUSINESS),
        ("Luigi's Pizzeria", Kind.BUSINESS),
        ("Bäckerei Schmidt", Kind.BUSINESS),
        ("PHARMACIE", Kind.BUSINESS),
        ("Farmacia Centrale", Kind.BUSINESS),
        ("PADARIA", Kind.BUSINESS),
        ("Apotheek", Kind.BUSINESS),
        ("APTEKA", Kind.BUSINESS),
        ("Konditori", Kind.BUSINESS),
        ("ECZANE", Kind.BUSINESS),
        ("ΦΑΡΜΑΚΕΙΟ", Kind.BUSINESS),
        ("老王面馆", Kind.BUSINESS),
        ("レストラン", Kind.BUSINESS),
        ("First Baptist Church", Kind.BUSINESS),
        ("REST4URANT", Kind.BUSINESS),
        ("Rosenthaler", Kind.SIGN),
        ("Twice as nice", Kind.SIGN),  # "aş" ends Turkish firms, "el" is Swedish for electricity
        ("EL ZORBAL", Kind.SIGN),
    ],
)
def test_businesses_by_their_trade(text: str, kind: Kind, only: Only) -> None:
    assert only(text) is kind


def test_the_name_beside_a_school_is_part_of_it(find: Find, write: Write) -> None:
    found = find(write("LINCOLN", 300, 300), write("ELEMENTARY SCHOOL", 260, 350))
    assert [c.kind for c in found] == [Kind.SCHOOL]
    assert found[0].box.top < 300
    assert found[0].box.bottom > 390


def test_a_sentence_beside_a_school_is_no_part_of_it(find: Find, write: Write) -> None:
    found = find(write("WE ARE OPEN", 300, 300), write("UNIVERSITY", 300, 350))
    assert {c.kind for c in found} == {Kind.SCHOOL, Kind.SIGN}


def test_a_school_cut_by_the_edge_of_the_picture(find: Find, write: Write) -> None:
    (candidate,) = find(write("MOUNTAIN VIEW HIGH SCHO", 1200 - 506, 300))
    assert candidate.kind is Kind.SCHOOL


def test_signs_on_one_post_are_directions(find: Find, write: Write) -> None:
    found = find(
        write("Surfside Bike Path", 300, 300),
        write("Hospital Airport", 300, 352),
        write("Peter Folger Hall", 300, 404),
    )
    assert {c.kind for c in found} == {Kind.STREET}


def test_a_street_over_two_lines(find: Find, write: Write) -> None:
    found = find(write("PORTOBELLO", 300, 300), write("ROAD", 340, 350))
    assert [c.kind for c in found] == [Kind.STREET]
