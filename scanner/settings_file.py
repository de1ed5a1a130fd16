"""`photovet.toml`: a person's own defaults, and a project's, with the place that each value comes from.

Two files are read: the user's, in the system's folder for configuration, and the project's, the nearest `photovet.toml`
in the working folder or above it. The project's wins, value by value; options of the command line win over both.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import platformdirs

from scanner.errors import WrongCallError
from scanner.files import OversizedError, as_text, is_file, is_missing, read_bounded, reason_of
from scanner.model import Kind
from scanner.settings import COPY_FORMATS, PROTECTION, Limits, Settings

FILE_NAME: Final = "photovet.toml"
_MOST_BYTES: Final = 1_000_000
_DATES: Final = ("none", "year", "day", "all")  # the least that stays first
_LARGEST: Final = 10**15  # of any number: a million gigabytes, thirty million years


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the configuration, and where it comes from: a file, or "default"."""

    value: Any
    origin: str


@dataclass(frozen=True, slots=True)
class Configuration:
    """What the files say, by name as in the file; `limits.NAME` and `styles.KIND` for the two tables."""

    values: Mapping[str, Value] = field(default_factory=dict)
    files: tuple[Path, ...] = ()  # the files that were read, the weaker first
    users: Mapping[str, Value] = field(default_factory=dict)  # what the user's own file says

    def get(self, name: str, default: Any = None) -> Any:
        """The value of that name, or the default."""
        found = self.values.get(name)
        return default if found is None else found.value

    def weakened(self) -> tuple[str, ...]:
        """What the project's file makes protect less than the user's alone, each as `name = value`."""
        alone = Configuration(self.users)
        found = {
            "policy": PROTECTION.index(self.get("policy", "careful"))
            < PROTECTION.index(alone.get("policy", "careful")),
            "hide": not set(alone.get("hide", ())) <= set(self.get("hide", ())),
            "keep": not set(self.get("keep", ())) <= set(alone.get("keep", ())),
            "quick": self.get("quick", False) > alone.get("quick", False),
            "metadata_only": self.get("metadata_only", False) > alone.get("metadata_only", False),
            "keep_copyright": self.get("keep_copyright", False) > alone.get("keep_copyright", False),
            "keep_date": _DATES.index(self.get("keep_date", "none")) > _DATES.index(alone.get("keep_date", "none")),
            "names": self.get("names", "keep") == "keep" != alone.get("names", "keep"),
            "watchlist": alone.get("watchlist") not in (None, self.get("watchlist")),
        }
        return tuple(f"{name} = {self.get(name)!r}" for name, less in found.items() if less)

    def table(self, name: str) -> dict[str, Any]:
        """The values of one table."""
        prefix = f"{name}."
        return {key.removeprefix(prefix): each.value for key, each in self.values.items() if key.startswith(prefix)}

    def apply(self, settings: Settings) -> Settings:
        """The settings with what the files say in place of their values; the watchlist is the caller's to read.

        Raises WrongCallError where the values do not go together.
        """
        changed = {ours: self.get(theirs) for theirs, ours in _PLAIN.items() if theirs in self.values}
        changed |= {name: frozenset(map(Kind, self.get(name))) for name in ("hide", "keep") if name in self.values}
        return replace(settings, **changed, **self.tables(settings))

    def tables(self, settings: Settings) -> dict[str, Any]:
        """`styles` and `limits` of the settings, with what the files say: no option of the command line sets them."""
        styles = {**settings.styles, **{Kind(kind): style for kind, style in self.table("styles").items()}}
        return {"styles": styles, "limits": replace(settings.limits, **self.table("limits"))}

    def all_values(self) -> dict[str, Value]:
        """Every value there is, those that no file sets with the origin "default"."""
        usual = Settings()
        values: dict[str, Value] = {}
        for name in NAMES:
            usual_value = _OTHER_DEFAULTS.get(name, getattr(usual, _PLAIN.get(name, name), None))
            plain = sorted(usual_value) if isinstance(usual_value, frozenset) else usual_value
            values[name] = self.values.get(name, Value(plain, "default"))
        for name, limit in asdict(usual.limits).items():
            values[f"limits.{name}"] = self.values.get(f"limits.{name}", Value(limit, "default"))
        return values | {name: each for name, each in self.values.items() if name.startswith("styles.")}


def user_file() -> Path:
    """The user's configuration file; the environment variable PHOTOVET_CONFIG names another one."""
    chosen = os.environ.get("PHOTOVET_CONFIG")
    return Path(chosen) if chosen else Path(platformdirs.user_config_dir("photovet", appauthor=False)) / FILE_NAME


def project_file(folder: Path) -> Path | None:
    """The nearest configuration file in the folder or above it."""
    for place in (folder, *folder.parents):
        if is_file(place / FILE_NAME):
            return place / FILE_NAME
    return None


def load(folder: Path | None = None) -> Configuration:
    """What the user's and the project's file say; `folder` is where the project is looked for, else the working folder.

    Raises WrongCallError, which names the file, for anything that is not understood.
    """
    read: list[Path] = []
    values: dict[str, Value] = {}
    users: dict[str, Value] = {}
    for path in (user_file(), project_file((folder or Path.cwd()).absolute())):
        if path is not None and not is_missing(path) and path not in read:
            read.append(path)
            said = _read(path)
            values |= said
            users |= said if path == user_file() else {}
    return Configuration(MappingProxyType(values), tuple(read), MappingProxyType(users))


