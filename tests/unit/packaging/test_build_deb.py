"""The Debian package: what it says of itself, what lies where, and that its commands run once it is unpacked."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from app.desktop.system_libraries import all_packages

PACKAGING = Path(__file__).parents[3] / "packaging"
pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of a tiny bundle, whose programs say how they were called."""
    folder = tmp_path_factory.mktemp("deb")
    bundle = folder / "photovet"
    (bundle / "parts").mkdir(parents=True)
    for name in ("photovet", "photovet-desktop"):
        (bundle / name).write_text(f'#!/bin/sh\necho {name} "$@"\n')
        (bundle / name).chmod(0o755)
    (bundle / "parts" / "library.so").write_bytes(b"\x7fELF..GLIBC_2.2.5\0GLIBC_2.31\0GLIBC_2.4\0")
    (bundle / "parts" / "notes.txt").write_bytes(b"GLIBC_2.99")
    (bundle / "parts" / "notes.txt").chmod(0o600)
    umask = os.umask(0o077)
    try:
        command = [sys.executable, PACKAGING / "build_deb.py", bundle, "--output", folder / "dist"]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
    finally:
        os.umask(umask)
    (made,) = (folder / "dist").iterdir()
    return made


def told(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def test_it_depends_on_what_qt_needs_and_on_the_c_library_it_was_built_with(package: Path) -> None:
    depends = told("dpkg-deb", "--field", package, "Depends").strip().split(", ")
    assert "libc6 (>= 2.31)" in depends
    assert set(all_packages()) < set(depends)
    wanted = {"libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-image0", "libxcb-render-util0"}
    assert wanted | {"libxkbcommon-x11-0", "libegl1", "libgl1"} <= set(depends)


def test_its_name_and_version_are_those_of_the_project(package: Path) -> None:
    fields = dict(re.findall(r"^(\S+): (.*)$", told("dpkg-deb", "--field", package), re.MULTILINE))
    assert package.name == f"photovet_{version('photovet')}_{fields['Architecture']}.deb"
    assert (fields["Package"], fields["Version"]) == ("photovet", version("photovet"))
    assert int(fields["Installed-Size"]) > 0


def test_everything_lies_where_a_desktop_looks_and_belongs_to_root(package: Path) -> None:
    rows = [line.split(maxsplit=5) for line in told("dpkg-deb", "--contents", package).splitlines()]
    assert {row[1] for row in rows} == {"root/root"}
    rights = {row[5].partition(" -> ")[0].removeprefix("./"): row[0] for row in rows}
    for path in (
        "usr/share/applications/photovet.desktop",
        "usr/share/metainfo/io.github.photovet.metainfo.xml",
        "usr/share/icons/hicolor/scalable/apps/photovet.svg",
        "usr/share/kio/servicemenus/photovet.desktop",
        "usr/share/man/man1/photovet.1.gz",
        "usr/share/bash-completion/completions/photovet",
        "usr/share/zsh/vendor-completions/_photovet",
        "usr/share/fish/vendor_completions.d/photovet.fish",
        "usr/share/doc/photovet/copyright",
        "usr/lib/photovet/parts/notes.txt",
    ):
        assert rights[path] == "-rw-r--r--", path
    assert all(right == "drwxr-xr-x" for right in rights.values() if right.startswith("d"))


def test_its_commands_run(package: Path, tmp_path: Path) -> None:
    told("dpkg-deb", "--extract", package, tmp_path)
    for name in ("photovet", "photovet-desktop"):
        assert told(tmp_path / "usr" / "bin" / name, "a b") == f"{name} a b\n"
    asked = (tmp_path / "usr/share/fish/vendor_completions.d/photovet.fish").read_text()
    assert asked == "photovet --show-completion fish\n"
