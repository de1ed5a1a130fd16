"""PhotoVet, ExifTool and mat2 side by side on the same files: what each cleans, leaks, changes and costs.

    python bench side_by_side DATA [--tools photovet,exiftool,...] [--limit N] [--copies N]

DATA is a folder with a file `metadata.jsonl`, one JSON object a line: `file` (path in DATA), `file_type`, `identifying`
(class -> tags, as `exiftool -G1` names them) and `values` (tag -> value in the original). A tag leaks where the copy
still has it with the same value. The classes `icc`, `software` and `device` are left out: a colour profile's texts and
the name of a maker in it are no leak as long as the colours need the profile.

ExifTool has to be on the PATH; mat2's library is looked for in the system's own Python (Debian: `mat2`). Prints a table
in Markdown. Memory is the peak of the largest process of a tool, from the kernel's own count (ru_maxrss).

With `--copies N` every tool gets each file N times, from a temporary folder: what it costs to start then counts less.
Judged are the copies of the first round.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import json
import multiprocessing
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pi_heif
from PIL import Image, ImageOps, ImageSequence

pi_heif.register_heif_opener()
Image.MAX_IMAGE_PIXELS = None

NOT_JUDGED = {"icc", "software", "device"}
STRUCTURE = ("ExifTool:", "System:", "File:File", "File:MIME", "JFIF:", "ICC_Profile:", "ICC-", "APP14:", "SourceFile")
EXIFTOOL_OPTIONS = ("-q", "-q", "-all=", "--icc_profile:all")

# Runs in the system's Python, where Debian installs mat2's library: paths on stdin, one a line, to an output folder.
# Some files keep it busy for minutes, so each has a fork of the process that has the library loaded, and a time limit.
MAT2 = """
import os, resource, shutil, signal, sys
from libmat2 import parser_factory
light, out, cpu_seconds = sys.argv[1] == "light", sys.argv[2], int(sys.argv[3])
def clean(target):
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
    signal.alarm(6 * cpu_seconds)
    try:
        parser, _ = parser_factory.get_parser(target)
        parser.lightweight_cleaning = light
        if parser.remove_all():
            os.replace(parser.output_filename, target)
            return 0
    except Exception:
        pass
    return 1
for number, path in enumerate(line.rstrip("\\n") for line in sys.stdin):
    target = os.path.join(out, f"{number}_{os.path.basename(path)}")
    shutil.copy(path, target)
    child = os.fork()
    if child == 0:
        os._exit(clean(target))
    if os.waitpid(child, 0)[1] != 0:
        os.remove(target)
"""
MAT2_SECONDS = 20


@dataclass(frozen=True)
class Run:
    """What a tool made of the files: copies by number of the file, and what that cost."""

    copies: dict[int, Path]
    seconds: float  # by the clock
    cpu_seconds: float
    peak_mb: float


@contextmanager
def measured() -> Iterator[dict[str, float]]:
    """Wall time; memory is read in the process that ran nothing else, see `alone`."""
    cost: dict[str, float] = {}
    began = time.perf_counter()
    yield cost
    cost["seconds"] = time.perf_counter() - began


_PR_SET_CHILD_SUBREAPER = 36  # <linux/prctl.h>


def alone(work: Callable[[], float]) -> tuple[float, float, float]:
    """Run `work` in a process of its own: the seconds it says; seconds of CPU, and peak MB of the largest child.

    Processes that a command leaves behind to end by themselves become children of that process, and are waited for:
    what they used is the command's too.
    """
    receiver, sender = multiprocessing.Pipe(duplex=False)

    def target() -> None:
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        seconds = work()
        with suppress(ChildProcessError):
            while True:
                os.wait()
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        sender.send((seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024))

    process = multiprocessing.get_context("fork").Process(target=target)
    process.start()
    answer: tuple[float, float, float] = receiver.recv()
    process.join()
    return answer


def timed(command: list[str], **options: Any) -> float:
    """Seconds of a command."""
    with measured() as cost:
        subprocess.run(command, check=False, capture_output=True, **options)
    return cost["seconds"]


def numbered(out: Path) -> dict[int, Path]:
    """Copies that are named "12_name.jpg"."""
    return {
        int(path.name.split("_", 1)[0]): path
        for path in out.iterdir()
        if path.stat().st_size and path.name.split("_", 1)[0].isdigit() and ".cleaned" not in path.name
    }


def photovet(paths: list[Path], out: Path) -> Run:
    """PhotoVet's command line as it comes: its usual worker processes, all its checks included."""
    listing = out.parent / "list"
    listing.write_text("\0".join(map(str, paths)) + "\0")
    report = out.parent / "report.json"
    command = [
        sys.executable,
        "-m",
        "app.cli.entry",
        "clean",
        "--metadata-only",
        "--files-from",
        str(listing),
    ]
    command += ["--output", str(out), "--format", "json", "--report", str(report)]
    cost = alone(lambda: timed(command))
    photos = json.loads(report.read_text())["photos"]
    by_path = {photo["path"]: photo["output"] for photo in photos}
    copies = {n: Path(by_path[str(path)]) for n, path in enumerate(paths) if by_path.get(str(path))}
    return Run(copies, *cost)


