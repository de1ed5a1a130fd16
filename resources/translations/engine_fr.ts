<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Engine</name>
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
            <source>A gain map, which shows the picture a second time, for bright screens.</source>
            <translation>Une carte de gain, qui montre l’image une seconde fois, pour les écrans lumineux.</translation>
        </message>
        <message>
            <source>A hidden MCU is not what its surroundings make of it.</source>
            <translation>Une MCU masquée n’est pas ce que donne son entourage.</translation>
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
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>Une erreur inattendue ({error}) a arrêté cette photo. Elle a été passée.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Choisissez JPEG comme format des copies.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Des données après la fin de l’image, là où des programmes cachent ou oublient des choses.</translation>
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
            <source>Entry {number} of the vetting record is not as it was written.</source>
            <translation>L’entrée {number} du registre de vérification n’est plus telle qu’elle a été écrite.</translation>
        </message>
        <message>
            <source>Every pixel is what it was.</source>
            <translation>Chaque pixel est resté tel quel.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was in all {count} frames.</source>
            <translation>Chaque pixel hors de ce qui a été masqué est resté tel quel dans les {count} trames.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Chaque pixel hors de ce qui a été masqué est resté tel quel.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Masqué comme décidé auparavant, bien que non trouvé cette fois : {count}.</translation>
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
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>Cela se lit comme « {text} », l’un de vos mots.</translation>
        </message>
        <message>
            <source>Its colours (HDR, for example) could not be carried over: the copy may look pale.</source>
            <translation>Ses couleurs (HDR, par exemple) n’ont pas pu être reprises : la copie peut paraître pâle.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>Reste dans le fichier : {names}.</translation>
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
            <source>No space left on device</source>
            <translation>il n’y a plus de place sur le disque</translation>
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
            <source>Only the first page was looked at.</source>
            <translation>Seule la première page a été regardée.</translation>
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
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>Les parties d’un {format} à plusieurs images ne peuvent pas encore être masquées. Enregistrez-les une par une.</translation>
        </message>
        <message>
            <source>Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first.</source>
            <translation>Les parties d’un AVIF animé ne peuvent pas encore être masquées. Enregistrez-le d’abord en WebP ou PNG animé.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>Des parties de cette image TIFF ne peuvent pas être masquées sans changer le reste, car elle est codée d’une façon rare. Enregistrez-la d’abord en PNG ou en TIFF ordinaire, ou nettoyez seulement ses métadonnées.</translation>
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
            <translation>Sans doute un visage.</translation>
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
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>Le fichier TIFF est compressé d’une façon (numéro {number}) que PhotoVet ne peut pas nettoyer ; ouvrez-le et enregistrez-le en PNG, ou en TIFF avec une autre compression.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>L’ancre du registre de vérification {path} manque ou est endommagée ; rien n’y est donc ajouté.</translation>
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
            <source>The copy does not open again: {reason}</source>
            <translation>La copie ne s’ouvre pas de nouveau : {reason}</translation>
        </message>
        <message>
            <source>The copy does not show the same picture as the original.</source>
            <translation>La copie ne montre pas la même image que l’original.</translation>
        </message>
        <message>
            <source>The copy has another number of frames than the original.</source>
            <translation>La copie n’a pas le même nombre de trames que l’original.</translation>
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
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>La fin du registre de vérification {path} manque ; rien n’y est donc ajouté.</translation>
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
            <source>The file has more than {limit} {parts}, which is more than PhotoVet reads.</source>
            <translation>Le fichier compte plus de {limit} parties ({parts}), plus que PhotoVet n’en lit.</translation>
        </message>
        <message>
            <source>The file has {size}, more than the limit of {limit}.</source>
            <translation>Le fichier fait {size}, plus que la limite de {limit}.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>Le fichier ne contient ni aperçu, ni vidéo, ni seconde image.</translation>
        </message>
        <message>
            <source>The file is none of the formats that PhotoVet knows.</source>
            <translation>Le fichier n’a aucun des formats que PhotoVet connaît.</translation>
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
            <source>The hidden part shares no detail with the original.</source>
            <translation>La partie masquée ne partage aucun détail avec l’original.</translation>
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
            <source>The output folder is full of files of this name.</source>
            <translation>Le dossier de destination est rempli de fichiers de ce nom.</translation>
        </message>
        <message>
            <source>The photo needed more than {size} of memory. It was skipped.</source>
            <translation>La photo a demandé plus de {size} de mémoire. Elle a été passée.</translation>
        </message>
        <message>
            <source>The photo needs more memory than a worker may use. It was skipped.</source>
            <translation>La photo demande plus de mémoire qu’il n’est permis. Elle a été passée.</translation>
        </message>
        <message>
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>La photo a pris plus de {seconds} secondes. Elle a été passée.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>La photo a été modifiée après que vous l’avez regardée. Regardez-la de nouveau avant de l’exporter.</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>L’image n’a pas pu être regardée en entier.</translation>
        </message>
        <message>
            <source>The picture has {count} frames, which is more than PhotoVet reads.</source>
            <translation>L’image compte {count} trames, plus que PhotoVet n’en lit.</translation>
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
            <source>The preview has another size than the photo.</source>
            <translation>L’aperçu n’a pas la même taille que la photo.</translation>
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
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>Le registre de vérification {path} ne peut pas être écrit : {reason}.</translation>
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
            <source>The whole picture was hidden.</source>
            <translation>L’image entière a été masquée.</translation>
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
            <translation>Le processus de travail s’est arrêté sur cette photo{cause}. La photo a été passée ; les autres ont continué.</translation>
        </message>
        <message>
            <source>There is no file at this path.</source>
            <translation>Il n’y a aucun fichier à cet emplacement.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>Il n’y a pas de fichier de session {path}.</translation>
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
            <source>Traces of the programs that made or edited it.</source>
            <translation>Des traces des logiciels qui l’ont créée ou retouchée.</translation>
        </message>
        <message>
            <source>Unique numbers that link this file to its other copies and versions.</source>
            <translation>Des numéros uniques qui relient ce fichier à ses autres copies et versions.</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>à environ {distance} de {place}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>photo de {names}</translation>
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
            <source>copyright notice {names}</source>
            <translation>mention de droits {names}</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>visages</translation>
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
            <source>near {place}</source>
            <translation>près de {place}</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>appareil de {names}</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>{names} (noms indiqués)</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>numéro de série {number}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>à environ {distance} près</translation>
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
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>
                <numerusform>{count} partie que PhotoVet ne peut pas lire et retire pour cette raison.</numerusform>
                <numerusform>{count} parties que PhotoVet ne peut pas lire et retire pour cette raison.</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>texte : {count}</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} n’est pas une session PhotoVet.</translation>
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
    </context>
</TS>
