"""Names of files, compared as people and file systems do: in one Unicode form, without case.

macOS gives names in decomposed form (NFD), keyboards and spreadsheets write the composed one (NFC). They look alike.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path, PurePath

from scanner.files import is_missing


def composed(name: str) -> str:
    """The name in composed form. Bytes that are no valid text stay what they are."""
    return unicodedata.normalize("NFC", name)


def folded(name: str) -> str:
    """Equal for names that show alike but for upper and lower case."""
    return composed(unicodedata.normalize("NFD", name).casefold())


def parts_of(path: str) -> tuple[str, ...]:
    """The path's names, each folded; either slash parts them."""
    return tuple(folded(part) for part in PurePath(path.replace("\\", "/")).parts if part not in ("/", "."))


def as_on_disk(path: str) -> str:
    """The path in the Unicode form in which something stands there; as it is where nothing does in any."""
    if not path.isascii() and is_missing(path):
        for form in (composed(path), unicodedata.normalize("NFD", path)):
            if not is_missing(Path(form)):
                return form
    return path
