"""Every relative link of the documentation leads somewhere, down to the heading that it names."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
_FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
_MADE = frozenset({"docs/reference/commands.md", "docs/reference/python.md"})  # by packaging/docs_site.py


def _pages() -> list[Path]:
    """The pages that belong to the project, also where it is no git repository."""
    skipped = {".venv", "build", "dist", "node_modules", ".git", ".ci"}
    return sorted(page for page in ROOT.rglob("*.md") if not skipped & set(page.relative_to(ROOT).parts))


@cache
def _anchors(page: Path) -> frozenset[str]:
    """The anchors of a page's headings, as GitHub and MkDocs make them: lower case, hyphens, no other signs."""
    found: list[str] = []
    for heading in re.findall(r"^#+ +(.+)$", _FENCE.sub("", page.read_text("utf-8")), re.MULTILINE):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        anchor = re.sub(r"[^\w\- ]", "", words.lower()).strip().replace(" ", "-")
        found.append(f"{anchor}-{found.count(anchor)}" if anchor in found else anchor)
    return frozenset(found)


@pytest.mark.parametrize("page", _pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_each_relative_link_leads_somewhere(page: Path) -> None:
    lost = []
    for link in _LINK.finditer(_FENCE.sub("", page.read_text("utf-8"))):
        path, _, anchor = link["target"].partition("#")
        if ":" in path:
            continue
        target = (page.parent / path).resolve() if path else page
        if target.is_relative_to(ROOT) and target.relative_to(ROOT).as_posix() in _MADE:
            continue
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in _anchors(target)):
            lost.append(link["target"])
    assert not lost


def test_mentions_of_pages_in_the_code_name_pages_that_are_there() -> None:
    tops = ("photovet", "app", "scanner", "tests", "packaging", "docs")
    read = [*ROOT.glob("*.md"), *(path for top in tops for path in (ROOT / top).rglob("*"))]
    named = {
        page: path.relative_to(ROOT)
        for path in read
        if path.suffix in {".py", ".md", ".toml"} and path.is_file()
        for page in re.findall(r"(?<![\w/.])docs/[\w/-]+\.md", path.read_text("utf-8"))
    }
    assert not {page: path for page, path in named.items() if page not in _MADE and not (ROOT / page).exists()}


def test_each_stop_of_the_walk_is_a_function_of_the_file_that_it_links() -> None:
    page = ROOT / "docs" / "design" / "architecture.md"
    walk = page.read_text("utf-8").partition("## A walk")[2].partition("\n## ")[0]
    assert len(re.findall(r"^\d+\. \[", walk, re.MULTILINE)) == 10
    for name, path in re.findall(r"\[`([\w.]+)`\]\(([^)]+)\)", walk):
        source = (page.parent / path).resolve()
        module = source.parent.name if source.name == "__init__.py" else source.stem
        functions = {
            node.name for node in ast.parse(source.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)
        }
        assert name.partition(".")[0] == module
        assert name.partition(".")[2] in functions, name


def test_the_places_of_the_glossary_are_there() -> None:
    rows = re.findall(
        r"^\| .* \| (`.+) \|$", (ROOT / "docs" / "design" / "glossary.md").read_text("utf-8"), re.MULTILINE
    )
    assert len(rows) > 10
    assert all((ROOT / place).exists() for row in rows for place in re.findall(r"`([^`]+)`", row))


def test_the_site_builds_without_a_warning_and_fetches_nothing(tmp_path: Path) -> None:
    """A link that is lost, a page that the menu lacks or anything from another computer ends the build."""
    pytest.importorskip("mkdocs")
    pytest.importorskip("material")
    command = ["mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(
        [Path(sys.executable).with_name(command[0]), *command[1:]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "photovet clean" in (tmp_path / "site" / "reference" / "commands.html").read_text("utf-8")
    assert "write_copy" in (tmp_path / "site" / "reference" / "python.html").read_text("utf-8")
    assert (tmp_path / "site" / "search" / "search_index.js").stat().st_size > 10_000
