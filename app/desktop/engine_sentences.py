"""What the engine says in English, as templates that can be translated; the window says them in its own language.

The engine knows no Qt, and its sentences are part of its reports, so they are English and stand here once more for Qt
Linguist. A test walks the engine's source: it fails where a sentence of the engine is missing here, and where one here
is no longer said.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP


def _texts(*marked: object) -> tuple[str, ...]:
    return tuple(map(str, marked))


FINDINGS: Final = _texts(
    # plates
    QT_TRANSLATE_NOOP("Engine", "“{text}”: letters and digits, as on a number plate."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands on a rectangle like a number plate's."),
    # schools
    QT_TRANSLATE_NOOP("Engine", "The word “{word}” names a school or a place for children."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is how schools and their classes are numbered or named."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” beside a name is how schools are written."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands right beside “{word}”, most likely as the school's name."),
    QT_TRANSLATE_NOOP("Engine", "“{text}”, cut by the edge of the picture, most likely names a school."),
    # codes
    QT_TRANSLATE_NOOP("Engine", "A {code} that opens the web page “{text}”."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that holds a wireless network and its password."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that holds a person's contact card."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that writes an e-mail."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that dials a phone number."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that sends a text message."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that holds a place on the map."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that holds a date in a calendar."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that asks for a payment."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that holds a secret for signing in."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that PhotoVet could not decode, though a phone may."),
    QT_TRANSLATE_NOOP("Engine", "A {code} with the number “{text}”; it can name a product, a ticket or a person."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that any phone can read: “{text}”."),
    # contacts
    QT_TRANSLATE_NOOP("Engine", "“{text}” is an e-mail address."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is a web address."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” can be dialled: it is a phone number."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is a name on a social network."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” can be searched for on social networks."),
    # streets and addresses
    QT_TRANSLATE_NOOP("Engine", "“{text}” looks like a postcode with its town or state."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is a street with a house number."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is how houses and flats are numbered."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands alone, as house numbers do."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is a street of a numbered grid."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is how roads, lines and platforms are numbered."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is how streets without a type are named."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” is a word for a street."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” ends the name of a street."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” is a word of street signs."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” stands in the names of streets."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands on a post of street or direction signs."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” is a word of direction and town signs."),
    # names
    QT_TRANSLATE_NOOP("Engine", "“{word}” stands before a person's name."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” follows a person's name."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” is a first name."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” may be a first name."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands above a number, as a name does on the back of a shirt."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands on a badge."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” stands before a name."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” stands above a name."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” stands on name badges."),
    # teams and shirts
    QT_TRANSLATE_NOOP("Engine", "“{word}” is a word of teams and clubs."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands above a name and a number, as a team does on a shirt."),
    QT_TRANSLATE_NOOP("Engine", "“{word}” below a face is what teams call themselves."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands below a face, where clothes carry a team or a club."),
    QT_TRANSLATE_NOOP("Engine", "The number “{text}” stands below a face, as on a shirt or a bib."),
    QT_TRANSLATE_NOOP("Engine", "The number “{text}” stands large below a word, as on a shirt."),
    QT_TRANSLATE_NOOP("Engine", "The number “{text}” stands alone in a photo of people: it may be on a shirt."),
    # shops, other writing, faces
    QT_TRANSLATE_NOOP("Engine", "The word “{word}” names a shop or another place that can be found."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands right beside “{word}”, most likely as its name."),
    QT_TRANSLATE_NOOP("Engine", "A paper, a screen or a board with {count} lines of text."),
    QT_TRANSLATE_NOOP("Engine", "Readable text, “{text}”, not known to be harmless."),
    QT_TRANSLATE_NOOP("Engine", "Something written that could not be read."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is a price, a share or a time of day."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” stands on signs everywhere."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is a make that is sold everywhere."),
    QT_TRANSLATE_NOOP("Engine", "“{text}” is a size, a measure or an offer."),
    QT_TRANSLATE_NOOP("Engine", "A face."),
    QT_TRANSLATE_NOOP("Engine", "Probably a face."),
    # the user's own words
    QT_TRANSLATE_NOOP("Engine", "It reads like “{text}”, a word on your watchlist."),
    QT_TRANSLATE_NOOP("Engine", "A {code} that holds “{text}”, a word on your watchlist."),
)

PHRASES: Final = _texts(
    QT_TRANSLATE_NOOP("Engine", "QR Code"),
    QT_TRANSLATE_NOOP("Engine", "code ({symbology})"),
    # what is still seen in a copy
    QT_TRANSLATE_NOOP("Engine", "{count} text"),
    QT_TRANSLATE_NOOP("Engine", "{count} code"),
    QT_TRANSLATE_NOOP("Engine", "{count} face"),
    # the parts of a check
    QT_TRANSLATE_NOOP("Engine", "text"),
    QT_TRANSLATE_NOOP("Engine", "faces"),
    QT_TRANSLATE_NOOP("Engine", "codes"),
    # what the system says of a file that cannot be written or read
    QT_TRANSLATE_NOOP("Engine", "No space left on device"),
    QT_TRANSLATE_NOOP("Engine", "Permission denied"),
    QT_TRANSLATE_NOOP("Engine", "Read-only file system"),
    QT_TRANSLATE_NOOP("Engine", "No such file or directory"),
    QT_TRANSLATE_NOOP("Engine", "Not a directory"),
    QT_TRANSLATE_NOOP("Engine", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Engine", "Input/output error"),
)
"""Parts of sentences that are no found text but words themselves."""

STATEMENTS: Final = _texts(
    QT_TRANSLATE_NOOP("Engine", "near {place}"),
    QT_TRANSLATE_NOOP("Engine", "about {distance} from {place}"),
    QT_TRANSLATE_NOOP("Engine", "within about {distance}"),
    QT_TRANSLATE_NOOP("Engine", "named as {places}"),
    QT_TRANSLATE_NOOP("Engine", "serial number {number}"),
    QT_TRANSLATE_NOOP("Engine", "lens {name}"),
    QT_TRANSLATE_NOOP("Engine", "lens serial number {number}"),
    QT_TRANSLATE_NOOP("Engine", "owner {names}"),
    QT_TRANSLATE_NOOP("Engine", "author {names}"),
    QT_TRANSLATE_NOOP("Engine", "people named {names}"),
    QT_TRANSLATE_NOOP("Engine", "copyright notice {names}"),
    QT_TRANSLATE_NOOP("Engine", "“{text}”"),
    QT_TRANSLATE_NOOP("Engine", "and {count} more"),
    QT_TRANSLATE_NOOP(
        "Engine", "A small copy of the picture (thumbnail) that would still show what is hidden in the large one."
    ),
    QT_TRANSLATE_NOOP("Engine", "Signed content credentials, which can name the author and every editing step."),
    QT_TRANSLATE_NOOP("Engine", "Unique numbers that link this file to its other copies and versions."),
    QT_TRANSLATE_NOOP("Engine", "The software that made or edited it: {names}."),
    QT_TRANSLATE_NOOP("Engine", "Traces of the programs that made or edited it."),
    QT_TRANSLATE_NOOP("Engine", "1 part that PhotoVet cannot read, and removes for that reason."),
    QT_TRANSLATE_NOOP("Engine", "{count} parts that PhotoVet cannot read, and removes for that reason."),
    QT_TRANSLATE_NOOP("Engine", "This file also contains a {seconds}-second video."),
    QT_TRANSLATE_NOOP("Engine", "This file also contains a video."),
    QT_TRANSLATE_NOOP("Engine", "This file also contains sound."),
    QT_TRANSLATE_NOOP("Engine", "A depth map, which shows the outlines of what was in front of the camera."),
    QT_TRANSLATE_NOOP("Engine", "A gain map, which shows the picture a second time, for bright screens."),
    QT_TRANSLATE_NOOP("Engine", "Notes that this picture belongs to a moving photo."),
    QT_TRANSLATE_NOOP("Engine", "Data after the end of the picture, where programs hide or forget things."),
)
"""What a file tells, by the template of `scanner.metadata.summary.Statement`."""

CHECKS: Final = _texts(
    QT_TRANSLATE_NOOP("Engine", "The copy was withdrawn: {reason}"),
    QT_TRANSLATE_NOOP("Engine", "The copy is none of the formats that PhotoVet knows."),
    QT_TRANSLATE_NOOP("Engine", "The file is none of the formats that PhotoVet knows."),
    QT_TRANSLATE_NOOP("Engine", "The copy does not open again: {reason}"),
    QT_TRANSLATE_NOOP("Engine", "The copy cannot be compared: {reason}"),
    QT_TRANSLATE_NOOP("Engine", "The file's parts cannot be listed: {reason}"),
    QT_TRANSLATE_NOOP("Engine", "All coefficients outside of the {count} hidden MCUs are copies."),
    QT_TRANSLATE_NOOP("Engine", "Painted once more from its surroundings alone, every hidden MCU comes out the same."),
    QT_TRANSLATE_NOOP("Engine", "The copy differs from the original outside of what was hidden."),
    QT_TRANSLATE_NOOP("Engine", "A hidden MCU is not what its surroundings make of it."),
    QT_TRANSLATE_NOOP("Engine", "Left in the file: {names}."),
    QT_TRANSLATE_NOOP("Engine", "A second reader finds nothing in the file that identifies."),
    QT_TRANSLATE_NOOP("Engine", "The file holds no preview, video or second picture."),
    QT_TRANSLATE_NOOP("Engine", "Nothing follows the end of the picture."),
    QT_TRANSLATE_NOOP("Engine", "The picture has {count} frames, which is more than PhotoVet reads."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The picture was coded again; it is the same but for {noise} dB of noise."),
    QT_TRANSLATE_NOOP("Engine", "A part of the copy shows something else than the original."),
    QT_TRANSLATE_NOOP(
        "Engine", "The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}."
    ),
    QT_TRANSLATE_NOOP("Engine", "The copy opens as {format}, upright, {width} x {height} pixels."),
    QT_TRANSLATE_NOOP("Engine", "The copy opens as {format}, {width} x {height} pixels."),
    QT_TRANSLATE_NOOP("Engine", "The copy opens as its original does: {format}, {width} x {height} pixels."),
    QT_TRANSLATE_NOOP("Engine", "Every pixel outside of what was hidden is what it was."),
    QT_TRANSLATE_NOOP("Engine", "Every pixel outside of what was hidden is what it was in all {count} frames."),
    QT_TRANSLATE_NOOP(
        "Engine", "Painted once more from its surroundings alone, every hidden pixel comes out the same."
    ),
    QT_TRANSLATE_NOOP("Engine", "The hidden part shares no detail with the original."),
    QT_TRANSLATE_NOOP("Engine", "The copy has another number of frames than the original."),
    QT_TRANSLATE_NOOP("Engine", "The whole picture was hidden."),
    QT_TRANSLATE_NOOP("Engine", "Something of the hidden part still shows in the copy."),
    QT_TRANSLATE_NOOP("Engine", "Looked at again: no text, code or face where something was hidden."),
    QT_TRANSLATE_NOOP("Engine", "No readable text, plate or code that gives something away is seen."),
    QT_TRANSLATE_NOOP("Engine", "The copy was not looked at again, for the engines are not there."),
    QT_TRANSLATE_NOOP("Engine", "Nothing was hidden in the picture."),
    QT_TRANSLATE_NOOP("Engine", "The copy could not be looked at again in full ({stages})."),
    QT_TRANSLATE_NOOP("Engine", "Something can still be made out where it was hidden: {things}."),
    QT_TRANSLATE_NOOP("Engine", "The picture could not be looked at in full."),
    QT_TRANSLATE_NOOP("Engine", "The picture still shows: {things}."),
    QT_TRANSLATE_NOOP("Engine", "The copy does not have the colours of the original."),
    QT_TRANSLATE_NOOP("Engine", "The coded picture is a copy, byte for byte, and so is all that says how to show it."),
    QT_TRANSLATE_NOOP("Engine", "The pixels of the copy could not be compared."),
    QT_TRANSLATE_NOOP("Engine", "The copy does not show the same picture as the original."),
    QT_TRANSLATE_NOOP("Engine", "Every pixel is what it was."),
    # notes about a copy
    QT_TRANSLATE_NOOP("Engine", "The picture was coded again as a JPEG of quality {quality} (4:4:4)."),
    QT_TRANSLATE_NOOP("Engine", "The picture was coded again as AVIF of quality {quality} (4:4:4)."),
    QT_TRANSLATE_NOOP("Engine", "The picture was coded again as WebP of quality {quality}."),
    QT_TRANSLATE_NOOP("Engine", "Only the first page was looked at."),
    QT_TRANSLATE_NOOP("Engine", "The copy stays in its format, {format}: {reason}"),
    QT_TRANSLATE_NOOP("Engine", "it shows more than one picture, and a JPEG holds only one."),
    QT_TRANSLATE_NOOP(
        "Engine", "its colours are described in a way (HDR, for example) that cannot be carried over into a JPEG."
    ),
    QT_TRANSLATE_NOOP("Engine", "Its colours (HDR, for example) could not be carried over: the copy may look pale."),
)

TROUBLE: Final = _texts(
    # reading
    QT_TRANSLATE_NOOP("Engine", "There is no file at this path."),
    QT_TRANSLATE_NOOP("Engine", "This file may not be read by you: its permissions forbid it."),
    QT_TRANSLATE_NOOP("Engine", "This is a folder, so there is no photo to read."),
    QT_TRANSLATE_NOOP("Engine", "This is not a regular file, so there is no photo to read."),
    QT_TRANSLATE_NOOP("Engine", "The file could not be read: {reason}."),
    QT_TRANSLATE_NOOP("Engine", "This is not a usable path."),
    QT_TRANSLATE_NOOP("Engine", "The file changed while it was being read. Try again when nothing writes to it."),
    QT_TRANSLATE_NOOP("Engine", "The file's content is no photo format that PhotoVet knows."),
    QT_TRANSLATE_NOOP("Engine", "The file has {size}, more than the limit of {limit}."),
    QT_TRANSLATE_NOOP("Engine", "The file has more than {limit} {parts}, which is more than PhotoVet reads."),
    QT_TRANSLATE_NOOP("Engine", "A box of the file is larger than the format's size field can say."),
    QT_TRANSLATE_NOOP(
        "Engine", "The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them."
    ),
    QT_TRANSLATE_NOOP("Engine", "The picture needs more memory to decode than there is."),
    # looking
    QT_TRANSLATE_NOOP("Engine", "The photo needs more memory than a worker may use. It was skipped."),
    QT_TRANSLATE_NOOP("Engine", "The photo needed more than {size} of memory. It was skipped."),
    QT_TRANSLATE_NOOP("Engine", "The photo took longer than {seconds} seconds. It was skipped."),
    QT_TRANSLATE_NOOP("Engine", "An unexpected error ({error}) stopped this photo. It was skipped."),
    QT_TRANSLATE_NOOP(
        "Engine", "The worker process crashed at this photo{cause}. The photo was skipped; the others went on."
    ),
    QT_TRANSLATE_NOOP("Engine", "PhotoVet could not start its worker processes. `photovet doctor` may say why."),
    QT_TRANSLATE_NOOP(
        "Engine", "Part of the check could not be done ({stages}), so this photo is not known to be safe."
    ),
    QT_TRANSLATE_NOOP("Engine", "The check for {rule} broke off, so this photo is not known to be safe."),
    # formats that cannot be cleaned
    QT_TRANSLATE_NOOP(
        "Engine",
        "PhotoVet does not change camera raw files, because a changed one may no longer develop as before. "
        "Export the photo as JPEG from your raw developer and clean that copy.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This camera raw file holds no preview that PhotoVet could look at."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This TIFF file is a camera raw file, and PhotoVet does not change those. "
        "Export the photo as JPEG from your raw developer and clean that copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet cannot vet. "
        "Export the picture as JPEG or PNG and clean that copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may hold the place and the "
        "time, and everything that is heard and seen in it.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of its picture. "
        "{reason} You can also clean its metadata only.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first."
    ),
    QT_TRANSLATE_NOOP("Engine", "Choose JPEG as the format of the copies."),
    QT_TRANSLATE_NOOP("Engine", "It cannot be written as a JPEG: {reason}"),
    QT_TRANSLATE_NOOP(
        "Engine", "Parts of a {format} with several pictures cannot be hidden yet. Save them one by one."
    ),
    QT_TRANSLATE_NOOP("Engine", "The picture is larger than a JPEG can be: {limit} pixels on a side."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. "
        "Save it as PNG or as an ordinary TIFF first, or clean its metadata only.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as "
        "PNG, or as TIFF with another compression.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The picture is encrypted, so a clean copy cannot be made of it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Parts of this picture are kept in another file, so a clean copy cannot be made of it."
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. "
        "Save it again as an ordinary JPEG.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG."
    ),
    QT_TRANSLATE_NOOP("Engine", "This JPEG has 12 bits per sample, which PhotoVet cannot rewrite."),
    QT_TRANSLATE_NOOP("Engine", "This JPEG has {count} colour components, which PhotoVet cannot rewrite."),
    QT_TRANSLATE_NOOP("Engine", "This JPEG samples its colours in a ratio that PhotoVet cannot rewrite."),
    # writing
    QT_TRANSLATE_NOOP("Engine", "The photo was changed after you looked at it. Look at it again before you export it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Something that was to be hidden was not found again, and where it was is not known. Look at it again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Hidden as decided earlier, though not found this time: {count}."),
    QT_TRANSLATE_NOOP(
        "Engine", "Decided earlier, but not followed, for nothing that was found this time fits: {count}."
    ),
    QT_TRANSLATE_NOOP("Engine", "The preview has another size than the photo."),
    QT_TRANSLATE_NOOP("Engine", "The copy would be of no known format."),
    QT_TRANSLATE_NOOP("Engine", "The copy could not be written to the output folder: {reason}."),
    QT_TRANSLATE_NOOP("Engine", "The copy could not be given its name: {reason}."),
    QT_TRANSLATE_NOOP("Engine", "The output folder is full of files of this name."),
    # the session, the vetting record and the watchlist
    QT_TRANSLATE_NOOP("Engine", "There is no session file {path}."),
    QT_TRANSLATE_NOOP("Engine", "{path} is not a PhotoVet session."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The session file {path} cannot be opened: {reason}."),
    QT_TRANSLATE_NOOP("Engine", "The session file {path} is damaged: {reason}."),
    QT_TRANSLATE_NOOP("Engine", "The session file {path} cannot be made: {reason}."),
    QT_TRANSLATE_NOOP("Engine", "The session {path} could not be brought up to date. It is unchanged."),
    QT_TRANSLATE_NOOP("Engine", "The vetting record {path} cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("Engine", "The end of the vetting record {path} is missing, so nothing is added to it."),
    QT_TRANSLATE_NOOP("Engine", "Entry {number} of the vetting record is not as it was written."),
    QT_TRANSLATE_NOOP("Engine", "The anchor of the vetting record {path} is missing or damaged, so nothing is added."),
    QT_TRANSLATE_NOOP("Engine", "The vetting record {path} was changed after its last entry; nothing is added."),
    QT_TRANSLATE_NOOP("Engine", "The watchlist {name} holds {count} words; up to {limit} are used."),
    QT_TRANSLATE_NOOP("Engine", "The watchlist {name} could not be read as text."),
    QT_TRANSLATE_NOOP("Engine", "The watchlist {name} could not be read as a table: {reason}."),
    QT_TRANSLATE_NOOP("Engine", "{word} is too short to be looked for: at least {count} characters."),
    QT_TRANSLATE_NOOP("Engine", "The watchlist could not be saved: {reason}."),
)
