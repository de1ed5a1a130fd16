"""Builds the bundle for Linux on Debian 11, so that it starts wherever the C library is of 2020 or newer.

    python packaging/old_base.py --base build/old-base --output dist      (as root, on Debian)

The base is a folder with a small Debian 11 and a Python 3.11 that is compiled in it from Debian's own sources, without
OpenSSL: PhotoVet opens no connection. It is made once and used again. What PhotoVet stands on comes as wheels; pip on
the system outside fetches them, and nothing inside has a network.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from app.desktop.system_libraries import all_packages  # noqa: E402  # the tree that is packed, not one that is installed

MIRROR: Final = "http://deb.debian.org/debian"
KEYS: Final = "/usr/share/keyrings/debian-archive-keyring.gpg"
_HEADERS: Final = (
    *("zlib1g-dev", "libbz2-dev", "liblzma-dev", "libffi-dev"),
    *("libsqlite3-dev", "libexpat1-dev", "uuid-dev"),
)
_TOOLS: Final = ("ca-certificates", "build-essential", "pkg-config", "binutils", "xz-utils")
PYTHON: Final = "/opt/python/bin/python3.11"
_C_LIBRARIES: Final = ("2_31", "2_28", "2_27", "2_24", "2_17", "2_12", "2_5")


def prepare(base: Path) -> None:
    """Make the base, where it is not there yet. Raises CalledProcessError."""
    if not (base / "etc" / "debian_version").is_file():
        packages = [*_TOOLS, *_HEADERS, *all_packages()]
        base.mkdir(parents=True, exist_ok=True)
        _run("debootstrap", "--variant=minbase", f"--include={','.join(packages)}", "bullseye", base, MIRROR)
    if not (base / PYTHON.lstrip("/")).is_file():
        _compile_python(base)


def _compile_python(base: Path) -> None:
    source = base / "src"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "lists" / "partial").mkdir(parents=True)
        (folder / "sources").write_text(f"deb-src [signed-by={KEYS}] {MIRROR} bookworm main\n", "ascii")
        where = {"SourceList": folder / "sources", "SourceParts": "/dev/null"}
        apt = ["apt-get", "-qq", *(f"-oDir::Etc::{key}={value}" for key, value in where.items())]
        apt.append(f"-oDir::State::Lists={folder / 'lists'}")
        _run(*apt, "update")
        subprocess.run([*apt, "source", "--download-only", "python3.11"], check=True, cwd=folder)
        shutil.rmtree(source, ignore_errors=True)
        _run("dpkg-source", "-x", next(folder.glob("python3.11_*.dsc")), source)
    parser = source / "Modules" / "pyexpat.c"  # Debian's patch of it asks for what only Debian's own build defines
    parser.write_bytes(b"#define Py_BUILD_CORE_MODULE 1\n" + parser.read_bytes())
    options = "--prefix=/opt/python --enable-shared --without-ensurepip --disable-test-modules --with-system-expat"
    configure = f"./configure -q {options} LDFLAGS=-Wl,-rpath,/opt/python/lib"
    strip = "strip --strip-unneeded /opt/python/lib/libpython3.11.so.1.0 /opt/python/lib/python3.11/lib-dynload/*.so"
    make = f"cd /src && {configure} && make -s -j{os.cpu_count()} && make -s install && {strip}"
    _run("chroot", base, "sh", "-ec", make)
    shutil.rmtree(source)


def build(base: Path, output: Path) -> None:
    """The bundle, in `output/photovet`, and its bill of materials beside it. Raises CalledProcessError."""
    prepare(base)
    inside = base / "build"
    shutil.rmtree(inside, ignore_errors=True)
    tree = inside / "photovet"
    told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout
    for name in filter(None, told.decode().split("\0")):
        if (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tree / name)
    _fetch_wheels(tree, inside / "wheels")
    pip = next((inside / "wheels").glob("pip-*.whl")).name
    shutil.rmtree(base / "environment", ignore_errors=True)
    steps = (
        f"{PYTHON} -m venv --without-pip /environment",
        f"/environment/bin/python /build/wheels/{pip}/pip install -q --no-index -f /build/wheels photovet pyinstaller",
        "rm -rf /build/wheels",
        "/environment/bin/python /build/photovet/packaging/build.py --only-bundle --output /build/out",
    )
    for step in steps:
        # A network namespace of its own: whatever is built here asks nobody.
        _run("unshare", "--net", "chroot", base, "sh", "-ec", f"cd /build/photovet && HOME=/root {step}")
    shutil.rmtree(output / "photovet", ignore_errors=True)
    shutil.copytree(inside / "out", output, symlinks=True, dirs_exist_ok=True)
    shutil.rmtree(inside)


def _fetch_wheels(tree: Path, wheels: Path) -> None:
    pip = [sys.executable, "-m", "pip", "-q"]
    _run(*pip, "wheel", "--no-deps", "--wheel-dir", wheels, tree)
    machine = platform.machine()
    tags = [word for version in _C_LIBRARIES for word in ("--platform", f"manylinux_{version}_{machine}")]
    tags += ["--platform", f"manylinux2014_{machine}", "--python-version", "3.11", "--only-binary", ":all:"]
    photovet = next(wheels.glob("photovet-*.whl"))
    _run(*pip, "download", *tags, "--dest", wheels, photovet, "pyinstaller", "pip")


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True)


def main() -> None:
    """Build."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True, metavar="DIR", help="where the old Debian is, or will be")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR")
    arguments = parser.parse_args()
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        sys.exit("This needs to be root on a Debian with debootstrap.")
    build(arguments.base.absolute(), arguments.output.absolute())


if __name__ == "__main__":
    main()
