"""Turns what a person wishes into undo commands over the review store; no widget knows a review."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from app.desktop import decisions
from app.desktop.commands import Change, ReviewCommand
from app.desktop.decisions import Among, Region, among_of
from app.desktop.review_store import PhotoState, ReviewStore
from app.desktop.same_things import SameThings
from app.desktop.words import action_name, kind_many, plural_photos, short_name, translate
from scanner.matching import with_subjects
from scanner.model import Action, DrawnRegion, Ellipse, Kind, Outline, PixelBox, Quad, Review, Stroke


class Decider(QObject):
    """Every decision of the window passes here; `stack` undoes and redoes them over the whole session."""

    decided = Signal(str)  # what was decided just now, by its name

    def __init__(self, store: ReviewStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._same = SameThings(store, self)
        self.stack = QUndoStack(self)

    # ---- one region --------------------------------------------------------------------------------------------------

    def set_hidden(self, path: str, region_id: str, hidden: bool) -> None:
        """Hide or show one region."""
        region = self.region(path, region_id)
        if region is None or region.hidden == hidden:
            return
        action = Action.HIDE if hidden else Action.KEEP
        self._push_one(
            path,
            lambda review: decisions.with_action(review, (region_id,), action),
            action_name(action, short_name(region)),
        )

    def toggle(self, path: str, region_id: str) -> None:
        """Hide what is shown, show what is hidden."""
        region = self.region(path, region_id)
        if region is not None:
            self.set_hidden(path, region_id, not region.hidden)

    def move(self, path: str, region_id: str, outline: Outline, *, nudged: bool = False) -> None:
        """Give a region another place or shape."""
        region = self.region(path, region_id)
        if region is not None and region.outline != outline:
            self._push_one(
                path,
                lambda review: decisions.with_outline(review, region_id, outline),
                translate("Decider", "Move {what}").format(what=short_name(region)),
                nudged=region_id if nudged else None,
            )

    def make_round(self, path: str, region_id: str) -> None:
        """Turn a box into the ellipse that fills it, and back."""
        region = self.region(path, region_id)
        if region is None:
            return
        box = region.outline.bounds()
        outline: Outline = box if isinstance(region.outline, Ellipse) else Ellipse(box)
        self.move(path, region_id, outline)

    def draw(self, path: str, outline: Outline, kind: Kind = Kind.SIGN, page: int = 0) -> str:
        """Add a region of one's own to the page that is on the screen; returns its id."""
        # A document's pages show different things; the frames of a film show one.
        several = among_of(self._store.entry(path).result) is Among.PAGES
        region = DrawnRegion(f"drawn-{secrets.token_hex(6)}", outline, kind, page if several else None)
        brushed = isinstance(outline, Stroke)
        name = translate("Decider", "Draw with the brush") if brushed else translate("Decider", "Draw a region")
        self._push_one(path, lambda review: decisions.with_drawn(review, region), name)
        return region.id

    def duplicate(self, path: str, region_id: str, width_px: int, height_px: int, page: int = 0) -> str:
        """Add a copy of a region a little further down its page; returns its id, empty where there is no region."""
        region = self.region(path, region_id)
        if region is None:
            return ""
        box = region.outline.bounds()
        shift = max(8, min(box.width, box.height) // 3)
        dx = shift if box.right + shift <= width_px else -shift
        dy = shift if box.bottom + shift <= height_px else -shift
        return self.draw(path, _shifted(region.outline, dx, dy), region.kind, page)

    def remove(self, path: str, region_id: str) -> None:
        """Take away a drawing; show a finding."""
        region = self.region(path, region_id)
        if region is None or (not region.drawn and not region.hidden):
            return
        name = (
            translate("Decider", "Remove your own region")
            if region.drawn
            else action_name(Action.KEEP, short_name(region))
        )
        self._push_one(path, lambda review: decisions.without_region(review, region), name)

    # ---- a photo -----------------------------------------------------------------------------------------------------

    def set_all(self, path: str, hidden: bool, kind: Kind | None = None) -> None:
        """Hide or show everything in a photo, or everything of a kind. Harmless writing stays shown with "Hide all"."""
        wanted = [
            region.id
            for region in self._store.entry(path).regions
            if (kind is None or (region.kind is kind and not region.drawn)) and region.hidden != hidden
            if not (hidden and kind is None and region.kind is Kind.HARMLESS)
        ]
        if not wanted:
            return
        action = Action.HIDE if hidden else Action.KEEP
        what = translate("Decider", "everything") if kind is None else kind_many(kind)
        self._push_one(path, lambda review: decisions.with_action(review, wanted, action), action_name(action, what))

    def set_checked(self, path: str, checked: bool) -> None:
        """Mark a photo as looked at, or not."""
        if self._store.entry(path).review.checked != checked:
            name = translate("Decider", "Mark as checked") if checked else translate("Decider", "Mark as not checked")
            result = self._store.entry(path).result
            self._push_one(path, lambda review: decisions.with_checked(review, checked, result), name)

    def set_left_out(self, paths: Iterable[str], left_out: bool) -> None:
        """Write no copy of these photos, or have them checked again."""
        wanted = [path for path in paths if self._store.entry(path).review.left_out != left_out]
        if not wanted:
            return
        name = translate("Decider", "Leave out") if left_out else translate("Decider", "Take in again")
        if len(wanted) > 1:
            name = translate("Decider", "{action}: {photos}").format(action=name, photos=plural_photos(len(wanted)))
        changes = [self._change(path, lambda review: decisions.with_left_out(review, left_out)) for path in wanted]
        self._push(ReviewCommand(self._store, tuple(changes), name))

    # ---- all photos --------------------------------------------------------------------------------------------------

    def others_with(self, path: str, region: Region) -> tuple[str, ...]:
        """The other photos that show the same thing, decided otherwise."""
        return tuple(self._same_elsewhere(path, region))

    def do_everywhere(self, path: str, region_id: str) -> None:
        """Decide the same thing in all other photos as it is decided in this one."""
        region = self.region(path, region_id)
        if region is None:
            return
        action = Action.HIDE if region.hidden else Action.KEEP
        self._push_many(self._same_elsewhere(path, region), action, short_name(region))

    def set_findings(self, wanted: Mapping[str, Iterable[str]], hidden: bool, what: str) -> None:
        """Hide or show findings of many photos, by photo; `what` names them. No photo counts as checked by that."""
        action = Action.HIDE if hidden else Action.KEEP
        differing = {}
        for path, ids in wanted.items():
            entry = self._store.entry(path)
            findings = {finding.id: finding for finding in entry.result.findings} if entry.result else {}
            decided = entry.review.actions
            open_ = tuple(
                each for each in ids if each in findings and decided.get(each, findings[each].action) is not action
            )
            if open_:
                differing[path] = open_
        if len(differing) == 1:
            ((path, ids),) = differing.items()
            self._push_one(path, partial(decisions.with_action, ids=ids, action=action), action_name(action, what))
        else:
            self._push_many(differing, action, what)

    def set_kind_everywhere(self, kind: Kind, action: Action) -> None:
        """Hide or show everything of a kind in all photos."""
        proposed = self._store.settings.action_for(kind)
        hidden = action is Action.HIDE
        wanted = {}
        for entry in self._store.glance():
            ids = [each.id for each in entry.result.findings if each.kind is kind] if entry.result else []
            decided = entry.review.actions
            differing = tuple([each for each in ids if (decided.get(each, proposed) is Action.HIDE) != hidden])
            if differing:
                wanted[entry.path] = differing
        self._push_many(wanted, action, kind_many(kind))

    # ---- inside ------------------------------------------------------------------------------------------------------

    def region(self, path: str, region_id: str) -> Region | None:
        """A region of a photo, with its decision."""
        if path not in self._store:
            return None
        return next((region for region in self._store.entry(path).regions if region.id == region_id), None)

    def _same_elsewhere(self, path: str, region: Region) -> dict[str, tuple[str, ...]]:
        """The findings of other photos that show the same thing and are decided otherwise, by photo."""
        wanted = {}
        for other, ids in self._same.ids_by_photo(region):
            entry = self._store.entry(other)
            if other != path and entry.state is not PhotoState.FAILED:
                differing = tuple(each for each in ids if entry.hides(each) != region.hidden)
                if differing:
                    wanted[other] = differing
        return wanted

    def _push_one(self, path: str, decide: Callable[[Review], Review], name: str, nudged: str | None = None) -> None:
        self._push(ReviewCommand(self._store, (self._change(path, decide),), name, nudged))

    def _change(self, path: str, decide: Callable[[Review], Review]) -> Change:
        """A decision that says what it is about: it may be undone and done again after another scan."""
        entry = self._store.entry(path)
        return Change(path, entry.review, with_subjects(decide(entry.review), entry.result))

    def _push_many(self, wanted: dict[str, tuple[str, ...]], action: Action, what: str) -> None:
        changes = []
        for path, ids in wanted.items():
            if ids:
                changes.append(self._change(path, partial(decisions.with_action, ids=ids, action=action)))
        if changes:
            name = translate("Decider", "{action} in {photos}").format(
                action=action_name(action, what), photos=plural_photos(len(changes))
            )
            self._push(ReviewCommand(self._store, tuple(changes), name))

    def _push(self, command: ReviewCommand) -> None:
        name = command.text()
        self.stack.push(command)
        self.decided.emit(name)


def _shifted(outline: Outline, dx: int, dy: int) -> Outline:
    if isinstance(outline, Quad):
        first, second, third, fourth = ((x + dx, y + dy) for x, y in outline.points)
        return Quad((first, second, third, fourth))
    if isinstance(outline, Stroke):
        return Stroke(tuple((x + dx, y + dy) for x, y in outline.points), outline.radius_px)
    box = outline.bounds()
    moved = PixelBox(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy)
    return Ellipse(moved) if isinstance(outline, Ellipse) else moved
