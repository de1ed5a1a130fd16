"""The vetting record: every change to what was written is found, and a second person is a second person."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.batch import audit
from scanner.batch.audit import GENESIS, AuditLog, Deed, NewEntry
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
from scanner.errors import NoConsentError, TamperedRecordError
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

SHA = "cd" * 32
TAMPERINGS = 1_000


def fill(log: AuditLog, entries: int) -> None:
    for number in range(entries):
        details = {"hidden": number, "copy": f"photo-{number:04}.jpg"}
        log.append([NewEntry(Deed.EXPORTED, "Ada", f"{number:064x}", "careful", details)])


def damaged(lines: list[bytes], rng: random.Random) -> bytes:
    """The record after somebody was at it, in one of the ways that files are changed."""
    lines = list(lines)
    at = rng.randrange(len(lines))
    match rng.choice(["byte", "field", "rehash", "drop", "swap", "truncate", "copy", "insert", "blank"]):
        case "byte":
            line = bytearray(lines[at])
            line[rng.randrange(len(line))] ^= 1 << rng.randrange(8)
            lines[at] = bytes(line)
        case "field":
            value = json.loads(lines[at])
            value[rng.choice(["who", "what", "at", "policy", "photo"])] += "x"
            lines[at] = json.dumps(value, sort_keys=True, separators=(",", ":")).encode() + b"\n"
        case "rehash":  # by somebody who knows how an entry is hashed, but changes only one
            value = json.loads(lines[at])
            new = NewEntry(Deed.EXPORTED, "Eve", value["photo"], "careful", value["details"])
            lines[at], _ = audit._line(new, value["count"], value["previous"])
        case "drop":
            del lines[at : at + rng.randint(1, 3)]
        case "swap":
            other = rng.choice([number for number in range(len(lines)) if number != at])
            lines[at], lines[other] = lines[other], lines[at]
        case "truncate":
            whole = b"".join(lines)
            return whole[: rng.randrange(len(whole))]
        case "copy":
            lines.insert(rng.randrange(len(lines) + 1), lines[at])
        case "insert":
            lines.insert(at, b"{}\n")
        case "blank":
            lines.insert(at, b"\n")
    return b"".join(lines)


def test_every_one_of_a_thousand_random_tamperings_is_found(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    fill(log, 12)
    assert list(log.problems()) == []
    whole = log.path.read_bytes()
    rng = random.Random(20260731)  # noqa: S311  # the same tamperings in every run
    tried = 0
    while tried < TAMPERINGS:
        changed = damaged(whole.splitlines(keepends=True), rng)
        if changed == whole:
            continue
        log.path.write_bytes(changed)
        assert list(log.problems()), changed
        tried += 1


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


def test_entries_are_kept_as_they_were_written(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    assert list(log.entries()) == []
    assert list(log.problems()) == []
    log.append([NewEntry(Deed.CHECKED, "Ada\n\x00é", SHA, "school", {"hidden": 3}), NewEntry(Deed.REFUSED, "Bob")])
    first, second = log.entries()
    assert (first.count, first.previous, first.who, first.details) == (1, GENESIS, "Ada\n\x00é", {"hidden": 3})
    assert (second.count, second.previous) == (2, first.hash)


@pytest.mark.parametrize("torn", [False, True])
def test_an_append_that_was_killed_halfway_is_recovered_and_recorded(tmp_path: Path, torn: bool) -> None:
    log = AuditLog(tmp_path / "log")
    fill(log, 2)
    old_anchor = log.anchor_path.read_bytes()
    fill(log, 1)
    log.anchor_path.write_bytes(old_anchor)  # killed before the anchor was moved
    if torn:
        log.path.write_bytes(log.path.read_bytes()[:-20])
    assert list(log.problems())
    fill(log, 1)
    assert list(log.problems()) == []
    assert [entry.what for entry in log.entries()][-2:] == [Deed.RECOVERED, Deed.EXPORTED]
    assert sum(1 for _ in log.entries()) == (4 if torn else 5)


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
        return ExportRules(standings=Standings(log.entries())).refusal("a.jpg", SHA, decisions)

    assert "Nobody has checked" in missing(review)
    log.append([checked(RESULT, review, "Ada", "careful")])
    assert "second person" in missing(review)
    with pytest.raises(NoConsentError, match="second person"):
        signed_off(SHA, review, " ada", Standings(log.entries()))
    log.append([signed_off(SHA, review, "Bob", Standings(log.entries()))])
    assert missing(review) == ""
    changed = Review({"a": Action.KEEP}, checked=True)
    assert "changed after" in missing(changed)
    with pytest.raises(NoConsentError, match="changed"):
        signed_off(SHA, changed, "Bob", Standings(log.entries()))
    log.append([checked(RESULT, changed, "Bob", "careful")])
    assert "second person" in missing(changed)


def test_the_record_counts_and_does_not_quote(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "log")
    log.append([checked(RESULT, Review({"b": Action.HIDE, "a": Action.KEEP}), "Ada", "school")])
    (entry,) = log.entries()
    assert (entry.details["hidden"], entry.details["kept"], entry.details["changed"]) == (1, 1, 2)
    assert b"text" not in log.path.read_bytes()
    with pytest.raises(NoConsentError, match="Nobody"):
        signed_off("00" * 32, Review(), "Bob", Standings(log.entries()))


def test_a_front_end_records_what_a_person_did_with_two_calls(tmp_path: Path) -> None:
    session = tmp_path / "trip.photovet"
    record_checked(session, [(RESULT, Review({"b": Action.HIDE}))], "Ada", "school")
    finished = Review({"b": Action.HIDE}, checked=True)  # as the session keeps it
    assert "second person" in standings_of(session).missing(SHA, finished)

    copy = ExportResult("a.jpg", CleanStatus.CLEANED, tmp_path / "out" / "a.jpg", regions_hidden=2, items_removed=5)
    without = ExportResult("b.jpg", CleanStatus.REFUSED, error_code="no-consent", error="No consent is on the list.")
    raw = ExportResult("c.cr2", CleanStatus.REFUSED, error_code="refused", error="RAW files cannot be cleaned.")
    anchor = record_exported(session, [(copy, SHA), (without, "11" * 32), (raw, "22" * 32)], "Ada", "school", "press")
    entries = list(record_beside(session).entries())
    assert [(entry.what, entry.photo) for entry in entries[1:]] == [("exported", SHA), ("refused", "11" * 32)]
    assert entries[1].details["purpose"] == "press"
    assert entries[2].details["reason"] == "No consent is on the list."
    assert anchor.head == entries[-1].hash
    assert list(record_beside(session).problems()) == []
