"""Smoke test of a built bundle: does it really scan and clean, on its own, with nothing of Python's around it?

    python packaging/smoke_test.py dist/photovet

Runs the bundle's `photovet` on the sample photos with an empty environment, and looks at what came out.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"
SECRETS = (b"Sam Ashdown", b"BWN5-7Q2K", b"Larkspur", b"ftypmp42", b"GPSLatitude", b"maplehollow")
KEPT_VARIABLES = ("HOME", "TMPDIR", "SYSTEMROOT", "TEMP", "USERPROFILE", "LOCALAPPDATA", "DISPLAY")


def _run(program: Path, *arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    result = subprocess.run([program, *arguments], capture_output=True, env=environment, timeout=900, check=False)
    print(f"{program.name} {' '.join(map(str, arguments))}: exit code {result.returncode}")
    return result


def _fail(words: str, result: subprocess.CompletedProcess[bytes]) -> None:
    sys.stderr.write(result.stdout.decode(errors="replace") + result.stderr.decode(errors="replace"))
    sys.exit(f"smoke test: {words}")


def main() -> None:
    """Run the checks; exits with a sentence when one fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", type=Path, help="the folder that PyInstaller made")
    bundle = parser.parse_args().bundle.resolve()
    suffix = ".exe" if sys.platform == "win32" else ""
    program, window = bundle / f"photovet{suffix}", bundle / f"photovet-desktop{suffix}"
    if not window.is_file():
        sys.exit(f"smoke test: {window} is missing.")
    doctor = _run(program, "doctor")
    if doctor.returncode != 0:
        _fail("the doctor finds something wrong.", doctor)
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "cleaned"
        clean = _run(program, "clean", SAMPLES, "--output", output, "--format", "json", "--jobs", "1")
        if clean.returncode != 0:
            _fail("cleaning the samples failed.", clean)
        photos = json.loads(clean.stdout)["photos"]
        cleaned = [photo for photo in photos if photo["status"] == "cleaned"]
        if len(cleaned) != len(photos) or not all(photo["regions_hidden"] for photo in cleaned):
            _fail("some sample was not cleaned, or nothing was hidden in it.", clean)
        for photo in cleaned:
            data = Path(photo["output"]).read_bytes()
            left = [secret.decode() for secret in SECRETS if secret in data]
            if left:
                _fail(f"{photo['output']} still holds {', '.join(left)}.", clean)
        verify = _run(program, "verify", output, "--metadata-only")
        if verify.returncode != 0:
            _fail("the copies do not pass verification.", verify)
    print(f"smoke test: {len(cleaned)} samples cleaned, nothing left in them.")


if __name__ == "__main__":
    main()
