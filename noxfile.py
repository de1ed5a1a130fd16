"""The gate's steps, one task each: `nox` runs all but the tests, `nox -s tests` the tests, `nox -l` lists them.

They use the environment that `nox` is installed in, and make none: `pip install -e ".[dev]"`.
"""

import sys
from pathlib import Path

import nox

nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "types", "layers", "docs"]


def _run(session: nox.Session, name: str, *arguments: str) -> None:
    """A tool of the environment that runs this file, not one that lies elsewhere on the path."""
    session.run(str(Path(sys.executable).with_name(name)), *arguments, external=True, env={"NO_MKDOCS_2_WARNING": "1"})


@nox.session
def lint(session: nox.Session) -> None:
    """Style: ruff's rules, and its format."""
    _run(session, "ruff", "check", ".")
    _run(session, "ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strictly."""
    _run(session, "mypy")


@nox.session
def layers(session: nox.Session) -> None:
    """Which part may import which."""
    _run(session, "lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """The docs site, with warnings as errors."""
    _run(session, "mkdocs", "build", "--strict", "--quiet")


@nox.session
def tests(session: nox.Session) -> None:
    """The tests, or those that are named: `nox -s tests -- tests/unit/formats`."""
    _run(session, Path(sys.executable).name, "-m", "pytest", "-n", "auto", *session.posargs)
