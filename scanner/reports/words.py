"""The words around the results: kinds, headings, states, and the sentences of a page, as messages.

What is said of a number stands here twice where the number itself is shown in another type beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from scanner.messages import Message
from scanner.model import Action, CleanStatus, Kind, MetadataKind

TITLE: Final = Message("PhotoVet report")
NOTHING_TELLS: Final = Message("Nothing found that tells more than the picture itself.")

# One thing of a kind, and what several are called.
KIND_WORDS: Final[Mapping[Kind, tuple[Message, Message]]] = {
    Kind.WATCHLIST: (Message("a word from your watchlist"), Message("words from your watchlist")),
    Kind.PLATE: (Message("a number plate"), Message("number plates")),
    Kind.SCHOOL: (Message("a school's name"), Message("names of schools")),
    Kind.CODE: (Message("a QR code or barcode"), Message("QR codes or barcodes")),
    Kind.CONTACT: (Message("a contact detail"), Message("contact details")),
    Kind.ADDRESS: (Message("an address"), Message("addresses")),
    Kind.STREET: (Message("a street name"), Message("street names")),
    Kind.NAME: (Message("a person's name"), Message("names of persons")),
    Kind.TEAM: (Message("a team's name"), Message("names of teams")),
    Kind.JERSEY_NUMBER: (Message("a shirt number"), Message("shirt numbers")),
    Kind.BUSINESS: (Message("a shop or business sign"), Message("shop or business signs")),
    Kind.SIGN: (Message("another sign or text"), Message("other signs or texts")),
    Kind.HARMLESS: (Message("a harmless text"), Message("harmless texts")),
    Kind.FACE: (Message("a face"), Message("faces")),
    Kind.CLOTHING: (Message("clothes"), Message("clothes")),
}

METADATA_WORDS: Final[Mapping[MetadataKind, Message]] = {
    MetadataKind.LOCATION: Message("place"),
    MetadataKind.TIME: Message("date and time"),
    MetadataKind.DEVICE: Message("camera or phone"),
    MetadataKind.PERSON: Message("people"),
    MetadataKind.DESCRIPTION: Message("captions and keywords"),
    MetadataKind.PREVIEW: Message("hidden preview picture"),
    MetadataKind.EMBEDDED: Message("hidden video, sound or depth"),
    MetadataKind.ID: Message("unique ids"),
    MetadataKind.HISTORY: Message("editing history"),
    MetadataKind.PROVENANCE: Message("content credentials"),
    MetadataKind.UNKNOWN: Message("unknown data"),
}

TOPIC_WORDS: Final[Mapping[str, Message]] = {
    "watchlist": Message("From your watchlist, in the file"),
    "where": Message("Where"),
    "when": Message("When"),
    "device": Message("Device"),
    "who": Message("Who"),
    "description": Message("Words in the file"),
    "also": Message("Also in the file"),
}

WITHHELD_TOPICS: Final[Mapping[str, Message]] = {
    "where": Message("The file says where the photo was taken."),
    "when": Message("The file says when the photo was taken."),
    "device": Message("The file names the camera or phone."),
    "who": Message("The file names people."),
    "description": Message("The file holds captions, keywords or comments."),
}

ACTION_WORDS: Final[Mapping[Action, Message]] = {
    Action.HIDE: Message("hidden"),
    Action.REVIEW: Message("to look at"),
    Action.KEEP: Message("left as it is"),
}

STATES: Final[Mapping[str, Message]] = {
    "hide": Message("Something to hide"),
    "review": Message("A person should look"),
    "nothing": Message("Nothing found"),
    "checked": Message("Checked by a person"),
    "trouble": Message("Not checked in full"),
    "left-out": Message("Left out"),
}

OUTCOMES: Final[Mapping[CleanStatus, Message]] = {
    CleanStatus.CLEANED: Message("Cleaned"),
    CleanStatus.UNCHANGED: Message("Nothing to remove"),
    CleanStatus.REFUSED: Message("Refused"),
    CleanStatus.FAILED: Message("Failed"),
}

PAGE: Final[Mapping[str, Message]] = {
    "photo": Message("Photo"),
    "photos": Message("Photos"),
    "all": Message("All"),
    "with": Message("With"),
    "anything": Message("Anything"),
    "filters": Message("Filters"),
    "hidden_data": Message("hidden data in the file"),
    "about_photos": Message("What these photos would tell a stranger."),
    "about_copies": Message("What was written, and what was checked."),
    "without_texts": Message("Texts and places themselves are left out, so that this report can be passed on."),
    "with_texts": Message("This report holds the texts and places that were found: keep it as private as the photos."),
    "photo_looked_at": Message("photo looked at"),
    "photos_looked_at": Message("photos looked at"),
    "gives_away": Message("gives something away"),
    "give_away": Message("give something away"),
    "for_a_person": Message("for a person to look at"),
    "not_in_full": Message("not checked in full"),
    "in_pictures": Message("In the pictures"),
    "in_files": Message("In the files"),
    "unit_places": Message("places"),
    "unit_photos": Message("photos"),
    "in_file": Message("In the file"),
    "in_picture": Message("In the picture"),
    "overview": Message("The photo as its copy looks, with what is hidden already hidden"),
    "crop": Message("This place after hiding"),
    "nothing_tells": NOTHING_TELLS,
    "all_photos": Message("All photos"),
    "outcome": Message("Outcome"),
    "copy": Message("Copy"),
    "hidden": Message("Hidden"),
    "removed": Message("Removed"),
    "checks": Message("Checks"),
    "one_photo": Message("photo"),
    "many_photos": Message("photos"),
    "written": Message("written and checked"),
    "place_hidden": Message("place hidden in the pictures"),
    "places_hidden": Message("places hidden in the pictures"),
    "without_copy": Message("without a copy"),
}
"""What stands on the pages around the photos, by a short name for the templates."""


def counted(kind: Kind, number: int) -> Message:
    """Say "a number plate", "3 number plates"."""
    one, many = KIND_WORDS[kind]
    return one if number == 1 else Message("{number} {things}", number=number, things=many)
