"""Made-up lines of text of each kind, as signs, shirts and badges carry them.

Names come from the package `faker` (MIT) and the gazetteer, words from `resources/lexicons/`, patterns from
`phrases.toml`, other text from the folders of Debian's documentation and word lists.
"""

from __future__ import annotations

import gzip
import lzma
import random
import re
import tomllib
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

from faker import Faker

from scanner.detectors import lexicon
from scanner.detectors.text import runs_on

HERE: Final = Path(__file__).parent
PHRASES: Final = tomllib.loads((HERE / "phrases.toml").read_text("utf-8"))
LANGUAGES: Final = tuple(PHRASES)
KINDS: Final = ("other", "school", "street", "business", "name", "team", "contact")
POOL: Final = 1500  # names of a sort that are asked of faker
PROSE: Final = 4  # words of a line of documentation
HELD_BACK: Final = 5  # every fifth name and every fifth file of other text is for measuring only
TREES: Final = {
    "en": "Oak Elm Maple Cedar Park Church Mill Lake River Hill Spring Garden Station Victoria King Queen",
    "de": "Linden Eichen Buchen Birken Garten Kirch Mühlen Wald Berg Schul Bahnhof Park Rosen Markt",
    "fr": "lila rose platane tilleul prairie moulin vigne cerisier pinson mésange",
    "es": "Palma Flor Rosa Encina Luna Estrella Esperanza Paloma",
    "it": "Tigl Platan Fior Mulin Castagn Oliv",
    "nl": "Beuken Eiken Linden Molen Kerk Dorps Rozen Berken Kastanje Wilgen",
    "pt": "Flor Palmeira Rosa Oliveira Acácia Laranjeira",
    "pl": "Lipa", "sv": "Björk Ek Skog Sol Ängs Tall Stor Kyrko", "tr": "Gül",
}  # fmt: skip
INTERFACE: Final = (
    "open closed push pull exit sale new free now entrance please wait here no smoking caution wet floor thank you "
    "menu today special price size small medium large made in ingredients net weight best before warning danger keep "
    "out do not enter press button turn off switch on power volume start stop pause play next back cancel save file "
    "edit view help search settings total cash card change order number ticket pay hours monday tuesday wednesday "
    "thursday friday saturday sunday daily weekly happy birthday congratulations welcome hello love peace world "
    "life best ever team work good morning night just one more time make your own every day fresh organic natural "
    "milk water bread sugar salt chocolate orange apple lemon cola juice tea beer wine energy sport ultra premium "
    "classic original extra light zero vitamin protein care cream soap shampoo fast easy smart digital wireless "
    "summer winter spring autumn hot cold delicious tasty crispy red blue green black white gold silver"
)


