"""Workflows call what there is, with options that it has, and may do no more than they need."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.desktop.system_libraries import all_packages

ROOT = Path(__file__).parents[3]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
RELEASE = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")


def test_there_are_two() -> None:
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "release.yml"]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_script_that_is_called_exists_and_knows_its_options(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    for script in re.findall(r"(?:^|\s)(\.ci/\w+)", text):
        assert (ROOT / script).is_file(), script
    calls = re.findall(r"python (packaging/\S+\.py)([^\n]*)", text)
    assert calls or workflow.name == "ci.yml"
    for script, arguments in calls:
        told = subprocess.run([sys.executable, ROOT / script, "--help"], capture_output=True, text=True, check=True)
        for option in re.findall(r"--[a-z][a-z-]*", arguments):
            assert option in told.stdout, (script, option)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_may_write_but_the_draft(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    assert re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE)
    before, _, draft = text.partition("\n  draft:\n")
    assert ": write" not in before
    assert set(re.findall(r"^      (\S+): write$", draft, re.MULTILINE)) in (
        set(),
        {"contents", "id-token", "attestations"},
    )
    assert "--draft" in draft or workflow.name == "ci.yml"


def test_secrets_are_no_part_of_a_command() -> None:
    """They reach it through its environment: what stands in a command is seen by whoever lists processes."""
    for line in RELEASE.splitlines():
        if "secrets." in line:
            assert re.fullmatch(r"\s+[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}", line), line


def test_the_build_has_what_the_window_needs() -> None:
    assert set(all_packages()) <= set(RELEASE.split())
