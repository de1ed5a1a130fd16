"""The sentences that the engine says, as templates, read from its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

# Whose sentences the window may be given. The others speak to the command line only (reports, consent lists, the
# record's own verification, configuration files) or to developers.
_SPEAKERS: Final = (
    "detectors", "verify", "export", "formats", "payloads", "redaction/jpeg", "batch/worker.py", "batch/workers.py",
    "batch/session_schema.py", "batch/audit.py", "write.py", "plan.py", "placing.py", "intake.py", "scan.py",
    "watchlist_file.py",
)  # fmt: skip
# Run in workers too, and speak English as the engine does.
_JOBS: Final = ("pictures.py",)
# Of what is wrong inside a damaged file the window speaks in general terms, by the error's code. ValueError and
# RuntimeError are for developers.
_IN_GENERAL: Final = frozenset({"DamagedPhotoError", "ValueError", "RuntimeError"})
# The record's verification is the command line's; the window hears only why nothing could be added.
_RAISED_ONLY: Final = frozenset({"audit.py"})
# Said to a caller that does what the window never does.
_NEVER_SHOWN: Final = frozenset({"The pool is closed."})
_SENTENCE: Final = re.compile(r"(?=.* ).*[a-z].*(?:\.|: \{\})", re.DOTALL)


def templates(engine: Path, desktop: Path) -> dict[str, str]:
    """Every English sentence that the window may be given, with each of its parts as "{}", and where it stands."""
    named = [engine / name for name in _SPEAKERS]
    files = [file for path in named for file in (path.rglob("*.py") if path.is_dir() else [path])]
    files += [desktop / name for name in _JOBS]
    return {template: f"{file.name}:{line}" for file in sorted(files) for template, line in _spoken_in(file)}


def unnamed(template: str) -> str:
    """The template with "{}" for each named part."""
    return re.sub(r"\{\w+\}", "{}", template)


def statements(summary: Path) -> set[str]:
    """The templates of `Statement`: its literal first arguments, and every literal with a named part in braces."""
    tree = ast.parse(summary.read_text("utf-8"))
    made = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Statement"
    ]
    first = [call.args[0] for call in made]
    named = [
        node for node in ast.walk(tree) if isinstance(node, ast.Constant) and re.search(r"\{[a-z]+\}", str(node.value))
    ]
    docs = _docs(tree)
    return {str(node.value) for node in (*first, *named) if isinstance(node, ast.Constant) and id(node) not in docs}


def _spoken_in(file: Path) -> Iterator[tuple[str, int]]:
    tree = ast.parse(file.read_text("utf-8"))
    silent = _docs(tree)
    inside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _IN_GENERAL:
            silent |= {id(part) for part in ast.walk(node)}
        if isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in ast.walk(node) if part is not node}
        if isinstance(node, ast.Raise):
            inside |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in silent or (file.name in _RAISED_ONLY and id(node) not in inside):
            continue
        template = _template(node).strip()
        if _SENTENCE.fullmatch(template) and template not in _NEVER_SHOWN:
            yield template, getattr(node, "lineno", 0)


def _docs(tree: ast.AST) -> set[int]:
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return unnamed(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(_template(part) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        quoted = isinstance(node.value, ast.Call) and getattr(node.value.func, "id", "") == "quoted"
        return "“{}”" if quoted else "{}"
    return ""
