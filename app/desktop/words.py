"""The words of the desktop that more than one widget says; every one can be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.desktop.decisions import Among, Region
from app.desktop.engine_words import is_spoken, spoken, trouble
from app.desktop.review_store import PhotoEntry, PhotoState
from scanner.model import Action, CleanStatus, Kind, MetadataKind, ScanStatus

translate = QCoreApplication.translate


class Counts(QObject):
    """Sentences with a number. Qt's lupdate sees their plurals in `tr` only, not in `translate`."""

    def to_decide(self, count: int) -> str:
        """In a badge: so many things wait for a decision."""
        return self.tr("%n to decide", "", count)

    def hidden(self, count: int) -> str:
        """In a badge: so many things will be hidden."""
        return self.tr("%n hidden", "", count)

    def shown(self, count: int) -> str:
        """In a badge: so many things were found, and stay visible."""
        return self.tr("%n shown", "", count)

    def photos(self, count: int) -> str:
        """So many photos."""
        return self.tr("%n photo(s)", "", count)

    def staying_visible(self, count: int) -> str:
        """So many findings will not be hidden."""
        return self.tr("%n finding(s) will stay visible, as you decided.", "", count)


def kind_title(kind: Kind) -> str:
    """What a person calls it: on labels, in rows, in menus."""
    return {
        Kind.WATCHLIST: translate("words", "Your word"),
        Kind.PLATE: translate("words", "Number plate"),
        Kind.SCHOOL: translate("words", "School"),
        Kind.CODE: translate("words", "Code"),
        Kind.CONTACT: translate("words", "Contact"),
        Kind.ADDRESS: translate("words", "Address"),
        Kind.STREET: translate("words", "Street"),
        Kind.NAME: translate("words", "Name"),
        Kind.TEAM: translate("words", "Team"),
        Kind.JERSEY_NUMBER: translate("words", "Shirt number"),
        Kind.BUSINESS: translate("words", "Shop sign"),
        Kind.SIGN: translate("words", "Writing"),
        Kind.HARMLESS: translate("words", "Harmless writing"),
        Kind.FACE: translate("words", "Face"),
        Kind.CLOTHING: translate("words", "Clothes"),
    }[kind]


def kind_many(kind: Kind) -> str:
    """Several of them, as in "Hide all number plates"."""
    return {
        Kind.WATCHLIST: translate("words", "your own words"),
        Kind.PLATE: translate("words", "number plates"),
        Kind.SCHOOL: translate("words", "school names"),
        Kind.CODE: translate("words", "QR codes and barcodes"),
        Kind.CONTACT: translate("words", "phone numbers and web addresses"),
        Kind.ADDRESS: translate("words", "addresses"),
        Kind.STREET: translate("words", "street names"),
        Kind.NAME: translate("words", "names of people"),
        Kind.TEAM: translate("words", "teams"),
        Kind.JERSEY_NUMBER: translate("words", "shirt numbers"),
        Kind.BUSINESS: translate("words", "shop signs"),
        Kind.SIGN: translate("words", "other writing"),
        Kind.HARMLESS: translate("words", "harmless writing"),
        Kind.FACE: translate("words", "faces"),
        Kind.CLOTHING: translate("words", "print on clothes"),
    }[kind]


def kind_letter(kind: Kind) -> str:
    """One sign for it, so that no colour speaks alone."""
    return {
        Kind.WATCHLIST: "W",
        Kind.PLATE: "P",
        Kind.SCHOOL: "S",
        Kind.CODE: "Q",
        Kind.CONTACT: "@",
        Kind.ADDRESS: "A",
        Kind.STREET: "R",
        Kind.NAME: "N",
        Kind.TEAM: "T",
        Kind.JERSEY_NUMBER: "#",
        Kind.BUSINESS: "B",
        Kind.SIGN: "Aa",
        Kind.HARMLESS: "H",
        Kind.FACE: "F",
        Kind.CLOTHING: "C",
    }[kind]


