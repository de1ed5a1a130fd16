"""Whoever receives PhotoVet must be able to see whose work it stands on, and under which licence."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
NOTICE = (ROOT / "THIRD_PARTY.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRA = PROJECT["optional-dependencies"]["easyocr"]


def name_of(requirement: str) -> str:
    """The distribution's name in a requirement (PEP 508)."""
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]


@pytest.mark.parametrize("requirement", [*PROJECT["dependencies"], *EXTRA], ids=name_of)
def test_dependency_is_listed(requirement: str) -> None:
    assert re.search(rf"^\| {re.escape(name_of(requirement))}[ ,]", NOTICE, re.MULTILINE | re.IGNORECASE)


@pytest.mark.parametrize("requirement", PROJECT["dependencies"], ids=name_of)
def test_version_range_is_that_of_the_project(requirement: str) -> None:
    row = re.search(rf"^\| {re.escape(name_of(requirement))} \| ([^|]*) \|", NOTICE, re.MULTILINE | re.IGNORECASE)
    assert row is not None
    for clause in requirement.partition(";")[0].removeprefix(name_of(requirement)).split(","):
        assert clause.strip() in row[1].replace(" ", "")


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "models").glob("*.onnx")), ids=lambda p: p.name)
def test_shipped_weight_file_is_listed_with_its_hash(path: Path) -> None:
    row = re.search(rf"^\| `{re.escape(path.name)}`.*$", NOTICE, re.MULTILINE)
    assert row is not None
    assert hashlib.sha256(path.read_bytes()).hexdigest() in row[0]


def test_every_model_of_the_list_is_in_the_notice() -> None:
    models = json.loads((ROOT / "resources" / "models" / "models.json").read_text("utf-8"))["models"]
    assert models
    for model in models:
        row = re.search(rf"^\| `{re.escape(Path(model['file']).name)}`.*$", NOTICE, re.MULTILINE)
        assert row is not None, model["file"]
        assert model["sha256"] in row[0]
        assert model["licence"] in row[0]
