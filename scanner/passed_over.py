"""What a walk through folders does not hand out: counted by kind, so that nothing is passed over in silence."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePath
from typing import Any, Final

from scanner.messages import Message


class Passed(StrEnum):
    """Why a file was passed over."""

    LINK = "links"  # it may lead anywhere
    SYSTEM = "system"  # what macOS and Windows write beside files
    SIDECAR = "sidecars"  # what programs know about a photo, in a file beside it
    OTHER = "others"
    UNREAD = "unread"  # it could not be opened to see what it is


# What an AppleDouble file begins with (RFC 1740, appendix B): macOS keeps attributes in `._NAME` beside NAME.
APPLE_DOUBLE: Final = b"\x00\x05\x16\x07"
SYSTEM_FOLDERS: Final = frozenset({"__macosx"})
_SYSTEM_NAMES: Final = frozenset({".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".localized", "icon\r"})
_SIDECARS: Final = frozenset({".xmp", ".aae", ".json", ".thm", ".dop", ".pp3", ".xml", ".exif"})


@dataclass(slots=True)
class PassedOver:
    """The counts of one walk."""

    counts: dict[Passed, Counter[str]] = field(default_factory=lambda: {reason: Counter() for reason in Passed})

    def add(self, reason: Passed, name: str) -> None:
        """Count a file, under its suffix."""
        self.counts[reason][PurePath(name).suffix.lower()[:_LONGEST_SUFFIX]] += 1

    def __bool__(self) -> bool:
        return any(self.counts.values())

    def as_json(self) -> dict[str, Any]:
        """How many of each kind; sidecars and other files by suffix ("" where a name has none)."""
        by_suffix = (Passed.SIDECAR, Passed.OTHER)
        return {
            str(reason): dict(sorted(counter.items())) if reason in by_suffix else counter.total()
            for reason, counter in self.counts.items()
        }

    def sentence(self) -> Message:
        """All of it in one line for a person, where something was passed over."""
        parts = tuple(
            _counted(_WORDS[reason].about(count=counter.total()), _suffixes(counter) if reason in _NAMED else ())
            for reason, counter in self.counts.items()
            if counter
        )
        return Message("Passed over in the folders: {parts}.", parts=parts)


_LONGEST_SUFFIX: Final = 12
_MOST_SUFFIXES: Final = 8
_NAMED: Final = frozenset({Passed.SIDECAR, Passed.OTHER})
_WORDS: Final = {
    Passed.LINK: Message("{count} links, which were not followed"),
    Passed.SYSTEM: Message("{count} files of the system"),
    Passed.SIDECAR: Message("{count} sidecar files, which may tell where and when"),
    Passed.OTHER: Message("{count} other files"),
    Passed.UNREAD: Message("{count} files that could not be opened"),
}


def _counted(files: Message, suffixes: tuple[str, ...]) -> Message:
    return Message("{files} ({suffixes})", files=files, suffixes=" ".join(suffixes)) if suffixes else files


def _suffixes(counter: Counter[str]) -> tuple[str, ...]:
    most = (suffix for suffix, _ in counter.most_common(_MOST_SUFFIXES))
    return tuple(sorted(suffix for suffix in most if suffix.isprintable() and suffix))


def reason_by_name(name: str) -> Passed:
    """What a file is that is no photo."""
    if name.lower() in _SYSTEM_NAMES:
        return Passed.SYSTEM
    return Passed.SIDECAR if PurePath(name).suffix.lower() in _SIDECARS else Passed.OTHER
