"""The benches are called in one way, and each is in the list that says where its table stands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted(path for path in ROOT.glob("bench/*/*.py") if path.parent.name != "helpers")


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What a bench says."""
    command = [sys.executable, "bench", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_no_two_benches_have_one_name() -> None:
    assert len({path.stem for path in SCRIPTS}) == len(SCRIPTS) > 20


def test_the_list_names_every_bench_and_what_it_is_for() -> None:
    listed = bench().stdout
    readme = (ROOT / "bench" / "README.md").read_text("utf-8")
    for path in SCRIPTS:
        line = next(line for line in listed.splitlines() if line.split()[:1] == [path.stem])
        assert len(line.split()) > 4
        assert f"| `{path.stem}` |" in readme


def test_one_of_them_runs() -> None:
    done = bench("record_tampering", "--count", "20")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_what_is_no_bench_is_refused() -> None:
    assert bench("no_such_bench").returncode == 2
