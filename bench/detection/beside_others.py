"""PhotoVet beside other finders of text and faces, on the same drawn photos, in turn.

    python bench beside_others [--megapixels 1,3,12,48] [--lines 5,100] [--rounds 3] [--only NAMES]

Each tool looks at each photo in a process of its own, one after the other in each round, so that what else the machine
does meets all alike. Printed, as medians over the rounds with the smallest and the largest: processor seconds of a
second look at the photo (the first one loads the networks), those of the whole process, its peak memory, and the share
of the drawn lines of which 80 % lie under what was found, all boxes grown by a third of their height. What is not
installed is named and left out. PhotoVet's time holds text in all passes, faces and codes, and reading; that of the
others what they do as they come.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import astuple
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from detect_peers import PEERS
from PIL import Image, ImageDraw, ImageFont

from scanner.model import PixelBox
from scanner.offline import go_offline
from scanner.settings import Settings
from scanner.vision.look import Vision

BENCH = Path(__file__).resolve().parents[1]
WORDS = ("Lincoln School", "Oak Street 12", "7ABC123", "Cafe Rosa", "Tel. 555 0142", "EXIT", "Room 4b", "Anna")
HEIGHTS = (0.006, 0.008, 0.012, 0.02, 0.035)  # of the photo's longer side
COVER = 0.8
GROWN = 0.33


def drawn(megapixels: float, lines: int) -> tuple[Image.Image, list[PixelBox]]:
    """A sample photo at that size with so many signs, none over another, and where their letters are."""
    width = round(math.sqrt(megapixels * 1e6 * 4 / 3))
    with Image.open(str(files("resources") / "samples" / "IMG_20260512_152233.jpg")) as sample:
        picture = sample.convert("RGB").resize((width, round(width * 0.75)), Image.Resampling.BICUBIC)
    rng, pen = np.random.default_rng(lines), ImageDraw.Draw(picture)
    boxes: list[PixelBox] = []
    for number in range(50 * lines):
        if len(boxes) == lines:
            break
        font = ImageFont.load_default(max(12, round(width * HEIGHTS[number % len(HEIGHTS)])))
        word = WORDS[number % len(WORDS)]
        left, top, right, bottom = (round(v) for v in font.getbbox(word))
        x, y = (int(rng.integers(20, side - 20)) for side in picture.size)
        box = PixelBox(x + left, y + top, x + right, y + bottom)
        reach = box.grown(box.height, box.height)
        if reach.clamped(*picture.size) != reach or any(reach.intersection(other).area for other in boxes):
            continue
        pen.rectangle(astuple(box.grown(box.height // 3, box.height // 3)), fill=(235, 230, 210))
        pen.text((x, y), word, fill=(30, 40, 90), font=font)
        boxes.append(box)
    return picture, boxes


def look(name: str, path: Path, boxes: list[PixelBox], threads: int) -> dict[str, Any]:
    """What one tool took for a second look, and what it found; in a process of its own."""
    with Image.open(path) as image:
        rgb = np.asarray(image.convert("RGB"))
    if name == "PhotoVet":
        go_offline()
        vision = Vision(Settings(threads=threads))

        def find(picture: Any) -> list[PixelBox]:
            evidence = vision.look(picture)
            return [line.quad.bounds() for line in evidence.lines] + [face.box for face in evidence.faces]
    else:
        made = PEERS[name][1]()
        if isinstance(made, str):
            return {"missing": made}
        find = made
    find(rgb)
    begin = used()
    found = find(rgb)
    seconds = used() - begin
    hidden = np.zeros(rgb.shape[:2], np.bool_)
    for box in found:
        part = box.grown(GROWN * box.height, GROWN * box.height).clamped(rgb.shape[1], rgb.shape[0])
        hidden[part.top : part.bottom, part.left : part.right] = True
    hits = sum(hidden[box.top : box.bottom, box.left : box.right].mean() >= COVER for box in boxes)
    return {"second": seconds, "hits": int(hits), "found": len(found)}


def used() -> float:
    """Processor seconds of this process and of those that it waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def in_own_process(name: str, job: Path, threads: int) -> dict[str, Any]:
    """The look's answer, with the whole process's wall and processor seconds and its peak memory in MB."""
    begin = time.perf_counter()
    limits = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "OMP_THREAD_LIMIT"), str(threads))
    command = [
        sys.executable,
        str(BENCH),
        Path(__file__).stem,
        "--one",
        name,
        "--job",
        str(job),
        "--threads",
        str(threads),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, **limits}) as child:
        assert child.stdout is not None
        answer = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        return {"missing": f"ended with {child.returncode}"}
    result: dict[str, Any] = json.loads(answer.splitlines()[-1])
    return {
        **result,
        "wall": time.perf_counter() - begin,
        "all": usage.ru_utime + usage.ru_stime,
        "memory": usage.ru_maxrss / 1024,
    }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", default="1,3,12,48")
    parser.add_argument("--lines", default="5,100")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--job", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        job = json.loads(options.job.read_text())
        boxes = [PixelBox(*box) for box in job["boxes"]]
        print(json.dumps(look(options.one, Path(job["path"]), boxes, options.threads)))
        return
    names = (
        options.only.split(",")
        if options.only
        else ["PhotoVet", *(n for n, (what, _) in PEERS.items() if what != "plate")]
    )
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, {options.threads} thread(s)")
    print("| MP | lines | tool | second look, CPU s | whole process, CPU s | wall s | peak MB | lines found |")
    print("|--:|--:|---|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        for megapixels in map(float, options.megapixels.split(",")):
            for lines in map(int, options.lines.split(",")):
                picture, drawn_boxes = drawn(megapixels, lines)
                path, job = Path(folder) / "photo.jpg", Path(folder) / "job.json"
                picture.save(path, quality=92)
                job.write_text(json.dumps({"path": str(path), "boxes": [astuple(box) for box in drawn_boxes]}))
                rounds = [
                    {name: in_own_process(name, job, options.threads) for name in names} for _ in range(options.rounds)
                ]
                for name in names:
                    print_row(megapixels, len(drawn_boxes), name, [one[name] for one in rounds])


def print_row(megapixels: float, lines: int, name: str, runs: list[dict[str, Any]]) -> None:
    """One tool's medians, with the smallest and the largest."""
    if "missing" in runs[0]:
        print(f"| {megapixels:g} | {lines} | {name} | {runs[0]['missing']} | | | | |", flush=True)
        return
    cells = []
    for key, form in (("second", ".2f"), ("all", ".1f"), ("wall", ".1f"), ("memory", ".0f")):
        values = [run[key] for run in runs]
        cells.append(f"{statistics.median(values):{form}} ({min(values):{form}} to {max(values):{form}})")
    hits = runs[0]["hits"]
    print(f"| {megapixels:g} | {lines} | {name} | {' | '.join(cells)} | {hits} of {lines} |", flush=True)


if __name__ == "__main__":
    main()
