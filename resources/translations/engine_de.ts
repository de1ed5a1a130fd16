<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Engine</name>
        <message>
            <source>--purpose and --consents belong together.</source>
            <translation>--purpose und --consents gehören zusammen.</translation>
        </message>
        <message>
            <source>A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet cannot vet. Export the picture as JPEG or PNG and clean that copy.</source>
            <translation>Ein Photoshop-Dokument bewahrt Ebenen, verborgene Teile und frühere Zustände, die PhotoVet nicht prüfen kann. Exportieren Sie das Bild als JPEG oder PNG und bereinigen Sie diese Kopie.</translation>
        </message>
        <message>
            <source>A box of the file is larger than the format's size field can say.</source>
            <translation>Ein Teil der Datei ist größer, als das Format es angeben kann.</translation>
        </message>
        <message>
            <source>A depth map, which shows the outlines of what was in front of the camera.</source>
            <translation>Eine Tiefenkarte, die die Umrisse dessen zeigt, was vor der Kamera war.</translation>
        </message>
        <message>
            <source>A face.</source>
            <translation>Ein Gesicht.</translation>
        </message>
        <message>
            <source>A person should look</source>
            <translation>Das sollte sich ein Mensch ansehen</translation>
        </message>
        <message numerus="yes">
            <source>A person should look at {count} photos before a copy is shared.</source>
            <translation>
                <numerusform>Ein Mensch sollte {count} Foto ansehen, bevor eine Kopie weitergegeben wird.</numerusform>
                <numerusform>Ein Mensch sollte {count} Fotos ansehen, bevor eine Kopie weitergegeben wird.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <source>Also in the file</source>
            <translation>Außerdem in der Datei</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Beliebigem</translation>
        </message>
        <message>
            <source>Check failed, {name}: {detail}</source>
            <translation>Prüfung nicht bestanden, {name}: {detail}</translation>
        </message>
        <message>
            <source>Checked by a person</source>
            <translation>Von einem Menschen geprüft</translation>
        </message>
        <message>
            <source>Checked by a person: {photos}.</source>
            <translation>Von einem Menschen geprüft: {photos}.</translation>
        </message>
        <message>
            <source>Checked: {names}.</source>
            <translation>Geprüft: {names}.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Cleaned</source>
            <translation>Bereinigt</translation>
        </message>
        <message>
            <source>Copied as it was: there was nothing to remove</source>
            <translation>Unverändert kopiert: Es gab nichts zu entfernen</translation>
        </message>
        <message>
            <source>Copies written: {photos}.</source>
            <translation>Kopien geschrieben: {photos}.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopie</translation>
        </message>
        <message>
            <source>Could not be checked: {reason}</source>
            <translation>Konnte nicht geprüft werden: {reason}</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Entry {number}</source>
            <translation>Eintrag {number}</translation>
        </message>
        <message>
            <source>Entry {number}: stood behind the record's end and was taken over by entry {other}; it is nobody's signature.</source>
            <translation>Eintrag {number}: stand hinter dem Ende des Protokolls und wurde von Eintrag {other} übernommen; er ist niemandes Unterschrift.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>From your watchlist, in the file</source>
            <translation>Aus Ihrer Wortliste, in der Datei</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <source>In the files</source>
            <translation>In den Dateien</translation>
        </message>
        <message>
            <source>In the files (number of photos): {kinds}.</source>
            <translation>In den Dateien (Zahl der Fotos): {kinds}.</translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>Im Bild</translation>
        </message>
        <message>
            <source>In the picture: {kinds}.</source>
            <translation>Im Bild: {kinds}.</translation>
        </message>
        <message>
            <source>In the pictures</source>
            <translation>In den Bildern</translation>
        </message>
        <message>
            <source>In the pictures: {kinds}.</source>
            <translation>In den Bildern: {kinds}.</translation>
        </message>
        <message>
            <source>LOOK</source>
            <translation>ANSEHEN</translation>
        </message>
        <message>
            <source>Left as it is: {kinds}.</source>
            <translation>Bleibt, wie es ist: {kinds}.</translation>
        </message>
        <message>
            <source>Made on {day}.</source>
            <translation>Erstellt am {day}.</translation>
        </message>
        <message>
            <source>No longer where it was written: {copy}  ({purpose}): {reason}</source>
            <translation>Nicht mehr dort, wo sie geschrieben wurde: {copy}  ({purpose}): {reason}</translation>
        </message>
        <message>
            <source>Not checked in full</source>
            <translation>Nicht vollständig geprüft</translation>
        </message>
        <message>
            <source>Not checked: {reason}</source>
            <translation>Nicht geprüft: {reason}</translation>
        </message>
        <message>
            <source>Not fully checked: {reason}</source>
            <translation>Nicht vollständig geprüft: {reason}</translation>
        </message>
        <message>
            <source>Not recorded, because it was not scanned in full: {path}</source>
            <translation>Nicht eingetragen, weil es nicht vollständig untersucht wurde: {path}</translation>
        </message>
        <message>
            <source>Not signed: {path}: {reason}</source>
            <translation>Nicht gegengezeichnet: {path}: {reason}</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Hinweis: {note}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing found that tells more than the picture itself.</source>
            <translation>Nichts gefunden, was mehr verrät als das Bild selbst.</translation>
        </message>
        <message>
            <source>Nothing has to be withdrawn.</source>
            <translation>Nichts muss zurückgezogen werden.</translation>
        </message>
        <message>
            <source>Nothing to do: there was no photo.</source>
            <translation>Nichts zu tun: Es gab kein Foto.</translation>
        </message>
        <message>
            <source>Nothing to remove</source>
            <translation>Nichts zu entfernen</translation>
        </message>
        <message>
            <source>Nothing was found that tells more than the pictures themselves.</source>
            <translation>Es wurde nichts gefunden, was mehr verrät als die Bilder selbst.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>PhotoVet report</source>
            <translation>PhotoVet-Bericht</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Please look at: {kinds}.</source>
            <translation>Bitte ansehen: {kinds}.</translation>
        </message>
        <message>
            <source>QR codes or barcodes</source>
            <translation>QR- oder Strichcodes</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Share the cleaned copies, and not these files.</source>
            <translation>Geben Sie die bereinigten Kopien weiter und nicht diese Dateien.</translation>
        </message>
        <message>
            <source>Signatures with that key count from now on, as made by {name}.</source>
            <translation>Unterschriften mit diesem Schlüssel zählen ab jetzt, als von {name} geleistet.</translation>
        </message>
        <message>
            <source>Signatures with the keys of {name} count no longer.</source>
            <translation>Unterschriften mit den Schlüsseln von {name} zählen nicht mehr.</translation>
        </message>
        <message>
            <source>Signed off by a second person: {photos}.</source>
            <translation>Von einer zweiten Person gegengezeichnet: {photos}.</translation>
        </message>
        <message>
            <source>Something to hide</source>
            <translation>Etwas zu verbergen</translation>
        </message>
        <message>
            <source>Stopped. Every copy that is in the output folder is whole and checked.</source>
            <translation>Angehalten. Jede Kopie im Ausgabeordner ist vollständig und geprüft.</translation>
        </message>
        <message>
            <source>Stopped. The report ends where it was.</source>
            <translation>Angehalten. Der Bericht endet, wo er gerade war.</translation>
        </message>
        <message>
            <source>Stopped. What had been checked is in the report.</source>
            <translation>Angehalten. Was geprüft war, steht im Bericht.</translation>
        </message>
        <message>
            <source>Stopped. What had finished is in the report.</source>
            <translation>Angehalten. Was fertig war, steht im Bericht.</translation>
        </message>
        <message>
            <source>Texts and places themselves are left out, so that this report can be passed on.</source>
            <translation>Die Texte und Orte selbst sind weggelassen, damit dieser Bericht weitergegeben werden kann.</translation>
        </message>
        <message>
            <source>The clothes around a shirt number.</source>
            <translation>Die Kleidung um eine Trikotnummer.</translation>
        </message>
        <message>
            <source>The clothes of a person whose face is seen.</source>
            <translation>Die Kleidung einer Person, deren Gesicht zu sehen ist.</translation>
        </message>
        <message>
            <source>A frame of the GIF file cannot be decoded.</source>
            <translation>Ein Einzelbild der GIF-Datei lässt sich nicht dekodieren.</translation>
        </message>
        <message>
            <source>A frame of the GIF file cannot be written.</source>
            <translation>Ein Einzelbild der GIF-Datei lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>A gain map, which shows the picture a second time, for bright screens.</source>
            <translation>Eine Helligkeitskarte (Gain Map), die das Bild ein zweites Mal zeigt, für helle Bildschirme.</translation>
        </message>
        <message>
            <source>A hidden MCU is not what its surroundings make of it.</source>
            <translation>Eine verborgene MCU ist nicht das, was ihre Umgebung ergibt.</translation>
        </message>
        <message>
            <source>A key has 64 hexadecimal digits, as `photovet audit key` shows it on the other computer.</source>
            <translation>Ein Schlüssel hat 64 Hexadezimalziffern, wie `photovet audit key` ihn auf dem anderen Computer zeigt.</translation>
        </message>
        <message>
            <source>A name is needed, to tell whose key it is.</source>
            <translation>Ein Name ist nötig, um zu sagen, wessen Schlüssel es ist.</translation>
        </message>
        <message>
            <source>A page of the copy has another size than in the original.</source>
            <translation>Eine Seite der Kopie hat eine andere Größe als im Original.</translation>
        </message>
        <message>
            <source>A paper, a screen or a board with {count} lines of text.</source>
            <translation>Ein Blatt Papier, ein Bildschirm oder eine Tafel mit {count} Zeilen Text.</translation>
        </message>
        <message>
            <source>A part of the copy shows something else than the original.</source>
            <translation>Ein Teil der Kopie zeigt etwas anderes als das Original.</translation>
        </message>
        <message>
            <source>A second reader finds nothing in the file that identifies.</source>
            <translation>Ein zweites Leseprogramm findet nichts in der Datei, das jemanden erkennbar macht.</translation>
        </message>
        <message>
            <source>A small copy of the picture (thumbnail) that would still show what is hidden in the large one.</source>
            <translation>Ein kleines Vorschaubild, das noch zeigen würde, was im großen Bild verborgen ist.</translation>
        </message>
        <message>
            <source>A {code} that PhotoVet could not decode, though a phone may.</source>
            <translation>Ein {code}, den PhotoVet nicht entschlüsseln konnte, ein Telefon aber vielleicht kann.</translation>
        </message>
        <message>
            <source>A {code} that any phone can read: “{text}”.</source>
            <translation>Ein {code}, den jedes Telefon lesen kann: „{text}“.</translation>
        </message>
        <message>
            <source>A {code} that asks for a payment.</source>
            <translation>Ein {code}, der zu einer Zahlung auffordert.</translation>
        </message>
        <message>
            <source>A {code} that dials a phone number.</source>
            <translation>Ein {code}, der eine Telefonnummer wählt.</translation>
        </message>
        <message>
            <source>A {code} that holds a date in a calendar.</source>
            <translation>Ein {code}, der einen Termin im Kalender enthält.</translation>
        </message>
        <message>
            <source>A {code} that holds a person's contact card.</source>
            <translation>Ein {code}, der die Kontaktdaten einer Person enthält.</translation>
        </message>
        <message>
            <source>A {code} that holds a place on the map.</source>
            <translation>Ein {code}, der einen Ort auf der Karte enthält.</translation>
        </message>
        <message>
            <source>A {code} that holds a secret for signing in.</source>
            <translation>Ein {code}, der ein Geheimnis zum Anmelden enthält.</translation>
        </message>
        <message>
            <source>A {code} that holds a wireless network and its password.</source>
            <translation>Ein {code}, der ein WLAN und dessen Passwort enthält.</translation>
        </message>
        <message>
            <source>A {code} that holds “{text}”, a word on your watchlist.</source>
            <translation>Ein {code}, der „{text}“ enthält, eines Ihrer eigenen Wörter.</translation>
        </message>
        <message>
            <source>A {code} that opens the web page “{text}”.</source>
            <translation>Ein {code}, der die Webseite „{text}“ öffnet.</translation>
        </message>
        <message>
            <source>A {code} that sends a text message.</source>
            <translation>Ein {code}, der eine Textnachricht sendet.</translation>
        </message>
        <message>
            <source>A {code} that writes an e-mail.</source>
            <translation>Ein {code}, der eine E-Mail schreibt.</translation>
        </message>
        <message>
            <source>A {code} with the number “{text}”; it can name a product, a ticket or a person.</source>
            <translation>Ein {code} mit der Nummer „{text}“; er kann ein Produkt, ein Ticket oder eine Person bezeichnen.</translation>
        </message>
        <message>
            <source>All coefficients outside of the {count} hidden MCUs are copies.</source>
            <translation>Alle Koeffizienten außerhalb der {count} verborgenen MCUs sind Kopien.</translation>
        </message>
        <message>
            <source>An entry of the session cannot be read: it is not JSON.</source>
            <translation>Ein Eintrag der Sitzung lässt sich nicht lesen: Er ist kein JSON.</translation>
        </message>
        <message>
            <source>An entry of the session cannot be read: it is not an object.</source>
            <translation>Ein Eintrag der Sitzung lässt sich nicht lesen: Er ist kein Objekt.</translation>
        </message>
        <message>
            <source>An entry of the session cannot be read: it is not text.</source>
            <translation>Ein Eintrag der Sitzung lässt sich nicht lesen: Er ist kein Text.</translation>
        </message>
        <message>
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>Ein unerwarteter Fehler ({error}) kam bei diesem Foto dazwischen. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>Asked both to hide and to keep: {both}.</source>
            <translation>Sowohl zu verbergen als auch zu behalten: {both}.</translation>
        </message>
        <message>
            <source>Checked by {who}; a second person has not signed it off yet.</source>
            <translation>Geprüft von {who}; eine zweite Person hat noch nicht gegengezeichnet.</translation>
        </message>
        <message>
            <source>Checks can be shown as text or json, not {report_format}.</source>
            <translation>Prüfungen lassen sich als text oder json zeigen, nicht als {report_format}.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Wählen Sie JPEG als Format der Kopien.</translation>
        </message>
        <message>
            <source>Consents and signatures need a session: name one with --session.</source>
            <translation>Einwilligungen und Unterschriften brauchen eine Sitzung: Nennen Sie eine mit --session.</translation>
        </message>
        <message>
            <source>Copies can be written as-is or as jpeg, not {copy_format}.</source>
            <translation>Kopien können as-is oder als jpeg geschrieben werden, nicht als {copy_format}.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Daten hinter dem Ende des Bildes, wo Programme Dinge verstecken oder vergessen.</translation>
        </message>
        <message>
            <source>Dates can be kept as none, year, day or all, not {keep_date}.</source>
            <translation>Das Datum kann als none, year, day oder all erhalten bleiben, nicht als {keep_date}.</translation>
        </message>
        <message>
            <source>Decided about in an earlier scan; not found in this one.</source>
            <translation>In einer früheren Durchsicht entschieden; in dieser nicht gefunden.</translation>
        </message>
        <message>
            <source>Decided earlier, but not followed, for nothing that was found this time fits: {count}.</source>
            <translation>Früher entschieden, aber nicht befolgt, weil nichts diesmal Gefundenes dazu passt: {count}.</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>der zugeteilte Speicherplatz ist aufgebraucht</translation>
        </message>
        <message>
            <source>Entry {number} of the vetting record does not follow the one before it.</source>
            <translation>Eintrag {number} des Prüfprotokolls folgt nicht auf den davor.</translation>
        </message>
        <message>
            <source>Entry {number} of the vetting record is not as it was written.</source>
            <translation>Eintrag {number} des Prüfprotokolls ist nicht mehr so, wie er geschrieben wurde.</translation>
        </message>
        <message>
            <source>Every pixel is what it was.</source>
            <translation>Jedes Pixel ist unverändert.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was in all {count} frames.</source>
            <translation>Jedes Pixel außerhalb dessen, was verborgen wurde, ist in allen {count} Einzelbildern unverändert.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was on all {count} pages.</source>
            <translation>Jedes Pixel außerhalb dessen, was verborgen wurde, ist auf allen {count} Seiten unverändert.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Jedes Pixel außerhalb dessen, was verborgen wurde, ist unverändert.</translation>
        </message>
        <message>
            <source>For an unknown reason.</source>
            <translation>Aus einem unbekannten Grund.</translation>
        </message>
        <message>
            <source>Give at least one word, or --file.</source>
            <translation>Geben Sie mindestens ein Wort an, oder --file.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Wie früher entschieden verborgen, obwohl diesmal nicht gefunden: {count}.</translation>
        </message>
        <message>
            <source>In {path}, {name} has to be a table.</source>
            <translation>In {path} muss {name} eine Tabelle sein.</translation>
        </message>
        <message>
            <source>In {path}, {name} is not a known setting. Known: {known}.</source>
            <translation>In {path} ist {name} keine bekannte Einstellung. Bekannt: {known}.</translation>
        </message>
        <message>
            <source>In {path}, {name} {wanted}, not {value}.</source>
            <translation>In {path} passt {name} nicht ({wanted}): {value}.</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>das Laufwerk antwortet nicht richtig</translation>
        </message>
        <message>
            <source>It cannot be written as a JPEG: {reason}</source>
            <translation>Als JPEG lässt sie sich nicht schreiben: {reason}</translation>
        </message>
        <message>
            <source>It reads like {words}, words on your watchlist.</source>
            <translation>Es liest sich wie {words}, Wörter von Ihrer Liste.</translation>
        </message>
        <message>
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>Es liest sich wie „{text}“, eines Ihrer eigenen Wörter.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>In der Datei verblieben: {names}.</translation>
        </message>
        <message>
            <source>Line {line_num} of the consent list is not CSV: {error}.</source>
            <translation>Zeile {line_num} der Einwilligungsliste ist kein CSV: {error}.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list has more cells than the first line has names.</source>
            <translation>Zeile {line} der Einwilligungsliste hat mehr Zellen als die erste Zeile Namen.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list names no photo.</source>
            <translation>Zeile {line} der Einwilligungsliste nennt kein Foto.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list: {name} is none of {known}, all.</source>
            <translation>Zeile {line} der Einwilligungsliste: {name} ist keines von {known}, all.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list: {text} is no date like 2026-07-31.</source>
            <translation>Zeile {line} der Einwilligungsliste: {text} ist kein Datum wie 2026-07-31.</translation>
        </message>
        <message>
            <source>Line {number} of the list of trusted keys, {path}, holds no key with a name.</source>
            <translation>Zeile {number} der Liste der vertrauten Schlüssel, {path}, enthält keinen Schlüssel mit Namen.</translation>
        </message>
        <message>
            <source>Looked at again: no text, code or face where something was hidden.</source>
            <translation>Noch einmal angesehen: kein Text, kein Code und kein Gesicht, wo etwas verborgen wurde.</translation>
        </message>
        <message>
            <source>Name at least one photo or folder, or use --files-from.</source>
            <translation>Nennen Sie mindestens ein Foto oder einen Ordner, oder verwenden Sie --files-from.</translation>
        </message>
        <message>
            <source>Names can be keep or neutral, not {naming}.</source>
            <translation>Namen können keep oder neutral sein, nicht {naming}.</translation>
        </message>
        <message>
            <source>No consent for the purpose {purpose} is on the list.</source>
            <translation>Für den Zweck {purpose} steht keine Einwilligung auf der Liste.</translation>
        </message>
        <message>
            <source>No date was kept: the photo does not tell when it was taken in a form that PhotoVet reads.</source>
            <translation>Es blieb kein Datum erhalten: Das Foto sagt nicht in einer Form, die PhotoVet liest, wann es entstand.</translation>
        </message>
        <message>
            <source>No key is trusted under the name {label}.</source>
            <translation>Unter dem Namen {label} wird keinem Schlüssel vertraut.</translation>
        </message>
        <message>
            <source>No readable text, plate or code that gives something away is seen.</source>
            <translation>Es ist kein lesbarer Text, kein Kennzeichen und kein Code zu sehen, der etwas verrät.</translation>
        </message>
        <message>
            <source>No report can be written to {shown}: it is a link, a disk, or closed to you.</source>
            <translation>Nach {shown} lässt sich kein Bericht schreiben: Es ist eine Verknüpfung, ein Datenträger oder Ihnen verschlossen.</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>kein Platz mehr auf dem Datenträger</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
        </message>
        <message>
            <source>Nobody has checked this photo yet, so there is nothing to sign off.</source>
            <translation>Noch niemand hat dieses Foto geprüft, also gibt es nichts gegenzuzeichnen.</translation>
        </message>
        <message>
            <source>Nobody has checked this photo yet.</source>
            <translation>Noch niemand hat dieses Foto geprüft.</translation>
        </message>
        <message>
            <source>How large the photo prints stood only in its EXIF block, and is not in the copy.</source>
            <translation>Wie groß das Foto gedruckt wird, stand nur in seinem EXIF-Block und fehlt der Kopie.</translation>
        </message>
        <message>
            <source>Nobody has looked at the picture yet.</source>
            <translation>Das Bild hat sich noch niemand angesehen.</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>das ist kein Ordner</translation>
        </message>
        <message>
            <source>Notes that this picture belongs to a moving photo.</source>
            <translation>Hinweise darauf, dass dieses Bild zu einem bewegten Foto gehört.</translation>
        </message>
        <message>
            <source>Nothing follows the end of the picture.</source>
            <translation>Hinter dem Ende des Bildes steht nichts mehr.</translation>
        </message>
        <message>
            <source>Nothing was hidden in the picture.</source>
            <translation>Auf dem Bild wurde nichts verborgen.</translation>
        </message>
        <message>
            <source>Only a part of this picture is shown: it was cropped, and what was cropped away is still in the file. Choose JPEG as the format of the copies, or crop and save the photo anew with another program.</source>
            <translation>Von diesem Bild wird nur ein Teil gezeigt: Es wurde beschnitten, und was abgeschnitten wurde, ist noch in der Datei. Wählen Sie JPEG als Format der Kopien, oder beschneiden und speichern Sie das Foto neu mit einem anderen Programm.</translation>
        </message>
        <message>
            <source>Parts of this animated GIF cannot be hidden, for a frame of it reaches past its screen, where only some programs show it. Save it as an animated WebP or PNG first, or clean its metadata only.</source>
            <translation>Teile dieses animierten GIFs können nicht verborgen werden, denn ein Bild davon reicht über seinen Bildschirm hinaus, wo nur manche Programme es zeigen. Speichern Sie es zuerst als animiertes WebP oder PNG, oder bereinigen Sie nur seine Metadaten.</translation>
        </message>
        <message>
            <source>OpenCV cannot decode the picture.</source>
            <translation>OpenCV kann das Bild nicht dekodieren.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden MCU comes out the same.</source>
            <translation>Noch einmal allein aus der Umgebung gemalt, sieht jede verborgene MCU genauso aus.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden pixel comes out the same.</source>
            <translation>Noch einmal allein aus der Umgebung gemalt, sieht jedes verborgene Pixel genauso aus.</translation>
        </message>
        <message>
            <source>Part of the check could not be done ({stages}), so this photo is not known to be safe.</source>
            <translation>Ein Teil der Prüfung war nicht möglich ({stages}), daher ist nicht bekannt, ob dieses Foto unbedenklich ist.</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save it as an animated WebP or PNG, or its pictures one by one.</source>
            <translation>Teile einer {format}-Datei mit mehreren Bildern lassen sich noch nicht verbergen. Speichern Sie sie als animiertes WebP oder PNG, oder die Bilder einzeln.</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>In einer {format}-Datei mit mehreren Bildern können noch keine Teile verborgen werden. Speichern Sie die Bilder einzeln.</translation>
        </message>
        <message>
            <source>Parts of this JPEG 2000 picture cannot be hidden safely: it was stored with losses, and all of it then tells of what was there. Crop it so that nothing of that is left, or clean its metadata only.</source>
            <translation>Teile dieses JPEG-2000-Bildes lassen sich nicht sicher verbergen: Es wurde mit Verlusten gespeichert, und dann verrät alles daran, was da war. Schneiden Sie es so zu, dass nichts davon bleibt, oder bereinigen Sie nur seine Metadaten.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>Teile dieses TIFF-Bildes können nicht verborgen werden, ohne den Rest zu verändern, denn es ist auf seltene Weise kodiert. Speichern Sie es zuerst als PNG oder als gewöhnliches TIFF, oder bereinigen Sie nur seine Metadaten.</translation>
        </message>
        <message>
            <source>Parts of this animated GIF cannot be hidden, for a frame of it has more colours than a GIF can hold at once. Save it as an animated WebP or PNG first, or clean its metadata only.</source>
            <translation>Teile dieses animierten GIF können nicht verborgen werden, denn ein Einzelbild hat mehr Farben, als ein GIF auf einmal fassen kann. Speichern Sie es zuerst als animiertes WebP oder PNG, oder bereinigen Sie nur seine Metadaten.</translation>
        </message>
        <message>
            <source>Parts of this animated PNG cannot be hidden, for it mixes its frames in a way that programs show differently. Save it as an animated WebP first, or clean its metadata only.</source>
            <translation>Teile dieses animierten PNG können nicht verborgen werden, denn es mischt seine Einzelbilder auf eine Weise, die Programme verschieden zeigen. Speichern Sie es zuerst als animiertes WebP, oder bereinigen Sie nur seine Metadaten.</translation>
        </message>
        <message>
            <source>Parts of this picture are kept in another file, so a clean copy cannot be made of it.</source>
            <translation>Teile dieses Bildes liegen in einer anderen Datei, daher ist keine saubere Kopie davon möglich.</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>der Zugriff ist nicht erlaubt</translation>
        </message>
        <message>
            <source>PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of its picture. {reason} You can also clean its metadata only.</source>
            <translation>PhotoVet kann die versteckten Daten dieser {format}-Datei entfernen, aber keine Teile ihres Bildes verbergen. {reason} Sie können auch nur ihre Metadaten bereinigen.</translation>
        </message>
        <message>
            <source>PhotoVet could not start its worker processes. `photovet doctor` may say why.</source>
            <translation>PhotoVet konnte seine Arbeitsprozesse nicht starten. Vielleicht sagt `photovet doctor`, warum.</translation>
        </message>
        <message>
            <source>PhotoVet does not change camera raw files, because a changed one may no longer develop as before. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>PhotoVet verändert keine Rohdateien von Kameras, weil sich eine veränderte vielleicht nicht mehr wie zuvor entwickeln lässt. Exportieren Sie das Foto mit Ihrem RAW-Programm als JPEG und bereinigen Sie diese Kopie.</translation>
        </message>
        <message>
            <source>Probably a face.</source>
            <translation>Wahrscheinlich ein Gesicht.</translation>
        </message>
        <message>
            <source>QR Code</source>
            <translation>QR-Code</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>der Datenträger kann nur gelesen werden</translation>
        </message>
        <message>
            <source>Readable text, “{text}”, not known to be harmless.</source>
            <translation>Lesbarer Text, „{text}“, der nicht als harmlos bekannt ist.</translation>
        </message>
        <message>
            <source>Signed content credentials, which can name the author and every editing step.</source>
            <translation>Signierte Herkunftsnachweise, die den Urheber und jeden Bearbeitungsschritt nennen können.</translation>
        </message>
        <message>
            <source>Something can still be made out where it was hidden: {things}.</source>
            <translation>Wo etwas verborgen wurde, ist noch etwas zu erkennen: {things}.</translation>
        </message>
        <message>
            <source>Something of the hidden part still shows in the copy.</source>
            <translation>Vom verborgenen Teil ist in der Kopie noch etwas zu sehen.</translation>
        </message>
        <message>
            <source>Something that was to be hidden was not found again, and where it was is not known. Look at it again.</source>
            <translation>Etwas, das verborgen werden sollte, wurde nicht wiedergefunden, und wo es war, ist nicht bekannt. Sehen Sie es sich noch einmal an.</translation>
        </message>
        <message>
            <source>Something written that could not be read.</source>
            <translation>Etwas Geschriebenes, das nicht gelesen werden konnte.</translation>
        </message>
        <message>
            <source>The BMP file does not begin with a bitmap header.</source>
            <translation>Die BMP-Datei beginnt nicht mit einem Bitmap-Kopf.</translation>
        </message>
        <message>
            <source>The BMP file has a header of a size that no version of the format has.</source>
            <translation>Die BMP-Datei hat einen Kopf in einer Größe, die keine Version des Formats hat.</translation>
        </message>
        <message>
            <source>The BMP file is damaged, or of a kind that no viewer shows.</source>
            <translation>Die BMP-Datei ist beschädigt oder von einer Art, die kein Programm zeigt.</translation>
        </message>
        <message>
            <source>The BMP file is damaged: its pixels would stand inside its header.</source>
            <translation>Die BMP-Datei ist beschädigt: Ihre Bildpunkte stünden im Kopf.</translation>
        </message>
        <message>
            <source>The GIF file does not begin with a GIF header.</source>
            <translation>Die GIF-Datei beginnt nicht mit einem GIF-Kopf.</translation>
        </message>
        <message>
            <source>The GIF file holds no picture.</source>
            <translation>Die GIF-Datei enthält kein Bild.</translation>
        </message>
        <message>
            <source>The GIF file lacks a colour table.</source>
            <translation>Der GIF-Datei fehlt eine Farbtabelle.</translation>
        </message>
        <message>
            <source>The JPEG 2000 codestream does not begin with its header.</source>
            <translation>Der JPEG-2000-Datenstrom beginnt nicht mit seinem Kopf.</translation>
        </message>
        <message>
            <source>The JPEG 2000 codestream is damaged or cut off.</source>
            <translation>Der JPEG-2000-Datenstrom ist beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The JPEG 2000 codestream is damaged: a tile has no header.</source>
            <translation>Der JPEG-2000-Datenstrom ist beschädigt: Einer Kachel fehlt der Kopf.</translation>
        </message>
        <message>
            <source>The JPEG 2000 file holds no picture.</source>
            <translation>Die JPEG-2000-Datei enthält kein Bild.</translation>
        </message>
        <message>
            <source>The JPEG 2000 file lacks its header.</source>
            <translation>Der JPEG-2000-Datei fehlt ihr Kopf.</translation>
        </message>
        <message>
            <source>The JPEG XL file holds no picture.</source>
            <translation>Die JPEG-XL-Datei enthält kein Bild.</translation>
        </message>
        <message>
            <source>The JPEG file does not begin with a start marker.</source>
            <translation>Die JPEG-Datei beginnt nicht mit einer Startmarke.</translation>
        </message>
        <message>
            <source>The JPEG file holds no picture.</source>
            <translation>Die JPEG-Datei enthält kein Bild.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: a coefficient is too large.</source>
            <translation>Die JPEG-Datei ist beschädigt: Ein Koeffizient ist zu groß.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: a segment at byte {start} has an impossible length.</source>
            <translation>Die JPEG-Datei ist beschädigt: Ein Segment bei Byte {start} hat eine unmögliche Länge.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: it is cut off inside its picture.</source>
            <translation>Die JPEG-Datei ist beschädigt: Sie ist mitten in ihrem Bild abgeschnitten.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: its coefficients cannot be read.</source>
            <translation>Die JPEG-Datei ist beschädigt: Ihre Koeffizienten lassen sich nicht lesen.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: the segment at byte {start} has a wrong length.</source>
            <translation>Die JPEG-Datei ist beschädigt: Das Segment bei Byte {start} hat eine falsche Länge.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: {what}.</source>
            <translation>Die JPEG-Datei ist beschädigt: {what}.</translation>
        </message>
        <message>
            <source>The OCR engine "easyocr" is not installed. Install it with: pip install "photovet[easyocr]", or choose the engine "rapidocr".</source>
            <translation>Die Texterkennung „easyocr“ ist nicht installiert. Installieren Sie sie mit: pip install "photovet[easyocr]", oder wählen Sie „rapidocr“.</translation>
        </message>
        <message>
            <source>The OCR engine easyocr could not be loaded ({error}).</source>
            <translation>Die Texterkennung easyocr konnte nicht geladen werden ({error}).</translation>
        </message>
        <message>
            <source>The PNG file does not begin with the PNG signature.</source>
            <translation>Die PNG-Datei beginnt nicht mit der PNG-Signatur.</translation>
        </message>
        <message>
            <source>The PNG file has a header that no version of PNG allows.</source>
            <translation>Die PNG-Datei hat einen Kopf, den keine PNG-Version erlaubt.</translation>
        </message>
        <message>
            <source>The PNG file has no valid header.</source>
            <translation>Die PNG-Datei hat keinen gültigen Kopf.</translation>
        </message>
        <message>
            <source>The PNG file holds no picture.</source>
            <translation>Die PNG-Datei enthält kein Bild.</translation>
        </message>
        <message>
            <source>The PNG file is damaged: a frame is larger than the picture, or lacks.</source>
            <translation>Die PNG-Datei ist beschädigt: Ein Einzelbild ist größer als das Bild oder fehlt.</translation>
        </message>
        <message>
            <source>The PNG file is damaged: a frame is larger than the picture.</source>
            <translation>Die PNG-Datei ist beschädigt: Ein Einzelbild ist größer als das Bild.</translation>
        </message>
        <message>
            <source>The PNG file is damaged: the checksum at byte {start} does not match.</source>
            <translation>Die PNG-Datei ist beschädigt: Die Prüfsumme bei Byte {start} stimmt nicht.</translation>
        </message>
        <message>
            <source>The PNG file lacks its palette.</source>
            <translation>Der PNG-Datei fehlt ihre Farbpalette.</translation>
        </message>
        <message>
            <source>The TIFF file holds no picture.</source>
            <translation>Die TIFF-Datei enthält kein Bild.</translation>
        </message>
        <message>
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>Die TIFF-Datei ist auf eine Weise komprimiert (Nummer {number}), die PhotoVet nicht bereinigen kann; öffnen Sie sie und speichern Sie sie als PNG oder als TIFF mit anderer Komprimierung.</translation>
        </message>
        <message>
            <source>The TIFF file is damaged: a page does not say how long its picture is.</source>
            <translation>Die TIFF-Datei ist beschädigt: Eine Seite sagt nicht, wie lang ihr Bild ist.</translation>
        </message>
        <message>
            <source>The TIFF file is damaged: a page does not say where its picture is.</source>
            <translation>Die TIFF-Datei ist beschädigt: Eine Seite sagt nicht, wo ihr Bild ist.</translation>
        </message>
        <message>
            <source>The TIFF file is damaged: its pages claim more data than there is.</source>
            <translation>Die TIFF-Datei ist beschädigt: Ihre Seiten beanspruchen mehr Daten, als da sind.</translation>
        </message>
        <message>
            <source>The TIFF file lacks its palette.</source>
            <translation>Der TIFF-Datei fehlt ihre Farbpalette.</translation>
        </message>
        <message>
            <source>The WebP file does not begin with a WebP header.</source>
            <translation>Die WebP-Datei beginnt nicht mit einem WebP-Kopf.</translation>
        </message>
        <message>
            <source>The WebP file holds no picture.</source>
            <translation>Die WebP-Datei enthält kein Bild.</translation>
        </message>
        <message>
            <source>The WebP file is damaged: a picture has another size than its header says.</source>
            <translation>Die WebP-Datei ist beschädigt: Ein Bild hat eine andere Größe, als sein Kopf sagt.</translation>
        </message>
        <message>
            <source>The WebP file lacks a picture where its structure announces one.</source>
            <translation>Der WebP-Datei fehlt ein Bild, wo ihr Aufbau eines ankündigt.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>Der Anker des Prüfprotokolls {path} fehlt oder ist beschädigt, daher wird nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>The av1C box of the file is too short.</source>
            <translation>Die av1C-Box der Datei ist zu kurz.</translation>
        </message>
        <message>
            <source>The check for {rule} broke off, so this photo is not known to be safe.</source>
            <translation>Die Prüfung „{rule}“ brach ab, daher ist nicht bekannt, ob dieses Foto unbedenklich ist.</translation>
        </message>
        <message>
            <source>The coded picture is a copy, byte for byte, and so is all that says how to show it.</source>
            <translation>Das kodierte Bild ist eine Kopie, Byte für Byte, und ebenso alles, was sagt, wie es zu zeigen ist.</translation>
        </message>
        <message>
            <source>The coded picture is damaged: a size in it never ends.</source>
            <translation>Das kodierte Bild ist beschädigt: Eine Größenangabe darin endet nie.</translation>
        </message>
        <message>
            <source>The configuration {path} cannot be read: {reason}.</source>
            <translation>Die Konfiguration {path} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>The configuration {path} holds brackets within brackets without end.</source>
            <translation>Die Konfiguration {path} enthält Klammern in Klammern ohne Ende.</translation>
        </message>
        <message>
            <source>The configuration {path} is not TOML: {error}.</source>
            <translation>Die Konfiguration {path} ist kein TOML: {error}.</translation>
        </message>
        <message>
            <source>The configuration {path} is not UTF-8 text.</source>
            <translation>Die Konfiguration {path} ist kein UTF-8-Text.</translation>
        </message>
        <message>
            <source>The configuration {path} is too large to be one.</source>
            <translation>Die Konfiguration {path} ist zu groß, um eine zu sein.</translation>
        </message>
        <message>
            <source>The consent for the purpose {purpose} ended on {date}.</source>
            <translation>Die Einwilligung für den Zweck {purpose} endete am {date}.</translation>
        </message>
        <message>
            <source>The consent for the purpose {purpose} was withdrawn.</source>
            <translation>Die Einwilligung für den Zweck {purpose} wurde widerrufen.</translation>
        </message>
        <message>
            <source>The consent list {path} cannot be read: {reason}.</source>
            <translation>Die Einwilligungsliste {path} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>The consent list {path} has a column {unknown} that is not known.</source>
            <translation>Die Einwilligungsliste {path} hat eine unbekannte Spalte {unknown}.</translation>
        </message>
        <message>
            <source>The consent list {path} has no column {missing}.</source>
            <translation>Die Einwilligungsliste {path} hat keine Spalte {missing}.</translation>
        </message>
        <message>
            <source>The consent list {path} is not UTF-8 text; save it as CSV UTF-8.</source>
            <translation>Die Einwilligungsliste {path} ist kein UTF-8-Text; speichern Sie sie als CSV UTF-8.</translation>
        </message>
        <message>
            <source>The consent of {person} for the purpose {purpose} ended on {date}.</source>
            <translation>Die Einwilligung von {person} für den Zweck {purpose} endete am {date}.</translation>
        </message>
        <message>
            <source>The consent of {person} for the purpose {purpose} was withdrawn.</source>
            <translation>Die Einwilligung von {person} für den Zweck {purpose} wurde widerrufen.</translation>
        </message>
        <message>
            <source>The copies need a folder of their own, or they would be taken for new photos.</source>
            <translation>Die Kopien brauchen einen eigenen Ordner, sonst würden sie für neue Fotos gehalten.</translation>
        </message>
        <message>
            <source>The copy cannot be compared: {reason}</source>
            <translation>Die Kopie kann nicht verglichen werden: {reason}</translation>
        </message>
        <message>
            <source>The copy could not be given its name: {reason}.</source>
            <translation>Die Kopie konnte ihren Namen nicht bekommen: {reason}.</translation>
        </message>
        <message>
            <source>The copy could not be looked at again in full ({stages}).</source>
            <translation>Die Kopie konnte nicht vollständig noch einmal angesehen werden ({stages}).</translation>
        </message>
        <message>
            <source>The copy could not be written to the output folder: {reason}.</source>
            <translation>Die Kopie konnte nicht in den Zielordner geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>The copy differs from the original outside of what was hidden.</source>
            <translation>Die Kopie unterscheidet sich vom Original auch außerhalb dessen, was verborgen wurde.</translation>
        </message>
        <message>
            <source>The copy does not have the colours of the original.</source>
            <translation>Die Kopie hat nicht die Farben des Originals.</translation>
        </message>
        <message>
            <source>The copy does not have the transparency of the original.</source>
            <translation>Die Kopie hat nicht die Durchsichtigkeit des Originals.</translation>
        </message>
        <message>
            <source>The copy does not last as long as the original, or shows frames of another size.</source>
            <translation>Die Kopie dauert nicht so lange wie das Original oder zeigt Einzelbilder anderer Größe.</translation>
        </message>
        <message>
            <source>The copy does not open again: {reason}</source>
            <translation>Die Kopie lässt sich nicht wieder öffnen: {reason}</translation>
        </message>
        <message>
            <source>The copy does not show the same picture as the original.</source>
            <translation>Die Kopie zeigt nicht dasselbe Bild wie das Original.</translation>
        </message>
        <message>
            <source>The copy has another number of pages than the original.</source>
            <translation>Die Kopie hat eine andere Zahl von Seiten als das Original.</translation>
        </message>
        <message>
            <source>The copy has no picture.</source>
            <translation>Die Kopie hat kein Bild.</translation>
        </message>
        <message>
            <source>The copy is none of the formats that PhotoVet knows.</source>
            <translation>Die Kopie hat kein Format, das PhotoVet kennt.</translation>
        </message>
        <message>
            <source>The copy opens as its original does: {format}, {width} x {height} pixels.</source>
            <translation>Die Kopie öffnet sich wie ihr Original: {format}, {width} x {height} Pixel.</translation>
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
            <source>The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.</source>
            <translation>Die Kopie öffnet sich mit {width} x {height} Pixeln statt mit {wanted_width} x {wanted_height}.</translation>
        </message>
        <message>
            <source>The copy stays in its format, {format}: {reason}</source>
            <translation>Die Kopie behält ihr Format, {format}: {reason}</translation>
        </message>
        <message>
            <source>The copy was not looked at again, for the engines are not there.</source>
            <translation>Die Kopie wurde nicht noch einmal angesehen, weil die Erkennung fehlt.</translation>
        </message>
        <message>
            <source>The copy was withdrawn: {reason}</source>
            <translation>Die Kopie wurde zurückgezogen: {reason}</translation>
        </message>
        <message>
            <source>The copy would be of no known format.</source>
            <translation>Die Kopie hätte kein bekanntes Format.</translation>
        </message>
        <message>
            <source>The date was not kept: a copy in this format has no place for it.</source>
            <translation>Das Datum blieb nicht erhalten: Eine Kopie in diesem Format hat keinen Platz dafür.</translation>
        </message>
        <message>
            <source>The decisions were changed after {who} checked this photo.</source>
            <translation>Die Entscheidungen wurden geändert, nachdem {who} dieses Foto geprüft hatte.</translation>
        </message>
        <message>
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>Das Ende des Prüfprotokolls {path} fehlt, daher wird nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>The engine stopped with {error}.</source>
            <translation>Die Erkennung brach mit {error} ab.</translation>
        </message>
        <message>
            <source>The file changed while it was being read. Try again when nothing writes to it.</source>
            <translation>Die Datei änderte sich, während sie gelesen wurde. Versuchen Sie es noch einmal, wenn nichts mehr hineinschreibt.</translation>
        </message>
        <message>
            <source>The file could not be read: {reason}.</source>
            <translation>Die Datei konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The file has more pictures than PhotoVet looks at.</source>
            <translation>Die Datei hat mehr Bilder, als PhotoVet ansieht.</translation>
        </message>
        <message>
            <source>The file has more than {limit} {parts}, which is more than PhotoVet reads.</source>
            <translation>Die Datei hat mehr als {limit} Teile ({parts}), mehr als PhotoVet liest.</translation>
        </message>
        <message>
            <source>The file has {size}, more than the limit of {limit}.</source>
            <translation>Die Datei hat {size}, mehr als die Grenze von {limit}.</translation>
        </message>
        <message>
            <source>The file holds captions, keywords or comments.</source>
            <translation>Die Datei enthält Bildtexte, Stichwörter oder Kommentare.</translation>
        </message>
        <message>
            <source>The file holds no picture.</source>
            <translation>Die Datei enthält kein Bild.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>Die Datei enthält weder Vorschau noch Video noch ein zweites Bild.</translation>
        </message>
        <message>
            <source>The file is damaged: a part of the picture is kept in an item that does not exist.</source>
            <translation>Die Datei ist beschädigt: Ein Teil des Bildes steht in einem Element, das es nicht gibt.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture lacks its decoder configuration.</source>
            <translation>Die Datei ist beschädigt: Einem Bild fehlen die Angaben zum Dekodieren.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence does not say where all of its pictures are.</source>
            <translation>Die Datei ist beschädigt: Eine Bildfolge sagt nicht, wo alle ihre Bilder sind.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence lacks its header.</source>
            <translation>Die Datei ist beschädigt: Einer Bildfolge fehlt ihr Kopf.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence lacks its {kinds} table.</source>
            <translation>Die Datei ist beschädigt: Einer Bildfolge fehlt ihre Tabelle {kinds}.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence lacks its {name} box.</source>
            <translation>Die Datei ist beschädigt: Einer Bildfolge fehlt ihre Box {name}.</translation>
        </message>
        <message>
            <source>The file is damaged: its main picture does not exist.</source>
            <translation>Die Datei ist beschädigt: Ihr Hauptbild gibt es nicht.</translation>
        </message>
        <message>
            <source>The file is damaged: the description of a picture sequence is too short.</source>
            <translation>Die Datei ist beschädigt: Die Beschreibung einer Bildfolge ist zu kurz.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file lacks its list of pictures.</source>
            <translation>Der Datei fehlt ihre Liste der Bilder.</translation>
        </message>
        <message>
            <source>The file names people.</source>
            <translation>Die Datei nennt Personen.</translation>
        </message>
        <message>
            <source>The file names the camera or phone.</source>
            <translation>Die Datei nennt die Kamera oder das Telefon.</translation>
        </message>
        <message>
            <source>The file says when the photo was taken.</source>
            <translation>Die Datei sagt, wann das Foto aufgenommen wurde.</translation>
        </message>
        <message>
            <source>The file says where the photo was taken.</source>
            <translation>Die Datei sagt, wo das Foto aufgenommen wurde.</translation>
        </message>
        <message>
            <source>The file shows more pictures than can be looked at; it is not known to be safe.</source>
            <translation>Die Datei zeigt mehr Bilder, als angesehen werden können; ob sie unbedenklich ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The file's content is no photo format that PhotoVet knows.</source>
            <translation>Der Inhalt der Datei ist kein Fotoformat, das PhotoVet kennt.</translation>
        </message>
        <message>
            <source>The file's parts cannot be listed: {reason}</source>
            <translation>Die Teile der Datei können nicht aufgelistet werden: {reason}</translation>
        </message>
        <message>
            <source>The film has more than {most} different frames, which is as many as PhotoVet looks at; it is not known to be safe.</source>
            <translation>Der Film hat mehr als {most} verschiedene Einzelbilder, und so viele sieht PhotoVet höchstens an; ob er unbedenklich ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The film was coded again; outside of what was hidden all {count} frames are the same but for noise.</source>
            <translation>Der Film wurde neu kodiert; außerhalb dessen, was verborgen wurde, sind alle {count} Einzelbilder bis auf Rauschen gleich.</translation>
        </message>
        <message>
            <source>The folder that you stand in is gone. Change into another one.</source>
            <translation>Den Ordner, in dem Sie sind, gibt es nicht mehr. Wechseln Sie in einen anderen.</translation>
        </message>
        <message>
            <source>The folder {path} for the report's pages cannot be made: {reason}.</source>
            <translation>Der Ordner {path} für die Seiten des Berichts lässt sich nicht anlegen: {reason}.</translation>
        </message>
        <message>
            <source>The frames of this film have {width} x {height} pixels; PhotoVet opens films of up to {limit} million.</source>
            <translation>Die Einzelbilder dieses Films haben {width} x {height} Pixel; PhotoVet öffnet Filme mit bis zu {limit} Millionen.</translation>
        </message>
        <message>
            <source>The header of the JPEG XL file is damaged or cut off.</source>
            <translation>Der Kopf der JPEG-XL-Datei ist beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The header of the WebP file is too short.</source>
            <translation>Der Kopf der WebP-Datei ist zu kurz.</translation>
        </message>
        <message>
            <source>The hidden part shares no detail with the original.</source>
            <translation>Der verborgene Teil hat keine Einzelheit mit dem Original gemein.</translation>
        </message>
        <message>
            <source>The key that signs vetting records, {path}, cannot be used: {error}. Nothing was recorded.</source>
            <translation>Der Schlüssel, der Prüfprotokolle unterschreibt, {path}, lässt sich nicht benutzen: {error}. Es wurde nichts festgehalten.</translation>
        </message>
        <message>
            <source>The list of paths in {shown} cannot be read: {reason}.</source>
            <translation>Die Liste der Pfade in {shown} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>The list of trusted keys cannot be written: {reason}.</source>
            <translation>Die Liste der vertrauten Schlüssel lässt sich nicht schreiben: {reason}.</translation>
        </message>
        <message>
            <source>The list of trusted keys, {path}, cannot be read: {reason}.</source>
            <translation>Die Liste der vertrauten Schlüssel, {path}, lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>The network PP-OCRv6 recognition names no letters.</source>
            <translation>Das Netz PP-OCRv6 nennt keine Buchstaben.</translation>
        </message>
        <message>
            <source>The network {name} could not be loaded: {error}</source>
            <translation>Das Netz {name} konnte nicht geladen werden: {error}</translation>
        </message>
        <message>
            <source>The network {name} failed: {error}</source>
            <translation>Das Netz {name} versagte: {error}</translation>
        </message>
        <message>
            <source>The network {name} is missing. It comes with the package {package}; please reinstall it.</source>
            <translation>Das Netz {name} fehlt. Es kommt mit dem Paket {package}; bitte installieren Sie es neu.</translation>
        </message>
        <message>
            <source>The network {name} is not the file that PhotoVet was built with (its hash differs), so it was not used. Please reinstall the package {package}.</source>
            <translation>Das Netz {name} ist nicht die Datei, mit der PhotoVet gebaut wurde (sein Hash weicht ab), und wurde nicht benutzt. Bitte installieren Sie das Paket {package} neu.</translation>
        </message>
        <message>
            <source>The number “{text}” stands alone in a photo of people: it may be on a shirt.</source>
            <translation>Die Nummer „{text}“ steht allein auf einem Foto mit Menschen: Sie könnte auf einem Trikot stehen.</translation>
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
            <source>The output could not be printed: {reason}.</source>
            <translation>Die Ausgabe konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>The output folder is full of files of this name.</source>
            <translation>Der Zielordner ist voller Dateien dieses Namens.</translation>
        </message>
        <message>
            <source>The output {output} is a file; it must be a folder.</source>
            <translation>Die Ausgabe {output} ist eine Datei; sie muss ein Ordner sein.</translation>
        </message>
        <message>
            <source>The photo as its copy looks, with what is hidden already hidden</source>
            <translation>Das Foto, wie seine Kopie aussieht: was verborgen wird, ist hier schon verborgen</translation>
        </message>
        <message>
            <source>The photo had a gain map, by which HDR screens brighten it. It shows the picture a second time, so it is gone: the copy looks as the photo does on an ordinary screen.</source>
            <translation>Das Foto hatte eine Gain-Map, mit der HDR-Bildschirme es aufhellen. Sie zeigt das Bild ein zweites Mal und ist deshalb fort: Die Kopie sieht aus wie das Foto auf einem gewöhnlichen Bildschirm.</translation>
        </message>
        <message>
            <source>The photo had been stored as WebP with losses. All of such a picture can tell a little of what was hidden, to somebody who has the same picture otherwise. Where that matters, hide it in the photo from which the WebP was made.</source>
            <translation>Das Foto war als WebP mit Verlusten gespeichert. In einem solchen Bild kann alles ein wenig von dem verraten, was verborgen wurde, wenn jemand dasselbe Bild sonst schon hat. Wo es darauf ankommt, verbergen Sie es in dem Foto, aus dem das WebP gemacht wurde.</translation>
        </message>
        <message>
            <source>The photo has more than {most} pages, which is as many as PhotoVet looks at; it is not known to be safe.</source>
            <translation>Das Foto hat mehr als {most} Seiten, und so viele sieht PhotoVet höchstens an; ob es unbedenklich ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The photo holds several pictures, of which only one can be looked at; it is not known to be safe.</source>
            <translation>Das Foto enthält mehrere Bilder, von denen nur eines angesehen werden kann; ob es unbedenklich ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The photo lacked the mark of its end, or something stood in front of it; the copy ends as it should.</source>
            <translation>Dem Foto fehlte die Marke seines Endes, oder etwas stand davor; die Kopie endet, wie sie soll.</translation>
        </message>
        <message>
            <source>The photo needed more than {size} of memory. It was skipped.</source>
            <translation>Das Foto brauchte mehr als {size} Speicher. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>The photo needs more memory than a worker may use. It was skipped.</source>
            <translation>Das Foto braucht mehr Speicher, als ihm zusteht. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>The photo said only in its XMP which way is up, and many programs showed it another way round. The copy stands upright in all of them.</source>
            <translation>Nur im XMP des Fotos stand, wo oben ist, und viele Programme zeigten es anders herum. Die Kopie steht in allen aufrecht.</translation>
        </message>
        <message>
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>Das Foto dauerte länger als {seconds} Sekunden. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>The photo was a 360-degree view or a panorama to look around in. What says so is gone, so programs show the copy as a flat picture.</source>
            <translation>Das Foto war eine 360-Grad-Ansicht oder ein Panorama zum Umsehen. Was das sagt, ist fort, deshalb zeigen Programme die Kopie als flaches Bild.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>Das Foto wurde verändert, nachdem Sie es angesehen hatten. Sehen Sie es noch einmal an, bevor Sie es exportieren.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded: the AVIF file is damaged or cut off.</source>
            <translation>Das Bild lässt sich nicht dekodieren: Die AVIF-Datei ist beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded: the JPEG XL file is damaged or cut off.</source>
            <translation>Das Bild lässt sich nicht dekodieren: Die JPEG-XL-Datei ist beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded: the file is damaged or cut off ({error}).</source>
            <translation>Das Bild lässt sich nicht dekodieren: Die Datei ist beschädigt oder abgeschnitten ({error}).</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>Das Bild konnte nicht vollständig angesehen werden.</translation>
        </message>
        <message>
            <source>The picture data of the PNG file is damaged.</source>
            <translation>Die Bilddaten der PNG-Datei sind beschädigt.</translation>
        </message>
        <message>
            <source>The picture data of the TIFF file is damaged.</source>
            <translation>Die Bilddaten der TIFF-Datei sind beschädigt.</translation>
        </message>
        <message>
            <source>The picture has a number of colour channels that PhotoVet cannot show.</source>
            <translation>Das Bild hat eine Anzahl von Farbkanälen, die PhotoVet nicht zeigen kann.</translation>
        </message>
        <message>
            <source>The picture has no width or no height.</source>
            <translation>Das Bild hat keine Breite oder keine Höhe.</translation>
        </message>
        <message>
            <source>The picture has {count} frames, which is more than PhotoVet reads.</source>
            <translation>Das Bild hat {count} Einzelbilder, mehr als PhotoVet liest.</translation>
        </message>
        <message>
            <source>The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them.</source>
            <translation>Das Bild hat {width} x {height} Pixel, und PhotoVet öffnet bis zu {limit} Millionen davon.</translation>
        </message>
        <message>
            <source>The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.</source>
            <translation>Das Bild ist auf eine Weise kodiert ({coding}), die PhotoVet nicht bereinigen kann; öffnen Sie es und speichern Sie es als JPEG oder PNG.</translation>
        </message>
        <message>
            <source>The picture is encrypted, so a clean copy cannot be made of it.</source>
            <translation>Das Bild ist verschlüsselt, daher ist keine saubere Kopie davon möglich.</translation>
        </message>
        <message>
            <source>The picture is larger than a JPEG can be: {limit} pixels on a side.</source>
            <translation>Das Bild ist größer, als ein JPEG sein kann: {limit} Pixel an einer Seite.</translation>
        </message>
        <message>
            <source>The picture is too large to be decoded, in the copy as in its original.</source>
            <translation>Das Bild ist zu groß, um dekodiert zu werden, in der Kopie wie im Original.</translation>
        </message>
        <message>
            <source>The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG.</source>
            <translation>Das Bild braucht eine Funktion ({name}), die PhotoVet nicht kennt; speichern Sie es als JPEG oder PNG.</translation>
        </message>
        <message>
            <source>The picture needs more memory to decode than there is.</source>
            <translation>Um das Bild zu öffnen, reicht der Arbeitsspeicher nicht.</translation>
        </message>
        <message>
            <source>The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one.</source>
            <translation>Die Bildfolge ist auf eine Weise kodiert, die PhotoVet nicht bereinigen kann; speichern Sie ihre Bilder einzeln.</translation>
        </message>
        <message>
            <source>The picture still shows: {things}.</source>
            <translation>Das Bild verrät noch etwas: {things}.</translation>
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
            <source>The picture was coded again as a JPEG of quality {quality} (4:4:4).</source>
            <translation>Das Bild wurde neu kodiert, als JPEG mit Qualität {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again; it is the same but for {noise} dB of noise.</source>
            <translation>Das Bild wurde neu kodiert; es ist bis auf {noise} dB Rauschen gleich.</translation>
        </message>
        <message>
            <source>The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.</source>
            <translation>Das Bild wurde neu kodiert; außerhalb dessen, was verborgen wurde, ist es bis auf {noise} dB Rauschen gleich.</translation>
        </message>
        <message>
            <source>The pixels of the copy could not be compared.</source>
            <translation>Die Pixel der Kopie konnten nicht verglichen werden.</translation>
        </message>
        <message>
            <source>The pool is closed.</source>
            <translation>Die Arbeitsprozesse sind beendet.</translation>
        </message>
        <message>
            <source>The preview has another size than the photo.</source>
            <translation>Die Vorschau hat eine andere Größe als das Foto.</translation>
        </message>
        <message>
            <source>The photo has fewer pages than when it was looked at. Look at it again.</source>
            <translation>Das Foto hat weniger Seiten als bei seiner Durchsicht. Lassen Sie es noch einmal durchsehen.</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>Das Protokoll</translation>
        </message>
        <message>
            <source>The report could not be written to {path}: {reason}.</source>
            <translation>Der Bericht konnte nicht nach {path} geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>The rest of the film is what it was.</source>
            <translation>Der Rest des Films ist unverändert.</translation>
        </message>
        <message>
            <source>The session file cannot be used: {error}. What was finished before is kept.</source>
            <translation>Die Sitzungsdatei lässt sich nicht benutzen: {error}. Was vorher fertig war, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be used: {error}.</source>
            <translation>Die Sitzungsdatei {path} lässt sich nicht benutzen: {error}.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be used: {reason}.</source>
            <translation>Die Sitzungsdatei {path} lässt sich nicht benutzen: {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: a text in it is none.</source>
            <translation>Die Sitzungsdatei {path} ist beschädigt: Ein Text darin ist keiner.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: {reason}.</source>
            <translation>Die Sitzungsdatei {path} ist beschädigt: {reason}.</translation>
        </message>
        <message>
            <source>The session has no photo {path}.</source>
            <translation>Die Sitzung hat kein Foto {path}.</translation>
        </message>
        <message>
            <source>The session names a photo in a way that cannot be read.</source>
            <translation>Die Sitzung nennt ein Foto so, dass es sich nicht lesen lässt.</translation>
        </message>
        <message>
            <source>The session says in no way that can be read how a scan ended.</source>
            <translation>Die Sitzung sagt nicht lesbar, wie eine Durchsicht endete.</translation>
        </message>
        <message>
            <source>The session {path} could not be brought up to date. It is unchanged.</source>
            <translation>Die Sitzung {path} konnte nicht auf den neuen Stand gebracht werden. Sie ist unverändert.</translation>
        </message>
        <message>
            <source>The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.</source>
            <translation>Die Sitzung {path} wurde von einem neueren PhotoVet geschrieben; öffnen Sie sie mit diesem. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>The software that made or edited it: {names}.</source>
            <translation>Das Programm, mit dem sie erstellt oder bearbeitet wurde: {names}.</translation>
        </message>
        <message>
            <source>The vetting record is not as it was written: `photovet audit verify` says where.</source>
            <translation>Das Prüfprotokoll ist nicht mehr so, wie es geschrieben wurde: `photovet audit verify` sagt, wo.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be read: {reason}.</source>
            <translation>Das Prüfprotokoll {path} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>Das Prüfprotokoll {path} kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>The vetting record {path} does not end where its anchor says, so nothing relies on it. `photovet audit verify` says more. If PhotoVet was stopped while it wrote, check a photo off again.</source>
            <translation>Das Prüfprotokoll {path} endet nicht, wo sein Anker es sagt, deshalb verlässt sich nichts darauf. `photovet audit verify` sagt mehr. Wurde PhotoVet beim Schreiben beendet, haken Sie ein Foto noch einmal ab.</translation>
        </message>
        <message>
            <source>The vetting record {path} had {number} entries when this account last wrote to it, and does not hold them any more: its end was cut off, or older files were put back.</source>
            <translation>Das Prüfprotokoll {path} hatte {number} Einträge, als dieses Konto zuletzt hineinschrieb, und hat sie nicht mehr: Sein Ende wurde abgeschnitten, oder ältere Dateien wurden zurückgelegt.</translation>
        </message>
        <message>
            <source>The vetting record {path} was changed after its last entry; nothing is added.</source>
            <translation>Das Prüfprotokoll {path} wurde nach seinem letzten Eintrag verändert; es wird nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>The watchlist could not be saved: {reason}.</source>
            <translation>Die Wortliste konnte nicht gespeichert werden: {reason}.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as a table: {reason}.</source>
            <translation>Die Wortliste {name} konnte nicht als Tabelle gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as text.</source>
            <translation>Die Wortliste {name} konnte nicht als Text gelesen werden.</translation>
        </message>
        <message>
            <source>The watchlist {name} holds {count} words; up to {limit} are used.</source>
            <translation>Die Wortliste {name} enthält {count} Wörter; bis zu {limit} werden verwendet.</translation>
        </message>
        <message>
            <source>The watchlist {path} could not be read: {reason}.</source>
            <translation>Die Wortliste {path} konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The whole picture was hidden.</source>
            <translation>Das ganze Bild wurde verborgen.</translation>
        </message>
        <message>
            <source>The window needs system libraries that are not installed here. On Debian and Ubuntu:
    sudo apt install {names}
Other systems have them under like names. The command `photovet` works without them.</source>
            <translation>Das Fenster braucht Systembibliotheken, die hier nicht installiert sind. Unter Debian und Ubuntu:
    sudo apt install {names}
Andere Systeme haben sie unter ähnlichen Namen. Der Befehl `photovet` kommt ohne sie aus.</translation>
        </message>
        <message>
            <source>The word “{word}” names a school or a place for children.</source>
            <translation>Das Wort „{word}“ bezeichnet eine Schule oder einen Ort für Kinder.</translation>
        </message>
        <message>
            <source>The word “{word}” names a shop or another place that can be found.</source>
            <translation>Das Wort „{word}“ bezeichnet ein Geschäft oder einen anderen Ort, den man finden kann.</translation>
        </message>
        <message>
            <source>The worker process crashed at this photo{cause}. The photo was skipped; the others went on.</source>
            <translation>Der Arbeitsprozess ist bei diesem Foto abgestürzt{cause}. Das Foto wurde übersprungen; mit den anderen ging es weiter.</translation>
        </message>
        <message>
            <source>The worker process gave no usable answer. The photo was skipped.</source>
            <translation>Der Arbeitsprozess gab keine brauchbare Antwort. Das Foto wurde übersprungen.</translation>
        </message>
        <message>
            <source>The {what} is damaged or cut off: its {latin} box is incomplete.</source>
            <translation>Beschädigt oder abgeschnitten ({what}): Die Box {latin} ist unvollständig.</translation>
        </message>
        <message>
            <source>The {what} is damaged or cut off: {count} bytes were expected at byte {at}, but it ends at byte {count_2}.</source>
            <translation>Beschädigt oder abgeschnitten ({what}): Bei Byte {at} wurden {count} Bytes erwartet, doch bei Byte {count_2} ist Schluss.</translation>
        </message>
        <message>
            <source>The {word} by {who} does not count, because it is not signed with a key. Repeat it.</source>
            <translation>{word} von {who} zählt nicht, weil sie nicht mit einem Schlüssel unterschrieben ist. Wiederholen Sie sie.</translation>
        </message>
        <message>
            <source>The {word} by {who} does not count, because it stood behind the record's end. Repeat it.</source>
            <translation>{word} von {who} zählt nicht, weil sie hinter dem Ende des Protokolls stand. Wiederholen Sie sie.</translation>
        </message>
        <message>
            <source>The {word} by {who} does not count, because the key {key}... is not known here. `photovet audit verify` says what to do.</source>
            <translation>{word} von {who} zählt nicht, weil der Schlüssel {key}... hier nicht bekannt ist. `photovet audit verify` sagt, was zu tun ist.</translation>
        </message>
        <message>
            <source>There is no OCR engine named "{ocr_engine}". Known: rapidocr, easyocr.</source>
            <translation>Es gibt keine Texterkennung namens „{ocr_engine}“. Bekannt: rapidocr, easyocr.</translation>
        </message>
        <message>
            <source>There is no file at this path.</source>
            <translation>Unter diesem Pfad gibt es keine Datei.</translation>
        </message>
        <message>
            <source>There is no file {files_from} to read paths from.</source>
            <translation>Es gibt keine Datei {files_from}, aus der Pfade zu lesen wären.</translation>
        </message>
        <message>
            <source>There is no file {file}.</source>
            <translation>Es gibt keine Datei {file}.</translation>
        </message>
        <message>
            <source>There is no folder {folder} to watch.</source>
            <translation>Es gibt keinen Ordner {folder}, der zu beobachten wäre.</translation>
        </message>
        <message>
            <source>There is no kind named {unknown}. Kinds: {kind}.</source>
            <translation>Es gibt keine Art namens {unknown}. Arten: {kind}.</translation>
        </message>
        <message>
            <source>There is no language {code}. Known: {known}.</source>
            <translation>Es gibt keine Sprache {code}. Bekannt: {known}.</translation>
        </message>
        <message>
            <source>There is no policy named {policy}. Known: {policies}.</source>
            <translation>Es gibt keine Regel namens {policy}. Bekannt: {policies}.</translation>
        </message>
        <message>
            <source>There is no purpose named {purpose}. Known: {known}.</source>
            <translation>Es gibt keinen Zweck namens {purpose}. Bekannt: {known}.</translation>
        </message>
        <message>
            <source>There is no report format named {name}. Known: {known}.</source>
            <translation>Es gibt kein Berichtsformat namens {name}. Bekannt: {known}.</translation>
        </message>
        <message>
            <source>There is no screen for the window here. The command `photovet` works without one.</source>
            <translation>Hier gibt es keinen Bildschirm für das Fenster. Der Befehl `photovet` kommt ohne aus.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>Es gibt keine Sitzungsdatei {path}.</translation>
        </message>
        <message>
            <source>There is no session in the file {path} yet.</source>
            <translation>In der Datei {path} ist noch keine Sitzung.</translation>
        </message>
        <message>
            <source>There is no style named {name}. Known: {styles}.</source>
            <translation>Es gibt keinen Stil namens {name}. Bekannt: {styles}.</translation>
        </message>
        <message>
            <source>There is no style named {style}. Known: {known}.</source>
            <translation>Es gibt keinen Stil namens {style}. Bekannt: {known}.</translation>
        </message>
        <message>
            <source>There is no text engine named {engine}. Known: {engines}.</source>
            <translation>Es gibt keine Texterkennung namens {engine}. Bekannt: {engines}.</translation>
        </message>
        <message>
            <source>There is no vetting record {path}.</source>
            <translation>Es gibt kein Prüfprotokoll {path}.</translation>
        </message>
        <message>
            <source>There is no watchlist file {extra}.</source>
            <translation>Es gibt keine Wortliste {extra}.</translation>
        </message>
        <message>
            <source>There was no photo to clean.</source>
            <translation>Es gab kein Foto zu bereinigen.</translation>
        </message>
        <message>
            <source>There was no photo to look at.</source>
            <translation>Es gab kein Foto anzusehen.</translation>
        </message>
        <message>
            <source>This AVIF hides a part of its picture by a crop, which programs show differently. Save it as PNG or JPEG in a program that shows it as you want it, and hide parts of that.</source>
            <translation>Dieses AVIF verbirgt einen Teil seines Bildes durch einen Zuschnitt, den Programme verschieden zeigen. Speichern Sie es als PNG oder JPEG in einem Programm, das es zeigt, wie Sie es wollen, und verbergen Sie Teile davon.</translation>
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
            <source>This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG.</source>
            <translation>Dieses JPEG ist arithmetisch kodiert; das kann PhotoVet nicht umschreiben. Speichern Sie es noch einmal als JPEG.</translation>
        </message>
        <message>
            <source>This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. Save it again as an ordinary JPEG.</source>
            <translation>Dieses JPEG ist von seltener Art (verlustfrei, arithmetisch oder hierarchisch), die PhotoVet nicht umschreiben kann. Speichern Sie es noch einmal als gewöhnliches JPEG.</translation>
        </message>
        <message>
            <source>This JPEG samples its colours in a ratio that PhotoVet cannot rewrite.</source>
            <translation>Dieses JPEG tastet seine Farben in einem Verhältnis ab, das PhotoVet nicht umschreiben kann.</translation>
        </message>
        <message>
            <source>This TIFF file is a camera raw file, and PhotoVet does not change those. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>Diese TIFF-Datei ist eine Rohdatei einer Kamera, und solche verändert PhotoVet nicht. Exportieren Sie das Foto mit Ihrem RAW-Programm als JPEG und bereinigen Sie diese Kopie.</translation>
        </message>
        <message>
            <source>This camera raw file holds no preview that PhotoVet could look at.</source>
            <translation>Diese Rohdatei einer Kamera enthält keine Vorschau, die PhotoVet ansehen könnte.</translation>
        </message>
        <message>
            <source>This file also contains a video.</source>
            <translation>Diese Datei enthält auch ein Video.</translation>
        </message>
        <message>
            <source>This file also contains a {seconds}-second video.</source>
            <translation>Diese Datei enthält auch ein Video von {seconds} Sekunden.</translation>
        </message>
        <message>
            <source>This file also contains sound.</source>
            <translation>Diese Datei enthält auch Ton.</translation>
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
            <source>This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may hold the place and the time, and everything that is heard and seen in it.</source>
            <translation>Das ist ein Video, und PhotoVet bereinigt nur Fotos. Teilen Sie es nicht ungeprüft: Es kann Ort und Zeit enthalten und alles, was darin zu hören und zu sehen ist.</translation>
        </message>
        <message>
            <source>This is not a regular file, so there is no photo to read.</source>
            <translation>Das ist keine gewöhnliche Datei, also gibt es kein Foto zu lesen.</translation>
        </message>
        <message>
            <source>This is not a usable path.</source>
            <translation>Dieser Pfad ist nicht brauchbar.</translation>
        </message>
        <message>
            <source>This place after hiding</source>
            <translation>Diese Stelle nach dem Verbergen</translation>
        </message>
        <message>
            <source>This report holds the texts and places that were found: keep it as private as the photos.</source>
            <translation>Dieser Bericht enthält die gefundenen Texte und Orte: Behandeln Sie ihn so vertraulich wie die Fotos.</translation>
        </message>
        <message>
            <source>This was a dry run: no copy was left behind.</source>
            <translation>Das war ein Probelauf: Keine Kopie wurde hinterlassen.</translation>
        </message>
        <message>
            <source>Traces of the programs that made or edited it.</source>
            <translation>Spuren der Programme, mit denen sie erstellt oder bearbeitet wurde.</translation>
        </message>
        <message>
            <source>Unique numbers that link this file to its other copies and versions.</source>
            <translation>Eindeutige Nummern, die diese Datei mit ihren anderen Kopien und Fassungen verbinden.</translation>
        </message>
        <message>
            <source>Watching {folder}. Copies go to {output}. Stop with Ctrl-C.</source>
            <translation>{folder} wird beobachtet. Kopien kommen nach {output}. Beenden mit Strg-C.</translation>
        </message>
        <message>
            <source>What these photos would tell a stranger.</source>
            <translation>Was diese Fotos einem Fremden verraten würden.</translation>
        </message>
        <message>
            <source>What was hidden does not lie where it was to be hidden.</source>
            <translation>Das Verborgene liegt nicht dort, wo es verborgen werden sollte.</translation>
        </message>
        <message>
            <source>What was written, and what was checked.</source>
            <translation>Was geschrieben und was geprüft wurde.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message numerus="yes">
            <source>Whole: {count} entries. Keep the last hash elsewhere to prove it later: {hash}</source>
            <translation>
                <numerusform>Unversehrt: {count} Eintrag. Bewahren Sie den letzten Hash anderswo auf, um das später zu beweisen: {hash}</numerusform>
                <numerusform>Unversehrt: {count} Einträge. Bewahren Sie den letzten Hash anderswo auf, um das später zu beweisen: {hash}</numerusform>
            </translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>Withdrawn on the consent list, but about no photo of this run or session: {lost}. Correct these names first; nothing was exported.</source>
            <translation>Auf der Einwilligungsliste widerrufen, aber zu keinem Foto dieses Laufs oder dieser Sitzung: {lost}. Berichtigen Sie zuerst diese Namen; es wurde nichts exportiert.</translation>
        </message>
        <message>
            <source>Withdrawn, but about no photo or copy of this session: {name} ({purpose})</source>
            <translation>Widerrufen, gehört aber zu keinem Foto und keiner Kopie dieser Sitzung: {name} ({purpose})</translation>
        </message>
        <message>
            <source>Words in the file</source>
            <translation>Worte in der Datei</translation>
        </message>
        <message>
            <source>a Huffman table is broken</source>
            <translation>eine Huffman-Tabelle ist beschädigt</translation>
        </message>
        <message>
            <source>a Huffman table is missing</source>
            <translation>eine Huffman-Tabelle fehlt</translation>
        </message>
        <message>
            <source>a QR code or barcode</source>
            <translation>ein QR- oder Strichcode</translation>
        </message>
        <message>
            <source>a caption, keyword or comment</source>
            <translation>einer Bildunterschrift, einem Schlagwort oder Kommentar</translation>
        </message>
        <message>
            <source>a colour component has no scan</source>
            <translation>eine Farbkomponente hat keinen Durchgang</translation>
        </message>
        <message>
            <source>a contact detail</source>
            <translation>eine Kontaktangabe</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>einem Datum</translation>
        </message>
        <message>
            <source>a face</source>
            <translation>ein Gesicht</translation>
        </message>
        <message>
            <source>a harmless text</source>
            <translation>ein harmloser Text</translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation>ein Kennzeichen</translation>
        </message>
        <message>
            <source>a person's name</source>
            <translation>der Name einer Person</translation>
        </message>
        <message>
            <source>a preview</source>
            <translation>einer Vorschau</translation>
        </message>
        <message>
            <source>a quantisation table is broken</source>
            <translation>eine Quantisierungstabelle ist beschädigt</translation>
        </message>
        <message>
            <source>a quantisation table is missing</source>
            <translation>eine Quantisierungstabelle fehlt</translation>
        </message>
        <message>
            <source>a scan comes before the frame</source>
            <translation>ein Durchgang steht vor dem Rahmen</translation>
        </message>
        <message>
            <source>a scan header has a wrong length</source>
            <translation>der Kopf eines Durchgangs hat eine falsche Länge</translation>
        </message>
        <message>
            <source>a scan header is impossible</source>
            <translation>der Kopf eines Durchgangs ist unmöglich</translation>
        </message>
        <message>
            <source>a scan names a component that the frame lacks</source>
            <translation>ein Durchgang nennt eine Komponente, die dem Rahmen fehlt</translation>
        </message>
        <message>
            <source>a school's name</source>
            <translation>der Name einer Schule</translation>
        </message>
        <message>
            <source>a segment has an impossible length</source>
            <translation>ein Segment hat eine unmögliche Länge</translation>
        </message>
        <message>
            <source>a shirt number</source>
            <translation>eine Trikotnummer</translation>
        </message>
        <message>
            <source>a shop or business sign</source>
            <translation>ein Laden- oder Firmenschild</translation>
        </message>
        <message>
            <source>a street name</source>
            <translation>ein Straßenname</translation>
        </message>
        <message>
            <source>a team's name</source>
            <translation>der Name einer Mannschaft</translation>
        </message>
        <message>
            <source>a word from your watchlist</source>
            <translation>ein Wort aus Ihrer Wortliste</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>etwa {distance} von {place} entfernt</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>an address</source>
            <translation>eine Adresse</translation>
        </message>
        <message>
            <source>an id</source>
            <translation>einer Kennung</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>und {number} weitere</translation>
        </message>
        <message>
            <source>another sign or text</source>
            <translation>ein anderes Schild oder ein anderer Text</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>Foto von {names}</translation>
        </message>
        <message>
            <source>camera or phone</source>
            <translation>Kamera oder Telefon</translation>
        </message>
        <message>
            <source>captions and keywords</source>
            <translation>Bildtexte und Stichwörter</translation>
        </message>
        <message>
            <source>check</source>
            <translation>Die Prüfung</translation>
        </message>
        <message>
            <source>clothes</source>
            <translation>Kleidung</translation>
        </message>
        <message>
            <source>code ({symbology})</source>
            <translation>Code ({symbology})</translation>
        </message>
        <message>
            <source>codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>contact details</source>
            <translation>Kontaktangaben</translation>
        </message>
        <message>
            <source>content credentials</source>
            <translation>Inhaltsnachweise (Content Credentials)</translation>
        </message>
        <message>
            <source>copyright notice {names}</source>
            <translation>Urheberrechtshinweis {names}</translation>
        </message>
        <message>
            <source>data behind the picture</source>
            <translation>Daten hinter dem Bild</translation>
        </message>
        <message>
            <source>data that PhotoVet cannot read</source>
            <translation>Daten, die PhotoVet nicht lesen kann</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>dry run: no copy was left behind</source>
            <translation>Probelauf: Es blieb keine Kopie zurück</translation>
        </message>
        <message>
            <source>editing history</source>
            <translation>Bearbeitungsverlauf</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>for a person to look at</source>
            <translation>von einem Menschen anzusehen</translation>
        </message>
        <message>
            <source>for an unknown reason.</source>
            <translation>aus unbekanntem Grund.</translation>
        </message>
        <message>
            <source>give something away</source>
            <translation>verraten etwas</translation>
        </message>
        <message>
            <source>gives something away</source>
            <translation>verrät etwas</translation>
        </message>
        <message>
            <source>harmless texts</source>
            <translation>harmlose Texte</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>hidden data in the file</source>
            <translation>versteckte Daten in der Datei</translation>
        </message>
        <message>
            <source>hidden preview picture</source>
            <translation>verstecktes Vorschaubild</translation>
        </message>
        <message>
            <source>hidden video, sound or depth</source>
            <translation>verstecktes Video, Ton oder Tiefe</translation>
        </message>
        <message>
            <source>it does not begin with a start marker</source>
            <translation>sie beginnt nicht mit einer Startmarke</translation>
        </message>
        <message>
            <source>it has more segments than any photo</source>
            <translation>sie hat mehr Segmente als jedes Foto</translation>
        </message>
        <message>
            <source>it has more than one frame</source>
            <translation>sie hat mehr als einen Rahmen</translation>
        </message>
        <message>
            <source>it has no width or no height</source>
            <translation>sie hat keine Breite oder keine Höhe</translation>
        </message>
        <message>
            <source>it holds no picture</source>
            <translation>sie enthält kein Bild</translation>
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
            <source>its frame header has a wrong length</source>
            <translation>ihr Rahmenkopf hat eine falsche Länge</translation>
        </message>
        <message>
            <source>its frame header is impossible</source>
            <translation>ihr Rahmenkopf ist unmöglich</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <source>lens serial number {number}</source>
            <translation>Seriennummer des Objektivs {number}</translation>
        </message>
        <message>
            <source>lens {name}</source>
            <translation>Objektiv {name}</translation>
        </message>
        <message>
            <source>named as {places}</source>
            <translation>benannt als {places}</translation>
        </message>
        <message>
            <source>names of persons</source>
            <translation>Namen von Personen</translation>
        </message>
        <message>
            <source>names of schools</source>
            <translation>Namen von Schulen</translation>
        </message>
        <message>
            <source>names of teams</source>
            <translation>Namen von Mannschaften</translation>
        </message>
        <message>
            <source>near {place}</source>
            <translation>bei {place}</translation>
        </message>
        <message>
            <source>no copy was written.</source>
            <translation>Es wurde keine Kopie geschrieben.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>not checked in full</source>
            <translation>nicht vollständig geprüft</translation>
        </message>
        <message>
            <source>number plates</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>other signs or texts</source>
            <translation>andere Schilder oder Texte</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>Kamera von {names}</translation>
        </message>
        <message>
            <source>people</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>{names} (genannte Namen)</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>photo looked at</source>
            <translation>Foto angesehen</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>photos looked at</source>
            <translation>Fotos angesehen</translation>
        </message>
        <message>
            <source>photovet: An unexpected error ({reason}) ended this run. Originals and finished copies are whole.</source>
            <translation>photovet: Ein unerwarteter Fehler ({reason}) hat diesen Lauf beendet. Originale und fertige Kopien sind unversehrt.</translation>
        </message>
        <message>
            <source>photovet: stopped.</source>
            <translation>photovet: angehalten.</translation>
        </message>
        <message>
            <source>photovet: {reason}</source>
            <translation>photovet: {reason}</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>place hidden in the pictures</source>
            <translation>Stelle in den Bildern verborgen</translation>
        </message>
        <message>
            <source>places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>places hidden in the pictures</source>
            <translation>Stellen in den Bildern verborgen</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>Seriennummer {number}</translation>
        </message>
        <message>
            <source>shirt numbers</source>
            <translation>Trikotnummern</translation>
        </message>
        <message>
            <source>shop or business signs</source>
            <translation>Laden- oder Firmenschilder</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>Die Unterschrift</translation>
        </message>
        <message>
            <source>stood behind the record's end: nobody's word</source>
            <translation>stand hinter dem Ende des Protokolls: niemandes Wort</translation>
        </message>
        <message>
            <source>street names</source>
            <translation>Straßennamen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>the content credentials</source>
            <translation>den Inhaltsnachweisen</translation>
        </message>
        <message>
            <source>the drive does not answer</source>
            <translation>das Laufwerk antwortet nicht</translation>
        </message>
        <message>
            <source>the editing history</source>
            <translation>dem Bearbeitungsverlauf</translation>
        </message>
        <message>
            <source>the file's name, which a copy keeps unless neutral names are asked for</source>
            <translation>dem Namen der Datei, den eine Kopie behält, wenn keine neutralen Namen verlangt werden</translation>
        </message>
        <message>
            <source>the name of a person</source>
            <translation>einem Personennamen</translation>
        </message>
        <message>
            <source>the name of a place</source>
            <translation>einem Ortsnamen</translation>
        </message>
        <message>
            <source>this is not a usable path</source>
            <translation>dies ist kein brauchbarer Pfad</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>anzusehen</translation>
        </message>
        <message>
            <source>unique ids</source>
            <translation>eindeutige Kennungen</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>unbekannte Daten</translation>
        </message>
        <message>
            <source>what names the camera or phone</source>
            <translation>der Angabe zu Kamera oder Telefon</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>auf etwa {distance} genau</translation>
        </message>
        <message>
            <source>without a copy</source>
            <translation>ohne Kopie</translation>
        </message>
        <message>
            <source>words from your watchlist</source>
            <translation>Wörter aus Ihrer Wortliste</translation>
        </message>
        <message>
            <source>written and checked</source>
            <translation>geschrieben und geprüft</translation>
        </message>
        <message>
            <source>{copy}  ({purpose}, from {path}): {reason}</source>
            <translation>{copy}  ({purpose}, aus {path}): {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{count} checks passed</source>
            <translation>
                <numerusform>{count} Prüfung bestanden</numerusform>
                <numerusform>{count} Prüfungen bestanden</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} code</source>
            <translation>Code: {count}</translation>
        </message>
        <message>
            <source>{count} face</source>
            <translation>Gesicht: {count}</translation>
        </message>
        <message numerus="yes">
            <source>{count} files could not be checked.</source>
            <translation>
                <numerusform>{count} Datei konnte nicht geprüft werden.</numerusform>
                <numerusform>{count} Dateien konnten nicht geprüft werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} items</source>
            <translation>
                <numerusform>{count} Angabe</numerusform>
                <numerusform>{count} Angaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} items that a copy does not need.</source>
            <translation>
                <numerusform>{count} Angabe, die eine Kopie nicht braucht.</numerusform>
                <numerusform>{count} Angaben, die eine Kopie nicht braucht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>
                <numerusform>{count} Teil, den PhotoVet nicht lesen kann und deshalb entfernt.</numerusform>
                <numerusform>{count} Teile, die PhotoVet nicht lesen kann und deshalb entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos</source>
            <translation>
                <numerusform>{count} Foto</numerusform>
                <numerusform>{count} Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos could be checked only in part and may hold more.</source>
            <translation>
                <numerusform>{count} Foto konnte nur zum Teil geprüft werden und kann mehr enthalten.</numerusform>
                <numerusform>{count} Fotos konnten nur zum Teil geprüft werden und können mehr enthalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos could not be checked in full and may hold more: do not share them unseen.</source>
            <translation>
                <numerusform>{count} Foto konnte nicht vollständig geprüft werden und kann mehr enthalten: Geben Sie es nicht ungesehen weiter.</numerusform>
                <numerusform>{count} Fotos konnten nicht vollständig geprüft werden und können mehr enthalten: Geben Sie sie nicht ungesehen weiter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos failed: no copy was written, see the reason beside each.</source>
            <translation>
                <numerusform>{count} Foto fehlgeschlagen: Es wurde keine Kopie geschrieben, der Grund steht dabei.</numerusform>
                <numerusform>{count} Fotos fehlgeschlagen: Es wurde keine Kopie geschrieben, der Grund steht jeweils dabei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos had nothing to remove.</source>
            <translation>
                <numerusform>Bei {count} Foto gab es nichts zu entfernen.</numerusform>
                <numerusform>Bei {count} Fotos gab es nichts zu entfernen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos looked at, {telling} of them give something away.</source>
            <translation>
                <numerusform>{count} Foto angesehen, davon verraten etwas: {telling}.</numerusform>
                <numerusform>{count} Fotos angesehen, davon verraten etwas: {telling}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos recorded as checked by {who}. Last hash: {hash}</source>
            <translation>
                <numerusform>{count} Foto als von {who} geprüft eingetragen. Letzter Hash: {hash}</numerusform>
                <numerusform>{count} Fotos als von {who} geprüft eingetragen. Letzter Hash: {hash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos refused: no copy was written, see the reason beside each.</source>
            <translation>
                <numerusform>{count} Foto abgelehnt: Es wurde keine Kopie geschrieben, der Grund steht dabei.</numerusform>
                <numerusform>{count} Fotos abgelehnt: Es wurde keine Kopie geschrieben, der Grund steht jeweils dabei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos should be looked at by a person.</source>
            <translation>
                <numerusform>{count} Foto sollte von einem Menschen angesehen werden.</numerusform>
                <numerusform>{count} Fotos sollten von einem Menschen angesehen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos signed off by {who}. Last hash: {hash}</source>
            <translation>
                <numerusform>{count} Foto von {who} gegengezeichnet. Letzter Hash: {hash}</numerusform>
                <numerusform>{count} Fotos von {who} gegengezeichnet. Letzter Hash: {hash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos: {written} would be written; no copy was left behind.</source>
            <translation>
                <numerusform>{count} Foto: {written} würde geschrieben; keine Kopie wurde hinterlassen.</numerusform>
                <numerusform>{count} Fotos: {written} würden geschrieben; keine Kopie wurde hinterlassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos: {written} written and checked.</source>
            <translation>
                <numerusform>{count} Foto: {written} geschrieben und geprüft.</numerusform>
                <numerusform>{count} Fotos: {written} geschrieben und geprüft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} places</source>
            <translation>
                <numerusform>{count} Stelle</numerusform>
                <numerusform>{count} Stellen</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>Text: {count}</translation>
        </message>
        <message>
            <source>{day} April {year}</source>
            <translation>{day}. April {year}</translation>
        </message>
        <message>
            <source>{day} August {year}</source>
            <translation>{day}. August {year}</translation>
        </message>
        <message>
            <source>{day} December {year}</source>
            <translation>{day}. Dezember {year}</translation>
        </message>
        <message>
            <source>{day} February {year}</source>
            <translation>{day}. Februar {year}</translation>
        </message>
        <message>
            <source>{day} January {year}</source>
            <translation>{day}. Januar {year}</translation>
        </message>
        <message>
            <source>{day} July {year}</source>
            <translation>{day}. Juli {year}</translation>
        </message>
        <message>
            <source>{day} June {year}</source>
            <translation>{day}. Juni {year}</translation>
        </message>
        <message>
            <source>{day} March {year}</source>
            <translation>{day}. März {year}</translation>
        </message>
        <message>
            <source>{day} May {year}</source>
            <translation>{day}. Mai {year}</translation>
        </message>
        <message>
            <source>{day} November {year}</source>
            <translation>{day}. November {year}</translation>
        </message>
        <message>
            <source>{day} October {year}</source>
            <translation>{day}. Oktober {year}</translation>
        </message>
        <message>
            <source>{day} September {year}</source>
            <translation>{day}. September {year}</translation>
        </message>
        <message>
            <source>{earlier} in the output folder is no longer the copy that was checked. It was left as it is; the new copy is {name}.</source>
            <translation>{earlier} im Ausgabeordner ist nicht mehr die Kopie, die geprüft wurde. Sie blieb, wie sie ist; die neue Kopie ist {name}.</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} ist keine PhotoVet-Sitzung.</translation>
        </message>
        <message>
            <source>{path} is the name of a photo. Name another file for the session.</source>
            <translation>{path} ist der Name eines Fotos. Nennen Sie eine andere Datei für die Sitzung.</translation>
        </message>
        <message>
            <source>{places} in the picture hidden, {items} removed from the file.</source>
            <translation>{places} im Bild verborgen, {items} aus der Datei entfernt.</translation>
        </message>
        <message>
            <source>{places} in the pictures hidden, {items} removed from the files.</source>
            <translation>{places} in den Bildern verborgen, {items} aus den Dateien entfernt.</translation>
        </message>
        <message>
            <source>{shown} holds something that is no report of PhotoVet, so it is not replaced. Name another file, or remove it first.</source>
            <translation>{shown} enthält etwas, das kein Bericht von PhotoVet ist, und wird deshalb nicht ersetzt. Nennen Sie eine andere Datei, oder entfernen Sie sie zuerst.</translation>
        </message>
        <message>
            <source>{shown} is a folder. Name a file for the report.</source>
            <translation>{shown} ist ein Ordner. Nennen Sie eine Datei für den Bericht.</translation>
        </message>
        <message>
            <source>{shown} is read by this command, so it is not replaced by a report. Name another file.</source>
            <translation>{shown} wird von diesem Befehl gelesen und deshalb nicht durch einen Bericht ersetzt. Nennen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{shown} is the name of a photo. Name another file for the report, such as report.html.</source>
            <translation>{shown} ist der Name eines Fotos. Nennen Sie eine andere Datei für den Bericht, etwa report.html.</translation>
        </message>
        <message>
            <source>{what} in the session cannot be read.</source>
            <translation>In der Sitzung lässt sich etwas nicht lesen ({what}).</translation>
        </message>
        <message>
            <source>{who} checked this photo; the signature has to be a second person's.</source>
            <translation>{who} hat dieses Foto geprüft; die Unterschrift muss von einer zweiten Person sein.</translation>
        </message>
        <message>
            <source>{words} in {place}</source>
            <translation>{words} in {place}</translation>
        </message>
        <message>
            <source>{word} is too short to be looked for: at least {count} characters.</source>
            <translation>{word} ist zu kurz für die Suche: mindestens {count} Zeichen.</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>„{text}“</translation>
        </message>
        <message>
            <source>“{text}” can be dialled: it is a phone number.</source>
            <translation>„{text}“ kann man anrufen: Es ist eine Telefonnummer.</translation>
        </message>
        <message>
            <source>“{text}” can be searched for on social networks.</source>
            <translation>Nach „{text}“ kann man in sozialen Netzwerken suchen.</translation>
        </message>
        <message>
            <source>“{text}” is a make that is sold everywhere.</source>
            <translation>„{text}“ ist eine Marke, die es überall gibt.</translation>
        </message>
        <message>
            <source>“{text}” is a name on a social network.</source>
            <translation>„{text}“ ist ein Name in einem sozialen Netzwerk.</translation>
        </message>
        <message>
            <source>“{text}” is a price, a share or a time of day.</source>
            <translation>„{text}“ ist ein Preis, ein Anteil oder eine Uhrzeit.</translation>
        </message>
        <message>
            <source>“{text}” is a size, a measure or an offer.</source>
            <translation>„{text}“ ist eine Größe, ein Maß oder ein Angebot.</translation>
        </message>
        <message>
            <source>“{text}” is a street of a numbered grid.</source>
            <translation>„{text}“ ist eine Straße in einem nummerierten Straßennetz.</translation>
        </message>
        <message>
            <source>“{text}” is a street with a house number.</source>
            <translation>„{text}“ ist eine Straße mit Hausnummer.</translation>
        </message>
        <message>
            <source>“{text}” is a web address.</source>
            <translation>„{text}“ ist eine Internetadresse.</translation>
        </message>
        <message>
            <source>“{text}” is an e-mail address.</source>
            <translation>„{text}“ ist eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>“{text}” is how houses and flats are numbered.</source>
            <translation>So wie „{text}“ werden Häuser und Wohnungen nummeriert.</translation>
        </message>
        <message>
            <source>“{text}” is how roads, lines and platforms are numbered.</source>
            <translation>So wie „{text}“ werden Straßen, Linien und Bahnsteige nummeriert.</translation>
        </message>
        <message>
            <source>“{text}” is how schools and their classes are numbered or named.</source>
            <translation>So wie „{text}“ werden Schulen und ihre Klassen nummeriert oder benannt.</translation>
        </message>
        <message>
            <source>“{text}” is how streets without a type are named.</source>
            <translation>So wie „{text}“ heißen Straßen, in deren Namen das Wort Straße fehlt.</translation>
        </message>
        <message>
            <source>“{text}” looks like a postcode with its town or state.</source>
            <translation>„{text}“ sieht aus wie eine Postleitzahl mit ihrem Ort oder Bundesstaat.</translation>
        </message>
        <message>
            <source>“{text}” stands above a name and a number, as a team does on a shirt.</source>
            <translation>„{text}“ steht über einem Namen und einer Nummer wie die Mannschaft auf einem Trikot.</translation>
        </message>
        <message>
            <source>“{text}” stands above a number, as a name does on the back of a shirt.</source>
            <translation>„{text}“ steht über einer Nummer wie ein Name auf dem Rücken eines Trikots.</translation>
        </message>
        <message>
            <source>“{text}” reads like a house number and the name of a street.</source>
            <translation>„{text}“ liest sich wie eine Hausnummer und der Name einer Straße.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a first name or a title.</source>
            <translation>„{text}“ liest sich wie „{word}“, ein Vorname oder ein Titel.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word for shops and other places.</source>
            <translation>„{text}“ liest sich wie „{word}“, ein Wort für Geschäfte und andere Orte.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word of street names.</source>
            <translation>„{text}“ liest sich wie „{word}“, ein Wort in Straßennamen.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word of teams and clubs.</source>
            <translation>„{text}“ liest sich wie „{word}“, ein Wort von Mannschaften und Vereinen.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word for schools.</source>
            <translation>„{text}“ liest sich wie „{word}“, ein Wort für Schulen.</translation>
        </message>
        <message>
            <source>“{word}” on clothes is what a university or college is called.</source>
            <translation>„{word}“ auf Kleidung ist der Name einer Universität oder Hochschule.</translation>
        </message>
        <message>
            <source>“{text}” stands alone, as house numbers do.</source>
            <translation>„{text}“ steht für sich allein, wie es Hausnummern tun.</translation>
        </message>
        <message>
            <source>“{text}” stands below a face, where clothes carry a team or a club.</source>
            <translation>„{text}“ steht unter einem Gesicht, wo Kleidung eine Mannschaft oder einen Verein nennt.</translation>
        </message>
        <message>
            <source>“{text}” stands on a badge.</source>
            <translation>„{text}“ steht auf einem Namensschild.</translation>
        </message>
        <message>
            <source>“{text}” stands on a post of street or direction signs.</source>
            <translation>„{text}“ steht an einem Pfosten mit Straßenschildern oder Wegweisern.</translation>
        </message>
        <message>
            <source>“{text}” stands on a rectangle like a number plate's.</source>
            <translation>„{text}“ steht auf einem Rechteck wie dem eines Kennzeichens.</translation>
        </message>
        <message>
            <source>“{text}” stands on signs everywhere.</source>
            <translation>„{text}“ steht überall auf Schildern.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as its name.</source>
            <translation>„{text}“ steht direkt neben „{word}“ und gehört wahrscheinlich zum Namen.</translation>
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
            <source>“{text}”: letters and digits, as on a number plate.</source>
            <translation>„{text}“: Buchstaben und Ziffern wie auf einem Kennzeichen.</translation>
        </message>
        <message>
            <source>“{word}” below a face is what teams call themselves.</source>
            <translation>„{word}“ unter einem Gesicht: so nennen sich Mannschaften.</translation>
        </message>
        <message>
            <source>“{word}” beside a name is how schools are written.</source>
            <translation>„{word}“ neben einem Namen: so schreiben sich Schulen.</translation>
        </message>
        <message>
            <source>“{word}” ends the name of a street.</source>
            <translation>Auf „{word}“ enden Straßennamen.</translation>
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
            <source>“{word}” ends as the names of families do.</source>
            <translation>„{word}“ endet wie ein Familienname.</translation>
        </message>
        <message>
            <source>“{word}” is a word for a street.</source>
            <translation>„{word}“ ist ein Wort für eine Straße.</translation>
        </message>
        <message>
            <source>“{word}” is a word of direction and town signs.</source>
            <translation>„{word}“ ist ein Wort, das auf Wegweisern und Ortsschildern steht.</translation>
        </message>
        <message>
            <source>“{word}” is a word of street signs.</source>
            <translation>„{word}“ ist ein Wort, das auf Straßenschildern steht.</translation>
        </message>
        <message>
            <source>“{word}” is a word of teams and clubs.</source>
            <translation>„{word}“ kommt in den Namen von Mannschaften und Vereinen vor.</translation>
        </message>
        <message>
            <source>“{word}” may be a first name.</source>
            <translation>„{word}“ könnte ein Vorname sein.</translation>
        </message>
        <message>
            <source>“{word}” stands above a name.</source>
            <translation>„{word}“ steht über einem Namen.</translation>
        </message>
        <message>
            <source>“{word}” stands before a name.</source>
            <translation>„{word}“ steht vor einem Namen.</translation>
        </message>
        <message>
            <source>“{word}” stands before a person's name.</source>
            <translation>„{word}“ steht vor dem Namen einer Person.</translation>
        </message>
        <message>
            <source>“{word}” stands in the names of streets.</source>
            <translation>„{word}“ kommt in Straßennamen vor.</translation>
        </message>
        <message>
            <source>“{word}” stands on name badges.</source>
            <translation>„{word}“ steht auf Namensschildern.</translation>
        </message>
        <message>
            <source>The check by {who} does not say how the copy looks: an older PhotoVet recorded it. Repeat it.</source>
            <translation>Die Prüfung von {who} sagt nicht, wie die Kopie aussieht: Ein älteres PhotoVet hat sie aufgezeichnet. Wiederholen Sie sie.</translation>
        </message>
        <message>
            <source>The copy would not hide and keep what {who} checked. Give the options of that check, or check it again.</source>
            <translation>Die Kopie würde nicht das verbergen und behalten, was {who} geprüft hat. Geben Sie die Optionen dieser Prüfung an, oder prüfen Sie neu.</translation>
        </message>
        <message>
            <source>Frames looked at: {count}. Something was found from these on: {frames}.</source>
            <translation>Angesehene Bilder des Films: {count}. Etwas gefunden wurde ab diesen: {frames}.</translation>
        </message>
        <message>
            <source>Frames looked at: {count}.</source>
            <translation>Angesehene Bilder des Films: {count}.</translation>
        </message>
        <message>
            <source>Pages looked at: {count}. Something was found on these: {pages}.</source>
            <translation>Angesehene Seiten: {count}. Etwas gefunden wurde auf diesen: {pages}.</translation>
        </message>
        <message>
            <source>Pages looked at: {count}.</source>
            <translation>Angesehene Seiten: {count}.</translation>
        </message>
        <message>
            <source>{kind}, from frame {number} on</source>
            <translation>{kind}, ab Bild {number}</translation>
        </message>
        <message>
            <source>{kind}, page {number}</source>
            <translation>{kind}, Seite {number}</translation>
        </message>
        <message>
            <source>Neither the name nor the file holds a word of your watchlist.</source>
            <translation>Weder der Name noch die Datei enthält ein Wort aus Ihrer Wortliste.</translation>
        </message>
        <message>
            <source>The copy's name or folder holds “{words}”, of your watchlist.</source>
            <translation>Der Name oder Ordner der Kopie enthält „{words}“ aus Ihrer Wortliste.</translation>
        </message>
        <message>
            <source>What was kept in the file holds “{words}”, of your watchlist.</source>
            <translation>Was in der Datei behalten wurde, enthält „{words}“ aus Ihrer Wortliste.</translation>
        </message>
        <message>
            <source>Only copyright can be kept here, not {other}.</source>
            <translation>Hier kann nur copyright behalten werden, nicht {other}.</translation>
        </message>
        <message>
            <source>Only a part of a picture in this file is shown: it was cropped, and what was cropped away is still in the file. Crop it anew with another program, and save each picture of the file as JPEG or PNG.</source>
            <translation>Von einem Bild in dieser Datei wird nur ein Teil gezeigt: Es wurde beschnitten, und was abgeschnitten wurde, ist noch in der Datei. Beschneiden Sie es neu mit einem anderen Programm, und speichern Sie jedes Bild der Datei als JPEG oder PNG.</translation>
        </message>
        <message>
            <source>Transparent parts of this {format} file hold colours that nobody sees, and that can show what was erased. {advice}</source>
            <translation>Durchsichtige Teile dieser {format}-Datei enthalten Farben, die niemand sieht und die zeigen können, was gelöscht wurde. {advice}</translation>
        </message>
        <message>
            <source>Save its pictures one by one as PNG with another program.</source>
            <translation>Speichern Sie ihre Bilder einzeln als PNG mit einem anderen Programm.</translation>
        </message>
        <message>
            <source>The entry was changed: its text does not fit its own hash, or its signature.</source>
            <translation>Der Eintrag wurde geändert: Sein Text passt nicht zu seinem Hash oder zu seiner Unterschrift.</translation>
        </message>
        <message>
            <source>The entry says it is number {number}: some were removed, added or moved.</source>
            <translation>Der Eintrag nennt sich Nummer {number}: Einträge wurden entfernt, hinzugefügt oder verschoben.</translation>
        </message>
        <message>
            <source>The entry does not follow the one before it: one was changed, removed or moved.</source>
            <translation>Der Eintrag schließt nicht an den vorigen an: Einer wurde geändert, entfernt oder verschoben.</translation>
        </message>
        <message>
            <source>No entry carries the hash that was kept elsewhere: the record was cut off or rewritten.</source>
            <translation>Kein Eintrag trägt den Hash, der anderswo aufbewahrt wurde: Das Protokoll wurde abgeschnitten oder neu geschrieben.</translation>
        </message>
        <message>
            <source>The anchor file is missing or damaged: whether the record's end is whole is unknown.</source>
            <translation>Die Ankerdatei fehlt oder ist beschädigt: Ob das Ende des Protokolls vollständig ist, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>The end is missing: {written} entries were written, {there} are there.</source>
            <translation>Das Ende fehlt: {written} Einträge wurden geschrieben, {there} sind da.</translation>
        </message>
        <message>
            <source>There are entries after the anchor: added by hand, or the program was killed while it wrote them.</source>
            <translation>Es gibt Einträge hinter dem Anker: von Hand hinzugefügt, oder das Programm wurde beim Schreiben beendet.</translation>
        </message>
        <message>
            <source>The record does not end as its anchor says.</source>
            <translation>Das Protokoll endet nicht so, wie sein Anker es sagt.</translation>
        </message>
        <message>
            <source>The entry is not signed: an older PhotoVet wrote it, or somebody by hand.</source>
            <translation>Der Eintrag ist nicht unterschrieben: Ein älteres PhotoVet hat ihn geschrieben, oder jemand von Hand.</translation>
        </message>
        <message>
            <source>The entry is signed with a key that is not known here: {key}. If it is the key of a colleague's computer, as `photovet audit key` shows it there, `photovet audit trust` makes it known.</source>
            <translation>Der Eintrag ist mit einem Schlüssel unterschrieben, der hier nicht bekannt ist: {key}. Ist es der Schlüssel vom Computer einer Kollegin oder eines Kollegen, wie ihn dort `photovet audit key` zeigt, macht `photovet audit trust` ihn bekannt.</translation>
        </message>
        <message>
            <source>Passed over in the folders: {parts}.</source>
            <translation>In den Ordnern übergangen: {parts}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} links, which were not followed</source>
            <translation>
                <numerusform>{count} Verknüpfung, der nicht gefolgt wurde</numerusform>
                <numerusform>{count} Verknüpfungen, denen nicht gefolgt wurde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files of the system</source>
            <translation>
                <numerusform>{count} Datei des Systems</numerusform>
                <numerusform>{count} Dateien des Systems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sidecar files, which may tell where and when</source>
            <translation>
                <numerusform>{count} Begleitdatei, die Ort und Zeit verraten kann</numerusform>
                <numerusform>{count} Begleitdateien, die Ort und Zeit verraten können</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} other files</source>
            <translation>
                <numerusform>{count} andere Datei</numerusform>
                <numerusform>{count} andere Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files that could not be opened</source>
            <translation>
                <numerusform>{count} Datei, die sich nicht öffnen ließ</numerusform>
                <numerusform>{count} Dateien, die sich nicht öffnen ließen</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy each of these folders to its computer, then remove it here. They are valid for two years.</source>
            <translation>Kopieren Sie jeden dieser Ordner auf seinen Computer und entfernen Sie ihn dann hier. Sie gelten zwei Jahre.</translation>
        </message>
        <message>
            <source>The scheduler listens at {address}. Stop it with Ctrl-C.</source>
            <translation>Der Scheduler ist unter {address} erreichbar. Beenden Sie ihn mit Strg-C.</translation>
        </message>
        <message>
            <source>There is no folder {folder} to share.</source>
            <translation>Es gibt keinen Ordner {folder}, der geteilt werden könnte.</translation>
        </message>
        <message>
            <source>Name this computer's certificates with --certificates.</source>
            <translation>Nennen Sie die Zertifikate dieses Computers mit --certificates.</translation>
        </message>
        <message>
            <source>{name} works for {address}, {count} photos at a time. Stop it with Ctrl-C.</source>
            <translation>{name} arbeitet für {address}, Fotos gleichzeitig: {count}. Beenden Sie ihn mit Strg-C.</translation>
        </message>
        <message>
            <source>The processors differ: a score may differ in its last digits between nodes.</source>
            <translation>Die Prozessoren sind verschieden: Ein Wert kann sich zwischen den Knoten in den letzten Stellen unterscheiden.</translation>
        </message>
        <message>
            <source>The scheduler does not answer ({error}). Trying again.</source>
            <translation>Der Scheduler antwortet nicht ({error}). Es wird weiter versucht.</translation>
        </message>
        <message>
            <source>Name the cluster after the command: photovet scan --cluster ADDRESS ...</source>
            <translation>Nennen Sie den Cluster nach dem Befehl: photovet scan --cluster ADRESSE ...</translation>
        </message>
        <message>
            <source>Working on a cluster needs more than is installed. Install it with: pip install 'photovet[cluster]'</source>
            <translation>Für die Arbeit auf einem Cluster fehlt etwas. Installieren Sie es mit: pip install 'photovet[cluster]'</translation>
        </message>
        <message>
            <source>{address} names no port between 1 and 65535.</source>
            <translation>{address} nennt keinen Port zwischen 1 und 65535.</translation>
        </message>
        <message>
            <source>{address} is no address of the form tls://10.0.0.5:8786. Name computers by their IP addresses: to look up a name, PhotoVet would have to ask another computer.</source>
            <translation>{address} ist keine Adresse der Form tls://10.0.0.5:8786. Nennen Sie Computer mit ihrer IP-Adresse: Um einen Namen nachzuschlagen, müsste PhotoVet einen anderen Computer fragen.</translation>
        </message>
        <message>
            <source>Each node needs a name of its own, and not that of the client or the scheduler.</source>
            <translation>Jeder Knoten braucht einen eigenen Namen, und nicht den des Clients oder des Schedulers.</translation>
        </message>
        <message>
            <source>A node's key has to be one for an elliptic curve (ECDSA).</source>
            <translation>Der Schlüssel eines Knotens muss einer für eine elliptische Kurve (ECDSA) sein.</translation>
        </message>
        <message>
            <source>The certificates in {folder} cannot be used: {reason}. `photovet cluster certificates` makes new ones.</source>
            <translation>Die Zertifikate in {folder} sind nicht brauchbar: {reason}. `photovet cluster certificates` macht neue.</translation>
        </message>
        <message>
            <source>{name} cannot be a node's name: letters, digits, - and _ can.</source>
            <translation>{name} kann kein Name eines Knotens sein: Buchstaben, Ziffern, - und _ können es.</translation>
        </message>
        <message>
            <source>The certificates could not be written to {folder}: {reason}.</source>
            <translation>Die Zertifikate ließen sich nicht in {folder} schreiben: {reason}.</translation>
        </message>
        <message>
            <source>This node does not find the photo in a folder that it shares with the others.</source>
            <translation>Dieser Knoten findet das Foto nicht in einem Ordner, den er mit den anderen teilt.</translation>
        </message>
        <message>
            <source>The node was stopped while it was at this photo.</source>
            <translation>Der Knoten wurde beendet, während er an diesem Foto war.</translation>
        </message>
        <message>
            <source>The node of the cluster could not keep the photo: {reason}.</source>
            <translation>Der Knoten des Clusters konnte das Foto nicht aufnehmen: {reason}.</translation>
        </message>
        <message>
            <source>The answer of the cluster was not what a node of it would say, so it was not used. The photo was skipped.</source>
            <translation>Die Antwort des Clusters war nicht das, was einer seiner Knoten sagen würde, und wurde nicht verwendet. Das Foto wurde übersprungen.</translation>
        </message>
        <message>
            <source>A cluster scans and cleans photos; nothing else.</source>
            <translation>Ein Cluster prüft und bereinigt Fotos; sonst nichts.</translation>
        </message>
        <message>
            <source>The connection to the cluster ended. The photo was skipped.</source>
            <translation>Die Verbindung zum Cluster ist abgebrochen. Das Foto wurde übersprungen.</translation>
        </message>
        <message>
            <source>Again and again, nodes of the cluster ended while they were at this photo. It was skipped.</source>
            <translation>Immer wieder endeten Knoten des Clusters, während sie an diesem Foto waren. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>The scheduler of the cluster does not answer any more. The photo was skipped.</source>
            <translation>Der Scheduler des Clusters antwortet nicht mehr. Das Foto wurde übersprungen.</translation>
        </message>
        <message>
            <source>The cluster lost the answer for this photo again and again. It was skipped.</source>
            <translation>Der Cluster hat die Antwort zu diesem Foto immer wieder verloren. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>The connection to the cluster could not be made: its process ended, or does not answer.</source>
            <translation>Die Verbindung zum Cluster kam nicht zustande: Ihr Prozess ist beendet oder antwortet nicht.</translation>
        </message>
        <message>
            <source>The cluster at {address} has no nodes now.</source>
            <translation>Der Cluster unter {address} hat zurzeit keine Knoten.</translation>
        </message>
        <message>
            <source>None of the {count} nodes of the cluster has the same version of PhotoVet, Python and libraries as this computer. With others, findings and copies would differ.</source>
            <translation>Von den Knoten des Clusters ({count}) hat keiner dieselbe Version von PhotoVet, Python und Bibliotheken wie dieser Computer. Mit anderen wären Funde und Kopien verschieden.</translation>
        </message>
        <message>
            <source>The scheduler at {address} could not be reached ({error}). It has to run there, and its certificates and yours have to be of one authority.</source>
            <translation>Der Scheduler unter {address} war nicht zu erreichen ({error}). Er muss dort laufen, und seine und Ihre Zertifikate müssen von derselben Stelle sein.</translation>
        </message>
        <message>
            <source>The scheduler says nothing usable of its nodes.</source>
            <translation>Der Scheduler sagt nichts Brauchbares über seine Knoten.</translation>
        </message>
        <message>
            <source>The copy that came from the cluster is not the one that was checked there.</source>
            <translation>Die Kopie, die vom Cluster kam, ist nicht die, die dort geprüft wurde.</translation>
        </message>
        <message>
            <source>In {path}, there is a table [cluster]. Where photos may go, only your own settings say: {own}.</source>
            <translation>In {path} steht eine Tabelle [cluster]. Wohin Fotos dürfen, sagen nur Ihre eigenen Einstellungen: {own}.</translation>
        </message>
        <message>
            <source>Windows can work for a cluster, but not give it work. Do that from Linux or macOS.</source>
            <translation>Windows kann für einen Cluster arbeiten, ihm aber keine Arbeit geben. Tun Sie das unter Linux oder macOS.</translation>
        </message>
        <message>
            <source>Left out: no copy is written of it.</source>
            <translation>Weggelassen: Davon wird keine Kopie geschrieben.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>Left out: {photos}.</source>
            <translation>Weggelassen: {photos}.</translation>
        </message>
        <message>
            <source>It was left out when the photos were checked; no copy was written.</source>
            <translation>Es wurde beim Prüfen der Fotos weggelassen; es wurde keine Kopie geschrieben.</translation>
        </message>
        <message>
            <source>Not recorded, because it was left out: {path}</source>
            <translation>Nicht eingetragen, weil es weggelassen wurde: {path}</translation>
        </message>
        <message>
            <source>opens no file but libraries, networks and its photo</source>
            <translation>öffnet keine Datei außer Bibliotheken, Netzen und seinem Foto</translation>
        </message>
        <message>
            <source>writes to nothing but its copy</source>
            <translation>schreibt nur in seine Kopie</translation>
        </message>
        <message>
            <source>starts no program</source>
            <translation>startet kein Programm</translation>
        </message>
        <message>
            <source>opens no socket</source>
            <translation>öffnet keine Netzverbindung</translation>
        </message>
        <message>
            <source>neither signals other processes nor looks into them</source>
            <translation>lässt andere Prozesse in Ruhe und sieht nicht in sie hinein</translation>
        </message>
        <message>
            <source>PhotoVet {version} of {day}, Python {python}, {system}</source>
            <translation>PhotoVet {version} vom {day}, Python {python}, {system}</translation>
        </message>
        <message>
            <source>Age: {days} days. PhotoVet asks nobody for a newer version: look where this one came from.</source>
            <translation>Alter: {days} Tage. PhotoVet fragt niemanden nach einer neueren Version: Sehen Sie dort nach, woher diese kam.</translation>
        </message>
        <message>
            <source>Walls around what opens photos, held by the system</source>
            <translation>Mauern um das, was Fotos öffnet, vom System gehalten</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>NOT on this system</source>
            <translation>NICHT auf diesem System</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>Engines and weights</source>
            <translation>Maschinen und Gewichte</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>nicht brauchbar</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>nicht installiert</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <source>cleaned: {formats}</source>
            <translation>gereinigt: {formats}</translation>
        </message>
        <message>
            <source>recognised, but refused with a reason: {formats}</source>
            <translation>erkannt, aber mit Begründung abgelehnt: {formats}</translation>
        </message>
        <message>
            <source>Not ready: {names}.</source>
            <translation>Nicht bereit: {names}.</translation>
        </message>
        <message>
            <source>Not ready: the network guard is off.</source>
            <translation>Nicht bereit: Der Schutz vor dem Netz ist aus.</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>Bereit.</translation>
        </message>
        <message>
            <source>Network: NOT refused</source>
            <translation>Netz: NICHT gesperrt</translation>
        </message>
        <message>
            <source>Network: refused in every process, by the kernel</source>
            <translation>Netz: in jedem Prozess gesperrt, vom Kern</translation>
        </message>
        <message>
            <source>Network: refused in every process, to Python code</source>
            <translation>Netz: in jedem Prozess für Python-Code gesperrt</translation>
        </message>
        <message>
            <source>using the settings in {path}</source>
            <translation>es gelten die Einstellungen in {path}</translation>
        </message>
        <message>
            <source>using the settings in {path}. It protects less than without it: {options}</source>
            <translation>es gelten die Einstellungen in {path}. Damit wird weniger geschützt als ohne: {options}</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>Ihre</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>none: no photovet.toml here or in a folder above</source>
            <translation>keine: keine photovet.toml hier oder in einem Ordner darüber</translation>
        </message>
    </context>
</TS>
