"""Make 200 pictures of watched words, seen badly, and say how many are found.

python bench watchlist_cases

Each case is a word of a family's watchlist, rendered and then blurred, tilted, shrunk, darkened, compressed or partly
misspelt as engines misspell. Printed: the share found by looking at the picture, the share
found in misread text alone, and how many of 1,000 unrelated words (from the lexicons) are taken for a watched one.
Nothing is random: the seed is fixed.
"""

from __future__ import annotations

import argparse
import io
import random
import time
from collections import Counter, defaultdict
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from scanner.detectors import lexicon
from scanner.detectors.registry import detect
from scanner.detectors.text import fold, has_cjk
from scanner.detectors.watchlist import matches
from scanner.model import Kind
from scanner.offline import go_offline
from scanner.settings import Settings
from scanner.vision.look import Vision

SEED = 20_260_501
CASES = 200
UNRELATED = 1000

FIRST = (
    "Emma", "Liam", "Olivia", "Noah", "Mia", "Lucas", "Zoe", "Theodor", "Amelie", "Oskar", "Freya", "Matteo",
    "Ines", "Jonas", "Clara", "Elif", "Kacper", "Maja", "Hugo", "Leonie",
)  # fmt: skip
LAST = (
    "Lindqvist", "Hartmann", "Okafor", "Delacroix", "Brannigan", "Kowalczyk", "Yamazaki", "Ferreira", "Vandenberg",
    "Thistlewood", "Marchetti", "Oyelaran",
)  # fmt: skip
SCHOOLS = [
    "Birchwood Elementary",
    "St Aldhelm's",
    "Thornbury Primary",
    "Collège Montaigu",
    "Grundschule Eichenau",
    "Westlake Academy",
]
STREETS = [
    "Kornblumenweg",
    "Larkspur Lane",
    "Rue des Tilleuls",
    "Marigold Street",
    "Quarry Hill Road",
    "Via dei Gelsomini",
]
TEAMS = ["Blue Herons", "Ravensdale FC", "Thunder Otters", "Eichenau Falken", "Marlow Comets"]
PLATES = ["7KLM482", "HX-VR 2319", "BD51 SMR", "QRT-4471", "EK-206-ZP"]
PHONES = ["412-555-0147", "+49 30 9018203", "01632 960 418", "06 39 98 41 27"]

