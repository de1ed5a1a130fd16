"""Many files of several pictures with random lettering: is there a copy in which it can be read again?

python bench many_pictures [--cases N] [--first SEED] [--forms TIFF,GIF] [--quick]

Printed for each format: how the cases came out. The exit code is 1 where a copy can be read that nobody was told of.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from scanner.settings import Settings
from scanner.vision.look import Vision
from support.many_pictures import FORMS, outcome, random_case


def main() -> int:
    """Run the cases, format by format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=40, help="of each format")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--forms", default=",".join(FORMS))
    parser.add_argument("--quick", action="store_true", help="look once, as `--quick` does")
    asked = parser.parse_args()
    settings = Settings(quick=asked.quick, threads=1)
    vision = Vision(settings)
    leaked = 0
    for form in asked.forms.split(","):
        outcomes: Counter[str] = Counter()
        for seed in range(asked.first, asked.first + asked.cases):
            with tempfile.TemporaryDirectory() as folder:
                came_out = outcome(random_case(form, seed), Path(folder), vision, settings)
            outcomes[came_out] += 1
            if came_out == "LEAKED":
                print(f"{form} {seed}: can be read in the copy", flush=True)
        leaked += outcomes["LEAKED"]
        print(f"{form:5}", ", ".join(f"{name} {count}" for name, count in sorted(outcomes.items())), flush=True)
    return 1 if leaked else 0


if __name__ == "__main__":
    sys.exit(main())
