"""Lines that no rule knows a word of are called what they are most like, and other text is left alone."""

import hashlib
from collections.abc import Callable
from importlib.resources import files

import pytest

from scanner.detectors.likeness import chances, likely
from scanner.model import Candidate, Kind, PixelBox, TextLine

Find = Callable[..., tuple[Candidate, ...]]
Only = Callable[..., Kind]
Write = Callable[..., TextLine]

MISREAD = {
    "LINC0LN ELEMFNTARV SCHOQL": Kind.SCHOOL,
    "Grundschute Fellbacn": Kind.SCHOOL,
    "Escueia Prirnaria Benito": Kind.SCHOOL,
    "Bahnhofstrabe": Kind.STREET,
    "AVENlDA DE LlSBOA": Kind.STREET,
    "Restaurani Bellavisia": Kind.BUSINESS,
    "Alexandna Kowalski": Kind.NAME,
}
OTHER = [
    "without any warranty",
    "PRESS START BUTTON",
    "ORANGE JUICE",
    "redistribution and use",
    "Ingredients sugar salt",
    "12345678901",
    "xkqzv jjwq",
    "",
]


@pytest.mark.parametrize(("text", "kind"), MISREAD.items())
def test_a_misread_name_is_called_what_it_is_most_like(text: str, kind: Kind, only: Only) -> None:
    assert only(text, confidence=0.8) is kind


@pytest.mark.parametrize("text", OTHER)
def test_other_text_is_not_taken_for_a_kind(text: str) -> None:
    assert likely(text) is None


def test_the_sentence_names_the_word_that_the_line_is_nearest_to(find: Find) -> None:
    (found,) = find("LINC0LN ELEMFNTARV SCHOQL")
    assert found.kind is Kind.SCHOOL
    assert "reads like “elementary school”" in found.why


def test_what_a_rule_explains_keeps_its_explanation(find: Find, write: Write) -> None:
    (found,) = find(write("Menlo School"))
    assert "names a school" in found.why


def test_hardly_read_lines_stay_signs(only: Only) -> None:
    assert only("LINC0LN ELEMFNTARV SCHOQL", confidence=0.4) is Kind.SIGN


def test_a_name_split_over_two_boxes_is_read_as_one(find: Find, write: Write) -> None:
    first = write("Grundschu", 100, 300, 40)
    second = write("te Fellbacn", first.quad.bounds().right + 10, 300, 40)
    found = find(first, second)
    assert [candidate.kind for candidate in found] == [Kind.SCHOOL]


def test_the_kind_changes_neither_what_is_hidden_nor_where(find: Find, write: Write) -> None:
    named, unnamed = find(write("Bahnhofstrabe", width=300)), find(write("Xjqkwzvhqptrb", width=300))
    assert named[0].box == unnamed[0].box
    assert isinstance(named[0].box, PixelBox)


def test_chances_add_up_to_one() -> None:
    assert sum(chances("Linden Road").values()) == pytest.approx(1, abs=1e-5)
    assert sum(chances("").values()) == pytest.approx(1, abs=1e-5)


def test_the_numbers_are_the_ones_that_were_checked_in() -> None:
    folder = files("resources").joinpath("naming")
    sums = dict(line.split()[::-1] for line in folder.joinpath("SHA256SUMS").read_text("utf-8").splitlines())
    assert sums.keys() == {"confusions.json", "line-kinds.npz"}
    for name, expected in sums.items():
        assert hashlib.sha256(folder.joinpath(name).read_bytes()).hexdigest() == expected