# What engines make of glyphs on signs; one such slip in every second misread word, two in long ones.
SLIPS = {
    "o": "0", "i": "1", "l": "I", "s": "5", "b": "8", "z": "2", "m": "rn", "w": "vv", "d": "cl", "e": "c",
    "a": "o", "g": "9", "t": "f", "n": "ri", "u": "v", "h": "li", "0": "O", "1": "I", "5": "S", "8": "B",
    "2": "Z", "6": "G",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """A watched term, the text as it stands in the picture, and what was done to the picture."""

    term: str
    written: str
    harm: str


def make_cases(rng: random.Random) -> list[Case]:
    """The cases: names most of all, each harm equally often."""
    harms = ("none", "blur", "tilt", "small", "dark", "jpeg", "capitals", "run together", "tilt and blur")
    cases = []
    for i in range(CASES):
        pool = (NAMES, NAMES, NAMES, SCHOOLS, STREETS, TEAMS, PLATES, PHONES)[i % 8]
        term = rng.choice(pool)
        harm = harms[i % len(harms)]
        written = term
        if harm == "capitals":
            written = term.upper()
        elif harm == "run together":
            written = term.replace(" ", "")
        cases.append(Case(term, written, harm))
    return cases


def misread(text: str, rng: random.Random) -> str:
    """The text with the slips of an engine: one, or two from ten letters on."""
    letters = [i for i, c in enumerate(text) if c.lower() in SLIPS]
    for i in sorted(rng.sample(letters, min(len(letters), 1 + (len(text) >= 10))), reverse=True):
        text = text[:i] + SLIPS[text[i].lower()] + text[i + 1 :]
    return text


def render(case: Case, rng: random.Random) -> NDArray[np.uint8]:
    """A picture of the written text on a plain board in front of noise, with the case's harm done to it."""
    size = 22 if case.harm == "small" else rng.choice((34, 44, 60))
    font = ImageFont.load_default(size)
    ink, board = rng.choice(
        (((20, 20, 30), (230, 225, 210)), ((250, 250, 250), (30, 60, 120)), ((20, 40, 20), (240, 210, 60)))
    )
    picture = Image.fromarray(
        np.random.default_rng(rng.randrange(2**32)).integers(90, 150, (480, 720, 3), dtype=np.uint8)
    )
    left, top, right, bottom = ImageDraw.Draw(picture).textbbox((0, 0), case.written, font=font)
    pad = size // 2
    sign = Image.new("RGB", (int(right - left) + 2 * pad, int(bottom - top) + 2 * pad), board)
    ImageDraw.Draw(sign).text((pad - left, pad - top), case.written, fill=ink, font=font)
    mask = Image.new("L", sign.size, 255)
    if "tilt" in case.harm:
        degrees = rng.choice((-14, -9, 8, 13))
        sign, mask = (part.rotate(degrees, resample=Image.Resampling.BICUBIC, expand=True) for part in (sign, mask))
    picture.paste(sign, ((720 - sign.width) // 2, (480 - sign.height) // 2), mask)
    pixels = np.asarray(picture)
    if "blur" in case.harm:
        pixels = cv2.GaussianBlur(pixels, (0, 0), size / 22)
    if case.harm == "dark":
        grain = np.random.default_rng(1).normal(0, 6, pixels.shape)
        pixels = np.clip(pixels * 0.22 + grain, 0, 255).astype(np.uint8)
    if case.harm == "jpeg":
        coded = io.BytesIO()
        Image.fromarray(pixels).save(coded, "JPEG", quality=18)
        pixels = np.asarray(Image.open(coded).convert("RGB"))
    return np.ascontiguousarray(pixels)


def unrelated(rng: random.Random, watched: list[str]) -> list[str]:
    """1,000 words and phrases of signs that share no word with any watched term."""
    taken = {word for term in watched for word in fold(term).split()}
    lists = (
        ("businesses", "words"), ("streets", "words"), ("streets", "directions"), ("teams", "words"),
        ("teams", "nicknames"), ("harmless", "words"), ("harmless", "months"), ("brands", "cars"),
        ("brands", "clothing"), ("names", "first"), ("schools", "words"),
    )  # fmt: skip
    words = sorted({entry for name, part in lists for entry in lexicon.entries(name, part) if not has_cjk(entry)})
    words = [word for word in words if taken.isdisjoint(fold(word).split())]
    return rng.sample(words, UNRELATED)


def main() -> None:
    """Print the three shares, and what was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text-only", action="store_true", help="leave out the pictures")
    arguments = parser.parse_args()
    go_offline()
    rng = random.Random(SEED)  # noqa: S311  # the same cases every time
    cases = make_cases(rng)
    watched = sorted({case.term for case in cases})

    wrong = [(case.term, bad) for case in cases if not matches(bad := misread(case.term, rng), (case.term,))]
    print(f"misread text: {1 - len(wrong) / len(cases):.3f} of {len(cases)} found; missed: {wrong}")
    words = unrelated(rng, watched)
    hits = [(word, found) for word in words if (found := matches(word, tuple(watched)))]
    print(f"unrelated words: {len(hits)} of {len(words)} taken for one of {len(watched)} watched terms: {hits}")
    if not arguments.text_only:
        look_at(cases, rng)


def look_at(cases: list[Case], rng: random.Random) -> None:
    """Print the share that is found by looking at pictures."""
    vision = Vision(Settings())
    found: Counter[str] = Counter()
    total: Counter[str] = Counter()
    missed: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
    begin = time.perf_counter()
    for case in cases:
        evidence = vision.look(render(case, rng), quick=False)
        total[case.harm] += 1
        if any(candidate.kind is Kind.WATCHLIST for candidate in detect(evidence, (case.term,))):
            found[case.harm] += 1
        else:
            missed[case.harm].append((case.written, [line.text for line in evidence.lines]))
    seconds = time.perf_counter() - begin
    print(f"pictures: {sum(found.values()) / len(cases):.3f} of {len(cases)} found, {seconds / len(cases):.2f} s each")
    for harm in total:
        print(f"  {harm:14} {found[harm]:3} of {total[harm]:3}  {missed[harm] or ''}")


NAMES = [f"{first} {last}" for first in FIRST for last in LAST]

if __name__ == "__main__":
    main()
