"""What holds for a run, and who says so: the command line over the project's file, over the user's, over the session.

A file holds for all that is done from now on, a session for what was begun with it: where both say how much is
protected, the one that protects more holds. Only an option of the command line can ask for less than a session.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.cli import options
from app.cli.run import say
from scanner.errors import WrongCallError
from scanner.files import is_missing
from scanner.settings import PROTECTION, Settings

if TYPE_CHECKING:
    import typer

    from scanner.model import Kind
    from scanner.settings_file import Configuration

_COMMAND_LINE: Final = "the command line"
_SESSION: Final = "the session"
_DEFAULT: Final = "default"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the options that say what is looked for and hidden came to; files have filled in those not given."""

    policy: str = "careful"
    hide: list[str] | None = None
    keep: list[str] | None = None
    watchlist: Path | None = None
    quick: bool = False
    engine: str = options.ENGINES[0]


@dataclass(frozen=True, slots=True)
class AskedOfCopies:
    """What the options that say how copies are written came to. No session remembers them."""

    metadata_only: bool = False
    style: str = "frost"
    keep_date: str = "none"
    copy_format: str = "as-is"


@dataclass(frozen=True, slots=True)
class InForce:
    """The settings of a run; `origins` has who said each of the values that a session can hold too."""

    settings: Settings
    origins: Mapping[str, str] = field(default_factory=dict)


def in_force(context: typer.Context, asked: Asked, session: Path | None = None) -> InForce:
    """The settings that hold for a command.

    Raises WrongCallError for values that do not go together, or are none, or ask for what is not installed.
    """
    from scanner.settings_file import load

    if asked.engine not in options.ENGINES:
        raise WrongCallError(
            "There is no text engine named {engine}. Known: {engines}.",
            engine=repr(asked.engine),
            engines=", ".join(options.ENGINES),
        )
    configuration, earlier = load(), _settings_of(session)
    origins = {name: _origin(context, name, configuration, earlier) for name in Asked.__dataclass_fields__}
    hide, keep = _kinds(asked, earlier, origins)
    words = options.watchlist_words(asked.watchlist)
    settings = Settings(
        policy=_policy(asked.policy, earlier, origins),
        hide=hide,
        keep=keep,
        watchlist=_watched(words, earlier, origins),
        quick=_stronger(asked.quick, earlier and earlier.quick, origins["quick"], lambda ours, its: ours and its),
        ocr_engine=earlier.ocr_engine if earlier and origins["engine"] == _SESSION else asked.engine,
    )
    _refuse_missing_engine(settings)
    # Limits, and a style for each kind, have no option.
    return InForce(replace(settings, **configuration.tables(settings)), origins)


def in_force_for_copies(
    context: typer.Context, asked: Asked, of_copies: AskedOfCopies, session: Path | None = None
) -> Settings:
    """As `in_force`, for what writes copies or agrees to them; `copyright` may be among the kinds to keep."""
    copyright_kept, kinds_kept = options.without_copyright(asked.keep)
    return replace(
        in_force(context, replace(asked, keep=kinds_kept), session).settings,
        metadata_only=of_copies.metadata_only,
        style=of_copies.style,
        keep_date=of_copies.keep_date,
        copy_format=of_copies.copy_format,
        keep_copyright=copyright_kept,
    )


def _refuse_missing_engine(settings: Settings) -> None:
    """Raise WrongCallError where the text engine is not installed: no photo could be checked with it."""
    from scanner.vision.easy_extra import missing_extra

    if settings.ocr_engine == "easyocr" and (sentence := missing_extra()) is not None:
        raise WrongCallError(sentence)


def _settings_of(session: Path | None) -> Settings | None:
    """Those that a session was begun with."""
    if session is None or is_missing(session):
        return None
    from scanner.batch.session import Session

    with Session.open(session, create=False) as opened:
        return opened.settings()


def _origin(context: typer.Context, name: str, configuration: Configuration, earlier: Settings | None) -> str:
    match getattr(context.get_parameter_source(name), "name", ""):
        case "COMMANDLINE":
            return _COMMAND_LINE
        case "DEFAULT_MAP" if name in configuration.values:
            return configuration.values[name].origin
    return _DEFAULT if earlier is None else _SESSION


def _stronger(ours: Any, its: Any, origin: str, both: Any) -> Any:
    """A value that was given, that of the session, or what `both` makes of a file's and the session's."""
    if its is None or origin in (_COMMAND_LINE, _DEFAULT):
        return ours
    return its if origin == _SESSION else both(ours, its)


def _policy(name: str, earlier: Settings | None, origins: Mapping[str, str]) -> str:
    def better(ours: str, its: str) -> str:
        if PROTECTION.index(its) <= PROTECTION.index(ours):
            return ours
        say(
            f"photovet: {origins['policy']} says policy {ours}, but this session was begun with {its}, which hides "
            f"more and holds. To change that, give --policy."
        )
        return its

    chosen: str = _stronger(name, earlier and earlier.policy, origins["policy"], better)
    return chosen


def _kinds(
    asked: Asked, earlier: Settings | None, origins: Mapping[str, str]
) -> tuple[frozenset[Kind], frozenset[Kind]]:
    """The kinds that are always hidden and those that never are; an option wins over what is no option."""
    hide = _stronger(options.kinds(asked.hide), earlier and earlier.hide, origins["hide"], frozenset.union)
    keep = _stronger(options.kinds(asked.keep), earlier and earlier.keep, origins["keep"], frozenset.intersection)
    both = hide & keep
    ranks = {name: _rank(origins[name]) for name in ("hide", "keep")}
    if ranks["hide"] > ranks["keep"]:
        keep -= both
    elif ranks["keep"] > ranks["hide"]:
        hide -= both
    return hide, keep


def _rank(origin: str) -> int:
    """Two files that contradict each other are a wrong call: neither person was asked about the other's."""
    return {_COMMAND_LINE: 2, _SESSION: 0, _DEFAULT: 0}.get(origin, 1)


def _watched(words: Iterable[str], earlier: Settings | None, origins: Mapping[str, str]) -> tuple[str, ...]:
    """The words of the person, now, and those that the session was begun with, unless another list is named."""
    more = earlier.watchlist if earlier is not None and origins["watchlist"] != _COMMAND_LINE else ()
    return tuple(dict.fromkeys((*words, *more)))
