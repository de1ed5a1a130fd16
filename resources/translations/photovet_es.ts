<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Añadir fotos…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>Paste photos</source>
            <translation>Pegar fotos</translation>
        </message>
        <message>
            <source>Export checked…</source>
            <translation>Exportar las revisadas…</translation>
        </message>
        <message>
            <source>Close these photos</source>
            <translation>Cerrar estas fotos</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>History of decisions…</source>
            <translation>Historial de decisiones…</translation>
        </message>
        <message>
            <source>Hide or show the chosen region</source>
            <translation>Ocultar o mostrar la zona elegida</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Ocultar todo</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Está bien, siguiente</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>Aún no revisada</translation>
        </message>
        <message>
            <source>Do the same in all photos</source>
            <translation>Hacer lo mismo en todas las fotos</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Dibujar una zona</translation>
        </message>
        <message>
            <source>Drag over what should be hidden</source>
            <translation>Arrastre sobre lo que quiera ocultar</translation>
        </message>
        <message>
            <source>Put a region in the middle</source>
            <translation>Poner una zona en el centro</translation>
        </message>
        <message>
            <source>Duplicate the chosen region</source>
            <translation>Duplicar la zona elegida</translation>
        </message>
        <message>
            <source>Remove the chosen region</source>
            <translation>Quitar la zona elegida</translation>
        </message>
        <message>
            <source>Make it round or square</source>
            <translation>Hacerla redonda o cuadrada</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Zona siguiente</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Zona anterior</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Siguiente foto por revisar</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Show the whole photo</source>
            <translation>Mostrar la foto entera</translation>
        </message>
        <message>
            <source>Actual size, 100 %</source>
            <translation>Tamaño real, 100 %</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Hold to see the original</source>
            <translation>Mantener para ver el original</translation>
        </message>
        <message>
            <source>Shows the photo as it is, for as long as it is held</source>
            <translation>Muestra la foto tal como es mientras se mantiene pulsado</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>When a picture is already online…</source>
            <translation>Si una imagen ya está en internet…</translation>
        </message>
        <message>
            <source>Why PhotoVet…</source>
            <translation>Por qué PhotoVet…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <source>Paint over what should be hidden, in any shape</source>
            <translation>Pinte sobre lo que debe ocultarse, con cualquier forma</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Photos checked</source>
            <translation>Fotos revisadas</translation>
        </message>
        <message>
            <source>How hidden regions will look</source>
            <translation>Qué aspecto tendrán las zonas ocultas</translation>
        </message>
        <message>
            <source>Style: {name} ▾</source>
            <translation>Estilo: {name} ▾</translation>
        </message>
        <message>
            <source>{checked} of {total} checked</source>
            <translation>{checked} de {total} revisadas</translation>
        </message>
        <message numerus="yes">
            <source>looking at %n more</source>
            <translation>
                <numerusform>mirando %n más</numerusform>
                <numerusform>mirando %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n no se pudo leer</numerusform>
                <numerusform>%n no se pudieron leer</numerusform>
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
            <translation>T pasa de zona en zona, la barra espaciadora oculta o muestra la elegida, las flechas la mueven.</translation>
        </message>
        <message>
            <source>The original</source>
            <translation>El original</translation>
        </message>
        <message>
            <source>Paint over what should be hidden. [ and ] change the brush, Esc puts it away.</source>
            <translation>Pinte sobre lo que debe ocultarse. [ y ] cambian el pincel, Esc lo guarda.</translation>
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
            <translation>Teclas</translation>
        </message>
        <message>
            <source>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; [ and ] turn it. The mouse wheel zooms.</source>
            <translation>Sobre la foto: las flechas mueven la zona elegida, con Mayús diez veces más, con Alt cambian su tamaño; [ y ] la giran. La rueda del ratón hace zoom.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>With the brush: arrow keys move it, Space presses it down and lifts it, [ and ] or Shift with the mouse wheel change its size.</source>
            <translation>Con el pincel: las flechas lo mueven, la barra espaciadora lo apoya y lo levanta, [ y ] o Mayús con la rueda del ratón cambian su tamaño.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n hallazgo</numerusform>
                <numerusform>%n hallazgos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) will stay visible, as you decided.</source>
            <translation>
                <numerusform>%n hallazgo seguirá visible, como usted decidió.</numerusform>
                <numerusform>%n hallazgos seguirán visibles, como usted decidió.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Decider</name>
        <message>
            <source>Move {what}</source>
            <translation>Mover: {what}</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Dibujar una zona</translation>
        </message>
        <message>
            <source>Remove your own region</source>
            <translation>Quitar su propia zona</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Marcar como revisada</translation>
        </message>
        <message>
            <source>Mark as not checked</source>
            <translation>Marcar como no revisada</translation>
        </message>
        <message>
            <source>{action} in {photos}</source>
            <translation>{action} en {photos}</translation>
        </message>
        <message>
            <source>Draw with the brush</source>
            <translation>Dibujar con el pincel</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Before and after</source>
            <translation>Antes y después</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>Entradas del archivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>What the file says now, and what a copy will say. Your original keeps everything.</source>
            <translation>Lo que el archivo dice ahora y lo que dirá una copia. Su original lo conserva todo.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>History of decisions</source>
            <translation>Historial de decisiones</translation>
        </message>
        <message>
            <source>As PhotoVet proposed it</source>
            <translation>Como lo propuso PhotoVet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Choose a step to go back to it. Nothing is lost.</source>
            <translation>Elija un paso para volver a él. No se pierde nada.</translation>
        </message>
        <message>
            <source>No photo is checked yet. Look at one and press Enter.</source>
            <translation>Aún no hay ninguna foto revisada. Mire una y pulse Intro.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>“{text}”: letters and digits, as on a number plate.</source>
            <translation>«{text}»: letras y cifras, como en una matrícula.</translation>
        </message>
        <message>
            <source>“{text}” stands on a rectangle like a number plate's.</source>
            <translation>«{text}» está sobre un rectángulo como el de una matrícula.</translation>
        </message>
        <message>
            <source>The word “{word}” names a school or a place for children.</source>
            <translation>La palabra «{word}» designa una escuela o un lugar para niños.</translation>
        </message>
        <message>
            <source>“{text}” is how schools and their classes are numbered or named.</source>
            <translation>«{text}» es la forma en que se numeran o nombran las escuelas y sus clases.</translation>
        </message>
        <message>
            <source>“{word}” beside a name is how schools are written.</source>
            <translation>«{word}» junto a un nombre: así se escriben las escuelas.</translation>
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
            <source>A {code} that opens the web page “{text}”.</source>
            <translation>Un {code} que abre la página web «{text}».</translation>
        </message>
        <message>
            <source>A {code} that holds a wireless network and its password.</source>
            <translation>Un {code} que contiene una red wifi y su contraseña.</translation>
        </message>
        <message>
            <source>A {code} that holds a person's contact card.</source>
            <translation>Un {code} que contiene los datos de contacto de una persona.</translation>
        </message>
        <message>
            <source>A {code} that writes an e-mail.</source>
            <translation>Un {code} que escribe un correo electrónico.</translation>
        </message>
        <message>
            <source>A {code} that dials a phone number.</source>
            <translation>Un {code} que marca un número de teléfono.</translation>
        </message>
        <message>
            <source>A {code} that sends a text message.</source>
            <translation>Un {code} que envía un mensaje de texto.</translation>
        </message>
        <message>
            <source>A {code} that holds a place on the map.</source>
            <translation>Un {code} que contiene un lugar en el mapa.</translation>
        </message>
        <message>
            <source>A {code} that holds a date in a calendar.</source>
            <translation>Un {code} que contiene una cita del calendario.</translation>
        </message>
        <message>
            <source>A {code} that asks for a payment.</source>
            <translation>Un {code} que pide un pago.</translation>
        </message>
        <message>
            <source>A {code} that holds a secret for signing in.</source>
            <translation>Un {code} que contiene una clave secreta para iniciar sesión.</translation>
        </message>
        <message>
            <source>A {code} that PhotoVet could not decode, though a phone may.</source>
            <translation>Un {code} que PhotoVet no pudo descifrar, aunque un teléfono quizá sí.</translation>
        </message>
        <message>
            <source>A {code} with the number “{text}”; it can name a product, a ticket or a person.</source>
            <translation>Un {code} con el número «{text}»; puede identificar un producto, una entrada o a una persona.</translation>
        </message>
        <message>
            <source>A {code} that any phone can read: “{text}”.</source>
            <translation>Un {code} que cualquier teléfono puede leer: «{text}».</translation>
        </message>
        <message>
            <source>“{text}” is an e-mail address.</source>
            <translation>«{text}» es una dirección de correo electrónico.</translation>
        </message>
        <message>
            <source>“{text}” is a web address.</source>
            <translation>«{text}» es una dirección web.</translation>
        </message>
        <message>
            <source>“{text}” can be dialled: it is a phone number.</source>
            <translation>Se puede llamar a «{text}»: es un número de teléfono.</translation>
        </message>
        <message>
            <source>“{text}” is a name on a social network.</source>
            <translation>«{text}» es un nombre de usuario en una red social.</translation>
        </message>
        <message>
            <source>“{text}” can be searched for on social networks.</source>
            <translation>Se puede buscar «{text}» en las redes sociales.</translation>
        </message>
        <message>
            <source>“{text}” looks like a postcode with its town or state.</source>
            <translation>«{text}» parece un código postal con su localidad o estado.</translation>
        </message>
        <message>
            <source>“{text}” is a street with a house number.</source>
            <translation>«{text}» es una calle con número.</translation>
        </message>
        <message>
            <source>“{text}” is how houses and flats are numbered.</source>
            <translation>«{text}» es la forma en que se numeran casas y pisos.</translation>
        </message>
        <message>
            <source>“{text}” stands alone, as house numbers do.</source>
            <translation>«{text}» aparece solo, como los números de las casas.</translation>
        </message>
        <message>
            <source>“{text}” is a street of a numbered grid.</source>
            <translation>«{text}» es una calle de una cuadrícula numerada.</translation>
        </message>
        <message>
            <source>“{text}” is how roads, lines and platforms are numbered.</source>
            <translation>«{text}» es la forma en que se numeran carreteras, líneas y andenes.</translation>
        </message>
        <message>
            <source>“{text}” is how streets without a type are named.</source>
            <translation>«{text}» es la forma en que se llaman las calles sin la palabra «calle».</translation>
        </message>
        <message>
            <source>“{word}” is a word for a street.</source>
            <translation>«{word}» es una palabra que significa calle.</translation>
        </message>
        <message>
            <source>“{word}” ends the name of a street.</source>
            <translation>En «{word}» terminan los nombres de calles.</translation>
        </message>
        <message>
            <source>“{word}” is a word of street signs.</source>
            <translation>«{word}» es una palabra propia de los letreros de calles.</translation>
        </message>
        <message>
            <source>“{word}” stands in the names of streets.</source>
            <translation>«{word}» aparece en nombres de calles.</translation>
        </message>
        <message>
            <source>“{text}” stands on a post of street or direction signs.</source>
            <translation>«{text}» está en un poste con letreros de calles o de direcciones.</translation>
        </message>
        <message>
            <source>“{word}” is a word of direction and town signs.</source>
            <translation>«{word}» es una palabra propia de las señales de dirección y de localidad.</translation>
        </message>
        <message>
            <source>“{word}” stands before a person's name.</source>
            <translation>«{word}» va delante del nombre de una persona.</translation>
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
            <source>“{word}” may be a first name.</source>
            <translation>«{word}» puede ser un nombre de pila.</translation>
        </message>
        <message>
            <source>“{text}” stands above a number, as a name does on the back of a shirt.</source>
            <translation>«{text}» está sobre un número, como un nombre en la espalda de una camiseta.</translation>
        </message>
        <message>
            <source>“{text}” stands on a badge.</source>
            <translation>«{text}» está en una tarjeta de nombre.</translation>
        </message>
        <message>
            <source>“{word}” stands before a name.</source>
            <translation>«{word}» va delante de un nombre.</translation>
        </message>
        <message>
            <source>“{word}” stands above a name.</source>
            <translation>«{word}» está encima de un nombre.</translation>
        </message>
        <message>
            <source>“{word}” stands on name badges.</source>
            <translation>«{word}» aparece en tarjetas de nombre.</translation>
        </message>
        <message>
            <source>“{word}” is a word of teams and clubs.</source>
            <translation>«{word}» es una palabra propia de equipos y clubes.</translation>
        </message>
        <message>
            <source>“{text}” stands above a name and a number, as a team does on a shirt.</source>
            <translation>«{text}» está sobre un nombre y un número, como el equipo en una camiseta.</translation>
        </message>
        <message>
            <source>“{word}” below a face is what teams call themselves.</source>
            <translation>«{word}» debajo de una cara: así se llaman los equipos.</translation>
        </message>
        <message>
            <source>“{text}” stands below a face, where clothes carry a team or a club.</source>
            <translation>«{text}» está debajo de una cara, donde la ropa lleva el nombre de un equipo o un club.</translation>
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
            <source>The number “{text}” stands alone in a photo of people: it may be on a shirt.</source>
            <translation>El número «{text}» aparece solo en una foto con personas: puede estar en una camiseta.</translation>
        </message>
        <message>
            <source>The word “{word}” names a shop or another place that can be found.</source>
            <translation>La palabra «{word}» designa una tienda u otro lugar que se puede encontrar.</translation>
        </message>
        <message>
            <source>“{text}” stands right beside “{word}”, most likely as its name.</source>
            <translation>«{text}» está justo al lado de «{word}»; es probablemente su nombre.</translation>
        </message>
        <message>
            <source>A paper, a screen or a board with {count} lines of text.</source>
            <translation>Un papel, una pantalla o un tablón con {count} líneas de texto.</translation>
        </message>
        <message>
            <source>Readable text, “{text}”, not known to be harmless.</source>
            <translation>Texto legible, «{text}», que no consta como inofensivo.</translation>
        </message>
        <message>
            <source>Something written that could not be read.</source>
            <translation>Algo escrito que no se pudo leer.</translation>
        </message>
        <message>
            <source>“{text}” is a price, a share or a time of day.</source>
            <translation>«{text}» es un precio, un porcentaje o una hora del día.</translation>
        </message>
        <message>
            <source>“{text}” stands on signs everywhere.</source>
            <translation>«{text}» aparece en letreros por todas partes.</translation>
        </message>
        <message>
            <source>“{text}” is a make that is sold everywhere.</source>
            <translation>«{text}» es una marca que se vende en todas partes.</translation>
        </message>
        <message>
            <source>“{text}” is a size, a measure or an offer.</source>
            <translation>«{text}» es una talla, una medida o una oferta.</translation>
        </message>
        <message>
            <source>A face.</source>
            <translation>Una cara.</translation>
        </message>
        <message>
            <source>Probably a face.</source>
            <translation>Probablemente una cara.</translation>
        </message>
        <message>
            <source>It reads like “{text}”, a word on your watchlist.</source>
            <translation>Se lee como «{text}», una de sus palabras.</translation>
        </message>
        <message>
            <source>A {code} that holds “{text}”, a word on your watchlist.</source>
            <translation>Un {code} que contiene «{text}», una de sus palabras.</translation>
        </message>
        <message>
            <source>QR Code</source>
            <translation>código QR</translation>
        </message>
        <message>
            <source>code ({symbology})</source>
            <translation>código ({symbology})</translation>
        </message>
        <message>
            <source>{count} text</source>
            <translation>texto: {count}</translation>
        </message>
        <message>
            <source>{count} code</source>
            <translation>código: {count}</translation>
        </message>
        <message>
            <source>{count} face</source>
            <translation>cara: {count}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>caras</translation>
        </message>
        <message>
            <source>codes</source>
            <translation>códigos</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>no queda espacio en el disco</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>el acceso no está permitido</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>el disco es de solo lectura</translation>
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
            <source>Disk quota exceeded</source>
            <translation>se ha agotado el espacio asignado</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>la unidad no responde correctamente</translation>
        </message>
        <message>
            <source>near {place}</source>
            <translation>cerca de {place}</translation>
        </message>
        <message>
            <source>about {distance} from {place}</source>
            <translation>a unos {distance} de {place}</translation>
        </message>
        <message>
            <source>within about {distance}</source>
            <translation>con una precisión de unos {distance}</translation>
        </message>
        <message>
            <source>named as {places}</source>
            <translation>indicado como {places}</translation>
        </message>
        <message>
            <source>serial number {number}</source>
            <translation>número de serie {number}</translation>
        </message>
        <message>
            <source>lens {name}</source>
            <translation>objetivo {name}</translation>
        </message>
        <message>
            <source>lens serial number {number}</source>
            <translation>número de serie del objetivo {number}</translation>
        </message>
        <message>
            <source>owner {names}</source>
            <translation>cámara de {names}</translation>
        </message>
        <message>
            <source>author {names}</source>
            <translation>foto de {names}</translation>
        </message>
        <message>
            <source>people named {names}</source>
            <translation>{names} (nombres indicados)</translation>
        </message>
        <message>
            <source>copyright notice {names}</source>
            <translation>aviso de derechos {names}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>A small copy of the picture (thumbnail) that would still show what is hidden in the large one.</source>
            <translation>Una copia pequeña de la imagen (miniatura) que aún mostraría lo que se oculta en la grande.</translation>
        </message>
        <message>
            <source>Signed content credentials, which can name the author and every editing step.</source>
            <translation>Credenciales de contenido firmadas, que pueden nombrar al autor y cada paso de edición.</translation>
        </message>
        <message>
            <source>Unique numbers that link this file to its other copies and versions.</source>
            <translation>Números únicos que enlazan este archivo con sus otras copias y versiones.</translation>
        </message>
        <message>
            <source>The software that made or edited it: {names}.</source>
            <translation>El programa que la creó o editó: {names}.</translation>
        </message>
        <message>
            <source>Traces of the programs that made or edited it.</source>
            <translation>Rastros de los programas que la crearon o editaron.</translation>
        </message>
        <message>
            <source>1 part that PhotoVet cannot read, and removes for that reason.</source>
            <translation>1 parte que PhotoVet no puede leer y que por eso elimina.</translation>
        </message>
        <message>
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>{count} partes que PhotoVet no puede leer y que por eso elimina.</translation>
        </message>
        <message>
            <source>This file also contains a {seconds}-second video.</source>
            <translation>Este archivo contiene además un vídeo de {seconds} segundos.</translation>
        </message>
        <message>
            <source>This file also contains a video.</source>
            <translation>Este archivo contiene además un vídeo.</translation>
        </message>
        <message>
            <source>This file also contains sound.</source>
            <translation>Este archivo contiene además sonido.</translation>
        </message>
        <message>
            <source>A depth map, which shows the outlines of what was in front of the camera.</source>
            <translation>Un mapa de profundidad, que muestra los contornos de lo que había ante la cámara.</translation>
        </message>
        <message>
            <source>A gain map, which shows the picture a second time, for bright screens.</source>
            <translation>Un mapa de ganancia, que muestra la imagen por segunda vez, para pantallas brillantes.</translation>
        </message>
        <message>
            <source>Notes that this picture belongs to a moving photo.</source>
            <translation>Indicios de que esta imagen pertenece a una foto en movimiento.</translation>
        </message>
        <message>
            <source>Data after the end of the picture, where programs hide or forget things.</source>
            <translation>Datos después del final de la imagen, donde los programas esconden u olvidan cosas.</translation>
        </message>
        <message>
            <source>The copy was withdrawn: {reason}</source>
            <translation>La copia se retiró: {reason}</translation>
        </message>
        <message>
            <source>The copy is none of the formats that PhotoVet knows.</source>
            <translation>La copia no tiene ninguno de los formatos que PhotoVet conoce.</translation>
        </message>
        <message>
            <source>The file is none of the formats that PhotoVet knows.</source>
            <translation>El archivo no tiene ninguno de los formatos que PhotoVet conoce.</translation>
        </message>
        <message>
            <source>The copy does not open again: {reason}</source>
            <translation>La copia no se vuelve a abrir: {reason}</translation>
        </message>
        <message>
            <source>The copy cannot be compared: {reason}</source>
            <translation>La copia no se puede comparar: {reason}</translation>
        </message>
        <message>
            <source>The file's parts cannot be listed: {reason}</source>
            <translation>No se pueden enumerar las partes del archivo: {reason}</translation>
        </message>
        <message>
            <source>All coefficients outside of the {count} hidden MCUs are copies.</source>
            <translation>Todos los coeficientes fuera de las {count} MCU ocultas son copias.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden MCU comes out the same.</source>
            <translation>Pintada otra vez solo a partir de su entorno, cada MCU oculta sale igual.</translation>
        </message>
        <message>
            <source>The copy differs from the original outside of what was hidden.</source>
            <translation>La copia difiere del original fuera de lo que se ocultó.</translation>
        </message>
        <message>
            <source>A hidden MCU is not what its surroundings make of it.</source>
            <translation>Una MCU oculta no es lo que resulta de su entorno.</translation>
        </message>
        <message>
            <source>Left in the file: {names}.</source>
            <translation>Queda en el archivo: {names}.</translation>
        </message>
        <message>
            <source>A second reader finds nothing in the file that identifies.</source>
            <translation>Un segundo lector no encuentra en el archivo nada que identifique.</translation>
        </message>
        <message>
            <source>The file holds no preview, video or second picture.</source>
            <translation>El archivo no contiene vista previa, vídeo ni segunda imagen.</translation>
        </message>
        <message>
            <source>Nothing follows the end of the picture.</source>
            <translation>No hay nada después del final de la imagen.</translation>
        </message>
        <message>
            <source>The picture has {count} frames, which is more than PhotoVet reads.</source>
            <translation>La imagen tiene {count} fotogramas, más de los que PhotoVet lee.</translation>
        </message>
        <message>
            <source>The picture was coded again; outside of what was hidden it is the same but for {noise} dB of noise.</source>
            <translation>La imagen se codificó de nuevo; fuera de lo que se ocultó es igual, salvo {noise} dB de ruido.</translation>
        </message>
        <message>
            <source>The picture was coded again; it is the same but for {noise} dB of noise.</source>
            <translation>La imagen se codificó de nuevo; es igual, salvo {noise} dB de ruido.</translation>
        </message>
        <message>
            <source>A part of the copy shows something else than the original.</source>
            <translation>Una parte de la copia muestra algo distinto del original.</translation>
        </message>
        <message>
            <source>The copy opens as {width} x {height} pixels instead of {wanted_width} x {wanted_height}.</source>
            <translation>La copia se abre con {width} x {height} píxeles en lugar de {wanted_width} x {wanted_height}.</translation>
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
            <source>The copy opens as its original does: {format}, {width} x {height} pixels.</source>
            <translation>La copia se abre igual que su original: {format}, {width} x {height} píxeles.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was.</source>
            <translation>Cada píxel fuera de lo que se ocultó sigue como era.</translation>
        </message>
        <message>
            <source>Every pixel outside of what was hidden is what it was in all {count} frames.</source>
            <translation>Cada píxel fuera de lo que se ocultó sigue como era en los {count} fotogramas.</translation>
        </message>
        <message>
            <source>Painted once more from its surroundings alone, every hidden pixel comes out the same.</source>
            <translation>Pintado otra vez solo a partir de su entorno, cada píxel oculto sale igual.</translation>
        </message>
        <message>
            <source>The hidden part shares no detail with the original.</source>
            <translation>La parte oculta no comparte ningún detalle con el original.</translation>
        </message>
        <message>
            <source>The copy has another number of frames than the original.</source>
            <translation>La copia tiene otro número de fotogramas que el original.</translation>
        </message>
        <message>
            <source>The whole picture was hidden.</source>
            <translation>Se ocultó la imagen entera.</translation>
        </message>
        <message>
            <source>Something of the hidden part still shows in the copy.</source>
            <translation>En la copia aún se ve algo de la parte oculta.</translation>
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
            <source>The copy was not looked at again, for the engines are not there.</source>
            <translation>La copia no se miró de nuevo porque faltan los motores de detección.</translation>
        </message>
        <message>
            <source>Nothing was hidden in the picture.</source>
            <translation>No se ocultó nada en la imagen.</translation>
        </message>
        <message>
            <source>The copy could not be looked at again in full ({stages}).</source>
            <translation>La copia no se pudo mirar de nuevo por completo ({stages}).</translation>
        </message>
        <message>
            <source>Something can still be made out where it was hidden: {things}.</source>
            <translation>Aún se distingue algo donde se había ocultado: {things}.</translation>
        </message>
        <message>
            <source>The picture could not be looked at in full.</source>
            <translation>La imagen no se pudo mirar por completo.</translation>
        </message>
        <message>
            <source>The picture still shows: {things}.</source>
            <translation>La imagen aún revela algo: {things}.</translation>
        </message>
        <message>
            <source>The copy does not have the colours of the original.</source>
            <translation>La copia no tiene los colores del original.</translation>
        </message>
        <message>
            <source>The coded picture is a copy, byte for byte, and so is all that says how to show it.</source>
            <translation>La imagen codificada es una copia, byte por byte, y también todo lo que dice cómo mostrarla.</translation>
        </message>
        <message>
            <source>The pixels of the copy could not be compared.</source>
            <translation>No se pudieron comparar los píxeles de la copia.</translation>
        </message>
        <message>
            <source>The copy does not show the same picture as the original.</source>
            <translation>La copia no muestra la misma imagen que el original.</translation>
        </message>
        <message>
            <source>Every pixel is what it was.</source>
            <translation>Cada píxel sigue como era.</translation>
        </message>
        <message>
            <source>The picture was coded again as a JPEG of quality {quality} (4:4:4).</source>
            <translation>La imagen se codificó de nuevo como JPEG de calidad {quality} (4:4:4).</translation>
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
            <source>Only the first page was looked at.</source>
            <translation>Solo se miró la primera página.</translation>
        </message>
        <message>
            <source>The copy stays in its format, {format}: {reason}</source>
            <translation>La copia conserva su formato, {format}: {reason}</translation>
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
            <source>Its colours (HDR, for example) could not be carried over: the copy may look pale.</source>
            <translation>Sus colores (HDR, por ejemplo) no se pudieron conservar: la copia puede verse pálida.</translation>
        </message>
        <message>
            <source>There is no file at this path.</source>
            <translation>No hay ningún archivo en esta ruta.</translation>
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
            <source>This is not a regular file, so there is no photo to read.</source>
            <translation>Esto no es un archivo normal, así que no hay ninguna foto que leer.</translation>
        </message>
        <message>
            <source>The file could not be read: {reason}.</source>
            <translation>No se pudo leer el archivo: {reason}.</translation>
        </message>
        <message>
            <source>This is not a usable path.</source>
            <translation>Esta ruta no es utilizable.</translation>
        </message>
        <message>
            <source>The file changed while it was being read. Try again when nothing writes to it.</source>
            <translation>El archivo cambió mientras se leía. Inténtelo de nuevo cuando nada escriba en él.</translation>
        </message>
        <message>
            <source>The file's content is no photo format that PhotoVet knows.</source>
            <translation>El contenido del archivo no es un formato de foto que PhotoVet conozca.</translation>
        </message>
        <message>
            <source>The file has {size}, more than the limit of {limit}.</source>
            <translation>El archivo tiene {size}, más que el límite de {limit}.</translation>
        </message>
        <message>
            <source>The file has more than {limit} {parts}, which is more than PhotoVet reads.</source>
            <translation>El archivo tiene más de {limit} partes, más de las que PhotoVet lee.</translation>
        </message>
        <message>
            <source>A box of the file is larger than the format's size field can say.</source>
            <translation>Una parte del archivo es mayor de lo que el formato puede indicar.</translation>
        </message>
        <message>
            <source>The picture has {width} x {height} pixels, and PhotoVet opens up to {limit} million of them.</source>
            <translation>La imagen tiene {width} x {height} píxeles, y PhotoVet abre hasta {limit} millones.</translation>
        </message>
        <message>
            <source>The picture needs more memory to decode than there is.</source>
            <translation>No hay memoria suficiente para abrir la imagen.</translation>
        </message>
        <message>
            <source>The photo needs more memory than a worker may use. It was skipped.</source>
            <translation>La foto necesita más memoria de la que se le permite. Se omitió.</translation>
        </message>
        <message>
            <source>The photo needed more than {size} of memory. It was skipped.</source>
            <translation>La foto necesitó más de {size} de memoria. Se omitió.</translation>
        </message>
        <message>
            <source>The photo took longer than {seconds} seconds. It was skipped.</source>
            <translation>La foto tardó más de {seconds} segundos. Se omitió.</translation>
        </message>
        <message>
            <source>An unexpected error ({error}) stopped this photo. It was skipped.</source>
            <translation>Un error inesperado ({error}) detuvo esta foto. Se omitió.</translation>
        </message>
        <message>
            <source>The worker process crashed at this photo{cause}. The photo was skipped; the others went on.</source>
            <translation>El proceso de trabajo falló con esta foto{cause}. La foto se omitió; las demás siguieron.</translation>
        </message>
        <message>
            <source>PhotoVet could not start its worker processes. `photovet doctor` may say why.</source>
            <translation>PhotoVet no pudo iniciar sus procesos de trabajo. Quizá `photovet doctor` diga por qué.</translation>
        </message>
        <message>
            <source>Part of the check could not be done ({stages}), so this photo is not known to be safe.</source>
            <translation>Una parte de la revisión no se pudo hacer ({stages}), así que no se sabe si esta foto es segura.</translation>
        </message>
        <message>
            <source>The check for {rule} broke off, so this photo is not known to be safe.</source>
            <translation>La revisión «{rule}» se interrumpió, así que no se sabe si esta foto es segura.</translation>
        </message>
        <message>
            <source>PhotoVet does not change camera raw files, because a changed one may no longer develop as before. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>PhotoVet no modifica archivos RAW de cámara, porque uno modificado quizá ya no se revele como antes. Exporte la foto como JPEG con su programa de revelado y limpie esa copia.</translation>
        </message>
        <message>
            <source>This camera raw file holds no preview that PhotoVet could look at.</source>
            <translation>Este archivo RAW no contiene ninguna vista previa que PhotoVet pueda mirar.</translation>
        </message>
        <message>
            <source>This TIFF file is a camera raw file, and PhotoVet does not change those. Export the photo as JPEG from your raw developer and clean that copy.</source>
            <translation>Este archivo TIFF es un archivo RAW de cámara, y PhotoVet no los modifica. Exporte la foto como JPEG con su programa de revelado y limpie esa copia.</translation>
        </message>
        <message>
            <source>A Photoshop document keeps layers, hidden parts and earlier states that PhotoVet cannot vet. Export the picture as JPEG or PNG and clean that copy.</source>
            <translation>Un documento de Photoshop guarda capas, partes ocultas y estados anteriores que PhotoVet no puede revisar. Exporte la imagen como JPEG o PNG y limpie esa copia.</translation>
        </message>
        <message>
            <source>This is a video, and PhotoVet cleans photos only. Do not share it unchecked: it may hold the place and the time, and everything that is heard and seen in it.</source>
            <translation>Esto es un vídeo, y PhotoVet solo limpia fotos. No lo comparta sin revisarlo: puede contener el lugar y la hora, y todo lo que en él se oye y se ve.</translation>
        </message>
        <message>
            <source>PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of its picture. {reason} You can also clean its metadata only.</source>
            <translation>PhotoVet puede quitar los datos ocultos de este archivo {format}, pero no ocultar partes de su imagen. {reason} También puede limpiar solo sus metadatos.</translation>
        </message>
        <message>
            <source>Parts of an animated AVIF cannot be hidden yet. Save it as an animated WebP or PNG first.</source>
            <translation>Aún no se pueden ocultar partes de un AVIF animado. Guárdelo antes como WebP o PNG animado.</translation>
        </message>
        <message>
            <source>Choose JPEG as the format of the copies.</source>
            <translation>Elija JPEG como formato de las copias.</translation>
        </message>
        <message>
            <source>It cannot be written as a JPEG: {reason}</source>
            <translation>No se puede escribir como JPEG: {reason}</translation>
        </message>
        <message>
            <source>Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.</source>
            <translation>Aún no se pueden ocultar partes de un {format} con varias imágenes. Guárdelas una por una.</translation>
        </message>
        <message>
            <source>The picture is larger than a JPEG can be: {limit} pixels on a side.</source>
            <translation>La imagen es más grande de lo que admite un JPEG: {limit} píxeles por lado.</translation>
        </message>
        <message>
            <source>Parts of this TIFF's picture cannot be hidden without changing the rest of it, for it is coded in a rare way. Save it as PNG or as an ordinary TIFF first, or clean its metadata only.</source>
            <translation>No se pueden ocultar partes de esta imagen TIFF sin cambiar el resto, porque está codificada de una forma poco común. Guárdela antes como PNG o como TIFF corriente, o limpie solo sus metadatos.</translation>
        </message>
        <message>
            <source>The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; open it and save it as PNG, or as TIFF with another compression.</source>
            <translation>El archivo TIFF está comprimido de una forma (número {number}) que PhotoVet no puede limpiar; ábralo y guárdelo como PNG o como TIFF con otra compresión.</translation>
        </message>
        <message>
            <source>The picture is encrypted, so a clean copy cannot be made of it.</source>
            <translation>La imagen está cifrada, así que no se puede hacer una copia limpia de ella.</translation>
        </message>
        <message>
            <source>The picture is coded in a way ({coding}) that PhotoVet cannot clean; open it and save it as JPEG or PNG.</source>
            <translation>La imagen está codificada de una forma ({coding}) que PhotoVet no puede limpiar; ábrala y guárdela como JPEG o PNG.</translation>
        </message>
        <message>
            <source>The picture needs a feature ({name}) that PhotoVet does not know; save it as JPEG or PNG.</source>
            <translation>La imagen necesita una función ({name}) que PhotoVet no conoce; guárdela como JPEG o PNG.</translation>
        </message>
        <message>
            <source>Parts of this picture are kept in another file, so a clean copy cannot be made of it.</source>
            <translation>Partes de esta imagen están en otro archivo, así que no se puede hacer una copia limpia de ella.</translation>
        </message>
        <message>
            <source>The picture sequence is coded in a way that PhotoVet cannot clean; save its pictures one by one.</source>
            <translation>La secuencia de imágenes está codificada de una forma que PhotoVet no puede limpiar; guarde sus imágenes una a una.</translation>
        </message>
        <message>
            <source>This JPEG is of a rare kind (lossless, arithmetic or hierarchical) that PhotoVet cannot rewrite. Save it again as an ordinary JPEG.</source>
            <translation>Este JPEG es de un tipo poco común (sin pérdida, aritmético o jerárquico) que PhotoVet no puede reescribir. Guárdelo de nuevo como JPEG corriente.</translation>
        </message>
        <message>
            <source>This JPEG is coded arithmetically, which PhotoVet cannot rewrite. Save it again as JPEG.</source>
            <translation>Este JPEG tiene codificación aritmética, que PhotoVet no puede reescribir. Guárdelo de nuevo como JPEG.</translation>
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
            <source>This JPEG samples its colours in a ratio that PhotoVet cannot rewrite.</source>
            <translation>Este JPEG muestrea sus colores en una proporción que PhotoVet no puede reescribir.</translation>
        </message>
        <message>
            <source>The photo was changed after you looked at it. Look at it again before you export it.</source>
            <translation>La foto se modificó después de que usted la mirara. Mírela otra vez antes de exportarla.</translation>
        </message>
        <message>
            <source>Something that was to be hidden was not found again, and where it was is not known. Look at it again.</source>
            <translation>Algo que debía ocultarse no se volvió a encontrar, y no se sabe dónde estaba. Vuelva a mirarlo.</translation>
        </message>
        <message>
            <source>Hidden as decided earlier, though not found this time: {count}.</source>
            <translation>Ocultado según lo decidido antes, aunque esta vez no se encontró: {count}.</translation>
        </message>
        <message>
            <source>Decided earlier, but not followed, for nothing that was found this time fits: {count}.</source>
            <translation>Decidido antes, pero no aplicado, porque nada de lo encontrado esta vez corresponde: {count}.</translation>
        </message>
        <message>
            <source>The preview has another size than the photo.</source>
            <translation>La vista previa tiene otro tamaño que la foto.</translation>
        </message>
        <message>
            <source>The copy would be of no known format.</source>
            <translation>La copia no tendría ningún formato conocido.</translation>
        </message>
        <message>
            <source>The copy could not be written to the output folder: {reason}.</source>
            <translation>La copia no se pudo escribir en la carpeta de destino: {reason}.</translation>
        </message>
        <message>
            <source>The copy could not be given its name: {reason}.</source>
            <translation>La copia no pudo recibir su nombre: {reason}.</translation>
        </message>
        <message>
            <source>The output folder is full of files of this name.</source>
            <translation>La carpeta de destino está llena de archivos con este nombre.</translation>
        </message>
        <message>
            <source>There is no session file {path}.</source>
            <translation>No existe el archivo de sesión {path}.</translation>
        </message>
        <message>
            <source>{path} is not a PhotoVet session.</source>
            <translation>{path} no es una sesión de PhotoVet.</translation>
        </message>
        <message>
            <source>The session {path} was written by a newer PhotoVet; use that one to open it. Nothing was changed.</source>
            <translation>La sesión {path} fue escrita por una versión más reciente de PhotoVet; ábrala con ella. No se cambió nada.</translation>
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
            <source>The session file {path} cannot be made: {reason}.</source>
            <translation>No se puede crear el archivo de sesión {path}: {reason}.</translation>
        </message>
        <message>
            <source>The session {path} could not be brought up to date. It is unchanged.</source>
            <translation>No se pudo actualizar la sesión {path}. Sigue como estaba.</translation>
        </message>
        <message>
            <source>The vetting record {path} cannot be written: {reason}.</source>
            <translation>No se puede escribir el registro de revisión {path}: {reason}.</translation>
        </message>
        <message>
            <source>The end of the vetting record {path} is missing, so nothing is added to it.</source>
            <translation>Falta el final del registro de revisión {path}, así que no se le añade nada.</translation>
        </message>
        <message>
            <source>Entry {number} of the vetting record is not as it was written.</source>
            <translation>La entrada {number} del registro de revisión no está como se escribió.</translation>
        </message>
        <message>
            <source>The anchor of the vetting record {path} is missing or damaged, so nothing is added.</source>
            <translation>El ancla del registro de revisión {path} falta o está dañada, así que no se añade nada.</translation>
        </message>
        <message>
            <source>The vetting record {path} was changed after its last entry; nothing is added.</source>
            <translation>El registro de revisión {path} se modificó después de su última entrada; no se añade nada.</translation>
        </message>
        <message>
            <source>The watchlist {name} holds {count} words; up to {limit} are used.</source>
            <translation>La lista de palabras {name} contiene {count} palabras; se usan hasta {limit}.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as text.</source>
            <translation>La lista de palabras {name} no se pudo leer como texto.</translation>
        </message>
        <message>
            <source>The watchlist {name} could not be read as a table: {reason}.</source>
            <translation>La lista de palabras {name} no se pudo leer como tabla: {reason}.</translation>
        </message>
        <message>
            <source>{word} is too short to be looked for: at least {count} characters.</source>
            <translation>{word} es demasiado corta para buscarla: al menos {count} caracteres.</translation>
        </message>
        <message>
            <source>The watchlist could not be saved: {reason}.</source>
            <translation>La lista de palabras no se pudo guardar: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export copies</source>
            <translation>Exportar copias</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Carpeta para las copias</translation>
        </message>
        <message>
            <source>How hidden regions look</source>
            <translation>Aspecto de las zonas ocultas</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Fecha en las copias</translation>
        </message>
        <message>
            <source>Names of the copies</source>
            <translation>Nombres de las copias</translation>
        </message>
        <message>
            <source>As the originals are named</source>
            <translation>Como se llaman los originales</translation>
        </message>
        <message>
            <source>Neutral: photo-0001, photo-0002, …</source>
            <translation>Neutros: photo-0001, photo-0002, …</translation>
        </message>
        <message>
            <source>Format of the copies</source>
            <translation>Formato de las copias</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>Como están</translation>
        </message>
        <message>
            <source>JPEG, opens everywhere</source>
            <translation>JPEG, se abre en todas partes</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>These photos are JPEGs already, and stay as they are.</source>
            <translation>Estas fotos ya son JPEG y se quedan como están.</translation>
        </message>
        <message numerus="yes">
            <source>Coding %n photo(s) as JPEG changes their pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</source>
            <translation>
                <numerusform>Guardar %n foto como JPEG cambia un poco sus píxeles, también donde no se oculta nada, y pone blanco detrás de lo transparente. Lo que no cabe en un JPEG, como una animación, se queda como está.</numerusform>
                <numerusform>Guardar %n fotos como JPEG cambia un poco sus píxeles, también donde no se oculta nada, y pone blanco detrás de lo transparente. Lo que no cabe en un JPEG, como una animación, se queda como está.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write {photos} as checked copies</source>
            <translation>Escribir {photos} como copias comprobadas</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) that you have not checked will stay behind.</source>
            <translation>
                <numerusform>%n foto que no ha revisado se quedará fuera.</numerusform>
                <numerusform>%n fotos que no ha revisado se quedarán fuera.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your originals are never changed, and no file is ever overwritten. Each copy is opened again and checked before it is yours.</source>
            <translation>Sus originales nunca se modifican y ningún archivo se sobrescribe. Cada copia se vuelve a abrir y se comprueba antes de ser suya.</translation>
        </message>
        <message>
            <source>What will be removed</source>
            <translation>Lo que se eliminará</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose the folder for the copies</source>
            <translation>Elegir la carpeta para las copias</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>En la carpeta</translation>
        </message>
        <message>
            <source>Hidden regions</source>
            <translation>Zonas ocultas</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>Export %n photo(s)</source>
            <translation>
                <numerusform>Exportar %n foto</numerusform>
                <numerusform>Exportar %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} - checked copies</source>
            <translation>{folder} - copias comprobadas</translation>
        </message>
        <message>
            <source>your own regions ({count})</source>
            <translation>sus propias zonas ({count})</translation>
        </message>
        <message>
            <source>In the pictures: {what}</source>
            <translation>En las imágenes: {what}</translation>
        </message>
        <message>
            <source>In the files: {what}</source>
            <translation>En los archivos: {what}</translation>
        </message>
        <message>
            <source>Nothing: these photos tell no more than their pictures.</source>
            <translation>Nada: estas fotos no dicen más que sus imágenes.</translation>
        </message>
    </context>
    <context>
        <name>ExportRun</name>
        <message>
            <source>Export copies</source>
            <translation>Exportar copias</translation>
        </message>
        <message>
            <source>Copies written</source>
            <translation>Copias escritas</translation>
        </message>
        <message>
            <source>What became of each photo</source>
            <translation>Qué fue de cada foto</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Writing copies: {done} of {total}</source>
            <translation>Escribiendo copias: {done} de {total}</translation>
        </message>
        <message numerus="yes">
            <source>{written} written and checked, %n not written</source>
            <translation>
                <numerusform>{written}: escritas y comprobadas; %n sin escribir</numerusform>
                <numerusform>{written}: escritas y comprobadas; %n sin escribir</numerusform>
            </translation>
        </message>
        <message>
            <source>{written} written and checked</source>
            <translation>Escritas y comprobadas: {written}</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n photo(s) were left out.</source>
            <translation>
                <numerusform>Detenido. Se omitió %n foto.</numerusform>
                <numerusform>Detenido. Se omitieron %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Each copy is written, opened again and checked.</source>
            <translation>Cada copia se escribe, se vuelve a abrir y se comprueba.</translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>Queda aproximadamente %n segundo</numerusform>
                <numerusform>Quedan aproximadamente %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>Queda aproximadamente %n minuto</numerusform>
                <numerusform>Quedan aproximadamente %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) passed: {checks}</source>
            <translation>
                <numerusform>%n comprobación superada: {checks}</numerusform>
                <numerusform>%n comprobaciones superadas: {checks}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) hidden</source>
            <translation>
                <numerusform>%n zona oculta</numerusform>
                <numerusform>%n zonas ocultas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries removed</source>
            <translation>
                <numerusform>%n entrada eliminada</numerusform>
                <numerusform>%n entradas eliminadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileRows</name>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Which device</source>
            <translation>Qué dispositivo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>Qué se escribió</translation>
        </message>
        <message>
            <source>A second picture</source>
            <translation>Una segunda imagen</translation>
        </message>
        <message>
            <source>Something embedded</source>
            <translation>Algo incrustado</translation>
        </message>
        <message>
            <source>Identity numbers</source>
            <translation>Números de identidad</translation>
        </message>
        <message>
            <source>Editing history</source>
            <translation>Historial de edición</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Credenciales de contenido</translation>
        </message>
        <message>
            <source>Unknown data</source>
            <translation>Datos desconocidos</translation>
        </message>
        <message>
            <source>Hidden extras</source>
            <translation>Extras ocultos</translation>
        </message>
    <message>
        <source>Who made the colour profile</source>
        <translation>Quién hizo el perfil de color</translation>
    </message>
        <message>
            <source>It stands in the file's name: choose neutral names when you export</source>
            <translation>Está en el nombre del archivo: elija nombres neutros al exportar</translation>
        </message>
    </context>
    <context>
        <name>GroupRow</name>
        <message>
            <source>Decide one by one</source>
            <translation>Decidir una por una</translation>
        </message>
        <message>
            <source>{kind}: {count} found</source>
            <translation>{kind}: {count} encontradas</translation>
        </message>
        <message>
            <source>All are hidden</source>
            <translation>Todas están ocultas</translation>
        </message>
        <message>
            <source>All are shown</source>
            <translation>Todas están a la vista</translation>
        </message>
        <message>
            <source>{hidden} hidden, {shown} shown</source>
            <translation>{hidden} ocultas, {shown} a la vista</translation>
        </message>
        <message>
            <source>Hide all {many} in this photo</source>
            <translation>Ocultar en esta foto: {many}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>When a picture is already online</source>
            <translation>Si una imagen ya está en internet</translation>
        </message>
        <message>
            <source>It happens to many families, and there is help. Tell your child that it is not their fault; then go one step at a time.</source>
            <translation>Les pasa a muchas familias, y hay ayuda. Dígale a su hijo que no es culpa suya; después, paso a paso.</translation>
        </message>
        <message>
            <source>1. Ask for it to be taken down</source>
            <translation>1. Pida que la retiren</translation>
        </message>
        <message>
            <source>Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Many sites remove a child’s photo when a parent asks.</source>
            <translation>Borre su propia publicación, pídaselo después a quien la compartió y use el enlace «Denunciar» del sitio. Muchos sitios retiran la foto de un niño cuando lo piden sus padres.</translation>
        </message>
        <message>
            <source>2. Tell the places that it shows</source>
            <translation>2. Avise a los lugares que muestra</translation>
        </message>
        <message>
            <source>Tell the school or the club which photo it was, so that they can watch out for strangers who use what it told.</source>
            <translation>Diga a la escuela o al club de qué foto se trata, para que estén atentos a desconocidos que usen lo que revela.</translation>
        </message>
        <message>
            <source>3. If it is an intimate picture of somebody under 18</source>
            <translation>3. Si es una imagen íntima de alguien menor de 18 años</translation>
        </message>
        <message>
            <source>Take It Down is a free service of NCMEC. It helps to get such pictures removed from many sites, without anybody having to see them.</source>
            <translation>Take It Down es un servicio gratuito de NCMEC. Ayuda a retirar esas imágenes de muchos sitios sin que nadie tenga que verlas.</translation>
        </message>
        <message>
            <source>4. If somebody threatens, follows or asks for more</source>
            <translation>4. Si alguien amenaza, acosa o pide más</translation>
        </message>
        <message>
            <source>Do not pay and do not answer, and keep the messages. In the United States, NCMEC’s CyberTipline answers day and night; elsewhere, INHOPE lists the hotline of your country. If somebody is in danger now, call the police.</source>
            <translation>No pague ni conteste, y guarde los mensajes. En Estados Unidos, la CyberTipline de NCMEC atiende día y noche; en otros países, INHOPE indica la línea de su país. Si alguien está en peligro ahora, llame a la policía.</translation>
        </message>
        <message>
            <source>PhotoVet opens no web pages itself: copy an address into your browser.</source>
            <translation>PhotoVet no abre páginas web: copie una dirección en su navegador.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy {address}</source>
            <translation>Copiar {address}</translation>
        </message>
    </context>
    <context>
        <name>MetadataRow</name>
        <message>
            <source>Removed in the copy</source>
            <translation>Eliminado en la copia</translation>
        </message>
        <message>
            <source>Keep a part of it</source>
            <translation>Conservar una parte</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>What a stranger could learn</source>
            <translation>Lo que podría saber un desconocido</translation>
        </message>
        <message>
            <source>PhotoVet is looking at this photo…</source>
            <translation>PhotoVet está analizando esta foto…</translation>
        </message>
        <message>
            <source>This photo waits for its turn.</source>
            <translation>Esta foto espera su turno.</translation>
        </message>
        <message>
            <source>Nothing will be written for it. Your original is as it was.</source>
            <translation>No se escribirá nada. Su original sigue como estaba.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentarlo de nuevo</translation>
        </message>
        <message>
            <source>From the file (removed in the copy)</source>
            <translation>Del archivo (eliminado en la copia)</translation>
        </message>
        <message>
            <source>The file tells nothing besides its picture.</source>
            <translation>El archivo no dice nada aparte de su imagen.</translation>
        </message>
        <message numerus="yes">
            <source>See all %n entries, before and after</source>
            <translation>
                <numerusform>Ver la entrada (%n), antes y después</numerusform>
                <numerusform>Ver las %n entradas, antes y después</numerusform>
            </translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>En la imagen</translation>
        </message>
        <message>
            <source>Nothing was found. Have a look yourself before you go on.</source>
            <translation>No se encontró nada. Mire usted también antes de seguir.</translation>
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
            <translation>Qué fotos mostrar</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>With plates</source>
            <translation>Con matrículas</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Con caras</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Revisadas</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>Sort: as added</source>
            <translation>Orden: como se añadieron</translation>
        </message>
        <message>
            <source>Sort: by name</source>
            <translation>Orden: por nombre</translation>
        </message>
        <message>
            <source>Sort: most found</source>
            <translation>Orden: más hallazgos</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Each photo with its state. Arrow keys open the next one.</source>
            <translation>Cada foto con su estado. Las flechas abren la siguiente.</translation>
        </message>
    </context>
    <context>
        <name>RegionRow</name>
        <message>
            <source>Hide {what}</source>
            <translation>Ocultar: {what}</translation>
        </message>
        <message>
            <source>Hidden in the copy</source>
            <translation>Oculto en la copia</translation>
        </message>
        <message>
            <source>Visible in the copy</source>
            <translation>Visible en la copia</translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): hide it there too</source>
            <translation>
                <numerusform>También en %n foto más: ocultarlo allí</numerusform>
                <numerusform>También en %n fotos más: ocultarlo allí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): show it there too</source>
            <translation>
                <numerusform>También en %n foto más: mostrarlo allí</numerusform>
                <numerusform>También en %n fotos más: mostrarlo allí</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide all {many} in all photos</source>
            <translation>Ocultar en todas las fotos: {many}</translation>
        </message>
        <message>
            <source>Show all {many} in all photos</source>
            <translation>Mostrar en todas las fotos: {many}</translation>
        </message>
    </context>
    <context>
        <name>SessionLink</name>
        <message>
            <source>{name}, {checked} of {total} checked</source>
            <translation>{name}, {checked} de {total} revisadas</translation>
        </message>
        <message>
            <source>Your decisions cannot be kept on disk: {reason}</source>
            <translation>No se pueden guardar sus decisiones: {reason}</translation>
        </message>
        <message>
            <source>This photo is no longer where it was.</source>
            <translation>Esta foto ya no está donde estaba.</translation>
        </message>
        <message>
            <source>This photo was changed since you last looked at it. Please check it again.</source>
            <translation>Esta foto cambió desde que la vio por última vez. Revísela otra vez.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>What to hide</source>
            <translation>Qué se oculta</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>Cómo se oculta</translation>
        </message>
        <message>
            <source>Your own words</source>
            <translation>Sus palabras</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Esta ventana</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>How strict</source>
            <translation>Nivel de cuidado</translation>
        </message>
        <message>
            <source>Always propose to hide</source>
            <translation>Proponer siempre ocultar</translation>
        </message>
        <message>
            <source>Always show</source>
            <translation>Mostrar siempre</translation>
        </message>
        <message>
            <source>For each kind</source>
            <translation>Para cada tipo</translation>
        </message>
        <message>
            <source>As above: hide</source>
            <translation>Como arriba: ocultar</translation>
        </message>
        <message>
            <source>As above: ask</source>
            <translation>Como arriba: preguntar</translation>
        </message>
        <message>
            <source>As above: show</source>
            <translation>Como arriba: mostrar</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>Every style is made from what surrounds the region, never from what is in it.</source>
            <translation>Cada estilo se hace con lo que rodea la zona, nunca con lo que hay en ella.</translation>
        </message>
        <message>
            <source>Style for {many}</source>
            <translation>Estilo para {many}</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>Como arriba</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Fecha en las copias</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Cuidadoso</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Escuela</translation>
        </message>
        <message>
            <source>Proposes to hide all writing and codes, and asks about faces.</source>
            <translation>Propone ocultar todos los textos y códigos, y pregunta por las caras.</translation>
        </message>
        <message>
            <source>As careful, but only asks about writing of no known kind.</source>
            <translation>Igual, pero solo pregunta por los textos de tipo desconocido.</translation>
        </message>
        <message>
            <source>As careful, and proposes to hide faces as well.</source>
            <translation>Igual, y propone ocultar también las caras.</translation>
        </message>
        <message>
            <source>Keep the copyright note</source>
            <translation>Conservar la nota de derechos de autor</translation>
        </message>
        <message>
            <source>Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet looks for them in every photo, even with a letter misread.</source>
            <translation>Nombres, calles, equipos: lo que solo su familia o su escuela buscaría. Uno por línea. PhotoVet los busca en cada foto, aunque una letra se lea mal.</translation>
        </message>
        <message>
            <source>Robin Ashdown
