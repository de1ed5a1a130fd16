"""Where the networks' weights lie, and whether they are the ones that were measured.

`resources/models/models.json` lists every weight file with its package, SHA-256, licence and source. A file is hashed
before it is used, so that a damaged or exchanged network can never quietly find less.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from scanner.errors import EngineError
from scanner.files import is_file


@dataclass(frozen=True, slots=True)
class Weights:
    """One entry of models.json: a file inside an installed package."""

    name: str
    package: str
    file: str  # relative to the package's folder
    sha256: str
    licence: str
    source: str
    required: bool  # whether a scan needs it
    md5: str = ""  # where the network's makers publish an MD5: theirs

    def path(self) -> Path | None:
        """The file, or None where its package is not installed. The package is not imported."""
        spec = importlib.util.find_spec(self.package)
        if spec is None or not spec.submodule_search_locations:
            return None
        return Path(spec.submodule_search_locations[0]) / self.file


@cache
def known_weights() -> dict[str, Weights]:
    """All entries of models.json by name."""
    listing = json.loads((files("resources") / "models" / "models.json").read_text(encoding="utf-8"))
    return {entry["name"]: Weights(**entry) for entry in listing["models"]}


def hash_of(path: Path, algorithm: str = "sha256") -> str:
    """The file's hash in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, algorithm).hexdigest()


def checked_path(weights: Weights) -> Path:
    """The weight file, after its hash was compared. Raises EngineError where it is missing or not the one expected."""
    path = weights.path()
    if path is None or not is_file(path):
        raise EngineError(
            "The network {name} is missing. It comes with the package {package}; please reinstall it.",
            name=weights.name,
            package=weights.package,
        )
    if hash_of(path) != weights.sha256 or (weights.md5 and hash_of(path, "md5") != weights.md5):
        raise EngineError(
            "The network {name} is not the file that PhotoVet was built with (its hash differs), "
            "so it was not used. Please reinstall the package {package}.",
            name=weights.name,
            package=weights.package,
        )
    return path
