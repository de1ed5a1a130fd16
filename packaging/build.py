"""Builds what people download on the system that it runs on: `python packaging/build.py --output dist [--smoke]`.

With each comes a list of what is in it (CycloneDX). Linux: a tarball and a Debian package, which start where the C
library is that of Ubuntu 22.04 or newer: on a newer Linux the bundle is built on an old Debian (`old_base.py`).
Windows: a zip file and an installer. macOS: a disk image with `PhotoVet.app`, signed where the environment names an
identity (`PHOTOVET_SIGN_AS`). With `--smoke` each but the installer is unpacked as a person would, and what came
of it goes through the smoke test. Needs PhotoVet and PyInstaller in this Python's environment, or, for the old Debian,
debootstrap and root.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Final

PACKAGING: Final = Path(__file__).parent
ROOT: Final = PACKAGING.parent
sys.path.insert(0, str(PACKAGING))  # Python leaves it out under PYTHONSAFEPATH

from build_deb import needed_glibc  # noqa: E402

NEWEST_GLIBC: Final = (2, 35)  # of Ubuntu 22.04
BILL: Final = "photovet.cdx.json"
BUNDLE: Final = "photovet"
APP: Final = "PhotoVet.app"
_PROGRAMS: Final = Path("Contents") / "MacOS"


def name(ending: str) -> str:
    """What a file to download is called, such as `photovet-1.2.0-linux-x86_64.tar.xz`."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"photovet-{version('photovet')}-{system}-{platform.machine().lower()}{ending}"


class TooNewError(Exception):
    """The bundle would not start on the systems that it is for; the text is a sentence."""


def bundle(folder: Path) -> None:
    """PyInstaller's bundle, in `folder/photovet` (on macOS also `folder/PhotoVet.app`), and beside it what is in it.

    Raises CalledProcessError.
    """
    _run(sys.executable, PACKAGING / "make_icons.py")
    recipe = PACKAGING / "pyinstaller" / "photovet.spec"
    work = ROOT / "build" / "pyinstaller"
    _run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--workpath", work, "--distpath", folder, recipe)
    _run(sys.executable, PACKAGING / "bill_of_materials.py", "--work", work, "--output", folder / BILL)


def bundle_for_old_systems(folder: Path, base: Path) -> None:
    """As `bundle`, in the old Debian in the folder `base` where this system's C library is newer than it may be."""
    here = tuple(int(number) for number in platform.libc_ver()[1].split(".") if number.isdigit())
    if sys.platform == "linux" and here > NEWEST_GLIBC:
        _run(sys.executable, PACKAGING / "old_base.py", "--base", base, "--output", folder)
    else:
        bundle(folder)


def refuse_too_new(built: Path) -> None:
    """Raises TooNewError where a file of the bundle asks for a newer C library than Ubuntu 22.04 has."""
    if sys.platform == "linux" and (asked := needed_glibc(built)) > ".".join(map(str, NEWEST_GLIBC)):
        raise TooNewError(f"The bundle needs glibc {asked}, and must do with {'.'.join(map(str, NEWEST_GLIBC))}.")


def downloads(built: Path, output: Path) -> Iterator[Path]:
    """What people download, made of the bundle. Raises CalledProcessError."""
    output.mkdir(parents=True, exist_ok=True)
    if (built / BILL).is_file():
        shutil.copyfile(built / BILL, output / name(".cdx.json"))
    if sys.platform == "darwin":
        if identity := os.environ.get("PHOTOVET_SIGN_AS"):
            rights = PACKAGING / "macos" / "entitlements.plist"
            options = ["--force", "--deep", "--timestamp", "--options", "runtime", "--entitlements", rights]
            _run("codesign", *options, "--sign", identity, built / APP)
        image = output / name(".dmg")
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(built / APP, Path(folder) / APP, symlinks=True)
            (Path(folder) / "Applications").symlink_to("/Applications")
            _run("hdiutil", "create", "-volname", "PhotoVet", "-srcfolder", folder, "-ov", "-format", "UDZO", image)
        yield image
        return
    form = "zip" if sys.platform == "win32" else "xztar"
    yield Path(shutil.make_archive(str(output / name("")), form, built, BUNDLE))
    if sys.platform == "win32":
        yield installer(built / BUNDLE, output)
    elif shutil.which("dpkg-deb"):
        _run(sys.executable, PACKAGING / "build_deb.py", built / BUNDLE, "--output", output)
        yield max(output.glob("photovet_*.deb"), key=lambda path: path.stat().st_mtime)


def installer(finished: Path, output: Path) -> Path:
    """The installer for Windows, made by NSIS on whatever system. Raises CalledProcessError, FileNotFoundError."""
    script = PACKAGING / "nsis" / "photovet.nsi"
    target = output / f"photovet-{version('photovet')}-windows-setup.exe"
    beside = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS"
    makensis = shutil.which("makensis") or shutil.which("makensis", path=beside)
    if makensis is None:
        raise FileNotFoundError("NSIS, which makes the installer, is not installed.")
    told = {"VERSION": version("photovet"), "BUNDLE": finished, "SENDTO_FILES": PACKAGING / "windows", "OUTPUT": target}
    defines = [f"-D{name}={value}" for name, value in told.items()]
    _run(makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, script)
    return target


def try_out(download: Path) -> None:
    """Unpack it into a folder of its own, and run the smoke test on the programs in it. Raises CalledProcessError."""
    with tempfile.TemporaryDirectory() as folder:
        if download.suffix == ".dmg":
            _run("hdiutil", "attach", "-readonly", "-nobrowse", "-mountpoint", f"{folder}/image", download)
            try:
                shutil.copytree(Path(folder) / "image" / APP, Path(folder) / APP, symlinks=True)
            finally:
                _run("hdiutil", "detach", f"{folder}/image")
            programs = Path(folder) / APP / _PROGRAMS
        elif download.suffix == ".deb":
            _run("dpkg-deb", "--extract", download, folder)
            programs = Path(folder) / "usr" / "bin"
        else:
            _run("tar", "-xf", download, "-C", folder)  # Windows has it too, and it reads zip files there
            programs = Path(folder) / BUNDLE
        _run(sys.executable, PACKAGING / "smoke_test.py", programs)


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, cwd=ROOT)


def main() -> None:
    """Build, and try what was built."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--bundle", type=Path, metavar="DIR", help="a folder with a finished bundle, instead of a new one"
    )
    parser.add_argument(
        "--base",
        type=Path,
        metavar="DIR",
        default=ROOT / "build" / "old-base",
        help="where the old Debian is, or will be",
    )
    parser.add_argument("--only-bundle", action="store_true", help="leave PyInstaller's bundle in the output folder")
    parser.add_argument("--smoke", action="store_true", help="unpack and try each download")
    arguments = parser.parse_args()
    if arguments.only_bundle:
        bundle(arguments.output.absolute())
        return
    with tempfile.TemporaryDirectory() as folder:
        built = arguments.bundle.absolute() if arguments.bundle else Path(folder)
        if arguments.bundle is None:
            bundle_for_old_systems(built, arguments.base.absolute())
        try:
            refuse_too_new(built / BUNDLE)
        except TooNewError as error:
            sys.exit(f"build: {error}")
        for download in downloads(built, arguments.output.absolute()):
            print(f"{download}: {download.stat().st_size / 1e6:.0f} MB", flush=True)
            if arguments.smoke and download.suffix != ".exe":  # it installs for good, which the workflow tries
                try_out(download)


if __name__ == "__main__":
    main()
