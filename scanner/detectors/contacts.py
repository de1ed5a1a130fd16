"""Phone numbers, e-mail addresses, web addresses and handles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import phonenumbers

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.text import fold, is_series, one_line
from scanner.messages import Message
from scanner.model import Evidence, Kind

# The generic domains and those of countries that are seen on signs; a full list of top-level domains holds too many
# English words ("it", "is", "in") to be used on text whose spaces are unsure.
_TLD: Final = (
    r"(?:com|org|net|edu|gov|info|biz|app|shop|school|eu|co\.uk|org\.uk|ac\.uk|sch\.uk|k12\.[a-z]{2}\.us|com\.au|edu\.au|com\.br|"
    r"com\.tr|edu\.tr|k12\.tr|com\.sg|edu\.sg|com\.mx|com\.cn|co\.jp|ac\.jp|co\.nz|co\.za|de|fr|es|it|pt|nl|be|at|ch|pl|se|dk|no|fi|"
    r"ie|gr|cz|uk|us|ca|br|mx|jp|cn|ru|in|tv|io|me|cc)"
)
_EMAIL: Final = re.compile(rf"[\w.+-]{{2,}}\s?[@©]\s?[\w-]{{2,}}(?:\s?[.,]\s?[\w-]+)*\s?[.,]\s?{_TLD}\b", re.IGNORECASE)
_WEB: Final = re.compile(
    rf"(?:https?\s?:\s?/\s?/|\bwww?w\s?[.,])\s?\S{{3,}}|(?<![\w@.])[a-z0-9][\w-]+\w(?:\.[\w-]+)*\.{_TLD}(?![\w])(?:/\S*)?",
    re.IGNORECASE,
)
_STATE: Final = re.compile(r"[A-Z]{3,}\.(?:CA|DE|IN)")  # states that are also endings of web addresses
_HANDLE: Final = re.compile(r"(?<![\w.])@\s?[a-z_][\w.]{2,29}\b", re.IGNORECASE)
_TAG: Final = re.compile(r"(?<!\w)#[a-z]\w{3,}", re.IGNORECASE)

_DASH: Final = "\N{EN DASH}"
_PHONE: Final = re.compile(rf"(?<![\w.,])[+(]?\d[\d\s().\-/+{_DASH}·]{{5,22}}\d(?!\w)")
# Two years, two times, or a day: digits and separators, but nothing to call.
_NO_PHONE: Final = re.compile(
    rf"(?:1[5-9]|20)\d\d\s?[-/{_DASH}.\s]\s?(?:1[5-9]|20)\d\d"
    r"|\d{1,2}[./\-\s]\d{1,2}[./\-\s](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?"
    r"|\d{5}-\d{3}"  # a Brazilian postcode
)
# Numbers as they stood on signs until the 1960s: two letters of the exchange's name (no Q or Z) and a digit,
# or the name, of which two letters were dialled: "PE 6-5000", "BUtterfield 8-1234".
_EXCHANGE: Final = re.compile(r"(?<![^\W_])[A-PR-Y]{2}(?:[a-z]{3,}|\.)?[ -]?\d ?- ?\d{4}(?!\d)")
_EXCHANGE_NAME: Final = re.compile(r"(?<![^\W_])([A-Z]{4,}(?: [A-Z]{4,})?)[ .-]{1,2}\d ?- ?\d{4}(?!\d)")
# Parts of a number that stands on several lines: the first starts like a number, the others are digits only.
_FIRST_PART: Final = re.compile(rf"(?<![\w.,])(?:\+\d|\(\d|0)[\d\s().\-/{_DASH}·]*$")
_PART: Final = re.compile(rf"\d[\d\s.\-/{_DASH}·]+\d")
_LENGTHS: Final = range(7, 16)  # digits; E.164 allows fifteen
# National numbers are shorter than that, and those that start with 1 have a country's or mobile's eleven digits.
_MOST_NATIONAL: Final = 12
_NORTH_AMERICAN: Final = 10
_LEAST_VARIED: Final = 3  # "000 0000" is no number
_LOCAL: Final = re.compile(r"\d{3}[-.\s]\d{4}")
# Countries whose national formats are tried; a number with its country code is checked for all of them.
_REGIONS: Final = (
    "US",
    "GB",
    "DE",
    "FR",
    "ES",
    "IT",
    "PT",
    "BR",
    "NL",
    "BE",
    "CH",
    "AT",
    "PL",
    "SE",
    "NO",
    "DK",
    "FI",
    "IE",
    "GR",
    "TR",
    "CZ",
    "HU",
    "RO",
    "UA",
    "MX",
    "AR",
    "CL",
    "CO",
    "AU",
    "NZ",
    "ZA",
    "IN",
    "SG",
    "MY",
    "PH",
    "ID",
    "TH",
    "VN",
    "HK",
    "TW",
    "CN",
    "JP",
    "KR",
    "IL",
    "AE",
    "EG",
)


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `contact` for each row, or line of it, that holds a way to reach someone."""
    del evidence
    found: set[int] = set()
    for lines in (*context.readings(), *_split_numbers(context)):
        if len(lines) > 1 and any(line.index in found for line in lines):
            continue  # the address or number stands on one of them already
        if (reason := names_contact(" ".join(line.text for line in lines))) is not None:
            why, sure = reason
            found.update(line.index for line in lines)
            yield claim(Kind.CONTACT, lines, sure * (0.4 + 0.6 * min(line.confidence for line in lines)), why)


