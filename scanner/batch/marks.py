"""How far each vetting record went when this account last wrote to it or read it whole.

A record and its anchor lie side by side, and whoever can write both can put older ones back. What this account has seen
of a record is therefore kept where only it can write; a record that has become shorter since is not whole.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scanner.batch.locking import locked
from scanner.files import as_json, read_bounded
from scanner.replacing import make_private_folder, replacing
from scanner.watchlist_file import data_folder

_MOST_RECORDS: Final = 5_000  # those seen last are kept
_MOST_BYTES: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class Mark:
    """An entry that was there, and so every entry before it."""

    count: int  # its number, 1 for the first
    hash: str


def mark_of(record: str) -> Mark | None:
    """What was seen of the record whose first entry has that hash; None where nothing was."""
    return _read().get(record)


def keep_mark(record: str, mark: Mark) -> None:
    """Remember it. Raises OSError."""
    path = _path()
    make_private_folder(path.parent)
    with locked(path.with_name(f"{path.name}.lock")):
        marks = {name: each for name, each in _read().items() if name != record} | {record: mark}
        kept = dict(list(marks.items())[-_MOST_RECORDS:])
        with replacing(path, private=True) as file:
            file.write(json.dumps({name: [each.count, each.hash] for name, each in kept.items()}).encode("ascii"))


def _path() -> Path:
    return data_folder() / "records-seen.json"


def _read() -> dict[str, Mark]:
    """Nothing where the file is missing or is not as it was written: a mark only ever adds to what is known."""
    try:
        value = as_json(read_bounded(_path(), _MOST_BYTES))
        return {str(name): Mark(int(count), str(head)) for name, (count, head) in value.items()}
    except (OSError, ValueError, TypeError, AttributeError, OverflowError):
        return {}
