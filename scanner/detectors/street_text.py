"""What street names and postal addresses look like, as text alone."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.text import EDGES, bone, fold, has_cjk, is_sentence, letters, one_line, runs_on, trimmed
from scanner.messages import Message

_CAMEL: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=\d)(?=[A-Z][a-z])")  # "YuyuanRd": a space was not seen

_CAPITAL: Final = "[A-ZÄÖÜÉÈÇÅÆØŁŚŻŹĆİŞĞ\u0391-\u03a9]"

# Postcodes as the countries' post offices write them (Universal Postal Union, addressing sheets), with the town or
# state where the digits alone would fit too much.
_POSTCODES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b[A-Z]{2}[ ,.]*\d{5}(?:-\d{4})?\b",  # US: state and ZIP
        r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b",  # GB
        r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b",  # CA
        r"\b(?:NW|SW|SE|NE|EC|WC|[NSEW])[. ]{1,2}\d{1,2}\b",  # London's districts on street signs
        r"(?:ROAD|STREET|AVENUE|LANE|SQUARE|PLACE|TERRACE)[. ]{0,2}(?:NW|SW|SE|NE|EC|WC|[NSEW])[. ]{0,2}\d{1,2}\b",
        r"\b[DAF]-\d{4,5} [A-ZÄÖÜ]\w{2,}",  # DE, AT, FR with the old country letter
        rf"\b\d{{5}} {_CAPITAL}[^\W\d_]{{3,}}",  # DE, FR, ES, IT, TR: code and town
        rf"^\W*(?!(?:19|20)\d\d)\d{{4}} {_CAPITAL}[a-zäöüéèß]{{3,}}\W*$",  # AT, CH, BE, DK, NO
        rf"\b(?:CH|A|B|L|DK|FL)-\d{{4}} {_CAPITAL}\w{{2,}}",
        r"\b(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT) \d{4}\b",  # AU
        r"\b(?:Dublin|DUBLIN|Baile Átha Cliath) \d{1,2}W?\b",
        r"\b[Ee]ircode:? ?[A-Z]\d[\dW] ?[A-Z\d]{4}\b",  # IE
        rf"\b\d{{4}}-\d{{3}} {_CAPITAL}\w{{2,}}",  # PT
        r"\b(?:T\.? ?K\.?|\u03a4\.? ?\u039a\.?|C\.P\.|CP|CEP|PLZ|CAP)[: ]{1,2}\d{3} ?\d{2}\b",  # GR, MX, ...
        r"\b[Pp]\.? ?[Oo]\.? ?[Bb](?:ox|OX) \d{1,6}\b",
        r"\b\d{4} ?[A-Z]{2} [A-Z]\w{2,}",  # NL
        r"\b\d{2}-\d{3} [A-ZŁŚŻŹĆ]\w{2,}",  # PL
        r"\b\d{3} \d{2} [A-ZÅÄÖ]\w{2,}",  # SE, GR
        r"\b(?:CEP:? ?)?\d{5}-\d{3}\b",  # BR
        r"〒 ?\d{3}-\d{4}",  # JP
        r"[\u3400-\u9fff] ?\d{1,3}[-\uff0d]\d{1,3}(?:[-\uff0d]\d{1,4})?$",  # JP: quarter, block and house
        r"(?i:^(?:cl|cll|cra|kr|kra|calle|carrera|diagonal|transversal|av|dg|tv)\.? ?\d+\w? ?(?:#|n[o°º.])+ ?\d)",  # CO
    )
)
_QUADRANT: Final = "(?:NW|NE|SW|SE|[NSEW])"
_GRID_TYPE: Final = "(?:ST|AVE?|RD|TER|PL|CT|DR|LN|WAY|CIR|BLVD|PKWY|STREET|AVENUE)"
_NTH: Final = r"\d{1,3}(?:ST|ND|RD|TH)"
_GRID: Final = re.compile(
    rf"\d{{2,5}} ?[NSEW](?:\.? ?(?:ST|AVE?|RD))?|{_QUADRANT} ?{_NTH}(?: {_GRID_TYPE})?|{_QUADRANT} \d{{2,4}} [NSEW]"
)
# With a quadrant or an ordinal, and spaces: "123 AVE" and "NE12 TER" are plates as well. The last space may be lost.
_QUARTERED: Final = re.compile(
    rf"{_QUADRANT} (?:{_NTH} ?|\d{{1,3}} ){_GRID_TYPE}|(?:{_NTH} ?|\d{{1,3}} ){_GRID_TYPE}(?: {_QUADRANT}|[NS][EW])|"
    rf"{_NTH} ?{_GRID_TYPE}"
)
_HOUSE_AND_TYPE: Final = re.compile(rf"\d{{1,5}} [A-Z]{{4,}} {_GRID_TYPE}")
# A house number and a name without a type, the space between them seen or not: "22 Maple", "306YONGE". Years are none.
_NUMBER_AND_NAME: Final = re.compile(r"(?!(?:19|20)\d\d(?!\d))\d{2,5} ?([^\W\d_]{3,})")
_ORDINAL: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_HOUSE_FIRST: Final = re.compile(r"\d{1,5}[a-z]? \D")
_HOUSE_LAST: Final = re.compile(r"\D \d{1,4} ?[a-z]?$")
_NUMBER_CJK: Final = re.compile(
    r"[东西南北東]\s?\d{1,5}|\d{1,5}\s?[号號](?:[楼樓])?|\d+丁目|\d+番地?|"
    r"(?:\d+\s?(?:号楼|號樓|单元|單元|室|号室)\s?)+|[A-Z]座\d*"
)
_UNIT: Final = re.compile(
    r"#\d{2}-\d{1,3}[A-Z]?|(?:(?:NO|NR|NUM|NÚM|N)(?:[.:] ?| )|[Nn][º°] ?)\d{1,4}(?:[A-Z]|/\d+)?", re.IGNORECASE
)
# "V.le Europa", "P.za Dante": the two halves of one short word. "C/ Mayor", "R. das Flores": a letter for the type.
_HALVES: Final = re.compile(r"\b([PVC])\. ?(?=(?:le|lo|so|za|zza|da)\b)", re.IGNORECASE)
_LETTER_TYPE: Final = re.compile(
    r"^\W*(?:C/ ?|P\.?º ?|[CRV]\.? (?=(?:de|del|das?|dos?|des|du|della|dei)\b))", re.IGNORECASE
)
# Korean roads end in -ro or -gil, with the number of a block or a house: "세종대로 12", "종로3가".
_KOREAN: Final = re.compile(r"[가-힣]{1,8}(로|길) ?(?:\d{1,4}(?:가|번길|길)?)?(?: ?\d{1,4}(?:-\d{1,3})?)?")
_HOUSE_TAIL: Final = re.compile(r"[ ,]+(?:no|nr|numara|n[º°])[.: ]*\d.*$", re.IGNORECASE)
# German and Dutch streets without a type: "Am Anger", "Unter den Eichen 4", "Achter de Kerk".
_PREPOSITION: Final = re.compile(
    r"(?i:(?:am|an der|an den|auf der|auf dem|im|in der|in den|zum|zur|unter den|hinter der|hinter dem|"
    r"bei der|beim|vor dem|achter de|achter het|op de|op het|aan de|aan het|onder de)) "
    r"[A-ZÄÖÜ][A-ZÄÖÜa-zäöüß]{2,}(?: \d{1,3} ?[a-z]?)?"
)
_ROAD: Final = re.compile(
    r"(?:I|US|SR|BR|SS|SP|RN|RD|CR|FM)[- ]\d{1,4}(?: (?:NORTH|SOUTH|EAST|WEST|[NSEW]))?", re.IGNORECASE
)

# Types that mean too much else to be taken for a street inside a sentence: they have to end the line.
_NEEDS_END: Final = frozenset(
    "drive court close square place grove gardens parade path trail lane terrace crossing route quay".split()  # noqa: SIM905  # a list of words
)
# A type whose space was lost: no English word ends so ("NARROWSRD.", "OAKLN"), vowels come before "-rd" and "-ln".
_GLUED_TYPE: Final = re.compile(r"[^\W\d_]{2,}[^\W\d_aeiouyr](rd|ln|blvd|hwy|pkwy)")
_NO_STREET: Final = (
    "food court",
    "market place",
    "one way street",
    "parking place",
    "work place",
    "no place",
    "test drive",
    "take place",
    "fire lane",
    "bus lane",
    "bike lane",
)
# Short types that lead a name without a dot too; others are words or initials as well ("al. Nowa", "Al Green").
_WITHOUT_DOT: Final = frozenset(
    "av avda bd bvd bld ul rte vle pza pzza cso ctra calz fracc cad mah blv bulv estr trav rod pca cra".split()  # noqa: SIM905  # a list of words
)
# In these languages the type follows the name: "Main St", "Linden Str.", "Gül Sok."
_TYPE_FOLLOWS: Final = ("en", "de", "nl", "sv", "tr")
_LONE: Final = (
    "street road avenue boulevard broadway strasse rue calle avenida rua via ulica caddesi sokak blvd".split()  # noqa: SIM905  # a list of words
)
_LAST_LATIN: Final = "\u024f"
_MOST_WORDS: Final = 8
_MOST_DIRECTION_WORDS: Final = 4
_LONG_SUFFIX: Final = 5
_POINTS: Final = frozenset({"north", "south", "east", "west"})
_COMPASS: Final = frozenset({"n", "s", "e", "w", "ne", "nw", "se", "sw"})
# Letters before a joined type: "-gracht" and "-strasse" end no other words, "-laan" and "-wall" do.
_BEFORE_LONG, _BEFORE_SHORT = 3, 5


def names_address(text: str) -> Message | None:
    """Why the text is a postal address, as a sentence; None where it is not."""
    if names_quartered(text):
        return None
    text = trimmed(text)
    for pattern in _POSTCODES:
        if found := pattern.search(text):
            return Message("“{text}” looks like a postcode with its town or state.", text=one_line(found.group()))
    folded = fold(text)
    least = 2 if _suffix(folded) else 3
    if _HOUSE_FIRST.match(folded) or _HOUSE_LAST.search(folded):
        if len(folded.split()) >= least and not _ORDINAL.match(folded) and names_street(text):
            return Message("“{text}” is a street with a house number.", text=one_line(text))
    elif found := _in_sentence().search(text):
        return Message("“{text}” is a street with a house number.", text=one_line(found.group()))
    elif _NUMBER_CJK.search(text) and names_street(text):
        return Message("“{text}” is a street with a house number.", text=one_line(text))
    return None


def names_house(text: str) -> Message | None:
    """Why the whole text is a house's or a flat's number, as a sentence; None where it is not."""
    bare = text.strip(EDGES)
    if _NUMBER_CJK.fullmatch(bare) or _UNIT.fullmatch(bare) or _numbered("units").fullmatch(fold(text)):
        return Message("“{text}” is how houses and flats are numbered.", text=one_line(bare))
    return None


def names_street(text: str) -> Message | None:
    """Why the text is the name of a street, as a sentence; None where it is not."""
    if (why := _without_type(text)) is not None:
        return why
    text = trimmed(text)
    if runs_on(text):
        found = _ideographic(text)
        return Message("“{word}” is a word for a street.", word=found) if found else None
    text = _HOUSE_TAIL.sub("", _LETTER_TYPE.sub("Calle ", _HALVES.sub(r"\1", text)))
    folded = fold(_CAMEL.sub(" ", text))
    words = folded.split()
    if not words or len(words) > _MOST_WORDS or any(phrase in folded for phrase in _NO_STREET):
        return None
    if (suffix := _suffix(folded)) is not None:
        return Message("“{word}” ends the name of a street.", word=suffix)
    if len(words) == 1:
        return (
            Message("“{word}” is a word of street signs.", word=words[0].title()) if bone(words[0]) in _lone() else None
        )
    found = _type_among(words) or _short_type(words, text)
    return Message("“{word}” stands in the names of streets.", word=found.title()) if found else None


def _without_type(text: str) -> Message | None:
    """Why the whole text names a road without any word for one, as a sentence; None where it does not."""
    bare = text.strip(EDGES)
    if _GRID.fullmatch(bare) or names_quartered(bare):
        return Message("“{text}” is a street of a numbered grid.", text=one_line(text))
    if _ROAD.fullmatch(bare) or _numbered("numbered").fullmatch(fold(bare)):
        return Message("“{text}” is how roads, lines and platforms are numbered.", text=one_line(text))
    if _PREPOSITION.fullmatch(bare) and not _stands_everywhere(bare):
        return Message("“{text}” is how streets without a type are named.", text=one_line(text))
    return None


def names_quartered(text: str) -> bool:
    """Whether the whole text is a numbered street of a town that is laid out in quarters: "22 AVE NE", "SW 8TH CT"."""
    return _QUARTERED.fullmatch(_in_print(text)) is not None


def is_no_plate(text: str) -> bool:
    """Whether letters and digits in that order are a street's: in quarters, or a house number, a name and a type."""
    return names_quartered(text) or _HOUSE_AND_TYPE.fullmatch(_in_print(text)) is not None


