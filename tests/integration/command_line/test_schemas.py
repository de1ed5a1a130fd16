"""Every report for programs is as its JSON Schema says, and the schema says nothing that is not so."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from PIL import Image

from app.cli.tally import Outcome
from scanner import errors
from scanner.batch.audit import Deed
from scanner.batch.session import Session
from scanner.kinds import CleanStatus, Kind, MetadataKind, ScanStatus
from scanner.model import Action, Finding, PageSize, PixelBox, ScanResult
from scanner.scan import scan_photo
from scanner.settings import Settings
from support.command_line import draw_street, invoked

SCHEMAS = Path(__file__).parents[3] / "resources" / "schemas"


def schema(name: str) -> Any:
    return json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))


def strict(node: Any) -> Any:
    """The schema without its room for keys to come, so that none is forgotten in it."""
    if isinstance(node, list):
        return [strict(each) for each in node]
    if not isinstance(node, dict):
        return node
    made = {key: strict(value) for key, value in node.items()}
    if isinstance(node.get("properties"), dict) and "allOf" not in node:
        made.setdefault("additionalProperties", False)
    return made


def closed_line(name: str) -> Any:
    """For one of JSON lines: a photo with the schema's name beside its keys."""
    whole = strict(schema(name))
    photo, line = whole["$defs"]["photo"], whole["$defs"]["line"]
    properties = {**photo["properties"], **line["properties"]}
    merged = {**photo, "properties": properties, "required": [*photo["required"], "schema"]}
    return {**whole, "anyOf": [merged]}


def check(value: Any, against: Any) -> None:
    jsonschema.Draft202012Validator.check_schema(against)
    jsonschema.Draft202012Validator(against).validate(value)


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session of photos: something found in the picture, in the file, on a page; one that cannot be read."""
    monkeypatch.chdir(tmp_path)
    draw_street(Path("photos/a.jpg"), (400, 300))
    Path("photos/b.jpg").write_bytes(Path("photos/a.jpg").read_bytes()[:900])
    Path("photos/notes.txt").write_text("no photo")
    pages = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    pages[0].save("photos/c.tif", save_all=True, append_images=pages[1:])
    with Session.open("s") as session:
        session.save_settings(Settings())
        for path, more in (("a.jpg", {}), ("c.tif", {"pages": (PageSize(40, 30),) * 2})):
            result = scan_photo(f"photos/{path}", Settings(metadata_only=True), None)
            thing = Finding("f1", Kind.SCHOOL, PixelBox(5, 5, 40, 20), "Nordpark", 0.9, errors_words(), Action.KEEP)
            known = {field.name: getattr(result, field.name) for field in fields(ScanResult)}
            session.save_result(ScanResult(**{**known, "findings": (thing,), **more}), Settings())
    invoked("watchlist", "add", "Example")


def errors_words() -> Any:
    return errors.WrongCallError("There is no kind named {unknown}. Kinds: {kind}.", unknown="a", kind="b").message


def outputs(extension: str) -> Iterator[tuple[str, str]]:
    """What each command that has this format writes, with the name of its schema."""
    clean = ("photos", "--output", "out", "--metadata-only")
    yield "scan.1", invoked("report", "s", "--format", extension, "--show-text").stdout
    yield "scan.1", invoked("report", "s", "--format", extension).stdout
    yield "scan.1", invoked("scan", "photos/b.jpg", "photos/notes.txt", "--format", extension).stdout
    yield "clean.1", invoked("clean", *clean, "--format", extension, "--session", "s").stdout
    if extension != "json":
        watch = ("watch", "photos", "--output", "watched", "--metadata-only", "--once", "--settle", "0")
        yield "clean.1", invoked(*watch, "--format", extension).stdout
    else:
        yield "verify.1", invoked("verify", "photos", "out", "--metadata-only", "--format", "json").stdout


@pytest.mark.usefixtures("photos")
def test_json_of_every_command_is_as_its_schema_says() -> None:
    for name, text in outputs("json"):
        assert text.isascii()
        document = json.loads(text)
        assert document["photos"]
        check(document, {**strict(schema(name)), "anyOf": [{"$ref": "#/$defs/document"}]})


@pytest.mark.usefixtures("photos")
def test_json_lines_of_every_command_are_as_their_schema_says() -> None:
    for name, text in outputs("jsonl"):
        lines = text.splitlines()
        assert lines
        for line in lines:
            check(json.loads(line), closed_line(name))
            check(json.loads(line), schema(name))


@pytest.mark.usefixtures("photos")
def test_csv_of_every_command_is_as_its_schema_says() -> None:
    for name, text in outputs("csv"):
        against = strict(schema(f"{name}.csv"))
        rows = list(csv.DictReader(io.StringIO(text)))
        assert rows
        assert list(rows[0]) == list(against["properties"])
        for row in rows:
            check(row, against)


@pytest.mark.usefixtures("photos")
def test_entries_of_the_vetting_record_are_as_their_schema_says() -> None:
    invoked("audit", "check", "s", "--by", "Ada", "--metadata-only")
    invoked("audit", "sign-off", "s", "--by", "Grace")
    invoked("clean", "photos", "--session", "s", "--output", "out", "--metadata-only", "--require-sign-off")
    invoked("clean", "photos", "--session", "s", "--output", "out", "--require-sign-off")
    entries = [json.loads(line) for line in invoked("audit", "show", "s", "--json").stdout.splitlines()]
    assert {entry["what"] for entry in entries} >= {"checked", "signed-off", "exported", "refused"}
    for entry in entries:
        check(entry, strict(schema("record.1")))


def test_the_words_of_the_schemas_are_those_of_the_program() -> None:
    scan, clean, record = (schema(name) for name in ("scan.1", "clean.1", "record.1"))
    assert scan["$defs"]["finding"]["properties"]["kind"]["enum"] == list(Kind)
    assert scan["$defs"]["item"]["properties"]["kind"]["enum"] == list(MetadataKind)
    assert scan["$defs"]["photo"]["properties"]["status"]["enum"] == list(ScanStatus)
    assert clean["$defs"]["photo"]["properties"]["status"]["enum"] == list(CleanStatus)
    assert set(schema("scan.1.csv")["properties"]["kind"]["enum"]) == {*Kind, *MetadataKind, ""}
    assert record["properties"]["what"]["enum"] == list(Deed)
    codes = {each.code for each in (errors.PhotoVetError, *subclasses(errors.PhotoVetError))}
    for name in ("scan.1", "clean.1", "verify.1"):
        definitions = schema(name)["$defs"]
        assert definitions["outcome"]["enum"] == list(Outcome)
        assert set(definitions["error"]["anyOf"][1]["properties"]["code"]["enum"]) == codes
    assert set(schema("clean.1.csv")["properties"]["error_code"]["enum"]) == {*codes, ""}


def subclasses(of: type[errors.PhotoVetError]) -> Iterator[type[errors.PhotoVetError]]:
    for each in of.__subclasses__():
        if each.__module__ == errors.__name__:
            yield each
            yield from subclasses(each)
