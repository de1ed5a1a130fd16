<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Engine</name>
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
            <source>A gain map, which shows the picture a second time, for bright screens.</source>
            <translation>Eine Helligkeitskarte (Gain Map), die das Bild ein zweites Mal zeigt, für helle Bildschirme.</translation>
        </message>
        <message>
            <source>A hidden MCU is not what its surroundings make of it.</source>
            <translation>Eine verborgene MCU ist nicht das, was ihre Umgebung ergibt.</translation>
        </message>
        <message>
            <source>A paper, a screen or a board with {count} lines of text.</source>
            <translation>Ein Papier, ein Bildschirm oder eine Tafel mit {count} Zeilen Text.</translation>
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
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>Ein unerwarteter Fehler ({error}) kam bei diesem Foto dazwischen. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Wählen Sie JPEG als Format der Kopien.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Daten hinter dem Ende des Bildes, wo Programme Dinge verstecken oder vergessen.</translation>
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
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Jedes Pixel außerhalb dessen, was verborgen wurde, ist unverändert.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Wie früher entschieden verborgen, obwohl diesmal nicht gefunden: {count}.</translation>
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
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>Es liest sich wie „{text}“, eines Ihrer eigenen Wörter.</translation>
        </message>
        <message>
            <source>Its colours (HDR, for example) could not be carried over: the copy may look pale.</source>
            <translation>Seine Farben (zum Beispiel HDR) ließen sich nicht übernehmen: Die Kopie kann blass aussehen.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>In der Datei verblieben: {names}.</translation>
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
            <source>No space left on device</source>
            <translation>kein Platz mehr auf dem Datenträger</translation>
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
            <source>Only the first page was looked at.</source>
            <translation>Nur die erste Seite wurde angesehen.</translation>
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
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>In einer {format}-Datei mit mehreren Bildern können noch keine Teile verborgen werden. Speichern Sie die Bilder einzeln.</translation>
        </message>
        <message>
            <source>Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first.</source>
            <translation>Teile eines animierten AVIF können noch nicht verborgen werden. Speichern Sie es zuerst als animiertes WebP oder PNG.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>Teile dieses TIFF-Bildes können nicht verborgen werden, ohne den Rest zu verändern, denn es ist auf seltene Weise kodiert. Speichern Sie es zuerst als PNG oder als gewöhnliches TIFF, oder bereinigen Sie nur seine Metadaten.</translation>
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
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>Die TIFF-Datei ist auf eine Weise komprimiert (Nummer {number}), die PhotoVet nicht bereinigen kann; öffnen Sie sie und speichern Sie sie als PNG oder als TIFF mit anderer Komprimierung.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>Der Anker des Prüfprotokolls {path} fehlt oder ist beschädigt, daher wird nichts hinzugefügt.</translation>
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
            <source>The copy does not open again: {reason}</source>
            <translation>Die Kopie lässt sich nicht wieder öffnen: {reason}</translation>
        </message>
        <message>
            <source>The copy does not show the same picture as the original.</source>
            <translation>Die Kopie zeigt nicht dasselbe Bild wie das Original.</translation>
        </message>
        <message>
            <source>The copy has another number of frames than the original.</source>
            <translation>Die Kopie hat eine andere Zahl von Einzelbildern als das Original.</translation>
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
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>Das Ende des Prüfprotokolls {path} fehlt, daher wird nichts hinzugefügt.</translation>
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
            <source>The file has more than {limit} {parts}, which is more than PhotoVet reads.</source>
            <translation>Die Datei hat mehr als {limit} Teile ({parts}), mehr als PhotoVet liest.</translation>
        </message>
        <message>
            <source>The file has {size}, more than the limit of {limit}.</source>
            <translation>Die Datei hat {size}, mehr als die Grenze von {limit}.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>Die Datei enthält weder Vorschau noch Video noch ein zweites Bild.</translation>
        </message>
        <message>
            <source>The file is none of the formats that PhotoVet knows.</source>
            <translation>Die Datei hat kein Format, das PhotoVet kennt.</translation>
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
            <source>The hidden part shares no detail with the original.</source>
            <translation>Der verborgene Teil hat keine Einzelheit mit dem Original gemein.</translation>
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
            <source>The output folder is full of files of this name.</source>
            <translation>Der Zielordner ist voller Dateien dieses Namens.</translation>
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
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>Das Foto dauerte länger als {seconds} Sekunden. Es wurde übersprungen.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>Das Foto wurde verändert, nachdem Sie es angesehen hatten. Sehen Sie es noch einmal an, bevor Sie es exportieren.</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>Das Bild konnte nicht vollständig angesehen werden.</translation>
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
            <source>The preview has another size than the photo.</source>
            <translation>Die Vorschau hat eine andere Größe als das Foto.</translation>
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
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>Das Prüfprotokoll {path} kann nicht geschrieben werden: {reason}.</translation>
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
            <source>The whole picture was hidden.</source>
            <translation>Das ganze Bild wurde verborgen.</translation>
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
            <source>There is no file at this path.</source>
            <translation>Unter diesem Pfad gibt es keine Datei.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>Es gibt keine Sitzungsdatei {path}.</translation>
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
            <source>Traces of the programs that made or edited it.</source>
            <translation>Spuren der Programme, mit denen sie erstellt oder bearbeitet wurde.</translation>
        </message>
        <message>
            <source>Unique numbers that link this file to its other copies and versions.</source>
            <translation>Eindeutige Nummern, die diese Datei mit ihren anderen Kopien und Fassungen verbinden.</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>etwa {distance} von {place} entfernt</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>Foto von {names}</translation>
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
            <source>copyright notice {names}</source>
            <translation>Urheberrechtshinweis {names}</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>Gesichter</translation>
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
            <source>near {place}</source>
            <translation>bei {place}</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>Kamera von {names}</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>{names} (genannte Namen)</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>Seriennummer {number}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>auf etwa {distance} genau</translation>
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
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>
                <numerusform>{count} Teil, den PhotoVet nicht lesen kann und deshalb entfernt.</numerusform>
                <numerusform>{count} Teile, die PhotoVet nicht lesen kann und deshalb entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>Text: {count}</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} ist keine PhotoVet-Sitzung.</translation>
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
    </context>
</TS>
