"""The benches: `python bench` lists them, `python bench NAME [options]` runs one, with `--help` it says more."""

from __future__ import annotations

import ast
import runpy
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
_NO_SUBJECTS = frozenset({"helpers"})


def scripts() -> dict[str, Path]:
    """Every bench by its name. Two subjects have none of the same name."""
    found = sorted(path for path in HERE.glob("*/*.py") if path.parent.name not in _NO_SUBJECTS)
    return {path.stem: path for path in found}


def first_line(path: Path) -> str:
    """What a bench is for."""
    return (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n")[0]


def main() -> int:
    """List the benches, or become the one that was named."""
    known = scripts()
    named = sys.argv[1:2]
    if not named or named[0] not in known:
        subject = ""
        for name, path in known.items():
            if path.parent.name != subject:
                subject = path.parent.name
                print(f"\n{subject}")
            print(f"  {name:17} {first_line(path)}")
        return 2 if named and named[0] not in ("-h", "--help") else 0
    path = known[named[0]]
    sys.path[:1] = [str(HERE.parent), str(HERE.parent / "tests"), str(HERE / "helpers"), str(path.parent)]
    sys.argv[:2] = [str(path)]
    runpy.run_path(str(path), run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main())
