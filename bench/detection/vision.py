"""How much of the labelled text and how many labelled faces the engines find, before any rule names them.

    python bench vision DATA [--sets scene_text,app_photos] [--limit N] [--engine rapidocr] [--curve]

DATA holds <set>.jsonl manifests and the photos they name. A label counts as found when 80 % of it (90 % of a plate)
lies under the found boxes, grown by some share of their height. `--curve` prints the precision of text boxes by
detection score and by confidence of the reading, on photos whose labels are complete.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps

from scanner.model import Evidence, PixelBox, Quad
from scanner.settings import Settings
from scanner.vision.look import Vision

_GROWTHS = (0.2, 0.35, 0.5)
_COVER = {"plates": 0.9}
_SMALLEST_FACE_PX = 10


def main() -> None:
    """Print one table a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--sets", default="plates,app_photos,scene_text,faces")
    parser.add_argument("--limit", type=int, default=10**6)
    parser.add_argument("--engine", default="rapidocr")
    parser.add_argument("--curve", action="store_true")
    options = parser.parse_args()
    vision = Vision(replace(Settings(), ocr_engine=options.engine))
    for name in options.sets.split(","):
        items = [json.loads(line) for line in (options.data / f"{name}.jsonl").read_text().splitlines()]
        random.Random(0).shuffle(items)  # noqa: S311  # a fixed sample
        seen = []
        begin = time.perf_counter()
        for item in items[: options.limit]:
            with Image.open(options.data / item["file"]) as image:
                rgb = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
            evidence = vision.look(rgb)
            seen.append((item, replace(evidence, rgb=rgb[:1, :1]), rgb.shape[1::-1]))
        print(f"{name}: {len(seen)} photos, {(time.perf_counter() - begin) / len(seen):.2f} s a photo")
        for growth in _GROWTHS:
            _print_recall(name, seen, growth)
        if options.curve and name != "faces":
            _print_curve(name, seen)


def _print_recall(name: str, seen: list[tuple[Any, Evidence, tuple[int, int]]], growth: float) -> None:
    found = labels = 0
    shares = []
    for item, evidence, (width, height) in seen:
        boxes = [face.box.grown(growth * face.box.width, growth * face.box.height) for face in evidence.faces]
        if name != "faces":
            boxes = [_grown(line.quad, growth) for line in evidence.lines]
        hidden = np.zeros((height, width), bool)
        for box in (b.clamped(width, height) for b in boxes):
            hidden[box.top : box.bottom, box.left : box.right] = True
        shares.append(float(hidden.mean()))
        for label in item["boxes"]:
            if _counts(label):
                labels += 1
                x, y, w, h = (round(v) for v in label["box"])
                part = hidden[max(0, y) : y + h, max(0, x) : x + w]
                found += bool(part.size and part.mean() >= _COVER.get(name, 0.8))
    print(
        f"  grown by {growth:.2f}: {found / max(labels, 1):.3f} of {labels} found, {np.mean(shares):.3f} of the picture"
    )


def _counts(label: dict[str, Any]) -> bool:
    if label.get("legible") is False or label.get("text") == "###" or label["category"] == "other":
        return False
    return label["category"] != "face" or min(label["box"][2:]) >= _SMALLEST_FACE_PX


def _grown(quad: Quad, growth: float) -> PixelBox:
    reach = growth * min(quad.width_px, quad.height_px)
    return quad.bounds().grown(reach, reach)


def _print_curve(name: str, seen: Iterable[tuple[Any, Evidence, tuple[int, int]]]) -> None:
    rows = []
    for item, evidence, _ in seen:
        if not item.get("complete", name != "plates"):
            continue
        labels = [
            PixelBox(round(x), round(y), round(x + w), round(y + h)) for x, y, w, h in (b["box"] for b in item["boxes"])
        ]
        for line in evidence.lines:
            box = line.quad.bounds()
            true = any(box.intersection(b).area > 0.3 * max(1, min(box.area, b.area)) for b in labels)
            rows.append((line.detection_score, line.confidence, true))
    table = np.array(rows, float).reshape(-1, 3)
    for title, column in (("detection score", 0), ("reading confidence", 1)):
        print(f"  {title}: boxes at or above, share of them on a label")
        for low in np.arange(0.2, 1.0, 0.1):
            chosen = table[table[:, column] >= low]
            print(f"    {low:.1f} {len(chosen):5d} {chosen[:, 2].mean() if len(chosen) else 0:.2f}")


if __name__ == "__main__":
    main()
