"""The vetting record: who looked at which photo, when, what was decided under which policy, and what left the house.

A text file with one JSON entry a line. Each entry carries the SHA-256 of the entry before it and its own, so an entry
cannot be changed, dropped, added or moved without breaking the chain from there on. Each is signed with the key of the
account that wrote it (`scanner.batch.signing`), so that a chain which somebody else computed does not pass. A chain
alone cannot tell that its end was cut off: the number of entries and the last hash are kept a second time, in an anchor
file beside the log, and a third time where only this account writes (`scanner.batch.marks`). Whoever holds the key can
write a whole new history; against that the last hash has to be kept by somebody else (`photovet audit verify --head`),
on paper if need be. Nothing here is encrypted or secret.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from scanner.batch.locking import locked
from scanner.batch.marks import Mark, keep_mark, mark_of
from scanner.batch.record_problems import Problem, cut_since, doubts, problems_at_end
from scanner.batch.serial import dumps
from scanner.batch.signing import Identity, is_genuine, known_keys, own_identity
from scanner.errors import OutputError, TamperedRecordError
from scanner.files import as_json, is_missing, open_regular, read_bounded, reason_of
from scanner.messages import Message
from scanner.replacing import own_file, replacing

_MOST_ANCHOR_BYTES: Final = 10_000
_MOST_LINE_BYTES: Final = 1_000_000  # no entry is as long
GENESIS: Final = "0" * 64  # what the first entry names as its predecessor
_UNSIGNED_FIELDS: Final = frozenset({"at", "count", "details", "hash", "photo", "policy", "previous", "what", "who"})
_FIELDS: Final = _UNSIGNED_FIELDS | {"key", "signature"}


class Deed(StrEnum):
    """What was done."""

    CHECKED = "checked"  # a person finished with a photo
    SIGNED_OFF = "signed-off"  # a second person agreed
    EXPORTED = "exported"  # a copy was written
    LEFT_OUT = "left-out"  # a person wants no copy of a photo
    REFUSED = "refused"  # a copy was not written, for want of consent or of a signature
    RECOVERED = "recovered"  # the program had been killed between writing an entry and its anchor


@dataclass(frozen=True, slots=True)
class NewEntry:
    """One thing to record."""

    what: Deed
    who: str
    photo: str = ""  # the SHA-256 of the original
    policy: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)
    at: datetime = field(default_factory=lambda: datetime.now(UTC))  # when it was done, not when it is written


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the record."""

    count: int  # 1 for the first
    at: str  # UTC, ISO 8601
    what: str
    who: str
    photo: str
    policy: str
    details: Mapping[str, Any]
    previous: str
    hash: str
    key: str = ""  # the public key of the account that wrote it; empty in records of a PhotoVet that did not sign
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """How far the record goes: kept apart from it, so that a cut-off end is noticed."""

    count: int = 0
    head: str = GENESIS
    size_bytes: int = 0


