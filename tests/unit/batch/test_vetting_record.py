"""The vetting record: every change to what was written is found, and a second person is a second person."""

import contextlib
import os
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.batch import audit, signing
from scanner.batch.audit import GENESIS, AuditLog, Deed, NewEntry, unsettled
from scanner.batch.session import with_actions
from scanner.batch.signing import known_keys, own_identity
from scanner.batch.vetting import (
    ExportRules,
    Standings,
    checked,
    record_beside,
    record_checked,
    record_exported,
    signed_off,
    standings_of,
)
from scanner.errors import NoConsentError, OutputError, TamperedRecordError, WrongCallError
from scanner.messages import Message
from scanner.model import (
    Action,
    CleanStatus,
    ExportResult,
    Finding,
    Kind,
    Photo,
    PixelBox,
    Review,
    ScanResult,
    ScanStatus,
)
from scanner.plan import make_plan
from scanner.settings import Settings
from scanner.watchlist_file import data_folder
from support.command_line import invoked, photovet
from support.tampering import FORGER, anchored, fill, forged, unfound_tamperings

SHA = "cd" * 32
SCHOOL = Settings(policy="school")
TAMPERINGS = 1_000


def test_every_one_of_a_thousand_random_tamperings_is_found(tmp_path: Path) -> None:
    assert unfound_tamperings(tmp_path, TAMPERINGS, seed=20260731) == []