def names_numbered_house(text: str) -> Message | None:
    """Why the text is a house number and the name that many streets have, as a sentence; None where it is not."""
    found = _NUMBER_AND_NAME.fullmatch(text.strip(EDGES))
    if found is None or not lexicon.load("streets", "names").has_word(fold(found[1])):
        return None
    return Message("“{text}” reads like a house number and the name of a street.", text=one_line(text))


def is_trade_on_street(text: str) -> bool:
    """Whether a word for a trade follows the type and no number begins the text: a shop called "Main St Cafe"."""
    *before, last = fold(text).split() or [""]
    named = len(before) > 1 or before == ["broadway"]
    return named and not before[0].isdigit() and is_type(before[-1]) and not is_type(last) and is_trade(last)


def is_trade(text: str) -> bool:
    """Whether the text holds a word for a trade: "CIRCUS" and a small "ROAD" below its dome name no street."""
    return any(lexicon.load("businesses").has_word(word) for word in fold(text).split())


def is_short_type(text: str) -> bool:
    """Whether the whole text is a short type that follows a street's name: "St.", "Ave"."""
    return bone(fold(text)) in _trailing()


def is_type(text: str) -> bool:
    """Whether the whole text is the type of a street that follows its name, in full or short: "St.", "Avenue"."""
    folded = fold(text)
    return is_short_type(text) or folded in lexicon.table("streets")["en"]["words"]


