"""An HTML report with its small pictures, in one file or in pages beside a front page."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.cli.report_file import report_stream
from app.cli.run import Stopped, stop_on_signal
from scanner.errors import OutputError, WrongCallError
from scanner.files import Standing, is_file, is_folder, is_missing, reason_of, standing_of

if TYPE_CHECKING:
    from app.cli.options import Selection
    from scanner.model import Review, ScanResult
    from scanner.reports.base import Report, ReportOptions
    from scanner.settings import Settings

PHOTOS_PER_PAGE = 200


class Shortened:
    """Names photos from the folder on that all of them share: the folders above are nobody's business."""

    def __init__(self, folders: Iterable[str]) -> None:
        try:
            self._root = os.path.commonpath(set(folders))
        except ValueError:  # none, on several drives of a Windows computer, or relative beside absolute ones
            self._root = ""

    @classmethod
    def of_photos(cls, paths: Iterable[str]) -> Shortened:
        """For a known list of photos."""
        return cls(os.path.dirname(path) for path in paths)  # noqa: PTH120  # text in, text out: thousands of paths

    @classmethod
    def of_selection(cls, chosen: Selection) -> Shortened:
        """For the photos and folders that a person named, before any folder is walked; standard input is not read."""
        absolute = map(os.path.abspath, chosen.named() if chosen.files_from != "-" else ())
        return cls(path if is_folder(path) else os.path.dirname(path) for path in absolute)  # noqa: PTH120

    def __call__(self, path: str) -> str:
        """The path as the report shows it."""
        if not self._root:
            return path
        inside = os.path.relpath(os.path.abspath(path), self._root)  # noqa: PTH100  # text in, text out
        return path if inside.startswith(os.pardir) else inside


class Beside:
    """The pages of a report in a folder beside its front page, which is all that a person has to open."""

    def __init__(self, front: Path, photos_per_page: int, *, private: bool) -> None:
        from scanner.reports.html_report import Pages

        self._private = private
        self._folder = front.with_name(f"{front.stem}_files")  # Explorer moves and copies such a folder with its page
        if standing_of(self._folder, follow=False) is Standing.LINK:  # pages would come and go wherever it leads
            raise WrongCallError(
                "No report can be written to {shown}: it is a link, a disk, or closed to you.",
                shown=repr(str(self._folder)),
            )
        self._written: set[str] = set()
        self.pages = Pages(front.name, self._folder.name, self._page, photos_per_page)

    @contextmanager
    def _page(self, name: str) -> Iterator[TextIO]:
        try:
            self._folder.mkdir(exist_ok=True)
        except OSError as error:
            raise OutputError(
                "The folder {path} for the report's pages cannot be made: {reason}.",
                path=repr(str(self._folder)),
                reason=reason_of(error),
            ) from error
        with report_stream(self._folder / name, private=self._private) as stream:
            yield stream
        self._written.add(name)

    def remove_older(self) -> None:
        """Remove pages that a longer report of this name left, and the folder if nothing else is in it."""
        from scanner.reports.recognised import first_bytes, is_report

        for number in count(len(self._written) + 1):
            older = self._folder / self.pages.name(number)
            if not is_file(older) or not is_report(first_bytes(older)):
                break
            older.unlink()
        with suppress(OSError):  # it holds this report's pages or somebody's own files, or there is none
            self._folder.rmdir()


def beside(writer: Report, output: Path | None, photos_per_page: int, *, private: bool) -> Beside | None:
    """Where the pages of a long report go; None for other formats, standard output and pipes."""
    if writer.name == "html" and output is not None and (is_file(output) or is_missing(output)):
        return Beside(output, photos_per_page, private=private)
    return None


def written(
    writer: Report, results: Iterable[ScanResult], pages: Beside | None, chosen: ReportOptions
) -> Iterator[str]:
    """The report in pieces, in pages where there is a place for them."""
    from scanner.reports.html_report import write_pages

    return write_pages(results, pages.pages, chosen) if pages is not None else writer.scan(results, chosen)


def pictured(
    results: Iterable[ScanResult],
    review_of: Callable[[ScanResult], Review],
    settings: Settings,
    shortened: Shortened,
    chosen: ReportOptions,
    pages: Beside | None,
    workers: int,
    stopped: Stopped,
) -> Iterator[str]:
    """The HTML report with pictures that worker processes make: a photo is never decoded in this one.

    Work is asked of the workers while `results` are taken; where those come from a pool of their own, its reaction to
    Ctrl-C counts, and the pictures of what had finished are still made.
    """
    from scanner.batch.pictures import with_pictures
    from scanner.batch.workers import WorkerPool
    from scanner.reports.base import Pictures
    from scanner.reports.html_report import HTML

    current: dict[str, Pictures] = {}

    def shown() -> Iterator[ScanResult]:
        for result, pictures in with_pictures(pool, results, review_of, settings):
            path = shortened(result.path)
            current.clear()
            current[path] = pictures
            yield replace(result, path=path)

    with WorkerPool(workers) as pool, stop_on_signal(stopped, pool.cancel):
        yield from written(HTML, shown(), pages, replace(chosen, pictures=lambda result: current[result.path]))
