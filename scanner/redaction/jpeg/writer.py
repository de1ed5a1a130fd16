"""Writes coefficients back into the file they came from: same frame, same scans, new Huffman tables and codes."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.redaction.jpeg.coefficients import Coefficients
from scanner.redaction.jpeg.huffman import pack, table_for
from scanner.redaction.jpeg.scans import AC, tokens
from scanner.redaction.jpeg.syntax import DHT, EOI, SOI, SOS, Scan, Structure


def write(structure: Structure, planes: list[Coefficients]) -> Iterator[bytes]:
    """The file in pieces: every segment as it was, but for the Huffman tables and the entropy-coded data.

    The tables are made for the symbols that are coded here (K.2), so that nothing of the replaced coefficients, not
    even how often a symbol occurred, is left in the file. Raises DamagedPhotoError for coefficients without a code.
    """
    yield bytes((0xFF, SOI))
    for scan in structure.scans:
        for segment in scan.before:
            yield _segment(segment.marker, segment.body)
        made = tokens(scan, structure, planes)
        frequencies = made.frequencies()
        tables = {number: table_for(frequencies[number]) for number in _table_numbers(scan, structure)}
        if tables:
            yield _segment(DHT, b"".join(t.segment(n >= AC, n % AC) for n, t in tables.items()))
        yield _segment(SOS, _scan_header(scan, structure))
        yield pack(made, tables)
    yield bytes((0xFF, EOI))


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def _table_numbers(scan: Scan, structure: Structure) -> list[int]:
    """The tables that the scan codes with: DC ones by their slot, AC ones by their slot plus `AC`."""
    numbers: set[int] = set()
    if not structure.progressive or (scan.first == 0 and scan.high == 0):
        numbers.update(scan.dc_tables)
    if not structure.progressive or scan.first > 0:
        numbers.update(slot + AC for slot in scan.ac_tables)
    return sorted(numbers)


def _scan_header(scan: Scan, structure: Structure) -> bytes:
    """Figure B.4."""
    body = bytes((len(scan.components),))
    for index, dc, ac in zip(scan.components, scan.dc_tables, scan.ac_tables, strict=True):
        body += bytes((structure.components[index].id, dc << 4 | ac))
    return body + bytes((scan.first, scan.last, scan.high << 4 | scan.low))
