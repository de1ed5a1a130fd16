"""What a file's name and its time stamp give away, before anybody opens the file.

These items are for information: their action is `keep`, for a name is changed only where a person asks for neutral
names, and a copy always gets a time stamp of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from scanner.metadata.base import SHOWN_CHARACTERS, shown
from scanner.model import MetadataAction, MetadataItem, MetadataKind

_DATE: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d{3})")
_TIME_AFTER: Final = re.compile(r"[ _T-]*(?:at )?([01]\d|2[0-3])[-_.:h]?([0-5]\d)[-_.:m]?([0-5]\d)")
_UUID: Final = re.compile(
    r"[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}|(?<![0-9A-F])[0-9A-F]{32}(?![0-9A-F])", re.IGNORECASE
)
_MILLISECONDS: Final = re.compile(r"(?<!\d)(1[0-9]{12})(?!\d)")
_APPS: Final = (
    (re.compile(r"^(IMG|VID)-\d{8}-WA\d+|WhatsApp", re.IGNORECASE), "received or sent with WhatsApp"),
    (re.compile(r"^PXL_"), "taken with a Google Pixel"),
    (re.compile(r"^Screenshot|^Screen Shot|^Bildschirmfoto|^Captura", re.IGNORECASE), "a screenshot"),
    (re.compile(r"^signal-", re.IGNORECASE), "received or sent with Signal"),
    (re.compile(r"^FB_IMG_", re.IGNORECASE), "saved from Facebook"),
    (re.compile(r"^Snapchat-", re.IGNORECASE), "saved from Snapchat"),
    (re.compile(r"^photo_\d+@", re.IGNORECASE), "saved from Telegram"),
    (re.compile(r"^DJI_|^dji_"), "taken with a DJI camera"),
    (re.compile(r"^(GOPR|GP\d{2}|GH\d{2})\d{4}", re.IGNORECASE), "taken with a GoPro"),
)
# Names that cameras and this program give; they say nothing about a person.
_PLAIN: Final = re.compile(
    r"(?:IMG|DSC|DSCN|DSCF|DSC_|_DSC|P|PICT|SAM|MVI|CIMG|SDC|HPIM|IMAGE|PHOTO|PIC|PICTURE|UNTITLED|SCAN|FOTO|BILD)?"
    r"[ _-]*[(]?\d*[)]?(?:[ _-]+(?:COPY|EDITED|\d+))*",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


def read_name(path: Path, stem: str = "") -> tuple[MetadataItem, ...]:
    """What the name and the time of last change tell. A file that is gone or may not be asked has no time.

    `stem` is the name without the ending of a photo, where what follows the last dot may be something else.
    """
    found = list(_of_name(stem or path.stem))
    try:
        changed_s = path.stat().st_mtime
        moment = datetime.fromtimestamp(changed_s, UTC)
    except (OSError, ValueError, OverflowError):
        return tuple(found)
    found.append(_kept(MetadataKind.TIME, "File:Modified", f"{moment:%Y-%m-%d %H:%M:%S} UTC"))
    return tuple(found)


def with_words(items: Iterable[MetadataItem], stem: str, words: tuple[str, ...]) -> tuple[MetadataItem, ...]:
    """The items of `read_name`, marked with the words of the watchlist that the name holds; a number may be one."""
    marked = tuple(replace(each, watched=words) if each.key == "File:Name" else each for each in items)
    if any(each.watched for each in marked):
        return marked
    named = _kept(MetadataKind.DESCRIPTION, "File:Name", shown(stem))
    return (replace(named, watched=words), *marked)


def _of_name(stem: str) -> list[MetadataItem]:
    found: list[MetadataItem] = []
    if moment := moment_in(stem):
        found.append(_kept(MetadataKind.TIME, "File:Name", f"{shown(stem)}: names the moment {moment}"))
    for pattern, words in _APPS:
        if pattern.search(stem):
            found.append(_kept(MetadataKind.HISTORY, "File:Name", f"{shown(stem)}: {words}"))
            break
    if _UUID.search(stem):
        found.append(_kept(MetadataKind.ID, "File:Name", f"{shown(stem)}: holds a unique id"))
    if not found and not _PLAIN.fullmatch(stem) and _WORD.search(stem):
        found.append(_kept(MetadataKind.DESCRIPTION, "File:Name", shown(stem)))
    return found


def moment_in(stem: str) -> str:
    """The date, with the time where there is one, that a file name carries; empty where there is none."""
    if match := _DATE.search(stem):
        year, month, day = (int(part) for part in match.groups())
        try:
            words = date(year, month, day).isoformat()
        except ValueError:
            return ""
        clock = _TIME_AFTER.match(stem, match.end())
        return f"{words} {clock[1]}:{clock[2]}:{clock[3]}" if clock else words
    if match := _MILLISECONDS.search(stem):  # Android and messengers: milliseconds since 1970
        return f"{datetime.fromtimestamp(int(match[1]) / 1000, UTC):%Y-%m-%d %H:%M:%S} UTC"
    return ""


def _kept(kind: MetadataKind, key: str, value: str) -> MetadataItem:
    return MetadataItem(kind, key, shown(value, SHOWN_CHARACTERS), MetadataAction.KEEP)