def test_a_changed_or_missing_anchor_is_found_and_nothing_is_added(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    fill(log, 3)
    anchor = log.anchor_path.read_bytes()
    for content in (b"", b"{}", anchor.replace(b'"count":3', b'"count":2'), anchor.replace(b"size_bytes", b"size")):
        log.anchor_path.write_bytes(content)
        assert list(log.problems())
    log.anchor_path.unlink()
    assert list(log.problems())
    with pytest.raises(TamperedRecordError):
        fill(log, 1)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_or_a_device_in_the_records_place_is_neither_waited_for_nor_read_for_ever(tmp_path: Path) -> None:
    pipe = tmp_path / "log"
    os.mkfifo(pipe)
    for record in (pipe, "/dev/zero"):
        assert photovet("audit", "verify", record, seconds=60).returncode == 3
    with pytest.raises(OutputError):
        fill(AuditLog(pipe), 1)


@pytest.mark.parametrize("path", [".", "", "/"])
def test_a_folder_in_the_records_place_is_told_of(path: str) -> None:
    for command in ("verify", "show", "check"):
        assert invoked("audit", command, path).exit_code == 3


def test_a_line_without_end_is_a_problem_and_is_not_read_at_once(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    fill(log, 2)
    with log.path.open("ab") as file:
        file.truncate(1 << 33)  # a hole, which takes no room on the disk
    tracemalloc.start()
    try:
        with contextlib.suppress(TamperedRecordError):
            list(log.entries())
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


def test_a_rewritten_history_is_found_by_the_hash_that_somebody_else_kept(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    fill(log, 3)
    anchor = log.anchor()
    assert anchor is not None
    fill(log, 2)
    assert list(log.problems(anchor.head)) == []
    for path in (log.path, log.anchor_path):
        path.unlink()
    fill(log, 5)  # a new history, consistent in itself
    assert list(log.problems()) == []
    assert [problem.line for problem in log.problems(anchor.head)] == [0]


def test_an_entry_tells_when_it_was_done_and_not_when_it_was_written(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    done = [NewEntry(Deed.CHECKED, "Ada", SHA, at=datetime(2026, 5, 1, 10, minute, tzinfo=UTC)) for minute in (1, 2)]
    log.append(done)
    assert [entry.at[:16] for entry in log.entries()] == ["2026-05-01T10:01", "2026-05-01T10:02"]


def test_entries_are_kept_as_they_were_written(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    assert list(log.entries()) == []
    assert list(log.problems()) == []
    log.append([NewEntry(Deed.CHECKED, "Ada\n\x00é", SHA, "school", {"hidden": 3}), NewEntry(Deed.REFUSED, "Bob")])
    first, second = log.entries()
    assert (first.count, first.previous, first.who, first.details) == (1, GENESIS, "Ada\n\x00é", {"hidden": 3})
    assert (second.count, second.previous) == (2, first.hash)


REVIEW = Review({"b": Action.HIDE}, checked=True)


def missing_of(session: Path) -> str:
    return standings_of(session).missing(SHA, REVIEW)


def test_a_signature_that_somebody_appends_to_the_log_does_not_pass(tmp_path: Path) -> None:
    session = tmp_path / "trip.photovet"
    log = record_beside(session)
    record_checked(session, [(RESULT, REVIEW)], "Ada", Settings())
    signature = signed_off(SHA, REVIEW, "Bob", standings_of(session))
    log.path.write_bytes(log.path.read_bytes() + forged(log, signature))
    with pytest.raises(TamperedRecordError, match="does not end where"):
        standings_of(session)
    assert list(log.problems())
    log.append([NewEntry(Deed.REFUSED, "Ada", SHA)])  # PhotoVet takes the lines over, and says so
    assert "second person" in missing_of(session) or "does not count" in missing_of(session)
    assert unsettled(log.entries()) == {2: 3}
    assert [problem.line for problem in log.problems()] == [2]  # signed with a key that nobody knows


def test_a_genuine_signature_after_the_anchor_does_not_count_either(tmp_path: Path) -> None:
    session = tmp_path / "trip.photovet"
    log = record_beside(session)
    record_checked(session, [(RESULT, REVIEW)], "Ada", Settings())
    line = forged(log, signed_off(SHA, REVIEW, "Bob", standings_of(session)), signer=own_identity())
    log.path.write_bytes(log.path.read_bytes() + line)
    log.append([])
    assert "stood behind the record's end" in missing_of(session)
    log.append([signed_off(SHA, REVIEW, "Bob", standings_of(session))])
    assert missing_of(session) is None


def test_a_signature_with_a_strange_key_does_not_pass_with_a_fitting_anchor_either(tmp_path: Path) -> None:
    session = tmp_path / "trip.photovet"
    log = record_beside(session)
    record_checked(session, [(RESULT, REVIEW)], "Ada", Settings())
    content = log.path.read_bytes() + forged(log, signed_off(SHA, REVIEW, "Bob", standings_of(session)))
    anchored(log, content)
    assert "is not known here" in missing_of(session)
    assert [problem.line for problem in log.problems()] == [2]
    signing.trust("Bob's computer", FORGER.public)
    assert missing_of(session) is None
    assert list(log.problems()) == []
    signing.distrust("Bob's computer")
    assert "is not known here" in missing_of(session)


def test_a_check_that_somebody_forged_is_no_first_person(tmp_path: Path) -> None:
    """Else one person alone could write both."""
    session = tmp_path / "trip.photovet"
    log = record_beside(session)
    log.append([NewEntry(Deed.REFUSED, "Ada", SHA)])
    anchored(log, log.path.read_bytes() + forged(log, checked(RESULT, REVIEW, "Ada", Settings())))
    assert "is not known here" in missing_of(session)
    with pytest.raises(NoConsentError):
        signed_off(SHA, REVIEW, "Bob", standings_of(session))


def test_an_entry_without_a_signature_opens_and_does_not_count(tmp_path: Path) -> None:
    session = tmp_path / "trip.photovet"
    log = record_beside(session)
    entry = checked(RESULT, REVIEW, "Ada", Settings())
    value = {"at": "2026-05-01T10:00:00.000+00:00", "count": 1, "details": dict(entry.details), "photo": SHA}
    value |= {"policy": "careful", "previous": GENESIS, "what": "checked", "who": "Ada"}
    anchored(log, audit.dumps({**value, "hash": audit._hash(value)}).encode() + b"\n")
    assert "is not signed" in missing_of(session)
    assert [problem.line for problem in log.problems()] == [1]
    record_checked(session, [(RESULT, REVIEW)], "Ada", Settings())
    assert "second person" in missing_of(session)


def test_older_files_put_back_together_are_found(tmp_path: Path) -> None:
    session = tmp_path / "trip.photovet"
    log = record_beside(session)
    record_checked(session, [(RESULT, REVIEW)], "Ada", Settings())
    log.append([signed_off(SHA, REVIEW, "Bob", standings_of(session))])
    before = {path: path.read_bytes() for path in (log.path, log.anchor_path)}
    record_checked(session, [(RESULT, REVIEW)], "Cy", Settings())  # somebody looked again: the signature is void
    for path, content in before.items():
        path.write_bytes(content)
    assert any("put back" in problem.sentence for problem in log.problems())
    with pytest.raises(TamperedRecordError, match="put back"):
        standings_of(session)
    with pytest.raises(TamperedRecordError, match="put back"):
        log.append([NewEntry(Deed.REFUSED, "Ada", SHA)])


def test_the_key_is_made_once_and_for_its_owner_alone(own_folders: Path) -> None:
    first = own_identity()
    assert own_identity().public == first.public
    if sys.platform != "win32":
        assert (own_folders / "signing.key").stat().st_mode & 0o077 == 0
    assert first.private.private_bytes_raw().hex() not in repr(first)
    assert not list(own_folders.glob(".signing*"))
    for name, key in (("Bob", "00" * 31), ("Bob", "zz" * 32), (" ", FORGER.public)):
        with pytest.raises(WrongCallError):
            signing.trust(name, key)


@pytest.mark.parametrize("torn", [False, True])
def test_an_append_that_was_killed_halfway_is_recovered_and_recorded(tmp_path: Path, torn: bool) -> None:
    log = AuditLog(tmp_path / "log")
    fill(log, 2)
    seen = data_folder() / "records-seen.json"
    before = {path: path.read_bytes() for path in (log.anchor_path, seen)}
    fill(log, 1)
    for path, content in before.items():  # killed before the anchor was moved
        path.write_bytes(content)
    if torn:
        log.path.write_bytes(log.path.read_bytes()[:-20])
    assert list(log.problems())
    fill(log, 1)
    assert list(log.problems()) == []
    assert [entry.what for entry in log.entries()][-2:] == [Deed.RECOVERED, Deed.EXPORTED]
    assert sum(1 for _ in log.entries()) == (4 if torn else 5)
    assert unsettled(log.entries()) == ({} if torn else {3: 4})


def test_lines_that_do_not_follow_are_not_taken_for_a_killed_append(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    fill(log, 2)
    first = log.path.read_bytes().splitlines(keepends=True)[0]
    log.path.write_bytes(log.path.read_bytes() + first)
    with pytest.raises(TamperedRecordError):
        fill(log, 1)


WRITER = """
import sys
from scanner.batch.audit import AuditLog, Deed, NewEntry
log = AuditLog(sys.argv[1])
for number in range(15):
    log.append([NewEntry(Deed.EXPORTED, sys.argv[2])])
"""


def test_several_programs_append_without_losing_an_entry(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(log.path), name]) for name in ("Ada", "Bob", "Cy")]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    assert list(log.problems()) == []
    assert sum(1 for _ in log.entries()) == 45


# ---- who checked, who signed -----------------------------------------------------------------------------------------

FINDINGS = tuple(
    Finding(name, kind, PixelBox(0, 0, 9, 9), "text", 0.9, "why", action)
    for name, kind, action in (("a", Kind.PLATE, Action.HIDE), ("b", Kind.FACE, Action.REVIEW))
)
RESULT = ScanResult("a.jpg", ScanStatus.OK, Photo(Path("a.jpg"), "jpeg", 1, SHA), findings=FINDINGS)


def test_a_photo_needs_a_second_person_who_signs_exactly_these_decisions(tmp_path: Path) -> None:
    log = record_beside(tmp_path / "trip.photovet")
    review = Review({"b": Action.HIDE}, checked=True)

    def missing(decisions: Review) -> str:
        return ExportRules(standings=Standings(log.entries(), known_keys())).refusal("a.jpg", SHA, decisions)

    assert "Nobody has checked" in missing(review)
    log.append([checked(RESULT, review, "Ada", Settings())])
    assert "second person" in missing(review)
    with pytest.raises(NoConsentError, match="second person"):
        signed_off(SHA, review, " ada", Standings(log.entries(), known_keys()))
    log.append([signed_off(SHA, review, "Bob", Standings(log.entries(), known_keys()))])
    assert missing(review) is None
    changed = Review({"a": Action.KEEP}, checked=True)
    assert "changed after" in missing(changed)
    with pytest.raises(NoConsentError, match="changed"):
        signed_off(SHA, changed, "Bob", Standings(log.entries(), known_keys()))
    log.append([checked(RESULT, changed, "Bob", Settings())])
    assert "second person" in missing(changed)


OTHERS = {
    "policy": SCHOOL,
    "keep": Settings(keep=frozenset({Kind.PLATE})),
    "metadata only": Settings(metadata_only=True),
    "style": Settings(style="solid"),
    "date": Settings(keep_date="year"),
    "format": Settings(copy_format="jpeg"),
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
def test_a_signature_is_for_one_copy_and_no_other(tmp_path: Path, other: Settings) -> None:
    session, review = tmp_path / "trip.photovet", Review(checked=True)
    record_checked(session, [(RESULT, review)], "Ada", Settings())
    record_beside(session).append([signed_off(SHA, review, "Bob", standings_of(session))])
    standings = standings_of(session)
    assert standings.missing(SHA, review, make_plan(RESULT, Settings(), review)) is None
    result = with_actions(RESULT, other)
    assert "what Ada checked" in standings.missing(SHA, review, make_plan(result, other, review))


def test_a_signature_of_an_older_record_does_not_say_how_a_copy_looks(tmp_path: Path) -> None:
    session, review = tmp_path / "trip.photovet", Review(checked=True)
    entry = checked(RESULT, review, "Ada", Settings())
    details = {name: value for name, value in entry.details.items() if name != "plan"}
    record_beside(session).append([replace(entry, details=details)])
    record_beside(session).append([signed_off(SHA, review, "Bob", standings_of(session))])
    plan = make_plan(RESULT, Settings(), review)
    assert "older PhotoVet" in standings_of(session).missing(SHA, review, plan)


def test_the_record_counts_and_does_not_quote(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    log.append([checked(RESULT, Review({"b": Action.HIDE, "a": Action.KEEP}), "Ada", SCHOOL)])
    (entry,) = log.entries()
    assert (entry.details["hidden"], entry.details["kept"], entry.details["changed"]) == (1, 1, 2)
    assert b"text" not in log.path.read_bytes()
    with pytest.raises(NoConsentError, match="Nobody"):
        signed_off("00" * 32, Review(), "Bob", Standings(log.entries(), known_keys()))


def test_a_front_end_records_what_a_person_did_with_two_calls(tmp_path: Path) -> None:
    session = tmp_path / "trip.photovet"
    record_checked(session, [(RESULT, Review({"b": Action.HIDE}))], "Ada", SCHOOL)
    finished = Review({"b": Action.HIDE}, checked=True)  # as the session keeps it
    assert "second person" in standings_of(session).missing(SHA, finished)

    copy = ExportResult("a.jpg", CleanStatus.CLEANED, tmp_path / "out" / "a.jpg", regions_hidden=2, items_removed=5)
    without = ExportResult(
        "b.jpg", CleanStatus.REFUSED, error_code="no-consent", error=Message("No consent is on the list.")
    )
    raw = ExportResult(
        "c.cr2", CleanStatus.REFUSED, error_code="refused", error=Message("RAW files cannot be cleaned.")
    )
    anchor = record_exported(session, [(copy, SHA), (without, "11" * 32), (raw, "22" * 32)], "Ada", "school", "press")
    entries = list(record_beside(session).entries())
    assert [(entry.what, entry.photo) for entry in entries[1:]] == [("exported", SHA), ("refused", "11" * 32)]
    assert entries[1].details["purpose"] == "press"
    assert entries[2].details["reason"] == "No consent is on the list."
    assert anchor.head == entries[-1].hash
    assert list(record_beside(session).problems()) == []
