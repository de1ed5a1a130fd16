"""Fills what winget, Homebrew and Flathub ask for with a release's version, addresses and hashes.

    python packaging/fill_manifests.py --files DIR --repository ADDRESS --commit SHA --output DIR

The templates lie in `packaging/stores/`; Flathub's manifest is the Flatpak's, with the release's tag as its source
instead of this folder. A download that a template names and that is not among the files ends it with a sentence.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from hashlib import sha256
from pathlib import Path
from typing import Final

PACKAGING: Final = Path(__file__).parent
TEMPLATES: Final = PACKAGING / "stores"
FLATPAK: Final = PACKAGING / "flatpak" / "io.github.photovet.yml"
DOWNLOADS: Final = {
    "sha256_windows": "photovet-{version}-windows-setup.exe",
    "sha256_macos_arm64": "photovet-{version}-macos-arm64.dmg",
    "sha256_macos_x86_64": "photovet-{version}-macos-x86_64.dmg",
}
_FOLDER_SOURCE: Final = re.compile(r"^( +)- type: dir\n(?:\1  .*\n)+", re.MULTILINE)


class MissingError(Exception):
    """Something that a manifest needs is not there; the text is a sentence."""


def facts(files: Path, repository: str, version: str, day: str) -> dict[str, str]:
    """What the templates ask for. Raises MissingError."""
    found = {"version": version, "day": day, "repository": repository.rstrip("/")}
    for name, pattern in DOWNLOADS.items():
        download = files / pattern.format(version=version)
        if not download.is_file():
            raise MissingError(f"{download.name} is not among the files of the release.")
        found[name] = sha256(download.read_bytes()).hexdigest()
    return found


def flathub(repository: str, version: str, commit: str) -> str:
    """The Flatpak's manifest with the tag as its source. Raises MissingError."""
    lines = ("- type: git", f"  url: {repository.rstrip('/')}.git", f"  tag: v{version}", f"  commit: {commit}")
    told, count = _FOLDER_SOURCE.subn(
        lambda found: "".join(f"{found[1]}{line}\n" for line in lines), FLATPAK.read_text("utf-8")
    )
    if count != 1:
        raise MissingError(f"{FLATPAK.name} has no folder as its source.")
    return told


def day_of(version: str) -> str:
    """The day that the changelog gives a version. Raises MissingError."""
    changelog = (PACKAGING.parent / "CHANGELOG.md").read_text("utf-8")
    found = re.search(rf"^## \[{re.escape(version)}\] - (\d{{4}}-\d\d-\d\d)$", changelog, re.MULTILINE)
    if found is None:
        raise MissingError(f"CHANGELOG.md gives no day for {version}.")
    return found[1]


def main() -> None:
    """Write the manifests."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=Path, required=True, metavar="DIR", help="the release's downloads")
    parser.add_argument("--repository", required=True, metavar="ADDRESS")
    parser.add_argument("--commit", required=True, metavar="SHA", help="the commit that the tag names")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR")
    arguments = parser.parse_args()
    version = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    try:
        told = facts(arguments.files, arguments.repository, version, day_of(version))
        manifests = {
            template.name.removesuffix(".in"): template.read_text("utf-8").format(**told)
            for template in TEMPLATES.glob("*.in")
        }
        manifests[FLATPAK.name] = flathub(arguments.repository, version, arguments.commit)
    except MissingError as error:
        sys.exit(f"manifests: {error}")
    arguments.output.mkdir(parents=True, exist_ok=True)
    for name, text in manifests.items():
        (arguments.output / name).write_text(text, "utf-8")
        print(arguments.output / name)


if __name__ == "__main__":
    main()
