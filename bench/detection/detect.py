"""Recall, precision and time of detection, per kind, on labelled photos.

python bench detect DATA [options]

DATA holds `<set>.jsonl`, one photo a line: {"file": .., "complete": true, "boxes": [{"box": [left, top, width, height],
"text": .., "category": plate | school | signage | street | jersey | name | phone | face | scene_text | other,
"legible": true}]}. Unreadable labels ("###") are never a miss. Printed:

  recall     share of the labels of a category of which 80 % lie under findings that the policy `careful` hides
             (faces: that were found), and the share that a finding of the right kind overlaps
  precision  share of the findings of a kind that touch a label, on photos whose labels are complete
  peers      recall by category, precision and processor time of EasyOCR, Tesseract, deface and OpenCV's plate cascade,
             where they are installed, beside PhotoVet's on the same photos; all boxes grown as PhotoVet grows its own
  reliability  findings by confidence, and how many of each bin touch a label of their kind

`--cache DIR` keeps what the engines saw, so that rules can be measured again in seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from detect_peers import PEERS
from PIL import Image, ImageOps

from scanner.detectors.registry import detect
from scanner.model import Action, Candidate, Evidence, Kind, PixelBox
from scanner.offline import go_offline
from scanner.settings import Settings
from scanner.vision.look import Vision

COVER = 0.8
RIGHT = {
    "plate": {Kind.PLATE},
    "school": {Kind.SCHOOL},
    "signage": {Kind.BUSINESS, Kind.SIGN},
    "street": {Kind.STREET, Kind.ADDRESS},
    "jersey": {Kind.TEAM, Kind.JERSEY_NUMBER, Kind.NAME, Kind.SCHOOL},
    "name": {Kind.NAME},
    "phone": {Kind.CONTACT},
    "other": {Kind.CONTACT},
    "face": {Kind.FACE},
}
TEXT = {"plate", "school", "signage", "street", "jersey", "name", "phone", "scene_text", "other"}
# What the peers look for, and what PhotoVet finds of it.
SUBJECTS = {"text": TEXT - {"other"}, "face": {"face"}, "plate": {"plate"}}
PROCESSOR = "processor"
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(slots=True)
class Label:
    """A labelled thing."""

    category: str
    box: PixelBox
    counts: bool


@dataclass(slots=True)
class Tally:
    """Hits and totals, by name."""

    hits: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)

    def add(self, name: str, hit: bool) -> None:
        """Count one."""
        self.of[name] += 1
        self.hits[name] += hit

    def show(self, name: str) -> str:
        """Share and total."""
        return f"{self.hits[name] / self.of[name]:.3f} of {self.of[name]:4}" if self.of[name] else "   -        "


def labels_of(item: dict[str, Any]) -> list[Label]:
    """The labels of a photo; unreadable ones, and faces under 10 px, do not count."""
    labels = []
    for entry in item["boxes"]:
        left, top, width, height = entry["box"]
        box = PixelBox(int(left), int(top), int(left + width), int(top + height))
        legible = entry.get("legible") is not False and entry.get("text") != "###"
        small_face = entry["category"] == "face" and min(width, height) < 10
        labels.append(Label(entry["category"], box, legible and not small_face))
    return labels


def covered(box: PixelBox, others: list[PixelBox]) -> float:
    """Share of the box under the union of the others."""
    mask = np.zeros((max(1, box.height), max(1, box.width)), bool)
    for other in others:
        part = other.intersection(box)
        mask[part.top - box.top : part.bottom - box.top, part.left - box.left : part.right - box.left] = True
    return float(mask.mean())


def touches(box: PixelBox, labels: list[Label], categories: set[str] | None = None) -> bool:
    """Whether the box shares pixels with a label of these categories."""
    return any(
        box.intersection(label.box).area > 0 for label in labels if categories is None or label.category in categories
    )


def photos(data: Path, sets: list[str], limit: int | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """(set, photo), a fixed sample of each set where there is a limit."""
    for name in sets:
        items = [json.loads(line) for line in (data / f"{name}.jsonl").read_text("utf-8").splitlines() if line]
        sample = items if limit is None or limit >= len(items) else random.Random(0).sample(items, limit)  # noqa: S311  # a sample, no secret
        for item in sample:
            yield name, item


def read(path: Path) -> np.ndarray:
    """Upright pixels."""
    with Image.open(path) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


def look(vision: Vision, rgb: np.ndarray, kept: Path | None) -> Evidence:
    """What the engines see, or saw the last time; the pixels themselves are not kept."""
    if kept is not None and kept.exists():
        # The cache is this bench's own, in a folder that its user named.
        kept_evidence: Evidence = pickle.loads(kept.read_bytes())  # noqa: S301
        return replace(kept_evidence, rgb=rgb)
    begin = processor_seconds()
    evidence = vision.look(rgb)
    evidence = replace(evidence, seconds={**evidence.seconds, PROCESSOR: processor_seconds() - begin})
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        bare = Evidence(
            rgb[:0], evidence.lines, evidence.faces, evidence.codes, evidence.failures, dict(evidence.seconds)
        )
        kept.write_bytes(pickle.dumps(bare))
    return evidence


def processor_seconds() -> float:
    """Of this process and of those it ran."""
    return sum(os.times()[:4], 0.0)


class Bench:
    """Counts over all photos."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.protected, self.named, self.precise = Tally(), Tally(), Tally()
        self.reliability: dict[int, Counter[bool]] = defaultdict(Counter)
        self.seconds: Counter[str] = Counter()
        self.peers: dict[tuple[str, str], tuple[Tally, Tally]] = {}
        self.peer_seconds: dict[str, list[float]] = defaultdict(list)
        self.photos = 0

    def photo(self, group: str, labels: list[Label], complete: bool, found: tuple[Candidate, ...]) -> None:
        """Count one photo's findings against its labels."""
        self.photos += 1
        hidden = [c.box for c in found if self.settings.action_for(c.kind) is Action.HIDE]
        faces = [c.box for c in found if c.kind is Kind.FACE]
        for label in labels:
            if not label.counts or label.category == "other":
                continue
            name = f"{group}/{label.category}"
            self.protected.add(name, covered(label.box, faces if label.category == "face" else hidden) >= COVER)
            right = [c for c in found if c.kind in RIGHT.get(label.category, set())]
            if label.category in RIGHT:
                self.named.add(name, any(c.box.intersection(label.box).area > 0.3 * label.box.area for c in right))
        if complete:
            for candidate in found:
                self._precision(candidate, labels)

    def _precision(self, candidate: Candidate, labels: list[Label]) -> None:
        if candidate.kind is Kind.FACE and not any(label.category == "face" for label in labels):
            return  # nobody labelled faces there
        categories = {category for category, kinds in RIGHT.items() if candidate.kind in kinds} or TEXT
        if candidate.kind is Kind.SIGN or any(label.category == "scene_text" for label in labels):
            categories = TEXT
        is_right = touches(candidate.box, labels, categories)
        self.precise.add(candidate.kind.value, is_right)
        at = max(i for i, edge in enumerate(BINS[:-1]) if candidate.confidence >= edge)
        self.reliability[at][is_right] += 1

    def own(self, labels: list[Label], complete: bool, found: tuple[Candidate, ...]) -> None:
        """Count one photo's findings as the peers' boxes are counted."""
        hidden = [c for c in found if self.settings.action_for(c.kind) is Action.HIDE]
        boxes = {
            "text": [c.box for c in hidden if c.kind is not Kind.CODE],
            "face": [c.box for c in found if c.kind is Kind.FACE],
            "plate": [c.box for c in found if c.kind is Kind.PLATE],
        }
        for subject in SUBJECTS:
            if concerned(subject, labels):
                self.peer("PhotoVet", subject, labels, complete, boxes[subject])

    def peer(self, name: str, subject: str, labels: list[Label], complete: bool, boxes: list[PixelBox]) -> None:
        """Count one photo's boxes of a finder, as it wants them to be hidden."""
        recall, precision = self.peers.setdefault((subject, name), (Tally(), Tally()))
        for label in labels:
            if label.counts and label.category in SUBJECTS[subject]:
                recall.add(label.category, covered(label.box, boxes) >= COVER)
        if complete:
            for box in boxes:
                precision.add("", touches(box, labels, TEXT if subject == "text" else SUBJECTS[subject]))

    def show(self) -> None:
        """Print everything."""
        print(
            f"{self.photos} photos; seconds a photo: "
            + ", ".join(f"{k} {v / self.photos:.3f}" for k, v in self.seconds.items())
        )
        print("\nset/category             protected         named right")
        for name in sorted(self.protected.of):
            print(f"{name:24} {self.protected.show(name):17} {self.named.show(name)}")
        print("\nkind             precision (photos with complete labels)")
        for kind in Kind:
            print(f"{kind.value:16} {self.precise.show(kind.value)}")
        print("\nconfidence     findings  touch a label of their kind")
        for at, (low, high) in enumerate(pairwise(BINS)):
            total = self.reliability[at].total()
            if total:
                print(f"{low:.1f} to {high:.1f}     {total:8}  {self.reliability[at][True] / total:.3f}")
        for (subject, name), (recall, precision) in sorted(self.peers.items()):
            print(f"\n{subject}, {name}: precision {precision.show('')}")
            if name in self.peer_seconds:
                print(f"  {np.mean(self.peer_seconds[name]):.2f} s of processor time a photo, all that it looks for")
            for category in sorted(recall.of):
                print(f"  {category:12} recall {recall.show(category)}")


