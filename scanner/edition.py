"""Which PhotoVet this is, and of what day: it never asks a network whether there is a newer one."""

from __future__ import annotations

from datetime import date
from importlib.metadata import version
from typing import Final

OF_DAY: Final = date(2026, 12, 1)
"""The day of this version, as the changelog has it once the version is released."""


def this_version() -> str:
    """Such as "1.2.0"."""
    return version("photovet")


def age_days(today: date | None = None) -> int:
    """How old this version is; 0 where the computer's clock is behind it."""
    return max(0, ((today or date.today()) - OF_DAY).days)  # noqa: DTZ011  # the person's own day
