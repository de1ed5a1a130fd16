"""The installer for Windows, run under Wine: what it brings is there, and all of it is gone again.

The 64-bit stub of NSIS is taken, because Wine without 32-bit libraries runs nothing else. Wine's PowerShell does
nothing, so the PATH is left to the release workflow, which installs on Windows itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[3] / "packaging"
STUB = Path("/usr/share/nsis/Stubs/lzma_solid-amd64-unicode")
WINE = next(
    (path for path in ("/usr/lib/wine/wine64", shutil.which("wine64") or "") if path and Path(path).exists()), ""
)
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\PhotoVet"
MENUS = (
    r"HKCU\Software\Classes\SystemFileAssociations\image\shell\PhotoVet\command",
    r"HKCU\Software\Classes\Directory\shell\PhotoVet\command",
)
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or WINE is None or not STUB.exists() or not shutil.which("makensis"),
    reason="needs Wine for 64-bit programs, and NSIS",
)


class Windows:
    """A Windows of its own, in a folder."""

    def __init__(self, folder: Path) -> None:
        self.environment = {**os.environ, "WINEPREFIX": str(folder), "WINEARCH": "win64", "WINEDEBUG": "-all"}
        self.environment |= {"USER": "someone", "LOGNAME": "someone", "HOME": str(folder.parent)}
        self.drive = folder / "drive_c"
        folder.mkdir()
        self.run("wineboot", "--init")

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """A program under Wine, until it ends."""
        told = {"capture_output": True, "text": True, "errors": "replace", "timeout": 300}
        return subprocess.run([str(WINE), *command], env=self.environment, check=False, **told)

    def says(self, key: str) -> str:
        """What the registry has under a key; nothing where there is no such key."""
        told = self.run("reg", "query", key, "/s")
        return told.stdout if told.returncode == 0 else ""

    def files(self) -> set[str]:
        """What the users of this Windows have."""
        users = self.drive / "users"
        return {
            str(path.relative_to(users)) for path in users.rglob("*") if path.is_file() and "Temp" not in path.parts
        }


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[Windows]:
    made = Windows(tmp_path / "prefix")
    yield made
    made.run("wineboot", "--kill")


def test_it_installs_and_takes_everything_away_again(windows: Windows, tmp_path: Path) -> None:
    bundle = tmp_path / "photovet"
    (bundle / "parts").mkdir(parents=True)
    for name in ("photovet.exe", "photovet-desktop.exe", "parts/schön.txt"):
        (bundle / name).write_bytes(b"MZ")
    setup = tmp_path / "photovet-setup.exe"
    told = {"VERSION": "1.2.3", "BUNDLE": bundle, "SENDTO_FILES": PACKAGING / "windows", "OUTPUT": setup}
    defines = [f"-D{name}={value}" for name, value in told.items()]
    make = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", "-XTarget amd64-unicode", *defines, "photovet.nsi"]
    subprocess.run(make, cwd=PACKAGING / "nsis", check=True)
    before = windows.files()

    assert windows.run(setup, "/S").returncode == 0
    brought = {Path(name).name for name in windows.files() - before}
    assert {"photovet.exe", "photovet-desktop.exe", "schön.txt", "uninstall.exe", "PhotoVet.lnk"} <= brought
    assert {file.name for file in (PACKAGING / "windows").iterdir()} <= brought
    assert "1.2.3" in windows.says(UNINSTALL)
    for menu in MENUS:
        assert r'Programs\PhotoVet\photovet-desktop.exe" "%1"' in windows.says(menu)

    (uninstaller,) = windows.drive.rglob("uninstall.exe")
    # Without this option it starts a copy of itself and returns at once.
    there = "C:\\" + str(uninstaller.parent.relative_to(windows.drive)).replace("/", "\\")
    assert windows.run(uninstaller, "/S", f"_?={there}").returncode == 0
    left = {Path(name).name for name in windows.files() - before} - {"uninstall.exe"}  # it cannot take itself away so
    assert left == set()
    assert not windows.says(UNINSTALL)
    assert not any(map(windows.says, MENUS))
