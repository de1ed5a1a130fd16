"""Inputs that fuzzing found worth keeping, fed again.

`FORMAT.zip` holds the minimised corpus: the inputs that reach every part of the code that fuzzing ever reached.
`FORMAT/*.bin` are the inputs that once broke a property. `bench/robustness/fuzz/keep.py` makes both.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from scanner.formats.registry import FORMATS
from support.command_line import ROOT
from support.hostile_containers import check_container

HERE = Path(__file__).parent
BROKE = sorted(HERE.glob("*/*.bin"))
CORPORA = sorted(HERE.glob("*.zip"))


@pytest.mark.parametrize("path", CORPORA, ids=lambda path: path.stem)
def test_the_corpus_of_a_format(path: Path) -> None:
    with zipfile.ZipFile(path) as packed:
        names = packed.namelist()
        assert len(names) >= 20
        for name in names:
            check_container(packed.read(name))


@pytest.mark.parametrize("path", BROKE, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_once_broke(path: Path) -> None:
    check_container(path.read_bytes())


def test_every_format_that_is_cleaned_can_be_fuzzed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "bench" / "robustness" / "fuzz"))
    from seeds import seeds_of  # noqa: PLC0415  found by the line above

    assert all(seeds_of(form.name) for form in FORMATS if form.can_be_cleaned)


def test_every_format_that_is_cleaned_has_a_corpus() -> None:
    assert {path.stem for path in CORPORA} == {
        *("avif", "bmp", "gif", "heic", "jp2", "jpeg", "jxl", "png", "tiff", "webp"),
    }
