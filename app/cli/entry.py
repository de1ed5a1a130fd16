"""The door of `photovet`. A worker process imports the program that started it: here it finds nothing heavy."""

import sys

from scanner.closed_streams import open_standard_streams
from scanner.isolation import isolate

_WITH_WORKERS = ("scan", "clean", "watch")


def main() -> None:
    """Run the command line; the process ends with one of `scanner.errors.ExitCode`."""
    isolate()
    open_standard_streams()
    from contextlib import suppress  # nothing is imported before, from wherever that would be

    if _asks_for_a_cluster(sys.argv):  # its connection is another process's, from before this one goes offline
        from app.cli.cluster_line import open_line

        open_line()
    elif len(sys.argv) > 1 and (
        sys.argv[1] in _WITH_WORKERS or "start-worker" in sys.argv[2:3]
    ):  # what they are forked from loads beside the command line
        from scanner.batch.processes import prepare

        with suppress(OSError):  # said, if it must be, where the workers are needed
            prepare()
    from app.cli.main import main as run

    run()


def _asks_for_a_cluster(arguments: list[str]) -> bool:
    named = any(each.partition("=")[0] == "--cluster" for each in arguments[2:])
    return (named and arguments[1] in ("scan", "clean")) or arguments[1:3] == ["cluster", "status"]


if __name__ == "__main__":
    main()
