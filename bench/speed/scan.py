"""Time and peak memory of looking at a 12-megapixel photo, drawn here: signs, a head, a code, noise.

    python bench scan [--threads 2] [--repeat 3] [--quick]

The target: under 5 s on 2 cores after the first photo, under 2 GB at the peak, the same evidence each time.
"""

from __future__ import annotations

import argparse
import time

import numpy as np
import psutil
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from scanner.model import RgbImage
from scanner.settings import Settings
from scanner.vision.look import Vision

_SIZE = (4032, 3024)


def photo() -> RgbImage:
    """A street of signs in many sizes, the same each time."""
    rng = np.random.default_rng(3)
    picture = Image.new("RGB", _SIZE, (150, 160, 170))
    pen = ImageDraw.Draw(picture)
    words = ("Lincoln School", "Oak Street 12", "7ABC123", "Cafe Rosa", "Tel. 555 0142", "EXIT", "Room 4b", "Anna")
    for index in range(80):
        left, top = (int(v) for v in rng.integers(0, (_SIZE[0] - 900, _SIZE[1] - 250)))
        height = int(rng.choice([22, 30, 44, 70, 120]))
        word = words[index % len(words)]
        font = ImageFont.load_default(height)
        pen.rectangle(
            (left - 12, top - 6, left + pen.textlength(word, font) + 12, top + 1.3 * height), fill=(235, 230, 210)
        )
        pen.text((left, top), word, fill=(30, 40, 90), font=font)
    noisy = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.8))).astype(np.int16)
    noisy += rng.integers(-9, 10, noisy.shape, dtype=np.int16)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def main() -> None:
    """Print seconds by stage and the process's peak memory."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    rgb = photo()
    process = psutil.Process()
    print(f"before any engine: {process.memory_info().rss / 1e6:.0f} MB")
    vision = Vision(Settings(threads=options.threads))
    results = []
    for turn in range(options.repeat + 1):
        begin, cpu = time.perf_counter(), sum(process.cpu_times()[:2])
        evidence = vision.look(rgb, quick=options.quick)
        seconds = time.perf_counter() - begin
        stages = ", ".join(f"{name} {value:.2f}" for name, value in evidence.seconds.items())
        used = sum(process.cpu_times()[:2]) - cpu
        print(f"{turn or 'first'}: {seconds:.2f} s ({stages}), {used:.2f} s of processor, {len(evidence.lines)} lines")
        results.append((evidence.lines, evidence.faces, evidence.codes))
    memory = process.memory_info()
    peak = getattr(memory, "peak_wset", 0) or _linux_peak_bytes() or memory.rss
    print(f"peak: {peak / 1e6:.0f} MB; the same evidence each time: {all(r == results[0] for r in results)}")


def _linux_peak_bytes() -> int:
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123  # one line of a pseudo file
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return 0


if __name__ == "__main__":
    main()
