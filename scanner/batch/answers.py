"""What a worker says, as bytes that hold values only.

A worker works on files from strangers, and may have been taken over by one. Python's own way between processes, pickle,
would let it run code in the process that listens. Here the listener knows what kind of value it asked for, and builds
just that: each field is checked against the type that the dataclass declares for it.

A message is the length of its text (8 bytes), JSON, and then the bytes of its pictures one after the other.
"""

from __future__ import annotations

import functools
import json
import re
import struct
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final, get_args, get_origin, get_type_hints

from scanner.errors import PhotoVetError, WorkerLostError
from scanner.messages import Message, from_plain, is_usable_number, to_plain

_LENGTH: Final = struct.Struct("<Q")
_NAME_WITH_SUFFIX: Final = re.compile(r"[^/\\]+\.[a-z0-9]{2,5}")
_UNUSABLE_ANSWER: Final = Message("The worker process gave no usable answer. The photo was skipped.")
_UNUSABLE: Final = (ValueError, TypeError, LookupError, OverflowError, RecursionError, struct.error)
_SCALARS: Final = (str, int, float, bool)
_MOST_TEXT_BYTES: Final = 48_000_000  # 20,000 items of a photo, with 300 characters of each value escaped


def pack(value: object) -> bytes:
    """A dataclass of values as bytes."""
    pictures: list[Any] = []
    text = json.dumps(_plain(value, pictures), separators=(",", ":")).encode("ascii")
    return b"".join((_LENGTH.pack(len(text)), text, *(memoryview(each).cast("B") for each in pictures)))


def unpack(kind: type[Any], message: bytes) -> Any:
    """The value of that kind in a message. Raises WorkerLostError where it holds anything else."""
    try:
        (length,) = _LENGTH.unpack_from(message)
        if length > _MOST_TEXT_BYTES:
            raise ValueError("more than there is to say about a photo")
        text = message[_LENGTH.size : _LENGTH.size + length]
        return _built(kind, json.loads(text), memoryview(message)[_LENGTH.size + len(text) :])
    except (*_UNUSABLE, PhotoVetError) as error:
        raise WorkerLostError(_UNUSABLE_ANSWER) from error


def most_bytes(kind: type[Any] | None, memory_bytes: int) -> int:
    """How long a message may be: of a job with such an answer, or of none. Pictures may fill a worker's memory."""
    asked: Any = kind
    return memory_bytes if kind is not None and _holds_pictures(asked) else _LENGTH.size + _MOST_TEXT_BYTES


def check_name(name: Path | None, wished: str) -> None:
    """Raise WorkerLostError where the copy has neither the name that it should have nor that with a photo's suffix.

    A name with any other suffix could make the system run what is in it.
    """
    if name is None or str(name) == wished:
        return
    from scanner.formats.registry import is_photo_name  # noqa: PLC0415  # where a copy changes its format

    if (
        name.stem not in (wished, Path(wished).stem)
        or not _NAME_WITH_SUFFIX.fullmatch(str(name))
        or not is_photo_name(str(name))
    ):
        raise WorkerLostError(_UNUSABLE_ANSWER)


def _plain(value: Any, pictures: list[Any]) -> Any:
    plain = value.value if isinstance(value, Enum) else value
    if isinstance(plain, Message):
        plain = to_plain(plain)
    elif is_dataclass(plain):
        plain = [_plain(getattr(plain, each.name), pictures) for each in fields(plain)]
    elif isinstance(plain, Mapping):
        plain = {str(_plain(key, pictures)): _plain(each, pictures) for key, each in plain.items()}
    elif isinstance(plain, tuple | list):
        plain = [_plain(each, pictures) for each in plain]
    elif isinstance(plain, Path):
        plain = str(plain)
    elif getattr(plain, "shape", None):
        plain = _put(plain, pictures)
    elif hasattr(plain, "item"):  # a number of numpy's
        plain = plain.item()
    return plain


def _put(picture: Any, pictures: list[Any]) -> list[Any]:
    import numpy as np  # noqa: PLC0415  # there already, where there are pictures

    at = sum(each.nbytes for each in pictures)
    pictures.append(np.ascontiguousarray(picture, np.uint8))
    return [at, list(picture.shape)]


def _built(kind: Any, value: Any, pictures: memoryview) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin is types.UnionType:
        (wanted,) = (each for each in inner if each is not types.NoneType)
        return None if value is None else _built(wanted, value, pictures)
    if origin is not None:
        return _built_of_many(origin, inner, value, pictures)
    if is_dataclass(kind):
        made: Any = kind
        kinds = _kinds(made)
        return made(*(_built(each, item, pictures) for each, item in zip(kinds, _of(list, value), strict=True)))
    return _scalar(kind, value)


def _built_of_many(origin: Any, inner: tuple[Any, ...], value: Any, pictures: memoryview) -> Any:
    if origin is tuple:
        items = _of(list, value)
        kinds = [inner[0]] * len(items) if inner[1:] == (...,) else inner
        return tuple(_built(each, item, pictures) for each, item in zip(kinds, items, strict=True))
    if origin is Mapping:
        key_kind, kind = inner
        pairs = _of(dict, value).items()
        return {_built(key_kind, key, pictures): _built(kind, each, pictures) for key, each in pairs}
    if origin.__name__ == "ndarray":
        return _picture(value, pictures)
    raise TypeError(f"{origin} is not carried between processes")


def _scalar(kind: type[Any], value: Any) -> Any:
    if issubclass(kind, Message):
        return from_plain(value)
    if issubclass(kind, Enum):
        return kind(value)
    if issubclass(kind, Path):
        return Path(_scalar(str, value))
    if kind not in _SCALARS:
        raise TypeError(f"{kind} is not carried between processes")
    plain = float(value) if kind is float and type(value) is int else _of(kind, value)
    if kind is not str and not is_usable_number(plain):
        raise ValueError("a number that nothing has")
    return plain


def _of(kind: type[Any], value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError("a value of another kind")
    return value


def _picture(value: Any, pictures: memoryview) -> Any:
    import numpy as np  # noqa: PLC0415  # only who asks for pictures gets some

    at, shape = _of(list, value)
    sides = [_of(int, side) for side in _of(list, shape)]
    count = functools.reduce(int.__mul__, sides, 1)
    if min(_of(int, at), *sides) < 0 or at + count > len(pictures):
        raise ValueError("a picture outside of the message")
    return np.frombuffer(pictures, np.uint8, count, at).reshape(sides)


@functools.cache
def _holds_pictures(kind: Any) -> bool:
    if is_dataclass(kind):
        made: Any = kind
        return any(map(_holds_pictures, _kinds(made)))
    return getattr(get_origin(kind), "__name__", "") == "ndarray" or any(map(_holds_pictures, get_args(kind)))


@functools.cache
def _kinds(kind: Any) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[each.name] for each in fields(kind))
