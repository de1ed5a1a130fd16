"""The door of `photovet-desktop`."""

import os
import sys

from scanner.closed_streams import open_standard_streams
from scanner.isolation import isolate


def main() -> None:
    """Open the window with the files and folders that were given; the process ends when it is closed."""
    isolate()
    open_standard_streams()
    from pathlib import Path  # noqa: PLC0415  see below

    try:
        Path.cwd()
    except OSError:  # the folder it was started in is gone, and with it whatever a relative path meant
        os.chdir(Path.home())
    from app.desktop.main import run  # noqa: PLC0415  nothing is imported before, from wherever that would be
    from scanner.catalogue import system_language  # noqa: PLC0415
    from scanner.errors import PhotoVetError  # noqa: PLC0415
    from scanner.messages import render  # noqa: PLC0415

    try:
        sys.exit(run([argument for argument in sys.argv[1:] if not argument.startswith("-")]))
    except PhotoVetError as error:
        sys.stderr.write(f"photovet: {render(error.message, system_language())}\n")
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