def street_named_after(folded: str) -> str | None:
    """What is left of the folded text without the word that a street is named after: "School Ln", "12 University Ave".

    None where no type of a street ends the text.
    """
    words = folded.split()
    while words and (words[-1].isdigit() or words[-1] in _COMPASS):
        words.pop()
    return " ".join(words[:-2]) if len(words) > 1 and is_type(words[-1]) else None


def _in_print(text: str) -> str:
    return " ".join(text.strip(EDGES).replace(".", " ").split())


def direction(text: str) -> str | None:
    """The word of the text that direction and town signs carry; None where there is none, or where it is a shop's name.

    "West" beside another name, or any such word before one for a trade, is how shops are called: "Station Cafe".
    """
    folded = fold(_CAMEL.sub(" ", text))
    words = folded.split()
    if len(words) > _MOST_DIRECTION_WORDS:
        return None
    shown = lexicon.load("streets", "directions")
    found = shown.find(folded, text)
    if found is None or len(words) == 1:
        return found
    english = found in lexicon.table("streets")["en"]["directions"]  # in other languages what is meant follows
    trade = english and is_trade(words[-1]) and not shown.has_word(words[-1])
    others = [word for word in words if letters(word) > 1 and word not in _POINTS]
    named = found in _POINTS and bool(others) and not any(shown.has_word(word) for word in others)
    return None if trade or named else found


