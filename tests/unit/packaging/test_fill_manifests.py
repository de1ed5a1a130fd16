"""The manifests for winget, Homebrew and Flathub name the release's files by their hashes."""

from __future__ import annotations

import re
import runpy
from hashlib import sha256
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[3] / "packaging"
FILL = runpy.run_path(str(PACKAGING / "fill_manifests.py"))
REPOSITORY = "https://example.org/someone/photovet"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name in ("windows-setup.exe", "macos-arm64.dmg", "macos-x86_64.dmg"):
        (tmp_path / f"photovet-1.2.0-{name}").write_bytes(name.encode())
    return tmp_path


def test_every_template_is_filled(files: Path) -> None:
    told = FILL["facts"](files, REPOSITORY, "1.2.0", "2027-03-04")
    filled = {t.name: t.read_text("utf-8").format(**told) for t in (PACKAGING / "stores").glob("*.in")}
    assert len(filled) == 4
    for name, text in filled.items():
        assert "1.2.0" in text, name
        assert not re.search(r"(?<!#)\{", text), name
    winget = filled["PhotoVet.PhotoVet.installer.yaml.in"]
    assert f"InstallerSha256: {sha256(b'windows-setup.exe').hexdigest()}" in winget
    assert f"InstallerUrl: {REPOSITORY}/releases/download/v1.2.0/photovet-1.2.0-windows-setup.exe" in winget
    cask = filled["photovet.rb.in"]
    assert f'arm:   "{sha256(b"macos-arm64.dmg").hexdigest()}"' in cask
    assert f'intel: "{sha256(b"macos-x86_64.dmg").hexdigest()}"' in cask
    assert "photovet-#{version}-macos-#{arch}.dmg" in cask


def test_a_download_that_is_missing_is_named(files: Path) -> None:
    (files / "photovet-1.2.0-macos-arm64.dmg").unlink()
    with pytest.raises(FILL["MissingError"], match=r"photovet-1\.2\.0-macos-arm64\.dmg"):
        FILL["facts"](files, REPOSITORY, "1.2.0", "2027-03-04")


def test_flathub_builds_the_tag_and_nothing_else() -> None:
    told = FILL["flathub"](REPOSITORY, "1.2.0", "0" * 40)
    assert "type: dir" not in told
    assert f"url: {REPOSITORY}.git\n        tag: v1.2.0\n        commit: {'0' * 40}\n      - wheels.json" in told
    assert "share=network" not in told


def test_the_names_are_those_that_the_build_gives() -> None:
    build = (PACKAGING / "build.py").read_text("utf-8")
    assert "f\"photovet-{version('photovet')}-windows-setup.exe\"" in build
    assert "f\"photovet-{version('photovet')}-{system}-{platform.machine().lower()}{ending}\"" in build


def test_a_version_without_a_day_is_refused() -> None:
    with pytest.raises(FILL["MissingError"], match="no day"):
        FILL["day_of"]("99.0.0")
