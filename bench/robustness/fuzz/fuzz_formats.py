"""Coverage-guided fuzzing of one container format: its carriers, what they tell, its cleaner, and the second reader.

    python bench/robustness/fuzz/fuzz_formats.py FORMAT WORK_FOLDER [libFuzzer options: -max_total_time=600 ...]

Needs `atheris` (Linux, macOS). Seeds are drawn here; the corpus grows in WORK_FOLDER/corpus, inputs that break a
property are written to WORK_FOLDER/crash-*. Afterwards `keep.py` keeps a minimised corpus and every crash in
tests/property/formats_corpus, where a test feeds them again.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(Path(__file__).parent)]

PARTS = ["scanner.formats", "scanner.containers", "scanner.colour", "scanner.reading", "scanner.metadata"]
with atheris.instrument_imports(include=PARTS):
    from seeds import seeds_of

    from support.hostile_containers import check_container


def main() -> None:
    """Draw the seeds, then hand over to libFuzzer, which never comes back."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds_of(name)):
        (corpus / f"seed-{number}").write_bytes(seed)
    options = ["-max_len=20000", "-timeout=10", f"-artifact_prefix={folder}/", *sys.argv[3:]]
    atheris.Setup([sys.argv[0], *options, str(corpus)], check_container)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