def _type_among(words: list[str]) -> str | None:
    """A type in full, anywhere; those that mean much else only at the end or before a number."""
    types = lexicon.load("streets")
    for place, word in enumerate(words):
        ends = place == len(words) - 1 or words[place + 1].isdigit()
        if bone(word) in types.words and (word not in _NEEDS_END or (ends and not is_sentence(" ".join(words)))):
            return types.words[bone(word)]
    joined = f" {' '.join(map(bone, words))} "
    return next((entry for phrase, entry in types.phrases.items() if f" {phrase} " in joined), None)


def _short_type(words: list[str], text: str) -> str | None:
    """A short type after a name ("Main St", "Main St N", "Main St 5") or, outside English, before it ("ul. Nowa")."""
    short = _trailing()

    def has_name(others: list[str]) -> bool:
        return any(letters(other) > 2 or other.isdigit() or _ORDINAL.fullmatch(other) for other in others)  # noqa: PLR2004

    if words[-1] in short and has_name(words[:-1]):
        return short[words[-1]]
    tail = words[-1].isdigit() or words[-1] in _COMPASS
    if tail and words[-2] in short and has_name(words[:-2]):
        return short[words[-2]]
    dotted = words[0] in _WITHOUT_DOT or fold(text.split(".", maxsplit=1)[0]) == words[0]
    return words[0] if dotted and words[0] in _leading() and has_name(words[1:]) else None


