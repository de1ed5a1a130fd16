"""What the window remembers between starts: kept in one small JSON file that a person can read and delete."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Final

from scanner.errors import PhotoVetError
from scanner.files import as_json, read_bounded
from scanner.model import Kind
from scanner.replacing import make_private_folder, replacing
from scanner.settings import COPY_FORMATS, POLICIES, Settings
from scanner.watchlist_file import data_folder, read_words, user_watchlist

VERSION: Final = 1
_MOST_BYTES: Final = 1_000_000
_THEMES: Final = ("system", "light", "dark")
_NAMES: Final = ("keep", "neutral")
_DATES: Final = ("none", "year", "day", "all")


@dataclass(frozen=True, slots=True)
class Preferences:
    """The window's own settings, and the choices that scans and copies take over."""

    theme: str = "system"
    text_scale: float = 1.0
    language: str = "system"
    welcomed: bool = False
    names: str = "keep"
    policy: str = "careful"
    hide: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    style: str = "frost"
    styles: Mapping[str, str] = field(default_factory=dict)
    quick: bool = False
    keep_date: str = "none"
    keep_copyright: bool = False
    copy_format: str = "as-is"
    workers: int = 0
    vetted_by: str = ""
    zoom_along: bool = False  # from region to region
    place: str = ""  # the window's, as Qt saves it, in base64


def preferences_file() -> Path:
    """Where they are kept."""
    return data_folder() / "desktop.json"


def load() -> Preferences:
    """The saved preferences; what is missing, broken or from a newer version falls back to the defaults."""
    try:
        saved = as_json(read_bounded(preferences_file(), _MOST_BYTES))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(saved, dict) or saved.get("version") != VERSION:
        return Preferences()
    return _checked(saved)


def save(preferences: Preferences) -> None:
    """Keep them; a folder that cannot be written costs the memory, not the work."""
    path = preferences_file()
    try:
        make_private_folder(path.parent)
        with replacing(path, private=True) as file:
            file.write(json.dumps({"version": VERSION, **asdict(preferences)}, indent=1).encode())
    except (OSError, ValueError):
        return


def _checked(saved: Mapping[str, Any]) -> Preferences:
    """Only values of the right type and meaning are taken over."""
    default = Preferences()
    values: dict[str, Any] = {}
    for known in fields(Preferences):
        value = saved.get(known.name)
        wanted = getattr(default, known.name)
        if isinstance(wanted, tuple) and isinstance(value, list):
            values[known.name] = tuple(item for item in value if isinstance(item, str) and item in set(Kind))
        elif isinstance(wanted, Mapping) and isinstance(value, Mapping):
            values[known.name] = {kind: style for kind, style in value.items() if isinstance(style, str)}
        elif isinstance(wanted, bool) == isinstance(value, bool) and isinstance(value, type(wanted)):
            values[known.name] = value
        elif isinstance(wanted, float) and isinstance(value, int | float):
            values[known.name] = float(max(-10.0, min(10.0, value)))  # a whole number may be larger than any float
    allowed = (
        ("theme", _THEMES),
        ("names", _NAMES),
        ("keep_date", _DATES),
        ("copy_format", COPY_FORMATS),
        ("policy", tuple(POLICIES)),
    )
    for name, choices in allowed:
        if values.get(name) not in choices:
            values.pop(name, None)
    made = replace(default, **values)
    made = replace(made, vetted_by=" ".join(made.vetted_by.split()))
    scale = min(2.0, max(1.0, made.text_scale))
    keep = tuple(kind for kind in made.keep if kind not in made.hide)
    return replace(made, text_scale=scale, keep=keep, workers=min(64, max(0, made.workers)))


def settings_of(preferences: Preferences) -> Settings:
    """The settings of scans and copies, with the user's own words."""
    try:
        words = read_words(user_watchlist())
    except PhotoVetError:
        words = ()
    return Settings(
        policy=preferences.policy,
        hide=frozenset(Kind(kind) for kind in preferences.hide),
        keep=frozenset(Kind(kind) for kind in preferences.keep),
        style=preferences.style,
        styles={Kind(kind): style for kind, style in preferences.styles.items() if kind in set(Kind)},
        watchlist=words,
        quick=preferences.quick,
        keep_date=preferences.keep_date,
        keep_copyright=preferences.keep_copyright,
        copy_format=preferences.copy_format,
    )
