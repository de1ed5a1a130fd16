<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Fotos hinzufügen…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Paste photos</source>
            <translation>Fotos einfügen</translation>
        </message>
        <message>
            <source>Export checked…</source>
            <translation>Geprüfte exportieren…</translation>
        </message>
        <message>
            <source>Close these photos</source>
            <translation>Diese Fotos schließen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>History of decisions…</source>
            <translation>Verlauf der Entscheidungen…</translation>
        </message>
        <message>
            <source>Hide or show the chosen region</source>
            <translation>Gewählten Bereich verbergen oder zeigen</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Alles verbergen</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Passt so, weiter</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>Doch nicht geprüft</translation>
        </message>
        <message>
            <source>Do the same in all photos</source>
            <translation>In allen Fotos genauso</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Bereich zeichnen</translation>
        </message>
        <message>
            <source>Drag over what should be hidden</source>
            <translation>Ziehen Sie über das, was verborgen werden soll</translation>
        </message>
        <message>
            <source>Put a region in the middle</source>
            <translation>Bereich in die Mitte setzen</translation>
        </message>
        <message>
            <source>Duplicate the chosen region</source>
            <translation>Gewählten Bereich verdoppeln</translation>
        </message>
        <message>
            <source>Remove the chosen region</source>
            <translation>Gewählten Bereich entfernen</translation>
        </message>
        <message>
            <source>Make it round or square</source>
            <translation>Rund oder eckig machen</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Voriges Foto</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Nächstes ungeprüftes Foto</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>Show the whole photo</source>
            <translation>Das ganze Foto zeigen</translation>
        </message>
        <message>
            <source>Actual size, 100 %</source>
            <translation>Originalgröße, 100 %</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Hold to see the original</source>
            <translation>Gedrückt halten: Original</translation>
        </message>
        <message>
            <source>Shows the photo as it is, for as long as it is held</source>
            <translation>Zeigt das Foto, wie es ist, solange man gedrückt hält</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>When a picture is already online…</source>
            <translation>Wenn ein Bild schon im Netz ist…</translation>
        </message>
        <message>
            <source>Why PhotoVet…</source>
            <translation>Warum PhotoVet…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <source>Paint over what should be hidden, in any shape</source>
            <translation>Malen Sie über das, was verborgen werden soll, in beliebiger Form</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Photos checked</source>
            <translation>Geprüfte Fotos</translation>
        </message>
        <message>
            <source>How hidden regions will look</source>
            <translation>Wie verborgene Bereiche aussehen werden</translation>
        </message>
        <message>
            <source>Style: {name} ▾</source>
            <translation>Stil: {name} ▾</translation>
        </message>
        <message>
            <source>{checked} of {total} checked</source>
            <translation>{checked} von {total} geprüft</translation>
        </message>
        <message numerus="yes">
            <source>looking at %n more</source>
            <translation>
                <numerusform>noch %n wird angesehen</numerusform>
                <numerusform>noch %n werden angesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n war nicht lesbar</numerusform>
                <numerusform>%n waren nicht lesbar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>T goes from region to region, Space hides or shows the chosen one, arrow keys move it.</source>
            <translation>T geht von Bereich zu Bereich, die Leertaste verbirgt oder zeigt den gewählten, Pfeiltasten verschieben ihn.</translation>
        </message>
        <message>
            <source>The original</source>
            <translation>Das Original</translation>
        </message>
        <message>
            <source>Paint over what should be hidden. [ and ] change the brush, Esc puts it away.</source>
            <translation>Malen Sie über das, was verborgen werden soll. [ und ] ändern den Pinsel, Esc legt ihn weg.</translation>
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
            <translation>Tasten</translation>
        </message>
        <message>
            <source>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; [ and ] turn it. The mouse wheel zooms.</source>
            <translation>Auf dem Foto: Pfeiltasten verschieben den gewählten Bereich, mit Umschalt zehnmal so weit, mit Alt ändern sie seine Größe; [ und ] drehen ihn. Das Mausrad zoomt.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>With the brush: arrow keys move it, Space presses it down and lifts it, [ and ] or Shift with the mouse wheel change its size.</source>
            <translation>Mit dem Pinsel: Pfeiltasten bewegen ihn, die Leertaste setzt ihn auf und hebt ihn ab, [ und ] oder Umschalt mit dem Mausrad ändern seine Größe.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n Fund</numerusform>
                <numerusform>%n Funde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) will stay visible, as you decided.</source>
            <translation>
                <numerusform>%n Fund bleibt sichtbar, wie Sie es entschieden haben.</numerusform>
                <numerusform>%n Funde bleiben sichtbar, wie Sie es entschieden haben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Decider</name>
        <message>
            <source>Move {what}</source>
            <translation>{what} verschieben</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Bereich zeichnen</translation>
        </message>
        <message>
            <source>Remove your own region</source>
            <translation>Eigenen Bereich entfernen</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Als geprüft markieren</translation>
        </message>
        <message>
            <source>Mark as not checked</source>
            <translation>Als nicht geprüft markieren</translation>
        </message>
        <message>
            <source>{action} in {photos}</source>
            <translation>{action} in {photos}</translation>
        </message>
        <message>
            <source>Draw with the brush</source>
            <translation>Mit dem Pinsel zeichnen</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Before and after</source>
            <translation>Vorher und nachher</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>Einträge der Datei</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What the file says now, and what a copy will say. Your original keeps everything.</source>
            <translation>Was die Datei jetzt verrät und was eine Kopie verraten wird. Ihr Original behält alles.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>History of decisions</source>
            <translation>Verlauf der Entscheidungen</translation>
        </message>
        <message>
            <source>As PhotoVet proposed it</source>
            <translation>Wie PhotoVet es vorgeschlagen hat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Choose a step to go back to it. Nothing is lost.</source>
            <translation>Wählen Sie einen Schritt, um zu ihm zurückzukehren. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>No photo is checked yet. Look at one and press Enter.</source>
            <translation>Noch ist kein Foto geprüft. Sehen Sie sich eines an und drücken Sie die Eingabetaste.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>“{text}”: letters and digits, as on a number plate.</source>
            <translation>„{text}“: Buchstaben und Ziffern wie auf einem Kennzeichen.</translation>
        </message>
        <message>
            <source>“{text}” stands on a rectangle like a number plate's.</source>
            <translation>„{text}“ steht auf einem Rechteck wie dem eines Kennzeichens.</translation>
        </message>
        <message>
            <source>The word “{word}” names a school or a place for children.</source>
            <translation>Das Wort „{word}“ bezeichnet eine Schule oder einen Ort für Kinder.</translation>
        </message>
        <message>
            <source>“{text}” is how schools and their classes are numbered or named.</source>
            <translation>So wie „{text}“ werden Schulen und ihre Klassen nummeriert oder benannt.</translation>
        </message>
        <message>
            <source>“{word}” beside a name is how schools are written.</source>
            <translation>„{word}“ neben einem Namen: so schreiben sich Schulen.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as the school's name.</source>
            <translation>„{text}“ steht direkt neben „{word}“ und ist wahrscheinlich der Name der Schule.</translation>
        </message>
        <message>
            <source>“{text}”, cut by the edge of the picture, most likely names a school.</source>
            <translation>„{text}“, vom Bildrand abgeschnitten, ist wahrscheinlich der Name einer Schule.</translation>
        </message>
        <message>
            <source>A {code} that opens the web page “{text}”.</source>
            <translation>Ein {code}, der die Webseite „{text}“ öffnet.</translation>
        </message>
        <message>
            <source>A {code} that holds a wireless network and its password.</source>
            <translation>Ein {code}, der ein WLAN und dessen Passwort enthält.</translation>
        </message>
        <message>
            <source>A {code} that holds a person's contact card.</source>
            <translation>Ein {code}, der die Kontaktdaten einer Person enthält.</translation>
        </message>
        <message>
            <source>A {code} that writes an e-mail.</source>
            <translation>Ein {code}, der eine E-Mail schreibt.</translation>
        </message>
        <message>
            <source>A {code} that dials a phone number.</source>
            <translation>Ein {code}, der eine Telefonnummer wählt.</translation>
        </message>
        <message>
            <source>A {code} that sends a text message.</source>
            <translation>Ein {code}, der eine Textnachricht sendet.</translation>
        </message>
        <message>
            <source>A {code} that holds a place on the map.</source>
            <translation>Ein {code}, der einen Ort auf der Karte enthält.</translation>
        </message>
        <message>
            <source>A {code} that holds a date in a calendar.</source>
            <translation>Ein {code}, der einen Termin im Kalender enthält.</translation>
        </message>
        <message>
            <source>A {code} that asks for a payment.</source>
            <translation>Ein {code}, der zu einer Zahlung auffordert.</translation>
        </message>
        <message>
            <source>A {code} that holds a secret for signing in.</source>
            <translation>Ein {code}, der ein Geheimnis zum Anmelden enthält.</translation>
        </message>
        <message>
            <source>A {code} that PhotoVet could not decode, though a phone may.</source>
            <translation>Ein {code}, den PhotoVet nicht entschlüsseln konnte, ein Telefon aber vielleicht kann.</translation>
        </message>
        <message>
            <source>A {code} with the number “{text}”; it can name a product, a ticket or a person.</source>
            <translation>Ein {code} mit der Nummer „{text}“; er kann ein Produkt, ein Ticket oder eine Person bezeichnen.</translation>
        </message>
        <message>
            <source>A {code} that any phone can read: “{text}”.</source>
            <translation>Ein {code}, den jedes Telefon lesen kann: „{text}“.</translation>
        </message>
        <message>
            <source>“{text}” is an e-mail address.</source>
            <translation>„{text}“ ist eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>“{text}” is a web address.</source>
            <translation>„{text}“ ist eine Internetadresse.</translation>
        </message>
        <message>
            <source>“{text}” can be dialled: it is a phone number.</source>
            <translation>„{text}“ kann man anrufen: Es ist eine Telefonnummer.</translation>
        </message>
        <message>
            <source>“{text}” is a name on a social network.</source>
            <translation>„{text}“ ist ein Name in einem sozialen Netzwerk.</translation>
        </message>
        <message>
            <source>“{text}” can be searched for on social networks.</source>
            <translation>Nach „{text}“ kann man in sozialen Netzwerken suchen.</translation>
        </message>
        <message>
            <source>“{text}” looks like a postcode with its town or state.</source>
            <translation>„{text}“ sieht aus wie eine Postleitzahl mit ihrem Ort oder Bundesstaat.</translation>
        </message>
        <message>
            <source>“{text}” is a street with a house number.</source>
            <translation>„{text}“ ist eine Straße mit Hausnummer.</translation>
        </message>
        <message>
            <source>“{text}” is how houses and flats are numbered.</source>
            <translation>So wie „{text}“ werden Häuser und Wohnungen nummeriert.</translation>
        </message>
        <message>
            <source>“{text}” stands alone, as house numbers do.</source>
            <translation>„{text}“ steht für sich allein, wie es Hausnummern tun.</translation>
        </message>
        <message>
            <source>“{text}” is a street of a numbered grid.</source>
            <translation>„{text}“ ist eine Straße in einem nummerierten Straßennetz.</translation>
        </message>
        <message>
            <source>“{text}” is how roads, lines and platforms are numbered.</source>
            <translation>So wie „{text}“ werden Straßen, Linien und Bahnsteige nummeriert.</translation>
        </message>
        <message>
            <source>“{text}” is how streets without a type are named.</source>
            <translation>So wie „{text}“ heißen Straßen, in deren Namen das Wort Straße fehlt.</translation>
        </message>
        <message>
            <source>“{word}” is a word for a street.</source>
            <translation>„{word}“ ist ein Wort für eine Straße.</translation>
        </message>
        <message>
            <source>“{word}” ends the name of a street.</source>
            <translation>Auf „{word}“ enden Straßennamen.</translation>
        </message>
        <message>
            <source>“{word}” is a word of street signs.</source>
            <translation>„{word}“ ist ein Wort, das auf Straßenschildern steht.</translation>
        </message>
        <message>
            <source>“{word}” stands in the names of streets.</source>
            <translation>„{word}“ kommt in Straßennamen vor.</translation>
        </message>
        <message>
            <source>“{text}” stands on a post of street or direction signs.</source>
            <translation>„{text}“ steht an einem Pfosten mit Straßenschildern oder Wegweisern.</translation>
        </message>
        <message>
            <source>“{word}” is a word of direction and town signs.</source>
            <translation>„{word}“ ist ein Wort, das auf Wegweisern und Ortsschildern steht.</translation>
        </message>
        <message>
            <source>“{word}” stands before a person's name.</source>
            <translation>„{word}“ steht vor dem Namen einer Person.</translation>
        </message>
        <message>
            <source>“{word}” follows a person's name.</source>
            <translation>„{word}“ steht hinter dem Namen einer Person.</translation>
        </message>
        <message>
            <source>“{word}” is a first name.</source>
            <translation>„{word}“ ist ein Vorname.</translation>
        </message>
        <message>
            <source>“{word}” may be a first name.</source>
            <translation>„{word}“ könnte ein Vorname sein.</translation>
        </message>
        <message>
            <source>“{text}” stands above a number, as a name does on the back of a shirt.</source>
            <translation>„{text}“ steht über einer Nummer wie ein Name auf dem Rücken eines Trikots.</translation>
        </message>
        <message>
            <source>“{text}” stands on a badge.</source>
            <translation>„{text}“ steht auf einem Namensschild.</translation>
        </message>
        <message>
            <source>“{word}” stands before a name.</source>
            <translation>„{word}“ steht vor einem Namen.</translation>
        </message>
        <message>
            <source>“{word}” stands above a name.</source>
            <translation>„{word}“ steht über einem Namen.</translation>
        </message>
        <message>
            <source>“{word}” stands on name badges.</source>
            <translation>„{word}“ steht auf Namensschildern.</translation>
        </message>
        <message>
            <source>“{word}” is a word of teams and clubs.</source>
            <translation>„{word}“ kommt in den Namen von Mannschaften und Vereinen vor.</translation>
        </message>
        <message>
            <source>“{text}” stands above a name and a number, as a team does on a shirt.</source>
            <translation>„{text}“ steht über einem Namen und einer Nummer wie die Mannschaft auf einem Trikot.</translation>
        </message>
        <message>
            <source>“{word}” below a face is what teams call themselves.</source>
            <translation>„{word}“ unter einem Gesicht: so nennen sich Mannschaften.</translation>
        </message>
        <message>
            <source>“{text}” stands below a face, where clothes carry a team or a club.</source>
            <translation>„{text}“ steht unter einem Gesicht, wo Kleidung eine Mannschaft oder einen Verein nennt.</translation>
        </message>
        <message>
            <source>The number “{text}” stands below a face, as on a shirt or a bib.</source>
            <translation>Die Nummer „{text}“ steht unter einem Gesicht wie auf einem Trikot oder einer Startnummer.</translation>
        </message>
        <message>
            <source>The number “{text}” stands large below a word, as on a shirt.</source>
            <translation>Die Nummer „{text}“ steht groß unter einem Wort wie auf einem Trikot.</translation>
        </message>
        <message>
            <source>The number “{text}” stands alone in a photo of people: it may be on a shirt.</source>
            <translation>Die Nummer „{text}“ steht allein auf einem Foto mit Menschen: Sie könnte auf einem Trikot stehen.</translation>
        </message>
        <message>
            <source>The word “{word}” names a shop or another place that can be found.</source>
            <translation>Das Wort „{word}“ bezeichnet ein Geschäft oder einen anderen Ort, den man finden kann.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as its name.</source>
            <translation>„{text}“ steht direkt neben „{word}“ und gehört wahrscheinlich zum Namen.</translation>
        </message>
        <message>
            <source>A paper, a screen or a board with {count} lines of text.</source>
            <translation>Ein Papier, ein Bildschirm oder eine Tafel mit {count} Zeilen Text.</translation>
        </message>
        <message>
            <source>Readable text, “{text}”, not known to be harmless.</source>
            <translation>Lesbarer Text, „{text}“, der nicht als harmlos bekannt ist.</translation>
        </message>
        <message>
            <source>Something written that could not be read.</source>
            <translation>Etwas Geschriebenes, das nicht gelesen werden konnte.</translation>
        </message>
        <message>
            <source>“{text}” is a price, a share or a time of day.</source>
            <translation>„{text}“ ist ein Preis, ein Anteil oder eine Uhrzeit.</translation>
        </message>
        <message>
            <source>“{text}” stands on signs everywhere.</source>
            <translation>„{text}“ steht überall auf Schildern.</translation>
        </message>
        <message>
            <source>“{text}” is a make that is sold everywhere.</source>
            <translation>„{text}“ ist eine Marke, die es überall gibt.</translation>
        </message>
        <message>
            <source>“{text}” is a size, a measure or an offer.</source>
            <translation>„{text}“ ist eine Größe, ein Maß oder ein Angebot.</translation>
        </message>
        <message>
            <source>A face.</source>
            <translation>Ein Gesicht.</translation>
        </message>
        <message>
            <source>Probably a face.</source>
            <translation>Wahrscheinlich ein Gesicht.</translation>
        </message>
        <message>
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>Es liest sich wie „{text}“, eines Ihrer eigenen Wörter.</translation>
        </message>
        <message>
            <source>A {code} that holds “{text}”, a word on your watchlist.</source>
            <translation>Ein {code}, der „{text}“ enthält, eines Ihrer eigenen Wörter.</translation>
        </message>
        <message>
            <source>QR Code</source>
            <translation>QR-Code</translation>
        </message>
        <message>
            <source>code ({symbology})</source>
            <translation>Code ({symbology})</translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>Text: {count}</translation>
        </message>
        <message>
            <source>{count} code</source>
            <translation>Code: {count}</translation>
        </message>
        <message>
            <source>{count} face</source>
            <translation>Gesicht: {count}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>kein Platz mehr auf dem Datenträger</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>der Zugriff ist nicht erlaubt</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>der Datenträger kann nur gelesen werden</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>das ist kein Ordner</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>der zugeteilte Speicherplatz ist aufgebraucht</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>das Laufwerk antwortet nicht richtig</translation>
        </message>
        <message>
            <source>near {place}</source>
            <translation>bei {place}</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>etwa {distance} von {place} entfernt</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>auf etwa {distance} genau</translation>
        </message>
        <message>
            <source>named as {places}</source>
            <translation>benannt als {places}</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>Seriennummer {number}</translation>
        </message>
        <message>
            <source>lens {name}</source>
            <translation>Objektiv {name}</translation>
        </message>
        <message>
            <source>lens serial number {number}</source>
            <translation>Seriennummer des Objektivs {number}</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>Kamera von {names}</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>Foto von {names}</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>{names} (genannte Namen)</translation>
        </message>
        <message>
            <source>copyright notice {names}</source>
            <translation>Urheberrechtshinweis {names}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>„{text}“</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>A small copy of the picture (thumbnail) that would still show what is hidden in the large one.</source>
            <translation>Ein kleines Vorschaubild, das noch zeigen würde, was im großen Bild verborgen ist.</translation>
        </message>
        <message>
            <source>Signed content credentials, which can name the author and every editing step.</source>
            <translation>Signierte Herkunftsnachweise, die den Urheber und jeden Bearbeitungsschritt nennen können.</translation>
        </message>
        <message>
            <source>Unique numbers that link this file to its other copies and versions.</source>
            <translation>Eindeutige Nummern, die diese Datei mit ihren anderen Kopien und Fassungen verbinden.</translation>
        </message>
        <message>
            <source>The software that made or edited it: {names}.</source>
            <translation>Das Programm, mit dem sie erstellt oder bearbeitet wurde: {names}.</translation>
        </message>
        <message>
            <source>Traces of the programs that made or edited it.</source>
            <translation>Spuren der Programme, mit denen sie erstellt oder bearbeitet wurde.</translation>
        </message>
        <message>
            <source>1 part that PhotoVet cannot read, and removes for that reason.</source>
            <translation>1 Teil, den PhotoVet nicht lesen kann und deshalb entfernt.</translation>
        </message>
        <message>
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>{count} Teile, die PhotoVet nicht lesen kann und deshalb entfernt.</translation>
        </message>
        <message>
            <source>This file also contains a {seconds}-second video.</source>
            <translation>Diese Datei enthält auch ein Video von {seconds} Sekunden.</translation>
        </message>
        <message>
            <source>This file also contains a video.</source>
            <translation>Diese Datei enthält auch ein Video.</translation>
        </message>
        <message>
            <source>This file also contains sound.</source>
            <translation>Diese Datei enthält auch Ton.</translation>
        </message>
        <message>
            <source>A depth map, which shows the outlines of what was in front of the camera.</source>
            <translation>Eine Tiefenkarte, die die Umrisse dessen zeigt, was vor der Kamera war.</translation>
        </message>
        <message>
            <source>A gain map, which shows the picture a second time, for bright screens.</source>
            <translation>Eine Helligkeitskarte (Gain Map), die das Bild ein zweites Mal zeigt, für helle Bildschirme.</translation>
        </message>
        <message>
            <source>Notes that this picture belongs to a moving photo.</source>
            <translation>Hinweise darauf, dass dieses Bild zu einem bewegten Foto gehört.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Daten hinter dem Ende des Bildes, wo Programme Dinge verstecken oder vergessen.</translation>
        </message>
        <message>
            <source>The copy was withdrawn: {reason}</source>
            <translation>Die Kopie wurde zurückgezogen: {reason}</translation>
        </message>
        <message>
            <source>The copy is none of the formats that PhotoVet knows.</source>
            <translation>Die Kopie hat kein Format, das PhotoVet kennt.</translation>
        </message>
        <message>
            <source>The file is none of the formats that PhotoVet knows.</source>
            <translation>Die Datei hat kein Format, das PhotoVet kennt.</translation>
        </message>
        <message>
            <source>The copy does not open again: {reason}</source>
            <translation>Die Kopie lässt sich nicht wieder öffnen: {reason}</translation>
        </message>
        <message>
            <source>The copy cannot be compared: {reason}</source>
            <translation>Die Kopie kann nicht verglichen werden: {reason}</translation>
        </message>
        <message>
            <source>The file's parts cannot be listed: {reason}</source>
            <translation>Die Teile der Datei können nicht aufgelistet werden: {reason}</translation>
        </message>
        <message>
            <source>All coefficients outside of the {count} hidden MCUs are copies.</source>
            <translation>Alle Koeffizienten außerhalb der {count} verborgenen MCUs sind Kopien.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden MCU comes out the same.</source>
            <translation>Noch einmal allein aus der Umgebung gemalt, sieht jede verborgene MCU genauso aus.</translation>
        </message>
        <message>
            <source>The copy differs from the original outside of what was hidden.</source>
            <translation>Die Kopie unterscheidet sich vom Original auch außerhalb dessen, was verborgen wurde.</translation>
        </message>
        <message>
            <source>A hidden MCU is not what its surroundings make of it.</source>
            <translation>Eine verborgene MCU ist nicht das, was ihre Umgebung ergibt.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>In der Datei verblieben: {names}.</translation>
        </message>
        <message>
            <source>A second reader finds nothing in the file that identifies.</source>
            <translation>Ein zweites Leseprogramm findet nichts in der Datei, das jemanden erkennbar macht.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>Die Datei enthält weder Vorschau noch Video noch ein zweites Bild.</translation>
        </message>
        <message>
            <source>Nothing follows the end of the picture.</source>
            <translation>Hinter dem Ende des Bildes steht nichts mehr.</translation>
        </message>
        <message>
            <source>The picture has {count} frames, which is more than PhotoVet reads.</source>
            <translation>Das Bild hat {count} Einzelbilder, mehr als PhotoVet liest.</translation>
        </message>
        <message>
            <source>The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.</source>
            <translation>Das Bild wurde neu kodiert; außerhalb dessen, was verborgen wurde, ist es bis auf {noise} dB Rauschen gleich.</translation>
        </message>
        <message>
            <source>The picture was coded again; it is the same but for {noise} dB of noise.</source>
            <translation>Das Bild wurde neu kodiert; es ist bis auf {noise} dB Rauschen gleich.</translation>
        </message>
        <message>
            <source>A part of the copy shows something else than the original.</source>
            <translation>Ein Teil der Kopie zeigt etwas anderes als das Original.</translation>
        </message>
        <message>
            <source>The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.</source>
            <translation>Die Kopie öffnet sich mit {width} x {height} Pixeln statt mit {wanted_width} x {wanted_height}.</translation>
        </message>
        <message>
            <source>The copy opens as {format}, upright, {width} x {height} pixels.</source>
            <translation>Die Kopie öffnet sich als {format}, aufrecht, mit {width} x {height} Pixeln.</translation>
        </message>
        <message>
            <source>The copy opens as {format}, {width} x {height} pixels.</source>
            <translation>Die Kopie öffnet sich als {format} mit {width} x {height} Pixeln.</translation>
        </message>
        <message>
            <source>The copy opens as its original does: {format}, {width} x {height} pixels.</source>
            <translation>Die Kopie öffnet sich wie ihr Original: {format}, {width} x {height} Pixel.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Jedes Pixel außerhalb dessen, was verborgen wurde, ist unverändert.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was in all {count} frames.</source>
            <translation>Jedes Pixel außerhalb dessen, was verborgen wurde, ist in allen {count} Einzelbildern unverändert.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden pixel comes out the same.</source>
            <translation>Noch einmal allein aus der Umgebung gemalt, sieht jedes verborgene Pixel genauso aus.</translation>
        </message>
        <message>
            <source>The hidden part shares no detail with the original.</source>
            <translation>Der verborgene Teil hat keine Einzelheit mit dem Original gemein.</translation>
        </message>
        <message>
            <source>The copy has another number of frames than the original.</source>
            <translation>Die Kopie hat eine andere Zahl von Einzelbildern als das Original.</translation>
        </message>
        <message>
            <source>The whole picture was hidden.</source>
            <translation>Das ganze Bild wurde verborgen.</translation>
        </message>
        <message>
            <source>Something of the hidden part still shows in the copy.</source>
            <translation>Vom verborgenen Teil ist in der Kopie noch etwas zu sehen.</translation>
        </message>
        <message>
            <source>Looked at again: no text, code or face where something was hidden.</source>
            <translation>Noch einmal angesehen: kein Text, kein Code und kein Gesicht, wo etwas verborgen wurde.</translation>
        </message>
        <message>
            <source>No readable text, plate or code that gives something away is seen.</source>
            <translation>Es ist kein lesbarer Text, kein Kennzeichen und kein Code zu sehen, der etwas verrät.</translation>
        </message>
        <message>
            <source>The copy was not looked at again, for the engines are not there.</source>
            <translation>Die Kopie wurde nicht noch einmal angesehen, weil die Erkennung fehlt.</translation>
        </message>
        <message>
            <source>Nothing was hidden in the picture.</source>
            <translation>Auf dem Bild wurde nichts verborgen.</translation>
        </message>
        <message>
            <source>The copy could not be looked at again in full ({stages}).</source>
            <translation>Die Kopie konnte nicht vollständig noch einmal angesehen werden ({stages}).</translation>
        </message>
        <message>
            <source>Something can still be made out where it was hidden: {things}.</source>
            <translation>Wo etwas verborgen wurde, ist noch etwas zu erkennen: {things}.</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>Das Bild konnte nicht vollständig angesehen werden.</translation>
        </message>
        <message>
            <source>The picture still shows: {things}.</source>
            <translation>Das Bild verrät noch etwas: {things}.</translation>
        </message>
        <message>
            <source>The copy does not have the colours of the original.</source>
            <translation>Die Kopie hat nicht die Farben des Originals.</translation>
        </message>
        <message>
            <source>The coded picture is a copy, byte for byte, and so is all that says how to show it.</source>
            <translation>Das kodierte Bild ist eine Kopie, Byte für Byte, und ebenso alles, was sagt, wie es zu zeigen ist.</translation>
        </message>
        <message>
            <source>The pixels of the copy could not be compared.</source>
            <translation>Die Pixel der Kopie konnten nicht verglichen werden.</translation>
        </message>
        <message>
            <source>The copy does not show the same picture as the original.</source>
            <translation>Die Kopie zeigt nicht dasselbe Bild wie das Original.</translation>
        </message>
        <message>
            <source>Every pixel is what it was.</source>
            <translation>Jedes Pixel ist unverändert.</translation>
        </message>
        <message>
            <source>The picture was coded again as a JPEG of quality {quality} (4:4:4).</source>
            <translation>Das Bild wurde neu kodiert, als JPEG mit Qualität {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again as AVIF of quality {quality} (4:4:4).</source>
            <translation>Das Bild wurde neu kodiert, als AVIF mit Qualität {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again as WebP of quality {quality}.</source>
            <translation>Das Bild wurde neu kodiert, als WebP mit Qualität {quality}.</translation>
        </message>
        <message>
            <source>Only the first page was looked at.</source>
            <translation>Nur die erste Seite wurde angesehen.</translation>
        </message>
        <message>
            <source>The copy stays in its format, {format}: {reason}</source>
            <translation>Die Kopie behält ihr Format, {format}: {reason}</translation>
        </message>
        <message>
            <source>it shows more than one picture, and a JPEG holds only one.</source>
            <translation>Es sind mehrere Bilder, und ein JPEG fasst nur eines.</translation>
        </message>
        <message>
            <source>its colours are described in a way (HDR, for example) that cannot be carried over into a JPEG.</source>
            <translation>Ihre Farben sind so beschrieben (zum Beispiel HDR), dass ein JPEG sie nicht übernehmen kann.</translation>
        </message>
        <message>
            <source>Its colours (HDR, for example) could not be carried over: the copy may look pale.</source>
            <translation>Seine Farben (zum Beispiel HDR) ließen sich nicht übernehmen: Die Kopie kann blass aussehen.</translation>
        </message>
        <message>
            <source>There is no file at this path.</source>
            <translation>Unter diesem Pfad gibt es keine Datei.</translation>
        </message>
        <message>
            <source>This file may not be read by you: its permissions forbid it.</source>
            <translation>Diese Datei dürfen Sie nicht lesen: Ihre Berechtigungen erlauben es nicht.</translation>
        </message>
        <message>
            <source>This is a folder, so there is no photo to read.</source>
            <translation>Das ist ein Ordner, also gibt es kein Foto zu lesen.</translation>
        </message>
        <message>
            <source>This is not a regular file, so there is no photo to read.</source>
            <translation>Das ist keine gewöhnliche Datei, also gibt es kein Foto zu lesen.</translation>
        </message>
        <message>
            <source>The file could not be read: {reason}.</source>
            <translation>Die Datei konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>This is not a usable path.</source>
            <translation>Dieser Pfad ist nicht brauchbar.</translation>
        </message>
        <message>
            <source>The file changed while it was being read. Try again when nothing writes to it.</source>
            <translation>Die Datei änderte sich, während sie gelesen wurde. Versuchen Sie es noch einmal, wenn nichts mehr hineinschreibt.</translation>
        </message>
        <message>
            <source>The file's content is no photo format that PhotoVet knows.</source>
            <translation>Der Inhalt der Datei ist kein Fotoformat, das PhotoVet kennt.</translation>
        </message>
        <message>
            <source>The file has {size}, more than the limit of {limit}.</source>
            <translation>Die Datei hat {size}, mehr als die Grenze von {limit}.</translation>
        </message>
        <message>
            <source>The file has more than {limit} {parts}, which is more than PhotoVet reads.</source>
            <translation>Die Datei hat mehr als {limit} Teile, mehr als PhotoVet liest.</translation>
        </message>
        <message>
            <source>A box of the file is larger than the format's size field can say.</source>
            <translation>Ein Teil der Datei ist größer, als das Format es angeben kann.</translation>
        </message>
        <message>
            <source>The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them.</source>
            <translation>Das Bild hat {width} x {height} Pixel, und PhotoVet öffnet bis zu {limit} Millionen davon.</translation>
        </message>
        <message>
            <source>The picture needs more memory to decode than there is.</source>
            <translation>Um das Bild zu öffnen, reicht der Arbeitsspeicher nicht.</translation>
        </message>
        <message>
            <source>The photo needs more memory than a worker may use. It was skipped.</source>
            <translation>Das Foto braucht mehr Speicher, als ihm zusteht. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>The photo needed more than {size} of memory. It was skipped.</source>
            <translation>Das Foto brauchte mehr als {size} Speicher. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>Das Foto dauerte länger als {seconds} Sekunden. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>Ein unerwarteter Fehler ({error}) kam bei diesem Foto dazwischen. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>The worker process crashed at this photo{cause}. The photo was skipped; the others went on.</source>
            <translation>Der Arbeitsprozess ist bei diesem Foto abgestürzt{cause}. Das Foto wurde übersprungen; mit den anderen ging es weiter.</translation>
        </message>
        <message>
            <source>PhotoVet could not start its worker processes. `photovet doctor` may say why.</source>
            <translation>PhotoVet konnte seine Arbeitsprozesse nicht starten. Vielleicht sagt `photovet doctor`, warum.</translation>
        </message>
        <message>
            <source>Part of the check could not be done ({stages}), so this photo is not known to be safe.</source>
            <translation>Ein Teil der Prüfung war nicht möglich ({stages}), daher ist nicht bekannt, ob dieses Foto unbedenklich ist.</translation>
        </message>
        <message>
            <source>The check for {rule} broke off, so this photo is not known to be safe.</source>
            <translation>Die Prüfung „{rule}“ brach ab, daher ist nicht bekannt, ob dieses Foto unbedenklich ist.</translation>
        </message>
        <message>
            <source>PhotoVet does not change camera raw files, because a changed one may no longer develop as before. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>PhotoVet verändert keine Rohdateien von Kameras, weil sich eine veränderte vielleicht nicht mehr wie zuvor entwickeln lässt. Exportieren Sie das Foto mit Ihrem RAW-Programm als JPEG und bereinigen Sie diese Kopie.</translation>
        </message>
        <message>
            <source>This camera raw file holds no preview that PhotoVet could look at.</source>
            <translation>Diese Rohdatei einer Kamera enthält keine Vorschau, die PhotoVet ansehen könnte.</translation>
        </message>
        <message>
            <source>This TIFF file is a camera raw file, and PhotoVet does not change those. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>Diese TIFF-Datei ist eine Rohdatei einer Kamera, und solche verändert PhotoVet nicht. Exportieren Sie das Foto mit Ihrem RAW-Programm als JPEG und bereinigen Sie diese Kopie.</translation>
        </message>
        <message>
            <source>A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet cannot vet. Export the picture as JPEG or PNG and clean that copy.</source>
            <translation>Ein Photoshop-Dokument bewahrt Ebenen, verborgene Teile und frühere Zustände, die PhotoVet nicht prüfen kann. Exportieren Sie das Bild als JPEG oder PNG und bereinigen Sie diese Kopie.</translation>
        </message>
        <message>
            <source>This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may hold the place and the time, and everything that is heard and seen in it.</source>
            <translation>Das ist ein Video, und PhotoVet bereinigt nur Fotos. Teilen Sie es nicht ungeprüft: Es kann Ort und Zeit enthalten und alles, was darin zu hören und zu sehen ist.</translation>
        </message>
        <message>
            <source>PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of its picture. {reason} You can also clean its metadata only.</source>
            <translation>PhotoVet kann die versteckten Daten dieser {format}-Datei entfernen, aber keine Teile ihres Bildes verbergen. {reason} Sie können auch nur ihre Metadaten bereinigen.</translation>
        </message>
        <message>
            <source>Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first.</source>
            <translation>Teile eines animierten AVIF können noch nicht verborgen werden. Speichern Sie es zuerst als animiertes WebP oder PNG.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Wählen Sie JPEG als Format der Kopien.</translation>
        </message>
        <message>
            <source>It cannot be written as a JPEG: {reason}</source>
            <translation>Als JPEG lässt sie sich nicht schreiben: {reason}</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>In einer {format}-Datei mit mehreren Bildern können noch keine Teile verborgen werden. Speichern Sie die Bilder einzeln.</translation>
        </message>
        <message>
            <source>The picture is larger than a JPEG can be: {limit} pixels on a side.</source>
            <translation>Das Bild ist größer, als ein JPEG sein kann: {limit} Pixel an einer Seite.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>Teile dieses TIFF-Bildes können nicht verborgen werden, ohne den Rest zu verändern, denn es ist auf seltene Weise kodiert. Speichern Sie es zuerst als PNG oder als gewöhnliches TIFF, oder bereinigen Sie nur seine Metadaten.</translation>
        </message>
        <message>
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>Die TIFF-Datei ist auf eine Weise komprimiert (Nummer {number}), die PhotoVet nicht bereinigen kann; öffnen Sie sie und speichern Sie sie als PNG oder als TIFF mit anderer Komprimierung.</translation>
        </message>
        <message>
            <source>The picture is encrypted, so a clean copy cannot be made of it.</source>
            <translation>Das Bild ist verschlüsselt, daher ist keine saubere Kopie davon möglich.</translation>
        </message>
        <message>
            <source>The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.</source>
            <translation>Das Bild ist auf eine Weise kodiert ({coding}), die PhotoVet nicht bereinigen kann; öffnen Sie es und speichern Sie es als JPEG oder PNG.</translation>
        </message>
        <message>
            <source>The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG.</source>
            <translation>Das Bild braucht eine Funktion ({name}), die PhotoVet nicht kennt; speichern Sie es als JPEG oder PNG.</translation>
        </message>
        <message>
            <source>Parts of this picture are kept in another file, so a clean copy cannot be made of it.</source>
            <translation>Teile dieses Bildes liegen in einer anderen Datei, daher ist keine saubere Kopie davon möglich.</translation>
        </message>
        <message>
            <source>The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one.</source>
            <translation>Die Bildfolge ist auf eine Weise kodiert, die PhotoVet nicht bereinigen kann; speichern Sie ihre Bilder einzeln.</translation>
        </message>
        <message>
            <source>This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. Save it again as an ordinary JPEG.</source>
            <translation>Dieses JPEG ist von seltener Art (verlustfrei, arithmetisch oder hierarchisch), die PhotoVet nicht umschreiben kann. Speichern Sie es noch einmal als gewöhnliches JPEG.</translation>
        </message>
        <message>
            <source>This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG.</source>
            <translation>Dieses JPEG ist arithmetisch kodiert; das kann PhotoVet nicht umschreiben. Speichern Sie es noch einmal als JPEG.</translation>
        </message>
        <message>
            <source>This JPEG has 12 bits per sample, which PhotoVet cannot rewrite.</source>
            <translation>Dieses JPEG hat 12 Bit je Farbwert; das kann PhotoVet nicht umschreiben.</translation>
        </message>
        <message>
            <source>This JPEG has {count} colour components, which PhotoVet cannot rewrite.</source>
            <translation>Dieses JPEG hat {count} Farbkomponenten; das kann PhotoVet nicht umschreiben.</translation>
        </message>
        <message>
            <source>This JPEG samples its colours in a ratio that PhotoVet cannot rewrite.</source>
            <translation>Dieses JPEG tastet seine Farben in einem Verhältnis ab, das PhotoVet nicht umschreiben kann.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>Das Foto wurde verändert, nachdem Sie es angesehen hatten. Sehen Sie es noch einmal an, bevor Sie es exportieren.</translation>
        </message>
        <message>
            <source>Something that was to be hidden was not found again, and where it was is not known. Look at it again.</source>
            <translation>Etwas, das verborgen werden sollte, wurde nicht wiedergefunden, und wo es war, ist nicht bekannt. Sehen Sie es sich noch einmal an.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Wie früher entschieden verborgen, obwohl diesmal nicht gefunden: {count}.</translation>
        </message>
        <message>
            <source>Decided earlier, but not followed, for nothing that was found this time fits: {count}.</source>
            <translation>Früher entschieden, aber nicht befolgt, weil nichts diesmal Gefundenes dazu passt: {count}.</translation>
        </message>
        <message>
            <source>The preview has another size than the photo.</source>
            <translation>Die Vorschau hat eine andere Größe als das Foto.</translation>
        </message>
        <message>
            <source>The copy would be of no known format.</source>
            <translation>Die Kopie hätte kein bekanntes Format.</translation>
        </message>
        <message>
            <source>The copy could not be written to the output folder: {reason}.</source>
            <translation>Die Kopie konnte nicht in den Zielordner geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>The copy could not be given its name: {reason}.</source>
            <translation>Die Kopie konnte ihren Namen nicht bekommen: {reason}.</translation>
        </message>
        <message>
            <source>The output folder is full of files of this name.</source>
            <translation>Der Zielordner ist voller Dateien dieses Namens.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>Es gibt keine Sitzungsdatei {path}.</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} ist keine PhotoVet-Sitzung.</translation>
        </message>
        <message>
            <source>The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.</source>
            <translation>Die Sitzung {path} wurde von einem neueren PhotoVet geschrieben; öffnen Sie sie mit diesem. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be opened: {reason}.</source>
            <translation>Die Sitzungsdatei {path} kann nicht geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: {reason}.</source>
            <translation>Die Sitzungsdatei {path} ist beschädigt: {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be made: {reason}.</source>
            <translation>Die Sitzungsdatei {path} kann nicht angelegt werden: {reason}.</translation>
        </message>
        <message>
            <source>The session {path} could not be brought up to date. It is unchanged.</source>
            <translation>Die Sitzung {path} konnte nicht auf den neuen Stand gebracht werden. Sie ist unverändert.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>Das Prüfprotokoll {path} kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>Das Ende des Prüfprotokolls {path} fehlt, daher wird nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>Entry {number} of the vetting record is not as it was written.</source>
            <translation>Eintrag {number} des Prüfprotokolls ist nicht mehr so, wie er geschrieben wurde.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>Der Anker des Prüfprotokolls {path} fehlt oder ist beschädigt, daher wird nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>The vetting record {path} was changed after its last entry; nothing is added.</source>
            <translation>Das Prüfprotokoll {path} wurde nach seinem letzten Eintrag verändert; es wird nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>The watchlist {name} holds {count} words; up to {limit} are used.</source>
            <translation>Die Wortliste {name} enthält {count} Wörter; bis zu {limit} werden verwendet.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as text.</source>
            <translation>Die Wortliste {name} konnte nicht als Text gelesen werden.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as a table: {reason}.</source>
            <translation>Die Wortliste {name} konnte nicht als Tabelle gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{word} is too short to be looked for: at least {count} characters.</source>
            <translation>{word} ist zu kurz für die Suche: mindestens {count} Zeichen.</translation>
        </message>
        <message>
            <source>The watchlist could not be saved: {reason}.</source>
            <translation>Die Wortliste konnte nicht gespeichert werden: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export copies</source>
            <translation>Kopien exportieren</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Ordner für die Kopien</translation>
        </message>
        <message>
            <source>How hidden regions look</source>
            <translation>Wie verborgene Bereiche aussehen</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Datum in den Kopien</translation>
        </message>
        <message>
            <source>Names of the copies</source>
            <translation>Namen der Kopien</translation>
        </message>
        <message>
            <source>As the originals are named</source>
            <translation>Wie die Originale heißen</translation>
        </message>
        <message>
            <source>Neutral: photo-0001, photo-0002, …</source>
            <translation>Neutral: photo-0001, photo-0002, …</translation>
        </message>
        <message>
            <source>Format of the copies</source>
            <translation>Format der Kopien</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>Wie sie sind</translation>
        </message>
        <message>
            <source>JPEG, opens everywhere</source>
            <translation>JPEG, lässt sich überall öffnen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>These photos are JPEGs already, and stay as they are.</source>
            <translation>Diese Fotos sind schon JPEGs und bleiben, wie sie sind.</translation>
        </message>
        <message numerus="yes">
            <source>Coding %n photo(s) as JPEG changes their pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</source>
            <translation>
                <numerusform>%n Foto als JPEG zu speichern ändert seine Bildpunkte ein wenig, auch wo nichts verborgen ist, und setzt Weiß hinter alles Durchsichtige. Was ein JPEG nicht fassen kann, etwa eine Animation, bleibt, wie es ist.</numerusform>
                <numerusform>%n Fotos als JPEG zu speichern ändert ihre Bildpunkte ein wenig, auch wo nichts verborgen ist, und setzt Weiß hinter alles Durchsichtige. Was ein JPEG nicht fassen kann, etwa eine Animation, bleibt, wie es ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write {photos} as checked copies</source>
            <translation>{photos} als geprüfte Kopien schreiben</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) that you have not checked will stay behind.</source>
            <translation>
                <numerusform>%n Foto, das Sie nicht geprüft haben, bleibt zurück.</numerusform>
                <numerusform>%n Fotos, die Sie nicht geprüft haben, bleiben zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your originals are never changed, and no file is ever overwritten. Each copy is opened again and checked before it is yours.</source>
            <translation>Ihre Originale werden nie verändert, und keine Datei wird je überschrieben. Jede Kopie wird wieder geöffnet und geprüft, bevor Sie sie bekommen.</translation>
        </message>
        <message>
            <source>What will be removed</source>
            <translation>Was entfernt wird</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose the folder for the copies</source>
            <translation>Den Ordner für die Kopien wählen</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>In den Ordner</translation>
        </message>
        <message>
            <source>Hidden regions</source>
            <translation>Verborgene Bereiche</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>Export %n photo(s)</source>
            <translation>
                <numerusform>%n Foto exportieren</numerusform>
                <numerusform>%n Fotos exportieren</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} - checked copies</source>
            <translation>{folder} - geprüfte Kopien</translation>
        </message>
        <message>
            <source>your own regions ({count})</source>
            <translation>eigene Bereiche ({count})</translation>
        </message>
        <message>
            <source>In the pictures: {what}</source>
            <translation>In den Bildern: {what}</translation>
        </message>
        <message>
            <source>In the files: {what}</source>
            <translation>In den Dateien: {what}</translation>
        </message>
        <message>
            <source>Nothing: these photos tell no more than their pictures.</source>
            <translation>Nichts: Diese Fotos verraten nicht mehr als ihre Bilder.</translation>
        </message>
    </context>
    <context>
        <name>ExportRun</name>
        <message>
            <source>Export copies</source>
            <translation>Kopien exportieren</translation>
        </message>
        <message>
            <source>Copies written</source>
            <translation>Geschriebene Kopien</translation>
        </message>
        <message>
            <source>What became of each photo</source>
            <translation>Was aus jedem Foto geworden ist</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Writing copies: {done} of {total}</source>
            <translation>Kopien werden geschrieben: {done} von {total}</translation>
        </message>
        <message numerus="yes">
            <source>{written} written and checked, %n not written</source>
            <translation>
                <numerusform>{written} geschrieben und geprüft, %n nicht geschrieben</numerusform>
                <numerusform>{written} geschrieben und geprüft, %n nicht geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>{written} written and checked</source>
            <translation>{written} geschrieben und geprüft</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n photo(s) were left out.</source>
            <translation>
                <numerusform>Angehalten. %n Foto wurde ausgelassen.</numerusform>
                <numerusform>Angehalten. %n Fotos wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Each copy is written, opened again and checked.</source>
            <translation>Jede Kopie wird geschrieben, wieder geöffnet und geprüft.</translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>Noch etwa %n Sekunde</numerusform>
                <numerusform>Noch etwa %n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>Noch etwa %n Minute</numerusform>
                <numerusform>Noch etwa %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) passed: {checks}</source>
            <translation>
                <numerusform>%n Prüfung bestanden: {checks}</numerusform>
                <numerusform>%n Prüfungen bestanden: {checks}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) hidden</source>
            <translation>
                <numerusform>%n Bereich verborgen</numerusform>
                <numerusform>%n Bereiche verborgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries removed</source>
            <translation>
                <numerusform>%n Eintrag entfernt</numerusform>
                <numerusform>%n Einträge entfernt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileRows</name>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Which device</source>
            <translation>Welches Gerät</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>Was geschrieben wurde</translation>
        </message>
        <message>
            <source>A second picture</source>
            <translation>Ein zweites Bild</translation>
        </message>
        <message>
            <source>Something embedded</source>
            <translation>Etwas Eingebettetes</translation>
        </message>
        <message>
            <source>Identity numbers</source>
            <translation>Kennnummern</translation>
        </message>
        <message>
            <source>Editing history</source>
            <translation>Bearbeitungsverlauf</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Herkunftsnachweise</translation>
        </message>
        <message>
            <source>Unknown data</source>
            <translation>Unbekannte Daten</translation>
        </message>
        <message>
            <source>Hidden extras</source>
            <translation>Verstecktes</translation>
        </message>
    <message>
        <source>Who made the colour profile</source>
        <translation>Wer das Farbprofil gemacht hat</translation>
    </message>
        <message>
            <source>It stands in the file's name: choose neutral names when you export</source>
            <translation>Es steht im Namen der Datei: Wählen Sie beim Exportieren neutrale Namen</translation>
        </message>
    </context>
    <context>
        <name>GroupRow</name>
        <message>
            <source>Decide one by one</source>
            <translation>Einzeln entscheiden</translation>
        </message>
        <message>
            <source>{kind}: {count} found</source>
            <translation>{kind}: {count} gefunden</translation>
        </message>
        <message>
            <source>All are hidden</source>
            <translation>Alle sind verborgen</translation>
        </message>
        <message>
            <source>All are shown</source>
            <translation>Alle sind sichtbar</translation>
        </message>
        <message>
            <source>{hidden} hidden, {shown} shown</source>
            <translation>{hidden} verborgen, {shown} sichtbar</translation>
        </message>
        <message>
            <source>Hide all {many} in this photo</source>
            <translation>In diesem Foto verbergen: {many}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>When a picture is already online</source>
            <translation>Wenn ein Bild schon im Netz ist</translation>
        </message>
        <message>
            <source>It happens to many families, and there is help. Tell your child that it is not their fault; then go one step at a time.</source>
            <translation>Das passiert vielen Familien, und es gibt Hilfe. Sagen Sie Ihrem Kind, dass es keine Schuld hat; dann ein Schritt nach dem anderen.</translation>
        </message>
        <message>
            <source>1. Ask for it to be taken down</source>
            <translation>1. Bitten Sie, es zu entfernen</translation>
        </message>
        <message>
            <source>Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Many sites remove a child’s photo when a parent asks.</source>
            <translation>Löschen Sie Ihren eigenen Beitrag, bitten Sie dann alle, die es geteilt haben, und nutzen Sie „Melden“ auf der Seite. Viele Seiten entfernen das Foto eines Kindes, wenn die Eltern darum bitten.</translation>
        </message>
        <message>
            <source>2. Tell the places that it shows</source>
            <translation>2. Sagen Sie denen Bescheid, die es zeigt</translation>
        </message>
        <message>
            <source>Tell the school or the club which photo it was, so that they can watch out for strangers who use what it told.</source>
            <translation>Sagen Sie der Schule oder dem Verein, um welches Foto es geht, damit man dort auf Fremde achten kann, die nutzen, was es verrät.</translation>
        </message>
        <message>
            <source>3. If it is an intimate picture of somebody under 18</source>
            <translation>3. Wenn es ein intimes Bild von jemandem unter 18 ist</translation>
        </message>
        <message>
            <source>Take It Down is a free service of NCMEC. It helps to get such pictures removed from many sites, without anybody having to see them.</source>
            <translation>Take It Down ist ein kostenloser Dienst von NCMEC. Er hilft, solche Bilder von vielen Seiten entfernen zu lassen, ohne dass jemand sie ansehen muss.</translation>
        </message>
        <message>
            <source>4. If somebody threatens, follows or asks for more</source>
            <translation>4. Wenn jemand droht, nachstellt oder mehr verlangt</translation>
        </message>
        <message>
            <source>Do not pay and do not answer, and keep the messages. In the United States, NCMEC’s CyberTipline answers day and night; elsewhere, INHOPE lists the hotline of your country. If somebody is in danger now, call the police.</source>
            <translation>Zahlen Sie nicht, antworten Sie nicht, und bewahren Sie die Nachrichten auf. In den USA ist die CyberTipline von NCMEC Tag und Nacht erreichbar; anderswo nennt INHOPE die Meldestelle Ihres Landes. Wenn jetzt jemand in Gefahr ist, rufen Sie die Polizei.</translation>
        </message>
        <message>
            <source>PhotoVet opens no web pages itself: copy an address into your browser.</source>
            <translation>PhotoVet öffnet selbst keine Webseiten: Kopieren Sie eine Adresse in Ihren Browser.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy {address}</source>
            <translation>{address} kopieren</translation>
        </message>
    </context>
    <context>
        <name>MetadataRow</name>
        <message>
            <source>Removed in the copy</source>
            <translation>In der Kopie entfernt</translation>
        </message>
        <message>
            <source>Keep a part of it</source>
            <translation>Einen Teil behalten</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>What a stranger could learn</source>
            <translation>Was Fremde erfahren könnten</translation>
        </message>
        <message>
            <source>PhotoVet is looking at this photo…</source>
            <translation>PhotoVet sieht sich dieses Foto an…</translation>
        </message>
        <message>
            <source>This photo waits for its turn.</source>
            <translation>Dieses Foto wartet, bis es an der Reihe ist.</translation>
        </message>
        <message>
            <source>Nothing will be written for it. Your original is as it was.</source>
            <translation>Dafür wird nichts geschrieben. Ihr Original ist, wie es war.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>From the file (removed in the copy)</source>
            <translation>Aus der Datei (in der Kopie entfernt)</translation>
        </message>
        <message>
            <source>The file tells nothing besides its picture.</source>
            <translation>Die Datei verrät nichts außer ihrem Bild.</translation>
        </message>
        <message numerus="yes">
            <source>See all %n entries, before and after</source>
            <translation>
                <numerusform>Den %n Eintrag vorher und nachher ansehen</numerusform>
                <numerusform>Alle %n Einträge ansehen, vorher und nachher</numerusform>
            </translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>Im Bild</translation>
        </message>
        <message>
            <source>Nothing was found. Have a look yourself before you go on.</source>
            <translation>Es wurde nichts gefunden. Sehen Sie selbst hin, bevor Sie weitergehen.</translation>
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
            <translation>Welche Fotos gezeigt werden</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>With plates</source>
            <translation>Mit Kennzeichen</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Mit Gesichtern</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Sort: as added</source>
            <translation>Sortieren: wie hinzugefügt</translation>
        </message>
        <message>
            <source>Sort: by name</source>
            <translation>Sortieren: nach Namen</translation>
        </message>
        <message>
            <source>Sort: most found</source>
            <translation>Sortieren: die meisten Funde</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Each photo with its state. Arrow keys open the next one.</source>
            <translation>Jedes Foto mit seinem Stand. Pfeiltasten öffnen das nächste.</translation>
        </message>
    </context>
    <context>
        <name>RegionRow</name>
        <message>
            <source>Hide {what}</source>
            <translation>Verbergen: {what}</translation>
        </message>
        <message>
            <source>Hidden in the copy</source>
            <translation>In der Kopie verborgen</translation>
        </message>
        <message>
            <source>Visible in the copy</source>
            <translation>In der Kopie sichtbar</translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): hide it there too</source>
            <translation>
                <numerusform>Auch auf %n weiteren Foto: dort auch verbergen</numerusform>
                <numerusform>Auch auf %n weiteren Fotos: dort auch verbergen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): show it there too</source>
            <translation>
                <numerusform>Auch auf %n weiteren Foto: dort auch zeigen</numerusform>
                <numerusform>Auch auf %n weiteren Fotos: dort auch zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide all {many} in all photos</source>
            <translation>In allen Fotos verbergen: {many}</translation>
        </message>
        <message>
            <source>Show all {many} in all photos</source>
            <translation>In allen Fotos zeigen: {many}</translation>
        </message>
    </context>
    <context>
        <name>SessionLink</name>
        <message>
            <source>{name}, {checked} of {total} checked</source>
            <translation>{name}, {checked} von {total} geprüft</translation>
        </message>
        <message>
            <source>Your decisions cannot be kept on disk: {reason}</source>
            <translation>Ihre Entscheidungen können nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>This photo is no longer where it was.</source>
            <translation>Dieses Foto ist nicht mehr dort, wo es war.</translation>
        </message>
        <message>
            <source>This photo was changed since you last looked at it. Please check it again.</source>
            <translation>Dieses Foto wurde geändert, seit Sie es zuletzt angesehen haben. Bitte prüfen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>What to hide</source>
            <translation>Was verborgen wird</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>Wie es verborgen wird</translation>
        </message>
        <message>
            <source>Your own words</source>
            <translation>Eigene Wörter</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Dieses Fenster</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>How strict</source>
            <translation>Wie streng</translation>
        </message>
        <message>
            <source>Always propose to hide</source>
            <translation>Immer zum Verbergen vorschlagen</translation>
        </message>
        <message>
            <source>Always show</source>
            <translation>Immer zeigen</translation>
        </message>
        <message>
            <source>For each kind</source>
            <translation>Für jede Art</translation>
        </message>
        <message>
            <source>As above: hide</source>
            <translation>Wie oben: verbergen</translation>
        </message>
        <message>
            <source>As above: ask</source>
            <translation>Wie oben: fragen</translation>
        </message>
        <message>
            <source>As above: show</source>
            <translation>Wie oben: zeigen</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>Every style is made from what surrounds the region, never from what is in it.</source>
            <translation>Jeder Stil entsteht aus der Umgebung des Bereichs, nie aus dem, was darin ist.</translation>
        </message>
        <message>
            <source>Style for {many}</source>
            <translation>Stil für {many}</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>Wie oben</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Datum in den Kopien</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Vorsichtig</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Schule</translation>
        </message>
        <message>
            <source>Proposes to hide all writing and codes, and asks about faces.</source>
            <translation>Schlägt vor, alle Schrift und alle Codes zu verbergen, und fragt bei Gesichtern.</translation>
        </message>
        <message>
            <source>As careful, but only asks about writing of no known kind.</source>
            <translation>Ebenso, fragt aber nur bei Schrift, deren Art nicht bekannt ist.</translation>
        </message>
        <message>
            <source>As careful, and proposes to hide faces as well.</source>
            <translation>Ebenso, und schlägt auch Gesichter zum Verbergen vor.</translation>
        </message>
        <message>
            <source>Keep the copyright note</source>
            <translation>Den Urheberrechtsvermerk behalten</translation>
        </message>
        <message>
            <source>Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet looks for them in every photo, even with a letter misread.</source>
            <translation>Namen, Straßen, Mannschaften: wonach nur Ihre Familie oder Schule suchen würde. Eines je Zeile. PhotoVet sucht sie in jedem Foto, auch mit einem falsch gelesenen Buchstaben.</translation>
        </message>
        <message>
            <source>Robin Ashdown
