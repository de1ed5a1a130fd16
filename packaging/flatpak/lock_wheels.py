"""Writes the list of wheels for the Flatpak: `python3.12 packaging/flatpak/lock_wheels.py --output FILE`.

pip resolves PhotoVet's requirements, installs nothing, and tells of each file its address and its SHA-256; PhotoVet's
own wheel is built here and listed as a file beside the list. It must run on the Python and the kind of processor that
the list is for, because pip asks the conditions of requirements of itself.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
RUNTIME_PYTHON: Final = (3, 12)  # of org.freedesktop.Platform 24.08
_C_LIBRARIES: Final = ("manylinux_2_34", "manylinux_2_28", "manylinux2014")


def sources(wheel: Path) -> list[dict[str, Any]]:
    """The sources of the Flatpak's module: that wheel, and all that it requires. Raises CalledProcessError."""
    architecture = platform.machine()
    tags = [word for library in _C_LIBRARIES for word in ("--platform", f"{library}_{architecture}")]
    resolve = ["--dry-run", "--ignore-installed", "--quiet", "--report", "-", "--only-binary", ":all:", "--target", "-"]
    command = [sys.executable, "-m", "pip", "install", *resolve, *tags, str(wheel)]
    report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    listed: list[dict[str, Any]] = [
        {"type": "file", "path": wheel.name, "sha256": sha256(wheel.read_bytes()).hexdigest(), "dest": "wheels"}
    ]
    for part in report["install"]:
        told = part["download_info"]
        if part["metadata"]["name"].lower() != "photovet":
            listed.append({
                "type": "file",
                "url": told["url"],
                "sha256": told["archive_info"]["hashes"]["sha256"],
                "dest": "wheels",
                "only-arches": [architecture],
            })  # fmt: skip
    return listed


def main() -> None:
    """Build PhotoVet's wheel beside the list, and write the list."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, required=True, metavar="FILE")
    arguments = parser.parse_args()
    if sys.version_info[:2] != RUNTIME_PYTHON:
        sys.exit("The Flatpak's runtime has Python 3.12: run this script with that version.")
    folder = arguments.output.absolute().parent
    folder.mkdir(parents=True, exist_ok=True)
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(build, check=True)
    wheel = max(folder.glob("photovet-*.whl"), key=lambda path: path.stat().st_mtime)
    listed = sources(wheel)
    arguments.output.write_text(json.dumps(listed, indent=2) + "\n", "utf-8")
    print(f"{arguments.output}: {len(listed)} files")


if __name__ == "__main__":
    main()
