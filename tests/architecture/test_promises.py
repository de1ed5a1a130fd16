"""Every promise of every document names the tests that hold it, and these exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "design" / "promises.md").read_text("utf-8")
_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
# How it is built and why, and what was measured: pages that promise a user nothing.
_WITHOUT_PROMISES = {"architecture.md", "decisions.md", "vision.md", "glossary.md", "adding.md", "promises.md"}


def _documents() -> list[str]:
    pages = [*(ROOT / "docs" / "guide").glob("*.md"), *(ROOT / "docs" / "design").glob("*.md")]
    named = [path.relative_to(ROOT).as_posix() for path in pages if path.name not in _WITHOUT_PROMISES]
    return sorted(["README.md", "SECURITY.md", *named])


def _tests_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("document", _documents())
def test_each_document_has_its_promises(document: str) -> None:
    assert f"\n[{document}](" in PAGE


def test_each_promise_names_tests_that_exist() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| promise")]
    assert len(rows) > 150
    known: dict[str, set[str]] = {}
    for row in rows:
        tests = _NAMED.findall(row)
        assert tests, row
        for file, name in tests:
            if file not in known:
                known[file] = _tests_in(ROOT / file)
            assert name in known[file], f"{file}::{name}"
