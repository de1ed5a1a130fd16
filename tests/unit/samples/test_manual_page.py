"""The manual page says what the command line has: it is made from it, and has to be made again when that changes."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import typer

from app.cli.main import app

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "packaging" / "linux" / "photovet.1"


def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_man_page", ROOT / "packaging" / "make_man_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def commands(command: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    inner = getattr(command, "commands", None)
    if inner is None:
        yield name, command
    for part, each in (inner or {}).items():
        yield from commands(each, f"{name} {part}".strip())


def sections() -> dict[str, str]:
    """The part of the page about each command, by the command's name: the words of the heading in small letters."""
    parts = PAGE.read_text("ascii").replace("\\-", "-").split("\n.SS ")[1:]
    return {" ".join(re.findall(r"(?<!\S)[a-z-]+", part.partition("\n")[0])): part for part in parts}


def test_the_page_is_what_the_commands_say_now() -> None:
    assert maker().page() == PAGE.read_text("ascii"), "run `python packaging/make_man_page.py`"


@pytest.mark.parametrize(("name", "command"), list(commands(typer.main.get_command(app))))
def test_every_command_has_a_part_with_all_its_options(name: str, command: Any) -> None:
    part = sections()[name]
    for parameter in command.params:
        for option in parameter.opts:
            if option.startswith("--"):
                assert f"\\fB{option}\\fR" in part


def test_the_wheel_puts_it_where_man_looks() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared[PAGE.relative_to(ROOT).as_posix()] == "share/man/man1/photovet.1"


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_it_is_typeset_without_a_complaint() -> None:
    run = subprocess.run(["groff", "-man", "-Tutf8", "-ww", PAGE], capture_output=True, check=True)
    assert run.stderr == b""
    assert b"photovet" in run.stdout