def exiftool(paths: list[Path], out: Path) -> Run:
    """ExifTool as its own documentation advises, all files in one process (`-@`)."""
    links = out.parent / "links"
    links.mkdir()
    for number, path in enumerate(paths):
        (links / f"{number}_{path.name}").symlink_to(path)
    listing = out.parent / "arguments"
    listing.write_text("\n".join(str(link) for link in sorted(links.iterdir())) + "\n")
    command = ["exiftool", *EXIFTOOL_OPTIONS, "-o", f"{out}/", "-@", str(listing)]
    cost = alone(lambda: timed(command))
    return Run(numbered(out), *cost)


def exiftool_each(paths: list[Path], out: Path) -> Run:
    """ExifTool started anew for every file, as a file manager's menu entry does."""
    targets = [out / f"{number}_{path.name}" for number, path in enumerate(paths)]
    commands = [
        ["exiftool", *EXIFTOOL_OPTIONS, "-o", str(target), str(path)]
        for path, target in zip(paths, targets, strict=True)
    ]
    cost = alone(lambda: sum(timed(command) for command in commands))
    return Run(numbered(out), *cost)


def mat2(paths: list[Path], out: Path, mode: str) -> Run:
    """mat2's library, all files in one process."""
    names = "".join(f"{path}\n" for path in paths).encode()
    cost = alone(lambda: timed(["/usr/bin/python3", "-c", MAT2, mode, str(out), str(MAT2_SECONDS)], input=names))
    return Run(numbered(out), *cost)


TOOLS: dict[str, tuple[str, Callable[[list[Path], Path], Run]]] = {
    "photovet": ("PhotoVet", photovet),
    "exiftool": ("ExifTool, one process", exiftool),
    "exiftool-each": ("ExifTool, started per file", exiftool_each),
    "mat2-light": ("mat2 lightweight", lambda paths, out: mat2(paths, out, "light")),
    "mat2": ("mat2 thorough", lambda paths, out: mat2(paths, out, "thorough")),
}


# ---- judging -------------------------------------------------------------------------------------------------------


def tags_of(paths: list[Path]) -> dict[str, dict[str, Any]]:
    """What ExifTool reads in each file."""
    found: dict[str, dict[str, Any]] = {}
    for at in range(0, len(paths), 50):
        command = ["exiftool", "-j", "-G1", "-a", "-u", *map(str, paths[at : at + 50])]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        found |= {entry["SourceFile"]: entry for entry in json.loads(done.stdout or "[]")}
    return found


def leaks(original: dict[str, Any], tags: dict[str, Any]) -> list[str]:
    """Identifying tags of the original that the copy still has with their value."""
    values = {tag: str(value) for tag, value in tags.items() if not tag.startswith(STRUCTURE)}
    return [
        tag
        for group, names in original["identifying"].items()
        if group not in NOT_JUDGED
        for tag in names
        if tag in values and str(original["values"].get(tag, ""))[:40] in values[tag][:160]
    ]


def digest(image: Image.Image) -> str:
    """A hash of the pixels."""
    return hashlib.sha256(image.tobytes()).hexdigest()


