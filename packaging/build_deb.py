"""Makes a Debian package from a built bundle: `python packaging/build_deb.py dist/photovet --output dist`.

The bundle goes to /usr/lib/photovet, its two commands into the PATH, and beside them what a desktop looks for: menu
entry, icons, AppStream metainfo, entry of a file manager, manual page, completion. Depends names the system's libraries
that Qt needs, and the C library that the bundle was built with. Needs `dpkg-deb`, and PhotoVet in this Python's
environment.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import metadata, version
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
LINUX: Final = ROOT / "packaging" / "linux"
ICONS: Final = ROOT / "resources" / "icons"
sys.path.insert(0, str(ROOT))

from app.desktop.system_libraries import all_packages  # noqa: E402  # the tree that is packed, not one that is installed

COMMANDS: Final = ("photovet", "photovet-desktop")
COMPLETIONS: Final = {
    "bash": "usr/share/bash-completion/completions/photovet",
    "zsh": "usr/share/zsh/vendor-completions/_photovet",
    "fish": "usr/share/fish/vendor_completions.d/photovet.fish",
}
FILES: Final = {
    LINUX / "photovet.desktop": "usr/share/applications/photovet.desktop",
    LINUX / "io.github.photovet.metainfo.xml": "usr/share/metainfo/io.github.photovet.metainfo.xml",
    LINUX / "dolphin" / "photovet.desktop": "usr/share/kio/servicemenus/photovet.desktop",
    ICONS / "photovet.svg": "usr/share/icons/hicolor/scalable/apps/photovet.svg",
    ICONS / "photovet-symbolic.svg": "usr/share/icons/hicolor/symbolic/apps/photovet-symbolic.svg",
    ROOT / "LICENSE": "usr/share/doc/photovet/copyright",
    ROOT / "THIRD_PARTY.md": "usr/share/doc/photovet/THIRD_PARTY.md",
}
PACKED: Final = {
    LINUX / "photovet.1": "usr/share/man/man1/photovet.1.gz",
    ROOT / "CHANGELOG.md": "usr/share/doc/photovet/changelog.gz",
}
_DESCRIPTION: Final = """\
vets photos before they are shared, on this computer only
 Shows what photos give away, in the file and in the picture: place, time and
 device, schools, streets, plates, names, phone numbers, codes and faces. Writes
 checked copies in which that is gone. Needs no network and uses none."""


def build(bundle: Path, output: Path) -> Path:
    """The package, written into the folder `output`. Raises CalledProcessError."""
    architecture = _told("dpkg", "--print-architecture").strip()
    target = output / f"photovet_{version('photovet')}_{architecture}.deb"
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "root"
        _lay_out(bundle, root)
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(_control(bundle, root, architecture), "utf-8")
        for path in (root, *root.rglob("*")):  # whatever the umask here and where the bundle was built
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target], check=True)
    return target


def _lay_out(bundle: Path, root: Path) -> None:
    shutil.copytree(bundle, root / "usr" / "lib" / "photovet", symlinks=True)
    for source, place in FILES.items():
        _write(root / place, source.read_bytes())
    for source, place in PACKED.items():
        _write(root / place, gzip.compress(source.read_bytes(), mtime=0))
    for command in COMMANDS:
        link = root / "usr" / "bin" / command
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(Path("..") / "lib" / "photovet" / command)
    unasked = {**os.environ, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}  # the shell is named, not looked for
    for shell, place in COMPLETIONS.items():
        script = _told(bundle / "photovet", "--show-completion", shell, environment=unasked)
        _write(root / place, script.encode())


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _control(bundle: Path, root: Path, architecture: str) -> str:
    size_kib = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*") if path.is_file())
    depends = [f"libc6 (>= {needed_glibc(bundle)})", *all_packages()]
    fields = {
        "Package": "photovet",
        "Version": version("photovet"),
        "Architecture": architecture,
        "Maintainer": f"{metadata('photovet')['Author']} <nobody@photovet.invalid>",
        "Installed-Size": str(size_kib),
        "Depends": ", ".join(depends),
        "Section": "graphics",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def needed_glibc(bundle: Path) -> str:
    """The newest GNU C library whose symbols a file of the bundle asks for; at least 2.28, which wheels ask for."""
    return ".".join(map(str, max(_asked_glibc(bundle))))


def _asked_glibc(bundle: Path) -> Iterator[tuple[int, int]]:
    yield 2, 28
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if content.startswith(b"\x7fELF"):
                yield from ((int(a), int(b)) for a, b in re.findall(rb"\bGLIBC_(\d+)\.(\d+)\b", content))


def _told(*command: str | Path, environment: dict[str, str] | None = None) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def main() -> None:
    """Build the package and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", type=Path, help="the folder that PyInstaller made")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", metavar="DIR")
    arguments = parser.parse_args()
    print(build(arguments.bundle.absolute(), arguments.output))


if __name__ == "__main__":
    main()