def _stands_everywhere(text: str) -> bool:
    """Whether the last word is one of shops and offers: "Im Angebot", "Zum Ausgang"."""
    last = fold(text).split()[-1]
    return lexicon.load("harmless").has_word(last) or lexicon.load("businesses").has_word(last)


def _ideographic(text: str) -> str | None:
    found = lexicon.load("streets").find("", text)
    if found is not None:
        return found
    if korean := _KOREAN.fullmatch(text):
        return korean[1]
    bare = re.sub(r"[\W\d_a-zA-Z]+", "", text)
    ends = [e for e in lexicon.entries("streets", "suffixes") if has_cjk(e) and bare.endswith(e)]
    # A character before the type at least, and no sentence.
    return max(ends, key=len) if ends and len(bare) in range(2, 7) else None


def _suffix(folded: str) -> str | None:
    """The street type joined to the end of a word: "hauptstrasse", "kalverstraat", "drottninggatan", "narrowsrd"."""
    for word in folded.split():
        for suffix in _suffixes():
            before = _BEFORE_LONG if len(suffix) >= _LONG_SUFFIX else _BEFORE_SHORT
            if word.endswith(suffix) and len(word) - len(suffix) >= before:
                return suffix
    glued = _GLUED_TYPE.fullmatch(folded.rpartition(" ")[2])
    return glued[1] if glued else None


@cache
def _in_sentence() -> re.Pattern[str]:
    """A house number, a name in capitals and an English type, anywhere: "We leave from 118 Larkspur Lane at nine"."""
    lists = lexicon.table("streets")["en"]
    types = "|".join(re.escape(entry.title()) for entry in (*lists["words"], *lists["short"]) if " " not in entry)
    return re.compile(rf"\b\d{{1,5}} (?:[A-Z][\w'.]+ ){{1,3}}(?:{types})\b")


@cache
def _suffixes() -> tuple[str, ...]:
    """Joined types of four letters and more: "-weg" and "-pad" end too many other words."""
    found = {fold(e) for e in lexicon.entries("streets", "suffixes") if not has_cjk(e)}
    return tuple(sorted((e for e in found if len(e) > 3), key=lambda e: (-len(e), e)))  # noqa: PLR2004


@cache
def _leading() -> frozenset[str]:
    """Short types that come before the name: all but the English ones, where "St" is a saint and "Dr" a doctor."""
    tables = lexicon.table("streets")
    return frozenset(fold(entry) for lang, lists in tables.items() if lang != "en" for entry in lists.get("short", ()))


@cache
def _trailing() -> dict[str, str]:
    """Short types that follow the name, folded, as written in the list."""
    tables = lexicon.table("streets")
    return {bone(fold(entry)): entry for lang in _TYPE_FOLLOWS for entry in tables[lang].get("short", ())}


@cache
def _numbered(list_name: str) -> re.Pattern[str]:
    """Words of the list before short numbers ("linea 3", "kat 2 daire 5"), or the Turkish block behind its letter."""
    found = {fold(entry) for entry in lexicon.entries("streets", list_name)}
    words = "|".join(sorted(map(re.escape, found), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?:(?:{words}) (?:\d{{1,4}} ?[a-z]?|[a-z]|[ivx]{{1,4}})(?: |$))+|[a-z] blok")


@cache
def _lone() -> frozenset[str]:
    """Types that stand alone on signs; outside Latin script, where few of them mean anything else, all of them."""
    others = (entry for entry in lexicon.entries("streets", "words") if entry[0] > _LAST_LATIN and " " not in entry)
    return frozenset(map(bone, (*_LONE, *map(fold, others))))
