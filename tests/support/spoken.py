"""What the window says: the sentences in its source, and the texts that its widgets show."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)


def sentences(folder: Path) -> set[tuple[str, str]]:
    """(context, sentence) of all that Qt's lupdate finds in the modules below a folder, as it names them.

    That is: `tr()`, `translate()` and `QT_TRANSLATE_NOOP()`. The context of `self.tr` and of `Class().tr` is the
    class, that of the others their first argument. AssertionError where a sentence is not a literal: Qt Linguist could
    not know it.
    """
    found = set()
    for path in sorted(folder.rglob("*.py")):
        for scope in [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)]:
            for call in _calls(scope, "tr"):
                found.add((scope.name, _literal(call.args[0], path)))
        for name in ("translate", "QT_TRANSLATE_NOOP"):
            for call in _calls(ast.parse(path.read_text("utf-8")), name):
                found.add((_literal(call.args[0], path), _literal(call.args[1], path)))
    return found


def _calls(scope: ast.AST, name: str) -> Iterator[ast.Call]:
    """Calls of the method `tr` or of the function `translate`; a transform's own `translate` is neither."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Call):
            called = node.func
            method = isinstance(called, ast.Attribute) and name == "tr"
            if name == (called.attr if method else getattr(called, "id", "")):
                yield node


def _literal(node: ast.expr, path: Path) -> str:
    assert isinstance(node, ast.Constant), f"{path.name}:{node.lineno} says something that is no literal"
    assert isinstance(node.value, str)
    return node.value


def shown_texts(root: QWidget) -> list[str]:
    """Every text of a widget and of what is in it: words, tool tips, what screen readers hear, menus."""
    texts: list[str] = [root.windowTitle()]
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(row) for row in range(widget.count())]
        if isinstance(widget, QTabWidget):
            texts += [widget.tabText(page) for page in range(widget.count())]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QMenu | QGroupBox):
            texts.append(widget.title())
        if isinstance(widget, QPlainTextEdit):
            texts.append(widget.placeholderText())
        texts += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    for action in root.findChildren(QAction):
        texts += [action.text(), action.toolTip()]
    return [text.replace("\n", " ") for text in texts if text.strip()]
