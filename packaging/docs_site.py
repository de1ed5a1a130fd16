"""What the docs site has besides its pages (a hook of MkDocs, see `mkdocs.yml`).

- `reference/commands.md` and `reference/python.md` are made of the code: the command line's own help, and the
  signatures and docstrings of what `photovet` names.
- Links to files outside `docs/` (sources, schemas, licences) become the file's path as code: a site has no sources.
- The finished site may fetch nothing: a script, style, font or picture from elsewhere fails the build.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, normpath
from typing import Any, Final

import typer
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

import photovet
from app.cli.main import app

_LINK: Final = re.compile(r"(?<!!)\[(?P<words>[^\]]+)\]\((?P<path>[^)\s#]+)(?:#[^)\s]*)?\)")
_FETCHED: Final = {"script": "src", "img": "src", "iframe": "src", "source": "src"}
_FETCHED_LINKS: Final = frozenset({"stylesheet", "preload", "preconnect", "icon"})


def on_files(files: Files, config: Any) -> Files:
    """Add the pages that are made of the code."""
    for name, made in (("commands", commands_page()), ("python", python_page())):
        files.append(File.generated(config, f"reference/{name}.md", content=made))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Leave links inside the docs as they are; name what lies outside of them."""
    return _LINK.sub(lambda link: _inside(link, dirname(page.file.src_uri)), markdown)


def on_post_build(config: Any) -> None:
    """Refuse a site that fetches anything."""
    for path in sorted(Path(config["site_dir"]).rglob("*.html")):
        fetched = _Fetched()
        fetched.feed(path.read_text("utf-8"))
        if fetched.elsewhere:
            raise PluginError(f"{path.name} fetches {', '.join(fetched.elsewhere)}")


def commands_page() -> str:
    """Every command with its arguments, options, defaults and sentences, as Markdown."""
    return "\n".join(["# Commands", "", "As `photovet COMMAND --help` says it.", "", *_commands(_root(), "photovet")])


def python_page() -> str:
    """What the package `photovet` names, with signatures and docstrings, as Markdown."""
    lines = ["# Python", "", "What the package `photovet` names; [the guide](../guide/python.md) shows it at work.", ""]
    for name in photovet.__all__:
        thing = getattr(photovet, name)
        lines += [f"## {name}", ""]
        if inspect.isfunction(thing) or inspect.isclass(thing):
            lines += ["```python", _signature(name, thing), "```", ""]
        lines += [inspect.cleandoc(thing.__doc__ or ""), ""]
    return "\n".join(lines)


def _root() -> Any:
    return typer.main.get_command(app)


def _commands(group: Any, prefix: str) -> Iterator[str]:
    for name, command in group.commands.items():
        full = f"{prefix} {name}"
        if hasattr(command, "commands"):
            yield from _commands(command, full)
            continue
        yield from (f"## {full}", "", inspect.cleandoc(command.help or ""), "")
        yield from ("| | what it does | default |", "|---|---|---|")
        for parameter in command.params:
            words = " ".join((parameter.help or "").split()).replace("|", "\\|").replace("<", "&lt;")
            yield f"| {_name(parameter)} | {words} | {_default(parameter)} |"
        yield ""


def _name(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return f"`{parameter.metavar or parameter.name.upper()}`"
    names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
    return (
        names if parameter.is_flag else f"{names} `{parameter.metavar or parameter.name.upper()}`".replace("|", "\\|")
    )


def _default(parameter: Any) -> str:
    default = parameter.default
    told = isinstance(default, str | int | float) and not isinstance(default, bool) and default != ""
    return f"`{default}`" if told else ""


def _signature(name: str, thing: Any) -> str:
    try:
        signature = inspect.signature(thing)
    except (TypeError, ValueError):  # an enumeration of another library
        return name
    if inspect.isclass(thing) and not signature.parameters:
        return name
    parameters = ",\n".join(f"    {each}".replace("'", "") for each in signature.parameters.values())
    returns = (
        ""
        if signature.return_annotation in (inspect.Signature.empty, None, "None")
        else (f" -> {signature.return_annotation}")
    )
    return f"{name}(\n{parameters},\n){returns}" if parameters else f"{name}(){returns}"


def _inside(link: re.Match[str], folder: str) -> str:
    path = link["path"]
    if ":" in path or not normpath(f"{folder}/{path}" if folder else path).startswith(".."):
        return link[0]
    outside = normpath(f"docs/{folder}/{path}")
    return link["words"] if link["words"].startswith("`") else f"{link['words']} (`{outside}`)"


class _Fetched(HTMLParser):
    """Collects the addresses that a browser would fetch by itself from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.elsewhere: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        address = named.get(_FETCHED.get(tag, ""), "")
        if tag == "link" and set((named.get("rel") or "").split()) & _FETCHED_LINKS:
            address = named.get("href")
        if (address or "").startswith(("http:", "https:", "//")):
            self.elsewhere.append(str(address))
