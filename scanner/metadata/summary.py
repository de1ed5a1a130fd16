"""Items in plain words: where, when, with which device, who, and what else the file carries.

For a person who does not know what EXIF is. Nothing here decides anything; every item has its own entry in the report.
"""

# ruff: noqa: PLR2004  units and limits that speak for themselves

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from scanner.messages import Message, render
from scanner.model import MetadataAction, MetadataItem, MetadataKind

_METRES_PER_DEGREE: Final = 111_320.0  # of latitude, mean
_FINEST_M: Final = 5.0  # what a phone's receiver reaches under open sky; more digits than that are noise
_DAYS: Final = (
    Message("{day} January {year}"),
    Message("{day} February {year}"),
    Message("{day} March {year}"),
    Message("{day} April {year}"),
    Message("{day} May {year}"),
    Message("{day} June {year}"),
    Message("{day} July {year}"),
    Message("{day} August {year}"),
    Message("{day} September {year}"),
    Message("{day} October {year}"),
    Message("{day} November {year}"),
    Message("{day} December {year}"),
)
_MOMENT: Final = re.compile(
    r"(\d{4})[:\-](\d{2})[:\-](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?(?:\.\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?"
)
_NO_TEXTS: Final = ("Rating", "RatingPercent", "SubjectReference", "Urgency", "item name", "CompositeImage")
_NAMES_SHOWN: Final = 4
_TEXT_SHOWN: Final = 80


# Where a word of the watchlist stands.
_PLACES: Final[Mapping[MetadataKind, Message]] = {
    MetadataKind.LOCATION: Message("the name of a place"),
    MetadataKind.TIME: Message("a date"),
    MetadataKind.DEVICE: Message("what names the camera or phone"),
    MetadataKind.PERSON: Message("the name of a person"),
    MetadataKind.DESCRIPTION: Message("a caption, keyword or comment"),
    MetadataKind.PREVIEW: Message("a preview"),
    MetadataKind.EMBEDDED: Message("data behind the picture"),
    MetadataKind.ID: Message("an id"),
    MetadataKind.HISTORY: Message("the editing history"),
    MetadataKind.PROVENANCE: Message("the content credentials"),
    MetadataKind.UNKNOWN: Message("data that PhotoVet cannot read"),
}
_PEOPLE: Final = Message("people named {names}")
_FILE_NAME: Final = Message("the file's name, which a copy keeps unless neutral names are asked for")


