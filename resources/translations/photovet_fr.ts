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
            <source>looking at %n more</source>
            <translation>
                <numerusform>encore %n à examiner</numerusform>
                <numerusform>encore %n à examiner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n illisible</numerusform>
                <numerusform>%n illisibles</numerusform>
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
            <source>Paint over what should be hidden. [ and ] change the brush, Esc puts it away.</source>
            <translation>Peignez sur ce qui doit être masqué. [ et ] changent le pinceau, Échap le range.</translation>
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
            <source>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; [ and ] turn it. The mouse wheel zooms.</source>
            <translation>Sur la photo : les flèches déplacent la zone choisie, avec Maj dix fois plus loin, avec Alt elles changent sa taille ; [ et ] la tournent. La molette zoome.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>With the brush: arrow keys move it, Space presses it down and lifts it, [ and ] or Shift with the mouse wheel change its size.</source>
            <translation>Avec le pinceau : les flèches le déplacent, Espace l’appuie et le relève, [ et ] ou Maj avec la molette changent sa taille.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
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
                <numerusform>%n élément restera visible, comme vous l’avez décidé.</numerusform>
                <numerusform>%n éléments resteront visibles, comme vous l’avez décidé.</numerusform>
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
        <name>Engine</name>
        <message>
            <source>“{text}”: letters and digits, as on a number plate.</source>
            <translation>« {text} » : des lettres et des chiffres, comme sur une plaque d’immatriculation.</translation>
        </message>
        <message>
            <source>“{text}” stands on a rectangle like a number plate's.</source>
            <translation>« {text} » figure sur un rectangle semblable à une plaque d’immatriculation.</translation>
        </message>
        <message>
            <source>The word “{word}” names a school or a place for children.</source>
            <translation>Le mot « {word} » désigne une école ou un lieu pour enfants.</translation>
        </message>
        <message>
            <source>“{text}” is how schools and their classes are numbered or named.</source>
            <translation>« {text} » : c’est ainsi que l’on numérote ou nomme les écoles et leurs classes.</translation>
        </message>
        <message>
            <source>“{word}” beside a name is how schools are written.</source>
            <translation>« {word} » à côté d’un nom : c’est ainsi que s’écrivent les écoles.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as the school's name.</source>
            <translation>« {text} » se trouve juste à côté de « {word} » ; c’est sans doute le nom de l’école.</translation>
        </message>
        <message>
            <source>“{text}”, cut by the edge of the picture, most likely names a school.</source>
            <translation>« {text} », coupé par le bord de l’image, est sans doute le nom d’une école.</translation>
        </message>
        <message>
            <source>A {code} that opens the web page “{text}”.</source>
            <translation>Un {code} qui ouvre la page web « {text} ».</translation>
        </message>
        <message>
            <source>A {code} that holds a wireless network and its password.</source>
            <translation>Un {code} qui contient un réseau Wi-Fi et son mot de passe.</translation>
        </message>
        <message>
            <source>A {code} that holds a person's contact card.</source>
            <translation>Un {code} qui contient les coordonnées d’une personne.</translation>
        </message>
        <message>
            <source>A {code} that writes an e-mail.</source>
            <translation>Un {code} qui rédige un e-mail.</translation>
        </message>
        <message>
            <source>A {code} that dials a phone number.</source>
            <translation>Un {code} qui compose un numéro de téléphone.</translation>
        </message>
        <message>
            <source>A {code} that sends a text message.</source>
            <translation>Un {code} qui envoie un message texte.</translation>
        </message>
        <message>
            <source>A {code} that holds a place on the map.</source>
            <translation>Un {code} qui contient un lieu sur la carte.</translation>
        </message>
        <message>
            <source>A {code} that holds a date in a calendar.</source>
            <translation>Un {code} qui contient un rendez-vous d’agenda.</translation>
        </message>
        <message>
            <source>A {code} that asks for a payment.</source>
            <translation>Un {code} qui demande un paiement.</translation>
        </message>
        <message>
            <source>A {code} that holds a secret for signing in.</source>
            <translation>Un {code} qui contient un secret de connexion.</translation>
        </message>
        <message>
            <source>A {code} that PhotoVet could not decode, though a phone may.</source>
            <translation>Un {code} que PhotoVet n’a pas pu déchiffrer, mais un téléphone le pourra peut-être.</translation>
        </message>
        <message>
            <source>A {code} with the number “{text}”; it can name a product, a ticket or a person.</source>
            <translation>Un {code} avec le numéro « {text} » ; il peut désigner un produit, un billet ou une personne.</translation>
        </message>
        <message>
            <source>A {code} that any phone can read: “{text}”.</source>
            <translation>Un {code} que n’importe quel téléphone peut lire : « {text} ».</translation>
        </message>
        <message>
            <source>“{text}” is an e-mail address.</source>
            <translation>« {text} » est une adresse e-mail.</translation>
        </message>
        <message>
            <source>“{text}” is a web address.</source>
            <translation>« {text} » est une adresse web.</translation>
        </message>
        <message>
            <source>“{text}” can be dialled: it is a phone number.</source>
            <translation>On peut appeler le « {text} » : c’est un numéro de téléphone.</translation>
        </message>
        <message>
            <source>“{text}” is a name on a social network.</source>
            <translation>« {text} » est un nom d’utilisateur sur un réseau social.</translation>
        </message>
        <message>
            <source>“{text}” can be searched for on social networks.</source>
            <translation>On peut rechercher « {text} » sur les réseaux sociaux.</translation>
        </message>
        <message>
            <source>“{text}” looks like a postcode with its town or state.</source>
            <translation>« {text} » ressemble à un code postal avec sa ville ou son État.</translation>
        </message>
        <message>
            <source>“{text}” is a street with a house number.</source>
            <translation>« {text} » est une rue avec un numéro.</translation>
        </message>
        <message>
            <source>“{text}” is how houses and flats are numbered.</source>
            <translation>« {text} » : c’est ainsi que l’on numérote les maisons et les appartements.</translation>
        </message>
        <message>
            <source>“{text}” stands alone, as house numbers do.</source>
            <translation>« {text} » figure seul, comme les numéros de maison.</translation>
        </message>
        <message>
            <source>“{text}” is a street of a numbered grid.</source>
            <translation>« {text} » est une rue d’un quadrillage numéroté.</translation>
        </message>
        <message>
            <source>“{text}” is how roads, lines and platforms are numbered.</source>
            <translation>« {text} » : c’est ainsi que l’on numérote les routes, les lignes et les quais.</translation>
        </message>
        <message>
            <source>“{text}” is how streets without a type are named.</source>
            <translation>« {text} » : c’est ainsi que se nomment les rues sans le mot « rue ».</translation>
        </message>
        <message>
            <source>“{word}” is a word for a street.</source>
            <translation>« {word} » est un mot qui désigne une rue.</translation>
        </message>
        <message>
            <source>“{word}” ends the name of a street.</source>
            <translation>« {word} » termine les noms de rues.</translation>
        </message>
        <message>
            <source>“{word}” is a word of street signs.</source>
            <translation>« {word} » est un mot des panneaux de rue.</translation>
        </message>
        <message>
            <source>“{word}” stands in the names of streets.</source>
            <translation>« {word} » figure dans des noms de rues.</translation>
        </message>
        <message>
            <source>“{text}” stands on a post of street or direction signs.</source>
            <translation>« {text} » figure sur un poteau de panneaux de rue ou de direction.</translation>
        </message>
        <message>
            <source>“{word}” is a word of direction and town signs.</source>
            <translation>« {word} » est un mot des panneaux de direction et d’agglomération.</translation>
        </message>
        <message>
            <source>“{word}” stands before a person's name.</source>
            <translation>« {word} » précède le nom d’une personne.</translation>
        </message>
        <message>
            <source>“{word}” follows a person's name.</source>
            <translation>« {word} » suit le nom d’une personne.</translation>
        </message>
        <message>
            <source>“{word}” is a first name.</source>
            <translation>« {word} » est un prénom.</translation>
        </message>
        <message>
            <source>“{word}” may be a first name.</source>
            <translation>« {word} » est peut-être un prénom.</translation>
        </message>
        <message>
            <source>“{text}” stands above a number, as a name does on the back of a shirt.</source>
            <translation>« {text} » se trouve au-dessus d’un numéro, comme un nom au dos d’un maillot.</translation>
        </message>
        <message>
            <source>“{text}” stands on a badge.</source>
            <translation>« {text} » figure sur un badge.</translation>
        </message>
        <message>
            <source>“{word}” stands before a name.</source>
            <translation>« {word} » précède un nom.</translation>
        </message>
        <message>
            <source>“{word}” stands above a name.</source>
            <translation>« {word} » se trouve au-dessus d’un nom.</translation>
        </message>
        <message>
            <source>“{word}” stands on name badges.</source>
            <translation>« {word} » figure sur les badges.</translation>
        </message>
        <message>
            <source>“{word}” is a word of teams and clubs.</source>
            <translation>« {word} » est un mot d’équipes et de clubs.</translation>
        </message>
        <message>
            <source>“{text}” stands above a name and a number, as a team does on a shirt.</source>
            <translation>« {text} » se trouve au-dessus d’un nom et d’un numéro, comme l’équipe sur un maillot.</translation>
        </message>
        <message>
            <source>“{word}” below a face is what teams call themselves.</source>
            <translation>« {word} » sous un visage : c’est ainsi que s’appellent des équipes.</translation>
        </message>
        <message>
            <source>“{text}” stands below a face, where clothes carry a team or a club.</source>
            <translation>« {text} » se trouve sous un visage, là où les vêtements portent une équipe ou un club.</translation>
        </message>
        <message>
            <source>The number “{text}” stands below a face, as on a shirt or a bib.</source>
            <translation>Le numéro « {text} » se trouve sous un visage, comme sur un maillot ou un dossard.</translation>
        </message>
        <message>
            <source>The number “{text}” stands large below a word, as on a shirt.</source>
            <translation>Le numéro « {text} » figure en grand sous un mot, comme sur un maillot.</translation>
        </message>
        <message>
            <source>The number “{text}” stands alone in a photo of people: it may be on a shirt.</source>
            <translation>Le numéro « {text} » figure seul sur une photo de personnes : il est peut-être sur un maillot.</translation>
        </message>
        <message>
            <source>The word “{word}” names a shop or another place that can be found.</source>
            <translation>Le mot « {word} » désigne un commerce ou un autre lieu que l’on peut retrouver.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as its name.</source>
            <translation>« {text} » se trouve juste à côté de « {word} » ; c’est sans doute son nom.</translation>
        </message>
        <message>
            <source>A paper, a screen or a board with {count} lines of text.</source>
            <translation>Un papier, un écran ou un panneau avec {count} lignes de texte.</translation>
        </message>
        <message>
            <source>Readable text, “{text}”, not known to be harmless.</source>
            <translation>Un texte lisible, « {text} », qui n’est pas réputé anodin.</translation>
        </message>
        <message>
            <source>Something written that could not be read.</source>
            <translation>Quelque chose d’écrit qui n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>“{text}” is a price, a share or a time of day.</source>
            <translation>« {text} » est un prix, une part ou une heure.</translation>
        </message>
        <message>
            <source>“{text}” stands on signs everywhere.</source>
            <translation>« {text} » figure partout sur des panneaux.</translation>
        </message>
        <message>
            <source>“{text}” is a make that is sold everywhere.</source>
            <translation>« {text} » est une marque vendue partout.</translation>
        </message>
        <message>
            <source>“{text}” is a size, a measure or an offer.</source>
            <translation>« {text} » est une taille, une mesure ou une offre.</translation>
        </message>
        <message>
            <source>A face.</source>
            <translation>Un visage.</translation>
        </message>
        <message>
            <source>Probably a face.</source>
            <translation>Sans doute un visage.</translation>
        </message>
        <message>
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>Cela se lit comme « {text} », l’un de vos mots.</translation>
        </message>
        <message>
            <source>A {code} that holds “{text}”, a word on your watchlist.</source>
            <translation>Un {code} qui contient « {text} », l’un de vos mots.</translation>
        </message>
        <message>
            <source>QR Code</source>
            <translation>code QR</translation>
        </message>
        <message>
            <source>code ({symbology})</source>
            <translation>code ({symbology})</translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>texte : {count}</translation>
        </message>
        <message>
            <source>{count} code</source>
            <translation>code : {count}</translation>
        </message>
        <message>
            <source>{count} face</source>
            <translation>visage : {count}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>visages</translation>
        </message>
        <message>
            <source>codes</source>
            <translation>codes</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>il n’y a plus de place sur le disque</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>l’accès n’est pas autorisé</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>le disque est en lecture seule</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>ce fichier ou ce dossier n’existe pas</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>ce n’est pas un dossier</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>l’espace disque attribué est épuisé</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>le lecteur ne répond pas correctement</translation>
        </message>
        <message>
            <source>near {place}</source>
            <translation>près de {place}</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>à environ {distance} de {place}</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>à environ {distance} près</translation>
        </message>
        <message>
            <source>named as {places}</source>
            <translation>nommé {places}</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>numéro de série {number}</translation>
        </message>
        <message>
            <source>lens {name}</source>
            <translation>objectif {name}</translation>
        </message>
        <message>
            <source>lens serial number {number}</source>
            <translation>numéro de série de l’objectif {number}</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>appareil de {names}</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>photo de {names}</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>{names} (noms indiqués)</translation>
        </message>
        <message>
            <source>copyright notice {names}</source>
            <translation>mention de droits {names}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>A small copy of the picture (thumbnail) that would still show what is hidden in the large one.</source>
            <translation>Une petite copie de l’image (vignette) qui montrerait encore ce qui est masqué dans la grande.</translation>
        </message>
        <message>
            <source>Signed content credentials, which can name the author and every editing step.</source>
            <translation>Des attestations de contenu signées, qui peuvent nommer l’auteur et chaque étape de retouche.</translation>
        </message>
        <message>
            <source>Unique numbers that link this file to its other copies and versions.</source>
            <translation>Des numéros uniques qui relient ce fichier à ses autres copies et versions.</translation>
        </message>
        <message>
            <source>The software that made or edited it: {names}.</source>
            <translation>Le logiciel qui l’a créée ou retouchée : {names}.</translation>
        </message>
        <message>
            <source>Traces of the programs that made or edited it.</source>
            <translation>Des traces des logiciels qui l’ont créée ou retouchée.</translation>
        </message>
        <message>
            <source>1 part that PhotoVet cannot read, and removes for that reason.</source>
            <translation>1 partie que PhotoVet ne peut pas lire et retire pour cette raison.</translation>
        </message>
        <message>
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>{count} parties que PhotoVet ne peut pas lire et retire pour cette raison.</translation>
        </message>
        <message>
            <source>This file also contains a {seconds}-second video.</source>
            <translation>Ce fichier contient aussi une vidéo de {seconds} secondes.</translation>
        </message>
        <message>
            <source>This file also contains a video.</source>
            <translation>Ce fichier contient aussi une vidéo.</translation>
        </message>
        <message>
            <source>This file also contains sound.</source>
            <translation>Ce fichier contient aussi du son.</translation>
        </message>
        <message>
            <source>A depth map, which shows the outlines of what was in front of the camera.</source>
            <translation>Une carte de profondeur, qui montre les contours de ce qui était devant l’appareil.</translation>
        </message>
        <message>
            <source>A gain map, which shows the picture a second time, for bright screens.</source>
            <translation>Une carte de gain, qui montre l’image une seconde fois, pour les écrans lumineux.</translation>
        </message>
        <message>
            <source>Notes that this picture belongs to a moving photo.</source>
            <translation>Des indications que cette image appartient à une photo animée.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Des données après la fin de l’image, là où des programmes cachent ou oublient des choses.</translation>
        </message>
        <message>
            <source>The copy was withdrawn: {reason}</source>
            <translation>La copie a été retirée : {reason}</translation>
        </message>
        <message>
            <source>The copy is none of the formats that PhotoVet knows.</source>
            <translation>La copie n’a aucun des formats que PhotoVet connaît.</translation>
        </message>
        <message>
            <source>The file is none of the formats that PhotoVet knows.</source>
            <translation>Le fichier n’a aucun des formats que PhotoVet connaît.</translation>
        </message>
        <message>
            <source>The copy does not open again: {reason}</source>
            <translation>La copie ne s’ouvre pas de nouveau : {reason}</translation>
        </message>
        <message>
            <source>The copy cannot be compared: {reason}</source>
            <translation>La copie ne peut pas être comparée : {reason}</translation>
        </message>
        <message>
            <source>The file's parts cannot be listed: {reason}</source>
            <translation>Les parties du fichier ne peuvent pas être énumérées : {reason}</translation>
        </message>
        <message>
            <source>All coefficients outside of the {count} hidden MCUs are copies.</source>
            <translation>Tous les coefficients hors des {count} MCU masquées sont des copies.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden MCU comes out the same.</source>
            <translation>Repeinte à partir de son seul entourage, chaque MCU masquée est identique.</translation>
        </message>
        <message>
            <source>The copy differs from the original outside of what was hidden.</source>
            <translation>La copie diffère de l’original en dehors de ce qui a été masqué.</translation>
        </message>
        <message>
            <source>A hidden MCU is not what its surroundings make of it.</source>
            <translation>Une MCU masquée n’est pas ce que donne son entourage.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>Reste dans le fichier : {names}.</translation>
        </message>
        <message>
            <source>A second reader finds nothing in the file that identifies.</source>
            <translation>Un second lecteur ne trouve dans le fichier rien qui identifie.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>Le fichier ne contient ni aperçu, ni vidéo, ni seconde image.</translation>
        </message>
        <message>
            <source>Nothing follows the end of the picture.</source>
            <translation>Rien ne suit la fin de l’image.</translation>
        </message>
        <message>
            <source>The picture has {count} frames, which is more than PhotoVet reads.</source>
            <translation>L’image compte {count} trames, plus que PhotoVet n’en lit.</translation>
        </message>
        <message>
            <source>The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.</source>
            <translation>L’image a été recodée ; hors de ce qui a été masqué, elle est la même à {noise} dB de bruit près.</translation>
        </message>
        <message>
            <source>The picture was coded again; it is the same but for {noise} dB of noise.</source>
            <translation>L’image a été recodée ; elle est la même à {noise} dB de bruit près.</translation>
        </message>
        <message>
            <source>A part of the copy shows something else than the original.</source>
            <translation>Une partie de la copie montre autre chose que l’original.</translation>
        </message>
        <message>
            <source>The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.</source>
            <translation>La copie s’ouvre en {width} x {height} pixels au lieu de {wanted_width} x {wanted_height}.</translation>
        </message>
        <message>
            <source>The copy opens as {format}, upright, {width} x {height} pixels.</source>
            <translation>La copie s’ouvre en {format}, à l’endroit, avec {width} x {height} pixels.</translation>
        </message>
        <message>
            <source>The copy opens as {format}, {width} x {height} pixels.</source>
            <translation>La copie s’ouvre en {format}, avec {width} x {height} pixels.</translation>
        </message>
        <message>
            <source>The copy opens as its original does: {format}, {width} x {height} pixels.</source>
            <translation>La copie s’ouvre comme son original : {format}, {width} x {height} pixels.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Chaque pixel hors de ce qui a été masqué est resté tel quel.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was in all {count} frames.</source>
            <translation>Chaque pixel hors de ce qui a été masqué est resté tel quel dans les {count} trames.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden pixel comes out the same.</source>
            <translation>Repeint à partir de son seul entourage, chaque pixel masqué est identique.</translation>
        </message>
        <message>
            <source>The hidden part shares no detail with the original.</source>
            <translation>La partie masquée ne partage aucun détail avec l’original.</translation>
        </message>
        <message>
            <source>The copy has another number of frames than the original.</source>
            <translation>La copie n’a pas le même nombre de trames que l’original.</translation>
        </message>
        <message>
            <source>The whole picture was hidden.</source>
            <translation>L’image entière a été masquée.</translation>
        </message>
        <message>
            <source>Something of the hidden part still shows in the copy.</source>
            <translation>Quelque chose de la partie masquée se voit encore dans la copie.</translation>
        </message>
        <message>
            <source>Looked at again: no text, code or face where something was hidden.</source>
            <translation>Regardé de nouveau : ni texte, ni code, ni visage là où quelque chose a été masqué.</translation>
        </message>
        <message>
            <source>No readable text, plate or code that gives something away is seen.</source>
            <translation>On ne voit ni texte lisible, ni plaque, ni code qui révèle quelque chose.</translation>
        </message>
        <message>
            <source>The copy was not looked at again, for the engines are not there.</source>
            <translation>La copie n’a pas été regardée de nouveau, car les moteurs de détection manquent.</translation>
        </message>
        <message>
            <source>Nothing was hidden in the picture.</source>
            <translation>Rien n’a été masqué sur l’image.</translation>
        </message>
        <message>
            <source>The copy could not be looked at again in full ({stages}).</source>
            <translation>La copie n’a pas pu être regardée de nouveau en entier ({stages}).</translation>
        </message>
        <message>
            <source>Something can still be made out where it was hidden: {things}.</source>
            <translation>On distingue encore quelque chose là où c’était masqué : {things}.</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>L’image n’a pas pu être regardée en entier.</translation>
        </message>
        <message>
            <source>The picture still shows: {things}.</source>
            <translation>L’image révèle encore quelque chose : {things}.</translation>
        </message>
        <message>
            <source>The copy does not have the colours of the original.</source>
            <translation>La copie n’a pas les couleurs de l’original.</translation>
        </message>
        <message>
            <source>The coded picture is a copy, byte for byte, and so is all that says how to show it.</source>
            <translation>L’image codée est une copie, octet par octet, de même que tout ce qui dit comment la montrer.</translation>
        </message>
        <message>
            <source>The pixels of the copy could not be compared.</source>
            <translation>Les pixels de la copie n’ont pas pu être comparés.</translation>
        </message>
        <message>
            <source>The copy does not show the same picture as the original.</source>
            <translation>La copie ne montre pas la même image que l’original.</translation>
        </message>
        <message>
            <source>Every pixel is what it was.</source>
            <translation>Chaque pixel est resté tel quel.</translation>
        </message>
        <message>
            <source>The picture was coded again as a JPEG of quality {quality} (4:4:4).</source>
            <translation>L’image a été recodée en JPEG de qualité {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again as AVIF of quality {quality} (4:4:4).</source>
            <translation>L’image a été recodée en AVIF de qualité {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again as WebP of quality {quality}.</source>
            <translation>L’image a été recodée en WebP de qualité {quality}.</translation>
        </message>
        <message>
            <source>Only the first page was looked at.</source>
            <translation>Seule la première page a été regardée.</translation>
        </message>
        <message>
            <source>The copy stays in its format, {format}: {reason}</source>
            <translation>La copie garde son format, {format} : {reason}</translation>
        </message>
        <message>
            <source>it shows more than one picture, and a JPEG holds only one.</source>
            <translation>il contient plusieurs images, et un JPEG n’en contient qu’une.</translation>
        </message>
        <message>
            <source>its colours are described in a way (HDR, for example) that cannot be carried over into a JPEG.</source>
            <translation>ses couleurs sont décrites d’une façon (HDR, par exemple) qu’un JPEG ne peut pas reprendre.</translation>
        </message>
        <message>
            <source>Its colours (HDR, for example) could not be carried over: the copy may look pale.</source>
            <translation>Ses couleurs (HDR, par exemple) n’ont pas pu être reprises : la copie peut paraître pâle.</translation>
        </message>
        <message>
            <source>There is no file at this path.</source>
            <translation>Il n’y a aucun fichier à cet emplacement.</translation>
        </message>
        <message>
            <source>This file may not be read by you: its permissions forbid it.</source>
            <translation>Vous ne pouvez pas lire ce fichier : ses autorisations l’interdisent.</translation>
        </message>
        <message>
            <source>This is a folder, so there is no photo to read.</source>
            <translation>C’est un dossier, il n’y a donc pas de photo à lire.</translation>
        </message>
        <message>
            <source>This is not a regular file, so there is no photo to read.</source>
            <translation>Ce n’est pas un fichier ordinaire, il n’y a donc pas de photo à lire.</translation>
        </message>
        <message>
            <source>The file could not be read: {reason}.</source>
            <translation>Le fichier n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>This is not a usable path.</source>
            <translation>Cet emplacement n’est pas utilisable.</translation>
        </message>
        <message>
            <source>The file changed while it was being read. Try again when nothing writes to it.</source>
            <translation>Le fichier a changé pendant sa lecture. Réessayez quand plus rien n’y écrit.</translation>
        </message>
        <message>
            <source>The file's content is no photo format that PhotoVet knows.</source>
            <translation>Le contenu du fichier n’est pas un format de photo que PhotoVet connaît.</translation>
        </message>
        <message>
            <source>The file has {size}, more than the limit of {limit}.</source>
            <translation>Le fichier fait {size}, plus que la limite de {limit}.</translation>
        </message>
        <message>
            <source>The file has more than {limit} {parts}, which is more than PhotoVet reads.</source>
            <translation>Le fichier compte plus de {limit} parties, plus que PhotoVet n’en lit.</translation>
        </message>
        <message>
            <source>A box of the file is larger than the format's size field can say.</source>
            <translation>Une partie du fichier est plus grande que ce que le format peut indiquer.</translation>
        </message>
        <message>
            <source>The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them.</source>
            <translation>L’image compte {width} x {height} pixels, et PhotoVet en ouvre jusqu’à {limit} millions.</translation>
        </message>
        <message>
            <source>The picture needs more memory to decode than there is.</source>
            <translation>Il n’y a pas assez de mémoire pour ouvrir l’image.</translation>
        </message>
        <message>
            <source>The photo needs more memory than a worker may use. It was skipped.</source>
            <translation>La photo demande plus de mémoire qu’il n’est permis. Elle a été passée.</translation>
        </message>
        <message>
            <source>The photo needed more than {size} of memory. It was skipped.</source>
            <translation>La photo a demandé plus de {size} de mémoire. Elle a été passée.</translation>
        </message>
        <message>
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>La photo a pris plus de {seconds} secondes. Elle a été passée.</translation>
        </message>
        <message>
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>Une erreur inattendue ({error}) a arrêté cette photo. Elle a été passée.</translation>
        </message>
        <message>
            <source>The worker process crashed at this photo{cause}. The photo was skipped; the others went on.</source>
            <translation>Le processus de travail s’est arrêté sur cette photo{cause}. La photo a été passée ; les autres ont continué.</translation>
        </message>
        <message>
            <source>PhotoVet could not start its worker processes. `photovet doctor` may say why.</source>
            <translation>PhotoVet n’a pas pu démarrer ses processus de travail. `photovet doctor` dira peut-être pourquoi.</translation>
        </message>
        <message>
            <source>Part of the check could not be done ({stages}), so this photo is not known to be safe.</source>
            <translation>Une partie de la vérification n’a pas pu être faite ({stages}) ; on ne sait donc pas si cette photo est sûre.</translation>
        </message>
        <message>
            <source>The check for {rule} broke off, so this photo is not known to be safe.</source>
            <translation>La vérification « {rule} » s’est interrompue ; on ne sait donc pas si cette photo est sûre.</translation>
        </message>
        <message>
            <source>PhotoVet does not change camera raw files, because a changed one may no longer develop as before. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>PhotoVet ne modifie pas les fichiers RAW, car un fichier modifié pourrait ne plus se développer comme avant. Exportez la photo en JPEG avec votre logiciel de développement et nettoyez cette copie.</translation>
        </message>
        <message>
            <source>This camera raw file holds no preview that PhotoVet could look at.</source>
            <translation>Ce fichier RAW ne contient aucun aperçu que PhotoVet puisse regarder.</translation>
        </message>
        <message>
            <source>This TIFF file is a camera raw file, and PhotoVet does not change those. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>Ce fichier TIFF est un fichier RAW, et PhotoVet ne les modifie pas. Exportez la photo en JPEG avec votre logiciel de développement et nettoyez cette copie.</translation>
        </message>
        <message>
            <source>A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet cannot vet. Export the picture as JPEG or PNG and clean that copy.</source>
            <translation>Un document Photoshop garde des calques, des parties cachées et des états antérieurs que PhotoVet ne peut pas vérifier. Exportez l’image en JPEG ou PNG et nettoyez cette copie.</translation>
        </message>
        <message>
            <source>This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may hold the place and the time, and everything that is heard and seen in it.</source>
            <translation>C’est une vidéo, et PhotoVet ne nettoie que les photos. Ne la partagez pas sans la vérifier : elle peut contenir le lieu et l’heure, et tout ce que l’on y entend et voit.</translation>
        </message>
        <message>
            <source>PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of its picture. {reason} You can also clean its metadata only.</source>
            <translation>PhotoVet peut retirer les données cachées de ce fichier {format}, mais pas masquer des parties de son image. {reason} Vous pouvez aussi nettoyer seulement ses métadonnées.</translation>
        </message>
        <message>
            <source>Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first.</source>
            <translation>Les parties d’un AVIF animé ne peuvent pas encore être masquées. Enregistrez-le d’abord en WebP ou PNG animé.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Choisissez JPEG comme format des copies.</translation>
        </message>
        <message>
            <source>It cannot be written as a JPEG: {reason}</source>
            <translation>Il ne peut pas être écrit en JPEG : {reason}</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>Les parties d’un {format} à plusieurs images ne peuvent pas encore être masquées. Enregistrez-les une par une.</translation>
        </message>
        <message>
            <source>The picture is larger than a JPEG can be: {limit} pixels on a side.</source>
            <translation>L’image est plus grande que ce qu’un JPEG permet : {limit} pixels de côté.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>Des parties de cette image TIFF ne peuvent pas être masquées sans changer le reste, car elle est codée d’une façon rare. Enregistrez-la d’abord en PNG ou en TIFF ordinaire, ou nettoyez seulement ses métadonnées.</translation>
        </message>
        <message>
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>Le fichier TIFF est compressé d’une façon (numéro {number}) que PhotoVet ne peut pas nettoyer ; ouvrez-le et enregistrez-le en PNG, ou en TIFF avec une autre compression.</translation>
        </message>
        <message>
            <source>The picture is encrypted, so a clean copy cannot be made of it.</source>
            <translation>L’image est chiffrée ; on ne peut donc pas en faire une copie propre.</translation>
        </message>
        <message>
            <source>The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.</source>
            <translation>L’image est codée d’une façon ({coding}) que PhotoVet ne peut pas nettoyer ; ouvrez-la et enregistrez-la en JPEG ou PNG.</translation>
        </message>
        <message>
            <source>The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG.</source>
            <translation>L’image demande une fonction ({name}) que PhotoVet ne connaît pas ; enregistrez-la en JPEG ou PNG.</translation>
        </message>
        <message>
            <source>Parts of this picture are kept in another file, so a clean copy cannot be made of it.</source>
            <translation>Des parties de cette image se trouvent dans un autre fichier ; on ne peut donc pas en faire une copie propre.</translation>
        </message>
        <message>
            <source>The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one.</source>
            <translation>La séquence d’images est codée d’une façon que PhotoVet ne peut pas nettoyer ; enregistrez ses images une à une.</translation>
        </message>
        <message>
            <source>This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. Save it again as an ordinary JPEG.</source>
            <translation>Ce JPEG est d’un type rare (sans perte, arithmétique ou hiérarchique) que PhotoVet ne peut pas réécrire. Enregistrez-le de nouveau en JPEG ordinaire.</translation>
        </message>
        <message>
            <source>This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG.</source>
            <translation>Ce JPEG a un codage arithmétique, que PhotoVet ne peut pas réécrire. Enregistrez-le de nouveau en JPEG.</translation>
        </message>
        <message>
            <source>This JPEG has 12 bits per sample, which PhotoVet cannot rewrite.</source>
            <translation>Ce JPEG a 12 bits par échantillon, ce que PhotoVet ne peut pas réécrire.</translation>
        </message>
        <message>
            <source>This JPEG has {count} colour components, which PhotoVet cannot rewrite.</source>
            <translation>Ce JPEG a {count} composantes de couleur, ce que PhotoVet ne peut pas réécrire.</translation>
        </message>
        <message>
            <source>This JPEG samples its colours in a ratio that PhotoVet cannot rewrite.</source>
            <translation>Ce JPEG échantillonne ses couleurs dans un rapport que PhotoVet ne peut pas réécrire.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>La photo a été modifiée après que vous l’avez regardée. Regardez-la de nouveau avant de l’exporter.</translation>
        </message>
        <message>
            <source>Something that was to be hidden was not found again, and where it was is not known. Look at it again.</source>
            <translation>Quelque chose qui devait être masqué n’a pas été retrouvé, et l’on ne sait pas où c’était. Regardez-le à nouveau.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Masqué comme décidé auparavant, bien que non trouvé cette fois : {count}.</translation>
        </message>
        <message>
            <source>Decided earlier, but not followed, for nothing that was found this time fits: {count}.</source>
            <translation>Décidé auparavant, mais non suivi, car rien de ce qui a été trouvé cette fois n’y correspond : {count}.</translation>
        </message>
        <message>
            <source>The preview has another size than the photo.</source>
            <translation>L’aperçu n’a pas la même taille que la photo.</translation>
        </message>
        <message>
            <source>The copy would be of no known format.</source>
            <translation>La copie n’aurait aucun format connu.</translation>
        </message>
        <message>
            <source>The copy could not be written to the output folder: {reason}.</source>
            <translation>La copie n’a pas pu être écrite dans le dossier de destination : {reason}.</translation>
        </message>
        <message>
            <source>The copy could not be given its name: {reason}.</source>
            <translation>La copie n’a pas pu recevoir son nom : {reason}.</translation>
        </message>
        <message>
            <source>The output folder is full of files of this name.</source>
            <translation>Le dossier de destination est rempli de fichiers de ce nom.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>Il n’y a pas de fichier de session {path}.</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} n’est pas une session PhotoVet.</translation>
        </message>
        <message>
            <source>The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.</source>
            <translation>La session {path} a été écrite par un PhotoVet plus récent ; ouvrez-la avec celui-ci. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be opened: {reason}.</source>
            <translation>Le fichier de session {path} ne peut pas être ouvert : {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: {reason}.</source>
            <translation>Le fichier de session {path} est endommagé : {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be made: {reason}.</source>
            <translation>Le fichier de session {path} ne peut pas être créé : {reason}.</translation>
        </message>
        <message>
            <source>The session {path} could not be brought up to date. It is unchanged.</source>
            <translation>La session {path} n’a pas pu être mise à jour. Elle est inchangée.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>Le registre de vérification {path} ne peut pas être écrit : {reason}.</translation>
        </message>
        <message>
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>La fin du registre de vérification {path} manque ; rien n’y est donc ajouté.</translation>
        </message>
        <message>
            <source>Entry {number} of the vetting record is not as it was written.</source>
            <translation>L’entrée {number} du registre de vérification n’est plus telle qu’elle a été écrite.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>L’ancre du registre de vérification {path} manque ou est endommagée ; rien n’y est donc ajouté.</translation>
        </message>
        <message>
            <source>The vetting record {path} was changed after its last entry; nothing is added.</source>
            <translation>Le registre de vérification {path} a été modifié après sa dernière entrée ; rien n’y est ajouté.</translation>
        </message>
        <message>
            <source>The watchlist {name} holds {count} words; up to {limit} are used.</source>
            <translation>La liste de mots {name} contient {count} mots ; {limit} au plus sont utilisés.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as text.</source>
            <translation>La liste de mots {name} n’a pas pu être lue comme du texte.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as a table: {reason}.</source>
            <translation>La liste de mots {name} n’a pas pu être lue comme un tableau : {reason}.</translation>
        </message>
        <message>
            <source>{word} is too short to be looked for: at least {count} characters.</source>
            <translation>{word} est trop court pour être cherché : au moins {count} caractères.</translation>
        </message>
        <message>
            <source>The watchlist could not be saved: {reason}.</source>
            <translation>La liste de mots n’a pas pu être enregistrée : {reason}.</translation>
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
        <name>Window</name>
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
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>C’est bon, suivante</translation>
        </message>
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
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Show the whole photo first</source>
        <translation>Montrer d’abord toute la photo</translation>
    </message>
        <message>
            <source>Next photo to check</source>
            <translation>Prochaine photo à vérifier</translation>
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
            <source>Your own region</source>
            <translation>Votre propre zone</translation>
        </message>
        <message>
            <source>A face</source>
            <translation>Un visage</translation>
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
    </context>
</TS>
