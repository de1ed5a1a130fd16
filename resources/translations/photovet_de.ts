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
            <source>Next page or frame</source>
            <translation>Nächste Seite, nächstes Einzelbild</translation>
        </message>
        <message>
            <source>Previous page or frame</source>
            <translation>Vorige Seite, voriges Einzelbild</translation>
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
            <source>Zoom to the chosen region, and back</source>
            <translation>Zum gewählten Bereich und zurück</translation>
        </message>
        <message>
            <source>Zoom as I step from region to region</source>
            <translation>Beim Weitergehen jeden Bereich groß zeigen</translation>
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
            <source>About this version…</source>
            <translation>Über diese Version…</translation>
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
        <message>
            <source>Open the menu</source>
            <translation>Das Menü öffnen</translation>
        </message>
        <message>
            <source>One photo</source>
            <translation>Ein Foto</translation>
        </message>
        <message>
            <source>Things found</source>
            <translation>Gefundenes</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <source>Vetting record…</source>
            <translation>Prüfprotokoll…</translation>
        </message>
        <message>
            <source>Leave this one out</source>
            <translation>Dieses Foto weglassen</translation>
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
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n war nicht lesbar</numerusform>
                <numerusform>%n waren nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n weggelassen</numerusform>
                <numerusform>%n weggelassen</numerusform>
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
            <source>Paint over what should be hidden. Comma and full stop change the brush, Esc puts it away.</source>
            <translation>Malen Sie über das, was verborgen werden soll. Komma und Punkt ändern den Pinsel, Esc legt ihn weg.</translation>
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
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; comma and full stop turn it, or [ and ]. The mouse wheel zooms.</source>
            <translation>Auf dem Foto: Pfeiltasten verschieben den gewählten Bereich, mit Umschalt zehnmal so weit, mit Alt ändern sie seine Größe; Komma und Punkt drehen ihn, oder [ und ]. Das Mausrad zoomt.</translation>
        </message>
        <message>
            <source>With the brush: arrow keys move it, Space presses it down and lifts it, comma and full stop, [ and ], or Shift with the mouse wheel change its size.</source>
            <translation>Mit dem Pinsel: Pfeiltasten bewegen ihn, die Leertaste setzt ihn auf und hebt ihn ab, Komma und Punkt, [ und ] oder Umschalt mit dem Mausrad ändern seine Größe.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
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
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n zu entscheiden</numerusform>
                <numerusform>%n zu entscheiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden</source>
            <translation>
                <numerusform>%n verborgen</numerusform>
                <numerusform>%n verborgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n sichtbar</numerusform>
                <numerusform>%n sichtbar</numerusform>
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
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>{action}: {photos}</source>
            <translation>{action}: {photos}</translation>
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
            <source>PhotoVet {version} of {day}.</source>
            <translation>PhotoVet {version} vom {day}.</translation>
        </message>
        <message>
            <source>PhotoVet asks no network for a newer version. Look for one where you got this one from, once or twice a year.</source>
            <translation>PhotoVet fragt in keinem Netz nach einer neueren Version. Sehen Sie ein- oder zweimal im Jahr dort nach, woher Sie diese haben.</translation>
        </message>
        <message>
            <source>About this version</source>
            <translation>Über diese Version</translation>
        </message>
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
        <message>
            <source>Leave these out, so that this set is finished</source>
            <translation>Diese weglassen, damit alles erledigt ist</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are left out, as you wished.</source>
            <translation>
                <numerusform>%n Foto bleibt weg, wie Sie es wollten.</numerusform>
                <numerusform>%n Fotos bleiben weg, wie Sie es wollten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportFolder</name>
        <message>
            <source>Name the whole path of a folder, or choose one.</source>
            <translation>Nennen Sie den ganzen Pfad eines Ordners, oder wählen Sie einen.</translation>
        </message>
        <message>
            <source>There is a file of this name. Choose another folder.</source>
            <translation>Es gibt eine Datei dieses Namens. Wählen Sie einen anderen Ordner.</translation>
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
        <message numerus="yes">
            <source>%n photo(s) were left out, as you wished.</source>
            <translation>
                <numerusform>%n Foto wurde weggelassen, wie Sie es wollten.</numerusform>
                <numerusform>%n Fotos wurden weggelassen, wie Sie es wollten.</numerusform>
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
        <name>GridCounts</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridPage</name>
        <message>
            <source>All photos</source>
            <translation>Alle Fotos</translation>
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
            <source>Which photos to show</source>
            <translation>Welche Fotos gezeigt werden</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>Hide {kind} in them</source>
            <translation>Darin verbergen: {kind}</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>In welcher Reihenfolge</translation>
        </message>
        <message>
            <source>Left to do</source>
            <translation>Noch zu tun</translation>
        </message>
        <message>
            <source>Search names, what was read and what files tell</source>
            <translation>Suchen: Namen, Gelesenes und was Dateien verraten</translation>
        </message>
        <message>
            <source>Shift and arrow keys select several, Enter opens one.</source>
            <translation>Umschalt und Pfeiltasten wählen mehrere aus, Eingabe öffnet eines.</translation>
        </message>
        <message>
            <source>Show {kind} in them</source>
            <translation>Darin zeigen: {kind}</translation>
        </message>
        <message>
            <source>Something to decide</source>
            <translation>Etwas zu entscheiden</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>Was sie zeigen</translation>
        </message>
        <message>
            <source>With anything</source>
            <translation>Mit allem</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
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
        <name>Opening</name>
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
            <source>The picture in the clipboard could not be kept on this disk.</source>
            <translation>Das Bild aus der Zwischenablage konnte auf dieser Festplatte nicht abgelegt werden.</translation>
        </message>
    </context>
    <context>
        <name>PageSwitcher</name>
        <message>
            <source>Frame {number} of {count}</source>
            <translation>Einzelbild {number} von {count}</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
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
        <name>PhotoMenu</name>
        <message>
            <source>Copy the checked copy</source>
            <translation>Die geprüfte Kopie kopieren</translation>
        </message>
        <message>
            <source>Hide all faces</source>
            <translation>Alle Gesichter verbergen</translation>
        </message>
        <message>
            <source>Hide everything</source>
            <translation>Alles verbergen</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>Doch nicht geprüft</translation>
        </message>
        <message>
            <source>Open the photo</source>
            <translation>Das Foto öffnen</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Show the checked copy in its folder</source>
            <translation>Die geprüfte Kopie in ihrem Ordner zeigen</translation>
        </message>
        <message>
            <source>Show the original in its folder</source>
            <translation>Das Original in seinem Ordner zeigen</translation>
        </message>
        <message>
            <source>The checked copy is no longer as it was written. Export the photo again.</source>
            <translation>Die geprüfte Kopie ist nicht mehr so, wie sie geschrieben wurde. Exportieren Sie das Foto noch einmal.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Wieder aufnehmen</translation>
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
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not signed: {photos}. {reason}</source>
            <translation>Nicht gezeichnet: {photos}. {reason}</translation>
        </message>
        <message>
            <source>Sign off what was checked</source>
            <translation>Geprüftes gegenzeichnen</translation>
        </message>
        <message>
            <source>Signed off: {photos}.</source>
            <translation>Gegengezeichnet: {photos}.</translation>
        </message>
        <message>
            <source>There is no record yet. It begins when a name stands in the settings.</source>
            <translation>Es gibt noch kein Protokoll. Es beginnt, wenn ein Name in den Einstellungen steht.</translation>
        </message>
        <message>
            <source>Vetting record</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <source>Your name, as the second person</source>
            <translation>Ihr Name, als zweite Person</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>copy refused</source>
            <translation>Kopie abgelehnt</translation>
        </message>
        <message>
            <source>copy written</source>
            <translation>Kopie geschrieben</translation>
        </message>
        <message>
            <source>record taken up again after a break</source>
            <translation>Protokoll nach einem Abbruch wieder aufgenommen</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>gegengezeichnet</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
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
        <name>ScanBar</name>
        <message>
            <source>Photos looked at</source>
            <translation>Angesehene Fotos</translation>
        </message>
        <message numerus="yes">
            <source>All %n photo(s) were looked at.</source>
            <translation>
                <numerusform>Das Foto ist angesehen.</numerusform>
                <numerusform>Alle %n Fotos sind angesehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} looked at</source>
            <translation>{done} von {total} angesehen</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>noch %n</numerusform>
                <numerusform>noch %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left, less than a minute</source>
            <translation>
                <numerusform>noch %n, unter einer Minute</numerusform>
                <numerusform>noch %n, unter einer Minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left, about {time}</source>
            <translation>
                <numerusform>noch %n, etwa {time}</numerusform>
                <numerusform>noch %n, etwa {time}</numerusform>
            </translation>
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
        <message>
            <source>{name}, finished</source>
            <translation>{name}, fertig</translation>
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
        <name>ShowFolder</name>
        <message>
            <source>The folder is no longer there: {folder}</source>
            <translation>Der Ordner ist nicht mehr da: {folder}</translation>
        </message>
        <message>
            <source>No program that shows folders was found. The folder is {folder}</source>
            <translation>Es wurde kein Programm gefunden, das Ordner zeigt. Der Ordner ist {folder}</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
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
            <source>Looks right, next</source>
            <translation>Passt so, weiter</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Nächstes ungeprüftes Foto</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Show frame {number} first</source>
            <translation>Erst Einzelbild {number} zeigen</translation>
        </message>
        <message>
            <source>Show page {number} first</source>
            <translation>Erst Seite {number} zeigen</translation>
        </message>
        <message>
        <source>Show the whole photo first</source>
        <translation>Erst das ganze Foto zeigen</translation>
    </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Show the next part first</source>
            <translation>Erst den nächsten Teil zeigen</translation>
        </message>
        <message>
            <source>Go on with photos</source>
            <translation>Weiter mit den Fotos</translation>
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
        <name>ThingCounts</name>
        <message numerus="yes">
            <source>%n face(s)</source>
            <translation>
                <numerusform>%n Gesicht</numerusform>
                <numerusform>%n Gesichter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n Ding</numerusform>
                <numerusform>%n Dinge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide on %n photo(s)</source>
            <translation>
                <numerusform>Auf %n Foto verbergen</numerusform>
                <numerusform>Auf %n Fotos verbergen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteres zeigen</numerusform>
                <numerusform>%n weitere zeigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more way(s)</source>
            <translation>
                <numerusform>und auf eine weitere Art</numerusform>
                <numerusform>und auf %n weitere Arten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n photo(s)</source>
            <translation>
                <numerusform>auf %n Foto</numerusform>
                <numerusform>auf %n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>read %n way(s)</source>
            <translation>
                <numerusform>auf %n Art gelesen</numerusform>
                <numerusform>auf %n Arten gelesen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ThingDetails</name>
        <message>
            <source>Choose a thing</source>
            <translation>Wählen Sie etwas aus</translation>
        </message>
        <message>
            <source>Decide about it once, for all photos that show it.</source>
            <translation>Entscheiden Sie einmal, für alle Fotos, die es zeigen.</translation>
        </message>
        <message>
            <source>Not the same thing? Choose photos, then take them out here</source>
            <translation>Nicht dasselbe? Fotos auswählen und hier herausnehmen</translation>
        </message>
        <message>
            <source>Open the photo</source>
            <translation>Das Foto öffnen</translation>
        </message>
        <message>
            <source>Photos that show it</source>
            <translation>Fotos, die es zeigen</translation>
        </message>
        <message>
            <source>Show on all</source>
            <translation>Auf allen zeigen</translation>
        </message>
        <message>
            <source>The same thing after all? Put them back</source>
            <translation>Doch dasselbe? Wieder zusammenlegen</translation>
        </message>
    </context>
    <context>
        <name>ThingPage</name>
        <message>
            <source>All · {count}</source>
            <translation>Alle · {count}</translation>
        </message>
        <message>
            <source>Arrow keys go from thing to thing, H hides and K shows the chosen ones on all photos.</source>
            <translation>Pfeiltasten gehen von Ding zu Ding, H verbirgt und K zeigt die ausgewählten auf allen Fotos.</translation>
        </message>
        <message>
            <source>Hidden · {count}</source>
            <translation>Verborgen · {count}</translation>
        </message>
        <message>
            <source>Nothing here. Things appear as photos are looked at.</source>
            <translation>Hier ist nichts. Dinge erscheinen, während Fotos angesehen werden.</translation>
        </message>
        <message>
            <source>Shown · {count}</source>
            <translation>Sichtbar · {count}</translation>
        </message>
        <message>
            <source>Things found</source>
            <translation>Gefundenes</translation>
        </message>
        <message>
            <source>To decide · {count}</source>
            <translation>Zu entscheiden · {count}</translation>
        </message>
    </context>
    <context>
        <name>things</name>
        <message>
            <source>Also read as {readings}.</source>
            <translation>Auch gelesen als {readings}.</translation>
        </message>
        <message>
            <source>all hidden</source>
            <translation>alles verborgen</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>hidden {hidden} times, shown {shown} times</source>
            <translation>{hidden}-mal verborgen, {shown}-mal sichtbar</translation>
        </message>
        <message>
            <source>hide all</source>
            <translation>alle verbergen</translation>
        </message>
        <message>
            <source>not all hidden</source>
            <translation>nicht alles verborgen</translation>
        </message>
        <message>
            <source>partly hidden</source>
            <translation>zum Teil verborgen</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>sichtbar</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>zu entscheiden</translation>
        </message>
        <message>
            <source>{faces} on {photos} · never compared with one another</source>
            <translation>{faces} auf {photos} · nie miteinander verglichen</translation>
        </message>
        <message>
            <source>{things} on {photos}</source>
            <translation>{things} auf {photos}</translation>
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
            <source>Clothes</source>
            <translation>Kleidung</translation>
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
            <source>print on clothes</source>
            <translation>Aufdrucke auf Kleidung</translation>
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
            <source>Print on clothes can tell a school or a team</source>
            <translation>Ein Aufdruck auf Kleidung kann Schule oder Verein verraten</translation>
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
            <source>Clothes of a person</source>
            <translation>Kleidung einer Person</translation>
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
        <message>
            <source>Every frame</source>
            <translation>Jedes Einzelbild</translation>
        </message>
        <message>
            <source>Every page</source>
            <translation>Jede Seite</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translation>Einzelbild {number}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
        <message>
            <source>Frames {first} to {last}</source>
            <translation>Einzelbilder {first} bis {last}</translation>
        </message>
        <message>
            <source>Pages {first} to {last}</source>
            <translation>Seiten {first} bis {last}</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
    </context>
</TS>