def concerned(subject: str, labels: list[Label]) -> bool:
    """Whether a photo tells anything about finders of that subject: faces are labelled on photos of faces only."""
    if subject == "plate":
        return not any(label.category == "face" for label in labels)
    return any(label.category in SUBJECTS[subject] for label in labels)


def grown(box: PixelBox, subject: str) -> PixelBox:
    """A peer's text box grown as PhotoVet's are, so that finding is compared and not framing."""
    return box.grown(0.4 * box.height, 0.3 * box.height) if subject == "text" else box


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--sets", default="plates,app_photos,scene_text,faces")
    parser.add_argument("--limit", type=int, help="photos a set")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--no-peers", action="store_true")
    arguments = parser.parse_args()
    go_offline()
    finders = {}
    for name, (subject, make) in {} if arguments.no_peers else PEERS.items():
        finder = make()
        if isinstance(finder, str):
            print(f"{name}: {finder}")
        else:
            finders[name] = (subject, finder)
    vision, bench = Vision(Settings()), Bench()
    for group, item in photos(arguments.data, arguments.sets.split(","), arguments.limit):
        rgb = read(arguments.data / item["file"])
        labels = labels_of(item)
        # Every word of a street photo is labelled, unreadable ones too.
        complete = item.get("complete", group in ("app_photos", "scene_text"))
        kept = arguments.cache / group / f"{Path(item['file']).stem}.pickle" if arguments.cache else None
        evidence = look(vision, rgb, kept)
        bench.seconds.update(evidence.seconds)
        begin = time.perf_counter()
        found = detect(evidence)
        bench.seconds["detectors"] += time.perf_counter() - begin
        bench.photo(group, labels, complete, found)
        if finders:
            bench.own(labels, complete, found)
            bench.peer_seconds["PhotoVet"].append(evidence.seconds.get(PROCESSOR, float("nan")))
        for name, (subject, finder) in finders.items():
            if concerned(subject, labels):
                begin = processor_seconds()
                boxes = finder(rgb)
                bench.peer_seconds[name].append(processor_seconds() - begin)
                bench.peer(name, subject, labels, complete, [grown(box, subject) for box in boxes])
    bench.show()


if __name__ == "__main__":
    main()
