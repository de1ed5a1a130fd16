"""The version says its day, so that a person can tell how old it is without any network."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

from scanner.edition import OF_DAY, age_days, this_version

CHANGELOG = (Path(__file__).parents[3] / "CHANGELOG.md").read_text("utf-8")


def test_the_day_is_that_of_the_changelog_and_no_version_is_older_than_the_last_released_one() -> None:
    released = dict(re.findall(r"^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$", CHANGELOG, re.MULTILINE))
    assert released.get(this_version(), str(OF_DAY)) == str(OF_DAY)
    assert str(OF_DAY) >= max(released.values(), default="2026-01-01")


def test_the_age_is_in_days_and_never_below_none() -> None:
    assert age_days(OF_DAY + timedelta(days=40)) == 40
    assert age_days(date(2000, 1, 1)) == 0
