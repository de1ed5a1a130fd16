"""What the overview says about things; every sentence can be translated."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from app.desktop.things.gathering import Group, Tally
from app.desktop.words import kind_many, kind_title, plural_photos, sentence, translate
from scanner.model import Kind

_MOST_READINGS: Final = 3


class ThingCounts(QObject):
    """Sentences with a number. Qt's lupdate sees their plurals in `tr` only, not in `translate`."""

    def things(self, count: int) -> str:
        """So many things."""
        return self.tr("%n thing(s)", "", count)

    def ways(self, count: int) -> str:
        """In so many ways a sign was read."""
        return self.tr("read %n way(s)", "", count)

    def more(self, count: int) -> str:
        """On the card that shows the rest."""
        return self.tr("Show %n more", "", count)

    def on_photos(self, count: int) -> str:
        """How often it is seen."""
        return self.tr("on %n photo(s)", "", count)

    def hide_on(self, count: int) -> str:
        """The button for all of them."""
        return self.tr("Hide on %n photo(s)", "", count)

    def faces(self, count: int) -> str:
        """So many faces."""
        return self.tr("%n face(s)", "", count)

    def more_readings(self, count: int) -> str:
        """Ways in which it was read that are not named."""
        return self.tr("and %n more way(s)", "", count)

    def chosen(self, count: int) -> str:
        """So many are selected."""
        return self.tr("%n selected", "", count)


def group_title(group: Group) -> str:
    """What a thing is called: what it says, or what it is."""
    if group.kind is Kind.FACE:
        return translate("words", "A face")
    if not group.thing.readings:
        return translate("words", "{kind}, not readable").format(kind=kind_title(group.kind))
    text = group.thing.readings[0]
    return text if group.kind is Kind.PLATE else translate("words", "“{text}”").format(text=text)


def group_line(group: Group, tally: Tally) -> str:
    """Where it is, and what is decided where that differs from photo to photo."""
    if group.kind is Kind.FACE:
        return Path(group.photos[0]).name
    if tally.hidden and tally.shown:
        template = translate("things", "hidden {hidden} times, shown {shown} times")
        return template.format(hidden=tally.hidden, shown=tally.shown)
    said = ThingCounts().on_photos(len(group.photos))
    ways = len(group.thing.readings)
    return f"{said} · {ThingCounts().ways(ways)}" if ways > 1 else said


def group_state(tally: Tally) -> str:
    """What is decided, in words for screen readers."""
    if tally.undecided:
        return translate("things", "to decide")
    if tally.hidden and tally.shown:
        return translate("things", "partly hidden")
    return translate("things", "hidden") if tally.hidden else translate("things", "shown")


def section_title(kind: Kind) -> str:
    """The name of a kind over its things."""
    return sentence(kind_many(kind))


def section_line(kind: Kind, things: int, photos: int) -> str:
    """How many, and for faces that they are nobody's."""
    if kind is Kind.FACE:
        template = translate("things", "{faces} on {photos} · never compared with one another")
        return template.format(faces=ThingCounts().faces(things), photos=plural_photos(photos))
    template = translate("things", "{things} on {photos}")
    return template.format(things=ThingCounts().things(things), photos=plural_photos(photos))


def group_about(group: Group) -> str:
    """What is known of a thing, in a few sentences."""
    parts = [kind_title(group.kind) + "."]
    if group.kind is not Kind.FACE:
        parts.append(sentence(ThingCounts().on_photos(len(group.photos))) + ".")
    others = group.thing.readings[1:]
    if others:
        named = ", ".join(translate("words", "“{text}”").format(text=text) for text in others[:_MOST_READINGS])
        if len(others) > _MOST_READINGS:
            named = f"{named} {ThingCounts().more_readings(len(others) - _MOST_READINGS)}"
        parts.append(translate("things", "Also read as {readings}.").format(readings=named))
    return " ".join(parts)
