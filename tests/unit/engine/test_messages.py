"""Sentences are ids with parts: said late, in every language, and silent in every repr."""

from __future__ import annotations

import ast
import copy
import dataclasses
import pickle
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.batch.answers import pack, unpack
from scanner.batch.serial import export_from_json, export_to_json, scan_from_json, scan_to_json
from scanner.catalogue import LANGUAGES, catalogue, system_language
from scanner.errors import LimitError, OutputError, PhotoVetError, RefusedError, WorkerLostError
from scanner.messages import MASK, Message, Term, from_plain, names_in, render, to_plain
from scanner.model import (
    Action,
    Candidate,
    Check,
    CleanStatus,
    EngineFailure,
    ExportResult,
    Finding,
    Kind,
    PixelBox,
    RedactionPlan,
    ScanResult,
    ScanStatus,
    VerifyResult,
)
from support.messages import ids, made

OTHERS = tuple(code for code in LANGUAGES if code != "en")
HERE = PixelBox(0, 0, 9, 9)
NAME = Message("“{word}” is a first name.", word="Rosie")


# ---- the catalogues --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_has_its_words_in_every_language_and_none_is_left_over(language: str) -> None:
    said = ids()
    assert len(said) > 300
    assert {template: where for template, where in said.items() if template not in catalogue(language)} == {}
    assert catalogue(language).keys() - said.keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_parts_of_its_id(language: str) -> None:
    for template, forms in catalogue(language).items():
        for form in forms:
            assert form.strip()
            assert names_in(form) == names_in(template), (language, template)


@pytest.mark.parametrize("language", OTHERS)
def test_a_plural_is_one_in_every_language(language: str) -> None:
    plural = {template for template, forms in catalogue(language).items() if len(forms) > 1}
    assert plural == {template for template in catalogue("en") if len(catalogue("en")[template]) > 1}
    assert all("count" in names_in(template) for template in plural)


def test_an_id_is_written_where_it_is_said() -> None:
    """A sentence that is put together first would be an id of its own, with found text in it."""
    put_together = [
        where
        for where, first in made()
        if isinstance(first, ast.JoinedStr | ast.BinOp)
        or (isinstance(first, ast.Call) and getattr(first.func, "attr", "") == "format")
    ]
    assert put_together == []


# ---- in words --------------------------------------------------------------------------------------------------------


def test_a_message_is_its_english_sentence_and_can_be_said_in_others() -> None:
    assert NAME == "“Rosie” is a first name."
    assert render(NAME, "de") == "„Rosie“ ist ein Vorname."
    assert render(NAME, "xx") == NAME
    assert render(Message("nobody's id {count}", count=3), "de") == "nobody's id 3"


def test_plurals_follow_the_language() -> None:
    template = "{count} parts that PhotoVet cannot read, and removes for that reason."
    one, many = Message(template, count=1), Message(template, count=12345)
    assert one == "1 part that PhotoVet cannot read, and removes for that reason."
    assert many.startswith("12,345 parts")
    assert render(one, "de").startswith("1 Teil,")
    assert render(many, "de").startswith("12.345 Teile,")
    assert render(Message(template, count=0), "fr").split()[1] == render(one, "fr").split()[1]


def test_without_text_only_what_comes_from_outside_is_left_out() -> None:
    failed = Message("The copy does not open again: {reason}", reason=NAME)
    assert (
        render(failed, "de", show_text=False) == f"Die Kopie lässt sich nicht wieder öffnen: „{MASK}“ ist ein Vorname."
    )
    code = Message("A {code} that opens the web page “{text}”.", code=Message("QR Code"), text="http://a.b")
    assert render(code, show_text=False) == f"A QR Code that opens the web page “{MASK}”."
    assert render(Message("“{text}” {count} {term}", text="x", count=2, term=Term("PNG")), show_text=False) == (
        f"“{MASK}” 2 PNG"
    )
    assert render("no message at all", show_text=False) == MASK


@given(st.text(), st.text())
def test_parts_are_never_taken_for_templates(first: str, second: str) -> None:
    said = render(Message("“{text}” stands right beside “{word}”, most likely as its name.", text=first, word=second))
    assert said == f"“{first}” stands right beside “{second}”, most likely as its name."
    assert Message("{text.__class__} {0} {missing}", text=first) == "{text.__class__} {0} {missing}"


# ---- silent ----------------------------------------------------------------------------------------------------------

HOLDERS: tuple[Callable[[Message], object], ...] = (
    lambda message: message,
    lambda message: Candidate(Kind.NAME, HERE, str(message), 0.9, message),
    lambda message: Finding("id", Kind.NAME, HERE, str(message), 0.9, message, Action.HIDE),
    lambda message: Check("opens", ok=False, detail=message),
    lambda message: EngineFailure("text", message),
    lambda message: ScanResult("a.jpg", ScanStatus.FAILED, error=message),
    lambda message: ExportResult("a.jpg", CleanStatus.FAILED, error=message, notes=(message,)),
    lambda message: VerifyResult("a.jpg", (Check("opens", ok=False, detail=message),), error=message),
    lambda message: RedactionPlan("", error=message),
    OutputError,
)


