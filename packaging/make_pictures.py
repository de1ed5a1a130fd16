"""Makes the README's before/after pictures with the installed `photovet` itself, from one of the samples.

python packaging/make_pictures.py [--sample NAME]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageOps

ROOT = Path(__file__).parents[1]
WIDTH_PX = 960


def _scaled(photo: Path, target: Path) -> None:
    with Image.open(photo) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    upright.thumbnail((WIDTH_PX, WIDTH_PX), Image.Resampling.LANCZOS)
    upright.save(target, "JPEG", quality=88, optimize=True)
    print(f"{target.relative_to(ROOT)}: {upright.width} x {upright.height}, {target.stat().st_size // 1000} kB")


def main() -> None:
    """Clean the sample, then write docs/pictures/before.jpg and after.jpg."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", default="IMG_20260512_151409.jpg")
    sample = ROOT / "resources" / "samples" / parser.parse_args().sample
    pictures = ROOT / "docs" / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "app.cli.entry", "clean", sample, "--output", folder, "--format", "json"]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
        photo = json.loads(result.stdout)["photos"][0]
        if photo["status"] != "cleaned":
            sys.exit(f"{sample.name} was not cleaned: {photo['error']}")
        _scaled(sample, pictures / "before.jpg")
        _scaled(Path(photo["output"]), pictures / "after.jpg")


if __name__ == "__main__":
    main()
