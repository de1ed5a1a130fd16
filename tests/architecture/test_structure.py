"""The house stands: layers hold, files stay one idea long, and the engine prints nothing."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted([*ROOT.glob("app/**/*.py"), *ROOT.glob("scanner/**/*.py")])


def test_the_layers_hold() -> None:
    script = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_is_longer_than_400_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", sorted(ROOT.glob("scanner/**/*.py")), ids=lambda path: path.name)
def test_the_engine_neither_prints_nor_asks(path: Path) -> None:
    calls = (node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    assert not {name.id for name in calls if isinstance(name, ast.Name)} & {"print", "input"}


@pytest.mark.parametrize("folder", ["detectors", "formats", "redaction", "reports"])
def test_each_folder_registers_its_parts_in_a_literal_tuple(folder: str) -> None:
    tree = ast.parse((ROOT / "scanner" / folder / "registry.py").read_text("utf-8"))
    values = [node.value for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign) and node.value]
    assert any(isinstance(value, ast.Tuple) for value in values)


@pytest.mark.parametrize("package", ["scanner.formats", "scanner.detectors", "scanner.metadata", "scanner.reports"])
def test_what_a_registry_lists_is_held_apart_by_a_contract(package: str) -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    held = {module for contract in contracts if contract["type"] == "independence" for module in contract["modules"]}
    source = (ROOT / package.replace(".", "/") / "registry.py").read_text("utf-8")
    imported: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module == package:
            imported.update(f"{package}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{package}."):
            imported.add(str(node.module))
    parts = {name for name in imported if not name.endswith((".base", ".geometry", ".merge"))}
    assert parts
    assert parts <= held
