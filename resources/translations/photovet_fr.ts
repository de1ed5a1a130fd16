<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Ajouter des photos…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Paste photos</source>
            <translation>Coller des photos</translation>
        </message>
        <message>
            <source>Export checked…</source>
            <translation>Exporter les vérifiées…</translation>
        </message>
        <message>
            <source>Close these photos</source>
            <translation>Fermer ces photos</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>History of decisions…</source>
            <translation>Historique des décisions…</translation>
        </message>
        <message>
            <source>Hide or show the chosen region</source>
            <translation>Masquer ou montrer la zone choisie</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Tout masquer</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>C’est bon, suivante</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>Finalement pas vérifiée</translation>
        </message>
        <message>
            <source>Do the same in all photos</source>
            <translation>Faire de même dans toutes les photos</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Dessiner une zone</translation>
        </message>
        <message>
            <source>Drag over what should be hidden</source>
            <translation>Glissez sur ce qui doit être masqué</translation>
        </message>
        <message>
            <source>Put a region in the middle</source>
            <translation>Placer une zone au milieu</translation>
        </message>
        <message>
            <source>Duplicate the chosen region</source>
            <translation>Dupliquer la zone choisie</translation>
        </message>
        <message>
            <source>Remove the chosen region</source>
            <translation>Retirer la zone choisie</translation>
        </message>
        <message>
            <source>Make it round or square</source>
            <translation>La rendre ronde ou carrée</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Zone suivante</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Zone précédente</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Photo suivante</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Photo précédente</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Prochaine photo à vérifier</translation>
        </message>
        <message>
            <source>Next page or frame</source>
            <translation>Page ou image suivante</translation>
        </message>
        <message>
            <source>Previous page or frame</source>
            <translation>Page ou image précédente</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>Show the whole photo</source>
            <translation>Montrer la photo entière</translation>
        </message>
        <message>
            <source>Actual size, 100 %</source>
            <translation>Taille réelle, 100 %</translation>
        </message>
        <message>
            <source>Zoom to the chosen region, and back</source>
            <translation>Aller à la zone choisie, et revenir</translation>
        </message>
        <message>
            <source>Zoom as I step from region to region</source>
            <translation>Agrandir chaque zone en avançant</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Hold to see the original</source>
            <translation>Maintenir pour voir l’original</translation>
        </message>
        <message>
            <source>Shows the photo as it is, for as long as it is held</source>
            <translation>Montre la photo telle qu’elle est, tant que l’on maintient</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>When a picture is already online…</source>
            <translation>Quand une image est déjà en ligne…</translation>
        </message>
        <message>
            <source>Why PhotoVet…</source>
            <translation>Pourquoi PhotoVet…</translation>
        </message>
        <message>
            <source>About this version…</source>
            <translation>À propos de cette version…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pinceau</translation>
        </message>
        <message>
            <source>Paint over what should be hidden, in any shape</source>
            <translation>Peignez sur ce qui doit être masqué, quelle que soit la forme</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Ouvrir le menu</translation>
        </message>
        <message>
            <source>One photo</source>
            <translation>Une photo</translation>
        </message>
        <message>
            <source>Things found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Toutes les photos</translation>
        </message>
        <message>
            <source>Vetting record…</source>
            <translation>Journal de vérification…</translation>
        </message>
        <message>
            <source>Leave this one out</source>
            <translation>Laisser celle-ci de côté</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Photos checked</source>
            <translation>Photos vérifiées</translation>
        </message>
        <message>
            <source>How hidden regions will look</source>
            <translation>L’aspect qu’auront les zones masquées</translation>
        </message>
        <message>
            <source>Style: {name} ▾</source>
            <translation>Style : {name} ▾</translation>
        </message>
        <message>
            <source>{checked} of {total} checked</source>
            <translation>{checked} sur {total} vérifiées</translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n illisible</numerusform>
                <numerusform>%n illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n laissée de côté</numerusform>
                <numerusform>%n laissées de côté</numerusform>
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
            <translation>T va de zone en zone, Espace masque ou montre la zone choisie, les flèches la déplacent.</translation>
        </message>
        <message>
            <source>The original</source>
            <translation>L’original</translation>
        </message>
        <message>
            <source>Paint over what should be hidden. Comma and full stop change the brush, Esc puts it away.</source>
            <translation>Peignez sur ce qui doit être masqué. La virgule et le point changent le pinceau, Échap le range.</translation>
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
            <translation>Touches</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; comma and full stop turn it, or [ and ]. The mouse wheel zooms.</source>
            <translation>Sur la photo : les flèches déplacent la zone choisie, avec Maj dix fois plus loin, avec Alt elles changent sa taille ; la virgule et le point la tournent, ou [ et ]. La molette zoome.</translation>
        </message>
        <message>
            <source>With the brush: arrow keys move it, Space presses it down and lifts it, comma and full stop, [ and ], or Shift with the mouse wheel change its size.</source>
            <translation>Avec le pinceau : les flèches le déplacent, Espace l’appuie et le relève, la virgule et le point, [ et ] ou Maj avec la molette changent sa taille.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
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
                <numerusform>%n élément restera visible, comme vous l’avez décidé.</numerusform>
                <numerusform>%n éléments resteront visibles, comme vous l’avez décidé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n à décider</numerusform>
                <numerusform>%n à décider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden</source>
            <translation>
                <numerusform>%n masqué</numerusform>
                <numerusform>%n masqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n visible</numerusform>
                <numerusform>%n visibles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Decider</name>
        <message>
            <source>Move {what}</source>
            <translation>Déplacer : {what}</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Dessiner une zone</translation>
        </message>
        <message>
            <source>Remove your own region</source>
            <translation>Retirer votre propre zone</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Marquer comme vérifiée</translation>
        </message>
        <message>
            <source>Mark as not checked</source>
            <translation>Marquer comme non vérifiée</translation>
        </message>
        <message>
            <source>{action} in {photos}</source>
            <translation>{action} dans {photos}</translation>
        </message>
        <message>
            <source>Draw with the brush</source>
            <translation>Dessiner au pinceau</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>{action}: {photos}</source>
            <translation>{action} : {photos}</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Before and after</source>
            <translation>Avant et après</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>Entrées du fichier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>What the file says now, and what a copy will say. Your original keeps everything.</source>
            <translation>Ce que le fichier dit maintenant et ce que dira une copie. Votre original garde tout.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>PhotoVet {version} of {day}.</source>
            <translation>PhotoVet {version} du {day}.</translation>
        </message>
        <message>
            <source>PhotoVet asks no network for a newer version. Look for one where you got this one from, once or twice a year.</source>
            <translation>PhotoVet ne demande à aucun réseau s’il existe une version plus récente. Cherchez-la une ou deux fois par an là où vous avez obtenu celle-ci.</translation>
        </message>
        <message>
            <source>About this version</source>
            <translation>À propos de cette version</translation>
        </message>
        <message>
            <source>History of decisions</source>
            <translation>Historique des décisions</translation>
        </message>
        <message>
            <source>As PhotoVet proposed it</source>
            <translation>Comme PhotoVet l’a proposé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Choose a step to go back to it. Nothing is lost.</source>
            <translation>Choisissez une étape pour y revenir. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>No photo is checked yet. Look at one and press Enter.</source>
            <translation>Aucune photo n’est encore vérifiée. Regardez-en une et appuyez sur Entrée.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export copies</source>
            <translation>Exporter des copies</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Dossier des copies</translation>
        </message>
        <message>
            <source>How hidden regions look</source>
            <translation>Aspect des zones masquées</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Date dans les copies</translation>
        </message>
        <message>
            <source>Names of the copies</source>
            <translation>Noms des copies</translation>
        </message>
        <message>
            <source>As the originals are named</source>
            <translation>Comme les originaux</translation>
        </message>
        <message>
            <source>Neutral: photo-0001, photo-0002, …</source>
            <translation>Neutres : photo-0001, photo-0002, …</translation>
        </message>
        <message>
            <source>Format of the copies</source>
            <translation>Format des copies</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>JPEG, opens everywhere</source>
            <translation>JPEG, s’ouvre partout</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>These photos are JPEGs already, and stay as they are.</source>
            <translation>Ces photos sont déjà des JPEG et restent telles quelles.</translation>
        </message>
        <message numerus="yes">
            <source>Coding %n photo(s) as JPEG changes their pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</source>
            <translation>
                <numerusform>Enregistrer %n photo en JPEG modifie légèrement ses pixels, même là où rien n’est masqué, et met du blanc derrière ce qui est transparent. Ce qu’un JPEG ne peut pas contenir, comme une animation, reste tel quel.</numerusform>
                <numerusform>Enregistrer %n photos en JPEG modifie légèrement leurs pixels, même là où rien n’est masqué, et met du blanc derrière ce qui est transparent. Ce qu’un JPEG ne peut pas contenir, comme une animation, reste tel quel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write {photos} as checked copies</source>
            <translation>Écrire {photos} en copies contrôlées</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) that you have not checked will stay behind.</source>
            <translation>
                <numerusform>%n photo que vous n’avez pas vérifiée sera laissée de côté.</numerusform>
                <numerusform>%n photos que vous n’avez pas vérifiées seront laissées de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your originals are never changed, and no file is ever overwritten. Each copy is opened again and checked before it is yours.</source>
            <translation>Vos originaux ne sont jamais modifiés et aucun fichier n’est jamais écrasé. Chaque copie est rouverte et contrôlée avant d’être à vous.</translation>
        </message>
        <message>
            <source>What will be removed</source>
            <translation>Ce qui sera retiré</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the folder for the copies</source>
            <translation>Choisir le dossier des copies</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>Dans le dossier</translation>
        </message>
        <message>
            <source>Hidden regions</source>
            <translation>Zones masquées</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Export %n photo(s)</source>
            <translation>
                <numerusform>Exporter %n photo</numerusform>
                <numerusform>Exporter %n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} - checked copies</source>
            <translation>{folder} - copies contrôlées</translation>
        </message>
        <message>
            <source>your own regions ({count})</source>
            <translation>vos propres zones ({count})</translation>
        </message>
        <message>
            <source>In the pictures: {what}</source>
            <translation>Dans les images : {what}</translation>
        </message>
        <message>
            <source>In the files: {what}</source>
            <translation>Dans les fichiers : {what}</translation>
        </message>
        <message>
            <source>Nothing: these photos tell no more than their pictures.</source>
            <translation>Rien : ces photos n’en disent pas plus que leurs images.</translation>
        </message>
        <message>
            <source>Leave these out, so that this set is finished</source>
            <translation>Les laisser de côté et terminer</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are left out, as you wished.</source>
            <translation>
                <numerusform>%n photo est laissée de côté, comme vous le vouliez.</numerusform>
                <numerusform>%n photos sont laissées de côté, comme vous le vouliez.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportFolder</name>
        <message>
            <source>Name the whole path of a folder, or choose one.</source>
            <translation>Indiquez le chemin complet d’un dossier, ou choisissez-en un.</translation>
        </message>
        <message>
            <source>There is a file of this name. Choose another folder.</source>
            <translation>Il existe un fichier de ce nom. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>ExportRun</name>
        <message>
            <source>Export copies</source>
            <translation>Exporter des copies</translation>
        </message>
        <message>
            <source>Copies written</source>
            <translation>Copies écrites</translation>
        </message>
        <message>
            <source>What became of each photo</source>
            <translation>Ce qu’est devenue chaque photo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Writing copies: {done} of {total}</source>
            <translation>Écriture des copies : {done} sur {total}</translation>
        </message>
        <message numerus="yes">
            <source>{written} written and checked, %n not written</source>
            <translation>
                <numerusform>{written} : écrites et contrôlées, %n non écrite</numerusform>
                <numerusform>{written} : écrites et contrôlées, %n non écrites</numerusform>
            </translation>
        </message>
        <message>
            <source>{written} written and checked</source>
            <translation>Écrites et contrôlées : {written}</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n photo(s) were left out.</source>
            <translation>
                <numerusform>Arrêté. %n photo a été laissée de côté.</numerusform>
                <numerusform>Arrêté. %n photos ont été laissées de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Each copy is written, opened again and checked.</source>
            <translation>Chaque copie est écrite, rouverte et contrôlée.</translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>Encore environ %n seconde</numerusform>
                <numerusform>Encore environ %n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>Encore environ %n minute</numerusform>
                <numerusform>Encore environ %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) passed: {checks}</source>
            <translation>
                <numerusform>%n contrôle réussi : {checks}</numerusform>
                <numerusform>%n contrôles réussis : {checks}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) hidden</source>
            <translation>
                <numerusform>%n zone masquée</numerusform>
                <numerusform>%n zones masquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries removed</source>
            <translation>
                <numerusform>%n entrée retirée</numerusform>
                <numerusform>%n entrées retirées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out, as you wished.</source>
            <translation>
                <numerusform>%n photo a été laissée de côté, comme vous le vouliez.</numerusform>
                <numerusform>%n photos ont été laissées de côté, comme vous le vouliez.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileRows</name>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Which device</source>
            <translation>Quel appareil</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>Ce qui a été écrit</translation>
        </message>
        <message>
            <source>A second picture</source>
            <translation>Une seconde image</translation>
        </message>
        <message>
            <source>Something embedded</source>
            <translation>Quelque chose d’incorporé</translation>
        </message>
        <message>
            <source>Identity numbers</source>
            <translation>Numéros d’identité</translation>
        </message>
        <message>
            <source>Editing history</source>
            <translation>Historique des retouches</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Attestations de contenu</translation>
        </message>
        <message>
            <source>Unknown data</source>
            <translation>Données inconnues</translation>
        </message>
        <message>
            <source>Hidden extras</source>
            <translation>Suppléments cachés</translation>
        </message>
        <message>
        <source>Who made the colour profile</source>
        <translation>Qui a fait le profil de couleurs</translation>
    </message>
        <message>
            <source>It stands in the file's name: choose neutral names when you export</source>
            <translation>Il figure dans le nom du fichier : choisissez des noms neutres à l’exportation</translation>
        </message>
    </context>
    <context>
        <name>GridCounts</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n sélectionnée</numerusform>
                <numerusform>%n sélectionnées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridPage</name>
        <message>
            <source>All photos</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifiées</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Sort: as added</source>
            <translation>Tri : ordre d’ajout</translation>
        </message>
        <message>
            <source>Sort: by name</source>
            <translation>Tri : par nom</translation>
        </message>
        <message>
            <source>Sort: most found</source>
            <translation>Tri : le plus d’éléments</translation>
        </message>
        <message>
            <source>Which photos to show</source>
            <translation>Quelles photos montrer</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>Hide {kind} in them</source>
            <translation>Y masquer : {kind}</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>Dans quel ordre</translation>
        </message>
        <message>
            <source>Left to do</source>
            <translation>Reste à faire</translation>
        </message>
        <message>
            <source>Search names, what was read and what files tell</source>
            <translation>Chercher dans les noms, ce qui a été lu et ce que disent les fichiers</translation>
        </message>
        <message>
            <source>Shift and arrow keys select several, Enter opens one.</source>
            <translation>Maj et les flèches en sélectionnent plusieurs, Entrée en ouvre une.</translation>
        </message>
        <message>
            <source>Show {kind} in them</source>
            <translation>Y montrer : {kind}</translation>
        </message>
        <message>
            <source>Something to decide</source>
            <translation>Quelque chose à décider</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>Ce qu’elles montrent</translation>
        </message>
        <message>
            <source>With anything</source>
            <translation>Avec n’importe quoi</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissées de côté</translation>
        </message>
    </context>
    <context>
        <name>GroupRow</name>
        <message>
            <source>Decide one by one</source>
            <translation>Décider un par un</translation>
        </message>
        <message>
            <source>{kind}: {count} found</source>
            <translation>{kind} : {count} trouvés</translation>
        </message>
        <message>
            <source>All are hidden</source>
            <translation>Tous sont masqués</translation>
        </message>
        <message>
            <source>All are shown</source>
            <translation>Tous sont visibles</translation>
        </message>
        <message>
            <source>{hidden} hidden, {shown} shown</source>
            <translation>{hidden} masqués, {shown} visibles</translation>
        </message>
        <message>
            <source>Hide all {many} in this photo</source>
            <translation>Masquer dans cette photo : {many}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>When a picture is already online</source>
            <translation>Quand une image est déjà en ligne</translation>
        </message>
        <message>
            <source>It happens to many families, and there is help. Tell your child that it is not their fault; then go one step at a time.</source>
            <translation>Cela arrive à beaucoup de familles, et il y a de l’aide. Dites à votre enfant que ce n’est pas sa faute ; puis une étape à la fois.</translation>
        </message>
        <message>
            <source>1. Ask for it to be taken down</source>
            <translation>1. Demandez qu’elle soit retirée</translation>
        </message>
        <message>
            <source>Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Many sites remove a child’s photo when a parent asks.</source>
            <translation>Supprimez votre propre publication, demandez ensuite à ceux qui l’ont partagée, et utilisez le lien « Signaler » du site. Beaucoup de sites retirent la photo d’un enfant quand un parent le demande.</translation>
        </message>
        <message>
            <source>2. Tell the places that it shows</source>
            <translation>2. Prévenez les lieux qu’elle montre</translation>
        </message>
        <message>
            <source>Tell the school or the club which photo it was, so that they can watch out for strangers who use what it told.</source>
            <translation>Dites à l’école ou au club de quelle photo il s’agit, pour qu’ils soient attentifs aux inconnus qui se serviraient de ce qu’elle révèle.</translation>
        </message>
        <message>
            <source>3. If it is an intimate picture of somebody under 18</source>
            <translation>3. Si c’est une image intime de quelqu’un de moins de 18 ans</translation>
        </message>
        <message>
            <source>Take It Down is a free service of NCMEC. It helps to get such pictures removed from many sites, without anybody having to see them.</source>
            <translation>Take It Down est un service gratuit de NCMEC. Il aide à faire retirer ces images de nombreux sites, sans que personne ait à les voir.</translation>
        </message>
        <message>
            <source>4. If somebody threatens, follows or asks for more</source>
            <translation>4. Si quelqu’un menace, harcèle ou en demande plus</translation>
        </message>
        <message>
            <source>Do not pay and do not answer, and keep the messages. In the United States, NCMEC’s CyberTipline answers day and night; elsewhere, INHOPE lists the hotline of your country. If somebody is in danger now, call the police.</source>
            <translation>Ne payez pas, ne répondez pas, et gardez les messages. Aux États-Unis, la CyberTipline de NCMEC répond jour et nuit ; ailleurs, INHOPE indique la ligne de votre pays. Si quelqu’un est en danger maintenant, appelez la police.</translation>
        </message>
        <message>
            <source>PhotoVet opens no web pages itself: copy an address into your browser.</source>
            <translation>PhotoVet n’ouvre aucune page web : copiez une adresse dans votre navigateur.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy {address}</source>
            <translation>Copier {address}</translation>
        </message>
    </context>
    <context>
        <name>MetadataRow</name>
        <message>
            <source>Removed in the copy</source>
            <translation>Retiré de la copie</translation>
        </message>
        <message>
            <source>Keep a part of it</source>
            <translation>En garder une partie</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Choose photos</source>
            <translation>Choisir des photos</translation>
        </message>
        <message>
            <source>Photos ({endings});;All files (*)</source>
            <translation>Photos ({endings});;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose a folder with photos</source>
            <translation>Choisir un dossier de photos</translation>
        </message>
        <message>
            <source>There are no photos in what you chose.</source>
            <translation>Il n’y a pas de photos dans ce que vous avez choisi.</translation>
        </message>
        <message>
            <source>The picture in the clipboard could not be kept on this disk.</source>
            <translation>L’image du presse-papiers n’a pas pu être gardée sur ce disque.</translation>
        </message>
    </context>
    <context>
        <name>PageSwitcher</name>
        <message>
            <source>Frame {number} of {count}</source>
            <translation>Image {number} sur {count}</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>What a stranger could learn</source>
            <translation>Ce qu’un inconnu pourrait apprendre</translation>
        </message>
        <message>
            <source>PhotoVet is looking at this photo…</source>
            <translation>PhotoVet examine cette photo…</translation>
        </message>
        <message>
            <source>This photo waits for its turn.</source>
            <translation>Cette photo attend son tour.</translation>
        </message>
        <message>
            <source>Nothing will be written for it. Your original is as it was.</source>
            <translation>Rien ne sera écrit pour elle. Votre original est resté tel quel.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>From the file (removed in the copy)</source>
            <translation>Dans le fichier (retiré de la copie)</translation>
        </message>
        <message>
            <source>The file tells nothing besides its picture.</source>
            <translation>Le fichier ne dit rien d’autre que son image.</translation>
        </message>
        <message numerus="yes">
            <source>See all %n entries, before and after</source>
            <translation>
                <numerusform>Voir l’entrée (%n), avant et après</numerusform>
                <numerusform>Voir les %n entrées, avant et après</numerusform>
            </translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>Dans l’image</translation>
        </message>
        <message>
            <source>Nothing was found. Have a look yourself before you go on.</source>
            <translation>Rien n’a été trouvé. Regardez vous-même avant de continuer.</translation>
        </message>
    </context>
    <context>
        <name>PhotoMenu</name>
        <message>
            <source>Copy the checked copy</source>
            <translation>Copier la copie vérifiée</translation>
        </message>
        <message>
            <source>Hide all faces</source>
            <translation>Masquer tous les visages</translation>
        </message>
        <message>
            <source>Hide everything</source>
            <translation>Tout masquer</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>Pas vérifiée finalement</translation>
        </message>
        <message>
            <source>Open the photo</source>
            <translation>Ouvrir la photo</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Show the checked copy in its folder</source>
            <translation>Montrer la copie vérifiée dans son dossier</translation>
        </message>
        <message>
            <source>Show the original in its folder</source>
            <translation>Montrer l’original dans son dossier</translation>
        </message>
        <message>
            <source>The checked copy is no longer as it was written. Export the photo again.</source>
            <translation>La copie vérifiée n’est plus telle qu’elle a été écrite. Exportez la photo à nouveau.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Reprendre</translation>
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
            <translation>Quelles photos montrer</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>With plates</source>
            <translation>Avec plaques</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Avec visages</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifiées</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Sort: as added</source>
            <translation>Tri : ordre d’ajout</translation>
        </message>
        <message>
            <source>Sort: by name</source>
            <translation>Tri : par nom</translation>
        </message>
        <message>
            <source>Sort: most found</source>
            <translation>Tri : le plus d’éléments</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Each photo with its state. Arrow keys open the next one.</source>
            <translation>Chaque photo avec son état. Les flèches ouvrent la suivante.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissées de côté</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not signed: {photos}. {reason}</source>
            <translation>Non signées : {photos}. {reason}</translation>
        </message>
        <message>
            <source>Sign off what was checked</source>
            <translation>Contresigner ce qui a été vérifié</translation>
        </message>
        <message>
            <source>Signed off: {photos}.</source>
            <translation>Contresignées : {photos}.</translation>
        </message>
        <message>
            <source>There is no record yet. It begins when a name stands in the settings.</source>
            <translation>Il n’y a pas encore de journal. Il commence dès qu’un nom figure dans les réglages.</translation>
        </message>
        <message>
            <source>Vetting record</source>
            <translation>Journal de vérification</translation>
        </message>
        <message>
            <source>Your name, as the second person</source>
            <translation>Votre nom, comme seconde personne</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>vérifiée</translation>
        </message>
        <message>
            <source>copy refused</source>
            <translation>copie refusée</translation>
        </message>
        <message>
            <source>copy written</source>
            <translation>copie écrite</translation>
        </message>
        <message>
            <source>record taken up again after a break</source>
            <translation>journal repris après une interruption</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>contresignée</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>laissée de côté</translation>
        </message>
    </context>
    <context>
        <name>RegionRow</name>
        <message>
            <source>Hide {what}</source>
            <translation>Masquer : {what}</translation>
        </message>
        <message>
            <source>Hidden in the copy</source>
            <translation>Masqué dans la copie</translation>
        </message>
        <message>
            <source>Visible in the copy</source>
            <translation>Visible dans la copie</translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): hide it there too</source>
            <translation>
                <numerusform>Aussi sur %n autre photo : le masquer là aussi</numerusform>
                <numerusform>Aussi sur %n autres photos : le masquer là aussi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): show it there too</source>
            <translation>
                <numerusform>Aussi sur %n autre photo : le montrer là aussi</numerusform>
                <numerusform>Aussi sur %n autres photos : le montrer là aussi</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide all {many} in all photos</source>
            <translation>Masquer dans toutes les photos : {many}</translation>
        </message>
        <message>
            <source>Show all {many} in all photos</source>
            <translation>Montrer dans toutes les photos : {many}</translation>
        </message>
    </context>
    <context>
        <name>ScanBar</name>
        <message>
            <source>Photos looked at</source>
            <translation>Photos examinées</translation>
        </message>
        <message numerus="yes">
            <source>All %n photo(s) were looked at.</source>
            <translation>
                <numerusform>La photo a été examinée.</numerusform>
                <numerusform>Les %n photos ont été examinées.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} looked at</source>
            <translation>{done} sur {total} examinées</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>encore %n</numerusform>
                <numerusform>encore %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left, less than a minute</source>
            <translation>
                <numerusform>encore %n, moins d’une minute</numerusform>
                <numerusform>encore %n, moins d’une minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left, about {time}</source>
            <translation>
                <numerusform>encore %n, environ {time}</numerusform>
                <numerusform>encore %n, environ {time}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionLink</name>
        <message>
            <source>{name}, {checked} of {total} checked</source>
            <translation>{name}, {checked} sur {total} vérifiées</translation>
        </message>
        <message>
            <source>Your decisions cannot be kept on disk: {reason}</source>
            <translation>Vos décisions ne peuvent pas être enregistrées : {reason}</translation>
        </message>
        <message>
            <source>This photo is no longer where it was.</source>
            <translation>Cette photo n’est plus là où elle était.</translation>
        </message>
        <message>
            <source>This photo was changed since you last looked at it. Please check it again.</source>
            <translation>Cette photo a changé depuis que vous l’avez vue. Veuillez la vérifier de nouveau.</translation>
        </message>
        <message>
            <source>{name}, finished</source>
            <translation>{name}, terminé</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>What to hide</source>
            <translation>Ce qu’il faut masquer</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>Comment le masquer</translation>
        </message>
        <message>
            <source>Your own words</source>
            <translation>Vos mots</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Cette fenêtre</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>How strict</source>
            <translation>Niveau de prudence</translation>
        </message>
        <message>
            <source>Always propose to hide</source>
            <translation>Toujours proposer de masquer</translation>
        </message>
        <message>
            <source>Always show</source>
            <translation>Toujours montrer</translation>
        </message>
        <message>
            <source>For each kind</source>
            <translation>Pour chaque sorte</translation>
        </message>
        <message>
            <source>As above: hide</source>
            <translation>Comme ci-dessus : masquer</translation>
        </message>
        <message>
            <source>As above: ask</source>
            <translation>Comme ci-dessus : demander</translation>
        </message>
        <message>
            <source>As above: show</source>
            <translation>Comme ci-dessus : montrer</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Every style is made from what surrounds the region, never from what is in it.</source>
            <translation>Chaque style vient de ce qui entoure la zone, jamais de ce qu’elle contient.</translation>
        </message>
        <message>
            <source>Style for {many}</source>
            <translation>Style pour {many}</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>Comme ci-dessus</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Date dans les copies</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Prudent</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <source>School</source>
            <translation>École</translation>
        </message>
        <message>
            <source>Proposes to hide all writing and codes, and asks about faces.</source>
            <translation>Propose de masquer tous les textes et codes, et demande pour les visages.</translation>
        </message>
        <message>
            <source>As careful, but only asks about writing of no known kind.</source>
            <translation>De même, mais demande seulement pour les textes de sorte inconnue.</translation>
        </message>
        <message>
            <source>As careful, and proposes to hide faces as well.</source>
            <translation>De même, et propose aussi de masquer les visages.</translation>
        </message>
        <message>
            <source>Keep the copyright note</source>
            <translation>Garder la mention de droit d’auteur</translation>
        </message>
        <message>
            <source>Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet looks for them in every photo, even with a letter misread.</source>
            <translation>Noms, rues, équipes : ce que seule votre famille ou votre école chercherait. Un par ligne. PhotoVet les cherche dans chaque photo, même avec une lettre mal lue.</translation>
        </message>
        <message>
            <source>Robin Ashdown
