"""A model of what schools rely on, beside the real session, record, consent list and copies: random steps.

The engines are planted: a mark in a picture is found where it is drawn. All else is real but the worker processes.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import numpy as np
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from PIL import Image

from app.cli.session_options import Vetting, remembering
from scanner.batch import consent, vetting
from scanner.batch.jobs import CleanJob, ScanJob, Workbench
from scanner.batch.pool import InlinePool, run_jobs_in_order
from scanner.batch.session import Session, with_actions
from scanner.errors import NoConsentError, PhotoVetError
from scanner.matching import looked_at_again, matched, with_subjects
from scanner.messages import Message
from scanner.model import Action, Evidence, ExportResult, Finding, Kind, PixelBox, ScanResult, Target
from scanner.scan import scan_photo
from scanner.settings import Settings

_MARKS: Final = (PixelBox(4, 4, 24, 20), PixelBox(40, 6, 60, 22), PixelBox(70, 40, 90, 56))
_KINDS: Final = (Kind.SCHOOL, Kind.SIGN, Kind.FACE)
_WORD: Final = "Nordpark"  # on the last mark, which most policies show: a list that is forgotten is then seen
_NAMES: Final = ("a.png", "b.png", "c.png")
_VARIANTS: Final = 4
_PURPOSE: Final = "website"
_STEPS: Final = (
    *(
        "scan",
        "decide",
        "decide",
        "watchlist",
        "policy",
        "check",
        "sign",
        "vet",
        "vet",
        "consent",
        "consent",
        "withdraw",
    ),
    *("clean", "clean vetted", "clean vetted", "clean consented", "move", "rename", "edit"),
    *("tamper with a copy", "tamper with the record", "kill"),
)


def kind_of(mark: int, settings: Settings) -> Kind:
    """What the planted engines call that mark."""
    return Kind.WATCHLIST if mark == len(_MARKS) - 1 and _WORD in settings.watchlist else _KINDS[mark]


def draw(path: Path, variant: int) -> None:
    """A small photo; each variant shows other marks."""
    picture = np.full((64, 96, 3), 40 + variant, np.uint8)
    for number, box in enumerate(_MARKS):
        if (variant + number) % len(_MARKS) or variant == 0:
            picture[box.top : box.bottom : 2, box.left : box.right] = (255, 0, 0)
    path.parent.mkdir(exist_ok=True)
    Image.fromarray(picture).save(path)


def marks_of(path: Path) -> frozenset[int]:
    """Which marks a picture shows."""
    rgb = np.asarray(Image.open(path).convert("RGB"))
    red = (rgb == (255, 0, 0)).all(axis=2)
    return frozenset(n for n, box in enumerate(_MARKS) if red[box.top : box.bottom, box.left : box.right].any())


class _NoEyes:
    """Sees nothing: whether something can be read where it was hidden is not asked here."""

    def look(self, rgb: Any, _quick: bool = False) -> Evidence:
        return Evidence(rgb)

    def look_at(self, rgb: Any, *_: Any) -> Evidence:
        return Evidence(rgb)


def _planted(path: str, settings: Settings, _vision: object) -> ScanResult:
    result = scan_photo(path, replace(settings, metadata_only=True), None)
    if result.photo is None:
        return result
    found = tuple(
        Finding(
            f"{result.photo.sha256[:8]}-{mark}-{kind_of(mark, settings)}",
            kind_of(mark, settings),
            _MARKS[mark],
            "",
            0.9,
            Message("a mark"),
            settings.action_for(kind_of(mark, settings)),
        )
        for mark in sorted(marks_of(Path(path)))
    )
    known = {each.name: getattr(result, each.name) for each in fields(ScanResult)}
    return ScanResult(**{**known, "findings": found, "width_px": 96, "height_px": 64})


@dataclass
class _Photo:
    """What is known of one content, whatever files hold it."""

    decided: dict[tuple[int, Kind], Action] = field(default_factory=dict)
    agreed: set[tuple[int, Kind]] = field(default_factory=set)  # hidden when the photo was checked off
    checked: tuple[frozenset[int], bool] | None = None  # the marks that the copy then shows, and metadata only
    signed: bool = False


class SessionMachine(RuleBasedStateMachine):
    """See above; what must hold is asserted in each step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=tempfile.gettempdir()))
        self.session, self.out = self.folder / "s", self.folder / "out"
        self.settings = Settings(style="solid")
        self.known: dict[str, _Photo] = {}
        self.consents: dict[str, bool] = {}  # by photo's name: whether it was withdrawn
        self.exported: set[tuple[str, str]] = set()  # photo and copy, for the purpose
        for number, name in enumerate(_NAMES):
            draw(self.folder / "photos" / name, number)

    def teardown(self) -> None:
        """Leave nothing."""
        shutil.rmtree(self.folder, ignore_errors=True)

    # ---- helpers -----------------------------------------------------------------------------------------------------

    def photos(self) -> list[Path]:
        """The photos as they lie now."""
        return sorted((self.folder / "photos").rglob("*.png"))

    def photo(self, number: int) -> tuple[Path, str, _Photo]:
        """One of them, with its hash and what is known of its content."""
        path = self.photos()[number % len(_NAMES)]
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        return path, sha256, self.known.setdefault(sha256, _Photo())

    def shows(self, present: frozenset[int], photo: _Photo, *, metadata_only: bool = False) -> frozenset[int]:
        """The marks that a copy may show: not one that somebody decided to hide, or that the policy hides."""
        return frozenset(mark for mark in present if metadata_only or not self._hides(mark, photo))

    def _hides(self, mark: int, photo: _Photo) -> bool:
        kind = kind_of(mark, self.settings)
        of_mark = {known: action for (number, known), action in photo.decided.items() if number == mark}
        if any(action is Action.HIDE for known, action in of_mark.items() if known is not kind):
            return True
        agreed = {known for number, known in photo.agreed if number == mark}
        if any(known is not kind and of_mark.get(known) is None for known in agreed):
            return True
        return of_mark.get(kind, self.settings.action_for(kind)) is Action.HIDE

    @contextmanager
    def planted(self) -> Iterator[None]:
        """With the planted engines."""
        with (
            patch("scanner.scan.scan_photo", _planted),
            patch.object(Workbench, "vision", lambda *_: _NoEyes()),
            patch("scanner.batch.fingerprint.engine_version", lambda: "planted"),
        ):
            yield

    def consent_list(self) -> Path:
        """The list as a file."""
        path = self.folder / "consents.csv"
        rows = (f"{name},{_PURPOSE},,{'yes' if gone else ''}\n" for name, gone in self.consents.items())
        path.write_text("photo,purpose,expires,withdrawn\n" + "".join(rows))
        return path

    @rule(
        what=st.sampled_from(_STEPS),
        number=st.integers(0, 2),
        mark=st.integers(0, 2),
        variant=st.integers(0, _VARIANTS),
        yes=st.booleans(),
        also=st.booleans(),
        name=st.sampled_from(["d.png", "e.png", "f.png"]),
        folder=st.sampled_from(["photos", "may", "june"]),
        policy=st.sampled_from(["careful", "balanced", "school"]),
        at=st.integers(0, 10_000),
    )
    def step(  # noqa: C901, PLR0912, PLR0917  one step of each kind
        self,
        what: str,
        number: int,
        mark: int,
        variant: int,
        yes: bool,
        also: bool,
        name: str,
        folder: str,
        policy: str,
        at: int,
    ) -> None:
        """One thing that somebody does; one rule, so that each is as likely as it stands in the list."""
        match what:
            case "scan":
                self.scan()
            case "decide":
                self.decide(number, mark, Action.HIDE if yes else Action.KEEP)
            case "watchlist":
                self.settings = replace(self.settings, watchlist=(_WORD,) if yes else ())
            case "policy":
                self.settings = replace(self.settings, policy=policy)
            case "check":
                self.check(number, metadata_only=yes and also)
            case "sign":
                self.sign(number, "Grace" if yes or also else "Ada")
            case "vet":
                for each in range(len(_NAMES)):
                    self.check(each, metadata_only=yes and also)
                    self.sign(each, "Grace")
            case "consent":
                for each in range(len(_NAMES)) if yes else (number,):
                    self.consents[self.photo(each)[0].name] = False
            case "withdraw":
                self.withdraw(number)
            case "clean":
                self.clean(
                    sign_off=False, purpose=False, metadata_only=yes and also, stop_after=1 if at % 5 == 0 else 9
                )
            case "clean vetted":
                self.clean(sign_off=True, purpose=also, metadata_only=yes and at % 2 == 0, stop_after=9)
            case "clean consented":
                self.clean(sign_off=False, purpose=True, metadata_only=yes and also, stop_after=9)
            case "move":
                self.move(number, folder)
            case "rename":
                self.rename(number, name)
            case "edit":
                draw(self.photo(number)[0], variant)
            case "tamper with a copy":
                self.tamper_with_a_copy(b"" if yes else b"another file")
            case "tamper with the record":
                self.tamper_with_the_record(at)
            case "kill":
                self.kill_in_the_middle_of_an_entry()
            case _:
                raise AssertionError(what)

    # ---- what people do ----------------------------------------------------------------------------------------------

    def scan(self) -> None:
        """Somebody scans all."""
        with self.planted(), remembering(self.session, self.settings) as wrapped, InlinePool() as inner:
            jobs = [ScanJob(str(path), self.settings) for path in self.photos()]
            assert wrapped is not None
            done = list(run_jobs_in_order(wrapped(inner), jobs))
        assert [outcome.result.path for outcome in done] == [str(path) for path in self.photos()]
        self._nothing_is_lost()
        with Session.open(self.session) as session:
            listed = {each.path: each.sha256 for each in session.photos()}
        present = {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in self.photos()}
        assert present.items() <= listed.items()
        gone = listed.keys() - present.keys()  # a photo that was moved is listed where it lies now, and only there
        assert {listed[path] for path in gone}.isdisjoint(present.values())

    def decide(self, number: int, mark: int, action: Action) -> None:
        """Somebody decides about a mark that was found."""
        path, sha256, photo = self.photo(number)
        with Session.open(self.session) as session:
            result = session.result(str(path))
            if result is None or result.photo is None or result.photo.sha256 != sha256:
                return
            finding = next((each for each in result.findings if each.box == _MARKS[mark]), None)
            if finding is None:
                return
            review = matched(session.review(sha256), result)
            review = with_subjects(replace(review, actions={**review.actions, finding.id: action}), result)
            session.save_review(sha256, review)
        photo.decided[mark, finding.kind] = action
        photo.signed = False
        self._nothing_is_lost()

    def check(self, number: int, *, metadata_only: bool) -> None:
        """Somebody checks a photo off."""
        path, sha256, photo = self.photo(number)
        settings = replace(self.settings, metadata_only=metadata_only)
        with self.planted(), Session.open(self.session) as session:
            result = session.current(str(path), self.settings)
            if result is None:
                return
            result = with_actions(result, settings)
            review = looked_at_again(matched(session.review(sha256), result), result)
            review = with_subjects(replace(review, checked=True), result)
            session.save_review(sha256, review)
            try:
                vetting.record_checked(self.session, [(result, review)], "Ada", settings)
            except PhotoVetError:
                return
        hidden = (each for each in result.findings if review.actions.get(each.id, each.action) is Action.HIDE)
        photo.agreed |= {(_MARKS.index(each.box), each.kind) for each in hidden}
        photo.checked = (self.shows(marks_of(path), photo, metadata_only=metadata_only), metadata_only)
        photo.signed = False

    def sign(self, number: int, who: str) -> None:
        """A second person agrees, or the same one tries to."""
        _, sha256, photo = self.photo(number)
        with Session.open(self.session) as session:
            try:
                entry = vetting.signed_off(sha256, session.review(sha256), who, vetting.standings_of(self.session))
                vetting.record_beside(self.session).append([entry])
            except NoConsentError:
                return
            except PhotoVetError:
                assert self.torn(), "only a record that is not whole takes no signature"
                return
        assert who == "Grace"
        assert photo.checked is not None
        photo.signed = True

    def withdraw(self, number: int) -> None:
        """A consent ends: every copy that is out for it has to be named."""
        name = self.photo(number)[0].name
        self.consents[name] = True
        rows = consent.read_consents(self.consent_list())
        with Session.open(self.session) as session:
            copies = [(each.result.path, str(each.result.output), each.purpose) for each in session.copies.all()]
        ended = {each.output for each in consent.to_withdraw(copies, rows, date(2026, 1, 1))}
        assert {copy for path, copy in self.exported if Path(path).name == name} <= ended

    def clean(self, *, sign_off: bool, purpose: bool, metadata_only: bool, stop_after: int) -> None:
        """Somebody exports all."""
        settings = replace(self.settings, metadata_only=metadata_only)
        rules = Vetting(_PURPOSE if purpose else "", self.consent_list() if purpose else None, sign_off, "Ada")
        rules = replace(rules, photos=lambda: map(str, self.photos()))
        jobs = [CleanJob(str(path), Target(self.out / path.parent.name, path.name), settings) for path in self.photos()]
        before = set(self.out.rglob("*.png"))
        done: list[ExportResult] = []
        try:
            with self.planted(), remembering(self.session, settings, rules) as wrapped, InlinePool() as inner:
                assert wrapped is not None
                pool = wrapped(inner)
                for outcome in run_jobs_in_order(pool, jobs):
                    done.append(outcome.result)
                    if len(done) == stop_after:
                        pool.cancel()
        except PhotoVetError:
            assert set(self.out.rglob("*.png")) == before
            assert done == []
            return
        for result in done:
            if result.output is not None:
                self._is_as_it_has_to_be(result, sign_off=sign_off, purpose=purpose, metadata_only=metadata_only)
        self._record_and_report_say_so([each for each in done if each.output is not None])
        self._nothing_is_lost()

    # ---- what happens to files ---------------------------------------------------------------------------------------

    def move(self, number: int, folder: str) -> None:
        """A photo goes into another folder."""
        path = self.photo(number)[0]
        target = self.folder / "photos" / folder / path.name
        target.parent.mkdir(exist_ok=True)
        if not target.exists():
            path.rename(target)

    def rename(self, number: int, name: str) -> None:
        """A photo gets another name."""
        path = self.photo(number)[0]
        if not any(each.name == name for each in self.photos()):
            path.rename(path.with_name(name))

    def tamper_with_a_copy(self, content: bytes) -> None:
        """Something else stands where a copy was."""
        copies = sorted(self.out.rglob("*.png"))
        if copies:
            copies[0].write_bytes(content)

    def tamper_with_the_record(self, at: int) -> None:
        """Somebody edits it, and puts it back later."""
        log = vetting.record_beside(self.session)
        if not log.path.exists() or self.torn():
            return
        whole = log.path.read_bytes()
        at %= len(whole)
        log.path.write_bytes(whole[:at] + bytes((whole[at] ^ 1,)) + whole[at + 1 :])
        assert list(log.problems())
        before = set(self.out.rglob("*.png"))
        self.clean(sign_off=True, purpose=False, metadata_only=False, stop_after=9)
        assert set(self.out.rglob("*.png")) == before
        log.path.write_bytes(whole)

    def kill_in_the_middle_of_an_entry(self) -> None:
        """Half an entry stands at the record's end."""
        log = vetting.record_beside(self.session)
        if log.path.exists() and not self.torn():
            with log.path.open("ab") as file:
                file.write(b'{"at":"2026-0')

    def torn(self) -> bool:
        """Whether it does."""
        log = vetting.record_beside(self.session)
        return log.path.exists() and not log.path.read_bytes().endswith(b"\n")

    # ---- what must hold ----------------------------------------------------------------------------------------------

    def _is_as_it_has_to_be(self, result: ExportResult, *, sign_off: bool, purpose: bool, metadata_only: bool) -> None:
        original, copy = Path(result.path), result.output
        assert copy is not None
        sha256 = hashlib.sha256(original.read_bytes()).hexdigest()
        photo = self.known.setdefault(sha256, _Photo())
        assert hashlib.sha256(copy.read_bytes()).hexdigest() == result.output_sha256
        may_show = self.shows(marks_of(original), photo, metadata_only=metadata_only)
        assert marks_of(copy) == may_show, "a copy shows what the plan in force shows, and no more"
        if sign_off:
            assert photo.signed, "no export without the signature"
            assert photo.checked == (marks_of(copy), metadata_only), "a signature is for one copy"
        if purpose:
            assert self.consents.get(original.name) is False, "no export without the consent"
            self.exported.add((result.path, str(copy)))

    def _record_and_report_say_so(self, done: list[ExportResult]) -> None:
        log = vetting.record_beside(self.session)
        if not list(log.problems()):
            recorded = {(each.photo, each.details.get("copy_sha256")) for each in log.entries()}
            for result in done:
                original = hashlib.sha256(Path(result.path).read_bytes()).hexdigest()
                assert (original, result.output_sha256) in recorded
        with Session.open(self.session) as session:
            told = {each.path: each for each in session.decided_results()}
        for result in done:
            assert result.output is not None
            shown = marks_of(result.output)
            for finding in told[result.path].findings:
                mark = _MARKS.index(finding.box)
                assert (finding.action is not Action.HIDE) == (mark in shown) or self._told_twice(
                    told[result.path], mark
                )

    @staticmethod
    def _told_twice(result: ScanResult, mark: int) -> bool:
        """Whether what was decided about under another kind stands beside what was found, and one of both is hidden."""
        actions = [each.action for each in result.findings if each.box == _MARKS[mark]]
        return len(actions) > 1 and Action.HIDE in actions

    def _nothing_is_lost(self) -> None:
        with Session.open(self.session) as session:
            for sha256, photo in self.known.items():
                review = session.review(sha256)
                for (mark, kind), action in photo.decided.items():
                    about = [
                        identity
                        for identity, subject in review.subjects.items()
                        if (subject.kind, subject.box) == (kind, _MARKS[mark])
                    ]
                    assert any(review.actions.get(identity) is action for identity in about)