class Maker:
    """Lines of one language; with `held_back`, of names that the other lines never hold."""

    def __init__(self, language: str, rng: random.Random, *, held_back: bool = False) -> None:
        self.language, self.rng, self.held_back = language, rng, held_back
        self._patterns = PHRASES[language]
        self._names = {
            name: [each for each in pool if (zlib.crc32(each.encode()) % HELD_BACK == 0) == held_back]
            for name, pool in _names(language).items()
        }

    def line(self, kind: str) -> str:
        """A line of that kind, in the case that print has."""
        text = self._contact() if kind == "contact" else self._made(kind)
        return cased(text, self.rng)

    def name(self, sort: str) -> str:
        """A `first` or `last` name or a `town`."""
        return self.rng.choice(self._names[sort])

    def _made(self, kind: str) -> str:
        pattern = self.rng.choice(self._patterns[kind])
        return re.sub(r"\{(\w+)\}", lambda found: self._part(found[1], kind), pattern)

    def _part(self, part: str, kind: str) -> str:
        rng = self.rng
        if part in {"first", "last", "last2", "town"}:
            return self.name(part.removesuffix("2"))
        choices: dict[str, Callable[[], str]] = {
            "type": lambda: rng.choice(self._patterns["school_types"]),
            "word": lambda: self._word("schools" if kind == "school" else "businesses", "words").title(),
            "long": lambda: self._word("streets", "words").title(),
            "short": lambda: self._word("streets", "short").title(),
            "team": lambda: self._word("teams", "words").title(),
            "nick": lambda: rng.choice(lexicon.entries("teams", "nicknames")).title(),
            "number": lambda: str(rng.randrange(1, rng.choice((30, 200, 3000)))),
            "point": lambda: rng.choice(("N", "S", "E", "W", "NE", "NW", "SE", "SW")),
            "tree": lambda: rng.choice(TREES[self.language].split()),
        }
        return choices[part]()

    def _word(self, subject: str, list_name: str) -> str:
        lists = lexicon.table(subject)
        found = lists.get(self.language, {}).get(list_name) or lists["en"].get(list_name, [])
        return self.rng.choice([entry for entry in found if not runs_on(entry)])

    def _contact(self) -> str:
        rng, last = self.rng, re.sub(r"\W", "", self.name("last").lower())
        ending = rng.choice(("com", "org", "net", "de", "fr", "es", "it", "nl", "co.uk", "edu", "com.br"))
        figures = "".join(rng.choice("0123456789") for _ in range(10))
        return rng.choice(
            (
                f"www.{last}.{ending}",
                f"{last}{rng.choice(('', 's', '-shop', 'online'))}.{ending}",
                f"info@{last}.{ending}",
                f"@{last}{rng.randrange(100)}",
                f"({figures[:3]}) {figures[3:6]}-{figures[6:]}",
                f"Tel. 0{figures[:3]} {figures[3:]}",
                f"+{rng.randrange(30, 60)} {figures[:2]} {figures[2:6]} {figures[6:]}",
                f"Call {figures[:3]}-{figures[3:6]}-{figures[6:]}",
            )
        )


@cache
def _names(language: str) -> dict[str, tuple[str, ...]]:
    """First names, last names and towns of the language's countries."""
    fake = Faker(PHRASES[language]["locales"])
    fake.seed_instance(0)
    first = {fake.first_name() for _ in range(POOL)}
    last = {fake.last_name() for _ in range(POOL)}
    packed = lzma.decompress((HERE.parent / "gazetteer" / "towns.tsv.xz").read_bytes()).decode()
    _, _, names, codes, sizes = (row.split("\t") for row in packed.splitlines())
    countries = set(PHRASES[language]["countries"])
    town = {
        name
        for name, code, size in zip(names, codes, sizes, strict=True)
        if code.split(".")[0].split("-")[0] in countries and int(size) > 13  # noqa: PLR2004  # some 8,000 inhabitants
    }
    plain = {name for name in town if max(name) < "\u0250"}
    return {"first": tuple(sorted(first)), "last": tuple(sorted(last)), "town": tuple(sorted(plain))}


def cased(text: str, rng: random.Random) -> str:
    """The text as signs set it: half of them in capital letters."""
    at = rng.random()
    return text.upper() if at < 0.45 else text.lower() if at < 0.52 else text  # noqa: PLR2004  # shares


def other_lines(rng: random.Random, *, held_back: bool = False) -> Iterator[str]:
    """Lines of no kind, without end: documentation, words, interface, offers, numbers."""
    texts = _texts(held_back=held_back)
    words = _words(held_back=held_back)
    while True:
        at = rng.random()
        if at < 0.5:  # noqa: PLR2004  # shares
            pieces = rng.choice(texts).split()
            start = rng.randrange(max(1, len(pieces) - 3))
            text = " ".join(pieces[start : start + rng.choice((1, 2, 2, 3, 3, 4, 5, 7))])
        elif at < 0.72:  # noqa: PLR2004
            text = " ".join(rng.choice(words) for _ in range(rng.choice((1, 1, 2, 2, 3))))
        elif at < 0.88:  # noqa: PLR2004
            text = " ".join(rng.choice(INTERFACE.split()) for _ in range(rng.choice((1, 1, 2, 2, 3))))
        elif at < 0.94:  # noqa: PLR2004
            text = rng.choice((_number, _plate))(rng)
        else:
            text = _bare(rng, held_back=held_back)
        if len(text.strip()) > 1:
            yield cased(text[:48], rng)