def kind_reason(kind: Kind) -> str:
    """Why it matters, where no detector says why it was found."""
    return {
        Kind.WATCHLIST: translate("words", "A word from your own list"),
        Kind.PLATE: translate("words", "A number plate leads to a car and its owner"),
        Kind.SCHOOL: translate("words", "It names a school"),
        Kind.CODE: translate("words", "Anyone can scan it from the photo"),
        Kind.CONTACT: translate("words", "A stranger could get in touch"),
        Kind.ADDRESS: translate("words", "It says where the photo was taken"),
        Kind.STREET: translate("words", "It says where the photo was taken"),
        Kind.NAME: translate("words", "It names a person"),
        Kind.TEAM: translate("words", "A team's name says where a child plays"),
        Kind.JERSEY_NUMBER: translate("words", "A number on a shirt picks out one player"),
        Kind.BUSINESS: translate("words", "A shop sign places the photo"),
        Kind.SIGN: translate("words", "Readable writing that is not known to be harmless"),
        Kind.HARMLESS: translate("words", "Writing that tells nothing about the place"),
        Kind.FACE: translate("words", "Hide it if this person must not be recognised"),
        Kind.CLOTHING: translate("words", "Print on clothes can tell a school or a team"),
    }[kind]


def region_title(region: Region) -> str:
    """The first line of a row: what was found, with its text."""
    if region.drawn:
        return translate("words", "Your own region")
    if region.kind is Kind.FACE:
        return translate("words", "A face")
    if region.kind is Kind.CLOTHING:
        return translate("words", "Clothes of a person")
    if not region.text.strip():
        return translate("words", "{kind}, not readable").format(kind=kind_title(region.kind))
    text = region.text.strip()
    shown = text if region.kind is Kind.PLATE else translate("words", "“{text}”").format(text=text)
    return titled(kind_title(region.kind), shown)


def titled(kind: str, text: str) -> str:
    """What it is and what it says, as the language sets its colon."""
    return translate("words", "{kind}: {text}").format(kind=kind, text=text)


def region_reason(region: Region) -> str:
    """The second line of a row: why it was found, or what it means that it is shown."""
    if region.drawn:
        return (
            translate("words", "You drew it; it will be hidden")
            if region.hidden
            else translate("words", "You drew it; it will stay visible")
        )
    if not region.found:
        return (
            translate("words", "Not found this time; hidden as decided earlier")
            if region.hidden
            else translate("words", "Not found this time; it will stay visible")
        )
    if region.kind is Kind.FACE:
        return (
            translate("words", "Hidden: this person cannot be recognised by their face")
            if region.hidden
            else translate("words", "Shown. Hide it if this child must not be recognised")
        )
    reason = sentence(spoken(region.why) if is_spoken(region.why) else kind_reason(region.kind))
    return reason if region.hidden else translate("words", "Stays visible. {reason}").format(reason=reason)


def region_place(region: Region) -> str:
    """On which of a photo's pictures it stands: "Page 2", "Frames 3 to 9"; empty where there is one picture."""
    if region.among is Among.ONE:
        return ""
    frames = region.among is Among.FRAMES
    if region.page is None:
        return translate("words", "Every frame") if frames else translate("words", "Every page")
    first, last = region.page + 1, (region.page if region.last_page is None else region.last_page) + 1
    if first == last:
        template = translate("words", "Frame {number}") if frames else translate("words", "Page {number}")
        return template.format(number=first)
    template = (
        translate("words", "Frames {first} to {last}") if frames else translate("words", "Pages {first} to {last}")
    )
    return template.format(first=first, last=last)


