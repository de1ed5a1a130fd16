"""One campaign over all that PhotoVet reads and does: what breaks it?

    python bench campaign [--minutes 60] [--seed 1] [--only containers,readers,storm,faults] [--keep FOLDER]

- containers: coverage-guided fuzzing of each photo format (`fuzz/fuzz_formats.py`, needs `atheris`);
- readers: mutated sessions, records, anchors, lists, settings, keys (`support/hostile_readers.py`);
- storm: whole process groups killed at random moments (`support/storm.py`);
- faults: system calls that fail, by a preloaded library (`support/faults.py`, needs a C compiler).

The time is shared among the parts that can run here. Prints a table as in docs/measurements/robustness.md;
inputs that broke something are kept in FOLDER, and a format's corpus can be minimised from there with
`fuzz/keep.py`. Ends with 1 where anything was found.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from scanner.formats.registry import FORMATS  # noqa: E402  found by the line above
from support import faults  # noqa: E402
from support.hostile_readers import READERS, faults_of  # noqa: E402
from support.storm import COMMANDS, WITH_ENGINES, Storm  # noqa: E402

_READER_SHARE = 500  # mutated files between two looks at the clock


@dataclass
class Row:
    """One line of the table."""

    what: str
    tried: int
    found: list[str] = field(default_factory=list)


def containers(seconds: float, seed: int, keep: Path) -> list[Row]:
    """Each format for its share of the time; what broke a property is left in `keep`."""
    names = [form.name for form in FORMATS if form.can_be_cleaned]
    rows = []
    for name in names:
        folder = keep / name
        folder.mkdir(parents=True, exist_ok=True)
        limits = [f"-max_total_time={max(1, int(seconds / len(names)))}", f"-seed={seed}"]
        command = [sys.executable, str(ROOT / "bench/robustness/fuzz/fuzz_formats.py"), name, str(folder), *limits]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        runs = re.findall(r"^(?:#|Done )(\d+)", done.stderr, re.MULTILINE)
        broken = [path.name for pattern in ("crash-*", "timeout-*", "oom-*") for path in folder.glob(pattern)]
        if done.returncode and not broken:
            broken.append(done.stderr.strip()[-300:])
        rows.append(Row(f"{name} containers", int(runs[-1]) if runs else 0, broken))
    return rows


def readers(seconds: float, seed: int, keep: Path) -> list[Row]:
    """Each reader for its share of the time."""
    rows = []
    for reader in READERS:
        row, until = Row(f"{reader.name} files", 0), time.monotonic() + seconds / len(READERS)
        while time.monotonic() < until:
            for fault in faults_of(reader, _READER_SHARE, seed + row.tried):
                kept = keep / f"{reader.name}-{len(row.found)}".replace(" ", "-")
                kept.write_bytes(fault.content)
                row.found.append(f"{kept}: {fault.error}")
            row.tried += _READER_SHARE
        rows.append(row)
    return rows


def storm(seconds: float, seed: int, keep: Path) -> list[Row]:
    """Kills over all commands."""
    del keep
    with tempfile.TemporaryDirectory(prefix="photovet-storm-") as folder:
        raging = Storm(Path(folder), random.Random(seed))  # noqa: S311  # moments, not secrets
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            raging.rage(raging.kills.total() + len(COMMANDS))
        raging.calm()
    return [Row("kills of whole sessions", raging.kills.total(), raging.faults)]


def failing_calls(seconds: float, seed: int, keep: Path) -> list[Row]:
    """System calls that fail, over the commands that need no engine."""
    del keep
    with tempfile.TemporaryDirectory(prefix="photovet-faults-") as made:
        folder = Path(made) / "work"
        folder.mkdir()
        quick = tuple(name for name in COMMANDS if name not in WITH_ENGINES)
        rng = random.Random(seed)  # noqa: S311  # moments, not secrets
        provoking = faults.Faults(Storm(folder, rng, commands=quick), faults.build(Path(made)), rng)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            provoking.provoke(len(quick))
    return [Row("failing system calls", provoking.tried.total(), provoking.found)]


PARTS: dict[str, tuple[Callable[[float, int, Path], list[Row]], Callable[[], bool]]] = {
    "containers": (containers, lambda: find_spec("atheris") is not None),
    "readers": (readers, lambda: True),
    "storm": (storm, lambda: sys.platform != "win32"),
    "faults": (failing_calls, faults.can_build),
}


def main() -> None:
    """Run the parts, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--keep", type=Path, default=Path("campaign"))
    options = parser.parse_args()
    options.keep.mkdir(parents=True, exist_ok=True)
    wanted = [name for name in PARTS if name in options.only.split(",")]
    able = [name for name in wanted if PARTS[name][1]()]
    rows = [
        row
        for name in able
        for row in PARTS[name][0](60 * options.minutes / len(able), options.seed, options.keep.resolve())
    ]
    print(f"| {'what':32} | {'tried':>10} | found |\n|---|--:|--:|")
    for row in rows:
        print(f"| {row.what:32} | {row.tried:>10,} | {len(row.found)} |")
    for name in set(wanted) - set(able):
        print(f"{name}: cannot run here")
    for row in rows:
        for each in row.found[:10]:
            print(f"{row.what}: {each}")
    sys.exit(1 if any(row.found for row in rows) else 0)


if __name__ == "__main__":
    main()
