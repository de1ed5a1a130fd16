"""The ids of all messages that the program says, read from its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from support.command_line import ROOT

_FOLDERS: Final = ("scanner", "app")
_ERRORS: Final = ROOT / "scanner" / "errors.py"
# Makers of messages besides the class and the errors, whose first argument is the id of one.
_OTHERS: Final = frozenset({"Message", "_damaged"})


def error_names() -> frozenset[str]:
    """The names of PhotoVet's errors."""
    tree = ast.parse(_ERRORS.read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef) and node.name.endswith("Error"))


def made() -> Iterator[tuple[str, ast.expr]]:
    """Where a message or an error is made, and what its first argument is."""
    makers = error_names() | _OTHERS
    for path in sorted(file for folder in _FOLDERS for file in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if name in makers and isinstance(node, ast.Call) and node.args:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node.args[0]


def ids() -> dict[str, str]:
    """Every id that is said, and where; those that hold nothing but parts need no words."""
    return {
        first.value: where
        for where, first in made()
        if isinstance(first, ast.Constant) and isinstance(first.value, str) and has_words(first.value)
    }


def has_words(template: str) -> bool:
    """Whether a template holds anything besides its parts that languages write in their own way: words, quotes."""
    return any(sign.isalpha() or not sign.isascii() for sign in re.sub(r"\{\w+\}", "", template))
