"""Make `tesseract-scripts.zip` from the traineddata files of Debian's packages tesseract-ocr-ara, -ben, -hin and so on.

python resources/models/pack_scripts.py /usr/share/tesseract-ocr/5/tessdata tesseract-scripts.zip

Of each file only the network, its letters and their codes are kept: PhotoVet uses no word lists. The same files give
the same archive.
"""

from __future__ import annotations

import struct
import sys
import zipfile
from pathlib import Path
from typing import Final

FILES: Final = ("Cyrillic", "ara", "heb", "hin", "ben", "tam", "tha", "kat", "hye", "kor")
KEPT: Final = (17, 21, 22)  # lstm, lstm-unicharset, lstm-recoder, by their places in `tessdatamanager.h`
ENTRIES: Final = 24
HEAD_BYTES: Final = 4 + 8 * ENTRIES


def packed(content: bytes) -> bytes:
    """The traineddata file with the kept parts only."""
    (count,) = struct.unpack_from("<I", content)
    offsets = struct.unpack_from(f"<{count}q", content, 4)
    table, body = [-1] * ENTRIES, b""
    for place in KEPT:
        begin = offsets[place]
        table[place] = HEAD_BYTES + len(body)
        body += content[begin : min((at for at in offsets if at > begin), default=len(content))]
    return struct.pack(f"<I{ENTRIES}q", ENTRIES, *table) + body


def main() -> None:
    """Pack the files of one folder."""
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    with zipfile.ZipFile(target, "w", compresslevel=9) as archive:
        for name in FILES:
            entry = zipfile.ZipInfo(f"{name}.traineddata")  # dated 1980
            archive.writestr(entry, packed((folder / entry.filename).read_bytes()), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main()
