"""The house stands: layers hold, files stay one idea long, and the engine prints nothing."""

from __future__ import annotations

import ast
import graphlib
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted([*ROOT.glob("photovet/*.py"), *ROOT.glob("app/**/*.py"), *ROOT.glob("scanner/**/*.py")])


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


_ASKS_ALL_THE_SAME = frozenset({"exists", "is_file", "is_dir", "is_symlink", "isfile", "isdir", "islink", "lexists"})
# The one that answers for all; entries of a folder that was opened; code and data that came with the installation.
_MAY_ASK = frozenset({"scanner/files.py", "scanner/batch/fingerprint.py"})


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_file_system_is_asked_in_one_place_that_raises_nothing(path: Path) -> None:
    """`Path.is_file` and its like raise for names that are too long, closed folders and loops of links."""
    if path.relative_to(ROOT).as_posix() in _MAY_ASK:
        return
    calls = [node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    assert not [
        f"line {call.lineno}: {call.attr}"
        for call in calls
        if isinstance(call, ast.Attribute) and call.attr in _ASKS_ALL_THE_SAME
    ]


_WRITES = frozenset({"write_text", "write_bytes", "touch", "copy2", "copyfile", "mkstemp", "NamedTemporaryFile"})
# The two that every target goes through, and workers' scratch files in folders of their own.
_MAY_WRITE = frozenset({"scanner/replacing.py", "scanner/placing.py", "scanner/redaction/jpeg/coefficients.py"})


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_are_written_in_one_place_that_follows_no_link(path: Path) -> None:
    if path.relative_to(ROOT).as_posix() in _MAY_WRITE:
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        assert node.func.attr not in _WRITES, f"line {node.lineno}"
        modes = [
            each.value
            for each in (*node.args, *(keyword.value for keyword in node.keywords))
            if isinstance(each, ast.Constant)
        ]
        if node.func.attr in ("open", "fdopen"):
            writing = [
                mode
                for mode in modes
                if isinstance(mode, str) and set(mode) <= set("rwxab+t") and set(mode) & set("wxa+")
            ]
            assert not writing, f"line {node.lineno}: open for {writing}"


def _imports_when_loaded(body: list[ast.stmt]) -> Iterator[ast.Import | ast.ImportFrom]:
    """Import statements that run when a module is loaded: not those in functions, nor those for type checkers."""
    for node in body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        elif isinstance(node, ast.If):
            for_types = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
            yield from _imports_when_loaded(node.orelse if for_types else [*node.body, *node.orelse])
        elif isinstance(node, ast.Try):
            yield from _imports_when_loaded(node.body)


def test_no_module_is_loaded_in_a_circle() -> None:
    sources = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for top in ("photovet", "app", "scanner")
        for path in (ROOT / top).rglob("*.py")
    }
    loads: dict[str, set[str]] = {}
    for name, path in sources.items():
        named: set[str] = set()
        for node in _imports_when_loaded(ast.parse(path.read_text("utf-8")).body):
            if isinstance(node, ast.Import):
                named.update(alias.name for alias in node.names)
            else:
                inside = (f"{node.module}.{alias.name}" for alias in node.names)
                named.update(part if part in sources else str(node.module) for part in inside)
        loads[name] = named & set(sources) - {name}
    assert sum(map(len, loads.values())) > 1000
    graphlib.TopologicalSorter(loads).prepare()  # raises CycleError, which names the circle
