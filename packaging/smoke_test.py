"""Smoke test of a built bundle: does it really scan, clean and show its window, with nothing of Python's around it?

    python packaging/smoke_test.py dist/photovet

Runs the bundle's programs on the sample photos with an empty environment, an empty home and, where the system lets it,
without any network, and looks at what came out. The window's copies must be those of the command line, byte for byte.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final, NoReturn

sys.path.insert(0, str(Path(__file__).parent))  # Python leaves it out under PYTHONSAFEPATH

from smoke_window import HANDS, WindowError, export, has_hands, look

SAMPLES: Final = Path(__file__).parents[1] / "resources" / "samples"
SECRETS: Final = (b"Sam Ashdown", b"BWN5-7Q2K", b"Larkspur", b"ftypmp42", b"GPSLatitude", b"maplehollow")
KEPT_VARIABLES: Final = ("TMPDIR", "SYSTEMROOT", "TEMP", "LOCALAPPDATA", "APPDATA")
_CUT_OFF: Final = ["unshare", "--map-current-user", "--net"]


def _fail(words: str, result: subprocess.CompletedProcess[bytes] | None = None) -> NoReturn:
    if result is not None:
        sys.stderr.write(result.stdout.decode(errors="replace") + result.stderr.decode(errors="replace"))
    sys.exit(f"smoke test: {words}")


def _without_network() -> list[str]:
    """What stands before a command so that it has no network; nothing where the system does not let it."""
    if (
        shutil.which(_CUT_OFF[0])
        and subprocess.run([*_CUT_OFF, "true"], capture_output=True, check=False).returncode == 0
    ):
        return _CUT_OFF
    print("smoke test: the network cannot be cut off here; PhotoVet refuses it all the same.")
    return []


class Bundle:
    """The two programs of a bundle, or of an installed one, and what surrounds them."""

    def __init__(self, folder: Path, home: Path) -> None:
        suffix = ".exe" if sys.platform == "win32" else ""
        self.program, self.window = folder / f"photovet{suffix}", folder / f"photovet-desktop{suffix}"
        for program in (self.program, self.window):
            if not program.is_file():
                _fail(f"{program} is missing.")
        self.before = _without_network()
        self.environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
        self.environment |= {"HOME": str(home), "USERPROFILE": str(home), "LANG": "C.UTF-8"}

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
        """Run its `photovet`."""
        command = [*self.before, self.program, *arguments]
        result = subprocess.run(command, capture_output=True, env=self.environment, timeout=1800, check=False)
        print(f"{self.program.name} {' '.join(map(str, arguments))}: exit code {result.returncode}", flush=True)
        return result


def clean(bundle: Bundle, photos: Path, output: Path) -> dict[str, bytes]:
    """Clean the photos, look for what must be gone, and verify the copies; each copy's bytes by its name."""
    cleaned = bundle.run("clean", photos, "--output", output, "--format", "json", "--jobs", "1")
    if cleaned.returncode != 0:
        _fail("cleaning the samples failed.", cleaned)
    told = json.loads(cleaned.stdout)["photos"]
    if not told or not all(photo["status"] == "cleaned" and photo["regions_hidden"] for photo in told):
        _fail("some sample was not cleaned, or nothing was hidden in it.", cleaned)
    copies = {path.name: path.read_bytes() for path in map(Path, (photo["output"] for photo in told))}
    for name, data in copies.items():
        if left := [secret.decode() for secret in SECRETS if secret in data]:
            _fail(f"{name} still holds {', '.join(left)}.", cleaned)
    verified = bundle.run("verify", output, "--metadata-only")
    if verified.returncode != 0:
        _fail("the copies do not pass verification.", verified)
    return copies


def show(bundle: Bundle, photos: Path, expected: dict[str, bytes], folder: Path) -> None:
    """Work the window; its copies must be the expected ones."""
    command = [*bundle.before, str(bundle.window)]
    try:
        look(command, photos, len(expected), folder / "offscreen", bundle.environment)
        print("The window looked at all photos without a screen.", flush=True)
        if not has_hands():
            if sys.platform == "linux":
                _fail(f"{', '.join(HANDS)} are needed to see the window on a screen.")
            return
        copies = export(command, photos, len(expected), folder / "screen", bundle.environment)
    except WindowError as error:
        _fail(str(error))
    made = {path.name: path.read_bytes() for path in copies.iterdir() if path.is_file()}
    if made != expected:
        differing = sorted(name for name in made.keys() | expected.keys() if made.get(name) != expected.get(name))
        _fail(f"the window's copies are not those of the command line: {', '.join(differing)}.")
    print("The window on a screen wrote the same copies.", flush=True)


def main() -> None:
    """Run the checks; exits with a sentence when one fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", type=Path, help="the folder with the two programs")
    parser.add_argument("--photos", type=Path, default=SAMPLES, metavar="DIR", help="instead of the samples")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home = folder / "home"
        home.mkdir()
        bundle = Bundle(arguments.bundle.absolute(), home)
        doctor = bundle.run("doctor")
        if doctor.returncode != 0:
            _fail("the doctor finds something wrong.", doctor)
        copies = clean(bundle, arguments.photos.absolute(), folder / "cleaned")
        show(bundle, arguments.photos.absolute(), copies, folder)
    print(f"smoke test: {len(copies)} samples cleaned, nothing left in them.")


if __name__ == "__main__":
    main()
