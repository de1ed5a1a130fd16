"""The guide to the command line must name what there is: other programs and people rely on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from app.cli.main import app
from scanner import errors
from scanner.model import Kind, MetadataKind
from scanner.settings import POLICIES

GUIDE = (Path(__file__).parents[3] / "docs" / "guide" / "command-line.md").read_text("utf-8")


def commands(command: Any, name: str) -> Iterator[tuple[str, Any]]:  # typer may bring a click of its own
    yield name, command
    for part, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, f"{name} {part}")


COMMANDS = dict(commands(typer.main.get_command(app), "photovet"))


@pytest.mark.parametrize("name", COMMANDS)
def test_guide_names_every_command_and_option(name: str) -> None:
    assert re.search(rf"\b{re.escape(name.rpartition(' ')[2])}\b", GUIDE)
    for parameter in COMMANDS[name].params:
        for option in parameter.opts:
            if option.startswith("--"):
                assert re.search(rf"{re.escape(option)}\b(?!-)", GUIDE), f"{name} {option}"


def test_guide_names_every_kind_policy_and_error_code() -> None:
    codes = {
        each.code
        for each in vars(errors).values()
        if isinstance(each, type) and issubclass(each, errors.PhotoVetError) and each is not errors.PhotoVetError
    }
    for word in {*map(str, Kind), *map(str, MetadataKind), *POLICIES, *codes}:
        assert f"`{word}`" in GUIDE, word


def test_guide_names_no_option_that_does_not_exist() -> None:
    known = {option for command in COMMANDS.values() for parameter in command.params for option in parameter.opts}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", GUIDE)) <= known | {"--help"}
