"""Random sequences of what people do with a session.

python bench session_machine [--count 2000] [--steps 30]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from support.session_machine import SessionMachine


def main() -> None:
    """Run the sequences; the first that breaks something is printed, made as short as it can be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2_000)
    parser.add_argument("--steps", type=int, default=30)
    arguments = parser.parse_args()
    begun: list[float] = []

    class Counted(SessionMachine):
        """The machine, which says now and then how far it came."""

        def __init__(self) -> None:
            super().__init__()
            begun.append(time.monotonic())
            if len(begun) % 100 == 0:
                print(f"{len(begun)} sequences in {begun[-1] - begun[0]:.0f} s", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        os.environ["PHOTOVET_DATA_DIR"] = folder
        tempfile.tempdir = folder
        chosen = settings(
            max_examples=arguments.count,
            stateful_step_count=arguments.steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        run_state_machine_as_test(Counted, settings=chosen)
        print(
            f"{len(begun)} sequences of up to {arguments.steps} steps in {time.monotonic() - begun[0]:.0f} s: all held"
        )


if __name__ == "__main__":
    main()