@dataclass(frozen=True, slots=True)
class Moment:
    """When the photo was taken, as the camera's clock said; without the time where only the day is known."""

    year: int
    month: int
    day: int
    hour_minute: tuple[int, int] | None
    zone: str  # "UTC+2"; empty where it is not known

    def in_words(self, language: str = "en") -> str:
        """In English: "12 May 2026, 15:14, UTC+2"."""
        day = _DAYS[self.month - 1].about(day=self.day, year=self.year)
        time = [f"{self.hour_minute[0]:02}:{self.hour_minute[1]:02}"] if self.hour_minute else []
        return ", ".join([render(day, language), *time, *([self.zone] if self.zone else [])])


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One line of the summary, in English, and what it is made of for those who speak another language."""

    topic: str  # "watchlist" | "where" | "when" | "device" | "who" | "description" | "also"
    text: str = field(repr=False)
    statements: tuple[Message, ...] = ()  # of all topics but "when"
    moment: Moment | None = None  # of "when"
    separator: str = ", "  # between statements

    def in_language(self, language: str) -> str:
        """The line in that language, with all values in it."""
        if language == "en":
            return self.text
        if self.moment is not None:
            return self.moment.in_words(language)
        return self.separator.join(render(statement, language) for statement in self.statements)


def summarise(items: Iterable[MetadataItem]) -> tuple[SummaryLine, ...]:
    """The lines, in the order watchlist, where, when, device, who, description, also; none where nothing was found."""
    items = tuple(items)
    # A colour profile's date and copyright are its maker's, for all photos in the world.
    found = _Found([i for i in items if i.action is MetadataAction.REMOVE and not i.key.startswith("ICC:")])
    lines = [SummaryLine("watchlist", str(statement), (statement,)) for statement in _watched(items)]
    lines += _where(found)
    if (moment := _when(found)) is not None:
        lines.append(SummaryLine("when", moment.in_words(), moment=moment))
    for topic, statements, separator in (
        ("device", _device(found), ", "),
        ("who", _who(found), "; "),
        ("description", _description(found), "; "),
    ):
        if statements:
            lines.append(
                SummaryLine(topic, separator.join(map(str, statements)), tuple(statements), separator=separator)
            )
    lines += [SummaryLine("also", str(statement), (statement,)) for statement in _also(found)]
    return tuple(lines)


def _as_it_is(value: str) -> Message:
    return Message.as_it_is(value)


class _Found:
    """Look-ups over the items by the last part of their key: "GPSLatitude" finds "GPS:" and "XMP:exif:" alike."""

    def __init__(self, items: Sequence[MetadataItem]) -> None:
        self.items = items

    def values(self, *names: str) -> Iterator[str]:
        """The values under these names, names first in the order given, each value once."""
        seen: set[str] = set()
        for name in names:
            for item in self.items:
                if (item.key.rpartition(":")[2] == name or item.key == name) and item.value not in seen:
                    seen.add(item.value)
                    yield item.value

    def first(self, *names: str) -> str:
        """The first of these values, empty where there is none."""
        return next(self.values(*names), "")

    def of_kind(self, kind: MetadataKind) -> Iterator[MetadataItem]:
        """All items of that kind."""
        return (item for item in self.items if item.kind is kind)


# ---- the watchlist -------------------------------------------------------------------------------------------------


def _watched(items: Sequence[MetadataItem]) -> Iterator[Message]:
    """A sentence for each place that holds words of the watchlist."""
    places: dict[Message, list[str]] = {}
    for item in items:
        if item.watched:
            place = _FILE_NAME if item.key == "File:Name" else _PLACES[item.kind]
            places.setdefault(place, []).extend(item.watched)
    for place, words in places.items():
        yield Message("{words} in {place}", words=_quoted(dict.fromkeys(words)), place=place)


def watched_in_words(words: Sequence[str]) -> Message | None:
    """Why an item is flagged, as the sentence that a finding in the picture has; None where it is not."""
    if len(words) > 1:
        return Message("It reads like {words}, words on your watchlist.", words=_quoted(words))
    return Message("It reads like “{text}”, a word on your watchlist.", text=_cut(words[0])) if words else None


def _quoted(words: Iterable[str]) -> tuple[Message, ...]:
    return tuple(Message("“{text}”", text=_cut(word)) for word in words)


# ---- where ---------------------------------------------------------------------------------------------------------


def _where(found: _Found) -> Iterator[SummaryLine]:
    text, statements = _position(found)
    places = list(
        dict.fromkeys(
            found.values(
                "Sub-location", "photoshop:City", "City", "LocationName", "Landmark", "Province-State", "State",
                "Country", "Country-PrimaryLocationName", "CountryName",
            )
        )
    )  # fmt: skip
    if places:
        words = ", ".join(places[:_NAMES_SHOWN])
        named = Message("named as {places}", places=words) if statements else _as_it_is(words)
        text = f"{text}; {named}" if text else str(named)
        statements.append(named)
    if statements:
        yield SummaryLine("where", text, tuple(statements))


def _position(found: _Found) -> tuple[str, list[Message]]:
    """The position in English and as statements; nothing where there is none."""
    latitude, longitude = found.first("GPSLatitude"), found.first("GPSLongitude")
    if not latitude or not longitude:
        place = found.first("Video:Location", "Video:com.apple.quicktime.location.ISO6709")
        latitude, _, longitude = place.partition(", ")
    try:
        degrees = float(latitude), float(longitude)
    except ValueError:
        return "", []
    if not (-90 <= degrees[0] <= 90 and -180 <= degrees[1] <= 180) or degrees == (0.0, 0.0):
        return "", []
    accuracy = _metres(found.first("GPSHPositioningError")) or implied_accuracy_m(latitude, longitude)
    from scanner.metadata.gazetteer import nearest_town  # noqa: PLC0415  numpy, which a report without places needs not

    town = nearest_town(*degrees)
    # The fifth digit is worth a metre: what comes after it says nothing.
    place = ", ".join(
        text if len(text.partition(".")[2]) <= 5 else f"{float(text):.5f}" for text in (latitude, longitude)
    )
    within = Message("within about {distance}", distance=_distance(accuracy))
    if town is None:
        return f"{place}, {within}", [_as_it_is(place), within]
    near = (
        Message("near {place}", place=town.place)
        if town.near
        else Message("about {distance} from {place}", distance=f"{town.distance_km:.0f} km", place=town.place)
    )
    return f"{near} ({place}), {within}", [near, _as_it_is(place), within]


def _metres(value: str) -> float:
    try:
        return max(float(value.partition(" ")[0]), 1.0) if value else 0.0
    except ValueError:
        return 0.0


def implied_accuracy_m(latitude: str, longitude: str) -> float:
    """How far a position may be off, in metres, as the digits of its decimal degrees imply; never finer than 5 m."""
    digits = min(len(text.partition(".")[2]) for text in (latitude, longitude))
    return max(_FINEST_M, _METRES_PER_DEGREE / 10.0**digits / 2)


def _distance(metres: float) -> str:
    if metres < 1000:
        rounded = round(metres) if metres < 20 else round(metres, -1)
        return f"{rounded:g} m"
    return f"{metres / 1000:.1f} km" if metres < 10_000 else f"{metres / 1000:.0f} km"


# ---- when ----------------------------------------------------------------------------------------------------------


def _when(found: _Found) -> Moment | None:
    taken = found.first(
        "DateTimeOriginal", "DateTimeDigitized", "DateCreated", "DateTime", "CreateDate", "CreationDate"
    )
    moment = _MOMENT.match(taken)
    if moment is None:
        times = found.of_kind(MetadataKind.TIME)
        moment = next((m for item in times if (m := _MOMENT.match(item.value))), None)
    if moment is None:
        return None
    year, month, day, hour, minute, _, zone = moment.groups()
    if not 1 <= int(month) <= 12 or int(year) == 0:
        return None
    if hour is None or (hour, minute) == ("00", "00"):
        return Moment(int(year), int(month), int(day), None, "")
    zone = zone or found.first("OffsetTimeOriginal", "OffsetTimeDigitized", "OffsetTime")
    return Moment(int(year), int(month), int(day), (int(hour), int(minute)), _zone(zone) if zone else "")


def _zone(zone: str) -> str:
    if zone in ("Z", "UTC") or not re.fullmatch(r"[+-]\d{2}:?\d{2}", zone):
        return "UTC"
    hours, minutes = int(zone[1:3]), zone[-2:]
    if hours == 0 and minutes == "00":
        return "UTC"
    return f"UTC{zone[0]}{hours}" + (f":{minutes}" if minutes != "00" else "")


# ---- device and people ---------------------------------------------------------------------------------------------


def _device(found: _Found) -> list[Message]:
    make, model = found.first("Make"), found.first("Model")
    name = model if make and model.lower().startswith(make.lower().split()[0]) else f"{make} {model}".strip()
    parts = [_as_it_is(name)] if name else []
    serials = list(found.values("BodySerialNumber", "SerialNumber", "InternalSerialNumber", "CameraSerialNumber"))
    if serials:
        parts.append(Message("serial number {number}", number=serials[0]))
    lens = found.first("LensModel")
    if lens and not (name and lens.startswith(name)):
        parts.append(Message("lens {name}", name=lens))
    if lens_serial := found.first("LensSerialNumber"):
        parts.append(Message("lens serial number {number}", number=lens_serial))
    if not parts:
        note = next((item for item in found.items if item.key.startswith("MakerNote:") and item.value), None)
        return [_as_it_is(note.value)] if note else []
    return parts


def _who(found: _Found) -> list[Message]:
    parts = []
    for sentence, names in (
        (Message("owner {names}"), ("CameraOwnerName", "OwnerName")),
        (
            Message("author {names}"),
            ("Artist", "XPAuthor", "dc:creator", "creator", "By-line", "Author", "Photographer"),
        ),
        (_PEOPLE, ("PersonInImage", "mwg-rs:Name", "PersonDisplayName", "FaceName", "BabyName", "People")),
        (Message("copyright notice {names}"), ("Copyright", "dc:rights", "rights", "CopyrightNotice")),
    ):
        if values := [_cut(value) for value in found.values(*names)][:_NAMES_SHOWN]:
            parts.append(sentence.about(names=tuple(values)))
    regions = [item for item in found.items if "Name" in item.key and "RegionList" in item.key]
    faces = list(dict.fromkeys(_cut(item.value) for item in regions))
    if faces and not any(part.id == _PEOPLE.id for part in parts):
        parts.append(_PEOPLE.about(names=tuple(faces[:_NAMES_SHOWN])))
    return parts


def _cut(text: str) -> str:
    return text if len(text) <= _TEXT_SHOWN else f"{text[: _TEXT_SHOWN - 1]}…"


def _description(found: _Found) -> list[Message]:
    texts = [
        _cut(item.value)
        for item in found.of_kind(MetadataKind.DESCRIPTION)
        if item.key.rpartition(":")[2] not in _NO_TEXTS and not item.key.startswith("JPEG:APP")
    ]
    texts = list(dict.fromkeys(texts))
    said = [Message("“{text}”", text=text) for text in texts[:_NAMES_SHOWN]]
    if len(texts) > _NAMES_SHOWN:
        said.append(Message("and {count} more", count=len(texts) - _NAMES_SHOWN))
    return said


# ---- what else -----------------------------------------------------------------------------------------------------


def _also(found: _Found) -> Iterator[Message]:
    yield from _companions(found)
    if any(True for _ in found.of_kind(MetadataKind.PREVIEW)):
        yield Message("A small copy of the picture (thumbnail) that would still show what is hidden in the large one.")
    if any(True for _ in found.of_kind(MetadataKind.PROVENANCE)):
        yield Message("Signed content credentials, which can name the author and every editing step.")
    if any(True for _ in found.of_kind(MetadataKind.ID)):
        yield Message("Unique numbers that link this file to its other copies and versions.")
    software = list(found.values("Software", "CreatorTool"))
    if software:
        names = ", ".join(_cut(name).rstrip(".") for name in software[:2])
        yield Message("The software that made or edited it: {names}.", names=names)
    elif any(True for _ in found.of_kind(MetadataKind.HISTORY)):
        yield Message("Traces of the programs that made or edited it.")
    unknown = sum(1 for _ in found.of_kind(MetadataKind.UNKNOWN))
    if unknown:
        yield Message("{count} parts that PhotoVet cannot read, and removes for that reason.", count=unknown)


def _companions(found: _Found) -> Iterator[Message]:
    embedded = list(found.of_kind(MetadataKind.EMBEDDED))
    said = set()
    videos = [item.value for item in embedded if item.value.startswith("video")]
    if videos:
        said.add("video")
        lengths = [match[1] for value in videos if (match := re.search(r"(\d+(?:\.\d)?) s\b", value))]
        for length in dict.fromkeys(lengths):
            yield Message("This file also contains a {seconds}-second video.", seconds=length)
        if not lengths:
            yield Message("This file also contains a video.")
    for word, statement in (
        ("sound", Message("This file also contains sound.")),
        ("depth", Message("A depth map, which shows the outlines of what was in front of the camera.")),
        ("gain map", Message("A gain map, which shows the picture a second time, for bright screens.")),
    ):
        if any(word in f"{item.key} {item.value}".lower() for item in embedded):
            said.add(word)
            yield statement
    if "video" not in said and any("Motion" in item.key or "MicroVideo" in item.key for item in embedded):
        yield Message("Notes that this picture belongs to a moving photo.")
    if any("after the end" in item.key or "railer" in item.key for item in embedded) and not said:
        yield Message("Data after the end of the picture, where programs hide or forget things.")
