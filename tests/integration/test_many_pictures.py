"""Lettering on any page or frame: no copy in which it can be read, unless the scan left that very thing to a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.settings import Settings
from scanner.vision.look import Vision
from support.many_pictures import FORMS, HEIC, can_be_read, outcome, random_case, shown

SEEDS = dict(zip(FORMS, range(101, 101 + len(FORMS)), strict=True))


@pytest.fixture(scope="module")
def vision() -> Vision:
    return Vision(Settings(threads=1))


@pytest.mark.parametrize("form", FORMS)
def test_random_lettering_on_a_random_page_is_in_no_copy(form: str, vision: Vision, tmp_path: Path) -> None:
    unwritten = ("AVIF", "AVIF with still", "JXL", *HEIC)  # that no writer can hide in
    wanted = {"no copy"} if form in unwritten else {"hidden"}
    assert outcome(random_case(form, SEEDS[form]), tmp_path, vision, Settings(quick=True, threads=1)) in wanted


@pytest.mark.parametrize("form", ["TIFF", "HEIC"])
def test_the_lettering_can_be_read_before(form: str, vision: Vision) -> None:
    case = random_case(form, SEEDS[form])
    assert [can_be_read(case.text, picture, vision) for picture in shown(case.content)].index(True) == case.at
