"""Options that several commands share, and what each of them comes to; `in_force` makes `Settings` of them."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, TypeAlias

import typer

from scanner.errors import WrongCallError
from scanner.files import as_text, is_missing, is_pipe, read_bounded, read_pipe, reason_of
from scanner.model import Kind
from scanner.same_name import as_on_disk
from scanner.settings import COPY_FORMATS, POLICIES

MOST_PATH_BYTES: Final = 32_768
_MOST_LIST_BYTES: Final = 1_000_000_000
_MARKS_OF_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
ENGINES: Final = ("rapidocr", "easyocr")


# ---- what a shell offers where a value is to be typed; imports wait until then ---------------------------------------


def offering(values: Callable[[], Iterable[str]]) -> Callable[[str], list[str]]:
    """Completion of one value."""
    return lambda incomplete: [value for value in values() if value.startswith(incomplete)]


def _kinds_offered(incomplete: str) -> list[str]:
    """Completion of the last of several kinds with commas between them."""
    before, comma, last = incomplete.rpartition(",")
    return [f"{before}{comma}{kind}" for kind in Kind if kind.startswith(last)]


def _styles() -> Iterator[str]:
    from scanner.redaction.registry import STYLES

    return (style.name for style in STYLES)


def _reports() -> Iterator[str]:
    from scanner.reports.registry import REPORTS

    return (report.name for report in REPORTS)


# ---- options ---------------------------------------------------------------------------------------------------------

Paths: TypeAlias = Annotated[list[str] | None, typer.Argument(metavar="[PATH]...", help="Photos and folders.")]
FilesFrom: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="FILE|-", help="Read more paths from FILE, or from standard input: one a line, or NUL-separated."
    ),
]
Output: TypeAlias = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write the report to this file.", dir_okay=False)
]
Quick: TypeAlias = Annotated[bool, typer.Option("--quick", help="Look once instead of carefully. Faster, misses more.")]
Policy: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="careful (hide text that is not known to be harmless), balanced, or school (faces too).",
        autocompletion=offering(lambda: POLICIES),
    ),
]
Hide: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="KIND,..",
        help="Hide findings of these kinds, whatever the policy says.",
        autocompletion=_kinds_offered,
    ),
]
Keep: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="KIND,..",
        help="Keep findings of these kinds, whatever the policy says.",
        autocompletion=_kinds_offered,
    ),
]
Watchlist: TypeAlias = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Also look for the words in this file, one a line.", dir_okay=False)
]
Jobs: TypeAlias = Annotated[
    int, typer.Option(min=0, max=64, metavar="N", help="Photos worked on side by side; 0 chooses for this computer.")
]
NoRecursive: TypeAlias = Annotated[bool, typer.Option("--no-recursive", help="Do not look into folders in folders.")]
Engine: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="Which text engine reads: rapidocr or easyocr.",
        autocompletion=offering(lambda: ENGINES),
    ),
]
OutputFolder: TypeAlias = Annotated[
    Path, typer.Option("--output", metavar="DIR", help="The folder for the copies; made if need be.")
]
MetadataOnly: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--metadata-only",
        help="Clean the file and hide nothing: the picture stays as it is, bit for bit, unless a JPEG is asked for.",
    ),
]
Style: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="How regions are hidden: solid, frost, mosaic or sticker.",
        autocompletion=offering(_styles),
    ),
]
KeepDate: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="none|year|day|all",
        help="How much of the date taken may stay in the copy.",
        autocompletion=offering(lambda: ("none", "year", "day", "all")),
    ),
]
CopyFormat: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="as-is|jpeg",
        help="Leave copies in their formats, or write JPEGs, which open everywhere.",
        autocompletion=offering(lambda: COPY_FORMATS),
    ),
]
ReportFormat: TypeAlias = Annotated[
    str,
    typer.Option("--format", metavar="NAME", help="text, json, jsonl, csv or html.", autocompletion=offering(_reports)),
]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which photos a command works on."""

    paths: tuple[str, ...]
    files_from: str | None
    recursive: bool

    def named(self) -> Iterator[str]:
        """The paths as given; those of `--files-from` are read as they are needed."""
        yield from self.paths
        if self.files_from is not None:
            yield from read_paths(self.files_from)

    def inputs(self, *others: Path | None) -> Iterator[str | Path]:
        """All that the command reads, where it was named one by one: none of it may be written to."""
        yield from self.paths
        if self.files_from not in (None, "-"):
            yield self.files_from
        yield from (other for other in others if other is not None)

    def countable(self, *excluded: Path) -> Callable[[], Iterator[str]] | None:
        """What lists the photos again, to count them; None where they are named by what can be read only once."""
        if self.files_from is not None and (self.files_from == "-" or is_pipe(self.files_from)):
            return None
        from scanner.intake import walk

        return lambda: walk(self.named(), recursive=self.recursive, exclude=excluded)


