"""Some kills of whole sessions at random moments; `bench/robustness/kill_storm.py` makes hundreds."""

import os
import random
from pathlib import Path

import pytest

from support.storm import COMMANDS, WITH_ENGINES, Storm

KILLS = 20


@pytest.mark.skipif(os.name == "nt", reason="Windows has no process groups to kill")
def test_whenever_a_session_is_killed_every_copy_is_whole_and_nothing_is_left_lying(tmp_path: Path) -> None:
    commands = [name for name in COMMANDS if name not in WITH_ENGINES]
    storm = Storm(tmp_path, random.Random(3), commands)  # noqa: S311  # moments, not secrets
    storm.rage(KILLS)
    storm.calm()
    assert not storm.faults
