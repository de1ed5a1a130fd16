"""Every kind of finding needs an icon, and every icon must be one that a theme can colour."""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring

from scanner.model import Kind

ICONS = Path(str(resources.files("resources"))) / "icons"
LINE_ICONS = sorted(path for path in ICONS.glob("*.svg") if path.name != "photovet.svg")


@pytest.mark.parametrize("kind", Kind)
def test_kind_has_an_icon(kind: Kind) -> None:
    assert (ICONS / f"{kind}.svg").is_file()


@pytest.mark.parametrize("path", LINE_ICONS, ids=lambda path: path.stem)
def test_line_icon_is_of_the_one_style(path: Path) -> None:
    root = fromstring(path.read_text("utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.75"
    assert root.get("fill") == "none"
    assert not re.search(r"#[0-9a-fA-F]{3}|<image|<script|href", path.read_text("utf-8"))


def test_program_icon_draws_itself_without_anything_outside() -> None:
    text = (ICONS / "photovet.svg").read_text("utf-8")
    assert fromstring(text).get("viewBox") == "0 0 256 256"
    assert not re.search(r"<image|<script|href|font", text)
