"""Keep what a fuzzing run found: a minimised corpus as a zip, and every input that broke a property.

    python bench/robustness/fuzz/keep.py FORMAT WORK_FOLDER

WORK_FOLDER is the one that `fuzz_formats.py` worked in. Inputs are taken from the shortest to the longest; one is kept
if it makes a step from one line to another, in the engine's code, that no shorter one has made.
"""

from __future__ import annotations

import hashlib
import sys
import zipfile
from pathlib import Path
from types import FrameType
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.hostile_containers import check_container  # noqa: E402  the path has to be set first

KEPT = ROOT / "tests" / "property" / "formats_corpus"
LONGEST_BYTES = 6000
WATCHED = tuple(str(ROOT / "scanner" / folder) for folder in ("formats", "containers", "colour", "reading", "metadata"))


def steps_of(content: bytes) -> set[tuple[str, int, int]]:
    """The (file, line, next line) steps that an input makes in the watched folders."""
    steps: set[tuple[str, int, int]] = set()

    def enter(frame: FrameType, _event: str, _argument: Any) -> Any:
        file = frame.f_code.co_filename
        if not file.startswith(WATCHED):
            return None
        last = frame.f_lineno

        def line(frame: FrameType, _event: str, _argument: Any) -> Any:
            nonlocal last
            steps.add((file, last, frame.f_lineno))
            last = frame.f_lineno
            return line

        return line

    sys.settrace(enter)
    try:
        check_container(content)
    except Exception as error:  # noqa: BLE001  what breaks is kept for its own sake, below
        print(f"breaks: {error!r}"[:200])
        return set()
    finally:
        sys.settrace(None)
    return steps


def main() -> None:
    """Choose, pack, copy."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    inputs = sorted({path.read_bytes() for path in (folder / "corpus").iterdir()}, key=lambda c: (len(c), c))
    seen: set[tuple[str, int, int]] = set()
    KEPT.mkdir(exist_ok=True)
    count = 0
    with zipfile.ZipFile(KEPT / f"{name}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for content in inputs:
            if len(content) > LONGEST_BYTES:
                continue
            steps = steps_of(content)
            if steps <= seen:
                continue
            seen |= steps
            count += 1
            entry = zipfile.ZipInfo(hashlib.sha256(content).hexdigest()[:16])  # with a fixed date
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, content)
    for crash in [*folder.glob("crash-*"), *folder.glob("timeout-*")]:
        content = crash.read_bytes()
        target = KEPT / name / f"{hashlib.sha256(content).hexdigest()[:16]}.bin"
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)
    print(f"{name}: {count} of {len(inputs)} inputs, {len(seen)} steps, {(KEPT / f'{name}.zip').stat().st_size} bytes")


if __name__ == "__main__":
    main()
