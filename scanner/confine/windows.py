"""What a Windows process can give up by itself: its rights to write, and to start programs.

Written by Microsoft's documentation and not tested on a Windows computer; what the system refuses is left as it was,
and `photovet doctor` says what holds. Reading is not restricted: a token that may not read people's files cannot be
put on from inside.
"""

from __future__ import annotations

import ctypes
from typing import Any, Final

_TOKEN_ADJUST_DEFAULT: Final = 0x0080
_TOKEN_QUERY: Final = 0x0008
_TOKEN_INTEGRITY_LEVEL: Final = 25
_SE_GROUP_INTEGRITY: Final = 0x20
_LOW: Final = "S-1-16-4096"  # writes only where a browser's tabs may: `AppData\LocalLow`
_CHILD_PROCESS_POLICY: Final = 13
_NO_CHILD_PROCESS: Final = 1


class _Label(ctypes.Structure):
    _fields_ = (("sid", ctypes.c_void_p), ("attributes", ctypes.c_uint32))


def lower_own_rights() -> bool:
    """Take the low integrity level: no file, key or process of a person's can be written to; whether that holds."""
    advapi, kernel = _libraries()
    token, sid = ctypes.c_void_p(), ctypes.c_void_p()
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    if not advapi.OpenProcessToken(process, _TOKEN_ADJUST_DEFAULT | _TOKEN_QUERY, ctypes.byref(token)):
        return False
    try:
        if not advapi.ConvertStringSidToSidW(_LOW, ctypes.byref(sid)):
            return False
        label = _Label(sid, _SE_GROUP_INTEGRITY)
        size_bytes = ctypes.sizeof(label) + advapi.GetLengthSid(sid)
        done = advapi.SetTokenInformation(token, _TOKEN_INTEGRITY_LEVEL, ctypes.byref(label), size_bytes)
        kernel.LocalFree(sid)
        return bool(done)
    finally:
        kernel.CloseHandle(token)


def refuse_programs() -> bool:
    """Start no other program from now on (Windows 10 version 1709 and later); whether that holds."""
    _, kernel = _libraries()
    policy = ctypes.c_uint32(_NO_CHILD_PROCESS)
    return bool(kernel.SetProcessMitigationPolicy(_CHILD_PROCESS_POLICY, ctypes.byref(policy), ctypes.sizeof(policy)))


def _libraries() -> tuple[Any, Any]:
    loader: Any = getattr(ctypes, "WinDLL")  # noqa: B009  exists on Windows only
    advapi, kernel = loader("advapi32"), loader("kernel32")
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    advapi.GetLengthSid.argtypes = [ctypes.c_void_p]
    kernel.LocalFree.argtypes = [ctypes.c_void_p]
    return advapi, kernel
