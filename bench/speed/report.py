"""How large an HTML report of thousands of photos is, what writing it takes, and how long a browser needs to open it.

    python bench report [--photos 5000] [--photos-per-page 200] [--chromium chromium]

The pictures are those of the samples, each with its own findings; every photo of the report repeats one of them, so
that the sizes are those of real pages. Writing is measured without making the pictures, which is a worker's task.
The browser is told to load a page and give out its text; what it takes with an empty page is taken off.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from importlib.resources import files
from itertools import cycle, islice
from pathlib import Path
from typing import TextIO

from scanner.batch.jobs import Workbench
from scanner.batch.pictures import PicturesJob
from scanner.model import ScanResult
from scanner.offline import go_offline
from scanner.reports.base import Pictures, ReportOptions
from scanner.reports.html_report import Pages, write_pages, write_scan
from scanner.scan import scan_photo
from scanner.settings import Settings
from scanner.vision.look import Vision

MB = 1e6


def scanned_samples() -> list[tuple[ScanResult, Pictures]]:
    """The samples, scanned, with the pictures that a report shows of them."""
    settings = Settings(quick=True)
    vision, bench = Vision(settings), Workbench()
    made = []
    for path in sorted(Path(str(files("resources") / "samples")).iterdir()):
        result = scan_photo(str(path), settings, vision)
        if result.photo is not None:
            made.append((result, PicturesJob(result, settings).run(bench)))
    return made


def opening_s(browser: str, page: Path, runs: int = 3) -> float:
    """The median time in which the browser loads and lays out the page and ends."""
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom", page.as_uri()]
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=300)
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def main() -> None:
    """Write both kinds of report and print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=int, default=5000)
    parser.add_argument("--photos-per-page", type=int, default=200)
    parser.add_argument("--chromium", default=shutil.which("chromium"))
    options = parser.parse_args()
    go_offline()
    samples = scanned_samples()
    pictures: dict[str, Pictures] = {}

    def results() -> Iterator[ScanResult]:
        pictures.clear()
        for number, (result, made) in enumerate(islice(cycle(samples), options.photos)):
            path = f"class {number // 500}/IMG_{number:05}.jpg"
            pictures.clear()
            pictures[path] = made
            yield replace(result, path=path)

    chosen = ReportOptions(title="Summer fair", pictures=lambda result: pictures[result.path])
    with tempfile.TemporaryDirectory(prefix="photovet-bench-") as name:
        folder = Path(name)
        inner = folder / "front_files"
        inner.mkdir()

        def opened(page: str) -> AbstractContextManager[TextIO]:
            return (inner / page).open("w", encoding="utf-8")

        pages = Pages("front.html", inner.name, opened, options.photos_per_page)
        for what, target, pieces in (
            ("pages", folder / "front.html", write_pages(results(), pages, chosen)),
            ("one page", folder / "one.html", write_scan(results(), chosen)),
        ):
            before, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
            with target.open("w", encoding="utf-8") as file:
                file.writelines(pieces)
            grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
            seconds = time.process_time() - begin
            print(f"{what}: written in {seconds:.1f} s of processor time, {grown:.0f} MiB more memory than before")
        empty = folder / "empty.html"
        empty.write_text("<!doctype html><title>empty</title>")
        alone = opening_s(options.chromium, empty) if options.chromium else 0.0
        for label, page in (
            ("front page", folder / "front.html"),
            ("page 1", inner / pages.name(1)),
            ("one page", folder / "one.html"),
        ):
            took = f", opened in {opening_s(options.chromium, page) - alone:.1f} s" if options.chromium else ""
            print(f"{label}: {page.stat().st_size / MB:.1f} MB{took}")
        every = [page.stat().st_size for page in inner.iterdir()]
        print(
            f"{len(every)} pages, {sum(every) / MB:.0f} MB in all, {sum(every) / options.photos / 1e3:.0f} kB a photo"
        )


if __name__ == "__main__":
    main()
