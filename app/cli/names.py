"""Which name each copy gets: the folders under a named folder are kept, and no two copies share a name."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from itertools import count
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Annotated, Final, TypeAlias

import typer

from app.cli.options import offering
from scanner.errors import WrongCallError
from scanner.files import Standing, is_folder, standing_of
from scanner.formats.registry import stem_of, suffix_of
from scanner.model import Target
from scanner.placing import folder_within
from scanner.same_name import folded

CHOICES: Final = ("keep", "neutral")
_NEUTRAL: Final = re.compile(r"photo-([0-9]{4,9})(?:-[0-9]+)?")
Names: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="keep|neutral",
        help="Keep the file names, or number the copies: photo-0001.jpg.",
        autocompletion=offering(lambda: CHOICES),
    ),
]


class Numbers:
    """Hands out neutral names: a photo keeps the one that a copy of it had, and no other photo gets that."""

    def __init__(self, earlier: Mapping[str, str] = MappingProxyType({}), in_use: int = 0) -> None:
        """`earlier`: the names of copies, by the photo's absolute path; `in_use`: numbers up to here are taken."""
        found = ((path, _NEUTRAL.fullmatch(PurePath(name).stem)) for path, name in earlier.items())
        self._numbers = {path: int(match[1]) for path, match in found if match}
        self._last = max((*self._numbers.values(), in_use), default=0)

    def name(self, path: str) -> str:
        """The name for a copy of the photo at `path`."""
        key = os.path.abspath(path)  # noqa: PTH100  # as sessions do: links are not followed
        if key not in self._numbers:
            self._last += 1
            self._numbers[key] = self._last
        return f"photo-{self._numbers[key]:04}{suffix_of(PurePath(path).name)}"


def check_naming(naming: str) -> None:
    """Raise WrongCallError where there is no such choice."""
    if naming not in CHOICES:
        raise WrongCallError("Names can be keep or neutral, not {naming}.", naming=repr(naming))


def last_number_in(folder: Path) -> int:
    """The highest number of a neutral name in the folder: no two photos ever get one, not in two runs either."""
    names = (path.stem for path in folder.iterdir()) if is_folder(folder) else ()
    return max((int(match[1]) for name in names if (match := _NEUTRAL.fullmatch(name))), default=0)


class Roots:
    """The folders that were named."""

    def __init__(self, named: Iterable[str]) -> None:
        self._folders = sorted((path for path in named if is_folder(path)), key=len, reverse=True)

    def inside(self, path: str) -> PurePath:
        """The path under the folder that was named, or the bare name of a file that was named itself."""
        for root in self._folders:
            try:
                inside = PurePath(path).relative_to(root)
            except ValueError:
                continue
            if ".." not in inside.parts and inside.name:
                return inside
        name = PurePath(path).name
        return PurePath("photo" if name in ("", "..") else name)


class CopyNames:
    """Hands out targets in an output folder; the same photos in the same order get the same names."""

    def __init__(
        self, output: Path, roots: Iterable[str], naming: str, earlier: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        check_naming(naming)
        if standing_of(output) in (Standing.FILE, Standing.OTHER):
            raise WrongCallError("The output {output} is a file; it must be a folder.", output=repr(str(output)))
        self._output = output
        self._roots = Roots(roots)
        self._numbers = Numbers(earlier, last_number_in(output)) if naming == "neutral" else None
        self._taken: set[str] = set()
        self._given: dict[str, Target] = {}  # by absolute path: one photo may be named in several ways

    def target(self, path: str) -> Target:
        """The target for the photo at `path`."""
        if self._numbers is not None:
            return Target(self._output, self._numbers.name(path))
        key = os.path.abspath(path)  # noqa: PTH100  # see `Numbers`
        if key not in self._given:
            self._given[key] = self._new_target(path)
        return self._given[key]

    def _new_target(self, path: str) -> Target:
        inside = self._roots.inside(path)
        for number in count(1):
            stem = stem_of(inside.name)
            name = inside.name if number == 1 else f"{stem}-{number}{inside.name[len(stem) :]}"
            # Windows and macOS take "A.jpg" and "a.jpg" for one file, macOS both forms of "ü" too.
            wanted = folded(os.fspath(inside.with_name(name)))
            if wanted not in self._taken:
                self._taken.add(wanted)
                return Target(folder_within(self._output, inside.parent), name)
        raise AssertionError("count() never ends")
