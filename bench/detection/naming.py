"""How many names survive the reader's confusions, and how much other text is named.

python bench naming [--lines N] [--other N] [--seed N] [--rules]

Names of schools, streets, shops and people in ten languages (`resources/naming/lines.py`, of names that nothing was
fitted to) go through all rules as a line that stands alone, once as they are and once misread as the reader misreads
(`resources/naming/misreading.py`). Printed a language: the share that is named right unspoiled, the share of those that
is still named right misread, and then how many lines of other text are named at all, those of harmless words aside.
`--rules` leaves out what no rule knows (`scanner/detectors/likeness.py`). Needs the package `faker` and Debian's lists
of words.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2] / "resources" / "naming"))
from lines import LANGUAGES, Maker, other_lines
from misreading import Confusions

from scanner.detectors import registry
from scanner.detectors.registry import detect
from scanner.model import Evidence, Kind, Quad, TextLine

RIGHT = {
    "school": {Kind.SCHOOL},
    "street": {Kind.STREET, Kind.ADDRESS},
    "business": {Kind.BUSINESS},
    "name": {Kind.NAME},
}
UNNAMED = {Kind.SIGN, Kind.HARMLESS}
PICTURE = np.full((600, 1600, 3), 120, np.uint8)


def kind_of(text: str, confidence: float) -> Kind:
    """What a line that stands alone is called; `sign` where it is dropped."""
    right, bottom = 300 + max(20, 22 * len(text)), 340
    quad = Quad(((300.0, 300.0), (right, 300.0), (right, bottom), (300.0, bottom)))
    found = detect(Evidence(PICTURE, (TextLine(quad, text, confidence, 0.8),), (), ()))
    return found[0].kind if found else Kind.SIGN


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=1000, help="of each kind and language")
    parser.add_argument("--other", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--show", type=int, default=0, help="other lines that are named")
    arguments = parser.parse_args()
    if arguments.rules:
        registry.likeness.supposed = lambda _context, _claims: iter(())  # type: ignore[assignment]
    confusions = Confusions()
    everything: Counter[tuple[str, str]] = Counter()
    for language in LANGUAGES:
        rng = random.Random(f"{arguments.seed}{language}")  # noqa: S311  # no secret
        maker = Maker(language, rng, held_back=True)
        cells = []
        for kind, right in RIGHT.items():
            counts: Counter[str] = Counter()
            for _ in range(arguments.lines):
                text = maker.line(kind)
                known = kind_of(text, 0.97) in right
                misread = kind_of(confusions.misread(text, rng), 0.85) in right
                counts.update(all=1, known=known, misread=misread, both=known and misread)
            everything.update({(kind, name): n for name, n in counts.items()})
            cells.append(_cell(kind, counts))
        print(f"{language}  {'   '.join(cells)}", flush=True)
    print(
        "all " + "   ".join(_cell(k, Counter({n: everything[k, n] for n in ("all", "known", "both")})) for k in RIGHT)
    )
    rng = random.Random(arguments.seed)  # noqa: S311  # no secret
    lines = other_lines(rng, held_back=True)
    named: Counter[Kind] = Counter()
    for _ in range(arguments.other):
        text = next(lines)
        text = confusions.misread(text, rng) if rng.random() < 0.5 else text
        kind = kind_of(text, 0.9)
        named[kind] += 1
        if kind not in UNNAMED and sum(named.values()) - named[Kind.SIGN] - named[Kind.HARMLESS] <= arguments.show:
            print(f"  {kind.value:10} {text}")
    wrong = {kind: n for kind, n in named.items() if kind not in UNNAMED}
    counts_shown = ", ".join(f"{kind.value} {n}" for kind, n in sorted(wrong.items(), key=lambda each: -each[1]))
    print(f"other text: {sum(wrong.values())} of {arguments.other} named ({counts_shown})")


def _cell(kind: str, counts: Counter[str]) -> str:
    return f"{kind} {counts['known'] / counts['all']:.2f} then {counts['both'] / max(1, counts['known']):.2f}"


if __name__ == "__main__":
    main()
