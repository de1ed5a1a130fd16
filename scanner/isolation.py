"""Keeps every process of PhotoVet from running code that lies in the folder somebody stands in.

PhotoVet is started where the photos are, and whoever sent the photos may have sent more than photos. Python looks for
modules in the working folder when it is started with `-c` or `-m`, the loader of the system looks there for libraries
when a search path has an empty or a relative entry (`LD_LIBRARY_PATH=$LD_LIBRARY_PATH:/opt/lib` makes one), and so do
Qt and others with paths of their own. So each program starts itself once more with Python's `-P` and with an
environment in which no search path depends on where it is read; the processes that it starts get both from it.

What Python has loaded before the first line of PhotoVet runs is beyond its reach: `PYTHONPATH=.` is code of your own.

This module uses only what Python itself has loaded at its start: an import here would ask the path that it cleans.
"""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

# Of Python's own variables, those that neither name code nor places where code is looked for.
_HARMLESS_OF_PYTHON = frozenset(
    {
        "PYTHONCOERCECLOCALE",
        "PYTHONDEVMODE",
        "PYTHONDONTWRITEBYTECODE",
        "PYTHONFAULTHANDLER",
        "PYTHONHASHSEED",
        "PYTHONINTMAXSTRDIGITS",
        "PYTHONIOENCODING",
        "PYTHONLEGACYWINDOWSFSENCODING",
        "PYTHONLEGACYWINDOWSSTDIO",
        "PYTHONMALLOC",
        "PYTHONNODEBUGRANGES",
        "PYTHONSAFEPATH",
        "PYTHONTRACEMALLOC",
        "PYTHONUNBUFFERED",
        "PYTHONUTF8",
    }
)
# Where Python finds PhotoVet itself, if it was installed in such a place (`pip install --target`, PYTHONUSERBASE).
_HOMES_OF_PYTHON = ("PYTHONPATH", "PYTHONUSERBASE")

# Qt and OpenVINO bring their plug-ins along; those of another build would at best not fit.
_NEVER = frozenset(
    {
        "OPENVINO_LIB_PATHS",
        "QML2_IMPORT_PATH",
        "QML_IMPORT_PATH",
        "QT_PLUGIN_PATH",
        "QT_QPA_PLATFORM_PLUGIN_PATH",
    }
)
_PATHS_BY_ENDING = ("PATH", "PATHS", "_DIRS")
_PATHS_BY_NAME = frozenset(
    {
        "DYLD_INSERT_LIBRARIES",
        "GDK_PIXBUF_MODULE_FILE",
        "GIO_EXTRA_MODULES",
        "GIO_MODULE_DIR",
        "GTK_MODULES",
        "LD_AUDIT",
        "LD_PRELOAD",
        "OPENSSL_CONF",
        "OPENSSL_ENGINES",
        "OPENSSL_MODULES",
        "VK_DRIVER_FILES",
        "VK_ICD_FILENAMES",
        "__EGL_VENDOR_LIBRARY_FILENAMES",
    }
)
# A name without a folder is looked for in the system's places only.
_NAMES_ALLOWED = frozenset({"DYLD_INSERT_LIBRARIES", "GTK_MODULES", "LD_AUDIT", "LD_PRELOAD"})
_BLANKS_PART = frozenset({"LD_PRELOAD"})  # ld.so(8): the list may be parted by colons or spaces

_HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120  pathlib is not loaded yet


def isolate() -> None:
    """Start this program once more, isolated, unless it is already; every entry point calls this first.

    A bundle's own Python is isolated when it is built; there, and where Python does not know its own program, only
    what this process has not read yet is cleaned.
    """
    clean = clean_environment(os.environ)
    if sys.platform == "win32":  # libraries are looked for in the working folder, if nowhere else
        import ctypes  # noqa: PLC0415

        ctypes.windll.kernel32.SetDllDirectoryW("")
    if getattr(sys, "frozen", False) or not sys.executable or _is_isolated():
        _replace_environment(clean)
        sys.path[:] = absolute_path()
        return
    command = [sys.executable, "-P", *sys.orig_argv[1:]]
    if sys.platform == "win32":
        _run_in_place_of_this(command, clean)
    else:
        if sys.stdout is not None:  # closed by the caller
            sys.stdout.flush()
        os.execve(sys.executable, command, clean)  # noqa: S606  this very program


