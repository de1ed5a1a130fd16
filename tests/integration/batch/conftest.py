"""Lets spawned workers, which get the parent's sys.path, find the planted jobs and formats."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "plugins"))
