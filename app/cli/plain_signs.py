"""What a terminal shows whose encoding lacks a sign: something readable where there is, else the sign's number."""
# ruff: noqa: RUF001  # the typographer's marks are what this is about

from __future__ import annotations

import codecs
import unicodedata
from typing import Final

READABLE: Final = "photovet-readable"
_PLAIN: Final = str.maketrans({
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'",
    "–": "-", "—": "-", "−": "-", "·": "-", "•": "*", "→": "->", "×": "x", "…": "...", "\N{NO-BREAK SPACE}": " ",
})  # fmt: skip


def _in_plain_signs(error: UnicodeError) -> tuple[str | bytes, int]:
    """A quotation mark or a dash as ASCII has it, a letter without its accent, or the number of the sign."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    error.end = error.start + 1
    letters = unicodedata.normalize("NFKD", error.object[error.start].translate(_PLAIN))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    try:
        plain.encode(error.encoding)
    except UnicodeEncodeError:
        return codecs.backslashreplace_errors(error)
    return plain, error.end


codecs.register_error(READABLE, _in_plain_signs)
