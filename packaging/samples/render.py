"""Renders the scenes: `render.py FOLDER [--scale 0.25] [--samples 16] [NAME...]`; needs `bpy` (see the README)."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import studio
from scenes import SCENES


def main() -> None:
    """Render the named scenes, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", default=list(SCENES))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--samples", type=int, default=96)
    arguments = parser.parse_intermixed_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for name in arguments.names:
        build, (width, height) = SCENES[name]
        started = time.monotonic()
        studio.reset()
        build(arguments.folder)
        size = round(width * arguments.scale), round(height * arguments.scale)
        studio.shoot(arguments.folder / f"{name}.png", *size, arguments.samples)
        print(f"{name}: {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
