"""Whatever stands in a session file, it is read or refused in a sentence; a killed creation leaves one that opens."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from scanner.batch import serial
from scanner.batch.audit import AuditLog, Deed, NewEntry
from scanner.batch.copies import Copy
from scanner.batch.session import Session
from scanner.errors import DamagedSessionError, OutputError, PhotoVetError, TamperedRecordError, WrongCallError
from scanner.messages import Message
from scanner.model import (
    Action,
    Check,
    CleanStatus,
    DrawnRegion,
    Ellipse,
    ExportResult,
    Finding,
    Kind,
    MetadataItem,
    MetadataKind,
    Photo,
    PixelBox,
    Quad,
    Review,
    ScanResult,
    ScanStatus,
    Stroke,
)
from scanner.reports.registry import REPORTS
from scanner.settings import Settings

BOX: Final = PixelBox(1, 2, 30, 40)
SCAN: Final = ScanResult(
    "/a.jpg",
    ScanStatus.OK,
    Photo(Path("/a.jpg"), "jpeg", 9, "ab" * 32),
    None,
    None,
    60,
    50,
    (Finding("f1", Kind.SCHOOL, BOX, "Nordpark", 0.9, "a school's name", Action.HIDE),),
    (MetadataItem(MetadataKind.DEVICE, "EXIF:Make", "Example", watched=("Mia",)),),
    {"total": 0.5},
)
REVIEW: Final = Review(
    {"f1": Action.KEEP},
    {"f1": Ellipse(BOX), "f2": Stroke(((1.0, 2.0), (3.0, 4.0)), 5.0)},
    (DrawnRegion("d1", Quad(((1.0, 1.0), (9.0, 1.0), (9.0, 9.0), (1.0, 9.0))), Kind.PLATE),),
    checked=True,
)
EXPORT: Final = ExportResult(
    "/a.jpg",
    CleanStatus.CLEANED,
    Path("/out/a.jpg"),
    None,
    None,
    1,
    2,
    (Check("picture", ok=True, detail=Message(".")),),
    ("n",),
)
TEXTS: Final[dict[str, tuple[str, Callable[[object], object]]]] = {
    "scan": (serial.scan_to_json(SCAN), serial.scan_from_json),
    "review": (serial.review_to_json(REVIEW), serial.review_from_json),
    "export": (serial.export_to_json(EXPORT), serial.export_from_json),
    "settings": (
        serial.settings_to_json(Settings(watchlist=("Mia",), styles={Kind.FACE: "solid"})),
        serial.settings_from_json,
    ),
}
WRONG: Final = (None, True, 7, -1, 10**40, 0.5, 1e300, "", "x", [], [1], [[]], {}, {"x": []}, [None] * 4, "a\0b")


def _places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield at
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from _places(value[key], (*at, key))


def _with(value: Any, at: tuple[Any, ...], wrong: Any) -> Any:
    if not at:
        return wrong
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[at[0]] = _with(value[at[0]], at[1:], wrong)
    return copy


def _spoiled(text: str) -> Iterator[str]:
    value = json.loads(text)
    for at in _places(value):
        for wrong in WRONG:
            yield json.dumps(_with(value, at, wrong))
        yield json.dumps(_with(value, at, "HERE")).replace('"HERE"', "1e999")
        yield json.dumps(_with(value, at, "HERE")).replace('"HERE"', "[" * 100_000)


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_of_a_wrong_type_is_refused_or_of_the_right_type_all_the_way_down(name: str) -> None:
    text, read = TEXTS[name]
    assert read(text)
    for spoiled in _spoiled(text):
        try:
            value = read(spoiled)
        except DamagedSessionError:
            continue
        if isinstance(value, ScanResult):
            for report in REPORTS:
                "".join(report.scan([value])).encode("utf-8", "backslashreplace")
        if isinstance(value, ExportResult):
            for report in REPORTS:
                "".join(report.clean([value])).encode("utf-8", "backslashreplace")
        if isinstance(value, Review):
            serial.review_to_json(value)


@pytest.mark.parametrize("wrong", [None, 7, 0.5, b"\xff\xfe", "x", "[" * 100_000])
@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("photos", "path"),
        ("photos", "sha256"),
        ("results", "status"),
        ("results", "payload"),
        ("reviews", "payload"),
        ("exports", "payload"),
        ("exports", "purpose"),
        ("meta", "value"),
    ],
)
def test_columns_of_a_wrong_type_are_refused_in_words(tmp_path: Path, table: str, column: str, wrong: object) -> None:
    path = _session(tmp_path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        try:
            value = "CAST(? AS TEXT)" if wrong == b"\xff\xfe" else "?"
            raw.execute(f"UPDATE {table} SET {column} = {value}", (wrong,))  # noqa: S608  # names from above
        except sqlite3.IntegrityError:  # it must not be NULL
            return
        raw.commit()
    readings: list[Callable[[Session], object]] = [
        lambda session: list(session.photos()),
        lambda session: list(session.decided_results()),
        lambda session: list(session.copies.all()),
        lambda session: session.settings(),
    ]
    for reading in readings:
        with Session.open(path, create=False) as session, contextlib.suppress(PhotoVetError):
            reading(session)


def _session(folder: Path) -> Path:
    path = folder / "s.pv"
    with Session.open(path) as session:
        session.save_settings(Settings())
        session.save_result(SCAN, Settings())
        session.save_review(SCAN.photo.sha256 if SCAN.photo else "", REVIEW)
        session.copies.save(Copy(EXPORT, "ab", purpose="website"), "print")
    return path


_KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
from scanner.batch import connection, session_schema
number = int(sys.argv[2])
real = connection._Cursor.execute
def counted(self, *arguments):
    global number
    number -= 1
    if number == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(self, *arguments)
connection._Cursor.execute = counted
session_schema.connect(Path(sys.argv[1]), create=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX'")
@pytest.mark.parametrize("number", [1, 3, 6, 7, 8, 9, 11, 15, 20])
def test_a_session_whose_making_was_killed_opens_as_a_new_one(tmp_path: Path, number: int) -> None:
    path = tmp_path / "s.pv"
    done = subprocess.run([sys.executable, "-c", _KILLED, path, str(number)], check=False)
    assert done.returncode in (0, -signal.SIGKILL)
    with Session.open(path) as session:
        session.add("/a.jpg")
        assert [photo.path for photo in session.photos()] == ["/a.jpg"]


def test_no_photo_and_no_link_becomes_a_session(tmp_path: Path) -> None:
    (tmp_path / "zero.jpg").touch()
    with pytest.raises(WrongCallError, match="name of a photo"):
        Session.open(tmp_path / "zero.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError):
        Session.open(tmp_path / "link")
    assert not (tmp_path / "elsewhere").exists()
    for name in ("n" * 300, "a\0b"):
        with pytest.raises(OutputError):
            Session.open(tmp_path / name)


def test_somebody_elses_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE t (x)")
    before = path.read_bytes()
    with pytest.raises(WrongCallError, match="not a PhotoVet session"):
        Session.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "anchor", ['{"count": 1e999}', "[[[", "[" * 100_000, '{"count": NaN}', "null", "\xff", "3", ""]
)
def test_a_damaged_anchor_is_told_like_a_missing_one(tmp_path: Path, anchor: str) -> None:
    log = AuditLog(tmp_path / "s.pv.log")
    log.append([NewEntry(Deed.CHECKED, "Ada")])
    log.anchor_path.write_text(anchor, encoding="latin-1")
    assert log.anchor() is None
    assert any("anchor" in problem.sentence for problem in log.problems())
    with pytest.raises(TamperedRecordError):
        log.append([NewEntry(Deed.CHECKED, "Ada")])
