"""What the rules stand on: the folder's order, the lexicons, folding, fuzzy words, neighbours."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from scanner.detectors import lexicon, registry
from scanner.detectors.geometry import relations, rows
from scanner.detectors.text import closest, compact, fold, is_sentence, one_line, skeleton
from scanner.errors import EngineError
from scanner.model import Evidence, Kind, PixelBox, Quad, TextLine

See = Callable[..., Evidence]

FOLDER = Path(registry.__file__).parent
HELPERS = {"base", "geometry", "likeness", "lexicon", "text", "plate_text", "plate_outline", "street_text", "name_text"}
LANGUAGES = {"en", "es", "fr", "de", "it", "pt", "nl", "pl", "sv", "tr", "el", "zh", "ja"}
LEXICONS = sorted(entry.name for entry in (files("resources") / "lexicons").iterdir() if entry.name.endswith(".toml"))


def test_every_detector_is_registered_and_imports_no_other() -> None:
    registered = {detector.__module__.rpartition(".")[2] for detector in registry.DETECTORS}
    modules = {path.stem for path in FOLDER.glob("*.py")} - HELPERS - {"__init__", "registry", "merge"}
    assert registered == modules
    for name in registered:
        tree = ast.parse((FOLDER / f"{name}.py").read_text("utf-8"))
        imported = {
            (node.module or "").removeprefix("scanner.detectors").strip(".") or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("scanner.detectors")
            for alias in node.names
        }
        assert imported <= HELPERS, name


def test_a_broken_detector_is_said_and_not_passed_over(monkeypatch: pytest.MonkeyPatch, see: See) -> None:
    def broken(evidence: Evidence, context: object) -> list[object]:
        del evidence, context
        raise ZeroDivisionError

    monkeypatch.setattr(registry, "DETECTORS", (broken,))
    with pytest.raises(EngineError, match="not known to be safe"):
        registry.detect(see("EXIT"))


@pytest.mark.parametrize(
    ("text", "confidence", "score", "kept"),
    [
        ("SF", 0.32, 0.35, False),  # leaves
        ("SF", 0.9, 0.35, True),
        ("12", 0.32, 0.35, True),  # a shirt's number
        ("NNNN", 0.95, 0.8, False),  # a railing
        ("1111", 0.95, 0.8, True),
        ("NOON", 0.95, 0.8, True),
    ],
)
def test_few_or_equal_glyphs_have_to_be_read(text: str, confidence: float, score: float, kept: bool, see: See) -> None:
    quad = Quad(((100, 100), (140, 100), (140, 120), (100, 120)))
    evidence = replace(see(), lines=(TextLine(quad, text, confidence, score),))
    assert bool(registry.detect(evidence)) is kept


@pytest.mark.parametrize("text", ["", "1", "中", "u", "uuuu", "zz"])
@pytest.mark.parametrize("width", [60, 500, 1150])
@pytest.mark.parametrize("turned", [False, True])
def test_a_line_that_was_found_clearly_is_hidden_whatever_was_made_of_it(
    text: str, width: int, *, turned: bool, see: See
) -> None:
    height = width * 0.3
    corners = ((20.0, 20.0), (20.0 + width, 20.0), (20.0 + width, 20.0 + height), (20.0, 20.0 + height))
    a, b, c, d = corners[2:] + corners[:2] if turned else corners
    found = registry.detect(replace(see(), lines=(TextLine(Quad((a, b, c, d)), text, 0.4 if text else 0.0, 0.55),)))
    assert [candidate.kind for candidate in found] == [Kind.SIGN]
    faint = TextLine(Quad((a, b, c, d)), text, 0.2 if text else 0.0, 0.45)
    assert not registry.detect(replace(see(), lines=(faint,)))


def test_a_giant_line_across_the_picture_is_measured_along_its_own_sides(see: See) -> None:
    steep = TextLine(Quad(((100, 500), (900, 60), (1100, 400), (300, 840))), "mh", 0.6, 0.7)
    assert registry.detect(replace(see(), lines=(steep,)))


@pytest.mark.parametrize(("score", "kept"), [(0.9, True), (0.8, False)])
def test_a_giant_of_no_line_s_shape_has_to_be_found_surely(score: float, *, kept: bool, see: See) -> None:
    giant = TextLine(Quad(((20, 20), (950, 20), (950, 640), (20, 640))), "", 0.0, score)
    assert bool(registry.detect(replace(see(), lines=(giant,)))) is kept


@pytest.mark.parametrize(
    ("text", "score", "face", "kept"),
    [
        ("3", 0.54, PixelBox(260, 140, 300, 190), False),  # a bent body, its face in the middle
        ("3", 0.54, PixelBox(60, 140, 100, 190), True),  # a house's number beside a person
        ("3", 0.54, PixelBox(200, 100, 400, 400), True),  # a number that is no larger than a face
        ("3", 0.75, PixelBox(260, 140, 300, 190), True),  # a wall's number, clearly seen, behind a person
        ("A3B", 0.54, PixelBox(260, 140, 300, 190), True),
    ],
)
def test_a_glyph_with_a_face_in_it_is_a_person(text: str, score: float, face: PixelBox, kept: bool, see: See) -> None:
    quad = Quad(((150, 100), (450, 100), (450, 400), (150, 400)))
    evidence = replace(see(faces=(face,)), lines=(TextLine(quad, text, 0.96, score),))
    kinds = {candidate.kind for candidate in registry.detect(evidence)}
    assert (kinds != {Kind.FACE}) is kept


@pytest.mark.parametrize(
    ("corners", "box"),
    [
        (((100, 100), (300, 100), (300, 140), (100, 140)), PixelBox(84, 88, 316, 152)),
        (((140, 100), (140, 300), (100, 300), (100, 100)), PixelBox(88, 84, 152, 316)),  # read downward
        (
            ((120, 100), (260, 240), (240, 260), (100, 120)),
            PixelBox(91, 91, 269, 269),
        ),  # tilted: no less than at the sides
    ],
)
def test_lines_grow_more_at_their_ends_than_at_their_sides(
    corners: tuple[tuple[float, float], ...], box: PixelBox, see: See
) -> None:
    a, b, c, d = corners
    evidence = replace(see(), lines=(TextLine(Quad((a, b, c, d)), "Zwqyxk", 0.95, 0.8),))
    assert [candidate.box for candidate in registry.detect(evidence)] == [box]


def test_nothing_seen_is_nothing_found(see: See) -> None:
    assert registry.detect(see()) == ()


@pytest.mark.parametrize("name", LEXICONS)
def test_each_lexicon_names_its_source_and_licence_and_holds_no_doubles(name: str) -> None:
    text = (files("resources") / "lexicons" / name).read_text("utf-8")
    assert text.startswith("# Source: ")
    assert "Licence: " in text.splitlines()[0]
    for language, lists in lexicon.table(name.removesuffix(".toml")).items():
        for list_name, entries in lists.items():
            doubles = {entry for entry in entries if entries.count(entry) > 1}
            assert not doubles, (language, list_name)


@pytest.mark.parametrize("name", ["schools", "streets", "businesses", "teams", "harmless", "names"])
def test_the_subjects_speak_thirteen_languages(name: str) -> None:
    assert set(lexicon.table(name)) >= LANGUAGES


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Smørrebrød", "smorrebrod"),
        ("St. Mary's", "st marys"),
        ("ΟΔΌΣ", "οδοσ"),
        ("A-B_C", "a b c"),
        ("  ", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("one", "other"), [("sch00l", "school"), ("corner", "comer"), ("1incoln", "lincoln"), ("vvest", "west")]
)
def test_confused_readings_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_short_words_allow_no_wrong_letter_and_long_ones_do() -> None:
    assert closest("rood", ["road"]) is None
    assert closest("pharmecy", ["pharmacy"]) == "pharmacy"
    assert closest("pharmexx", ["pharmacy"]) is None
    assert closest("xharmacy", ["pharmacy"]) is None  # the first letter has to be right
    assert closest("elemantery", ["elementary"]) is None
    assert closest("kindergardan", ["kindergarden"]) == "kindergarden"


def test_sentences_and_names() -> None:
    assert is_sentence("we are open")
    assert not is_sentence("school of the arts")


def test_quoting_keeps_to_one_short_line() -> None:
    assert one_line("a\nb") == "a b"
    assert len(one_line("x" * 100)) == 40
    assert compact("wd - 5010") == "WD5010"


def _turned(left: float, top: float, width: float, height: float, degrees: float) -> Quad:
    turn = math.radians(degrees)
    corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
    a, b, c, d = (
        (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)) for x, y in corners
    )
    return Quad((a, b, c, d))


@pytest.mark.parametrize("degrees", [0, 12, -25, 90])
def test_neighbours_are_found_at_any_tilt(degrees: float) -> None:
    quads = [
        _turned(0, 0, 100, 20, degrees),
        _turned(112, 1, 80, 20, degrees),
        _turned(2, 26, 120, 20, degrees),
        _turned(600, 300, 80, 20, degrees),
    ]
    beside, below = relations(quads)
    assert beside[0, 1]
    assert not beside[1, 0]
    assert below[0, 2]
    assert not below[2, 0]
    assert not beside[3].any()
    assert not below[3].any()
    assert sorted(rows(quads, beside)) == [(0, 1), (2,), (3,)]


def test_lines_of_very_different_size_are_no_row() -> None:
    beside, _ = relations([_turned(0, 0, 100, 20, 0), _turned(105, -30, 200, 80, 0)])
    assert not beside.any()
