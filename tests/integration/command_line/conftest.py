"""Photos for the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.command_line import draw_street


@pytest.fixture
def street(tmp_path: Path) -> Path:
    """The street photo, in a folder of its own."""
    return draw_street(tmp_path / "in" / "street.jpg")
