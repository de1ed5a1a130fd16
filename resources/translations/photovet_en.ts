<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Add photos…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Add a folder…</translation>
        </message>
        <message>
            <source>Paste photos</source>
            <translation>Paste photos</translation>
        </message>
        <message>
            <source>Export checked…</source>
            <translation>Export checked…</translation>
        </message>
        <message>
            <source>Close these photos</source>
            <translation>Close these photos</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>History of decisions…</source>
            <translation>History of decisions…</translation>
        </message>
        <message>
            <source>Hide or show the chosen region</source>
            <translation>Hide or show the chosen region</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Hide all</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Keep all</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Looks right, next</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>Not checked after all</translation>
        </message>
        <message>
            <source>Do the same in all photos</source>
            <translation>Do the same in all photos</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Draw a region</translation>
        </message>
        <message>
            <source>Drag over what should be hidden</source>
            <translation>Drag over what should be hidden</translation>
        </message>
        <message>
            <source>Put a region in the middle</source>
            <translation>Put a region in the middle</translation>
        </message>
        <message>
            <source>Duplicate the chosen region</source>
            <translation>Duplicate the chosen region</translation>
        </message>
        <message>
            <source>Remove the chosen region</source>
            <translation>Remove the chosen region</translation>
        </message>
        <message>
            <source>Make it round or square</source>
            <translation>Make it round or square</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Next region</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Previous region</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Next photo</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Previous photo</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Next photo to check</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>Show the whole photo</source>
            <translation>Show the whole photo</translation>
        </message>
        <message>
            <source>Actual size, 100 %</source>
            <translation>Actual size, 100 %</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Hold to see the original</source>
            <translation>Hold to see the original</translation>
        </message>
        <message>
            <source>Shows the photo as it is, for as long as it is held</source>
            <translation>Shows the photo as it is, for as long as it is held</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>When a picture is already online…</source>
            <translation>When a picture is already online…</translation>
        </message>
        <message>
            <source>Why PhotoVet…</source>
            <translation>Why PhotoVet…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Brush</translation>
        </message>
        <message>
            <source>Paint over what should be hidden, in any shape</source>
            <translation>Paint over what should be hidden, in any shape</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Photos checked</source>
            <translation>Photos checked</translation>
        </message>
        <message>
            <source>How hidden regions will look</source>
            <translation>How hidden regions will look</translation>
        </message>
        <message>
            <source>Style: {name} ▾</source>
            <translation>Style: {name} ▾</translation>
        </message>
        <message>
            <source>{checked} of {total} checked</source>
            <translation>{checked} of {total} checked</translation>
        </message>
        <message numerus="yes">
            <source>looking at %n more</source>
            <translation>
                <numerusform>looking at %n more</numerusform>
                <numerusform>looking at %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n could not be read</numerusform>
                <numerusform>%n could not be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>T goes from region to region, Space hides or shows the chosen one, arrow keys move it.</source>
            <translation>T goes from region to region, Space hides or shows the chosen one, arrow keys move it.</translation>
        </message>
        <message>
            <source>The original</source>
            <translation>The original</translation>
        </message>
        <message>
            <source>Paint over what should be hidden. [ and ] change the brush, Esc puts it away.</source>
            <translation>Paint over what should be hidden. [ and ] change the brush, Esc puts it away.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; [ and ] turn it. The mouse wheel zooms.</source>
            <translation>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; [ and ] turn it. The mouse wheel zooms.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>With the brush: arrow keys move it, Space presses it down and lifts it, [ and ] or Shift with the mouse wheel change its size.</source>
            <translation>With the brush: arrow keys move it, Space presses it down and lifts it, [ and ] or Shift with the mouse wheel change its size.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) will stay visible, as you decided.</source>
            <translation>
                <numerusform>%n finding will stay visible, as you decided.</numerusform>
                <numerusform>%n findings will stay visible, as you decided.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Decider</name>
        <message>
            <source>Move {what}</source>
            <translation>Move {what}</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Draw a region</translation>
        </message>
        <message>
            <source>Remove your own region</source>
            <translation>Remove your own region</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Mark as checked</translation>
        </message>
        <message>
            <source>Mark as not checked</source>
            <translation>Mark as not checked</translation>
        </message>
        <message>
            <source>{action} in {photos}</source>
            <translation>{action} in {photos}</translation>
        </message>
        <message>
            <source>Draw with the brush</source>
            <translation>Draw with the brush</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Before and after</source>
            <translation>Before and after</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>Entries of the file</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>What the file says now, and what a copy will say. Your original keeps everything.</source>
            <translation>What the file says now, and what a copy will say. Your original keeps everything.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>History of decisions</source>
            <translation>History of decisions</translation>
        </message>
        <message>
            <source>As PhotoVet proposed it</source>
            <translation>As PhotoVet proposed it</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Choose a step to go back to it. Nothing is lost.</source>
            <translation>Choose a step to go back to it. Nothing is lost.</translation>
        </message>
        <message>
            <source>No photo is checked yet. Look at one and press Enter.</source>
            <translation>No photo is checked yet. Look at one and press Enter.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>“{text}”: letters and digits, as on a number plate.</source>
            <translation>“{text}”: letters and digits, as on a number plate.</translation>
        </message>
        <message>
            <source>“{text}” stands on a rectangle like a number plate's.</source>
            <translation>“{text}” stands on a rectangle like a number plate's.</translation>
        </message>
        <message>
            <source>The word “{word}” names a school or a place for children.</source>
            <translation>The word “{word}” names a school or a place for children.</translation>
        </message>
        <message>
            <source>“{text}” is how schools and their classes are numbered or named.</source>
            <translation>“{text}” is how schools and their classes are numbered or named.</translation>
        </message>
        <message>
            <source>“{word}” beside a name is how schools are written.</source>
            <translation>“{word}” beside a name is how schools are written.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as the school's name.</source>
            <translation>“{text}” stands right beside “{word}”, most likely as the school's name.</translation>
        </message>
        <message>
            <source>“{text}”, cut by the edge of the picture, most likely names a school.</source>
            <translation>“{text}”, cut by the edge of the picture, most likely names a school.</translation>
        </message>
        <message>
            <source>A {code} that opens the web page “{text}”.</source>
            <translation>A {code} that opens the web page “{text}”.</translation>
        </message>
        <message>
            <source>A {code} that holds a wireless network and its password.</source>
            <translation>A {code} that holds a wireless network and its password.</translation>
        </message>
        <message>
            <source>A {code} that holds a person's contact card.</source>
            <translation>A {code} that holds a person's contact card.</translation>
        </message>
        <message>
            <source>A {code} that writes an e-mail.</source>
            <translation>A {code} that writes an e-mail.</translation>
        </message>
        <message>
            <source>A {code} that dials a phone number.</source>
            <translation>A {code} that dials a phone number.</translation>
        </message>
        <message>
            <source>A {code} that sends a text message.</source>
            <translation>A {code} that sends a text message.</translation>
        </message>
        <message>
            <source>A {code} that holds a place on the map.</source>
            <translation>A {code} that holds a place on the map.</translation>
        </message>
        <message>
            <source>A {code} that holds a date in a calendar.</source>
            <translation>A {code} that holds a date in a calendar.</translation>
        </message>
        <message>
            <source>A {code} that asks for a payment.</source>
            <translation>A {code} that asks for a payment.</translation>
        </message>
        <message>
            <source>A {code} that holds a secret for signing in.</source>
            <translation>A {code} that holds a secret for signing in.</translation>
        </message>
        <message>
            <source>A {code} that PhotoVet could not decode, though a phone may.</source>
            <translation>A {code} that PhotoVet could not decode, though a phone may.</translation>
        </message>
        <message>
            <source>A {code} with the number “{text}”; it can name a product, a ticket or a person.</source>
            <translation>A {code} with the number “{text}”; it can name a product, a ticket or a person.</translation>
        </message>
        <message>
            <source>A {code} that any phone can read: “{text}”.</source>
            <translation>A {code} that any phone can read: “{text}”.</translation>
        </message>
        <message>
            <source>“{text}” is an e-mail address.</source>
            <translation>“{text}” is an e-mail address.</translation>
        </message>
        <message>
            <source>“{text}” is a web address.</source>
            <translation>“{text}” is a web address.</translation>
        </message>
        <message>
            <source>“{text}” can be dialled: it is a phone number.</source>
            <translation>“{text}” can be dialled: it is a phone number.</translation>
        </message>
        <message>
            <source>“{text}” is a name on a social network.</source>
            <translation>“{text}” is a name on a social network.</translation>
        </message>
        <message>
            <source>“{text}” can be searched for on social networks.</source>
            <translation>“{text}” can be searched for on social networks.</translation>
        </message>
        <message>
            <source>“{text}” looks like a postcode with its town or state.</source>
            <translation>“{text}” looks like a postcode with its town or state.</translation>
        </message>
        <message>
            <source>“{text}” is a street with a house number.</source>
            <translation>“{text}” is a street with a house number.</translation>
        </message>
        <message>
            <source>“{text}” is how houses and flats are numbered.</source>
            <translation>“{text}” is how houses and flats are numbered.</translation>
        </message>
        <message>
            <source>“{text}” stands alone, as house numbers do.</source>
            <translation>“{text}” stands alone, as house numbers do.</translation>
        </message>
        <message>
            <source>“{text}” is a street of a numbered grid.</source>
            <translation>“{text}” is a street of a numbered grid.</translation>
        </message>
        <message>
            <source>“{text}” is how roads, lines and platforms are numbered.</source>
            <translation>“{text}” is how roads, lines and platforms are numbered.</translation>
        </message>
        <message>
            <source>“{text}” is how streets without a type are named.</source>
            <translation>“{text}” is how streets without a type are named.</translation>
        </message>
        <message>
            <source>“{word}” is a word for a street.</source>
            <translation>“{word}” is a word for a street.</translation>
        </message>
        <message>
            <source>“{word}” ends the name of a street.</source>
            <translation>“{word}” ends the name of a street.</translation>
        </message>
        <message>
            <source>“{word}” is a word of street signs.</source>
            <translation>“{word}” is a word of street signs.</translation>
        </message>
        <message>
            <source>“{word}” stands in the names of streets.</source>
            <translation>“{word}” stands in the names of streets.</translation>
        </message>
        <message>
            <source>“{text}” stands on a post of street or direction signs.</source>
            <translation>“{text}” stands on a post of street or direction signs.</translation>
        </message>
        <message>
            <source>“{word}” is a word of direction and town signs.</source>
            <translation>“{word}” is a word of direction and town signs.</translation>
        </message>
        <message>
            <source>“{word}” stands before a person's name.</source>
            <translation>“{word}” stands before a person's name.</translation>
        </message>
        <message>
            <source>“{word}” follows a person's name.</source>
            <translation>“{word}” follows a person's name.</translation>
        </message>
        <message>
            <source>“{word}” is a first name.</source>
            <translation>“{word}” is a first name.</translation>
        </message>
        <message>
            <source>“{word}” may be a first name.</source>
            <translation>“{word}” may be a first name.</translation>
        </message>
        <message>
            <source>“{text}” stands above a number, as a name does on the back of a shirt.</source>
            <translation>“{text}” stands above a number, as a name does on the back of a shirt.</translation>
        </message>
        <message>
            <source>“{text}” stands on a badge.</source>
            <translation>“{text}” stands on a badge.</translation>
        </message>
        <message>
            <source>“{word}” stands before a name.</source>
            <translation>“{word}” stands before a name.</translation>
        </message>
        <message>
            <source>“{word}” stands above a name.</source>
            <translation>“{word}” stands above a name.</translation>
        </message>
        <message>
            <source>“{word}” stands on name badges.</source>
            <translation>“{word}” stands on name badges.</translation>
        </message>
        <message>
            <source>“{word}” is a word of teams and clubs.</source>
            <translation>“{word}” is a word of teams and clubs.</translation>
        </message>
        <message>
            <source>“{text}” stands above a name and a number, as a team does on a shirt.</source>
            <translation>“{text}” stands above a name and a number, as a team does on a shirt.</translation>
        </message>
        <message>
            <source>“{word}” below a face is what teams call themselves.</source>
            <translation>“{word}” below a face is what teams call themselves.</translation>
        </message>
        <message>
            <source>“{text}” stands below a face, where clothes carry a team or a club.</source>
            <translation>“{text}” stands below a face, where clothes carry a team or a club.</translation>
        </message>
        <message>
            <source>The number “{text}” stands below a face, as on a shirt or a bib.</source>
            <translation>The number “{text}” stands below a face, as on a shirt or a bib.</translation>
        </message>
        <message>
            <source>The number “{text}” stands large below a word, as on a shirt.</source>
            <translation>The number “{text}” stands large below a word, as on a shirt.</translation>
        </message>
        <message>
            <source>The number “{text}” stands alone in a photo of people: it may be on a shirt.</source>
            <translation>The number “{text}” stands alone in a photo of people: it may be on a shirt.</translation>
        </message>
        <message>
            <source>The word “{word}” names a shop or another place that can be found.</source>
            <translation>The word “{word}” names a shop or another place that can be found.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as its name.</source>
            <translation>“{text}” stands right beside “{word}”, most likely as its name.</translation>
        </message>
        <message>
            <source>A paper, a screen or a board with {count} lines of text.</source>
            <translation>A paper, a screen or a board with {count} lines of text.</translation>
        </message>
        <message>
            <source>Readable text, “{text}”, not known to be harmless.</source>
            <translation>Readable text, “{text}”, not known to be harmless.</translation>
        </message>
        <message>
            <source>Something written that could not be read.</source>
            <translation>Something written that could not be read.</translation>
        </message>
        <message>
            <source>“{text}” is a price, a share or a time of day.</source>
            <translation>“{text}” is a price, a share or a time of day.</translation>
        </message>
        <message>
            <source>“{text}” stands on signs everywhere.</source>
            <translation>“{text}” stands on signs everywhere.</translation>
        </message>
        <message>
            <source>“{text}” is a make that is sold everywhere.</source>
            <translation>“{text}” is a make that is sold everywhere.</translation>
        </message>
        <message>
            <source>“{text}” is a size, a measure or an offer.</source>
            <translation>“{text}” is a size, a measure or an offer.</translation>
        </message>
        <message>
            <source>A face.</source>
            <translation>A face.</translation>
        </message>
        <message>
            <source>Probably a face.</source>
            <translation>Probably a face.</translation>
        </message>
        <message>
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>It reads like “{text}”, a word on your watchlist.</translation>
        </message>
        <message>
            <source>A {code} that holds “{text}”, a word on your watchlist.</source>
            <translation>A {code} that holds “{text}”, a word on your watchlist.</translation>
        </message>
        <message>
            <source>QR Code</source>
            <translation>QR Code</translation>
        </message>
        <message>
            <source>code ({symbology})</source>
            <translation>code ({symbology})</translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>{count} text</translation>
        </message>
        <message>
            <source>{count} code</source>
            <translation>{count} code</translation>
        </message>
        <message>
            <source>{count} face</source>
            <translation>{count} face</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>faces</translation>
        </message>
        <message>
            <source>codes</source>
            <translation>codes</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>No space left on device</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>Permission denied</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>Read-only file system</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>No such file or directory</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>Not a directory</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>Disk quota exceeded</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>Input/output error</translation>
        </message>
        <message>
            <source>near {place}</source>
            <translation>near {place}</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>about {distance} from {place}</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>within about {distance}</translation>
        </message>
        <message>
            <source>named as {places}</source>
            <translation>named as {places}</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>serial number {number}</translation>
        </message>
        <message>
            <source>lens {name}</source>
            <translation>lens {name}</translation>
        </message>
        <message>
            <source>lens serial number {number}</source>
            <translation>lens serial number {number}</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>owner {names}</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>author {names}</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>people named {names}</translation>
        </message>
        <message>
            <source>copyright notice {names}</source>
            <translation>copyright notice {names}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <source>A small copy of the picture (thumbnail) that would still show what is hidden in the large one.</source>
            <translation>A small copy of the picture (thumbnail) that would still show what is hidden in the large one.</translation>
        </message>
        <message>
            <source>Signed content credentials, which can name the author and every editing step.</source>
            <translation>Signed content credentials, which can name the author and every editing step.</translation>
        </message>
        <message>
            <source>Unique numbers that link this file to its other copies and versions.</source>
            <translation>Unique numbers that link this file to its other copies and versions.</translation>
        </message>
        <message>
            <source>The software that made or edited it: {names}.</source>
            <translation>The software that made or edited it: {names}.</translation>
        </message>
        <message>
            <source>Traces of the programs that made or edited it.</source>
            <translation>Traces of the programs that made or edited it.</translation>
        </message>
        <message>
            <source>1 part that PhotoVet cannot read, and removes for that reason.</source>
            <translation>1 part that PhotoVet cannot read, and removes for that reason.</translation>
        </message>
        <message>
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>{count} parts that PhotoVet cannot read, and removes for that reason.</translation>
        </message>
        <message>
            <source>This file also contains a {seconds}-second video.</source>
            <translation>This file also contains a {seconds}-second video.</translation>
        </message>
        <message>
            <source>This file also contains a video.</source>
            <translation>This file also contains a video.</translation>
        </message>
        <message>
            <source>This file also contains sound.</source>
            <translation>This file also contains sound.</translation>
        </message>
        <message>
            <source>A depth map, which shows the outlines of what was in front of the camera.</source>
            <translation>A depth map, which shows the outlines of what was in front of the camera.</translation>
        </message>
        <message>
            <source>A gain map, which shows the picture a second time, for bright screens.</source>
            <translation>A gain map, which shows the picture a second time, for bright screens.</translation>
        </message>
        <message>
            <source>Notes that this picture belongs to a moving photo.</source>
            <translation>Notes that this picture belongs to a moving photo.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Data after the end of the picture, where programs hide or forget things.</translation>
        </message>
        <message>
            <source>The copy was withdrawn: {reason}</source>
            <translation>The copy was withdrawn: {reason}</translation>
        </message>
        <message>
            <source>The copy is none of the formats that PhotoVet knows.</source>
            <translation>The copy is none of the formats that PhotoVet knows.</translation>
        </message>
        <message>
            <source>The file is none of the formats that PhotoVet knows.</source>
            <translation>The file is none of the formats that PhotoVet knows.</translation>
        </message>
        <message>
            <source>The copy does not open again: {reason}</source>
            <translation>The copy does not open again: {reason}</translation>
        </message>
        <message>
            <source>The copy cannot be compared: {reason}</source>
            <translation>The copy cannot be compared: {reason}</translation>
        </message>
        <message>
            <source>The file's parts cannot be listed: {reason}</source>
            <translation>The file's parts cannot be listed: {reason}</translation>
        </message>
        <message>
            <source>All coefficients outside of the {count} hidden MCUs are copies.</source>
            <translation>All coefficients outside of the {count} hidden MCUs are copies.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden MCU comes out the same.</source>
            <translation>Painted once more from its surroundings alone, every hidden MCU comes out the same.</translation>
        </message>
        <message>
            <source>The copy differs from the original outside of what was hidden.</source>
            <translation>The copy differs from the original outside of what was hidden.</translation>
        </message>
        <message>
            <source>A hidden MCU is not what its surroundings make of it.</source>
            <translation>A hidden MCU is not what its surroundings make of it.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>Left in the file: {names}.</translation>
        </message>
        <message>
            <source>A second reader finds nothing in the file that identifies.</source>
            <translation>A second reader finds nothing in the file that identifies.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>The file holds no preview, video or second picture.</translation>
        </message>
        <message>
            <source>Nothing follows the end of the picture.</source>
            <translation>Nothing follows the end of the picture.</translation>
        </message>
        <message>
            <source>The picture has {count} frames, which is more than PhotoVet reads.</source>
            <translation>The picture has {count} frames, which is more than PhotoVet reads.</translation>
        </message>
        <message>
            <source>The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.</source>
            <translation>The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.</translation>
        </message>
        <message>
            <source>The picture was coded again; it is the same but for {noise} dB of noise.</source>
            <translation>The picture was coded again; it is the same but for {noise} dB of noise.</translation>
        </message>
        <message>
            <source>A part of the copy shows something else than the original.</source>
            <translation>A part of the copy shows something else than the original.</translation>
        </message>
        <message>
            <source>The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.</source>
            <translation>The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.</translation>
        </message>
        <message>
            <source>The copy opens as {format}, upright, {width} x {height} pixels.</source>
            <translation>The copy opens as {format}, upright, {width} x {height} pixels.</translation>
        </message>
        <message>
            <source>The copy opens as {format}, {width} x {height} pixels.</source>
            <translation>The copy opens as {format}, {width} x {height} pixels.</translation>
        </message>
        <message>
            <source>The copy opens as its original does: {format}, {width} x {height} pixels.</source>
            <translation>The copy opens as its original does: {format}, {width} x {height} pixels.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Every pixel outside of what was hidden is what it was.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was in all {count} frames.</source>
            <translation>Every pixel outside of what was hidden is what it was in all {count} frames.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden pixel comes out the same.</source>
            <translation>Painted once more from its surroundings alone, every hidden pixel comes out the same.</translation>
        </message>
        <message>
            <source>The hidden part shares no detail with the original.</source>
            <translation>The hidden part shares no detail with the original.</translation>
        </message>
        <message>
            <source>The copy has another number of frames than the original.</source>
            <translation>The copy has another number of frames than the original.</translation>
        </message>
        <message>
            <source>The whole picture was hidden.</source>
            <translation>The whole picture was hidden.</translation>
        </message>
        <message>
            <source>Something of the hidden part still shows in the copy.</source>
            <translation>Something of the hidden part still shows in the copy.</translation>
        </message>
        <message>
            <source>Looked at again: no text, code or face where something was hidden.</source>
            <translation>Looked at again: no text, code or face where something was hidden.</translation>
        </message>
        <message>
            <source>No readable text, plate or code that gives something away is seen.</source>
            <translation>No readable text, plate or code that gives something away is seen.</translation>
        </message>
        <message>
            <source>The copy was not looked at again, for the engines are not there.</source>
            <translation>The copy was not looked at again, for the engines are not there.</translation>
        </message>
        <message>
            <source>Nothing was hidden in the picture.</source>
            <translation>Nothing was hidden in the picture.</translation>
        </message>
        <message>
            <source>The copy could not be looked at again in full ({stages}).</source>
            <translation>The copy could not be looked at again in full ({stages}).</translation>
        </message>
        <message>
            <source>Something can still be made out where it was hidden: {things}.</source>
            <translation>Something can still be made out where it was hidden: {things}.</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>The picture could not be looked at in full.</translation>
        </message>
        <message>
            <source>The picture still shows: {things}.</source>
            <translation>The picture still shows: {things}.</translation>
        </message>
        <message>
            <source>The copy does not have the colours of the original.</source>
            <translation>The copy does not have the colours of the original.</translation>
        </message>
        <message>
            <source>The coded picture is a copy, byte for byte, and so is all that says how to show it.</source>
            <translation>The coded picture is a copy, byte for byte, and so is all that says how to show it.</translation>
        </message>
        <message>
            <source>The pixels of the copy could not be compared.</source>
            <translation>The pixels of the copy could not be compared.</translation>
        </message>
        <message>
            <source>The copy does not show the same picture as the original.</source>
            <translation>The copy does not show the same picture as the original.</translation>
        </message>
        <message>
            <source>Every pixel is what it was.</source>
            <translation>Every pixel is what it was.</translation>
        </message>
        <message>
            <source>The picture was coded again as a JPEG of quality {quality} (4:4:4).</source>
            <translation>The picture was coded again as a JPEG of quality {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again as AVIF of quality {quality} (4:4:4).</source>
            <translation>The picture was coded again as AVIF of quality {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again as WebP of quality {quality}.</source>
            <translation>The picture was coded again as WebP of quality {quality}.</translation>
        </message>
        <message>
            <source>Only the first page was looked at.</source>
            <translation>Only the first page was looked at.</translation>
        </message>
        <message>
            <source>The copy stays in its format, {format}: {reason}</source>
            <translation>The copy stays in its format, {format}: {reason}</translation>
        </message>
        <message>
            <source>it shows more than one picture, and a JPEG holds only one.</source>
            <translation>it shows more than one picture, and a JPEG holds only one.</translation>
        </message>
        <message>
            <source>its colours are described in a way (HDR, for example) that cannot be carried over into a JPEG.</source>
            <translation>its colours are described in a way (HDR, for example) that cannot be carried over into a JPEG.</translation>
        </message>
        <message>
            <source>Its colours (HDR, for example) could not be carried over: the copy may look pale.</source>
            <translation>Its colours (HDR, for example) could not be carried over: the copy may look pale.</translation>
        </message>
        <message>
            <source>There is no file at this path.</source>
            <translation>There is no file at this path.</translation>
        </message>
        <message>
            <source>This file may not be read by you: its permissions forbid it.</source>
            <translation>This file may not be read by you: its permissions forbid it.</translation>
        </message>
        <message>
            <source>This is a folder, so there is no photo to read.</source>
            <translation>This is a folder, so there is no photo to read.</translation>
        </message>
        <message>
            <source>This is not a regular file, so there is no photo to read.</source>
            <translation>This is not a regular file, so there is no photo to read.</translation>
        </message>
        <message>
            <source>The file could not be read: {reason}.</source>
            <translation>The file could not be read: {reason}.</translation>
        </message>
        <message>
            <source>This is not a usable path.</source>
            <translation>This is not a usable path.</translation>
        </message>
        <message>
            <source>The file changed while it was being read. Try again when nothing writes to it.</source>
            <translation>The file changed while it was being read. Try again when nothing writes to it.</translation>
        </message>
        <message>
            <source>The file's content is no photo format that PhotoVet knows.</source>
            <translation>The file's content is no photo format that PhotoVet knows.</translation>
        </message>
        <message>
            <source>The file has {size}, more than the limit of {limit}.</source>
            <translation>The file has {size}, more than the limit of {limit}.</translation>
        </message>
        <message>
            <source>The file has more than {limit} {parts}, which is more than PhotoVet reads.</source>
            <translation>The file has more than {limit} {parts}, which is more than PhotoVet reads.</translation>
        </message>
        <message>
            <source>A box of the file is larger than the format's size field can say.</source>
            <translation>A box of the file is larger than the format's size field can say.</translation>
        </message>
        <message>
            <source>The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them.</source>
            <translation>The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them.</translation>
        </message>
        <message>
            <source>The picture needs more memory to decode than there is.</source>
            <translation>The picture needs more memory to decode than there is.</translation>
        </message>
        <message>
            <source>The photo needs more memory than a worker may use. It was skipped.</source>
            <translation>The photo needs more memory than a worker may use. It was skipped.</translation>
        </message>
        <message>
            <source>The photo needed more than {size} of memory. It was skipped.</source>
            <translation>The photo needed more than {size} of memory. It was skipped.</translation>
        </message>
        <message>
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>The photo took longer than {seconds} seconds. It was skipped.</translation>
        </message>
        <message>
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>An unexpected error ({error}) stopped this photo. It was skipped.</translation>
        </message>
        <message>
            <source>The worker process crashed at this photo{cause}. The photo was skipped; the others went on.</source>
            <translation>The worker process crashed at this photo{cause}. The photo was skipped; the others went on.</translation>
        </message>
        <message>
            <source>PhotoVet could not start its worker processes. `photovet doctor` may say why.</source>
            <translation>PhotoVet could not start its worker processes. `photovet doctor` may say why.</translation>
        </message>
        <message>
            <source>Part of the check could not be done ({stages}), so this photo is not known to be safe.</source>
            <translation>Part of the check could not be done ({stages}), so this photo is not known to be safe.</translation>
        </message>
        <message>
            <source>The check for {rule} broke off, so this photo is not known to be safe.</source>
            <translation>The check for {rule} broke off, so this photo is not known to be safe.</translation>
        </message>
        <message>
            <source>PhotoVet does not change camera raw files, because a changed one may no longer develop as before. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>PhotoVet does not change camera raw files, because a changed one may no longer develop as before. Export the photo as JPEG from your raw developer and clean that copy.</translation>
        </message>
        <message>
            <source>This camera raw file holds no preview that PhotoVet could look at.</source>
            <translation>This camera raw file holds no preview that PhotoVet could look at.</translation>
        </message>
        <message>
            <source>This TIFF file is a camera raw file, and PhotoVet does not change those. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>This TIFF file is a camera raw file, and PhotoVet does not change those. Export the photo as JPEG from your raw developer and clean that copy.</translation>
        </message>
        <message>
            <source>A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet cannot vet. Export the picture as JPEG or PNG and clean that copy.</source>
            <translation>A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet cannot vet. Export the picture as JPEG or PNG and clean that copy.</translation>
        </message>
        <message>
            <source>This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may hold the place and the time, and everything that is heard and seen in it.</source>
            <translation>This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may hold the place and the time, and everything that is heard and seen in it.</translation>
        </message>
        <message>
            <source>PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of its picture. {reason} You can also clean its metadata only.</source>
            <translation>PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of its picture. {reason} You can also clean its metadata only.</translation>
        </message>
        <message>
            <source>Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first.</source>
            <translation>Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Choose JPEG as the format of the copies.</translation>
        </message>
        <message>
            <source>It cannot be written as a JPEG: {reason}</source>
            <translation>It cannot be written as a JPEG: {reason}</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</translation>
        </message>
        <message>
            <source>The picture is larger than a JPEG can be: {limit} pixels on a side.</source>
            <translation>The picture is larger than a JPEG can be: {limit} pixels on a side.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</translation>
        </message>
        <message>
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</translation>
        </message>
        <message>
            <source>The picture is encrypted, so a clean copy cannot be made of it.</source>
            <translation>The picture is encrypted, so a clean copy cannot be made of it.</translation>
        </message>
        <message>
            <source>The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.</source>
            <translation>The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.</translation>
        </message>
        <message>
            <source>The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG.</source>
            <translation>The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG.</translation>
        </message>
        <message>
            <source>Parts of this picture are kept in another file, so a clean copy cannot be made of it.</source>
            <translation>Parts of this picture are kept in another file, so a clean copy cannot be made of it.</translation>
        </message>
        <message>
            <source>The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one.</source>
            <translation>The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one.</translation>
        </message>
        <message>
            <source>This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. Save it again as an ordinary JPEG.</source>
            <translation>This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. Save it again as an ordinary JPEG.</translation>
        </message>
        <message>
            <source>This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG.</source>
            <translation>This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG.</translation>
        </message>
        <message>
            <source>This JPEG has 12 bits per sample, which PhotoVet cannot rewrite.</source>
            <translation>This JPEG has 12 bits per sample, which PhotoVet cannot rewrite.</translation>
        </message>
        <message>
            <source>This JPEG has {count} colour components, which PhotoVet cannot rewrite.</source>
            <translation>This JPEG has {count} colour components, which PhotoVet cannot rewrite.</translation>
        </message>
        <message>
            <source>This JPEG samples its colours in a ratio that PhotoVet cannot rewrite.</source>
            <translation>This JPEG samples its colours in a ratio that PhotoVet cannot rewrite.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>The photo was changed after you looked at it. Look at it again before you export it.</translation>
        </message>
        <message>
            <source>Something that was to be hidden was not found again, and where it was is not known. Look at it again.</source>
            <translation>Something that was to be hidden was not found again, and where it was is not known. Look at it again.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Hidden as decided earlier, though not found this time: {count}.</translation>
        </message>
        <message>
            <source>Decided earlier, but not followed, for nothing that was found this time fits: {count}.</source>
            <translation>Decided earlier, but not followed, for nothing that was found this time fits: {count}.</translation>
        </message>
        <message>
            <source>The preview has another size than the photo.</source>
            <translation>The preview has another size than the photo.</translation>
        </message>
        <message>
            <source>The copy would be of no known format.</source>
            <translation>The copy would be of no known format.</translation>
        </message>
        <message>
            <source>The copy could not be written to the output folder: {reason}.</source>
            <translation>The copy could not be written to the output folder: {reason}.</translation>
        </message>
        <message>
            <source>The copy could not be given its name: {reason}.</source>
            <translation>The copy could not be given its name: {reason}.</translation>
        </message>
        <message>
            <source>The output folder is full of files of this name.</source>
            <translation>The output folder is full of files of this name.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>There is no session file {path}.</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} is not a PhotoVet session.</translation>
        </message>
        <message>
            <source>The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.</source>
            <translation>The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be opened: {reason}.</source>
            <translation>The session file {path} cannot be opened: {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: {reason}.</source>
            <translation>The session file {path} is damaged: {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be made: {reason}.</source>
            <translation>The session file {path} cannot be made: {reason}.</translation>
        </message>
        <message>
            <source>The session {path} could not be brought up to date. It is unchanged.</source>
            <translation>The session {path} could not be brought up to date. It is unchanged.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>The vetting record {path} cannot be written: {reason}.</translation>
        </message>
        <message>
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>The end of the vetting record {path} is missing, so nothing is added to it.</translation>
        </message>
        <message>
            <source>Entry {number} of the vetting record is not as it was written.</source>
            <translation>Entry {number} of the vetting record is not as it was written.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</translation>
        </message>
        <message>
            <source>The vetting record {path} was changed after its last entry; nothing is added.</source>
            <translation>The vetting record {path} was changed after its last entry; nothing is added.</translation>
        </message>
        <message>
            <source>The watchlist {name} holds {count} words; up to {limit} are used.</source>
            <translation>The watchlist {name} holds {count} words; up to {limit} are used.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as text.</source>
            <translation>The watchlist {name} could not be read as text.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as a table: {reason}.</source>
            <translation>The watchlist {name} could not be read as a table: {reason}.</translation>
        </message>
        <message>
            <source>{word} is too short to be looked for: at least {count} characters.</source>
            <translation>{word} is too short to be looked for: at least {count} characters.</translation>
        </message>
        <message>
            <source>The watchlist could not be saved: {reason}.</source>
            <translation>The watchlist could not be saved: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export copies</source>
            <translation>Export copies</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Folder for the copies</translation>
        </message>
        <message>
            <source>How hidden regions look</source>
            <translation>How hidden regions look</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Date in the copies</translation>
        </message>
        <message>
            <source>Names of the copies</source>
            <translation>Names of the copies</translation>
        </message>
        <message>
            <source>As the originals are named</source>
            <translation>As the originals are named</translation>
        </message>
        <message>
            <source>Neutral: photo-0001, photo-0002, …</source>
            <translation>Neutral: photo-0001, photo-0002, …</translation>
        </message>
        <message>
            <source>Format of the copies</source>
            <translation>Format of the copies</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>As they are</translation>
        </message>
        <message>
            <source>JPEG, opens everywhere</source>
            <translation>JPEG, opens everywhere</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>These photos are JPEGs already, and stay as they are.</source>
            <translation>These photos are JPEGs already, and stay as they are.</translation>
        </message>
        <message numerus="yes">
            <source>Coding %n photo(s) as JPEG changes their pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</source>
            <translation>
                <numerusform>Coding %n photo as JPEG changes its pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</numerusform>
                <numerusform>Coding %n photos as JPEG changes their pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write {photos} as checked copies</source>
            <translation>Write {photos} as checked copies</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) that you have not checked will stay behind.</source>
            <translation>
                <numerusform>%n photo that you have not checked will stay behind.</numerusform>
                <numerusform>%n photos that you have not checked will stay behind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your originals are never changed, and no file is ever overwritten. Each copy is opened again and checked before it is yours.</source>
            <translation>Your originals are never changed, and no file is ever overwritten. Each copy is opened again and checked before it is yours.</translation>
        </message>
        <message>
            <source>What will be removed</source>
            <translation>What will be removed</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the folder for the copies</source>
            <translation>Choose the folder for the copies</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>Into the folder</translation>
        </message>
        <message>
            <source>Hidden regions</source>
            <translation>Hidden regions</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>Export %n photo(s)</source>
            <translation>
                <numerusform>Export %n photo</numerusform>
                <numerusform>Export %n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} - checked copies</source>
            <translation>{folder} - checked copies</translation>
        </message>
        <message>
            <source>your own regions ({count})</source>
            <translation>your own regions ({count})</translation>
        </message>
        <message>
            <source>In the pictures: {what}</source>
            <translation>In the pictures: {what}</translation>
        </message>
        <message>
            <source>In the files: {what}</source>
            <translation>In the files: {what}</translation>
        </message>
        <message>
            <source>Nothing: these photos tell no more than their pictures.</source>
            <translation>Nothing: these photos tell no more than their pictures.</translation>
        </message>
    </context>
    <context>
        <name>ExportRun</name>
        <message>
            <source>Export copies</source>
            <translation>Export copies</translation>
        </message>
        <message>
            <source>Copies written</source>
            <translation>Copies written</translation>
        </message>
        <message>
            <source>What became of each photo</source>
            <translation>What became of each photo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Writing copies: {done} of {total}</source>
            <translation>Writing copies: {done} of {total}</translation>
        </message>
        <message numerus="yes">
            <source>{written} written and checked, %n not written</source>
            <translation>
                <numerusform>{written} written and checked, %n not written</numerusform>
                <numerusform>{written} written and checked, %n not written</numerusform>
            </translation>
        </message>
        <message>
            <source>{written} written and checked</source>
            <translation>{written} written and checked</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n photo(s) were left out.</source>
            <translation>
                <numerusform>Stopped. %n photo was left out.</numerusform>
                <numerusform>Stopped. %n photos were left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Each copy is written, opened again and checked.</source>
            <translation>Each copy is written, opened again and checked.</translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>About %n second left</numerusform>
                <numerusform>About %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>About %n minute left</numerusform>
                <numerusform>About %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) passed: {checks}</source>
            <translation>
                <numerusform>%n check passed: {checks}</numerusform>
                <numerusform>%n checks passed: {checks}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) hidden</source>
            <translation>
                <numerusform>%n region hidden</numerusform>
                <numerusform>%n regions hidden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries removed</source>
            <translation>
                <numerusform>%n entry removed</numerusform>
                <numerusform>%n entries removed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileRows</name>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Which device</source>
            <translation>Which device</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>What was written</translation>
        </message>
        <message>
            <source>A second picture</source>
            <translation>A second picture</translation>
        </message>
        <message>
            <source>Something embedded</source>
            <translation>Something embedded</translation>
        </message>
        <message>
            <source>Identity numbers</source>
            <translation>Identity numbers</translation>
        </message>
        <message>
            <source>Editing history</source>
            <translation>Editing history</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Content credentials</translation>
        </message>
        <message>
            <source>Unknown data</source>
            <translation>Unknown data</translation>
        </message>
        <message>
            <source>Hidden extras</source>
            <translation>Hidden extras</translation>
        </message>
    <message>
        <source>Who made the colour profile</source>
        <translation>Who made the colour profile</translation>
    </message>
        <message>
            <source>It stands in the file's name: choose neutral names when you export</source>
            <translation>It stands in the file's name: choose neutral names when you export</translation>
        </message>
    </context>
    <context>
        <name>GroupRow</name>
        <message>
            <source>Decide one by one</source>
            <translation>Decide one by one</translation>
        </message>
        <message>
            <source>{kind}: {count} found</source>
            <translation>{kind}: {count} found</translation>
        </message>
        <message>
            <source>All are hidden</source>
            <translation>All are hidden</translation>
        </message>
        <message>
            <source>All are shown</source>
            <translation>All are shown</translation>
        </message>
        <message>
            <source>{hidden} hidden, {shown} shown</source>
            <translation>{hidden} hidden, {shown} shown</translation>
        </message>
        <message>
            <source>Hide all {many} in this photo</source>
            <translation>Hide all {many} in this photo</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>When a picture is already online</source>
            <translation>When a picture is already online</translation>
        </message>
        <message>
            <source>It happens to many families, and there is help. Tell your child that it is not their fault; then go one step at a time.</source>
            <translation>It happens to many families, and there is help. Tell your child that it is not their fault; then go one step at a time.</translation>
        </message>
        <message>
            <source>1. Ask for it to be taken down</source>
            <translation>1. Ask for it to be taken down</translation>
        </message>
        <message>
            <source>Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Many sites remove a child’s photo when a parent asks.</source>
            <translation>Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Many sites remove a child’s photo when a parent asks.</translation>
        </message>
        <message>
            <source>2. Tell the places that it shows</source>
            <translation>2. Tell the places that it shows</translation>
        </message>
        <message>
            <source>Tell the school or the club which photo it was, so that they can watch out for strangers who use what it told.</source>
            <translation>Tell the school or the club which photo it was, so that they can watch out for strangers who use what it told.</translation>
        </message>
        <message>
            <source>3. If it is an intimate picture of somebody under 18</source>
            <translation>3. If it is an intimate picture of somebody under 18</translation>
        </message>
        <message>
            <source>Take It Down is a free service of NCMEC. It helps to get such pictures removed from many sites, without anybody having to see them.</source>
            <translation>Take It Down is a free service of NCMEC. It helps to get such pictures removed from many sites, without anybody having to see them.</translation>
        </message>
        <message>
            <source>4. If somebody threatens, follows or asks for more</source>
            <translation>4. If somebody threatens, follows or asks for more</translation>
        </message>
        <message>
            <source>Do not pay and do not answer, and keep the messages. In the United States, NCMEC’s CyberTipline answers day and night; elsewhere, INHOPE lists the hotline of your country. If somebody is in danger now, call the police.</source>
            <translation>Do not pay and do not answer, and keep the messages. In the United States, NCMEC’s CyberTipline answers day and night; elsewhere, INHOPE lists the hotline of your country. If somebody is in danger now, call the police.</translation>
        </message>
        <message>
            <source>PhotoVet opens no web pages itself: copy an address into your browser.</source>
            <translation>PhotoVet opens no web pages itself: copy an address into your browser.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy {address}</source>
            <translation>Copy {address}</translation>
        </message>
    </context>
    <context>
        <name>MetadataRow</name>
        <message>
            <source>Removed in the copy</source>
            <translation>Removed in the copy</translation>
        </message>
        <message>
            <source>Keep a part of it</source>
            <translation>Keep a part of it</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>What a stranger could learn</source>
            <translation>What a stranger could learn</translation>
        </message>
        <message>
            <source>PhotoVet is looking at this photo…</source>
            <translation>PhotoVet is looking at this photo…</translation>
        </message>
        <message>
            <source>This photo waits for its turn.</source>
            <translation>This photo waits for its turn.</translation>
        </message>
        <message>
            <source>Nothing will be written for it. Your original is as it was.</source>
            <translation>Nothing will be written for it. Your original is as it was.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>From the file (removed in the copy)</source>
            <translation>From the file (removed in the copy)</translation>
        </message>
        <message>
            <source>The file tells nothing besides its picture.</source>
            <translation>The file tells nothing besides its picture.</translation>
        </message>
        <message numerus="yes">
            <source>See all %n entries, before and after</source>
            <translation>
                <numerusform>See the one entry, before and after</numerusform>
                <numerusform>See all %n entries, before and after</numerusform>
            </translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>In the picture</translation>
        </message>
        <message>
            <source>Nothing was found. Have a look yourself before you go on.</source>
            <translation>Nothing was found. Have a look yourself before you go on.</translation>
        </message>
    </context>
    <context>
        <name>PhotoModel</name>
        <message>
            <source>{name}, {state}</source>
            <translation>{name}, {state}</translation>
        </message>
    </context>
    <context>
        <name>PhotoStrip</name>
        <message>
            <source>Which photos to show</source>
            <translation>Which photos to show</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>All photos</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>To check</translation>
        </message>
        <message>
            <source>With plates</source>
            <translation>With plates</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>With faces</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Sort: as added</source>
            <translation>Sort: as added</translation>
        </message>
        <message>
            <source>Sort: by name</source>
            <translation>Sort: by name</translation>
        </message>
        <message>
            <source>Sort: most found</source>
            <translation>Sort: most found</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Each photo with its state. Arrow keys open the next one.</source>
            <translation>Each photo with its state. Arrow keys open the next one.</translation>
        </message>
    </context>
    <context>
        <name>RegionRow</name>
        <message>
            <source>Hide {what}</source>
            <translation>Hide {what}</translation>
        </message>
        <message>
            <source>Hidden in the copy</source>
            <translation>Hidden in the copy</translation>
        </message>
        <message>
            <source>Visible in the copy</source>
            <translation>Visible in the copy</translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): hide it there too</source>
            <translation>
                <numerusform>Also on %n more photo: hide it there too</numerusform>
                <numerusform>Also on %n more photos: hide it there too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): show it there too</source>
            <translation>
                <numerusform>Also on %n more photo: show it there too</numerusform>
                <numerusform>Also on %n more photos: show it there too</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide all {many} in all photos</source>
            <translation>Hide all {many} in all photos</translation>
        </message>
        <message>
            <source>Show all {many} in all photos</source>
            <translation>Show all {many} in all photos</translation>
        </message>
    </context>
    <context>
        <name>SessionLink</name>
        <message>
            <source>{name}, {checked} of {total} checked</source>
            <translation>{name}, {checked} of {total} checked</translation>
        </message>
        <message>
            <source>Your decisions cannot be kept on disk: {reason}</source>
            <translation>Your decisions cannot be kept on disk: {reason}</translation>
        </message>
        <message>
            <source>This photo is no longer where it was.</source>
            <translation>This photo is no longer where it was.</translation>
        </message>
        <message>
            <source>This photo was changed since you last looked at it. Please check it again.</source>
            <translation>This photo was changed since you last looked at it. Please check it again.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>What to hide</source>
            <translation>What to hide</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>How it is hidden</translation>
        </message>
        <message>
            <source>Your own words</source>
            <translation>Your own words</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>This window</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>How strict</source>
            <translation>How strict</translation>
        </message>
        <message>
            <source>Always propose to hide</source>
            <translation>Always propose to hide</translation>
        </message>
        <message>
            <source>Always show</source>
            <translation>Always show</translation>
        </message>
        <message>
            <source>For each kind</source>
            <translation>For each kind</translation>
        </message>
        <message>
            <source>As above: hide</source>
            <translation>As above: hide</translation>
        </message>
        <message>
            <source>As above: ask</source>
            <translation>As above: ask</translation>
        </message>
        <message>
            <source>As above: show</source>
            <translation>As above: show</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Every style is made from what surrounds the region, never from what is in it.</source>
            <translation>Every style is made from what surrounds the region, never from what is in it.</translation>
        </message>
        <message>
            <source>Style for {many}</source>
            <translation>Style for {many}</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>As above</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Date in the copies</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Careful</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Balanced</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Proposes to hide all writing and codes, and asks about faces.</source>
            <translation>Proposes to hide all writing and codes, and asks about faces.</translation>
        </message>
        <message>
            <source>As careful, but only asks about writing of no known kind.</source>
            <translation>As careful, but only asks about writing of no known kind.</translation>
        </message>
        <message>
            <source>As careful, and proposes to hide faces as well.</source>
            <translation>As careful, and proposes to hide faces as well.</translation>
        </message>
        <message>
            <source>Keep the copyright note</source>
            <translation>Keep the copyright note</translation>
        </message>
        <message>
            <source>Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet looks for them in every photo, even with a letter misread.</source>
            <translation>Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet looks for them in every photo, even with a letter misread.</translation>
        </message>
        <message>
            <source>Robin Ashdown
