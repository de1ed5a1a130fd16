"""What is not as it was written in a vetting record, in words."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.messages import Message

if TYPE_CHECKING:
    from scanner.batch.audit import Anchor, Entry
    from scanner.batch.marks import Mark


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it was written."""

    line: int  # 1 for the first; 0 where it is about the record as a whole
    sentence: Message


def problems_at_end(found: Anchor, anchor: Anchor | None) -> Iterator[Problem]:
    """What speaks against the end of a record, of which that much was found; `anchor` is what its anchor says."""
    if anchor is None:
        yield Problem(
            0, Message("The anchor file is missing or damaged: whether the record's end is whole is unknown.")
        )
    elif found.count < anchor.count:
        yield Problem(
            0,
            Message(
                "The end is missing: {written} entries were written, {there} are there.",
                written=anchor.count,
                there=found.count,
            ),
        )
    elif found.count > anchor.count:
        yield Problem(
            found.count,
            Message(
                "There are entries after the anchor: added by hand, or the program was killed while it wrote them."
            ),
        )
    elif found != anchor:
        yield Problem(found.count, Message("The record does not end as its anchor says."))


def doubts(entry: Entry, known: Container[str]) -> Iterator[Problem]:
    """What speaks against an entry that fits its own hash and signature."""
    if not entry.key:
        yield Problem(entry.count, Message("The entry is not signed: an older PhotoVet wrote it, or somebody by hand."))
    elif entry.key not in known:
        yield Problem(
            entry.count,
            Message(
                "The entry is signed with a key that is not known here: {key}. If it is the key of a colleague's "
                "computer, as `photovet audit key` shows it there, `photovet audit trust` makes it known.",
                key=entry.key,
            ),
        )


def cut_since(path: Path, mark: Mark) -> Message:
    """That a record has become shorter, or another one, since this account last wrote to it."""
    return Message(
        "The vetting record {path} had {number} entries when this account last wrote to it, and does not "
        "hold them any more: its end was cut off, or older files were put back.",
        path=repr(str(path)),
        number=mark.count,
    )
