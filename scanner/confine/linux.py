"""Ways into the kernel that Python has no function for."""

from __future__ import annotations

import ctypes
import functools
import os
from typing import Any, Final

_PR_SET_NO_NEW_PRIVS: Final = 38


@functools.cache
def _libc() -> Any:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    return libc


def call(number: int, *arguments: Any) -> int:
    """Make a system call; integers go in as 64 bits. Raises OSError."""
    wide = [ctypes.c_ulong(each) if isinstance(each, int) else each for each in arguments]
    result = int(_libc().syscall(ctypes.c_long(number), *wide))
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def give_up_privileges_to_come() -> None:
    """No program that this process starts gains rights by being started; filters and Landlock ask for it."""
    if _libc().prctl(_PR_SET_NO_NEW_PRIVS, *map(ctypes.c_ulong, (1, 0, 0, 0))) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