def sentence(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def action_name(action: Action, what: str) -> str:
    """The name of an undo step: "Hide number plate"."""
    template = translate("words", "Hide {what}") if action is Action.HIDE else translate("words", "Show {what}")
    return template.format(what=what)


def inside(text: str) -> str:
    """A name as it stands inside a sentence: small, but in German, whose nouns are large."""
    return text if QLocale().language() is QLocale.Language.German else text[:1].lower() + text[1:]


def short_name(region: Region) -> str:
    """What an undo step calls the region."""
    return translate("words", "your own region") if region.drawn else inside(kind_title(region.kind))


def state_badge(entry: PhotoEntry) -> str:
    """The state of a photo in the list, in two words at most."""
    if entry.state is PhotoState.FAILED:
        return failed_badge(entry.result.error_code if entry.result else None)
    if entry.state is PhotoState.TO_CHECK:
        return _to_check_badge(entry)
    return {
        PhotoState.WAITING: translate("words", "waiting"),
        PhotoState.SCANNING: translate("words", "scanning…"),
        PhotoState.CHECKED: translate("words", "✓ checked"),
        PhotoState.EXPORTED: translate("words", "✓ exported"),
        PhotoState.LEFT_OUT: translate("words", "left out"),
    }[entry.state]


def _to_check_badge(entry: PhotoEntry) -> str:
    undecided, hidden, found = weighed(entry)
    if undecided:
        return Counts().to_decide(undecided)
    if hidden:
        return Counts().hidden(hidden)
    if found:
        return Counts().shown(found)
    if entry.result is not None and entry.result.status is ScanStatus.INCOMPLETE:
        return translate("words", "look closely")
    return translate("words", "nothing found")


def failed_badge(code: str | None) -> str:
    """Why a photo failed, in two words."""
    return {
        "damaged": translate("words", "damaged"),
        "not-a-photo": translate("words", "not a photo"),
        "unreadable": translate("words", "unreadable"),
        "over-limit": translate("words", "too large"),
        "worker-lost": translate("words", "gave up"),
    }.get(code or "", translate("words", "failed"))


def noteworthy(entry: PhotoEntry) -> tuple[Region, ...]:
    """The regions that a person should look at: all but harmless writing."""
    return tuple(region for region in entry.regions if region.kind is not Kind.HARMLESS)


def weighed(entry: PhotoEntry) -> tuple[int, int, int]:
    """How many regions of a photo a person has to decide about, how many will be hidden, and how many there are."""
    regions = noteworthy(entry)
    undecided = sum(region.action is Action.REVIEW for region in regions)
    return undecided, sum(region.hidden for region in regions), len(regions)


def state_sentence(entry: PhotoEntry) -> str:
    """The state of a photo in a sentence, for tool tips and screen readers."""
    if entry.state is PhotoState.FAILED and entry.result is not None:
        return trouble(entry.result.error, entry.result.error_code)
    if entry.changed_on_disk:
        return entry.changed_on_disk
    return state_badge(entry).lstrip("✓ ")


def export_sentence(status: CleanStatus) -> str:
    """What became of a copy."""
    return {
        CleanStatus.CLEANED: translate("words", "Written and checked"),
        CleanStatus.UNCHANGED: translate("words", "Nothing to remove: an exact copy was written"),
        CleanStatus.REFUSED: translate("words", "Not written: this format cannot be cleaned without risk"),
        CleanStatus.FAILED: translate("words", "Not written"),
    }[status]


def check_title(name: str) -> str:
    """What a check of a copy made sure of, as it stands in a list."""
    return {
        "opens": translate("words", "it opens as the original does"),
        "metadata": translate("words", "the file tells nothing"),
        "no-preview": translate("words", "no small picture of the original"),
        "no-trailer": translate("words", "nothing behind the picture"),
        "pixels-unchanged": translate("words", "the picture is as it was"),
        "picture-alike": translate("words", "the picture looks as it did"),
        "outside-unchanged": translate("words", "the rest of the picture is as it was"),
        "inside-replaced": translate("words", "what was hidden is replaced"),
        "nothing-readable": translate("words", "what was hidden can no longer be read"),
    }.get(name, name)


def metadata_many(kind: MetadataKind) -> str:
    """What a file tells, as it stands in a list: "place, date and time"."""
    return {
        MetadataKind.LOCATION: translate("words", "place"),
        MetadataKind.TIME: translate("words", "date and time"),
        MetadataKind.DEVICE: translate("words", "device"),
        MetadataKind.PERSON: translate("words", "names"),
        MetadataKind.DESCRIPTION: translate("words", "titles and captions"),
        MetadataKind.PREVIEW: translate("words", "second pictures"),
        MetadataKind.EMBEDDED: translate("words", "embedded video or sound"),
        MetadataKind.ID: translate("words", "identity numbers"),
        MetadataKind.HISTORY: translate("words", "editing history"),
        MetadataKind.PROVENANCE: translate("words", "content credentials"),
        MetadataKind.UNKNOWN: translate("words", "unknown data"),
    }[kind]


def style_title(name: str) -> str:
    """A style as the menus call it."""
    return {
        "frost": translate("words", "Frost"),
        "solid": translate("words", "Solid colour"),
        "mosaic": translate("words", "Mosaic"),
        "sticker": translate("words", "Sticker"),
    }.get(name, sentence(name))


def plural_photos(count: int) -> str:
    """So many photos, in words."""
    return Counts().photos(count)


def date_choices() -> list[tuple[str, str]]:
    """How much of the date a copy may keep."""
    return [
        (translate("words", "Remove it"), "none"),
        (translate("words", "Keep only the year"), "year"),
        (translate("words", "Keep the day"), "day"),
        (translate("words", "Keep date and time"), "all"),
    ]


def kept_date(choice: str) -> str:
    """What of the date stays in the copies; empty for nothing."""
    return {
        "year": translate("words", "The year stays in the copy"),
        "day": translate("words", "The day stays in the copy"),
        "all": translate("words", "Date and time stay in the copy"),
    }.get(choice, "")