@pytest.mark.parametrize("holder", HOLDERS, ids=range(len(HOLDERS)))
@given(found=st.text("0123456789#", min_size=6), template=st.sampled_from(sorted(catalogue("de"))))
def test_found_text_is_in_no_repr(holder: Callable[[Message], object], found: str, template: str) -> None:
    message = Message(template, **dict.fromkeys(names_in(template), found))
    deep = Message("The copy was withdrawn: {reason}", reason=message).then(message)
    assert found not in repr(holder(message))
    assert found not in repr(holder(deep))


def test_a_message_is_frozen() -> None:
    with pytest.raises(AttributeError, match="frozen"):
        NAME.id = "another"  # type: ignore[misc]  # as it says


# ---- between processes and on disk -----------------------------------------------------------------------------------

DEEP = Message(
    "The copy was withdrawn: {reason}", reason=Message("Left in the file: {names}.", names=("a", Term("b"), NAME))
).then(NAME, Message("It has {count}", count=3))


def _pickled(message: Message) -> Message:
    return pickle.loads(pickle.dumps(message))  # noqa: S301  # our own


@pytest.mark.parametrize("way", [_pickled, copy.deepcopy, lambda message: from_plain(to_plain(message))])
def test_a_message_comes_back_as_it_was(way: Callable[[Message], Message]) -> None:
    back = way(DEEP)
    assert (back, back.id, back.parts, back.after) == (DEEP, DEEP.id, DEEP.parts, DEEP.after)
    assert render(back, "fr", show_text=False) == render(DEEP, "fr", show_text=False)


def test_an_error_keeps_its_message_through_a_pipe() -> None:
    error = LimitError("The file has {size}, more than the limit of {limit}.", size=Term("3 MB"), limit=Term("2 MB"))
    back = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    assert (type(back), back.message, back.message.parts) == (LimitError, error.message, error.message.parts)
    assert str(error) == "The file has 3 MB, more than the limit of 2 MB."


def test_results_keep_their_messages_between_processes_and_in_a_session() -> None:
    finding = Finding("id", Kind.NAME, HERE, "Rosie", 0.9, DEEP, Action.HIDE)
    scan = ScanResult("a.jpg", ScanStatus.INCOMPLETE, error_code="engine", error=NAME, findings=(finding,))
    export = ExportResult(
        "a.jpg",
        CleanStatus.FAILED,
        error_code="x",
        error=DEEP,
        checks=(Check("a", ok=False, detail=DEEP),),
        notes=(NAME,),
    )
    for back in (scan_from_json(scan_to_json(scan)), unpack(ScanResult, pack(scan))):
        assert back == scan
        assert (back.error.parts, back.findings[0].why.parts) == (NAME.parts, DEEP.parts)
    for back in (export_from_json(export_to_json(export)), unpack(ExportResult, pack(export))):
        assert back == export
        assert (back.error.after, back.checks[0].detail.id, back.notes[0].parts) == (DEEP.after, DEEP.id, NAME.parts)


def test_sentences_of_an_older_session_are_kept_as_they_are_and_count_as_found_text() -> None:
    stored = scan_to_json(ScanResult("a.jpg", ScanStatus.FAILED, error=NAME))
    older = re.sub(r'"error":\[.*?\]', '"error":"Read Rosie."', stored)
    back = scan_from_json(older)
    assert isinstance(back.error, Message)
    assert back.error == "Read Rosie."
    assert "Rosie" not in repr(back)
    assert render(back.error, "de", show_text=False) == MASK


@pytest.mark.parametrize(
    "value",
    [
        None,
        3,
        [],
        ["id"],
        ["id", []],
        [3, {}],
        ["id", {"a": None}],
        ["id", {"a": {"term": 3}}],
        ["id", {"a": {"x": 1}}],
    ],
)
def test_what_is_no_message_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="message"):
        from_plain(value)


def test_a_worker_cannot_nest_messages_without_end() -> None:
    value: object = "x"
    for _ in range(50):
        value = ["id {a}", {"a": value if isinstance(value, list) else "x"}]
    with pytest.raises(ValueError, match="message"):
        from_plain(value)
    packed = pack(ScanResult("a.jpg", ScanStatus.OK))
    assert unpack(ScanResult, packed).error is None
    with pytest.raises(WorkerLostError):
        unpack(ScanResult, packed.replace(b"null", b"1234", 1))


def test_every_error_is_made_in_one_line_and_tells_its_sentence() -> None:
    for error in PhotoVetError.__subclasses__():
        assert error("{path} is gone.", path="'a.jpg'").message == "'a.jpg' is gone."
    assert dataclasses.is_dataclass(Term)
    assert RefusedError(NAME).message is NAME


# ---- which language --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "en"),
    ],
)
def test_the_system_s_variables_choose_a_language(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language


def test_the_catalogues_are_shipped() -> None:
    folder = Path(__file__).parents[3] / "resources" / "translations"
    assert {path.stem for path in folder.glob("engine_*.ts")} == {f"engine_{code}" for code in LANGUAGES}