def clean_environment(environment: "Mapping[str, str]") -> dict[str, str]:
    """The environment without anything that makes Python, the system's loader or Qt look for code where one stands."""
    clean = {}
    for name, value in environment.items():
        kept = _kept(name, value)
        if kept is not None:
            clean[name] = kept
    return clean


def absolute_path() -> list[str]:
    """Python's search path without the entries that mean the working folder, and with the home of PhotoVet."""
    path = [entry for entry in sys.path if os.path.isabs(entry)]  # noqa: PTH117  see `_HOME`
    return path if _HOME in path or getattr(sys, "frozen", False) else [*path, _HOME]


def isolated_children() -> "AbstractContextManager[None]":
    """While this holds, processes started by `multiprocessing` are isolated, also where this one is not.

    A program that uses the engine may have been started in any way. `multiprocessing` hands its environment and its
    search path on to what it starts; both are as before afterwards.
    """
    from contextlib import contextmanager, nullcontext  # noqa: PLC0415  not loaded at Python's start

    @contextmanager
    def isolated() -> "Iterator[None]":
        environment, path = dict(os.environ), sys.path[:]
        _replace_environment({**clean_environment(environment), "PYTHONSAFEPATH": "1"})
        sys.path[:] = absolute_path()
        try:
            yield
        finally:
            _replace_environment(environment)
            sys.path[:] = path

    return nullcontext() if _is_isolated() else isolated()


def _is_isolated() -> bool:
    """Whether this process is, and with it, by its flags and its environment, each one that it starts."""
    return sys.flags.safe_path and clean_environment(os.environ) == dict(os.environ)


def _kept(name: str, value: str) -> str | None:
    """What stays of a variable; None where nothing does."""
    upper = name.upper()  # Windows knows no difference
    if upper in _NEVER or (upper.startswith("OPENCV_") and "PLUGIN" in upper):
        return None
    if upper.startswith("PYTHON") and upper not in _HARMLESS_OF_PYTHON:
        return _home_of_photovet(value) if upper in _HOMES_OF_PYTHON else None
    if upper in _PATHS_BY_NAME or upper.endswith(_PATHS_BY_ENDING):
        return _absolute_entries(upper, value)
    return value


def _home_of_photovet(value: str) -> str | None:
    """Those entries of PYTHONPATH, or the PYTHONUSERBASE, in which PhotoVet itself lies."""
    entries = [each for each in value.split(os.pathsep) if os.path.isabs(each)]  # noqa: PTH117  see `_HOME`
    return (
        os.pathsep.join(each for each in entries if f"{_HOME}{os.sep}".startswith(f"{each.rstrip(os.sep)}{os.sep}"))
        or None
    )


def _absolute_entries(name: str, value: str) -> str | None:
    parted = value.replace(" ", os.pathsep) if name in _BLANKS_PART else value
    entries = parted.split(os.pathsep)
    kept = [each for each in entries if _stands_firm(name, each)]
    if kept == entries:
        return value
    return os.pathsep.join(kept) or None


def _stands_firm(name: str, entry: str) -> bool:
    if os.path.isabs(entry):  # noqa: PTH117  see `_HOME`
        return True
    return bool(entry) and name in _NAMES_ALLOWED and os.sep not in entry


def _replace_environment(wanted: "Mapping[str, str]") -> None:
    for name in set(os.environ) - set(wanted):
        del os.environ[name]
    for name, value in wanted.items():
        if os.environ.get(name) != value:
            os.environ[name] = value


def _run_in_place_of_this(command: list[str], environment: dict[str, str]) -> None:
    """Windows cannot put one program in the place of another: run it, hear Ctrl-C only there, and end as it ends."""
    _replace_environment(environment)
    sys.path[:] = absolute_path()
    import signal  # noqa: PLC0415  not before the path is clean
    import subprocess  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.exit(subprocess.run(command, check=False).returncode)  # noqa: S603  this very program
