"""How many tamperings of a vetting record go unseen: `python bench record_tampering [--count 10000]`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from support.tampering import unfound_tamperings


def main() -> None:
    """Print the number of tamperings, and those that were not found, by their way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PHOTOVET_DATA_DIR"] = folder
        begin = time.monotonic()
        unfound = Counter(unfound_tamperings(Path(folder), arguments.count, arguments.seed))
    print(f"{arguments.count} tamperings in {time.monotonic() - begin:.0f} s, {unfound.total()} not found")
    for way, count in unfound.most_common():
        print(f"  {count:6}  {way}")


if __name__ == "__main__":
    main()
