"""Checks that a tag is ready to be released, and prints its notes: `python packaging/release_notes.py v1.2.0`.

The tag, the project's version and the newest dated heading of the changelog must be one version, and the day that
PhotoVet tells of itself must be that heading's. Needs nothing but Python.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
_HEADING: Final = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?$", re.MULTILINE)
_OF_DAY: Final = re.compile(r"^OF_DAY: Final = date\((\d+), (\d+), (\d+)\)$", re.MULTILINE)


class NotReadyError(Exception):
    """The tree is not what the tag says; the text is a sentence."""


def notes(tag: str, root: Path = ROOT) -> str:
    """What the changelog says of that tag's version. Raises NotReadyError."""
    version = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    if tag != f"v{version}":
        raise NotReadyError(f"The tag is {tag}, and pyproject.toml has version {version}.")
    changelog = (root / "CHANGELOG.md").read_text("utf-8")
    headings = list(_HEADING.finditer(changelog))
    dated = [heading for heading in headings if heading["day"]]
    if not dated or dated[0]["version"] != version:
        raise NotReadyError(f"The newest dated heading of CHANGELOG.md is not that of {version}.")
    day = _OF_DAY.search((root / "scanner" / "edition.py").read_text("utf-8"))
    if day is None or "{:0>4}-{:0>2}-{:0>2}".format(*day.groups()) != dated[0]["day"]:
        raise NotReadyError(f"scanner/edition.py has another day than {dated[0]['day']}, the changelog's.")
    following = headings[headings.index(dated[0]) + 1 :]
    text = changelog[dated[0].end() : following[0].start() if following else None].strip()
    if not text:
        raise NotReadyError(f"CHANGELOG.md says nothing about {version}.")
    return text + "\n"


def main() -> None:
    """Print the notes, or say what is not ready and fail."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tag", help='such as "v1.2.0"')
    try:
        sys.stdout.buffer.write(notes(parser.parse_args().tag).encode())
    except NotReadyError as error:
        sys.exit(f"not ready: {error}")


if __name__ == "__main__":
    main()
