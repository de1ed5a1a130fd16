"""The vetting record in sentences for a report: how many photos were checked, signed off and copied, and by whom."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Final

from scanner.batch.audit import Deed, unsettled
from scanner.batch.signing import known_keys
from scanner.batch.vetting import doubt, record_beside
from scanner.errors import PhotoVetError
from scanner.messages import Message

_WORDS: Final = {
    Deed.CHECKED: Message("Checked by a person: {photos}."),
    Deed.SIGNED_OFF: Message("Signed off by a second person: {photos}."),
    Deed.LEFT_OUT: Message("Left out: {photos}."),
    Deed.EXPORTED: Message("Copies written: {photos}."),
}


def told_beside(session: Path) -> tuple[Message, ...]:
    """What the record beside a session tells; nothing where there is none."""
    photos: dict[str, defaultdict[str, set[str]]] = {deed: defaultdict(set) for deed in _WORDS}
    try:
        entries, known = record_beside(session).whole(), known_keys()
        taken_over = unsettled(entries)
        for entry in entries:
            if entry.what in photos and not doubt(entry, known, taken_over):
                photos[entry.what][" ".join(entry.who.split())].add(entry.photo)
    except PhotoVetError:
        return (Message("The vetting record is not as it was written: `photovet audit verify` says where."),)
    return tuple(_WORDS[Deed(deed)].about(photos=_counts(by)) for deed, by in photos.items() if by)


def _counts(by: dict[str, set[str]]) -> tuple[Message, ...]:
    return tuple(
        Message("{photos} ({who})", photos=Message("{count} photos", count=len(photos)), who=who)
        for who, photos in by.items()
    )
