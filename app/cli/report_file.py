"""Where a report goes: standard output, or a file that may be written to, and that only appears when it is whole."""

from __future__ import annotations

import io
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from app.cli.language import language
from app.cli.streams import for_programs
from scanner.errors import OutputError, WrongCallError
from scanner.files import Standing, reason_of, same_file, standing_of
from scanner.replacing import open_device, replacing

if TYPE_CHECKING:
    from scanner.reports.base import Report

_PASSED_AROUND: Final = frozenset({"csv", "html"})  # no found text stands in them unless it is asked for


def holds_what_was_found(report: Report, *, show_text: bool | None) -> bool:
    """Whether found texts and places stand in a report about a scan: such a file is for its owner only."""
    return bool(show_text) or (show_text is None and report.name not in _PASSED_AROUND)


@contextmanager
def report_stream(
    path: Path | None, *, private: bool, unlike: Iterable[str | Path] = (), heading: bool = False
) -> Iterator[TextIO]:
    """Standard output, or a new file that takes its name when the block ends; a device or a pipe is written to.

    Only a report that PhotoVet wrote, or an empty file, is ever replaced. `unlike` are files that the command reads.
    With `heading` a report is in plain words: in a file it begins with a line by which it is known again.

    Raises WrongCallError, before anything else is done, where something else stands at the path; OutputError.
    """
    if path is None:
        yield sys.stdout if heading else for_programs(sys.stdout)
        sys.stdout.flush()
        return
    from scanner.reports.recognised import heading as heading_in

    standing = _checked(path, unlike)
    try:
        with open_device(path) if standing is Standing.OTHER else replacing(path, private=private) as file:
            stream = io.TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline="")
            if heading and standing is not Standing.OTHER:
                stream.write(heading_in(language()))
            try:
                yield stream
                stream.flush()
            finally:
                with suppress(ValueError):  # closed by an error
                    stream.detach()
    except OSError as error:
        raise OutputError(
            "The report could not be written to {path}: {reason}.", path=repr(str(path)), reason=reason_of(error)
        ) from error


def _checked(path: Path, unlike: Iterable[str | Path]) -> Standing:
    """What stands at the path, where a report may be written to it; raises WrongCallError where none may."""
    from scanner.formats.registry import is_photo_name

    shown = repr(str(path))
    if is_photo_name(path.name):
        raise WrongCallError(
            "{shown} is the name of a photo. Name another file for the report, such as report.html.", shown=shown
        )
    standing = standing_of(path)
    if standing is Standing.NOTHING and standing_of(path, follow=False) is Standing.NOTHING:
        return standing
    if standing is Standing.OTHER and not stat.S_ISBLK(path.stat().st_mode):
        return standing  # a pipe, a terminal: to replace it would destroy it
    if standing is Standing.FOLDER:
        raise WrongCallError("{shown} is a folder. Name a file for the report.", shown=shown)
    if standing is not Standing.FILE or standing_of(path, follow=False) is not Standing.FILE:
        raise WrongCallError(
            "No report can be written to {shown}: it is a link, a disk, or closed to you.", shown=shown
        )
    if any(same_file(path, other) for other in unlike):
        raise WrongCallError(
            "{shown} is read by this command, so it is not replaced by a report. Name another file.", shown=shown
        )
    from scanner.reports.recognised import first_bytes, is_report

    head = first_bytes(path)
    if head and not is_report(head):
        raise WrongCallError(
            "{shown} holds something that is no report of PhotoVet, so it is not replaced. Name "
            "another file, or remove it first.",
            shown=shown,
        )
    return standing