def selection(paths: list[str] | None, files_from: str | None, *, no_recursive: bool) -> Selection:
    """The selection; raises WrongCallError where nothing was named."""
    if not paths and files_from is None:
        raise WrongCallError("Name at least one photo or folder, or use --files-from.")
    if files_from not in (None, "-") and is_missing(files_from):
        raise WrongCallError("There is no file {files_from} to read paths from.", files_from=repr(files_from))
    return Selection(tuple(paths or ()), files_from, not no_recursive)


def read_paths(source: str) -> Iterator[str]:
    """Paths from a file, or from standard input for "-": NUL-separated if there is a NUL, else one a line.

    A list that editors and spreadsheets saved may begin with a byte order mark, be UTF-16, or end its lines as Windows
    does, and may name photos in another Unicode form than the disk. Names on disk need not be valid UTF-8: they are
    decoded as the file system does it. A path that is longer than any is cut, and fails when it is opened. Raises
    WrongCallError where the list cannot be read.
    """
    try:
        if source == "-":
            content = sys.stdin.buffer.read(_MOST_LIST_BYTES)
        else:
            content = (read_pipe if is_pipe(source) else read_bounded)(source, _MOST_LIST_BYTES)
        if content.startswith(_MARKS_OF_UTF16):
            content = as_text(content).encode("utf-8", "surrogatepass")
    except (OSError, ValueError) as error:
        shown = "standard input" if source == "-" else repr(source)
        raise WrongCallError(
            "The list of paths in {shown} cannot be read: {reason}.", shown=shown, reason=reason_of(error)
        ) from error
    content = content.removeprefix(codecs.BOM_UTF8)
    separator = b"\0" if b"\0" in content else b"\n"
    for raw in content.split(separator):
        path = raw if separator == b"\0" else raw.removesuffix(b"\r")
        if path:
            yield as_on_disk(path[:MOST_PATH_BYTES].decode(sys.getfilesystemencoding(), "surrogateescape"))


def kinds(given: list[str] | None) -> frozenset[Kind]:
    """The kinds in comma-separated lists; raises WrongCallError for an unknown one."""
    names = [name.strip() for part in given or () for name in part.split(",") if name.strip()]
    unknown = [name for name in names if name not in {str(kind) for kind in Kind}]
    if unknown:
        raise WrongCallError(
            "There is no kind named {unknown}. Kinds: {kind}.", unknown=repr(unknown[0]), kind=", ".join(Kind)
        )
    return frozenset(Kind(name) for name in names)


def without_copyright(given: list[str] | None) -> tuple[bool, list[str]]:
    """Whether `copyright` is among the comma-separated kinds to keep, and the others."""
    names = [name.strip() for part in given or () for name in part.split(",")]
    return "copyright" in names, [name for name in names if name != "copyright"]


def watchlist_words(extra: Path | None) -> tuple[str, ...]:
    """The user's own words: those kept in the data folder, and those of an extra file."""
    from scanner.watchlist_file import read_words, user_watchlist

    if extra is not None and is_missing(extra):
        raise WrongCallError("There is no watchlist file {extra}.", extra=repr(str(extra)))
    words = (*read_words(user_watchlist()), *(read_words(extra) if extra else ()))
    return tuple(dict.fromkeys(words))
