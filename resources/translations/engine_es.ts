<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Engine</name>
        <message>
            <source>A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet cannot vet. Export the picture as JPEG or PNG and clean that copy.</source>
            <translation>Un documento de Photoshop guarda capas, partes ocultas y estados anteriores que PhotoVet no puede revisar. Exporte la imagen como JPEG o PNG y limpie esa copia.</translation>
        </message>
        <message>
            <source>A box of the file is larger than the format's size field can say.</source>
            <translation>Una parte del archivo es mayor de lo que el formato puede indicar.</translation>
        </message>
        <message>
            <source>A depth map, which shows the outlines of what was in front of the camera.</source>
            <translation>Un mapa de profundidad, que muestra los contornos de lo que había ante la cámara.</translation>
        </message>
        <message>
            <source>A face.</source>
            <translation>Una cara.</translation>
        </message>
        <message>
            <source>A gain map, which shows the picture a second time, for bright screens.</source>
            <translation>Un mapa de ganancia, que muestra la imagen por segunda vez, para pantallas brillantes.</translation>
        </message>
        <message>
            <source>A hidden MCU is not what its surroundings make of it.</source>
            <translation>Una MCU oculta no es lo que resulta de su entorno.</translation>
        </message>
        <message>
            <source>A paper, a screen or a board with {count} lines of text.</source>
            <translation>Un papel, una pantalla o un tablón con {count} líneas de texto.</translation>
        </message>
        <message>
            <source>A part of the copy shows something else than the original.</source>
            <translation>Una parte de la copia muestra algo distinto del original.</translation>
        </message>
        <message>
            <source>A second reader finds nothing in the file that identifies.</source>
            <translation>Un segundo lector no encuentra en el archivo nada que identifique.</translation>
        </message>
        <message>
            <source>A small copy of the picture (thumbnail) that would still show what is hidden in the large one.</source>
            <translation>Una copia pequeña de la imagen (miniatura) que aún mostraría lo que se oculta en la grande.</translation>
        </message>
        <message>
            <source>A {code} that PhotoVet could not decode, though a phone may.</source>
            <translation>Un {code} que PhotoVet no pudo descifrar, aunque un teléfono quizá sí.</translation>
        </message>
        <message>
            <source>A {code} that any phone can read: “{text}”.</source>
            <translation>Un {code} que cualquier teléfono puede leer: «{text}».</translation>
        </message>
        <message>
            <source>A {code} that asks for a payment.</source>
            <translation>Un {code} que pide un pago.</translation>
        </message>
        <message>
            <source>A {code} that dials a phone number.</source>
            <translation>Un {code} que marca un número de teléfono.</translation>
        </message>
        <message>
            <source>A {code} that holds a date in a calendar.</source>
            <translation>Un {code} que contiene una cita del calendario.</translation>
        </message>
        <message>
            <source>A {code} that holds a person's contact card.</source>
            <translation>Un {code} que contiene los datos de contacto de una persona.</translation>
        </message>
        <message>
            <source>A {code} that holds a place on the map.</source>
            <translation>Un {code} que contiene un lugar en el mapa.</translation>
        </message>
        <message>
            <source>A {code} that holds a secret for signing in.</source>
            <translation>Un {code} que contiene una clave secreta para iniciar sesión.</translation>
        </message>
        <message>
            <source>A {code} that holds a wireless network and its password.</source>
            <translation>Un {code} que contiene una red wifi y su contraseña.</translation>
        </message>
        <message>
            <source>A {code} that holds “{text}”, a word on your watchlist.</source>
            <translation>Un {code} que contiene «{text}», una de sus palabras.</translation>
        </message>
        <message>
            <source>A {code} that opens the web page “{text}”.</source>
            <translation>Un {code} que abre la página web «{text}».</translation>
        </message>
        <message>
            <source>A {code} that sends a text message.</source>
            <translation>Un {code} que envía un mensaje de texto.</translation>
        </message>
        <message>
            <source>A {code} that writes an e-mail.</source>
            <translation>Un {code} que escribe un correo electrónico.</translation>
        </message>
        <message>
            <source>A {code} with the number “{text}”; it can name a product, a ticket or a person.</source>
            <translation>Un {code} con el número «{text}»; puede identificar un producto, una entrada o a una persona.</translation>
        </message>
        <message>
            <source>All coefficients outside of the {count} hidden MCUs are copies.</source>
            <translation>Todos los coeficientes fuera de las {count} MCU ocultas son copias.</translation>
        </message>
        <message>
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>Un error inesperado ({error}) detuvo esta foto. Se omitió.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Elija JPEG como formato de las copias.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Datos después del final de la imagen, donde los programas esconden u olvidan cosas.</translation>
        </message>
        <message>
            <source>Decided earlier, but not followed, for nothing that was found this time fits: {count}.</source>
            <translation>Decidido antes, pero no aplicado, porque nada de lo encontrado esta vez corresponde: {count}.</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>se ha agotado el espacio asignado</translation>
        </message>
        <message>
            <source>Entry {number} of the vetting record is not as it was written.</source>
            <translation>La entrada {number} del registro de revisión no está como se escribió.</translation>
        </message>
        <message>
            <source>Every pixel is what it was.</source>
            <translation>Cada píxel sigue como era.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was in all {count} frames.</source>
            <translation>Cada píxel fuera de lo que se ocultó sigue como era en los {count} fotogramas.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Cada píxel fuera de lo que se ocultó sigue como era.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Ocultado según lo decidido antes, aunque esta vez no se encontró: {count}.</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>la unidad no responde correctamente</translation>
        </message>
        <message>
            <source>It cannot be written as a JPEG: {reason}</source>
            <translation>No se puede escribir como JPEG: {reason}</translation>
        </message>
        <message>
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>Se lee como «{text}», una de sus palabras.</translation>
        </message>
        <message>
            <source>Its colours (HDR, for example) could not be carried over: the copy may look pale.</source>
            <translation>Sus colores (HDR, por ejemplo) no se pudieron conservar: la copia puede verse pálida.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>Queda en el archivo: {names}.</translation>
        </message>
        <message>
            <source>Looked at again: no text, code or face where something was hidden.</source>
            <translation>Mirado de nuevo: ningún texto, código ni cara donde se ocultó algo.</translation>
        </message>
        <message>
            <source>No readable text, plate or code that gives something away is seen.</source>
            <translation>No se ve ningún texto legible, matrícula ni código que revele algo.</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>no queda espacio en el disco</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>no existe ese archivo o carpeta</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <source>Notes that this picture belongs to a moving photo.</source>
            <translation>Indicios de que esta imagen pertenece a una foto en movimiento.</translation>
        </message>
        <message>
            <source>Nothing follows the end of the picture.</source>
            <translation>No hay nada después del final de la imagen.</translation>
        </message>
        <message>
            <source>Nothing was hidden in the picture.</source>
            <translation>No se ocultó nada en la imagen.</translation>
        </message>
        <message>
            <source>Only the first page was looked at.</source>
            <translation>Solo se miró la primera página.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden MCU comes out the same.</source>
            <translation>Pintada otra vez solo a partir de su entorno, cada MCU oculta sale igual.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden pixel comes out the same.</source>
            <translation>Pintado otra vez solo a partir de su entorno, cada píxel oculto sale igual.</translation>
        </message>
        <message>
            <source>Part of the check could not be done ({stages}), so this photo is not known to be safe.</source>
            <translation>Una parte de la revisión no se pudo hacer ({stages}), así que no se sabe si esta foto es segura.</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>Aún no se pueden ocultar partes de un {format} con varias imágenes. Guárdelas una por una.</translation>
        </message>
        <message>
            <source>Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first.</source>
            <translation>Aún no se pueden ocultar partes de un AVIF animado. Guárdelo antes como WebP o PNG animado.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>No se pueden ocultar partes de esta imagen TIFF sin cambiar el resto, porque está codificada de una forma poco común. Guárdela antes como PNG o como TIFF corriente, o limpie solo sus metadatos.</translation>
        </message>
        <message>
            <source>Parts of this picture are kept in another file, so a clean copy cannot be made of it.</source>
            <translation>Partes de esta imagen están en otro archivo, así que no se puede hacer una copia limpia de ella.</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>el acceso no está permitido</translation>
        </message>
        <message>
            <source>PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of its picture. {reason} You can also clean its metadata only.</source>
            <translation>PhotoVet puede quitar los datos ocultos de este archivo {format}, pero no ocultar partes de su imagen. {reason} También puede limpiar solo sus metadatos.</translation>
        </message>
        <message>
            <source>PhotoVet could not start its worker processes. `photovet doctor` may say why.</source>
            <translation>PhotoVet no pudo iniciar sus procesos de trabajo. Quizá `photovet doctor` diga por qué.</translation>
        </message>
        <message>
            <source>PhotoVet does not change camera raw files, because a changed one may no longer develop as before. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>PhotoVet no modifica archivos RAW de cámara, porque uno modificado quizá ya no se revele como antes. Exporte la foto como JPEG con su programa de revelado y limpie esa copia.</translation>
        </message>
        <message>
            <source>Probably a face.</source>
            <translation>Probablemente una cara.</translation>
        </message>
        <message>
            <source>QR Code</source>
            <translation>código QR</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <source>Readable text, “{text}”, not known to be harmless.</source>
            <translation>Texto legible, «{text}», que no consta como inofensivo.</translation>
        </message>
        <message>
            <source>Signed content credentials, which can name the author and every editing step.</source>
            <translation>Credenciales de contenido firmadas, que pueden nombrar al autor y cada paso de edición.</translation>
        </message>
        <message>
            <source>Something can still be made out where it was hidden: {things}.</source>
            <translation>Aún se distingue algo donde se había ocultado: {things}.</translation>
        </message>
        <message>
            <source>Something of the hidden part still shows in the copy.</source>
            <translation>En la copia aún se ve algo de la parte oculta.</translation>
        </message>
        <message>
            <source>Something that was to be hidden was not found again, and where it was is not known. Look at it again.</source>
            <translation>Algo que debía ocultarse no se volvió a encontrar, y no se sabe dónde estaba. Vuelva a mirarlo.</translation>
        </message>
        <message>
            <source>Something written that could not be read.</source>
            <translation>Algo escrito que no se pudo leer.</translation>
        </message>
        <message>
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>El archivo TIFF está comprimido de una forma (número {number}) que PhotoVet no puede limpiar; ábralo y guárdelo como PNG o como TIFF con otra compresión.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>El ancla del registro de revisión {path} falta o está dañada, así que no se añade nada.</translation>
        </message>
        <message>
            <source>The check for {rule} broke off, so this photo is not known to be safe.</source>
            <translation>La revisión «{rule}» se interrumpió, así que no se sabe si esta foto es segura.</translation>
        </message>
        <message>
            <source>The coded picture is a copy, byte for byte, and so is all that says how to show it.</source>
            <translation>La imagen codificada es una copia, byte por byte, y también todo lo que dice cómo mostrarla.</translation>
        </message>
        <message>
            <source>The copy cannot be compared: {reason}</source>
            <translation>La copia no se puede comparar: {reason}</translation>
        </message>
        <message>
            <source>The copy could not be given its name: {reason}.</source>
            <translation>La copia no pudo recibir su nombre: {reason}.</translation>
        </message>
        <message>
            <source>The copy could not be looked at again in full ({stages}).</source>
            <translation>La copia no se pudo mirar de nuevo por completo ({stages}).</translation>
        </message>
        <message>
            <source>The copy could not be written to the output folder: {reason}.</source>
            <translation>La copia no se pudo escribir en la carpeta de destino: {reason}.</translation>
        </message>
        <message>
            <source>The copy differs from the original outside of what was hidden.</source>
            <translation>La copia difiere del original fuera de lo que se ocultó.</translation>
        </message>
        <message>
            <source>The copy does not have the colours of the original.</source>
            <translation>La copia no tiene los colores del original.</translation>
        </message>
        <message>
            <source>The copy does not open again: {reason}</source>
            <translation>La copia no se vuelve a abrir: {reason}</translation>
        </message>
        <message>
            <source>The copy does not show the same picture as the original.</source>
            <translation>La copia no muestra la misma imagen que el original.</translation>
        </message>
        <message>
            <source>The copy has another number of frames than the original.</source>
            <translation>La copia tiene otro número de fotogramas que el original.</translation>
        </message>
        <message>
            <source>The copy is none of the formats that PhotoVet knows.</source>
            <translation>La copia no tiene ninguno de los formatos que PhotoVet conoce.</translation>
        </message>
        <message>
            <source>The copy opens as its original does: {format}, {width} x {height} pixels.</source>
            <translation>La copia se abre igual que su original: {format}, {width} x {height} píxeles.</translation>
        </message>
        <message>
            <source>The copy opens as {format}, upright, {width} x {height} pixels.</source>
            <translation>La copia se abre como {format}, derecha, con {width} x {height} píxeles.</translation>
        </message>
        <message>
            <source>The copy opens as {format}, {width} x {height} pixels.</source>
            <translation>La copia se abre como {format}, con {width} x {height} píxeles.</translation>
        </message>
        <message>
            <source>The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.</source>
            <translation>La copia se abre con {width} x {height} píxeles en lugar de {wanted_width} x {wanted_height}.</translation>
        </message>
        <message>
            <source>The copy stays in its format, {format}: {reason}</source>
            <translation>La copia conserva su formato, {format}: {reason}</translation>
        </message>
        <message>
            <source>The copy was not looked at again, for the engines are not there.</source>
            <translation>La copia no se miró de nuevo porque faltan los motores de detección.</translation>
        </message>
        <message>
            <source>The copy was withdrawn: {reason}</source>
            <translation>La copia se retiró: {reason}</translation>
        </message>
        <message>
            <source>The copy would be of no known format.</source>
            <translation>La copia no tendría ningún formato conocido.</translation>
        </message>
        <message>
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>Falta el final del registro de revisión {path}, así que no se le añade nada.</translation>
        </message>
        <message>
            <source>The file changed while it was being read. Try again when nothing writes to it.</source>
            <translation>El archivo cambió mientras se leía. Inténtelo de nuevo cuando nada escriba en él.</translation>
        </message>
        <message>
            <source>The file could not be read: {reason}.</source>
            <translation>No se pudo leer el archivo: {reason}.</translation>
        </message>
        <message>
            <source>The file has more than {limit} {parts}, which is more than PhotoVet reads.</source>
            <translation>El archivo tiene más de {limit} partes ({parts}), más de las que PhotoVet lee.</translation>
        </message>
        <message>
            <source>The file has {size}, more than the limit of {limit}.</source>
            <translation>El archivo tiene {size}, más que el límite de {limit}.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>El archivo no contiene vista previa, vídeo ni segunda imagen.</translation>
        </message>
        <message>
            <source>The file is none of the formats that PhotoVet knows.</source>
            <translation>El archivo no tiene ninguno de los formatos que PhotoVet conoce.</translation>
        </message>
        <message>
            <source>The file's content is no photo format that PhotoVet knows.</source>
            <translation>El contenido del archivo no es un formato de foto que PhotoVet conozca.</translation>
        </message>
        <message>
            <source>The file's parts cannot be listed: {reason}</source>
            <translation>No se pueden enumerar las partes del archivo: {reason}</translation>
        </message>
        <message>
            <source>The hidden part shares no detail with the original.</source>
            <translation>La parte oculta no comparte ningún detalle con el original.</translation>
        </message>
        <message>
            <source>The number “{text}” stands alone in a photo of people: it may be on a shirt.</source>
            <translation>El número «{text}» aparece solo en una foto con personas: puede estar en una camiseta.</translation>
        </message>
        <message>
            <source>The number “{text}” stands below a face, as on a shirt or a bib.</source>
            <translation>El número «{text}» está debajo de una cara, como en una camiseta o un dorsal.</translation>
        </message>
        <message>
            <source>The number “{text}” stands large below a word, as on a shirt.</source>
            <translation>El número «{text}» está en grande debajo de una palabra, como en una camiseta.</translation>
        </message>
        <message>
            <source>The output folder is full of files of this name.</source>
            <translation>La carpeta de destino está llena de archivos con este nombre.</translation>
        </message>
        <message>
            <source>The photo needed more than {size} of memory. It was skipped.</source>
            <translation>La foto necesitó más de {size} de memoria. Se omitió.</translation>
        </message>
        <message>
            <source>The photo needs more memory than a worker may use. It was skipped.</source>
            <translation>La foto necesita más memoria de la que se le permite. Se omitió.</translation>
        </message>
        <message>
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>La foto tardó más de {seconds} segundos. Se omitió.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>La foto se modificó después de que usted la mirara. Mírela otra vez antes de exportarla.</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>La imagen no se pudo mirar por completo.</translation>
        </message>
        <message>
            <source>The picture has {count} frames, which is more than PhotoVet reads.</source>
            <translation>La imagen tiene {count} fotogramas, más de los que PhotoVet lee.</translation>
        </message>
        <message>
            <source>The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them.</source>
            <translation>La imagen tiene {width} x {height} píxeles, y PhotoVet abre hasta {limit} millones.</translation>
        </message>
        <message>
            <source>The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.</source>
            <translation>La imagen está codificada de una forma ({coding}) que PhotoVet no puede limpiar; ábrala y guárdela como JPEG o PNG.</translation>
        </message>
        <message>
            <source>The picture is encrypted, so a clean copy cannot be made of it.</source>
            <translation>La imagen está cifrada, así que no se puede hacer una copia limpia de ella.</translation>
        </message>
        <message>
            <source>The picture is larger than a JPEG can be: {limit} pixels on a side.</source>
            <translation>La imagen es más grande de lo que admite un JPEG: {limit} píxeles por lado.</translation>
        </message>
        <message>
            <source>The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG.</source>
            <translation>La imagen necesita una función ({name}) que PhotoVet no conoce; guárdela como JPEG o PNG.</translation>
        </message>
        <message>
            <source>The picture needs more memory to decode than there is.</source>
            <translation>No hay memoria suficiente para abrir la imagen.</translation>
        </message>
        <message>
            <source>The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one.</source>
            <translation>La secuencia de imágenes está codificada de una forma que PhotoVet no puede limpiar; guarde sus imágenes una a una.</translation>
        </message>
        <message>
            <source>The picture still shows: {things}.</source>
            <translation>La imagen aún revela algo: {things}.</translation>
        </message>
        <message>
            <source>The picture was coded again as AVIF of quality {quality} (4:4:4).</source>
            <translation>La imagen se codificó de nuevo como AVIF de calidad {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again as WebP of quality {quality}.</source>
            <translation>La imagen se codificó de nuevo como WebP de calidad {quality}.</translation>
        </message>
        <message>
            <source>The picture was coded again as a JPEG of quality {quality} (4:4:4).</source>
            <translation>La imagen se codificó de nuevo como JPEG de calidad {quality} (4:4:4).</translation>
        </message>
        <message>
            <source>The picture was coded again; it is the same but for {noise} dB of noise.</source>
            <translation>La imagen se codificó de nuevo; es igual, salvo {noise} dB de ruido.</translation>
        </message>
        <message>
            <source>The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.</source>
            <translation>La imagen se codificó de nuevo; fuera de lo que se ocultó es igual, salvo {noise} dB de ruido.</translation>
        </message>
        <message>
            <source>The pixels of the copy could not be compared.</source>
            <translation>No se pudieron comparar los píxeles de la copia.</translation>
        </message>
        <message>
            <source>The preview has another size than the photo.</source>
            <translation>La vista previa tiene otro tamaño que la foto.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be opened: {reason}.</source>
            <translation>No se puede abrir el archivo de sesión {path}: {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: {reason}.</source>
            <translation>El archivo de sesión {path} está dañado: {reason}.</translation>
        </message>
        <message>
            <source>The session {path} could not be brought up to date. It is unchanged.</source>
            <translation>No se pudo actualizar la sesión {path}. Sigue como estaba.</translation>
        </message>
        <message>
            <source>The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.</source>
            <translation>La sesión {path} fue escrita por una versión más reciente de PhotoVet; ábrala con ella. No se cambió nada.</translation>
        </message>
        <message>
            <source>The software that made or edited it: {names}.</source>
            <translation>El programa que la creó o editó: {names}.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>No se puede escribir el registro de revisión {path}: {reason}.</translation>
        </message>
        <message>
            <source>The vetting record {path} was changed after its last entry; nothing is added.</source>
            <translation>El registro de revisión {path} se modificó después de su última entrada; no se añade nada.</translation>
        </message>
        <message>
            <source>The watchlist could not be saved: {reason}.</source>
            <translation>La lista de palabras no se pudo guardar: {reason}.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as a table: {reason}.</source>
            <translation>La lista de palabras {name} no se pudo leer como tabla: {reason}.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as text.</source>
            <translation>La lista de palabras {name} no se pudo leer como texto.</translation>
        </message>
        <message>
            <source>The watchlist {name} holds {count} words; up to {limit} are used.</source>
            <translation>La lista de palabras {name} contiene {count} palabras; se usan hasta {limit}.</translation>
        </message>
        <message>
            <source>The whole picture was hidden.</source>
            <translation>Se ocultó la imagen entera.</translation>
        </message>
        <message>
            <source>The word “{word}” names a school or a place for children.</source>
            <translation>La palabra «{word}» designa una escuela o un lugar para niños.</translation>
        </message>
        <message>
            <source>The word “{word}” names a shop or another place that can be found.</source>
            <translation>La palabra «{word}» designa una tienda u otro lugar que se puede encontrar.</translation>
        </message>
        <message>
            <source>The worker process crashed at this photo{cause}. The photo was skipped; the others went on.</source>
            <translation>El proceso de trabajo falló con esta foto{cause}. La foto se omitió; las demás siguieron.</translation>
        </message>
        <message>
            <source>There is no file at this path.</source>
            <translation>No hay ningún archivo en esta ruta.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>No existe el archivo de sesión {path}.</translation>
        </message>
        <message>
            <source>This JPEG has 12 bits per sample, which PhotoVet cannot rewrite.</source>
            <translation>Este JPEG tiene 12 bits por muestra, que PhotoVet no puede reescribir.</translation>
        </message>
        <message>
            <source>This JPEG has {count} colour components, which PhotoVet cannot rewrite.</source>
            <translation>Este JPEG tiene {count} componentes de color, que PhotoVet no puede reescribir.</translation>
        </message>
        <message>
            <source>This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG.</source>
            <translation>Este JPEG tiene codificación aritmética, que PhotoVet no puede reescribir. Guárdelo de nuevo como JPEG.</translation>
        </message>
        <message>
            <source>This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. Save it again as an ordinary JPEG.</source>
            <translation>Este JPEG es de un tipo poco común (sin pérdida, aritmético o jerárquico) que PhotoVet no puede reescribir. Guárdelo de nuevo como JPEG corriente.</translation>
        </message>
        <message>
            <source>This JPEG samples its colours in a ratio that PhotoVet cannot rewrite.</source>
            <translation>Este JPEG muestrea sus colores en una proporción que PhotoVet no puede reescribir.</translation>
        </message>
        <message>
            <source>This TIFF file is a camera raw file, and PhotoVet does not change those. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>Este archivo TIFF es un archivo RAW de cámara, y PhotoVet no los modifica. Exporte la foto como JPEG con su programa de revelado y limpie esa copia.</translation>
        </message>
        <message>
            <source>This camera raw file holds no preview that PhotoVet could look at.</source>
            <translation>Este archivo RAW no contiene ninguna vista previa que PhotoVet pueda mirar.</translation>
        </message>
        <message>
            <source>This file also contains a video.</source>
            <translation>Este archivo contiene además un vídeo.</translation>
        </message>
        <message>
            <source>This file also contains a {seconds}-second video.</source>
            <translation>Este archivo contiene además un vídeo de {seconds} segundos.</translation>
        </message>
        <message>
            <source>This file also contains sound.</source>
            <translation>Este archivo contiene además sonido.</translation>
        </message>
        <message>
            <source>This file may not be read by you: its permissions forbid it.</source>
            <translation>No puede leer este archivo: sus permisos no lo autorizan.</translation>
        </message>
        <message>
            <source>This is a folder, so there is no photo to read.</source>
            <translation>Esto es una carpeta, así que no hay ninguna foto que leer.</translation>
        </message>
        <message>
            <source>This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may hold the place and the time, and everything that is heard and seen in it.</source>
            <translation>Esto es un vídeo, y PhotoVet solo limpia fotos. No lo comparta sin revisarlo: puede contener el lugar y la hora, y todo lo que en él se oye y se ve.</translation>
        </message>
        <message>
            <source>This is not a regular file, so there is no photo to read.</source>
            <translation>Esto no es un archivo normal, así que no hay ninguna foto que leer.</translation>
        </message>
        <message>
            <source>This is not a usable path.</source>
            <translation>Esta ruta no es utilizable.</translation>
        </message>
        <message>
            <source>Traces of the programs that made or edited it.</source>
            <translation>Rastros de los programas que la crearon o editaron.</translation>
        </message>
        <message>
            <source>Unique numbers that link this file to its other copies and versions.</source>
            <translation>Números únicos que enlazan este archivo con sus otras copias y versiones.</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>a unos {distance} de {place}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>foto de {names}</translation>
        </message>
        <message>
            <source>code ({symbology})</source>
            <translation>código ({symbology})</translation>
        </message>
        <message>
            <source>codes</source>
            <translation>códigos</translation>
        </message>
        <message>
            <source>copyright notice {names}</source>
            <translation>aviso de derechos {names}</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>caras</translation>
        </message>
        <message>
            <source>it shows more than one picture, and a JPEG holds only one.</source>
            <translation>contiene más de una imagen, y un JPEG solo admite una.</translation>
        </message>
        <message>
            <source>its colours are described in a way (HDR, for example) that cannot be carried over into a JPEG.</source>
            <translation>sus colores están descritos de un modo (HDR, por ejemplo) que un JPEG no puede conservar.</translation>
        </message>
        <message>
            <source>lens serial number {number}</source>
            <translation>número de serie del objetivo {number}</translation>
        </message>
        <message>
            <source>lens {name}</source>
            <translation>objetivo {name}</translation>
        </message>
        <message>
            <source>named as {places}</source>
            <translation>indicado como {places}</translation>
        </message>
        <message>
            <source>near {place}</source>
            <translation>cerca de {place}</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>cámara de {names}</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>{names} (nombres indicados)</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>número de serie {number}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>con una precisión de unos {distance}</translation>
        </message>
        <message>
            <source>{count} code</source>
            <translation>código: {count}</translation>
        </message>
        <message>
            <source>{count} face</source>
            <translation>cara: {count}</translation>
        </message>
        <message numerus="yes">
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>
                <numerusform>{count} parte que PhotoVet no puede leer y que por eso elimina.</numerusform>
                <numerusform>{count} partes que PhotoVet no puede leer y que por eso elimina.</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>texto: {count}</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} no es una sesión de PhotoVet.</translation>
        </message>
        <message>
            <source>{word} is too short to be looked for: at least {count} characters.</source>
            <translation>{word} es demasiado corta para buscarla: al menos {count} caracteres.</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>“{text}” can be dialled: it is a phone number.</source>
            <translation>Se puede llamar a «{text}»: es un número de teléfono.</translation>
        </message>
        <message>
            <source>“{text}” can be searched for on social networks.</source>
            <translation>Se puede buscar «{text}» en las redes sociales.</translation>
        </message>
        <message>
            <source>“{text}” is a make that is sold everywhere.</source>
            <translation>«{text}» es una marca que se vende en todas partes.</translation>
        </message>
        <message>
            <source>“{text}” is a name on a social network.</source>
            <translation>«{text}» es un nombre de usuario en una red social.</translation>
        </message>
        <message>
            <source>“{text}” is a price, a share or a time of day.</source>
            <translation>«{text}» es un precio, un porcentaje o una hora del día.</translation>
        </message>
        <message>
            <source>“{text}” is a size, a measure or an offer.</source>
            <translation>«{text}» es una talla, una medida o una oferta.</translation>
        </message>
        <message>
            <source>“{text}” is a street of a numbered grid.</source>
            <translation>«{text}» es una calle de una cuadrícula numerada.</translation>
        </message>
        <message>
            <source>“{text}” is a street with a house number.</source>
            <translation>«{text}» es una calle con número.</translation>
        </message>
        <message>
            <source>“{text}” is a web address.</source>
            <translation>«{text}» es una dirección web.</translation>
        </message>
        <message>
            <source>“{text}” is an e-mail address.</source>
            <translation>«{text}» es una dirección de correo electrónico.</translation>
        </message>
        <message>
            <source>“{text}” is how houses and flats are numbered.</source>
            <translation>«{text}» es la forma en que se numeran casas y pisos.</translation>
        </message>
        <message>
            <source>“{text}” is how roads, lines and platforms are numbered.</source>
            <translation>«{text}» es la forma en que se numeran carreteras, líneas y andenes.</translation>
        </message>
        <message>
            <source>“{text}” is how schools and their classes are numbered or named.</source>
            <translation>«{text}» es la forma en que se numeran o nombran las escuelas y sus clases.</translation>
        </message>
        <message>
            <source>“{text}” is how streets without a type are named.</source>
            <translation>«{text}» es la forma en que se llaman las calles sin la palabra «calle».</translation>
        </message>
        <message>
            <source>“{text}” looks like a postcode with its town or state.</source>
            <translation>«{text}» parece un código postal con su localidad o estado.</translation>
        </message>
        <message>
            <source>“{text}” stands above a name and a number, as a team does on a shirt.</source>
            <translation>«{text}» está sobre un nombre y un número, como el equipo en una camiseta.</translation>
        </message>
        <message>
            <source>“{text}” stands above a number, as a name does on the back of a shirt.</source>
            <translation>«{text}» está sobre un número, como un nombre en la espalda de una camiseta.</translation>
        </message>
        <message>
            <source>“{text}” stands alone, as house numbers do.</source>
            <translation>«{text}» aparece solo, como los números de las casas.</translation>
        </message>
        <message>
            <source>“{text}” stands below a face, where clothes carry a team or a club.</source>
            <translation>«{text}» está debajo de una cara, donde la ropa lleva el nombre de un equipo o un club.</translation>
        </message>
        <message>
            <source>“{text}” stands on a badge.</source>
            <translation>«{text}» está en una tarjeta de nombre.</translation>
        </message>
        <message>
            <source>“{text}” stands on a post of street or direction signs.</source>
            <translation>«{text}» está en un poste con letreros de calles o de direcciones.</translation>
        </message>
        <message>
            <source>“{text}” stands on a rectangle like a number plate's.</source>
            <translation>«{text}» está sobre un rectángulo como el de una matrícula.</translation>
        </message>
        <message>
            <source>“{text}” stands on signs everywhere.</source>
            <translation>«{text}» aparece en letreros por todas partes.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as its name.</source>
            <translation>«{text}» está justo al lado de «{word}»; es probablemente su nombre.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as the school's name.</source>
            <translation>«{text}» está justo al lado de «{word}»; es probablemente el nombre de la escuela.</translation>
        </message>
        <message>
            <source>“{text}”, cut by the edge of the picture, most likely names a school.</source>
            <translation>«{text}», cortado por el borde de la imagen, es probablemente el nombre de una escuela.</translation>
        </message>
        <message>
            <source>“{text}”: letters and digits, as on a number plate.</source>
            <translation>«{text}»: letras y cifras, como en una matrícula.</translation>
        </message>
        <message>
            <source>“{word}” below a face is what teams call themselves.</source>
            <translation>«{word}» debajo de una cara: así se llaman los equipos.</translation>
        </message>
        <message>
            <source>“{word}” beside a name is how schools are written.</source>
            <translation>«{word}» junto a un nombre: así se escriben las escuelas.</translation>
        </message>
        <message>
            <source>“{word}” ends the name of a street.</source>
            <translation>En «{word}» terminan los nombres de calles.</translation>
        </message>
        <message>
            <source>“{word}” follows a person's name.</source>
            <translation>«{word}» va detrás del nombre de una persona.</translation>
        </message>
        <message>
            <source>“{word}” is a first name.</source>
            <translation>«{word}» es un nombre de pila.</translation>
        </message>
        <message>
            <source>“{word}” is a word for a street.</source>
            <translation>«{word}» es una palabra que significa calle.</translation>
        </message>
        <message>
            <source>“{word}” is a word of direction and town signs.</source>
            <translation>«{word}» es una palabra propia de las señales de dirección y de localidad.</translation>
        </message>
        <message>
            <source>“{word}” is a word of street signs.</source>
            <translation>«{word}» es una palabra propia de los letreros de calles.</translation>
        </message>
        <message>
            <source>“{word}” is a word of teams and clubs.</source>
            <translation>«{word}» es una palabra propia de equipos y clubes.</translation>
        </message>
        <message>
            <source>“{word}” may be a first name.</source>
            <translation>«{word}» puede ser un nombre de pila.</translation>
        </message>
        <message>
            <source>“{word}” stands above a name.</source>
            <translation>«{word}» está encima de un nombre.</translation>
        </message>
        <message>
            <source>“{word}” stands before a name.</source>
            <translation>«{word}» va delante de un nombre.</translation>
        </message>
        <message>
            <source>“{word}” stands before a person's name.</source>
            <translation>«{word}» va delante del nombre de una persona.</translation>
        </message>
        <message>
            <source>“{word}” stands in the names of streets.</source>
            <translation>«{word}» aparece en nombres de calles.</translation>
        </message>
        <message>
            <source>“{word}” stands on name badges.</source>
            <translation>«{word}» aparece en tarjetas de nombre.</translation>
        </message>
    </context>
</TS>
