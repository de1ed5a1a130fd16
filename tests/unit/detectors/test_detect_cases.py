"""Broad lists of made-up signs in thirteen languages: what share of each the rules name."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from scanner.detectors.plate_text import judge
from scanner.detectors.registry import detect
from scanner.detectors.schools import names_school
from scanner.model import Evidence, Kind, TextLine

Write = Callable[..., TextLine]

FOLDER = Path(__file__).parent / "cases"
# A church may be a school's, a library a direction, a club a team: what matters is that the sign is named and hidden.
PLACES = {Kind.BUSINESS, Kind.SCHOOL, Kind.STREET, Kind.ADDRESS, Kind.TEAM, Kind.NAME}
RIGHT = {
    "school": {Kind.SCHOOL},
    "street": {Kind.STREET, Kind.ADDRESS},
    "business": PLACES,
    "name": {Kind.NAME},
}
# Shares that the lists reach in each language; what is missing is known ("Square Carnot", "A 9").
LEAST = {"school": 0.93, "street": 0.7, "business": 0.9, "name": 0.85}
# What engines make of letters on signs.
SLIPS = str.maketrans({"o": "0", "O": "0", "l": "1", "I": "1"})


def cases(name: str) -> dict[str, list[str]]:
    """Language -> texts."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))


GREY = np.full((400, 1200, 3), 128, np.uint8)


def kinds(line: TextLine) -> set[Kind]:
    """What a line alone is found to be."""
    return {candidate.kind for candidate in detect(Evidence(GREY, (line,)))}


LISTS = [(name, language) for name in RIGHT for language in cases(name)]


@pytest.mark.parametrize(("name", "language"), LISTS)
def test_most_signs_of_each_language_are_named(name: str, language: str, write: Write) -> None:
    texts = cases(name)[language]
    missed = [text for text in texts if not RIGHT[name] & kinds(write(text))]
    assert len(missed) <= (1 - LEAST[name]) * len(texts), missed


def test_schools_are_named_through_confused_glyphs_and_lost_spaces() -> None:
    texts = [text for language in ("en", "es", "fr", "de", "it", "pt", "nl") for text in cases("school")[language]]
    long = [text for text in texts if len(text) >= 12 and not any(c.isdigit() for c in text)]
    confused = [text for text in long if names_school(text.upper().translate(SLIPS)) is None]
    joined = [text for text in long if names_school(text.replace(" ", "")) is None]
    assert len(confused) <= 0.1 * len(long), confused
    assert len(joined) <= 0.4 * len(long), joined


def test_other_texts_name_no_school_and_no_plate(write: Write) -> None:
    texts = [text for texts in cases("negative").values() for text in texts]
    assert [text for text in texts if names_school(text)] == []
    assert [text for text in texts if Kind.PLATE in kinds(write(text))] == []


@pytest.mark.parametrize("name", ["street", "business"])
def test_other_places_are_seldom_taken_for_schools(name: str) -> None:
    texts = [text for texts in cases(name).values() for text in texts]
    taken = [text for text in texts if names_school(text)]
    assert len(taken) <= 0.005 * len(texts), taken


@pytest.mark.parametrize("name", ["school", "street", "business"])
def test_places_are_seldom_taken_for_plates(name: str) -> None:
    texts = [text for texts in cases(name).values() for text in texts]
    taken = [text for text in texts if (plate := judge([text])) is not None and plate.score > 0.5]
    assert len(taken) <= 0.003 * len(texts), taken