Larkspur Lane
Tigers U9</source>
            <translation>Robin Ashdown
Larkspur Lane
Tigers U9</translation>
        </message>
        <message>
            <source>Your own words, one on each line</source>
            <translation>Your own words, one on each line</translation>
        </message>
        <message>
            <source>They stay on this computer, in a file that only you can read.</source>
            <translation>They stay on this computer, in a file that only you can read.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Photos at the same time</source>
            <translation>Photos at the same time</translation>
        </message>
        <message>
            <source>As many as fit</source>
            <translation>As many as fit</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Looking at photos</translation>
        </message>
        <message>
            <source>This number changes with the next start.</source>
            <translation>This number changes with the next start.</translation>
        </message>
        <message>
            <source>Look quickly: faster, but more is missed</source>
            <translation>Look quickly: faster, but more is missed</translation>
        </message>
        <message>
            <source>Your name, for the vetting record</source>
            <translation>Your name, for the vetting record</translation>
        </message>
        <message>
            <source>For schools and clubs: with a name, a record beside the session says who checked and exported which photo, and when. Leave it empty for none.</source>
            <translation>For schools and clubs: with a name, a record beside the session says who checked and exported which photo, and when. Leave it empty for none.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Go on where you stopped: {work}</source>
            <translation>Go on where you stopped: {work}</translation>
        </message>
        <message>
            <source>Drop photos or a folder here. Nothing leaves this computer.</source>
            <translation>Drop photos or a folder here. Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>PhotoVet shows what a stranger could learn from them, and makes copies that no longer tell.</source>
            <translation>PhotoVet shows what a stranger could learn from them, and makes copies that no longer tell.</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>Choose photos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>In the background</translation>
        </message>
        <message>
            <source>School names, number plates, street and shop signs, team shirts and name badges can tell where a child can be found.</source>
            <translation>School names, number plates, street and shop signs, team shirts and name badges can tell where a child can be found.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>Most phones write the exact place, the time and the phone’s own details into every photo.</source>
            <translation>Most phones write the exact place, the time and the phone’s own details into every photo.</translation>
        </message>
        <message>
            <source>You decide</source>
            <translation>You decide</translation>
        </message>
        <message>
            <source>Your originals are never changed. You choose what to hide; every copy is checked before it is yours.</source>
            <translation>Your originals are never changed. You choose what to hide; every copy is checked before it is yours.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>What to do if a picture is already online</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>On this computer only</source>
            <translation>On this computer only</translation>
        </message>
        <message>
            <source>Your photos stay here. Every process of PhotoVet refuses internet connections and address look-ups from its own code, and tests at the level of the operating system check that the libraries it uses open none either.</source>
            <translation>Your photos stay here. Every process of PhotoVet refuses internet connections and address look-ups from its own code, and tests at the level of the operating system check that the libraries it uses open none either.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
    </context>
    <context>
        <name>WelcomeDialog</name>
        <message>
            <source>Welcome to PhotoVet</source>
            <translation>Welcome to PhotoVet</translation>
        </message>
        <message>
            <source>Before you share a photo</source>
            <translation>Before you share a photo</translation>
        </message>
        <message>
            <source>The National Center for Missing &amp; Exploited Children (NCMEC) asks parents to look at what else is in a photo before they share it: the name of a school, a number plate, a street or shop sign, a team on a shirt.</source>
            <translation>The National Center for Missing &amp; Exploited Children (NCMEC) asks parents to look at what else is in a photo before they share it: the name of a school, a number plate, a street or shop sign, a team on a shirt.</translation>
        </message>
        <message>
            <source>PhotoVet looks for these, and for the place and the device that phones write into the file, and makes a copy in which what you chose to hide is gone for good.</source>
            <translation>PhotoVet looks for these, and for the place and the device that phones write into the file, and makes a copy in which what you chose to hide is gone for good.</translation>
        </message>
        <message>
            <source>Everything happens on this computer, your originals stay as they are, and you decide.</source>
            <translation>Everything happens on this computer, your originals stay as they are, and you decide.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>What to do if a picture is already online</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose photos</source>
            <translation>Choose photos</translation>
        </message>
        <message>
            <source>Photos ({endings});;All files (*)</source>
            <translation>Photos ({endings});;All files (*)</translation>
        </message>
        <message>
            <source>Choose a folder with photos</source>
            <translation>Choose a folder with photos</translation>
        </message>
        <message>
            <source>There are no photos in what you chose.</source>
            <translation>There are no photos in what you chose.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Looks right, next</translation>
        </message>
        <message numerus="yes">
            <source>Export %n photo(s)…</source>
            <translation>
                <numerusform>Export %n photo…</numerusform>
                <numerusform>Export %n photos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Show the whole photo first</source>
        <translation>Show the whole photo first</translation>
    </message>
        <message>
            <source>Next photo to check</source>
            <translation>Next photo to check</translation>
        </message>
    </context>
    <context>
        <name>_Items</name>
        <message>
            <source>What it tells</source>
            <translation>What it tells</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>In the copy</source>
            <translation>In the copy</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removed</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Your region</source>
            <translation>Your region</translation>
        </message>
        <message>
            <source>{title} · shown</source>
            <translation>{title} · shown</translation>
        </message>
        <message>
            <source>Your word</source>
            <translation>Your word</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>Number plate</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Shirt number</source>
            <translation>Shirt number</translation>
        </message>
        <message>
            <source>Shop sign</source>
            <translation>Shop sign</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Writing</translation>
        </message>
        <message>
            <source>Harmless writing</source>
            <translation>Harmless writing</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Face</translation>
        </message>
        <message>
            <source>your own words</source>
            <translation>your own words</translation>
        </message>
        <message>
            <source>number plates</source>
            <translation>number plates</translation>
        </message>
        <message>
            <source>school names</source>
            <translation>school names</translation>
        </message>
        <message>
            <source>QR codes and barcodes</source>
            <translation>QR codes and barcodes</translation>
        </message>
        <message>
            <source>phone numbers and web addresses</source>
            <translation>phone numbers and web addresses</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>addresses</translation>
        </message>
        <message>
            <source>street names</source>
            <translation>street names</translation>
        </message>
        <message>
            <source>names of people</source>
            <translation>names of people</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>teams</translation>
        </message>
        <message>
            <source>shirt numbers</source>
            <translation>shirt numbers</translation>
        </message>
        <message>
            <source>shop signs</source>
            <translation>shop signs</translation>
        </message>
        <message>
            <source>other writing</source>
            <translation>other writing</translation>
        </message>
        <message>
            <source>harmless writing</source>
            <translation>harmless writing</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>faces</translation>
        </message>
        <message>
            <source>A word from your own list</source>
            <translation>A word from your own list</translation>
        </message>
        <message>
            <source>A number plate leads to a car and its owner</source>
            <translation>A number plate leads to a car and its owner</translation>
        </message>
        <message>
            <source>It names a school</source>
            <translation>It names a school</translation>
        </message>
        <message>
            <source>Anyone can scan it from the photo</source>
            <translation>Anyone can scan it from the photo</translation>
        </message>
        <message>
            <source>A stranger could get in touch</source>
            <translation>A stranger could get in touch</translation>
        </message>
        <message>
            <source>It says where the photo was taken</source>
            <translation>It says where the photo was taken</translation>
        </message>
        <message>
            <source>It names a person</source>
            <translation>It names a person</translation>
        </message>
        <message>
            <source>A team's name says where a child plays</source>
            <translation>A team's name says where a child plays</translation>
        </message>
        <message>
            <source>A number on a shirt picks out one player</source>
            <translation>A number on a shirt picks out one player</translation>
        </message>
        <message>
            <source>A shop sign places the photo</source>
            <translation>A shop sign places the photo</translation>
        </message>
        <message>
            <source>Readable writing that is not known to be harmless</source>
            <translation>Readable writing that is not known to be harmless</translation>
        </message>
        <message>
            <source>Writing that tells nothing about the place</source>
            <translation>Writing that tells nothing about the place</translation>
        </message>
        <message>
            <source>Hide it if this person must not be recognised</source>
            <translation>Hide it if this person must not be recognised</translation>
        </message>
        <message>
            <source>Your own region</source>
            <translation>Your own region</translation>
        </message>
        <message>
            <source>A face</source>
            <translation>A face</translation>
        </message>
        <message>
            <source>{kind}, not readable</source>
            <translation>{kind}, not readable</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
        <message>
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
        <message>
            <source>You drew it; it will be hidden</source>
            <translation>You drew it; it will be hidden</translation>
        </message>
        <message>
            <source>You drew it; it will stay visible</source>
            <translation>You drew it; it will stay visible</translation>
        </message>
        <message>
            <source>Not found this time; hidden as decided earlier</source>
            <translation>Not found this time; hidden as decided earlier</translation>
        </message>
        <message>
            <source>Not found this time; it will stay visible</source>
            <translation>Not found this time; it will stay visible</translation>
        </message>
        <message>
            <source>Hidden: this person cannot be recognised by their face</source>
            <translation>Hidden: this person cannot be recognised by their face</translation>
        </message>
        <message>
            <source>Shown. Hide it if this child must not be recognised</source>
            <translation>Shown. Hide it if this child must not be recognised</translation>
        </message>
        <message>
            <source>Stays visible. {reason}</source>
            <translation>Stays visible. {reason}</translation>
        </message>
        <message>
            <source>Hide {what}</source>
            <translation>Hide {what}</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Show {what}</translation>
        </message>
        <message>
            <source>your own region</source>
            <translation>your own region</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>scanning…</source>
            <translation>scanning…</translation>
        </message>
        <message>
            <source>✓ checked</source>
            <translation>✓ checked</translation>
        </message>
        <message>
            <source>✓ exported</source>
            <translation>✓ exported</translation>
        </message>
        <message>
            <source>look closely</source>
            <translation>look closely</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nothing found</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>damaged</translation>
        </message>
        <message>
            <source>not a photo</source>
            <translation>not a photo</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>unreadable</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>too large</translation>
        </message>
        <message>
            <source>gave up</source>
            <translation>gave up</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>This photo could not be read.</source>
            <translation>This photo could not be read.</translation>
        </message>
        <message>
            <source>Written and checked</source>
            <translation>Written and checked</translation>
        </message>
        <message>
            <source>Nothing to remove: an exact copy was written</source>
            <translation>Nothing to remove: an exact copy was written</translation>
        </message>
        <message>
            <source>Not written: this format cannot be cleaned without risk</source>
            <translation>Not written: this format cannot be cleaned without risk</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Not written</translation>
        </message>
        <message>
            <source>it opens as the original does</source>
            <translation>it opens as the original does</translation>
        </message>
        <message>
            <source>the file tells nothing</source>
            <translation>the file tells nothing</translation>
        </message>
        <message>
            <source>no small picture of the original</source>
            <translation>no small picture of the original</translation>
        </message>
        <message>
            <source>nothing behind the picture</source>
            <translation>nothing behind the picture</translation>
        </message>
        <message>
            <source>the picture is as it was</source>
            <translation>the picture is as it was</translation>
        </message>
        <message>
            <source>the picture looks as it did</source>
            <translation>the picture looks as it did</translation>
        </message>
        <message>
            <source>the rest of the picture is as it was</source>
            <translation>the rest of the picture is as it was</translation>
        </message>
        <message>
            <source>what was hidden is replaced</source>
            <translation>what was hidden is replaced</translation>
        </message>
        <message>
            <source>what was hidden can no longer be read</source>
            <translation>what was hidden can no longer be read</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>date and time</translation>
        </message>
        <message>
            <source>device</source>
            <translation>device</translation>
        </message>
        <message>
            <source>names</source>
            <translation>names</translation>
        </message>
        <message>
            <source>titles and captions</source>
            <translation>titles and captions</translation>
        </message>
        <message>
            <source>second pictures</source>
            <translation>second pictures</translation>
        </message>
        <message>
            <source>embedded video or sound</source>
            <translation>embedded video or sound</translation>
        </message>
        <message>
            <source>identity numbers</source>
            <translation>identity numbers</translation>
        </message>
        <message>
            <source>editing history</source>
            <translation>editing history</translation>
        </message>
        <message>
            <source>content credentials</source>
            <translation>content credentials</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>unknown data</translation>
        </message>
        <message>
            <source>Frost</source>
            <translation>Frost</translation>
        </message>
        <message>
            <source>Solid colour</source>
            <translation>Solid colour</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaic</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Sticker</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remove it</translation>
        </message>
        <message>
            <source>Keep only the year</source>
            <translation>Keep only the year</translation>
        </message>
        <message>
            <source>Keep the day</source>
            <translation>Keep the day</translation>
        </message>
        <message>
            <source>Keep date and time</source>
            <translation>Keep date and time</translation>
        </message>
        <message>
            <source>The year stays in the copy</source>
            <translation>The year stays in the copy</translation>
        </message>
        <message>
            <source>The day stays in the copy</source>
            <translation>The day stays in the copy</translation>
        </message>
        <message>
            <source>Date and time stay in the copy</source>
            <translation>Date and time stay in the copy</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so its picture cannot be read in full.</source>
            <translation>This file is damaged or cut off, so its picture cannot be read in full.</translation>
        </message>
        <message>
            <source>The file that keeps your decisions is damaged.</source>
            <translation>The file that keeps your decisions is damaged.</translation>
        </message>
        <message>
            <source>This photo is larger than PhotoVet can safely open.</source>
            <translation>This photo is larger than PhotoVet can safely open.</translation>
        </message>
        <message>
            <source>PhotoVet cannot clean this file without risk, so it writes no copy of it.</source>
            <translation>PhotoVet cannot clean this file without risk, so it writes no copy of it.</translation>
        </message>
        <message>
            <source>PhotoVet gave up on this photo; the others went on.</source>
            <translation>PhotoVet gave up on this photo; the others went on.</translation>
        </message>
        <message>
            <source>The copy could not be written.</source>
            <translation>The copy could not be written.</translation>
        </message>
        <message>
            <source>The copy did not pass its checks, so it was removed.</source>
            <translation>The copy did not pass its checks, so it was removed.</translation>
        </message>
    </context>
</TS>
