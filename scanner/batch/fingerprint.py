"""What a scan's result depends on besides the photo: settings that change what is seen, and the version of the eyes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from scanner.batch.serial import dumps
from scanner.settings import Settings

# Everything between a photo's bytes and its findings; a change in any of it makes old results worth renewing.
_CODE: Final = ("detectors", "formats", "metadata", "payloads", "vision")
_DATA: Final = ("lexicons",)
_PACKAGES: Final = ("photovet", "rapidocr", "openvino", "zxing-cpp", "pillow", "pi-heif", "opencv-python-headless")
_SUFFIXES: Final = (".py", ".txt", ".json", ".csv", ".tsv", ".toml")


def scan_fingerprint(settings: Settings) -> str:
    """Equal for settings under which a scan of the same photo sees the same, as long as the detectors are the same.

    Policy, overrides and styles are left out: they decide what is done with a finding, not what is found.
    """
    seen_through = {
        "watchlist": sorted(settings.watchlist),
        "quick": settings.quick,
        "metadata_only": settings.metadata_only,
        "ocr_engine": settings.ocr_engine,
        "limits": asdict(settings.limits),
        "detectors": detector_version(),
    }
    return hashlib.sha256(dumps(seen_through).encode()).hexdigest()


@cache
def detector_version() -> str:
    """Changes with every change of the code, word lists or libraries that a finding can depend on."""
    digest = hashlib.sha256()
    for package in _PACKAGES:
        try:
            digest.update(f"{package} {version(package)}\n".encode())
        except PackageNotFoundError:
            digest.update(f"{package} -\n".encode())
    for root, folders in (("scanner", _CODE), ("resources", _DATA)):
        for folder in folders:
            for name, content in _files(files(root) / folder, folder):
                digest.update(f"{name} {hashlib.sha256(content).hexdigest()}\n".encode())
    return digest.hexdigest()


def _files(folder: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    """The files below a folder in a fixed order; none where the code is frozen into one file."""
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        inside = f"{name}/{entry.name}"
        if entry.is_dir():
            yield from _files(entry, inside)
        elif entry.name.endswith(_SUFFIXES):
            yield inside, entry.read_bytes()