def _bare(rng: random.Random, *, held_back: bool) -> str:
    """A town's, country's, family's or make's name by itself, which says nothing of what it stands on."""
    language = rng.choice(LANGUAGES)
    sorts = {
        "town": _names(language)["town"],
        "last": _names(language)["last"],
        "country": _countries(),
        "make": (*lexicon.entries("brands", "cars"), *lexicon.entries("brands", "clothing")),
    }
    pool = sorts[rng.choice(("town", "town", "last", "country", "make"))]
    fitting = [each for each in pool if (zlib.crc32(each.encode()) % HELD_BACK == 0) == held_back]
    return rng.choice(fitting or pool).title()


@cache
def _countries() -> tuple[str, ...]:
    fake = Faker([locale for patterns in PHRASES.values() for locale in patterns["locales"]])
    fake.seed_instance(0)
    return tuple(sorted({fake.country() for _ in range(POOL)}))


def _number(rng: random.Random) -> str:
    n = rng.randrange(1, rng.choice((10, 100, 1000, 100000)))
    return rng.choice(
        (
            f"{n}",
            f"${n}.99",
            f"{n}%",
            f"{n} kg",
            f"{n % 12 + 1}:{n % 60:02d} PM",
            f"No {n}",
            f"{1950 + n % 76}",
            f"{n} ML",
        )
    )


def _plate(rng: random.Random) -> str:
    shape = rng.choice(("LLL DDDD", "DLLLDDD", "LL DDD LL", "LL-DD-LL", "LLDD LLL", "LLLDLDD"))
    return "".join(
        rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") if c == "L" else str(rng.randrange(10)) if c == "D" else c for c in shape
    )


@cache
def _texts(*, held_back: bool) -> tuple[str, ...]:
    """Lines of the documentation that Debian's packages bring."""
    found: list[str] = []
    for path in sorted(Path("/usr/share/doc").rglob("*")):
        fits = path.is_file() and path.name.lower().startswith(("copyright", "readme", "changelog", "news", "faq"))
        if not fits or (zlib.crc32(str(path).encode()) % HELD_BACK == 0) != held_back:
            continue
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            raw = file.read(60000)
        found += [line for line in raw.decode("utf-8", "replace").splitlines() if _is_prose(line)][:150]
    return tuple(found)


def _is_prose(line: str) -> bool:
    """Whether the line is of a sentence: small words, no names, addresses or dates."""
    words = line.split()
    small = sum(word[:1].islower() for word in words)
    named = re.search(r"@|://|©|\([cC]\)|\d\d\d\d|[Cc]opyright", line)
    return len(words) >= PROSE and small > 0.7 * len(words) and not named  # a share


@cache
def _words(*, held_back: bool) -> tuple[str, ...]:
    """Words of Debian's lists that begin with a small letter: names have a capital one, but in German."""
    found: list[str] = []
    for path in sorted(Path("/usr/share/dict").iterdir()):
        if path.name.islower() and path.is_file() and not path.is_symlink() and "extra" not in path.name:
            raw = path.read_bytes()
            try:
                text = raw.decode()
            except UnicodeDecodeError:
                text = raw.decode("latin-1")
            listed = [word for word in text.split() if word.islower() and "'" not in word]
            found += random.Random(0).sample(listed, min(20000, len(listed)))  # noqa: S311  # no secret
    known = {word for subject in ("schools", "streets", "businesses") for word in lexicon.entries(subject, "words")}
    fitting = (word for word in found if word not in known)
    return tuple(w for w in fitting if (zlib.crc32(w.encode()) % HELD_BACK == 0) == held_back)
