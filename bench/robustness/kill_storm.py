"""Kills whole sessions at random moments, over all commands that touch photos, and looks at what is left.

    python bench kill_storm [--kills 500] [--seed 1]

After each kill of a whole process group every original is as it was, every copy in the output folder is whole and
clean, and the session opens and holds its decision. After the next start no half copy and no scratch file is left.
Prints a table, and ends with 1 where anything does not hold.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.storm import Storm  # noqa: E402  found by the line above


def main() -> None:
    """Run the storm, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="photovet-storm-") as folder:
        storm = Storm(Path(folder), random.Random(options.seed))  # noqa: S311  # moments, not secrets
        storm.rage(options.kills)
        storm.calm()
    for command, counted in storm.table():
        print(f"{command:32} {counted}")
    print(f"{len(storm.faults)} faults")
    for fault in storm.faults[:20]:
        print(f"  {fault}")
    sys.exit(1 if storm.faults else 0)


if __name__ == "__main__":
    main()
