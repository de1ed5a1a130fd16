"""The Flatpak has no network, installs from a locked list, and names files that exist."""

from __future__ import annotations

import base64
import hashlib
import re
import runpy
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "packaging" / "flatpak"
MANIFEST = (FOLDER / "io.github.photovet.yml").read_text("utf-8")


def granted() -> set[str]:
    return set(re.findall(r"^  - (--\S+)$", MANIFEST, re.MULTILINE))


def test_it_may_use_no_network_and_no_more_folders_than_photos_are_in() -> None:
    assert {right for right in granted() if right.startswith("--share=")} == {"--share=ipc"}
    folders = {right.partition("=")[2] for right in granted() if right.startswith("--filesystem=")}
    assert folders == {"xdg-pictures", "xdg-documents", "xdg-download"}
    assert not any("dbus" in right or "talk-name" in right or right == "--device=all" for right in granted())


def test_it_is_built_without_a_network_from_files_that_exist() -> None:
    (install,) = (line for line in MANIFEST.splitlines() if "pip install" in line)
    assert "--no-index" in install
    named = re.findall(r"install -Dm644 (\S+)", MANIFEST)
    assert named
    assert [path for path in named if not (ROOT / path).is_file()] == []


def wheel(folder: Path, name: str, requires: str = "") -> Path:
    """A package without any code."""
    info = f"{name}-1.0.dist-info"
    files = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{requires}",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = [
        f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip('=')},{len(text)}"
        for path, text in files.items()
    ]
    made = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(made, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
        archive.writestr(f"{info}/RECORD", "\n".join([*rows, f"{info}/RECORD,,", ""]))
    return made


def test_the_list_has_every_required_file_with_its_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    needed = wheel(tmp_path, "needed")
    own = wheel(tmp_path, "photovet", "Requires-Dist: needed\n")
    listed = runpy.run_path(str(FOLDER / "lock_wheels.py"))["sources"](own)
    assert [entry["sha256"] for entry in listed] == [
        hashlib.sha256(path.read_bytes()).hexdigest() for path in (own, needed)
    ]
    assert listed[0]["path"] == own.name
    assert listed[1]["url"] == needed.as_uri()