Larkspur Lane
Tigers U9</source>
            <translation>Camille Aubry
Rue de l’Alouette
Tigres U9</translation>
        </message>
        <message>
            <source>Your own words, one on each line</source>
            <translation>Vos mots, un par ligne</translation>
        </message>
        <message>
            <source>They stay on this computer, in a file that only you can read.</source>
            <translation>Ils restent sur cet ordinateur, dans un fichier que vous seul pouvez lire.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Photos at the same time</source>
            <translation>Photos à la fois</translation>
        </message>
        <message>
            <source>As many as fit</source>
            <translation>Autant que possible</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Examen des photos</translation>
        </message>
        <message>
            <source>This number changes with the next start.</source>
            <translation>Ce nombre change au prochain démarrage.</translation>
        </message>
        <message>
            <source>Look quickly: faster, but more is missed</source>
            <translation>Examen rapide : plus vite, mais plus d’oublis</translation>
        </message>
        <message>
            <source>Your name, for the vetting record</source>
            <translation>Votre nom, pour le registre de vérification</translation>
        </message>
        <message>
            <source>For schools and clubs: with a name, a record beside the session says who checked and exported which photo, and when. Leave it empty for none.</source>
            <translation>Pour les écoles et les clubs : avec un nom, un registre à côté de la session dit qui a vérifié et exporté quelle photo, et quand. Laissez vide pour n’en tenir aucun.</translation>
        </message>
    </context>
    <context>
        <name>ShowFolder</name>
        <message>
            <source>The folder is no longer there: {folder}</source>
            <translation>Le dossier n’est plus là : {folder}</translation>
        </message>
        <message>
            <source>No program that shows folders was found. The folder is {folder}</source>
            <translation>Aucun programme qui montre les dossiers n’a été trouvé. Le dossier est {folder}</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message numerus="yes">
            <source>Export %n photo(s)…</source>
            <translation>
                <numerusform>Exporter %n photo…</numerusform>
                <numerusform>Exporter %n photos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Examen…</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>C’est bon, suivante</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Prochaine photo à vérifier</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Show frame {number} first</source>
            <translation>Voir d’abord l’image {number}</translation>
        </message>
        <message>
            <source>Show page {number} first</source>
            <translation>Voir d’abord la page {number}</translation>
        </message>
        <message>
        <source>Show the whole photo first</source>
        <translation>Montrer d’abord toute la photo</translation>
    </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Show the next part first</source>
            <translation>Montrer d’abord la partie suivante</translation>
        </message>
        <message>
            <source>Go on with photos</source>
            <translation>Continuer avec les photos</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Go on where you stopped: {work}</source>
            <translation>Reprendre où vous en étiez : {work}</translation>
        </message>
        <message>
            <source>Drop photos or a folder here. Nothing leaves this computer.</source>
            <translation>Déposez ici des photos ou un dossier. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>PhotoVet shows what a stranger could learn from them, and makes copies that no longer tell.</source>
            <translation>PhotoVet montre ce qu’un inconnu pourrait en apprendre, et fait des copies qui ne le disent plus.</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>Choisir des photos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>À l’arrière-plan</translation>
        </message>
        <message>
            <source>School names, number plates, street and shop signs, team shirts and name badges can tell where a child can be found.</source>
            <translation>Noms d’écoles, plaques d’immatriculation, panneaux de rue, enseignes, maillots et badges peuvent dire où trouver un enfant.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>Most phones write the exact place, the time and the phone’s own details into every photo.</source>
            <translation>La plupart des téléphones écrivent dans chaque photo le lieu exact, l’heure et des détails de l’appareil.</translation>
        </message>
        <message>
            <source>You decide</source>
            <translation>Vous décidez</translation>
        </message>
        <message>
            <source>Your originals are never changed. You choose what to hide; every copy is checked before it is yours.</source>
            <translation>Vos originaux ne sont jamais modifiés. Vous choisissez quoi masquer ; chaque copie est contrôlée avant d’être à vous.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>Que faire si une image est déjà en ligne</translation>
        </message>
    </context>
    <context>
        <name>ThingCounts</name>
        <message numerus="yes">
            <source>%n face(s)</source>
            <translation>
                <numerusform>%n visage</numerusform>
                <numerusform>%n visages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n sélectionnée</numerusform>
                <numerusform>%n sélectionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n chose</numerusform>
                <numerusform>%n choses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide on %n photo(s)</source>
            <translation>
                <numerusform>Masquer sur %n photo</numerusform>
                <numerusform>Masquer sur %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>En montrer %n de plus</numerusform>
                <numerusform>En montrer %n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more way(s)</source>
            <translation>
                <numerusform>et d’une autre façon</numerusform>
                <numerusform>et de %n autres façons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n photo(s)</source>
            <translation>
                <numerusform>sur %n photo</numerusform>
                <numerusform>sur %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>read %n way(s)</source>
            <translation>
                <numerusform>lu de %n façon</numerusform>
                <numerusform>lu de %n façons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ThingDetails</name>
        <message>
            <source>Choose a thing</source>
            <translation>Choisissez une chose</translation>
        </message>
        <message>
            <source>Decide about it once, for all photos that show it.</source>
            <translation>Décidez une seule fois, pour toutes les photos qui la montrent.</translation>
        </message>
        <message>
            <source>Not the same thing? Choose photos, then take them out here</source>
            <translation>Pas la même chose ? Choisissez des photos et retirez-les ici</translation>
        </message>
        <message>
            <source>Open the photo</source>
            <translation>Ouvrir la photo</translation>
        </message>
        <message>
            <source>Photos that show it</source>
            <translation>Photos qui la montrent</translation>
        </message>
        <message>
            <source>Show on all</source>
            <translation>Montrer sur toutes</translation>
        </message>
        <message>
            <source>The same thing after all? Put them back</source>
            <translation>La même chose finalement ? Les remettre ensemble</translation>
        </message>
    </context>
    <context>
        <name>ThingPage</name>
        <message>
            <source>All · {count}</source>
            <translation>Tout · {count}</translation>
        </message>
        <message>
            <source>Arrow keys go from thing to thing, H hides and K shows the chosen ones on all photos.</source>
            <translation>Les flèches vont d’une chose à l’autre ; H masque et K montre celles choisies sur toutes les photos.</translation>
        </message>
        <message>
            <source>Hidden · {count}</source>
            <translation>Masqué · {count}</translation>
        </message>
        <message>
            <source>Nothing here. Things appear as photos are looked at.</source>
            <translation>Rien ici. Les choses apparaissent à mesure que les photos sont examinées.</translation>
        </message>
        <message>
            <source>Shown · {count}</source>
            <translation>Visible · {count}</translation>
        </message>
        <message>
            <source>Things found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>To decide · {count}</source>
            <translation>À décider · {count}</translation>
        </message>
    </context>
    <context>
        <name>things</name>
        <message>
            <source>Also read as {readings}.</source>
            <translation>Lu aussi comme {readings}.</translation>
        </message>
        <message>
            <source>all hidden</source>
            <translation>tout masqué</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masqué</translation>
        </message>
        <message>
            <source>hidden {hidden} times, shown {shown} times</source>
            <translation>masqué {hidden} fois, visible {shown} fois</translation>
        </message>
        <message>
            <source>hide all</source>
            <translation>tout masquer</translation>
        </message>
        <message>
            <source>not all hidden</source>
            <translation>pas tout masqué</translation>
        </message>
        <message>
            <source>partly hidden</source>
            <translation>masqué en partie</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>visible</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>à décider</translation>
        </message>
        <message>
            <source>{faces} on {photos} · never compared with one another</source>
            <translation>{faces} sur {photos} · jamais comparés entre eux</translation>
        </message>
        <message>
            <source>{things} on {photos}</source>
            <translation>{things} sur {photos}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>On this computer only</source>
            <translation>Sur cet ordinateur seulement</translation>
        </message>
        <message>
            <source>Your photos stay here. Every process of PhotoVet refuses internet connections and address look-ups from its own code, and tests at the level of the operating system check that the libraries it uses open none either.</source>
            <translation>Vos photos restent ici. Chaque processus de PhotoVet refuse à son propre code les connexions à internet et les recherches d’adresses, et des tests au niveau du système d’exploitation vérifient que les bibliothèques utilisées n’en ouvrent pas non plus.</translation>
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
            <translation>Ouverture…</translation>
        </message>
    </context>
    <context>
        <name>WelcomeDialog</name>
        <message>
            <source>Welcome to PhotoVet</source>
            <translation>Bienvenue dans PhotoVet</translation>
        </message>
        <message>
            <source>Before you share a photo</source>
            <translation>Avant de partager une photo</translation>
        </message>
        <message>
            <source>The National Center for Missing &amp; Exploited Children (NCMEC) asks parents to look at what else is in a photo before they share it: the name of a school, a number plate, a street or shop sign, a team on a shirt.</source>
            <translation>Le centre américain pour les enfants disparus et exploités (NCMEC) demande aux parents de regarder, avant de partager une photo, ce qui s’y trouve encore : le nom d’une école, une plaque d’immatriculation, un panneau de rue, une enseigne, une équipe sur un maillot.</translation>
        </message>
        <message>
            <source>PhotoVet looks for these, and for the place and the device that phones write into the file, and makes a copy in which what you chose to hide is gone for good.</source>
            <translation>PhotoVet cherche tout cela, ainsi que le lieu et l’appareil que les téléphones inscrivent dans le fichier, et fait une copie où ce que vous avez choisi de masquer a disparu pour de bon.</translation>
        </message>
        <message>
            <source>Everything happens on this computer, your originals stay as they are, and you decide.</source>
            <translation>Tout se passe sur cet ordinateur, vos originaux restent tels quels, et vous décidez.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>Que faire si une image est déjà en ligne</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
    </context>
    <context>
        <name>_Items</name>
        <message>
            <source>What it tells</source>
            <translation>Ce que cela dit</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>In the copy</source>
            <translation>Dans la copie</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retiré</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Your region</source>
            <translation>Votre zone</translation>
        </message>
        <message>
            <source>{title} · shown</source>
            <translation>{title} · visible</translation>
        </message>
        <message>
            <source>Your word</source>
            <translation>Votre mot</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>Plaque</translation>
        </message>
        <message>
            <source>School</source>
            <translation>École</translation>
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
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Shirt number</source>
            <translation>Numéro de maillot</translation>
        </message>
        <message>
            <source>Shop sign</source>
            <translation>Enseigne</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Harmless writing</source>
            <translation>Texte anodin</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Visage</translation>
        </message>
        <message>
            <source>Clothes</source>
            <translation>Vêtements</translation>
        </message>
        <message>
            <source>your own words</source>
            <translation>vos mots</translation>
        </message>
        <message>
            <source>number plates</source>
            <translation>plaques d’immatriculation</translation>
        </message>
        <message>
            <source>school names</source>
            <translation>noms d’écoles</translation>
        </message>
        <message>
            <source>QR codes and barcodes</source>
            <translation>codes QR et codes-barres</translation>
        </message>
        <message>
            <source>phone numbers and web addresses</source>
            <translation>numéros de téléphone et adresses web</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>adresses</translation>
        </message>
        <message>
            <source>street names</source>
            <translation>noms de rues</translation>
        </message>
        <message>
            <source>names of people</source>
            <translation>noms de personnes</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>équipes</translation>
        </message>
        <message>
            <source>shirt numbers</source>
            <translation>numéros de maillot</translation>
        </message>
        <message>
            <source>shop signs</source>
            <translation>enseignes</translation>
        </message>
        <message>
            <source>other writing</source>
            <translation>autres textes</translation>
        </message>
        <message>
            <source>harmless writing</source>
            <translation>textes anodins</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>visages</translation>
        </message>
        <message>
            <source>print on clothes</source>
            <translation>inscriptions sur les vêtements</translation>
        </message>
        <message>
            <source>A word from your own list</source>
            <translation>Un mot de votre propre liste</translation>
        </message>
        <message>
            <source>A number plate leads to a car and its owner</source>
            <translation>Une plaque mène à une voiture et à son propriétaire</translation>
        </message>
        <message>
            <source>It names a school</source>
            <translation>Cela nomme une école</translation>
        </message>
        <message>
            <source>Anyone can scan it from the photo</source>
            <translation>N’importe qui peut le lire sur la photo</translation>
        </message>
        <message>
            <source>A stranger could get in touch</source>
            <translation>Un inconnu pourrait prendre contact</translation>
        </message>
        <message>
            <source>It says where the photo was taken</source>
            <translation>Cela dit où la photo a été prise</translation>
        </message>
        <message>
            <source>It names a person</source>
            <translation>Cela nomme une personne</translation>
        </message>
        <message>
            <source>A team's name says where a child plays</source>
            <translation>Le nom d’une équipe dit où joue un enfant</translation>
        </message>
        <message>
            <source>A number on a shirt picks out one player</source>
            <translation>Un numéro de maillot désigne un joueur</translation>
        </message>
        <message>
            <source>A shop sign places the photo</source>
            <translation>Une enseigne situe la photo</translation>
        </message>
        <message>
            <source>Readable writing that is not known to be harmless</source>
            <translation>Texte lisible qui n’est pas connu comme anodin</translation>
        </message>
        <message>
            <source>Writing that tells nothing about the place</source>
            <translation>Texte qui ne dit rien du lieu</translation>
        </message>
        <message>
            <source>Hide it if this person must not be recognised</source>
            <translation>Masquez-le si cette personne ne doit pas être reconnue</translation>
        </message>
        <message>
            <source>Print on clothes can tell a school or a team</source>
            <translation>Une inscription sur un vêtement peut révéler une école ou un club</translation>
        </message>
        <message>
            <source>Your own region</source>
            <translation>Votre propre zone</translation>
        </message>
        <message>
            <source>A face</source>
            <translation>Un visage</translation>
        </message>
        <message>
            <source>Clothes of a person</source>
            <translation>Vêtements d’une personne</translation>
        </message>
        <message>
            <source>{kind}, not readable</source>
            <translation>{kind}, illisible</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
        <message>
            <source>{kind}: {text}</source>
            <translation>{kind} : {text}</translation>
        </message>
        <message>
            <source>You drew it; it will be hidden</source>
            <translation>Dessinée par vous ; sera masquée</translation>
        </message>
        <message>
            <source>You drew it; it will stay visible</source>
            <translation>Dessinée par vous ; restera visible</translation>
        </message>
        <message>
            <source>Not found this time; hidden as decided earlier</source>
            <translation>Non trouvé cette fois ; masqué comme décidé auparavant</translation>
        </message>
        <message>
            <source>Not found this time; it will stay visible</source>
            <translation>Non trouvé cette fois ; cela restera visible</translation>
        </message>
        <message>
            <source>Hidden: this person cannot be recognised by their face</source>
            <translation>Masqué : cette personne ne peut être reconnue à son visage</translation>
        </message>
        <message>
            <source>Shown. Hide it if this child must not be recognised</source>
            <translation>Visible. Masquez-le si cet enfant ne doit pas être reconnu</translation>
        </message>
        <message>
            <source>Stays visible. {reason}</source>
            <translation>Reste visible. {reason}</translation>
        </message>
        <message>
            <source>Hide {what}</source>
            <translation>Masquer : {what}</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Montrer : {what}</translation>
        </message>
        <message>
            <source>your own region</source>
            <translation>votre propre zone</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>scanning…</source>
            <translation>examen…</translation>
        </message>
        <message>
            <source>✓ checked</source>
            <translation>✓ vérifiée</translation>
        </message>
        <message>
            <source>✓ exported</source>
            <translation>✓ exportée</translation>
        </message>
        <message>
            <source>look closely</source>
            <translation>bien regarder</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>rien trouvé</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>endommagée</translation>
        </message>
        <message>
            <source>not a photo</source>
            <translation>pas une photo</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>trop grande</translation>
        </message>
        <message>
            <source>gave up</source>
            <translation>abandon</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>This photo could not be read.</source>
            <translation>Cette photo n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>Written and checked</source>
            <translation>Écrite et contrôlée</translation>
        </message>
        <message>
            <source>Nothing to remove: an exact copy was written</source>
            <translation>Rien à retirer : une copie exacte a été écrite</translation>
        </message>
        <message>
            <source>Not written: this format cannot be cleaned without risk</source>
            <translation>Non écrite : ce format ne peut être nettoyé sans risque</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Non écrite</translation>
        </message>
        <message>
            <source>it opens as the original does</source>
            <translation>elle s’ouvre comme l’original</translation>
        </message>
        <message>
            <source>the file tells nothing</source>
            <translation>le fichier ne révèle rien</translation>
        </message>
        <message>
            <source>no small picture of the original</source>
            <translation>aucune petite image de l’original</translation>
        </message>
        <message>
            <source>nothing behind the picture</source>
            <translation>rien après l’image</translation>
        </message>
        <message>
            <source>the picture is as it was</source>
            <translation>l’image est telle qu’elle était</translation>
        </message>
        <message>
            <source>the picture looks as it did</source>
            <translation>l’image est restée la même à l’œil</translation>
        </message>
        <message>
            <source>the rest of the picture is as it was</source>
            <translation>le reste de l’image est tel qu’il était</translation>
        </message>
        <message>
            <source>what was hidden is replaced</source>
            <translation>ce qui est masqué est remplacé</translation>
        </message>
        <message>
            <source>what was hidden can no longer be read</source>
            <translation>ce qui est masqué ne peut plus être lu</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>date et heure</translation>
        </message>
        <message>
            <source>device</source>
            <translation>appareil</translation>
        </message>
        <message>
            <source>names</source>
            <translation>noms</translation>
        </message>
        <message>
            <source>titles and captions</source>
            <translation>titres et légendes</translation>
        </message>
        <message>
            <source>second pictures</source>
            <translation>secondes images</translation>
        </message>
        <message>
            <source>embedded video or sound</source>
            <translation>vidéo ou son incorporé</translation>
        </message>
        <message>
            <source>identity numbers</source>
            <translation>numéros d’identité</translation>
        </message>
        <message>
            <source>editing history</source>
            <translation>historique des retouches</translation>
        </message>
        <message>
            <source>content credentials</source>
            <translation>attestations de contenu</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>données inconnues</translation>
        </message>
        <message>
            <source>Frost</source>
            <translation>Givre</translation>
        </message>
        <message>
            <source>Solid colour</source>
            <translation>Couleur unie</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaïque</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Autocollant</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <source>Keep only the year</source>
            <translation>Garder seulement l’année</translation>
        </message>
        <message>
            <source>Keep the day</source>
            <translation>Garder le jour</translation>
        </message>
        <message>
            <source>Keep date and time</source>
            <translation>Garder la date et l’heure</translation>
        </message>
        <message>
            <source>The year stays in the copy</source>
            <translation>L’année reste dans la copie</translation>
        </message>
        <message>
            <source>The day stays in the copy</source>
            <translation>Le jour reste dans la copie</translation>
        </message>
        <message>
            <source>Date and time stay in the copy</source>
            <translation>La date et l’heure restent dans la copie</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so its picture cannot be read in full.</source>
            <translation>Ce fichier est endommagé ou incomplet ; son image ne peut donc pas être lue en entier.</translation>
        </message>
        <message>
            <source>The file that keeps your decisions is damaged.</source>
            <translation>Le fichier qui garde vos décisions est endommagé.</translation>
        </message>
        <message>
            <source>This photo is larger than PhotoVet can safely open.</source>
            <translation>Cette photo est plus grande que ce que PhotoVet peut ouvrir sans risque.</translation>
        </message>
        <message>
            <source>PhotoVet cannot clean this file without risk, so it writes no copy of it.</source>
            <translation>PhotoVet ne peut pas nettoyer ce fichier sans risque ; il n’en écrit donc pas de copie.</translation>
        </message>
        <message>
            <source>PhotoVet gave up on this photo; the others went on.</source>
            <translation>PhotoVet a renoncé à cette photo ; les autres ont continué.</translation>
        </message>
        <message>
            <source>The copy could not be written.</source>
            <translation>La copie n’a pas pu être écrite.</translation>
        </message>
        <message>
            <source>The copy did not pass its checks, so it was removed.</source>
            <translation>La copie n’a pas passé ses contrôles ; elle a donc été retirée.</translation>
        </message>
        <message>
            <source>Every frame</source>
            <translation>Toutes les images</translation>
        </message>
        <message>
            <source>Every page</source>
            <translation>Toutes les pages</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translation>Image {number}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <source>Frames {first} to {last}</source>
            <translation>Images {first} à {last}</translation>
        </message>
        <message>
            <source>Pages {first} to {last}</source>
            <translation>Pages {first} à {last}</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>de côté</translation>
        </message>
    </context>
</TS>