@cache
def looks_of_original(path: Path) -> tuple[Any, bool, int]:
    """As `looks`, once for all tools."""
    return looks(path)


def looks(path: Path) -> tuple[Any, bool, int]:
    """Digests of the upright pixels of (up to 20) frames, whether there is a colour profile, and the orientation."""
    with Image.open(path) as image:
        has_profile = bool(image.info.get("icc_profile"))
        orientation = image.getexif().get(0x0112, 1)
        upright = ImageOps.exif_transpose(image)
        frames = [f"{upright.size} {upright.mode} {digest(upright)}"]
        if image.format != "MPO":
            frames += [digest(f) for n, f in enumerate(ImageSequence.Iterator(image)) if 0 < n < 20]
        return frames, has_profile, orientation


def judged(entries: list[dict[str, Any]], paths: list[Path], run: Run) -> dict[str, float]:
    """The counts of one tool's row, of the first round of the files; what it cost is the mean of all rounds."""
    tags = tags_of([copy for number, copy in run.copies.items() if number < len(entries)])
    row = dict.fromkeys(("cleaned", "failed", "leaky", "pixels", "profiles", "rotation"), 0.0)
    row |= {"seconds": run.seconds / len(paths), "cpu": run.cpu_seconds / len(paths), "peak_mb": run.peak_mb}
    for number, (entry, path) in enumerate(zip(entries, paths, strict=False)):
        copy = run.copies.get(number)
        if copy is None:
            row["failed"] += 1
            continue
        row["cleaned"] += 1
        row["leaky"] += bool(leaks(entry, tags.get(str(copy), {})))
        try:
            before, profile, orientation = looks_of_original(path)
        except Exception:  # noqa: BLE001, S112  an original that no decoder opens says nothing about its copy
            continue
        try:
            after, profile_after, orientation_after = looks(copy)
        except Exception:  # noqa: BLE001  a copy that does not open any more has lost its pixels
            row["pixels"] += 1
            continue
        if before != after:
            turned = orientation != 1 and orientation_after == 1
            row["rotation" if turned and _same_unturned(path, copy) else "pixels"] += 1
        row["profiles"] += profile and not profile_after
    return row


def _same_unturned(path: Path, copy: Path) -> bool:
    with Image.open(path) as one, Image.open(copy) as two:
        return one.size == two.size and one.tobytes() == two.tobytes()


def again(paths: list[Path], copies: int, folder: Path) -> list[Path]:
    """The files, then as many copies of each as are missing, in folders of their own."""
    found = list(paths)
    for number in range(1, copies):
        (folder / str(number)).mkdir(parents=True)
        found += [Path(shutil.copy(path, folder / str(number) / path.name)) for path in paths]
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--tools", default=",".join(TOOLS))
    parser.add_argument("--limit", type=int)
    parser.add_argument("--copies", type=int, default=1)
    options = parser.parse_args()
    lines = (options.data / "metadata.jsonl").read_text("utf-8").splitlines()[: options.limit]
    entries = [json.loads(line) for line in lines]
    paths = [(options.data / entry["file"]).resolve() for entry in entries]
    print(f"{len(paths)} files of {len({entry['file_type'] for entry in entries})} formats, {options.copies} of each\n")
    print("| | cleaned | not cleaned | leaky | pixels changed | profiles lost | rotation lost ", end="")
    print("| s a file | CPU s a file | peak MB |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|")
    # What the tools wrote is removed at the end: ext4 goes out of the way of files that were removed a moment ago,
    # which would cost the next tool.
    with tempfile.TemporaryDirectory() as folder:
        paths = again(paths, options.copies, Path(folder) / "again")
        os.sync()
        for key in options.tools.split(","):
            title, tool = TOOLS[key]
            out = Path(folder) / key / "out"
            out.mkdir(parents=True)
            row = judged(entries, paths, tool(paths, out))
            counts = " | ".join(
                f"{row[name]:.0f}" for name in ("cleaned", "failed", "leaky", "pixels", "profiles", "rotation")
            )
            costs = f"{row['seconds']:.4f} | {row['cpu']:.4f} | {row['peak_mb']:.0f}"
            print(f"| {title} | {counts} | {costs} |", flush=True)


if __name__ == "__main__":
    main()
