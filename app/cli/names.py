"""Which name each copy gets: the folders under a named folder are kept, and no two copies share a name."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import count
from pathlib import Path, PurePath

from scanner.errors import WrongCallError
from scanner.files import Standing, is_folder, standing_of
from scanner.formats.registry import stem_of, suffix_of
from scanner.model import Target
from scanner.same_name import folded

CHOICES = ("keep", "neutral")


class CopyNames:
    """Hands out targets in an output folder; the same photos in the same order get the same names."""

    def __init__(self, output: Path, roots: Iterable[str], naming: str) -> None:
        if naming not in CHOICES:
            raise WrongCallError("Names can be keep or neutral, not {naming}.", naming=repr(naming))
        if standing_of(output) in (Standing.FILE, Standing.OTHER):
            raise WrongCallError("The output {output} is a file; it must be a folder.", output=repr(str(output)))
        self._output = output
        self._roots = sorted((root for root in roots if is_folder(root)), key=len, reverse=True)
        self._neutral = naming == "neutral"
        self._taken: set[str] = set()
        self._number = 0

    def target(self, path: str) -> Target:
        """The target for the photo at `path`."""
        if self._neutral:
            self._number += 1
            return Target(self._output, f"photo-{self._number:04}{suffix_of(PurePath(path).name)}")
        inside = self._inside(path)
        for number in count(1):
            stem = stem_of(inside.name)
            name = inside.name if number == 1 else f"{stem}-{number}{inside.name[len(stem) :]}"
            # Windows and macOS take "A.jpg" and "a.jpg" for one file, macOS both forms of "ü" too.
            wanted = folded(os.fspath(inside.with_name(name)))
            if wanted not in self._taken:
                self._taken.add(wanted)
                return Target(self._output / inside.parent, name)
        raise AssertionError("count() never ends")

    def _inside(self, path: str) -> PurePath:
        """The path under the folder that was named, or the bare name of a file that was named itself."""
        for root in self._roots:
            try:
                inside = PurePath(path).relative_to(root)
            except ValueError:
                continue
            if ".." not in inside.parts and inside.name:
                return inside
        return PurePath(PurePath(path).name or "photo")
