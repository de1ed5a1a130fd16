"""Ways in which somebody may change a vetting record: by accident, and knowing all about it but the key."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from scanner.batch import audit
from scanner.batch.audit import GENESIS, AuditLog, Deed, NewEntry
from scanner.batch.signing import Identity

_FORGERS_KEY: Final = Ed25519PrivateKey.from_private_bytes(bytes(32))
FORGER: Final = Identity(_FORGERS_KEY, _FORGERS_KEY.public_key().public_bytes_raw().hex())
_ENTRIES: Final = 12

Lines = list[bytes]
Change = Callable[[Lines, random.Random], bytes]


def fill(log: AuditLog, entries: int) -> None:
    """Record some exports."""
    for number in range(entries):
        log.append([NewEntry(Deed.EXPORTED, "Ada", f"{number:064x}", "careful", {"hidden": number})])


def forged(log: AuditLog, *new: NewEntry, signer: Identity = FORGER) -> bytes:
    """Lines that follow the record's last entry, as somebody writes them who knows all but the key."""
    *_, last = log.entries()
    return b"".join(_chain(list(new), last.count, last.hash, signer))


def anchored(log: AuditLog, content: bytes) -> None:
    """Write the record with an anchor that fits it."""
    log.path.write_bytes(content)
    _write_anchor(log, content)


def unfound_tamperings(folder: Path, count: int, seed: int) -> list[str]:
    """Change a record in `count` random ways; the names of the ways that `problems` did not see."""
    log = AuditLog(folder / "log")
    fill(log, _ENTRIES)
    assert list(log.problems()) == []
    whole, anchor = log.path.read_bytes(), log.anchor_path.read_bytes()
    rng = random.Random(seed)  # noqa: S311  # the same tamperings in every run
    unfound, tried = [], 0
    while tried < count:
        change = rng.choice(_CHANGES)
        with_anchor = rng.random() < 0.5
        content = change(whole.splitlines(keepends=True), rng)
        if content == whole:
            continue
        log.path.write_bytes(content)
        log.anchor_path.write_bytes(anchor)
        if with_anchor:
            _write_anchor(log, content)
        if not list(log.problems()):
            unfound.append(f"{change.__name__}{' with its anchor' if with_anchor else ''}")
        tried += 1
    return unfound


def _write_anchor(log: AuditLog, content: bytes) -> None:
    entries = [entry for line in content.splitlines(keepends=True) if (entry := audit._parsed(line)) is not None]
    head = entries[-1].hash if entries else GENESIS
    value = {"count": len(content.splitlines()), "head": head, "size_bytes": len(content)}
    log.anchor_path.write_text(json.dumps(value, sort_keys=True, separators=(",", ":")) + "\n")


def _chain(new: list[NewEntry], count: int, head: str, signer: Identity = FORGER) -> Lines:
    lines = []
    for number, each in enumerate(new, start=count + 1):
        line, head = audit._line(each, number, head, signer)
        lines.append(line)
    return lines


def _as_new(line: bytes, who: str = "") -> NewEntry:
    value = json.loads(line)
    return NewEntry(value["what"], who or value["who"], value["photo"], value["policy"], value["details"])


# ---- the ways --------------------------------------------------------------------------------------------------------


def flip_a_bit(lines: Lines, rng: random.Random) -> bytes:
    content = bytearray(b"".join(lines))
    content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
    return bytes(content)


def change_a_field(lines: Lines, rng: random.Random) -> bytes:
    at = rng.randrange(len(lines))
    value = json.loads(lines[at])
    value[rng.choice(["who", "what", "at", "policy", "photo", "key", "signature", "previous"])] += "x"
    lines[at] = json.dumps(value, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    return b"".join(lines)


def change_and_hash_again(lines: Lines, rng: random.Random) -> bytes:
    """One entry, with a hash that fits, and the signature that it had."""
    at = rng.randrange(len(lines))
    value = json.loads(lines[at])
    value["who"] = "Eve"
    value["hash"] = audit._hash({name: each for name, each in value.items() if name != "hash"})
    lines[at] = audit.dumps(value).encode() + b"\n"
    return b"".join(lines)


def write_one_anew(lines: Lines, rng: random.Random) -> bytes:
    at = rng.randrange(len(lines))
    value = json.loads(lines[at])
    lines[at] = _chain([_as_new(lines[at], "Eve")], value["count"] - 1, value["previous"])[0]
    return b"".join(lines)


def write_the_end_anew(lines: Lines, rng: random.Random) -> bytes:
    """From some entry on: everything fits, but for the key."""
    at = rng.randrange(len(lines))
    first = json.loads(lines[at])
    return b"".join([*lines[:at], *_chain([_as_new(line, "Eve") for line in lines[at:]], at, first["previous"])])


def write_without_signatures(lines: Lines, rng: random.Random) -> bytes:
    """As before entries were signed, from some entry on."""
    at = rng.randrange(len(lines))
    previous = json.loads(lines[at])["previous"]
    written = lines[:at]
    for line in lines[at:]:
        value = {name: each for name, each in json.loads(line).items() if name not in ("hash", "key", "signature")}
        value["previous"] = previous
        previous = audit._hash(value)
        written.append(audit.dumps({**value, "hash": previous}).encode() + b"\n")
    return b"".join(written)


def append_an_entry(lines: Lines, rng: random.Random) -> bytes:
    last = json.loads(lines[-1])
    deed = rng.choice([Deed.SIGNED_OFF, Deed.CHECKED, Deed.EXPORTED, Deed.RECOVERED])
    return b"".join([*lines, *_chain([NewEntry(deed, "Bob", "ab" * 32)], last["count"], last["hash"])])


def drop_some(lines: Lines, rng: random.Random) -> bytes:
    at = rng.randrange(len(lines))
    return b"".join(lines[:at] + lines[at + rng.randint(1, 3) :])


def swap_two(lines: Lines, rng: random.Random) -> bytes:
    one, other = rng.sample(range(len(lines)), 2)
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def cut_off(lines: Lines, rng: random.Random) -> bytes:
    whole = b"".join(lines)
    return whole[: rng.randrange(1, len(whole))]


def cut_off_whole_entries(lines: Lines, rng: random.Random) -> bytes:
    return b"".join(lines[: rng.randrange(1, len(lines))])


def copy_one(lines: Lines, rng: random.Random) -> bytes:
    lines.insert(rng.randrange(len(lines) + 1), lines[rng.randrange(len(lines))])
    return b"".join(lines)


def insert_a_line(lines: Lines, rng: random.Random) -> bytes:
    lines.insert(rng.randrange(len(lines) + 1), rng.choice([b"{}\n", b"\n", b"[" * 5000 + b"\n", b"\xff\n"]))
    return b"".join(lines)


_CHANGES: Final[tuple[Change, ...]] = (
    flip_a_bit,
    change_a_field,
    change_and_hash_again,
    write_one_anew,
    write_the_end_anew,
    write_without_signatures,
    append_an_entry,
    drop_some,
    swap_two,
    cut_off,
    cut_off_whole_entries,
    copy_one,
    insert_a_line,
)
