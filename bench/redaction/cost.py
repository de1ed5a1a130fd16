"""What hiding costs: pixels changed outside, size, time; beside what other tools do to the same regions.

    python bench cost FOLDER [FOLDER ...] --photos 30     # photos with text
    python bench cost --twelve-megapixels PHOTO.jpg       # one export with five regions, checked

"Outside" is everything further than 17 pixels from a hidden region: the rest of the MCUs that a region touches, and a
decoder's chroma smoothing, end there. Other tools save the whole picture anew as a JPEG of quality 95.
"""

from __future__ import annotations

import argparse
import io
import json
import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from usual_styles import deface_blur, deface_mosaic, gaussian_blur, saved_as_jpeg

from scanner.detectors.registry import detect
from scanner.errors import PhotoVetError
from scanner.export import render
from scanner.formats.base import Format
from scanner.formats.registry import identify
from scanner.model import Action, Check, HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.settings import POLICIES, Limits, Settings
from scanner.verify import check_copy
from scanner.vision.look import Vision

RING_PX = 17
LIMITS = Limits()


@dataclass
class Row:
    """Measurements of one way of hiding, one entry a photo."""

    changed: list[float] = field(default_factory=list)  # share of outside pixels
    psnr: list[float] = field(default_factory=list)  # outside, dB; infinite where nothing changed
    size: list[float] = field(default_factory=list)  # of the copy over that of the original
    seconds: list[float] = field(default_factory=list)

    def add(self, before: np.ndarray, after: np.ndarray, outside: np.ndarray, size: float, seconds: float) -> None:
        """Take note of one photo."""
        if outside.any():
            differs = (before != after).any(axis=2)[outside]
            error = ((before.astype(np.float32) - after) ** 2).mean(axis=2)[outside].mean()
            self.changed.append(float(differs.mean()))
            self.psnr.append(10 * math.log10(255**2 / error) if error > 0 else math.inf)
        self.size.append(size)
        self.seconds.append(seconds)


PEERS: dict[str, Callable[[np.ndarray, PixelBox], np.ndarray]] = {
    "deface blur, saved at 95": deface_blur,
    "deface mosaic 20 px, saved at 95": deface_mosaic(20),
    "Pillow blur 15 px, saved at 95": gaussian_blur(15),
}


def shown(content: bytes) -> np.ndarray:
    """The upright picture as Pillow shows it."""
    return np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(content))).convert("RGB"))


def exported(
    content: bytes, form: Format, plan: RedactionPlan, vision: Vision | None
) -> tuple[bytes, tuple[Check, ...]]:
    """PhotoVet's copy and its checks."""
    copy = b"".join(render(form.open(memoryview(content), LIMITS), plan).pieces)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy"
        path.write_bytes(copy)
        return copy, check_copy(path, form.open(memoryview(content), LIMITS), plan, vision)


def bench(files: Sequence[Path], style: str) -> tuple[dict[str, Row], dict[str, int]]:
    """All ways of hiding on all photos, and how often each check failed."""
    vision = Vision(Settings())
    rows = {f"PhotoVet {style}, checked": Row(), **{name: Row() for name in PEERS}}
    failed: dict[str, int] = {"photos with hidden regions": 0, "regions": 0}
    for path in files:
        content = path.read_bytes()
        form = identify(content[:4096])
        if form is None:
            continue
        try:
            before = form.open(memoryview(content), LIMITS).first_picture().rgb
            findings = detect(vision.look(before), ())
            policy = POLICIES["careful"]
            boxes = [f.box for f in findings if policy[f.kind] is Action.HIDE]
            if not boxes:
                continue
            regions = tuple(HiddenRegion(box, Kind.SIGN, style) for box in boxes)
            begin = time.perf_counter()
            copy, checks = exported(content, form, RedactionPlan("", regions, seed=7), vision)
            seconds = time.perf_counter() - begin
        except PhotoVetError as error:
            print(f"  {path.name}: {error}", file=sys.stderr)
            continue
        failed["photos with hidden regions"] += 1
        failed["regions"] += len(boxes)
        for check in checks:
            failed[check.name] = failed.get(check.name, 0) + (not check.ok)
        outside = np.ones(before.shape[:2], bool)
        for box in boxes:
            near = box.grown(RING_PX, RING_PX).clamped(before.shape[1], before.shape[0])
            outside[near.top : near.bottom, near.left : near.right] = False
        rows[f"PhotoVet {style}, checked"].add(shown(content), shown(copy), outside, len(copy) / len(content), seconds)
        for name, hide in PEERS.items():
            begin = time.perf_counter()
            hidden = shown(content)
            for box in boxes:
                inside = box.clamped(hidden.shape[1], hidden.shape[0])
                hidden = hide(hidden, inside) if inside.area else hidden
            saved = saved_as_jpeg(hidden)
            seconds = time.perf_counter() - begin
            rows[name].add(shown(content), shown(saved), outside, len(saved) / len(content), seconds)
    return rows, failed


def twelve_megapixels(path: Path) -> None:
    """One export with five regions, all checks included; the first of three runs also loads the engines."""
    content = path.read_bytes()
    form = identify(content[:4096])
    if form is None:
        raise SystemExit("not a photo")
    picture = form.open(memoryview(content), LIMITS).first_picture()
    w, h = picture.width_px, picture.height_px
    corners = ((0.1, 0.1), (0.3, 0.4), (0.6, 0.1), (0.7, 0.7), (0.2, 0.8))
    boxes = [PixelBox(int(x * w), int(y * h), int((x + 0.1) * w), int((y + 0.07) * h)) for x, y in corners]
    plan = RedactionPlan("", tuple(HiddenRegion(box, Kind.SIGN, "frost") for box in boxes), seed=7)
    vision = Vision(Settings())
    for label in ("first", "second", "third"):
        wall, cpu = time.perf_counter(), time.process_time()
        copy, checks = exported(content, form, plan, vision)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        print(f"{label}: {wall:.2f} s, {cpu:.2f} s of processor time, {len(copy) / len(content):.3f} of the size")
    for check in checks:
        print(f"  {'ok  ' if check.ok else 'FAIL'} {check.name}: {check.detail}")


def main(arguments: Sequence[str]) -> None:
    """Run the bench and print its table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--photos", type=int, default=30, help="at most as many, evenly from all")
    parser.add_argument("--style", default="frost")
    parser.add_argument("--twelve-megapixels", type=Path, metavar="PHOTO")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    if options.twelve_megapixels:
        twelve_megapixels(options.twelve_megapixels)
    if not options.folders:
        return
    files = sorted(file for folder in options.folders for file in folder.rglob("*") if file.is_file())
    step = max(1, len(files) // options.photos)
    rows, failed = bench(files[::step][: options.photos], options.style)
    print(f"{'way of hiding':36s} {'outside changed':>15s} {'PSNR outside':>13s} {'size':>6s} {'seconds':>8s}")
    for name, row in rows.items():
        if not row.size:
            continue
        psnr = statistics.median(row.psnr)
        words = "unchanged" if math.isinf(psnr) else f"{psnr:.1f} dB"
        print(
            f"{name:36s} {100 * statistics.mean(row.changed):14.2f}% {words:>13s} "
            f"{statistics.median(row.size):6.3f} {statistics.median(row.seconds):8.2f}"
        )
    print("failed checks:", json.dumps(failed))
    if options.json:
        options.json.write_text(json.dumps({name: vars(row) for name, row in rows.items()} | {"failed": failed}))


if __name__ == "__main__":
    main(sys.argv[1:])
