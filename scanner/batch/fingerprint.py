"""What results depend on besides the photo: settings that change what is seen, and the version of eyes and hands."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from scanner.batch.serial import dumps, plan_to_json
from scanner.model import RedactionPlan
from scanner.settings import Settings

# Folders of the engine on which neither what is found nor what is written depends. All else counts: a list of what does
# would lack the next file that somebody adds. The list of models holds the hashes of their weights.
_APART: Final = frozenset({"batch", "cluster", "reports", "__pycache__"})
_DATA: Final = ("lexicons", "gazetteer", "models/models.json")
_PACKAGES: Final = (
    "photovet", "openvino", "easyocr", "zxing-cpp", "pillow", "pi-heif", "opencv-python-headless",
    "jpeglib", "numpy", "phonenumbers", "rapidfuzz",
)  # fmt: skip
_SUFFIXES: Final = (".py", ".txt", ".json", ".csv", ".tsv", ".toml")


def scan_fingerprint(settings: Settings) -> str:
    """Equal for settings under which a scan of the same photo sees the same, as long as the engine is the same.

    Policy, overrides and styles are left out, but for whether clothes are looked for: they decide what is done with a
    finding, not what is found.
    """
    seen_through = {
        "watchlist": sorted(settings.watchlist),
        "quick": settings.quick,
        "clothes": settings.looks_for_clothes,
        "metadata_only": settings.metadata_only,
        "ocr_engine": settings.ocr_engine,
        "limits": asdict(settings.limits),
        "engine": engine_version(),
    }
    return hashlib.sha256(dumps(seen_through).encode()).hexdigest()


def plan_fingerprint(plan: RedactionPlan) -> str:
    """Equal for plans of which the same copy would be written, and checked in the same way."""
    parts = {"plan": plan_to_json(plan), "engine": engine_version()}
    return hashlib.sha256(dumps(parts).encode()).hexdigest()


@cache
def engine_version() -> str:
    """Changes with every change of code, word lists or libraries that a finding, a copy or a check can depend on."""
    digest = hashlib.sha256()
    for package in _PACKAGES:
        try:
            digest.update(f"{package} {version(package)}\n".encode())
        except PackageNotFoundError:
            digest.update(f"{package} -\n".encode())
    for inside, content in (*_engine(), *_data()):
        digest.update(f"{inside} {hashlib.sha256(content).hexdigest()}\n".encode())
    return digest.hexdigest()


def _engine() -> Iterator[tuple[str, bytes]]:
    root = files("scanner")
    entries = {entry.name: entry for entry in root.iterdir()} if root.is_dir() else {}
    for name in sorted(entries.keys() - _APART):
        yield from _files(entries[name], name)


def _data() -> Iterator[tuple[str, bytes]]:
    for name in _DATA:
        yield from _files(files("resources") / name, name)


def _files(place: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    """A file, or the files below a folder in a fixed order; none where the code is frozen into one file."""
    if place.is_file():
        if name.endswith(_SUFFIXES):
            yield name, place.read_bytes()
        return
    if not place.is_dir():
        return
    for entry in sorted(place.iterdir(), key=lambda entry: entry.name):
        yield from _files(entry, f"{name}/{entry.name}")
