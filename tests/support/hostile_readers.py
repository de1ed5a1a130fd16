"""Every file that PhotoVet reads back, besides photos, and what becomes of it when anybody has been at it.

Each reader gets bytes that began as a file of its own and were mutated. It may understand them or say in an error of
its own why not; anything else is a fault, and so is taking longer than `LONGEST_S`.
"""

from __future__ import annotations

import json
import os
import random
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Final

from scanner import settings_file
from scanner.batch import marks, signing
from scanner.batch.audit import AuditLog, Deed, NewEntry
from scanner.batch.consent import read_consents, refusal, to_withdraw
from scanner.batch.session import Session
from scanner.batch.vetting import standings_of
from scanner.errors import PhotoVetError
from scanner.model import Action as Act
from scanner.model import Finding, Kind, MetadataItem, MetadataKind, Photo, PixelBox, Review, ScanResult, ScanStatus
from scanner.reports.registry import REPORTS
from scanner.settings import Settings
from scanner.watchlist_file import read_words

LONGEST_S: Final = 10
_SHA: Final = "ab" * 32
_TOKENS: Final = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r\n", b"\n", b'"', b"'", b",", b";", b"\\", b"[" * 3_000, b"{" * 3_000,
    b"1e999", b"-1", b"NaN", b"Infinity", b"9" * 400, b"null", b"true", b"[]", b"{}", b"\\ud800", b"=1+1", b"<script>",
    b"%s", b"../../x", b"\xf0\x9f\x8d\x89", b"2026-02-30",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of file: what a whole one looks like, and what PhotoVet does with it."""

    name: str
    seeds: Callable[[Path], list[bytes]]
    read: Callable[[Path], object]  # the file, in a folder of its own


@dataclass(frozen=True, slots=True)
class Fault:
    """What a reader did that it must not do."""

    reader: str
    content: bytes
    error: str


def mutated(content: bytes, rng: random.Random) -> bytes:
    """The content after some changes, few of them as a rule."""
    changed = bytearray(content)
    for _ in range(min(1 + int(rng.expovariate(0.7)), 12)):
        at, length = rng.randrange(len(changed) + 1), rng.randint(1, 24)
        match rng.randrange(7):
            case 0 if changed:
                changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
            case 1:
                del changed[at : at + length]
            case 2:
                changed[at:at] = rng.choice(_TOKENS)
            case 3:
                changed[at : at + length] = rng.choice(_TOKENS)
            case 4:
                changed[at:at] = changed[(start := rng.randrange(len(changed) + 1)) : start + rng.randint(1, 400)]
            case 5:
                changed[at:at] = rng.randbytes(length)
            case _:
                del changed[at:]
    return bytes(changed)


def faults_of(reader: Reader, count: int, seed: int) -> list[Fault]:
    """What goes wrong in so many mutated files. The data folder is one of its own meanwhile."""
    rng = random.Random(f"{reader.name}:{seed}")  # noqa: S311  # the same files in every run
    found: list[Fault] = []
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        before = os.environ.get("PHOTOVET_DATA_DIR")
        os.environ["PHOTOVET_DATA_DIR"] = str(folder / "data")
        try:
            seeds = reader.seeds(folder)
            path = folder / "given"
            for _ in range(count):
                content = mutated(rng.choice(seeds), rng)
                path.write_bytes(content)
                error = _outcome(reader, path)
                if error is not None:
                    found.append(Fault(reader.name, content, error))
        finally:
            if before is None:
                del os.environ["PHOTOVET_DATA_DIR"]
            else:
                os.environ["PHOTOVET_DATA_DIR"] = before
    return found


def _outcome(reader: Reader, path: Path) -> str | None:
    try:
        with _at_most(LONGEST_S):
            reader.read(path)
    except PhotoVetError as error:
        return None if error.message.strip() else "an error without a word"
    except Exception as error:  # noqa: BLE001  # what must not come
        return f"{type(error).__name__}: {error}"[:200]
    return None


@contextmanager
def _at_most(seconds: int) -> Iterator[None]:
    """Raises TimeoutError in what takes longer; only where the system has alarms."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def ring(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise TimeoutError(f"took longer than {seconds} s")

    earlier = signal.signal(signal.SIGALRM, ring)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, earlier)


# ---- the readers -----------------------------------------------------------------------------------------------------


def _result() -> ScanResult:
    finding = Finding("f1", Kind.SCHOOL, PixelBox(1, 2, 30, 40), "Nordpark Primary", 0.9, "a reason", Act.HIDE)
    return ScanResult(
        "/photos/one.jpg",
        ScanStatus.OK,
        Photo(Path("/photos/one.jpg"), "jpeg", 100, _SHA),
        width_px=64,
        height_px=48,
        findings=(finding,),
        metadata=(MetadataItem(MetadataKind.LOCATION, "GPS:GPSLatitude", "40.446"),),
    )


def _session_seeds(folder: Path) -> list[bytes]:
    path = folder / "seed.photovet"
    with Session.open(path) as session:
        session.save_settings(Settings())
        session.save_result(_result(), Settings())
        session.save_review(_SHA, Review({"f1": Act.KEEP}, checked=True))
    return [path.read_bytes()]


def _use_session(path: Path) -> None:
    for leftover in path.parent.glob(f"{path.name}-*"):
        leftover.unlink()
    with Session.open(path, create=False) as session:
        session.settings()
        results = [found for photo in session.photos() if (found := session.result(photo.path)) is not None]
        session.review(_SHA)
        list(session.copies.all())
    for report in REPORTS:
        if report.name != "html":
            "".join(report.scan(iter(results)))


def _record_seeds(folder: Path) -> list[bytes]:
    log = AuditLog(folder / "seed.log")
    for number in range(4):
        log.append([NewEntry(Deed.CHECKED, "Ada", f"{number:064x}", "careful", {"decisions": "x", "hidden": number})])
    return [log.path.read_bytes()]


def _use_record(path: Path) -> None:
    log = AuditLog(path)
    problems = list(log.problems())
    with suppress(PhotoVetError):
        list(log.entries())
    if not problems:
        log.whole()
    standings_of(path.with_suffix(".session"))


def _use_anchor(path: Path) -> None:
    log = AuditLog(path.parent / "seed.log")
    log.anchor_path.write_bytes(path.read_bytes())
    list(log.problems())
    with suppress(PhotoVetError):
        log.whole()
    with suppress(PhotoVetError):
        log.append([])


def _anchor_seeds(folder: Path) -> list[bytes]:
    _record_seeds(folder)
    return [(folder / "seed.log.anchor").read_bytes()]


_CONSENTS: Final = (
    "photo,purpose,expires,withdrawn,person\nsports day,internal,2027-07-31,,\n"
    "sports day/relay-03.jpg,website;press,2027-07-31,2026-10-02,R.A.\n"
)


def _use_consents(path: Path) -> None:
    rows = read_consents(path)
    for purpose in {row.purpose for row in rows}:
        refusal("/photos/sports day/relay-03.jpg", purpose, rows, date(2026, 12, 1))
    list(to_withdraw([("/photos/relay-03.jpg", "/out/relay-03.jpg", "website")], rows, date(2026, 12, 1)))


def _use_words(path: Path) -> None:
    read_words(path)
    table = path.with_suffix(".csv")
    table.write_bytes(path.read_bytes())
    read_words(table)


def _use_paths(path: Path) -> None:
    from app.cli.options import read_paths  # noqa: PLC0415  # the engine's tests need no command line

    list(read_paths(str(path)))


_SETTINGS: Final = (
    'policy = "school"\nkeep = ["team"]\nhide = ["face"]\nstyle = "frost"\ncopy_format = "jpeg"\n'
    'watchlist = "our-words.txt"\n[styles]\nface = "sticker"\n[limits]\nseconds_per_photo = 60.0\n'
)


def _use_settings(path: Path) -> None:
    named = path.parent / "project" / settings_file.FILE_NAME
    named.parent.mkdir(exist_ok=True)
    named.write_bytes(path.read_bytes())
    with _environment("PHOTOVET_CONFIG", str(path.parent / "none.toml")):
        settings_file.load(named.parent).apply(Settings())


def _use_keys(path: Path) -> None:
    folder = path.parent / "data"
    folder.mkdir(exist_ok=True)
    (folder / "trusted-keys.txt").write_bytes(path.read_bytes())
    signing.known_keys()


def _use_own_key(path: Path) -> None:
    folder = path.parent / "data"
    folder.mkdir(exist_ok=True)
    (folder / "signing.key").write_bytes(path.read_bytes())
    signing.own_identity().sign(b"x")


def _use_marks(path: Path) -> None:
    folder = path.parent / "data"
    folder.mkdir(exist_ok=True)
    (folder / "records-seen.json").write_bytes(path.read_bytes())
    marks.mark_of("a")
    marks.keep_mark("b", marks.Mark(1, "c"))


def _use_preferences(path: Path) -> None:
    from app.desktop import preferences  # noqa: PLC0415  # needs no Qt, but belongs to the window

    folder = path.parent / "data"
    folder.mkdir(exist_ok=True)
    preferences.preferences_file().write_bytes(path.read_bytes())
    preferences.settings_of(preferences.load())


@contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _texts(*seeds: str) -> Callable[[Path], list[bytes]]:
    return lambda _: [seed.encode() for seed in seeds]


READERS: Final = (
    Reader("session", _session_seeds, _use_session),
    Reader("vetting record", _record_seeds, _use_record),
    Reader("anchor", _anchor_seeds, _use_anchor),
    Reader("consent list", _texts(_CONSENTS, _CONSENTS.replace(",", ";")), _use_consents),
    Reader("watchlist", _texts("# own words\nRobin Ashdown\nMaple Hollow\n", "Name;Class\nRobin;3a\n"), _use_words),
    Reader("list of photos", _texts("one.jpg\ntwo.jpg\n", "one.jpg\0two.jpg\0"), _use_paths),
    Reader("settings", _texts(_SETTINGS), _use_settings),
    Reader("trusted keys", _texts(f"{'ab' * 32} Grace Hopper\n"), _use_keys),
    Reader("own key", _texts("cd" * 32), _use_own_key),
    Reader("records seen", _texts(json.dumps({"a": [3, "ef" * 32]})), _use_marks),
    Reader(
        "window's preferences",
        _texts(json.dumps({"version": 1, "policy": "school", "hide": ["face"]})),
        _use_preferences,
    ),
)