def _read(path: Path) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, value in _content(path).items():
        if name == "cluster" and path != user_file():  # it may have come with a folder of somebody else's photos
            raise WrongCallError(
                "In {path}, there is a table [cluster]. Where photos may go, only your own settings say: {own}.",
                path=repr(str(path)),
                own=repr(str(user_file())),
            )
        if name in _TABLES and isinstance(value, dict):
            for key, inner in value.items():
                values[f"{name}.{key}"] = Value(_checked(path, f"{name}.{key}", inner, _TABLES[name](key)), str(path))
        elif name in _TABLES:
            raise WrongCallError("In {path}, {name} has to be a table.", path=repr(str(path)), name=name)
        elif name in NAMES:
            values[name] = Value(_checked(path, name, value, NAMES[name]), str(path))
        else:
            known = ", ".join([*NAMES, *_TABLES])
            raise WrongCallError(
                "In {path}, {name} is not a known setting. Known: {known}.",
                path=repr(str(path)),
                name=repr(name),
                known=known,
            )
    if "watchlist" in values:  # relative to the file that names it
        values["watchlist"] = Value(str(path.parent / values["watchlist"].value), str(path))
    return values


def _content(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(as_text(read_bounded(path, _MOST_BYTES)))
    except OversizedError as error:
        raise WrongCallError("The configuration {path} is too large to be one.", path=repr(str(path))) from error
    except UnicodeDecodeError as error:
        raise WrongCallError("The configuration {path} is not UTF-8 text.", path=repr(str(path))) from error
    except RecursionError as error:
        raise WrongCallError(
            "The configuration {path} holds brackets within brackets without end.", path=repr(str(path))
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise WrongCallError(
            "The configuration {path} is not TOML: {error}.", path=repr(str(path)), error=str(error)
        ) from error
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else "a number in it has thousands of digits"
        raise WrongCallError(
            "The configuration {path} cannot be read: {reason}.", path=repr(str(path)), reason=reason
        ) from error


# ---- what each value may be ----------------------------------------------------------------------------------------

_Check = Callable[[Any], str]
"""Says what the value has to be, where it is something else; empty where it is right."""


def _checked(path: Path, name: str, value: Any, check: _Check) -> Any:
    if wanted := check(value):
        raise WrongCallError(
            "In {path}, {name} {wanted}, not {value}.",
            path=repr(str(path)),
            name=name,
            wanted=wanted,
            value=repr(value),
        )
    return value


def _one_of(*names: str) -> _Check:
    return lambda value: "" if value in names else f"has to be one of {', '.join(names)}"


def _is_text(value: Any) -> str:
    return "" if isinstance(value, str) and value else "has to be text"


def _is_switch(value: Any) -> str:
    return "" if isinstance(value, bool) else "has to be true or false"


def _are_kinds(value: Any) -> str:
    kinds = {str(kind) for kind in Kind}
    right = isinstance(value, list) and all(isinstance(each, str) and each in kinds for each in value)
    return "" if right else f"has to be a list of kinds ({', '.join(Kind)})"


def _is_number(value: Any) -> str:
    right = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _LARGEST
    return "" if right else f"has to be a number, 0 or more, up to {_LARGEST:,}"


def _is_whole(value: Any) -> str:
    return (
        ""
        if isinstance(value, int) and not _is_number(value)
        else f"has to be a whole number, 0 or more, up to {_LARGEST:,}"
    )


def _limit(name: str) -> _Check:
    known = {each.name for each in fields(Limits)}
    if name not in known:
        return lambda _: f"is not a known limit (known: {', '.join(sorted(known))})"
    return _is_number if name == "seconds_per_photo" else _is_whole


_STYLE: Final = _one_of("frost", "solid", "mosaic", "sticker")


def _style_of(kind: str) -> _Check:
    return _STYLE if kind in set(Kind) else lambda _: f"is not a known kind (known: {', '.join(Kind)})"


def _are_folders(value: Any) -> str:
    right = isinstance(value, list) and all(isinstance(each, str) and each for each in value)
    return "" if right else "has to be a list of folders"


_OF_CLUSTER: Final[Mapping[str, _Check]] = {"certificates": _is_text, "shared": _are_folders}


def _of_cluster(name: str) -> _Check:
    known = ", ".join(_OF_CLUSTER)
    return _OF_CLUSTER.get(name, lambda _: f"is not known of a cluster (known: {known})")


NAMES: Final[Mapping[str, _Check]] = {
    "policy": _one_of("careful", "balanced", "school"),
    "hide": _are_kinds,
    "keep": _are_kinds,
    "style": _STYLE,
    "quick": _is_switch,
    "metadata_only": _is_switch,
    "keep_date": _one_of(*_DATES),
    "keep_copyright": _is_switch,
    "copy_format": _one_of(*COPY_FORMATS),
    "engine": _one_of("rapidocr", "easyocr"),
    "watchlist": _is_text,
    "names": _one_of("keep", "neutral"),
    "jobs": _is_whole,
}
_TABLES: Final[Mapping[str, Callable[[str], _Check]]] = {"styles": _style_of, "limits": _limit, "cluster": _of_cluster}
_PLAIN: Final = {
    "policy": "policy",
    "style": "style",
    "quick": "quick",
    "metadata_only": "metadata_only",
    "keep_date": "keep_date",
    "keep_copyright": "keep_copyright",
    "copy_format": "copy_format",
    "engine": "ocr_engine",
}
_OTHER_DEFAULTS: Final[Mapping[str, Any]] = {"watchlist": "", "names": "keep", "jobs": 0}