Larkspur Lane
Tigers U9</source>
            <translation>Robin Ahlers
Lerchenweg
Tigers U9</translation>
        </message>
        <message>
            <source>Your own words, one on each line</source>
            <translation>Eigene Wörter, eines je Zeile</translation>
        </message>
        <message>
            <source>They stay on this computer, in a file that only you can read.</source>
            <translation>Sie bleiben auf diesem Computer, in einer Datei, die nur Sie lesen können.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Photos at the same time</source>
            <translation>Fotos gleichzeitig</translation>
        </message>
        <message>
            <source>As many as fit</source>
            <translation>So viele wie passen</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Fotos ansehen</translation>
        </message>
        <message>
            <source>This number changes with the next start.</source>
            <translation>Diese Zahl ändert sich mit dem nächsten Start.</translation>
        </message>
        <message>
            <source>Look quickly: faster, but more is missed</source>
            <translation>Schnell hinsehen: schneller, aber es wird mehr übersehen</translation>
        </message>
        <message>
            <source>Your name, for the vetting record</source>
            <translation>Ihr Name, für das Prüfprotokoll</translation>
        </message>
        <message>
            <source>For schools and clubs: with a name, a record beside the session says who checked and exported which photo, and when. Leave it empty for none.</source>
            <translation>Für Schulen und Vereine: Mit einem Namen hält ein Protokoll neben der Sitzung fest, wer wann welches Foto geprüft und exportiert hat. Leer lassen, wenn keines gewünscht ist.</translation>
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
            <translation>Weitermachen, wo Sie aufgehört haben: {work}</translation>
        </message>
        <message>
            <source>Drop photos or a folder here. Nothing leaves this computer.</source>
            <translation>Fotos oder einen Ordner hier ablegen. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>PhotoVet shows what a stranger could learn from them, and makes copies that no longer tell.</source>
            <translation>PhotoVet zeigt, was Fremde daraus erfahren könnten, und macht Kopien, die das nicht mehr verraten.</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>Fotos wählen…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>Im Hintergrund</translation>
        </message>
        <message>
            <source>School names, number plates, street and shop signs, team shirts and name badges can tell where a child can be found.</source>
            <translation>Schulnamen, Kennzeichen, Straßen- und Ladenschilder, Trikots und Namensschilder können verraten, wo ein Kind zu finden ist.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <source>Most phones write the exact place, the time and the phone’s own details into every photo.</source>
            <translation>Die meisten Telefone schreiben den genauen Ort, die Zeit und Angaben zum Gerät in jedes Foto.</translation>
        </message>
        <message>
            <source>You decide</source>
            <translation>Sie entscheiden</translation>
        </message>
        <message>
            <source>Your originals are never changed. You choose what to hide; every copy is checked before it is yours.</source>
            <translation>Ihre Originale werden nie verändert. Sie wählen, was verborgen wird; jede Kopie wird geprüft, bevor Sie sie bekommen.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>Was tun, wenn ein Bild schon im Netz ist</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>On this computer only</source>
            <translation>Nur auf diesem Computer</translation>
        </message>
        <message>
            <source>Your photos stay here. Every process of PhotoVet refuses internet connections and address look-ups from its own code, and tests at the level of the operating system check that the libraries it uses open none either.</source>
            <translation>Ihre Fotos bleiben hier. Jeder Prozess von PhotoVet verweigert dem eigenen Code Internetverbindungen und Adressabfragen, und Tests auf der Ebene des Betriebssystems prüfen, dass auch die verwendeten Bibliotheken keine öffnen.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
    </context>
    <context>
        <name>WelcomeDialog</name>
        <message>
            <source>Welcome to PhotoVet</source>
            <translation>Willkommen bei PhotoVet</translation>
        </message>
        <message>
            <source>Before you share a photo</source>
            <translation>Bevor Sie ein Foto teilen</translation>
        </message>
        <message>
            <source>The National Center for Missing &amp; Exploited Children (NCMEC) asks parents to look at what else is in a photo before they share it: the name of a school, a number plate, a street or shop sign, a team on a shirt.</source>
            <translation>Das amerikanische Zentrum für vermisste und ausgebeutete Kinder (NCMEC) bittet Eltern, vor dem Teilen eines Fotos darauf zu achten, was sonst noch zu sehen ist: der Name einer Schule, ein Kennzeichen, ein Straßen- oder Ladenschild, eine Mannschaft auf einem Trikot.</translation>
        </message>
        <message>
            <source>PhotoVet looks for these, and for the place and the device that phones write into the file, and makes a copy in which what you chose to hide is gone for good.</source>
            <translation>PhotoVet sucht danach und nach dem Ort und dem Gerät, die Telefone in die Datei schreiben, und macht eine Kopie, in der endgültig fehlt, was Sie verbergen wollten.</translation>
        </message>
        <message>
            <source>Everything happens on this computer, your originals stay as they are, and you decide.</source>
            <translation>Alles geschieht auf diesem Computer, Ihre Originale bleiben, wie sie sind, und Sie entscheiden.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>Was tun, wenn ein Bild schon im Netz ist</translation>
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
            <translation>Fotos wählen</translation>
        </message>
        <message>
            <source>Photos ({endings});;All files (*)</source>
            <translation>Fotos ({endings});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Choose a folder with photos</source>
            <translation>Einen Ordner mit Fotos wählen</translation>
        </message>
        <message>
            <source>There are no photos in what you chose.</source>
            <translation>In dem, was Sie gewählt haben, sind keine Fotos.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Passt so, weiter</translation>
        </message>
        <message numerus="yes">
            <source>Export %n photo(s)…</source>
            <translation>
                <numerusform>%n Foto exportieren…</numerusform>
                <numerusform>%n Fotos exportieren…</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird angesehen…</translation>
        </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Show the whole photo first</source>
        <translation>Erst das ganze Foto zeigen</translation>
    </message>
        <message>
            <source>Next photo to check</source>
            <translation>Nächstes ungeprüftes Foto</translation>
        </message>
    </context>
    <context>
        <name>_Items</name>
        <message>
            <source>What it tells</source>
            <translation>Was es verrät</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>In the copy</source>
            <translation>In der Kopie</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Your region</source>
            <translation>Ihr Bereich</translation>
        </message>
        <message>
            <source>{title} · shown</source>
            <translation>{title} · sichtbar</translation>
        </message>
        <message>
            <source>Your word</source>
            <translation>Ihr Wort</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Schule</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Mannschaft</translation>
        </message>
        <message>
            <source>Shirt number</source>
            <translation>Trikotnummer</translation>
        </message>
        <message>
            <source>Shop sign</source>
            <translation>Ladenschild</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Harmless writing</source>
            <translation>Harmlose Schrift</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Gesicht</translation>
        </message>
        <message>
            <source>your own words</source>
            <translation>eigene Wörter</translation>
        </message>
        <message>
            <source>number plates</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>school names</source>
            <translation>Schulnamen</translation>
        </message>
        <message>
            <source>QR codes and barcodes</source>
            <translation>QR- und Strichcodes</translation>
        </message>
        <message>
            <source>phone numbers and web addresses</source>
            <translation>Telefonnummern und Webadressen</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>street names</source>
            <translation>Straßennamen</translation>
        </message>
        <message>
            <source>names of people</source>
            <translation>Namen von Personen</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>Mannschaften</translation>
        </message>
        <message>
            <source>shirt numbers</source>
            <translation>Trikotnummern</translation>
        </message>
        <message>
            <source>shop signs</source>
            <translation>Ladenschilder</translation>
        </message>
        <message>
            <source>other writing</source>
            <translation>andere Schrift</translation>
        </message>
        <message>
            <source>harmless writing</source>
            <translation>harmlose Schrift</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>A word from your own list</source>
            <translation>Ein Wort aus Ihrer eigenen Liste</translation>
        </message>
        <message>
            <source>A number plate leads to a car and its owner</source>
            <translation>Ein Kennzeichen führt zu einem Auto und seinem Halter</translation>
        </message>
        <message>
            <source>It names a school</source>
            <translation>Es nennt eine Schule</translation>
        </message>
        <message>
            <source>Anyone can scan it from the photo</source>
            <translation>Jeder kann ihn vom Foto ablesen</translation>
        </message>
        <message>
            <source>A stranger could get in touch</source>
            <translation>Fremde könnten Kontakt aufnehmen</translation>
        </message>
        <message>
            <source>It says where the photo was taken</source>
            <translation>Es sagt, wo das Foto entstand</translation>
        </message>
        <message>
            <source>It names a person</source>
            <translation>Es nennt eine Person</translation>
        </message>
        <message>
            <source>A team's name says where a child plays</source>
            <translation>Der Name einer Mannschaft sagt, wo ein Kind spielt</translation>
        </message>
        <message>
            <source>A number on a shirt picks out one player</source>
            <translation>Eine Nummer auf einem Trikot hebt ein Kind heraus</translation>
        </message>
        <message>
            <source>A shop sign places the photo</source>
            <translation>Ein Ladenschild verortet das Foto</translation>
        </message>
        <message>
            <source>Readable writing that is not known to be harmless</source>
            <translation>Lesbare Schrift, die nicht als harmlos bekannt ist</translation>
        </message>
        <message>
            <source>Writing that tells nothing about the place</source>
            <translation>Schrift, die nichts über den Ort verrät</translation>
        </message>
        <message>
            <source>Hide it if this person must not be recognised</source>
            <translation>Verbergen Sie es, wenn diese Person nicht erkannt werden darf</translation>
        </message>
        <message>
            <source>Your own region</source>
            <translation>Ihr eigener Bereich</translation>
        </message>
        <message>
            <source>A face</source>
            <translation>Ein Gesicht</translation>
        </message>
        <message>
            <source>{kind}, not readable</source>
            <translation>{kind}, nicht lesbar</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>„{text}“</translation>
        </message>
        <message>
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
        <message>
            <source>You drew it; it will be hidden</source>
            <translation>Von Ihnen gezeichnet; wird verborgen</translation>
        </message>
        <message>
            <source>You drew it; it will stay visible</source>
            <translation>Von Ihnen gezeichnet; bleibt sichtbar</translation>
        </message>
        <message>
            <source>Not found this time; hidden as decided earlier</source>
            <translation>Diesmal nicht gefunden; wie früher entschieden verborgen</translation>
        </message>
        <message>
            <source>Not found this time; it will stay visible</source>
            <translation>Diesmal nicht gefunden; es bleibt sichtbar</translation>
        </message>
        <message>
            <source>Hidden: this person cannot be recognised by their face</source>
            <translation>Verborgen: Am Gesicht ist diese Person nicht zu erkennen</translation>
        </message>
        <message>
            <source>Shown. Hide it if this child must not be recognised</source>
            <translation>Sichtbar. Verbergen Sie es, wenn dieses Kind nicht erkannt werden darf</translation>
        </message>
        <message>
            <source>Stays visible. {reason}</source>
            <translation>Bleibt sichtbar. {reason}</translation>
        </message>
        <message>
            <source>Hide {what}</source>
            <translation>Verbergen: {what}</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Zeigen: {what}</translation>
        </message>
        <message>
            <source>your own region</source>
            <translation>eigener Bereich</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>scanning…</source>
            <translation>wird gesucht…</translation>
        </message>
        <message>
            <source>✓ checked</source>
            <translation>✓ geprüft</translation>
        </message>
        <message>
            <source>✓ exported</source>
            <translation>✓ exportiert</translation>
        </message>
        <message>
            <source>look closely</source>
            <translation>genau hinsehen</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <source>not a photo</source>
            <translation>kein Foto</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>unlesbar</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>zu groß</translation>
        </message>
        <message>
            <source>gave up</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>This photo could not be read.</source>
            <translation>Dieses Foto konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Written and checked</source>
            <translation>Geschrieben und geprüft</translation>
        </message>
        <message>
            <source>Nothing to remove: an exact copy was written</source>
            <translation>Nichts zu entfernen: Eine genaue Kopie wurde geschrieben</translation>
        </message>
        <message>
            <source>Not written: this format cannot be cleaned without risk</source>
            <translation>Nicht geschrieben: Dieses Format lässt sich nicht sicher säubern</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Nicht geschrieben</translation>
        </message>
        <message>
            <source>it opens as the original does</source>
            <translation>sie lässt sich öffnen wie das Original</translation>
        </message>
        <message>
            <source>the file tells nothing</source>
            <translation>die Datei verrät nichts</translation>
        </message>
        <message>
            <source>no small picture of the original</source>
            <translation>kein kleines Bild vom Original</translation>
        </message>
        <message>
            <source>nothing behind the picture</source>
            <translation>nichts hinter dem Bild</translation>
        </message>
        <message>
            <source>the picture is as it was</source>
            <translation>das Bild ist, wie es war</translation>
        </message>
        <message>
            <source>the picture looks as it did</source>
            <translation>das Bild sieht aus wie zuvor</translation>
        </message>
        <message>
            <source>the rest of the picture is as it was</source>
            <translation>der Rest des Bildes ist, wie er war</translation>
        </message>
        <message>
            <source>what was hidden is replaced</source>
            <translation>Verborgenes ist ersetzt</translation>
        </message>
        <message>
            <source>what was hidden can no longer be read</source>
            <translation>Verborgenes ist nicht mehr lesbar</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>titles and captions</source>
            <translation>Titel und Beschreibungen</translation>
        </message>
        <message>
            <source>second pictures</source>
            <translation>zweite Bilder</translation>
        </message>
        <message>
            <source>embedded video or sound</source>
            <translation>eingebettete Videos oder Töne</translation>
        </message>
        <message>
            <source>identity numbers</source>
            <translation>Kennnummern</translation>
        </message>
        <message>
            <source>editing history</source>
            <translation>Bearbeitungsverlauf</translation>
        </message>
        <message>
            <source>content credentials</source>
            <translation>Herkunftsnachweise</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>unbekannte Daten</translation>
        </message>
        <message>
            <source>Frost</source>
            <translation>Frost</translation>
        </message>
        <message>
            <source>Solid colour</source>
            <translation>Volle Farbe</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaik</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Aufkleber</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep only the year</source>
            <translation>Nur das Jahr behalten</translation>
        </message>
        <message>
            <source>Keep the day</source>
            <translation>Den Tag behalten</translation>
        </message>
        <message>
            <source>Keep date and time</source>
            <translation>Datum und Uhrzeit behalten</translation>
        </message>
        <message>
            <source>The year stays in the copy</source>
            <translation>Das Jahr bleibt in der Kopie</translation>
        </message>
        <message>
            <source>The day stays in the copy</source>
            <translation>Der Tag bleibt in der Kopie</translation>
        </message>
        <message>
            <source>Date and time stay in the copy</source>
            <translation>Datum und Uhrzeit bleiben in der Kopie</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so its picture cannot be read in full.</source>
            <translation>Diese Datei ist beschädigt oder unvollständig, daher lässt sich ihr Bild nicht ganz lesen.</translation>
        </message>
        <message>
            <source>The file that keeps your decisions is damaged.</source>
            <translation>Die Datei mit Ihren Entscheidungen ist beschädigt.</translation>
        </message>
        <message>
            <source>This photo is larger than PhotoVet can safely open.</source>
            <translation>Dieses Foto ist größer, als PhotoVet es sicher öffnen kann.</translation>
        </message>
        <message>
            <source>PhotoVet cannot clean this file without risk, so it writes no copy of it.</source>
            <translation>PhotoVet kann diese Datei nicht ohne Risiko bereinigen und schreibt daher keine Kopie.</translation>
        </message>
        <message>
            <source>PhotoVet gave up on this photo; the others went on.</source>
            <translation>PhotoVet hat bei diesem Foto aufgegeben; mit den anderen ging es weiter.</translation>
        </message>
        <message>
            <source>The copy could not be written.</source>
            <translation>Die Kopie konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The copy did not pass its checks, so it was removed.</source>
            <translation>Die Kopie hat ihre Prüfung nicht bestanden und wurde entfernt.</translation>
        </message>
    </context>
</TS>
