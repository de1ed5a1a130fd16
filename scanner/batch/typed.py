"""Whether a value that was read back is of the type that its dataclass says, all the way down.

Types alone: a dataclass whose fields are checked against their annotations needs no second list of them, and a new
field is checked from its first day on. Numbers are finite and of a size that pictures, files and times have.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, Union, cast

from scanner.messages import Message, is_usable_number

_Value = TypeVar("_Value")
_Check = Callable[[Any], bool]


def checked(value: _Value) -> _Value:
    """The dataclass's value itself. Raises TypeError where a field, or what is in it, is of another type."""
    kind: Any = type(value)
    if not _checker(kind)(value):
        raise TypeError(f"a field of {kind.__name__} has a wrong type")
    return value


@cache
def _checker(hint: Any) -> _Check:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return _any_of([_checker(each) for each in inner])
    if origin is frozenset or (origin is tuple and inner[-1] is Ellipsis):
        return _all_in(origin, _checker(inner[0]))
    if origin is tuple:
        return _each([_checker(each) for each in inner])
    if origin is Mapping:
        return _mapping(_checker(inner[0]), _checker(inner[1]))
    if is_dataclass(hint) and isinstance(hint, type):
        return _dataclass(hint)
    return _plain(hint)


def _plain(hint: Any) -> _Check:
    if hint is int:
        return lambda value: type(value) is int and is_usable_number(value)
    if hint is float:
        return lambda value: type(value) in (int, float) and is_usable_number(value)
    if hint in (None, type(None)):
        return lambda value: value is None
    if isinstance(hint, type) and (hint in (str, bool) or issubclass(hint, Enum | Path | Message)):
        return lambda value: isinstance(value, hint)
    raise AssertionError(f"no rule for {hint}")


def _any_of(checks: list[_Check]) -> _Check:
    return lambda value: any(check(value) for check in checks)


def _all_in(kind: type, check: _Check) -> _Check:
    return lambda value: isinstance(value, kind) and all(check(each) for each in cast("Iterable[Any]", value))


def _each(checks: list[_Check]) -> _Check:
    return lambda value: (
        type(value) is tuple
        and len(value) == len(checks)
        and all(check(each) for check, each in zip(checks, value, strict=True))
    )


def _mapping(key: _Check, inner: _Check) -> _Check:
    return lambda value: isinstance(value, Mapping) and all(key(name) and inner(each) for name, each in value.items())


def _dataclass(kind: type) -> _Check:
    hints = typing.get_type_hints(kind)
    checks = [(each.name, _checker(hints[each.name])) for each in fields(kind)]
    return lambda value: type(value) is kind and all(check(getattr(value, name)) for name, check in checks)
