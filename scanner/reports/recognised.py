"""Knowing a report again by its first bytes: nothing else is ever replaced by a newer one."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from scanner.catalogue import LANGUAGES
from scanner.messages import render
from scanner.reports.csv_report import HEADERS
from scanner.reports.html_report import MARK
from scanner.reports.json_report import BEGINNING
from scanner.reports.words import TITLE

_HEAD_BYTES: Final = 4096


def heading(language: str) -> str:
    """How a report in plain words begins that stands in a file."""
    return f"{render(TITLE, language)}\n\n"


def is_report(head: bytes) -> bool:
    """Whether a file that begins so was written as a report, by this version or an earlier one."""
    text = head.decode("utf-8", "replace")
    return text.startswith((BEGINNING, *HEADERS, *map(heading, LANGUAGES))) or (
        text.lstrip().startswith("<!doctype html>") and MARK in text
    )


def first_bytes(path: Path) -> bytes:
    """How a regular file begins; a NUL, which no report has, where it cannot be read."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            return file.read(_HEAD_BYTES) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else b"\0"
    except (OSError, ValueError):
        return b"\0"
