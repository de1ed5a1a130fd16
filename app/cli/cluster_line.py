"""The line to a cluster that this run was asked to use, opened before the run goes offline."""

from __future__ import annotations

from scanner.cluster.line import Line, is_installed, is_supported
from scanner.errors import WrongCallError

_lines: list[Line] = []


def open_line() -> None:
    """Start the gateway, if the extra for clusters is installed."""
    if is_installed() and is_supported():
        _lines.append(Line())


def line() -> Line:
    """The line that was opened. Raises WrongCallError where none could be."""
    require_extra()
    if not is_supported():
        raise WrongCallError("Windows can work for a cluster, but not give it work. Do that from Linux or macOS.")
    if not _lines:
        raise WrongCallError("Name the cluster after the command: photovet scan --cluster ADDRESS ...")
    return _lines[0]


def require_extra() -> None:
    """Raise WrongCallError where the extra for clusters is not installed."""
    if not is_installed():
        raise WrongCallError(
            "Working on a cluster needs more than is installed. Install it with: pip install 'photovet[cluster]'"
        )
