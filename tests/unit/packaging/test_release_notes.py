"""A tag is ready where version, changelog and the day that PhotoVet tells of itself are one."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

SCRIPT = runpy.run_path(str(Path(__file__).parents[3] / "packaging" / "release_notes.py"))
CHANGELOG = """# Changelog

## [Unreleased]

## [1.2.0] - 2027-03-04

### Added

- A thing.

## [1.1.0] - 2026-12-01

- An older thing.
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "scanner").mkdir()
    (tmp_path / "scanner" / "edition.py").write_text("OF_DAY: Final = date(2027, 3, 4)\n")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    return tmp_path


def notes(tag: str, root: Path) -> Any:
    return SCRIPT["notes"](tag, root)


def test_the_notes_are_what_the_changelog_says_of_the_version(tree: Path) -> None:
    assert notes("v1.2.0", tree) == "### Added\n\n- A thing.\n"


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("pyproject.toml", "1.2.0", "1.3.0"),
        ("CHANGELOG.md", "[1.2.0] - 2027-03-04", "[1.2.0]"),
        ("scanner/edition.py", "3, 4", "3, 5"),
        ("CHANGELOG.md", "### Added\n\n- A thing.\n\n", ""),
    ],
)
def test_a_tree_that_is_not_ready_is_refused(tree: Path, file: str, before: str, after: str) -> None:
    text = (tree / file).read_text()
    assert before in text
    (tree / file).write_text(text.replace(before, after, 1))
    with pytest.raises(SCRIPT["NotReadyError"]):
        notes("v1.2.0", tree)


def test_the_projects_own_edition_and_changelog_can_be_read() -> None:
    with pytest.raises(SCRIPT["NotReadyError"], match=r"pyproject\.toml has version"):
        SCRIPT["notes"]("v0.0.0")
    root = Path(__file__).parents[3]
    assert SCRIPT["_OF_DAY"].search((root / "scanner" / "edition.py").read_text("utf-8"))
    assert SCRIPT["_HEADING"].search((root / "CHANGELOG.md").read_text("utf-8"))