class AuditLog:
    """The record at a path. Several programs may append to it; each append waits for its turn."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self.anchor_path = Path(f"{self.path}.anchor")  # a folder's name may be empty
        self._lock_path = Path(f"{self.path}.lock")

    def append(self, new: Iterable[NewEntry]) -> Anchor:
        """Write entries at the end, on disk when this returns. All of them, or none if it raises.

        Raises:
            TamperedRecordError: the record does not end where its anchor says.
            OutputError: the files cannot be written.
        """
        try:
            with locked(self._lock_path):
                signer = own_identity()
                anchor = self._settled(signer)
                lines = []
                for each in new:
                    line, head = _line(each, anchor.count + 1, anchor.head, signer)
                    lines.append(line)
                    anchor = Anchor(anchor.count + 1, head, anchor.size_bytes + len(line))
                self._write(lines, anchor)
                return anchor
        except OSError as error:
            raise OutputError(
                "The vetting record {path} cannot be written: {reason}.",
                path=repr(str(self.path)),
                reason=reason_of(error),
            ) from error

    def anchor(self) -> Anchor | None:
        """The anchor, or None where there is no anchor file or it cannot be read."""
        try:
            value = as_json(read_bounded(self.anchor_path, _MOST_ANCHOR_BYTES))
        except (OSError, ValueError):
            return None
        match value:
            case {"count": int() as count, "head": str() as head, "size_bytes": int() as size_bytes}:
                return Anchor(count, head, size_bytes)
        return None

    def entries(self) -> Iterator[Entry]:
        """The entries, one at a time. Raises TamperedRecordError at the first that is not as it was written."""
        for number, line in enumerate(self._lines(), start=1):
            entry = _parsed(line)
            if entry is None:
                raise TamperedRecordError(
                    "Entry {number} of the vetting record is not as it was written.", number=number
                )
            yield entry

    def whole(self) -> tuple[Entry, ...]:
        """All entries of a record that ends at its anchor and is no shorter than this account has seen it.

        Raises TamperedRecordError where it is not so, or some entry is not as it was written; OutputError where the
        record cannot be read.
        """
        if is_missing(self.path) and is_missing(self.anchor_path):
            return ()
        try:
            with locked(self._lock_path):
                entries = tuple(self.entries())
                size, anchor = self.path.stat().st_size, self.anchor()
        except OSError as error:
            raise OutputError(
                "The vetting record {path} cannot be read: {reason}.",
                path=repr(str(self.path)),
                reason=reason_of(error),
            ) from error
        previous = GENESIS
        for number, entry in enumerate(entries, start=1):
            if (entry.count, entry.previous) != (number, previous):
                raise TamperedRecordError(
                    "Entry {number} of the vetting record does not follow the one before it.", number=number
                )
            previous = entry.hash
        if anchor != Anchor(len(entries), previous, size):
            raise TamperedRecordError(
                "The vetting record {path} does not end where its anchor says, so nothing relies on "
                "it. `photovet audit verify` says more. If PhotoVet was stopped while it wrote, "
                "check a photo off again.",
                path=repr(str(self.path)),
            )
        mark = mark_of(entries[0].hash) if entries else None
        if mark is not None and (len(entries) < mark.count or entries[mark.count - 1].hash != mark.hash):
            raise TamperedRecordError(cut_since(self.path, mark))
        return entries

    def problems(self, head: str | None = None, known: Container[str] | None = None) -> Iterator[Problem]:
        """Everything that is not as it was written; nothing for a whole record.

        `head` is the last hash as somebody else kept it: some entry must carry it. `known` are the keys whose
        signatures count, if not those that this account knows.
        """
        keys = known_keys() if known is None else known
        previous, count, size, heads = GENESIS, 0, 0, {GENESIS}
        hashes: list[str] = []
        for line in self._lines():
            count += 1
            size += len(line)
            entry = _parsed(line)
            hashes.append(entry.hash if entry else "")
            if entry is None:
                yield Problem(
                    count, Message("The entry was changed: its text does not fit its own hash, or its signature.")
                )
                continue
            yield from doubts(entry, keys)
            if entry.count != count:
                yield Problem(
                    count,
                    Message(
                        "The entry says it is number {number}: some were removed, added or moved.", number=entry.count
                    ),
                )
            if entry.previous != previous:
                yield Problem(
                    count, Message("The entry does not follow the one before it: one was changed, removed or moved.")
                )
            previous = entry.hash
            heads.add(entry.hash)
        anchor = self.anchor()
        if anchor is not None or count or not is_missing(self.anchor_path):
            yield from problems_at_end(Anchor(count, previous, size), anchor)
        mark = mark_of(hashes[0]) if hashes else None
        if mark is not None and (len(hashes) < mark.count or hashes[mark.count - 1] != mark.hash):
            yield Problem(0, cut_since(self.path, mark))
        if head is not None and head.lower() not in heads:
            yield Problem(
                0, Message("No entry carries the hash that was kept elsewhere: the record was cut off or rewritten.")
            )

    # ---- files -------------------------------------------------------------------------------------------------------

    def _lines(self) -> Iterator[bytes]:
        try:
            with open_regular(self.path) as file:
                while line := file.readline(_MOST_LINE_BYTES):
                    yield line
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            raise OutputError(
                "The vetting record {path} cannot be read: {reason}.",
                path=repr(str(self.path)),
                reason=reason_of(error),
            ) from error

    def _settled(self, signer: Identity) -> Anchor:
        """Where the record ends, after what a killed program left at its end has been dealt with."""
        size = 0 if is_missing(self.path) else self.path.stat().st_size
        anchor = self.anchor()
        if anchor is None:
            if size or not is_missing(self.anchor_path):
                raise TamperedRecordError(
                    "The anchor of the vetting record {path} is missing or damaged, so nothing is added.",
                    path=repr(str(self.path)),
                )
            return Anchor()
        if size < anchor.size_bytes:
            raise TamperedRecordError(
                "The end of the vetting record {path} is missing, so nothing is added to it.", path=repr(str(self.path))
            )
        mark = mark_of(self._first_hash())
        if mark is not None and (
            anchor.count < mark.count or (anchor.count == mark.count and anchor.head != mark.hash)
        ):
            raise TamperedRecordError(cut_since(self.path, mark))
        if size > anchor.size_bytes:
            return self._recovered(anchor, signer)
        return anchor

    def _first_hash(self) -> str:
        """Which record this is, whatever its file is called."""
        entry = _parsed(next(self._lines(), b""))
        return entry.hash if entry else ""

    def _recovered(self, anchor: Anchor, signer: Identity) -> Anchor:
        """The entries after the anchor, if they follow it; a torn last line is cut off. What was done is recorded."""
        kept, cut = anchor, 0
        with own_file(self.path, "r+b") as file:
            file.seek(anchor.size_bytes)
            while line := file.readline(_MOST_LINE_BYTES):
                entry = _parsed(line)
                if entry is None and not line.endswith(b"\n"):
                    cut = len(line)
                    break
                if entry is None or (entry.count, entry.previous) != (kept.count + 1, kept.head):
                    raise TamperedRecordError(
                        "The vetting record {path} was changed after its last entry; nothing is added.",
                        path=repr(str(self.path)),
                    )
                kept = Anchor(entry.count, entry.hash, kept.size_bytes + len(line))
            file.truncate(kept.size_bytes)
        details = {"entries_without_anchor": kept.count - anchor.count, "bytes_cut": cut}
        line, head = _line(NewEntry(Deed.RECOVERED, "PhotoVet", details=details), kept.count + 1, kept.head, signer)
        recovered = Anchor(kept.count + 1, head, kept.size_bytes + len(line))
        self._write([line], recovered)
        return recovered

    def _write(self, lines: list[bytes], anchor: Anchor) -> None:
        if not lines:
            return
        with own_file(self.path, "ab") as file:
            file.write(b"".join(lines))
            file.flush()
            os.fsync(file.fileno())
        value = {"count": anchor.count, "head": anchor.head, "size_bytes": anchor.size_bytes}
        with replacing(self.anchor_path, private=True) as file:
            file.write(dumps(value).encode("ascii") + b"\n")
        keep_mark(self._first_hash(), Mark(anchor.count, anchor.head))


def unsettled(entries: Iterable[Entry]) -> dict[int, int]:
    """The numbers of entries that stood after the anchor, each with the number of the entry that took them over.

    Somebody else may have added them, so that they say nothing about who checked or signed.
    """
    found = {}
    for entry in entries:
        if entry.what == Deed.RECOVERED:
            without = entry.details.get("entries_without_anchor", 0)
            count = without if isinstance(without, int) else entry.count
            found.update(dict.fromkeys(range(max(1, entry.count - count), entry.count), entry.count))
    return found


def _line(new: NewEntry, count: int, previous: str, signer: Identity) -> tuple[bytes, str]:
    """The entry's line, and its hash."""
    value: dict[str, Any] = {
        "at": new.at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "count": count,
        "details": dict(new.details),
        "key": signer.public,
        "photo": new.photo,
        "policy": new.policy,
        "previous": previous,
        "what": str(new.what),
        "who": new.who,
    }
    value["signature"] = signer.sign(dumps(value).encode("ascii"))
    digest = _hash(value)
    return dumps({**value, "hash": digest}).encode("ascii") + b"\n", digest


def _hash(value: Mapping[str, Any]) -> str:
    return hashlib.sha256(dumps(value).encode("ascii")).hexdigest()


def _parsed(line: bytes) -> Entry | None:
    """The entry, if the line is byte for byte what `_line` writes for it, or wrote before entries were signed."""
    try:
        value = json.loads(line)
        if not isinstance(value, dict) or value.keys() not in (_FIELDS, _UNSIGNED_FIELDS):
            return None
        if dumps(value).encode("ascii") + b"\n" != line or not _typed(value):
            return None
    except (ValueError, RecursionError):  # no JSON, a number that JSON does not know, or brackets without end
        return None
    if _hash({name: each for name, each in value.items() if name != "hash"}) != value["hash"]:
        return None
    if "signature" in value:
        signed = {name: each for name, each in value.items() if name not in ("hash", "signature")}
        if not is_genuine(value["key"], value["signature"], dumps(signed).encode("ascii")):
            return None
    return Entry(**value)


def _typed(value: Mapping[str, Any]) -> bool:
    wanted = {"count": int, "details": dict}
    return all(type(each) is wanted.get(name, str) for name, each in value.items())