def _split_numbers(context: Context) -> Iterator[tuple[Line, ...]]:
    """Lines below one another that hold parts of one number: the area code above, the rest in another size.

    Digits above digits are rarely a number to call (scores, years, prices): the first part has to start like one.
    """
    below: dict[int, list[Line]] = {}
    for upper, lower in context.pairs:
        if _PART.fullmatch(lower.text.strip()):
            below.setdefault(upper.index, []).append(lower)
    for first in context.lines:
        if not _FIRST_PART.search(first.text.strip()):
            continue
        for second in below.get(first.index, ()):
            yield from ((first, second, third) for third in below.get(second.index, ()))  # the whole before its part
            yield (first, second)


def names_contact(text: str) -> tuple[Message, float] | None:
    """(why, how sure) where the text holds a phone number, an e-mail or web address, or a handle."""
    if found := _EMAIL.search(text):
        return Message("“{text}” is an e-mail address.", text=one_line(found.group())), 0.97
    if (found := _WEB.search(text)) and not _town_and_state(text, found):
        return Message("“{text}” is a web address.", text=one_line(found.group())), 0.95
    if (number := phone_number(text)) is not None:
        return Message("“{text}” can be dialled: it is a phone number.", text=one_line(number)), 0.93 if _labelled(
            text
        ) else 0.85
    if found := _HANDLE.search(text):
        return Message("“{text}” is a name on a social network.", text=one_line(found.group())), 0.85
    if found := _TAG.search(text):
        return Message("“{text}” can be searched for on social networks.", text=one_line(found.group())), 0.6
    return None


def _town_and_state(text: str, found: re.Match[str]) -> bool:
    """Whether what looks like a web address is the end of a town's name and its state: "BEVERLY HILLS.CA"."""
    before = text[: found.start()].split()
    return (
        bool(before) and before[-1].isalpha() and before[-1].isupper() and _STATE.fullmatch(found.group()) is not None
    )


def phone_number(text: str) -> str | None:
    """The first part of the text that is a phone number in some country, as written."""
    if found := _EXCHANGE.search(text):
        return found.group()
    if (found := _EXCHANGE_NAME.search(text)) and fold(found[1]) in lexicon.entries("contacts", "exchanges"):
        return found.group()
    for found in _PHONE.finditer(text):
        written = found.group().strip()
        figures = re.sub(r"\D", "", written)
        if (
            len(figures) not in _LENGTHS
            or len(set(figures)) < _LEAST_VARIED
            or _NO_PHONE.fullmatch(written)
            or is_series(written)
        ):
            continue
        if written.startswith("+") or figures.startswith("00"):
            if _valid(written if written.startswith("+") else f"+{figures[2:]}", None):
                return written
            continue
        if len(figures) > _MOST_NATIONAL or (figures.startswith("1") and len(figures) < _NORTH_AMERICAN):
            continue
        separated = written != figures
        if _LOCAL.fullmatch(written) and (separated or _labelled(text)):
            return written
        if (separated or figures.startswith("0") or _labelled(text)) and any(_valid(written, r) for r in _REGIONS):
            return written
    return None


@lru_cache(maxsize=4096)
def _valid(written: str, region: str | None) -> bool:
    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return False
    if region is None:
        return phonenumbers.is_valid_number(number)
    return phonenumbers.is_valid_number_for_region(number, region)


def _labelled(text: str) -> bool:
    return lexicon.load("contacts", "labels").find(fold(text), text) is not None
