"""The door of `photovet-desktop`."""

import sys

from scanner.isolation import isolate


def main() -> None:
    """Open the window with the files and folders that were given; the process ends when it is closed."""
    isolate()
    from app.desktop.main import run  # noqa: PLC0415  nothing is imported before, from wherever that would be

    sys.exit(run([argument for argument in sys.argv[1:] if not argument.startswith("-")]))


if __name__ == "__main__":
    main()