Larkspur Lane
Tigers U9</source>
            <translation>Alex Robledo
Calle de la Alondra
Tigres Sub-9</translation>
        </message>
        <message>
            <source>Your own words, one on each line</source>
            <translation>Sus palabras, una por línea</translation>
        </message>
        <message>
            <source>They stay on this computer, in a file that only you can read.</source>
            <translation>Se quedan en este equipo, en un archivo que solo usted puede leer.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Photos at the same time</source>
            <translation>Fotos a la vez</translation>
        </message>
        <message>
            <source>As many as fit</source>
            <translation>Tantas como quepan</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Análisis de las fotos</translation>
        </message>
        <message>
            <source>This number changes with the next start.</source>
            <translation>Este número cambia con el próximo inicio.</translation>
        </message>
        <message>
            <source>Look quickly: faster, but more is missed</source>
            <translation>Análisis rápido: más veloz, pero se escapan más cosas</translation>
        </message>
        <message>
            <source>Your name, for the vetting record</source>
            <translation>Su nombre, para el registro de revisión</translation>
        </message>
        <message>
            <source>For schools and clubs: with a name, a record beside the session says who checked and exported which photo, and when. Leave it empty for none.</source>
            <translation>Para escuelas y clubes: con un nombre, un registro junto a la sesión dice quién revisó y exportó qué foto, y cuándo. Déjelo vacío si no quiere ninguno.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Go on where you stopped: {work}</source>
            <translation>Seguir donde lo dejó: {work}</translation>
        </message>
        <message>
            <source>Drop photos or a folder here. Nothing leaves this computer.</source>
            <translation>Suelte aquí fotos o una carpeta. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>PhotoVet shows what a stranger could learn from them, and makes copies that no longer tell.</source>
            <translation>PhotoVet muestra lo que un desconocido podría saber por ellas y hace copias que ya no lo cuentan.</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>Elegir fotos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>En el fondo</translation>
        </message>
        <message>
            <source>School names, number plates, street and shop signs, team shirts and name badges can tell where a child can be found.</source>
            <translation>Nombres de escuelas, matrículas, letreros de calles y tiendas, camisetas y tarjetas de nombre pueden decir dónde encontrar a un niño.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Most phones write the exact place, the time and the phone’s own details into every photo.</source>
            <translation>Casi todos los teléfonos escriben en cada foto el lugar exacto, la hora y datos del propio dispositivo.</translation>
        </message>
        <message>
            <source>You decide</source>
            <translation>Usted decide</translation>
        </message>
        <message>
            <source>Your originals are never changed. You choose what to hide; every copy is checked before it is yours.</source>
            <translation>Sus originales nunca se modifican. Usted elige qué ocultar; cada copia se comprueba antes de ser suya.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>Qué hacer si una imagen ya está en internet</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>On this computer only</source>
            <translation>Solo en este equipo</translation>
        </message>
        <message>
            <source>Your photos stay here. Every process of PhotoVet refuses internet connections and address look-ups from its own code, and tests at the level of the operating system check that the libraries it uses open none either.</source>
            <translation>Sus fotos se quedan aquí. Cada proceso de PhotoVet rechaza las conexiones a internet y las consultas de direcciones de su propio código, y unas pruebas al nivel del sistema operativo comprueban que las bibliotecas que usa tampoco abren ninguna.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
    </context>
    <context>
        <name>WelcomeDialog</name>
        <message>
            <source>Welcome to PhotoVet</source>
            <translation>Bienvenido a PhotoVet</translation>
        </message>
        <message>
            <source>Before you share a photo</source>
            <translation>Antes de compartir una foto</translation>
        </message>
        <message>
            <source>The National Center for Missing &amp; Exploited Children (NCMEC) asks parents to look at what else is in a photo before they share it: the name of a school, a number plate, a street or shop sign, a team on a shirt.</source>
            <translation>El Centro Nacional para Menores Desaparecidos y Explotados de Estados Unidos (NCMEC) pide a los padres que, antes de compartir una foto, miren qué más aparece en ella: el nombre de una escuela, una matrícula, el letrero de una calle o de una tienda, un equipo en una camiseta.</translation>
        </message>
        <message>
            <source>PhotoVet looks for these, and for the place and the device that phones write into the file, and makes a copy in which what you chose to hide is gone for good.</source>
            <translation>PhotoVet busca todo eso, y también el lugar y el dispositivo que los teléfonos escriben en el archivo, y hace una copia en la que lo que usted decidió ocultar ya no está.</translation>
        </message>
        <message>
            <source>Everything happens on this computer, your originals stay as they are, and you decide.</source>
            <translation>Todo ocurre en este equipo, sus originales quedan como están y usted decide.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>Qué hacer si una imagen ya está en internet</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose photos</source>
            <translation>Elegir fotos</translation>
        </message>
        <message>
            <source>Photos ({endings});;All files (*)</source>
            <translation>Fotos ({endings});;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose a folder with photos</source>
            <translation>Elegir una carpeta con fotos</translation>
        </message>
        <message>
            <source>There are no photos in what you chose.</source>
            <translation>No hay fotos en lo que eligió.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Está bien, siguiente</translation>
        </message>
        <message numerus="yes">
            <source>Export %n photo(s)…</source>
            <translation>
                <numerusform>Exportar %n foto…</numerusform>
                <numerusform>Exportar %n fotos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Analizando…</translation>
        </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Show the whole photo first</source>
        <translation>Mostrar antes la foto entera</translation>
    </message>
        <message>
            <source>Next photo to check</source>
            <translation>Siguiente foto por revisar</translation>
        </message>
    </context>
    <context>
        <name>_Items</name>
        <message>
            <source>What it tells</source>
            <translation>Qué revela</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>In the copy</source>
            <translation>En la copia</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>eliminado</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Your region</source>
            <translation>Su zona</translation>
        </message>
        <message>
            <source>{title} · shown</source>
            <translation>{title} · a la vista</translation>
        </message>
        <message>
            <source>Your word</source>
            <translation>Su palabra</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>Matrícula</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Escuela</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Shirt number</source>
            <translation>Dorsal</translation>
        </message>
        <message>
            <source>Shop sign</source>
            <translation>Letrero de tienda</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Harmless writing</source>
            <translation>Texto inofensivo</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Cara</translation>
        </message>
        <message>
            <source>your own words</source>
            <translation>sus palabras</translation>
        </message>
        <message>
            <source>number plates</source>
            <translation>matrículas</translation>
        </message>
        <message>
            <source>school names</source>
            <translation>nombres de escuelas</translation>
        </message>
        <message>
            <source>QR codes and barcodes</source>
            <translation>códigos QR y de barras</translation>
        </message>
        <message>
            <source>phone numbers and web addresses</source>
            <translation>teléfonos y direcciones web</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>direcciones</translation>
        </message>
        <message>
            <source>street names</source>
            <translation>nombres de calles</translation>
        </message>
        <message>
            <source>names of people</source>
            <translation>nombres de personas</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>equipos</translation>
        </message>
        <message>
            <source>shirt numbers</source>
            <translation>dorsales</translation>
        </message>
        <message>
            <source>shop signs</source>
            <translation>letreros de tiendas</translation>
        </message>
        <message>
            <source>other writing</source>
            <translation>otros textos</translation>
        </message>
        <message>
            <source>harmless writing</source>
            <translation>textos inofensivos</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>caras</translation>
        </message>
        <message>
            <source>A word from your own list</source>
            <translation>Una palabra de su propia lista</translation>
        </message>
        <message>
            <source>A number plate leads to a car and its owner</source>
            <translation>Una matrícula lleva a un coche y a su dueño</translation>
        </message>
        <message>
            <source>It names a school</source>
            <translation>Nombra una escuela</translation>
        </message>
        <message>
            <source>Anyone can scan it from the photo</source>
            <translation>Cualquiera puede leerlo desde la foto</translation>
        </message>
        <message>
            <source>A stranger could get in touch</source>
            <translation>Un desconocido podría ponerse en contacto</translation>
        </message>
        <message>
            <source>It says where the photo was taken</source>
            <translation>Dice dónde se hizo la foto</translation>
        </message>
        <message>
            <source>It names a person</source>
            <translation>Nombra a una persona</translation>
        </message>
        <message>
            <source>A team's name says where a child plays</source>
            <translation>El nombre de un equipo dice dónde juega un niño</translation>
        </message>
        <message>
            <source>A number on a shirt picks out one player</source>
            <translation>Un número en una camiseta señala a un jugador</translation>
        </message>
        <message>
            <source>A shop sign places the photo</source>
            <translation>Un letrero de tienda sitúa la foto</translation>
        </message>
        <message>
            <source>Readable writing that is not known to be harmless</source>
            <translation>Texto legible que no se sabe que sea inofensivo</translation>
        </message>
        <message>
            <source>Writing that tells nothing about the place</source>
            <translation>Texto que no dice nada del lugar</translation>
        </message>
        <message>
            <source>Hide it if this person must not be recognised</source>
            <translation>Ocúltela si no se debe reconocer a esta persona</translation>
        </message>
        <message>
            <source>Your own region</source>
            <translation>Su propia zona</translation>
        </message>
        <message>
            <source>A face</source>
            <translation>Una cara</translation>
        </message>
        <message>
            <source>{kind}, not readable</source>
            <translation>{kind}, no legible</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
        <message>
            <source>You drew it; it will be hidden</source>
            <translation>Lo dibujó usted; se ocultará</translation>
        </message>
        <message>
            <source>You drew it; it will stay visible</source>
            <translation>Lo dibujó usted; seguirá a la vista</translation>
        </message>
        <message>
            <source>Not found this time; hidden as decided earlier</source>
            <translation>Esta vez no se encontró; se oculta según lo decidido antes</translation>
        </message>
        <message>
            <source>Not found this time; it will stay visible</source>
            <translation>Esta vez no se encontró; seguirá visible</translation>
        </message>
        <message>
            <source>Hidden: this person cannot be recognised by their face</source>
            <translation>Oculta: no se puede reconocer a esta persona por la cara</translation>
        </message>
        <message>
            <source>Shown. Hide it if this child must not be recognised</source>
            <translation>A la vista. Ocúltela si no se debe reconocer a este niño</translation>
        </message>
        <message>
            <source>Stays visible. {reason}</source>
            <translation>Sigue a la vista. {reason}</translation>
        </message>
        <message>
            <source>Hide {what}</source>
            <translation>Ocultar: {what}</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Mostrar: {what}</translation>
        </message>
        <message>
            <source>your own region</source>
            <translation>su propia zona</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>scanning…</source>
            <translation>analizando…</translation>
        </message>
        <message>
            <source>✓ checked</source>
            <translation>✓ revisada</translation>
        </message>
        <message>
            <source>✓ exported</source>
            <translation>✓ exportada</translation>
        </message>
        <message>
            <source>look closely</source>
            <translation>mire bien</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nada hallado</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>dañada</translation>
        </message>
        <message>
            <source>not a photo</source>
            <translation>no es foto</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>muy grande</translation>
        </message>
        <message>
            <source>gave up</source>
            <translation>sin éxito</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <source>This photo could not be read.</source>
            <translation>No se pudo leer esta foto.</translation>
        </message>
        <message>
            <source>Written and checked</source>
            <translation>Escrita y comprobada</translation>
        </message>
        <message>
            <source>Nothing to remove: an exact copy was written</source>
            <translation>Nada que eliminar: se escribió una copia exacta</translation>
        </message>
        <message>
            <source>Not written: this format cannot be cleaned without risk</source>
            <translation>No escrita: este formato no se puede limpiar sin riesgo</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>No escrita</translation>
        </message>
        <message>
            <source>it opens as the original does</source>
            <translation>se abre como el original</translation>
        </message>
        <message>
            <source>the file tells nothing</source>
            <translation>el archivo no revela nada</translation>
        </message>
        <message>
            <source>no small picture of the original</source>
            <translation>ninguna imagen pequeña del original</translation>
        </message>
        <message>
            <source>nothing behind the picture</source>
            <translation>nada detrás de la imagen</translation>
        </message>
        <message>
            <source>the picture is as it was</source>
            <translation>la imagen está como estaba</translation>
        </message>
        <message>
            <source>the picture looks as it did</source>
            <translation>la imagen se ve como antes</translation>
        </message>
        <message>
            <source>the rest of the picture is as it was</source>
            <translation>el resto de la imagen está como estaba</translation>
        </message>
        <message>
            <source>what was hidden is replaced</source>
            <translation>lo oculto está sustituido</translation>
        </message>
        <message>
            <source>what was hidden can no longer be read</source>
            <translation>lo oculto ya no se puede leer</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>fecha y hora</translation>
        </message>
        <message>
            <source>device</source>
            <translation>dispositivo</translation>
        </message>
        <message>
            <source>names</source>
            <translation>nombres</translation>
        </message>
        <message>
            <source>titles and captions</source>
            <translation>títulos y descripciones</translation>
        </message>
        <message>
            <source>second pictures</source>
            <translation>segundas imágenes</translation>
        </message>
        <message>
            <source>embedded video or sound</source>
            <translation>vídeo o sonido incrustado</translation>
        </message>
        <message>
            <source>identity numbers</source>
            <translation>números de identidad</translation>
        </message>
        <message>
            <source>editing history</source>
            <translation>historial de edición</translation>
        </message>
        <message>
            <source>content credentials</source>
            <translation>credenciales de contenido</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>datos desconocidos</translation>
        </message>
        <message>
            <source>Frost</source>
            <translation>Escarcha</translation>
        </message>
        <message>
            <source>Solid colour</source>
            <translation>Color liso</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Pegatina</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Eliminarla</translation>
        </message>
        <message>
            <source>Keep only the year</source>
            <translation>Conservar solo el año</translation>
        </message>
        <message>
            <source>Keep the day</source>
            <translation>Conservar el día</translation>
        </message>
        <message>
            <source>Keep date and time</source>
            <translation>Conservar fecha y hora</translation>
        </message>
        <message>
            <source>The year stays in the copy</source>
            <translation>El año queda en la copia</translation>
        </message>
        <message>
            <source>The day stays in the copy</source>
            <translation>El día queda en la copia</translation>
        </message>
        <message>
            <source>Date and time stay in the copy</source>
            <translation>La fecha y la hora quedan en la copia</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so its picture cannot be read in full.</source>
            <translation>Este archivo está dañado o incompleto, así que su imagen no se puede leer entera.</translation>
        </message>
        <message>
            <source>The file that keeps your decisions is damaged.</source>
            <translation>El archivo que guarda sus decisiones está dañado.</translation>
        </message>
        <message>
            <source>This photo is larger than PhotoVet can safely open.</source>
            <translation>Esta foto es más grande de lo que PhotoVet puede abrir con seguridad.</translation>
        </message>
        <message>
            <source>PhotoVet cannot clean this file without risk, so it writes no copy of it.</source>
            <translation>PhotoVet no puede limpiar este archivo sin riesgo, así que no escribe ninguna copia.</translation>
        </message>
        <message>
            <source>PhotoVet gave up on this photo; the others went on.</source>
            <translation>PhotoVet desistió con esta foto; las demás siguieron.</translation>
        </message>
        <message>
            <source>The copy could not be written.</source>
            <translation>La copia no se pudo escribir.</translation>
        </message>
        <message>
            <source>The copy did not pass its checks, so it was removed.</source>
            <translation>La copia no superó las comprobaciones, así que se eliminó.</translation>
        </message>
    </context>
</TS>
