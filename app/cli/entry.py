"""The door of `photovet`. A worker process imports the program that started it: here it finds nothing heavy."""

from __future__ import annotations


def main() -> None:
    """Run the command line; the process ends with one of `scanner.errors.ExitCode`."""
    from app.cli.main import main as run

    run()


if __name__ == "__main__":
    main()
